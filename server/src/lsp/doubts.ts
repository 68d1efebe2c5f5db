/** Which findings cast doubt on a figure: what hover and the ledger of figures show beside it. */
import { type Doubt, doubtsAmong } from '../core/index';
import type { Analysis } from './drafts';

/** The findings of `analysis` on its figures, in order of place. */
export function doubtsOf(analysis: Analysis): readonly Doubt[] {
  return doubtsAmong(analysis.findings);
}
