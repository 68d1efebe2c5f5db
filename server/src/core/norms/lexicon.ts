/**
 * How lists of words are written and how they become part of an expression. The lists themselves stand in `words/`, each
 * once, named by what its words do; an expression beside the code is put together of them and of grammar.
 */

/** What means something else than itself in an expression. */
const SIGN = /[\\^$.*+?()[\]{}|/-]/;
const SIGNS = new RegExp(SIGN, 'g');

/** The words of `list`, which are parted by white space: `words('共有 设有')`. An empty list gives none. */
export function words(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean);
}

/**
 * The source of an expression that matches any word of the `lists`, the longest first, so that 共有 is not read as 共:
 * `(?:共有|共)`. Words are taken to the letter. Without any word it matches nothing.
 */
export function anyOf(...lists: readonly (readonly string[])[]): string {
  const all = longestFirst(new Set(lists.length === 1 ? lists[0] : lists.flat()));
  if (all.length === 0) return '(?!)';
  // Some ten thousand words come by here when a program starts; hardly a list has one with a sign in it.
  return `(?:${(SIGN.test(all.join('')) ? all.map(escapeWord) : all).join('|')})`;
}

/** Words of one length stay in their order. */
function longestFirst(words: ReadonlySet<string>): readonly string[] {
  const byLength: string[][] = [];
  for (const word of words) (byLength[word.length] ??= []).push(word);
  return byLength.reverse().flat();
}

/** `word` as the source of an expression that matches it to the letter. */
export function escapeWord(word: string): string {
  return SIGN.test(word) ? word.replace(SIGNS, '\\$&') : word;
}
