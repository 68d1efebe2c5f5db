/**
 * Few finished documents say a figure twice or divide it, so most defects that a reader sees by comparing need a second
 * place first: a true statement is added to the draft (a restatement, parts, a share, last year's figure, a row of a table),
 * and what is judged is the difference between the draft with the true statement and the same with one figure of it false.
 */
import type { Span, TextEdit } from '../../../server/src/core/index';
import type { Injection } from './sites';
import { mix, slip, type Token, updated, write } from './tokens';

/** A clause that names one figure: 新建改建农村公路 5000 公里, or 实施 30 项 市级疏堵工程. */
interface Clause {
  readonly token: Token;
  /** What is measured, before the figure. */
  readonly name: string;
  /** What is counted, behind the figure; '' where the name stands before it. */
  readonly noun: string;
  /** Where the clause ends. */
  readonly end: number;
}

const NAME_BEFORE = /(?:^|[，。；：\n])([\u4e00-\u9fff]{4,14})$/;
const VERB_BEFORE = /(?:^|[，。；：\n])([\u4e00-\u9fff]{2,4})$/;
/** What says more than a name: a change, a share, a limit, a negation, a figure of many. */
const MORE_THAN_A_NAME =
  /[增减升降比每各占不未至到从由自超约近逾达破率幅均前后第再]|分别|其中|同期|上年|去年|今年|平均|以上|预计|计划|目标|力争|按照|如果|左右|总量|累计/;
const NOT_THE_NOUN = /[的和及与或等以为了不每各]|左右|同比|增长|上下|补助|标准/;
/** Measures of figures that have names; percentages and lengths of time mostly have none of their own. */
const NAMED = /^(?:个|项|家|户|人|名|件|所|座|处|场|次|辆|套|条|公里|吨|亩|元|万元|宗|台|份|人次)$/;

function clausesOf(text: string, tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const token of tokens) {
    if (token.inTable || !NAMED.test(token.unit) || token.steps < 12) continue;
    const before = text.slice(Math.max(0, token.start - 20), token.start);
    const unitEnd = token.end + token.scale.length + token.unit.length;
    if (/^(?:工作日|月|小时|百分点|季度|交易日)/.test(text.slice(unitEnd))) continue;
    if (text.slice(token.end, unitEnd) !== token.scale + token.unit) continue;
    const behind = text.slice(unitEnd, unitEnd + 14);
    const name = NAME_BEFORE.exec(before)?.[1] ?? '';
    const verb = VERB_BEFORE.exec(before)?.[1] ?? '';
    const noun = /^([\u4e00-\u9fff]{3,10})[，。；]/.exec(behind)?.[1] ?? '';
    if (name !== '' && /^[，。；]/.test(behind) && !MORE_THAN_A_NAME.test(name))
      clauses.push({ token, name, noun: '', end: unitEnd });
    else if (verb !== '' && noun !== '' && !MORE_THAN_A_NAME.test(verb) && !NOT_THE_NOUN.test(noun))
      clauses.push({ token, name: verb, noun, end: unitEnd + noun.length });
  }
  return clauses.filter(({ name, noun }) => text.split(noun || name).length === 2);
}

/** All defects that need a second place. */
export function* plantedIn(text: string, tokens: readonly Token[], isMarkdown: boolean): Iterable<Injection> {
  for (const clause of clausesOf(text, tokens)) {
    const n = mix(clause.token.start + 1);
    const behind = text.slice(clause.end, clause.end + 14);
    const stands = /^。/.test(behind) || (/^[，；]/.test(behind) && !/增|减|升|降|占|其中|比|分别/.test(behind));
    if (n % 2 === 0 || !stands) yield* restated(text, clause, n >> 1, isMarkdown);
    else yield* divided(text, clause, n >> 1);
  }
}

const figureOf = ({ token }: Clause): string => token.written + token.scale + token.unit;

/** Ways to say a figure again. */
function sentencesFor(clause: Clause): readonly string[] {
  const { name, noun } = clause;
  const figure = figureOf(clause);
  return noun === ''
    ? [
        `总的看，${name}${figure}，工作成效明显。`,
        `${name}达到${figure}，成绩来之不易。`,
        `在${name}${figure}的基础上，还要抓好巩固提升。`,
        `上述${name}${figure}，均已核实。`,
        `据统计，${name}共${figure}。`,
        `各项任务有序推进（${name}${figure}），群众反映良好。`,
        `${figure}的${name}来之不易。`,
        `截至目前，${name}已达${figure}。`,
        `${name}${figure}的任务如期完成。`,
      ]
    : [
        `总的看，共${name}${figure}${noun}。`,
        `对这${figure}${noun}，要抓好后续管理。`,
        `${name}的${figure}${noun}总体运行平稳。`,
        `${name}${noun}${figure}，工作量较大。`,
        `${figure}${noun}的日常工作由专班调度。`,
        `目前，${noun}共${figure}，均明确了责任单位。`,
        `截至目前，累计${name}${noun}${figure}。`,
        `专班负责推进${figure}${noun}。`,
        `${noun}（共${figure}）全部纳入台账。`,
      ];
}

/** The end of the next paragraph of the same section, or of its own when it says more in between. */
function placeFor(text: string, from: number): number {
  const end = lineEnd(text, from);
  const rest = text.slice(from, end);
  const own = rest.endsWith('。') && rest.split('。').length > 3 ? end : -1;
  if (own >= 0 && mix(from) % 2 === 0) return own;
  let next = end + 1;
  while (text.charAt(next) === '\n') next++;
  const nextEnd = lineEnd(text, next);
  const line = text.slice(next, nextEnd);
  if (
    line.length > 30 &&
    line.endsWith('。') &&
    !NAMES_A_TIME.test(line) &&
    !/^[#|\-*\s]|^[一二三四五六七八九十]+、|^（/.test(line)
  )
    return nextEnd;
  return own;
}

/** What is said at its end may be of that time. */
const NAMES_A_TIME = /年|以来|时期|“十/;

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function* restated(text: string, clause: Clause, n: number, isMarkdown: boolean): Iterable<Injection> {
  const { token } = clause;
  const at = placeFor(text, clause.end);
  if (at < 0) return;
  const forms = sentencesFor(clause);
  const asTable = isMarkdown && n % 3 === 0;
  const label = clause.noun || clause.name;
  const added = asTable ? tableOf(token, label, n >> 2) : (forms[(n >> 2) % forms.length] ?? '');
  const again = at + added.lastIndexOf(token.written);
  const second = { ...token, start: again, end: again + token.written.length };
  const base = {
    rounded: token.rounded,
    first: { span: { start: at, end: at }, text: added },
  };
  const [changed, kept] = (n >> 4) % 2 === 0 ? [second, token] : [token, second];
  const others = [{ start: kept.start, end: kept.end }];
  if (asTable) {
    yield {
      ...base,
      kind: 'text-table',
      by: 'a row of a table',
      edit: put(changed, slip(changed, n)),
      others,
    };
    return;
  }
  const by = 'said again';
  const kind = (n >> 5) % 3;
  if (kind === 0)
    yield {
      ...base,
      kind: 'conflict',
      by,
      edit: put(changed, slip(changed, n)),
      others,
    };
  else if (kind === 1)
    yield {
      ...base,
      kind: 'update',
      by,
      edit: put(changed, updated(changed, n)),
      others,
    };
  else
    yield {
      ...base,
      kind: 'magnitude',
      by,
      edit: put(changed, write(changed.steps * 10, changed)),
      others,
    };
}

/** Ways in which a table says what a figure is in: a column of units, its head, its row, the line above. */
function tableOf({ scale, unit, written }: Token, label: string, n: number): string {
  const measure = `${scale}${unit}`;
  const table = (...rows: readonly (readonly string[])[]): string =>
    rows.map((row, i) => `\n| ${row.join(' | ')} |${i === 0 ? `\n|${' --- |'.repeat(row.length)}` : ''}`).join('');
  const another = '其他事项办理数';
  const forms = [
    `\n${table(['指标', '单位', '数量'], [label, measure, written])}`,
    `\n${table(['指标', `数量（${measure}）`], [label, written], [another, '3'])}`,
    `\n${table(['序号', '指标', '数量'], ['1', `${label}（${measure}）`, written])}`,
    `\n\n单位：${measure}\n${table(['项目', '完成数'], [label, written], [another, '7'])}`,
    `\n${table(['指标', '计量单位', '计划数', '完成数'], [label, measure, '5', written])}`,
  ];
  return forms[n % forms.length] ?? '';
}

const put = ({ start, end }: Span, text: string): TextEdit => ({
  span: { start, end },
  text,
});

const DIVISIONS = ['城镇 乡村', '新建 续建', '上半年 下半年', '一类 二类 三类', '东部 中部 西部'].map((one) =>
  one.split(' '),
);

/** Parts, a share or last year's figure behind a figure. */
function* divided(text: string, clause: Clause, n: number): Iterable<Injection> {
  const { token, end } = clause;
  const { steps } = token;
  if (steps < 20) return;
  const unit = token.scale + token.unit;
  const kind = n % 3;
  const tail = text.charAt(end);
  const addition = (added: string): TextEdit => ({
    span: { start: end, end },
    text: added,
  });
  const inAdded = (added: string, written: string): Span => {
    const start = end + added.lastIndexOf(written);
    return { start, end: start + written.length };
  };
  const base = { rounded: token.rounded };
  const total = { start: token.start, end: token.end };
  if (kind === 0) {
    const parts = DIVISIONS[(n >> 2) % DIVISIONS.length] ?? [];
    const sizes = split(steps, parts.length, n);
    const list = parts.map((name, i) => `${name}${write(sizes[i] ?? 0, token)}${unit}`);
    const added = `，其中${list.join('、')}`;
    const lastPart: Token = {
      ...token,
      ...inAdded(added, write(sizes.at(-1) ?? 0, token) + unit),
      steps: sizes.at(-1) ?? 0,
      written: write(sizes.at(-1) ?? 0, token),
    };
    const part = { ...lastPart, end: lastPart.start + lastPart.written.length };
    const changed = (n >> 5) % 2 === 0 ? part : token;
    const others = [total, { start: end, end: end + added.length }];
    yield {
      ...base,
      kind: 'sum',
      by: 'its parts',
      first: addition(added),
      edit: put(changed, slip(changed, n)),
      others,
    };
    return;
  }
  if (kind === 1) {
    const part = Math.max(1, Math.round(steps * (0.2 + ((n >> 2) % 50) / 100)));
    const share = rate((1000 * part) / steps);
    const added = `，其中已完成${write(part, token)}${unit}，占${share.written}%`;
    const changed = { ...share, ...inAdded(added, share.written) };
    const others = [total, { start: end, end: end + added.length }];
    yield {
      ...base,
      kind: 'ratio',
      by: 'part and whole',
      first: addition(added),
      edit: put(changed, slip(changed, n)),
      others,
    };
    return;
  }
  const last = Math.max(1, Math.round(steps / (1.03 + ((n >> 2) % 25) / 100)));
  if (last >= steps || tail === '') return;
  const grown = rate((1000 * (steps - last)) / last);
  const asDifference = (n >> 4) % 2 === 0;
  const difference = {
    ...token,
    steps: steps - last,
    written: write(steps - last, token),
  };
  const added = asDifference
    ? `，比上年的${write(last, token)}${unit}增加${difference.written}${unit}`
    : `，比上年增长${grown.written}%（上年为${write(last, token)}${unit}）`;
  const of = asDifference ? difference : grown;
  // What rounding of the figures may explain, nobody sees.
  const wrong = asDifference ? slip(of, n) : beyondRounding(of, n, Math.max(3, Math.ceil(2000 / last)));
  const start = end + added.indexOf(of.written, added.search(/增[加长]/));
  const changed = { ...of, start, end: start + of.written.length };
  const others = [total, { start: end, end: end + added.length }];
  yield {
    ...base,
    kind: 'year-over-year',
    by: 'last year’s figure',
    first: addition(added),
    edit: put(changed, wrong),
    others,
  };
}

/** A slip of the pen that is off by `least` steps or more. */
function beyondRounding(rate: Token, n: number, least: number): string {
  for (let i = n; i < n + 9; i++) {
    const wrong = slip(rate, i);
    if (Math.abs(Number(wrong) - Number(rate.written)) * 10 >= least) return wrong;
  }
  return write(rate.steps + least, rate);
}

/** Per mille as a percentage with one decimal. */
function rate(perMille: number): Token {
  const steps = Math.round(perMille);
  const like = {
    written: '1.0',
    decimals: 1,
    scale: '',
    unit: '%',
    rounded: false,
    sentence: 0,
    inTable: false,
  };
  const token = { ...like, steps, start: 0, end: 0 };
  return { ...token, written: write(steps, token) };
}

function split(steps: number, count: number, n: number): readonly number[] {
  const sizes: number[] = [];
  let left = steps;
  for (let i = 0; i < count - 1; i++) {
    const size = Math.max(1, Math.round((left * (25 + ((n >> (i + 3)) % 45))) / 100));
    sizes.push(size);
    left -= size;
  }
  return [...sizes, left];
}
