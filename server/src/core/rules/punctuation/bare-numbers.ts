/** An item whose number lost its mark: 2.…, 3要…, 4.…: the numbers beside it show what it is. */
import { anyOf } from '../../norms/lexicon';
import { CLASSIFIERS_THAT_BEGIN_A_CLAUSE, COUNTED_BEHIND_A_TOTAL } from '../../norms/words/classifiers';
import type { Reading } from '../../reading/reading';
import { isIn } from '../../reading/seek';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { goesOnFromLineAbove, linesInsideAPhrase } from '../../report/wrapped';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

const COUNTS = new RegExp(`^\\d{1,2}${anyOf(COUNTED_BEHIND_A_TOTAL, CLASSIFIERS_THAT_BEGIN_A_CLAUSE)}`);
const BARE = /^(\d{1,2})[\u4e00-\u9fff]/;
const opensBare = ({ kind, text, ordinal }: Reading): boolean =>
  (kind === 'prose' || kind === 'item') && !ordinal && isIn(BARE, text);
const isBare = (reading: Reading): boolean => reading.derive(opensBare);

export function* bareNumbers(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const bare = paragraphsWith(report, isBare);
  if (bare.length === 0) return;
  const insidePhrase = linesInsideAPhrase(report);
  for (const { index, reading, span } of bare) {
    // 新建学校 and in the next line 2所.
    if (COUNTS.test(reading.text) || (insidePhrase.has(index) && goesOnFromLineAbove(report, index))) continue;
    const number = BARE.exec(reading.text)?.[1] ?? '';
    const [above, below] = [-1, 1].map((step) => report.paragraphs[index + step]?.reading.ordinal);
    if (above?.style !== 'arabic' || below?.style !== 'arabic' || above.mark !== below.mark || above.mark === '')
      continue;
    if (above.value + 1 !== Number(number) || below.value - 1 !== Number(number)) continue;
    const place = shift(reading.span(0, number.length), span.start);
    yield {
      span: place,
      severity: 'information',
      message: say(
        `序号“${number}”后面少了“${above.mark}”，上下两项都有。`,
        `The number ${number} lacks its “${above.mark}”, which the items above and below have.`,
      ),
      fixes: [
        {
          title: say(`改为“${number}${above.mark}”`, `Write “${number}${above.mark}”`),
          edits: [{ span: { start: place.end, end: place.end }, text: above.mark }],
          safe: false,
        },
      ],
    };
  }
}
