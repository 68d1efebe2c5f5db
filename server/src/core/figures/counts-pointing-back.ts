/**
 * Counts that point back to a series right above: 一、…二、…三、… and then 以上四项工作. Several series end there, one inside the other, and a count that fits
 * any of them is right.
 */
import { MEASURES_THAT_POINT_BACK } from '../norms/words/counting';
import { wordAt } from '../reading/around';
import type { Reading } from '../reading/reading';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Report } from '../report/report';
import { seriesOf } from '../report/sequences';
import type { Series } from '../report/series-kinship';
import { shift, type Span } from '../text/span';
import { NUMBER } from './counts/patterns';
import { valueOf } from './counts/value';

export interface CountPointingBack {
  readonly stated: number;
  readonly series: Series;
  readonly listed: number;
  /** In the document: number and measure word, and the number alone. */
  readonly count: Span;
  readonly number: Span;
}

const POINTERS = ['以上', '上述'];
const NUMERAL = new RegExp(`^${NUMBER}`);
/** So far above a series ends that is pointed to. */
const FARTHEST = 2;
const [FEWEST, MOST_OFF] = [3, 2];

interface Pointer {
  readonly stated: number;
  readonly start: number;
  readonly numberEnd: number;
  readonly end: number;
}

const pointerIn = (reading: Reading): Pointer | undefined => reading.derive(readPointer);

/** At the head of its paragraph: farther on a count may be of what the paragraph itself lists. */
function readPointer({ text, kind, ordinal }: Reading): Pointer | undefined {
  const lead = kind === 'row' || kind === 'code' || ordinal ? '' : wordAt(text, 0, POINTERS);
  const written = lead === '' ? undefined : NUMERAL.exec(text.slice(lead.length, lead.length + 4))?.[0];
  const stated = written === undefined ? undefined : valueOf(written);
  if (written === undefined || stated === undefined || stated < FEWEST) return undefined;
  const numberEnd = lead.length + written.length;
  const measure = wordAt(text, numberEnd, MEASURES_THAT_POINT_BACK);
  const isSome = text.startsWith('中', numberEnd + measure.length);
  return measure === '' || isSome
    ? undefined
    : { stated, start: lead.length, numberEnd, end: numberEnd + measure.length };
}

/** The counts of `report` that fit none of the series that end above them. */
export function countsPointingBack(report: Report): readonly CountPointingBack[] {
  return paragraphsWith(report, pointerIn).flatMap(({ reading, index, span: place }): readonly CountPointingBack[] => {
    const pointer = pointerIn(reading);
    const above = seriesOf(report).filter(({ members }) => {
      const last = members.at(-1)?.paragraph.index ?? index;
      return last < index && index - last <= FARTHEST;
    });
    const nearest = above.find(({ members }) => members.length > 1);
    if (!pointer || !nearest || goesOnBelow(report, above, index)) return [];
    const { stated, start, numberEnd, end } = pointer;
    const fits = above.some(({ members }) => members.length === stated || members.at(-1)?.marker.value === stated);
    const close = above.filter(({ members }) => Math.abs(members.length - stated) <= MOST_OFF);
    const [series, another] = close;
    if (fits || !series || another) return [];
    const at = (from: number, to: number): Span => shift(reading.span(from, to), place.start);
    return [{ stated, series, listed: series.members.length, number: at(start, numberEnd), count: at(start, end) }];
  });
}

/** The series goes on behind the count: it sums up what came so far. */
const goesOnBelow = (report: Report, above: readonly Series[], index: number): boolean =>
  seriesOf(report).some(({ members }) =>
    members.some(
      ({ paragraph, marker }) =>
        paragraph.index > index &&
        above.some((series) => series.style === marker.style && series.members.length + 1 === marker.value),
    ),
  );
