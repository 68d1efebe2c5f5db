/** Patterns for years, dates and times of day: 二零二四年, 05年底, 2024-05, 05月, 5月3号, 15：40. */
import { anyOf } from '../../norms/lexicon';
import { VERBS_BEHIND_A_TIME } from '../../norms/words/days';
import { NUMBERED_THINGS, OTHER_THINGS_NUMBERED_LIKE_DAYS } from '../../norms/words/numbered-things';
import {
  AFTERNOONS_AND_EVENINGS,
  ERAS,
  SIGNS_OF_A_COUNT_OF_YEARS,
  SIGNS_OF_A_LENGTH_IN_YEARS,
  SIGNS_OF_A_SCORE,
  SIGNS_OF_A_TIME_OF_DAY,
} from '../../norms/words/numeral-styles';
import { readHan } from '../../reading/numerals/read';
import { HAN_DIGITS } from '../../reading/dates/draft';
import type { Pattern } from './pattern';

const ONE_TO_NINE = '[一二三四五六七八九]';
const MONTH = '0?[1-9]|1[0-2]';
/** 〇 as it is written, right or wrong. */
const ZERO = '[〇零○]';
const DIGIT = '[〇零○一二三四五六七八九]';
/** Rings and letters that stand for 〇. */
const RING = /[○Oo0о◯]/;
const RINGS = new RegExp(RING, 'g');

/** 二〇二四 as a number. */
const yearOf = (written: string): number =>
  Number([...written].map((char) => Math.max(0, HAN_DIGITS.indexOf(char))).join(''));

/** Before GB/T 9704—2012 the date was written in characters. */
const FIRST_YEAR_OF_DIGITS = 2013;

/** The date under a document. */
export const SIGNATURES: readonly Pattern[] = [
  {
    clause: 'signature',
    needs: /^(?:19|20)\d\d[./-]/,
    find: new RegExp(String.raw`^((?:19|20)\d\d)([./-])(${MONTH})\2(0?[1-9]|[12]\d|3[01])$`, 'g'),
    right: ([, year, , month, day]) => `${year}年${Number(month)}月${Number(day)}日`,
  },
  {
    clause: 'signature',
    needs: /^二[〇零○]/,
    find: new RegExp(
      `^(二${ZERO}${ONE_TO_NINE}${DIGIT})年(十[一二]?|${ONE_TO_NINE})月(三?十${ONE_TO_NINE}?|二十${ONE_TO_NINE}?|${ONE_TO_NINE})日$`,
      'g',
    ),
    unless: ([, year]) => yearOf(year) < FIRST_YEAR_OF_DIGITS,
    right: ([, year, month, day]) => `${yearOf(year)}年${readHan(month)}月${readHan(day)}日`,
  },
];

export const YEARS_IN_CHARACTERS: readonly Pattern[] = [
  {
    clause: 'zero',
    needs: /零/,
    safe: true,
    find: /(?=二零)(?<![\d〇零一二三四五六七八九])二零[零〇一二三四五六七八九]{2}(?=年)/g,
    right: ([whole]) => whole.replace(/零/g, '〇'),
  },
  {
    clause: 'zero',
    needs: /[○ＯOo0о◯]/,
    safe: true,
    find: /(?=[一二])(?<![\d〇零○一二三四五六七八九])[一二][〇○Oo0о◯一二三四五六七八九]{3}(?=年)/g,
    unless: ([whole]) => !RING.test(whole),
    right: ([whole]) => whole.replace(RINGS, '〇'),
  },
  {
    clause: 'mixed',
    needs: new RegExp(String.raw`${DIGIT}年\d`),
    find: new RegExp(String.raw`(?=[一二])(?<!${DIGIT})([一二]${DIGIT}{3})年(\d{1,2}月(?:\d{1,2}日)?)`, 'g'),
    right: ([, year, rest]) => `${yearOf(year)}年${rest}`,
  },
  {
    clause: 'mixed',
    needs: /\d年[一二三四五六七八九十]/,
    find: /(?=[12])(?<!\d)(?:19|20)\d\d年(?:十[一二]?|[一二三四五六七八九])月(?:[一二三四五六七八九十]{1,3}日)?/g,
  },
];

/** 05年底, and not 满20年底 or 近20年初步. */
const CUT_YEAR = new RegExp(
  [
    String.raw`(?=\d\d年)(?<!(?:[\d.〔]|${anyOf(SIGNS_OF_A_COUNT_OF_YEARS)})[\d.]{0,3}|个)`,
    '(?:0\\d|[1-9]\\d)年',
    '(?=(?:1[0-2]|[1-9])月(?!份?到)|底|末|初(?![级中步])|上半年|下半年)',
  ].join(''),
  'g',
);
/** 民国94年, 服役12年底薪…. */
const NO_YEAR_OF_OURS = new RegExp(`${anyOf(ERAS, SIGNS_OF_A_LENGTH_IN_YEARS)}$`);
/** A year of two digits above this is one of the last century. */
const LATEST_OF_TWO_DIGITS = 40;

export const DATES: readonly Pattern[] = [
  {
    clause: 'year',
    needs: /\d年[\d底末初上下]/,
    find: CUT_YEAR,
    unless: (_, before) => NO_YEAR_OF_OURS.test(before),
    right: ([whole]) => `${Number(whole.slice(0, 2)) > LATEST_OF_TWO_DIGITS ? '19' : '20'}${whole}`,
  },
  {
    clause: 'partial',
    needs: /\d\d-\d/,
    find: new RegExp(
      String.raw`(?=[12])(?<![\d\-A-Z〔（.])(?:19|20)\d\d-(?:${MONTH})(?![\d\-A-Z.%年学至]|月\d)(?=[，。；、]|$)`,
      'gi',
    ),
    hint: true,
  },
  {
    // Not safe: the stamp of a page or of a log is padded by its machine.
    clause: 'padded',
    needs: /0\d?[月日]/,
    find: /(?=[12])(?<!\d)((?:19|20)\d\d年)(0?)([1-9]|1[0-2])月(?:(0?)([1-9]|[12]\d|3[01])日)?/g,
    // 《人民日报》（2015年11月04日 02版）: so a database cites the page of a paper.
    unless: ([, , zeroOfMonth, , zeroOfDay], _, after) =>
      (zeroOfMonth === '' && zeroOfDay === '') || /^\s?\d{1,3}版/.test(after),
    right: ([, year, , month, , day]) => `${year}${month}月${day ? `${day}日` : ''}`,
  },
  {
    clause: 'day',
    needs: /号/,
    hint: true,
    find: new RegExp(
      String.raw`(?=\d)(?<!\d)((?:1[0-2]|0?[1-9])月(?:[12]\d|3[01]|0?[1-9]))号(?!${anyOf(NUMBERED_THINGS, OTHER_THINGS_NUMBERED_LIKE_DAYS)})`,
      'g',
    ),
    right: ([, date]) => `${date}日`,
  },
];

const HOUR = String.raw`[01]?\d|2[0-3]`;
/** 比例4：30—5：30 is no time. */
const SAYS_SCORE = new RegExp(anyOf(SIGNS_OF_A_SCORE));
const MINUTE = String.raw`[0-5]\d`;
const TO = String.raw`\s{0,2}(?:[—–\-~～]{1,2}|至|到)\s{0,2}`;
/** What a time of day follows, and what follows one. */
const CLOCK_AFTER = new RegExp(`[午日）早晨晚上点]$|周[一二三四五六]$|${anyOf(SIGNS_OF_A_TIME_OF_DAY)}$`);
const CLOCK_BEFORE = new RegExp(`^${anyOf(VERBS_BEHIND_A_TIME)}`);
/** The second half of a range whose first is no time is not mended by itself. */
const ENDS_A_RANGE = /\d\d\s?[—–\-~～至到]{1,2}\s?$/;

export const CLOCKS: readonly Pattern[] = [
  {
    // Both ends of a range are mended together.
    clause: 'clock',
    needs: '：',
    safe: true,
    find: new RegExp(
      String.raw`(?=\d)(?<![\d.：:])(${HOUR})[：:](${MINUTE})(${TO})(${HOUR})[：:](${MINUTE})(?![\d.：:分秒米])`,
      'g',
    ),
    unless: ([whole], before) => !whole.includes('：') || SAYS_SCORE.test(before),
    right: ([whole]) => whole.replaceAll('：', ':'),
  },
  {
    clause: 'clock',
    needs: '：',
    safe: true,
    find: new RegExp(String.raw`(?=\d)(?<![\d.：:])(${HOUR})：(${MINUTE})(?![\d：:分秒米]|${TO}\d{1,2}[：:])`, 'g'),
    unless: (_, before, after) =>
      SAYS_SCORE.test(before) ||
      ENDS_A_RANGE.test(before) ||
      !(before === '' || CLOCK_AFTER.test(before) || CLOCK_BEFORE.test(after)),
    right: ([, hour, minute]) => `${hour}:${minute}`,
  },
  {
    clause: 'afternoon',
    needs: /[午晚上间]\s?[12]\d/,
    hint: true,
    find: new RegExp(
      String.raw`${anyOf(AFTERNOONS_AND_EVENINGS)}\s?(1[3-9]|2[0-3])([：:]${MINUTE}(?!\d)|[时点](?!段)(?:${MINUTE}分)?)`,
      'g',
    ),
    right: ([whole, hour, rest]) => [`${hour}${rest}`, whole.replace(hour, String(Number(hour) - 12))],
  },
];
