/**
 * Days that cannot be in the year of the draft: 2月29日 in a draft of 2026, 除夕（2月17日） where that is the first day of the new
 * year. The year is the one the draft bears or, where it bears none, the only one its title names.
 */
import { LUNAR_FEASTS } from '../../norms/chronology';
import { isLeap } from '../../reading/dates/calendar';
import type { DateMention } from '../../reading/dates/mention';
import { datesOf } from '../../reading/dates/read';
import type { Reading } from '../../reading/reading';
import { datedOn } from '../../report/dated';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { tailLines } from '../../report/tail';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { isDate, yearsOf } from './context';

/** The day that a draft bears; one under it that nobody signed counts here, where a year is all that is asked. */
export function dayOfDraft(report: Report): DateMention | undefined {
  const dated = datedOn(report)?.mention;
  if (dated) return dated;
  const line = tailLines(report)
    .filter(({ kind }) => kind === 'date')
    .at(-1)?.paragraph;
  if (!line) return undefined;
  const [mention, another] = datesOf(line.reading).filter(isDate);
  const isWhole = mention?.precision === 'day' && mention.at.year !== undefined && !mention.masked;
  // Figures alone are the date of a page.
  return isWhole && !another && line.reading.text.includes('年') ? mention : undefined;
}

/** A feast and the day that is said to be it. */
interface Feast {
  readonly name: string;
  readonly date: DateMention;
}

interface Found {
  readonly leapDays: readonly DateMention[];
  readonly feasts: readonly Feast[];
}

const FEASTS = Object.keys(LUNAR_FEASTS);

const foundIn = (reading: Reading): Found | undefined => reading.derive(read);
const isFound = (reading: Reading): boolean => foundIn(reading) !== undefined;

function read(reading: Reading): Found | undefined {
  const { text, kind } = reading;
  if (kind === 'code' || kind === 'front-matter' || !text.includes('日')) return undefined;
  const leaps = text.includes('2月29日');
  const named = FEASTS.filter((name) => text.includes(name));
  if (!leaps && named.length === 0) return undefined;
  const dates = datesOf(reading)
    .filter(isDate)
    .filter(({ precision, masked, lunar }) => precision === 'day' && !masked && !lunar);
  const leapDays = dates.filter(({ month, day, year }) => leaps && month === 2 && day === 29 && year === undefined);
  const feasts = dates.flatMap((date) => {
    const name = named.find((feast) => isSaidOf(feast, date, text));
    return name ? [{ name, date }] : [];
  });
  return leapDays.length + feasts.length > 0 ? { leapDays, feasts } : undefined;
}

/** 除夕（2月16日）, 2月16日（除夕）, 2月16日除夕; not 春节（2月17日至23日）, which are holidays. */
function isSaidOf(feast: string, { start, end }: DateMention, text: string): boolean {
  const before = text.slice(Math.max(0, start - feast.length - 1), start);
  const behind = text.slice(end, end + feast.length + 2);
  if (before === `${feast}（`) return behind.startsWith('）');
  return behind.startsWith(`（${feast}`) && '），、'.includes(behind.charAt(feast.length + 1));
}

export function* daysOfDraft(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const places = paragraphsWith(report, isFound);
  if (places.length === 0) return;
  const own = dayOfDraft(report)?.year ?? yearOfTitle(report);
  for (const { reading, span } of places) {
    const found = foundIn(reading);
    if (!found) continue;
    const [named, another] = yearsOf(datesOf(reading));
    const wrong = [
      ...(named === undefined ? wrongLeapDays(found, own) : []),
      ...(another === undefined ? wrongFeasts(found, named ?? own) : []),
    ];
    for (const { date, zh, en } of wrong)
      yield {
        span: shift(reading.span(date.start, date.end), span.start),
        severity: 'warning',
        message: context.say(`${zh}请核对日期。`, `${en} Check the date.`),
      };
  }
}

/** A day that is told, with why. */
interface Wrong {
  readonly date: DateMention;
  readonly zh: string;
  readonly en: string;
}

const isOfThisYear = ({ yearWord }: DateMention): boolean => !yearWord || yearWord === '今年';

function wrongLeapDays({ leapDays }: Found, own: number | undefined): readonly Wrong[] {
  // The next year or the one before may be meant.
  if (own === undefined || isLeap(own) || isLeap(own + 1) || isLeap(own - 1)) return [];
  return leapDays.filter(isOfThisYear).map((date) => ({
    date,
    zh: `${own}年不是闰年，2月只有28天，没有29日。`,
    en: `February of ${own} has 28 days.`,
  }));
}

function wrongFeasts({ feasts }: Found, own: number | undefined): readonly Wrong[] {
  return feasts.flatMap(({ name, date }) => {
    const year = date.year ?? (isOfThisYear(date) ? own : undefined);
    const days = year === undefined ? [] : nearDays(name, year, date.at.year !== undefined);
    const [right] = days;
    if (!right || days.some(([month, day]) => month === date.month && day === date.day)) return [];
    return [
      {
        date,
        zh: `${year}年${name}是${right[0]}月${right[1]}日，不是${date.month}月${date.day}日。`,
        en: `In ${year} this feast is on ${right[0]}-${right[1]}.`,
      },
    ];
  });
}

/** The day of a feast in `year`, and those of the years beside it unless the year is written. */
function nearDays(name: string, year: number, isWritten: boolean): readonly (readonly [number, number])[] {
  const years = isWritten ? [year] : [year, year - 1, year + 1];
  const days = years.map((each) => LUNAR_FEASTS[name]?.[each]);
  // A year that the table does not reach settles nothing.
  return days.every((day) => day !== undefined) ? days : [];
}

/** The one year that the title names. */
function yearOfTitle({ title, paragraphs }: Report): number | undefined {
  if (!title) return undefined;
  const [first, end] = title.paragraphs;
  const years = paragraphs.slice(first, end).flatMap(({ reading }) => yearsOf(datesOf(reading)));
  const [year] = years;
  return years.length === 1 ? year : undefined;
}
