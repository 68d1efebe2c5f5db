/**
 * Last year's year in a sentence on what is to come: 力争到2024年底, 2024年，我局将继续, 为做好2024年秋季开学工作, 附件：2024年工作计划表, in a
 * paper of 2025.
 */
import { anyOf } from '../../norms/lexicon';
import { ENDS_OF_PLANS, PAPERS_THAT_ASK_FOR_MONEY, PAPERS_THAT_CALL, SEASONS_OF_A_TASK } from '../../norms/words/years';
import { HALF_OF_A_YEAR, QUARTER } from '../../reading/dates/patterns';
import { isToldOver } from '../../report/overdue';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import { tailOf } from '../../report/tail';
import type { RuleContext, RuleFinding, Severity } from '../rule';
import { isAheadAt, isUnderPlans, type OwnYear, spanIn, wholeYearSummed, yearAt } from './own-year';
import { type Said, saidIn } from './said';
import { set, wordsOfTitle } from './years';

/** What is found of one place: how sure it is, and the year it should be. */
interface Judgement {
  readonly severity: Severity;
  readonly own: OwnYear;
}

/** What is due by a day, which the draft may say is over. */
const isDeadline = ({ use }: Said): boolean => DEADLINES.has(use);
const DEADLINES: ReadonlySet<Said['use']> = new Set(['by', 'weak by', 'asked', 'planned', 'later']);

/** A year is left over from a draft of so many years ago at most. */
const OLDEST_DRAFT = 2;

export function* yearsAhead(report: Report, context: RuleContext): Iterable<RuleFinding> {
  for (const paragraph of paragraphsWith(report, saidIn))
    for (const said of saidIn(paragraph.reading)) {
      if (isDeadline(said) && isToldOver(paragraph.reading, said.at, report)) continue;
      const judgement = judge(said, paragraph, report);
      if (judgement) yield tell(said, paragraph, judgement, context);
    }
}

/**
 * Whether what is said is of the year behind the one that is summed up: it says that it will be, or stands under a heading on what
 * comes next. A day late in the year may still lie ahead of whoever sums it up before it is over.
 */
const isOfNext = ({ use, month = 1 }: Said, index: number, report: Report): boolean =>
  use === 'will' ||
  use === 'weak will' ||
  (OF_WHAT_COMES_NEXT.has(use) && month <= LAST_MONTH_BEFORE_SUMMARIES && isUnderPlans(report, index));
const OF_WHAT_COMES_NEXT: ReadonlySet<Said['use']> = new Set(['planned', 'weak by', 'asked']);
const LAST_MONTH_BEFORE_SUMMARIES = 9;

function judge(said: Said, { index }: Paragraph, report: Report): Judgement | undefined {
  const own = (isOfNext(said, index, report) ? nextOfSummary(said, report) : undefined) ?? yearAt(report, index);
  if (!own || said.year >= own.year || own.year - said.year > OLDEST_DRAFT) return undefined;
  const severity = GRADES[said.use]({ said, own, index, report });
  return severity && { severity, own };
}

/** 2024年，我将继续 in the summary of 2024: what will be done is of 2025. */
function nextOfSummary({ year }: Said, report: Report): OwnYear | undefined {
  const title = report.derive(wholeYearSummed);
  return title?.year === year ? { year: year + 1, span: title.span, said: 'title' } : undefined;
}

/** What is said, the year that it is held against, and where it stands. */
interface Case {
  readonly said: Said;
  readonly own: OwnYear;
  readonly index: number;
  readonly report: Report;
}

/** How sure each use is; in a part that looks back most are silent. */
const GRADES: Readonly<Record<Said['use'], (found: Case) => Severity | undefined>> = {
  will: () => 'warning',
  aim: ifAhead(() => 'warning'),
  by: ifAhead(() => 'warning'),
  'weak by': ifAhead(() => 'information'),
  asked: askedGrade,
  later: ifAhead(() => 'information'),
  budget: budgetGrade,
  // 2016年12月印发……；2017年3月又印发……: times in a row tell how things came.
  planned: (found) => (isUnderPlans(found.report, found.index) && !tellsOwnYear(found) ? 'information' : undefined),
  'weak will': () => 'information',
  'weak aim': ifAhead(() => 'information'),
  task: ifAhead(taskGrade),
  part: ifAhead(() => 'information'),
  field: ({ report }) => (CALLS.test(report.title?.text ?? '') ? 'warning' : undefined),
  credit: ({ own }) => (own.said === 'title' && isLate(own) ? 'warning' : 'information'),
  fulfilled: () => 'information',
  attachment: attachmentGrade,
  'tail line': (found) => (found.index >= tailOf(found.report) ? attachmentGrade(found) : undefined),
};

const tellsOwnYear = ({ own, report, index }: Case): boolean =>
  report.paragraphs[index]?.reading.text.includes(`${own.year}年`) === true;

function ifAhead(grade: (found: Case) => Severity | undefined): (found: Case) => Severity | undefined {
  return (found) => (isAheadAt(found.report, found.index) ? grade(found) : undefined);
}

/** The first months of a year are full of papers on the year before. */
const FIRST_MONTH_OF_ITS_OWN = 4;
const SEASON = new RegExp(`^${anyOf(SEASONS_OF_A_TASK)}`);

const isLate = ({ month }: OwnYear): boolean => month !== undefined && month >= FIRST_MONTH_OF_ITS_OWN;

function taskGrade({ said: { matter }, own, report }: Case): Severity | undefined {
  const title = report.title?.text ?? '';
  const at = title.indexOf(`${own.year}年`);
  if (at >= 0) return sharesMatter(title.slice(at + 5), matter) ? 'warning' : undefined;
  const isOfAnother = /20\d\d年/.test(title);
  return isLate(own) && !isOfAnother && SEASON.test(matter) ? 'information' : undefined;
}

/** Whether what stands behind the year of the title and behind the other year begins alike. */
function sharesMatter(title: string, matter: string): boolean {
  const behind = title.replace(/^度/, '');
  return behind.length >= LEAST_SHARED && matter.replace(/^度/, '').startsWith(behind.slice(0, LEAST_SHARED));
}
const LEAST_SHARED = 4;

/** A paper that sets times for those it calls. */
const CALLS = new RegExp(`${anyOf(PAPERS_THAT_CALL)}$`);

/** What is asked for by the end of last year; a paper for the year to come may be sent out in the old one, where it is not signed. */
function askedGrade({ own, report }: Case): Severity | undefined {
  const isSure = own.said !== 'title' || own.month !== undefined || IS_PLAN.test(wordsOfTitle(report));
  return isSure ? 'information' : undefined;
}
const IS_PLAN = new RegExp(`${anyOf(ENDS_OF_PLANS)}$`);

/** Money of a year that is over, in what asks for money. */
function budgetGrade({ own, report }: Case): Severity | undefined {
  const isLateEnough = (own.month ?? 0) >= FIRST_MONTH_OF_BUDGETS;
  return isLateEnough && ASKS.test(wordsOfTitle(report)) ? 'information' : undefined;
}
const FIRST_MONTH_OF_BUDGETS = 3;
const ASKS = new RegExp(`${anyOf(PAPERS_THAT_ASK_FOR_MONEY)}$`);

const PART_OF_A_YEAR = new RegExp(`^(?:${HALF_OF_A_YEAR}|${QUARTER})`);

/** The plan of 2024 is attached to what tells of 2024 rightly. */
function attachmentGrade({ said: { year, matter }, own, report }: Case): Severity | undefined {
  if (report.title?.text.includes(`${year}年`)) return undefined;
  return own.said === 'title' && PART_OF_A_YEAR.test(matter) ? 'warning' : 'information';
}

function tell(
  { year, at, use }: Said,
  paragraph: Paragraph,
  { severity, own }: Judgement,
  context: RuleContext,
): RuleFinding {
  const { say } = context;
  const span = spanIn(paragraph, at);
  return {
    span,
    severity,
    message: messageOf(use, year, own.year, context),
    related: [{ span: own.span, message: say(`这里是${own.year}年`, `This says ${own.year}`) }],
    fixes: [set(context, { year, span }, own.year)],
  };
}

function messageOf(use: Said['use'], year: number, own: number, { say }: RuleContext): string {
  if (use === 'fulfilled')
    return say(
      `这里说${year}年就全面完成五年规划的目标，规划却到${own}年或以后才到期；请核对年份是否没有更新。`,
      `The plan runs beyond ${year}, in which it is said here to be fulfilled: was the year updated?`,
    );
  if (use === 'attachment' || use === 'tail line' || use === 'credit')
    return say(
      `本文是${own}年的，这里却写“${year}年”，疑为套用旧稿时没有更新；请核对是否应为${own}年。`,
      `The draft is of ${own}, but this says ${year}: was the year updated?`,
    );
  return say(
    `这里说的是今后的事，却写“${year}年”；${own}年的稿子里它已经过去，疑没有更新，请核对是否应为${own}年。`,
    `This speaks of what is to come, but ${year} is over in a draft of ${own}: was the year updated?`,
  );
}
