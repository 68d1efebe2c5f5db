/** The written forms of dates, as pattern text that points.ts puts together. Every repeat is bounded: no pattern backtracks far. */

/** What writers put in a slot they mean to fill: 20xx年×月**日. */
export const MASK = 'xX×*□△○_';
const ARABIC = `[\\d${MASK}]{1,2}`;

/** Years: 2024, 二〇二四, 20xx, 98 (only before a month or 年底), and slips of three or five digits before a full date. 民國113年 is none. */
export const YEAR =
  `(?:[12]\\d{3}(?!\\d)|[12][\\d${MASK}]{3}(?![\\d${MASK}])|[12]\\d?[${MASK}]{1,3}|[${MASK}]{1,4}|[一二][〇零○一二三四五六七八九]{3}` +
  `|\\d{2}(?=年(?:\\d{1,2}月|[底末初]|[上下]半年))|[七八九〇零][〇零一二三四五六七八九](?=年[一二三四五六七八九十]{1,2}月)` +
  `|(?:(?:19|20)\\d|\\d{5})(?=年\\d{1,2}月\\d{1,2}日))`;

/** Years as words. 以前年度, 成本年均 and 同年级 hold none. */
export const YEAR_WORD =
  '(?:今年|去年|(?<![说声证表查])明年|(?<![以目之])前年|(?<![以今之])后年|(?<![成日])本年(?!均|轻|龄)|(?<!以)上年(?!龄|轻|货|纪)|当年|同年(?!龄|级|代|产)|次年|翌年|第二年)';

export const MONTH = `(?:${ARABIC}|十[一二三四五六七八九]|[一二三四五六七八九十]|二十[一二三四五六七八九]?)`;
export const DAY = `(?:${ARABIC}|[二三四五六七八九]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|[一二三四五六七八九])`;

/** 月 that opens another word: 12月龄, 5月饼. */
export const NOT_MONTH = '(?!龄|薪|嫂|租|票|刊|饼|子|考|供|球|亮|光|经|息|均|牙)';
/** 号 that numbers a thing: 5月3号楼, 6月1号文件. */
export const DAY_MARK = '(?:日(?!均|元|本|语)|号(?!楼|线|文|令|机|煤|井|车|店|院|门|馆|厅|地块|公路))';

export const DASH = '[—–\\-~～―─]{1,2}';
/** Between the ends of a range. */
export const TO = `(?:${DASH}|持续到|延续到|一直到|直至|至|到)`;
export const LIST = '[、和及与]';

const PART_OF_DAY = '(?:上午|下午|晚上?|中午|凌晨|早上?|傍晚|夜间)';
/** What may stand between the first end of a range and its 至: a weekday in brackets, a time of day, 起. */
export const GAP = `(?:（[^（）]{1,8}）)?${PART_OF_DAY}?(?:\\d{1,2}(?:[:：]\\d{2}|[时点](?:\\d{1,2}分|半)?))?(?:起|开始)?，?\\s?${TO}\\s?`;

/** What may follow the last written part. 上半年 and 季度 belong to a year, 上旬 to a month. */
export const YEAR_TAIL = '(?:[底末初中](?!期|学|小|央|国|心|级|伏|等)|[上下]半年|第?[一二三四1-4]季度|前三季度|全年)';
export const MONTH_TAIL = '(?:[底末初](?!期|步|级|中|[一二三四五六七八九十])|[上中下]旬|[上下]半月)';
