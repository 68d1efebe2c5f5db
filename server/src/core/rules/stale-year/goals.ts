/** A goal for a year that was over when the draft was signed, beside one that is still ahead: 到2025年底 … 到2027年 …, of 2026. */
import { anyOf } from '../../norms/lexicon';
import {
  BEGINNINGS_OF_A_GOAL,
  PAPERS_THAT_SET_GOALS,
  SAY_A_GOAL_IS_REACHED,
  VERBS_OF_SETTING_GOALS,
} from '../../norms/words/years';
import type { Reading } from '../../reading/reading';
import { allOf } from '../../reading/seek';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { dateLineOf } from './years';

const GOAL = new RegExp(
  `(?<=^|[。；，：])${anyOf(BEGINNINGS_OF_A_GOAL)}(20\\d\\d)年(?:年?底|末)?(?:，|前)?([^。；]{4,60})`,
  'g',
);
const IS_REACHED = new RegExp(anyOf(SAY_A_GOAL_IS_REACHED));

/** A goal as it is set: the year by which, in clean offsets. */
interface Goal {
  readonly year: number;
  readonly at: number;
}

const goalsIn = (reading: Reading): readonly Goal[] => reading.derive(readGoals);
function readGoals({ text, kind }: Reading): readonly Goal[] {
  if (kind === 'row' || kind === 'code' || kind === 'front-matter' || !text.includes('年')) return [];
  return allOf(GOAL, text).flatMap(({ 0: said, 1: year = '', 2: what = '', index }) =>
    IS_REACHED.test(what) || isOfPlan(text, index) ? [] : [{ year: Number(year), at: index + said.indexOf(year) }],
  );
}

/** 规划提出，到2025年……: what a plan laid down stays as it was laid down. */
const isOfPlan = (text: string, at: number): boolean => OF_A_PLAN.test(text.slice(Math.max(0, at - 24), at));
const OF_A_PLAN = new RegExp(
  `(?:${anyOf(PAPERS_THAT_SET_GOALS)}|“十[二三四五]五”)[^。；]{0,10}${anyOf(VERBS_OF_SETTING_GOALS)}[^。；]{0,6}$`,
);

export function* goalsBehind(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const signed = dateLineOf(report)?.mention.year;
  if (signed === undefined) return;
  const paragraphs = paragraphsWith(report, goalsIn);
  const isAhead = paragraphs.some(({ reading }) => goalsIn(reading).some(({ year }) => year >= signed));
  if (!isAhead) return;
  for (const { reading, span } of paragraphs)
    for (const { year, at } of goalsIn(reading)) {
      if (year >= signed) continue;
      yield {
        span: shift(reading.span(at, at + 5), span.start),
        severity: 'information',
        message: say(
          `成文日期是${signed}年，目标却定在${year}年，已经过了；请核对年份是否没有更新。`,
          `The draft is of ${signed}, and this goal is for ${year}, which is over: was the year updated?`,
        ),
      };
    }
}
