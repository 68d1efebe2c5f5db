/** The figures of a whole draft as statements: in their place, with the time and the view their surroundings lend them. */
import { anyOf } from '../norms/lexicon';
import {
  ENDINGS_OF_LEADING_TIMES,
  HEADINGS_THAT_LOOK_AHEAD,
  HEADINGS_THAT_LOOK_BACK,
  TIMES_IN_HEADINGS,
  TIMES_THAT_LEAD,
} from '../norms/words/views';
import { remembered } from '../text/remember';
import { type Span, shift } from '../text/span';
import { type Labels, labelsOf } from './fact-labels';
import { type Fact, factsOf } from './quantities/facts';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Reading } from '../reading/reading';
import type { Paragraph, Report } from '../report/report';
import { firstOf, isIn } from '../reading/seek';

/** A fact in its place in the draft. */
export interface Statement {
  readonly fact: Fact;
  readonly labels: Labels;
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly written: string;
  /** The year or period that its heading names. */
  readonly headingTime: string;
  /** Whether its part of the draft looks back, ahead, or cannot be told. */
  readonly view: View;
  /** Whether it stands in rules (第三条 …), which set limits rather than state facts. */
  readonly normative: boolean;
}

/** What a part of a draft does: report what was done, or set out what is to be done. */
export type View = 'back' | 'ahead' | '';

/** Only of the few statements that end up in a finding is the place asked for: it is worked out then. */
class PlacedFact implements Statement {
  constructor(
    readonly fact: Fact,
    readonly labels: Labels,
    readonly paragraph: Paragraph,
    readonly headingTime: string,
    readonly view: View,
    readonly normative: boolean,
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

/** `stated` as a statement, whose place is asked for when it is needed. */
export const placedFact = ({
  fact,
  labels,
  paragraph,
  headingTime,
  view,
  normative,
}: Omit<Statement, 'span' | 'written'>): Statement =>
  new PlacedFact(fact, labels, paragraph, headingTime, view, normative);

/** The statements of `report` in order of place. */
export function statementsOf(report: Report): Statement[] {
  const { headingTimes, views, normative } = contextOf(report);
  return paragraphsWith(report, factsOf).flatMap((paragraph) => {
    const [headingTime, view] = [headingTimes[paragraph.index] ?? '', views[paragraph.index] ?? ''] as const;
    return labelsOf(paragraph.reading).map((labels) =>
      placedFact({ fact: labels.fact, labels, paragraph, headingTime, view, normative }),
    );
  });
}

/** What the parts of a draft lend to the facts in them, by the index of the paragraph. */
export interface Surroundings {
  readonly headingTimes: readonly string[];
  readonly views: readonly View[];
  readonly normative: boolean;
}

export function contextOf(report: Report): Surroundings {
  let articles = 0;
  for (const { reading } of paragraphsWith(report, articlesIn)) articles += articlesIn(reading) ?? 0;
  return { headingTimes: headingTimesOf(report), views: viewsOf(report), normative: articles > 2 };
}

/** How often a paragraph has 第三条 before a gap. */
const articlesIn = (reading: Reading): number | undefined => reading.derive(readArticles);
const ARTICLE = /第[一二三四五六七八九十百]{1,4}条(?=\s|$)/g;
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
