/**
 * Which statements speak of one and the same fact: same words beside the figure, same time, same place, same view. The
 * hard part is what stays apart: targets and outcomes, parts and wholes, one town and another.
 */
import { compare, type Decimal, decimal, multiply } from '../reading/numerals/decimal';
import { isSlipOrLoss } from '../reading/numerals/slip';
import type { Fact } from './quantities/facts';
import type { Statement } from './statements';

/** Whether two statements speak of one fact: the words are the same, and nothing says that time, place or share differ. */
export function sameFact(a: Statement, b: Statement): boolean {
  const [f, g] = [a.fact, b.fact];
  if (a.paragraph === b.paragraph && f.sentence === g.sentence) return false;
  if (f.row && g.row) return false;
  if (
    small(f) ||
    small(g) ||
    OPEN_LIST.test(f.left) ||
    OPEN_LIST.test(g.left) ||
    (f.quantity.dimension === 'persons' && RANK.test(f.left))
  )
    return false;
  // Clauses of rules set like limits for unlike cases.
  if (a.normative && b.normative) return false;
  if (round(f) && round(g)) return false;
  return sameWords(f, g) && sameTime(a, b) && sameNames(f, g) && likely(f, g) && sameView(a, b);
}

const OPEN_LIST = /等$/;
const RANK = /(?:[前第居列进]|排名|位次)$/;

/** A round figure with 以上 or 超过 is a mark to reach, set anew in every place. */
function round(fact: Fact): boolean {
  const { firmness, value } = fact.quantity;
  return value.digits < 10n && fact.left.length < 10 && (firmness === 'least' || firmness === 'over');
}

/** 一个, 一项: an article more than a count. */
function small(fact: Fact): boolean {
  const { digits, exponent } = fact.quantity.value;
  return digits === 0n || (digits === 1n && exponent === 0 && fact.quantity.dimension.startsWith('count'));
}

/**
 * Values more than threefold apart are two facts (one year and five), unless a slip of the pen lies between them: a
 * power of ten, one digit, two digits swapped.
 */
function likely(f: Fact, g: Fact): boolean {
  if (f.time !== '' && f.time === g.time) return true;
  // A summary or a table names the fact in full; however far its figure is off, it is that fact's.
  if ((f.summary || g.summary) && f.left === g.left && f.left.length >= 5 && f.right === g.right) return true;
  const [low, high] = [f.quantity.value, g.quantity.value].sort(compare) as [Decimal, Decimal];
  return compare(high, multiply(low, decimal(3n))) < 0 || isSlipOrLoss(low, high);
}

/** Figures that grow with time: what was done last year and what is planned differ by nature. */
const FLOW =
  /增长|增速|新增|新建|增加|投资|产值|产量|就业|收入|安排|建设|建成|改造|培训|培育|发放|完成|实现|下降|减少|补助|支出|销售|总额|面积|实施|达到/;

/** A figure of the part that looks back and one of the part that looks ahead are two facts, unless one is a miswriting of the other. */
function sameView(a: Statement, b: Statement): boolean {
  const [f, g] = [a.fact, b.fact];
  if (f.summary || g.summary || a.view === b.view || (f.time !== '' && f.time === g.time)) return true;
  if (a.view === '' || b.view === '') return true;
  const loose = f.quantity.firmness !== 'exact' || g.quantity.firmness !== 'exact';
  if (!loose && !FLOW.test(f.subject() + f.left) && !FLOW.test(g.subject() + g.left)) return true;
  return longSlip(f.quantity.value, g.quantity.value);
}

/** Four digits or more and only one of them wrong, or two swapped: chance hardly makes that. */
function longSlip(a: Decimal, b: Decimal): boolean {
  return a.digits > 999n && b.digits > 999n && a.exponent === b.exponent && isSlipOrLoss(a, b);
}

/** Words that make another fact of the same thing: a part, a change, a share, a rank. */
const ROLE =
  /其中|新增|增加|减少|增长|下降|提高|降低|净增|首批|其余|其他|人均|户均|平均|年均|[每另占最第尚未]|原有|原计划|同比|环比|比上|剩余/;
/** Verbs that only bring a figure in; 开展培训5次 and 培训5次 are the same. */
const VERB =
  /^(?:中央|国务院|提出|明确|新建|建成|建设|完善|提升|完善提升|优化|优化提升|加强|做好|抓好|持续|深化|组织|举办|培育|打造|支持|落实|实施|制定|出台|用好|办好|加快|加大|继续|进一步|不断|稳步|深入|积极|着力|大力|切实|扎实|认真|有效|、|，)*$/;

function sameWords(f: Fact, g: Fact): boolean {
  const byLeft =
    f.left.length >= 4 && g.left.length >= 4
      ? (alike(f.left, g.left) || isWhole(f, g)) && rightFits(f.right, g.right)
      : f.left === g.left &&
        f.left.length >= 2 &&
        f.right === '' &&
        g.right === '' &&
        !BARE.test(f.left) &&
        f.whole &&
        g.whole &&
        (f.summary || g.summary);
  // 财政收入 names little in running text, but as the head of a figure that sums up it names the fact.
  const bySummary =
    (f.summary || g.summary) &&
    f.whole &&
    g.whole &&
    f.left.length >= 4 &&
    f.left === g.left &&
    f.right === '' &&
    g.right === '';
  const byRight = f.right.length >= 6 && g.right.length >= 6 && rightSame(f.right, g.right) && leftFits(f.left, g.left);
  return (
    byLeft ||
    bySummary ||
    byRight ||
    (f.right === g.right &&
      f.right !== '' &&
      tail(f.left, g.left) >= 5 &&
      !ROLE_OF_SHARE.test(f.left + g.left) &&
      f.quantity.value.digits === g.quantity.value.digits &&
      f.quantity.dimension !== 'percent')
  );
}

/** How many characters two texts end in alike. */
function tail(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

const ROLE_OF_SHARE = /其中|新增|净增|首批|其余|其他|原有|原计划|剩余/;

/** Equal, or one is the other with a verb in front. */
function alike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!long.endsWith(short)) return false;
  const rest = long.slice(0, long.length - short.length);
  if (rest === '') return !BARE.test(short);
  return short.length >= 4 && !ROLE.test(rest) && VERB.test(rest) && !BARE.test(short);
}

/** 全国社会保障基金积累 is 社会保障基金积累 where one of the two sums the other up. */
function isWhole(f: Fact, g: Fact): boolean {
  return (
    (f.summary || g.summary) &&
    f.left.length >= 7 &&
    g.left.length >= 7 &&
    f.left.replace(/^全国/, '') === g.left.replace(/^全国/, '')
  );
}

/** Words on the left that name no thing of their own. */
const BARE =
  /^(?:(?:中央|国家|各级|上级|省级|市级|县级|区级|地方|本级|我)?[省市县区]?(?:财政|预算)|安排|拨付|季度|断面|比例|对?违法(?:单位|个人)处|罚款|[处居前末]|排名|位列|按.{2,6}计算|[比较].{0,8}|时期|期间|同期|同比|环比|同口径|同|年均|平均|实际|名义|人均|户均|每人|每年|每月|分别|平均每年|增幅|增速|增长|下降|增加|减少|提高|降低|上升|回落|递增|新增|占比?|比重|比例|完成率|其中|其他|其余|总投资|投资|面积|资金|补助|奖励|收入|标准|给予|超额|需要|投入|安排|下达|规模|[总男女以]|合计|共计|覆盖|涉及|惠及|党员|干部|群众|项目|工程|产值|产量|总产值|建成|建设|新建|改建|改造|支持|培育|打造|完成|实现){1,4}$/;

function rightFits(a: string, b: string): boolean {
  if (a === '' || b === '') return !/^(?:以上|以下)/.test(a + b);
  return a.slice(0, 2) === b.slice(0, 2);
}

function rightSame(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    long.startsWith(short) && (short.length >= 8 || short.length === long.length || long.length - short.length <= 4)
  );
}

function leftFits(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.endsWith(short) && short.length >= 2 && !ROLE.test(long)) return true;
  return act(a) === act(b);
}

/** What is done, without verbs that only carry it on: 继续推进 is nothing of its own, 新建 and 改造 are two things. */
function act(left: string): string {
  return left.replace(CARRYING, '');
}

const CARRYING =
  /推进|推动|支持|落实|实施|抓好|做好|用好|办好|继续|持续|深化|加快|加大|加强|进一步|不断|稳步|深入|积极|着力|大力|切实|扎实|认真|有效|提出|明确|组织|开展|[、，]/g;

/** Times agree when both name the same, or one names none. */
function sameTime(a: Statement, b: Statement): boolean {
  // A target and what came of it are two facts; two vague figures (左右, 以上) are both targets.
  const summed = (a.fact.summary && !a.fact.row) || (b.fact.summary && !b.fact.row);
  if (
    !summed &&
    a.fact.planned !== b.fact.planned &&
    (a.fact.quantity.firmness === 'exact' || a.fact.quantity.firmness !== b.fact.quantity.firmness)
  )
    return false;
  const x = a.fact.time;
  const y = b.fact.time;
  if (x && y) return x === y;
  if (a.fact.summary || b.fact.summary) return true;
  // What five years brought, and a figure of no stated time, which is the year's.
  const [s, t] = [x || around(a), y || around(b)];
  if ((s === '' && YEARS.test(t)) || (t === '' && YEARS.test(s)))
    return longSlip(a.fact.quantity.value, b.fact.quantity.value);
  if (x || y) {
    const other = x ? b : a;
    const named = x || y;
    const lent = around(other);
    return lent === '' || lent === named;
  }
  const [p, q] = [around(a), around(b)];
  return p === '' || q === '' || p === q || a.paragraph === b.paragraph;
}

const YEARS =
  /^(?:[这近前]|过去|今后|未来)?[二三四五六七八九十两\d]{1,2}年(?:多?来|[间内中里]|期间)?$|^十[一二三四五]五$/;

/** The time that an earlier sentence or the heading lends; 当年 and 目前 lend none. */
function around(statement: Statement): string {
  const lent = statement.fact.paragraphTime;
  return lent !== '' && !/^(?:当年|同期|目前|当前|现在|全年|年[末底初]|次年|.{0,4}以来|.{0,4}期间)$/.test(lent)
    ? lent
    : statement.headingTime;
}

function sameNames(f: Fact, g: Fact): boolean {
  if (f.names.length === 0 || g.names.length === 0) return true;
  return f.names.some((name) => g.names.some((other) => shortens(name, other) || shortens(other, name)));
}

/** Whether `short` is `long` with characters left out, as 通用公司 is 通用汽车公司. */
function shortens(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}

/** Three or more values under the same words are a series (one per place, per year), no contradiction. */
export function isSeries(one: Statement, group: readonly Statement[]): boolean {
  const values = new Set<string>();
  for (const other of group) {
    if (values.has(other.labels.value)) continue;
    if (other === one || sameWords(one.fact, other.fact)) values.add(other.labels.value);
  }
  return values.size > 2;
}
