/** The kind of a text by headings and lines that are the fields of a record: who came and what was said; day after day, what was done. */
import type { GenreId } from '../norms/genres';
import {
  ATTENDANCE_IN_ENGLISH,
  MATTERS_IN_ENGLISH,
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

/** Day1 8.20, 第三天（8月22日）: a day with its date. */
const DAY =
  /^(?:Day\s?\d{1,2}|第[一二三四五六七八九十\d]{1,3}天)[\s：:，（(—-]{0,3}(?:20\d\d[./年-])?\d{1,2}[./月-]\d{1,2}日?[）)：:]?$/i;
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
  return told.length >= days && new Set(told.map(({ reading }) => reading.derive(toldIn))).size >= FEWEST_TOLD;
}

/** The kind that the fields of `report` show, or undefined; those who write programs meet, too, and count days of other things. */
export function kindByFields(report: Draft, technical: boolean): GenreId | undefined {
  if (isOfMinutes(report)) return 'huiyijilu';
  return !technical && isOfDays(report) ? 'zhoubao' : undefined;
}
