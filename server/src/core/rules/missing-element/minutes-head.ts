/** The head of minutes: which of its lines a draft gives under their labels, and which of the usual ones it then lacks. */
import { anyOf } from '../../norms/lexicon';
import {
  BEFORE_A_MEETING_TO_COME,
  HEADS_OF_COLUMNS_IN_MINUTES,
  LABELS_OF_A_MATTER,
  LABELS_OF_WHERE_IT_WAS,
  LABELS_OF_A_RECORDER,
  LABELS_OF_WHEN_IT_WAS,
  LABELS_OF_ATTENDANCE,
  LABELS_OF_WHO_PRESIDES,
  OCCASIONS_OF_MINUTES,
  SIGNS_OF_A_SITTING,
  SIGNS_OF_A_VENUE,
  SIGNS_THAT_SOME_CAME,
} from '../../norms/words/meeting-fields';
import type { Reading } from '../../reading/reading';
import { firstOf, isIn } from '../../reading/seek';
import { fold } from '../../text/fold';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import { sectionsOf } from '../../report/sections';

/** What the head of minutes tells. */
export type Field = 'time' | 'place' | 'host' | 'people' | 'recorder' | 'matter';

/** 会议时间、地点, 主持人及记录人: one label may name two. */
const OCCASION = `(?:本次|此次)?${anyOf(OCCASIONS_OF_MINUTES)}?`;
const labels = (list: readonly string[]): RegExp =>
  new RegExp(`(?:^${OCCASION}|[、，/和与及])${OCCASION}${anyOf(list)}(?=$|[、，/和与及]|\\s?[（(])`);
const FIELDS: readonly (readonly [Field, RegExp])[] = [
  ['time', labels(LABELS_OF_WHEN_IT_WAS)],
  ['place', labels(LABELS_OF_WHERE_IT_WAS)],
  ['host', labels(LABELS_OF_WHO_PRESIDES)],
  ['people', labels(LABELS_OF_ATTENDANCE)],
  ['recorder', labels(LABELS_OF_A_RECORDER)],
  ['matter', labels(LABELS_OF_A_MATTER)],
];

/** A longer run before a colon is a sentence. */
const LONGEST_LABEL = 14;
const LABEL = new RegExp(`^(?:[^：:。；]{2,${LONGEST_LABEL}}(?=\\s*[：:])|[^：:，。；]{2,${LONGEST_LABEL}}$)`);
/** Signs, marks and a number before a label: 📅 时间, **时间**, 一、时间. */
const BEFORE_A_LABEL = /^[^\u4e00-\u9fff]{0,12}(?:[一二三四五六七八九十]{1,2}[、.．])?\s*/;

const HEADS_A_COLUMN = new RegExp(`^${anyOf(HEADS_OF_COLUMNS_IN_MINUTES)}$`);

/** What may begin with a label of its own: the cells of a row, the lines of a quotation (> 时间：… and > 地点：…) or of a paragraph that Markdown joins, any other line. */
export function labelledIn({ kind, text, original }: Reading): readonly string[] {
  if (kind === 'row') return text.split(/[|\t]/).map((cell) => cell.trim());
  return kind === 'quote' || (kind === 'prose' && original.includes('\n'))
    ? original.split('\n').map((line) => fold(line.replace(/^[\s>]+(?:[-*+]\s+)?/, '')))
    : [text];
}

/** The fields that a line names: its label before a colon, the line alone, or the cells of a row. */
function fieldsOf(reading: Reading): readonly Field[] {
  const { kind } = reading;
  return labelledIn(reading).flatMap((cell) => {
    const bare = cell
      .replaceAll('*', '')
      .replace(BEFORE_A_LABEL, '')
      // 时间地点： names both.
      .replace('时间地点', '时间、地点')
      .replace(/(?<=^\S{1,2})\s+(?=\S{1,2}\s*[：:])/, '')
      .trim();
    const label = firstOf(LABEL, bare)?.[0].trim();
    // | 成员 | 任务 | heads a table of what each shall do.
    if (label === undefined || (kind === 'row' && isIn(HEADS_A_COLUMN, label))) return [];
    return FIELDS.flatMap(([field, pattern]) => (isIn(pattern, label) ? [field] : []));
  });
}
const readFields = (reading: Reading): readonly Field[] => reading.derive(fieldsOf);

const TO_COME = new RegExp(`^[^\\u4e00-\\u9fff]{0,12}${anyOf(BEFORE_A_MEETING_TO_COME)}`);
/** So many lines under 下次会议： tell of that one. */
const LINES_OF_WHAT_IS_TO_COME = 4;
const isToCome = ({ text }: Reading): boolean => isIn(TO_COME, text);

/** 2024年5月6日, 2024-05-06, 5月6日. */
export const A_DAY =
  /\d{1,2}月\d{1,2}[日号]|(?:19|20)\d{2}[-./年]\d{1,2}[-./月]\d{1,2}|(?:19|20)\d{6}|[一二三四五六七八九十]月[一二三四五六七八九十]{1,3}日/;
/** So many lines under the title may tell when, before the first heading or not. */
const LINES_OF_A_HEAD = 6;
const LONGEST_HEAD = 25;

const CAME = new RegExp(anyOf(SIGNS_THAT_SOME_CAME));
const VENUE = new RegExp(anyOf(SIGNS_OF_A_VENUE));

export interface MinutesHead {
  /** What stands under a label. */
  readonly labelled: ReadonlySet<Field>;
  /** Of time, place and people, what neither a label nor a sentence of the head tells. */
  readonly lacking: readonly Field[];
  /** Whether several meetings are noted in one draft. */
  readonly isOfSeveral: boolean;
}

const OF_A_SITTING = new RegExp(anyOf(SIGNS_OF_A_SITTING));
const tellsOfASitting = ({ text }: Reading): boolean => isIn(OF_A_SITTING, text);

/** Whether minutes open with their first numbered matter, and no word tells who sat there. */
export const hasNoHead = (report: Report): boolean => {
  const [first] = report.derive(sectionsOf).main;
  const isFirst = first?.ordinal !== undefined && first.paragraph === report.title?.paragraphs[1];
  return (
    isFirst && paragraphsWith(report, readFields).length === 0 && paragraphsWith(report, tellsOfASitting).length === 0
  );
};

/** What the head of minutes gives and lacks; `report` is taken for minutes. */
export function minutesHead(report: Report): MinutesHead {
  const coming = paragraphsWith(report, isToCome).map(({ index }) => index);
  const isOfNext = ({ index }: Paragraph): boolean =>
    coming.some((from) => index >= from && index < from + LINES_OF_WHAT_IS_TO_COME);
  const lines = paragraphsWith(report, readFields).filter((paragraph) => !isOfNext(paragraph));
  const fields = lines.flatMap(({ reading }) => readFields(reading));
  const labelled = new Set(fields);
  const from = report.title?.paragraphs[0] ?? 0;
  const last = lines.filter(({ index }) => index < from + LONGEST_HEAD).at(-1)?.index ?? 0;
  const first = report.derive(sectionsOf).main[0]?.paragraph ?? 0;
  const head = report.paragraphs.slice(from, Math.max(from + LINES_OF_A_HEAD, first, last + 1));
  const isHeadTelling = (sign: RegExp): boolean =>
    head.some((paragraph) => !isOfNext(paragraph) && isIn(sign, paragraph.reading.text));
  const isTimed = isHeadTelling(A_DAY) || isIn(A_DAY, report.fileName) || report.paragraphs[0]?.kind === 'front-matter';
  const lacking: Field[] = [];
  if (!labelled.has('time') && !isTimed) lacking.push('time');
  if (!labelled.has('place') && !isHeadTelling(VENUE)) lacking.push('place');
  if (!labelled.has('people') && !isHeadTelling(CAME)) lacking.push('people');
  return {
    labelled,
    lacking,
    isOfSeveral: fields.filter((field) => field === 'time' || field === 'people').length > 2,
  };
}
