/** The figures of a whole draft as statements: in their place, with the time and the view their surroundings lend them. */
import { anyOf } from '../norms/lexicon';
import {
  ENDINGS_OF_LEADING_TIMES,
  HEADINGS_THAT_LOOK_AHEAD,
  HEADINGS_THAT_LOOK_BACK,
  TIMES_IN_HEADINGS,
  TIMES_THAT_LEAD,
} from '../norms/words/views';
import { ENDINGS_OF_BODIES, ENDINGS_OF_DEPARTMENTS, ENDINGS_OF_PLACES } from '../norms/words/scope';
import { NOUNS_OF_TROUBLE } from '../norms/words/sections';
import { remembered } from '../text/remember';
import { type Span, shift } from '../text/span';
import type { Fact } from './quantities/fact';
import { factsOf } from './quantities/facts';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Reading } from '../reading/reading';
import type { Paragraph, Report } from '../report/report';
import { linesInsideAPhrase } from '../report/wrapped';
import { firstOf, isIn } from '../reading/seek';

/** What the surroundings of a paragraph lend to the facts in it. */
export interface Lent {
  /** The year or period that its heading names. */
  readonly headingTime: string;
  /** Whether its part of the draft looks back, ahead, or cannot be told. */
  readonly view: View;
  /** Whether it stands in rules (第三条 …), which set limits rather than state facts. */
  readonly normative: boolean;
  /** What its parts of the draft are called that others are called as well, each with its number: 本周进展 2. */
  readonly part: string;
  /** Its list and its number in it, 3.2; empty where it stands in none. */
  readonly item: string;
  /** The year the draft is of, by its title; empty where that names none or several. */
  readonly year: string;
  /** Whether it goes on from the line above, where the text was broken. */
  readonly goesOn: boolean;
  /** Whether its part of the draft tells of troubles: 存在的问题. */
  readonly ofTroubles: boolean;
}

/** Whether two paragraphs are lent the same. */
export const isLentTheSame = (a: Lent, b: Lent | undefined): boolean =>
  a === b ||
  (a.headingTime === b?.headingTime &&
    a.view === b.view &&
    a.normative === b.normative &&
    a.part === b.part &&
    a.item === b.item &&
    a.year === b.year &&
    a.goesOn === b.goesOn &&
    a.ofTroubles === b.ofTroubles);

/** What a part of a draft does: report what was done, or set out what is to be done. */
export type View = 'back' | 'ahead' | '';

/** A fact in its place in the draft; where exactly that is, only few are asked. */
export class PlacedFact {
  constructor(
    readonly fact: Fact,
    readonly paragraph: Paragraph,
  ) {}

  get span(): Span {
    return shift(
      this.paragraph.reading.span(this.fact.quantity.start, this.fact.quantity.end),
      this.paragraph.span.start,
    );
  }

  get written(): string {
    return this.paragraph.reading.written(this.fact.quantity.start, this.fact.quantity.end);
  }
}

/** A fact in its place, with what its paragraph is lent. */
export class Statement extends PlacedFact {
  constructor(
    fact: Fact,
    paragraph: Paragraph,
    readonly lent: Lent,
  ) {
    super(fact, paragraph);
  }
}

/** The statements of `report` in order of place. */
export function statementsOf(report: Report): Statement[] {
  const lend = lenderOf(report);
  return paragraphsWith(report, factsOf).flatMap((paragraph) => {
    const lent = lend(paragraph);
    return factsOf(paragraph.reading).map((fact) => new Statement(fact, paragraph, lent));
  });
}

/** What each paragraph of `report` is lent. */
export function lenderOf(report: Report): (paragraph: Paragraph) => Lent {
  const lent = report.derive(readLent);
  return ({ index }) => lent[index] ?? LENT_NOTHING;
}

const LENT_NOTHING: Lent = {
  headingTime: '',
  view: '',
  normative: false,
  part: '',
  item: '',
  year: '',
  goesOn: false,
  ofTroubles: false,
};

/** For each paragraph what it is lent: most are lent what the one above is, and share it. */
function readLent(report: Report): readonly Lent[] {
  const [headingTimes, views, normative] = [headingTimesOf(report), viewsOf(report), isNormative(report)];
  const [parts, items, year] = [repeatedPartsOf(report), listItemsOf(report), yearOf(report)];
  const [inside, troubles] = [linesInsideAPhrase(report), troublesOf(report)];
  let above = LENT_NOTHING;
  return report.paragraphs.map(({ index }) => {
    const lent: Lent = {
      headingTime: headingTimes[index] ?? '',
      view: views[index] ?? '',
      normative,
      part: parts.get(index) ?? '',
      item: items.get(index) ?? '',
      year,
      goesOn: inside.has(index),
      ofTroubles: troubles.some(({ start, end }) => start <= index && index < end),
    };
    return (above = isLentTheSame(above, lent) ? above : lent);
  });
}

/** Whether a draft is made of rules, each of which sets limits of its own: 管理办法, or whatever has articles (第三条 …). */
export function isNormative(report: Report): boolean {
  if (report.genre.id === 'zhidu') return true;
  let articles = 0;
  for (const { reading } of paragraphsWith(report, articlesIn)) articles += articlesIn(reading) ?? 0;
  return articles > 2 || paragraphsWith(report, setsForACase).length > MOST_CASES;
}

/** 对于有前科的，可以增加…10%以下: what is laid down for one case, and for the next. */
const FOR_A_CASE = /(?:对于|有下列)[^。；]{2,60}(?:的，|之一的?[，：])[^。]{0,80}(?:可以|应当|不得|增加|减少)/;
const setsForACase = ({ text }: Reading): boolean =>
  (text.includes('对于') || text.includes('有下列')) && isIn(FOR_A_CASE, text);
/** More such cases than this are a set of rules without articles. */
const MOST_CASES = 3;

/** How often a paragraph has 第三条 before a gap. */
const articlesIn = (reading: Reading): number | undefined => reading.derive(readArticles);
const ARTICLE = /第[一二三四五六七八九十百]{1,4}条(?=[\s<&*]|$)/g;
const readArticles = ({ original }: Reading): number | undefined =>
  original.includes('条') ? original.match(ARTICLE)?.length : undefined;

/** For each paragraph the time in the nearest heading above it. */
function headingTimesOf(report: Report): readonly string[] {
  const times: string[] = report.paragraphs.map(() => '');
  for (const heading of report.headings) {
    const time = heading.by === 'line' ? undefined : timeIn(heading.text);
    if (time) times.fill(time, heading.paragraph, heading.sectionEnd);
  }
  // 五年来，…… and 2025年，…… at the head of a paragraph hold for those that follow under the same heading.
  const parts = new Set(
    report.headings
      .filter((heading) => heading.by !== 'line' && heading.level <= 2)
      .map((heading) => heading.paragraph),
  );
  const leads = paragraphsWith(report, leadTimeOf);
  for (const [i, { index, reading }] of leads.entries()) {
    const next = leads[i + 1]?.index ?? report.paragraphs.length;
    let end = index + 1;
    while (end < next && !parts.has(end)) end++;
    times.fill(leadTimeOf(reading) ?? '', index, end);
  }
  return times;
}

/** “十四五”. */
const PLAN = '“?十[一二三四五]五”?';
const HEADING_TIME = new RegExp(String.raw`(?:19|20)\d{2}年|${anyOf(TIMES_IN_HEADINGS)}|${PLAN}`);
const timeIn = remembered((text: string) => firstOf(HEADING_TIME, text)?.[0]);
const OPENING = '(?:各位代表[！：])?(?:——)?';
const LEAD_TIME = new RegExp(
  String.raw`^${OPENING}(${anyOf(TIMES_THAT_LEAD)}|20\d\d年|${PLAN}时期)${anyOf(ENDINGS_OF_LEADING_TIMES)}?[，：]`,
);

const leadTimeOf = (reading: Reading): string | undefined => reading.derive(readLeadTime);
const readLeadTime = ({ text }: Reading): string | undefined => firstOf(LEAD_TIME, text)?.[1];

/** The year a title is of. */
const TITLE_YEARS = /(?<!\d)(?:19|20)\d\d(?=年)/g;

function yearOf({ title }: Report): string {
  const years = new Set(title?.text.match(TITLE_YEARS) ?? []);
  return years.size === 1 ? [...years].join('') : '';
}

/** 东山港区, 西山港区: places and bodies, one after the other, are parts of one form; else a head is its own. */
const OF_A_BODY = [...ENDINGS_OF_DEPARTMENTS, ...ENDINGS_OF_PLACES, ...ENDINGS_OF_BODIES].sort(
  (a, b) => b.length - a.length,
);
const LONGEST_NAME = 8;
function kindOfHead(head: string): string {
  const ending = head.length <= LONGEST_NAME ? OF_A_BODY.find((one) => head.endsWith(one)) : undefined;
  return ending === undefined || ending === head ? head : `*${ending}`;
}

/** A line that heads what follows as a heading does: **整改前问题**：, and a heading. */
const HEADS = /^[^，。；！？、\d]{2,16}[：:]?$/;
const LONGEST_HEAD = 24;
const headIn = (reading: Reading): string | undefined => reading.derive(readHead);
const readHead = ({ text, kind, ordinal }: Reading): string | undefined => {
  if (kind !== 'heading' && text.length > LONGEST_HEAD) return undefined;
  const head = text.slice(ordinal?.length ?? 0).trim();
  return kind !== 'row' && (kind === 'heading' || HEADS.test(head)) ? head.replace(/[：:\d\s]/g, '') : undefined;
};

/**
 * For each paragraph under a line that heads other paragraphs as well (本周进展 in every week's report), which of them it
 * is: 本周进展 2. The same words under each are of several things.
 */
function repeatedPartsOf(report: Report): ReadonlyMap<number, string> {
  const byHead = new Map<string, number[]>();
  for (const { index, reading } of paragraphsWith(report, headIn)) {
    const head = kindOfHead(headIn(reading) ?? '');
    byHead.set(head, [...(byHead.get(head) ?? []), index]);
  }
  const starts = new Map<number, string>();
  for (const [head, indices] of byHead)
    if (head !== '' && indices.length > 1)
      for (const [i, index] of indices.entries()) starts.set(index, `${head} ${i + 1}`);
  const parts = new Map<number, string>();
  if (starts.size === 0) return parts;
  const levels = new Map(report.headings.filter(({ by }) => by !== 'line').map((h) => [h.paragraph, h.level]));
  const deepest = 9;
  let part = '';
  let level = deepest;
  for (const { index } of report.paragraphs) {
    const start = starts.get(index);
    const own = levels.get(index) ?? deepest;
    if (start !== undefined) [part, level] = [start, own];
    else if (own <= level && own < deepest) part = '';
    if (part !== '') parts.set(index, part);
  }
  return parts;
}

/** For each entry of a list its list and its number in it; both stay as they are when a line is added elsewhere. */
function listItemsOf({ paragraphs }: Report): ReadonlyMap<number, string> {
  const items = new Map<number, string>();
  let list = 0;
  let entry = 0;
  let before = '';
  for (const { index, reading } of paragraphs) {
    const style = entryIn(reading) ?? '';
    if (style !== '') {
      if (before !== style) [list, entry] = [list + 1, 0];
      items.set(index, `${list}.${++entry}`);
    }
    before = style;
  }
  return items;
}

/** An entry of a list, in quoted text too, or a short paragraph with a number: what kind of mark it has. */
const entryIn = (reading: Reading): string | undefined => reading.derive(readEntry);
const readEntry = ({ kind, original, text, ordinal }: Reading): string | undefined => {
  if (kind === 'item' || (kind === 'quote' && QUOTED_ENTRY.test(original))) return 'mark';
  return kind === 'prose' && ordinal && text.length <= LONGEST_ENTRY ? ordinal.style : undefined;
};
const QUOTED_ENTRY = /^[\s>]*[-*+] /;
const LONGEST_ENTRY = 60;

const BACK = new RegExp(anyOf(HEADINGS_THAT_LOOK_BACK));
const AHEAD = new RegExp(anyOf(HEADINGS_THAT_LOOK_AHEAD));

const viewIn = remembered((text: string): View => (isIn(BACK, text) ? 'back' : isIn(AHEAD, text) ? 'ahead' : ''));

/** For each paragraph the view of the part it stands in; a bare line heads a part where it says so plainly. */
function viewsOf(report: Report): readonly View[] {
  const views: View[] = [];
  let current: View = '';
  for (const heading of report.headings) {
    if (heading.level > 2 || heading.text.length > 40) continue;
    const view = viewIn(heading.text);
    if (heading.by === 'line' && view === '') continue;
    while (views.length < heading.paragraph) views.push(current);
    current = view;
  }
  while (views.length < report.paragraphs.length) views.push(current);
  return views;
}

const TELLS_OF_TROUBLES = new RegExp(`${anyOf(NOUNS_OF_TROUBLE)}$`);

/** The parts that tell of troubles, in numbers of paragraphs. */
const troublesOf = ({ headings }: Report): readonly Span[] =>
  headings
    .filter(({ level, text }) => level <= 2 && isIn(TELLS_OF_TROUBLES, text))
    .map(({ paragraph, sectionEnd }) => ({ start: paragraph, end: sectionEnd }));
