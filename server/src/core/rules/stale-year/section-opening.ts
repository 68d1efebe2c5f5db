/**
 * A section whose heading names its year and whose text opens with the year before: 二、2025年工作安排, and below it 2024年是……之年. What looks at
 * another year first names its own as well.
 */
import { NAMES_OF_PLANS, SIGNS_OF_A_REVIEW } from '../../norms/words/years';
import { hasAny, isYearInDigits } from '../../reading/around';
import { datesOf } from '../../reading/dates/read';
import type { Reading } from '../../reading/reading';
import type { Report } from '../../report/report';
import type { Span } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { spanIn } from './own-year';
import { set } from './years';

const SHORTEST_TEXT = 20;
/** A heading is left over from a draft of so many years ago at most. */
const OLDEST_DRAFT = 2;

interface Opening {
  readonly year: number;
  readonly at: Span;
}

/** The year that a paragraph opens with: 2024年，, 2024年是. */
const openingOf = (reading: Reading): Opening | undefined => reading.derive(readOpening);

function readOpening(reading: Reading): Opening | undefined {
  const { text, kind } = reading;
  if (kind === 'code' || kind === 'row' || kind === 'front-matter' || !text.startsWith('20')) return undefined;
  const [first] = datesOf(reading);
  if (first?.kind !== 'date' || first.start !== 0 || first.precision !== 'year' || first.tail) return undefined;
  const at = first.at.year;
  if (!at || first.year === undefined || !isYearInDigits(text, at)) return undefined;
  return '，是'.includes(text.charAt(first.end) || '\n') ? { year: first.year, at } : undefined;
}

export function* sectionOpenings(report: Report, context: RuleContext): Iterable<RuleFinding> {
  for (const { text, paragraph: index, sectionEnd, runIn } of report.headings) {
    const year = runIn || !text.startsWith('20') ? NaN : Number(/^(20\d\d)年(?![底末初内前后度]|以来)/.exec(text)?.[1]);
    if (!year || !hasAny(text, OF_A_YEAR)) continue;
    const first = report.paragraphs
      .slice(index + 1, sectionEnd)
      .find(({ reading }) => reading.text.length >= SHORTEST_TEXT);
    const opening = first && openingOf(first.reading);
    if (!first || !opening || opening.year >= year || year - opening.year > OLDEST_DRAFT) continue;
    if (first.reading.text.includes(`${year}年`)) continue;
    const span = spanIn(first, opening.at);
    yield {
      span,
      severity: 'information',
      message: context.say(
        `标题“${text}”说的是${year}年，这一部分开头却写${opening.year}年，疑没有更新。`,
        `The heading is on ${year}, but its text opens with ${opening.year}: was it updated?`,
      ),
      fixes: [set(context, { year: opening.year, span }, year)],
    };
  }
}
const OF_A_YEAR = [...NAMES_OF_PLANS, ...SIGNS_OF_A_REVIEW];
