/** The headings inside a section, found without a look at all the others: a draft may have thousands. */
import type { Heading } from './report';

/** Those of `headings`, which stand in order, that stand in the section of `heading`, itself left out. */
export function* headingsUnder(heading: Heading, headings: readonly Heading[]): Generator<Heading> {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.paragraph ?? 0) <= heading.paragraph) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < headings.length; i++) {
    const inside = headings[i];
    if (!inside || inside.paragraph >= heading.sectionEnd) return;
    yield inside;
  }
}
