/** What a pattern of numeral-style is, and the clauses of GB/T 15835—2011 and GB/T 9704—2012 that they go by. */

/** What a pattern found, and its groups; a group that took no part is empty. */
export type Groups = readonly [
  whole: string,
  first: string,
  second: string,
  third: string,
  fourth: string,
  fifth: string,
];

/** What stands right before and behind what was found: this many characters each. */
export const AROUND = 4;

export interface Pattern {
  readonly clause: keyof typeof CLAUSES;
  /** Cheap test: without it the paragraph cannot hold a slip of this kind. */
  readonly needs: RegExp | string;
  readonly find: RegExp;
  readonly unless?: (groups: Groups, before: string, after: string) => boolean;
  /** The right form, or the choice between two; without it only the writer can tell. */
  readonly right?: (groups: Groups) => string | readonly string[];
  readonly safe?: boolean;
  readonly hint?: boolean;
}

/**
 * Clauses of what offices send out, which bind no other text: of 15 dates with zeros in blogs, notes and student papers readers would have
 * changed four, and of four dates with dots or strokes in texts that show no official form one.
 */
export const OF_OFFICIAL_WRITING: ReadonlySet<keyof typeof CLAUSES> = new Set([
  'padded',
  'signature',
  'meeting',
  'day',
]);

/** The norm in a reader's words, with its clause. */
export const CLAUSES = {
  range: {
    zh: '范围两端的百分号、“万”“亿”省去前一个会有歧义，应各写各的（GB/T 15835 5.1.3）',
    en: 'both ends of a range carry % or 万/亿, or the first is misread (GB/T 15835 5.1.3)',
  },
  zero: {
    zh: '汉字年份和编号中的“0”写“〇”，不写“零”或圆圈（GB/T 15835 5.2.5）',
    en: 'in years written in characters zero is 〇, not 零 or a ring (GB/T 15835 5.2.5)',
  },
  mixed: {
    zh: '一个日期中汉字数字和阿拉伯数字不混用（GB/T 15835 4.3）',
    en: 'one date is written in digits or in characters, not in both (GB/T 15835 4.3)',
  },
  approximate: {
    zh: '相邻两个数字表示的约数用汉字，中间不加顿号（GB/T 15835 4.2.2、5.2.1）',
    en: 'an approximate number of two neighbouring numerals is written in characters without 、 (GB/T 15835 4.2.2, 5.2.1)',
  },
  some: {
    zh: '带“几”的约数用汉字（GB/T 15835 4.2.2）',
    en: 'numbers with 几 are written in characters (GB/T 15835 4.2.2)',
  },
  hedge: { zh: '表示约数的词语重复，留一个即可', en: 'two words say that the number is approximate; one is enough' },
  contradiction: {
    zh: '前后两个表示数量界限的词语重复或矛盾，留一个即可',
    en: 'the words before and after the number repeat or contradict each other; one is enough',
  },
  year: {
    zh: '四位数年份不能省去前两位（GB/T 15835 5.1.4）',
    en: 'a year of four digits is not cut to two (GB/T 15835 5.1.4)',
  },
  partial: {
    zh: '用“-”连接的日期须年月日齐全（GB/T 15835 5.1.4）',
    en: 'a date with hyphens needs its year, month and day (GB/T 15835 5.1.4)',
  },
  padded: {
    zh: '“年月日”形式的日期，月、日不编虚位（GB/T 9704 7.3.5.4）',
    en: 'in 年月日 dates month and day take no leading zero (GB/T 9704 7.3.5.4)',
  },
  signature: {
    zh: '成文日期用阿拉伯数字写全年、月、日（GB/T 9704 7.3.5.4）',
    en: 'the date of a document is written in digits with 年, 月 and 日 (GB/T 9704 7.3.5.4)',
  },
  meeting: {
    zh: '会议日期用阿拉伯数字写全年、月、日',
    en: 'the date of a meeting is written in digits with 年, 月 and 日',
  },
  day: { zh: '公文日期写“日”，不写口语的“号”', en: 'official writing has 日 for the day, 号 is spoken language' },
  decimal: { zh: '小数点用“.”（GB/T 15835 5.1.2）', en: 'the decimal point is “.” (GB/T 15835 5.1.2)' },
  leading: {
    zh: '纯小数须写出小数点前的“0”（GB/T 15835 5.1.2）',
    en: 'a decimal below one keeps its 0 (GB/T 15835 5.1.2)',
  },
  thousand: {
    zh: '阿拉伯数字后只用“万”“亿”，不用“千”“百”（GB/T 15835 5.3）',
    en: 'after digits only 万 and 亿 are used, not 千 or 百 (GB/T 15835 5.3)',
  },
  wan: {
    zh: '“万”不写作字母W，W是瓦特的符号',
    en: '万 is not written as the letter W, the sign for watt',
  },
  clock: {
    zh: '时、分之间用半角冒号（GB/T 15835 5.1.5）',
    en: 'hour and minute are parted by a half-width colon (GB/T 15835 5.1.5)',
  },
  afternoon: {
    zh: '24小时制的时间不再加“下午”“晚上”，12小时制的钟点才加',
    en: 'a time of the 24-hour clock needs no 下午 or 晚上 before it; one of the 12-hour clock does',
  },
  grade: {
    zh: '等级中的字母大写（如旅游景区4A级，GB/T 17775）',
    en: 'the letter of a grade is a capital (4A, GB/T 17775)',
  },
} as const;

/** A figure in digits. */
export const FIGURE = String.raw`\d{1,6}(?:\.\d{1,4})?`;
