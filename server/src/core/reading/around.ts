/** What stands round a place in its sentence, cut without any expression: asked at every date of a draft. */
import type { Span } from '../text/span';

const STOPS = '。；！？';

/** What stands before `at` in its sentence; `most` characters at most. */
export const sentenceBefore = (text: string, at: number, most: number): string =>
  behindAny(STOPS, text.slice(Math.max(0, at - most), at));

/** What stands behind `at` in its sentence; `most` characters at most. */
export const sentenceBehind = (text: string, at: number, most: number): string =>
  untilAny(STOPS, text.slice(at, at + most));

/** `text` up to the first of `marks`. */
export function untilAny(marks: string, text: string): string {
  let to = 0;
  while (to < text.length && !marks.includes(text.charAt(to))) to++;
  return text.slice(0, to);
}

/** What of `text` stands behind the last of `marks`. */
export function behindAny(marks: string, text: string): string {
  let from = text.length;
  while (from > 0 && !marks.includes(text.charAt(from - 1))) from--;
  return text.slice(from);
}

/** Whether `before` ends inside of 《》 or “”: what stands there is a name or what another said. */
export const endsInQuotes = (before: string): boolean =>
  before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('“') > before.lastIndexOf('”');

/** Whether the year at `start` is written in four digits with 年 behind: others are not compared, as their fixes would have to be in kind. */
export const isYearInDigits = (text: string, { start, end }: Span): boolean =>
  end - start === 4 && text.startsWith('20', start) && text.charAt(end) === '年';

/** Whether `text` ends with any of `words`, 到, 至, 于 or 在 behind it left out. */
export function leadsTo(text: string, words: readonly string[]): boolean {
  const last = text.charAt(text.length - 1);
  const lead = last !== '' && '到至于在'.includes(last) ? text.slice(0, -1) : text;
  return words.some((word) => lead.endsWith(word));
}

/** Whether `text` has any of `words`. */
export const hasAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** What of `list` stands at `at` of `text`; '' where nothing does. */
export const wordAt = (text: string, at: number, list: readonly string[]): string =>
  list.find((word) => text.startsWith(word, at)) ?? '';
