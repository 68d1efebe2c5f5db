/**
 * Places where a number dropped out: 增长%, 建筑面积㎡, 共有个行政村, 月日，. Two kinds of evidence are asked for: a unit
 * with no number in front, and a left side that wants one. 个性 and 万元户 have the first, 共有产权 the second only.
 */
import { anyOf, words } from '../norms/lexicon';
import { unitPattern, unitsFor } from '../norms/units';
import {
  BEFORE_A_SPOKEN_VERB,
  HARM_TO_PERSONS,
  HEADS_BEFORE_A_LOST_NUMBER,
  LIGHT_BEFORE_GE,
  LIGHT_ENDS_BEFORE_GE,
  MAKES_A_WORD_WITH_YUE,
  MAKES_A_WORD_WITH_余,
  MAKES_A_WORD_WITH_多,
  MANY_WITHOUT_A_NUMBER,
  REACHING_PEOPLE,
  SPOKEN_WITH_GE,
  STANDS_FOR_A_NUMBER,
} from '../norms/words/before-a-number';
import { BEGIN_A_SENTENCE_AS_NOUNS, THINGS_BEHIND_GE_AT_A_START } from '../norms/words/classifiers';
import { BOUNDS_OF_METRES, LEADS_TO_PERSONS } from '../norms/words/frames-of-a-number';
import { SURNAMES_THAT_END_NO_WORD } from '../norms/words/looks-like-a-blank';
import { SURNAMES } from '../norms/surnames';
import { FOREIGN_CURRENCIES } from '../norms/words/sums-of-money';
import { isHanCharacter } from './characters';
import { isCountedOtherwise } from './counted-otherwise';
import { droppedDates } from './dropped-dates';
import { type Around, hasSister } from './dropped-counts';
import { type Lost, whatIsLost } from './dropped-evidence';
import { isOfTheRest } from './dropped-by-structure';
import { droppedMedals } from './dropped-medals';
import { droppedWhole } from './dropped-whole';
import { oddsOfNumber } from './number-gap';
import type { Reading } from './reading';
import { remembered } from '../text/remember';
import { firstOf, isIn, isInPart, mayHave } from './seek';
import { Seeker } from './seeker';
import { COVER } from './unjudged';
import { beginsWord, endsWord, measuresPart, stopsAt } from './words-with-units';
import { isInLabels, isNamedWithSign, isSetOff, isWordOrCode } from './units-themselves';

/** A number that is not there, in clean offsets: `start`–`end` the words round the gap, `gap` where it belongs. */
export interface DroppedNumber {
  readonly start: number;
  readonly end: number;
  readonly gap: number;
  /** The unit that was left alone; 日期 for a date that lost its digits. */
  readonly unit: string;
  readonly kind: 'rate' | 'amount' | 'measure' | 'count' | 'ordinal' | 'date';
  /** What is left might be said in speech: 仅有个想法. */
  readonly likely?: true;
  /** The same unit stands beside it with its number, in a row or against what was before: 绿色工厂家、绿色工业园区13家. */
  readonly inRow?: true;
}

const GREAT_UNITS = unitsFor('dropped-great');
const UNITS = unitsFor('dropped');
const BEFORE_PERSONS = anyOf(LEADS_TO_PERSONS);
const UNIT = new Seeker(
  [
    `(?:万亿|[万亿])${unitPattern(GREAT_UNITS)}`,
    `百分之|等奖|第(?=[届次期批轮章]|季度)|人(?=[，,。；、）（(/*]|[到至]\\d|[扣罚奖减]\\d|(?=\\*[天日月])|及?以[上下内]|左右|的[，。；]|$|(?<=${BEFORE_PERSONS}人)(?![次天份户])[\\u4e00-\\u9fff]|(?<=[足满于过]人)[的时]|(?<=[至—～~]人)组成|${anyOf(HARM_TO_PERSONS)})`,
    `米(?=及?以[上下内外]|内|(?<=${anyOf(BOUNDS_OF_METRES)}米)[的时]|[的]?范围|为计算|[，。；！])|(?<=每隔)米`,
    anyOf(FOREIGN_CURRENCIES),
    unitPattern(UNITS.filter((unit) => unit !== '人')),
  ].join('|'),
  {
    words: [
      words('万亿 百分之 等奖 人 米'),
      [...'万亿'].flatMap((great) => GREAT_UNITS.map((unit) => great + unit)),
      [...'届次期批轮章季'].map((counted) => `第${counted}`),
      FOREIGN_CURRENCIES,
      UNITS,
    ],
  },
);
/** A character before a unit that is a number, stands for one, or makes a word with the unit. */
const COUNTED = new RegExp(`[\\w.①-⑳${STANDS_FOR_A_NUMBER}×*□…/￥$≥≤±+${COVER}-]`);
const isCounted = remembered((character: string) => COUNTED.test(character));
/** 减少% has lost its number, though 多少% has not; 5万元以上万元以下, 表决权总数% and 未来个月内 too. */
const NOT_COUNTED = new RegExp(
  `[减缩至]少$|[人总户件份分基指]数$|未来$|(?:\\d[万亿]?元|\\d人|\\d%)以上$|以下$|[\\u4e00-\\u9fff](?<![${STANDS_FOR_A_NUMBER}${MAKES_A_WORD_WITH_余}])余$|[侧游]各$`,
);
/** 120人公里, 5台小时: a unit of two units has its number in front of both. */
const COMPOUND: ReadonlySet<string> = new Set(['公里', '海里', '千米', '小时', '天', '年']);
const COUNTED_UNIT = new RegExp(`\\d[十百千万亿]{0,3}${unitPattern([...unitsFor('dropped'), '车', '床'])}$`);
/** A line so short may be the head of a column. */
const LONGEST_HEAD = 12;
const MARK_OF_A_SENTENCE = /[，。；：、！？]/;
/** A cell of a row that is shorter holds words about the column, not a sentence. */
const SHORT_CELL = 15;

/** The dropped numbers of a paragraph, in order. */
export function droppedNumbers(reading: Reading): readonly DroppedNumber[] {
  return reading.derive(readDropped);
}

function readDropped(reading: Reading): readonly DroppedNumber[] {
  const { text, kind } = reading;
  if (kind === 'quote' || kind === 'code' || kind === 'front-matter') return [];
  // 增长率% alone on a line is the head of a column that was pasted line by line; as an item of a list it is not.
  const head = kind === 'prose' && !reading.ordinal && text.length <= LONGEST_HEAD && !isIn(MARK_OF_A_SENTENCE, text);
  const dropped = [
    ...droppedDates(text, kind === 'row'),
    ...droppedBeforeUnits(reading, head).filter(
      ({ gap, end }) => !isNamedWithSign(reading, end) && !isSetOff(reading, gap, end),
    ),
    ...lostToStops(text),
    ...droppedMedals(text),
    ...droppedWhole(text),
  ];
  dropped.sort((a, b) => a.start - b.start);
  return dropped.filter(({ gap }, i) => gap > (dropped[i - 1]?.gap ?? -1));
}

function droppedBeforeUnits({ text, kind }: Reading, head: boolean): DroppedNumber[] {
  const dropped: DroppedNumber[] = [];
  for (const match of UNIT.allIn(text)) {
    const [unit] = match;
    const at = match.index;
    const gap = text[at - 1] === ' ' ? at - 1 : at;
    if (mayHave(COUNTED_UNIT, text) && COMPOUND.has(unit) && COUNTED_UNIT.test(text.slice(Math.max(0, gap - 12), gap)))
      continue;
    if (isCountedAt(text, gap, unit) || measuresPart(text, gap)) continue;
    if (kind === 'row' && isShortCell(text, at)) continue;
    const end = at + unit.length;
    if (isWordOrCode(unit, text, gap, end) || isOfAnother(unit, text, gap, end)) continue;
    const around = {
      left: text.slice(Math.max(0, gap - 12), gap),
      right: text.slice(end, end + 30),
      before: text.slice(Math.max(0, gap - 30), gap),
      beforeFar: text.slice(Math.max(0, gap - 60), gap),
      rightFar: text.slice(end, end + 60),
    };
    const seems = whatIsLost(unit, around, head);
    const read = seems && !head && isInLabels(text, gap, end) ? whatIsLost(unit, around, true) : seems;
    const lost = read?.likely || !read ? weighed(read, { unit, text, gap, end, head }) : read;
    // 约＿多平方米.
    const hole = text[gap - 1] === '多' ? gap - 1 : gap;
    if (lost) dropped.push({ ...placeOf(text, hole, end), unit, ...lost, ...rowOf(unit, around) });
  }
  return dropped;
}

/** 王家农家乐: a family, at the head of a name. */
const isFamily = (unit: string, text: string, gap: number, end: number): boolean =>
  unit === '家' &&
  SURNAMES_THAT_END_NO_WORD.includes(text.charAt(gap - 1)) &&
  !isHanCharacter(text.charAt(gap - 2)) &&
  isHanCharacter(text.charAt(end));

const isOfAnother = (unit: string, text: string, gap: number, end: number): boolean =>
  isFamily(unit, text, gap, end) || isManyOfAPlace(unit, text, gap, end) || isCountedOtherwise(unit, text, gap, end);

/** Not 议员的签名，……72名议员 and 840人帧，……0帧: there the classifier ends a word, or has its number in front of both units. */
function rowOf(unit: string, around: Around): Pick<DroppedNumber, 'inRow'> {
  if (endsWord(unit, around.left.slice(-1)) === true || /\d[\u4e00-\u9fff]$/.test(around.left)) return {};
  return hasSister(unit, around) ? { inRow: true } : {};
}

/** A unit in its paragraph. */
interface Unit {
  readonly unit: string;
  readonly text: string;
  readonly gap: number;
  readonly end: number;
  /** Whether the paragraph may be the head of a column. */
  readonly head: boolean;
}

/** What seems lost is not, between two words where a number stands in fewer than one of thirty such places. */
const LEAST_ODDS = -350;
/** What nothing else shows is lost, where one stands in all but one of thirty. */
const SHOWN_BY_ODDS = 340;
/**
 * What is said of a place by what all places like it hold, where the words beside it prove nothing: that 班主任参加区名班主任 lost no
 * number, and 本书共分个专题 did.
 */
function weighed(read: Lost | undefined, place: Unit): Lost | undefined {
  const { unit, text, gap, end } = place;
  const last = text.charAt(gap - 1);
  if (!isHanCharacter(last) || text.charAt(gap) === ' ') return read;
  // 万元万元: units one behind the other are no sentence, and weighing is dear.
  if (text.startsWith(unit, gap - unit.length)) return read;
  // 空气质量目标项约束性指标: few words go on behind 项.
  if (read ? unit === '项' || !isHanCharacter(text.charAt(end)) : !mayBeShown(place)) return read;
  const odds = oddsOfNumber(text, last === '余' ? gap - 1 : gap, end);
  if (odds === undefined || read) return odds !== undefined && odds < LEAST_ODDS ? undefined : read;
  return odds > SHOWN_BY_ODDS ? { kind: 'count', likely: true } : undefined;
}

/** Sums and measures are nouns of their own: 多元协议, 亩产; only what counts things, and money that closes its phrase, is weighed. */
const WEIGHED = new Set(unitsFor('dropped', 'people', 'classifier').filter((unit) => !SURNAMES.includes(unit)));
const MONEY = new Set([...unitsFor('dropped', 'money'), '万元']);
const LIGHT = new Set([...LIGHT_BEFORE_GE.map((word) => word.slice(-1)), ...LIGHT_ENDS_BEFORE_GE, ...SPOKEN_WITH_GE]);
/** Not where the unit makes a word with what stands beside it, or is said so: 报名, 次级, 找个. */
function mayBeShown({ unit, text, gap, end, head }: Unit): boolean {
  const last = text.charAt(gap - 1);
  const right = text.slice(end, end + 4);
  if (head || (unit === '个' && (LIGHT.has(last) || BEFORE_A_SPOKEN_VERB.includes(text.charAt(gap - 2) || '\n'))))
    return false;
  if (!(WEIGHED.has(unit) || (MONEY.has(unit) && stopsAt(right) && !'超过近破逾'.includes(last)))) return false;
  if (unit === '次' && !stopsAt(right)) return false;
  // 责任到人, 包保到人: to each of them; 增加到人 has lost how many there are.
  if (unit === '人' && last === '到' && !REACHES_PERSONS.test(text.slice(0, gap))) return false;
  return endsWord(unit, last) !== true && !beginsWord(unit, right.trimStart()) && !text.startsWith('不足', gap - 2);
}

const REACHES_PERSONS = new RegExp(`${anyOf(REACHING_PEOPLE)}$`);

/** 青岩县万亩高标准农田: so many, as a name of what a place has. */
const isManyOfAPlace = (unit: string, text: string, gap: number, end: number): boolean =>
  unit.startsWith('万') &&
  unit.length > 1 &&
  '省市县区州镇乡村'.includes(text[gap - 1] ?? '\n') &&
  isHanCharacter(text.charAt(end)) &&
  !/^[以左余多]/.test(text.slice(end));

const MANY = new Set(MANY_WITHOUT_A_NUMBER);
/** Whether a number, or what stands for one, is right before the unit at `gap`. 返回后个工作日内, 先后次降低 have lost their own. */
function isCountedAt(text: string, gap: number, unit: string): boolean {
  const before = text.charAt(gap - 1);
  if (!isCounted(before)) return MANY.has(text.slice(gap - 2, gap));
  // 排名前5%, 剩余10%: a share is of no other word.
  if (unit === '%' && NO_SHARE.test(text.slice(Math.max(0, gap - 2), gap))) return false;
  if (
    (before === '余' || before === '前') &&
    isOfTheRest(
      unit,
      text.slice(Math.max(0, gap - 2), gap),
      text
        .slice(gap, gap + unit.length + 3)
        .trimStart()
        .slice(unit.length),
    )
  )
    return false;
  if ((before === '后' || before === '前') && isLostBehindHou(text, gap, unit)) return false;
  if (
    unit === '元' &&
    before === '来' &&
    !/[\d一二三四五六七八九十百千万]来$/.test(text.slice(Math.max(0, gap - 2), gap))
  )
    return false;
  if (before === '下' && text.charAt(gap - 2) === '剩') return false;
  if (before === '多' && /[最至]/.test(text.charAt(gap - 2)) && /^[万亿]/.test(unit)) return false;
  if (before === '多' && isLostBeforeDuo(text.charAt(gap - 2), unit)) return false;
  return !isInPart(NOT_COUNTED, text.slice(Math.max(0, gap - 6), gap), text);
}

const NO_SHARE = /(?:[^不第]前|[\u4e00-\u9fff]下|[剩其]余)$/;
/** 形成后1个月内, 提前6个月, 先后4次: what time it was before or after has no number here. */
function isLostBehindHou(text: string, gap: number, unit: string): boolean {
  if (unit === '次') return text[gap - 2] === '先';
  return unit.startsWith('个') && unit.length > 1;
}

/** 约1600多平方米, 用资10多万元: behind a word 多 goes on a number. Not 许多, 最多. */
const isLostBeforeDuo = (before: string, unit: string): boolean =>
  (/[万亿]元?$/.test(unit) || GOES_ON_BEHIND_多.has(unit)) &&
  isHanCharacter(before) &&
  !NO_NUMBER_BEFORE_多.includes(before);
const GOES_ON_BEHIND_多: ReadonlySet<string> = new Set(
  unitsFor('dropped', 'measure').filter((unit) => unit.length > 1),
);
const NO_NUMBER_BEFORE_多 = `${STANDS_FOR_A_NUMBER}${MAKES_A_WORD_WITH_多}`;

/** 面积。平方公里, 共有。个行政村: the number became a full stop. */
const UNIT_AT_A_START = [
  `(?:万亿|[万亿])${unitPattern(unitsFor('dropped-great'))}`,
  unitPattern(unitsFor('dropped', 'measure').filter((unit) => unit !== '分')),
  `户(?![户籍外均])|名(?![单义])|个(?=${anyOf(THINGS_BEHIND_GE_AT_A_START)})|人(?=[，。；、）])`,
].join('|');
/** 有党员。名，其中女性。人、: a sentence never is a unit and nothing else. Left out are units that begin sentences as nouns. */
const BEGINS_A_SENTENCE = new Set(BEGIN_A_SENTENCE_AS_NOUNS);
const UNIT_ALONE = unitsFor('dropped').filter((unit) => !BEGINS_A_SENTENCE.has(unit));
const FULL_STOP = new RegExp(
  `(${anyOf(HEADS_BEFORE_A_LOST_NUMBER)}|距[\\u4e00-\\u9fff]{1,8}|(?<![${MAKES_A_WORD_WITH_YUE}])约)[。．]` +
    `(${UNIT_AT_A_START})` +
    `|([\\u4e00-\\u9fff])[。．](${unitPattern(UNIT_ALONE)})(?=[，。；、）]|$)`,
  'g',
);

/** What a unit behind a full stop begins with. */
const BEGINS_A_UNIT = new Set([...'万亿户名个人', ...UNITS.map((unit) => unit.charAt(0))]);

/** Whether a full stop stands before what may be a unit. */
function mayBeLostToStops(text: string): boolean {
  for (const stop of '。．')
    for (let at = text.indexOf(stop); at >= 0; at = text.indexOf(stop, at + 1))
      if (BEGINS_A_UNIT.has(text.charAt(at + 1))) return true;
  return false;
}

/** 。台、澎、金、马是……: places in one character each. */
const isOfShortNames = (text: string, at: number): boolean =>
  text.charAt(at + 2) === '、' && isHanCharacter(text.charAt(at + 1));

function lostToStops(text: string): DroppedNumber[] {
  const dropped: DroppedNumber[] = [];
  if (!mayBeLostToStops(text)) return dropped;
  FULL_STOP.lastIndex = 0;
  for (let match = firstOf(FULL_STOP, text); match; match = firstOf(FULL_STOP, text)) {
    const [whole] = match;
    const head = match[1] ?? match[3] ?? '';
    const unit = match[2] ?? match[4] ?? '';
    const { index } = match;
    // 。周、冯二人: a name begins the sentence.
    if (text[index + whole.length] === '、' && (SURNAMES.includes(unit) || isOfShortNames(text, index + whole.length)))
      continue;
    dropped.push({ start: index, end: index + whole.length, gap: index + head.length, unit, kind: 'count' });
  }
  return dropped;
}

/** Where the gap shows: two characters of what wants the number, and the unit. 第 and 百分之 have their number behind. */
function placeOf(text: string, gap: number, end: number): Pick<DroppedNumber, 'start' | 'end' | 'gap'> {
  const unit = text.slice(gap, end).trim();
  if (unit === '第') return { start: gap, end: Math.min(end + 1, text.length), gap: end };
  if (unit === '百分之') return { start: gap, end, gap: end };
  let start = gap;
  if (text[start - 1] === '：') start--;
  for (let kept = 0; kept < 2 && /[\u4e00-\u9fff]/.test(text.charAt(start - 1)); kept++) start--;
  return { start, end, gap };
}

/** Whether the cell of a row that offset `at` lies in is a short one. */
function isShortCell(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < SHORT_CELL && !/[|\t]/.test(text.charAt(start - 1))) start--;
  let end = at;
  while (end < text.length && end - start < SHORT_CELL && !/[|\t]/.test(text.charAt(end))) end++;
  return end - start < SHORT_CELL;
}
