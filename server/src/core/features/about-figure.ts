/**
 * All that the draft knows of one figure: what it counts, in other units, where it stands again, what it was checked
 * against.
 */
import { type Figure, figureAt } from '../figures/figures';
import { compare } from '../reading/numerals/decimal';
import type { Report } from '../report/report';
import { isTurnOfSpeech, repeatsIn, repeatsOf } from '../figures/repeats';
import { type Verification, calculationsAt } from '../figures/verifications';
import { cellFiguresOf } from '../figures/table-figures';
import { overlaps, type Span } from '../text/span';
import { nameOf, nameOfCell } from './figure-name';
import { otherUnits } from './units';

export interface Mention {
  readonly span: Span;
  readonly written: string;
  /** Whether it is the same value to the same digit; otherwise one is the other rounded. */
  readonly exact: boolean;
}

export interface AboutFigure {
  readonly span: Span;
  readonly written: string;
  /** What it counts; empty when its clause does not say. */
  readonly name: string;
  /** The value in other units, with = or ≈ in front. */
  readonly otherUnits: readonly string[];
  /** Where else the same fact stands. */
  readonly mentions: readonly Mention[];
  /** Sums, rates and amounts that it takes part in and that come out right. */
  readonly verified: readonly Verification[];
}

/** What is known of the figure at `offset`; undefined when none stands there. */
export function aboutFigure(report: Report, offset: number): AboutFigure | undefined {
  const figure = figureAt(report, offset);
  if (!figure) return aboutCell(report, offset);
  const verified = calculationsAt(report, figure.span);
  if (isTurnOfSpeech(figure) && verified.length === 0) return undefined;
  return {
    span: figure.span,
    written: figure.written,
    name: (figure.paragraph.kind === 'row' && nameInTable(report, figure.span)) || nameOf(figure),
    otherUnits: otherUnits(figure),
    mentions: repeatsOf(report, figure).map((other) => asMention(figure, other)),
    verified,
  };
}

function asMention(figure: Figure, other: Figure): Mention {
  const [a, b] = [figure.quantity, other.quantity];
  return {
    span: other.span,
    written: other.written,
    exact: compare(a.value, b.value) === 0 && a.firmness === b.firmness,
  };
}

/** What names the number of a cell at `span`; empty when none stands there. */
function nameInTable(report: Report, span: Span): string {
  const cell = cellFiguresOf(report).find(({ number }) => overlaps(number.span, span));
  return cell ? nameOfCell(cell) : '';
}

/** Bare numbers of tables are no figures with a unit of their own, but may be part of a sum. */
function aboutCell(report: Report, offset: number): AboutFigure | undefined {
  const verified = calculationsAt(report, { start: offset, end: offset + 1 });
  const span = verified
    .flatMap(({ against, checked }) => [...against, checked])
    .filter(({ start, end }) => start <= offset && offset < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (!span) return undefined;
  const [written, name] = [report.text.slice(span.start, span.end), nameInTable(report, span)];
  return { span, written, name, otherUnits: [], mentions: [], verified };
}

/**
 * Every place that states the fact of the figure at `offset`, itself included, in order; empty when there is no figure.
 */
export function mentionsAt(report: Report, offset: number): readonly Span[] {
  const figure = figureAt(report, offset);
  if (!figure) return [];
  return [figure, ...repeatsOf(report, figure)].map(({ span }) => span).sort((a, b) => a.start - b.start);
}

/** Where `draft` states the fact that stands at `offset` of `report`, another draft. */
export function mentionsElsewhere(draft: Report, report: Report, offset: number): readonly Span[] {
  const figure = figureAt(report, offset);
  return figure ? repeatsIn(draft, figure, report).map(({ span }) => span) : [];
}
