/** What is told of numbers that were taken out of a longer text, with the gaps that they have there: one finding a series. */
import { markerSpan, type SequenceBreak, writtenMarker } from '../report/sequence-breaks';
import type { RuleContext, RuleFinding } from './rule';

/** So many gaps are named beside the first. */
const MOST_NAMED = 5;

/** `first`: the gap of `gaps` that is shown. */
export function selectionFinding(
  first: SequenceBreak,
  gaps: readonly SequenceBreak[],
  { say }: RuleContext,
): RuleFinding {
  const { member, previous } = first;
  const [here, before] = [writtenMarker(member), previous ? writtenMarker(previous) : ''];
  return {
    span: markerSpan(member),
    severity: 'information',
    byStructure: true,
    message: say(
      `这一组序号有${gaps.length}处不连续（如“${before}”之后是“${here}”），像是节选。是节选的，保留原序号即可；不是，请核对是否漏了内容。`,
      `These numbers have ${gaps.length} gaps (“${here}” follows “${before}”), as a selection has. If it is none, see whether text was lost.`,
    ),
    related: gaps
      .filter((gap) => gap !== first)
      .slice(0, MOST_NAMED)
      .map((gap) => ({
        span: markerSpan(gap.member),
        message: say('这里也不连续。', 'Here is another gap.'),
      })),
  };
}
