/** A report on half a year that plans the next year and has no word on the half that is left. */
import { anyOf } from '../norms/lexicon';
import { NOUNS_OF_A_PLAN } from '../norms/words/sections';
import type { Report } from '../report/report';
import { span } from '../text/span';
import type { RuleContext, RuleFinding } from './rule';
import { isIn } from '../reading/seek';

const FIRST_HALF = /上半年|半年(?:工作)?(?:总结|报告|述职)/;
/** 明年工作计划, 下年度打算: a heading. */
const NEXT_YEAR = new RegExp(`^(?:明年|来年|下一?年度?)[^，。]{0,12}${anyOf(NOUNS_OF_A_PLAN)}`);
const SECOND_HALF = /下半年|下一?步|下一?阶段|后半年|第[三四]季度|三季度|四季度/;

/** The finding on the heading 明年工作计划 of a report on 上半年, where nothing speaks of the second half. */
export function* planOfAnotherTime(report: Report, context: RuleContext): Generator<RuleFinding> {
  const title = report.title?.text ?? '';
  if (!FIRST_HALF.test(title) || NEXT_YEAR.test(title) || /下半年|明年|来年/.test(title)) return;
  const heading = report.headings.find(({ text }) => isIn(NEXT_YEAR, text));
  if (!heading || report.paragraphs.some(({ reading }) => isIn(SECOND_HALF, reading.text))) return;
  yield {
    span: span(heading.title.start, heading.title.end),
    message: context.say(
      `标题写的是上半年，这里却只写“${heading.text}”，没有写下半年的打算。请核对是否应为“下半年”。`,
      `The title speaks of the first half of the year, and this plans the next year; nothing is said of the second half. Should it be “下半年”?`,
    ),
  };
}
