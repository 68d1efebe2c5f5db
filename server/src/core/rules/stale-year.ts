/** Another year's number left in a draft made from last year's: in its title, its opening or its date line. */
import type { DateMention } from '../report/dates/mention';
import { datesOf, timesIn } from '../report/dates/read';
import type { Paragraph, Report } from '../report/report';
import { shift, type Span } from '../text/span';
import type { Fix, Rule, RuleContext, RuleFinding } from './rule';

export const staleYear: Rule = {
  meta: {
    id: 'stale-year',
    title: { 'zh-CN': '年份疑未更新', en: 'A year that was not updated' },
    why: { 'zh-CN': '套用旧稿而年份没改，全文的数字都会让人起疑。', en: 'A year left over from an old draft makes readers doubt every figure in it.' },
    level: '事实',
    source: '标题、正文、成文日期互证',
    defaultSeverity: 'warning',
    fixable: true,
  },
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    const title = yearOfTitle(report);
    if (!title) return;
    yield* fileName(report, title, context);
    yield* opening(report, title, context);
    yield* dateLine(report, title, context);
    yield* body(report, title, context);
  },
};

/** Titles that look back on a year … */
const SUMMARY = /总结|述职|小结|情况(?:的)?(?:报告|汇报)|工作报告|工作汇报/;
/** … and titles and headings that look ahead to one. */
const AHEAD = /打算|计划|思路|安排|展望|下一步|目标|规划|预算|要点|方案|今后|明年|举措|部署/;

/** A year that is written, and where its digits stand in the document. */
interface Year {
  readonly year: number;
  readonly span: Span;
}

interface TitleYear extends Year {
  readonly text: string;
}

/** The year of the title, when it names exactly one and no range, plan or school year. */
function yearOfTitle(report: Report): TitleYear | undefined {
  if (!report.title) return undefined;
  const [first, end] = report.title.paragraphs;
  const years: Year[] = [];
  for (const paragraph of report.paragraphs.slice(first, end)) {
    for (const mention of datesOf(paragraph.reading)) {
      if (mention.kind === 'date-range' || (mention.kind === 'period' && mention.years)) return undefined;
      if (mention.kind === 'date') years.push(...yearOf(paragraph, mention));
    }
  }
  const [year] = years;
  return year && years.length === 1 && !/学年|学期|届|赛季/.test(report.title.text) ? { ...year, text: report.title.text } : undefined;
}

function yearOf(paragraph: Paragraph, mention: DateMention): Year[] {
  const at = mention.at.year;
  // 98年 and 二〇二四年 are not compared: their fixes would have to be written in kind.
  if (!at || mention.year === undefined || !/^\d{4}$/.test(paragraph.reading.text.slice(at.start, at.end))) return [];
  return [{ year: mention.year, span: shift(paragraph.reading.span(at.start, at.end), paragraph.span.start) }];
}

const set = (context: RuleContext, { span }: Year, year: number): Fix => ({
  title: context.say(`改为${year}年`, `Change to ${year}`), edits: [{ span, text: String(year) }], safe: false,
});

/** 2024年工作总结.md whose title says 2023年工作总结. */
function* fileName(report: Report, title: TitleYear, context: RuleContext): Iterable<RuleFinding> {
  const name = report.fileName.replace(/\.[A-Za-z]+$/, '');
  const dates = timesIn(name).filter((mention) => mention.kind === 'date' || mention.kind === 'date-range');
  const [date] = dates;
  if (dates.length !== 1 || date?.kind !== 'date' || date.year === undefined || date.year === title.year) return;
  // A paper may be filed under the year it was written in.
  if (dateLineOf(report)?.mention.year === date.year) return;
  const rest = han(name);
  if (rest.length < 4 || !(han(title.text).includes(rest) || rest.includes(han(title.text)))) return;
  yield {
    span: title.span, severity: 'information',
    message: context.say(
      `标题写${title.year}年，文件名“${report.fileName}”写${date.year}年，疑有一处没有更新。`,
      `The title says ${title.year}, the file name “${report.fileName}” ${date.year}: one of them was not updated.`,
    ),
    fixes: [set(context, title, date.year)],
  };
}

const han = (text: string): string => text.replace(/[^\u4e00-\u9fff]/g, '').replace(/^(?:关于)?年度?|年度?/g, '');

/** 现将2023年工作情况报告如下, under a title that says 2024. */
const OPENING = /现将[^，。；]{0,16}?$/;
const AS_FOLLOWS = /^(?:度|上半年|全年|前三季度)?[^，。；]{0,24}(?:如下|汇报|报告|总结)/;

function* opening(report: Report, title: TitleYear, context: RuleContext): Iterable<RuleFinding> {
  if (!SUMMARY.test(title.text) || AHEAD.test(title.text)) return;
  for (const paragraph of bodyOf(report).slice(0, 6)) {
    const { text } = paragraph.reading;
    if (!text.includes('现将')) continue;
    for (const mention of datesOf(paragraph.reading)) {
      if (mention.kind !== 'date' || !OPENING.test(text.slice(Math.max(0, mention.start - 20), mention.start)) || !AS_FOLLOWS.test(text.slice(mention.end))) continue;
      // 现将2023年总结和2024年计划报告如下 names two years and settles nothing.
      if (new Set(datesOf(paragraph.reading).flatMap((one) => (one.kind === 'date' ? yearOf(paragraph, one).map((y) => y.year) : [0]))).size > 1) continue;
      for (const found of yearOf(paragraph, mention)) {
        if (found.year !== title.year && sameMatter(title, text.slice(mention.end, mention.end + 40))) yield conflict(context, title, found, context.say('正文开头', 'the opening'));
      }
    }
  }
}

/** Whether the title and the opening go on alike after their years: 现将2024年项目完成情况 opens an application for 2025 rightly. */
function sameMatter(title: TitleYear, opening: string): boolean {
  const matter = title.text.slice(title.text.indexOf(String(title.year)) + 4).replace(/^年度?|[（(].*$/g, '');
  if (matter.replace(/关于|工作|情况|报告|总结|汇报|述职|小结|的/g, '').length < 4) return true;
  for (let i = 0; i + 4 <= matter.length; i++) {
    const four = matter.slice(i, i + 4);
    if (!/情况|工作报告/.test(four) && opening.includes(four)) return true;
  }
  return false;
}

function conflict(context: RuleContext, title: TitleYear, found: Year, where: string): RuleFinding {
  return {
    span: found.span,
    message: context.say(
      `标题写${title.year}年，${where}写${found.year}年，疑有一处没有更新。`,
      `The title says ${title.year}, ${where} ${found.year}: one of them was not updated.`,
    ),
    related: [{ span: title.span, message: context.say('标题的年份', 'The year of the title') }],
    fixes: [set(context, found, title.year), { ...set(context, title, found.year), title: context.say(`标题改为${found.year}年`, `Change the title to ${found.year}`) }],
  };
}

/** Only these are sure to follow the year they name; a 准备情况报告 comes before it. */
const LOOKS_BACK = /总结|述职|小结/;
/** A title that covers less than its year may be signed within it. */
const PART_OF_YEAR = /[月季期节周半届次旬]|阶段|活动|专项|培训|检查|会议|春|夏|秋|冬|中期|进展|以来/;

/** A summary of 2024 that is signed in 2023, or at the beginning of 2024 itself. */
function* dateLine(report: Report, title: TitleYear, context: RuleContext): Iterable<RuleFinding> {
  if (!LOOKS_BACK.test(title.text) || AHEAD.test(title.text)) return;
  const signed = dateLineOf(report);
  if (!signed) return;
  const { year, month } = signed.mention;
  const found = yearOf(signed.paragraph, signed.mention)[0];
  if (!found || year === undefined) return;
  const early = year === title.year && month !== undefined && month <= 3 && !PART_OF_YEAR.test(title.text) && /年(?:度|终)?[^，。]{0,14}(?:总结|述职)/.test(title.text);
  if (!(year < title.year && title.year - year <= 2) && !early) return;
  const right = early || (month !== undefined && month <= 3) ? title.year + 1 : title.year;
  yield {
    span: found.span,
    message: early
      ? context.say(`${title.year}年全年的总结不会写于${year}年${month}月，成文日期疑应为${right}年。`, `A summary of ${title.year} cannot be signed in month ${month} of ${year}; probably ${right}.`)
      : context.say(`标题是${title.year}年的情况，成文日期却是${year}年，疑有一处没有更新。`, `The title speaks of ${title.year}, but the date line says ${year}: one of them was not updated.`),
    related: [{ span: title.span, message: context.say('标题的年份', 'The year of the title') }],
    fixes: [set(context, found, right)],
  };
}

/** The line that is a date and nothing else, at the end of the draft or under its title. */
function dateLineOf(report: Report): { paragraph: Paragraph; mention: DateMention } | undefined {
  for (const paragraph of bodyOf(report).slice(-5).reverse()) {
    const [mention] = datesOf(paragraph.reading);
    if (mention?.kind === 'date' && mention.start === 0 && mention.end === paragraph.reading.text.length && mention.precision !== 'year') return { paragraph, mention };
  }
  return undefined;
}

function bodyOf(report: Report): Paragraph[] {
  const from = report.title?.paragraphs[1] ?? 0;
  return report.paragraphs.slice(from).filter((paragraph) => paragraph.kind !== 'code' && paragraph.kind !== 'front-matter');
}

/** A summary titled 2023 whose body speaks of 2024 from its opening on, and never of 2023. */
function* body(report: Report, title: TitleYear, context: RuleContext): Iterable<RuleFinding> {
  if (!SUMMARY.test(title.text) || AHEAD.test(title.text)) return;
  const ahead = new Set<number>();
  for (const heading of report.headings) {
    if (AHEAD.test(heading.text)) for (let i = heading.paragraph; i < heading.sectionEnd; i++) ahead.add(i);
  }
  const signed = dateLineOf(report)?.paragraph.index;
  const next: { readonly at: Year; readonly paragraph: number }[] = [];
  for (const paragraph of bodyOf(report)) {
    if (paragraph.index === signed) continue;
    for (const mention of datesOf(paragraph.reading)) {
      const points = mention.kind === 'date' ? [mention] : mention.kind === 'date-range' ? [mention.from, mention.to] : [];
      if (points.some((point) => point.at.year && point.year === title.year)) return;
      if (mention.kind === 'date' && mention.year === title.year + 1 && !ahead.has(paragraph.index)) {
        next.push(...yearOf(paragraph, mention).map((at) => ({ at, paragraph: paragraph.index })));
      }
    }
  }
  const first = next[0];
  const start = bodyOf(report).find((paragraph) => paragraph.reading.text.length > 20);
  if (!first || next.length < 3 || first.paragraph !== start?.index || new Set(next.map((one) => one.paragraph)).size < 2) return;
  yield {
    span: title.span,
    message: context.say(
      `标题写${title.year}年，正文${next.length}处写${title.year + 1}年而没有一处写${title.year}年，标题疑未更新。`,
      `The title says ${title.year}, but the body names ${title.year + 1} ${next.length} times and never ${title.year}: the title was probably not updated.`,
    ),
    related: next.slice(0, 3).map(({ at }) => ({ span: at.span, message: context.say(`正文写${title.year + 1}年`, `The body says ${title.year + 1}`) })),
    fixes: [set(context, title, title.year + 1)],
  };
}
