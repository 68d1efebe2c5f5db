/** “七大行动” in a plan whose headings from （一） to （八） all end in 行动: the name counts the headings. */
import type { Reading } from '../reading/reading';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Report } from '../report/report';
import { seriesOf } from '../report/sequences';
import type { Member, Series } from '../report/series-kinship';
import { shift, type Span } from '../text/span';
import { valueOf } from './counts/value';

export interface CountInSlogan {
  readonly stated: number;
  readonly series: Series;
  readonly listed: number;
  /** In the document: number and 大, and the number alone. */
  readonly count: Span;
  readonly number: Span;
}

const MEASURE = '大';
const LONGEST = 4;
const [FEWEST, MOST_OFF] = [3, 2];

interface Slogan {
  readonly stated: number;
  readonly of: string;
  readonly start: number;
  readonly numberEnd: number;
}

const slogansIn = (reading: Reading): readonly Slogan[] => reading.derive(readSlogans);

function readSlogans({ text, kind }: Reading): readonly Slogan[] {
  if (kind === 'row' || kind === 'code' || !text.includes('“')) return [];
  const found: Slogan[] = [];
  for (let at = text.indexOf(MEASURE); at >= 0; at = text.indexOf(MEASURE, at + 1)) {
    const [start, close] = [text.lastIndexOf('“', at) + 1, text.indexOf('”', at)];
    const of = text.slice(at + 1, close < 0 ? at : close);
    const stated = at - start > 2 || start === 0 ? undefined : valueOf(text.slice(start, at));
    if (stated !== undefined && of.length >= 2 && of.length <= LONGEST)
      found.push({ stated, of, start, numberEnd: at });
  }
  return found;
}

/** The counts in names of `report` that its headings do not bear out. */
export function countsInSlogans(report: Report): readonly CountInSlogan[] {
  const found = paragraphsWith(report, slogansIn);
  if (found.length === 0) return [];
  return found.flatMap(({ reading, span: place }) =>
    slogansIn(reading).flatMap(({ stated, of, start, numberEnd }): readonly CountInSlogan[] => {
      const [series, another] = seriesOf(report).filter(({ members }) => areAll(of, members));
      const listed = series?.members.length ?? 0;
      // Two series of them: the name may count both together.
      if (!series || another || listed === stated || Math.abs(listed - stated) > MOST_OFF) return [];
      const at = (from: number, to: number): Span => shift(reading.span(from, to), place.start);
      return [{ stated, series, listed, number: at(start, numberEnd), count: at(start, numberEnd + 1) }];
    }),
  );
}

const areAll = (what: string, members: readonly Member[]): boolean =>
  members.length >= FEWEST &&
  members.every(({ marker, paragraph: { reading } }) => {
    const [title = ''] = reading.text.slice(marker.end).split(/[。：\n]/, 1);
    return marker.opens && title.trim().endsWith(what);
  });
