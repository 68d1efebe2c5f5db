/** The outline and the folds of a draft in LSP's words. */
import {
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { foldsOf, type OutlineSymbol, outlineSymbols } from '../core/index';
import type { SectionEntry } from '../protocol';
import { toRange } from './convert';
import type { Analysis } from './drafts';

/** What the client shows by itself or can take. */
export interface OutlineAbilities {
  readonly hierarchical: boolean;
  /** The client has an outline of Markdown's # headings of its own; ours beside it would show them twice. */
  readonly ownMarkdown: boolean;
}

/** The outline of a draft; null for what is none. */
export function documentSymbols(
  analysis: Analysis,
  able: OutlineAbilities,
): DocumentSymbol[] | SymbolInformation[] | null {
  if (analysis.state !== 'judged' || !analysis.report) return null;
  const { report } = analysis;
  let symbols = outlineSymbols(report);
  if (able.ownMarkdown && report.format === 'markdown') {
    if (report.headings.some(({ by }) => by === 'markdown')) return null;
    if (report.title && report.paragraphs[report.title.paragraphs[0]]?.kind === 'heading')
      symbols = symbols.flatMap(({ children }) => children);
  }
  if (able.hierarchical) return symbols.map((symbol) => toSymbol(analysis, symbol));
  return flat(symbols).map(({ symbol, container }) => ({
    name: symbol.name,
    kind: SymbolKind.String,
    containerName: container,
    location: { uri: analysis.uri, range: toRange(analysis.lines, symbol.span) },
  }));
}

function toSymbol(
  analysis: Analysis,
  { kind, name, detail, span, selection, children }: OutlineSymbol,
): DocumentSymbol {
  return {
    name: name || '—',
    detail,
    kind: kind === 'title' ? SymbolKind.File : SymbolKind.String,
    range: toRange(analysis.lines, span),
    selectionRange: toRange(analysis.lines, selection),
    children: children.map((child) => toSymbol(analysis, child)),
  };
}

function flat(
  symbols: readonly OutlineSymbol[],
  container?: string,
  depth = 0,
): { symbol: OutlineSymbol; container?: string; depth: number }[] {
  return symbols.flatMap((symbol) => [{ symbol, container, depth }, ...flat(symbol.children, symbol.name, depth + 1)]);
}

/** The sections of any document that was read, for a list to choose from. */
export function sectionEntries(analysis: Analysis | undefined): SectionEntry[] {
  if (!analysis?.report) return [];
  return flat(outlineSymbols(analysis.report)).map(({ symbol, depth }) => ({
    name: symbol.name,
    detail: symbol.detail,
    depth,
    range: toRange(analysis.lines, symbol.span),
    heading: toRange(analysis.lines, symbol.selection),
  }));
}

/** The folds of a draft; null for what is none, so that the editor folds by indent as it would without us. */
export function foldingRanges(analysis: Analysis): FoldingRange[] | null {
  if (analysis.state !== 'judged' || !analysis.report) return null;
  const ranges: FoldingRange[] = [];
  for (const { kind, span } of foldsOf(analysis.report)) {
    const { start, end } = toRange(analysis.lines, span);
    if (start.line < end.line)
      ranges.push({
        startLine: start.line,
        endLine: end.line,
        ...(kind === 'front-matter' && { kind: FoldingRangeKind.Comment }),
      });
  }
  return ranges;
}
