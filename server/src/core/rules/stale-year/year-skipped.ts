/** A report on half a year or on its early quarters that plans the next year and has no word on what is left of this one. */
import { anyOf } from '../../norms/lexicon';
import { NOUNS_OF_A_PLAN } from '../../norms/words/sections';
import {
  LAST_PARTS_OF_A_YEAR,
  PAPERS_ON_A_PART_OF_A_YEAR,
  STEPS_AHEAD,
  WITHIN_THE_YEAR,
} from '../../norms/words/years';
import { isIn } from '../../reading/seek';
import type { Heading, Report } from '../../report/report';
import type { RuleContext, RuleFinding, Severity } from '../rule';
import { AHEAD } from './years';

/** A title on the first half. */
const FIRST_HALF = new RegExp(`上半年|半年(?:工作)?${anyOf(PAPERS_ON_A_PART_OF_A_YEAR)}`);
/** One on early quarters, of which less is sure: the plan for the rest may be a paper of its own. */
const EARLY_QUARTERS = /第?[一二三]季度|前三季度/;
const PAPER = new RegExp(anyOf(PAPERS_ON_A_PART_OF_A_YEAR));
/** 明年工作计划, 下年度打算: a heading. */
const NEXT_YEAR = new RegExp(`^(?:明年|来年|下一?年度?)[^，。]{0,12}${anyOf(NOUNS_OF_A_PLAN)}`);
const NAMES_WHAT_COMES = /下半年|明年|来年/;
/** Whatever says anywhere that there is something yet to come before the year is over. */
const WHAT_IS_LEFT = new RegExp(anyOf(LAST_PARTS_OF_A_YEAR, STEPS_AHEAD));
/** In a heading, or in the section itself, these do: 全年 and 年底 may be those of the year that is left. */
const REST_OF_YEAR = new RegExp(anyOf(LAST_PARTS_OF_A_YEAR, WITHIN_THE_YEAR));

/** 三、明年工作计划 in a report on the first half: what comes next is the second half, which it leaves out. */
export function* yearSkipped(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const { title } = report;
  const covered = (FIRST_HALF.exec(title?.text ?? '') ?? EARLY_QUARTERS.exec(title?.text ?? ''))?.[0];
  if (!title || covered === undefined) return;
  for (const heading of report.headings) {
    const severity = gradeOf(heading, report, title.text);
    if (severity === undefined) continue;
    const planned = isOfNextYear(heading, title.text) ? heading.text.slice(0, WRITTEN_YEAR) : '明年';
    yield {
      span: heading.title,
      severity,
      message: say(
        `标题写的是“${covered}”，接下来却只安排“${planned}”，今年剩下的几个月没有着落，疑为套用年终总结时漏改。请核对是否应为“下半年”等。`,
        'The title covers only part of the year, but the plans are for next year and nothing is said of the months between; probably left over from a yearly report. Please check.',
      ),
      related: [{ span: title.span, message: say('标题的时间', 'The time in the title') }],
    };
  }
}

/** 2024年工作计划 in a report on the first half of 2023. */
function isOfNextYear({ text }: Heading, title: string): boolean {
  const [, year] = YEAR_OF_TITLE.exec(title) ?? [];
  return year !== undefined && text.startsWith(`${Number(year) + 1}年`) && PLANS.test(text);
}
const YEAR_OF_TITLE = /(\d{4})年/;
const WRITTEN_YEAR = 5;
const PLANS = new RegExp(`^\\d{4}年[^，。]{0,12}${anyOf(NOUNS_OF_A_PLAN)}`);

/** How sure it is that `heading` skips the rest of the year; undefined when it does not. */
function gradeOf(heading: Heading, report: Report, title: string): Severity | undefined {
  const isNext = isIn(NEXT_YEAR, heading.text) || isOfNextYear(heading, title);
  if (!isNext && !(heading.text.startsWith('明年') && AHEAD.test(heading.text))) return undefined;
  if (isNext && FIRST_HALF.test(title) && !NAMES_WHAT_COMES.test(title) && !saysAnywhere(report)) return 'warning';
  if (!heading.text.startsWith('明年') || !PAPER.test(title)) return undefined;
  if (report.headings.some(({ text }) => isIn(REST_OF_YEAR, text))) return undefined;
  // Running text may still plan the rest of the year.
  const body = report.paragraphs.slice(heading.paragraph, heading.sectionEnd);
  return body.some(({ reading }) => isIn(REST_OF_YEAR, reading.text)) ? undefined : 'information';
}

const saysAnywhere = (report: Report): boolean =>
  report.paragraphs.some(({ reading }) => isIn(WHAT_IS_LEFT, reading.text));
