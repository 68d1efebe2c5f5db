/**
 * Names at the head of a draft, each told there twice: who reads it, in the title’s brackets and on the line below (（1月5日 周卫东）, 县长
 * 周伟东); the words of the title in the opening, one of them another that sounds alike (收购物资、逃购, 收购物资、套购); what an entry is of, and
 * how its text begins (南方晶创——南方金创设立于2003年).
 */
import { areAlike, soundAlike, soundNearlyAlike } from '../../norms/alike';
import { WORDS_WRITTEN_EITHER_WAY } from '../../norms/words/names';
import { isHanCharacter } from '../../reading/characters';
import { personsOf, POST_BEFORE } from '../../reading/persons';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import type { RuleContext, RuleFinding } from '../rule';
import { twoSpellings } from './told-twice';

/** So many paragraphs below the title are its head and the opening. */
const HEAD = 6;
const LONGEST_BYLINE = 40;
const NAME_IN_TITLE = /[（(][^（）()]{0,16}[日\s]([\u4e00-\u9fff]{2,4})[）)]$/;

export function* namesInTheHead(report: Report, context: RuleContext): Iterable<RuleFinding> {
  yield* byline(report, context);
  yield* wordsOfTitle(report, context);
  yield* labels(report, context);
}

function* byline({ title, paragraphs }: Report, context: RuleContext): Iterable<RuleFinding> {
  const titled = title && NAME_IN_TITLE.exec(title.text)?.[1];
  const first = title?.paragraphs[0] ?? 0;
  const place = paragraphs[first];
  if (!titled || !place) return;
  for (const paragraph of paragraphs.slice(first + 1, first + 1 + HEAD)) {
    const { text } = paragraph.reading;
    if (text.length > LONGEST_BYLINE) continue;
    for (const { name, start, signs } of personsOf(paragraph.reading)) {
      if (!(signs & POST_BEFORE) || start + name.length < text.trimEnd().length || !isOneOff(name, titled)) continue;
      const at = place.reading.text.indexOf(titled);
      yield twoSpellings(
        { name, start, paragraph },
        { name: titled, start: Math.max(0, at), paragraph: place },
        context,
      );
      return;
    }
  }
}

/** One character of two names of one length differs, and not the surname. */
const isOneOff = (one: string, other: string): boolean =>
  one.length === other.length &&
  one.length > 2 &&
  one[0] === other[0] &&
  [...one].filter((character, i) => character !== other[i]).length === 1;

/** So many characters on either side of the one that differs, and so many in all, are the same. */
const BESIDE = 2;
const LEAST_SAME = 8;
const EITHER_WAY = new Set(WORDS_WRITTEN_EITHER_WAY);

function* wordsOfTitle({ title, paragraphs }: Report, context: RuleContext): Iterable<RuleFinding> {
  if (!title) return;
  const [first, end] = title.paragraphs;
  for (const line of paragraphs.slice(first, end)) {
    const words = line.reading.text;
    if (words.length < LEAST_SAME) continue;
    for (const paragraph of paragraphs.slice(end, end + HEAD)) {
      const { text, kind } = paragraph.reading;
      if (kind === 'code' || kind === 'row' || text.includes(words)) continue;
      const found = oneOtherIn(words, text);
      if (!found) continue;
      const [at, start, length] = found;
      yield twoSpellings(
        { name: text.slice(start, start + length), start, paragraph },
        { name: words.slice(at, at + length), start: at, paragraph: line },
        context,
      );
      return;
    }
  }
}

/** Where `text` has a stretch of `words` with one character that sounds like the right one: its places in both, and its length. */
function oneOtherIn(words: string, text: string): readonly [number, number, number] | undefined {
  for (let at = BESIDE; at < words.length - BESIDE; at++) {
    const right = words.charAt(at);
    const before = words.slice(at - BESIDE, at);
    if (!isHanCharacter(right) || EITHER_WAY.has(right)) continue;
    for (let i = text.indexOf(before); i >= 0; i = text.indexOf(before, i + 1)) {
      const said = text.charAt(i + BESIDE);
      if (said === right || !isHanCharacter(said) || EITHER_WAY.has(said)) continue;
      const behind = sharedFrom(words, at + 1, text, i + BESIDE + 1);
      const ahead = sharedBack(words, at, text, i + BESIDE);
      if (behind < BESIDE || behind + ahead < LEAST_SAME || !soundAlike(right, said)) continue;
      // The right word may stand in the opening as well: then both are meant.
      if (text.includes(words.slice(at - BESIDE, at + 1 + BESIDE))) continue;
      return [at - ahead, i + BESIDE - ahead, ahead + 1 + behind];
    }
  }
  return undefined;
}

function sharedFrom(a: string, i: number, b: string, j: number): number {
  let length = 0;
  while (i + length < a.length && a[i + length] === b[j + length]) length++;
  return length;
}

function sharedBack(a: string, i: number, b: string, j: number): number {
  let length = 0;
  while (i - length > 0 && j - length > 0 && a[i - length - 1] === b[j - length - 1]) length++;
  return length;
}

const LONGEST_LABEL = 12;
const SHORTEST_LABEL = 4;

/** 南方晶创——南方金创: where both begin. */
const labelIn = (reading: Reading): readonly [number, number, number] | undefined => reading.derive(readLabel);

function readLabel({ text, kind, ordinal }: Reading): readonly [number, number, number] | undefined {
  if (kind === 'code' || kind === 'row' || kind === 'front-matter') return undefined;
  let start = ordinal?.length ?? 0;
  while (start < text.length && start < LONGEST_LABEL && !isHanCharacter(text.charAt(start))) start++;
  let end = start;
  while (end - start <= LONGEST_LABEL && isHanCharacter(text.charAt(end))) end++;
  const length = end - start;
  if (length < SHORTEST_LABEL || length > LONGEST_LABEL || !'—：:'.includes(text.charAt(end) || '\n')) return undefined;
  let from = end;
  while ('—：: '.includes(text.charAt(from) || '\n')) from++;
  return isOneSlip(text.slice(start, end), text.slice(from, from + length)) ? [start, from, length] : undefined;
}

/** Whether all characters are the same but one, which is taken for the other. */
function isOneSlip(label: string, said: string): boolean {
  const differing = [...label].flatMap((character, i) => (character === said[i] ? [] : [i]));
  const [at] = differing;
  if (at === undefined || differing.length > 1 || ![...said].every(isHanCharacter)) return false;
  const both = [label.charAt(at), said.charAt(at)] as const;
  return areAlike(...both) || soundNearlyAlike(...both);
}

function* labels(report: Report, context: RuleContext): Iterable<RuleFinding> {
  for (const paragraph of paragraphsWith(report, labelIn)) {
    const [start, from, length] = labelIn(paragraph.reading) ?? [0, 0, 0];
    const { text } = paragraph.reading;
    yield twoSpellings(
      { name: text.slice(from, from + length), start: from, paragraph },
      { name: text.slice(start, start + length), start, paragraph },
      context,
    );
  }
}
