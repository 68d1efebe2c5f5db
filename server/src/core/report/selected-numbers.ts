/**
 * Numbered passages that were taken out of a longer text, one here and one there: articles of a statute that matter for an examination,
 * points of a list that were copied. Their numbers are those of the text they come from, and what lies between was left out.
 */
import { breaksOf, type SequenceBreak } from './sequence-breaks';
import type { Report } from './report';
import { seriesOf } from './sequences';
import type { Series } from './series-kinship';

/** With fewer gaps something was lost. */
const FEWEST_GAPS = 3;
/** From one gap to the next there are more numbers where a whole statute lacks an article here and there. */
const MOST_TO_THE_NEXT = 12;

type Gaps = readonly SequenceBreak[];

/** All gaps of the numbering in which `sequenceBreak` is one, where it is a selection: of articles in the whole text, else in its series. */
export const gapsOfSelection = ({ kind, series }: SequenceBreak, report: Report): Gaps | undefined =>
  kind === 'skip' ? report.derive(readSelections).get(numberingOf(series)) : undefined;

/** Articles count through the chapters of a text. */
type Numbering = Series | 'clause';
const numberingOf = (series: Series): Numbering => (series.style === 'clause' ? 'clause' : series);

function readSelections(report: Report): ReadonlyMap<Numbering, Gaps> {
  const gaps = new Map<Numbering, SequenceBreak[]>();
  for (const one of breaksOf(report)) {
    if (!isGap(one)) continue;
    const numbering = numberingOf(one.series);
    const ofNumbering = gaps.get(numbering);
    if (ofNumbering) ofNumbering.push(one);
    else gaps.set(numbering, [one]);
  }
  return new Map([...gaps].filter(([numbering, ofNumbering]) => isDense(numbering, ofNumbering, report)));
}

/** Behind a chapter the next article opens a series of its own, and opens it late where others were left out. */
const isGap = ({ kind, certain, member: { marker } }: SequenceBreak): boolean =>
  marker.opens && ((kind === 'skip' && !certain) || (kind === 'late' && marker.style === 'clause'));

function isDense(numbering: Numbering, gaps: Gaps, report: Report): boolean {
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (!first || !last || gaps.length < FEWEST_GAPS) return false;
  const all = numbering === 'clause' ? seriesOf(report).filter(({ style }) => style === 'clause') : [numbering];
  const [from, to] = [first.member.paragraph.index, last.member.paragraph.index];
  const between = all
    .flatMap(({ members }) => members)
    .filter(({ paragraph: { index } }) => index > from && index <= to);
  return between.length <= (gaps.length - 1) * MOST_TO_THE_NEXT;
}

/** Chapters of a statute whose articles are a selection are chosen, too. */
export const isOfSelection = ({ kind, member: { marker } }: SequenceBreak, report: Report): boolean =>
  (kind === 'skip' || kind === 'late') &&
  (marker.style === 'part' || marker.style === 'section') &&
  report.derive(readSelections).has('clause');
