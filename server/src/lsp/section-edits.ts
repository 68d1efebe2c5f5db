/** Moves, ranks and renumbers sections: the edits of our client's commands, and the same as code actions for any editor. */
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Position,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import {
  applyEdits,
  changeLevel,
  LineIndex,
  moveSection,
  renumber,
  sectionAt,
  type StructureEdit,
} from '../core/index';
import type { SectionCommand, SectionEdit } from '../protocol';
import { toLspEdits, toWorkspaceEdit } from './convert';
import type { Analysis } from './drafts';
import { REFUSALS, SECTION_COMMANDS } from './messages';

export const SECTION_ACTIONS = `${CodeActionKind.RefactorRewrite}.section`;

/** What `command` does at `position`: edits for the version at hand and where the cursor goes, or why nothing can be done. */
export function sectionEdit(
  analysis: Analysis | undefined,
  command: SectionCommand,
  position: Position,
): SectionEdit<TextEdit> {
  if (!analysis?.report) return { message: REFUSALS['not-read'][analysis?.settings.lint.locale ?? 'zh-CN'] };
  const made = carryOut(analysis, command, analysis.lines.offsetAt(position));
  if (typeof made === 'string') return { message: REFUSALS[made][analysis.settings.lint.locale] };
  const after = new LineIndex(applyEdits(analysis.report.text, made.edits));
  return {
    version: analysis.version,
    edits: toLspEdits(analysis.lines, made.edits),
    cursor: after.positionAt(made.cursor),
  };
}

type Outcome = StructureEdit | keyof typeof REFUSALS;

function carryOut({ report }: Analysis, command: SectionCommand, offset: number): Outcome {
  if (!report) return 'not-read';
  switch (command) {
    case 'moveUp':
      return moveSection(report, offset, 'up');
    case 'moveDown':
      return moveSection(report, offset, 'down');
    case 'promote':
      return changeLevel(report, offset, 'promote');
    case 'demote':
      return changeLevel(report, offset, 'demote');
    case 'renumber': {
      const edits = renumber(report);
      if (edits.length === 0) return 'in-order';
      return {
        edits,
        cursor:
          offset +
          edits
            .filter((edit) => edit.span.end <= offset)
            .reduce((by, { span, text }) => by + text.length - (span.end - span.start), 0),
      };
    }
  }
}

/**
 * The same as code actions, for editors that know nothing of our commands. Only on the line of a heading and only when
 * somebody asks: a light bulb on each heading would be noise.
 */
export function sectionActions(
  analysis: Analysis,
  range: Range,
  { only, triggerKind }: CodeActionContext,
  versioned: boolean,
): CodeAction[] {
  const wanted = only
    ? only.some((kind) => SECTION_ACTIONS === kind || SECTION_ACTIONS.startsWith(`${kind}.`))
    : triggerKind === CodeActionTriggerKind.Invoked;
  if (!wanted || analysis.state !== 'judged' || !analysis.report) return [];
  const offset = analysis.lines.offsetAt(range.start);
  const section = sectionAt(analysis.report, offset);
  if (!section?.heading || analysis.lines.positionAt(section.heading.declaration.start).line !== range.start.line)
    return [];
  return (Object.keys(SECTION_COMMANDS) as SectionCommand[]).flatMap((command) => {
    const made = carryOut(analysis, command, offset);
    if (typeof made === 'string') return [];
    return [
      {
        title: SECTION_COMMANDS[command][analysis.settings.lint.locale],
        kind: SECTION_ACTIONS,
        edit: toWorkspaceEdit(analysis, made.edits, versioned),
      },
    ];
  });
}
