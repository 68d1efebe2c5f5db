/**
 * The number that a paper bears, of another year than the day it is signed on: 某劳发〔1993〕481号 over 1994年12月3日. Last year's paper was taken, and
 * its number stayed.
 */
import { documentNumber } from '../../report/document-number';
import { issueDatesOf } from '../../report/issue-dates';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Reading } from '../../reading/reading';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

/** A line that is a number and nothing else, or has who signs beside it. Sheets and lots bear others. */
const NUMBER = new RegExp(
  `^(?:[（(]?${documentNumber(String.raw`[\u4e00-\u9fff]{2,14}`, String.raw`((?:19|20)\d{2})`, String.raw`\d{1,5}`)}[）)]?)(?:\\s*签发人.{0,20})?$`,
);
const LONGEST = 60;
/** A number of December may be signed in January. */
const FIRST_MONTHS = 3;
/** Above its first sentences a paper bears its number. */
const HEAD = 8;

const yearOfNumber = (reading: Reading): number | undefined => reading.derive(readNumber);

function readNumber({ text, kind }: Reading): number | undefined {
  const line = text.trim();
  if (kind === 'row' || kind === 'code' || line.length > LONGEST || !line.includes('号')) return undefined;
  const year = NUMBER.exec(line)?.[1];
  return year === undefined ? undefined : Number(year);
}

export function* numberedInAnotherYear(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const [number, another] = paragraphsWith(report, yearOfNumber);
  // A file of several papers has several numbers.
  if (!number || another || number.index > HEAD + (report.title?.paragraphs[1] ?? 0)) return;
  const year = yearOfNumber(number.reading);
  const signed = issueDatesOf(report).filter(({ deed }) => deed === 'signed');
  const [made, other] = signed;
  if (!made || other || year === undefined) return;
  const { year: of, month = 0 } = made.mention;
  if (of === undefined || of === year || (of === year + 1 && month <= FIRST_MONTHS)) return;
  const { text } = number.reading;
  const at = text.indexOf(String(year));
  const { reading, span } = made.paragraph;
  yield {
    span: shift(number.reading.span(at, at + String(year).length), number.span.start),
    severity: 'information',
    message: say(
      `文号是${year}年的，落款却是${reading.written(made.mention.start, made.mention.end)}。请核对文号和日期。`,
      `The number is of ${year}, but the paper is signed in ${of}. Check both.`,
    ),
    related: [
      {
        span: shift(reading.span(made.mention.start, made.mention.end), span.start),
        message: say('落款日期在这里。', 'The date of the signature.'),
      },
    ],
  };
}
