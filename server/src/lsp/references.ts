/** Every mention of the fact that a figure states, in its draft. */
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { mentionsAt } from '../core/index';
import { toRange } from './convert';
import type { Analysis } from './drafts';

export function references({ uri, report, state, lines }: Analysis, { position }: ReferenceParams): Location[] {
  if (state !== 'judged' || !report) return [];
  return mentionsAt(report, lines.offsetAt(position)).map((span) => ({ uri, range: toRange(lines, span) }));
}
