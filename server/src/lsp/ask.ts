/** What an agent asks through the editor: the same answers as over MCP, of the text as it is in the editor and by its settings. */
import { ANSWERS } from '../answers/index';
import { pathOf, realOf, wayBelow } from '../disk';
import type { AskParams, AskResult } from '../protocol';
import type { Analysis } from './drafts';
import { type FolderParts, judgedAt } from './folder';
import { ASK_REFUSALS, garbled } from './messages';

export const NO_ANSWER: AskResult = { ok: false, text: '' };

/** The answer to `question` about the draft `uri`; a file that is not open must lie in a workspace folder, links followed. */
export async function ask(parts: FolderParts, { question, uri }: AskParams): Promise<AskResult> {
  const { locale } = (await parts.settings.for(uri)).lint;
  const refused = (why: keyof typeof ASK_REFUSALS): AskResult => ({ ok: false, text: ASK_REFUSALS[why][locale] });
  if (!Object.hasOwn(ANSWERS, question)) return refused('question');
  if (!parts.documents.get(uri) && !(await isOfWorkspace(uri, parts.settings.folderPaths))) return refused('outside');
  const judged = await judgedAt(parts, uri);
  if ('ok' in judged) return { ok: false, text: judged.message[locale] };
  const { state, report, lines, encoding } = judged;
  if (state === 'off' || state === 'excluded' || state === 'too-large') return refused(state);
  if (encoding) return { ok: false, text: garbled(encoding)[locale] };
  if (!report) return refused('question');
  const findings = findingsOf(parts, judged);
  return { ok: true, text: ANSWERS[question]({ report, findings, lines, locale }).text };
}

/** A text that is not judged by itself is judged when it is asked about. */
function findingsOf({ drafts }: FolderParts, analysis: Analysis): Analysis['findings'] {
  const { state, report, findings } = analysis;
  return state === 'judged' || !report ? findings : drafts.findingsIn(analysis, report.text);
}

async function isOfWorkspace(uri: string, folders: readonly string[]): Promise<boolean> {
  const named = pathOf(uri);
  if (named === undefined) return false;
  const path = await realOf(named);
  return (await Promise.all(folders.map(realOf))).some((root) => wayBelow(root, path) !== undefined);
}
