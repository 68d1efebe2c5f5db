/**
 * Revisions of a paper that are counted past one of them: 根据…第一次修正 根据…第三次修正 under its title. A law that was put right in places (修正) and
 * written anew (修订) counts either by itself: 第一次修正 第一次修订 第二次修正; others count them in one row.
 */
import { readHan } from '../../reading/numerals/read';
import type { Reading } from '../../reading/reading';
import { eachOf } from '../../reading/seek';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

const COUNTED = /第([一二三四五六七八九十])次(修[正订改])/g;
/** The history of a paper stands in so many paragraphs at its head. */
const HEAD = 24;

const countsRevisions = (reading: Reading): boolean => reading.derive(hasCount);
const hasCount = ({ text, kind }: Reading): boolean => kind !== 'row' && kind !== 'code' && text.includes('次修');

export function* revisionsOutOfCount(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  let before = 0;
  const ofKind = new Map<string, number>();
  for (const { reading, index, span } of paragraphsWith(report, countsRevisions)) {
    if (index >= HEAD || reading.ordinal?.style === 'clause') return;
    for (const { index: at, 0: written, 1: numeral = '', 2: kind = '' } of eachOf(COUNTED, reading.text)) {
      const value = readHan(numeral) ?? 0;
      // A history that begins with a later one leaves out the others.
      const isOff = before > 0 && value !== before + 1 && value !== (ofKind.get(kind) ?? 0) + 1;
      if (isOff)
        yield {
          severity: 'information',
          span: shift(reading.span(at, at + written.length), span.start),
          message: say(
            `这里是“${written}”，前面只到第${before}次。请核对修正的次数，或补上漏掉的一次。`,
            `“${written}” follows revision ${before}. Check the count, or whether one is missing.`,
          ),
        };
      before = value;
      ofKind.set(kind, value);
      if (isOff) return;
    }
  }
}
