/**
 * Kinds of document (文种) behind 文种: in front matter: by their Chinese names, which is what a writer types and a reader of the
 * draft understands. Their ids count as well and are offered to nobody.
 */
import { GENRES } from '../norms/genres';
import { anyOf } from '../norms/lexicon';
import { GENRE_KEYS } from '../report/genre';
import { likelyGenres } from '../report/likely-genres';
import type { Report } from '../report/report';
import { fold } from '../text/fold';
import { span } from '../text/span';
import { lineAt } from './line';
import { matchOf, typedIn } from './match';
import type { Suggestion } from './suggest';

const KEY = new RegExp(`^\\s*${anyOf(GENRE_KEYS)}\\s*：\\s*["“]?`);

/** The kinds that may be written at `offset`, which stands in the front matter of `report`; what it is taken for first, then what is likely and the workspace's own. */
export function kindsAt(report: Report, offset: number, asked: boolean): Suggestion[] {
  const line = lineAt(report.text, offset);
  const before = fold(report.text.slice(line.start, offset));
  const [key] = KEY.exec(before) ?? [];
  if (key === undefined || report.text.slice(offset, line.end).trim() !== '') return [];
  const typed = typedIn(before.slice(key.length));
  if (typed.text.length < before.length - key.length) return [];
  if (typed.script === 'none' && !asked) return [];
  const { id, by } = report.genre;
  const likely = [...(id && by !== 'front-matter' ? [id] : []), ...likelyGenres(report)];
  const names = [
    ...likely.flatMap((id) => GENRES.find((genre) => genre.id === id)?.name['zh-CN'] ?? []),
    ...report.ownKinds.map(({ name }) => name),
    ...GENRES.map(({ name }) => name['zh-CN']),
  ];
  return [...new Set(names)].flatMap((name) => {
    const match = name === typed.text ? undefined : matchOf(typed, name, `${name}　`, asked);
    if (!match) return [];
    const replace = span(offset - match.length, offset);
    const example = `${GENRE_KEYS[0]}: ${name}`;
    return [{ kind: 'genre', label: name, parts: [name], replace, key: match.key, example }];
  });
}
