/**
 * Numerals that are no quantities: document numbers, dates, codes, ordinals, slogans, fixed words. They are found first
 * and covered, so that the reader of quantities never sees them. Offsets stay.
 */
import { anyOf, words } from '../../norms/lexicon';
import { UNITS_IN_LETTERS } from '../../norms/units';
import { guarded } from '../../norms/guards';
import {
  AFTER_A_PARTY_CONGRESS,
  AFTER_万元_OF_A_MEASURE,
  AFTER_万千_FOR_MANY,
  AFTER_十一_THE_HOLIDAY,
  AFTER_号_THAT_IS_NO_DAY,
  AFTER_时_THAT_IS_NO_HOUR,
  BEFORE_A_NUMBER_THAT_NAMES,
  DAYS_CALLED_BY_THEIR_DATE,
  INDUSTRIES,
  NUMBERED_MEETINGS,
  NUMBERED_ROADS,
  PARTS_OF_A_YEAR_WITH_NUMERALS,
  PARTS_OF_AN_ADDRESS,
  PLACES_WITH_A_NUMERAL,
  POLICIES_CALLED_BY_A_NUMBER,
  RANKS,
  WORDS_WITH_OTHER_NUMERALS,
  WORDS_WITH_一,
  WORDS_WITH_零,
} from '../../norms/words/not-a-quantity';
import { FULL_YEAR } from '../dates/patterns';
import { COVER } from '../unjudged';
import { mayHave } from '../seek';
import { Seeker } from '../seeker';

const HAN_DIGITS = '零〇○一二三四五六七八九十';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const HAN = `[${HAN_DIGITS}]`;
const TO = '\\s*[-—–~～至到]\\s*';
const DAY = '\\d{1,2}[日号]';
/** 3月15，: a day without 日; in 3月15人 and 2月份116亿元 what follows the month is a figure. */
const AT_A_PAUSE = '(?=\\s|[-—–~～至到、，。；）]|$)';
const MONTH = '\\d{1,2}月份?';

/** 发文字号 〔2019〕40号, GB/T 9704—2012, ISO9001, G20, C919, 5G, 3D, A4, PM2.5. */
const CODES: readonly string[] = [
  `[〔[（]${FULL_YEAR}[〕\\]）]第?\\d+号`,
  '(?<![A-Za-z])[A-Za-z][A-Za-z/_-]{0,40}[ -]?\\d+(?:[.—-]\\d+)*[A-Za-z]*',
  `(?<![\\d.])\\d{1,9}(?:\\.\\d{1,6})?[A-Za-z]{1,5}(?![A-Za-z²³])(?<!${anyOf(UNITS_IN_LETTERS)}|m)`,
];
/** Dates and periods; a span of years such as 五年来 is no date. */
const DATES: readonly string[] = [
  `${FULL_YEAR}\\s*[-—–~～至到/]\\s*${FULL_YEAR}(?:学?年度?)?`,
  `${FULL_YEAR}[-./]\\d{1,2}[-./]\\d{1,2}`,
  `${FULL_YEAR}(?:学?年度?|财年)(?:${MONTH}|${HAN}{1,3}月份?)?(?:${DAY}|${HAN}{1,3}日)?`,
  `(?<![\\d.])${MONTH}(?:${DAY}|(?<!份)\\d{1,2}${AT_A_PAUSE})?(?:${TO}(?:\\d{1,2}月)?${DAY}|${TO}${MONTH})?`,
  `(?<![个${HAN_DIGITS}])${HAN}{1,2}月份?(?:${HAN}{1,3}日)?`,
  `(?<![\\d.])${DAY}(?:${TO}${DAY})?(?!${anyOf(AFTER_号_THAT_IS_NO_DAY)})`,
  '(?<!\\d)\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?!\\d|[:：.])',
  `\\d{1,2}[时点](?:\\d{1,2}分|半|整)?(?!${anyOf(AFTER_时_THAT_IS_NO_HOUR)})`,
];
/** “2131”工程, “1+9”, “十四五”, “三地一区”: what stands in quotes and starts with a numeral is a name. */
const NAMES: readonly string[] = [
  '[“‘][^“”‘’\\n]{1,24}[”’](?=[\\u4e00-\\u9fff（]|[、，。；])',
  '(?<!\\d)\\d{1,4}(?:[+＋]\\d{1,4}|\\+[A-Za-z])+',
  '7[×xX*]24小?时?',
  '十[一二三四五]五(?!个|[万亿人元])',
];
/** Ordinals and numbered things. */
const NUMBERED: readonly string[] = [
  // 第28、29条: every number of the row is one of an article.
  `第\\s?\\d{1,4}(?:\\s?[、和及与至到—～~-]\\s?第?\\d{1,4}){1,12}\\s?[条款项章节号页集回届期批次层号]`,
  `第\\s*(?:\\d+|[百千${HAN_DIGITS}]+)\\s*[\\u4e00-\\u9fff]?`,
  // 表3 is the third table; 意见表240份 are so many.
  `${guarded(BEFORE_A_NUMBER_THAT_NAMES)}[为是：]?\\s{0,4}[\\d-]+(?![\\d份张个套册件余多])`,
  '(?<!\\d)(?:0\\d{2,3}-)?\\d{7,8}(?![\\d.万亿多余元人个])|(?<!\\d)1[3-9]\\d{9}(?!\\d)',
  `(?<!\\d)\\d{1,5}${anyOf(PARTS_OF_AN_ADDRESS)}(?=[\\u4e00-\\u9fff，。、；）]|$)(?<!\\d[栋幢]|\\d路)`,
  `\\d{2,3}${anyOf(NUMBERED_ROADS)}`,
  // 2023级本科生, 2020届毕业生: the year names the class.
  `(?<!\\d)${FULL_YEAR}[级届]`,
  `(?:${HAN}{1,3}|\\d{1,2})届(?:${HAN}{1,2}|\\d)?(?:中全会|次)?`,
  `(?:十|二十|廿)?[一二三四五六七八九十](?:大(?=${anyOf(AFTER_A_PARTY_CONGRESS)})|中全会)`,
  `(?:${HAN}{1,3}|\\d{1,2})次(?=${anyOf(NUMBERED_MEETINGS)})`,
  '\\[\\d+\\]',
];
const WORDS_WITH_A_NUMERAL: readonly string[] = [
  ...WORDS_WITH_零,
  ...WORDS_WITH_一,
  ...WORDS_WITH_OTHER_NUMERALS,
  ...PLACES_WITH_A_NUMERAL,
  ...DAYS_CALLED_BY_THEIR_DATE,
  ...POLICIES_CALLED_BY_A_NUMBER,
  ...INDUSTRIES,
  ...PARTS_OF_A_YEAR_WITH_NUMERALS,
  ...RANKS,
];
/** Words that hold a numeral and count nothing. */
const WORDS: readonly string[] = [
  anyOf(WORDS_WITH_A_NUMERAL),
  '(?<!分)之一',
  '一点(?!\\d|[零一二三四五六七八九])',
  `十一(?=${anyOf(AFTER_十一_THE_HOLIDAY)})`,
  `万元(?=${anyOf(AFTER_万元_OF_A_MEASURE)})`,
  `万千(?=${anyOf(AFTER_万千_FOR_MANY)})`,
];
/** In this order: the longest and surest first. */
const NOT_A_QUANTITY = new Seeker([...CODES, ...DATES, ...NAMES, ...NUMBERED, ...WORDS].join('|'), {
  words: [
    `〔[（“‘第廿0123456789${HAN_DIGITS}`,
    LETTERS,
    Object.keys(BEFORE_A_NUMBER_THAT_NAMES),
    WORDS_WITH_A_NUMERAL,
    words('之一 万元 万千'),
  ],
});

/** Without one of these there is no number, be it a quantity or not. */
const NUMERAL = new RegExp(`[\\d几数两百千万亿廿卅${HAN_DIGITS}]`);

/** `text` with every numeral covered that is no quantity; the length stays. */
export function coverNonQuantities(text: string): string {
  if (!mayHave(NUMERAL, text)) return text;
  let covered = '';
  let end = 0;
  for (const { 0: written, index } of NOT_A_QUANTITY.allIn(text)) {
    covered += text.slice(end, index) + COVER.repeat(written.length);
    end = index + written.length;
  }
  return end === 0 ? text : covered + text.slice(end);
}
