/** A number that is written twice at the head of its paragraph: 一、一、检查范围, 7 7. .标题. */
import type { Ordinal } from '../reading/ordinals';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Report } from '../report/report';
import { shift, span, type Span } from '../text/span';
import { isFilled, type RuleContext, type RuleFinding, together } from './rule';

/** So many are the copy's: a word processor counts, and the writer had counted himself. */
const A_HABIT = 3;

const isTwice = ({ ordinal, kind, text }: Reading): boolean =>
  ordinal?.twice === true && kind !== 'row' && kind !== 'code' && !isRow(text, ordinal);
/** 2 2.西区 85: the row of a table that lost its lines, with its number and that of what is in it. */
const isRow = (text: string, { length }: Ordinal): boolean =>
  isIn(NO_SENTENCE, text) && (text.includes(' ', length + 1) || /\d$/.test(text));
const NO_SENTENCE = /^\d{1,3} \d{1,3}[.．][^，。；：]+$/;

interface Twice {
  readonly span: Span;
  /** What goes, so that the number stands once. */
  readonly first: Span;
  readonly rest?: Span;
  readonly written: string;
}

export function* doubledNumbers(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const places = paragraphsWith(report, isTwice).map(({ reading, span: { start } }): Twice => {
    const { length, numberStart, numberEnd, style } = reading.ordinal ?? NONE;
    const from = style.endsWith('bracket') ? numberStart - 1 : numberStart;
    const end = numberEnd + 1;
    return {
      span: shift(reading.span(0, length), start),
      first: shift(span(reading.span(0, 1).start, reading.span(from, from + 1).start), start),
      // 7 7. .: one of the marks, too.
      rest:
        end < length
          ? shift(span(reading.span(end - 1, end).end, reading.span(length - 1, length).end), start)
          : undefined,
      written: reading.written(0, length),
    };
  });
  if (!isFilled(places)) return;
  yield together(places, say('这里也是。', 'Here, too.'), (told) => ({
    message: say(
      `“${told[0].written}”：序号写了两遍，留一个${told.length > 1 ? `，全文共 ${told.length} 处` : ''}。`,
      `“${told[0].written}”: the number stands twice; one is enough${told.length > 1 ? ` (${told.length} places)` : ''}.`,
    ),
    severity: told.length >= A_HABIT ? 'information' : undefined,
    fixes: [
      {
        title: say('删去多余的一个', 'Delete one of them'),
        edits: told.flatMap(({ first, rest }) => [
          { span: first, text: '' },
          ...(rest ? [{ span: rest, text: '' }] : []),
        ]),
        safe: false,
      },
    ],
  }));
}

const NONE = { length: 0, numberStart: 0, numberEnd: 0, style: 'arabic' } as const;
