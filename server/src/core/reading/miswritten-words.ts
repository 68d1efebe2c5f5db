/**
 * Words one character of which is typed for another: 矛盾纠分, 实践政明, 按部就搬. No list can have them all, so words are known
 * (`norms/word-table.ts`) and what is typed for what (`norms/typed-for.ts`). Where two characters stand that are hardly ever words of
 * their own, and make a frequent word if one of them is replaced, the run costs so much less in words that nothing else explains them.
 * How much is enough was learned from slips made at random in finished texts and from what such texts hold that looks like one.
 */
import { howUnlikely, LOOKS_ALIKE, typedFor } from '../norms/typed-for';
import { SURNAMES } from '../norms/surnames';
import { anyOf } from '../norms/lexicon';
import { WEIGHTS } from '../norms/word-table';
import { POSTS_OF_ONE } from '../norms/words/persons';
import {
  BEFORE_DOUBLED,
  BEFORE_PERSONS,
  BEGIN_AND_END,
  BEHIND_PERSONS,
  BEHIND_PLACES,
  DOUBLED_ENDINGS,
  FIGURES_IN_FULL,
  WORDS_OF_ONE,
} from '../norms/words/around-slips';
import { isHan } from './characters';
import { Lattice, type Lexicon, LONGEST_RUN } from './word-lattice';

export interface WordSlip {
  readonly start: number;
  readonly end: number;
  /** What is meant; one character where it stands twice. */
  readonly right: string;
  /** How sure it is: of two characters in thousandths of the logarithm of its odds, of others in bits saved. */
  readonly score: number;
}

/**
 * What is enough. Of two characters, 3000 found 40 of 100 slips made at random in finished texts, and in 1,400 texts 4 slips
 * beside 14 words that no dictionary has (后厨分单, 授益性); 3700 finds 35, and there 3 beside 5.
 */
export interface Enough {
  readonly pair: number;
  readonly long: number;
  readonly doubled: number;
}
const ENOUGH: Enough = { pair: 3700, long: 18, doubled: 11 };

/** With fewer bits saved nothing else makes it sure. */
const LEAST_SAVED = 11;
/** No word of two characters costs less, and no dearer one is meant. */
const CHEAPEST_WORD = 7;
const DEAREST_WORD = 18;
const CHEAPEST_OF_FOUR = 12;
/** No dearer character is a word of its own beside what is right: it would be part of a name or of a word that is not known. */
const ALONE_OFTEN = 8;
const MOST_ALONE = 12;

const lattice = new Lattice();

interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lexicon: Lexicon;
  readonly enough: Enough;
}

/** A word that may have been meant. */
interface Meant {
  readonly right: string;
  /** Which character of it is typed for another. */
  readonly at: number;
  readonly saved: number;
  readonly cost: number;
  readonly unlikely: number;
}

/** Slips in words of `text`, in order. */
export function wordSlips(text: string, lexicon: Lexicon, enough = ENOUGH): readonly WordSlip[] {
  const found: WordSlip[] = [];
  let start = 0;
  while (start < text.length) {
    if (!isHan(text.charCodeAt(start))) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < text.length && end - start < LONGEST_RUN && isHan(text.charCodeAt(end))) end++;
    if (end - start > 3) {
      const known = found.length;
      slipsInRun({ text, start, end, lexicon, enough }, found);
      if (found.length > known && numbersAPaper(text, end))
        found.splice(known, Infinity, ...found.slice(known).filter((slip) => slip.end <= end - LONGEST_CODE));
    }
    start = end;
  }
  return found;
}

/** 国科发规〔2020〕1号, 发改办财金[2019]187号: what stands before the year is no word but stands for an office, character by character. */
const numbersAPaper = (text: string, end: number): boolean =>
  ' 〔[【（('.includes(text.charAt(end) || '\n') && NUMBER_OF_A_PAPER.test(text.slice(end, end + LONGEST_NUMBER));
const NUMBER_OF_A_PAPER = /^ ?[〔[【（(]\d{2,4}.第?\d{1,5}号/;
const LONGEST_NUMBER = 16;
/** An office and its section are so many characters. */
const LONGEST_CODE = 7;

function slipsInRun(run: Run, found: WordSlip[]): void {
  const { text, start, end, lexicon } = run;
  lattice.read(text, start, end, lexicon);
  const length = end - start;
  for (let i = 0; i + 1 < length; i++) {
    const slip = slipAt(run, i, length);
    if (!slip) continue;
    const last = found.at(-1);
    // Of two slips in the same characters the surer one; of four characters more is seen.
    if (!last || last.end <= slip.start) found.push(slip);
    else if (isSurer(slip, last)) found[found.length - 1] = slip;
  }
}

const isSurer = (one: WordSlip, other: WordSlip): boolean =>
  one.right.length === other.right.length ? one.score > other.score : one.right.length > other.right.length;

function slipAt(run: Run, at: number, length: number): WordSlip | undefined {
  const start = run.start + at;
  const doubled = doubledAt(run, at, length);
  if (doubled) return doubled;
  if (at + 4 <= length && lattice.excess(at, at + 4) >= run.enough.long + CHEAPEST_OF_FOUR && !isTwoWords(at)) {
    const meant = longMeant(run, at, lattice.excess(at, at + 4));
    const score = meant && meant.saved - alone(lattice.aloneBefore(at)) - alone(lattice.aloneBehind(at + 4, length));
    if (score !== undefined && score >= run.enough.long)
      return { start, end: start + 4, right: meant?.right ?? '', score };
  }
  if ((lattice.pairs[at] ?? 0) > 0 || lattice.excess(at, at + 2) < LEAST_SAVED + CHEAPEST_WORD) return undefined;
  const meant = pairMeant(run, at, lattice.excess(at, at + 2));
  const score = meant ? scoreOf(run, at, length, meant) : 0;
  return meant && score >= run.enough.pair && !isName(run, at, length) && !isJoined(run, at, length, meant)
    ? { start, end: start + 2, right: meant.right, score }
    : undefined;
}

/** 原理及矢量: what joins two words, and behind it a word that is not known, of which the rest stands alone. */
const isJoined = ({ text, start }: Run, at: number, length: number, meant: Meant): boolean =>
  meant.at === 1 && JOINS.includes(text.charAt(start + at)) && lattice.aloneBehind(at + 2, length) > 0;
const JOINS = '及与和或';

/** A character that stands twice where a word ends with it and nothing begins: 高度重视视, 落实责任任. */
function doubledAt({ text, start, lexicon, enough }: Run, at: number, length: number): WordSlip | undefined {
  const from = start + at;
  const code = text.charCodeAt(from);
  if (code !== text.charCodeAt(from + 1) || at === 0 || (lattice.pairs[at] ?? 0) > 0) return undefined;
  const before = text.charAt(from - 1);
  if (BEFORE_DOUBLED.includes(before) || isDoubledRightly(text, from)) return undefined;
  // 勤勤恳恳, 哈哈哈.
  if (at > 1 && before === text.charAt(from - 2)) return undefined;
  if (text.charAt(from + 2) === text.charAt(from + 3) || before === text.charAt(from)) return undefined;
  if (lattice.aloneBefore(at + 1) > 0 || lattice.aloneBehind(at + 2, length) > ALONE_OFTEN) return undefined;
  const once = (lattice.before[at + 1] ?? 0) + (lattice.behind[at + 2] ?? 0);
  const saved = lattice.total - once;
  if (saved < enough.doubled || once + lexicon.single(code) !== lattice.total || areTwoAt(at)) return undefined;
  return { start: from, end: from + 2, right: text.charAt(from), score: saved };
}

/** Whether the character at `at` is doubled by custom, or ends one word and begins the next: 热乎乎, 全国国有, 因此此法, 主任任组长. */
function isDoubledRightly(text: string, at: number): boolean {
  const character = text.charAt(at);
  if ([BEGIN_AND_END, DOUBLED_ENDINGS, WORDS_OF_ONE].some((list) => list.includes(character))) return true;
  return character === '任' && POST.test(text.slice(at + 2, at + 2 + LONGEST_POST));
}
/** 任组长, 任第一副组长, 任指挥长: the post behind the verb. */
const POST = new RegExp(`^[\\u4e00-\\u9fff]{0,5}?(?:${anyOf(POSTS_OF_ONE)}|[长员]|总?指挥|负责人|召集人)`);
const LONGEST_POST = 9;

/** 来自自立项目: whether a word begins with the second of the two at `at`, and the run is hardly dearer so. */
function areTwoAt(at: number): boolean {
  const second = lattice.pairs[at + 1] ?? 0;
  return second > 0 && (lattice.before[at + 1] ?? 0) + second + (lattice.behind[at + 3] ?? 0) <= lattice.total + MARGIN;
}

/** So many bits dearer another cut is as good. */
const MARGIN = 8;

/** A surname costs as much alone; 于 and 方 are words. */
const LEAST_OF_SURNAME = 10;

/** Whether the two characters at `at` are somebody's or a place's name, or its end: 孔/建益, 任振/鹤作, 水坪村. */
function isName({ text, start, lexicon }: Run, at: number, length: number): boolean {
  const from = start + at;
  if (FIGURES_IN_FULL.includes(text.charAt(from)) || FIGURES_IN_FULL.includes(text.charAt(from + 1))) return true;
  const isSurname = (place: number): boolean =>
    lattice.aloneBefore(place + 1) >= LEAST_OF_SURNAME && SURNAMES.includes(text.charAt(start + place));
  if (BEFORE_PERSONS.some((word) => text.startsWith(word, from - word.length)) && from - start >= 2) return true;
  if (at > 0 && isSurname(at - 1)) return true;
  if (at > 1 && isSurname(at - 2) && lattice.aloneBefore(at) > 0) return true;
  if (SURNAMES.includes(text.charAt(from)) && BEHIND_PERSONS.some((word) => text.startsWith(word, from + 2)))
    return true;
  const behind = text.charAt(from + 2);
  if (at + 2 >= length || !BEHIND_PLACES.includes(behind)) return false;
  return at + 3 >= length || lexicon.pair(behind.charCodeAt(0), text.charCodeAt(from + 3)) === 0;
}

/** Whether the four characters at `at` are two words of two. */
const isTwoWords = (at: number): boolean => (lattice.pairs[at] ?? 0) > 0 && (lattice.pairs[at + 2] ?? 0) > 0;

const alone = (cost: number): number => Math.min(MOST_ALONE, Math.max(0, cost - ALONE_OFTEN));

const above = (cost: number, least: number): number => Math.max(0, cost - least);

/** How sure it is that the word was meant that `meant` says stood at `at` of the run. */
function scoreOf({ text, start, lexicon }: Run, at: number, length: number, meant: Meant): number {
  const wrong = lexicon.single(text.charCodeAt(start + at + meant.at));
  const kept = lexicon.single(text.charCodeAt(start + at + 1 - meant.at));
  return [
    1,
    meant.saved,
    above(meant.saved, 14),
    meant.cost,
    above(meant.cost, 13),
    wrong,
    above(wrong, 15),
    kept,
    wrong * kept,
    alone(lattice.aloneBefore(at)),
    alone(lattice.aloneBehind(at + 2, length)),
    meant.unlikely === LOOKS_ALIKE ? 1 : 0,
  ].reduce((sum, feature, i) => sum + feature * (WEIGHTS[i] ?? 0), 0);
}

/** The word of two characters that stood at `at` of the run, if one is meant. */
function pairMeant({ text, start, lexicon }: Run, at: number, excess: number): Meant | undefined {
  const first = text.charCodeAt(start + at);
  const second = text.charCodeAt(start + at + 1);
  if (lexicon.isSeen(first, second)) return undefined;
  let best: Meant | undefined;
  for (const place of [0, 1])
    for (const { codes, unlikely } of typedFor(place === 0 ? first : second)) {
      const most = Math.min(DEAREST_WORD, excess - unlikely - Math.max(LEAST_SAVED, best ? best.saved + 1 : 0));
      for (const code of codes) {
        const cost = place === 0 ? lexicon.meant(code, second) : lexicon.meant(first, code);
        if (cost === 0 || cost > most) continue;
        const saved = excess - cost - unlikely;
        if (best && saved <= best.saved) continue;
        const right = place === 0 ? String.fromCharCode(code, second) : String.fromCharCode(first, code);
        best = { right, at: place, saved, cost, unlikely };
      }
    }
  return best;
}

/** The word of four characters that stood at `at` of the run, if one is meant: one half of it stands there whole. */
function longMeant({ text, start, lexicon, enough }: Run, at: number, excess: number): Meant | undefined {
  const from = start + at;
  let best: Meant | undefined;
  for (const words of [
    lexicon.longer(text.charCodeAt(from), text.charCodeAt(from + 1)),
    lexicon.endingIn(text.charCodeAt(from + 2), text.charCodeAt(from + 3)),
  ])
    for (const { word, cost, isMeant } of words ?? []) {
      if (!isMeant || word.length !== 4 || excess - cost < Math.max(enough.long, best?.saved ?? 0)) continue;
      const off = oneOff(text, from, word);
      if (off) best = { right: word, at: off.at, saved: excess - cost - off.unlikely, cost, unlikely: off.unlikely };
    }
  return best;
}

/** Which one character of `text` at `from` differs from `word`, if it may have been typed for the other. */
function oneOff(
  text: string,
  from: number,
  word: string,
): { readonly at: number; readonly unlikely: number } | undefined {
  let at = -1;
  for (let i = 0; i < word.length; i++) {
    if (text.charCodeAt(from + i) === word.charCodeAt(i)) continue;
    if (at >= 0) return undefined;
    at = i;
  }
  const unlikely = at < 0 ? undefined : howUnlikely(text.charCodeAt(from + at), word.charCodeAt(at));
  return unlikely === undefined ? undefined : { at, unlikely };
}
