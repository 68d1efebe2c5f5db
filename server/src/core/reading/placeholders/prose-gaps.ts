/**
 * Numbers left blank by spaces in a sentence: 检查企业　　家，发现问题　　个；群众    余人. The unit must close its clause there, for behind
 * 第五条 and spaces 本 opens one. A narrow gap may part a word that was spaced out (条　件) and counts beside a sure one.
 */
import { unitPattern, unitsFor } from '../../norms/units';
import { SURNAMES } from '../../norms/surnames';
import {
  BEFORE_THE_END_OF_A_MONTH,
  LABELS_OF_A_PERSON,
  NUMERALS_BEFORE_A_UNIT,
} from '../../norms/words/around-a-blank';
import { BEFORE_元_SPACED_OUT, IN_FRONT_OF_A_CLASSIFIER } from '../../norms/words/words-with-classifiers';
import { isHanCharacter } from '../characters';
import type { Reading } from '../reading';
import { allOf, isIn } from '../seek';
import type { FoundSlot } from './slot';

const HAN = '[\\u4e00-\\u9fff]';
/** Two spaces, or a full-width one. */
const ROOM = '(?:[ \\u3000]{2,20}|\\u3000)';
const UNIT = `(?:[%‰](?!\\d)|${unitPattern(unitsFor('gap'))})`;
const AT_THE_END = '(?=$|[，。；、）]|左右|以[上下内])';
const GAP = new RegExp(`(?<=${HAN})${ROOM}(?=余?(${UNIT})${AT_THE_END})`, 'g');
/** 于  年  月开工, 预计   月底完工. */
const GAP_OF_A_DATE = new RegExp(
  `(?<=${HAN})[ \\u3000]{2,20}年[ \\u3000]{1,20}月(?:[ \\u3000]{1,20}日)?|(?<=[${BEFORE_THE_END_OF_A_MONTH}])[ \\u3000]{2,20}月(?=[底份初末])`,
  'g',
);
/** Room between two words that holds nothing: names side by side, columns, verses. */
const ROOM_BETWEEN = new RegExp(`(?<=${HAN})${ROOM}(?=${HAN})`, 'g');
const SENTENCE = /[，。；]/;

/** The blanks of a sentence that only its spaces show; none where it is laid out with spaces. */
export function proseGaps({ text, kind }: Reading): FoundSlot[] {
  if (kind === 'heading' || kind === 'row' || !(text.includes('  ') || text.includes('\u3000'))) return [];
  if (!isIn(SENTENCE, text)) return [];
  const numbers = allOf(GAP, text)
    .map(({ 0: room, 1: unit = '', index }) => ({ start: index, end: index + room.length, unit, room }))
    .filter(({ start, unit }) => !isNumeralOrName(text, start, unit));
  const dates = allOf(GAP_OF_A_DATE, text).map(({ 0: gap, index }) => slot(index, index + gap.length, 'date'));
  const sure = numbers.filter((gap) => isSure(gap, text.charAt(gap.start - 1)));
  if (sure.length + dates.length === 0) return [];
  const rooms = allOf(ROOM_BETWEEN, text).length;
  if (rooms > 2 * (numbers.length + dates.length)) return [];
  return [...numbers.map(({ start, end }) => slot(start, end, 'number')), ...dates];
}

const slot = (start: number, end: number, category: FoundSlot['category']): FoundSlot => ({
  start,
  end,
  category,
  form: 'gap',
});

/** 局长王　位, 二十　人: a name whose second half looks like a unit, and a number that stands there. */
function isNumeralOrName(text: string, start: number, unit: string): boolean {
  const last = text.charAt(start - 1);
  if (NUMERALS_BEFORE_A_UNIT.includes(last)) return true;
  // 增长1.1个　百分点: the number stands in front of 个.
  if (last === '个' && /\d\s?$/.test(text.slice(Math.max(0, start - 3), start - 1))) return true;
  if (unit.length > 1 || !SURNAMES.includes(last)) return false;
  const before = text.slice(Math.max(0, start - 4), start - 1);
  return !/[\u4e00-\u9fff]$/.test(before) || LABELS_OF_A_PERSON.some((label) => before.endsWith(label));
}

interface Room {
  readonly room: string;
  readonly unit: string;
}

/** Units that are hardly the end of a word: not 具, for in 解决问题的工    具 a line was broken. */
const SURE_UNITS = new Set(['%', '‰', ...unitsFor('dropped')]);
/** Whether a gap is no word that was spaced out: it is wide, or its two sides make no word. */
function isSure({ room, unit }: Room, before: string): boolean {
  if (unit.length === 1 && !SURE_UNITS.has(unit)) return false;
  if (room.length > 2 || room === '\u3000\u3000' || unit.length > 1 || !isHanCharacter(unit)) return true;
  const ends = unit === '元' ? BEFORE_元_SPACED_OUT : IN_FRONT_OF_A_CLASSIFIER[unit];
  return ends !== undefined && !ends.includes(before);
}
