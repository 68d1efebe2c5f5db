/**
 * Figures whose unit does not go with what is measured (蓄水量132万平方米), and sizes that one of its kind cannot have (净宽4厘米, 公路总长
 * 3.2米, 半马全程21.0975米). What is measured stands right before the figure, so nothing is looked for further off.
 */
import {
  BEFORE_A_MEASURE,
  COLD_PLACES,
  LONG_WAYS,
  MEASURED,
  OPENINGS,
  WHOLE_LENGTHS,
} from '../../norms/words/measured-nouns';
import { toNumber } from '../../reading/numerals/decimal';
import type { Mention } from './mention';
import type { OddUnit } from './odd-units';

/** What the nouns are whose figures cannot be of a dimension, by the dimension. */
const BY_DIMENSION = new Map<string, { readonly noun: string; readonly of: (typeof MEASURED)[number] }[]>();
for (const of of MEASURED)
  for (const dimension of of.wrong)
    BY_DIMENSION.set(dimension, [
      ...(BY_DIMENSION.get(dimension) ?? []),
      ...[...of.nouns].sort((a, b) => b.length - a.length).map((noun) => ({ noun, of })),
    ]);

/** So many characters before a figure may name what is measured. */
const NEAR = 16;
const PHRASE_ENDS = '，。；、（(,';

/** What is odd in the unit of `mention`. */
export function oddMeasure(mention: Mention): OddUnit | undefined {
  const { quantity, gap } = mention;
  const nouns = BY_DIMENSION.get(quantity.dimension);
  if (quantity.dimension === 'length') {
    const odd = oddLength(mention);
    if (odd) return odd;
  }
  if (!nouns) return undefined;
  const named = nameBefore(gap);
  const found = nouns.find(({ noun }) => named.endsWith(noun));
  if (found) return isMeant(mention, found.of.loose) ? undefined : oddOf(mention, found.noun, found.of);
  return isCold(mention) ? oddOf(mention, '温度', { right: '℃', rightEn: 'temperature (℃)' }) : undefined;
}

const oddOf = (
  { quantity }: Mention,
  of: string,
  { right, rightEn }: { readonly right: string; readonly rightEn: string },
): OddUnit => ({
  kind: 'measure',
  stated: quantity,
  of,
  meant: [right, rightEn],
  beside: [],
  sure: false,
});

/** The words right before a figure, without 约, 达到 and the like. */
function nameBefore(gap: string): string {
  let end = gap.length;
  while (end > 0 && BEFORE_A_MEASURE.includes(gap.charAt(end - 1))) end--;
  return gap.slice(Math.max(0, end - NEAR), end);
}

/** A unit that people use so, or one that goes on: 千瓦/时, 立方米/亩. */
const isMeant = ({ quantity: { unit, range, end }, after }: Mention, loose: readonly string[]): boolean =>
  loose.includes(unit) || range !== undefined || end < 0 || GOES_ON.includes(after.charAt(0) || '\n');
const GOES_ON = '/／·每时';

/** 保存于-80%超低温冰箱: less than nothing, and a place that is cold. */
const isCold = ({ quantity, after }: Mention): boolean =>
  quantity.dimension === 'percent' &&
  quantity.value.digits < 0n &&
  COLD_PLACES.some((place) => after.startsWith(place));

/** A length that what it is of cannot have. */
function oddLength({ quantity, gap, after }: Mention): OddUnit | undefined {
  const { unit, range } = quantity;
  if (range !== undefined || GOES_ON.includes(after.charAt(0) || '\n')) return undefined;
  const named = nameBefore(gap);
  const metres = toNumber(quantity.value);
  if (unit === '厘米' || unit === '毫米') {
    const opening = metres < A_HAND ? OPENINGS.find((noun) => named.endsWith(noun)) : undefined;
    return opening === undefined
      ? undefined
      : {
          kind: 'measure',
          stated: quantity,
          of: opening,
          meant: ['米', '米'],
          beside: [],
          sure: false,
        };
  }
  if (unit !== '米' || quantity.step.exponent >= 0 || metres >= A_WALK) return undefined;
  const whole = WHOLE_LENGTHS.find((noun) => named.endsWith(noun));
  if (whole === undefined) return undefined;
  const clause = gap.slice(Math.max(...[...PHRASE_ENDS].map((mark) => gap.lastIndexOf(mark))) + 1);
  const isOfAWay = metres < SHORTEST_WAY && LONG_WAYS.some((way) => clause.includes(way));
  return whole === '全程' || isOfAWay
    ? {
        kind: 'measure',
        stated: quantity,
        of: whole,
        meant: ['公里', '公里'],
        beside: [],
        sure: false,
      }
    : undefined;
}
/** No one passes where it is narrower. */
const A_HAND = 0.2;
/** Nobody tells the metres of a course to the decimal but those of kilometres. */
const A_WALK = 100;
const SHORTEST_WAY = 20;
