/** The kind of document (文种) a draft is: from setting or front matter, else its title, else what its body says. */
import { genre, genreNamed, type GenreId } from '../norms/genres';
import { anyOf } from '../norms/lexicon';
import { COLLECTION_NUMBER, COLLECTION_TITLE, CUES, STATUS_TAG, TITLE_PATTERNS } from '../norms/titles';
import { WORDS_OF_A_SAMPLE, WORDS_OF_OTHER_REPORTS_TO_A_CONGRESS } from '../norms/words/titles';
import { bodyGenre, foreignTo, isArticle } from './genre-by-body';
import { ownKindNamed, ownKindOfTitle } from './own-kind';
import type { GenreReading, Report } from './report';

/** Front matter keys that name the kind, the one to write first. */
export const GENRE_KEYS = ['文种', 'genre', 'kind', '类型', 'type'];

/** Kind of `report`; `setting` is what the configuration says of this file. Unknown names in either are passed over. */
export function genreOf(report: Omit<Report, 'genre'>, setting?: string): GenreReading {
  const { ownKinds } = report;
  if (ownKinds.length === 0) return knownGenreOf(report, setting);
  for (const [named, by] of [
    [setting, 'setting'],
    ...GENRE_KEYS.map((key) => [report.frontMatter?.values.get(key), 'front-matter'] as const),
  ] as const) {
    const own = named ? ownKindNamed(named, ownKinds) : undefined;
    if (own) return { id: own.like, by, own };
  }
  const known = knownGenreOf(report, setting);
  const isSaid = known.by === 'setting' || known.by === 'front-matter';
  const titled = isSaid || !report.title ? undefined : ownKindOfTitle(bareTitle(report.title.text), ownKinds);
  if (titled) return { id: titled.like, by: 'title', own: titled };
  const own = ownKinds.find((kind) => kind.id === known.id);
  return own ? { ...known, own } : known;
}

function knownGenreOf(report: Omit<Report, 'genre'>, setting?: string): GenreReading {
  const set = setting && genreNamed(setting);
  if (set) return { id: set.id, by: 'setting' };
  for (const key of GENRE_KEYS) {
    const named = genreNamed(report.frontMatter?.values.get(key) ?? '');
    if (named) return { id: named.id, by: 'front-matter' };
  }
  const title = report.title && genreOfTitle(report.title.text, report.title.subtitle);
  if (toCongress(report, title?.genre)) return { id: 'zhengfugongzuobaogao', by: 'title' };
  if (title?.sure && title.genre && genre(title.genre).level === '惯例' && isArticle(report.paragraphs))
    return { id: undefined, by: 'none' };
  if (title?.sure) return title.genre ? { id: title.genre, by: 'title' } : { id: undefined, by: 'none' };
  if (foreignTo(report.paragraphs)) return { id: undefined, by: 'none' };
  const cue = cueGenre(report);
  if (cue) return { id: cue, by: 'cue' };
  const file = genreOfTitle(report.fileName.replace(/\.[A-Z]+$/i, ''));
  if (file?.sure && file.genre) return { id: file.genre, by: 'title' };
  const body = bodyGenre(report.paragraphs, title?.genre);
  if (body) return { id: body, by: 'body' };
  return title?.genre ? { id: title.genre, by: 'title' } : { id: undefined, by: 'none' };
}

/** A government's report to a people's congress may bear a theme as its title; its subtitle says where it was given. */
function toCongress(report: Omit<Report, 'genre'>, named: GenreId | undefined): boolean {
  const { title } = report;
  if (!title?.subtitle || (named !== undefined && named !== 'baogao')) return false;
  return /人民代表大会[^。]{0,16}会议上/.test(title.subtitle) && !OF_ANOTHER_BODY.test(title.text);
}

const OF_ANOTHER_BODY = new RegExp(anyOf(WORDS_OF_OTHER_REPORTS_TO_A_CONGRESS));

interface TitleGenre {
  readonly genre: GenreId | undefined;
  /** A collection's heading (…范文, …篇三) names a kind, but the text under it may be another. */
  readonly sure: boolean;
}

/** What a title names, or undefined when it names nothing that is known. */
export function genreOfTitle(title: string, subtitle?: string): TitleGenre | undefined {
  const sure = !COLLECTION_TITLE.test(title.trim());
  for (const text of [title, subtitle]) {
    if (!text) continue;
    const plain = bareTitle(text);
    // …工作计划（二）: the number a collection gives is no part of the title.
    for (const candidate of [plain, plain.replace(COLLECTION_NUMBER, '')]) {
      const named = TITLE_PATTERNS.find(({ pattern }) => pattern.test(candidate));
      if (named) return { genre: named.genre, sure };
    }
  }
  return undefined;
}

/** What a site of samples puts behind a title: 范文最新, 大全篇三. */
const SAMPLE_MARK = new RegExp(
  String.raw`${anyOf(WORDS_OF_A_SAMPLE)}?(?:最新)?(?:大全)?(?:篇[一二三四五六七八九十\d]{1,3})?$`,
);

/** A title without status tags, end marks, collection marks and what stands in 《》. */
export function bareTitle(title: string): string {
  let text = title.replace(/《[^》]{0,400}》/g, '').trim();
  for (let i = 0; i < 3; i++) text = text.replace(STATUS_TAG, '').replace(/(?<![。：\s])[。：\s]+$/, '');
  return text.replace(SAMPLE_MARK, '').replace(/^【?篇[一二三四五六七八九十\d]{1,3}[】：:]\s*/, '');
}

/** Where the opening lies: cue sentences stand in front of the first section or close the text. */
const OPENING = 12;
const CLOSING = 5;

function cueGenre(report: Omit<Report, 'genre'>): GenreId | undefined {
  const { paragraphs } = report;
  const opening =
    paragraphs.length > OPENING + CLOSING
      ? [...paragraphs.slice(0, OPENING), ...paragraphs.slice(-CLOSING)]
      : paragraphs;
  const texts = opening
    .filter((p) => p.kind !== 'code' && p.kind !== 'quote')
    .map((p) => p.reading.text.slice(0, 2000));
  for (const cue of CUES) if (texts.some((text) => cue.pattern.test(text))) return cue.genre;
  return undefined;
}
