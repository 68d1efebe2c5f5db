/**
 * Persons of whom a draft gives the surname and masks the rest: 赵**, 王××, 周*军. Stars are how privacy is kept; crosses are
 * that in papers on cases, and elsewhere as often what a model text left open.
 */
import { anyOf } from '../norms/lexicon';
import {
  BEGIN_BEHIND_A_PERSON,
  END_BEFORE_A_PERSON,
  FIELDS_OF_PARTIES,
  SAY_THAT_NAMES_ARE_HIDDEN,
  SAY_WHERE_ONE_LIVES,
  TELL_OF_A_CASE,
} from '../norms/words/hidden-names';
import {
  SURNAMES_OF_TWO_CHARACTERS,
  SURNAMES_THAT_END_NO_WORD,
  SURNAMES_THAT_END_WORDS,
} from '../norms/words/looks-like-a-blank';
import { postBehind } from '../reading/persons';
import { type Slot, slotsOf } from '../reading/placeholders';
import { KIND_BEHIND } from '../reading/placeholders/star-markup';
import { isHan } from '../reading/characters';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import { isOfficial } from './genre';
import { paragraphsWith } from './paragraphs-with';
import type { Paragraph, Report } from './report';

const UNLIKE_WORDS: ReadonlySet<string> = new Set(SURNAMES_THAT_END_NO_WORD);
const LIKE_WORDS: ReadonlySet<string> = new Set(SURNAMES_THAT_END_WORDS);
const OF_TWO: ReadonlySet<string> = new Set(SURNAMES_OF_TWO_CHARACTERS);
const CROSSES = '×╳✕✖';

const LONGEST_ADDRESS = 30;

/** How sure it is that the blank is a person's masked name: `meant` on purpose, `unsure`, or no such thing. */
export function standingOfPerson(
  slot: Slot,
  { reading, index }: Pick<Paragraph, 'reading' | 'index'>,
  report: Report,
): 'meant' | 'unsure' | undefined {
  const mask = maskOfPerson(slot, reading) ?? maskBelowSurname(slot, reading, index, report);
  if (mask === 'stars') return 'meant';
  const ofCase = isOfCase(reading, report);
  // 原告王××，住××省××市: whoever hides the person hides where he lives.
  const ofHome = isOfHome(slot, reading) && reading.derive(hidesPerson);
  if (ofCase && (mask || ofHome || (isName(slot) && reading.derive(hidesPerson))))
    return report.derive(masksOtherThings) ? 'unsure' : 'meant';
  if (ofHome) return report.derive(hidesOthers) && !report.derive(masksOtherThings) ? 'meant' : 'unsure';
  // 李XX的上课记录 in notes: who shows nothing official hides a person so, and owes no name.
  if (mask === 'letters' && !isOfficial(report)) return 'unsure';
  if (mask !== 'crosses') return ofCase && goesOnInLine(slot, index, report) ? 'unsure' : undefined;
  return report.derive(hidesOthers) && !report.derive(masksOtherThings) ? 'meant' : 'unsure';
}

const isName = ({ form, category }: Slot): boolean => form === 'mask' && category !== 'number' && category !== 'date';
/** 住青河县××小区×号楼: his clause says that somebody lives there. */
const HOME = new RegExp(`(?:(?:^|[，；：（\\s])住|${anyOf(SAY_WHERE_ONE_LIVES)})[^，。；]{0,${LONGEST_ADDRESS}}$`);
const isOfHome = ({ form, start, category }: Slot, { text }: Reading): boolean =>
  form === 'mask' && category !== 'date' && isIn(HOME, text.slice(Math.max(0, start - LONGEST_ADDRESS), start));
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
  const surname = surnameBefore(text, start);
  if (surname === undefined) return undefined;
  const isSurname = surname.length > 1 || UNLIKE_WORDS.has(surname);
  const behind = text.slice(end, end + LONGEST_KIND);
  // 王×镇, 江××月: a place or a time has its kind behind it.
  if (KIND_BEHIND.test(behind) && !NO_KIND.test(behind)) return undefined;
  const isOpen = isOpenBefore(text, start - surname.length);
  const isClosed =
    behind === '' || BEGIN_BEHIND_A_PERSON.includes(behind.charAt(0)) || postBehind(text, end) !== undefined;
  return isOpen || (isSurname && (isClosed || mask === 'stars')) ? mask : undefined;
}
const LONGEST_KIND = 4;
/** 王×同志, 王×镇长, 陈××多次家访: a person goes on so, too. */
const NO_KIND = /^(?:同志|多[次方年]|时[任常而]|[\u4e00-\u9fff]长(?![期远江年大达效]))/;

/** The surname that ends at `end`: 欧阳, 王. */
function surnameBefore(text: string, end: number): string | undefined {
  const two = text.slice(Math.max(0, end - 2), end);
  if (OF_TWO.has(two)) return two;
  const one = text.charAt(end - 1);
  return UNLIKE_WORDS.has(one) || LIKE_WORDS.has(one) ? one : undefined;
}

/** A line that is cut at its width may begin with the mask: the surname ends the line above. */
function maskBelowSurname(slot: Slot, { text }: Reading, index: number, report: Report): Mask | undefined {
  const above = slot.start === 0 && goesOnInLine(slot, index, report) ? report.paragraphs[index - 1] : undefined;
  if (!above || surnameBefore(above.reading.text, above.reading.text.length) === undefined) return undefined;
  return KIND_BEHIND.test(text.slice(slot.end, slot.end + LONGEST_KIND)) ? undefined : maskOf(text.slice(0, slot.end));
}

/** Whether the blank begins a line that goes on from the one above, so that what belongs to it stands there. */
function goesOnInLine({ form, start }: Slot, index: number, { paragraphs, format }: Report): boolean {
  if (form !== 'mask' && form !== 'dummy') return false;
  const [above, own] = [paragraphs[index - 1], paragraphs[index]];
  return (
    start === 0 &&
    format === 'plain' &&
    above?.kind === 'prose' &&
    own?.kind === 'prose' &&
    above.reading.text.length >= SHORTEST_CUT_LINE &&
    MAY_GO_ON.test(above.reading.text.slice(-1)) &&
    own.span.start - above.span.end <= LONGEST_LINE_END
  );
}
const MAY_GO_ON = /[\u4e00-\u9fff×*]/;
/** A shorter line ends where its writer ended it, and an empty line parts two paragraphs. */
const SHORTEST_CUT_LINE = 15;
const LONGEST_LINE_END = 2;

const isOpenBefore = (text: string, at: number): boolean =>
  at === 0 || !isHan(text.charCodeAt(at - 1)) || END_BEFORE_A_PERSON.includes(text.charAt(at - 1));

const CASE = new RegExp(anyOf(TELL_OF_A_CASE));
const tellsOfCase = ({ text }: Reading): boolean => isIn(CASE, text);
const isOfCase = (reading: Reading, report: Report): boolean => reading.derive(tellsOfCase) || report.derive(isCase);
const FIELD_OF_PARTY = new RegExp(
  `^(?:[\\d一二三四五六七八九十（）()、.．]{0,4})${anyOf(FIELDS_OF_PARTIES)}(?:（[^（）]{1,12}）)?(?:姓名)?[：:]`,
);
const namesParty = ({ text, kind }: Reading): boolean => kind !== 'row' && isIn(FIELD_OF_PARTY, text);
/** A paper on a case says so in its title, or names a party in a field of its own. */
const isCase = (report: Report): boolean =>
  (report.title !== undefined && isIn(CASE, report.title.text)) || paragraphsWith(report, namesParty).length > 0;

const NAMES_HIDDEN = new RegExp(anyOf(SAY_THAT_NAMES_ARE_HIDDEN));
const masksPerson = (reading: Reading): boolean =>
  reading.derive(hidesPerson) &&
  (isIn(NAMES_HIDDEN, reading.text) ||
    reading.derive(tellsOfCase) ||
    slotsOf(reading).some((slot) => maskOfPerson(slot, reading) === 'stars'));
const masksSurely = (reading: Reading): boolean => reading.derive(masksPerson);
/** Whether one name of the draft is masked on purpose: who hides one of them hides the others, too. */
const hidesOthers = (report: Report): boolean => paragraphsWith(report, masksSurely).length > 0;

/** What a cut line begins with may be the rest of a name. */
const mayBeRestOfName = ({ start, end }: Slot, { text }: Reading): boolean =>
  start === 0 && maskOf(text.slice(0, end)) !== undefined && !KIND_BEHIND.test(text.slice(end, end + LONGEST_KIND));
const masksAnother = (reading: Reading): boolean =>
  !(reading.derive(tellsOfCase) && reading.derive(hidesPerson)) &&
  slotsOf(reading).some(
    (slot) =>
      slot.form === 'mask' &&
      maskOfPerson(slot, reading) === undefined &&
      !isOfHome(slot, reading) &&
      !mayBeRestOfName(slot, reading),
  );
const hasOtherMask = (reading: Reading): boolean => reading.derive(masksAnother);
/** ××单位, ××年: whoever leaves these open may have left the name open, too. */
const masksOtherThings = (report: Report): boolean => paragraphsWith(report, hasOtherMask).length > 0;
