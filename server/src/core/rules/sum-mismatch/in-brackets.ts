/** Findings on a whole that what is added up in the brackets behind it does not make, in paragraph offsets. */
import { wrongAdditions } from '../../figures/sums/added-in-brackets';
import { absolute, compare, format, subtract } from '../../reading/numerals/decimal';
import type { Reading } from '../../reading/reading';
import type { RuleContext, RuleFinding } from '../rule';

export function* findingsInBrackets(reading: Reading, { say }: RuleContext): Iterable<RuleFinding> {
  for (const { total, parts, sum } of wrongAdditions(reading)) {
    const stated = reading.written(total.start, total.end);
    const left = parts.map(({ start, end }) => reading.written(start, end)).join(' + ');
    const by = format(absolute(subtract(total.value, sum)));
    const isMore = compare(total.value, sum) > 0;
    yield {
      span: reading.span(total.start, total.end),
      severity: 'information',
      message: say(
        `括号里 ${left} = ${format(sum)}，前面写的是“${stated}”，${isMore ? '多' : '少'}${by}。请核对总数和各分项。`,
        `The brackets make ${left} = ${format(sum)}, but “${stated}” stands before them, ${by} too ${isMore ? 'many' : 'few'}. Check the total and its parts.`,
      ),
      related: parts.map(({ start, end }) => ({
        span: reading.span(start, end),
        message: say('括号里的一项', 'a part in the brackets'),
      })),
    };
  }
}
