/** Findings on arithmetic that is written out and comes out otherwise. */
import { wrongResults } from '../../figures/ratios/expressions';
import { format, round } from '../../reading/numerals/decimal';
import type { Reading } from '../../reading/reading';
import type { RuleContext, RuleFinding } from '../rule';

/** More decimals than the writer's are shown, so that what was rounded is seen. */
const MORE_PLACES = 2;

export function* expressionFindings(reading: Reading, context: RuleContext): Iterable<RuleFinding> {
  for (const { start, stated, computed, places, exact } of wrongResults(reading)) {
    const written = reading.written(start, stated.end).replace(/\s+/g, '');
    const right = format(round(computed, places));
    yield {
      span: reading.span(stated.start, stated.end),
      severity: exact ? undefined : 'information',
      message: context.say(
        `“${written}”算得不对，左边算出来是${format(round(computed, places + MORE_PLACES))}。请核对算式和得数。`,
        `“${written}” does not come out: the left side makes ${format(round(computed, places + MORE_PLACES))}. Check it and its result.`,
      ),
      fixes: [
        {
          title: context.say(`得数改为“${right}”`, `Change the result to “${right}”`),
          edits: [{ span: reading.span(stated.start, stated.end), text: right }],
          safe: false,
        },
      ],
    };
  }
}
