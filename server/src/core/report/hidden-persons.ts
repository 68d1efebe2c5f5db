/**
 * Persons of whom a draft gives the surname and masks the rest: 赵**, 王××, 周*军. Stars are how privacy is kept; crosses are
 * that in papers on cases, and elsewhere as often what a model text left open.
 */
import { anyOf } from '../norms/lexicon';
import { BEGIN_BEHIND_A_PERSON, END_BEFORE_A_PERSON, TELL_OF_A_CASE } from '../norms/words/hidden-names';
import { SURNAMES_THAT_END_NO_WORD, SURNAMES_THAT_END_WORDS } from '../norms/words/looks-like-a-blank';
import { type Slot, slotsOf } from '../reading/placeholders';
import { KIND_BEHIND } from '../reading/placeholders/star-markup';
import { isHan } from '../reading/characters';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import { paragraphsWith } from './paragraphs-with';
import type { Report } from './report';

const UNLIKE_WORDS: ReadonlySet<string> = new Set(SURNAMES_THAT_END_NO_WORD);
const LIKE_WORDS: ReadonlySet<string> = new Set(SURNAMES_THAT_END_WORDS);
const CROSSES = '×╳✕✖';

/** How sure it is that the blank is a person's masked name: `meant` on purpose, `unsure`, or no such thing. */
export function standingOfPerson(slot: Slot, reading: Reading, report: Report): 'meant' | 'unsure' | undefined {
  const mask = maskOfPerson(slot, reading);
  if (mask === 'stars') return 'meant';
  const ofCase = isOfCase(reading, report);
  // 原告王××，住××省××市: whoever hides the person hides where he lives.
  if (ofCase && (mask || (isName(slot) && reading.derive(hidesPerson))))
    return report.derive(masksOtherThings) ? 'unsure' : 'meant';
  return mask === 'crosses' ? 'unsure' : undefined;
}

const isName = ({ form, category }: Slot): boolean => form === 'mask' && category !== 'number' && category !== 'date';
const hidesPerson = (reading: Reading): boolean =>
  slotsOf(reading).some((slot) => maskOfPerson(slot, reading) !== undefined);

type Mask = 'stars' | 'crosses' | 'letters';
/** One mark or two of one sort. */
function maskOf(written: string): Mask | undefined {
  const [first = '', second = first] = written;
  const sort = (mark: string): Mask | undefined =>
    mark === '*' ? 'stars' : CROSSES.includes(mark) ? 'crosses' : mark === 'x' || mark === 'X' ? 'letters' : undefined;
  return written.length > 0 && written.length <= 2 && sort(first) === sort(second) ? sort(first) : undefined;
}

function maskOfPerson({ form, start, end }: Slot, { text }: Reading): Mask | undefined {
  if (form !== 'mask' || start === 0) return undefined;
  const mask = maskOf(text.slice(start, end));
  if (!mask) return undefined;
  const surname = text.charAt(start - 1);
  const isSurname = UNLIKE_WORDS.has(surname);
  if (!isSurname && !LIKE_WORDS.has(surname)) return undefined;
  const behind = text.slice(end, end + LONGEST_KIND);
  // 王×镇, 江××月: a place or a time has its kind behind it.
  if (KIND_BEHIND.test(behind) && !behind.startsWith('同志')) return undefined;
  const isOpen = isOpenBefore(text, start - 1);
  const isClosed = behind === '' || BEGIN_BEHIND_A_PERSON.includes(behind.charAt(0));
  return isOpen || (isSurname && (isClosed || mask === 'stars')) ? mask : undefined;
}
const LONGEST_KIND = 4;

const isOpenBefore = (text: string, at: number): boolean =>
  at === 0 || !isHan(text.charCodeAt(at - 1)) || END_BEFORE_A_PERSON.includes(text.charAt(at - 1));

const CASE = new RegExp(anyOf(TELL_OF_A_CASE));
const tellsOfCase = ({ text }: Reading): boolean => isIn(CASE, text);
const isOfCase = (reading: Reading, { title }: Report): boolean =>
  reading.derive(tellsOfCase) || (title !== undefined && isIn(CASE, title.text));

const masksAnother = (reading: Reading): boolean =>
  !(reading.derive(tellsOfCase) && reading.derive(hidesPerson)) &&
  slotsOf(reading).some((slot) => slot.form === 'mask' && maskOfPerson(slot, reading) === undefined);
const hasOtherMask = (reading: Reading): boolean => reading.derive(masksAnother);
/** ××单位, ××年: whoever leaves these open may have left the name open, too. */
const masksOtherThings = (report: Report): boolean => paragraphsWith(report, hasOtherMask).length > 0;
