/** The figures of a paragraph as a sequence, each with the words since the one before it. Templates read over these. */
import { unitOf } from '../../norms/units';
import { add, decimal, divide, multiply, parseDecimal, toNumber } from '../../reading/numerals/decimal';
import type { Quantity } from '../../reading/quantities/quantity';
import { quantitiesOf } from '../../reading/quantities/read';
import { STEPS_ON_A_SCALE } from '../../norms/words/change';
import { wordAt } from '../../reading/around';
import { inPassing } from '../../reading/derived';
import type { Reading } from '../../reading/reading';
import { isInPart } from '../../reading/seek';

export interface Mention {
  readonly quantity: Quantity;
  /** What stands between the figure before (or the paragraph's start) and this one, without blanks at its end; at most the last 100 characters. */
  readonly gap: string;
  /** What follows, up to 12 characters. */
  readonly after: string;
  /** Which sentence of the paragraph it stands in. */
  readonly sentence: number;
}

/** Longer gaps bind nothing; cut ones start with a full stop, so that no template matches across the cut. */
const LONGEST_GAP = 100;

/** Figures in order of place. Spans of years (四年增长) are words of a template, not figures, and are left in the gaps. */
export const mentionsOf: (reading: Reading) => readonly Mention[] = inPassing(readMentions);

function readMentions(reading: Reading): readonly Mention[] {
  const { text, sentences } = reading;
  const mentions: Mention[] = [];
  let end = 0;
  let sentence = 0;
  for (const quantity of quantitiesOf(reading)) {
    if (
      quantity.dimension === 'duration:year' ||
      isFraction(quantity, text) ||
      isClass(quantity, text) ||
      isStep(quantity, text)
    )
      continue;
    if (quantity.dimension === 'plain' && (namesATime(quantity, text) || isInAName(quantity, text))) continue;
    while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) <= quantity.start) sentence++;
    const before = mentions.at(-1);
    const whole = before && quantity.start === end ? oneDuration(before.quantity, quantity) : undefined;
    if (before && whole) {
      end = quantity.end;
      mentions[mentions.length - 1] = { ...before, quantity: whole, after: text.slice(end, end + 12) };
      continue;
    }
    const cut = quantity.start - end > LONGEST_GAP;
    const gap = cut ? `。${text.slice(quantity.start - LONGEST_GAP, quantity.start)}` : text.slice(end, quantity.start);
    mentions.push({ quantity, gap: gap.trimEnd(), after: text.slice(quantity.end, quantity.end + 12), sentence });
    end = quantity.end;
  }
  return mentions;
}

/** 标准普尔500指数, 中证1000指数: an index is named by how many it is made of. */
const isInAName = ({ end }: Quantity, text: string): boolean => text.startsWith('指数', end);

const MINUTE = parseDecimal(unitOf('分钟')?.factor ?? '1');
const SIXTY = decimal(60n);
/** So finely a minute is parted. */
const FINEST = decimal(1n, -6);

/** 9分30秒, 1小时20分: one stretch of time in two units; undefined where the two are none. */
function oneDuration(long: Quantity, short: Quantity): Quantity | undefined {
  const isInMinutes = long.unit === '分' && short.unit.startsWith('秒');
  const isInHours = long.unit === '小时' && short.unit.startsWith('分');
  if (!isInMinutes && !isInHours) return undefined;
  const value = isInHours
    ? add(long.value, short.unit === '分' ? multiply(short.value, MINUTE) : short.value)
    : multiply(add(long.value, divide(short.value, SIXTY, 9) ?? long.value), MINUTE);
  return {
    ...long,
    end: short.end,
    unitStart: short.unitStart,
    unit: isInHours ? long.unit : '分钟',
    dimension: 'duration:hour',
    value,
    step: FINEST,
    full: false,
  };
}

const CLASS = /^及?(?:以上|以下|以内)(?:[（(]含|[\u4e00-\u9fff])/;

/** 60岁以上老人, 200人以上的企业: a class of things, named by a limit. */
function isClass(quantity: Quantity, text: string): boolean {
  return isInPart(CLASS, text.slice(quantity.end, quantity.end + 5), text);
}

const YEAR_BEHIND_比 = /^[12]\d{3}$/;

/** 较2009年3季度, 比2013微增: a time and no amount. */
function namesATime({ start, end }: Quantity, text: string): boolean {
  if (text.startsWith('季度', end) || text.startsWith('个季度', end)) return true;
  return '比较'.includes(text.charAt(start - 1) || '\n') && YEAR_BEHIND_比.test(text.slice(start, end));
}

/** 下降两个数量级, 提升两个档次: steps on a scale, which no figure beside them counts. */
const isStep = ({ end, dimension }: Quantity, text: string): boolean =>
  dimension === 'count:个' && wordAt(text, end, STEPS_ON_A_SCALE) !== '';

/** 三分之一: the reader of quantities may see 三分 in it. */
function isFraction(quantity: Quantity, text: string): boolean {
  return text.charAt(quantity.end) === '之' && quantity.unit === '分';
}

/** Whether two figures measure the same thing, so that one can be taken from the other. */
export function comparable(a: Quantity, b: Quantity): boolean {
  if (a.dimension === b.dimension) return true;
  return isCount(a) && isCount(b) && (isLooseCount(a) || isLooseCount(b));
}

const isCount = ({ dimension }: Quantity): boolean =>
  dimension.startsWith('count:') || dimension === 'persons' || dimension === 'plain';
/** 30个 and 30 may count anything. */
const isLooseCount = ({ dimension }: Quantity): boolean => dimension === 'count:个' || dimension === 'plain';

/** `a` with the scale and unit of `b` where it was written bare in front of it: 由320提高到380元, 从45增加到60万人. */
export function inUnitOf(a: Quantity, b: Quantity, text: string): Quantity {
  if (a.dimension !== 'plain' || b.dimension === 'plain') return a;
  const scaled = /[万亿]$/.test(text.slice(a.start, a.end));
  const unitFactor = unitOf(b.unit)?.factor ?? '1';
  let power = scaled ? 0 : scaleOf(text.slice(b.start, b.unitStart).trim());
  // 由5.6万 or 由5.6 to 7.8万元, but 由8000 to 1.2万元: what is of the same size shares the scale.
  const [bare, scaledDown] = [toNumber(a.value), toNumber(b.value) / 10 ** power / Number(unitFactor)];
  if (power > 0 && (bare > 20 * scaledDown || 20 * bare < scaledDown)) power = 0;
  const factor = multiply(parseDecimal(unitFactor), decimal(1n, power));
  return {
    ...a,
    dimension: b.dimension,
    unit: b.unit,
    value: multiply(a.value, factor),
    step: multiply(a.step, factor),
    full: a.full && (b.full || power === 0),
  };
}

/** The power of ten that 万 and 亿 at the end of a number stand for: 3万亿 is 12. */
function scaleOf(number: string): number {
  let power = 0;
  for (let at = number.length - 1; at >= 0 && /[万亿]/.test(number.charAt(at)); at--)
    power += number.charAt(at) === '万' ? 4 : 8;
  return power;
}
