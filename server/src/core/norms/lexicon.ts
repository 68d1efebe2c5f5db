/**
 * How lists of words are written and how they become part of an expression. The lists themselves stand in `words/`, each
 * once, named by what its words do; an expression beside the code is put together of them and of grammar.
 */

/** The words of `list`, which are parted by white space: `words('共有 设有')`. An empty list gives none. */
export function words(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean);
}

/**
 * The source of an expression that matches any word of the `lists`, the longest first, so that 共有 is not read as 共:
 * `(?:共有|共)`. Words are taken to the letter. Without any word it matches nothing.
 */
export function anyOf(...lists: readonly (readonly string[])[]): string {
  const all = [...new Set(lists.flat())].sort((a, b) => b.length - a.length);
  return all.length === 0 ? '(?!)' : `(?:${all.map(escapeWord).join('|')})`;
}

/** `word` as the source of an expression that matches it to the letter. */
export function escapeWord(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
