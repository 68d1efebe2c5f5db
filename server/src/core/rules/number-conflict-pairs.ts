/** Two figures of one breath that are told again with one of them changed: 73户281人 … 78户281人. */
import { pairsToldAgain } from '../figures/pairs-told-again';
import type { Report } from '../report/report';
import { shift } from '../text/span';
import type { RuleContext, RuleFinding } from './rule';

export function* changedPairs(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  for (const { paragraph, changed, before } of pairsToldAgain(report)) {
    const written = paragraph.reading.written(changed.start, changed.end);
    const earlier = before.paragraph.reading.written(before.changed.start, before.changed.end);
    yield {
      span: shift(paragraph.reading.span(changed.start, changed.end), paragraph.span.start),
      severity: 'information',
      message: say(
        `这里写“${written}”，前文是“${earlier}”，并列的另一个数却一样，像是同一组数。请核对，是的就改为一致。`,
        `“${written}” here and “${earlier}” before stand beside the same other figure, and seem to be of one pair. Check which is right.`,
      ),
      related: [
        {
          span: shift(
            before.paragraph.reading.span(before.changed.start, before.changed.end),
            before.paragraph.span.start,
          ),
          message: say(`前文写“${earlier}”`, `“${earlier}” here`),
        },
      ],
    };
  }
}
