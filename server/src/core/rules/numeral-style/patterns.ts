/**
 * What GB/T 15835—2011 has against a number, pattern by pattern; tried on the clean, folded text of a paragraph. A
 * pattern looks ahead for its first character before it looks behind, which is what costs. Only
 * what a careful editor would certainly change; doubtful ones (5个 or 五个) are left to the writer.
 */

import { readHan } from '../../reading/numerals/read';

type Found = RegExpExecArray;
type WriteHan = (value: number) => string;

export interface Pattern {
  readonly clause: keyof typeof CLAUSES;
  /** Cheap test: without it the paragraph cannot hold a slip of this kind. */
  readonly needs: RegExp;
  readonly find: RegExp;
  readonly unless?: (found: Found, text: string) => boolean;
  /** The right form, or the choice between two; without it only the writer can tell. */
  readonly right?: (found: Found, han: WriteHan) => string | readonly string[];
  readonly safe?: boolean;
  readonly hint?: boolean;
}

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
  clock: {
    zh: '时、分之间用半角冒号（GB/T 15835 5.1.5）',
    en: 'hour and minute are parted by a half-width colon (GB/T 15835 5.1.5)',
  },
} as const;

const DIGITS = '〇一二三四五六七八九';
const COUNTED = '个|名|人|天|位|岁|次|家|元|米|里|公里|小时|分钟|倍|成|年(?=[来前后内])|亩|户|村';

/** 二〇二四 as a number. */
const yearOf = (written: string): number =>
  Number([...written].map((char) => Math.max(0, DIGITS.indexOf(char))).join(''));

export const PATTERNS: readonly Pattern[] = [
  {
    clause: 'signature',
    needs: /^(?:19|20)\d\d[./-]/,
    find: /^((?:19|20)\d\d)([./-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])$/g,
    right: (found) => `${found[1]}年${Number(found[3])}月${Number(found[4])}日`,
  },
  {
    // Before GB/T 9704—2012 the date was written in characters.
    clause: 'signature',
    needs: /^二[〇零○]/,
    find: /^(二[〇零○][一二三四五六七八九][〇零○一二三四五六七八九])年(十[一二]?|[一二三四五六七八九])月(三?十[一二三四五六七八九]?|二十[一二三四五六七八九]?|[一二三四五六七八九])日$/g,
    unless: (found) => yearOf(found[1]!) < 2013,
    right: (found) => `${yearOf(found[1]!)}年${readHan(found[2]!)}月${readHan(found[3]!)}日`,
  },
  {
    clause: 'range',
    needs: /%/,
    safe: true,
    find: /(?=\d)(?<![\d.%,\-—～~万亿:年月])(\d{1,6}(?:\.\d{1,4})?)([~～–—\-至到]{1,2})(\d{1,6}(?:\.\d{1,4})?)%/g,
    // 增长-3%, 由30到50% (two points, no range), 1—3 of a numbering, and a growing range only.
    unless: (found, text) =>
      (/-/.test(found[2]!) && Number(found[1]) >= Number(found[3])) ||
      Number(found[1]) >= Number(found[3]) ||
      (/到/.test(found[2]!) && /[由从]$/.test(text.slice(0, found.index))) ||
      /[A-Z第表图]$/i.test(text.slice(0, found.index)) ||
      Number(found[3]) > 1000,
    right: (found) => `${found[1]}%${found[2]}${found[3]}%`,
  },
  {
    clause: 'range',
    needs: /[万亿]/,
    hint: true,
    find: /(?=\d)(?<![\d.%,\-—～~万亿:年月第])(\d{1,6}(?:\.\d{1,4})?)([~～–—\-])(\d{1,6}(?:\.\d{1,4})?)([万亿])/g,
    unless: (found, text) =>
      Number(found[1]) >= Number(found[3]) ||
      /^(?:19|20)\d\d$/.test(found[1]!) ||
      /[A-Z表图]$/i.test(text.slice(0, found.index)),
    right: (found) => `${found[1]}${found[4]}${found[2]}${found[3]}${found[4]}`,
  },
  {
    clause: 'zero',
    needs: /零/,
    safe: true,
    find: /(?=二零)(?<![\d〇零一二三四五六七八九])二零[零〇一二三四五六七八九]{2}(?=年)/g,
    right: (found) => found[0].replace(/零/g, '〇'),
  },
  {
    clause: 'zero',
    needs: /[○ＯOo0о◯]/,
    safe: true,
    find: /(?=[一二])(?<![\d〇零○一二三四五六七八九])[一二][〇○Oo0о◯一二三四五六七八九]{3}(?=年)/g,
    unless: (found) => !/[○Oo0о◯]/.test(found[0]),
    right: (found) => found[0].replace(/[○Oo0о◯]/g, '〇'),
  },
  {
    clause: 'mixed',
    needs: /[〇零○一二三四五六七八九]年\d/,
    find: /(?=[一二])(?<![〇零○一二三四五六七八九])([一二][〇零○一二三四五六七八九]{3})年(\d{1,2}月(?:\d{1,2}日)?)/g,
    right: (found) => `${yearOf(found[1]!)}年${found[2]}`,
  },
  {
    clause: 'mixed',
    needs: /\d年[一二三四五六七八九十]/,
    find: /(?=[12])(?<!\d)(?:19|20)\d\d年(?:十[一二]?|[一二三四五六七八九])月(?:[一二三四五六七八九十]{1,3}日)?/g,
  },
  {
    clause: 'approximate',
    needs: /、/,
    safe: true,
    find: new RegExp(
      `(?=[十一二三四五六七八])(?<=[\\u4e00-\\u9fff，])(?<![第之周星期级一二三四五六七八九百、〇零])(十?)([一二三四五六七八])、([二三四五六七八九])(?=(?:十(?!年代|届|条|项|章|节|号|级|款|、|[一二三四五六七八九])|百|千)?(?:${COUNTED})(?!级|、))`,
      'g',
    ),
    unless: (found) =>
      DIGITS.indexOf(found[3]!) !== DIGITS.indexOf(found[2]!) + 1 ||
      /第.?$/.test(found.input!.slice(Math.max(0, found.index - 2), found.index)),
    right: (found) => `${found[1]}${found[2]}${found[3]}`,
  },
  {
    clause: 'approximate',
    needs: /、/,
    find: /(?=[1-8]、)(?<=[\u4e00-\u9fff，])(?<![第之周期月日号、表图件])([1-8])、([2-9])(?=个(?!年级|班)|[名天岁家元]|人(?!民)|次(?!会)|年[来前后内]|个月|小时|分钟|公里)/g,
    unless: (found) => Number(found[2]) !== Number(found[1]) + 1,
    right: (found) => `${DIGITS[Number(found[1])]}${DIGITS[Number(found[2])]}`,
  },
  {
    clause: 'some',
    needs: /几/,
    find: /(?=\d)(?<![\d.])(\d{1,2})几(?=[个名人天岁次家元年户亩万])/g,
    unless: (found) => Number(found[1]) % 10 !== 0 || found[1] === '0',
    right: (found, han) => `${found[1] === '10' ? '十' : han(Number(found[1]))}几`,
  },
  {
    clause: 'hedge',
    needs: /左右|上下|多|余/,
    find: /(?=[大约将接])(?<![节合条契公特预签相制订简隐稀履践])(?:大约|约|将近|大概|接近)((?:\d{1,9}(?:[.,]\d{1,4})?|[一二三四五六七八九十百千]{1,6})[万亿千百]?)(?:余|多|([\u4e00-\u9fff%]{0,3}?)(?:左右|上下(?![楼游级班学文车水一]|联动|同欲)))/g,
    unless: (found, text) =>
      /^(?:元化|[样亏额热]|部门|种经营)/.test(text.slice(found.index + found[0].length)) && /[多余]$/.test(found[0]),
    right: (found) => [
      found[0].replace(/^(?:大约|约|将近|大概|接近)/, ''),
      found[0].replace(/(?:左右|上下|多|余)$/, ''),
    ],
  },
  {
    clause: 'hedge',
    needs: /左右|上下|以上/,
    find: /(?=\d)(?<![\d.])\d{1,9}(?:\.\d{1,4})?[万亿]?[多余][万亿]?[\u4e00-\u9fff]{0,3}?(?:以上|左右)/g,
    right: (found) => [found[0].replace(/(?:以上|左右)$/, ''), found[0].replace(/[多余]/, '')],
  },
  {
    clause: 'contradiction',
    needs: /左右|以上|余|上下/,
    find: /(?:超过|突破|不少于|不低于|至少)\d{1,9}(?:\.\d{1,4})?[%万亿]?[\u4e00-\u9fff%]{0,2}?(?:以上|左右)/g,
    unless: (found) => /[，。、和或及年]/.test(found[0]),
    right: (found) => [
      found[0].replace(/(?:以上|左右|上下)$/, ''),
      found[0].replace(/^(?:超过|突破|不少于|不低于|至少)/, ''),
    ],
  },
  {
    clause: 'contradiction',
    needs: /最多不超过|最少不低于|至少不少于/,
    find: /最多不超过|最少不低于|至少不少于/g,
    hint: true,
  },
  {
    clause: 'year',
    needs: /\d年[\d底末初上下]/,
    find: /(?=\d\d年)(?<![\d.〔第满近超过约共达需用逾历经每仅][\d.]{0,3}|个)(?:0\d|[1-9]\d)年(?=(?:1[0-2]|[1-9])月(?!份?到)|底|末|初(?![级中步])|上半年|下半年)/g,
    // 民国94年, 服役12年底薪…, 近20年初步…
    unless: (found, text) =>
      /(?:民国|任职|工龄|党龄|司龄|光绪|昭和|平成|公元前|万历|康熙|乾隆|[了满近有的等龄期续役刑徒余多]|坚持|连续|持续|长达|工作|从业|历时|以内)$/.test(
        text.slice(Math.max(0, found.index - 4), found.index),
      ),
    right: (found) => `${Number(found[0].slice(0, 2)) > 40 ? '19' : '20'}${found[0]}`,
  },
  {
    clause: 'partial',
    needs: /\d\d-\d/,
    find: /(?=[12])(?<![\d\-A-Z〔（.])(?:19|20)\d\d-(?:0?[1-9]|1[0-2])(?![\d\-A-Z.%年学至]|月\d)(?=[，。；、]|$)/gi,
    hint: true,
  },
  {
    clause: 'padded',
    needs: /0\d?[月日]/,
    safe: true,
    find: /(?=[12])(?<!\d)((?:19|20)\d\d年)(0?)([1-9]|1[0-2])月(?:(0?)([1-9]|[12]\d|3[01])日)?/g,
    unless: (found) => found[2] === '' && !found[4],
    right: (found) => `${found[1]}${found[3]}月${found[5] ? `${found[5]}日` : ''}`,
  },
  {
    clause: 'day',
    needs: /号/,
    hint: true,
    find: /(?=\d)(?<!\d)((?:1[0-2]|0?[1-9])月(?:[12]\d|3[01]|0?[1-9]))号(?![楼线文令机煤井车店院门地馆厅桥])/g,
    right: (found) => `${found[1]}日`,
  },
  {
    clause: 'decimal',
    needs: /\d[。、]\d/,
    find: /(?<![\d、。.])(\d{1,3})。(\d{1,2})(?=[%万亿元亩吨]|个百分点|公里|平方)|(?<![\d、。.])0。(\d{1,2})/g,
    right: (found) => found[0].replace('。', '.'),
  },
  {
    clause: 'leading',
    needs: /\./,
    find: /(?=\.\d)(?<=[\u4e00-\u9fff，。；：、（])(?<![〇零一二三四五六七八九十])\.\d{1,4}(?=[%万亿元亩]|个百分点|公里|平方)/g,
    right: (found) => `0${found[0]}`,
  },
  {
    clause: 'thousand',
    needs: /\d[千百]/,
    hint: true,
    find: /(?=\d)(?<![\d.])\d{1,3}(?:\.\d{1,2})?[千百](?=[万亿]?(?:[元人名户吨亩]|多[元人名户吨亩]))/g,
  },
  {
    clause: 'clock',
    needs: /：/,
    safe: true,
    find: /(?=\d)(?<=[午日）晨晚上点至—-]|^)([01]?\d|2[0-3])：([0-5]\d)(?![\d：:分秒米])/g,
    right: (found) => `${found[1]}:${found[2]}`,
  },
];
