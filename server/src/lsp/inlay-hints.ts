/** Inlay hints: a tick where a sum or a rate was checked, the right value where it is wrong. Off unless `bizheng.inlayHints` is set. */
import { type InlayHint, type InlayHintParams } from 'vscode-languageserver';
import { derivedIn } from '../core/index';
import { toSpan } from './convert';
import type { Analysis } from './drafts';

export function inlayHints(analysis: Analysis, { range }: InlayHintParams): InlayHint[] {
  const { report, state, settings, lines } = analysis;
  if (state !== 'judged' || !report || !settings.inlayHints) return [];
  return derivedIn(report, toSpan(lines, range)).map(({ at, label, arithmetic }) => ({
    position: lines.positionAt(at),
    label,
    tooltip: arithmetic,
    paddingLeft: true,
  }));
}
