/** Findings on totals of tables: which rows or columns they add up, and what that makes. */
import { absolute, add, type Decimal, format, subtract } from '../../reading/numerals/decimal';
import { writeLike } from '../../reading/numerals/write-like';
import type { Report } from '../../report/report';
import { isSlip } from '../../reading/numerals/slip';
import { type RangeTotal, rangeTotalsOf } from '../../figures/sums/range-totals';
import { valueOf } from '../../figures/sums/table-cells';
import type { TableSum } from '../../figures/sums/table-lines';
import { tableSumsOf } from '../../figures/sums/table-sums';
import type { CellNumber } from '../../reading/table-numbers';
import type { Cell } from '../../report/tables';
import type { Fix, RuleContext, RuleFinding } from '../rule';

/** Operands shown in a message before the rest is counted only. */
const SHOWN = 6;

/** Findings on the tables of `report`, in document offsets. */
export function* tableFindings(report: Report, context: RuleContext): Iterable<RuleFinding> {
  for (const sum of tableSumsOf(report))
    if (!sum.fits && sum.total.number) yield finding(sum, sum.total.number, report, context);
  for (const total of rangeTotalsOf(report)) yield rangeFinding(total, context);
}

/** 合计 43—70 under ranges that make 43 and 75. */
function rangeFinding({ total, parts, label, end, sum }: RangeTotal, { say }: RuleContext): RuleFinding {
  return {
    severity: 'information',
    span: total.span,
    byStructure: true,
    message: say(
      `各分项的${end === 'low' ? '下限' : '上限'}相加是${format(sum)}，“${label}”写的是“${total.text}”，另一端却对得上。请核对合计。`,
      `The ${end === 'low' ? 'lower' : 'upper'} ends add up to ${format(sum)}, but “${label}” says ${total.text}; the other end is right. Check the total.`,
    ),
    related: parts.map((part) => ({ span: part.span, message: say(`分项${part.text}`, `part ${part.text}`) })),
  };
}

function finding(sum: TableSum, stated: CellNumber, report: Report, context: RuleContext): RuleFinding {
  const { total, parts, label } = sum;
  const value = valueOf(parts);
  const last = parts.at(-1)?.text ?? '';
  const shown = parts.slice(0, parts.length > SHOWN ? SHOWN - 2 : SHOWN).map((part) => part.text);
  const rest =
    parts.length > SHOWN
      ? context.say(` + … + ${last}（共${parts.length}项）`, ` + … + ${last} (${parts.length} figures)`)
      : '';
  const left = `${shown.join(' + ')}${rest}`;
  const miss = subtract(stated.value, value);
  const by = format(absolute(miss));
  const [rowOrColumn, rowOrColumnEn] = sum.along === 'column' ? ['行', 'row'] : ['列', 'column'];
  return {
    severity: sum.weak ? 'information' : undefined,
    span: total.span,
    byStructure: true,
    message: context.say(
      `${left} = ${format(value)}，“${label}”${rowOrColumn}写的是${total.text}，${miss.digits > 0n ? '多' : '少'}${by}。请核对合计和各分项。`,
      `${left} = ${format(value)}, but the “${label}” ${rowOrColumnEn} says ${total.text}, ${by} too ${miss.digits > 0n ? 'much' : 'little'}. Check the total and its parts.`,
    ),
    related: parts
      .slice(0, 20)
      .map((part) => ({ span: part.span, message: context.say(`分项${part.text}`, `part ${part.text}`) })),
    fixes: [...replace(stated, value, report, context), ...slippedPart(parts, miss, report, context)],
  };
}

/** The one part that a single wrong digit would explain, when the total is `miss` more than the parts make. */
function slippedPart(parts: readonly Cell[], miss: Decimal, report: Report, context: RuleContext): Fix[] {
  const suspects = parts.flatMap(({ number }) =>
    number && isSlip(number.value, add(number.value, miss)) ? [number] : [],
  );
  const [suspect, another] = suspects;
  return suspect && !another ? replace(suspect, add(suspect.value, miss), report, context) : [];
}

function replace({ span }: CellNumber, value: Decimal, report: Report, context: RuleContext): Fix[] {
  const old = report.text.slice(span.start, span.end);
  const text = writeLike(old, value);
  return text === undefined
    ? []
    : [
        {
          title: context.say(`把“${old}”改为“${text}”`, `Change “${old}” to “${text}”`),
          edits: [{ span, text }],
          safe: false,
        },
      ];
}
