/** One fact, two values, in one draft. Verifies first; alarms only where words, time and unit say it is the same fact. */
import { agree } from '../report/quantities/agree';
import { isSlip } from '../report/numerals/slip';
import { compare, type Decimal, decimal, equals, multiply } from '../report/numerals/decimal';
import { type Fact, factsOf } from '../report/quantities/facts';
import type { Reading } from '../report/reading';
import type { Paragraph, Report } from '../report/report';
import type { Span } from '../text/span';
import { shift } from '../text/span';
import type { Fix, Rule, RuleContext, RuleFinding } from './rule';

interface Statement {
  readonly fact: Fact;
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly written: string;
  /** The year or period that its heading names. */
  readonly headingTime: string;
}

export const numberConflict: Rule = {
  meta: {
    id: 'number-conflict',
    title: { 'zh-CN': '同一数据前后不一', en: 'One fact, two values' },
    why: {
      'zh-CN': '同一件事前后写了两个数，读者不知道该信哪个，也会怀疑其他数字。',
      en: 'A reader who meets two values for one fact trusts neither, nor the rest.',
    },
    level: '事实',
    source: '同一统计口径下，同一指标在一篇文稿中应当只有一个数值（惯例）',
    defaultSeverity: 'warning',
    fixable: true,
  },
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    const seen = new Set<Statement>();
    const statements = [...statementsOf(report)];
    yield* conflictingNames(report, context);
    yield* conflictingThresholds(statements, context);
    for (const group of groupsOf(statements)) {
      for (let i = 0; i < group.length; i++) {
        for (let j = i + 1; j < group.length; j++) {
          const [first, second] = [group[i]!, group[j]!];
          if (seen.has(second) || !sameFact(first, second) || agree(first.fact.quantity, second.fact.quantity)) continue;
          if (isSeries(first, group)) continue;
          seen.add(second);
          yield finding(first, second, context);
        }
      }
    }
  },
};

function* statementsOf(report: Report): Iterable<Statement> {
  const headingTimes = headingTimesOf(report);
  for (const paragraph of report.paragraphs) {
    for (const fact of factsOf(paragraph.reading)) {
      const { start, end } = fact.quantity;
      yield {
        fact, paragraph, headingTime: headingTimes[paragraph.index] ?? '',
        span: shift(paragraph.reading.span(start, end), paragraph.span.start), written: paragraph.reading.written(start, end),
      };
    }
  }
}

/** For each paragraph the time in the nearest heading above it. */
function headingTimesOf(report: Report): readonly string[] {
  const times: string[] = [];
  for (const heading of report.headings) {
    const found = /(?:19|20)\d{2}年|今年|去年|过去[一五]年|今后|下一?步|下一?年|明年|“?十[一二三四五]五”?/.exec(heading.text)?.[0];
    if (found && heading.by !== 'line') for (let i = heading.paragraph; i < heading.sectionEnd; i++) times[i] = found;
  }
  return times;
}

/** Statements that may speak of one thing: same dimension, same words next to the number. */
function groupsOf(statements: Iterable<Statement>): Iterable<readonly Statement[]> {
  const groups = new Map<string, Statement[]>();
  const put = (key: string, statement: Statement): void => {
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  };
  for (const statement of statements) {
    const { fact } = statement;
    const unit = `${fact.quantity.dimension} ${fact.quantity.range ?? ''}`;
    if (fact.left.length >= 4) put(`${unit} L${fact.left.slice(-4)}`, statement);
    else if (fact.left.length >= 2) put(`${unit} =${fact.left}`, statement);
    if (fact.right.length >= 6) put(`${unit} R${fact.right.slice(0, 6)}`, statement);
  }
  return [...groups.values()].flatMap((group) => (group.length > LARGE ? smaller(group) : [group])).filter((group) => group.length > 1);
}

/** Pairs are compared within a group, so a group must stay small. */
const LARGE = 24;

/** A large group taken apart by all its words; what is still large then is a series of like figures, not one fact. */
function smaller(group: readonly Statement[]): Statement[][] {
  const parts = new Map<string, Statement[]>();
  for (const statement of group) {
    const key = `${statement.fact.left}\0${statement.fact.right.slice(0, 8)}`;
    const part = parts.get(key);
    if (part) part.push(statement);
    else parts.set(key, [statement]);
  }
  return [...parts.values()].filter((part) => part.length <= LARGE);
}

/** The words are those of one fact, and nothing says that time, place or share differ. */
function sameFact(a: Statement, b: Statement): boolean {
  const [f, g] = [a.fact, b.fact];
  if (a.paragraph === b.paragraph && f.sentence === g.sentence) return false;
  if (f.row && g.row) return false;
  if (small(f) || small(g)) return false;
  return sameWords(f, g) && sameTime(a, b) && sameNames(f, g) && likely(f, g);
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
  const [low, high] = [f.quantity.value, g.quantity.value].sort(compare) as [Decimal, Decimal];
  return compare(high, multiply(low, decimal(3n))) < 0 || isSlip(low, high);
}

/** Words that make another fact of the same thing: a part, a change, a share, a rank. */
const ROLE = /其中|新增|增加|减少|增长|下降|提高|降低|净增|首批|其余|其他|人均|户均|平均|年均|每|原有|原计划|另|同比|环比|比上|占|最|第|剩余|尚|未/;
/** Verbs that only bring a figure in; 开展培训5次 and 培训5次 are the same. */
const VERB = /^(?:中央|国务院|提出|明确|新建|建成|建设|完善|提升|完善提升|优化|优化提升|加强|做好|抓好|持续|深化|组织|举办|培育|打造|支持|落实|实施|制定|出台|用好|办好|加快|加大|继续|进一步|不断|稳步|深入|积极|着力|大力|切实|扎实|认真|有效|、|，)*$/;

function sameWords(f: Fact, g: Fact): boolean {
  const byLeft =
    f.left.length >= 4 && g.left.length >= 4
      ? alike(f.left, g.left) && rightFits(f.right, g.right)
      : f.left === g.left && f.left.length >= 2 && f.right === '' && g.right === '' && !BARE.test(f.left) && f.whole && g.whole && (f.summary || g.summary);
  const byRight = f.right.length >= 6 && g.right.length >= 6 && rightSame(f.right, g.right) && leftFits(f.left, g.left);
  return byLeft || byRight || (f.right === g.right && f.right !== '' && tail(f.left, g.left) >= 5 && !ROLE_OF_SHARE.test(f.left + g.left) && f.quantity.value.digits === g.quantity.value.digits && f.quantity.dimension !== 'percent');
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

/** Words on the left that name no thing of their own. */
const BARE =
  /^(?:按.{2,6}计算|[比较].{0,8}|时期|期间|末|同期|同比|环比|同口径|同|年均|平均|实际|名义|人均|户均|每人|每年|每月|分别|平均每年|增幅|增速|增长|下降|增加|减少|提高|降低|上升|回落|递增|新增|占比?|比重|比例|完成率|其中|其他|其余|总投资|投资|面积|资金|补助|奖励|收入|标准|给予|超额|需要|投入|安排|下达|规模|总|合计|共计|覆盖|涉及|惠及|男|女|党员|干部|群众|以|项目|工程|产值|产量|总产值|建成|建设|新建|改建|改造|支持|培育|打造|完成|实现){1,4}$/;

function rightFits(a: string, b: string): boolean {
  if (a === '' || b === '') return !/^(?:以上|以下)/.test(a + b);
  return a.slice(0, 2) === b.slice(0, 2);
}

function rightSame(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short) && (short.length >= 8 || short.length === long.length || long.length - short.length <= 4);
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

const CARRYING = /推进|推动|支持|落实|实施|抓好|做好|用好|办好|继续|持续|深化|加快|加大|加强|进一步|不断|稳步|深入|积极|着力|大力|切实|扎实|认真|有效|提出|明确|组织|开展|[、，]/g;

/** Times agree when both name the same, or one names none. */
function sameTime(a: Statement, b: Statement): boolean {
  // A target and what came of it are two facts; two vague figures (左右, 以上) are both targets.
  if (a.fact.planned !== b.fact.planned && (a.fact.quantity.firmness === 'exact' || a.fact.quantity.firmness !== b.fact.quantity.firmness)) return false;
  const x = a.fact.time;
  const y = b.fact.time;
  if (x && y) return x === y;
  if (a.fact.summary || b.fact.summary) return true;
  if (x || y) {
    const other = x ? b : a;
    const named = x || y;
    const lent = around(other);
    return lent === '' || lent === named;
  }
  const [p, q] = [around(a), around(b)];
  return p === '' || q === '' || p === q || a.paragraph === b.paragraph;
}

/** The time that an earlier sentence or the heading lends; 当年 and 目前 lend none. */
function around(statement: Statement): string {
  const lent = statement.fact.paragraphTime;
  return lent !== '' && !/^(?:当年|同期|目前|当前|现在|全年|年[末底初]|次年|.{0,4}以来|.{0,4}期间)$/.test(lent) ? lent : statement.headingTime;
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
function isSeries(one: Statement, group: readonly Statement[]): boolean {
  const values = new Set<string>();
  for (const other of group) {
    if (other === one || sameWords(one.fact, other.fact)) values.add(`${other.fact.quantity.value.digits}e${other.fact.quantity.value.exponent}`);
  }
  return values.size > 2;
}

/** “三个新的更大进展” and “一个新的更大进展”: one name, two counts. Two such names may exist side by side; then both occur often. */
function* conflictingNames(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const names = new Map<string, CountedName[]>();
  for (const paragraph of report.paragraphs) {
    for (const name of paragraph.reading.derive(countedNamesOf)) {
      const found = { ...name, span: shift(paragraph.reading.span(name.start, name.end), paragraph.span.start), written: paragraph.reading.written(name.start, name.end) };
      const group = names.get(name.thing);
      if (group) group.push(found);
      else names.set(name.thing, [found]);
    }
  }
  for (const group of names.values()) {
    const values = new Set(group.map((one) => one.value));
    const odd = values.size === 2 && group.find((one) => one.value !== group[0]!.value);
    if (!odd) continue;
    yield conflict(group[0]!, odd, odd.thing, context);
  }
}

interface CountedName {
  readonly thing: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  readonly written: string;
}

const COUNTED_NAME = /[“‘]([一二三四五六七八九十两]{1,3}|\d{1,3})([个大项条张场类][^“”‘’\d]{3,14}|[个大项条]\d[^“”‘’]{1,8})[”’]/g;

/** Names in quotes that open with a count, as the paragraph has them. */
const countedNamesOf = (reading: Reading): readonly Omit<CountedName, 'span' | 'written'>[] =>
  [...reading.text.matchAll(COUNTED_NAME)].map((found) => ({
    thing: found[2]!, value: found[1]!.replace('两', '二'), start: found.index + 1, end: found.index + 1 + found[1]!.length,
  }));

/**
 * 500万元及以下的……，500万元以上的……: two thresholds of one thing that follow one another meet. Where they do not, one
 * of them was changed alone.
 */
function* conflictingThresholds(statements: readonly Statement[], context: RuleContext): Iterable<RuleFinding> {
  const byWords = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { left, quantity } = statement.fact;
    if (left.length < 4 || (quantity.firmness !== 'least' && quantity.firmness !== 'most')) continue;
    const key = `${statement.paragraph.index} ${quantity.dimension} ${left.replace(/^对/, '')}`;
    const group = byWords.get(key);
    if (group) group.push(statement);
    else byWords.set(key, [statement]);
  }
  for (const group of byWords.values()) {
    const [first, second] = group;
    if (group.length !== 2 || !first || !second || first.fact.quantity.firmness === second.fact.quantity.firmness) continue;
    if (!first.fact.threshold || !second.fact.threshold || equals(first.fact.quantity.value, second.fact.quantity.value)) continue;
    yield conflict(first, second, `${second.fact.left}的界限`, context);
  }
}

interface Place {
  readonly span: Span;
  readonly written: string;
}

function finding(first: Statement, second: Statement, context: RuleContext): RuleFinding {
  return conflict(first, second, nameOf(second.fact, first.fact), context, first.fact.quantity.unit === second.fact.quantity.unit);
}

function conflict(first: Place, second: Place, name: string, context: RuleContext, swappable = true): RuleFinding {
  const fixes: Fix[] = swappable
    ? [
        { title: context.say(`此处改为“${first.written}”（同前文）`, `Write “${first.written}” here, as before`), edits: [{ span: second.span, text: first.written }], safe: false },
        { title: context.say(`前文改为“${second.written}”（同此处）`, `Write “${second.written}” there, as here`), edits: [{ span: first.span, text: second.written }], safe: false },
      ]
    : [];
  return {
    span: second.span,
    message: context.say(
      `“${name}”前后不一：此处是“${second.written}”，前文是“${first.written}”。请核对，改为同一数值。`,
      `Two values for “${name}”: “${second.written}” here, “${first.written}” before. Check which is right.`,
    ),
    related: [{ span: first.span, message: context.say(`前文写“${first.written}”`, `“${first.written}” here`) }],
    fixes,
  };
}

function nameOf(f: Fact, g: Fact): string {
  if (f.left === g.left && f.left.length >= 2) return f.left;
  const left = f.left.length <= g.left.length && f.left.length >= 4 ? f.left : g.left.length >= 4 ? g.left : f.left;
  if (left.length >= 4) return left;
  return f.right.length <= g.right.length ? f.right : g.right;
}
