/**
 * The bilingual file: what the core says (spans, findings, edits) in LSP's words, and back. Nothing else in lsp/ knows both.
 * Spans are UTF-16 offsets, positions UTF-16 columns, as LSP has them by default.
 */
import {
  CodeActionKind,
  type CodeAction,
  type Diagnostic,
  DiagnosticSeverity,
  type Range,
  type TextDocumentEdit,
  type TextEdit as LspEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type Finding, type LineIndex, type Severity, type Span, span, type TextEdit } from '../core/index';

export const SOURCE = 'bizheng';

const SEVERITY: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A document as LSP knows it: `version` is null for a file that is not open. */
export interface Place {
  readonly uri: string;
  readonly version: number | null;
  readonly lines: LineIndex;
  /** The client shows a rule's page by a command, so that a finding's code can be a link to it. */
  readonly ruleLinks?: boolean;
}

/** The command of our own client that shows a rule's page. */
export const SHOW_RULE = 'bizheng.showRule';

export function toRange(lines: LineIndex, of: Span): Range {
  return { start: lines.positionAt(of.start), end: lines.positionAt(of.end) };
}

/** A range of the client's as a span; ends that are the wrong way round are turned. */
export function toSpan(lines: LineIndex, range: Range): Span {
  const [a, b] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
  return a <= b ? span(a, b) : span(b, a);
}

export function toDiagnostic(place: Place, finding: Finding): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(place.lines, finding.span),
    severity: SEVERITY[finding.severity],
    code: finding.rule,
    source: SOURCE,
    message: finding.message,
  };
  if (place.ruleLinks && finding.rule !== '')
    diagnostic.codeDescription = {
      href: `command:${SHOW_RULE}?${encodeURIComponent(JSON.stringify([finding.rule]))}`,
    };
  if (finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map((other) => ({
      location: { uri: place.uri, range: toRange(place.lines, other.span) },
      message: other.message,
    }));
  }
  return diagnostic;
}

/** A remark about a file as a whole, at its start: it could not be read, it is too large. */
export function fileDiagnostic(code: string, message: string, severity: Severity = 'information'): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: SEVERITY[severity],
    code,
    source: SOURCE,
    message,
  };
}

export function toLspEdits(lines: LineIndex, edits: readonly TextEdit[]): LspEdit[] {
  return edits.map((edit) => ({ range: toRange(lines, edit.span), newText: edit.text }));
}

/** `versioned`: the client takes document changes, so an edit that comes too late is refused rather than misplaced. */
export function toWorkspaceEdit(place: Place, edits: readonly TextEdit[], versioned: boolean): WorkspaceEdit {
  const lspEdits = toLspEdits(place.lines, edits);
  if (!versioned) return { changes: { [place.uri]: lspEdits } };
  const change: TextDocumentEdit = { textDocument: { uri: place.uri, version: place.version }, edits: lspEdits };
  return { documentChanges: [change] };
}

/** A quick fix, shown at `diagnostics` where the client groups fixes by what they answer. */
export function quickFix(title: string, edit: WorkspaceEdit, diagnostics: Diagnostic[], preferred = false): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, diagnostics, edit, ...(preferred ? { isPreferred: true } : {}) };
}
