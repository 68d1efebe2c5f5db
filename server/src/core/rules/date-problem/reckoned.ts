/** What can be reckoned from a year: anniversaries, the years of a five-year plan, the months of a quarter or half-year. */
import { CONGRESSES, FOUNDED } from '../../norms/chronology';
import { anyOf } from '../../norms/lexicon';
import {
  DEEDS_OF_A_LIFE,
  MANNERS_OF_A_CONGRESS,
  NAMES_OF_A_FIRST_YEAR,
  NAMES_OF_A_LAST_YEAR,
  SIGNS_OF_ANOTHER_YEARS_ANNIVERSARY,
  VERBS_OF_BEGINNING,
  VERBS_OF_A_CONGRESS,
} from '../../norms/words/days';
import { TIMES_OF_A_PLAN } from '../../norms/words/time';
import type { DateMention, DateRange, Period } from '../../reading/dates/mention';
import { readHan } from '../../reading/numerals/read';
import { han } from '../../reading/numerals/write-han';
import type { Fix, RuleFinding } from '../rule';
import { isDate, isRange, type Judged, yearsOf } from './context';
import { allOf, isIn } from '../../reading/seek';

export function* wrongReckonings(judged: Judged): Iterable<RuleFinding> {
  if (judged.text.includes('周年')) yield* anniversaries(judged);
  yield* periods(judged);
  if (isIn(MAY_NAME_CONGRESS, judged.text)) yield* congresses(judged);
}

const HELD = `${anyOf(MANNERS_OF_A_CONGRESS)}?${anyOf(VERBS_OF_A_CONGRESS)}`;
const MAY_NAME_CONGRESS = new RegExp(`[大会]${HELD}`);
const CONGRESS = new RegExp(`^，?(?:党的)?(${anyOf(Object.keys(CONGRESSES))})${HELD}(?![前后以周之])`);

/** “2018年党的十九大召开”: it was 2017. */
function* congresses({ reading, text, mentions, context }: Judged): Iterable<RuleFinding> {
  for (const date of mentions) {
    if (!isDate(date) || !date.at.year || date.tail || date.year === undefined) continue;
    const [, name = ''] = CONGRESS.exec(text.slice(date.end, date.end + 24)) ?? [];
    const held = CONGRESSES[name];
    if (held === undefined || date.year === held) continue;
    yield {
      span: reading.span(date.start, date.end),
      severity: 'warning',
      message: context.say(
        `党的${name}召开于${held}年，文中写“${text.slice(date.start, date.end)}”。`,
        `${name} was held in ${held}; the text says ${date.year}.`,
      ),
    };
  }
}

const ANNIVERSARY = /(\d{1,3}|[一二三四五六七八九十百零]{1,6})周年/g;
/** 2020 may well 迎接 the hundredth anniversary of 2021. */
const OF_ANOTHER_YEAR = new RegExp(anyOf(SIGNS_OF_ANOTHER_YEARS_ANNIVERSARY));

/** 生于1931年8月，在纪念建党70周年之际: what happened in that year is no anniversary, nor is 1931年8月出生. */
const HAPPENED_THEN = new RegExp(`${anyOf(VERBS_OF_BEGINNING)}于$`);
const BEGAN_THEN = new RegExp(`^[\\d年月日底初]{0,6}${anyOf(DEEDS_OF_A_LIFE)}`);

function* anniversaries({ reading, text, mentions, context }: Judged): Iterable<RuleFinding> {
  for (const at of allOf(ANNIVERSARY, text)) {
    const [said, number = ''] = at;
    const sentence = reading.sentences.find(({ start, end }) => start <= at.index && at.index < end);
    const before = text.slice(Math.max(sentence?.start ?? 0, at.index - 40), at.index);
    const count = /\d/.test(number) ? Number(number) : readHan(number);
    const founded = FOUNDED.find(({ names }) => names.some((name) => before.endsWith(name)));
    if (!founded || count === undefined || OF_ANOTHER_YEAR.test(before)) continue;
    const within = mentions.filter(
      (mention) => sentence && mention.start >= sentence.start && mention.end <= sentence.end,
    );
    const [year, another] = yearsOf(within);
    const date = within.filter(isDate).find((mention) => mention.at.year && mention.end <= at.index);
    if (year === undefined || another !== undefined || !date || within.some(isRange)) continue;
    // 只认“2021年是建党100周年”“2021年7月1日，庆祝建党100周年”这样挨得近的。
    const between = text.slice(date.end, at.index);
    const due = year - founded.year;
    if (between.length > 24 || due <= 0 || due === count) continue;
    if (HAPPENED_THEN.test(text.slice(Math.max(0, date.start - 3), date.start)) || BEGAN_THEN.test(between)) continue;
    const right = /\d/.test(number) ? String(due) : han(due);
    yield {
      span: reading.span(at.index, at.index + said.length),
      severity: 'warning',
      message: context.say(
        `${year}－${founded.year}＝${due}，${year}年应为${due}周年，文中写“${said}”：不是周年数有误，就是年份有误。`,
        `${year} − ${founded.year} = ${due}: in ${year} it is anniversary ${due}, not ${count}; one of the two is wrong.`,
      ),
      related: [{ span: reading.span(date.start, date.end), message: context.say('年份在这里', 'The year is here') }],
      // Which of the two is wrong nobody knows but the writer.
      fixes: [
        {
          title: context.say(`改为“${right}周年”`, `Change to ${due}`),
          safe: false,
          edits: [{ span: reading.span(at.index, at.index + number.length), text: right }],
        },
        ...yearFix(date, String(founded.year + count), { reading, text, mentions, context }),
      ],
    };
  }
}

/** The year as it would have to be, where it is written in digits. */
function yearFix({ start, end }: DateMention, due: string, { reading, text, context }: Judged): Fix[] {
  const [year = ''] = /^\d{4}(?=年)/.exec(text.slice(start, end)) ?? [];
  if (year === '') return [];
  return [
    {
      title: context.say(`改为“${due}年”`, `Change the year to ${due}`),
      safe: false,
      edits: [{ span: reading.span(start, start + year.length), text: due }],
    },
  ];
}

const OF_PLAN = `的?${anyOf(TIMES_OF_A_PLAN)}?(?:实施)?的?`;
const OPENING = new RegExp(`^${OF_PLAN}${anyOf(NAMES_OF_A_FIRST_YEAR)}之?年`);
const CLOSING = new RegExp(`^${OF_PLAN}${anyOf(NAMES_OF_A_LAST_YEAR)}之?年`);
const OPENS_BRACKET = new RegExp(`^${anyOf(TIMES_OF_A_PLAN)}?（$`);

/** Between a period and the bracket behind it stand at most so many characters. */
const LONGEST_OPENING = 3;

function* periods({ reading, text, mentions, context }: Judged): Iterable<RuleFinding> {
  let ranges: ReadonlyMap<number, DateRange> | undefined;
  for (const period of mentions) {
    if (period.kind !== 'period') continue;
    ranges ??= new Map(mentions.filter(isRange).map((range) => [range.start, range]));
    const range = rangeInBrackets(period, text, ranges);
    const wrong = range && disagrees(period, range);
    if (range && wrong) {
      yield {
        span: reading.span(range.start, range.end),
        // 四季度（10—11月）: as far as it had gone.
        severity: isBeginningOf(period, range) ? 'information' : 'warning',
        message: context.say(
          `“${period.name}”应为${wrong.zh}，文中写“${text.slice(range.start, range.end)}”。`,
          `${period.name} is ${wrong.en}; the text says “${text.slice(range.start, range.end)}”.`,
        ),
      };
    }
    if (period.years) yield* firstOrLast({ reading, text, mentions, context }, period, period.years);
  }
}

/** “十四五”（2021—2025年）: the range in brackets right behind `period`; `ranges` by where they start. */
function rangeInBrackets(period: Period, text: string, ranges: ReadonlyMap<number, DateRange>): DateRange | undefined {
  for (let start = period.end + 1; start <= period.end + LONGEST_OPENING; start++) {
    const range = ranges.get(start);
    if (range && OPENS_BRACKET.test(text.slice(period.end, start)) && text[range.end] === '）') return range;
  }
  return undefined;
}

function disagrees(period: Period, { from, to }: DateRange): { readonly zh: string; readonly en: string } | undefined {
  if (period.years && from.precision === 'year' && from.year !== undefined && to.year !== undefined) {
    const [first, last] = period.years;
    return from.year === first && to.year === last ? undefined : { zh: `${first}—${last}年`, en: `${first}–${last}` };
  }
  if (
    period.months &&
    from.precision === 'month' &&
    to.precision === 'month' &&
    from.month !== undefined &&
    to.month !== undefined
  ) {
    const [first, last] = period.months;
    return from.month === first && to.month === last
      ? undefined
      : { zh: `${first}—${last}月`, en: `months ${first}–${last}` };
  }
  return undefined;
}

const isBeginningOf = ({ months }: Period, { from, to }: DateRange): boolean =>
  months !== undefined && from.month === months[0] && to.month !== undefined && to.month < months[1];

/** “2022年是‘十四五’开局之年”: it was 2021. */
function* firstOrLast(
  { reading, text, mentions, context }: Judged,
  period: Period,
  [first, last]: readonly [number, number],
): Iterable<RuleFinding> {
  const after = text.slice(period.end, period.end + 14);
  const wanted = OPENING.test(after) ? first : CLOSING.test(after) ? last : undefined;
  if (wanted === undefined) return;
  const date = mentions
    .filter(isDate)
    .find(
      (mention) =>
        mention.precision === 'year' &&
        mention.end <= period.start &&
        /^，?既?是[^，。；\d]{0,8}$/.test(text.slice(mention.end, period.start)),
    );
  if (!date || date.year === undefined || date.year === wanted) return;
  yield {
    span: reading.span(date.start, date.end),
    severity: 'warning',
    message: context.say(
      `“${period.name}”是${first}—${last}年，${wanted === first ? '开局' : '收官'}之年应为${wanted}年，文中写“${date.year}年”。`,
      `The plan “${period.name}” runs ${first}–${last}; its ${wanted === first ? 'first' : 'last'} year is ${wanted}, not ${date.year}.`,
    ),
  };
}
