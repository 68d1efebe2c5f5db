/** What has an order and is told out of it: a range that runs from the greater to the less, one event with two ordinals. */
import { anyOf } from '../norms/lexicon';
import { CLASSIFIERS_OF_AN_ORDER } from '../norms/words/wholes-and-parts';
import { ENDINGS_OF_EVENTS } from '../norms/words/numbered-things';
import { timesOf } from '../figures/quantities/times';
import { compare } from '../reading/numerals/decimal';
import type { Quantity } from '../reading/quantities/quantity';
import { quantitiesOf } from '../reading/quantities/read';
import type { Reading } from '../reading/reading';
import { allOf } from '../reading/seek';
import type { Report } from '../report/report';
import { paragraphsWith } from '../report/paragraphs-with';
import { type Span, shift } from '../text/span';
import type { RuleContext, RuleFinding } from './rule';

/** Ranges of amounts go upwards; grades, places in an order and temperatures may go down. */
const GOES_UP = /^(?:money|persons|person-times|area|mass|volume|count:)/;
const HAS_AN_ORDER: ReadonlySet<string> = new Set(
  [...CLASSIFIERS_OF_AN_ORDER, '号', '位', '次'].map((classifier) => `count:${classifier}`),
);
/** 由480—160元, 第8—5名: it goes down, or names places. */
const GOES_DOWN = /[由从自降减第前后]$/;

/** 每亩补助480—160元: ranges whose first end is the greater one. */
export function* reversedRanges(reading: Reading, { say }: RuleContext): Iterable<RuleFinding> {
  for (const [from, to] of reading.derive(readReversed)) {
    const written = reading.written(from.start, to.end);
    yield {
      span: reading.span(from.start, to.end),
      severity: 'information',
      message: say(
        `“${written}”的前一个数比后一个大。区间应从小到大写，请核对是否写反或多写、少写了一位。`,
        `“${written}” runs from the greater to the smaller figure. Check whether the two were swapped or a digit is wrong.`,
      ),
    };
  }
}

function readReversed(reading: Reading): readonly (readonly [Quantity, Quantity])[] {
  const { text, kind } = reading;
  if (kind === 'row') return [];
  const quantities = quantitiesOf(reading);
  return quantities.flatMap((from, i) => {
    const to = quantities[i + 1];
    if (from.range !== 'from' || to?.range !== 'to' || !GOES_UP.test(to.dimension)) return [];
    if (HAS_AN_ORDER.has(to.dimension) || GOES_DOWN.test(text.slice(Math.max(0, from.start - 1), from.start)))
      return [];
    const isDash = /^\s?[—–～~]\s?$/.test(text.slice(from.end, to.start));
    return isDash && compare(from.value, to.value) > 0 && to.value.digits > 0n ? [[from, to] as const] : [];
  });
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
