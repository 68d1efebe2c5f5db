/** The colours of a draft: LSP's semantic tokens, of types that the extension's manifest describes. */
import { type Range, type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import { TOKEN_KINDS, tokensOf } from '../core/index';
import { toRange, toSpan } from './convert';
import type { Analysis } from './drafts';

/** gongwenPlaceholder, gongwenFigure …: names that no other language's tokens bear. */
export const TOKEN_LEGEND = {
  tokenTypes: TOKEN_KINDS.map((kind) => `gongwen${kind.charAt(0).toUpperCase()}${kind.slice(1)}`),
  tokenModifiers: [],
};

/** The colours of a draft, of all of it or of `range`. */
export function semanticTokens(analysis: Analysis | undefined, range?: Range): SemanticTokens {
  if (analysis?.state !== 'judged' || !analysis.report) return { data: [] };
  const builder = new SemanticTokensBuilder();
  const { lines, report } = analysis;
  for (const { kind, span } of tokensOf(report, range && toSpan(lines, range))) {
    const { start, end } = toRange(lines, span);
    for (let line = start.line; line <= end.line; line++) {
      const from = line === start.line ? start.character : 0;
      const to = line === end.line ? end.character : lines.lineText(line).length;
      if (to > from) builder.push(line, from, to - from, TOKEN_KINDS.indexOf(kind), 0);
    }
  }
  return { data: builder.build().data }; // No result id: nobody is to ask for what changed since.
}
