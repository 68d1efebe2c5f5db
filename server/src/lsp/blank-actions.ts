/** What a light bulb offers on a blank before anything else: fill it, fill its likes, go to the next. The client's cursor does it. */
import { type CodeAction, CodeActionKind, Command, type Diagnostic } from 'vscode-languageserver';
import { applyEdits, blankAt, equalBlanks, type Fix, LineIndex, type Span } from '../core/index';
import type { Analysis } from './drafts';
import { BLANK_ACTIONS, fillEqualTitle } from './messages';

/** The commands of our own client that select blanks. */
const FILL_BLANKS = 'bizheng.fillBlanks';
const NEXT_BLANK = 'bizheng.nextBlank';

/** Actions on the blank that a finding at `place` speaks of; none where there is no blank. */
export function blankActions(
  { report, lines, settings }: Analysis,
  place: Span,
  diagnostics: Diagnostic[],
): CodeAction[] {
  const blank = report && blankAt(report, place.start);
  if (!blank) return [];
  const { locale } = settings.lint;
  const at = lines.positionAt(blank.span.start);
  const action = (title: string, command: string, ...given: unknown[]): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: Command.create(title, command, at, ...given),
  });
  const equal = equalBlanks(report, blank).length;
  return [
    action(BLANK_ACTIONS.here[locale], FILL_BLANKS, true),
    ...(equal > 1 ? [action(fillEqualTitle(locale, equal), FILL_BLANKS, false)] : []),
    action(BLANK_ACTIONS.next[locale], NEXT_BLANK),
  ];
}

/** How our own fixes write a blank. */
const BLANK = /××|【待填/;

/**
 * What the client does after `fix` when that puts in lines with a blank, which may stand far from the cursor: shows them, and
 * selects the blank. Undefined for other fixes.
 */
export function fillingWhatComes({ report }: Analysis, { title, edits }: Fix): Command | undefined {
  const lines = edits.find(({ span, text }) => span.start === span.end && /[\r\n]/.test(text) && BLANK.test(text));
  if (!report || !lines) return undefined;
  const moved = edits
    .filter(({ span }) => span.start < lines.span.start)
    .reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
  const at = lines.span.start + moved + lines.text.search(BLANK);
  return Command.create(title, FILL_BLANKS, new LineIndex(applyEdits(report.text, edits)).positionAt(at), true);
}
