/** The ledger of figures (数据台账): what a draft states in numbers, section by section, what is in doubt first. */
import { type Figure, figuresOf } from '../figures/figures';
import type { Heading, Report } from '../report/report';
import { isTurnOfSpeech, restatementsOf } from '../figures/repeats';
import { calculationsAt } from '../figures/verifications';
import { type CellFigure, cellFiguresOf, isAmount } from '../figures/table-figures';
import { format, multiply } from '../reading/numerals/decimal';
import { overlaps, type Span } from '../text/span';
import { nameOf, nameOfCell } from './figure-name';

/** A figure in doubt, as some rule tells it; the ledger itself judges nothing. */
export interface Doubt {
  readonly span: Span;
  readonly message: string;
  readonly related: readonly { readonly span: Span; readonly message: string }[];
}

export interface LedgerFigure {
  readonly span: Span;
  readonly written: string;
  /** What it counts; empty when its clause does not say. */
  readonly name: string;
  readonly state: 'doubtful' | 'verified' | 'plain';
  /** What it was checked with, or what is wrong; empty for a plain one. */
  readonly note: string;
  /** In how many places the draft states it, this one included. */
  readonly places: number;
  /** What it is worth: absent for what a rule doubts and is no figure of its own. */
  readonly worth?: Worth;
}

/** A figure as another program wants it. */
export interface Worth {
  /** Exact, in base units of the dimension: 3.2万元 is 32000. */
  readonly value: string;
  /** The unit as written, without 万 and 亿. */
  readonly unit: string;
  /** What it can be compared with: `money`, `percent`, `persons`, `count:个` … */
  readonly dimension: string;
  /** The time that the text names for it, in one spelling (2024上半年); empty when it names none. */
  readonly period: string;
}

export interface LedgerSection {
  /** The heading, with its ordinal; empty for what stands before the first. */
  readonly title: string;
  readonly figures: readonly LedgerFigure[];
}

export interface LedgerDoubt {
  readonly figure: LedgerFigure;
  /** The other figures of the contradiction. */
  readonly others: readonly LedgerFigure[];
}

export interface Ledger {
  readonly doubts: readonly LedgerDoubt[];
  readonly sections: readonly LedgerSection[];
}

/** In longer ledgers (no report has one) mentions are not counted: that takes time with the square of their number. */
const MOST_COUNTED = 5000;

/** The ledger of `report`; `doubts` are the findings on its figures. */
export function ledgerOf(report: Report, doubts: readonly Doubt[]): Ledger {
  const entries = entriesOf(report, doubts);
  const entryAt = (span: Span): LedgerFigure =>
    entries.find((entry) => overlaps(entry.span, span)) ?? {
      span,
      written: excerpt(report, span),
      name: '',
      state: 'doubtful',
      note: '',
      places: 1,
    };
  const heads = topHeadings(report);
  const sections = [
    { title: '', from: 0 },
    ...heads.map((head) => ({ title: titleOf(report, head), from: head.section.start })),
  ];
  return {
    doubts: doubts.map((doubt) => ({
      figure: { ...entryAt(doubt.span), state: 'doubtful', note: doubt.message },
      others: doubt.related.map((other) => entryAt(other.span)),
    })),
    sections: sections
      .map(({ title, from }, i) => ({
        title,
        figures: entries.filter(({ span }) => span.start >= from && span.start < (sections[i + 1]?.from ?? Infinity)),
      }))
      .filter(({ figures }) => figures.length > 0),
  };
}

/** The figures of the text and of the tables in order of place. */
function entriesOf(report: Report, doubts: readonly Doubt[]): readonly LedgerFigure[] {
  const figures = figuresOf(report);
  const cells = cellFiguresOf(report);
  const inCells = new Set(cells.map(({ number }) => number.span.start));
  const inText = figures.filter((figure) => isListed(figure) && !inCells.has(figure.numeral.start));
  if (cells.length === 0) return inText.map((figure) => entryOf(report, figure, doubts, inText.length <= MOST_COUNTED));
  const isCounted = inText.length + cells.length <= MOST_COUNTED;
  const byStart = new Map(figures.map((figure) => [figure.numeral.start, figure]));
  return [
    ...inText.map((figure) => entryOf(report, figure, doubts, isCounted)),
    ...cells.filter(isAmount).map((cell) => {
      const figure = byStart.get(cell.number.span.start);
      // With its unit in its cell it is a figure of the text of its row, too, and may stand elsewhere as well.
      return figure?.fact
        ? { ...entryOf(report, figure, doubts, isCounted), name: nameOfCell(cell) }
        : entryOfCell(report, cell, doubts);
    }),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** Manners of speaking are no data; ages, durations and bare numbers are compared with nothing. */
function isListed(figure: Figure): boolean {
  return figure.fact !== undefined && !isTurnOfSpeech(figure);
}

function entryOf(report: Report, figure: Figure, doubts: readonly Doubt[], counted: boolean): LedgerFigure {
  const { span, written } = figure;
  return {
    span,
    written,
    name: nameOf(figure),
    ...checked(report, span, doubts),
    places: counted ? 1 + restatementsOf(report, figure).length : 1,
    worth: worthOf(figure),
  };
}

/** A number of a table, whose unit stands elsewhere than in its cell. */
function entryOfCell(report: Report, figure: CellFigure, doubts: readonly Doubt[]): LedgerFigure {
  const { cell, number, measure, year } = figure;
  return {
    span: number.span,
    written: cell.text + (number.unit === '' ? (measure?.written ?? '') : ''),
    name: nameOfCell(figure),
    ...checked(report, number.span, doubts),
    places: 1,
    worth: {
      value: format(measure ? multiply(number.value, measure.factor) : number.value),
      unit: measure?.unit ?? '',
      dimension: measure?.dimension ?? 'plain',
      period: year,
    },
  };
}

/** What is wrong with the figure at `span`, or what it was checked with. */
function checked(report: Report, span: Span, doubts: readonly Doubt[]): Pick<LedgerFigure, 'state' | 'note'> {
  const doubt = doubts.find((other) => overlaps(other.span, span));
  const best = doubt ? undefined : calculationsAt(report, span)[0];
  return {
    state: doubt ? 'doubtful' : best ? 'verified' : 'plain',
    note: doubt?.message ?? best?.arithmetic ?? '',
  };
}

function worthOf({ quantity: { value, unit, dimension }, fact }: Figure): Worth {
  return { value: format(value), unit, dimension, period: fact?.time || fact?.paragraphTime || '' };
}

/** The headings that divide the draft: of the highest level that has more than one, else all. */
function topHeadings({ headings }: Report): readonly Heading[] {
  const levels = [...new Set(headings.map((heading) => heading.level))].sort((a, b) => a - b);
  const ofLevel = (level: number | undefined): readonly Heading[] =>
    headings.filter((heading) => heading.level === level);
  return ofLevel(levels.find((level) => ofLevel(level).length > 1) ?? levels[0]);
}

const titleOf = (report: Report, { declaration }: Heading): string =>
  excerpt(report, declaration)
    .replace(/^#+\s*/, '')
    .replace(/[。：:]$/, '');

const excerpt = (report: Report, { start, end }: Span): string =>
  report.text.slice(start, Math.min(end, start + 40)).trim();
