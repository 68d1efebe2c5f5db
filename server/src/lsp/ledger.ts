/** The ledger of figures and the blanks of a draft, as the client's views want them. */
import { blanksOf, type LedgerFigure, ledgerOf, SLOT_NAMES } from '../core/index';
import type { BlankPlace, FigureLine, FiguresResult } from '../protocol';
import { toRange } from './convert';
import { doubtsOf } from './doubts';
import type { Analysis } from './drafts';

export const NO_FIGURES: FiguresResult = { state: 'closed', doubts: [], sections: [] };

export function figures(analysis: Analysis | undefined): FiguresResult {
  if (!analysis) return NO_FIGURES;
  const { state, report, lines } = analysis;
  if (state !== 'judged' || !report) return { ...NO_FIGURES, state };
  const { doubts, sections } = ledgerOf(report, doubtsOf(analysis));
  const line = ({ span, ...rest }: LedgerFigure): FigureLine => ({ ...rest, range: toRange(lines, span) });
  return {
    state,
    doubts: doubts.map(({ figure, others }) => ({ figure: line(figure), others: others.map(line) })),
    sections: sections.map(({ title, figures }) => ({ title, figures: figures.map(line) })),
  };
}

/** The blanks of a draft in order; also of a document that is not judged, where the user looks for them by hand. */
export function blanks(analysis: Analysis | undefined): BlankPlace[] {
  if (!analysis?.report) return [];
  const keys = new Map<string, number>();
  return blanksOf(analysis.report).map(({ span, category, key }) => {
    const group = keys.get(key) ?? keys.size;
    keys.set(key, group);
    return {
      range: toRange(analysis.lines, span),
      wants: SLOT_NAMES[category][analysis.settings.lint.locale],
      group,
    };
  });
}
