/**
 * The kind of a text by headings and lines that are the fields of a record or a plan: who came and what was said; day after day, week
 * after week what was done; what for, when and where an event is held; whom a survey asks and how.
 */
import type { GenreId } from '../norms/genres';
import { anyOf } from '../norms/lexicon';
import {
  ATTENDANCE_IN_ENGLISH,
  MATTERS_IN_ENGLISH,
  NAMES_OF_A_SURVEY,
  PARTS_OF_A_SURVEY,
  SAID_AT_A_MEETING,
  TIMES_IN_ENGLISH,
  TOLD_OF_A_DAY,
} from '../norms/words/kinds-by-headings';
import {
  HEADS_OF_COLUMNS_IN_MINUTES,
  LABELS_OF_A_MATTER,
  LABELS_OF_ATTENDANCE,
  LABELS_OF_WHEN_IT_WAS,
  OCCASIONS_OF_MINUTES,
} from '../norms/words/meeting-fields';
import { COURSES_OF_AN_EVENT, HEADS_OF_AN_EVENT, WORDS_FOR_AN_EVENT } from '../norms/words/sections';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import { paragraphsWith } from './paragraphs-with';
import type { Report } from './report';

type Draft = Pick<Report, 'paragraphs'>;

/** A longer heading is a sentence. */
const LONGEST_HEADING = 30;
/** Marks of Markdown and blanks are none of a label. */
const MARKS: ReadonlySet<string> = new Set('*•- \t\u3000');
/** What stands over or in front of what a field says: ## 出席（5人）, Date & Time: …, **时间**：……. */
const labelIn = ({ kind, text, ordinal }: Reading): string | undefined => {
  const start = ordinal?.length ?? 0;
  const line = text.slice(start, start + 2 * LONGEST_HEADING);
  const colon = line.includes('：') ? line.indexOf('：') : line.indexOf(':');
  if (colon < 0 && (kind !== 'heading' || line.length > LONGEST_HEADING)) return undefined;
  if (colon > LONGEST_HEADING) return undefined;
  const head = [...(colon < 0 ? line : line.slice(0, colon))];
  const note = head.findIndex((char) => char === '（' || char === '(');
  return (note < 0 ? head : head.slice(0, note))
    .filter((char) => !MARKS.has(char))
    .join('')
    .toLowerCase();
};

/** The labels of `lists`, also with the occasion in front: 会议时间. Heads of columns are none. */
const labels = (...lists: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(
    lists
      .flat()
      .filter((word) => !HEADS_OF_COLUMNS_IN_MINUTES.includes(word))
      .flatMap((word) => [word, ...OCCASIONS_OF_MINUTES.map((occasion) => occasion + word)])
      .map((word) => word.toLowerCase()),
  );
/** Who came, what was said, what it was about, when. */
const FIELDS = [
  labels(LABELS_OF_ATTENDANCE, ATTENDANCE_IN_ENGLISH),
  labels(SAID_AT_A_MEETING),
  labels(LABELS_OF_A_MATTER, MATTERS_IN_ENGLISH),
  labels(LABELS_OF_WHEN_IT_WAS, TIMES_IN_ENGLISH),
];
const [CAME, SAID, MATTER, WHEN] = [0, 1, 2, 3];
const fieldIn = (reading: Reading): { readonly field: number } | undefined => {
  if (reading.kind === 'row' || reading.kind === 'code') return undefined;
  const label = labelIn(reading);
  const field = label === undefined ? -1 : FIELDS.findIndex((one) => one.has(label));
  return field < 0 ? undefined : { field };
};
/** In Markdown so many of the fields are headings; lines with a colon alone are weighed as the body's. */
const FEWEST_HEADINGS = 2;

function isOfMinutes(report: Draft): boolean {
  const fields = paragraphsWith(report, fieldIn);
  if (fields.filter(({ kind }) => kind === 'heading').length < FEWEST_HEADINGS) return false;
  const said = new Set(fields.map(({ reading }) => reading.derive(fieldIn)?.field));
  return said.has(CAME) && said.has(SAID) && (said.has(MATTER) || said.has(WHEN));
}

/** Day1 8.20, 第三天（8月22日）: a day with its date, which the first may bear for all. */
const DAY =
  /^(?:Day\s?\d{1,2}|第[一二三四五六七八九十\d]{1,3}天)(?:[\s：:，（(—-]{0,3}(?:20\d\d[./年-])?\d{1,2}[./月-]\d{1,2}日?[）)：:]?)?$/i;
const isDay = ({ text }: Reading): boolean =>
  text.length <= LONGEST_HEADING && BEGINS_A_DAY.has(text.charAt(0)) && isIn(DAY, text.trim());
const BEGINS_A_DAY: ReadonlySet<string> = new Set('Dd第');
const FEWEST_DAYS = 3;
const TOLD: ReadonlySet<string> = new Set(TOLD_OF_A_DAY);
const toldIn = (reading: Reading): string | undefined => {
  const label = labelIn(reading);
  return label !== undefined && TOLD.has(label) ? label : undefined;
};
/** A day tells of several things, each under its name. */
const FEWEST_TOLD = 2;

function isOfDays(report: Draft): boolean {
  const days = paragraphsWith(report, isDay).length;
  if (days < FEWEST_DAYS) return false;
  const told = paragraphsWith(report, toldIn);
  return new Set(told.map(({ reading }) => reading.derive(toldIn))).size >= FEWEST_TOLD;
}

const EVENT = anyOf(WORDS_FOR_AN_EVENT);
const ofAnEvent = (words: readonly string[]): RegExp => new RegExp(`^(?:${EVENT}|参[与加]|面向)?${anyOf(words)}$`);
/** What for, when, where, for whom, and what will happen there, with the event in front of it or bare: 活动目的, 举办时间, 节目形式. */
const PARTS_OF_AN_EVENT = [...Object.values(HEADS_OF_AN_EVENT), COURSES_OF_AN_EVENT].map(ofAnEvent);
const NAMES_EVENT = new RegExp(`^(?:${EVENT})`);
/** One of the parts whose order `parts` gives, by the label of a heading or of a numbered line. */
const partIn =
  (parts: readonly RegExp[]) =>
  (reading: Reading): { readonly part: number; readonly label: string } | undefined => {
    if (reading.kind !== 'heading' && !reading.ordinal) return undefined;
    const label = labelIn(reading) ?? bareLabel(reading);
    const part = label === undefined ? -1 : parts.findIndex((words) => words.test(label));
    return label === undefined || part < 0 ? undefined : { part, label };
  };
/** 一、活动目的 in a plain text: a numbered line without a colon. */
const bareLabel = ({ text, ordinal }: Reading): string | undefined =>
  text.length <= LONGEST_HEADING ? text.slice(ordinal?.length ?? 0).trim() : undefined;
const partOfEvent = partIn(PARTS_OF_AN_EVENT);
/** Four of the five parts, two of them named after the event: a notice of a meeting has its time and place, too. */
const [FEWEST_PARTS_OF_AN_EVENT, FEWEST_NAMED] = [4, 2];

function isPlanOfEvent(report: Draft): boolean {
  const parts = paragraphsWith(report, partOfEvent).flatMap(({ reading }) => reading.derive(partOfEvent) ?? []);
  return (
    new Set(parts.map(({ part }) => part)).size >= FEWEST_PARTS_OF_AN_EVENT &&
    parts.filter(({ label }) => NAMES_EVENT.test(label)).length >= FEWEST_NAMED
  );
}

/** 调研目的, 调查对象, 调研方法, 调研结果. */
const partOfSurvey = partIn(
  PARTS_OF_A_SURVEY.map((words) => new RegExp(`^${anyOf(NAMES_OF_A_SURVEY)}的?${anyOf(words)}`)),
);
const FEWEST_PARTS_OF_A_SURVEY = 3;
const isOfSurvey = (report: Draft): boolean =>
  new Set(paragraphsWith(report, partOfSurvey).map(({ reading }) => reading.derive(partOfSurvey)?.part)).size >=
  FEWEST_PARTS_OF_A_SURVEY;

const ONE_DAY = String.raw`(?:20\d\d[-./年]\s?)?\d{1,2}[-./月]\d{1,2}日?`;
/** 2019-07-29 --- 2019-08-02 as a heading: the days that what stands below it tells of. */
const PERIOD = new RegExp(`^[\\s#]*${ONE_DAY}\\s*[-—–~～至到]{1,3}\\s*${ONE_DAY}[：:]?$`);
const isPeriod = ({ kind, text }: Reading): boolean =>
  kind === 'heading' && text.length <= LONGEST_HEADING && isIn(PERIOD, text.trim());
const FEWEST_PERIODS = 3;
const isOfPeriods = (report: Draft): boolean => paragraphsWith(report, isPeriod).length >= FEWEST_PERIODS;

/** The kind that the fields of `report` show, or undefined; those who write programs meet, too, and count days of other things. */
export function kindByFields(report: Draft, technical: boolean): GenreId | undefined {
  if (isOfMinutes(report)) return 'huiyijilu';
  if (isOfDays(report) || isOfPeriods(report)) return 'zhoubao';
  if (technical) return undefined;
  if (isPlanOfEvent(report)) return 'cehuashu';
  return isOfSurvey(report) ? 'diaoyan' : undefined;
}
