/** What the notice of a meeting and its minutes owe: time, place, people, who presided and who took the minutes. */
import { anyOf } from '../../norms/lexicon';
import {
  LAST_SYLLABLES_OF_A_ROOM,
  NAMES_OF_WHO_PRESIDES,
  OCCASIONS_OF_MINUTES,
  PLACES_ON_LINE,
} from '../../norms/words/meeting-fields';
import { NUMERALS_TO_TEN } from '../../norms/words/counting';
import { CAPITAL_DIGITS } from '../../norms/words/sums-of-money';
import {
  LEFT_TO_A_LATER_NOTICE,
  MEETINGS,
  OPENINGS_ON_ATTENDANCE,
  SIGNS_OF_A_PLACE,
  SIGNS_OF_A_TIME,
  SIGNS_OF_NO_CALL,
  SIGNS_OF_PEOPLE,
  VERBS_AT_A_PLACE,
  WAYS_OF_ATTENDING,
  WAYS_OF_TAKING_PART,
  WHO_ATTENDS,
  WHO_TAKES_PART,
} from '../../norms/words/owed-elements';
import { VERBS_OF_CALLING_A_MEETING } from '../../norms/words/holding';
import { isPiece } from '../../report/piece';
import type { Paragraph, Report, Title } from '../../report/report';
import { lengthOf } from '../../report/signs';
import { shift, type Span, span } from '../../text/span';
import type { Missing } from './missing';
import { A_DAY, type Field, hasNoHead, labelledIn, minutesHead } from './minutes-head';
import { isIn } from '../../reading/seek';

const CALL = new RegExp(`${anyOf(VERBS_OF_CALLING_A_MEETING)}[^。]{0,40}${anyOf(MEETINGS)}的(?:预备)?通知$`);
const NO_CALL = new RegExp(anyOf(SIGNS_OF_NO_CALL));
/** Shorter notices send the reader elsewhere. */
const SHORTEST = 60;

/** What a notice must tell; the pattern finds it in the text. */
const OWED: readonly (readonly [element: Missing['element'], named: string, told: RegExp])[] = [
  [
    'time',
    '会议时间',
    new RegExp(String.raw`${anyOf(SIGNS_OF_A_TIME, LEFT_TO_A_LATER_NOTICE)}|[\d×x*][月日]|[:：]\d{2}`, 'i'),
  ],
  [
    'place',
    '会议地点',
    new RegExp(
      String.raw`${anyOf(SIGNS_OF_A_PLACE, LEFT_TO_A_LATER_NOTICE)}|[在到][^。\n]{2,30}${anyOf(VERBS_AT_A_PLACE)}`,
    ),
  ],
  [
    'people',
    '参会人员',
    new RegExp(
      `${anyOf(SIGNS_OF_PEOPLE, LEFT_TO_A_LATER_NOTICE)}|${anyOf(WAYS_OF_TAKING_PART)}${anyOf(WHO_TAKES_PART)}`,
    ),
  ],
];

/** A notice that calls a meeting and does not say when, where or for whom; whom it is `addressed` to may be those who come. */
export function* missingFromMeeting(title: Title, body: readonly Paragraph[], addressed: boolean): Generator<Missing> {
  if (!CALL.test(title.text) || NO_CALL.test(title.text)) return;
  const text = body.map(({ reading }) => reading.text).join('\n');
  if (text.length < SHORTEST) return;
  for (const [element, named, told] of OWED) {
    if (isIn(told, text)) continue;
    const severity = element === 'people' && addressed ? 'information' : undefined;
    yield { element, at: title.span, named, severity };
  }
}

const OCCASION = `${anyOf(OCCASIONS_OF_MINUTES)}?`;
const TIME = '时间';
const MINUTES: readonly (readonly [string, RegExp])[] = [
  [
    TIME,
    new RegExp(
      String.raw`^${OCCASION}(?:日期[及和、与/]?)?(?:时间|日期)\s*(?:[：:]|$)|\d{2,4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日`,
    ),
  ],
  [
    '地点',
    new RegExp(
      String.raw`^${OCCASION}地点\s*(?:[：:]|$)|会议室|研讨室|^(?:本次|此次)?${OCCASION}${anyOf(PLACES_ON_LINE)}` +
        String.raw`|^${OCCASION}时间[：:].{4,40}[\u4e00-\u9fff]${anyOf(LAST_SYLLABLES_OF_A_ROOM)}`,
    ),
  ],
  ['主持人', new RegExp(String.raw`主持|^${OCCASION}${anyOf(NAMES_OF_WHO_PRESIDES)}(?:\s*[：:]|致词|致辞|\s*$)`)],
  [
    '出席人员',
    new RegExp(
      String.raw`^${anyOf(OPENINGS_ON_ATTENDANCE)}|${anyOf(WAYS_OF_ATTENDING)}${anyOf(WHO_ATTENDS)}?\s*(?:[：:]|$)|(?:^|\n)attendance:`,
    ),
  ],
  ['记录人', /[记纪]录/],
];

/** ## 2024年3月13日, ### 2024-03-18, 第二次会议, ## 会议 2：选题: each heads the notes of one meeting. */
const ONE_OF_SEVERAL =
  /^[^\u4e00-\u9fff\d]*(?:(?:19|20)\d\d[年./-]\d|第[一二三四五六七八九十\d]{1,3}次|[例周组]?会议?\s?(?:\d{1,2}|[一二三四五六七八九十])(?:[：:\s]|$))/;
/** A longer line tells of a meeting and heads nothing. */
const LONGEST_HEADING = 30;

/** Whether several meetings are noted in one file: such notes are a group's own, each with as much head as it cares for. */
const notesSeveral = (body: readonly Paragraph[]): boolean =>
  body.filter(({ reading: { text } }) => text.length <= LONGEST_HEADING && isIn(ONE_OF_SEVERAL, text)).length > 1;

/** Whether the draft's own head shows it: so many of its lines stand under their labels. */
const FEWEST_LABELLED = 3;
const NAMES: Readonly<Partial<Record<Field, string>>> = { time: '会议时间', place: '会议地点', people: '参会人员' };
/** So much text is minutes, and not a form to be filled in. */
const SHORTEST_MINUTES = 150;

/**
 * Minutes that give most of their head under its labels and lack when they met, or who came; what only the place is wanting of, and
 * minutes that begin with their first matter and say of none of it, are told lightly.
 */
export function* missingFromHead(report: Report): Generator<Missing> {
  if (
    lengthOf(report.paragraphs) < SHORTEST_MINUTES ||
    isPiece(report) ||
    notesSeveral(report.paragraphs.filter(isHeading))
  )
    return;
  const isBare = hasNoHead(report);
  const { labelled, lacking, isOfSeveral } = minutesHead(report);
  if (!isBare && (isOfSeveral || labelled.size < FEWEST_LABELLED)) return;
  const fields: readonly Field[] = isBare ? ['time', 'place', 'people'] : lacking;
  const [first] = fields;
  if (!first) return;
  yield {
    element: first === 'place' || first === 'people' ? first : 'time',
    at: report.title?.span ?? firstLine(report),
    named: fields.map((field) => NAMES[field]).join('、'),
    // What bears no such name may tell of an event, and says who came in its text.
    severity:
      isBare || !isCalledMinutes(report) || fields.every((field) => field === 'place') ? 'information' : undefined,
  };
}

/** 会议记录, 纪要, 第二次会议 in the title or in the name of the file. */
const isCalledMinutes = ({ title, fileName }: Report): boolean =>
  [title?.text ?? '', fileName].some((name) => /[记纪]录|纪要|次(?:会议|例会|讨论)/.test(name));

const isHeading = ({ kind }: Paragraph): boolean => kind === 'heading';

function firstLine({ paragraphs }: Report): Span {
  const first = paragraphs.find(({ kind }) => kind !== 'front-matter' && kind !== 'code');
  return first ? shift(first.reading.span(0, Math.min(first.reading.text.length, 40)), first.span.start) : span(0, 0);
}

/** Minutes that have some of their head and not all of it. */
export function* missingFromMinutes(title: Title, body: readonly Paragraph[]): Generator<Missing> {
  if (notesSeveral(body)) return;
  const lines = body.flatMap(({ reading }) => labelledIn(reading).map(unmarked));
  const isDated = isIn(A_DAY, title.text);
  const absent = MINUTES.filter(
    ([name, pattern]) => !(isDated && name === TIME) && !lines.some((line) => pattern.test(line)),
  );
  // With none of them it is a narrative that only bears the name.
  if (absent.length > 0 && absent.length < MINUTES.length)
    yield {
      element: 'time',
      at: title.span,
      named: absent.map(([name]) => name).join('、'),
      severity: 'information',
    };
}

const NUMBER_OF_A_LABEL = new RegExp(
  String.raw`^(?:${anyOf(NUMERALS_TO_TEN, CAPITAL_DIGITS, ['拾'])}|\d){1,3}[、.．）)]\s*`,
);
/** Without the signs or the number that some put before a label: ###时间, 📅 时间, **时间**：, 一、時間：, and without the spaces that part 时 间. */
const unmarked = (text: string): string =>
  text
    .replaceAll('*', '')
    .replace(/^[^\u4e00-\u9fff\w]+/, '')
    .replace(NUMBER_OF_A_LABEL, '')
    .replace(/^(\S{1,2})\s+(?=\S{1,2}[：:])/, '$1');
