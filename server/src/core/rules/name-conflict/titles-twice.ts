/**
 * One paper in 《》 under two names: a character of the one sounds or looks like that of the other, two are turned, or one is left out. Laws of
 * two places, papers of two years and first and second drafts differ in what makes them two.
 */
import { areAlike } from '../../norms/alike';
import { MAKES_ANOTHER_OF_ITS_KIND, WORDS_WRITTEN_EITHER_WAY } from '../../norms/words/names';
import { isHanCharacter } from '../../reading/characters';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import type { RuleContext, RuleFinding } from '../rule';
import { type NamePlace, twoSpellings } from './told-twice';

const [SHORTEST, LONGEST] = [6, 40];
/** A draft that names more papers is a list of them. */
const MANY = 120;

const titlesIn = (reading: Reading): readonly (readonly [start: number, end: number])[] => reading.derive(readTitles);

function readTitles({ text, kind }: Reading): readonly (readonly [number, number])[] {
  if (kind === 'code' || kind === 'front-matter') return [];
  const found: (readonly [number, number])[] = [];
  for (let open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
    const close = text.indexOf('》', open);
    if (close < 0) break;
    if (close - open > SHORTEST && close - open <= LONGEST && !text.slice(open + 1, close).includes('《'))
      found.push([open + 1, close]);
  }
  return found;
}

export function* titlesTwice(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const titles = titlesOf(report);
  if (titles.size < 2 || titles.size > MANY) return;
  const told = new Set<string>();
  for (const [one, other] of nearlyAlike(titles.keys())) {
    const pair = told.has(one) || !areOne(one, other) ? undefined : oddOf(titles.get(one), titles.get(other));
    if (!pair) continue;
    told.add(one);
    yield twoSpellings(...pair, context);
  }
}

/** The titles of a draft with the places where they stand. */
function titlesOf(report: Report): ReadonlyMap<string, readonly NamePlace[]> {
  const titles = new Map<string, NamePlace[]>();
  for (const paragraph of paragraphsWith(report, titlesIn))
    for (const [start, end] of titlesIn(paragraph.reading)) {
      const name = paragraph.reading.text.slice(start, end);
      const places = titles.get(name);
      if (places) places.push({ name, start, paragraph });
      else titles.set(name, [{ name, start, paragraph }]);
    }
  return titles;
}

/** Pairs of titles that are one when a character is left out of either; where three are, they are of a kind. */
function* nearlyAlike(names: Iterable<string>): Iterable<readonly [string, string]> {
  const shelves = new Map<string, string[]>();
  for (const name of names)
    for (const key of keysOf(name)) {
      const shelf = shelves.get(key);
      if (shelf) shelf.push(name);
      else shelves.set(key, [name]);
    }
  for (const [one, other, more] of shelves.values())
    if (one !== undefined && other !== undefined && more === undefined) yield [one, other];
}

/** The odd one and the usual one; who names both again and again, or in one paragraph, means two. */
function oddOf(
  first: readonly NamePlace[] = [],
  second: readonly NamePlace[] = [],
): readonly [NamePlace, NamePlace] | undefined {
  const [usual, odd] = second.length > first.length ? [second, first] : [first, second];
  const [one, other] = [odd[0], usual[0]];
  if (!one || !other || odd.length > 1 || usual.some(({ paragraph }) => paragraph === one.paragraph)) return undefined;
  return [one, other];
}

/** A title without each of its characters in turn, and as it is: what was left out of the one is found so. */
const keysOf = (name: string): ReadonlySet<string> =>
  new Set([name, ...[...name].map((_, at) => name.slice(0, at) + name.slice(at + 1))]);

function areOne(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [a, b] = [one.slice(at), other.slice(at)];
  if (a.length !== b.length) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return long.slice(1) === short && isSlip(long.charAt(0)) && at > 1;
  }
  if (a.slice(2) === b.slice(2) && a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0))
    return [...a.slice(0, 2)].every(isSlip);
  if (a.slice(1) !== b.slice(1)) return false;
  return isSlip(a.charAt(0)) && isSlip(b.charAt(0)) && areAlike(a.charAt(0), b.charAt(0));
}

const EITHER_WAY = new Set(WORDS_WRITTEN_EITHER_WAY);
const isSlip = (character: string): boolean =>
  isHanCharacter(character) && !MAKES_ANOTHER_OF_ITS_KIND.includes(character) && !EITHER_WAY.has(character);
