/**
 * What can be worked out beside the figures of a draft: a tick where a sum or rate was checked, the right value where
 * not.
 */
import { ratiosOf } from '../figures/ratios';
import { arithmetic } from '../figures/ratios/arithmetic';
import type { Report } from '../report/report';
import { calculationsOf } from '../figures/verifications';
import { contains, type Span, shift } from '../text/span';

export interface Derived {
  /** Where it is shown: right behind the figure, in document offsets. */
  readonly at: number;
  /** ✓, ✓ 42.9% (what the stated 43% was rounded from), = 40% (what it should have been). */
  readonly label: string;
  readonly arithmetic: string;
}

/** Derived values inside `within`, in order of place. */
export function derivedIn(report: Report, within: Span): readonly Derived[] {
  const derived = new Map<number, Derived>();
  for (const { kind, checked, arithmetic: sum } of calculationsOf(report)) {
    if (!contains(within, checked)) continue;
    const exact = kind === 'ratio' ? resultOf(sum) : undefined;
    const stated = report.text.slice(checked.start, checked.end).replace(/\s+/g, '');
    const label =
      exact === undefined || bare(exact) === bare(stated) ? (sum.includes(' ≈ ') ? '≈' : '✓') : `✓ ${exact}`;
    if (!derived.has(checked.end)) derived.set(checked.end, { at: checked.end, label, arithmetic: sum });
  }
  for (const { reading, span } of report.paragraphs) {
    if (span.end < within.start || span.start > within.end) continue;
    for (const claim of ratiosOf(reading).claims) {
      const at = shift(reading.span(claim.stated.start, claim.stated.end), span.start);
      if (claim.holds || claim.kind === 'direction' || !contains(within, at)) continue;
      const sum = arithmetic(claim);
      derived.set(at.end, { at: at.end, label: `= ${resultOf(sum)}`, arithmetic: sum });
    }
  }
  return [...derived.values()].sort((a, b) => a.at - b.at);
}

/** 95.0% is 95%. */
const bare = (written: string): string => written.replace(/(\.(?:\d*[1-9])?)0+(?!\d)/, '$1').replace(/\.(?!\d)/, '');

const resultOf = (sum: string): string => sum.slice(sum.lastIndexOf(' = ') + 3);
