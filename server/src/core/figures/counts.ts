/**
 * Stated counts inside a paragraph, and the lists they stand by: “A、B、C三个镇”, “三个镇：A、B、C”, “A、B等5个镇”.
 *
 * Much that looks like such a pair is none: 残疾人两项补贴 stands at the end of many lists it does not count. So every way
 * to count a list is tried, a pair that agrees in any of them agrees, and only plain lists are ever `sure` to disagree.
 */
import { span } from '../text/span';
import { listAfter } from './counts/list-after';
import { listBefore } from './counts/list-before';
import type { StatedCount } from './counts/stated-count';
import { NOT_A_COUNT } from './counts/words';
import { readHan } from '../reading/numerals/read';
import type { Reading } from '../reading/reading';

const H = '[一二三四五六七八九十两]';
const MEASURE = '大|个|家|类|种|项|名|位|所|座|支|条|件|点|方面|部分|者|级';
const COUNT = new RegExp(
  `(?=[\\d一二三四五六七八九十两])(?<![第十百千万亿零〇\\d.、一二三四五六七八九两几数多余—~-])(\\d{1,2}|${H}{1,3})(${MEASURE})`,
  'g',
);
/** The stated counts of a paragraph that stand by a list. */
export function statedCountsOf(reading: Reading): readonly StatedCount[] {
  return reading.derive(readCounts);
}

function readCounts(reading: Reading): readonly StatedCount[] {
  const { text, kind } = reading;
  const counts: StatedCount[] = [];
  if (kind === 'row' || kind === 'code' || kind === 'front-matter' || !/[、，；]/.test(text)) return counts;
  for (const found of text.matchAll(COUNT)) {
    const number = span(found.index, found.index + found[1]!.length);
    const stated = valueOf(found[1]!);
    if (stated === undefined || stated < 2 || stated > 30 || NOT_A_COUNT.test(text.slice(number.end, number.end + 8)))
      continue;
    if (
      /^(?:以[上下内外]|左右|多|余|上下)/.test(
        text.slice(number.end + found[2]!.length, number.end + found[2]!.length + 2),
      )
    )
      continue;
    const count = span(found.index, found.index + found[0].length);
    const one =
      listBefore(text, number, count, stated, found[2]!, reading.ordinal?.length ?? 0) ??
      listAfter(text, number, count, stated);
    if (one) counts.push(one);
  }
  return counts;
}

/** 三, 13, 十三 as a number; 三四 (three or four) is none. */
export function valueOf(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  return written.length > 1 && !written.includes('十') ? undefined : readHan(written);
}
