/** Sums whose capital numerals and digits differ: 3280650元（大写：叁佰贰拾捌万陆仟零伍拾元整）. */
import {
  capitalSums,
  type CapitalSum,
  digitSums,
  type DigitSum,
  mixedCapitals,
  sumPairsOf,
} from '../figures/amounts/read';
import {
  absolute,
  type Decimal,
  decimal,
  equals,
  format,
  multiply,
  round,
  subtract,
} from '../reading/numerals/decimal';
import { writeAmount } from '../reading/numerals/write-amount';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Reading } from '../reading/reading';
import type { Report } from '../report/report';
import { shift, type Span } from '../text/span';
import type { Fix, Rule, RuleContext, RuleFinding } from './rule';

export const amountMismatch: Rule = {
  meta: {
    id: 'amount-mismatch',
    title: { 'zh-CN': '金额大小写不一致', en: 'Amount in words and in figures differ' },
    why: {
      'zh-CN': '大小写不一致的金额无法执行，票据因此无效。',
      en: 'A sum whose words and figures differ cannot be acted upon; a bill with such a sum is void.',
    },
    level: '法规',
    source: {
      'zh-CN': '《票据法》第八条；《支付结算办法》（银发〔1997〕393号）第十三条、附一',
      en: 'Negotiable Instruments Law, art. 8; 支付结算办法 (银发〔1997〕393号), art. 13 and annex 1',
    },
    defaultSeverity: 'error',
    fixable: true,
  },
  *checkParagraph(reading: Reading, context: RuleContext): Iterable<RuleFinding> {
    for (const { start, end, ordinary } of mixedCapitals(reading.text))
      yield {
        span: reading.span(start, end),
        severity: 'information',
        message: context.say(
          `大写数字里混用了“${ordinary}”：大写金额用壹、贰、叁和拾、佰、仟，开头的“拾”前写“壹”。`,
          `“${ordinary}” stands among capital numerals: a sum in capitals has 壹, 贰, 叁 and 拾, 佰, 仟 throughout.`,
        ),
      };
    for (const { capital, digits } of sumPairsOf(reading)) {
      if (agree(capital, digits)) continue;
      yield finding(context, capital, digits, ({ start, end }) => reading.span(start, end), reading, reading);
    }
  },
  /** Forms that put 大写 on one line and 小写 on the next. */
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    // Where 大写 stands in one of the two lines it does not stand in the other, so no pair is met twice.
    for (const words of paragraphsWith(report, saysWords))
      for (const figures of [report.paragraphs[words.index - 1], report.paragraphs[words.index + 1]]) {
        if (!figures) continue;
        const pair = acrossLines(words.reading.text, figures.reading.text);
        if (!pair || agree(pair.capital, pair.digits)) continue;
        const inWords: Placing = ({ start, end }) => shift(words.reading.span(start, end), words.span.start);
        const inFigures: Placing = ({ start, end }) => shift(figures.reading.span(start, end), figures.span.start);
        yield finding(context, pair.capital, pair.digits, inWords, words.reading, figures.reading, inFigures);
      }
  },
};

/** Where a stretch of clean text stands in the document, or in the paragraph when that is what is judged. */
type Placing = (stretch: Span) => Span;

const saysWords = (reading: Reading): boolean => reading.derive(readSaysWords);
const readSaysWords = ({ text }: Reading): boolean => text.length <= LONGEST_LINE && text.includes('大写');
/** A line of a form holds a label and its sum. */
const LONGEST_LINE = 60;

/** The sum in words of one line and in figures of another, when each holds just the one and says what it is. */
function acrossLines(words: string, figures: string): { capital: CapitalSum; digits: DigitSum } | undefined {
  const areLabelled =
    words.length <= LONGEST_LINE &&
    figures.length <= LONGEST_LINE &&
    words.includes('大写') &&
    figures.includes('小写') &&
    !figures.includes('大写') &&
    !words.includes('小写');
  if (!areLabelled) return undefined;
  const [capital, ...moreCapitals] = capitalSums(words);
  const [digits, ...moreDigits] = digitSums(figures);
  if (!capital || !digits || moreCapitals.length > 0 || moreDigits.length > 0 || digitSums(words).length > 0)
    return undefined;
  return { capital, digits };
}

/** Whether both say the same. A figure in 万元 or 亿元 may be rounded; a bare one in a form may count in 万元. */
function agree(capital: CapitalSum, digits: DigitSum): boolean {
  if (digits.approximate || equals(capital.value, digits.value)) return true;
  if (digits.bare && equals(capital.value, multiply(digits.value, decimal(1n, 4)))) return true;
  return (
    digits.power >= 4 && digits.places > 0 && equals(round(capital.value, digits.places - digits.power), digits.value)
  );
}

function finding(
  context: RuleContext,
  capital: CapitalSum,
  digits: DigitSum,
  place: Placing,
  words: Reading,
  figures: Reading,
  placeDigits: Placing = place,
): RuleFinding {
  const [said, counted] = [format(capital.value), format(digits.value)];
  const gap = format(absolute(subtract(capital.value, digits.value)));
  return {
    span: place(capital),
    message: context.say(
      `大小写不一致：大写“${words.written(capital.start, capital.end)}”是${said}元，小写“${figures.written(digits.start, digits.end).trim()}”是${counted}元，相差${gap}元。`,
      `Words and figures differ: the words say ${said} yuan, the figures ${counted} yuan (a difference of ${gap}).`,
    ),
    related: [{ span: placeDigits(digits), message: context.say(`小写是${counted}元`, `In figures: ${counted} yuan`) }],
    fixes: [
      ...wordsFix(context, capital, digits, place),
      digitsFix(context, capital.value, digits, placeDigits, figures),
    ],
  };
}

function wordsFix(context: RuleContext, capital: CapitalSum, digits: DigitSum, place: Placing): Fix[] {
  const text = writeAmount(digits.value, { yuan: capital.yuan, whole: capital.whole });
  if (text === undefined) return [];
  return [
    {
      title: context.say(`大写改为“${text}”`, `Change the words to ${text}`),
      edits: [{ span: place(capital), text }],
      safe: false,
    },
  ];
}

function digitsFix(context: RuleContext, value: Decimal, digits: DigitSum, place: Placing, reading: Reading): Fix {
  const grouped = /[,，]/.test(reading.text.slice(digits.digits.start, digits.digits.end));
  const [whole = '', fraction = ''] = format(multiply(value, decimal(1n, -digits.power))).split('.');
  const decimals = fraction.padEnd(digits.places, '0');
  const text = (grouped ? whole.replace(/\B(?=(?:\d{3}){1,9}$)/g, ',') : whole) + (decimals ? `.${decimals}` : '');
  return {
    title: context.say(`小写改为“${text}”`, `Change the figures to ${text}`),
    edits: [{ span: place(digits.digits), text }],
    safe: false,
  };
}
