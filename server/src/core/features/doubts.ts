/** Which findings cast doubt on a figure: what hover, the ledger of figures and the agent's check of figures show beside it. */

/** Rules that judge values. A number that dropped out is no figure, and how one is written casts no doubt on it. */
const JUDGES_VALUES: ReadonlySet<string> = new Set([
  'number-conflict',
  'sum-mismatch',
  'ratio-mismatch',
  'amount-mismatch',
  'count-mismatch',
  'cross-document-conflict',
]);

/** Those of `findings` that doubt a figure, in the order they come in. */
export function doubtsAmong<F extends { readonly rule: string }>(findings: readonly F[]): readonly F[] {
  return findings.filter(({ rule }) => JUDGES_VALUES.has(rule));
}
