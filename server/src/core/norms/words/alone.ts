/** How a word is sought that other words contain: 约 (about), but not in 节约 or 约定. */
import { anyOf } from '../lexicon';

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
