/**
 * Places where a number dropped out: 增长%, 建筑面积㎡, 共有个行政村, 月日，. Two kinds of evidence are asked for: a unit
 * with no number in front, and a left side that wants one. 个性 and 万元户 have the first, 共有产权 the second only.
 */
import { type Around, countsThings, wantsNumber } from './dropped-counts';
import type { Reading } from './reading';

/** A number that is not there, in clean offsets: `start`–`end` the words round the gap, `gap` where it belongs. */
export interface DroppedNumber {
  readonly start: number;
  readonly end: number;
  readonly gap: number;
  /** The unit that was left alone; 日期 for a date that lost its digits. */
  readonly unit: string;
  readonly kind: 'rate' | 'amount' | 'measure' | 'count' | 'ordinal' | 'date';
}

const UNIT = new RegExp(
  '[%‰℃]|个百分点|百分之|等奖|(?:万亿|[万亿])(?:元|美元|欧元|人次|剂次|车次|[人亩吨斤册户头只株件台辆套份度例名]|公斤|平方米|平方公里|立方米|千瓦时|千瓦|公里)' +
    '|㎡|m²|平方公里|平方千米|平方米|立方米|公顷|公里|千米|千瓦时|千瓦|兆瓦|公斤|毫米|厘米|亩|吨|人次|场次|倍|元|分钟|小时|岁|分|天|个工作日|个月|第(?=[届次期批轮章]|季度)|届' +
    '|人(?=[，。；、）])|[个名家户项次件份场期批处台套辆所座支条篇册间张块只起例幅位本栋幢盏株]',
  'g',
);
/** A character before a unit that is a number, stands for one, or makes a word with the unit. */
const COUNTED =
  /[\w.①-⑳一二三四五六七八九十百千万亿两俩几多余数半零〇○壹贰叁肆伍陆柒捌玖拾佰仟整每各这那哪某该本此单双首末前后上下来若干少×*□…/￥$≥≤±+-]/;
/** 减少% has lost its number, though 多少% has not; 5万元以上万元以下 too. */
const NOT_COUNTED = /[减缩]少$|\d[万亿]?元以上$/;
const ENDS = /^(?:$|[，。；、：！？）”】\s（]|左右|(?:以[上内下]|及以[上下])(?=$|[，。；、）]))/;
/** What may follow the lower end of a change: 由元提高到52元. */
const CHANGES =
  /^(?:\/[\u4e00-\u9fff]{1,2})?(?:提高|增加|增长|增至|增到|升至|上升|提升|下降|降至|降到|降为|减少|减至|扩大|压减|上调|调整)/;
const FROM_TO = /(?:[由从至到]|保持在|稳定在|控制在|不低于|不少于|每[人户亩][每年月]?|每[年月天])$/;
/** The second of two figures: 分别提高100元、元. */
const SECOND = /\d[\u4e00-\u9fff%]{1,4}[、和及]$/;
/** Not a number but its make-do: 超万元, 上万人, 破亿元; or the head of a column. */
const AMOUNT_STOP = /(?:超过?|突破|千[家门行村]|[破过近上逾满足达成跨为以按每论万亿千（：]|达到|单位[：:]?|以下)$/;
const REACHED = /(?:达到?|[^认以成作]为|增至|迈上)$/;
const GRANT_LEFT = /(?:安排|下达|拨付|争取|筹集|筹措|投入|发债|落实|到位|发放|补助|减免|偿还|新增|追加)$/;
const RATE_STOP = /(?:单位[：:]?|百分号|符号|多少|若干|[以用按号])$/;
const MEASURE_STOP = /(?:单位[：:]?|[立平]方|[总蒸静载有][重效]?|[按以论计英市元成平].?|公(?!路).?|多少|[：（])$/;
const TIMES_LEFT = /(?:增长|提高|增加|扩大|提升|达到|放大|翻了|[的约近]|超过|相当于\S{1,8})$/;
const SCORE_LEFT = /(?:总分|得分|评分|满分|均分|成绩为|分数为?)$/;
const MONEY_LEFT =
  /(?:达到?|收入|支出|合计|共计|累计|补助|补贴|投资|资金|每人每?[年月天]?|每[年月天户亩]|提高到|增加到?|增长到?|罚款|标准|工资|均价|单价|产值|经费|费用|捐款|节约|提高至?|新增|下降到?|降低|平均|分别提高|(?<!单位|[认以成作改变])为)：?$/;
const SPAN_LEFT =
  /(?:历时|为期|年龄|不超过|不少于|超过|缩短[至到为]|压缩[至到为]|压减[至到为]|提前|延长|平均|达到|天数|工期|住院日|[长达]达|用时|耗时|办理时间|时限)为?$/;
const PEOPLE_LEFT =
  /(?:共计|总计|累计|合计|达到|(?<![节签履条])约|增加到|增至|控制在|男性|女性|党员|职工|教师|儿童|妇女)$/;
const HEAD_LIKE = /^[^，。；：、！？]{1,12}$/;
const PEOPLE_UNITS = /^(?:人次|场次)$/;

/** The dropped numbers of a paragraph, in order. */
export function droppedNumbers(reading: Reading): readonly DroppedNumber[] {
  return reading.derive(readDropped);
}

function readDropped(reading: Reading): readonly DroppedNumber[] {
  const { text, kind } = reading;
  if (kind === 'quote' || kind === 'code' || kind === 'front-matter') return [];
  // 增长率% alone on a line is the head of a column that was pasted line by line; as an item of a list it is not.
  const head = kind === 'prose' && !reading.ordinal && HEAD_LIKE.test(text);
  const found = droppedDates(text, kind === 'row');
  for (const match of text.matchAll(UNIT)) {
    const at = match.index;
    const before = text[at - 1] === ' ' ? at - 1 : at;
    if (before > 0 && COUNTED.test(text[before - 1]!) && !NOT_COUNTED.test(text.slice(Math.max(0, before - 6), before)))
      continue;
    if (kind === 'row' && cellOf(text, at).length < 15) continue;
    const left = text.slice(Math.max(0, before - 12), before);
    const end = at + match[0].length;
    const around = { left, right: text.slice(end, end + 30), before: text.slice(Math.max(0, before - 30), before) };
    const dropped = judge(match[0], around, head);
    if (dropped) found.push({ ...placeOf(text, before, end), unit: match[0], kind: dropped });
  }
  for (const match of text.matchAll(FULL_STOP)) {
    const gap = match.index + match[1]!.length;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      gap,
      unit: match[0].slice(match[1]!.length + 1),
      kind: 'count',
    });
  }
  return found.sort((a, b) => a.start - b.start).filter((one, i, all) => i === 0 || one.gap > all[i - 1]!.gap);
}

function judge(unit: string, around: Around, head: boolean): DroppedNumber['kind'] | undefined {
  const { left, right } = around;
  if (isEndOfRange(unit, around)) return 'amount';
  // 5亿元以上5个、10亿元以上个，.
  if (/元以上$/.test(left)) return /^[个家户项]$/.test(unit) && ENDS.test(right) ? 'count' : undefined;
  switch (unit) {
    case '%':
    case '‰':
      if (left === '') return /^(?:[、，。；]?$|[\u4e00-\u9fff])/.test(right) ? 'rate' : undefined;
      return !RATE_STOP.test(left) && /[\u4e00-\u9fff，、：]$/.test(left) && !head ? 'rate' : undefined;
    case '个百分点':
      return left !== '' ? 'rate' : undefined;
    case '百分之':
      return /^(?:$|[\d一二三四五六七八九十百千零〇○两几点半负多x×*_□…])/i.test(right) ||
        /^(?:若干|多少|[一-龥]{1,2}百)/.test(right)
        ? undefined
        : 'rate';
    case '个工作日':
      return /[\u4e00-\u9fff]$/.test(left) ? 'measure' : undefined;
    case '倍':
      return TIMES_LEFT.test(left) && (ENDS.test(right) || /^的/.test(right)) ? 'rate' : undefined;
    case '分':
      return SCORE_LEFT.test(left) && ENDS.test(right) ? 'measure' : undefined;
    case '元':
      return ((MONEY_LEFT.test(left) || FROM_TO.test(left) || SECOND.test(left)) &&
        (ENDS.test(right) || /^\/[月年天人]/.test(right) || CHANGES.test(right))) ||
        (/[由从]$/.test(left) && CHANGES.test(right))
        ? 'amount'
        : undefined;
    case '第':
      return /[次等及门落名]$/.test(left) ? undefined : 'ordinal';
    case '等奖':
      return /[\u4e00-\u9fff》”]$/.test(left) && !/[特头优上中各同]$/.test(left) && ENDS.test(right)
        ? 'ordinal'
        : undefined;
    case '届':
      return /[以在办开加迎召]$/.test(left) &&
        /^(?:[“《]|(?![满时次别末中内期全])[\u4e00-\u9fff]{1,8}[节会赛展])/.test(right)
        ? 'ordinal'
        : undefined;
    case '分钟':
    case '小时':
    case '岁':
    case '天':
    case '个月':
      return SPAN_LEFT.test(left) && (ENDS.test(right) || /^的/.test(right)) ? 'measure' : undefined;
  }
  if (PEOPLE_UNITS.test(unit)) return PEOPLE_LEFT.test(left) && ENDS.test(right) ? 'count' : undefined;
  if (/^[万亿]/.test(unit)) {
    if (head) return undefined;
    if (
      ENDS.test(right) &&
      ((/[\u4e00-\u9fff]$/.test(left) && (!AMOUNT_STOP.test(left) || /完成$/.test(left))) || REACHED.test(left))
    )
      return 'amount';
    if (SECOND.test(left) && ENDS.test(right)) return 'amount';
    if (/[由从](?:(?:(?:19|20)\d\d|[去上])年的?)?$/.test(left) && CHANGES.test(right)) return 'amount';
    // 投入亿元资金 is said for a great deal.
    return GRANT_LEFT.test(left) &&
      !(/投入$/.test(left) && /^(?:资金|建设|专项)/.test(right)) &&
      /元$/.test(unit) &&
      /^(?:建设|专项|资金|奖补|补助|贷款|债券|支持|救灾|国债|灾后|用于|并纳入|并用于|实施|开展|推进|改造|解决)/.test(
        right,
      )
      ? 'amount'
      : undefined;
  }
  if (unit.length > 1 || /[㎡亩吨℃]/.test(unit)) {
    if (MEASURE_STOP.test(left) || head) return undefined;
    return /[\u4e00-\u9fff]$/.test(left) && (ENDS.test(right) || (wantsNumber(left) && /^的/.test(right)))
      ? 'measure'
      : undefined;
  }
  return countsThings(unit, around) ? 'count' : undefined;
}

/** 处万元以上5万元以下, 5万元以上万元以下, 暂扣个月至3个月: the other end of the range still has its number. */
function isEndOfRange(unit: string, { left, right }: Around): boolean {
  if (!/[\u4e00-\u9fff，、]$/.test(left) || /^[届分第]/.test(unit)) return false;
  const plain = unit.replace(/^[万亿]+/, '');
  const upper = /^以上至?\d[\d.]{0,9}[万亿]?/.exec(right)?.[0] ?? '';
  if (
    upper !== '' &&
    right.startsWith(plain, upper.length) &&
    /^(?:以下|不[满足])/.test(right.slice(upper.length + plain.length))
  )
    return true;
  if (/\d[万亿]?元以上$/.test(left) && /元$/.test(unit) && /^以下/.test(right)) return true;
  // 拥有量从件提高到24件.
  if (/[由从]$/.test(left) && /^(?:提高|增加|增长|上升|提升|下降|减少|扩大|压减)[到至]\d/.test(right)) return true;
  const other = /^[至到—～-]\d[\d.]{0,9}/.exec(right);
  return other !== null && !/[每按以]$/.test(left) && right.startsWith(unit, other[0].length);
}

/** 面积。平方公里, 共有。个行政村: the number became a full stop. */
const FULL_STOP =
  /(面积|共有|距[\u4e00-\u9fff]{1,8}|(?<![节签履条契违公合特续邀预制大])约|人数|女性|男性|人口|总数|达到|共计|累计)[。．](?:平方公里|平方米|公里|万[人元亩户吨]|亿元|亩|户(?![户籍外均])|名(?![单义])|个(?=(?:行政|自然)?村|社区|乡镇|村民|街道|小组)|人(?=[，。；、）]))/g;
const LOST_DATE =
  /(?=年|月日)(?:(?:(?<=(?:19|20)\d\d)年|(?<![\u4e00-\u9fff\d])年)月日?(?=[，。；）上下晚早凌中底初至到前起止份—]|$)|(?<=(?:^|[，。；（\s])(?:[到至自从于]|截至|截止))年(?=[，至—])|(?<=确保|力争)年(?=无)|(?:(?<![\u4e00-\u9fff\d \u3000])|(?<=\d))月日(?=[，。；）上下晚早凌至到前起止—]|$))/g;

/** Dates without their digits. As the head of a column, 年月日 is a word. */
function droppedDates(text: string, row: boolean): DroppedNumber[] {
  if (row || !/[月年]/.test(text)) return [];
  const found: DroppedNumber[] = [];
  for (const match of text.matchAll(LOST_DATE)) {
    const start = match.index;
    const end = start + match[0].length;
    const digits = /\d{0,4}$/.exec(text.slice(Math.max(0, start - 4), start))![0].length;
    if (match[0] === '年月' && digits === 0 && !/[至—]/.test(text[end] ?? '')) continue;
    found.push({ start: start - digits, end, gap: start + (digits > 0 ? 1 : 0), unit: '日期', kind: 'date' });
  }
  return found;
}

/** Where the gap shows: two characters of what wants the number, and the unit. 第 and 百分之 have their number behind. */
function placeOf(
  text: string,
  gap: number,
  end: number,
): { readonly start: number; readonly end: number; readonly gap: number } {
  const unit = text.slice(gap, end).trim();
  if (unit === '第') return { start: gap, end: Math.min(end + 1, text.length), gap: end };
  if (unit === '百分之') return { start: gap, end, gap: end };
  let start = gap;
  if (text[start - 1] === '：') start--;
  for (let kept = 0; kept < 2 && start > 0 && /[\u4e00-\u9fff]/.test(text[start - 1]!); kept++) start--;
  return { start, end, gap };
}

function cellOf(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('|', at - 1), text.lastIndexOf('\t', at - 1)) + 1;
  const end = text.slice(at).search(/[|\t]/);
  return text.slice(start, end < 0 ? text.length : at + end);
}
