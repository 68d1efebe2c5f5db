/**
 * Which figures of a draft were checked against which, and came out right: sums in prose and tables, rates, amounts in
 * words, and facts that are stated again. What came out wrong is the rules' business.
 */
import { type Span, shift } from '../text/span';
import { sumPairsOf } from './amounts/read';
import { type Figure, figuresOf } from './figures';
import { equals, format, HUNDRED } from '../reading/numerals/decimal';
import type { Quantity } from '../reading/quantities/quantity';
import { ratiosOf } from './ratios';
import { arithmetic, show } from './ratios/arithmetic';
import type { Reading } from '../reading/reading';
import { restatementsOf } from './repeats';
import type { Report } from '../report/report';
import type { Statement } from './statements';
import { sumsOf } from './sums/read';
import { type Sum, valueOf } from './sums/sum';
import { valueOf as valueOfCells } from './sums/table-cells';
import type { TableSum } from './sums/table-lines';
import { tableSumsOf } from './sums/table-sums';

/** `sum` parts and total, `ratio` a rate and its operands, `amount` capital numerals and digits, `repeat` one fact, stated twice. */
export type VerificationKind = 'sum' | 'ratio' | 'amount' | 'repeat';

export interface Verification {
  readonly kind: VerificationKind;
  /** The figure that was checked: the total, the rate, the later mention. For parts of 100 all of them. In document offsets. */
  readonly checked: Span;
  /** What it was checked against. */
  readonly against: readonly Span[];
  /** 12个 + 23个 = 35个; 1.6亿元 + 0.2亿元 = 1.8亿元 ≈ 1.9亿元 where rounding has to help. In the writer's own units, so the same in every language. */
  readonly arithmetic: string;
}

/** Spans are found again by stretches of this many (2^n) characters. */
const STRETCH = 6;

/** Everything in `report` that was checked and is right, in order of place. */
export function verificationsOf(report: Report): readonly Verification[] {
  return [...calculationsOf(report), ...repeated(report)].sort((a, b) => a.checked.start - b.checked.start);
}

/** The sums, rates and amounts among `verificationsOf(report)`: what is not merely stated again. Worked out once for a report. */
export function calculationsOf(report: Report): readonly Verification[] {
  return report.derive(calculated);
}

/** Those of `calculationsOf(report)` that what stands at `at` takes part in, as what was checked or as what it was checked against. */
export function calculationsAt(report: Report, at: Span): readonly Verification[] {
  const index = report.derive(indexed);
  const meets = (place: Span): boolean => place.start < at.end && at.start < place.end;
  const takenPart = new Set<Verification>();
  for (let i = at.start >> STRETCH; i <= at.end >> STRETCH; i++) {
    for (const verification of index.get(i) ?? []) if (placesOf(verification).some(meets)) takenPart.add(verification);
  }
  return [...takenPart];
}

function indexed(report: Report): ReadonlyMap<number, readonly Verification[]> {
  const index = new Map<number, Verification[]>();
  for (const verification of calculationsOf(report)) {
    for (const { start, end } of placesOf(verification)) {
      for (let i = start >> STRETCH; i <= end >> STRETCH; i++) {
        const stretch = index.get(i);
        if (!stretch) index.set(i, [verification]);
        else if (stretch.at(-1) !== verification) stretch.push(verification);
      }
    }
  }
  return index;
}

const placesOf = ({ checked, against }: Verification): readonly Span[] => [checked, ...against];

function calculated(report: Report): Verification[] {
  const verifications: Verification[] = [];
  for (const { reading, kind, span } of report.paragraphs) {
    if (kind === 'code' || kind === 'front-matter') continue;
    for (const local of reading.derive(inParagraph)) {
      verifications.push({
        ...local,
        checked: shift(local.checked, span.start),
        against: local.against.map((place) => shift(place, span.start)),
      });
    }
  }
  for (const sum of tableSumsOf(report)) if (sum.fits) verifications.push(inTable(sum));
  return verifications.sort((a, b) => a.checked.start - b.checked.start);
}

function* repeated(report: Report): Iterable<Verification> {
  for (const figure of figuresOf(report)) {
    const first = restatementsOf(report, figure)[0];
    if (first && first.span.start < figure.span.start) yield repeat(first, figure);
  }
}

/** With paragraph-relative spans, kept with the paragraph. */
function inParagraph(reading: Reading): readonly Verification[] {
  const place = ({ start, end }: Span): Span => reading.span(start, end);
  const sums = sumsOf(reading)
    .filter((sum) => sum.evidence === 'verified')
    .map((sum) => ofSum(sum, reading));
  const ratios = ratiosOf(reading)
    .claims.filter((claim) => claim.holds && claim.kind !== 'direction')
    .map(
      (claim): Verification => ({
        kind: 'ratio',
        checked: place(claim.stated),
        against: claim.operands.map(place),
        arithmetic: arithmetic(claim),
      }),
    );
  const amounts = sumPairsOf(reading)
    .filter(({ capital, digits }) => equals(capital.value, digits.value))
    .map(
      ({ capital, digits }): Verification => ({
        kind: 'amount',
        checked: place(capital),
        against: [place(digits)],
        arithmetic: `${writtenAt(capital, reading)} = ${writtenAt(digits, reading)}`,
      }),
    );
  return [...sums, ...ratios, ...amounts];
}

function ofSum({ total, parts }: Sum, reading: Reading): Verification {
  const place = ({ start, end }: Quantity): Span => reading.span(start, end);
  const against = parts.map(place);
  const left = added(parts.map((part) => writtenAt(part, reading)));
  const sum = valueOf(parts);
  if (total) {
    const rounded = equals(sum, total.value) ? '' : `${show(sum, total)} ≈ `;
    const arithmetic = `${left} = ${rounded}${writtenAt(total, reading)}`;
    return { kind: 'sum', checked: place(total), against, arithmetic };
  }
  const unit = parts[0]?.unit ?? '';
  const arithmetic = `${left} = ${equals(sum, HUNDRED) ? '' : `${format(sum)}${unit} ≈ `}100${unit}`;
  return { kind: 'sum', checked: reading.span(parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0), against, arithmetic };
}

function inTable({ total, parts }: TableSum): Verification {
  const sum = valueOfCells(parts);
  const arithmetic = `${added(parts.map((part) => part.text))} = ${equals(sum, total.number.value) ? '' : `${format(sum)} ≈ `}${total.text}`;
  return { kind: 'sum', checked: total.span, against: parts.map((part) => part.span), arithmetic };
}

function repeat(first: Statement, later: Figure): Verification {
  const sign = equals(first.fact.quantity.value, later.quantity.value) ? '=' : '≈';
  return {
    kind: 'repeat',
    checked: later.span,
    against: [first.span],
    arithmetic: `${later.written} ${sign} ${first.written.replace(/\s+/g, '')}`,
  };
}

/** Operands shown before the rest is counted only. */
const SHOWN = 8;

function added(parts: readonly string[]): string {
  if (parts.length <= SHOWN) return parts.join(' + ');
  return `${parts.slice(0, SHOWN - 2).join(' + ')} + … + ${parts.at(-1)}（${parts.length}）`;
}

const writtenAt = ({ start, end }: Span, reading: Reading): string => reading.written(start, end).replace(/\s+/g, '');
