/** Last year's year where this year's or next year's is due: in the first sentence, in the heading of next year's plans, under a plan. */
import { datesOf } from '../../reading/dates/read';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
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
  yearOf,
} from './years';

/** 2023年，在县委的正确领导下，我局…… and 2023年是……之年: so opens a text on 2023, and no comparison with it. */
const OPENS =
  /^20\d\d年(?:度|以来)?，?(?:在[^。]{2,60}(?:领导|指导|关心|支持|关怀|帮助)下，|我[局县市区镇乡校院馆委厅站村公]|全[县市区镇乡局校院]|本[局校院单公]|是[^。，]{0,30}(?:之年|一年|开局年|攻坚年))/;
const PLAN_OPENS =
  /^20\d\d年(?:是[^。，]{0,30}(?:之年|一年|开局年|攻坚年)|[^。，]{0,12}工作的?(?:总体|指导思想|基本思路|主要目标))/;
/** A plan for things that are prepared long before. */
const LONG_AHEAD = /预算|申报|项目|规划|招生|征订|考试|编制|普查|征兵|培训|招聘|采购/;
const REVIEW = /完成|落实|进展|情况|执行|回顾|总结|成效/;

/** A text on 2024 whose first sentence speaks of 2023 as its own year, while 2024 is named nowhere. */
export function* openingYear(report: Report, title: TitleYear, context: RuleContext): Iterable<RuleFinding> {
  const ahead = AHEAD.test(title.text);
  if (!ahead && !SUMMARY.test(title.text)) return;
  const body = bodyOf(report);
  const first = body.find(({ reading }) => reading.text.length > 20 && !/：$/.test(reading.text));
  if (!first || !(ahead ? PLAN_OPENS : OPENS).test(first.reading.text)) return;
  const signed = dateLineOf(report)?.paragraph.index;
  for (const paragraph of body) {
    if (paragraph.index === signed) continue;
    if (datesOf(paragraph.reading).some((one) => one.kind === 'date' && one.year === title.year)) return;
  }
  const [mention] = datesOf(first.reading);
  if (mention?.kind !== 'date' || mention.start !== 0) return;
  for (const found of yearOf(first, mention)) {
    if (found.year === title.year - 1) yield conflict(context, title, found, context.say('正文开头', 'the opening'));
  }
}

/** 三、2024年工作打算 in the summary of 2024: the year to come is 2025. */
export function* headings(report: Report, title: TitleYear, context: RuleContext): Iterable<RuleFinding> {
  if (!LOOKS_BACK.test(title.text) || AHEAD.test(title.text) || PART_OF_YEAR.test(title.text)) return;
  for (const heading of report.headings) {
    if (!AHEAD.test(heading.text) || REVIEW.test(heading.text) || PART_OF_YEAR.test(heading.text)) continue;
    const paragraph = report.paragraphs[heading.paragraph]!;
    const { text } = paragraph.reading;
    for (const mention of datesOf(paragraph.reading)) {
      if (mention.kind !== 'date' || mention.precision !== 'year') continue;
      const at = shift(paragraph.reading.span(mention.start, mention.end), paragraph.span.start);
      if (at.start < heading.title.start || at.end > heading.title.end) continue;
      if (
        !/^度?的?(?:工作|重点工作|学习|主要)?(?:任务|思路|目标)?[和及与]?(?:打算|计划|安排|思路|展望|目标|要点|举措|部署|工作(?:打算|计划|安排|思路))/.test(
          text.slice(mention.end, mention.end + 16),
        )
      )
        continue;
      for (const found of yearOf(paragraph, mention)) {
        if (found.year === title.year + 1 || (found.year !== title.year && found.year !== title.year - 1)) continue;
        yield {
          span: found.span,
          message: context.say(
            `标题是${title.year}年的总结，下一年的打算却写“${found.year}年”，疑应为${title.year + 1}年。`,
            `This is a summary of ${title.year}, but the year to come is called ${found.year}; probably ${title.year + 1}.`,
          ),
          related: [{ span: title.span, message: context.say('标题的年份', 'The year of the title') }],
          fixes: [set(context, found, title.year + 1)],
        };
      }
    }
  }
}

/** A plan for 2025 that is signed in the first months of 2024, or after 2025. */
export function* planDate(report: Report, title: TitleYear, context: RuleContext): Iterable<RuleFinding> {
  if (!/(?:计划|要点|打算|安排)$/.test(title.text) || LONG_AHEAD.test(title.text)) return;
  const signed = dateLineOf(report);
  const found = signed && yearOf(signed.paragraph, signed.mention)[0];
  const month = signed?.mention.month;
  if (!signed || !found || month === undefined) return;
  const early = found.year === title.year - 1 && month <= 4;
  const late = found.year === title.year + 1;
  if (!early && !late) return;
  yield {
    span: found.span,
    severity: 'information',
    message: context.say(
      `标题是${title.year}年的安排，成文日期却是${found.year}年${month}月，疑有一处没有更新。`,
      `The title plans ${title.year}, but the date line says month ${month} of ${found.year}: one of them was not updated.`,
    ),
    related: [{ span: title.span, message: context.say('标题的年份', 'The year of the title') }],
    fixes: [set(context, found, title.year)],
  };
}
