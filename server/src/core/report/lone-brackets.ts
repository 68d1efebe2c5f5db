/**
 * Names in brackets of which one proves nothing: 本次接入方式：【腾讯会议】, 【日】狭间直树, map阶段，[数据准备阶段]. A template has its
 * blanks side by side, asks for each by its label, or cannot go on without it: 为[目的]，根据[依据]; 联系人：[联系人].
 */
import { anyOf } from '../norms/lexicon';
import { ONLY_IN_NAMES_OF_BLANKS } from '../norms/words/blanks';
import { type Slot, slotsOf } from '../reading/placeholders';
import type { Reading } from '../reading/reading';
import { paragraphsWith } from './paragraphs-with';
import type { Report } from './report';

/** So many different names in brackets of one sort are a template, whatever stands around each. */
const LEAST_TOGETHER = 3;
const NAMES_A_BLANK = new RegExp(
  `[某Xx×]|${anyOf(ONLY_IN_NAMES_OF_BLANKS)}|[\\u4e00-\\u9fff][一二三四五六七八九十\\dA-Z]$`,
);
const LABEL_BEFORE = /([\u4e00-\u9fff]{2})[^\u4e00-\u9fff：:]{0,4}[：:]\s?$/;
const NEEDED_BEFORE = /[\u4e00-\u9fff“《]$/;
const NEEDED_BEHIND = /^[\u4e00-\u9fff”》，。；]/;

const isBracket = ({ form, start }: Slot, { text }: Reading): boolean =>
  form === 'variable' && (text.startsWith('【', start) || text.startsWith('[', start));

/** What brackets of a draft hold, by the sort of bracket, and whether anything else in it is surely open. */
interface Blanks {
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many blanks of other forms are surely open. */
  readonly others: number;
}

const hasBlanks = (reading: Reading): boolean => slotsOf(reading).length > 0;
const blanksOf = (report: Report): Blanks => report.derive(readBlanks);

function readBlanks(report: Report): Blanks {
  const names = new Map<string, Set<string>>();
  let others = 0;
  for (const { reading } of paragraphsWith(report, hasBlanks))
    for (const slot of slotsOf(reading)) {
      if (slot.thin) continue;
      if (!isBracket(slot, reading)) {
        others++;
        continue;
      }
      const opener = reading.text.charAt(slot.start);
      const some = names.get(opener) ?? new Set();
      names.set(opener, some.add(reading.text.slice(slot.start, slot.end)));
    }
  return { names, others };
}

/** Whether what stands around `slot` shows that something belongs there. */
function isAskedFor({ start, end }: Slot, { text }: Reading): boolean {
  const name = text.slice(start + 1, end - 1);
  if (NAMES_A_BLANK.test(name)) return true;
  const before = text.slice(Math.max(0, start - 12), start);
  const label = LABEL_BEFORE.exec(before)?.[1];
  if (label !== undefined && name.includes(label)) return true;
  // 【】 sets off what it holds as often as it asks for it: 转入【模糊时间】流程.
  return text.startsWith('[', start) && NEEDED_BEFORE.test(before) && NEEDED_BEHIND.test(text.slice(end, end + 1));
}

/** ## 目标 over [项目目标] alone: the heading asks for what belongs under it. */
function isAskedByHeading({ start, end }: Slot, { text }: Reading, index: number, { paragraphs }: Report): boolean {
  const above = paragraphs[index - 1];
  const heading = above?.kind === 'heading' ? above.reading.text.slice(above.reading.ordinal?.length ?? 0).trim() : '';
  return end - start === text.length && heading !== '' && text.includes(heading);
}

/** Whether `slot` is a name in brackets that nothing else in `report` shows to be a blank. */
export function isLoneBracket(slot: Slot, reading: Reading, index: number, report: Report): boolean {
  if (!isBracket(slot, reading) || isAskedFor(slot, reading)) return false;
  if (report.title?.paragraphs.includes(index) || isAskedByHeading(slot, reading, index, report)) return false;
  const opener = reading.text.charAt(slot.start);
  const { names, others } = blanksOf(report);
  if ((names.get(opener)?.size ?? 0) >= LEAST_TOGETHER) return false;
  // A mask somewhere else makes a template of [主持人]; beside 【腾讯会议】 it has to stand in the same paragraph.
  return opener === '[' ? others === 0 : slotsOf(reading).every((other) => other.thin || isBracket(other, reading));
}
