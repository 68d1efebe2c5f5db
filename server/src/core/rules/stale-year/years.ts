/** What the parts of stale-year share: the year of the title, years of the body, and the line with the date. */
import { anyOf } from '../../norms/lexicon';
import {
  NAMES_OF_PLANS,
  NAMES_OF_SUMMARIES,
  OTHER_SIGNS_OF_WHAT_IS_AHEAD,
  OTHER_YEARS,
  COVER_LESS_THAN_A_YEAR,
} from '../../norms/words/years';
import type { DateMention } from '../../reading/dates/mention';
import { datesOf } from '../../reading/dates/read';
import { isReadAt } from '../../report/page-day';
import type { Paragraph, Report } from '../../report/report';
import { nextPaperFrom } from '../../report/tail';
import { shift, type Span } from '../../text/span';
import type { Fix, RuleContext, RuleFinding } from '../rule';
import { isHanCharacter } from '../../reading/characters';
import { isIn } from '../../reading/seek';

/** Titles that look back on a year … */
export const SUMMARY = new RegExp(`${anyOf(NAMES_OF_SUMMARIES)}|(?:情况的?|工作)(?:报告|汇报)`);
/** … and titles and headings that look ahead to one. */
export const AHEAD = new RegExp(anyOf(NAMES_OF_PLANS, OTHER_SIGNS_OF_WHAT_IS_AHEAD));

/** Only these are sure to follow the year they name; a 准备情况报告 comes before it. */
export const LOOKS_BACK = new RegExp(anyOf(NAMES_OF_SUMMARIES));
/** A title that covers less than its year may be signed within it. */
export const PART_OF_YEAR = new RegExp(anyOf(COVER_LESS_THAN_A_YEAR));
const OTHER_YEAR = new RegExp(anyOf(OTHER_YEARS));

/** A year that is written, and where its digits stand in the document. */
export interface Year {
  readonly year: number;
  readonly span: Span;
}

export interface TitleYear extends Year {
  readonly text: string;
}

/** The year of the title, when it names exactly one and no range, plan or school year. */
export function yearOfTitle(report: Report): TitleYear | undefined {
  if (!report.title) return undefined;
  const [first, end] = report.title.paragraphs;
  const years: Year[] = [];
  for (const paragraph of report.paragraphs.slice(first, end)) {
    for (const mention of datesOf(paragraph.reading)) {
      if (mention.kind === 'date-range' || (mention.kind === 'period' && mention.years)) return undefined;
      // ——2025年1月7日在……会议上: when it was read, and not what it is on.
      if (mention.kind === 'date' && !isReadAt(paragraph.reading.text, mention))
        years.push(...yearOf(paragraph, mention));
    }
  }
  const [year, another] = years;
  const { text } = report.title;
  return year && !another && !isIn(OTHER_YEAR, text) ? { ...year, text } : undefined;
}

export function yearOf(paragraph: Paragraph, mention: DateMention): Year[] {
  const at = mention.at.year;
  // 98年 and 二〇二四年 are not compared: their fixes would have to be written in kind.
  if (!at || mention.year === undefined || !/^\d{4}$/.test(paragraph.reading.text.slice(at.start, at.end))) return [];
  return [{ year: mention.year, span: shift(paragraph.reading.span(at.start, at.end), paragraph.span.start) }];
}

export const set = (context: RuleContext, { span }: Year, year: number): Fix => ({
  title: context.say(`改为${year}年`, `Change to ${year}`),
  edits: [{ span, text: String(year) }],
  safe: false,
});

export function conflict(context: RuleContext, title: TitleYear, found: Year, where: string): RuleFinding {
  return {
    span: found.span,
    message: context.say(
      `标题写${title.year}年，${where}写${found.year}年，疑有一处没有更新。`,
      `The title says ${title.year}, ${where} ${found.year}: one of them was not updated.`,
    ),
    related: [{ span: title.span, message: context.say('标题的年份', 'The year of the title') }],
    fixes: [
      set(context, found, title.year),
      {
        ...set(context, title, found.year),
        title: context.say(`标题改为${found.year}年`, `Change the title to ${found.year}`),
      },
    ],
  };
}

/** The title without what stands behind its words: 工作计划 of 工作计划 ✨, and of 工作计划（草案）. */
export function wordsOfTitle({ title }: Report): string {
  const text = title?.text ?? '';
  let end = text.length;
  while (end > 0 && !isHanCharacter(text.charAt(end - 1))) {
    const open = '）)'.includes(text.charAt(end - 1))
      ? Math.max(text.lastIndexOf('（', end), text.lastIndexOf('(', end))
      : -1;
    end = open >= 0 && end - open <= LONGEST_REMARK ? open : end - 1;
  }
  return text.slice(0, end);
}
const LONGEST_REMARK = 14;

/** The line that is a date and nothing else, at the end of the draft or under its title. */
export function dateLineOf(report: Report): { paragraph: Paragraph; mention: DateMention } | undefined {
  const next = report.derive(nextPaperFrom);
  const own = bodyOf(report).filter(({ index }) => index < next);
  for (const paragraph of own.slice(-5).reverse()) {
    const [mention] = datesOf(paragraph.reading);
    if (
      mention?.kind === 'date' &&
      mention.start === 0 &&
      mention.end === paragraph.reading.text.length &&
      mention.precision !== 'year'
    )
      return { paragraph, mention };
  }
  return undefined;
}

export function bodyOf(report: Report): Paragraph[] {
  const from = report.title?.paragraphs[1] ?? 0;
  return report.paragraphs
    .slice(from)
    .filter((paragraph) => paragraph.kind !== 'code' && paragraph.kind !== 'front-matter');
}
