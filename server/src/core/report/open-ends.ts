/**
 * A report that lacks one of its two ends: it begins at once with what was done, and nowhere says what it is about; or, a paper that
 * examines something, it breaks off at one of its findings and comes to no conclusion. An appeal that tells why, and calls for nothing. And
 * rules that do not say from when they hold.
 */
import { anyOf } from '../norms/lexicon';
import { ACCOUNTS, type GenreId } from '../norms/genres';
import type { SlotId } from '../norms/sections';
import {
  CALLS_OF_AN_APPEAL,
  EXAMINING_IN_HEADINGS,
  EXAMINING_IN_TITLES,
  HEADS_OF_WHAT_WAS_FOUND,
  LABELS_OF_WHAT_IT_IS_ABOUT,
  NAMES_BESIDE_A_CONCLUSION,
  NAMES_OF_A_CONCLUSION,
  NAMES_OF_AN_OVERVIEW,
  NAMES_OF_GENERAL_PROVISIONS,
  PAPERS_THAT_PLAN_TOO,
  WORDS_OF_COMING_INTO_FORCE,
  WORDS_THAT_CONCLUDE,
} from '../norms/words/sections';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import { headingsUnder } from './headings-under';
import { endsADraft, FEWEST_OF_A_REPORT, lastPart, LONGEST_LABEL } from './parts';
import { isPiece } from './piece';
import { paragraphsWith } from './paragraphs-with';
import type { Heading, Report } from './report';
import { isThemed, type Sections, sectionsOf } from './sections';
import { openingParagraphs } from './announcement';
import { lengthOf } from './signs';

/** What is shorter needs neither. */
const SHORTEST = 400;
const SHORTEST_EXAMINING = 800;
const FEWEST_EXAMINING = 4;

const ENDS_AS_REPORT = new RegExp(`${anyOf(PAPERS_THAT_PLAN_TOO)}(?:（[^）]{1,12}）)?$`);
/** Kinds that report, with those that only their titles show. */
const REPORTS: readonly (GenreId | undefined)[] = [...ACCOUNTS, 'baogao', 'huibao', undefined];

const isReport = ({ title, genre: { id, by, own } }: Report): boolean =>
  own === undefined &&
  REPORTS.includes(id) &&
  (by === 'title' || by === 'none') &&
  isIn(ENDS_AS_REPORT, title?.text ?? '');

const TELLS_OVERVIEW = new RegExp(anyOf(NAMES_OF_AN_OVERVIEW));
/** What a report tells once it has said what it is about. */
const LATER: readonly SlotId[] = ['work', 'result', 'problem', 'rect', 'duty'];
const FOUND = new RegExp(`${anyOf(HEADS_OF_WHAT_WAS_FOUND)}(?:（[^）]{1,12}）)?$`);
const tellsLater = ({ text }: Heading, slots: readonly SlotId[]): boolean =>
  text.length <= LONGEST_LABEL && (isIn(FOUND, text) || slots.some((slot) => LATER.includes(slot)));
/** 日期：2026年5月: a field under the title. */
const IS_FIELD = /^[^，。：]{2,10}：[^，。]{0,60}$/;
const LONGEST_LINE = 16;

/** The first main heading of a report that tells of work or results at once under the title, and nowhere what it is about. */
export function beginsAtOnce(report: Report): Heading | undefined {
  const sections = report.derive(sectionsOf);
  const { main, slotsOf } = sections;
  const [first] = main;
  // 工作汇报 to one's own leader begins with what was done: he knows what it is about.
  if (!first || !report.title || main.length < FEWEST_OF_A_REPORT || !isReport(report) || report.genre.id === 'huibao')
    return undefined;
  if (isPiece(report)) return undefined;
  if (first.ordinal !== undefined && first.ordinal.value !== 1) return undefined;
  if (!tellsLater(first, slotsOf(first)) || lengthOf(report.paragraphs) < SHORTEST) return undefined;
  const opening = openingParagraphs(report, sections);
  if (opening.some(({ kind, reading }) => kind !== 'front-matter' && says(reading))) return undefined;
  const named = [...main, ...headingsUnder(first, report.headings)];
  return named.some(({ text }) => isIn(TELLS_OVERVIEW, text)) ? undefined : first;
}

/** Whether a paragraph under the title says more than who, when and what state. */
const says = ({ text }: Reading): boolean =>
  isIn(TELLS_WHAT_IT_IS_ABOUT, text) || (text.length > LONGEST_LINE && !isIn(IS_FIELD, text));
const TELLS_WHAT_IT_IS_ABOUT = new RegExp(`${anyOf(LABELS_OF_WHAT_IT_IS_ABOUT)}[*]{0,2}[：:]`);

/** 能耗检测报告, and 数据分析与发现 over a part of a paper that is only called 汇报. */
const EXAMINES = new RegExp(`${anyOf(EXAMINING_IN_TITLES)}[^，。]{0,4}(?:报告|汇报)`);
const EXAMINES_IN_A_PART = new RegExp(`${anyOf(EXAMINING_IN_TITLES, EXAMINING_IN_HEADINGS)}[^，。]{0,8}(?:结果|发现)`);
const examines = ({ text }: { readonly text: string }, main: readonly Heading[]): boolean =>
  isIn(EXAMINES, text) || main.some((heading) => isIn(EXAMINES_IN_A_PART, heading.text));
const CONCLUDES = new RegExp(anyOf(NAMES_OF_A_CONCLUSION));
const CONCLUDES_AT_THE_END = new RegExp(anyOf(NAMES_BESIDE_A_CONCLUSION));
const SAYS_IN_ALL = new RegExp(anyOf(WORDS_THAT_CONCLUDE));
/** In so many last paragraphs a conclusion stands that bears no heading. */
const LAST_PARAGRAPHS = 8;

/** The last main heading of a paper that examines something, where neither it nor any other heading or last words conclude. */
export function breaksOff(report: Report): Heading | undefined {
  const { main, slotsOf }: Sections = report.derive(sectionsOf);
  const { title, headings, paragraphs } = report;
  if (!title || main.length < FEWEST_EXAMINING || !isReport(report) || !examines(title, main) || isPiece(report))
    return undefined;
  if (lengthOf(paragraphs) < SHORTEST_EXAMINING) return undefined;
  const last = lastPart(main);
  if (!last || isIn(CONCLUDES_AT_THE_END, last.text) || headings.some(({ text }) => isIn(CONCLUDES, text)))
    return undefined;
  if (main.some(({ text }) => endsADraft(text))) return undefined;
  // 进展报告 with 测试结果 in a part, and 下一阶段重点: it reports, and ends on what comes next.
  if (!isIn(EXAMINES, title.text) && main.some((heading) => slotsOf(heading).includes('next'))) return undefined;
  return paragraphs.slice(-LAST_PARAGRAPHS).some(({ reading }) => isIn(SAYS_IN_ALL, reading.text)) ? undefined : last;
}

const CALLS = new RegExp(anyOf(CALLS_OF_AN_APPEAL));
/** 一、自觉遵守……: what is listed one by one is what the appeal wants. */
const calls = ({ kind, ordinal, text }: Reading): boolean =>
  kind === 'item' || (ordinal !== undefined && kind !== 'heading') || isIn(CALLS, text);

/** Whether an appeal (倡议书) tells why and nowhere calls for anything. */
export function callsForNothing(report: Report): boolean {
  const { genre, title, paragraphs } = report;
  if (genre.id !== 'changyi' || genre.own || !title || isPiece(report)) return false;
  const { main } = report.derive(sectionsOf);
  if (main.length === 0 || main.filter(isThemed).length > 1 || lengthOf(paragraphs) < SHORTEST) return false;
  return !paragraphsWith(report, calls).some(({ index }) => index >= title.paragraphs[1]);
}

const OPENS_RULES = new RegExp(`^${anyOf(NAMES_OF_GENERAL_PROVISIONS)}$`);
const IN_FORCE = new RegExp(anyOf(WORDS_OF_COMING_INTO_FORCE));
const saysFrom = ({ text }: Reading): boolean => isIn(IN_FORCE, text);

/**
 * The last chapter of rules that begin with 总则 as rules do, and say nowhere from when they hold or who explains them, as a 附则 would;
 * undefined of others. Source: 《规章制定程序条例》第七条 (章节), 惯例.
 */
export function rulesWithoutEnd(report: Report): Heading | undefined {
  const { genre, paragraphs } = report;
  if (genre.id !== 'zhidu' || genre.own || isPiece(report)) return undefined;
  const { main } = report.derive(sectionsOf);
  const [first] = main;
  if (main.length < FEWEST_OF_RULES || !first || !isIn(OPENS_RULES, first.text.replace(/\s/g, ''))) return undefined;
  if (!main.every(({ ordinal }) => ordinal?.style === 'part')) return undefined;
  if (isIn(IN_FORCE, main.at(-1)?.text.replace(/\s/g, '') ?? '')) return undefined;
  return paragraphsWith({ paragraphs }, saysFrom).length > 0 ? undefined : main.at(-1);
}
const FEWEST_OF_RULES = 3;
