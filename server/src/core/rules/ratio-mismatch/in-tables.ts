/** Findings on rates in tables that the other cells of their row do not give. */
import { type TableRatio, tableRatiosOf } from '../../figures/ratios/table-ratios';
import { arithmetic, showResult } from '../../figures/ratios/arithmetic';
import { absolute, format, round } from '../../reading/numerals/decimal';
import { writeLike } from '../../reading/numerals/write-like';
import type { Report } from '../../report/report';
import type { Fix, RuleContext, RuleFinding } from '../rule';

/** Findings on the tables of `report`, in document offsets. */
export function* tableFindings(report: Report, context: RuleContext): Iterable<RuleFinding> {
  for (const ratio of tableRatiosOf(report)) yield finding(ratio, report, context);
}

function finding(ratio: TableRatio, report: Report, context: RuleContext): RuleFinding {
  const { stated, claim, operands, inferred, sure } = ratio;
  const sum = arithmetic(claim);
  const [whole] = claim.operands;
  return {
    span: stated.span,
    severity: sure ? undefined : 'information',
    message: inferred
      ? context.say(
          `“${stated.text}”与同一行的数对不上：按本列其他各行推算，总数约为${format(whole.value)}，${sum}。请核对这一行的两个数。`,
          `“${stated.text}” does not follow from its row: by the other rows of the column the whole is about ${format(whole.value)}, and ${sum}. Check both figures of the row.`,
        )
      : context.say(
          `“${stated.text}”与同一行的数对不上：${sum}。请核对这几个数。`,
          `“${stated.text}” does not follow from its row: ${sum}. Check these figures.`,
        ),
    related: operands.map(({ span }) => ({
      span,
      message: context.say('参与计算的数', 'A figure it is computed from'),
    })),
    fixes: fixesOf(ratio, report, context),
  };
}

/** The rate that comes out, when the words and the sign in front of it stay true. */
function fixesOf({ number, stated, claim }: TableRatio, report: Report, context: RuleContext): Fix[] {
  const { start, end } = number.span;
  const old = report.text.slice(start, end);
  const text = writeLike(old, absolute(round(claim.computed, -number.step.exponent)));
  if (text === undefined || text === old || claim.computed.digits < 0n !== claim.stated.value.digits < 0n) return [];
  return [
    {
      title: context.say(
        `按同一行的数，把“${old}”改为“${text}”（${showResult(claim.computed, claim)}）`,
        `Change “${old}” to “${text}” as the row gives it`,
      ),
      edits: [{ span: { ...stated.span, start, end }, text }],
      safe: false,
    },
  ];
}
