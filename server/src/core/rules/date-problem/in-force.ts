/** The day from which a paper is in force, told twice: 从2016年7月1日起施行 in the notice, 自2016年8月1日起施行 in the paper that it hands out. */
import { anyOf } from '../../norms/lexicon';
import { COME_INTO_FORCE, HAND_OUT_A_PAPER, PAPERS_BY_本 } from '../../norms/words/days';
import { hasAny, sentenceBefore } from '../../reading/around';
import type { DateMention } from '../../reading/dates/mention';
import { datesOf } from '../../reading/dates/read';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { isDate } from './context';

const REACH = 80;
const IN_FORCE = new RegExp(`^起(?:正式|开始)?${anyOf(COME_INTO_FORCE)}`);
const OWN = new RegExp(`本${anyOf(PAPERS_BY_本)}`);
/** 本办法第三条自…起施行, 本办法附件自…起执行: a part of it. */
const OF_A_PART = /第[一二三四五六七八九十百\d]{1,4}[条章款项]|附件|部分|阶段|分别|原/;

/** The days from which the paper itself is said to be in force. */
export const daysInForce = (reading: Reading): readonly DateMention[] => reading.derive(readDays);

function readDays(reading: Reading): readonly DateMention[] {
  const { text, kind } = reading;
  if (kind === 'code' || kind === 'row' || kind === 'front-matter' || !text.includes('起')) return [];
  return datesOf(reading).filter((mention): mention is DateMention => {
    if (!isDate(mention) || mention.precision !== 'day' || !mention.at.year || mention.masked || mention.lunar)
      return false;
    if (!IN_FORCE.test(text.slice(mention.end, mention.end + 8))) return false;
    const before = sentenceBefore(text, mention.start, REACH);
    return isOfThePaper(before, text.slice(Math.max(0, mention.start - REACH), mention.start));
  });
}

/** Whether the paper itself is what comes into force; another that is named in between may be another. */
const isOfThePaper = (sentence: string, before: string): boolean =>
  !OF_A_PART.test(sentence.replace(/^第[一二三四五六七八九十百\d]{1,4}条\s*/, '')) &&
  (OWN.test(sentence)
    ? !sentence.includes('《')
    : hasAny(before, HAND_OUT_A_PAPER) && !DECISION_ON_CHANGES.test(before));

/** 《关于修改…的决定》……现予公布，自…起施行: the decision is, and the paper has its own day. */
const DECISION_ON_CHANGES = /关于修[改订][^。]{2,40}决定/;

export function* inForceTwice(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const found = paragraphsWith(report, daysInForce).flatMap((paragraph) =>
    daysInForce(paragraph.reading).map((mention) => ({ mention, paragraph })),
  );
  const [first, second, third] = found;
  if (!first || !second || third) return;
  const written = ({ mention, paragraph: { reading } }: typeof first): string =>
    reading.written(mention.start, mention.end);
  const spanOf = ({ mention, paragraph: { reading, span } }: typeof first) =>
    shift(reading.span(mention.start, mention.end), span.start);
  const [a, b] = [first.mention, second.mention];
  if (a.year === b.year && a.month === b.month && a.day === b.day) return;
  yield {
    span: spanOf(second),
    severity: 'information',
    message: say(
      `这里说自${written(second)}起施行，前面说的是${written(first)}。同一文件只有一个施行日期，请核对。`,
      `Here the paper is in force from ${written(second)}, above from ${written(first)}. Check both dates.`,
    ),
    related: [{ span: spanOf(first), message: say('前面写的施行日期', 'The date above') }],
  };
}
