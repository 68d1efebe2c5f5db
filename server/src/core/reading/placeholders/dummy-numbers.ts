/** Telephone numbers that nobody has, as samples and assistants write them: 联系电话：010-12345678. */
import { anyOf } from '../../norms/lexicon';
import { LABELS_OF_A_NUMBER_TO_CALL, NUMBERS_THAT_NOBODY_HAS } from '../../norms/words/looks-like-a-blank';
import type { FoundSlot } from './slot';
import { allOf } from '../seek';

/** Behind the label of a telephone; elsewhere the same digits may be any number. */
const NUMBER = new RegExp(
  `(?<=${anyOf(LABELS_OF_A_NUMBER_TO_CALL)}[：:为是（）\\s]{0,4})(?:[（(]?0\\d{2,3}[）)]?[-－—\\s]?)?` +
    `(?:${anyOf(NUMBERS_THAT_NOBODY_HAS)}|0{3,4}[- ]?0{4})(?![\\d万件人次个])`,
  'g',
);

/** Such numbers in clean text. */
export function dummyNumbers(text: string): FoundSlot[] {
  return allOf(NUMBER, text).map(({ 0: written, index: start }): FoundSlot => {
    return { start, end: start + written.length, category: 'other', form: 'dummy' };
  });
}
