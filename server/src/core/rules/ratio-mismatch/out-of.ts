/** Findings on so many out of so many and a remainder or rate that they do not leave. */
import { wrongOutOf } from '../../figures/ratios/out-of';
import type { Reading } from '../../reading/reading';
import type { RuleContext, RuleFinding } from '../rule';

export function* outOfFindings(reading: Reading, { say }: RuleContext): Iterable<RuleFinding> {
  for (const { start, end, stated, kind, right } of wrongOutOf(reading)) {
    const [pair, written] = [reading.written(start, end), reading.written(stated.start, stated.end)];
    yield {
      span: reading.span(stated.start, stated.end),
      severity: 'information',
      message:
        kind === 'rate'
          ? say(
              `“${pair}”合${right}，文中写“${written}”。请核对。`,
              `“${pair}” makes ${right}, but the text says “${written}”. Check both.`,
            )
          : say(
              `“${pair}”还剩${right}，文中写“${written}”。请核对。`,
              `“${pair}” leaves ${right}, but the text says “${written}”. Check both.`,
            ),
      related: [{ span: reading.span(start, end), message: say('所依据的数', 'The figures it follows from') }],
    };
  }
}
