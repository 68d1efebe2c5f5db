/** Findings on a whole whose parts stand in lines of their own, or sentences and sections apart, in document offsets. */
import { sumOfIndustries } from '../../figures/sums/of-industries';
import { sumsOverLines, type Placed, type SumOverLines } from '../../figures/sums/over-lines';
import { valueOf } from '../../figures/sums/sum';
import { weightsOverLines } from '../../figures/sums/weights-over-lines';
import { show } from '../../figures/ratios/arithmetic';
import { absolute, type Decimal, format, subtract } from '../../reading/numerals/decimal';
import type { Report } from '../../report/report';
import { type Span, shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

/** Operands shown in a message before the rest is counted only. */
const SHOWN = 6;

export function* findingsOverLines(report: Report, context: RuleContext): Iterable<RuleFinding> {
  for (const sum of sumsOverLines(report)) yield finding(sum, context, ['下面各行', 'The lines below make']);
  for (const weights of weightsOverLines(report)) yield weightFinding(weights, context);
  const sum = sumOfIndustries(report);
  if (sum) yield { ...finding(sum, context, ['文中三次产业', 'The three industries make']), byStructure: false };
}

function finding(
  { total, parts, evidence }: SumOverLines,
  { say }: RuleContext,
  [whichZh, whichEn]: readonly [string, string],
): RuleFinding {
  const { quantity } = total.mention;
  const value = valueOf(parts.map(({ mention }) => mention.quantity));
  const miss = subtract(quantity.value, value);
  const inUnit = (amount: Decimal): string => show(amount, quantity);
  const shown = parts.slice(0, SHOWN).map(writtenOf);
  const left = `${shown.join(' + ')}${parts.length > SHOWN ? ' + …' : ''}`;
  const [by, stated] = [inUnit(absolute(miss)), writtenOf(total)];
  const [zh, en] = miss.digits > 0n ? [`多${by}`, `${by} too many`] : [`少${by}`, `${by} too few`];
  const isSure = evidence === 'closed';
  const doubt = isSure
    ? ['', '']
    : miss.digits > 0n
      ? ['如还有未列出的部分，可不改。', ' If some parts are not listed, leave it.']
      : ['如果同一对象计入了两项，可不改。', ' If something is counted under two of them, leave it.'];
  return {
    span: placeOf(total),
    severity: isSure ? undefined : 'information',
    byStructure: true,
    message: say(
      `${whichZh} ${left} = ${inUnit(value)}，这里写“${stated}”，${zh}。请核对总数和各分项。${doubt[0]}`,
      `${whichEn} ${left} = ${inUnit(value)}, but “${stated}” is stated, ${en}. Check the total and its parts.${doubt[1]}`,
    ),
    related: parts.map((part) => ({
      span: placeOf(part),
      message: say(`分项“${writtenOf(part)}”`, `part “${writtenOf(part)}”`),
    })),
  };
}

/** Which of the weights is wrong the writer knows: the last one is marked, as the line that fills up the hundred. */
function weightFinding(weights: readonly Placed[], { say }: RuleContext): RuleFinding {
  const last = weights.at(-1) as Placed;
  const [left, value] = [
    weights.map(writtenOf).join(' + '),
    format(valueOf(weights.map(({ mention }) => mention.quantity))),
  ];
  return {
    span: placeOf(last),
    severity: 'information',
    byStructure: true,
    message: say(
      `这几行的权重 ${left} = ${value}%，合计应为100%。请核对各项。`,
      `The weights of these lines make ${left} = ${value}%; they should make 100%. Check each of them.`,
    ),
    related: weights.slice(0, -1).map((part) => ({ span: placeOf(part), message: say('其中一项', 'one part') })),
  };
}

const placeOf = ({ mention: { quantity }, paragraph: { reading, span } }: Placed): Span =>
  shift(reading.span(quantity.start, quantity.end), span.start);

const writtenOf = ({ mention: { quantity }, paragraph: { reading } }: Placed): string =>
  reading.written(quantity.start, quantity.end).replace(/\s+/g, '');
