/** What has an order and is told out of it: a range that runs from the greater to the less, one event with two ordinals. */
import { anyOf } from '../norms/lexicon';
import { ASSEMBLIES, ENDINGS_OF_EVENTS } from '../norms/words/numbered-things';
import { reversedRangesOf } from '../figures/reversed-ranges';
import { unsteadyItemsOf } from '../figures/steady-items';
import type { DateMention } from '../reading/dates/mention';
import { datesOf } from '../reading/dates/read';
import type { Reading } from '../reading/reading';
import { allOf } from '../reading/seek';
import type { Report } from '../report/report';
import { paragraphsWith } from '../report/paragraphs-with';
import { type Span, shift } from '../text/span';
import type { RuleContext, RuleFinding } from './rule';

/** 每亩补助480—160元, 五万元以上五千元以下: ranges whose first end is the greater one. */
export function* reversedRanges(reading: Reading, { say }: RuleContext): Iterable<RuleFinding> {
  for (const { start, end } of reversedRangesOf(reading)) {
    const written = reading.written(start, end);
    yield {
      span: reading.span(start, end),
      severity: 'information',
      message: say(
        `“${written}”的前一个数比后一个大。区间应从小到大写，请核对是否写反或多写、少写了一位。`,
        `“${written}” runs from the greater to the smaller figure. Check whether the two were swapped or a digit is wrong.`,
      ),
    };
  }
}

interface Session {
  readonly name: string;
  readonly ordinal: string;
  readonly time: string;
  readonly start: number;
  readonly end: number;
}

const SESSION = new RegExp(
  `第([一二三四五六七八九十百\\d]{1,4})(届[\\u4e00-\\u9fff]{2,12}?${anyOf(ENDINGS_OF_EVENTS)}|次[\\u4e00-\\u9fff]{0,8}?${anyOf(ASSEMBLIES)})`,
  'g',
);

const sessionsIn = (reading: Reading): readonly Session[] => reading.derive(readSessions);

/** 2024年4月举办第五届桃花节, 第五届桃花节于2024年4月举办: events with their ordinals, where a time is told beside them. */
function readSessions(reading: Reading): readonly Session[] {
  const { text } = reading;
  if (!text.includes('届') && !text.includes('次')) return [];
  const sessions = allOf(SESSION, text);
  if (sessions.length === 0) return [];
  const dates = datesOf(reading).filter((one) => one.kind === 'date');
  return sessions.flatMap(({ 0: { length }, index, 1: ordinal = '', 2: name = '' }) => {
    const time = timeBeside(dates, index, index + length, name.startsWith('次'));
    return time ? [{ name: name.slice(1), ordinal, time, start: index, end: index + ordinal.length + 2 }] : [];
  });
}

/** The time of what stands from `start` to `end`; several meetings are held in one month, so that theirs is a day. */
function timeBeside(dates: readonly DateMention[], start: number, end: number, isOfADay: boolean): string | undefined {
  const before = dates.filter((date) => date.end <= start);
  const near = before.at(-1);
  const date =
    near && start - near.end <= FURTHEST ? near : dates.find((one) => one.start >= end && one.start - end <= NEXT_TO);
  // 2023年9月28日……。9月28日召开的……: of the year that was told last.
  const year = date?.year ?? before.filter((one) => one.year !== undefined).at(-1)?.year;
  if (!date || date.month === undefined || year === undefined || date.yearWord !== undefined) return undefined;
  if (!isOfADay) return `${year}.${date.month}`;
  return date.day === undefined ? undefined : `${year}.${date.month}.${date.day}`;
}

const FURTHEST = 16;
/** 第五届桃花节于2024年4月. */
const NEXT_TO = 2;

/** 2024年4月举办第五届桃花节 … 2024年4月举办的第六届桃花节: one event at one time has one ordinal. */
export function* twoOrdinals(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const first = new Map<string, { readonly ordinal: string; readonly span: Span; readonly written: string }>();
  for (const { reading, span } of paragraphsWith(report, sessionsIn)) {
    for (const { name, ordinal, time, start, end } of sessionsIn(reading)) {
      const key = `${time} ${name}`;
      const here = { ordinal, span: shift(reading.span(start, end), span.start), written: reading.written(start, end) };
      const before = first.get(key);
      if (!before) first.set(key, here);
      else if (before.ordinal !== ordinal)
        yield {
          span: here.span,
          message: say(
            `“${name}”前后不一：此处是“${here.written}”，前文是“${before.written}”。请核对届次。`,
            `Two ordinals for “${name}”: “${here.written}” here, “${before.written}” before. Check which is right.`,
          ),
          related: [{ span: before.span, message: say(`前文写“${before.written}”`, `“${before.written}” here`) }],
        };
    }
  }
}

/** （三）工作满八年的 between twenty and sixteen: one of two neighbours is out of the order of all the others. */
export function* unsteadyItems(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  for (const { paragraph, quantity, before, quantityBefore } of unsteadyItemsOf(report)) {
    const [written, above] = [
      paragraph.reading.written(quantity.start, quantity.end),
      before.reading.written(quantityBefore.start, quantityBefore.end),
    ];
    yield {
      span: shift(paragraph.reading.span(quantity.start, quantity.end), paragraph.span.start),
      severity: 'information',
      message: say(
        `各项的数依次增减，只有这里的“${written}”和上一项的“${above}”顺序相反。请核对这两个数。`,
        `The figures of these items go one way, but “${written}” and “${above}” above it go the other. Check both.`,
      ),
      related: [
        {
          span: shift(before.reading.span(quantityBefore.start, quantityBefore.end), before.span.start),
          message: say(`上一项写“${above}”`, `“${above}” above`),
        },
      ],
    };
  }
}
