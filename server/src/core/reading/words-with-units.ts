/** Whether a unit goes with its neighbours into a word: 国家, 家庭, 元素. */
import { anyOf } from '../norms/lexicon';
import { COMPOUNDS_BEHIND_A_UNIT, COMPOUNDS_THAT_BEGIN_WITH_CI } from '../norms/words/compounds-with-classifiers';
import {
  BEGINS_A_WORD_WITH_元,
  ENDS_OF_PERSONS_WITH_人,
  LONG_PARTS_OF_A_MEASURE,
  MAKES_A_WORD_BEHIND_人,
  PARTS_OF_A_MEASURE,
} from '../norms/words/frames-of-a-number';
import {
  BEHIND_A_CLASSIFIER,
  ENDS_WORDS_WITH_人,
  ENDS_WORDS_WITH_元,
  IN_FRONT_OF_A_CLASSIFIER,
} from '../norms/words/words-with-classifiers';
import { BEFORE_全_IN_OTHER_WORDS } from '../norms/words/places';
import { GE_WORD } from './dropped-counts';

/** Units of two characters and more are part of no other word. */
export const isLong = (unit: string): boolean => unit.length > 1;

const charactersOf = (table: Readonly<Record<string, string | undefined>>, unit: string): string | undefined =>
  table[unit];
/** Whether `last` ends a word with `unit`; undefined where no table says so. */
export function endsWord(unit: string, last: string): boolean | undefined {
  if (unit === '元') return ENDS_WORDS_WITH_元.includes(last);
  if (unit === '人') return ENDS_WORDS_WITH_人.includes(last) && !ENDS_OF_PERSONS_WITH_人.includes(last);
  if (isLong(unit)) return false;
  return charactersOf(IN_FRONT_OF_A_CLASSIFIER, unit)?.includes(last);
}
/** 全项指标, 全条河道: all of it, and no number is wanted; 健全项制度 has lost one. */
export const saysAll = (left: string): boolean => left.endsWith('全') && ALL.test(left);
const ALL = new RegExp(`(?<!${anyOf(BEFORE_全_IN_OTHER_WORDS)})全$|[完达建]成全$`);

/** Whether `right` goes on a word that `unit` begins. */
export function beginsWord(unit: string, right: string): boolean {
  const next = right.charAt(0);
  if (next === '') return false;
  if (unit === '个') return GE_WORD.test(right);
  if (unit === '人') return MAKES_A_WORD_BEHIND_人.includes(next);
  if (unit === '次' && COMPOUNDS_THAT_BEGIN_WITH_CI.includes(next)) return true;
  if (unit === '元') return BEGINS_A_WORD_WITH_元.includes(next);
  return (
    charactersOf(BEHIND_A_CLASSIFIER, unit)?.includes(next) === true ||
    charactersOf(COMPOUNDS_BEHIND_A_UNIT, unit)?.includes(next) === true
  );
}

/** Whether what stands at the head of the next line may go on a word that `unit`, at the end of this one, begins. */
export const mayGoOn = (unit: string, next: string): boolean =>
  !isLong(unit) &&
  unit !== '%' &&
  (!(unit in IN_FRONT_OF_A_CLASSIFIER || unit === '人' || unit === '元') || beginsWord(unit, next));

/** What ends a phrase. */
const STOPS = '，。；、）,;…';
export const stopsAt = (right: string): boolean => right === '' || STOPS.includes(right.charAt(0));

/** 万元, 亿吨: with 万 or 亿, which may be the number itself. */
export const isGreat = (unit: string): boolean => unit.startsWith('万') || unit.startsWith('亿');

/** Whether the unit at `at` of `text` has its number in front of what says which part is measured: 2000净吨. */
export const measuresPart = (text: string, at: number): boolean =>
  (PARTS_OF_A_MEASURE.includes(text.charAt(at - 1) || '\n') && /\d/.test(text.charAt(at - 2))) ||
  LONG_PARTS_OF_A_MEASURE.some((part) => text.endsWith(part, at) && /[\d万亿]/.test(text.charAt(at - part.length - 1)));
