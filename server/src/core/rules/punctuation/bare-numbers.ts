/** An item whose number lost its mark: 2.…, 3要…, 4.…: the numbers beside it show what it is. */
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

const BARE = /^(\d{1,2})[\u4e00-\u9fff]/;
const opensBare = ({ kind, text, ordinal }: Reading): boolean =>
  (kind === 'prose' || kind === 'item') && !ordinal && BARE.test(text);
const isBare = (reading: Reading): boolean => reading.derive(opensBare);

export function* bareNumbers(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  for (const { index, reading, span } of paragraphsWith(report, isBare)) {
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
