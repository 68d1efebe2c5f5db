/** Whether one character may have been written for another: both sound alike, or both look alike. */
import { syllablesOf } from './pinyin';
import { LOOK_ALIKES } from './words/look-alikes';
import { LOOK_ALIKES_IN_NAMES, SOUNDS_OF_GIVEN_NAMES } from './words/persons';

const SOUND = /^[a-z]+/;

let sounds: Map<string, string> | undefined;

/** Made when first asked for: few drafts hold two names that differ by one character. */
function rareSounds(): Map<string, string> {
  return (sounds ??= new Map(
    SOUNDS_OF_GIVEN_NAMES.flatMap((line) => {
      const [sound = ''] = SOUND.exec(line) ?? [];
      return [...line.slice(sound.length)].map((character) => [character, sound] as const);
    }),
  ));
}

const soundOf = (character: string): string => rareSounds().get(character) ?? syllablesOf(character)[0] ?? character;

/** Without tones: whoever types by pinyin picks among all of them. */
export const soundAlike = (one: string, other: string): boolean => soundOf(one) === soundOf(other);

const lookAlike = (one: string, other: string): boolean =>
  [LOOK_ALIKES, LOOK_ALIKES_IN_NAMES].some((groups) =>
    groups.some((group) => group.includes(one) && group.includes(other)),
  );

export const areAlike = (one: string, other: string): boolean => soundAlike(one, other) || lookAlike(one, other);

/** 金 and 精, 四 and 是: sounds that many writers do not tell apart as they type. */
export const soundNearlyAlike = (one: string, other: string): boolean =>
  roughly(soundOf(one)) === roughly(soundOf(other));
const roughly = (sound: string): string => sound.replace(/^([zcs])h/, '$1').replace(/([ie])ng$/, '$1n');
