/** The year that a draft speaks from: what it plans lies in it or behind it. */
import { anyOf } from '../../norms/lexicon';
import {
  ENDS_OF_PLANS,
  LOOK_AT_WHAT_IS,
  NAMES_OF_PLANS,
  PAPERS_THAT_PLAN,
  SIGNS_OF_A_REVIEW,
} from '../../norms/words/years';
import { datesOf } from '../../reading/dates/read';
import { isIn } from '../../reading/seek';
import { datedOn } from '../../report/dated';
import { dayBelowTitle } from '../../report/page-day';
import { headingsOver } from '../../report/headings-under';
import type { Report } from '../../report/report';
import { remembered } from '../../text/remember';
import { shift, type Span } from '../../text/span';
import {
  AHEAD,
  dateLineOf,
  LOOKS_BACK,
  PART_OF_YEAR,
  type TitleYear,
  wordsOfTitle,
  yearOf,
  yearOfTitle,
} from './years';

export interface OwnYear {
  readonly year: number;
  /** Where it is written in the document. */
  readonly span: Span;
  readonly said: 'title' | 'signature' | 'heading';
  /** The month that the draft is signed in, where the signature tells the year. */
  readonly month?: number;
}

/** By the title and the signature; the earlier of the two where they differ, for a paper may be on a year that is over. */
export const ownYear = (report: Report): OwnYear | undefined => report.derive(readOwnYear);

function readOwnYear(report: Report): OwnYear | undefined {
  const signed = signedYear(report);
  const title = yearOfTitle(report);
  if (!title) return plannedInTitle(report) ?? signed ?? issued(report);
  const ofTitle: OwnYear = {
    year: title.year,
    span: title.span,
    said: 'title',
    month: monthOf(signed, title),
  };
  if (!signed || signed.year === title.year) return ofTitle;
  return signed.year < title.year || isOfTheYearBefore(title, signed) ? signed : ofTitle;
}

const monthOf = (signed: OwnYear | undefined, { year }: TitleYear): number | undefined =>
  signed?.year === year ? signed.month : undefined;

/** A summary of 2024 that is signed in 2025 plans from there. */
const isOfTheYearBefore = (title: TitleYear, signed: OwnYear): boolean =>
  LOOKS_BACK.test(title.text) && signed.year === title.year + 1;

function signedYear(report: Report): OwnYear | undefined {
  const line = datedOn(report) ?? dateLineOf(report) ?? dayBelowTitle(report);
  const [written] = line ? yearOf(line.paragraph, line.mention) : [];
  return written && line && { ...written, said: 'signature', month: line.mention.month };
}

/** 2025年第3期 below the name of a bulletin. */
function issued({ title, paragraphs }: Report): OwnYear | undefined {
  if (!title) return undefined;
  const [first, end] = title.paragraphs;
  for (const { reading, span } of paragraphs.slice(Math.max(0, first - 2), end + 2)) {
    const { text } = reading;
    const at = text.length > LONGEST_ISSUE ? -1 : text.indexOf('20');
    if (at < 0 || !/^20\d\d年第[\d一二三四五六七八九十]{1,3}期/.test(text.slice(at, at + 12))) continue;
    return {
      year: Number(text.slice(at, at + 4)),
      span: shift(reading.span(at, at + 4), span.start),
      said: 'signature',
    };
  }
  return undefined;
}
const LONGEST_ISSUE = 40;

/** 2024年工作总结及2025年工作安排 plans 2025. */
function plannedInTitle(report: Report): OwnYear | undefined {
  const { title } = report;
  if (!title || !LOOKS_BACK.test(title.text) || !AHEAD.test(title.text)) return undefined;
  const [first, end] = title.paragraphs;
  const years = report.paragraphs
    .slice(first, end)
    .flatMap((paragraph) =>
      datesOf(paragraph.reading).flatMap((date) => (date.kind === 'date' ? yearOf(paragraph, date) : [])),
    );
  const [past, next, another] = years;
  if (!past || another || next?.year !== past.year + 1) return undefined;
  return { ...next, said: 'title' };
}

/** The year of the plans in whose section paragraph `index` stands, else that of the draft. */
export function yearAt(report: Report, index: number): OwnYear | undefined {
  for (const heading of headingsOver(report, index)) {
    const year = plannedIn(heading.text) ?? nextIn(heading.text, report);
    if (year === undefined) continue;
    const at = report.text.indexOf(String(year), heading.declaration.start);
    return { year, span: { start: at, end: at + 4 }, said: 'heading' };
  }
  return ownYear(report);
}

const PLANNED = new RegExp(String.raw`^(20\d\d)年度?[^。；\d]{0,12}${anyOf(NAMES_OF_PLANS)}`);
/** The year of the plans that a heading announces: 2025年重点工作安排. */
const plannedIn = remembered((text: string): number | undefined => {
  const year = isIn(SIGNS_OF_PAST, text) ? undefined : PLANNED.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
});
const SIGNS_OF_PAST = new RegExp(anyOf(SIGNS_OF_A_REVIEW));

/** 2026 of the heading 2026年重点任务 in the summary of 2025: whatever the section is called, it is on the year to come. */
function nextIn(heading: string, report: Report): number | undefined {
  const at = heading.indexOf('20');
  if (at < 0 || at > 2 || isIn(SIGNS_OF_PAST, heading)) return undefined;
  const next = (report.derive(wholeYearSummed)?.year ?? NaN) + 1;
  return heading.startsWith(`${next}年`, at) ? next : undefined;
}

/** Whether what stands at paragraph `index` is still to be done: by the headings over it, else by the kind of paper. */
export function isAheadAt(report: Report, index: number): boolean {
  const turn = turnAt(report, index);
  if (turn !== undefined) return turn;
  const title = wordsOfTitle(report);
  return PLANS.test(title) && !LOOKS_BACK.test(title);
}

/** Whether a heading over paragraph `index` turns to what is ahead, or in a plan at least not away from it. */
export function isUnderPlans(report: Report, index: number): boolean {
  const turn = turnAt(report, index);
  return turn ?? (!headingsOver(report, index).next().done && IS_PLAN.test(wordsOfTitle(report)));
}

function turnAt(report: Report, index: number): boolean | undefined {
  for (const { text } of headingsOver(report, index)) {
    const turn = turnOf(text) ?? (nextIn(text, report) === undefined ? undefined : true);
    if (turn !== undefined) return turn;
  }
  return undefined;
}

const IS_PLAN = new RegExp(`${anyOf(ENDS_OF_PLANS)}$`);
const PLANS = new RegExp(`${anyOf(PAPERS_THAT_PLAN)}$`);
const WHAT_IS = new RegExp(anyOf(SIGNS_OF_A_REVIEW, LOOK_AT_WHAT_IS));
/** Whether a heading turns to what is ahead, or away from it. */
const turnOf = remembered((text: string): boolean | undefined =>
  isIn(WHAT_IS, text) ? false : isIn(AHEAD, text) ? true : undefined,
);

/** The title of a summary of one whole year, whose plans are for the next. */
export function wholeYearSummed(report: Report): TitleYear | undefined {
  const title = yearOfTitle(report);
  if (!title || !LOOKS_BACK.test(title.text) || AHEAD.test(title.text) || PART_OF_YEAR.test(title.text))
    return undefined;
  const signed = signedYear(report);
  const isOver = !signed || signed.year === title.year + 1 || (signed.year === title.year && (signed.month ?? 0) >= 11);
  return isOver ? title : undefined;
}

/** A span of a paragraph's clean text in the document. */
export const spanIn = (
  { reading, span }: Report['paragraphs'][number],
  { start, end }: { readonly start: number; readonly end: number },
): Span => shift(reading.span(start, end), span.start);
