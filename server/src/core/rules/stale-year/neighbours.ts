/** Last year's year where this year's or next year's is due: in the first sentence, in the heading of next year's plans, under a plan. */
import { anyOf } from '../../norms/lexicon';
import {
  AIMS_IN_OPENINGS,
  ENDS_OF_PLANS,
  FORMS_OF_GUIDANCE,
  KINDS_OF_WORK_PLANNED,
  NAMED_WITH_A_PLAN,
  NAMES_OF_PLANS,
  NAMES_OF_YEARS,
  OWN_BODIES_IN_OPENINGS,
  PLANNED_LONG_AHEAD,
  PLANS_OF_WORK,
  SIGNS_OF_A_REVIEW,
  THIS_BODY_IN_OPENINGS,
} from '../../norms/words/years';
import { BODIES_AFTER_全 } from '../../norms/words/kinds-by-body';
import { COMPARISONS_WITHOUT_A_NAME, NAMES_OF_THE_PERIOD_BEFORE } from '../../norms/words/comparison';
import { HALF_OF_A_YEAR, QUARTER } from '../../reading/dates/patterns';
import { datesOf } from '../../reading/dates/read';
import type { Heading, Paragraph, Report } from '../../report/report';
import { remembered } from '../../text/remember';
import { contains, shift } from '../../text/span';
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
  type Year,
  yearOf,
} from './years';
import { isIn } from '../../reading/seek';

const IS_A_YEAR = `是[^。，]{0,30}${anyOf(NAMES_OF_YEARS)}`;
const WE = [
  `我${anyOf(OWN_BODIES_IN_OPENINGS)}`,
  `全${anyOf(BODIES_AFTER_全)}`,
  `本${anyOf(THIS_BODY_IN_OPENINGS)}`,
].join('|');
/** 2023年，在县委的正确领导下，我局…… and 2023年是……之年: so opens a text on 2023, and no comparison with it. */
const OPENS = new RegExp(
  String.raw`^20\d\d年(?:度|以来)?，?(?:在[^。]{2,60}${anyOf(FORMS_OF_GUIDANCE)}下，|${WE}|${IS_A_YEAR})`,
);
const PLAN_OPENS = new RegExp(String.raw`^20\d\d年(?:${IS_A_YEAR}|[^。，]{0,12}工作的?${anyOf(AIMS_IN_OPENINGS)})`);
/** A plan for things that are prepared long before. */
const LONG_AHEAD = new RegExp(anyOf(PLANNED_LONG_AHEAD));
const REVIEW = new RegExp(anyOf(SIGNS_OF_A_REVIEW));
/** What follows the year in the heading of a plan: 年度重点工作目标和打算. */
const OF_A_PLAN = new RegExp(
  `^度?的?${anyOf(KINDS_OF_WORK_PLANNED)}?${anyOf(NAMED_WITH_A_PLAN)}?[和及与]?(?:${anyOf(NAMES_OF_PLANS)}|工作${anyOf(PLANS_OF_WORK)})`,
);
const IS_PLAN = new RegExp(`${anyOf(ENDS_OF_PLANS)}$`);

/** The first paragraph of running text; a salutation is none. */
const openingIn = (body: readonly Paragraph[]): Paragraph | undefined =>
  body.find(({ reading: { text } }) => text.length > SHORTEST_OPENING && !text.endsWith('：'));
const SHORTEST_OPENING = 20;

/** A text on 2024 whose first sentence speaks of 2023 as its own year, while 2024 is named nowhere. */
export function* openingYear(report: Report, title: TitleYear, context: RuleContext): Iterable<RuleFinding> {
  const ahead = AHEAD.test(title.text);
  if (!ahead && !SUMMARY.test(title.text)) return;
  const body = bodyOf(report);
  const first = openingIn(body);
  if (!first || !(ahead ? PLAN_OPENS : OPENS).test(first.reading.text)) return;
  const signed = dateLineOf(report)?.paragraph.index;
  for (const paragraph of body) {
    if (paragraph.index === signed) continue;
    if (datesOf(paragraph.reading).some((date) => date.kind === 'date' && date.year === title.year)) return;
  }
  const [mention] = datesOf(first.reading);
  if (mention?.kind !== 'date' || mention.start !== 0) return;
  for (const year of yearOf(first, mention)) {
    if (year.year === title.year - 1) yield conflict(context, title, year, context.say('正文开头', 'the opening'));
  }
}

/** The part of its year that a title is on, and a text opens with: 上半年, 第三季度, 6月份. */
const PART = new RegExp(String.raw`^年度?(${HALF_OF_A_YEAR}|${QUARTER}|前三季度|\d{1,2}月)`);
const COMPARES = new RegExp(
  String.raw`${anyOf(COMPARISONS_WITHOUT_A_NAME, NAMES_OF_THE_PERIOD_BEFORE)}|相比|[比较]20\d\d`,
);

/** 2024年上半年，总务处…… under 2025年上半年工作总结: the same part of another year opens the text, and is compared with nothing. */
export function* openingPart(report: Report, title: TitleYear, context: RuleContext): Iterable<RuleFinding> {
  const part = PART.exec(title.text.slice(title.text.indexOf(String(title.year)) + 4))?.[1];
  if (part === undefined || AHEAD.test(title.text)) return;
  const first = openingIn(bodyOf(report));
  const [mention] = first ? datesOf(first.reading) : [];
  if (!first || mention?.kind !== 'date' || mention.start !== 0 || mention.year === title.year) return;
  const { text } = first.reading;
  if (PART.exec(text.slice(4))?.[1] !== part) return;
  const sentence = text.split('。', 1)[0] ?? '';
  if (COMPARES.test(sentence) || sentence.includes(String(title.year))) return;
  for (const year of yearOf(first, mention))
    yield { ...conflict(context, title, year, context.say('正文开头', 'the opening')), severity: 'information' };
}

/** 三、2024年工作打算 in the summary of 2024: the year to come is 2025. */
export function* headings(report: Report, title: TitleYear, context: RuleContext): Iterable<RuleFinding> {
  if (!LOOKS_BACK.test(title.text) || AHEAD.test(title.text) || PART_OF_YEAR.test(title.text)) return;
  for (const heading of report.headings) {
    if (!isPlanned(heading.text)) continue;
    for (const year of yearsOfPlan(heading, report)) {
      if (year.year === title.year + 1 || (year.year !== title.year && year.year !== title.year - 1)) continue;
      yield {
        span: year.span,
        message: context.say(
          `标题是${title.year}年的总结，下一年的打算却写“${year.year}年”，疑应为${title.year + 1}年。`,
          `This is a summary of ${title.year}, but the year to come is called ${year.year}; probably ${title.year + 1}.`,
        ),
        related: [{ span: title.span, message: context.say('标题的年份', 'The year of the title') }],
        fixes: [set(context, year, title.year + 1)],
      };
    }
  }
}

/** Whether a heading speaks of the year to come, and of neither what was nor a part of a year. */
const isPlanned = remembered((text: string) => isIn(AHEAD, text) && !isIn(REVIEW, text) && !isIn(PART_OF_YEAR, text));

/** The years whose plans `heading` announces. */
function yearsOfPlan(heading: Heading, { paragraphs }: Report): Year[] {
  const paragraph = paragraphs[heading.paragraph];
  if (!paragraph) return [];
  const { reading, span } = paragraph;
  return datesOf(reading).flatMap((date) => {
    if (date.kind !== 'date' || date.precision !== 'year') return [];
    const isInHeading = contains(heading.title, shift(reading.span(date.start, date.end), span.start));
    return isInHeading && OF_A_PLAN.test(reading.text.slice(date.end, date.end + 16)) ? yearOf(paragraph, date) : [];
  });
}

/** A plan for 2025 that is signed in the first months of 2024, or after 2025. */
export function* planDate(report: Report, title: TitleYear, context: RuleContext): Iterable<RuleFinding> {
  if (!IS_PLAN.test(title.text) || LONG_AHEAD.test(title.text)) return;
  const signed = dateLineOf(report);
  const [year] = signed ? yearOf(signed.paragraph, signed.mention) : [];
  const month = signed?.mention.month;
  if (!year || month === undefined) return;
  const early = year.year === title.year - 1 && month <= 4;
  const late = year.year === title.year + 1;
  if (!early && !late) return;
  yield {
    span: year.span,
    severity: 'information',
    message: context.say(
      `标题是${title.year}年的安排，成文日期却是${year.year}年${month}月，疑有一处没有更新。`,
      `The title plans ${title.year}, but the date line says month ${month} of ${year.year}: one of them was not updated.`,
    ),
    related: [{ span: title.span, message: context.say('标题的年份', 'The year of the title') }],
    fixes: [set(context, year, title.year)],
  };
}
