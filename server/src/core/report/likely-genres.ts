/** What else a draft may be whose kind was taken for another. */
import { type GenreId, GENRES } from '../norms/genres';
import { cueGenre, nameOf } from './genre';
import { bodyGenre } from './genre-by-body';
import type { Report } from './report';

/** So many other kinds are offered. */
const MOST_LIKELY = 5;

/**
 * What else `report` may be, likeliest first, for a writer whose draft was taken for another kind: what its body looks like, then
 * what its title and its name hold, what stands further back first.
 */
export function likelyGenres(report: Report): readonly GenreId[] {
  const { title, paragraphs, genre: taken } = report;
  const words = `${nameOf(report)} ${title?.text ?? ''} ${title?.subtitle ?? ''}`;
  const held = GENRES.map(({ id, name, aliases }) => ({
    id,
    at: Math.max(...[name['zh-CN'], ...aliases].map((word) => (word.length > 1 ? words.lastIndexOf(word) : -1))),
  }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  const all = [cueGenre(report), bodyGenre(paragraphs, undefined), ...held.map(({ id }) => id)];
  return [...new Set(all.filter((id) => id !== undefined && id !== taken.id))].slice(0, MOST_LIKELY) as GenreId[];
}
