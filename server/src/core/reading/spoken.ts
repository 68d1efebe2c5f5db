/** Speech that was taken down as it was spoken: 那我我想就是那个呃这个这个样式. */
import { FILLERS_OF_SPEECH, SOUNDS_OF_SPEECH } from '../norms/words/speech';
import type { Reading } from './reading';

/** With fewer, or farther apart, they are words of a sentence. */
const LEAST_FILLERS = 5;
const FARTHEST_APART = 80;

/**
 * Whether the paragraph is a transcript, in which a word said twice is how its speaker said it: it holds a sound of hesitation, or what
 * fills pauses stands in it again and again.
 */
export const isSpoken = (reading: Reading): boolean => reading.derive(readSpoken);

function readSpoken({ text }: Reading): boolean {
  if (SOUNDS_OF_SPEECH.some((sound) => text.includes(sound))) return true;
  const enough = Math.max(LEAST_FILLERS, text.length / FARTHEST_APART);
  let count = 0;
  for (const filler of FILLERS_OF_SPEECH) {
    count += text.split(filler).length - 1;
    if (count >= enough) return true;
  }
  return false;
}
