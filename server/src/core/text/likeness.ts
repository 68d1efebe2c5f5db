/** How near a written name is to one that there is, so that who slipped is told what he may have meant. */

/** `choices` by how much they look like `written` (characters that both have, by length), the most alike first. */
export function byLikeness(written: string, choices: readonly string[]): string[] {
  return [...choices].sort((a, b) => likeness(written, b) - likeness(written, a));
}

/** From 0, when no character of `written` is in `choice`, to one half. */
export const likeness = (written: string, choice: string): number =>
  [...new Set(written)].filter((character) => choice.includes(character)).length / (choice.length + written.length);

/** How many characters must be added, left out or changed to make `a` of `b`. */
export function slipsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, character] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (b.charAt(j - 1) === character ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? b.length;
}
