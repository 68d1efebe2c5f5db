/** Patterns for ranges, approximate numbers and decimals: 30—50%, 3、4个, 约30多人, 3。5万元, 3千元. */
import { anyOf } from '../../norms/lexicon';
import {
  AFTER_上下_IN_OTHER_WORDS,
  ALSO_OPEN_A_DEVICE,
  BEFORE_近_THAT_IS_NOT_NEARLY,
  COUNTED_APPROXIMATELY,
  COUNTED_BETWEEN_LIMITS,
  COUNTED_BY_W,
  TELL_OF_POWER,
  THINGS_THAT_DRAW_POWER,
  COUNTED_BY_THOUSANDS,
  COUNTED_WITH_几,
  CURRENCIES_BEFORE_A_NUMBER,
  DOUBLED_LIMITS,
  HEDGES_AFTER_A_NUMBER,
  HEDGES_BEFORE_A_NUMBER,
  LIMITS_AFTER_A_NUMBER,
  LIMITS_BEFORE_A_NUMBER,
  VERBS_OF_RANKING,
  NUMBERED_WITH_十,
  THINGS_WITH_WATTS,
  UNITS_OF_DECIMALS,
  WORDS_FROM_HEDGE_TO_NUMBER,
  WORDS_OPENED_BY_多,
} from '../../norms/words/numeral-styles';
import { THINGS_BROKEN_THROUGH } from '../../norms/words/hedges';
import { hasAny } from '../../reading/around';
import { unitOf } from '../../norms/units';
import { BEFORE_约_IN_OTHER_WORDS } from '../../norms/words/firmness';
import { han } from '../../reading/numerals/write-han';
import { HAN_DIGITS } from '../../reading/dates/draft';
import { FIGURE, type Pattern } from './pattern';

export const RANGES: readonly Pattern[] = [
  {
    clause: 'range',
    needs: /%/,
    safe: true,
    find: new RegExp(String.raw`(?=\d)(?<![\d.%,\-—～~万亿:年月])(${FIGURE})([~～–—\-至到]{1,2})(${FIGURE})%`, 'g'),
    // 增长-3%, 由30到50% (two points, no range), 1—3 of a numbering, and a growing range only.
    unless: ([, from, sign, to], before) =>
      Number(from) >= Number(to) ||
      Number(to) > 1000 ||
      (sign.includes('到') && /[由从]$/.test(before)) ||
      /[A-Z第表图]$/i.test(before),
    right: ([, from, sign, to]) => `${from}%${sign}${to}%`,
  },
  {
    clause: 'range',
    needs: /[万亿]/,
    hint: true,
    find: new RegExp(String.raw`(?=\d)(?<![\d.%,\-—～~万亿:年月第])(${FIGURE})([~～–—\-])(${FIGURE})([万亿])`, 'g'),
    unless: ([, from, , to], before) =>
      Number(from) >= Number(to) || /^(?:19|20)\d\d$/.test(from) || /[A-Z表图]$/i.test(before),
    right: ([, from, sign, to, scale]) => `${from}${scale}${sign}${to}${scale}`,
  },
];

/** What may stand between the second number and what is counted: 三、四十个, but not 三、四十条. */
const TENS = `(?:十(?!${anyOf(NUMBERED_WITH_十)}|[、一二三四五六七八九])|百|千)?`;
const COUNTED = `(?:${anyOf(COUNTED_APPROXIMATELY)}|年(?=[来前后内]))`;
/** What 3、4 counts where it is no two numbers of a list: 3、4个, not 3、4个年级. */
const COUNTED_IN_DIGITS = '个(?!年级|班)|[名天岁家元]|人(?!民)|次(?!会)|年[来前后内]|个月|小时|分钟|公里';

const NUMBER = String.raw`(?:\d{1,9}(?:[.,]\d{1,4})?|[一二三四五六七八九十百千]{1,6})[万亿千百]?`;
const DIGITS = String.raw`\d{1,9}(?:\.\d{1,4})?`;
const HAN = String.raw`\u4e00-\u9fff`;
const BEFORE = anyOf(HEDGES_BEFORE_A_NUMBER);
const UP_OR_DOWN = `上下(?!${anyOf(AFTER_上下_IN_OTHER_WORDS)})`;
const HEDGE_BEFORE = new RegExp(`^${BEFORE}`);
const HEDGE_AFTER = new RegExp(`${anyOf(HEDGES_AFTER_A_NUMBER)}$`);
const OTHER_WORD_WITH_多 = new RegExp(`^${anyOf(WORDS_OPENED_BY_多)}`);
const LIMIT_BEFORE = new RegExp(`^${anyOf(LIMITS_BEFORE_A_NUMBER)}`);
const LIMIT_AFTER = new RegExp(`${anyOf(LIMITS_AFTER_A_NUMBER)}$`);
const DOUBLED = anyOf(DOUBLED_LIMITS);

const CURRENCY = `${anyOf(CURRENCIES_BEFORE_A_NUMBER)}?`;
/** Old texts have 大约有三百元左右 again and again; in front of digits it is a slip. */
const BETWEEN = String.raw`(?:${anyOf(WORDS_FROM_HEDGE_TO_NUMBER)}?${CURRENCY}(?=\d))?`;
const HAN_NUMBER = '[一二三四五六七八九十百千]{1,5}';
const PART = `(?:半数|一半|${HAN_NUMBER}分之[一二三四五六七八九十]{1,2})`;

/** 290多万名县级以上干部: where more than a unit stands between, 以上 is said of that and not of the number. */
const isUnit = (counted: string): boolean => counted.length < 2 || unitOf(counted) !== undefined;
/** At a stop nothing is left that 以上 could be said of. */
const ENDS_THERE = /^(?:[，。；、：！？）]|$)/;

const RANKS = new RegExp(`${anyOf(VERBS_OF_RANKING)}$`);

export const APPROXIMATIONS: readonly Pattern[] = [
  {
    clause: 'approximate',
    needs: /、/,
    safe: true,
    find: new RegExp(
      [
        `(?=[十一二三四五六七八])(?<=[${HAN}，])(?<![第之周星期级一二三四五六七八九百、〇零])`,
        `(十?)([一二三四五六七八])、([二三四五六七八九])(?=${TENS}${COUNTED}(?!级|、))`,
      ].join(''),
      'g',
    ),
    unless: ([, , first, second], before) =>
      HAN_DIGITS.indexOf(second) !== HAN_DIGITS.indexOf(first) + 1 || /第.?$/.test(before) || RANKS.test(before),
    right: ([, ten, first, second]) => `${ten}${first}${second}`,
  },
  {
    clause: 'approximate',
    needs: /、/,
    find: new RegExp(
      `(?=[1-8]、)(?<=[${HAN}，])(?<![第之周期月日号、表图件])([1-8])、([2-9])(?=${COUNTED_IN_DIGITS})`,
      'g',
    ),
    unless: ([, first, second]) => Number(second) !== Number(first) + 1,
    right: ([, first, second]) => `${han(Number(first))}${han(Number(second))}`,
  },
  {
    clause: 'some',
    needs: /几/,
    find: new RegExp(String.raw`(?=\d)(?<![\d.])(\d{1,2})几(?=${anyOf(COUNTED_WITH_几)})`, 'g'),
    unless: ([, tens]) => Number(tens) % 10 !== 0 || tens === '0',
    right: ([, tens]) => `${tens === '10' ? '十' : han(Number(tens))}几`,
  },
  {
    clause: 'hedge',
    needs: /左右|上下|多|余/,
    find: new RegExp(
      [
        `(?=[大约将接])(?<!${anyOf(BEFORE_约_IN_OTHER_WORDS)})${BEFORE}${BETWEEN}${NUMBER}`,
        `(?:[余多]|[${HAN}%]{0,3}?(?:左右|${UP_OR_DOWN}))`,
      ].join(''),
      'g',
    ),
    unless: ([whole], _, after) => /[多余]$/.test(whole) && OTHER_WORD_WITH_多.test(after),
    right: ([whole]) => [whole.replace(HEDGE_BEFORE, ''), whole.replace(HEDGE_AFTER, '')],
  },
  {
    clause: 'hedge',
    needs: /左右|上下|以上/,
    find: new RegExp(String.raw`(?=\d)(?<![\d.])${DIGITS}[万亿]?[多余][万亿]?([${HAN}]{0,3}?)(?:以上|左右)`, 'g'),
    unless: ([whole, counted]) => whole.endsWith('以上') && !isUnit(counted),
    right: ([whole]) => [whole.replace(/(?:以上|左右)$/, ''), whole.replace(/[多余]/, '')],
  },
  {
    clause: 'hedge',
    needs: '左右',
    find: new RegExp(
      String.raw`(?=近)(?<!${anyOf(BEFORE_近_THAT_IS_NOT_NEARLY)})近${CURRENCY}${DIGITS}[万亿]?(?![年天月日周个小分])[${HAN}%]{0,2}?左右`,
      'g',
    ),
    right: ([whole]) => [whole.slice(1), whole.replace(HEDGE_AFTER, '')],
  },
  {
    clause: 'contradiction',
    needs: /左右|以上|余|上下/,
    find: new RegExp(
      [
        `${anyOf(LIMITS_BEFORE_A_NUMBER)}${CURRENCY}(?:${DIGITS}[%万亿]?([${HAN}%]{0,2}?)`,
        `|(?:${HAN_NUMBER}${anyOf(COUNTED_BETWEEN_LIMITS)}|${PART}))${anyOf(LIMITS_AFTER_A_NUMBER)}`,
      ].join(''),
      'g',
    ),
    unless: ([whole, counted], _, after) =>
      /[，。、和或及年]/.test(whole) ||
      (whole.startsWith('突破') && BROKEN_THROUGH.test(after)) ||
      (counted.length > 1 && !isUnit(counted) && !ENDS_THERE.test(after)),
    right: ([whole]) => [whole.replace(LIMIT_AFTER, ''), whole.replace(LIMIT_BEFORE, '')],
  },
  {
    // 超过应到会党员半数以上: over what the half is of.
    clause: 'contradiction',
    needs: '以上',
    hint: true,
    find: new RegExp(`(?=超过)超过(?!半)[${HAN}]{2,14}?${PART}以上`, 'g'),
    right: ([whole]) => [whole.replace(LIMIT_AFTER, ''), whole.replace(LIMIT_BEFORE, '')],
  },
  // 自入职以来到至今: 以来 goes as far.
  { clause: 'contradiction', needs: '至今', find: /以来[到直]?至今/g, hint: true },
  { clause: 'contradiction', needs: new RegExp(DOUBLED), find: new RegExp(DOUBLED, 'g'), hint: true },
];

/** 突破10项以上关键技术: what is broken through, and no limit. */
const BROKEN_THROUGH = new RegExp(`^[${HAN}]{0,2}${anyOf(THINGS_BROKEN_THROUGH)}`);

const UNIT = anyOf(UNITS_OF_DECIMALS);
/** 分别增长12、8%. */
const LISTS = /分别|各/;

/** 1、8万吨: nobody says “one or eight”. */
const OPENS_WITH_ONE = /^1、[5-9]/;
const POINT = /\d[。、]\d/;

/** 200W像素: W for 万, as it is typed in haste, before what watts never count. */
const wan = (letter: string): Pattern => ({
  clause: 'wan',
  needs: letter,
  find: new RegExp(
    String.raw`(?=\d)(?<![\dA-Za-z.\-×])(?<=([${HAN}]{0,8}))${FIGURE}${letter}(?!${anyOf(THINGS_WITH_WATTS)})(?=[多余+]?(${anyOf(COUNTED_BY_W)}[${HAN}]{0,8}))`,
    'g',
  ),
  unless: ([, before, after]) => areWatts(before, after),
  right: ([whole]) => whole.replace(letter, '万'),
});

/** 50W头灯, 功率60W多条: what follows is, or draws, power. 200W像素摄像机 does not say so: pixels are no watts. */
function areWatts(before = '', after = ''): boolean {
  if (!ALSO_OPEN_A_DEVICE.some((word) => after.startsWith(word))) return false;
  return hasAny(before, TELL_OF_POWER) || hasAny(after, THINGS_THAT_DRAW_POWER);
}

export const FIGURES: readonly Pattern[] = [
  wan('W'),
  wan('w'),
  {
    clause: 'decimal',
    needs: POINT,
    find: new RegExp(String.raw`(?<![\d、。.])(?:\d{1,3}。\d{1,2}(?=${UNIT}|吨)|0。\d{1,2}(?!\d?[:：]\d))`, 'g'),
    right: ([whole]) => whole.replace('。', '.'),
  },
  {
    // 96、5%: two numbers would rise, or each have its %; 分别为95、98% is a list.
    clause: 'decimal',
    needs: POINT,
    find: new RegExp(
      String.raw`(?=\d)(?<![\d.、第%号])(?:[1-9]\d?)?(\d)、(\d)(?=${UNIT}(?!.{0,2}(?:[两2各]|不等)))`,
      'g',
    ),
    // 15、6公里 may be 15 or 16, 3、5万元 some of them; 2、5% may be both, as 2、5万元两档 are.
    unless: ([whole, tens, ones], before) =>
      LISTS.test(before) ||
      Number(ones) === Number(tens) + 1 ||
      whole === '3、5' ||
      (whole.length === 3 && tens !== '0' && ones > tens && !OPENS_WITH_ONE.test(whole)),
    right: ([whole]) => whole.replace('、', '.'),
  },
  {
    clause: 'grade',
    needs: 'a',
    safe: true,
    find: /(?=[1-5]?a)(?<![A-Za-z\d.])(?:[1-5]a|a{2,5})(?=级|景区|旅游)/g,
    right: ([whole]) => whole.toUpperCase(),
  },
  {
    clause: 'leading',
    needs: /\./,
    find: new RegExp(
      String.raw`(?=\.\d)(?<=[${HAN}，。；：、（])(?<![〇零一二三四五六七八九十])\.\d{1,4}(?=${UNIT})`,
      'g',
    ),
    right: ([whole]) => `0${whole}`,
  },
  {
    clause: 'thousand',
    needs: /\d[千百]/,
    hint: true,
    find: new RegExp(
      String.raw`(?=\d)(?<![\d.])\d{1,3}(?:\.\d{1,2})?[千百](?=[万亿]?多?${anyOf(COUNTED_BY_THOUSANDS)})`,
      'g',
    ),
  },
];
