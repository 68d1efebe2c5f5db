/**
 * Faces typed half-width: :) ;-) =) :( :D. They are no marks of a sentence: no bracket of them pairs, and no colon of them parts
 * anything. Offsets are those of the paragraph as written, which `reading.raw` shares.
 */

/** What pairs stands so near; farther off nobody would read the two together. */
const REACH = 200;

/**
 * Length of the face whose eyes stand at `at` of `original`, 0 where none do. 惯例: eyes, perhaps a nose, a mouth.
 *
 * In (说明:) and (说明:（见附件） what looks like a mouth is a bracket that something pairs with.
 */
export function faceAt(original: string, at: number): number {
  if (!EYES.includes(original.charAt(at) || '\n')) return 0;
  const mouth = original[at + 1] === '-' ? at + 2 : at + 1;
  const isFace =
    original[mouth] === ')'
      ? !/\d/.test(original.charAt(at - 1)) && !isClosing(original, mouth)
      : original[at] === '='
        ? false
        : original[mouth] === '('
          ? standsApart(original, at, mouth) && !isOpening(original, mouth)
          : isLaugh(original, at, mouth);
  return isFace ? mouth + 1 - at : 0;
}
const EYES = ':;=';

/** Whether the bracket at `at` is the mouth of a face. */
export const isMouth = (original: string, at: number): boolean =>
  [at - 1, at - 2].some((eyes) => eyes >= 0 && faceAt(original, eyes) === at + 1 - eyes);

/** Brackets of `text`, but for those that might be mouths themselves, and how they go up and down. */
function balance(text: string, from: number, to: number): { readonly open: number; readonly closed: number } {
  let [open, closed] = [0, 0];
  for (let at = from; at < to; at++) {
    const character = text.charAt(at);
    if ('()（）'.includes(character) && mayBeMouth(text, at)) continue;
    if ('(（'.includes(character)) open++;
    else if (')）'.includes(character)) {
      if (open > 0) open--;
      else closed++;
    }
  }
  return { open, closed };
}
const mayBeMouth = (text: string, at: number): boolean =>
  '()'.includes(text.charAt(at)) &&
  EYES.includes((text[at - 1] === '-' ? text.charAt(at - 2) : text.charAt(at - 1)) || '\n');

/** （哈哈:)）: what is open before the mouth is closed behind it, so that the mouth closes nothing; (备注:) closes. */
const isClosing = (text: string, mouth: number): boolean =>
  balance(text, Math.max(0, mouth - REACH), mouth).open >
  balance(text, mouth + 1, Math.min(text.length, mouth + 1 + REACH)).closed;

/** 说明:(见附件) opens a note, whose end stands behind it. */
const isOpening = (text: string, mouth: number): boolean =>
  balance(text, mouth + 1, Math.min(text.length, mouth + 1 + REACH)).closed >
  balance(text, Math.max(0, mouth - REACH), mouth).open;

/** At the head of a line, behind a space or at the end of the paragraph: 说明:(见附件 lost the other half of a bracket. */
const standsApart = (text: string, at: number, mouth: number): boolean =>
  /^\s?$/.test(text.charAt(at - 1)) || text.slice(mouth + 1, mouth + 1 + REACH).trim() === '';

/** 好的 :D and 来吧！:P: behind a word without a space stands what a label tells, 答案:D. */
const isLaugh = (text: string, at: number, mouth: number): boolean =>
  'DPp'.includes(text.charAt(mouth) || '\n') &&
  text[at] !== ';' &&
  /^[\s，。！？…～~]?$/.test(text.charAt(at - 1)) &&
  !/[\w:/\\.]/.test(text.charAt(mouth + 1));
