/** Lone × between words, of which one proves nothing and many in one draft do: 在×召开, ×的做法. */
import type { Span } from '../../text/span';
import type { Reading } from '../reading';
import { allOf } from '../seek';

const LONE = /(?<![×xX\d])×(?![×xX\d])/g;
const BEFORE = /(?:^|[\u4e00-\u9fff，。；：、（])$/;
const BEHIND = /^(?:$|[\u4e00-\u9fff，。；、）])/;

/** The lone × of a paragraph that may hide something, in clean offsets. */
export function loneCrosses(reading: Reading): readonly Span[] {
  return reading.derive(readLoneCrosses);
}

function readLoneCrosses({ text, kind }: Reading): readonly Span[] {
  if (kind === 'code' || kind === 'front-matter' || kind === 'quote' || !text.includes('×')) return [];
  const spans: Span[] = [];
  for (const { index } of allOf(LONE, text)) {
    const left = text.slice(Math.max(0, index - 14), index);
    const right = text.slice(index + 1, index + 9);
    // “数据要素×”行动 is the name of one.
    const isInName = /“[^”]{0,12}$/.test(left) && /^[^“]{0,7}”/.test(right);
    if (!isInName && left + right !== '' && BEFORE.test(left) && BEHIND.test(right))
      spans.push({ start: index, end: index + 1 });
  }
  return spans;
}
