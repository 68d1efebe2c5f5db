/** Labels with a colon right before their figure: 男：20人、女：24人. They name the figure, as 男20人 does, and lead on to nothing. */
import { WORDS_OF_A_FULL_MARK } from '../../norms/words/wholes-and-parts';

const COLONS = '：:';
const ENDS = '，。；、（：:\n';
const NO_LABEL = '）0123456789“”';
const LONGEST = 14;

/** Where what is said before the number at `start` of `text` ends: at the colon of its label, or else at the number. */
export function labelEnd(text: string, start: number): number {
  let at = start;
  while (text.charAt(at - 1) === ' ') at--;
  return isLabelColon(text, at - 1) ? at - 1 : start;
}

/** Whether the character at `at` is a colon between a label and its number: nothing but the label stands before it since the last mark. */
export function isLabelColon(text: string, at: number): boolean {
  if (at < 1 || !COLONS.includes(text.charAt(at)) || !isNumberAhead(text, at + 1)) return false;
  for (let i = at - 1; i >= at - LONGEST; i--) {
    const character = text.charAt(i);
    if (character === '' || ENDS.includes(character)) return i < at - 1;
    if (NO_LABEL.includes(character)) return false;
  }
  return false;
}

function isNumberAhead(text: string, from: number): boolean {
  let at = from;
  while (text.charAt(at) === ' ') at++;
  const character = text.charAt(at);
  return character !== '' && '0123456789'.includes(character);
}

/** Whether a figure is called all that can be had of marks: 满分100分. */
export const isFullMark = (lead: string): boolean => WORDS_OF_A_FULL_MARK.some((word) => lead.includes(word));
