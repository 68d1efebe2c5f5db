/** Figures of a text as the injector sees them: by one plain expression of its own, so that it does not share the rules' errors. */
import type { Span } from '../../../server/src/core/index';

/** Units that the injector knows; longer ones first. */
const UNITS =
  '个百分点|平方公里|平方千米|平方米|立方米|千瓦时|人次|公里|公顷|万元|美元|亩|吨|元|人|户|家|个|项|件|名|所|座|次|场|份|条|处|台|辆|套|米|起|宗|村|篇|期|%';
const FIGURE = new RegExp(
  `(?<![\\dA-Za-z.,，第〔\\-—/+×])(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d{1,4})?(万亿|万|亿)?(多|余)?(${UNITS})(?![A-Za-z])`,
  'g',
);
const ROUND_BEFORE = /[约近超逾]$|超过$|达到近$/;
const ROUND_BEHIND = /^(?:左右|以上|以下|以内|多|余)/;

export interface Token extends Span {
  /** The digits as they are written, with their point. */
  readonly written: string;
  /** Whole number of steps: 256 of 25.6. */
  readonly steps: number;
  readonly decimals: number;
  readonly scale: string;
  readonly unit: string;
  /** Written with decimals, 万 or 亿, or with a word that says so. */
  readonly rounded: boolean;
  /** Number of its sentence. */
  readonly sentence: number;
  readonly inTable: boolean;
}

/** Tokens that can be added up. */
export const family = ({ unit, scale }: Token): string => `${scale}${unit}`;
/** The value in its own unit and scale. */
export const valueOf = ({ steps, decimals }: Token): number => steps / 10 ** decimals;

/** The figures of `text` with a unit, outside dates, codes and numbers of things. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let seen = 0;
  for (const match of text.matchAll(FIGURE)) {
    const [all, whole = '', fraction = '', scale = '', more, unit = ''] = match;
    const start = match.index;
    // 3.1处理流程, 8.3人员的风险: the number of a heading.
    if (fraction !== '' && scale === '' && /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 6), start))) continue;
    for (; seen < start; seen++) if (/[。\n]/.test(text.charAt(seen))) sentence++;
    const written = whole + fraction;
    const isRounded = fraction !== '' || scale !== '' || more !== undefined;
    const said = ROUND_BEFORE.test(text.slice(Math.max(0, start - 4), start));
    const behind = ROUND_BEHIND.test(text.slice(start + all.length, start + all.length + 2));
    tokens.push({
      start,
      end: start + written.length,
      written,
      steps: Number(written.replace(/[,.]/g, '')),
      decimals: Math.max(0, fraction.length - 1),
      scale,
      unit,
      rounded: isRounded || said || behind,
      sentence,
      inTable: isRow(text, start),
    });
  }
  return tokens;
}

function isRow(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(start, end < 0 ? text.length : end);
  return line.split(/[|\t]/).length > 2;
}

/** A number that tells sites apart, always the same for the same place. */
export function mix(n: number): number {
  let x = Math.imul(n + 0x9e37, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 4;
}

/** `steps` written as `like` is. */
export function write(steps: number, like: Token): string {
  const digits = String(steps).padStart(like.decimals + 1, '0');
  const at = digits.length - like.decimals;
  const whole = like.written.includes(',') ? Number(digits.slice(0, at)).toLocaleString('en-US') : digits.slice(0, at);
  return like.decimals > 0 ? `${whole}.${digits.slice(at)}` : whole;
}

/** One digit off, in a place that `n` picks; never the same value and never a leading nought. */
export function slip(token: Token, n: number): string {
  const digits = [...String(token.steps)];
  const at = n % digits.length;
  const old = Number(digits[at]);
  const by = 1 + (n % 7);
  digits[at] = String((old + by) % 10 === 0 && at === 0 ? (old + by + 1) % 10 || 1 : (old + by) % 10);
  const steps = Number(digits.join(''));
  return write(steps === token.steps ? steps + 1 : steps, token);
}

/** A figure updated: some per cent more, with more than one digit changed where it has more than one. */
export function updated(token: Token, n: number): string {
  let steps = Math.round(token.steps * (1 + (3 + (n % 12)) / 100)) + 1;
  while (differing(String(steps), String(token.steps)) < Math.min(2, String(token.steps).length)) steps++;
  return write(steps, token);
}

function differing(a: string, b: string): number {
  if (a.length !== b.length) return 9;
  return [...a].filter((char, i) => char !== b[i]).length;
}
