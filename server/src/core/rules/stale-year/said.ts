/** Years of which a sentence speaks as of what is still to come: 力争到2024年底, 2024年，我局将继续, 附件：2024年工作计划表. */
import { anyOf } from '../../norms/lexicon';
import {
  AIM_AT_A_TIME,
  ASK_OF_WHOM_IT_CONCERNS,
  ASK_FOR_MONEY,
  ATTACHMENTS_ON_PLANS,
  CREDIT_TO_A_YEAR,
  CREDITS_OF_A_TRAINING,
  DONE_BY_A_TIME,
  HOLD_请_AS_A_PART,
  LOOK_AT_ANOTHER_YEAR,
  MAKE_将_A_FUTURE,
  MAKE_将_A_GRASP,
  MAKE_前_NO_DEADLINE,
  MAY_AIM_AT_A_TIME,
  MONEY_OF_A_YEAR,
  NAMES_OF_AIMS,
  OPEN_A_PURPOSE,
  SAY_THAT_IT_IS_TO_BE_DONE,
  SET_ABOUT_A_TASK,
  TELL_OF_AN_OLDER_AIM,
  TELL_THAT_AN_AIM_IS_OVER,
  TIMES_THAT_ARE_SET,
  WHO_WILL,
  WHOLLY_FULFILLED,
} from '../../norms/words/years';
import type { DateMention, DateRange, TimeMention } from '../../reading/dates/mention';
import {
  endsInQuotes,
  hasAny,
  isYearInDigits,
  leadsTo,
  sentenceBefore,
  sentenceBehind,
  untilAny,
} from '../../reading/around';
import { datesOf } from '../../reading/dates/read';
import type { Reading } from '../../reading/reading';
import type { Span } from '../../text/span';

/** How a sentence uses a year that lies ahead of whoever writes. */
export type Use =
  | 'aim'
  | 'weak aim'
  | 'by'
  | 'weak by'
  | 'asked'
  | 'later'
  | 'budget'
  | 'planned'
  | 'will'
  | 'weak will'
  | 'task'
  | 'part'
  | 'field'
  | 'credit'
  | 'attachment'
  | 'tail line'
  | 'fulfilled';

export interface Said {
  readonly year: number;
  /** The year's digits in clean text. */
  readonly at: Span;
  readonly use: Use;
  /** What stands behind 年. */
  readonly matter: string;
  /** The month of the day or month that is set, where one is written. */
  readonly month?: number | undefined;
}

const REACH = 48;
const WILL = new RegExp(`^，?(?:${anyOf(WHO_WILL)}[^，。；将]{0,6})?(?:将[会要]?|要)${anyOf(MAKE_将_A_FUTURE)}`);
const TASK = new RegExp(`${anyOf(SET_ABOUT_A_TASK)}(?:[全我]?[省市县区镇乡校院])?$`);
/** 计划 behind a year at the head of its clause. */
const PLANS = new RegExp(`^，?${anyOf(MAY_AIM_AT_A_TIME)}(?!的|为|数|任务|投资额|总)`);
const BY = new RegExp(`^[^，。；]{0,3}前[^，。；的]{0,30}${anyOf(DONE_BY_A_TIME)}(?!的)`);
const FIELD = new RegExp(`${anyOf(TIMES_THAT_ARE_SET)}时间(?:为|定于)?[：:。为]?$`);
const CREDIT = new RegExp(`${anyOf(CREDIT_TO_A_YEAR)}[^，。；]{0,10}$`);
const CREDITED = new RegExp(`^[^，。；]{0,10}${anyOf(CREDITS_OF_A_TRAINING)}`);
const ATTACHED = /附件\s?\d{0,2}[：:]\s?(?:\d{1,2}[.．、]\s?)?$/;
const LISTED = /^(?:\d{1,2}[.．、]\s?)?$/;
/** 1.2024年工作计划表: the number of its line, which hides the year from the reading of dates. */
const NUMBERED = /^(附件\s?[：:]\s?)?\d{1,2}[.．]\s?(?=20\d\d年)/;
const LONGEST_LINE = 60;
const PLAN_NAME = new RegExp(`^[^，。；、《》]{0,30}${anyOf(ATTACHMENTS_ON_PLANS)}(?=[，。；）]|$)`);
const FULFILLED = new RegExp(
  String.raw`^${anyOf(WHOLLY_FULFILLED)}(?:完成|实现)[^，。；\d]{0,3}“十[一二三四五六]五”[^，。；\d]{0,12}(?:目标|任务)(?!的?\d)`,
);

/** The years that a paragraph speaks of so. A past year that is looked back on, compared with, cited or part of a name is none. */
export const saidIn = (reading: Reading): readonly Said[] => reading.derive(readSaid);

function readSaid(reading: Reading): readonly Said[] {
  const { text, kind } = reading;
  if (kind === 'code' || kind === 'front-matter' || kind === 'row' || !text.includes('年')) return [];
  const mentions = datesOf(reading);
  const said = mentions.flatMap((mention): readonly Said[] => {
    if (mention.kind === 'date-range') return fieldIn(mention, text);
    if (mention.kind !== 'date' || !isWritten(mention, text)) return [];
    const use = useOf(mention, text, mentions);
    return use ? [{ ...saidAt(mention.at.year, use, text), month: mention.month }] : [];
  });
  return [...said, ...numberedLine(text)];
}

const saidAt = (at: Span, use: Use, text: string): Said => ({
  year: Number(text.slice(at.start, at.end)),
  at,
  use,
  matter: text.slice(at.end + 1, at.end + REACH),
});

/** 申报时间：2024年4月1日至30日. */
function fieldIn({ start, from }: DateRange, text: string): readonly Said[] {
  const at = from.at.year;
  return at && isYearInDigits(text, at) && isField(text.slice(Math.max(0, start - 12), start))
    ? [saidAt(at, 'field', text)]
    : [];
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** The name of an attachment on a line of a numbered list. */
function numberedLine(text: string): readonly Said[] {
  if (text.length > LONGEST_LINE || !(text.startsWith('附件') || isDigit(text.charAt(0)))) return [];
  const label = hasAny(text, ATTACHMENTS_ON_PLANS) ? NUMBERED.exec(text) : undefined;
  if (!label) return [];
  const start = label[0].length;
  if (!PLAN_NAME.test(text.slice(start + 5))) return [];
  return [saidAt({ start, end: start + 4 }, label[1] ? 'attachment' : 'tail line', text)];
}

type Written = DateMention & {
  readonly year: number;
  readonly at: { readonly year: Span };
};

const isWritten = (mention: DateMention, text: string): mention is Written =>
  mention.year !== undefined && mention.at.year !== undefined && isYearInDigits(text, mention.at.year);

function useOf(mention: Written, text: string, mentions: readonly TimeMention[]): Use | undefined {
  const before = sentenceBefore(text, mention.start, REACH);
  if (endsInQuotes(before)) return undefined;
  const after = sentenceBehind(text, mention.end, REACH);
  const ofYear = mention.precision === 'year' ? usedAsYear(mention, before, after) : undefined;
  if (ofYear) return ofYear;
  if (after.includes('五”') && FULFILLED.test(after) && isTooEarly(mention, mentions)) return 'fulfilled';
  const use = attachedAs(before, after) ?? aimedAt(before, after) ?? (isField(before) ? 'field' : undefined);
  return use ?? (mention.precision !== 'year' && isPlain(before, after) ? 'planned' : undefined);
}

/** 2024年3月，启动……: it opens its sentence, and nothing beside it tells that it is over. */
const isPlain = (before: string, after: string): boolean =>
  before === '' &&
  after.length > SHORTEST_DEED &&
  !hasAny(after, TELL_THAT_AN_AIM_IS_OVER) &&
  !hasAny(after, TELL_OF_AN_OLDER_AIM) &&
  !hasAny(after, LOOK_AT_ANOTHER_YEAR);
const SHORTEST_DEED = 6;

const isField = (before: string): boolean => before.slice(-6).includes('时间') && FIELD.test(before);

/** How a year is used that names no month; 第二季度 may stand behind it. */
function usedAsYear({ tail, end, at }: Written, before: string, after: string): Use | undefined {
  if (tail !== undefined) return isPart(tail) ? usedAsPart(before, after) : undefined;
  if (isFuture(before, after)) return 'will';
  if (isPlanned(before, after)) return 'weak aim';
  if (saysWhatIsAimedAt(before, after)) return 'weak will';
  if (isLater(before, after)) return 'later';
  if (asksForMoney(before, after)) return 'budget';
  if (after.startsWith('，') && isPlain(before, after)) return 'planned';
  if (isTask(before) && opensPurpose(before)) return 'task';
  // 2024年度: a year of accounts.
  return end - at.year.end === 2 && isCredited(before, after) ? 'credit' : undefined;
}

/** 2024年下半年，我们将继续. */
const usedAsPart = (before: string, after: string): Use | undefined =>
  isTask(before) ? 'part' : isFuture(before, after) ? 'weak will' : undefined;

const isFuture = (before: string, after: string): boolean =>
  before === '' && mayBeFuture(after.slice(0, 14)) && WILL.test(after) && !hasAny(after, MAKE_将_A_GRASP);

/** 2024年计划实施……, at the head of its clause. */
function isPlanned(before: string, after: string): boolean {
  if (before !== '' && !'，：'.includes(before.charAt(before.length - 1))) return false;
  if (!hasAny(after.slice(0, 3), MAY_AIM_AT_A_TIME) || !PLANS.test(after)) return false;
  return !hasAny(after, TELL_THAT_AN_AIM_IS_OVER) && !hasAny(before, TELL_OF_AN_OLDER_AIM);
}

/** 2024年，我们的目标是……: whose aim is told is still before him. */
function saysWhatIsAimedAt(before: string, after: string): boolean {
  if (before !== '') return false;
  // 2024年经济社会发展主要预期目标是.
  if (!after.startsWith('，')) return GOALS.test(after);
  const clause = untilAny('，：。；', after.slice(1));
  return '是为'.includes(clause.slice(-1) || clause.charAt(LONGEST_AIM)) && isAim(clause.slice(0, -1));
}
const LONGEST_AIM = 12;
const GOALS = new RegExp(`^[^，。；：]{2,16}预期${anyOf(NAMES_OF_AIMS)}[是为：]`);
const isAim = (clause: string): boolean =>
  clause.length < LONGEST_AIM && NAMES_OF_AIMS.some((name) => clause.endsWith(name));

/** 2024年汛期结束后，对……予以表扬: the season is not over for whoever says what will be done then. */
function isLater(before: string, after: string): boolean {
  const comma = after.indexOf('，');
  if (before !== '' || comma < 2 || comma > LONGEST_SEASON || !'后前时'.includes(after.charAt(comma - 1))) return false;
  return hasAny(after.slice(comma), SAY_THAT_IT_IS_TO_BE_DONE) && !hasAny(after, TELL_THAT_AN_AIM_IS_OVER);
}
const LONGEST_SEASON = 10;

/** 恳请追加2024年度财政预算: money is asked of a year that is not over. */
const asksForMoney = (before: string, after: string): boolean =>
  hasAny(before, ASK_FOR_MONEY) &&
  hasAny(untilAny('，。；、', after), MONEY_OF_A_YEAR) &&
  !hasAny(before, TELL_OF_AN_OLDER_AIM) &&
  !hasAny(before + after, LOOK_AT_ANOTHER_YEAR) &&
  !'在从于按的自以'.includes(before.charAt(before.length - 1));

const isCredited = (before: string, after: string): boolean =>
  hasAny(before, CREDIT_TO_A_YEAR) && CREDITED.test(after) && CREDIT.test(before);

const mayBeFuture = (head: string): boolean => head.includes('将') || head.includes('要');
/** 做好, 开展; all or our own county or school may stand behind it. */
const isTask = (before: string): boolean => hasAny(before.slice(-6), SET_ABOUT_A_TASK) && TASK.test(before);
const opensPurpose = (before: string): boolean =>
  OPEN_A_PURPOSE.some((word) => before.startsWith(word) || before.includes(`，${word}`));
const isPart = (tail: string): boolean => tail.endsWith('半年') || tail.endsWith('季度');

function attachedAs(before: string, after: string): Use | undefined {
  if (!hasAny(after, ATTACHMENTS_ON_PLANS)) return undefined;
  const isListed = before.length <= 4 && LISTED.test(before);
  if (!isListed && !before.includes('附件')) return undefined;
  if (!PLAN_NAME.test(after)) return undefined;
  return ATTACHED.test(before) ? 'attachment' : isListed ? 'tail line' : undefined;
}

function aimedAt(before: string, after: string): Use | undefined {
  const use = leadsTo(before, AIM_AT_A_TIME)
    ? 'aim'
    : leadsTo(before, MAY_AIM_AT_A_TIME)
      ? 'weak aim'
      : dueBy(before, after);
  return use && !hasAny(before, TELL_OF_AN_OLDER_AIM) && !hasAny(after, TELL_THAT_AN_AIM_IS_OVER) ? use : undefined;
}

/** 2024年底前完成, at the head of its clause; 请于2024年12月20日前报, whatever is asked. */
function dueBy(before: string, after: string): Use | undefined {
  const at = after.slice(0, 4).indexOf('前');
  if (at < 0) return undefined;
  const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('：')) + 1);
  const isAtHead = clause === '' || '，于在'.includes(clause.charAt(clause.length - 1));
  if (isAtHead && BY.test(after)) return 'by';
  const deed = untilAny('，。；', after.slice(at + 1));
  // 2024年底前建成的小区 tells which are meant, 2024年前三季度 is a time.
  if (!isAtHead || deed.length < 2 || deed.includes('的') || MAKE_前_NO_DEADLINE.some((rest) => deed.startsWith(rest)))
    return undefined;
  return isAsked(clause) ? 'asked' : 'weak by';
}
const isAsked = (clause: string): boolean =>
  hasAny(clause, ASK_OF_WHOM_IT_CONCERNS) && !hasAny(clause, HOLD_请_AS_A_PART);

/** 2024年全面完成“十四五”目标: the plan runs to 2025. */
const isTooEarly = ({ end, year }: Written, mentions: readonly TimeMention[]): boolean =>
  mentions.some(
    (period) =>
      period.kind === 'period' &&
      period.years &&
      period.start >= end &&
      period.start < end + 16 &&
      year < period.years[1],
  );
