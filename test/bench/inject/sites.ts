/** Where in a finished document a defect of each kind can be planted: only where the untouched figures hold by arithmetic of our own. */
import type { Span, TextEdit } from '../../../server/src/core/index';
import { counts, dates, series } from './lists';
import { plantedIn } from './planted';
import { family, mix, slip, type Token, tokensOf, updated, valueOf, write } from './tokens';

export interface Injection {
  readonly kind: string;
  readonly rounded: boolean;
  /** By what second place a reader can see it. */
  readonly by: string;
  /** A true statement that is added first, and of which `edit` makes a false one. */
  readonly first?: TextEdit;
  readonly edit: TextEdit;
  /** The other places that are at odds with it. */
  readonly others: readonly Span[];
}

/** The thirteen kinds. */
export const KINDS = [
  'conflict',
  'update',
  'magnitude',
  'text-table',
  'sum',
  'ratio',
  'year-over-year',
  'count',
  'missing-value',
  'placeholder',
  'enumeration',
  'heading',
  'date',
] as const;

/** All injections for `text`. */
export function injectionsFor(text: string, isMarkdown: boolean): readonly Injection[] {
  const tokens = tokensOf(text);
  const isLaw = (text.match(ARTICLES)?.length ?? 0) > 2;
  return [
    ...(isLaw ? [] : plantedIn(text, tokens, isMarkdown)),
    ...(isLaw ? [] : repeated(text, tokens)),
    ...sums(text, tokens),
    ...rates(text, tokens),
    ...changes(text, tokens),
    ...counts(text),
    ...lost(text, tokens),
    ...series(text),
    ...dates(text),
  ];
}

const replaced = (token: Span, text: string): TextEdit => ({
  span: { start: token.start, end: token.end },
  text,
});

/** The words before and behind a figure, in its clause. */
function around(text: string, { start, end }: Token): string {
  const before = /[^，。；：、（）\n|\d]{0,16}$/.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? '';
  const behind = /^[^，。；：、（）\n|\d]{0,10}/.exec(text.slice(end, end + 10))?.[0] ?? '';
  return `${before}#${behind.replace(/^(?:万亿|万|亿)?[多余]?/, '')}`;
}

/** The longest run of characters that both have. */
function shared(a: string, b: string): number {
  let best = 0;
  for (let i = 0; i < a.length; i++)
    for (let length = best + 1; i + length <= a.length; length++) {
      const piece = a.slice(i, i + length);
      if (piece.includes('#') || !b.includes(piece)) break;
      best = length;
    }
  return best;
}

/** 第三条 at the start of a line: rules, which set limits for unlike cases and state no facts. */
const ARTICLES = /(?:^|。|<b>)[#*\s]*第[一二三四五六七八九十百\d]+条(?=[\s<*])/gm;
/** 200人以上: a limit. */
const IS_LIMIT = /^(?:万亿|万|亿)?[^\d，。；、]{0,3}(?:以[上下内]|之内|[-—~～至到]\d)/;

/** Figures that are stated twice with like words. */
function* repeated(text: string, tokens: readonly Token[]): Iterable<Injection> {
  const byValue = new Map<string, Token[]>();
  for (const token of tokens) {
    const key = `${token.written}${family(token)}`;
    byValue.set(key, [...(byValue.get(key) ?? []), token]);
  }
  for (const group of byValue.values()) {
    for (const [i, second] of group.entries()) {
      const first = group.slice(0, i).find((one) => isRepeated(text, one, second));
      if (!first) continue;
      yield* ofPair(first, second);
      break;
    }
  }
}

/** Limits of time are many and alike. */
const IS_TIME = /^个?(?:工作日|月|小时|百分点|交易日)/;
/** 超过5万元, 罚款20元: limits and tariffs are set anew for each case. */
const IS_TARIFF = /(?:超过|不足|低于|高于|少于|多于|不超|罚款|罚|处)$/;
/** The digits that are no closing noughts. */
const digitsOf = ({ steps }: Token): number => String(steps).replace(/0+$/, '').length;
/** A report looks back and plans: what it says in either part may be of another year, unless the figure is a rare one. */
const LOOKS_BACK = /过去一年|去年工作|工作回顾|五年来/;

/**
 * Whether two like figures are one: rare ones that share some words, and round ones only where the same words touch both.
 * Percentages and figures that stand in two parts of a report are often alike by chance.
 */
function isRepeated(text: string, a: Token, b: Token): boolean {
  if (a.sentence === b.sentence || a.steps < 20 || (a.inTable && b.inTable)) return false;
  if ([a, b].some(({ end }) => IS_TIME.test(text.slice(end, end + 5)))) return false;
  if ([a, b].some((one) => IS_TARIFF.test(text.slice(0, one.start).slice(-4)) || isOptional(text, one))) return false;
  if ([a, b].some(({ end }) => IS_LIMIT.test(text.slice(end, end + 8)))) return false;
  const [near, far] = [around(text, a), around(text, b)];
  const digits = digitsOf(a);
  if (a.unit === '%' || a.unit === '个百分点') return digits >= 3 && shared(near, far) >= 4;
  if (digits >= 3) return shared(near, far) >= 3;
  if (LOOKS_BACK.test(text) && Math.abs(a.start - b.start) > 3000) return false;
  return digits === 2 && touching(near, far) >= 4;
}

/** How many characters both have right before or right behind the figure. */
function touching(near: string, far: string): number {
  const [before, behind] = near.split('#');
  const [beforeFar, behindFar] = far.split('#');
  const reversed = (part: string | undefined): string => [...(part ?? '')].reverse().join('');
  return Math.max(common(behind ?? '', behindFar ?? ''), common(reversed(before), reversed(beforeFar)));
}

function common(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function* ofPair(first: Token, second: Token): Iterable<Injection> {
  const n = mix(second.start);
  const [changed, kept] = n % 2 === 0 ? [second, first] : [first, second];
  const { rounded } = second;
  const others = [kept];
  const by = 'the figure’s other place';
  if (first.inTable || second.inTable) {
    const prose = first.inTable ? second : first;
    yield {
      kind: 'text-table',
      rounded,
      by: 'a table’s cell',
      edit: replaced(prose, slip(prose, n)),
      others: [first, second],
    };
    return;
  }
  yield {
    kind: 'conflict',
    rounded,
    by,
    edit: replaced(changed, slip(changed, n)),
    others,
  };
  yield {
    kind: 'update',
    rounded,
    by,
    edit: replaced(changed, updated(changed, n)),
    others,
  };
  if (changed.unit === '%' || changed.unit === '个百分点') return;
  const span = {
    start: changed.start,
    end: changed.end + changed.scale.length,
  };
  const scale = changed.scale === '万' ? '亿' : changed.scale === '亿' ? '万' : '';
  const written = scale === '' ? write(changed.steps * 10, changed) + changed.scale : changed.written + scale;
  yield {
    kind: 'magnitude',
    rounded,
    by,
    edit: { span, text: written },
    others,
  };
}

/** Sentences' tokens in order. */
function sentences(tokens: readonly Token[]): Token[][] {
  const found = new Map<number, Token[]>();
  for (const token of tokens) found.set(token.sentence, [...(found.get(token.sentence) ?? []), token]);
  return [...found.values()];
}

const TIES = /其中|共|合计|总|分别|包括|分为|包含|含/;

/** Runs of two or more like figures that another one of the sentence is the sum of. */
function* sums(text: string, tokens: readonly Token[]): Iterable<Injection> {
  for (const group of sentences(tokens)) {
    const last = group.at(-1);
    const first = group[0];
    if (!first || !last || first.inTable || !TIES.test(text.slice(Math.max(0, first.start - 20), last.end))) continue;
    const found = sumIn(
      group.filter((token) => !isLimit(text, token)),
      text,
    );
    if (!found) continue;
    const [total, parts] = found;
    const n = mix(total.start);
    const part = parts[n % parts.length];
    const changed = n % 3 === 0 && part ? part : total;
    yield {
      kind: 'sum',
      by: 'its parts',
      rounded: total.rounded,
      edit: replaced(changed, slip(changed, n)),
      others: [total, ...parts],
    };
  }
}

/** 1000元以上至5000元以内（含5000元）: limits add up to nothing. */
const isLimit = (text: string, { start, end }: Token): boolean =>
  IS_LIMIT.test(text.slice(end, end + 8)) || /[（(至]含?$|以上至$/.test(text.slice(Math.max(0, start - 3), start));

/**
 * Whether a reader sees that `run` is what `total` is made of, and not that they come out by chance: 100米、200米、300米 are three
 * distances, and of 博士3人，硕士10人；正高7人，副高6人，中级10人 the second list does not stop in its midst.
 */
function isMadeOf(total: Token, run: readonly Token[], group: readonly Token[], text: string): boolean {
  const all = [total, ...run].sort((a, b) => a.start - b.start);
  const isInRow = all.every(
    (token, i) => i === 0 || /^[^\d，。；：]{0,4}、$/.test(text.slice(all[i - 1]?.end ?? 0, token.start)),
  );
  const last = run.at(-1) ?? total;
  const next = group.find((token) => token.start > last.end && family(token) === family(total));
  const isInTwo = text.slice(run[0]?.end ?? 0, last.start).includes('；');
  return !isInRow && !(isInTwo && next && !text.slice(last.end, next.start).includes('；'));
}

function sumIn(group: readonly Token[], text: string): readonly [Token, readonly Token[]] | undefined {
  for (const total of group) {
    if (total.unit === '%' || total.steps < 20) continue;
    const like = group.filter((token) => family(token) === family(total));
    const at = like.indexOf(total);
    for (let length = Math.min(8, like.length - 1); length >= 2; length--) {
      for (const run of [like.slice(at + 1, at + 1 + length), like.slice(Math.max(0, at - length), at)])
        if (run.length === length && addsUp(run, total) && isMadeOf(total, run, group, text)) return [total, run];
    }
  }
  return undefined;
}

function addsUp(parts: readonly Token[], total: Token): boolean {
  const decimals = Math.max(total.decimals, ...parts.map((part) => part.decimals));
  const at = (token: Token): number => token.steps * 10 ** (decimals - token.decimals);
  const sum = parts.reduce((all, part) => all + at(part), 0);
  return sum === at(total) && parts.every(({ steps }) => steps > 0);
}

/** Whether `stated` is what `value` rounds to. */
const isRoundedFrom = (stated: Token, value: number): boolean =>
  Math.abs(value - valueOf(stated)) <= 0.5001 * 10 ** -stated.decimals;

const SHARE = /占[^，。；]{0,14}$|率[^，。；]{0,4}$/;

/** Shares whose part and whole stand before them. */
function* rates(text: string, tokens: readonly Token[]): Iterable<Injection> {
  for (const group of sentences(tokens)) {
    const share = group.find(
      ({ unit, start }) => unit === '%' && SHARE.test(text.slice(Math.max(0, start - 20), start)),
    );
    if (!share || share.inTable) continue;
    const before = group.filter((token) => token.start < share.start && token.unit !== '%');
    const pair = pairOf(before, ([a, b]) => isRoundedFrom(share, (100 * valueOf(a)) / valueOf(b)));
    if (!pair || share.steps < 2) continue;
    const n = mix(share.start);
    yield {
      kind: 'ratio',
      by: 'part and whole',
      rounded: pair.some(isRound),
      edit: replaced(share, slip(share, n)),
      others: [share, ...pair],
    };
  }
}

const isRound = ({ rounded }: Token): boolean => rounded;

function pairOf(
  tokens: readonly Token[],
  holds: (pair: readonly [Token, Token]) => boolean,
): readonly [Token, Token] | undefined {
  for (const a of tokens)
    for (const b of tokens)
      if (a !== b && family(a) === family(b) && valueOf(b) >= 5 && a.steps !== b.steps && holds([a, b])) return [a, b];
  return undefined;
}

const GROWS = /(?:增长|上升|提高|增加|增幅|增)[^，。；\d]{0,4}$/;
const SINKS = /(?:下降|减少|降低|降幅|减)[^，。；\d]{0,4}$/;

/** Changes whose two figures stand in the sentence: rates of growth, and differences. */
function* changes(text: string, tokens: readonly Token[]): Iterable<Injection> {
  for (const group of sentences(tokens)) {
    for (const change of group) {
      const before = text.slice(Math.max(0, change.start - 12), change.start);
      const sign = GROWS.test(before) ? 1 : SINKS.test(before) ? -1 : 0;
      if (sign === 0 || change.inTable) continue;
      const others = group.filter((token) => token !== change && (token.unit === '%') === false);
      const pair = pairOf(others, ([a, b]) => isChange(change, sign, a, b));
      if (!pair) continue;
      const n = mix(change.start);
      const text2 = n % 2 === 0 ? slip(change, n) : updated(change, n);
      yield {
        kind: 'year-over-year',
        by: 'both years’ figures',
        rounded: pair.some(isRound),
        edit: replaced(change, text2),
        others: [change, ...pair],
      };
      break;
    }
  }
}

function isChange(change: Token, sign: number, a: Token, b: Token): boolean {
  const by = sign * (valueOf(a) - valueOf(b));
  if (change.unit === '%') return by > 0 && isRoundedFrom(change, (100 * by) / valueOf(b));
  return family(change) === family(a) && change.steps >= 2 && Math.abs(by - valueOf(change)) < 1e-9;
}

/** 这3起, 每10条 and 160多个 go on without their number, in 528项目 it is a name, and 图3所示 counts nothing. */
function isOptional(text: string, { start, end, unit, scale }: Token): boolean {
  return (
    /[这该那每各哪某整首本图表]/.test(text.charAt(start - 1)) ||
    (unit === '项' && text.startsWith('项目', end)) ||
    (scale === '' && text.charAt(end) === '多')
  );
}

/** 突破亿元, 近万人, 超万亿元: what is left is Chinese of its own. */
function isRoundAlone(text: string, { start, scale }: Token): boolean {
  return scale !== '' && /[超过近破约逾达上成]$/.test(text.slice(0, start).slice(-1));
}

/** Numbers that get lost, and blanks in their place: one in every few, alike in all documents. */
function* lost(text: string, tokens: readonly Token[]): Iterable<Injection> {
  const prose = tokens.filter(({ inTable, start }) => !inTable && /[\u4e00-\u9fff，]/.test(text.charAt(start - 1)));
  for (const token of prose
    .filter((one) => mix(one.start) % 5 === 0 && !isRoundAlone(text, one) && !isOptional(text, one))
    .slice(0, 6))
    yield {
      kind: 'missing-value',
      by: 'the sentence',
      rounded: token.rounded,
      edit: replaced(token, ''),
      others: [],
    };
  const blanks = ['XX', '××', '___', '**', 'xx'];
  for (const token of prose.filter(({ start }) => mix(start) % 7 === 0).slice(0, 2))
    yield {
      kind: 'placeholder',
      by: 'its own signs',
      rounded: token.rounded,
      edit: replaced(token, blanks[mix(token.start) % blanks.length] ?? 'XX'),
      others: [],
    };
}
