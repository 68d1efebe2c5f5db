/** What a light bulb offers on a blank before anything else: fill it, fill its likes, go to the next. The client's cursor does it. */
import { type CodeAction, CodeActionKind, Command, type Diagnostic } from 'vscode-languageserver';
import { blankAt, equalBlanks, type Span } from '../core/index';
import type { Analysis } from './drafts';
import { BLANK_ACTIONS, fillEqualTitle } from './messages';

/** The commands of our own client that select blanks. */
export const FILL_BLANKS = 'bizheng.fillBlanks';
export const NEXT_BLANK = 'bizheng.nextBlank';

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
