/** Parts that do not make the stated total: in running prose, in structures that make 100, in tables. */
import { absolute, type Decimal, divide, format, HUNDRED, parseDecimal, subtract } from '../reading/numerals/decimal';
import { writeLike } from '../reading/numerals/write-like';
import { unitOf } from '../norms/units';
import type { Quantity } from '../reading/quantities/quantity';
import type { Reading } from '../reading/reading';
import type { Report } from '../report/report';
import { sumsOf } from '../figures/sums/read';
import { isSlip } from '../reading/numerals/slip';
import { type Evidence, remainderFor, type Sum, valueOf } from '../figures/sums/sum';
import type { Fix, Related, Rule, RuleContext, RuleFinding } from './rule';
import { tableFindings } from './sum-mismatch/in-tables';
import { findingsInBrackets } from './sum-mismatch/in-brackets';
import { findingsOverLines } from './sum-mismatch/over-lines';
import { findingsOfVotes } from './sum-mismatch/votes';

export const sumMismatch: Rule = {
  meta: {
    id: 'sum-mismatch',
    title: { 'zh-CN': '分项与合计不符', en: 'Parts do not add up to the total' },
    why: {
      'zh-CN': '分项加起来不等于合计，要么有一个数写错了，要么有一部分没有列出。',
      en: 'When the parts do not make the total, a figure is wrong or a part is not listed.',
    },
    level: '事实',
    source: {
      'zh-CN': '算术',
      en: 'Arithmetic',
    },
    defaultSeverity: 'warning',
    inOtherWriting: 'information',
    fixable: true,
  },
  *checkParagraph(reading: Reading, context: RuleContext): Iterable<RuleFinding> {
    const wrong = sumsOf(reading).filter(({ evidence }) => evidence !== 'verified');
    for (const sum of wrong) yield finding(sum, reading, context);
    if (wrong.length === 0) yield* findingsInBrackets(reading, context);
  },
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    yield* tableFindings(report, context);
    yield* findingsOverLines(report, context);
    yield* findingsOfVotes(report, context);
  },
};

/** What another reading may explain: parts that are not listed, or counted twice. */
const IN_DOUBT: ReadonlySet<Evidence> = new Set(['slip', 'done', 'over', 'usual']);

function finding(sum: Sum, reading: Reading, context: RuleContext): RuleFinding {
  const place = (quantity: Quantity) => reading.span(quantity.start, quantity.end);
  const { total, parts } = sum;
  const [first, last] = [parts[0], parts.at(-1)];
  if (!total) {
    return {
      span: reading.span(first?.start ?? 0, last?.end ?? 0),
      severity: IN_DOUBT.has(sum.evidence) ? 'information' : undefined,
      message: hundred(sum, reading, context),
      related: parts.map((part) => ({ span: place(part), message: context.say('其中一项', 'one part') })),
      fixes: partFixes(HUNDRED, parts, reading, context),
    };
  }
  const related: Related[] = parts.map((part) => ({
    span: place(part),
    message: context.say(`分项“${written(part, reading)}”`, `part “${written(part, reading)}”`),
  }));
  if (sum.evidence === 'exceeds' && first) {
    const [part, whole] = [written(first, reading), written(total, reading)];
    return {
      span: place(first),
      message: context.say(
        `其中一项“${part}”比总数“${whole}”还大，部分不会超过整体。请核对这两个数。`,
        `The part “${part}” is more than its whole “${whole}”. Check both figures.`,
      ),
      related: [{ span: place(total), message: context.say(`总数“${whole}”`, `total “${whole}”`) }],
    };
  }
  if (sum.evidence === 'done' && first) {
    const [part, whole] = [written(first, reading), written(total, reading)];
    return {
      span: place(first),
      severity: 'information',
      message: context.say(
        `说的是前面“${whole}”中的“${part}”，却比总数还多。请核对这两个数。`,
        `“${part}” are said to be of the “${whole}” before, and are more than that. Check both figures.`,
      ),
      related: [{ span: place(total), message: context.say(`总数“${whole}”`, `total “${whole}”`) }],
    };
  }
  return {
    span: place(total),
    severity: IN_DOUBT.has(sum.evidence) ? 'information' : undefined,
    message: mismatch(sum, total, reading, context),
    related,
    // Of a roll any figure may be the wrong one.
    fixes: sum.pattern === 'roll' || sum.pattern === 'stock' ? [] : fixesOf(total, parts, reading, context),
  };
}

/** 23个 + 13个 = 36个，文中写“38个”，多2个. */
function mismatch(sum: Sum, total: Quantity, reading: Reading, context: RuleContext): string {
  const less = sum.less ?? [];
  const value = subtract(valueOf(sum.parts), valueOf(less));
  const taken = less.map((part) => ` − ${written(part, reading)}`).join('');
  const left = `${sum.parts.map((part) => written(part, reading)).join(' + ')}${taken}`;
  const right = inStyle(total, value, reading, sum.parts) ?? `${format(value)}${baseUnit(total)}`;
  const stated = written(total, reading);
  const miss = subtract(total.value, value);
  const by = inStyle(total, absolute(miss), reading, sum.parts);
  const more = miss.digits > 0n;
  const zh = by ? `，${more ? '多' : '少'}${by}` : '';
  const en = by ? `, ${by} too ${more ? 'many' : 'few'}` : '';
  // What is not listed would only make it more.
  if (sum.evidence === 'over' || (sum.evidence === 'usual' && !more && sum.pattern !== 'stock')) {
    return context.say(
      `${left} = ${right}，超过总数“${stated}”。如果同一对象计入了两项，可不改；否则请核对总数和各分项。`,
      `${left} = ${right}, more than the total “${stated}”. If something is counted under two of them, leave it; if not, check the total and its parts.`,
    );
  }
  if (sum.evidence === 'usual') {
    return context.say(
      `${left} = ${right}，而总数写的是“${stated}”${zh}。如还有未列出的部分，可不改；否则请核对总数和各分项。`,
      `${left} = ${right}, but the total says “${stated}”${en}. If some parts are not listed, leave it; if not, check the total and its parts.`,
    );
  }
  return sum.evidence === 'slip'
    ? context.say(
        `${left} = ${right}，而总数写的是“${stated}”${zh}，像是写错了一位数字。如还有未列出的部分，可不改。`,
        `${left} = ${right}, but the total says “${stated}”${en}: one digit seems to be wrong. If some parts are not listed, leave it.`,
      )
    : context.say(
        `${left} = ${right}，文中写“${stated}”${zh}。请核对总数和各分项。`,
        `${left} = ${right}, but the text says “${stated}”${en}. Check the total and its parts.`,
      );
}

function hundred(sum: Sum, reading: Reading, context: RuleContext): string {
  const value = format(valueOf(sum.parts));
  const left = sum.parts.map((part) => reading.text.slice(part.start, part.end)).join(' + ');
  const unit = sum.pattern === 'shares' ? '%' : '';
  return context.say(
    `${left} = ${value}${unit}，各部分占比合计应为100${unit}。请核对各项。`,
    `${left} = ${value}${unit}, but shares of one whole make 100${unit}. Check each of them.`,
  );
}

function fixesOf(total: Quantity, parts: readonly Quantity[], reading: Reading, context: RuleContext): Fix[] {
  return [
    ...replace(total, valueOf(parts), parts, reading, context),
    ...partFixes(total.value, parts, reading, context, [total]),
  ];
}

/** For the part that is wrong: what the others leave for it. */
function partFixes(
  total: Decimal,
  parts: readonly Quantity[],
  reading: Reading,
  context: RuleContext,
  stated: readonly Quantity[] = [],
): Fix[] {
  const wrong = wrongPart(parts, total);
  const others = [...stated, ...parts.filter((part) => part !== wrong)];
  return wrong ? replace(wrong, remainderFor(wrong, total, parts), others, reading, context) : [];
}

/** Of longer lists no part is looked for. */
const MOST_PARTS = 60;

/** The part that one wrong digit explains, for it is not what the others leave for it. None when several parts could be the wrong one. */
function wrongPart(parts: readonly Quantity[], total: Decimal): Quantity | undefined {
  if (parts.length > MOST_PARTS) return undefined;
  const suspects = parts.filter((part) => isSlip(part.value, remainderFor(part, total, parts)));
  return suspects.length === 1 ? suspects[0] : undefined;
}

function replace(
  quantity: Quantity,
  value: Decimal,
  others: readonly Quantity[],
  reading: Reading,
  context: RuleContext,
): Fix[] {
  const text = inStyle(quantity, value, reading, others, false);
  if (text === undefined) return [];
  const old = reading.written(quantity.start, quantity.unitStart);
  return [
    {
      title: context.say(`把“${old}”改为“${text}”`, `Change “${old}” to “${text}”`),
      edits: [{ span: reading.span(quantity.start, quantity.unitStart), text }],
      safe: false,
    },
  ];
}

function written(quantity: Quantity, reading: Reading): string {
  return reading.written(quantity.start, quantity.end).replace(/\s+/g, '');
}

/**
 * `value` (base units) written as `quantity` is, with its unit unless told otherwise: with a decimal of nothing only where `others`
 * beside it have decimals.
 */
function inStyle(
  quantity: Quantity,
  value: Decimal,
  reading: Reading,
  others: readonly Quantity[],
  withUnit = true,
): string | undefined {
  const factor = parseDecimal(unitOf(quantity.unit)?.factor ?? '1');
  const inUnit = divide(value, factor, 12);
  const digits = (one: Quantity): string => reading.written(one.start, one.unitStart).replace(ABOUT, '').trim();
  const like = inUnit && writeLike(digits(quantity), inUnit);
  // 1.20万亩 has its nought on purpose; 1.0万亩 that stands in the place of 1.2万亩 has not.
  const keeps = ENDS_IN_NOUGHT.test(digits(quantity)) || others.some((other) => /[.．]/.test(digits(other)));
  const text = keeps ? like : like?.replace(NOTHING_BEHIND_POINT, '');
  return text === undefined ? undefined : withUnit ? `${text}${quantity.unit}` : text;
}

/** 40余个: what is added up is exact. */
const ABOUT = /[余多来几]\s*$/;
/** 1.20, and 1.0 of 1.0万. */
const ENDS_IN_NOUGHT = /[.．][0-9０-９]*[0０](?![0-9０-９])/;
const NOTHING_BEHIND_POINT = /[.．][0０]+(?![0-9０-９])/;

function baseUnit(quantity: Quantity): string {
  return quantity.dimension.startsWith('money') || quantity.dimension === 'persons' ? quantity.unit : '';
}
