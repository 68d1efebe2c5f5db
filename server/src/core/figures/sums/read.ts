/** All sums a paragraph states, verified and doubtful. */
import type { Quantity } from '../../reading/quantities/quantity';
import type { Reading } from '../../reading/reading';
import { breakdownSums } from './breakdown';
import { closedRuns } from './closed-runs';
import { listedSums } from './listed';
import { shareSums } from './shares';
import { pairedSums } from './paired';
import type { Evidence, Sum } from './sum';
import { weightSums } from './weights';
import { mayHave } from '../../reading/seek';

const STRENGTH: Readonly<Record<Evidence, number>> = {
  verified: 0,
  closed: 1,
  exceeds: 2,
  slip: 3,
  done: 3,
  over: 4,
  usual: 5,
};

/** Sums in order of place, one for each total; `evidence: 'verified'` are those that come out right. Offsets are clean. */
export function sumsOf(reading: Reading): readonly Sum[] {
  return reading.derive(readSums);
}

const NUMERALS = /\d[\s\S]*\d|[一二三四五六七八九十百千万亿]/;

function readSums(reading: Reading): readonly Sum[] {
  if (reading.kind === 'row' || !mayHave(NUMERALS, reading.text)) return [];
  const listed = listedSums(reading);
  const broken = breakdownSums(reading);
  const all = [
    ...listed,
    ...broken,
    ...shareSums(reading),
    ...weightSums(reading),
    ...closedRuns(reading, listed),
    ...pairedSums(reading, [...broken, ...listed]),
  ];
  // 一个区块、一个新区块: articles, which nobody adds up.
  const sums = all.filter(
    (sum) => sum.evidence === 'verified' || !(sum.parts.every(isArticle) || tellsPlaces(sum, reading.text)),
  );
  sums.sort((a, b) => STRENGTH[a.evidence] - STRENGTH[b.evidence]);
  const kept: Sum[] = [];
  const byTotal = new Map<number, Sum[]>();
  const byParts = new Set<string>();
  for (const sum of sums) {
    const parts = sum.parts.map((part) => part.start).join(' ');
    const sameTotal = sum.total ? byTotal.get(sum.total.start) : undefined;
    // A total that comes out right once, or parts that already make up a total, are not blamed again.
    const cleared =
      byParts.has(parts) || sameTotal?.some((other) => other.evidence !== 'verified' || other.pattern === sum.pattern);
    if (sum.evidence !== 'verified' && cleared) continue;
    // Two readers may see the same: it is told once.
    if (byParts.has(parts) && sameTotal?.some((other) => sameParts(other, sum))) continue;
    kept.push(sum);
    byParts.add(parts);
    if (sum.total) byTotal.set(sum.total.start, [...(sameTotal ?? []), sum]);
  }
  return kept.sort((a, b) => firstPart(a) - firstPart(b));
}

const sameParts = (one: Sum, other: Sum): boolean =>
  one.parts.length === other.parts.length && one.parts.every(({ start }, i) => start === other.parts[i]?.start);

const isArticle = ({ han, value, dimension }: Quantity): boolean =>
  han && value.digits === 1n && value.exponent === 0 && dimension.startsWith('count');

/** 共有64位，第一位表示符号，接着11位表示阶码，剩余52位: one of the parts is told by its place, and no figure says how many that is. */
function tellsPlaces({ total, parts }: Sum, text: string): boolean {
  const last = parts.at(-1);
  if (!total || !last || last.end < total.end) return false;
  const at = text.indexOf('第', total.end);
  return at >= 0 && at < last.end && PLACE.exec(text.slice(at, at + 6))?.[1] === total.unit;
}
const PLACE = /^第[一二三四五六七八九十\d]{1,3}([\u4e00-\u9fff])/;

const firstPart = ({ parts }: Sum): number => parts[0]?.start ?? 0;
