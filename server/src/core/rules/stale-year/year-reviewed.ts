/**
 * 一、2024年工作回顾 in a summary of 2025, and the two years of 2025年工作总结和2026年工作计划 in the headings below it: what was looked at is of
 * the title's first year, what is planned of its second.
 */
import { NAMES_OF_PLANS, SIGNS_OF_A_REVIEW } from '../../norms/words/years';
import { hasAny } from '../../reading/around';
import { datesOf } from '../../reading/dates/read';
import type { Report } from '../../report/report';
import { contains, shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { LOOKS_BACK, PART_OF_YEAR, set, type Year, yearOf } from './years';
import { isIn } from '../../reading/seek';

/** A heading is left over from a draft of so many years ago at most. */
const OLDEST_DRAFT = 2;

/** The years that a summary's title names: the one that was, and the next if it is planned in the same paper. */
interface TitleYears {
  readonly was: Year;
  readonly next?: Year;
}

function yearsOfTitle({ title, paragraphs }: Report): TitleYears | undefined {
  if (!title || !isIn(LOOKS_BACK, title.text) || isIn(PART_OF_YEAR, title.text)) return undefined;
  const [first, end] = title.paragraphs;
  const years = paragraphs
    .slice(first, end)
    .flatMap((paragraph) =>
      datesOf(paragraph.reading).flatMap((mention) =>
        mention.kind === 'date' && mention.precision === 'year' ? yearOf(paragraph, mention) : [],
      ),
    );
  const [was, next, another] = years;
  if (!was || another || (next && next.year !== was.year + 1)) return undefined;
  return next ? { was, next } : { was };
}

/** Headings on another year than what they speak of in the title. */
export function* yearsReviewed(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const title = yearsOfTitle(report);
  if (!title) return;
  for (const { text, title: span, paragraph: index, runIn } of report.headings) {
    const paragraph = report.paragraphs[index];
    if (runIn || !paragraph || !text.includes('20')) continue;
    const isPlan = hasAny(text, NAMES_OF_PLANS);
    // 一、2024年主要工作 below a title of two years is of the first.
    const isReview =
      !isPlan && (hasAny(text, SIGNS_OF_A_REVIEW) || (title.next !== undefined && text.includes('工作')));
    const meant = isReview ? title.was : isPlan ? title.next : undefined;
    if (!meant) continue;
    for (const mention of datesOf(paragraph.reading)) {
      if (mention.kind !== 'date' || mention.precision !== 'year') continue;
      const [year] = yearOf(paragraph, mention);
      const place = shift(paragraph.reading.span(mention.start, mention.end), paragraph.span.start);
      if (!year || !contains(span, place) || year.year >= meant.year || meant.year - year.year > OLDEST_DRAFT) continue;
      yield {
        span: year.span,
        severity: 'information',
        message: context.say(
          `标题写的是${meant.year}年，这一部分却写“${year.year}年”，疑没有更新。`,
          `The title says ${meant.year}, this part ${year.year}: was it updated?`,
        ),
        related: [{ span: meant.span, message: context.say('标题的年份', 'The year of the title') }],
        fixes: [set(context, year, meant.year)],
      };
    }
  }
}
