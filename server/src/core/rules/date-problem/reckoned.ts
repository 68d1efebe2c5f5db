/** What can be reckoned from a year: anniversaries, the years of a five-year plan, the months of a quarter or half-year. */
import { CONGRESSES, FOUNDED } from '../../norms/chronology';
import type { DateRange, Period } from '../../reading/dates/mention';
import { readHan } from '../../reading/numerals/read';
import type { RuleFinding } from '../rule';
import { isDate, isRange, type Judged, yearsOf } from './context';

export function* wrongReckonings(judged: Judged): Iterable<RuleFinding> {
  if (/周年/.test(judged.text)) yield* anniversaries(judged);
  yield* periods(judged);
  if (/[大会](?:胜利|隆重)?(?:召开|开幕|闭幕)/.test(judged.text)) yield* congresses(judged);
}

const CONGRESS =
  /^，?(?:党的)?(十[七八九]大|二十大|(?:十[八九]|二十)届[三四五六]中全会)(?:胜利|隆重)?(?:召开|开幕|闭幕)(?![前后以周之])/;

/** “2018年党的十九大召开”: it was 2017. */
function* congresses({ reading, text, mentions, context }: Judged): Iterable<RuleFinding> {
  for (const date of mentions) {
    const named =
      isDate(date) && date.at.year && !date.tail ? CONGRESS.exec(text.slice(date.end, date.end + 24)) : null;
    const held = named ? CONGRESSES[named[1]!] : undefined;
    if (!isDate(date) || held === undefined || date.year === undefined || date.year === held) continue;
    yield {
      span: reading.span(date.start, date.end),
      severity: 'warning',
      message: context.say(
        `党的${named![1]}召开于${held}年，文中写“${text.slice(date.start, date.end)}”。`,
        `${named![1]} was held in ${held}; the text says ${date.year}.`,
      ),
    };
  }
}

const ANNIVERSARY = /(\d{1,3}|[一二三四五六七八九十百零]{1,6})周年/g;
/** 2020 may well 迎接 the hundredth anniversary of 2021. */
const AHEAD = /迎|即将|将是|将迎|筹备|筹办|前夕|临近|为庆祝|献礼|倒计时|明年|去年/;

function* anniversaries({ reading, text, mentions, context }: Judged): Iterable<RuleFinding> {
  for (const at of text.matchAll(ANNIVERSARY)) {
    const sentence = reading.sentences.find((one) => one.start <= at.index && at.index < one.end);
    const before = text.slice(Math.max(sentence?.start ?? 0, at.index - 40), at.index);
    const count = /\d/.test(at[1]!) ? Number(at[1]) : readHan(at[1]!);
    const founded = FOUNDED.find(({ names }) => names.some((name) => before.endsWith(name)));
    if (!founded || count === undefined || AHEAD.test(before)) continue;
    const within = mentions.filter(
      (mention) => sentence && mention.start >= sentence.start && mention.end <= sentence.end,
    );
    const [year, another] = yearsOf(within);
    const date = within.filter(isDate).find((mention) => mention.at.year && mention.end <= at.index);
    if (year === undefined || another !== undefined || !date || within.some(isRange)) continue;
    // 只认“2021年是建党100周年”“2021年7月1日，庆祝建党100周年”这样挨得近的。
    const between = text.slice(date.end, at.index);
    if (between.length > 24 || year === founded.year || year - founded.year === count) continue;
    yield {
      span: reading.span(at.index, at.index + at[0].length),
      severity: 'warning',
      message: context.say(
        `${year}－${founded.year}＝${year - founded.year}，${year}年应为${year - founded.year}周年，文中写“${at[0]}”。`,
        `${year} − ${founded.year} = ${year - founded.year}: in ${year} it is anniversary ${year - founded.year}, not ${count}.`,
      ),
      related: [{ span: reading.span(date.start, date.end), message: context.say('年份在这里', 'The year is here') }],
      fixes: [
        {
          title: context.say(`改为“${year - founded.year}周年”`, `Change to ${year - founded.year}`),
          safe: false,
          edits: [{ span: reading.span(at.index, at.index + at[1]!.length), text: String(year - founded.year) }],
        },
      ],
    };
  }
}

const OPENING = /^的?(?:时期|期间|规划)?(?:实施)?的?(?:开局|起步|开局起步|第一)之?年/;
const CLOSING = /^的?(?:时期|期间|规划)?(?:实施)?的?(?:收官|收官决战|最后一|最后|决胜)之?年/;

function* periods({ reading, text, mentions, context }: Judged): Iterable<RuleFinding> {
  for (const period of mentions) {
    if (period.kind !== 'period') continue;
    const range = mentions.find(
      (mention): mention is DateRange =>
        isRange(mention) &&
        /^(?:规划|时期|期间)?（$/.test(text.slice(period.end, mention.start)) &&
        mention.start - period.end <= 3 &&
        text[mention.end] === '）',
    );
    const wrong = range && disagrees(period, range);
    if (range && wrong) {
      yield {
        span: reading.span(range.start, range.end),
        severity: 'warning',
        message: context.say(
          `“${period.name}”应为${wrong.zh}，文中写“${text.slice(range.start, range.end)}”。`,
          `${period.name} is ${wrong.en}; the text says “${text.slice(range.start, range.end)}”.`,
        ),
      };
    }
    if (period.years) yield* firstOrLast({ reading, text, mentions, context }, period, period.years);
  }
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
