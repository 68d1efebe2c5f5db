/** The ledger of figures (数据台账): what a draft states in numbers, section by section, what is in doubt first. */
import { type Figure, figuresOf } from '../figures/figures';
import type { Heading, Report } from '../report/report';
import { isTurnOfSpeech, restatementsOf } from '../figures/repeats';
import { calculationsAt } from '../figures/verifications';
import { format } from '../reading/numerals/decimal';
import { overlaps, type Span } from '../text/span';
import { nameOf } from './figure-name';

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
  /** What it is worth: absent for what a rule doubts and is no figure of its own, such as a cell of a table. */
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
  const listed = figuresOf(report).filter(isListed);
  const entries = listed.map((figure) => entryOf(report, figure, doubts, listed.length <= MOST_COUNTED));
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

/** Manners of speaking are no data; ages, durations and bare numbers are compared with nothing. */
function isListed(figure: Figure): boolean {
  return figure.fact !== undefined && !isTurnOfSpeech(figure);
}

function entryOf(report: Report, figure: Figure, doubts: readonly Doubt[], counted: boolean): LedgerFigure {
  const { span, written } = figure;
  const doubt = doubts.find((other) => overlaps(other.span, span));
  const checks = doubt ? [] : calculationsAt(report, span);
  const best = checks[0];
  return {
    span,
    written,
    name: nameOf(figure),
    state: doubt ? 'doubtful' : best ? 'verified' : 'plain',
    note: doubt?.message ?? best?.arithmetic ?? '',
    places: counted ? 1 + restatementsOf(report, figure).length : 1,
    worth: worthOf(figure),
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
