/**
 * Words that are themselves only where their neighbours do not make another word of them: 市, but not the 市 of 市场. Such
 * words stand in a table with those neighbours, and the table becomes a part of an expression as a list does.
 */
import { escapeWord, words } from '../lexicon';

/** Each word with what makes another word of it, parted by white space; nothing where nothing does. */
export type Guarded = Readonly<Record<string, string>>;

/** The source that matches any word of `table` unless what makes another word of it follows: `(?:市(?!场|值)|州)`. */
export function unlessFollowed(table: Guarded): string {
  return either(table, (word, next) => (next === '' ? word : `${word}(?!${next})`));
}

/** The source that matches any word of `table` unless what makes another word of it stands before: `(?:(?<!说|声)明年|今年)`. */
export function unlessPreceded(table: Guarded): string {
  return either(table, (word, before) => (before === '' ? word : `(?<!${before})${word}`));
}

function either(table: Guarded, guard: (word: string, neighbours: string) => string): string {
  const longestFirst = Object.entries(table).sort(([a], [b]) => b.length - a.length);
  const guarded = longestFirst.map(([word, neighbours]) =>
    guard(escapeWord(word), words(neighbours).map(escapeWord).join('|')),
  );
  return `(?:${guarded.join('|')})`;
}
