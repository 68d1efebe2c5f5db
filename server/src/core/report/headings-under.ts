/** Headings by where they stand, found without a look at all the others: a draft may have thousands. */
import type { Heading, Report } from './report';
import { partitionPoint } from '../text/partition-point';

/** The heading that paragraph `index` is or begins with. */
export const headingAt = (report: Report, index: number): Heading | undefined => report.derive(byParagraph).get(index);

const byParagraph = ({ headings }: Report): ReadonlyMap<number, Heading> =>
  new Map(headings.map((heading) => [heading.paragraph, heading]));

/** The headings, other than lines that only look like one, in whose sections paragraph `index` stands; the innermost first. */
export function* headingsOver(report: Report, index: number): Generator<Heading> {
  const { real, above } = report.derive(nesting);
  for (let i = firstAfter(index, real) - 1; i >= 0; i = above[i] ?? -1) {
    const heading = real[i];
    if (heading && heading.sectionEnd > index) yield heading;
  }
}

/** All but lines, and for each of them the place of the one that it stands under; −1 for none. */
function nesting({ headings }: Report): { readonly real: readonly Heading[]; readonly above: readonly number[] } {
  const real = headings.filter(({ by }) => by !== 'line');
  const above: number[] = [];
  const open: number[] = [];
  for (const [i, { paragraph }] of real.entries()) {
    for (let top = open.at(-1); top !== undefined && (real[top]?.sectionEnd ?? 0) <= paragraph; top = open.at(-1))
      open.pop();
    above.push(open.at(-1) ?? -1);
    open.push(i);
  }
  return { real, above };
}

/** The place in `headings` of the first that stands behind paragraph `index`. */
const firstAfter = (index: number, headings: readonly Heading[]): number =>
  partitionPoint(headings.length, (at) => (headings[at]?.paragraph ?? 0) <= index);

/** Those of `headings`, which stand in order, that stand in the section of `heading`, itself left out. */
export function* headingsUnder(heading: Heading, headings: readonly Heading[]): Generator<Heading> {
  for (let i = firstAfter(heading.paragraph, headings); i < headings.length; i++) {
    const inside = headings[i];
    if (!inside || inside.paragraph >= heading.sectionEnd) return;
    yield inside;
  }
}
