/** Setting the kind of document (文种) by hand, where it was not recognised or not rightly. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import { withoutGenre } from '../config/config';
import {
  GENRE_KEYS,
  GENRES,
  LineIndex,
  likelyGenres,
  type Locale,
  type OwnKind,
  pinyinOf,
  setFrontMatter,
  unsetFrontMatter,
} from '../core/index';
import type { GenresKnown, KnownGenre } from '../protocol';
import { toLspEdits, toWorkspaceEdit } from './convert';
import type { Analysis } from './drafts';
import { type EditAbilities, settingsEdit, type SettingsFile } from './settings-file';
import { isPrintedAsItIs } from './silence-actions';

/** The kinds to choose from for a draft, the workspace's own first; one that speaks of a known kind takes its place. */
export function genresFor(
  locale: Locale,
  own: readonly OwnKind[],
  analysis: Analysis | undefined,
  file: SettingsFile | undefined,
): GenresKnown {
  const known = (id: string, name: string, chinese = name): KnownGenre => {
    const { initials, full } = pinyinOf(chinese);
    return { id, name, pinyin: `${initials} ${full}` };
  };
  const others = GENRES.filter(({ id }) => !own.some((kind) => kind.id === id)).map(({ id, name }) =>
    known(id, name[locale], name['zh-CN']),
  );
  return {
    genres: [...own.map(({ id, name }) => known(id, name)), ...others],
    likely: analysis?.report ? likelyGenres(analysis.report) : [],
    isMarked: analysis !== undefined && unmarking(analysis, file, true) !== null,
    inSettings: analysis !== undefined && goesIntoSettings(analysis, file),
  };
}

/** What is set for the file by a glob counts more than what is written in it; and plain text is printed as it is. */
const goesIntoSettings = (analysis: Analysis, file: SettingsFile | undefined): file is SettingsFile =>
  file !== undefined && (analysis.settings.genre !== undefined || isPrintedAsItIs(analysis));

/**
 * The edit that marks a draft as of kind `id`, by its Chinese name, which is what a Chinese reader expects there: in its front
 * matter or in the settings file. Without `id` the mark is taken back.
 */
export function genreEdit(
  analysis: Analysis | undefined,
  id: string | undefined,
  file: SettingsFile | undefined,
  able: EditAbilities,
): WorkspaceEdit | null {
  if (!analysis?.report) return null;
  if (id === undefined) return unmarking(analysis, file, able.versioned);
  const name =
    analysis.report.ownKinds.find((kind) => kind.id === id)?.name ??
    GENRES.find((genre) => genre.id === id)?.name['zh-CN'];
  if (name === undefined) return null;
  const noted = goesIntoSettings(analysis, file)
    ? settingsEdit(file, { what: 'genre', file: file.draft, genre: name }, able)
    : undefined;
  return noted ?? toWorkspaceEdit(analysis, [setFrontMatter(analysis.report, GENRE_KEYS, name)], able.versioned);
}

/** Takes back what was set for this draft alone. */
function unmarking(analysis: Analysis, file: SettingsFile | undefined, versioned: boolean): WorkspaceEdit | null {
  const { report } = analysis;
  const noted = file?.text === undefined ? undefined : withoutGenre(file.text, file.draft);
  if (file?.text !== undefined && noted) {
    const { uri, version } = file;
    const edits = toLspEdits(new LineIndex(file.text), noted);
    return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
  }
  const written = report && unsetFrontMatter(report, GENRE_KEYS);
  return written ? toWorkspaceEdit(analysis, [written], versioned) : null;
}
