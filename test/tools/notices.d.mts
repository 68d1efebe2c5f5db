/** Types of notices.mjs, which the build imports without one. */
export const NOTICES: string;
export interface Shipped {
  readonly inputs: readonly string[];
  readonly parts: readonly string[];
}
export function packageFolders(inputs: readonly string[]): string[];
export function partsIn(folder: string): string[];
export function noticesFor(shipped: Shipped): string;
