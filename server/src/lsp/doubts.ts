/** Which findings cast doubt on a figure: what hover and the ledger of figures show beside it. */
import type { Doubt } from '../core/index';
import type { Analysis } from './drafts';

/** Rules that judge values. A number that dropped out is no figure, and how one is written casts no doubt on it. */
const JUDGES_VALUES = new Set([
  'number-conflict',
  'sum-mismatch',
  'ratio-mismatch',
  'amount-mismatch',
  'count-mismatch',
  'cross-document-conflict',
]);

/** The findings of `analysis` on its figures, in order of place. */
export function doubtsOf(analysis: Analysis): readonly Doubt[] {
  return analysis.findings.filter((finding) => JUDGES_VALUES.has(finding.rule));
}
