/**
 * What in a draft is worth a colour: slots to fill in, figures, the numbers of headings, the elements of a document.
 */
import { addresseeOf } from '../report/addressee';
import { DIGIT_OR_MASK, documentNumber } from '../report/document-number';
import { slotsOf } from '../reading/placeholders';
import { quantitiesOf } from '../reading/quantities/read';
import type { Paragraph, Report } from '../report/report';
import type { Reading } from '../reading/reading';
import { attachmentsFrom, signsAbove, tailLine, tailOf } from '../report/tail';
import { overlaps, shift, type Span, span } from '../text/span';

/** In the order in which they win where two stand on the same characters. */
export const TOKEN_KINDS = [
  'placeholder',
  'documentNumber',
  'addressee',
  'signature',
  'issueDate',
  'ordinal',
  'figure',
  'unit',
] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

export interface Token {
  readonly kind: TokenKind;
  /** May go over a line end in Markdown. */
  readonly span: Span;
}

/** 云政〔2024〕18号, alone or with the signer after it; a slot may stand for the year or the number. */
const DOCUMENT_NUMBER = new RegExp(
  `^${documentNumber(String.raw`[\u4e00-\u9fff]{1,12}`, `${DIGIT_OR_MASK}{2,4}`, `${DIGIT_OR_MASK}{1,5}`)}`,
  'i',
);
/** How many paragraphs may stand above a document number: letterhead, secrecy, urgency, title. */
const HEAD = 8;

/** The tokens of `report` that touch `within` (all of them without it), in order; none overlaps another. */
export function tokensOf(report: Report, within: Span = span(0, report.text.length)): Token[] {
  const elements = elementsOf(report);
  const tokens: Token[] = [];
  for (const paragraph of report.paragraphs) {
    if (!overlaps(paragraph.span, within)) continue;
    const own = elements.get(paragraph.index);
    const local = paragraph.reading.derive(paragraphTokens);
    const both = own ? apart([...local, ...own]) : local;
    for (const { kind, span: at } of both) tokens.push({ kind, span: shift(at, paragraph.span.start) });
  }
  return tokens;
}

/** Tokens that the paragraph alone decides, relative to it. */
function paragraphTokens(reading: Reading): readonly Token[] {
  if (reading.kind === 'code' || reading.kind === 'front-matter') return [];
  const tokens: Token[] = slotsOf(reading).map(({ span: at }) => ({ kind: 'placeholder', span: at }));
  const { ordinal } = reading;
  if (ordinal && reading.kind !== 'row') tokens.push({ kind: 'ordinal', span: reading.span(0, ordinal.length) });
  for (const { start, end, unitStart, han } of quantitiesOf(reading)) {
    // 一些 and 两个 are words; what is written in digits is a figure.
    if (han || (ordinal && start < ordinal.length)) continue;
    const scale = /(?<![十百千万亿])[十百千万亿]+$/.exec(reading.text.slice(start, unitStart))?.[0].length ?? 0;
    // A space before the unit, or where the tag of a cell stands, is none of it.
    const written = reading.text.slice(start, unitStart - scale).trimEnd();
    tokens.push({ kind: 'figure', span: reading.span(start, start + written.length) });
    if (unitStart - scale < end) tokens.push({ kind: 'unit', span: reading.span(unitStart - scale, end) });
  }
  return apart(tokens);
}

/** Elements of the document by paragraph, relative to it: what they are is seen only from their place. */
function elementsOf(report: Report): Map<number, Token[]> {
  const { paragraphs } = report;
  const elements = new Map<number, Token[]>();
  const add = ({ index, reading }: Paragraph, kind: TokenKind, start: number, end: number): void => {
    elements.set(index, [...(elements.get(index) ?? []), { kind, span: reading.span(start, end) }]);
  };
  for (const paragraph of paragraphs.slice(0, (report.title?.paragraphs[1] ?? 0) + HEAD)) {
    const number = paragraph.reading.text.length < 60 ? DOCUMENT_NUMBER.exec(paragraph.reading.text) : null;
    if (number && paragraph.kind !== 'row') add(paragraph, 'documentNumber', 0, number[0].length);
  }
  const addressee = addresseeOf(report);
  if (addressee) add(addressee, 'addressee', 0, addressee.reading.text.length - 1);
  for (const paragraph of paragraphs.slice(tailOf(report), attachmentsFrom(report))) {
    const kind = tailLine(paragraph.reading) ?? (signsAbove(paragraphs, paragraph.index) ? 'signature' : undefined);
    if (kind === 'signature') add(paragraph, 'signature', 0, paragraph.reading.text.length);
    if (kind === 'date') add(paragraph, 'issueDate', 0, paragraph.reading.text.length);
  }
  return elements;
}

/** `tokens` in order of place, without those that lie on a token of a kind that wins. */
function apart(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  const ranked = [...tokens].sort((a, b) => a.span.start - b.span.start || rank(a) - rank(b));
  for (const token of ranked) {
    if (token.span.start >= token.span.end) continue;
    let below = kept.at(-1);
    while (below && below.span.end > token.span.start && rank(below) > rank(token)) {
      kept.pop();
      below = kept.at(-1);
    }
    if (!below || below.span.end <= token.span.start) kept.push(token);
  }
  return kept;
}

const rank = ({ kind }: Token): number => TOKEN_KINDS.indexOf(kind);
