/**
 * An opening that tells of another period than the title: 现将9月份经营情况分析如下 in 10月份经营情况分析. Last month's text was taken over, and its
 * month with it. Source: 惯例; the title and the opening name one period.
 */
import { anyOf } from '../../norms/lexicon';
import { LEAD_TO_OWN_FIGURES, OWN_AREA, VERBS_OF_REPORTING } from '../../norms/words/years';
import { HALF_OF_A_YEAR, QUARTER } from '../../reading/dates/patterns';
import { allOf } from '../../reading/seek';
import type { Report } from '../../report/report';
import { type Span, shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

/** A month, months, a quarter or a half-year; a day of a month is none. */
const PERIOD = String.raw`(?:20\d\d年)?(?:${HALF_OF_A_YEAR}|${QUARTER}|\d{1,2}(?:月份?)?[-—–~～至]{1,2}\d{1,2}月份?|\d{1,2}月份?(?!\s?\d|[底初末中上下]))`;
const PERIODS = new RegExp(`(?<!\\d)${PERIOD}`, 'g');
/** 现将9月份…; 初步核算，一季度全县…; 三季度，全区…: what the draft is going to tell of. */
const TOLD = new RegExp(
  `(?:^|[，。])${anyOf(VERBS_OF_REPORTING)}(?:[我本全][\\u4e00-\\u9fff]{1,4}?)?(?<told>${PERIOD})|^(?:${anyOf(LEAD_TO_OWN_FIGURES)}，?)?(?<first>${PERIOD})，?(?:全|我)${anyOf(OWN_AREA)}`,
  'g',
);
const LEADS = new RegExp(anyOf(VERBS_OF_REPORTING, LEAD_TO_OWN_FIGURES));
/** So many paragraphs below the title, and so much of each, are its opening. */
const OPENING = 5;
const REACH = 120;

/** A period without its year and as one writes it: 第三季度, 3季度 and 三季度 are one. */
const bare = (period: string): string =>
  period
    .replace(/^20\d\d年/, '')
    .replace(/第|月份?/g, '')
    .replace(/[—–~～至]{1,2}/, '-')
    .replace(/[1-4](?=季)/, (figure) => '一二三四'.charAt(Number(figure) - 1));

/** Where the opening of `report` names another period than its title does. */
export function* otherPeriod({ title, paragraphs }: Report, { say }: RuleContext): Iterable<RuleFinding> {
  if (!title) return;
  const [named, ...others] = allOf(PERIODS, title.text).map(([period]) => period);
  if (named === undefined || others.some((other) => bare(other) !== bare(named))) return;
  const from = title.paragraphs[1];
  let isNamedAbove = false;
  for (const { kind, reading, span } of paragraphs.slice(from, from + OPENING)) {
    if (kind !== 'prose') continue;
    const text = reading.text.slice(0, REACH);
    if (allOf(PERIODS, text).some(([other]) => bare(other) === bare(named))) {
      isNamedAbove = true;
      continue;
    }
    const [match] = allOf(TOLD, text);
    const told = match?.groups?.told ?? match?.groups?.first;
    // Below an opening that names the title's own, 一季度，全县… may tell how it went month by month.
    if (!match || told === undefined || (isNamedAbove && !LEADS.test(match[0]))) continue;
    const start = match.index + match[0].indexOf(told);
    const place: Span = shift(reading.span(start, start + told.length), span.start);
    yield {
      span: place,
      severity: 'information',
      message: say(
        `标题写的是“${named}”，这里说的却是“${told}”，像是上一期留下的。请核对，改为同一时段。`,
        `The title is on ${named}, but the opening tells of ${told}: probably left over from the last issue.`,
      ),
      related: [{ span: title.span, message: say('标题', 'The title') }],
    };
    return;
  }
}
