/**
 * Words that are themselves only where their neighbours do not make another word of them: 市, but not the 市 of 市场; 约
 * (about), but not in 节约 or 约定. Three ways to say so, each where its list reads best: a table of words with their
 * neighbours, a list with the characters that may not follow, one word with the compounds that hold it.
 */
import { anyOf, escapeWord, words } from './lexicon';

/**
 * Each word with what behind it makes another word of it, parted by white space: `{ 市: '场 值' }`. What does so from in
 * front is parted off by `_`, which stands for the word: `{ 本年: '成 日 _ 均 轻' }` for 成本年均 and 本年轻人.
 */
export type Guarded = Readonly<Record<string, string>>;

/** The source that matches any word of `table` where its neighbours leave it alone: `(?:(?<!成|日)本年(?!均)|市(?!场))`. */
export function guarded(table: Guarded): string {
  const longestFirst = Object.entries(table).sort(([a], [b]) => b.length - a.length);
  const sources = longestFirst.map(([word, neighbours]) => {
    const [before, behind] = neighbours.includes('_') ? neighbours.split('_') : ['', neighbours];
    return guard('?<!', before) + escapeWord(word) + guard('?!', behind);
  });
  return `(?:${sources.join('|')})`;
}

function guard(kind: '?<!' | '?!', neighbours = ''): string {
  const list = words(neighbours);
  return list.length === 0 ? '' : `(${kind}${anyOf(list)})`;
}

/** For each word the characters that, right behind it, make another word of it: 元 with 旦 is 元旦. */
export type Unless = Readonly<Record<string, string>>;

/** The source of an expression that matches any of `list` where nothing follows that `unless` names for it. */
export function unlessFollowed(list: readonly string[], unless: Unless): string {
  const free = list.filter((word) => unless[word] === undefined);
  const bound = list.filter((word) => unless[word] !== undefined);
  const parts = bound.map((word) => `${escapeWord(word)}(?![${unless[word] ?? ''}])`);
  return `(?:${[...(free.length > 0 ? [anyOf(free)] : []), ...parts].join('|')})`;
}

/**
 * The source of an expression that matches `word` where it stands alone: not as the beginning or the end of any of the
 * `compounds`. `alone('约', words('节约 约定'))` is `(?<!节)约(?!定)`.
 */
export function alone(word: string, compounds: readonly string[]): string {
  const before = compounds
    .filter((compound) => compound.endsWith(word))
    .map((compound) => compound.slice(0, -word.length));
  const after = compounds
    .filter((compound) => compound.startsWith(word))
    .map((compound) => compound.slice(word.length));
  return `${before.length > 0 ? `(?<!${anyOf(before)})` : ''}${word}${after.length > 0 ? `(?!${anyOf(after)})` : ''}`;
}
