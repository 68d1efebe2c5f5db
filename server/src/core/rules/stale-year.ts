/** Another year's number left in a draft made from last year's: in its title, its opening or its date line. */
import { anyOf } from '../norms/lexicon';
import { PUT_OFF_IN_A_TITLE } from '../norms/words/days';
import { WORDS_OF_ANY_TITLE } from '../norms/words/years';
import { hasAny } from '../reading/around';
import { datesOf, timesIn } from '../reading/dates/read';
import type { Paragraph, Report } from '../report/report';
import { remembered } from '../text/remember';
import type { Span } from '../text/span';
import type { Rule, RuleContext, RuleFinding } from './rule';
import { yearsAhead } from './stale-year/ahead';
import { addressedOrdinals } from './stale-year/addressed-ordinals';
import { datedTooEarly } from './stale-year/dated-too-early';
import { dayOfLastYear } from './stale-year/day-before';
import { goalsBehind } from './stale-year/goals';
import { headings, openingPart, openingYear, planDate } from './stale-year/neighbours';
import { yearsReviewed } from './stale-year/year-reviewed';
import { yearSkipped } from './stale-year/year-skipped';
import { namedAlike } from './stale-year/named-alike';
import { ordinals } from './stale-year/ordinals';
import { otherPeriod } from './stale-year/other-period';
import { sectionOpenings } from './stale-year/section-opening';
import { stagesBehind } from './stale-year/stages';
import {
  AHEAD,
  bodyOf,
  conflict,
  dateLineOf,
  LOOKS_BACK,
  PART_OF_YEAR,
  set,
  SUMMARY,
  type TitleYear,
  type Year,
  yearOf,
  yearOfTitle,
} from './stale-year/years';
import { isIn } from '../reading/seek';

export const staleYear: Rule = {
  meta: {
    id: 'stale-year',
    title: { 'zh-CN': '年份疑未更新', en: 'A year that was not updated' },
    why: {
      'zh-CN': '套用旧稿而年份没改，全文的数字都会让人起疑。',
      en: 'A year left over from an old draft makes readers doubt every figure in it.',
    },
    level: '事实',
    source: {
      'zh-CN': '标题、正文、成文日期互证',
      en: 'Title, body and date line prove each other',
    },
    defaultSeverity: 'warning',
    fixable: true,
  },
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    yield* yearSkipped(report, context);
    yield* goalsBehind(report, context);
    yield* yearsAhead(report, context);
    yield* stagesBehind(report, context);
    yield* namedAlike(report, context);
    yield* otherPeriod(report, context);
    yield* ordinals(report, context);
    yield* addressedOrdinals(report, context);
    yield* dayOfLastYear(report, context);
    yield* datedTooEarly(report, context);
    yield* sectionOpenings(report, context);
    yield* yearsReviewed(report, context);
    const title = yearOfTitle(report);
    if (!title) return;
    yield* fileName(report, title, context);
    yield* opening(report, title, context);
    yield* dateLine(report, title, context);
    yield* body(report, title, context);
    yield* openingYear(report, title, context);
    yield* openingPart(report, title, context);
    yield* headings(report, title, context);
    yield* planDate(report, title, context);
  },
};

/** 2024年工作总结.md whose title says 2023年工作总结. */
function* fileName(report: Report, title: TitleYear, context: RuleContext): Iterable<RuleFinding> {
  const name = report.fileName.replace(/\.[A-Z]+$/i, '');
  const dates = timesIn(name).filter((mention) => mention.kind === 'date' || mention.kind === 'date-range');
  const [date] = dates;
  if (dates.length !== 1 || date?.kind !== 'date' || date.year === undefined || date.year === title.year) return;
  // A paper may be filed under the year it was written in.
  if (dateLineOf(report)?.mention.year === date.year) return;
  const rest = han(name);
  if (rest.length < 4 || !(han(title.text).includes(rest) || rest.includes(han(title.text)))) return;
  yield {
    span: title.span,
    severity: 'information',
    message: context.say(
      `标题写${title.year}年，文件名“${report.fileName}”写${date.year}年，疑有一处没有更新。`,
      `The title says ${title.year}, the file name “${report.fileName}” ${date.year}: one of them was not updated.`,
    ),
    fixes: [set(context, title, date.year)],
  };
}

const han = (text: string): string => text.replace(/[^\u4e00-\u9fff]/g, '').replace(/^(?:关于)?年度?|年度?/g, '');

/** 现将2023年工作情况报告如下, under a title that says 2024. */
const OPENING = /现将[^，。；]{0,16}$/;
const AS_FOLLOWS = /^(?:度|上半年|全年|前三季度)?[^，。；]{0,24}(?:如下|汇报|报告|总结)/;

function* opening(report: Report, title: TitleYear, context: RuleContext): Iterable<RuleFinding> {
  if (!SUMMARY.test(title.text) || AHEAD.test(title.text)) return;
  for (const paragraph of bodyOf(report).slice(0, 6)) {
    const { text } = paragraph.reading;
    // 现将2023年总结和2024年计划报告如下 names two years and settles nothing.
    if (!text.includes('现将') || namesSeveralYears(paragraph)) continue;
    for (const mention of datesOf(paragraph.reading)) {
      if (mention.kind !== 'date' || !isAnnounced(mention, text)) continue;
      for (const year of yearOf(paragraph, mention)) {
        if (year.year !== title.year && sameMatter(title, text.slice(mention.end, mention.end + 40)))
          yield conflict(context, title, year, context.say('正文开头', 'the opening'));
      }
    }
  }
}

const isAnnounced = ({ start, end }: Span, text: string): boolean =>
  OPENING.test(text.slice(Math.max(0, start - 20), start)) && AS_FOLLOWS.test(text.slice(end));

/** Whether a paragraph names more than one year; a range or a period counts as another one. */
function namesSeveralYears(paragraph: Paragraph): boolean {
  const years = datesOf(paragraph.reading).flatMap((mention) =>
    mention.kind === 'date' ? yearOf(paragraph, mention).map(({ year }) => year) : [0],
  );
  return new Set(years).size > 1;
}

const OF_ANY_TITLE = new RegExp(anyOf(WORDS_OF_ANY_TITLE), 'g');

/** Whether the title and the opening go on alike after their years: 现将2024年项目完成情况 opens an application for 2025 rightly. */
function sameMatter(title: TitleYear, opening: string): boolean {
  const afterYear = title.text.slice(title.text.indexOf(String(title.year)) + 4).replace(/^年度?/, '');
  const [matter = ''] = afterYear.split(/[（(]/);
  if (matter.replace(OF_ANY_TITLE, '').length < 4) return true;
  for (let i = 0; i + 4 <= matter.length; i++) {
    const four = matter.slice(i, i + 4);
    if (!/情况|工作报告/.test(four) && opening.includes(four)) return true;
  }
  return false;
}

/** A summary of 2024 that is signed in 2023, or at the beginning of 2024 itself. */
function* dateLine(report: Report, title: TitleYear, context: RuleContext): Iterable<RuleFinding> {
  // 关于延期召开2025年度总结会的请示 is written before that.
  if (!LOOKS_BACK.test(title.text) || AHEAD.test(title.text) || hasAny(title.text, PUT_OFF_IN_A_TITLE)) return;
  const signed = dateLineOf(report);
  if (!signed) return;
  const { year, month } = signed.mention;
  const [signedYear] = yearOf(signed.paragraph, signed.mention);
  if (!signedYear || year === undefined) return;
  const early =
    year === title.year &&
    month !== undefined &&
    month <= 3 &&
    !PART_OF_YEAR.test(title.text) &&
    /年(?:度|终)?[^，。]{0,14}(?:总结|述职)/.test(title.text);
  if (!(year < title.year && title.year - year <= 2) && !early) return;
  const right = early || (month !== undefined && month <= 3) ? title.year + 1 : title.year;
  yield {
    span: signedYear.span,
    message: early
      ? context.say(
          `${title.year}年全年的总结不会写于${year}年${month}月，成文日期疑应为${right}年。`,
          `A summary of ${title.year} cannot be signed in month ${month} of ${year}; probably ${right}.`,
        )
      : context.say(
          `标题是${title.year}年的情况，成文日期却是${year}年，疑有一处没有更新。`,
          `The title speaks of ${title.year}, but the date line says ${year}: one of them was not updated.`,
        ),
    related: [{ span: title.span, message: context.say('标题的年份', 'The year of the title') }],
    fixes: [set(context, signedYear, right)],
  };
}

/** A summary titled 2023 whose body speaks of 2024 from its opening on, and never of 2023. */
function* body(report: Report, title: TitleYear, context: RuleContext): Iterable<RuleFinding> {
  if (!SUMMARY.test(title.text) || AHEAD.test(title.text)) return;
  const signed = dateLineOf(report)?.paragraph.index;
  const paragraphs = bodyOf(report);
  const text = paragraphs.filter(({ index }) => index !== signed);
  if (text.some((paragraph) => names(paragraph, title.year))) return;
  const next = nextYears(text, title.year + 1, aheadIn(report));
  const [first] = next;
  const start = paragraphs.find(({ reading }) => reading.text.length > 20);
  const isThroughout = next.length >= 3 && new Set(next.map(({ paragraph }) => paragraph)).size >= 2;
  if (!first || !isThroughout || first.paragraph !== start?.index) return;
  yield {
    span: title.span,
    message: context.say(
      `标题写${title.year}年，正文${next.length}处写${title.year + 1}年而没有一处写${title.year}年，标题疑未更新。`,
      `The title says ${title.year}, but the body names ${title.year + 1} ${next.length} times and never ${title.year}: the title was probably not updated.`,
    ),
    related: next.slice(0, 3).map(({ at }) => ({
      span: at.span,
      message: context.say(`正文写${title.year + 1}年`, `The body says ${title.year + 1}`),
    })),
    fixes: [set(context, title, title.year + 1)],
  };
}

const looksAhead = remembered((text: string) => isIn(AHEAD, text));

/** Indices of the paragraphs under headings on what is ahead. */
function aheadIn({ headings }: Report): ReadonlySet<number> {
  const ahead = new Set<number>();
  for (const { text, paragraph, sectionEnd } of headings)
    if (looksAhead(text)) for (let i = paragraph; i < sectionEnd; i++) ahead.add(i);
  return ahead;
}

/** Whether a date in the paragraph, or one end of a range, writes the year. */
function names({ reading }: Paragraph, year: number): boolean {
  return datesOf(reading).some((mention) => {
    const points =
      mention.kind === 'date' ? [mention] : mention.kind === 'date-range' ? [mention.from, mention.to] : [];
    return points.some((point) => point.at.year && point.year === year);
  });
}

/** Where the paragraphs write `year`, but for those on what is ahead. */
function nextYears(
  paragraphs: readonly Paragraph[],
  year: number,
  ahead: ReadonlySet<number>,
): { readonly at: Year; readonly paragraph: number }[] {
  return paragraphs
    .filter(({ index }) => !ahead.has(index))
    .flatMap((paragraph) =>
      datesOf(paragraph.reading)
        .flatMap((mention) => (mention.kind === 'date' && mention.year === year ? yearOf(paragraph, mention) : []))
        .map((at) => ({ at, paragraph: paragraph.index })),
    );
}
