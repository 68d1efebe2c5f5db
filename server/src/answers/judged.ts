/**
 * What an agent is told of a draft, whichever door it comes by: data for a program and the same in words for a model. Lines
 * and columns count from 1, columns in UTF-16 units. Pure: opening the draft is the door's business.
 */
import type { Finding, LineIndex, Locale, Report, Span } from '../core/index';

/** A draft with what was found in it. */
export interface Judged {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly lines: LineIndex;
  readonly locale: Locale;
}

/** An answer: `data` for programs, `text` the same for a reader, in the draft's locale. */
export interface Answer<D> {
  readonly data: D;
  readonly text: string;
}

/** No answer lists more than this of anything; what is left out is counted. */
export const MOST = 200;
/** Other places told of one finding or check. */
const MOST_PLACES = 20;
/** Characters of a quotation. */
const LONGEST_QUOTE = 60;

/** A place in the draft, with what stands there. */
export interface Quoted {
  readonly line: number;
  readonly column: number;
  /** What is written there, on one line, cut where it is long. */
  readonly quote: string;
}

/** `span` as a place with its words. */
export function quoted({ report, lines }: Judged, { start, end }: Span): Quoted {
  const { line, character } = lines.positionAt(start);
  const written = report.text.slice(start, Math.min(end, start + 4 * LONGEST_QUOTE)).replace(/\s+/g, ' ');
  const letters = [...written.trim()];
  const quote = letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE - 1).join('')}…` : letters.join('');
  return { line: line + 1, column: character + 1, quote };
}

/** `spans` as places, no more than a reader looks at. */
export function quotedAll(judged: Judged, spans: readonly Span[]): Quoted[] {
  return spans.slice(0, MOST_PLACES).map((span) => quoted(judged, span));
}

/** The phrase in the reader's language. */
export function sayer(locale: Locale): (zh: string, en: string) => string {
  return (zh, en) => (locale === 'en' ? en : zh);
}

/** Where a place is, for readers: 第 5 行“三、”. */
export function placed({ line, quote }: Quoted, locale: Locale): string {
  const words = quote && (locale === 'en' ? ` “${quote}”` : `“${quote}”`);
  return locale === 'en' ? `line ${line}${words}` : `第 ${line} 行${words}`;
}

/** What is said of `omitted` entries that are not listed; nothing when there are none. */
export function leftOut(omitted: number, locale: Locale): readonly string[] {
  if (omitted === 0) return [];
  return [
    locale === 'en'
      ? `${omitted} more are not listed (at most ${MOST} are).`
      : `另有 ${omitted} 处没有列出（最多列 ${MOST} 处）。`,
  ];
}

/** The kind of document (文种) that a draft is taken for; null when it is not known. */
export function kindOf({ report, locale }: Judged, known: readonly KnownKind[]): Kind | null {
  const { id, own } = report.genre;
  if (own) return { id: own.id, name: own.name };
  const kind = known.find((one) => one.id === id);
  return kind ? { id: kind.id, name: kind.name[locale] } : null;
}

export interface Kind {
  readonly id: string;
  readonly name: string;
}

interface KnownKind {
  readonly id: string;
  readonly name: Readonly<Record<Locale, string>>;
}
