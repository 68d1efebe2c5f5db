/** Headings that hold nothing because what follows is of the wrong level, or because they say who speaks. */
import type { Heading, Report } from '../../report/report';

/** 经济 over 代币的经济 at the same level: what follows is its text, one level too high. */
export const isNamedByNext = (heading: Heading, siblings: readonly Heading[]): boolean =>
  heading.by === 'markdown' &&
  heading.text.length > 1 &&
  siblings[siblings.indexOf(heading) + 1]?.text.includes(heading.text) === true;

/** # hobin where remarks begin hobin：: whoever speaks, set as a heading. */
export const isOfSpeaker = ({ text, by }: Heading, report: Report): boolean =>
  by === 'markdown' &&
  NAME_IN_LATIN.test(text) &&
  (report.text.includes(`${text}：`) || report.text.includes(`${text}:`));
const NAME_IN_LATIN = /^[a-z][\w-]{1,15}$/i;
