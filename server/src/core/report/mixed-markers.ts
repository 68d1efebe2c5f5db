/** Series that change their way of counting: 第一…二是…第三, 一要…二要…三是, （一）…（二）是…. */
import { type Marker, markersOf } from '../reading/enumerations';
import { LEVEL } from '../reading/ordinals';
import type { Reading } from '../reading/reading';
import { han } from '../reading/numerals/write-han';
import { seriesOf } from './sequences';
import type { Member, Series } from './series-kinship';
import { paragraphsWith } from './paragraphs-with';
import type { Paragraph, Report } from './report';

/** A marker where it stands. */
interface Placed {
  readonly paragraph: Paragraph;
  readonly marker: Marker;
}

/** A marker that differs from those beside it. */
export interface OddMarker extends Placed {
  /** One that shows how the others are written. */
  readonly like: Placed;
  /** The marker as the others would have it. */
  readonly due: string;
}

/** Fewer members show no custom. */
const LEAST_MEMBERS = 3;

const countsInText = ({ style }: Marker): boolean => style === 'each' || style === 'nth';
const inText = (reading: Reading): readonly Marker[] | undefined => {
  const markers = markersOf(reading).filter(countsInText);
  return markers.length > 0 ? markers : undefined;
};

/** The markers that differ from those of their series, which counts on in one paragraph or at the head of each: one is a slip, two are a way of writing. */
export function* oddMarkersOf(report: Report): Iterable<OddMarker> {
  const heads: Placed[] = [];
  for (const paragraph of paragraphsWith(report, inText)) {
    const placed = (paragraph.reading.derive(inText) ?? []).map((marker): Placed => ({ paragraph, marker }));
    yield* oddAmong(placed);
    const [head] = placed;
    if (head?.marker.opens && placed.length === 1) heads.push(head);
  }
  yield* oddAmong(heads);
}

const oddAmong = (placed: readonly Placed[]): readonly OddMarker[] =>
  placed.length < LEAST_MEMBERS ? [] : runsOf(placed).flatMap((run) => oddOf(run) ?? []);

/** Stretches that count on from 1, in one paragraph or from one paragraph to the next. */
function runsOf(placed: readonly Placed[]): Placed[][] {
  const runs: Placed[][] = [];
  let before: Placed | undefined;
  for (const one of placed) {
    if (before && one.marker.value === before.marker.value + 1 && one.paragraph.index - before.paragraph.index <= 1)
      runs.at(-1)?.push(one);
    else runs.push([one]);
    before = one;
  }
  return runs.filter(([first, ...others]) => first?.marker.value === 1 && others.length + 1 >= LEAST_MEMBERS);
}

function oddOf(run: readonly Placed[]): OddMarker | undefined {
  const formOf = ({ paragraph, marker }: Placed): string =>
    marker.style === 'nth' ? '第' : paragraph.reading.text.charAt(marker.numberEnd);
  const [like] = run;
  // 第一……，二是……，三是…… opens in its own way, as 首先……，二是…… does.
  const odd = like && run.filter((one) => formOf(one) !== formOf(like));
  const [one] = odd ?? [];
  if (!like || !one || odd?.length !== 1) return undefined;
  const { text } = like.paragraph.reading;
  const { start, numberStart, numberEnd, end } = like.marker;
  return { ...one, like, due: text.slice(start, numberStart) + han(one.marker.value) + text.slice(numberEnd, end) };
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
    ({ marker, paragraph: { reading } }) => reading.text[marker.end] === '是' && reading.text[marker.end + 1] !== '否',
  );
  // In running text a number may be spoken of; three in a row are a list.
  const most = odd.every(({ marker }) => marker.opens) ? members.length / 2 : members.length >= LEAST_MEMBERS ? 1 : 0;
  return odd.length <= most ? odd : [];
}
