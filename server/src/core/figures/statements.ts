/** The figures of a whole draft as statements: in their place, with the time and the view their surroundings lend them. */
import { type Span, shift } from '../text/span';
import { type Labels, labelsOf } from './fact-labels';
import { type Fact, factsOf } from './quantities/facts';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Reading } from '../reading/reading';
import type { Paragraph, Report } from '../report/report';

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
    const labels = labelsOf(paragraph.reading);
    const [headingTime, view] = [headingTimes[paragraph.index] ?? '', views[paragraph.index] ?? ''] as const;
    return factsOf(paragraph.reading).map((fact, i) =>
      placedFact({ fact, labels: labels[i]!, paragraph, headingTime, view, normative }),
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
  const times: string[] = [];
  for (const heading of report.headings) {
    const found = /(?:19|20)\d{2}年|今年|去年|过去[一五]年|今后|下一?步|下一?年|明年|“?十[一二三四五]五”?/.exec(
      heading.text,
    )?.[0];
    if (found && heading.by !== 'line') for (let i = heading.paragraph; i < heading.sectionEnd; i++) times[i] = found;
  }
  // 五年来，…… and 2025年，…… at the head of a paragraph hold for those that follow under the same heading.
  const parts = new Set(
    report.headings
      .filter((heading) => heading.by !== 'line' && heading.level <= 2)
      .map((heading) => heading.paragraph),
  );
  const leads = paragraphsWith(report, leadTimeOf);
  for (const [i, { index, reading }] of leads.entries()) {
    const end = leads[i + 1]?.index ?? report.paragraphs.length;
    const time = leadTimeOf(reading)!;
    times[index] = time;
    for (let at = index + 1; at < end && !parts.has(at); at++) times[at] = time;
  }
  return times;
}

const leadTimeOf = (reading: Reading): string | undefined => reading.derive(readLeadTime);
const readLeadTime = ({ text }: Reading): string | undefined => LEAD_TIME.exec(text)?.[1];
const LEAD_TIME =
  /^(?:各位代表[！：])?(?:——)?(过去[一五]年|[一五]年来|这[一五]年|20\d\d年|今年|去年|“?十[一二三四五]五”?时期)(?:以?来|里|间)?[，：]/;

const BACK = /回顾|总结|成就|成绩|成效|过去|完成情况|工作情况|进展|概况|现状|基本情况|主要做法/;
const AHEAD =
  /目标|任务|安排|打算|计划|部署|思路|要求|下一?步|今后|明年|重点工作|举措|建议|规划|考虑|努力方向|第一是?个?月/;

/** For each paragraph the view of the part it stands in; a bare line heads a part where it says so plainly. */
function viewsOf(report: Report): readonly View[] {
  const views: View[] = [];
  let at = 0;
  let current: View = '';
  for (const heading of report.headings) {
    if (heading.level > 2 || heading.text.length > 40) continue;
    const view: View = BACK.test(heading.text) ? 'back' : AHEAD.test(heading.text) ? 'ahead' : '';
    if (heading.by === 'line' && view === '') continue;
    while (at < heading.paragraph) views[at++] = current;
    current = view;
  }
  while (at < report.paragraphs.length) views[at++] = current;
  return views;
}
