/**
 * Words that are themselves only where their neighbours do not make another word of them: 市, but not the 市 of 市场. Such
 * words stand in a table with those neighbours, and the table becomes a part of an expression as a list does.
 */
import { anyOf, escapeWord, words } from '../lexicon';

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
