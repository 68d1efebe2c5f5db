/** Words that hold only beside the right neighbour: a table of what makes another word of them, and its expression. */
import { anyOf, escapeWord } from '../lexicon';

/** For each word the characters that, right behind it, make another word of it: 元 with 旦 is 元旦. */
export type Unless = Readonly<Record<string, string>>;

/** The source of an expression that matches any of `list` where nothing follows that `unless` names for it. */
export function unlessFollowed(list: readonly string[], unless: Unless): string {
  const free = list.filter((word) => unless[word] === undefined);
  const guarded = list.filter((word) => unless[word] !== undefined);
  const parts = guarded.map((word) => `${escapeWord(word)}(?![${unless[word] ?? ''}])`);
  return `(?:${[...(free.length > 0 ? [anyOf(free)] : []), ...parts].join('|')})`;
}
