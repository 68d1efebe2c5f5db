/**
 * The number of the meeting that a paper is for, told twice: 向某会第三次会员大会作的报告 in the title, and in the opening 向某会第二次会员大会报告如下.
 * Other meetings are told of in other words: what stands right before and behind the number must be the same.
 */
import { isHanCharacter } from '../../reading/characters';
import { readHan } from '../../reading/numerals/read';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import type { Span } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { spanIn } from './own-year';

/** So many characters before the number must be the same, with 向, 在 or 为 among them; and so many behind. */
const [BEFORE, BEHIND] = [8, 4];
const LEADS = '向在为';
const LONGEST_NUMBER = 4;
/** The head of a draft: its title and what tells where it was read. */
const HEAD = 4;
const LONGEST_LINE = 60;
/** A draft is made from one so many times older at most. */
const OLDEST_DRAFT = 2;

interface Addressed {
  readonly key: string;
  readonly number: number;
  /** 第三次 in clean text. */
  readonly at: Span;
}

const addressedIn = (reading: Reading): readonly Addressed[] => reading.derive(readAddressed);

function readAddressed({ text, kind }: Reading): readonly Addressed[] {
  if (kind === 'code' || kind === 'front-matter' || kind === 'row' || !text.includes('第')) return [];
  const found: Addressed[] = [];
  for (let at = text.indexOf('第'); at >= 0; at = text.indexOf('第', at + 1)) {
    let end = at + 1;
    while (end - at <= LONGEST_NUMBER + 1 && !'次届'.includes(text.charAt(end) || '\n')) end++;
    if (end - at > LONGEST_NUMBER + 1 || end >= text.length) continue;
    const digits = text.slice(at + 1, end);
    const number = /^\d{1,3}$/.test(digits) ? Number(digits) : readHan(digits);
    const behind = text.slice(end + 1, end + 1 + BEHIND);
    const before = leadBefore(text, at);
    if (number === undefined || before === '' || behind.length < BEHIND || ![...behind].every(isHanCharacter)) continue;
    found.push({ key: `${before}_${text.charAt(end)}${behind}`, number, at: { start: at, end: end + 1 } });
  }
  return found;
}

/** 向党的 of 向党的第三次: from 向, 在 or 为 on; empty where none is near. */
function leadBefore(text: string, at: number): string {
  for (let from = at - 1; from >= 0 && at - from <= BEFORE && isHanCharacter(text.charAt(from)); from--)
    if (LEADS.includes(text.charAt(from)) && at - from > 1) return text.slice(from, at);
  return '';
}

export function* addressedOrdinals(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const all = paragraphsWith(report, addressedIn);
  const own = new Map<string, { readonly paragraph: Paragraph; readonly one: Addressed }>();
  for (const paragraph of all) {
    const isHead =
      paragraph.index < (report.title?.paragraphs[1] ?? 1) + HEAD && paragraph.reading.text.length <= LONGEST_LINE;
    for (const one of addressedIn(paragraph.reading)) {
      const first = own.get(one.key);
      if (!first) {
        if (isHead) own.set(one.key, { paragraph, one });
        continue;
      }
      const distance = first.one.number - one.number;
      if (distance === 0 || Math.abs(distance) > OLDEST_DRAFT) continue;
      const written = (where: Paragraph, { at }: Addressed): string => where.reading.text.slice(at.start, at.end);
      const [here, there] = [written(paragraph, one), written(first.paragraph, first.one)];
      yield {
        span: spanIn(paragraph, one.at),
        severity: 'information',
        message: say(
          `前面同样的话写“${there}”，这里写“${here}”，疑套用旧稿没有更新，请核对。`,
          `The same words have ${there} above and ${here} here: was it updated?`,
        ),
        related: [{ span: spanIn(first.paragraph, first.one.at), message: say(`前面写“${there}”`, `${there} above`) }],
      };
    }
  }
}
