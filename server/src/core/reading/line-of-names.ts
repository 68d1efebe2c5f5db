/** Names of persons side by side, with nothing said of them: 林轩宇，王增增，赵延升. A surname and one or two characters are a name there. */
import { SURNAMES } from '../norms/surnames';
import { RARER_SURNAMES } from '../norms/words/persons';
import { isHanCharacter } from './characters';

const ALL = SURNAMES + RARER_SURNAMES;
const PARTS = '，、 ';
const [SHORTEST, LONGEST] = [2, 3];
/** Fewer may be words of a sentence. */
const FEWEST = 3;
/** Of so many one may have a surname that is not listed. */
const NAMES_TO_ONE = 4;

/** Whether `word` has the length of a name. */
const mayBeName = (word: string): boolean =>
  word.length >= SHORTEST && word.length <= LONGEST && [...word].every(isHanCharacter);
export const opensWithSurname = (word: string): boolean => ALL.includes(word.charAt(0) || PARTS);

/** Whether `text` (clean) is a list of names from end to end. */
export function isLineOfNames(text: string): boolean {
  if (!opensWithSurname(text.trimStart())) return false;
  let [names, others, from] = [0, 0, 0];
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !PARTS.includes(text.charAt(at))) continue;
    const word = text.slice(from, at);
    from = at + 1;
    if (word === '') continue;
    if (!mayBeName(word)) return false;
    if (opensWithSurname(word)) names++;
    else others++;
  }
  return names >= FEWEST && others * NAMES_TO_ONE <= names;
}

/** Whether the space at `at` of `text` parts two names of a row of at least three: 林轩宇 王增增 赵延升负责设计. */
export function partsNames(text: string, at: number): boolean {
  if (!opensWithSurname(text.charAt(at + 1))) return false;
  const before =
    text
      .slice(Math.max(0, at - REACH), at)
      .split(NOT_OF_A_ROW)
      .at(-1) ?? '';
  const behind = text.slice(at + 1, at + 1 + REACH).split(NOT_OF_A_ROW, 1)[0] ?? '';
  let names = 0;
  for (const word of before.split(' ').reverse()) {
    if (!isName(word)) break;
    names++;
  }
  if (names === 0) return false;
  const [next = '', ...others] = behind.split(' ');
  // The last of a row runs on in what is said of them.
  if (opensWithSurname(next)) names++;
  if (isName(next))
    for (const word of others) {
      if (!opensWithSurname(word)) break;
      names++;
      if (!isName(word)) break;
    }
  return names >= FEWEST;
}
const REACH = 24;
const NOT_OF_A_ROW = /[^\u4e00-\u9fff ]/;
const isName = (word: string): boolean => mayBeName(word) && opensWithSurname(word);
