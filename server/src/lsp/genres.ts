/** Setting the kind of document (文种) by hand, where it was not recognised or not rightly. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import { GENRE_KEYS, GENRES, type Locale, setFrontMatter } from '../core/index';
import type { KnownGenre } from '../protocol';
import { toWorkspaceEdit } from './convert';
import type { Analysis } from './drafts';

export function knownGenres(locale: Locale): KnownGenre[] {
  return GENRES.map(({ id, name }) => ({ id, name: name[locale] }));
}

/** The edit that writes kind `id` into the front matter, by its Chinese name, which is what a Chinese reader expects there. */
export function genreEdit(analysis: Analysis | undefined, id: string, versioned: boolean): WorkspaceEdit | null {
  const genre = GENRES.find((one) => one.id === id);
  if (!analysis?.report || !genre) return null;
  return toWorkspaceEdit(analysis, [setFrontMatter(analysis.report, GENRE_KEYS, genre.name['zh-CN'])], versioned);
}
