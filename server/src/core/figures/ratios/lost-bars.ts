/**
 * What arithmetic may have been before a copy ran it together: (32+80)×252 was (32+80)×25/2 under a bar, 262+1 was 26²+1, (36%+20%)/1-20% had brackets by
 * the bar. Also whether both sides of it are numbers of one thing. 惯例.
 */
import { eachOf } from '../../reading/seek';

/** Figures of so many digits may be two, one over the other. */
const RUN = /\d{2,5}(?![\d.%％])/g;
const MOST_RUNS = 3;
const BEHIND_A_STROKE = /[/÷](\d[^/÷×*（）()]*)$/;

/** The ways `left` may have been written, each as arithmetic in one line. */
export function othersMeant(left: string): readonly string[] {
  const runs = eachOf(RUN, left).filter(({ index }) => !'.,'.includes(left.charAt(index - 1) || '+'));
  const meant: string[] = [];
  const tail = BEHIND_A_STROKE.exec(left)?.[1];
  if (tail !== undefined && /[+-]/.test(tail)) meant.push(`${left.slice(0, left.length - tail.length)}（${tail}）`);
  // 24/3%=8%: a third of 24 per cent, and not 24 by 3 per cent.
  if (PERCENT_OF_ALL.test(left)) meant.push(left.replace(PERCENT_OF_ALL, '$1%/$2'));
  if (runs.length === 0 || runs.length > MOST_RUNS) return meant;
  let ways: readonly string[] = [''];
  let end = 0;
  for (const { index, 0: digits } of runs) {
    const between = left.slice(end, index);
    ways = ways.flatMap((way) => [digits, ...apart(digits)].map((read) => way + between + read));
    end = index + digits.length;
  }
  return [...meant, ...ways.slice(1).map((way) => way + left.slice(end))];
}

/** 25/2 and 2/52 of 252, and the square of 26 in 262. */
function apart(digits: string): readonly string[] {
  const fractions = [...digits.slice(1)].map((_, i) => `（${digits.slice(0, i + 1)}/${digits.slice(i + 1)}）`);
  const base = digits.slice(0, -1);
  const power = { 2: `（${base}*${base}）`, 3: `（${base}*${base}*${base}）` }[digits.slice(-1)];
  return power === undefined ? fractions : [...fractions, power];
}

const PERCENT_OF_ALL = /(\d)\/(\d{1,4})%$/;
const UNIT_BEHIND = /\d[万亿千百]{0,2}([\u4e00-\u9fff]{1,4})/g;
const LONE_PART = /^\d{1,4}[/／]\d{1,4}[\u4e00-\u9fff]{1,4}$/;
const ONLY_ADDS = /^[^×*÷/／]+$/;

/** 1/6小时=10分钟, 2个月亮＋1个圆＝2个圆, 40/2=20ms: what stands on the two sides is told in other units, and is no number alone. */
export function isOfOtherUnits(left: string, behind: string): boolean {
  if (/^[a-z]/i.test(behind) && !/[a-z]/i.test(left)) return true;
  if (!LONE_PART.test(left) && !ONLY_ADDS.test(left)) return false;
  const units = eachOf(UNIT_BEHIND, `${left} 0${behind}`).map(({ 1: unit = '' }) => unit);
  // 天 and 天的 are one.
  return units.some((unit) => units.some((other) => !unit.startsWith(other) && !other.startsWith(unit)));
}
