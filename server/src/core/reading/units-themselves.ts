/** Units that have lost no number because they are meant themselves, or are none there: 单位：万元, heads of columns, signs in code, words. */
import { anyOf } from '../norms/lexicon';
import {
  BEHIND_THE_NAME_OF_A_COLUMN,
  NAMES_OF_A_FIRST_COLUMN,
  NAMES_OF_A_REIGN,
  NAMES_OF_SIGNS,
  NO_NOUN_BEHIND_A_SHARE,
} from '../norms/words/before-a-number';
import { hasAny } from './around';
import { isHanCharacter } from './characters';
import { isDigits } from './numerals/decimal';
import type { Reading } from './reading';
import { isInPart } from './seek';
import { saysAll, stopsAt } from './words-with-units';

/** 95个（含备用2）个: the number stands in the brackets before the unit. */
const COUNTED_IN_BRACKETS = /\d）$/;
/** %16, %build, %（, % + &, %、&: the sign stands in a code, divides, or is one of several signs. */
const SIGN_OF_A_CODE =
  /^(?:[\w({[（"'“‘’%.]|-(?!\d[\d.]{0,6}%)|[+&|^=<>#?!]|[ 、][+&|^=<>#?!] ?[^\s\w\u4e00-\u9fff（])/;
/** 增长6.8%（…）, 降至5.125%（或以下）: a remark goes on. */
const IS_A_RATE = /(?:[长降于占少速至为到达在]|预算的|其中)$/;
/** 的 % 运算, 的 dB 数: a sign or letters with a space on either side are a word of the text. */
const SPACED = /^[%‰A-Za-z]+$/;

/** 项目账面价值评估价值增值率%流动资产184,543.53: labels of columns that a copy ran together, up to the unit of the last. */
const LABELS = new RegExp(`^${anyOf(NAMES_OF_A_FIRST_COLUMN)}[\\u4e00-\\u9fff（）()/%\\s]{4,60}$`);
export const isInLabels = (text: string, gap: number, end: number): boolean =>
  !/[，。；：、]/.test(text.charAt(end)) && LABELS.test(text.slice(0, gap));

const NAMES_A_SIGN = new RegExp(`${anyOf(NAMES_OF_SIGNS)}(?:为|是|用|：)?$`);

const TELLS_OF_A_COLUMN = new RegExp(`^${anyOf(BEHIND_THE_NAME_OF_A_COLUMN)}`);

const TAKEN_IN_AGAINST = /收入?[大小多少]于$/;

/** Whether `unit`, up to `end` with `gap` before it, is no unit there but a sign in a code, a word in letters, or counted in brackets. */
export function isWordOrCode(unit: string, text: string, gap: number, end: number): boolean {
  const before = text.slice(Math.max(0, gap - 6), gap);
  if (isCalledSo(unit, before) || (unit.length > 1 && text.charAt(gap - 1) === '毫')) return true;
  // 纳米即毫微米: part of another unit. 千米的符号为km.
  if (unit < '{' && unit > '@' && NAMES_A_SIGN.test(before)) return true;
  if (endsAWord(unit, before) || isCounted(unit, text, gap, end)) return true;
  if (isOfALegend(before, text, gap, end) || namesAColumn(unit, text, end)) return true;
  // 达到本规定的标准: this one, not so many volumes.
  if (unit === '本' && isHanCharacter(text.charAt(end))) return true;
  if (isNamedAsUnit(unit, text, gap, end) || isPartOfAWord(unit, text, before, end)) return true;
  if (isInPart(COUNTED_IN_BRACKETS, text.slice(Math.max(0, gap - 2), gap), text)) return true;
  if (isSignOfACode(unit, text, before, end)) return true;
  return (
    text[gap] === ' ' && SPACED.test(unit) && /^ ?(?![以左的和与及或])[\u4e00-\u9fff]/.test(text.slice(end, end + 2))
  );
}

/** 以百分比%形式, 百分号%: the sign is named, and shown. */
const NAMES_THE_SIGN = /百分[比号数率]$/;
const isSignOfACode = (unit: string, text: string, before: string, end: number): boolean =>
  unit === '%' &&
  (NAMES_THE_SIGN.test(before) ||
    (SIGN_OF_A_CODE.test(text.slice(end, end + 8)) && !('（('.includes(text.charAt(end)) && IS_A_RATE.test(before))));

/** 定国号为元, 改元: what is called 元 there is no money. */
const isCalledSo = (unit: string, before: string): boolean =>
  unit === '元' && before.includes('号') && CALLED.test(before);
const CALLED = new RegExp(`${anyOf(NAMES_OF_A_REIGN)}(?:为|是|曰|称|定为|改为)$`);

/** 长度米（m）, 质量千克（kg）: the unit is named with its sign, which clean text leaves out as a note, and measures nothing. */
export const isNamedWithSign = (reading: Reading, end: number): boolean => {
  const at = reading.span(end - 1, end).end;
  return SIGN_OF_A_UNIT.test(reading.original.slice(at, at + LONGEST_SIGN));
};
/**
 * **隐藏位**, [关于篇](…): who sets a word off in bold, or makes a link of it, names a thing; a number that was lost would stand within.
 */
export function isSetOff(reading: Reading, gap: number, end: number): boolean {
  if (reading.format !== 'markdown') return false;
  const { original } = reading;
  const behind = reading.toRaw(end - 1) + 1;
  const mark = original.startsWith('**', behind) ? '**' : original.startsWith('](', behind) ? '[' : undefined;
  if (mark === undefined) return false;
  const opens = original.lastIndexOf(mark, behind - 1);
  return opens >= 0 && opens < reading.toRaw(gap) && HAN_ALONE.test(original.slice(opens + mark.length, behind));
}
const HAN_ALONE = /^[\u4e00-\u9fff]{2,8}$/;
const SIGN_OF_A_UNIT = /^\s?[（(][A-Za-zμΩ℃°/·]{1,5}[²³23]?[）)]/;
const LONGEST_SIGN = 10;

/** 二等座, 一等舱: a class, and no number of seats. */
const isClass = (before: string): boolean =>
  before.endsWith('等') && '一二三特'.includes(before.charAt(before.length - 2) || '\n');
/** 11户危房户, 23项关键检查项, 技能赛项31项: what is counted is called so, and its number stands on its other side. Not 死亡3人受伤人. */
function isCounted(unit: string, text: string, gap: number, end: number): boolean {
  const before = text.slice(Math.max(0, gap - WIDEST_COUNTED), gap);
  const behind = text.slice(end, end + 6);
  // 服务人次超6亿: how many they are is said of them.
  if (unit.length > 1) return unit.endsWith('次') && IS_SAID_TO_BE.test(behind);
  if (unit === '人' || unit === '元' || !isHanCharacter(unit)) return false;
  // 每个餐次: each of them is one.
  if (before.includes('每个') && EACH.test(before)) return true;
  if (isDigits(behind.charAt(0)) && behind.startsWith(unit, NUMBER.exec(behind)?.[0].length)) return true;
  const at = before.lastIndexOf(unit);
  return at > 0 && /[\d一二三四五六七八九十]\s?$/.test(before.slice(0, at)) && NOUN_ALONE.test(before.slice(at + 1));
}
const EACH = /每个[\u4e00-\u9fff]{1,3}$/;
const IS_SAID_TO_BE = /^(?:已|约|共|总计|累计)?(?:超过?|突破|达到?|近|逾)\s?\d/;
/** So far in front of a noun its own number is looked for. */
const WIDEST_COUNTED = 10;
const NUMBER = /^\d{1,4}\s?/;
const NOUN_ALONE = /^(?:(?![或以和与及到至为])[\u4e00-\u9fff]){1,4}$/;

/** 不符合项, 信息安全国家重点实验室, 无案例不得分, 退休、退职工人; 财政收大于支，: what is spent. */
const endsAWord = (unit: string, before: string): boolean =>
  saysAll(before) ||
  isClass(before) ||
  (unit === '项' && (before.endsWith('符合') || before.endsWith('合格'))) ||
  (unit === '家' && before.endsWith('国')) ||
  (unit === '分' && before.endsWith('不得')) ||
  (unit === '人' && /(?:[退离]职工|能力)$/.test(before)) ||
  (unit === '支' && TAKEN_IN_AGAINST.test(before));

/** 各镇信访件次如下表, 接访批次较上年减少: the name of a column. */
const namesAColumn = (unit: string, text: string, end: number): boolean =>
  unit.length > 1 && unit.endsWith('次') && isInPart(TELLS_OF_A_COLUMN, text.slice(end, end + 2), text);

/** O——干烟气基准含氧量，%；: what a sign of a formula stands for, and its unit. */
const isOfALegend = (before: string, text: string, gap: number, end: number): boolean =>
  before.endsWith('，') &&
  (end === text.length || '；。;'.includes(text.charAt(end))) &&
  text.lastIndexOf('——', gap) > text.lastIndexOf('；', gap);

/** 楼栋, “十城万盏”, and 百分之  五, whose number stands behind blanks. */
function isPartOfAWord(unit: string, text: string, before: string, end: number): boolean {
  // 百分之比, （百分之）九十九: spoken of, or spelt out again.
  if (unit === '百分之') return /^(?:\s+[\d〇零一二三四五六七八九十百]|比|[）)])/.test(text.slice(end, end + 8));
  if (unit === '栋') return before.endsWith('楼');
  if (
    MAY_END_A_NAME.has(unit) &&
    stopsAt(text.slice(end, end + 1)) &&
    hasAny(before, POINTERS) &&
    POINTS_TO_ONE.test(before)
  )
    return true;
  if (unit === '个') return before.endsWith('有') && SPEAKS_OF_ONES_OWN.test(before);
  return text.charAt(end) === '”' && unit !== '%' && BEGINS_A_SLOGAN.test(before);
}
/** 该修饰名, 任何活动项, 二级节或三级项: of what is pointed to nobody says how many. In 该县共有项 something else is pointed to. */
const POINTS_TO_ONE =
  /(?:该[\u4e00-\u9fff]{2}|任[何一意][\u4e00-\u9fff]{2,4}|[一二三四五六七八九]级)(?<![共有增出了]|达到)$/;
const POINTERS = ['该', '任', '级'];
const MAY_END_A_NAME: ReadonlySet<string> = new Set(['名', '项', '件', '次', '位']);
/** 我有个同事, 他们有个习惯: said of one. */
const SPEAKS_OF_ONES_OWN = /[我你您他她咱们]有$/;
/** “十城万盏”, “百企万岗”, “摊丁入亩”: four characters in quotation marks. */
const BEGINS_A_SLOGAN = /“(?:[一二三四五六七八九十百千万][\u4e00-\u9fff]|[\u4e00-\u9fff]{3})$/;
/** 单位：万元、%, 单位为吨或者平方米, 金额单位：人民币元, and a line that is the sign of an axis: the unit itself is meant. */
const isNamedAsUnit = (unit: string, text: string, gap: number, end: number): boolean =>
  isNamedMoney(text.slice(Math.max(0, gap - WIDEST_NAME_OF_UNITS), gap)) ||
  (unit.endsWith('元') && isOneOfMoneys(text.slice(Math.max(0, gap - 4), gap), text.slice(end, end + 4))) ||
  namesUnits(text.slice(Math.max(0, gap - LONGEST_NAME_OF_UNITS), gap)) ||
  (unit === '%' && end === text.length && text.slice(0, gap).trim() === '') ||
  (unit === '%' &&
    isHanCharacter(text.charAt(end)) &&
    !NO_NOUN_BEHIND_A_SHARE.includes(text.charAt(end)) &&
    isInPart(NAMES_A_SHARE, text.slice(Math.max(0, gap - 2), gap), text)) ||
  (unit === '%' && '）)'.includes(text.charAt(end) || '\n') && '，、（(,'.includes(text.charAt(gap - 1) || '\n')) ||
  isHeadAgain(unit, text, gap, end);
/** 按规模变动幅度%分组: the name of a measure with its sign, and what is done by it. 增长率%左右 has lost its number. */
const NAMES_A_SHARE = /(?:率|幅度|占比|比例|比重)$/;
/** 货币单位指人民币万元, 以人民币万元计, 元、万元 指 人民币元. */
const isNamedMoney = (before: string): boolean => {
  if (!before.endsWith('人民币')) return false;
  const said = before.replace(/\s+/g, ' ').slice(-LONGEST_NAME_OF_UNITS);
  return said.includes('单位') || NAMES_MONEY.test(said);
};
/** 每股收益（人民币元）, 人民币元、人民币万元, 元、万元、亿元: the unit alone in brackets, or beside another that has no number either. */
const isOneOfMoneys = (before: string, behind: string): boolean =>
  (/[（(]人民币$/.test(before) && /^[）)]/.test(behind)) ||
  /^、(?:人民币|[百千]?[万亿]元)/.test(behind) ||
  /(?:^|[^\d万亿千百])(?:元|[万亿]元)、$/.test(before.slice(-4)) ||
  /元、人民币$/.test(before);
/** Right in front, for elsewhere 以 says how: 以自有资金回购，总额不低于人民币3亿元. */
const NAMES_MONEY = /(?:[指以]|元、)\s?人民币$/;
const namesUnits = (before: string): boolean => before.includes('单位') && NAMES_UNITS.test(before);
const NAMES_UNITS = /单位(?:[：:]|均?为)\s?[\u4e00-\u9fffA-Za-z/%‰℃、，（）()\s]{0,20}$/;
const LONGEST_NAME_OF_UNITS = 28;
/** The same in a table that came along with its blanks. */
const WIDEST_NAME_OF_UNITS = 120;

/** So far from one head to the next. */
const WIDEST_HEADS = 24;
/** 金额比例%金额比例%金额: heads of columns that a copy ran together, each with the same words before its sign. */
function isHeadAgain(unit: string, text: string, gap: number, end: number): boolean {
  if (unit !== '%' || !/[\u4e00-\u9fff\d]/.test(text.charAt(end))) return false;
  const head = text.slice(Math.max(0, gap - 2), end);
  const around = text.slice(Math.max(0, gap - WIDEST_HEADS), end + WIDEST_HEADS);
  const [first, last] = [around.indexOf(head), around.lastIndexOf(head)];
  return first !== last && !/[，。；、]/.test(around.slice(first, last));
}
