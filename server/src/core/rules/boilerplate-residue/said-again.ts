/** A clause that says again what the one before it said, as if an old and a new wording had both been left. */
import { saidAgain } from '../../reading/said-again';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

export function* clausesSaidAgain(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  for (const { reading, span } of paragraphsWith(report, saidAgain))
    for (const { again, first } of saidAgain(reading)) {
      const said = reading.written(first.start, first.end).trim();
      yield {
        span: shift(reading.span(again.start, again.end), span.start),
        severity: 'information',
        message: say(
          `这里把前面“${said}”的意思又说了一遍，疑为修改时两种说法都留下了，请删去一处。`,
          `This says “${said}” again: two wordings seem to have been left; delete one.`,
        ),
        related: [
          {
            span: shift(reading.span(first.start, first.end), span.start),
            message: say('先说的一处', 'Said first'),
          },
        ],
      };
    }
}
