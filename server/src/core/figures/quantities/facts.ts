/**
 * What a quantity says something about: the words to its left and right, the time, whose figure it is. Two quantities
 * state the same fact when these agree; that is what the contradiction rules compare.
 */
import type { Span } from '../../text/span';
import type { Reading } from '../../reading/reading';
import type { Quantity } from '../../reading/quantities/quantity';
import { quantitiesOf } from '../../reading/quantities/read';
import { type TimeMention, timesOf } from './times';

export interface Fact {
  readonly quantity: Quantity;
  /** Index of its sentence in the paragraph. */
  readonly sentence: number;
  /** What stands before the number in its clause, without light words: 城镇新增就业. */
  readonly left: string;
  /** What stands before that in the sentence, when `left` is too bare to name anything (增长, 其中). */
  readonly subject: () => string;
  /** What the unit is followed by, without light words: 养老服务网络. */
  readonly right: string;
  /** Time named in its sentence before it, nearest first; empty when none is. */
  readonly time: string;
  /** Time named in an earlier sentence of the paragraph. */
  readonly paragraphTime: string;
  /** Names of places and bodies in its sentence before it. */
  readonly names: readonly string[];
  /** Whether it is spoken of as a plan, a target or a wish. */
  readonly planned: boolean;
  readonly row: boolean;
  /** Whether its clause says no more than this figure: 原煤达到10.9亿吨. */
  readonly whole: boolean;
  /** Whether it bounds something: 500万元以上的, 30人及以下. */
  readonly threshold: boolean;
  /** Whether its sentence sums up what was said before, at whatever time that was: 综合上述情况，… */
  readonly summary: boolean;
}

/** The facts of a paragraph, one for each quantity worth comparing. */
export function factsOf(reading: Reading): readonly Fact[] {
  return reading.derive(readFacts);
}

const BOUNDARY = /[。；！？，：、（）()—“”‘’《》\n\t|\ufffc]/;
/** Words that say nothing about what is counted. Longer ones first. */
const LIGHT = new RegExp(
  [
    '截至目前',
    '截至',
    '目前为止',
    '目前',
    '现已',
    '已经',
    '累计',
    '总计',
    '合计',
    '共计',
    '一共',
    '总共',
    '分别为',
    '分别达',
    '分别',
    '达到了?',
    '达成',
    '突破',
    '控制在',
    '保持在',
    '稳定在',
    '维持在',
    '不低于',
    '不少于',
    '不超过',
    '不高于',
    '低于',
    '高于',
    '超过',
    '大约',
    '约为',
    '约',
    '将近',
    '接近',
    '左右',
    '力争',
    '确保',
    '预计',
    '预期目标',
    '预期',
    '目标定为',
    '定为',
    '设定为',
    '确定为',
    '计划',
    '实际',
    '成功',
    '顺利',
    '圆满',
    '全面',
    '总体',
    '我[省市县区镇乡村局院校部司]',
    '全[省市县区镇乡村局院校年]',
    '本[省市县区镇乡村局院校年]',
    '实现',
    '推动',
    '推进',
    '开展',
    '组织',
    '完成',
    '总量',
    '总数',
    '为',
    '达',
    '至',
    '到',
    '有',
    '共',
    '已',
    '将',
    '要',
    '把',
    '使',
    '近',
    '超',
    '逾',
    '在',
    '是',
    '的',
    '了',
    '着',
    '并',
    '也',
    '还',
    '又',
    '再',
    '均',
    '于',
    '由',
    '从',
    '可',
    '即',
    '其',
    '该',
    '以',
  ].join('|'),
  'g',
);
const KEEP_WHOLE =
  /人均|年均|户均|平均|均价|以上|以下|有机|共同|共享|共有|公共|要素|主要|重要|需要|在校|在职|在建|在册|在岗|在编|到位|到期|到户|超市|有效|有限|所有|国有|是否|把关|为主|为民|作为|行为|成为|可支配|可用|可再生|可比|将军|从业|从事|从严|由于|于是|至少|达标|到课|到岗|到会|到账|其中|其他|其余|目的|共产|共青|即将|即时|以内|并购|并网|还款|再生|再贷款|再担保|近海|近视|超标|超限|超额|超低|约束|预约|签约|节约|履约|条约|公约|组织|计划生育|完成率|开展率|实现率/g;

/** `text` without times, light words and marks: what is left names the thing. */
function content(text: string, times: readonly TimeMention[], from: number): string {
  if (text === '') return '';
  let out = '';
  let at = 0;
  for (let i = firstFrom(times, from); i < times.length; i++) {
    const a = times[i]!.start - from;
    const b = times[i]!.end - from;
    if (a >= text.length) break;
    if (a < at || b > text.length) continue;
    out += text.slice(at, a);
    at = b;
  }
  out += text.slice(at);
  const whole: string[] = [];
  if (out.includes('（')) out = out.replace(/（[^（）]*）/g, '');
  out = out.replace(KEEP_WHOLE, (word) => {
    whole.push(word);
    return String.fromCharCode(0xe000 + whole.length - 1);
  });
  out = out.replace(LIGHT, '').replace(/[\s\d.%]/g, '');
  if (whole.length > 0) out = out.replace(/[\ue000-\uefff]/g, (c) => whole[c.charCodeAt(0) - 0xe000] ?? '');
  return out.includes('增') ? out.replace(SYNONYM, '经济$1增长') : out;
}

/** 国内生产总值增长, GDP增速 and 经济增长 are one indicator. */
const SYNONYM = /(?:(?:国内|地区)?生产总值|GDP|国民经济|经济)(年均|平均每年)?(?:增长速度|增长率|增速|增长)(?:目标)?/g;

const NAME =
  /(?<=^|[。，；：、\s])[\u4e00-\u9fff]{2,6}?(?:[省市县区旗镇乡村]|自治区|自治州|街道|社区|公司|集团|学校|中学|小学|医院|大学|学院|银行|支行|分局|林场|农场)/g;
/** 水土保持率提升至77.6% is the rate, not its rise. */
const REACHED = /(?<=[率比量重度额])(?:提升|提高|增加|增长|上升|扩大|下降|降低|减少|[升增降])[至到][了约近超]{0,2}$/;
const SUMMARY = /^(?:综合上述|综上|综合以上|综合来看|总体[上来]?看?|总的来看|概括起来|汇总|以上各项|主要指标)/;
/** 城镇, 园区, 上市: words that only end like a place. */
const NO_NAME =
  /(?:[城乡上超都门股稳夜地园社片景库灾山林牧老小新校矿农渔辖楼抓保各全本该我强富]|贫困|行政)[市县区镇村乡校]$|^(?:[全我本各该这每为对由在把将给让向与和]|其[中他余]|新[建增]|建[成设])/;
const PLANNED =
  /目标|力争|(?<!稳)预期|(?<!五年)计划(?!实施|[书的外内]|生育)|拟|确保|争取|明年|将(?:达到|实现|完成|建成|新增)/g;
const MEASURED = /^(?:duration|age|plain|score|temperature|doubling|multiple|storage)/;

function readFacts(reading: Reading): readonly Fact[] {
  const quantities = quantitiesOf(reading);
  if (quantities.length === 0) return [];
  const { text } = reading;
  const times = timesOf(text);
  // 比上年增长 names what it is compared with, not when it was.
  const own = times.filter((time) => !/[比较同与由从自按]/.test(text[time.start - 1] ?? ''));
  const names = [...text.matchAll(NAME)]
    .filter((found) => !NO_NAME.test(found[0]))
    .map((found) => ({ start: found.index, name: found[0] }));
  const plans = [...text.matchAll(PLANNED)].map((found) => ({ start: found.index }));
  const facts: Fact[] = [];
  let sentence = 0;
  for (let i = 0; i < quantities.length; i++) {
    const quantity = quantities[i]!;
    if (MEASURED.test(quantity.dimension) || quantity.firmness === 'vague') continue;
    while (sentence + 1 < reading.sentences.length && quantity.start >= reading.sentences[sentence]!.end) sentence++;
    const within: Span = reading.sentences[sentence] ?? { start: 0, end: text.length };
    const previousEnd = i > 0 ? quantities[i - 1]!.end : 0;
    // 县乡村三级网络: a small numeral inside a name does not end it.
    const nextStart = nextOf(quantities, i)?.start ?? text.length;
    const clauseStart = Math.max(
      within.start,
      quantity.range === 'to'
        ? clauseStartBefore(text, quantities[i - 1]!.start)
        : Math.max(
            clauseStartBefore(text, quantity.start),
            i > 0 && quantities[i - 1]!.range !== 'from' ? previousEnd : 0,
          ),
    );
    const leftEnd = quantity.range === 'to' ? quantities[i - 1]!.start : quantity.start;
    let left = content(text.slice(clauseStart, leftEnd).replace(REACHED, ''), times, clauseStart);
    const row = reading.kind === 'row';
    if (row) left = content(/^\|?[ \t]*([^\t|]*)/.exec(text)![1]!, [], 0);
    const rightEnd = Math.min(nextStart, clauseEndAfter(text, quantity.end), within.end);
    const right = content(text.slice(quantity.end, rightEnd), times, quantity.end)
      .replace(/[和与及等]+$/, '')
      .replace(/^(?:[多余]|及?以[上下])/, '');
    const near = firstFrom(names, quantity.start);
    const whole =
      clauseEndAfter(text, quantity.end) - quantity.end <= 1 &&
      (clauseStart === 0 || BOUNDARY.test(text[clauseStart - 1]!));
    const subjectStart = Math.max(within.start, clauseStart - 40);
    let subject: string | undefined;
    facts.push({
      quantity,
      sentence,
      left,
      right,
      row,
      whole,
      threshold: /^及?以[上下]/.test(text.slice(quantity.end, quantity.end + 3)),
      summary: row || SUMMARY.test(text.slice(within.start, within.start + 12)),
      // Few are ever asked what they speak of.
      subject: () => (subject ??= content(text.slice(subjectStart, clauseStart), times, subjectStart).slice(-14)),
      time: lastKey(own, within.start, quantity.start),
      paragraphTime: lastKey(own, 0, within.start),
      names: names.slice(Math.max(firstFrom(names, within.start), near - MOST_NAMES), near).map(({ name }) => name),
      planned: firstFrom(plans, within.start) < firstFrom(plans, quantity.start),
    });
  }
  return facts;
}

/** The next quantity that is no small numeral inside a name. */
function nextOf(quantities: readonly Quantity[], i: number): Quantity | undefined {
  for (let j = i + 1; j < quantities.length && j < i + 9; j++) {
    const next = quantities[j]!;
    if (!next.han || next.value.digits > 9n || next.value.exponent > 0) return next;
  }
  return undefined;
}

/** How far a clause is followed in either direction: more names nothing. */
const FAR = 60;

function clauseStartBefore(text: string, at: number): number {
  let i = at;
  // 水质优良（Ⅰ～Ⅲ类）断面比例: a note in brackets does not part what it explains from what follows.
  const note = /[\u4e00-\u9fff]（[^（）。；]{1,24}）[^，。；：、（）]{0,20}$/.exec(
    text.slice(Math.max(0, at - 50), at),
  );
  if (note) i = at - (note[0].length - 1);
  while (i > 0 && i > at - FAR && !BOUNDARY.test(text[i - 1]!)) i--;
  return i;
}

function clauseEndAfter(text: string, at: number): number {
  let i = at;
  while (i < text.length && i < at + 24 && !BOUNDARY.test(text[i]!)) i++;
  return i;
}

/** Key of the last time between `from` and `to`; empty when there is none. */
function lastKey(times: readonly TimeMention[], from: number, to: number): string {
  let i = firstFrom(times, to) - 1;
  while (i >= 0 && times[i]!.end > to) i--;
  return i >= 0 && times[i]!.start >= from ? times[i]!.key : '';
}

/** More names than a sentence has; it keeps a text without stops cheap. */
const MOST_NAMES = 24;

/** Index of the first of `list`, which is in order of place, that starts at `offset` or behind. */
function firstFrom(list: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
