/** Labels like 2.1 and 3.2.1 that do not go with their place. */
import { decimalBreaksOf } from '../report/decimal-breaks';
import type { Report } from '../report/report';
import type { RuleContext, RuleFinding } from './rule';

/** ### 3.1 under ## 2., 2.1 and then 2.3. */
export function* decimalsOutOfSequence(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  for (const { kind, span, written, due, other } of decimalBreaksOf(report)) {
    const message =
      kind === 'parent'
        ? say(
            `“${written}”在“${other.written}”下面，上一级序号不是“${written.slice(0, written.lastIndexOf('.'))}”：应为“${due}”，或核对标题的级别（#）和上面是否漏了一个标题。`,
            `“${written}” stands below “${other.written}”: it should be “${due}”, or its # are wrong, or a heading above is lost.`,
          )
        : kind === 'skip'
          ? say(
              `“${other.written}”之后是“${written}”，缺“${due}”。请核对是否漏了内容；没有漏，就把序号改为“${due}”。`,
              `“${written}” follows “${other.written}”: “${due}” is missing. Either text was lost, or this is “${due}”.`,
            )
          : say(
              `序号“${written}”重复：前面已有“${other.written}”，这里应为“${due}”。`,
              `“${written}” is used twice; this one should be “${due}”.`,
            );
    yield {
      span,
      message,
      // What stands above may be set in another way, or the numbers may be those of the paper that is spoken of.
      severity: kind === 'parent' ? 'information' : undefined,
      byStructure: kind !== 'repeat',
      related: [{ span: other.span, message: say('与这里的序号不衔接。', 'It does not go on from here.') }],
      fixes: [{ title: say(`改为“${due}”`, `Change to “${due}”`), edits: [{ span, text: due }], safe: false }],
    };
  }
}
