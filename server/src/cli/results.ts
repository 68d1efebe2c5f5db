/** What a check yields, file by file, before any reporter has given it a form. */
import { pathToFileURL } from 'node:url';
import {
  type Finding,
  LineIndex,
  type Locale,
  loudest,
  type Position,
  type Severity,
  type Span,
  tooMany,
} from '../core/index';
import type { Encoding, FailureReason } from '../disk';
import type { WordText } from '../docx/index';

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A finding with the lines and columns it stands at. */
export interface Located extends Finding {
  readonly range: Range;
  /** Of a Word file, which has no lines: where it stands for people. */
  readonly place?: string;
}

export interface FileResult {
  /** As the visitor would name it: relative to where the command runs when it lies below. */
  readonly path: string;
  readonly genre: string | undefined;
  readonly encoding?: Encoding;
  readonly findings: readonly Located[];
  /** The language that their messages are in. */
  readonly locale: Locale;
  /** How many safe fixes were carried out (--fix). */
  readonly fixed: number;
  /** The lines of the text judged; `NO_LINES` when it could not be read. */
  readonly lines: LineIndex;
  /** Of a Word file: the way back into it. Lines and columns are those of the text that was read of it. */
  readonly word?: WordText;
  /** What to know of the result: of an old .doc only the words were read; --fix writes no Word file. */
  readonly note?: string;
  /** Whether this is a settings file, told because something in it is wrong, and no draft. */
  readonly settings?: boolean;
  readonly error?: { readonly reason: FailureReason | 'write' | 'failed'; readonly message: string };
}

/** Of a file without a text. */
export const NO_LINES = new LineIndex('');

export interface Summary {
  readonly files: number;
  readonly filesWithFindings: number;
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  readonly hints: number;
  readonly fixed: number;
  /** Findings that a safe fix would mend. */
  readonly fixable: number;
  readonly unreadable: number;
  /** Files of the old Word in folders, which are not checked. */
  readonly passedOver: number;
}

export const EMPTY_SUMMARY: Summary = {
  files: 0,
  filesWithFindings: 0,
  errors: 0,
  warnings: 0,
  informations: 0,
  hints: 0,
  fixed: 0,
  fixable: 0,
  unreadable: 0,
  passedOver: 0,
};

/** From most to least severe; a level's place here plus one is its number in LSP. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** `summary` with the file of `result` counted in. */
export function countIn(summary: Summary, result: FileResult): Summary {
  const of = (severity: Severity): number => result.findings.filter((finding) => finding.severity === severity).length;
  return {
    ...summary,
    files: summary.files + (result.settings ? 0 : 1),
    filesWithFindings: summary.filesWithFindings + (result.findings.length > 0 ? 1 : 0),
    errors: summary.errors + of('error'),
    warnings: summary.warnings + of('warning'),
    informations: summary.informations + of('information'),
    hints: summary.hints + of('hint'),
    fixed: summary.fixed + result.fixed,
    fixable: summary.fixable + result.findings.filter((finding) => finding.fixes.some((fix) => fix.safe)).length,
    unreadable: summary.unreadable + (result.error && !result.settings ? 1 : 0),
  };
}

/** `result` with no more findings than are shown of one file, and a line that says so when there were more. */
export function shortened(result: FileResult): FileResult {
  const { findings, locale, lines } = result;
  const shown = loudest(findings);
  if (shown === findings) return result;
  const note = tooMany(locale, findings.length);
  return { ...result, findings: [{ ...note, range: rangeOf(note.span, lines) }, ...shown] };
}

/** `span` as lines and columns. */
export function rangeOf(span: Span, lines: LineIndex): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

/** `path` as a file: address. */
export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** `path` with / between names, as formats that other machines read want it. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
