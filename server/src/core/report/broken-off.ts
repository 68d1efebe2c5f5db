/**
 * Paragraphs of the body that break off in mid-sentence: 推动服务商由“卖软件”向, 三是, 刘桂香、陈志强、. What they end on belongs to
 * words that are no longer there.
 */
import { guarded } from '../norms/guards';
import { anyOf } from '../norms/lexicon';
import { LEAD_ON, LEAD_ON_AT_THE_HEAD, LEAD_ON_LONG, TIMES_BEFORE_A_VERB } from '../norms/words/words-that-lead-on';
import type { Reading } from '../reading/reading';
import { firstOf, isIn } from '../reading/seek';
import { isTakenAsDraft } from './genre';
import { paragraphsWith } from './paragraphs-with';
import { type Paragraph, paragraphAt, type Report } from './report';
import { unfinishedParagraphs } from './unfinished';
import { isCutAtWidth } from './wrapped';

/** A paragraph that breaks off; `words` is how much of its end shows it. */
export interface BrokenOff {
  readonly paragraph: Paragraph;
  readonly words: string;
  /** Nothing stands below that might go on with the sentence. */
  readonly sure: boolean;
}

/** A word that leads on; the object of 对……进行; a time as a clause of its own; 对……按……的 without what is so; 拍了照片、记了; 12个，其中，. */
const END = new RegExp(
  `(?:${guarded(LEAD_ON)}|${anyOf(LEAD_ON_LONG)}|(?<=[，；。]对[^，。；]{2,16})进行|(?<=[，；。]并对[^，。；]{2,16})进行|(?<=[，；。])${anyOf(TIMES_BEFORE_A_VERB, LEAD_ON_AT_THE_HEAD)}|(?<=[，。；][^，。；]{0,12}按[^，。；的]{1,8})的|(?<=[\\u4e00-\\u9fff]、[\\u4e00-\\u9fff]{2,12})、|(?<=了[\\u4e00-\\u9fff]{1,8}、)[\\u4e00-\\u9fff]了|其中，?)$`,
);
/** What the above ends on, looked at before the expression is asked. */
const LAST_CHARACTERS = new Set(
  [
    ...Object.keys(LEAD_ON),
    ...LEAD_ON_LONG,
    ...LEAD_ON_AT_THE_HEAD,
    ...TIMES_BEFORE_A_VERB,
    '行',
    '的',
    '、',
    '了',
    '其中',
    '，',
  ].map((word) => word.slice(-1)),
);
/** Shorter paragraphs are labels, headings and cells. */
const LEAST_SENTENCE = 16;
/** What is looked at of the end. */
const REACH = 40;

const MARKS = [...'，。；：'];

const isBody = ({ kind }: Reading): boolean => kind === 'prose' || kind === 'item' || kind === 'heading';

/** The words that `reading` breaks off on. */
function endOf(reading: Reading): string {
  const { text } = reading;
  if (text.length < LEAST_SENTENCE || !LAST_CHARACTERS.has(text.slice(-1)) || !isBody(reading)) return '';
  // [3] 周禾.河道治理研究[J].水利与: an entry of the references goes on in the next line.
  if (text.startsWith('[') && isIn(REFERENCE, text)) return '';
  // A label, a cell or a title has no clause in front.
  if (!MARKS.some((mark) => text.includes(mark))) return '';
  return firstOf(END, text.slice(-REACH))?.[0] ?? '';
}
const REFERENCE = /^\[\d{1,3}\]/;
const brokenEnd = (reading: Reading): string => reading.derive(endOf);

const ENDS_WITH_MARK = /[。！？；：][”’）】》]*$/;
const isFinished = ({ kind, text }: Reading): boolean =>
  (kind === 'prose' || kind === 'item') && text.length >= LEAST_SENTENCE && ENDS_WITH_MARK.test(text.slice(-4));

/** Lines of a page that was copied end anywhere, and then many of them do. */
const FINISHED_TO_ONE = 3;

/** The paragraphs of a draft that break off. */
export function brokenOff(report: Report): readonly BrokenOff[] {
  return report.derive(readBrokenOff);
}

function readBrokenOff(report: Report): readonly BrokenOff[] {
  if (!isTakenAsDraft(report)) return [];
  const broken = paragraphsWith(report, brokenEnd);
  if (broken.length === 0) return [];
  if (paragraphsWith(report, isFinished).length < broken.length * FINISHED_TO_ONE) return [];
  const headings = new Set(report.headings.filter(({ runIn }) => !runIn).map(({ paragraph }) => paragraph));
  return broken.flatMap((paragraph) => {
    if (isCutAtWidth(report, paragraph.index) || joinsNextItem(report, paragraph) || listsOn(report, paragraph))
      return [];
    const at = paragraph.index + 1;
    const next = at < report.paragraphs.length ? paragraphAt(report, at) : undefined;
    const goesOn =
      next !== undefined && !headings.has(at) && mayGoOn(next.reading) && !(isSome(paragraph) && isNext(next.reading));
    // A list or a table below may be what the line leads to.
    if (next && !headings.has(at) && (next.kind === 'item' || next.kind === 'row' || next.kind === 'code')) return [];
    // Lines of a page end anywhere: where one may go on, all that shows a paragraph without its stop is asked for.
    if (goesOn && !isUnfinished(report, paragraph)) return [];
    return [{ paragraph, words: brokenEnd(paragraph.reading), sure: !goesOn }];
  });
}

/** 团队成员：周明、李林、 and on the next line 王芳、赵敏: a label's list of short items goes on. */
const listsOn = ({ paragraphs }: Report, { index, reading: { text } }: Paragraph): boolean =>
  OPENS_LIST.test(text) && GOES_ON_WITH_LIST.test(paragraphs[index + 1]?.reading.text ?? '');
const OPENS_LIST = /^[\s\u4e00-\u9fff]{2,10}[：:](?:[^，。；：、]{1,10}、)+$/;
const GOES_ON_WITH_LIST = /^[^，。；：、]{1,10}(?:、[^，。；：、]{1,10})+、?$/;

/** （3）依法取得的。或 and then （4）……: the last word joins the item to the next one. */
function joinsNextItem({ paragraphs }: Report, { index, reading }: Paragraph): boolean {
  const [own, next] = [reading.ordinal, paragraphs[index + 1]?.reading.ordinal];
  return (
    own !== undefined && next?.style === own.style && next.value === own.value + 1 && isIn(JOINS_ITEMS, reading.text)
  );
}
const JOINS_ITEMS = /[。；，](?:或者?|以?及|和|且|并且)$/;

const isUnfinished = (report: Report, { index }: Paragraph): boolean =>
  unfinishedParagraphs(report).some(({ paragraph, broken }) => paragraph.index === index && !broken);

/** 12个，其中，⏎二是……: the part that was to come is not what comes. */
const isSome = ({ reading }: Paragraph): boolean => brokenEnd(reading).startsWith('其中');
const isNext = ({ text }: Reading): boolean => NEXT_POINT.test(text);
const NEXT_POINT = /^[一二三四五六七八九十]{1,2}(?:是|要|、)|^[^\d，。]{0,24}[，。]/;

const LONGEST_SIGNATURE = 24;
/** Whether the paragraph below reads on: it has no number and is no line of a signature. */
const mayGoOn = ({ text, ordinal }: Reading): boolean =>
  ordinal === undefined && (text.length > LONGEST_SIGNATURE || ENDS_WITH_MARK.test(text.slice(-4)));
