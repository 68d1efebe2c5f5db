/** The ledger of figures and the blanks of a draft, as the client's views want them. */
import { groupedBlanks, type LedgerFigure, ledgerOf, SLOT_NAMES } from '../core/index';
import type { BlankPlace, FigureLine, FiguresResult } from '../protocol';
import { toRange } from './convert';
import { doubtsOf } from './doubts';
import type { Analysis } from './drafts';

export const NO_FIGURES: FiguresResult = { state: 'closed', doubts: [], sections: [] };

export function figures(analysis: Analysis | undefined): FiguresResult {
  if (!analysis) return NO_FIGURES;
  const { report, lines } = analysis;
  if (analysis.state !== 'judged' || !report) return { ...NO_FIGURES, state: analysis.state };
  const { doubts, sections } = ledgerOf(report, doubtsOf(analysis));
  const line = ({ span, written, name, state, note, places }: LedgerFigure): FigureLine => ({
    range: toRange(lines, span),
    written,
    name,
    state,
    note,
    places,
  });
  return {
    state: analysis.state,
    doubts: doubts.map(({ figure, others }) => ({ figure: line(figure), others: others.map(line) })),
    sections: sections.map(({ title, figures }) => ({ title, figures: figures.map(line) })),
  };
}

/** The blanks of a draft in order; also of a document that is not judged, where the user looks for them by hand. */
export function blanks(analysis: Analysis | undefined): BlankPlace[] {
  if (!analysis?.report) return [];
  return groupedBlanks(analysis.report).map(({ span, category, group }) => ({
    range: toRange(analysis.lines, span),
    wants: SLOT_NAMES[category][analysis.settings.lint.locale],
    group,
  }));
}
