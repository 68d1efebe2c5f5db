/**
 * Names of persons in a paragraph: a surname and two characters that stand where a name stands, before or behind a post, at the
 * head of a clause or in a list. One reading of them is right as often as not; who asks compares them.
 */
import { SURNAMES } from '../norms/surnames';
import {
  ADDRESSES_OF_PERSONS,
  DEEDS_OF_PERSONS,
  IN_NO_GIVEN_NAME,
  LABELS_OF_NAMES,
  POSTS_OF_MANY,
  POSTS_OF_ONE,
  RARER_SURNAMES,
} from '../norms/words/persons';
import { Codes } from '../text/beginnings';
import type { Reading } from './reading';
import { isHan } from './characters';

/** What stands round a name, as bits of one number: many names are kept. */
export const POST_BEFORE = 1;
export const POST_BEHIND = 2;
export const DEED_BEHIND = 4;
const CLAUSE_BEFORE = 8;
export const LISTED = 16;
/** The third character is the name's last: what follows opens other words. 书记张伟代表… has not. */
export const ENDED = 32;
/** A name of two characters: 王铮汇报. */
const SHORT = 64;
const BITS = 7;

const NAME_LENGTH = 3;
const SHORT_LENGTH = 2;

export interface Person {
  readonly name: string;
  /** Offset of clean text. */
  readonly start: number;
  readonly signs: number;
}

const codesOf = (characters: string): Codes => {
  const codes = new Codes();
  for (const character of characters) codes.add(character.charCodeAt(0));
  return codes;
};
const SURNAME = codesOf(SURNAMES + RARER_SURNAMES);
const NOT_GIVEN = codesOf(IN_NO_GIVEN_NAME);
const BEFORE_A_CLAUSE = codesOf('。，；：！？“”（(由');
/** They stand in names as the middle one, whatever they are elsewhere: 赵得胜, 王一鸣. */
const MIDDLE = codesOf('得一');
const mayBeGiven = (code: number): boolean => isHan(code) && !NOT_GIVEN.has(code);

/** Words by their first character, or by their last. */
function byCharacter(at: 0 | -1, ...lists: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>();
  for (const word of lists.flat()) {
    const key = word.at(at) ?? '';
    const alike = known.get(key);
    if (alike) alike.push(word);
    else known.set(key, [word]);
  }
  return known;
}
const POSTS_BY_END = byCharacter(-1, POSTS_OF_ONE, POSTS_OF_MANY, LABELS_OF_NAMES);
const POSTS_BY_HEAD = byCharacter(0, POSTS_OF_ONE, ADDRESSES_OF_PERSONS, ['副', '常务', '一行']);
const DEEDS_BY_HEAD = byCharacter(0, DEEDS_OF_PERSONS);

const opens = (words: ReadonlyMap<string, readonly string[]>, text: string, at: number): boolean =>
  words.get(text.charAt(at))?.some((word) => text.startsWith(word, at)) ?? false;

/** Where the post before a name ends: 书记 沈国平, 主持人：沈国平. */
function endOfPost(text: string, start: number): number {
  let end = start;
  while (end > 0 && start - end < 3 && ' ：:'.includes(text.charAt(end - 1))) end--;
  // 法定代表人（签字）：徐建明
  if (end === start || text.charAt(end - 1) !== '）') return end;
  const open = text.lastIndexOf('（', end);
  return open > 0 && end - open <= 6 ? open : end;
}

/** The post that stands right before `start`, the longest that is known. */
export function postBefore(text: string, start: number): string | undefined {
  const end = endOfPost(text, start);
  let longest: string | undefined;
  for (const post of POSTS_BY_END.get(text.charAt(end - 1)) ?? [])
    if (text.endsWith(post, end) && post.length > (longest?.length ?? 0)) longest = post;
  return longest ?? labelBefore(text, end, start);
}

/** 责任人：, 汇报人：, 经办人员：: a label that says who, whatever he does. */
function labelBefore(text: string, end: number, start: number): string | undefined {
  if (!text.slice(end, start).includes('：')) return undefined;
  const saysWho = text.endsWith('人', end) || text.endsWith('人员', end);
  return saysWho ? text.slice(Math.max(0, end - LONGEST_LABEL), end) : undefined;
}
const LONGEST_LABEL = 3;

/** What is written before a name back to where its words begin: 县政协副主席. */
export function officeBefore(text: string, start: number): string {
  const end = endOfPost(text, start);
  let from = end;
  while (from > 0 && end - from < 12 && mayBeInOffice(text.charCodeAt(from - 1))) from--;
  return text.slice(from, end);
}
const NO_OFFICE = codesOf('的了是在和与及等对为由将把请让经听');
const mayBeInOffice = (code: number): boolean => isHan(code) && !NO_OFFICE.has(code);

/** The post or address right behind a name. */
export const postBehind = (text: string, end: number): string | undefined =>
  [...POSTS_OF_ONE, ...ADDRESSES_OF_PERSONS].find((post) => text.startsWith(post, end));

/** Names in the paragraph, each with what shows that it is one. */
export const personsOf = (reading: Reading): readonly Person[] =>
  placesOfPersons(reading).map((place) => {
    const start = place >> BITS;
    return {
      name: reading.text.slice(start, start + (place & SHORT ? SHORT_LENGTH : NAME_LENGTH)),
      start,
      signs: place & ((1 << BITS) - 1),
    };
  });

/** The same in short, as it is kept: where each begins, and the signs in the lowest bits. */
export const placesOfPersons = (reading: Reading): readonly number[] => reading.derive(readPersons);

function readPersons({ text, kind }: Reading): readonly number[] {
  if (kind === 'code' || kind === 'front-matter' || kind === 'row') return [];
  const places: number[] = [];
  for (let start = 0; start + NAME_LENGTH <= text.length; start++) {
    if (!SURNAME.has(text.charCodeAt(start))) continue;
    const middle = text.charCodeAt(start + 1);
    if (!(MIDDLE.has(middle) || mayBeGiven(middle))) continue;
    const signs = mayBeGiven(text.charCodeAt(start + 2)) ? signsRound(text, start) : 0;
    const place = signs === 0 ? shortSigns(text, start) : signs;
    if (place === 0) continue;
    places.push((start << BITS) | place);
    start += (signs === 0 ? SHORT_LENGTH : NAME_LENGTH) - 1;
  }
  return places;
}

/** Two characters are a name where a post or a deed stands right behind them. */
function shortSigns(text: string, start: number): number {
  const end = start + SHORT_LENGTH;
  if (opens(DEEDS_BY_HEAD, text, end)) return SHORT | DEED_BEHIND | ENDED;
  return opens(POSTS_BY_HEAD, text, end) ? SHORT | POST_BEHIND | ENDED : 0;
}

function signsRound(text: string, start: number): number {
  const end = start + NAME_LENGTH;
  let signs = 0;
  if (opens(POSTS_BY_HEAD, text, end)) signs |= POST_BEHIND;
  if (opens(DEEDS_BY_HEAD, text, end)) signs |= DEED_BEHIND;
  // 书记张伟强调, 李娜老师: the name has two characters.
  if (signs === 0 && (opens(DEEDS_BY_HEAD, text, end - 1) || opens(POSTS_BY_HEAD, text, end - 1))) return 0;
  if (start === 0 || BEFORE_A_CLAUSE.has(text.charCodeAt(start - 1))) signs |= CLAUSE_BEFORE;
  if (text.charAt(start - 1) === '、' || text.charAt(end) === '、') signs |= LISTED;
  if (postBefore(text, start) !== undefined) signs |= POST_BEFORE;
  if (signs === 0) return 0;
  return signs & (POST_BEHIND | DEED_BEHIND) || !mayBeGiven(text.charCodeAt(end)) ? signs | ENDED : signs;
}
