/**
 * What a table says and the text says otherwise: 农村公路5200公里 in the text, 农村公路 | 5000 in a column of 公里. A slip of the pen
 * warns; of two other values their writer knows whether they are of one thing.
 */
import { tableContradictionsOf } from '../figures/table-contradictions';
import type { Report } from '../report/report';
import type { RuleContext, RuleFinding } from './rule';

export function* conflictsWithTables(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  for (const { cell, measure, inText } of tableContradictionsOf(report)) {
    const [first, second] = cell.span.start < inText.span.start ? [cell, inText] : [inText, cell];
    const [table, text] = [`${cell.written}${measure}`, inText.written];
    yield {
      span: second.span,
      // Whose table it is, and of when, its head need not say: 全省 in the text over a table of one county.
      severity: 'information',
      message: say(
        `“${cell.fact.left}”在表里是“${table}”，文中是“${text}”。请核对，改为同一数值。`,
        `Two values for “${cell.fact.left}”: “${table}” in the table, “${text}” in the text. Check which is right.`,
      ),
      related: [
        {
          span: first.span,
          message:
            first === cell
              ? say(`表里是“${table}”`, `“${table}” in the table`)
              : say(`文中写“${text}”`, `“${text}” here`),
        },
      ],
      fixes: [],
    };
  }
}
