/** What has an order and is told out of it: a range that runs from the greater to the less, one event with two ordinals. */
import { anyOf } from '../norms/lexicon';
import { ENDINGS_OF_EVENTS } from '../norms/words/numbered-things';
import { reversedRangesOf } from '../figures/reversed-ranges';
import { unsteadyItemsOf } from '../figures/steady-items';
import { timesOf } from '../figures/quantities/times';
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
  `第([一二三四五六七八九十百\\d]{1,4})届([\\u4e00-\\u9fff]{2,12}?${anyOf(ENDINGS_OF_EVENTS)})`,
  'g',
);

const sessionsIn = (reading: Reading): readonly Session[] => reading.derive(readSessions);

/** 2024年4月举办第五届桃花节: events with their ordinals, where a year is told before them. */
function readSessions({ text }: Reading): readonly Session[] {
  if (!text.includes('届')) return [];
  const times = timesOf(text);
  return allOf(SESSION, text).flatMap(({ index, 1: ordinal = '', 2: name = '' }) => {
    const time = times.filter(({ end }) => end <= index && index - end <= FURTHEST).at(-1)?.key ?? '';
    return /^\d{4}/.test(time) ? [{ name, ordinal, time, start: index, end: index + ordinal.length + 2 }] : [];
  });
}

const FURTHEST = 16;

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
