/** Series that change their way of counting: 第一…二是…第三, 一要…二要…三是, （一）…（二）是…. */
import { type Marker, markersOf } from '../reading/enumerations';
import { LEVEL } from '../reading/ordinals';
import type { Reading } from '../reading/reading';
import { han } from '../reading/numerals/write-han';
import { seriesOf } from './sequences';
import type { Member, Series } from './series-kinship';
import type { Report } from './report';

/** A marker that differs from those beside it. */
export interface OddMarker {
  readonly marker: Marker;
  /** One that shows how the others are written. */
  readonly like: Marker;
  /** The marker as the others would have it. */
  readonly due: string;
}

/** Fewer members show no custom. */
const LEAST_MEMBERS = 3;

/** The markers of a paragraph that differ from those of their series: one is a slip, two are a way of writing. */
export const oddMarkersIn = (reading: Reading): readonly OddMarker[] => reading.derive(readOdd);

function readOdd(reading: Reading): OddMarker[] {
  const markers = markersOf(reading).filter(({ style }) => style === 'each' || style === 'nth');
  return runsOf(markers).flatMap((run) => oddOf(reading, run) ?? []);
}

/** Stretches that count on from 1. */
function runsOf(markers: readonly Marker[]): Marker[][] {
  const runs: Marker[][] = [];
  let before: Marker | undefined;
  for (const marker of markers) {
    if (before && marker.value === before.value + 1) runs.at(-1)?.push(marker);
    else runs.push([marker]);
    before = marker;
  }
  return runs.filter(([first, ...others]) => first?.value === 1 && others.length + 1 >= LEAST_MEMBERS);
}

function oddOf({ text }: Reading, run: readonly Marker[]): OddMarker | undefined {
  const formOf = (marker: Marker): string => (marker.style === 'nth' ? '第' : text.charAt(marker.numberEnd));
  const [like] = run;
  // 第一……，二是……，三是…… opens in its own way, as 首先……，二是…… does.
  const odd = like && run.filter((marker) => formOf(marker) !== formOf(like));
  const [marker] = odd ?? [];
  if (!like || !marker || odd?.length !== 1) return undefined;
  const due = text.slice(like.start, like.numberStart) + han(marker.value) + text.slice(like.numberEnd, like.end);
  return { marker, like, due };
}

/** 是 behind the number of an item, where the others of its series have none. */
export function itemsWithIs(report: Report): readonly Member[] {
  return report.derive(readItemsWithIs);
}

const readItemsWithIs = (report: Report): readonly Member[] =>
  seriesOf(report).flatMap((series) => {
    const odd = oddItems(series);
    return odd.length > 0 && isPredicated(series, report) ? [] : odd;
  });

/** 有下列情形之一的，应当回避：（一）是当事人的；: here 是 is the verb of the item. */
function isPredicated({ members }: Series, { paragraphs }: Report): boolean {
  const [{ paragraph }] = members;
  const ends = (at: number, by: RegExp): boolean => by.test(paragraphs[at]?.reading.text ?? '');
  return ends(paragraph.index - 1, /[：:]\ufffc*$/) || ends(paragraph.index, /的[；。，]\ufffc*$/);
}

const NONE: readonly Member[] = [];

function oddItems({ members, style }: Series): readonly Member[] {
  if (members.length < 2 || !(style in LEVEL)) return NONE;
  const odd = members.filter(
    ({ marker, paragraph: { reading } }) =>
      marker.opens && reading.text[marker.end] === '是' && reading.text[marker.end + 1] !== '否',
  );
  return odd.length * 2 <= members.length ? odd : [];
}
