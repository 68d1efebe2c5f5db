/** Rates, growth, differences, shares and averages that do not follow from the figures they are stated with. */
import { add, compare, type Decimal, decimal, format, multiply } from '../reading/numerals/decimal';
import type { Quantity } from '../reading/quantities/quantity';
import { type ImpossibleRate, type JudgedClaim, ratiosOf } from '../figures/ratios';
import { correctionsOf } from '../figures/ratios/slips';
import type { Reading } from '../reading/reading';
import type { Report } from '../report/report';
import { tableFindings } from './ratio-mismatch/in-tables';
import { expressionFindings } from './ratio-mismatch/expressions';
import { oddUnitFinding } from './ratio-mismatch/odd-units';
import { outOfFindings } from './ratio-mismatch/out-of';
import { scheduleFindings } from './ratio-mismatch/schedule';
import { turnFinding } from './ratio-mismatch/turns';
import {
  admitted,
  arithmetic,
  beyondItself,
  corrected,
  numeralOf,
  pointsArithmetic,
  writtenLike,
} from './ratio-mismatch/wording';
import type { Fix, Related, Rule, RuleContext, RuleFinding, Severity } from './rule';

export const ratioMismatch: Rule = {
  meta: {
    id: 'ratio-mismatch',
    title: { 'zh-CN': '比率与所依据的数对不上', en: 'A rate that does not follow from its figures' },
    why: {
      'zh-CN': '增幅、占比、平均数可以当场验算，一处算错，读者会怀疑其他数字。',
      en: 'Growth, shares and averages can be checked on the spot; one that fails casts doubt on the rest.',
    },
    level: '事实',
    source: {
      'zh-CN': '算术；倍、番、百分点的用法依 GB/T 15835—2011 和统计惯例',
      en: 'Arithmetic; 倍, 番 and 百分点 by GB/T 15835—2011 and the custom of statistics',
    },
    defaultSeverity: 'warning',
    inOtherWriting: 'information',
    fixable: true,
  },
  *checkParagraph(reading: Reading, context: RuleContext): Iterable<RuleFinding> {
    const { claims, impossible, odd, turns } = ratiosOf(reading);
    const failed = claims.filter((claim) => !claim.holds);
    for (const claim of failed)
      yield claim.kind === 'direction'
        ? direction(claim, reading, context)
        : mismatch(claim, reading, context, failed.length <= MANY);
    for (const rate of impossible)
      yield rate.people ? infeasible(rate, rate.people, reading, context) : beyondAll(rate, reading, context);
    for (const unit of odd) yield oddUnitFinding(unit, reading, context);
    for (const turn of turns) yield turnFinding(turn, reading, context);
    yield* expressionFindings(reading, context);
    yield* outOfFindings(reading, context);
    yield* scheduleFindings(reading, context);
  },
  check: (report: Report, context: RuleContext): Iterable<RuleFinding> => tableFindings(report, context),
};

/** A paragraph with more wrong figures than this is no report; corrections of operands are not worth seeking in it. */
const MANY = 20;

function mismatch(claim: JudgedClaim, reading: Reading, context: RuleContext, seekSlips: boolean): RuleFinding {
  const { stated } = claim;
  const written = reading.written(claim.start, stated.end);
  const lost = beyondItself(claim);
  const sum = lost ? context.say(...lost) : arithmetic(claim);
  const range = claim.weak || lost ? undefined : admitted(claim);
  const room = range
    ? context.say(`，考虑四舍五入应在 ${range[0]} 到 ${range[1]} 之间`, ` (${range[0]} to ${range[1]} with rounding)`)
    : '';
  return {
    span: reading.span(stated.start, stated.end),
    severity: severityOf(claim),
    message: claim.meantPoints
      ? context.say(
          `两个百分数之差是百分点：${pointsArithmetic(claim)}；按增幅计算，${sum}。文中写“${written}”，应写“个百分点”。`,
          `The difference of two percentages is in percentage points; as growth, ${sum}. The text says “${written}”: write 个百分点.`,
        )
      : context.say(
          `“${written}”与所依据的数对不上：${sum}${room}。请核对这三个数${noteOf(claim)}。`,
          `“${written}” does not follow from its figures: ${sum}${room}. Check all three.`,
        ),
    related: relatedTo(claim.operands, reading, context),
    fixes: claim.meantPoints ? [pointsFix(claim, reading, context)] : fixesFor(claim, reading, context, seekSlips),
  };

  function noteOf({ kind, computed }: JudgedClaim): string {
    if (kind === 'times' && compare(stated.value, ONE) >= 0 && nearly(stated.value, add(computed, ONE)))
      return '；“是原来的N倍”和“增长N倍”相差一倍';
    if (claim.weak && claim.operands.some(({ full }) => !full)) return '；前面的数若是舍入得来的，可多写一位';
    if (claim.byPrices) return '；若按可比价格计算，请注明';
    return '';
  }
}

const ONE = decimal(1n);
const FIVE_PERCENT_MORE = decimal(105n, -2);
const nearly = (a: Decimal, b: Decimal): boolean =>
  compare(multiply(a, FIVE_PERCENT_MORE), b) >= 0 && compare(multiply(b, FIVE_PERCENT_MORE), a) >= 0;

/** Weaker evidence is told more quietly: percent for points, small round figures, rates that prices may explain. */
function severityOf(claim: JudgedClaim): Severity | undefined {
  return claim.meantPoints ? 'hint' : claim.weak || claim.byPrices || claim.far ? 'information' : undefined;
}

function direction(claim: JudgedClaim, reading: Reading, context: RuleContext): RuleFinding {
  const [first, second] = claim.operands;
  const written = reading.written(first.start, second.end);
  return {
    // What is told of a limit (120天以内) may be a limit of something else.
    severity: claim.stated.firmness === 'most' || claim.stated.firmness === 'least' ? 'information' : undefined,
    span: reading.span(second.start, second.end),
    message: claim.down
      ? context.say(
          `“${written}”说的是减少，后一个数却更大。请核对两个数和动词。`,
          `“${written}” speaks of a fall, but the second figure is larger. Check both figures and the verb.`,
        )
      : context.say(
          `“${written}”说的是增加，后一个数却更小。请核对两个数和动词。`,
          `“${written}” speaks of a rise, but the second figure is smaller. Check both figures and the verb.`,
        ),
    related: relatedTo([first], reading, context),
  };
}

function relatedTo(operands: readonly Quantity[], reading: Reading, context: RuleContext): Related[] {
  return operands.map((operand) => ({
    span: reading.span(operand.start, operand.end),
    message: context.say('参与计算的数', 'A figure it is computed from'),
  }));
}

function fixesFor(claim: JudgedClaim, reading: Reading, context: RuleContext, seekSlips: boolean): Fix[] {
  const fixes: Fix[] = [];
  const offer = (quantity: Quantity, text: string | undefined): void => {
    if (text === undefined) return;
    const { start, end } = numeralOf(quantity, reading);
    const [from, to] = [
      reading.written(quantity.start, quantity.end),
      reading.written(quantity.start, start) + text + reading.written(end, quantity.end),
    ];
    const title =
      quantity === claim.stated
        ? context.say(`按前面的数，把“${from}”改为“${to}”`, `Change the result “${from}” to “${to}”`)
        : context.say(`把前面的“${from}”改为“${to}”`, `Change the operand “${from}” to “${to}”`);
    fixes.push({ title, edits: [{ span: reading.span(start, end), text }], safe: false });
  };
  offer(claim.stated, corrected(claim, reading));
  for (const { index, value } of seekSlips ? correctionsOf(claim) : [])
    offer(claim.operands[index], writtenLike(claim.operands[index], value, reading));
  return fixes;
}

function pointsFix({ stated }: JudgedClaim, reading: Reading, context: RuleContext): Fix {
  const { start, end } = numeralOf(stated, reading);
  const text = `${reading.written(start, end)}个百分点`;
  return {
    title: context.say(`改为“${text}”`, `Change to “${text}”`),
    edits: [{ span: reading.span(stated.start, stated.end), text }],
    safe: false,
  };
}

function beyondAll(rate: ImpossibleRate, reading: Reading, context: RuleContext): RuleFinding {
  const { stated, of } = rate;
  const written = reading.written(rate.start, stated.end);
  return {
    span: reading.span(stated.start, stated.end),
    message: context.say(
      `“${written}”：${of}是部分占总体的比例，只能在 0 到 100% 之间。请核对分子和分母。`,
      `“${written}” is the share of a part in its whole and can only lie between 0 and 100 %. Check numerator and denominator.`,
    ),
  };
}

function infeasible(
  rate: ImpossibleRate,
  { quantity, below, above }: NonNullable<ImpossibleRate['people']>,
  reading: Reading,
  context: RuleContext,
): RuleFinding {
  const total = format(quantity.value);
  const share = (k: number): string => `${k}÷${total}=${((k / Number(total)) * 100).toFixed(2)}%`;
  const written = reading.written(rate.start, rate.stated.end);
  return {
    span: reading.span(rate.stated.start, rate.stated.end),
    severity: 'information',
    message: context.say(
      `${total}${quantity.unit}中无论多少，都得不出“${written}”：${share(below)}，${share(above)}。请核对比率和总数。`,
      `No whole number out of ${total} makes “${written}”: ${share(below)}, ${share(above)}. Check the rate and the total.`,
    ),
    related: [{ span: reading.span(quantity.start, quantity.end), message: context.say('总数', 'The total') }],
  };
}
