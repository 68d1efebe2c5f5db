/** A stage of work that bears last year's year behind stages of this year: 2025年3月—10月, then 2024年11月—12月. */
import { anyOf } from '../../norms/lexicon';
import { HEADINGS_OVER_STAGES, NAMES_OF_STAGES } from '../../norms/words/years';
import type { DatePoint } from '../../reading/dates/mention';
import { hasAny, isYearInDigits } from '../../reading/around';
import { datesOf } from '../../reading/dates/read';
import type { Reading } from '../../reading/reading';
import { headingsOver } from '../../report/headings-under';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import { remembered } from '../../text/remember';
import type { Span } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { ownYear, spanIn } from './own-year';
import { set } from './years';

/** When a stage begins and ends, as far as it is written. */
interface Stage {
  readonly year: number;
  readonly month: number;
  readonly toYear: number;
  /** The year's digits in clean text. */
  readonly at: Span;
  /** Whether the paragraph calls it a stage. */
  readonly named: boolean;
}

/** Between the name of a stage and its time stand so many characters at most. */
const REACH = 24;

const stagesIn = (reading: Reading): readonly Stage[] => reading.derive(readStages);

function readStages(reading: Reading): readonly Stage[] {
  const { text, kind } = reading;
  if (kind === 'code' || kind === 'front-matter' || !text.includes('年')) return [];
  const stages = datesOf(reading).flatMap((mention): readonly Stage[] => {
    if (mention.kind !== 'date' && mention.kind !== 'date-range') return [];
    const [from, to] = mention.kind === 'date' ? [mention, mention] : [mention.from, mention.to];
    const stage = stageOf(from, to, text);
    return stage ? [stage] : [];
  });
  // Of a row its first time is that of its stage; running text has one of each stage that it names.
  return kind === 'row' ? stages.slice(0, 1) : stages.filter(({ named }) => named);
}

function stageOf(from: DatePoint, to: DatePoint, text: string): Stage | undefined {
  const { year, month, at } = from;
  if (year === undefined || month === undefined || !at.year || to.year === undefined) return undefined;
  if (!isYearInDigits(text, at.year)) return undefined;
  const named = hasAny(text.slice(Math.max(0, at.year.start - REACH), at.year.start), NAMES_OF_STAGES);
  return { year, month, toYear: to.year, at: at.year, named };
}

interface Placed extends Stage {
  readonly paragraph: Paragraph;
}

/** Between two stages stand so many paragraphs at most: what is done in the first. */
const FARTHEST = 8;

export function* stagesBehind(report: Report, context: RuleContext): Iterable<RuleFinding> {
  let before: Placed | undefined;
  let steps = 0;
  for (const paragraph of paragraphsWith(report, stagesIn))
    for (const stage of stagesIn(paragraph.reading)) {
      const placed: Placed = { ...stage, paragraph };
      steps = before && follows(before, placed) ? steps + 1 : 0;
      if (before && steps > 0 && isBehind(before, placed, report)) {
        yield tell(before, placed, context);
        // What comes next is held against the year that it should be.
        before = { ...placed, year: before.toYear, toYear: before.toYear };
      } else before = placed;
    }
}

/** Rows of one table, or paragraphs that stand near each other. */
const follows = ({ paragraph: { index, kind } }: Placed, { paragraph: next }: Placed): boolean =>
  kind === 'row' || next.kind === 'row'
    ? kind === next.kind && next.index - index <= 1
    : next.index - index <= FARTHEST;

/** Whether `stage` bears the year before, and would come next if it bore the year of the one before it. */
function isBehind(before: Placed, stage: Placed, report: Report): boolean {
  if (stage.year !== before.toYear - 1 || before.year !== before.toYear || stage.month < before.month) return false;
  const own = ownYear(report)?.year;
  return (own === undefined || own >= before.year) && isOfStages(stage, report);
}

/** Lists of what was done run backwards, too; stages stand in a table or under a heading that says so. */
function isOfStages({ paragraph, named }: Placed, report: Report): boolean {
  if (named) return true;
  for (const { text } of headingsOver(report, paragraph.index)) return headsStages(text);
  return false;
}
const HEADS = new RegExp(`${anyOf(HEADINGS_OVER_STAGES)}$`);
const headsStages = remembered((text: string): boolean => HEADS.test(text));

function tell(before: Placed, stage: Placed, context: RuleContext): RuleFinding {
  const span = spanIn(stage.paragraph, stage.at);
  const { toYear } = before;
  return {
    span,
    severity: 'information',
    message: context.say(
      `上一阶段在${toYear}年，这一阶段却写“${stage.year}年”，时间倒了回去，疑没有更新；请核对是否应为${toYear}年。`,
      `The stage before is of ${toYear}, this one of ${stage.year}, so that they run backwards: was the year updated?`,
    ),
    related: [
      {
        span: spanIn(before.paragraph, before.at),
        message: context.say('上一阶段的年份', 'The year of the stage before'),
      },
    ],
    fixes: [set(context, { year: stage.year, span }, toYear)],
  };
}
