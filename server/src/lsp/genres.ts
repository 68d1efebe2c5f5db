/** Setting the kind of document (文种) by hand, where it was not recognised or not rightly. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import { GENRE_KEYS, GENRES, type Locale, type OwnKind, setFrontMatter } from '../core/index';
import type { KnownGenre } from '../protocol';
import { toWorkspaceEdit } from './convert';
import type { Analysis } from './drafts';

/** The kinds to choose from, the workspace's own first; one that speaks of a known kind takes its place. */
export function knownGenres(locale: Locale, own: readonly OwnKind[]): KnownGenre[] {
  const others = GENRES.filter(({ id }) => !own.some((kind) => kind.id === id)).map(({ id, name }) => ({
    id,
    name: name[locale],
  }));
  return [...own.map(({ id, name }) => ({ id, name })), ...others];
}

/** The edit that writes kind `id` into the front matter, by its Chinese name, which is what a Chinese reader expects there. */
export function genreEdit(analysis: Analysis | undefined, id: string, versioned: boolean): WorkspaceEdit | null {
  const name =
    analysis?.report?.ownKinds.find((kind) => kind.id === id)?.name ??
    GENRES.find((genre) => genre.id === id)?.name['zh-CN'];
  if (!analysis?.report || name === undefined) return null;
  return toWorkspaceEdit(analysis, [setFrontMatter(analysis.report, GENRE_KEYS, name)], versioned);
}
