/** Numbered lines that are entries and head nothing: those of a log, and two things that a sentence counts. */
import { anyOf } from '../../norms/lexicon';
import { ITEMS_OF_A_PROGRAMME } from '../../norms/words/headings';
import { LEVEL } from '../../reading/ordinals';
import { isIn } from '../../reading/seek';
import type { Heading, Report } from '../../report/report';

/** From 1. inwards a number counts an item as often as a section. */
const ITEM_LEVEL = 4;
const LONGEST_LEAD = 14;

/** So often 1、 begins again in a log. */
const LEAST_DAYS = 8;

/** 3月5日, and below it 1、领取物资 2、走访住户，…: where 1、 begins again day by day and most entries have no text below, an entry is a line. */
export function isLog({ headings }: Report): boolean {
  const items = headings.filter(({ by, ordinal }) => by === 'ordinal' && ordinal && LEVEL[ordinal.style] >= ITEM_LEVEL);
  const days = items.filter(({ ordinal }) => ordinal?.value === 1).length;
  const filled = items.filter(({ sectionEnd, paragraph }) => sectionEnd > paragraph + 1).length;
  return days >= LEAST_DAYS && filled * 2 < items.length;
}

/** 想到两个办法： over 一、 and 二、: the two things that a sentence counts, and no parts of the draft. */
export function isLedIn(siblings: readonly Heading[], { paragraphs }: Report): boolean {
  const above = paragraphs[(siblings[0]?.paragraph ?? 0) - 1]?.reading.text ?? '';
  return siblings.length === 2 && COUNTS_TWO.test(above.slice(-LONGEST_LEAD));
}
const COUNTS_TWO = /[两二2][个种条项点类套][\u4e00-\u9fff]{0,8}[：:]$/;

/** ## 移动零 over ## 题解 and ## 代码, which come again below the next: what is told under the same names each time is its content. */
export function headsOfRecurring(siblings: readonly Heading[]): ReadonlySet<Heading> {
  const times = new Map<string, number>();
  for (const { text } of siblings) times.set(text, (times.get(text) ?? 0) + 1);
  return new Set(siblings.filter((_, i) => (times.get(siblings[i + 1]?.text ?? '') ?? 0) > 1));
}

/** 议题： over 一、 and 二、, line by line: what a label lists heads nothing. */
export function listedUnderLabel(siblings: readonly Heading[], { paragraphs }: Report): ReadonlySet<Heading> {
  const listed = new Set<Heading>();
  let last: Heading | undefined;
  for (const heading of siblings) {
    const goesOn = last !== undefined && listed.has(last) && last.paragraph + 1 === heading.paragraph;
    if (goesOn || LABEL_ALONE.test(paragraphs[heading.paragraph - 1]?.reading.text ?? '')) listed.add(heading);
    last = heading;
  }
  return listed;
}
const LABEL_ALONE = /^[\u4e00-\u9fff]{2,8}：$/;

/** ### 🚀[联调](https://…)@甲, ### 🚧 迁移数据: a task with its state or its owner is told in one line; 2、校长致辞 is a point of the programme. */
export const tellsItAll = ({ text }: Heading, siblings: readonly Heading[], report: Report): boolean =>
  OWNED.test(text) ||
  STATE.test(text.charAt(0)) ||
  isIn(OF_A_PROGRAMME, text) ||
  (OPENS_WITH_A_PICTURE.test(text) && siblings.length > 1 && report.derive(ownedTasks) >= LEAST_OWNED);
const OWNED = /@[\u4e00-\u9fff\w-]{2,16}[\s）)]*$/;
const STATE = /[✅☑✔❌❓⏳⌛]/;
const OPENS_WITH_A_PICTURE = /^\p{Extended_Pictographic}/u;
const OF_A_PROGRAMME = new RegExp(`${anyOf(ITEMS_OF_A_PROGRAMME)}$`);
const LEAST_OWNED = 2;
const ownedTasks = ({ headings }: Report): number => headings.filter(({ text }) => OWNED.test(text)).length;

/**
 * #### 维护资料 over #### 1.0 用例名称, ### 产品 over ### ①程序: the heading right below that begins to count on the same level; undefined where
 * `heading` counts itself.
 */
export function runBehind(heading: Heading, { headings, paragraphs }: Report): Heading | undefined {
  const { by, ordinal, level, paragraph } = heading;
  if (by !== 'markdown' || ordinal || startsWithNumber(paragraphs[paragraph])) return undefined;
  const next = headings[headings.indexOf(heading) + 1];
  if (next?.by !== 'markdown' || next.paragraph !== paragraph + 1 || next.level !== level) return undefined;
  const isFirst = next.ordinal?.value === 1 || BEGINS_TO_COUNT.test(paragraphs[next.paragraph]?.reading.text ?? '');
  return isFirst ? next : undefined;
}
const BEGINS_TO_COUNT = /^(?:①|\d{1,2}\.[01](?!\d))/;
const startsWithNumber = (one: Report['paragraphs'][number] | undefined): boolean =>
  /^[\d①-⑳]/.test(one?.reading.text ?? '');
