/** The one number that the main headings of a draft leave out, where they are otherwise numbered without a fault. */
import type { Heading } from './report';

/** Two numbers that go on show the order of the others; one heading behind a gap shows nothing. */
const FEWEST = 3;

/** So many sections are no outline any more, but a list that breaks here and there. */
export const MOST_SECTIONS = 300;

/** Which of `main` the missing heading stood before, all of them numbered alike and by one; undefined where nothing, or more, is missing. */
function soleGap(main: readonly Heading[]): number | undefined {
  const style = main[0]?.ordinal?.style;
  if (!style || main.some(({ ordinal }) => ordinal?.style !== style)) return undefined;
  const steps = main.map(({ ordinal }, i) => (ordinal?.value ?? 0) - (main[i - 1]?.ordinal?.value ?? 0));
  // 二、项目开发计划 over the whole text is its number in a set of papers.
  if (main.length < 2) return undefined;
  const [place, ...more] = steps.flatMap((step, i) => (step === 1 ? [] : [i]));
  return place !== undefined && more.length === 0 && steps[place] === 2 ? place : undefined;
}

/**
 * Whether the number of `heading`, one of `main`, goes one too far beyond doubt: it is the only fault in its run from 1 on. 附录
 * and 结语 among them bear no number, and a second run may begin anew.
 */
export function isClearGap(main: readonly Heading[], heading: Heading): boolean {
  if (main.length > MOST_SECTIONS) return false;
  const numbered = main.filter(({ ordinal }) => ordinal !== undefined);
  const at = numbered.indexOf(heading);
  let start = at;
  while (start > 0 && numbered[start]?.ordinal?.value !== 1) start--;
  let end = at + 1;
  while (end < numbered.length && numbered[end]?.ordinal?.value !== 1) end++;
  const run = numbered.slice(start, end);
  return at > start && run.length >= FEWEST && soleGap(run) === at - start;
}

/**
 * Which of `main` the one missing heading stood before: by the numbers of them all, or by those that have one, where 摘要 and
 * 附录 among them bear none; undefined where nothing, or more, is missing.
 */
export function gapAmong(main: readonly Heading[]): number | undefined {
  const sole = soleGap(main);
  if (sole !== undefined) return sole;
  const [place, ...more] = main.flatMap((heading, i) => (heading.ordinal && isClearGap(main, heading) ? [i] : []));
  return more.length === 0 ? place : undefined;
}
