/** The kind of document (文种) a draft is: from setting or front matter, else its title, else what its body says. */
import { genre, genreNamed, type GenreId, GENRES, IN_ONES_OWN_NAME } from '../norms/genres';
import { anyOf } from '../norms/lexicon';
import {
  COLLECTION_NUMBER,
  COLLECTION_TITLE,
  CUES,
  FRONT_TO_MATTER,
  KIND_IN_FRONT,
  STATUS_TAG,
  TITLE_HEAD,
  TITLE_PATTERNS,
  TITLE_TAILS,
  type TitlePattern,
  WRITER_BEHIND,
} from '../norms/titles';
import { WORDS_OF_A_SAMPLE, WORDS_OF_OTHER_REPORTS_TO_A_CONGRESS } from '../norms/words/titles';
import { LATIN_NAMES } from '../norms/titles-of-papers';
import { STAGES_OF_A_PROJECT, TITLES_OF_ANYTHING, WORK_THAT_IS_SUMMED_UP } from '../norms/words/papers';
import { headingMarks } from '../reading/markdown/marks';
import { bodyGenre, fieldsOfMinutes, foreignTo, isArticle, isRules } from './genre-by-body';
import {
  ENOUGH,
  ENOUGH_FOR_A_BODY,
  ENOUGH_UNDER_A_TITLE,
  hasOtherSigns,
  isDoubtful,
  isTechnical,
  officialForm,
} from './official';
import { ownKindNamed, ownKindOfTitle } from './own-kind';
import type { GenreReading, Report } from './report';
import { remembered } from '../text/remember';
import { isIn, isInPart, mayHave, without } from '../reading/seek';

type Draft = Omit<Report, 'genre'>;

/** Front matter keys that name the kind, the one to write first. */
export const GENRE_KEYS = ['文种', 'genre', 'kind', '类型', 'type'];

/** Kind of `report`; `setting` is what the configuration says of this file. Unknown names in either are passed over. */
export function genreOf(report: Draft, setting?: string): GenreReading {
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

function knownGenreOf(report: Draft, setting?: string): GenreReading {
  const set = setting && genreNamed(setting);
  if (set) return { id: set.id, by: 'setting' };
  for (const key of GENRE_KEYS) {
    const named = genreNamed(report.frontMatter?.values.get(key) ?? '');
    if (named) return { id: named.id, by: 'front-matter' };
  }
  const title = report.title && genreOfTitle(report.title.text, report.title.subtitle);
  if (toCongress(report, title?.genre)) return { id: 'zhengfugongzuobaogao', by: 'title' };
  const file = title && namedByFile(report, title.genre);
  if (file) return believed(report, file, bareName(report));
  if (title && (title.sure || !title.genre)) {
    const written = bareTitle(report.title?.text ?? '');
    const titled = believed(report, title.genre, written);
    return titled.id ? titled : confirmedByFile(report, written);
  }
  return untitledGenreOf(report, title?.genre);
}

/** The kinds of minutes: what stands first in them is the name of their first matter as often as their own. */
const MINUTES: readonly GenreId[] = ['jiyao', 'huiyijilu'];

/**
 * The kind of a file that bears the name of one and no other, where its title says less: a report of whatever sort in 调研报告.md,
 * the first matter of a meeting in 会议纪要.md.
 */
function namedByFile(report: Draft, titled: GenreId | undefined): GenreId | undefined {
  if (!titled || !isNameOfKind(bareName(report))) return undefined;
  const named = genreOfTitle(nameOf(report))?.genre;
  if (!named || named === titled || named === 'baogao') return undefined;
  const isCloser = titled === 'baogao' && genre(named).level === '惯例';
  return isCloser || (MINUTES.includes(named) && genre(titled).level === '惯例') ? named : undefined;
}

/** The kind of a file that bears its name, 个人总结_周明.txt, where the title ends alike but names none for sure: 软件工程实验总结. */
function confirmedByFile(report: Draft, title: string): GenreReading {
  const name = bareName(report);
  if (!isNameOfKind(name) || name.slice(-2) !== title.slice(-2)) return NO_KIND;
  return believed(report, genreOfTitle(name)?.genre, name);
}

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

/** Below this a text in Markdown is of another sort, whatever its title ends in. */
const LEAST = -2;

const NO_KIND: GenreReading = { id: undefined, by: 'none' };

/**
 * The kind that `title` names, unless the text is of another sort: an academic article, or Markdown that is written for
 * programmers. There 方案 and 总结 end the titles of everything, so that only a title that is the name of a kind and nothing
 * more (调研报告, 周报) is believed. Notes and essays have the kind they call themselves, but owe nothing by it.
 */
function believed(report: Draft, named: GenreId | undefined, title: string): GenreReading {
  if (!named) return NO_KIND;
  const byCustom = genre(named).level === '惯例';
  if (byCustom && isArticle(report.paragraphs))
    return isNameOfKind(title) ? { id: named, by: 'title', informal: true } : NO_KIND;
  const isForeign = report.format === 'markdown' && isDoubtful(report, titleOfForm(report)) && formOf(report) < LEAST;
  if (!isForeign) return { id: named, by: 'title' };
  const isBelieved = byCustom
    ? !isTechnical(report) || isNameOfKind(title) || NAMES_ITS_WORK.test(title) || KIND_IN_FRONT.test(title)
    : NAMES_A_LETTER.test(title);
  return isBelieved ? { id: named, by: 'title', informal: true } : NO_KIND;
}

/** 项目总结报告, 实习总结: what sums up a piece of work, whatever the work was; 总结 alone ends the titles of all notes. */
const NAMES_ITS_WORK = new RegExp(
  [
    `${anyOf(WORK_THAT_IS_SUMMED_UP)}(?:总结|小结|汇报|复盘|盘点)(?:报告)?$`,
    `(?:工作报告|简报|快报)$|^(?:读后感|观后感)$|例会$`,
    // 毕业设计中期报告
    `${anyOf(STAGES_OF_A_PROJECT)}(?:检查|总结)?报告$`,
    // 开源进展·第18期, 2020规划
    String.raw`第?\d{1,4}期$|20\d\d年?度?(?:工作)?(?:规划|计划|总结|要点|盘点)$`,
  ].join('|'),
);

/** Of the statutory kinds those whose names nothing else bears: 服务器停机通知, 致市商务局的对接函. 报告 and 意见 are of all sorts. */
const NAMES_A_LETTER = /(?:通知|纪要|请示|批复|[^公]函|工作报告)$/;

/** Whether a title is the name of a kind and nothing more: 调研报告; 总结 and 计划 head chapters of everything. */
const isNameOfKind = (title: string): boolean =>
  genreNamed(title) !== undefined && !TITLES_OF_ANYTHING.includes(title) && /[\u4e00-\u9fff]/.test(title);

/** The kind of a text whose title names none. */
function untitledGenreOf(report: Draft, hint: GenreId | undefined): GenreReading {
  const named = namedElsewhere(report);
  if (named) return named;
  const foreign = foreignTo(report.paragraphs);
  const cue = foreign ? undefined : cueGenre(report);
  if (cue) return { id: cue, by: 'cue' };
  const file = genreOfTitle(nameOf(report));
  // A title that names no kind says what the text is about; the file's name may say what it is, unless both are software's.
  if (file?.sure && file.genre && (!report.title || formOf(report) >= 0 || !isTechnical(report)))
    return believed(report, file.genre, bareName(report));
  const latin = genreOfLatinName(report);
  if (latin) return { id: latin, by: 'title', informal: true };
  if (foreign) return isRules(report.paragraphs) ? { id: 'zhidu', by: 'body' } : NO_KIND;
  const body = showsItsKind(report) ? bodyGenre(report.paragraphs, hint) : undefined;
  if (body) return { id: body, by: 'body' };
  return hint ? { id: hint, by: 'title' } : NO_KIND;
}

/** What a file's name in Latin letters calls a text in Chinese: 2026_04_01_meeting.md, [WeeklyReport]2023.10.md. */
function genreOfLatinName({ fileName, text }: Draft): GenreId | undefined {
  if (!/[a-z]{4}/i.test(fileName) || /[\u4e00-\u9fff]/.test(fileName.replace(/^.*\//, ''))) return undefined;
  const name = LATIN_NAMES.find(({ pattern }) => pattern.test(fileName));
  return name && /[\u4e00-\u9fff]{2}/.test(text.slice(0, 400)) ? name.genre : undefined;
}

const showsItsKind = (report: Draft): boolean =>
  report.format === 'plain' || formOf(report) >= (report.title ? ENOUGH_UNDER_A_TITLE : ENOUGH_FOR_A_BODY);

/** The kind that is named where a title would be, or by the file: by what stands there and nothing else. */
function namedElsewhere(report: Draft): GenreReading | undefined {
  const line = report.title ? '' : firstWords(report);
  const first = genreOfTitle(line);
  if (first?.sure && first.genre) return believed(report, first.genre, bareTitle(line));
  // A file that bears the name of a kind and no other was named by its writer for what it is.
  const name = bareName(report);
  const file = isNameOfKind(name) ? genreOfTitle(name) : undefined;
  return file?.sure && file.genre ? believed(report, file.genre, name) : belowTitle(report);
}

/** A file's name as a title: without its ending, its number and its writer. */
const bareName = (report: Draft): string => unsigned(nameOf(report));

/** The first line as it is written, which Markdown may join with the next: a title with a greeting under it. */
function firstWords({ paragraphs }: Draft): string {
  const line =
    paragraphs
      .find(({ kind }) => kind === 'prose')
      ?.reading.original.split('\n', 1)[0]
      ?.trim() ?? '';
  return line.length < LONGEST_TITLE && !/[，。；：！？]/.test(line) ? line : '';
}

/** How many fields of minutes stand under the name of a meeting that was recorded. */
const FIELDS_OF_A_RECORD = 3;

/**
 * The kind that is told under a title without one: by the line below it (宣传部, and then 2024年工作计划), or where the title is a
 * meeting's name, by who came.
 */
function belowTitle(report: Draft): GenreReading | undefined {
  const { title, paragraphs } = report;
  const line = title ? paragraphs[title.paragraphs[0]] : undefined;
  const next = title ? paragraphs[title.paragraphs[1]] : undefined;
  if (!title || !line || !next) return undefined;
  if (/会$/.test(title.text) && fieldsOfMinutes(paragraphs) >= FIELDS_OF_A_RECORD)
    return { id: 'huiyijilu', by: 'title' };
  const text = bareTitle(next.reading.text);
  const isSecondLine =
    line.kind === next.kind &&
    headingMarks(line.reading.original) === headingMarks(next.reading.original) &&
    !next.reading.ordinal &&
    text.length < LONGEST_TITLE &&
    !/[，。；：]/.test(text) &&
    !TITLES_OF_ANYTHING.includes(text);
  const named = isSecondLine ? genreOfTitle(next.reading.text) : undefined;
  return named?.sure && named.genre ? believed(report, named.genre, text) : undefined;
}

/** How long a line is that may stand for a title. */
const LONGEST_TITLE = 40;

/** A file's name without its ending. */
const nameOf = ({ fileName }: Draft): string => fileName.replace(/(?:\.[A-Z]{2,8}){1,2}$/i, '');

/** How much of official writing a draft shows (see official.ts). */
function formOf(report: Draft): number {
  return officialForm(report, titleOfForm(report));
}

const titleOfForm = (report: Draft): string =>
  bareTitle(report.title?.text ?? nameOf(report)).replace(NOTE_IN_BRACKETS, '');

/** Whether a draft of a known kind is official writing beyond its title's last word. */
export function isOfficial(report: Report): boolean {
  const { id, own, by, informal } = report.genre;
  if (informal) return false;
  return (
    by === 'front-matter' || by === 'setting' || own !== undefined || (id !== undefined && formOf(report) >= ENOUGH)
  );
}

/** The ending of files that say of themselves that they are official writing. */
const OWN_ENDING = /\.gongwen$/i;

/**
 * Whether a text shows that it is other writing than what offices send out: notes, a diary of work, a post, a paper for
 * programmers. There xx is somebody, a word said twice is said with force and numbers are said loosely, so that a finding
 * that rests on how official texts are written is information. A text that shows nothing either way is taken as official.
 */
export function isOtherWriting(report: Report): boolean {
  return report.derive(readOtherWriting);
}

function readOtherWriting(report: Report): boolean {
  const { id, by, own, informal } = report.genre;
  if (by === 'front-matter' || by === 'setting' || own || OWN_ENDING.test(report.fileName)) return false;
  if (id && !informal && IN_ONES_OWN_NAME.includes(id)) return false;
  // What speaks against official writing is quickly seen, and most drafts have nothing of it.
  if (!informal && !hasOtherSigns(report, titleOfForm(report))) return false;
  const form = formOf(report);
  if (form >= ENOUGH) return false;
  // A title in Latin letters speaks against official writing; a file's name in them does not.
  const isNamedInLatin = !report.title && /[A-Z]{2,}/i.test(nameOf(report));
  return informal === true || !isNamedInLatin || form < -1;
}

/** A government's report to a people's congress may bear a theme as its title; its subtitle says where it was given. */
function toCongress(report: Draft, named: GenreId | undefined): boolean {
  const { title } = report;
  if (!title?.subtitle || (named !== undefined && named !== 'baogao')) return false;
  return /人民代表大会[^。]{0,16}会议上/.test(title.subtitle) && !OF_ANOTHER_BODY.test(title.text);
}

const OF_ANOTHER_BODY = new RegExp(anyOf(WORDS_OF_OTHER_REPORTS_TO_A_CONGRESS));

/** A note in brackets behind a title: （青政发〔2025〕3号）, （整体模型）. */
const NOTE_IN_BRACKETS = /[（(][^（）()]{1,24}[）)]$/;

interface TitleGenre {
  readonly genre: GenreId | undefined;
  /** A collection's heading (…范文, …篇三) names a kind, but the text under it may be another. */
  readonly sure: boolean;
}

/** What a title names, or undefined when it names nothing that is known. */
export function genreOfTitle(title: string, subtitle?: string): TitleGenre | undefined {
  const sure = !isInPart(COLLECTION_TITLE, title.trim(), title);
  for (const text of [title, subtitle]) {
    if (!text) continue;
    let last: string | undefined;
    for (const candidate of namesIn(text)) {
      const named = candidate === last ? undefined : kindNamedBy(candidate);
      last = candidate;
      if (named) return { genre: named.genre, sure };
    }
  }
  return undefined;
}

function kindNamedBy(title: string, patterns: typeof TITLE_PATTERNS = TITLE_PATTERNS): TitlePattern | undefined {
  for (const one of patterns) {
    if (!isIn(one.pattern, title)) continue;
    const found = 'among' in one ? kindNamedBy(title, one.among) : one;
    if (found) return found;
  }
  return undefined;
}

/**
 * What of a title may name its kind, the whole first: …工作计划（二） and …的通知（青政发〔2025〕3号） bear notes behind it. Most
 * are told by the first, so that the others are made when they are asked for.
 */
function* namesIn(written: string): Generator<string> {
  const title = bareTitle(written);
  yield title;
  for (const behind of [COLLECTION_NUMBER, NOTE_IN_BRACKETS]) yield without(behind, title, written);
  const front = mayHave(FRONT_TO_MATTER, written) ? FRONT_TO_MATTER.exec(title)?.[1]?.trim() : undefined;
  if (front && isInPart(KIND_IN_FRONT, front, written)) yield front;
  // What follows a long dash is a subtitle, whatever its words are.
  if (title.includes('——')) yield title.slice(0, title.indexOf('——')).trim();
  yield unsigned(written);
}

/** A title without its writer: 工作总结_周明_2024. */
const unsigned = (written: string): string =>
  bareTitle(without(WRITER_BEHIND, bareTitle(without(WRITER_BEHIND, written, written)), written));

/** What a site of samples puts behind a title: 范文最新, 大全篇三. */
const SAMPLE_MARK = new RegExp(
  String.raw`${anyOf(WORDS_OF_A_SAMPLE)}?(?:最新)?(?:大全)?(?:篇[一二三四五六七八九十\d]{1,3})?$`,
);

/**
 * A title without what stands before and behind it: status tags, dates, versions, end marks, and what stands in 《》. Asked of
 * a title again and again, within a draft and at each edit, so that it is remembered.
 */
export const bareTitle = remembered((title: string): string => {
  let text = without(TITLE_HEAD, without(QUOTED_TITLE, title, title).trim(), title);
  for (let i = 0, before = ''; i < 6 && text !== before; i++) {
    before = text;
    text = without(END_MARKS, without(STATUS_TAG, text, title), title);
    for (const tail of TITLE_TAILS) text = without(tail, text, title);
  }
  return without(BLANKS_WITHIN, without(PIECE_BEFORE, without(SAMPLE_MARK, text, title), title), title);
});

const QUOTED_TITLE = /《[^》]{0,400}》/g;
const END_MARKS = /(?<![。：\s])[。：\s]+$/;
const PIECE_BEFORE = /^【?篇[一二三四五六七八九十\d]{1,3}[】：:]\s*/;
const BLANKS_WITHIN = /(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g;

/** Where the opening lies: cue sentences stand in front of the first section or close the text. */
const OPENING = 12;
const CLOSING = 5;

function cueGenre(report: Draft): GenreId | undefined {
  const { paragraphs } = report;
  const opening =
    paragraphs.length > OPENING + CLOSING
      ? [...paragraphs.slice(0, OPENING), ...paragraphs.slice(-CLOSING)]
      : paragraphs;
  const texts = opening.filter((p) => p.kind !== 'code' && p.kind !== 'quote').map((p) => p.reading.text);
  for (const cue of CUES) if (texts.some((text) => isInPart(cue.pattern, text.slice(0, 2000), text))) return cue.genre;
  return undefined;
}
