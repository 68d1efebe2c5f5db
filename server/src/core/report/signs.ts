/** What the words of a body show: official writing or not, what was done, what is planned, what was looked into. */
import { anyOf } from '../norms/lexicon';
import {
  BODIES_AFTER_全,
  BODIES_AFTER_各,
  BODIES_AFTER_我,
  DEEDS_OF_A_MEETING,
  FIRST_SYLLABLES_OF_DEEDS,
  HEADS_AFTER_工作,
  HEADS_AFTER_管理,
  OPENINGS_OF_A_TASK,
  SECOND_SYLLABLES_OF_DEEDS,
  SYLLABLES_AFTER_共,
  SYLLABLES_AFTER_已,
  TIMES_BEFORE_将,
  TIMES_OF_AN_ACCOUNT,
  WORDS_BEFORE_A_SURVEY,
  WORDS_OF_A_SURVEY,
  WORDS_OF_OFFICIAL_WRITING,
  WORDS_THAT_LOOK_AHEAD,
  SIGNS_OF_WORK_DONE,
} from '../norms/words/kinds-by-body';
import { isHan } from '../reading/characters';
import type { Reading } from '../reading/reading';
import { type Tally, tallied } from './paragraphs-with';
import type { Paragraph, Report } from './report';

/** How often a paragraph shows each sign. */
interface Signs {
  readonly han: number;
  readonly latin: number;
  readonly official: number;
  readonly past: number;
  readonly future: number;
  readonly year: number;
  readonly survey: number;
  readonly agreed: number;
}

const OFFICIAL = new RegExp(
  `我${anyOf(BODIES_AFTER_我)}|全${anyOf(BODIES_AFTER_全)}(?!面|部)|各${anyOf(BODIES_AFTER_各)}|` +
    `工作${anyOf(HEADS_AFTER_工作)}|管理${anyOf(HEADS_AFTER_管理)}|${anyOf(WORDS_OF_OFFICIAL_WRITING)}`,
  'g',
);
/** 开展了, 召开了: the verb stands behind its first syllable, of which only the rest is read. */
const DONE = `(?<=${anyOf(FIRST_SYLLABLES_OF_DEEDS)})${anyOf(SECOND_SYLLABLES_OF_DEEDS)}?了`;
const PAST = new RegExp(
  `${DONE}|已经?${anyOf(SYLLABLES_AFTER_已)}|共计?${anyOf(SYLLABLES_AFTER_共)}|${anyOf(SIGNS_OF_WORK_DONE)}`,
  'g',
);
const FUTURE = new RegExp(
  String.raw`(?:^|[，。；\n])${anyOf(OPENINGS_OF_A_TASK)}|` +
    `${anyOf(TIMES_BEFORE_将)}，?(?:将|要)|${anyOf(WORDS_THAT_LOOK_AHEAD)}`,
  'g',
);
const YEAR = new RegExp(String.raw`(?:19|20)[\dx×*]{1,2}年|第[一二三四]季度|${anyOf(TIMES_OF_AN_ACCOUNT)}`, 'gi');
const SURVEY = new RegExp(`${anyOf(WORDS_OF_A_SURVEY)}|${anyOf(WORDS_BEFORE_A_SURVEY)}[^。，]{0,8}调研`, 'g');
const AGREED = new RegExp(`会议${anyOf(DEEDS_OF_A_MEETING)}`, 'g');

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

function readSigns(reading: Reading): Signs {
  const { text } = reading;
  return {
    ...reading.derive(readLetters),
    official: count(text, OFFICIAL),
    past: count(text, PAST),
    future: count(text, FUTURE),
    year: count(text, YEAR),
    survey: count(text, SURVEY),
    agreed: count(text, AGREED),
  };
}

/** How often `paragraphs` show each sign. */
export function sum(paragraphs: readonly Paragraph[]): Signs {
  let [han, latin, official, past, future, year, survey, agreed] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const { reading } of paragraphs) {
    const signs = reading.derive(readSigns);
    han += signs.han;
    latin += signs.latin;
    official += signs.official;
    past += signs.past;
    future += signs.future;
    year += signs.year;
    survey += signs.survey;
    agreed += signs.agreed;
  }
  return { han, latin, official, past, future, year, survey, agreed };
}

/** How many letters of each script a text has. */
export interface Letters {
  readonly han: number;
  readonly latin: number;
}

/** Letter by letter: an expression would be asked once for each of them. */
function readLetters({ text }: Reading): Letters {
  let [han, latin] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) han++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++;
  }
  return { han, latin };
}

/** Whether a paragraph has far more Latin letters than Chinese characters: code, an address, a list of names. */
export function isMostlyLatin(reading: Reading): boolean {
  const { han, latin } = reading.derive(readLetters);
  return latin > 2 * han;
}

/** The letters of `paragraphs`, for those who ask nothing more of them. */
export function lettersOf(paragraphs: readonly Paragraph[]): Letters {
  const { han, latin } = tallied({ paragraphs }, LETTERS);
  return { han, latin };
}

/** Whether a draft has more Latin letters than Chinese characters: notes on programs, a table of names. */
export function isMostlyForeign({ paragraphs }: Pick<Report, 'paragraphs'>): boolean {
  const { han, latin } = lettersOf(paragraphs);
  return latin > han;
}

const LETTERS: Tally<{ han: number; latin: number }> = {
  begin: () => ({ han: 0, latin: 0 }),
  put(all, reading) {
    const { han, latin } = reading.derive(readLetters);
    all.han += han;
    all.latin += latin;
  },
  take(all, reading) {
    const { han, latin } = reading.derive(readLetters);
    all.han -= han;
    all.latin -= latin;
  },
};

/** 一、工作情况: a part that a 汉字 numbers. One function for all who count them, so that they are counted once. */
export const isNumberedPart = ({ ordinal }: Reading): boolean => ordinal?.style === 'han';

/** How many characters of clean text `paragraphs` have. */
export const lengthOf = (paragraphs: readonly Pick<Paragraph, 'reading'>[]): number =>
  paragraphs.reduce((length, { reading }) => length + reading.text.length, 0);
