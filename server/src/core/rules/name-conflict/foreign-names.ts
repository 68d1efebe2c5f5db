/** 何塞·马丁内斯 and 何塞·马内丁斯: a name with a dot whose second part has two characters turned, or one that sounds like another. */
import { soundAlike } from '../../norms/alike';
import { isHanCharacter } from '../../reading/characters';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import type { RuleContext, RuleFinding } from '../rule';
import { type NamePlace, twoSpellings } from './told-twice';

const DOTS = '·•';
/** So much of the part before the dot finds the same person. */
const GIVEN = 2;
/** So many characters of the part behind it are compared; where it ends is not written. */
const LONGEST = 6;
const SHORTEST = 3;

const dotsIn = (reading: Reading): readonly number[] => reading.derive(readDots);

function readDots({ text, kind }: Reading): readonly number[] {
  if (kind === 'code' || kind === 'front-matter') return [];
  const found: number[] = [];
  for (const dot of DOTS)
    for (let at = text.indexOf(dot); at >= 0; at = text.indexOf(dot, at + 1))
      if (at >= GIVEN && [...text.slice(at - GIVEN, at)].every(isHanCharacter) && isHanCharacter(text.charAt(at + 1)))
        found.push(at);
  return found.sort((a, b) => a - b);
}

/** A name, without what follows it: known only when it is compared. */
interface Dotted extends NamePlace {
  readonly behind: string;
}

export function* foreignNames(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const shelves = new Map<string, Dotted[]>();
  for (const paragraph of paragraphsWith(report, dotsIn))
    for (const at of dotsIn(paragraph.reading)) {
      const { text } = paragraph.reading;
      let end = at + 1;
      while (end - at <= LONGEST && isHanCharacter(text.charAt(end))) end++;
      const one = { name: '', behind: text.slice(at + 1, end), start: at - GIVEN, paragraph };
      const shelf = shelves.get(text.slice(one.start, at + 2));
      if (shelf) shelf.push(one);
      else shelves.set(text.slice(one.start, at + 2), [one]);
    }
  for (const [key, shelf] of shelves) {
    const [first] = shelf;
    if (!first) continue;
    for (const other of shelf.slice(1)) {
      const length = spelling(first.behind, other.behind);
      if (!length) continue;
      // Who is written so again is the usual one.
      const again = shelf.filter(({ behind }) => behind.startsWith(other.behind.slice(0, length))).length;
      const [usual, odd] = 2 * again > shelf.length ? [other, first] : [first, other];
      const named = (one: Dotted): NamePlace => ({ ...one, name: key.slice(0, -1) + one.behind.slice(0, length) });
      yield twoSpellings(named(odd), named(usual), context);
      break;
    }
  }
}

/** How long the two spellings of one name are; undefined where they are one spelling, or two names. */
function spelling(a: string, b: string): number | undefined {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (at === 0 || at + 2 > Math.min(a.length, b.length)) return undefined;
  const same = (from: number): number => {
    let i = from;
    while (i < a.length && i < b.length && a[i] === b[i]) i++;
    return i;
  };
  const isTurned = a[at] === b[at + 1] && a[at + 1] === b[at];
  const end = same(at + (isTurned ? 2 : 1));
  if (isTurned) return Math.max(end, SHORTEST);
  return end >= SHORTEST && end > at + 1 && soundAlike(a.charAt(at), b.charAt(at)) ? end : undefined;
}
