/**
 * Kinds of document (文种) behind 文种: in front matter: by their Chinese names, which is what a writer types and a reader of the
 * draft understands. Their ids count as well and are offered to nobody.
 */
import { genreNamed, GENRES } from '../norms/genres';
import { anyOf } from '../norms/lexicon';
import { GENRE_KEYS } from '../report/genre';
import { likelyGenres } from '../report/likely-genres';
import type { Report } from '../report/report';
import { fold } from '../text/fold';
import { span } from '../text/span';
import { lineAt } from './line';
import { type Match, matchOf, type Typed, typedIn } from './match';
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
  // Written out it is a kind; Enter is not to make another of it.
  if (names.includes(typed.text) || genreNamed(typed.text)) return [];
  const found = [...new Set(names)].map((name) => ({ name, ...kindMatch(typed, name, asked) }));
  return [false, true].flatMap((inside) =>
    found.flatMap(({ name, match, isInside }) => {
      if (!match || isInside !== inside) return [];
      const replace = span(offset - match.length, offset);
      const example = `${GENRE_KEYS[0]}: ${name}`;
      return [{ kind: 'genre' as const, label: name, parts: [name], replace, key: match.key, example }];
    }),
  );
}

/** How `typed` finds the kind `name`: by how it begins, what else it is called, or any part of its name (总 for 工作总结). */
function kindMatch(
  typed: Typed,
  name: string,
  asked: boolean,
): { readonly match?: Match; readonly isInside?: boolean } {
  const whole = (words: string): Match | undefined => {
    const match = matchOf(typed, words, `${words}　`, asked);
    return match?.length === typed.text.length ? match : undefined;
  };
  const begun = whole(name);
  if (begun) return { match: begun, isInside: false };
  const aliases = genreNamed(name)?.aliases ?? [];
  const parts = Array.from({ length: name.length - 1 }, (_, i) => name.slice(i + 1));
  for (const words of [...aliases.filter((alias) => /^[\u4e00-\u9fff]/.test(alias)), ...parts]) {
    const match = whole(words);
    if (match) return { match, isInside: true };
  }
  return {};
}
