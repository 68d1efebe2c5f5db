/** One figure of a passage that is told twice, with another value: the figures before and behind it are the same in both places. */
import { twinPairsOf } from '../figures/twin-passages';
import type { Fact } from '../figures/quantities/fact';
import { isTellingSlip } from '../reading/numerals/slip';
import type { Report } from '../report/report';
import type { RuleContext, RuleFinding } from './rule';

/** The odd figures of `report` that are not among those that are `told`. */
export function* twinPassages(report: Report, told: ReadonlySet<Fact>, { say }: RuleContext): Iterable<RuleFinding> {
  for (const [odd, other] of twinPairsOf(report)) {
    if (told.has(odd.fact) || told.has(other.fact)) continue;
    const [here, there] = [odd.written, other.written];
    yield {
      span: odd.span,
      severity: isTellingSlip(odd.fact.quantity.value, other.fact.quantity.value) ? undefined : 'information',
      message: say(
        `此处是“${here}”，前文同样的一组数里是“${there}”，旁边的数都相同。请核对，改为同一数值。`,
        `“${here}” here, “${there}” among the same figures before. Check which is right.`,
      ),
      related: [{ span: other.span, message: say(`前文写“${there}”`, `“${there}” here`) }],
      fixes: [
        {
          title: say(`此处改为“${there}”（同前文）`, `Write “${there}” here, as before`),
          edits: [{ span: odd.span, text: there }],
          safe: false,
        },
        {
          title: say(`前文改为“${here}”（同此处）`, `Write “${here}” there, as here`),
          edits: [{ span: other.span, text: here }],
          safe: false,
        },
      ],
    };
  }
}
