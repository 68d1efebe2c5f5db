/** The kind of document (文种) a draft is: from setting or front matter, else its title, else what its body says. */
import {
  ACCOUNTS,
  genre,
  genreNamed,
  type GenreId,
  IN_ONES_OWN_NAME,
  IN_SENTENCES,
  KINDS_THAT_QUOTE,
} from '../norms/genres';
import { CUES } from '../norms/titles';
import { askedFor, handedOverAs, kindByForm, subjectOfMail, titleRunOn } from './kind-by-form';
import {
  genreOfLatinName,
  inFirstCell,
  isForm,
  isJotted,
  isToFillIn,
  linesBelow,
  LONGEST_TITLE,
  ofProgramme,
  sentAs,
  standingTitle,
  teachesToWrite,
  tellsTheParty,
  toCongress,
} from './kind-below-title';
import { bodyGenre, fieldsOfMinutes, foreignTo, isArticle, isBorneOut, isContract, isRules } from './genre-by-body';
import {
  ENOUGH,
  ENOUGH_FOR_A_BODY,
  ENOUGH_UNDER_A_TITLE,
  hasOtherSigns,
  isDoubtful,
  isTechnical,
  officialForm,
} from './official';
import { calledAgain, genreCalled, kindByHeadings, tellsOfAPeriod } from './kind-by-headings';
import { kindByFields } from './kind-by-fields';
import { kindBehindTitle } from './kind-behind-title';
import { ownKindNamed, ownKindOfTitle } from './own-kind';
import { isNameOfKind, isPlainTitle, isTitleOfLetter } from './plain-titles';
import type { GenreReading, Report } from './report';
import { hasCoverOfTender, hasPartsOfTender, WHAT_IS_BOUGHT } from './tender';
import { isIn, isInPart } from '../reading/seek';
import { bareTitle, genreOfTitle, NOTE_IN_BRACKETS, type TitleGenre, unsigned } from './genre-of-title';

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
  const said = saidGenreOf(report, setting);
  if (said) return said;
  if (isAboutItsPaper(report)) return NO_KIND;
  const subject = subjectOfMail(report);
  if (subject !== undefined) return mailAbout(subject);
  if (hasCoverOfTender(report)) return { id: 'zhaobiao', by: 'title' };
  const title = titleGenre(report);
  if (toCongress(report, title?.genre)) return { id: 'zhengfugongzuobaogao', by: 'title' };
  const file = title && namedByFile(report, title.genre);
  if (file) return believed(report, file, bareName(report));
  if (title && (title.sure || !title.genre)) {
    const written = bareTitle(report.title?.text ?? '');
    const titled = believed(report, title.genre, written);
    const sent = sentAs(report, titled.id);
    if (sent) return { id: sent, by: 'cue' };
    return titled.id ? titled : confirmedByFile(report, written);
  }
  return teachesToWrite(report) ? NO_KIND : untitledGenreOf(report, title?.genre);
}

/** The kind that a setting or the front matter gives. */
function saidGenreOf({ frontMatter }: Draft, setting: string | undefined): GenreReading | undefined {
  const set = setting && genreNamed(setting);
  if (set) return { id: set.id, by: 'setting' };
  for (const key of GENRE_KEYS) {
    const named = genreNamed(frontMatter?.values.get(key) ?? '');
    if (named) return { id: named.id, by: 'front-matter' };
  }
  return undefined;
}

const isAboutItsPaper = (report: Draft): boolean =>
  teachesToWrite(report) && report.title?.text.includes(bareName(report)) === true;

/** Papers that go out as mails; what is attached or asked for stands in a subject as well. */
const SENT_AS_MAILS: readonly GenreId[] = ['tongzhi', 'tongbao', 'tonggao', 'gonggao', 'zhoubao'];

/** A mail is a letter, unless its subject names what it is; it owes no form then, since a mail has its own. */
function mailAbout(subject: string): GenreReading {
  const named = genreOfTitle(subject);
  return named?.genre && SENT_AS_MAILS.includes(named.genre)
    ? { id: named.genre, by: 'cue', informal: true }
    : { id: 'shuxin', by: 'cue' };
}

/** The kinds of minutes: what stands first in them is the name of their first matter as often as their own. */
const MINUTES: readonly GenreId[] = ['jiyao', 'huiyijilu'];

/**
 * The kind of a file that bears the name of one and no other, where its title says less: a report of whatever sort in 调研报告.md,
 * the first matter of a meeting in 会议纪要.md.
 */
function namedByFile(report: Draft, titled: GenreId | undefined): GenreId | undefined {
  if (!isNameOfKind(bareName(report))) return undefined;
  const named = genreOfTitle(nameOf(report))?.genre;
  if (!named || named === titled || named === 'baogao') return undefined;
  // 项目研究进展情况 says what is told and not in what paper.
  const isLoose = titled === 'baogao' || (titled === 'huibao' && /情况$/.test(report.title?.text ?? ''));
  const isCloser = isLoose && genre(named).level === '惯例';
  return isCloser || (MINUTES.includes(named) && (!titled || genre(titled).level === '惯例')) ? named : undefined;
}

/** What the title names; letters that stand one below the other are one line. */
function titleGenre({ title, paragraphs }: Draft): TitleGenre | undefined {
  if (!title) return undefined;
  const standing = standingTitle(paragraphs);
  const stands = standing === undefined ? undefined : genreOfTitle(standing);
  return stands ?? genreOfTitle(title.text, title.subtitle);
}

/** The kind of a file that bears its name, 个人总结_周明.txt, where the title ends alike but names none for sure: 软件工程实验总结. */
function confirmedByFile(report: Draft, title: string): GenreReading {
  const name = bareName(report);
  if (!isNameOfKind(name) || name.slice(-2) !== title.slice(-2)) return NO_KIND;
  return believed(report, genreOfTitle(name)?.genre, name);
}

/** Below this a text in Markdown is of another sort, whatever its title ends in. */
const LEAST = -2;

const NO_KIND: GenreReading = { id: undefined, by: 'none' };

/**
 * The kind that `title` names, unless the text is of another sort: an academic article, or Markdown that is written for
 * programmers. There 方案 and 总结 end the titles of everything, so that only a title that is the name of a kind and nothing
 * more (调研报告, 周报) is believed. Notes and essays have the kind they call themselves, but owe nothing by it.
 */
function believed(report: Draft, titled: GenreId | undefined, title: string): GenreReading {
  const named = titled && kindBehindTitle(report, titled, title);
  if (!named) return NO_KIND;
  const byCustom = genre(named).level === '惯例';
  if (byCustom && isArticle(report.paragraphs))
    return isNameOfKind(title) || KINDS_THAT_QUOTE.includes(named)
      ? { id: named, by: 'title', informal: true }
      : NO_KIND;
  const isForeign = report.format === 'markdown' && isDoubtful(report, titleOfForm(report)) && formOf(report) < LEAST;
  if (!isForeign) return { id: named, by: 'title' };
  const isBelieved = byCustom
    ? !isTechnical(report) || isPlainTitle(title) || (named === 'zhoubao' && tellsOfAPeriod(report))
    : isTitleOfLetter(title);
  return isBelieved ? { id: named, by: 'title', informal: true } : NO_KIND;
}

/** The kind of a text whose title names none. */
function untitledGenreOf(report: Draft, hint: GenreId | undefined): GenreReading {
  const named = namedElsewhere(report);
  if (named) return named;
  const foreign = foreignTo(report.paragraphs);
  const cue = foreign ? undefined : saidInTheText(report);
  const file = genreOfTitle(nameOf(report));
  if (cue && !(file?.sure && isAccountOf(cue, file.genre))) return { id: cue, by: 'cue' };
  // A title that names no kind says what the text is about; the file's name may say what it is, unless both are software's.
  if (file?.sure && file.genre && (!report.title || formOf(report) >= 0 || !isTechnical(report)))
    return fromFile(report, file.genre);
  const asked = file?.genre ? undefined : genreOfTitle(askedFor(nameOf(report)) ?? '');
  if (asked?.sure && asked.genre) return believed(report, asked.genre, bareName(report));
  const latin = genreOfLatinName(report);
  if (latin) return { id: latin, by: 'title', informal: true };
  return shapedGenreOf(report, hint, foreign);
}

/** The kind that a text says it is: by the name it gives itself, else by its opening or closing words. */
const saidInTheText = (report: Draft): GenreId | undefined => genreCalled(report) ?? cueGenre(report);

/** The kind that the shape of a text shows of which nothing tells its kind; `foreign` is what is no draft of ours. */
function shapedGenreOf(report: Draft, hint: GenreId | undefined, foreign: boolean): GenreReading {
  if (isRules(report.paragraphs)) return { id: 'zhidu', by: 'body' };
  if (isContract(report.paragraphs)) return { id: 'hetong', by: 'body' };
  const isShown = showsItsKind(report);
  const form = hint ? undefined : formedGenreOf(report, isShown);
  if (form) return form;
  const body = !foreign && isShown && !isForm(report) ? bodyGenre(report.paragraphs, hint) : undefined;
  if (body && (body === hint || isBorneOut(body, report.paragraphs))) return { id: body, by: 'body' };
  if (hint && !foreign) return { id: hint, by: 'title' };
  return body ? OFFICIAL_BY_ITS_BODY : NO_KIND;
}

/** The kind that who speaks to whom shows, or what the headings name; `isShown` where the text shows that it is official writing. */
function formedGenreOf(report: Draft, isShown: boolean): GenreReading | undefined {
  const technical = isTechnical(report);
  const form = !isShown && technical ? undefined : kindByForm(report);
  const isForeign = !isShown && isDoubtful(report, titleOfForm(report));
  if (form) return { id: form, by: 'body', ...(isForeign && { informal: true }) };
  const named = (technical ? undefined : kindByHeadings(report)) ?? kindByFields(report, technical);
  return named && { id: named, by: 'body', ...(!isShown && { informal: true }) };
}

/** Official writing by its words, whose kind they do not show: what looks back or ahead may be a speech, a letter, a part of anything. */
const OFFICIAL_BY_ITS_BODY: GenreReading = { id: undefined, by: 'body' };

/** Whether a text that says 汇报如下 is the account that its file is called by. */
const isAccountOf = (cue: GenreId, named: GenreId | undefined): boolean =>
  (cue === 'huibao' || cue === 'baogao') && named !== undefined && ACCOUNTS.includes(named);

/** The kind that a file's name alone tells of its text. */
const fromFile = (report: Draft, named: GenreId): GenreReading =>
  (IN_SENTENCES.includes(named) && isJotted(report)) ||
  (report.title !== undefined && isToFillIn(report)) ||
  isForm(report)
    ? NO_KIND
    : believed(report, named, bareName(report));

const showsItsKind = (report: Draft): boolean =>
  report.format === 'plain' || formOf(report) >= (report.title ? ENOUGH_UNDER_A_TITLE : ENOUGH_FOR_A_BODY);

/** The kind that is named where a title would be, or by the file: by what stands there and nothing else. */
function namedElsewhere(report: Draft): GenreReading | undefined {
  for (const line of report.title
    ? []
    : [calledAgain(report), inFirstCell(report), firstWords(report), titleRunOn(report), handedOverAs(report)]) {
    const first = line ? genreOfTitle(line) : undefined;
    if (line && first?.sure && first.genre) return believed(report, first.genre, bareTitle(line));
  }
  if (tellsTheParty(report)) return { id: 'sixiang', by: 'cue' };
  // A file that bears the name of a kind and no other was named by its writer for what it is.
  const name = bareName(report);
  const file = isNameOfKind(name) ? genreOfTitle(name) : undefined;
  return file?.sure && file.genre ? fromFile(report, file.genre) : (belowTitle(report) ?? tenderByItsParts(report));
}

/** Before its words are asked: 特此声明 in a form that bidders sign says nothing of the whole. */
const tenderByItsParts = (report: Draft): GenreReading | undefined =>
  hasPartsOfTender(report) && !isTechnical(report) ? { id: 'zhaobiao', by: 'body' } : undefined;

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
/** 第五次会议, 第一次小组讨论: of several that are numbered each was recorded. */
const FIELDS_OF_A_NUMBERED_ONE = 1;
const ONE_OF_SEVERAL_MEETINGS = /第[一二三四五六七八九十\d]{1,3}次[\u4e00-\u9fff]{0,6}(?:会议?|讨论)$/;
const WEEK_IN_A_TITLE = /第\s?[一二三四五六七八九十\d]{1,3}\s?周/;

/**
 * The kind that is told under a title without one: by the line below it (宣传部, and then 2024年工作计划), or where the title is a
 * meeting's name, by who came.
 */
function belowTitle(report: Draft): GenreReading | undefined {
  const { title, paragraphs } = report;
  if (!title) return undefined;
  const meeting = unframed(title.text).replace(NOTE_IN_BRACKETS, '');
  const fields = /(?:会议?|讨论)$/.test(meeting) ? fieldsOfMinutes(paragraphs) : 0;
  if (fields >= (isIn(ONE_OF_SEVERAL_MEETINGS, meeting) ? FIELDS_OF_A_NUMBERED_ONE : FIELDS_OF_A_RECORD))
    return { id: 'huiyijilu', by: 'title' };
  // 第六周, and below it 一、本周工作总结.
  if (isIn(WEEK_IN_A_TITLE, title.text) && tellsOfAPeriod(report))
    return { id: 'zhoubao', by: 'body', ...(!showsItsKind(report) && { informal: true }) };
  for (const line of linesBelow(report)) {
    const named = genreOfTitle(line);
    if (named?.genre === 'zhaobiao' && !isIn(WHAT_IS_BOUGHT, title.text)) continue;
    if (named?.sure && named.genre) return believed(report, ofProgramme(title.text, named.genre), bareTitle(line));
  }
  return undefined;
}

/** What a title says without the tags of HTML and the stars round it: **<center>第一次会议</center>**. */
const unframed = (title: string): string => title.replace(/<[^<>]{1,60}>|\*{1,3}/g, '').trim();

/** A file's name without its ending. */
export const nameOf = ({ fileName }: Draft): string => fileName.replace(/(?:\.[A-Z]{2,8}){1,2}$/i, '');

/** Whether a text is of a known kind, or official writing by its body though no kind shows. */
export const isTakenAsDraft = ({ genre: { id, own, by } }: Pick<Report, 'genre'>): boolean =>
  id !== undefined || own !== undefined || by === 'body';

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

/** So many signs leave no doubt: several of title, frame, parts and words speak for it, and next to nothing against. */
const BEYOND_DOUBT = 3;

/** Whether a draft of a known kind is official writing beyond doubt. */
export function isSurelyOfficial(report: Report): boolean {
  return isOfficial(report) && (formOf(report) >= BEYOND_DOUBT || !['title', 'cue'].includes(report.genre.by));
}

/** The ending of files that say of themselves that they are official writing. */
const OWN_ENDING = /\.gongwen$/i;

/** The same, or a file whose ending says so. */
export const isOfDraft = (report: Pick<Report, 'genre' | 'fileName'>): boolean =>
  isTakenAsDraft(report) || OWN_ENDING.test(report.fileName);

/**
 * Whether a text shows that it is other writing than what offices send out: notes, a diary of work, a post, a paper for
 * programmers. There xx is somebody, a word said twice is said with force and numbers are said loosely, so that a finding
 * that rests on how official texts are written is information. A text that shows nothing either way is taken as official.
 */
export function isOtherWriting(report: Report): boolean {
  return report.derive(readOtherWriting);
}

/** A text of so many characters had the room to show what it is. */
export const ROOM_TO_SHOW = 300;
/** Whether a text shows that it is other writing, or had the room to show that it is official and does not. */
export const showsNothingOfficial = (report: Report): boolean => report.derive(readShowsNothing);
const readShowsNothing = (report: Report): boolean =>
  isOtherWriting(report) ||
  (report.text.length >= ROOM_TO_SHOW && !isOfficial(report) && !OWN_ENDING.test(report.fileName));

/** The same as `isOtherWriting`, or a text of no kind that is known: people write so for themselves and each other. */
export const isLooselyWritten = (report: Report): boolean => isOtherWriting(report) || !isTakenAsDraft(report);

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

/** Where the opening lies: cue sentences stand in front of the first section or close the text. */
const OPENING = 12;
const CLOSING = 5;

/** The kind that a sentence at the head or foot of a text tells. */
export function cueGenre(report: Draft): GenreId | undefined {
  const { paragraphs } = report;
  const opening =
    paragraphs.length > OPENING + CLOSING
      ? [...paragraphs.slice(0, OPENING), ...paragraphs.slice(-CLOSING)]
      : paragraphs;
  const texts = opening.filter((p) => p.kind !== 'code' && p.kind !== 'quote').map((p) => p.reading.text);
  for (const cue of CUES) if (texts.some((text) => isInPart(cue.pattern, text.slice(0, 2000), text))) return cue.genre;
  return undefined;
}
