/**
 * Rename on a figure: every mention of its fact with the same value, in this draft; and in the other drafts that are open
 * or were part of a folder check, which the editor then shows for confirmation first. Roundings are left and told of.
 */
import {
  type CancellationToken,
  ErrorCodes,
  type Position,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type Locale, renamable, renameElsewhere, renameFigure, type RenameRefusal, type Report } from '../core/index';
import { type Place, toLspEdits, toRange, toWorkspaceEdit } from './convert';
import type { Analysis } from './drafts';

/** What can be renamed at `position`: a figure's number; null anywhere else. */
export function prepareRename({ report, state, lines }: Analysis, position: Position): PrepareRenameResult | null {
  const figure = state === 'judged' && report ? renamable(report, lines.offsetAt(position)) : undefined;
  return figure ? { range: toRange(lines, figure.span), placeholder: figure.written } : null;
}

/** Another draft; its version is null when it is not open. */
export interface OtherDraft extends Place {
  readonly report: Report;
}

export interface RenameParts {
  /** The client takes edits that name the document's version. */
  readonly versioned: boolean;
  /** The client lets its user confirm single changes. */
  readonly confirms: boolean;
  /** The other drafts in reach that hold `text`, one after the other. */
  others(text: string, token: CancellationToken): AsyncIterable<OtherDraft>;
  tell(message: string): void;
}

/** Id of the annotation on changes outside the draft. */
const ELSEWHERE = 'elsewhere';

/** The edits for `params`. Throws a ResponseError, with the reason in the user's language, when there is nothing to rename. */
export async function rename(
  analysis: Analysis,
  { position, newName }: RenameParams,
  parts: RenameParts,
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const { report, lines, settings } = analysis;
  const { locale } = settings.lint;
  if (!report || analysis.state !== 'judged') return null;
  const offset = lines.offsetAt(position);
  const made = renameFigure(report, offset, newName);
  if (typeof made === 'string') throw new ResponseError(ErrorCodes.InvalidParams, REFUSALS[made][locale]);
  if (made.left.length > 0) {
    const places = made.left.map((figure) =>
      placeOf(lines.positionAt(figure.span.start).line + 1, figure.written, locale),
    );
    parts.tell(
      locale === 'en'
        ? `Left as they are, since they are rounded or written otherwise: ${places.join(', ')}.`
        : `还有 ${places.length} 处是约数或写法不同，没有改，请自行核对：${places.join('、')}。`,
    );
  }
  const edit = toWorkspaceEdit(analysis, made.edits, parts.versioned);
  const figure = renamable(report, offset);
  if (!edit.documentChanges || !parts.confirms || !figure) return edit;
  for await (const other of parts.others(figure.written, token)) {
    const { edits } = renameElsewhere(other.report, report, offset, newName);
    if (edits.length === 0) continue;
    const annotated = toLspEdits(other.lines, edits).map((change) => ({ ...change, annotationId: ELSEWHERE }));
    edit.documentChanges.push(TextDocumentEdit.create({ uri: other.uri, version: other.version }, annotated));
    edit.changeAnnotations = { [ELSEWHERE]: ANNOTATION[locale] };
  }
  return edit;
}

const placeOf = (line: number, written: string, locale: Locale): string =>
  locale === 'en' ? `line ${line} “${written}”` : `第 ${line} 行“${written}”`;

const REFUSALS: Readonly<Record<RenameRefusal, Readonly<Record<Locale, string>>>> = {
  'no-figure': {
    'zh-CN': '这里没有可以统一修改的数字。',
    en: 'There is no figure here that could be changed everywhere.',
  },
  'no-number': {
    'zh-CN': '请输入一个数，如 3.8万、38012 或 三千。',
    en: 'Type a number, such as 3.8万, 38012 or 三千.',
  },
  'other-unit': {
    'zh-CN': '只能改数值，单位要和原来一样；要换单位请直接在文中修改。',
    en: 'Only the value can be changed; to change the unit, edit the text.',
  },
};

const ANNOTATION: Readonly<
  Record<Locale, { readonly label: string; readonly description: string; readonly needsConfirmation: boolean }>
> = {
  'zh-CN': { label: '其他文稿中的同一数据', description: '请逐处确认', needsConfirmation: true },
  en: { label: 'The same fact in other drafts', description: 'Confirm each', needsConfirmation: true },
};
