/** Blanks in what is shown and not said: titles and names given as examples, titles offered to choose from, sentences in quotation marks. */
import { anyOf } from '../norms/lexicon';
import { FIELDS, WHOSE_FIELD } from '../norms/words/blanks';
import { LEAD_TO_AN_EXAMPLE, WORDS_OF_AN_EXAMPLE } from '../norms/words/looks-like-a-blank';
import { inPassing } from '../reading/derived';
import type { Slot } from '../reading/placeholders';
import type { Reading } from '../reading/reading';
import { isOfficial } from './genre';
import type { Report } from './report';

/** 举例如下：某副省级城市所辖某区政府: whoever stands in an example has no name, also where a line breaks it. */
export function isForExample(
  { form, start }: Slot,
  { text }: Reading,
  { report, index }: { readonly report: Report; readonly index: number },
): boolean {
  if (form !== 'dummy') return false;
  const above = report.format === 'plain' ? (report.paragraphs[index - 1]?.reading.text ?? '') : '';
  const before = above.slice(-LONGEST_EXAMPLE) + text.slice(0, start);
  return GIVES_EXAMPLE.test(before.slice(-LONGEST_EXAMPLE).replace(/^[^。]*。(?=[^。]*。)/, ''));
}
const LONGEST_EXAMPLE = 60;
const GIVES_EXAMPLE = new RegExp(anyOf(WORDS_OF_AN_EXAMPLE, LEAD_TO_AN_EXAMPLE));

/**
 * 登录张三查看成绩 in a text that shows nothing official: whoever stands in a question, a test or a story needs no other name. 汇报人：张三
 * and 张三 alone on its line wait for one anywhere. Of nine told at first sight in such texts none was a blank.
 */
export function isPersonOfSentence(
  { form, category, start, end }: Slot,
  reading: Reading,
  { report }: { readonly report: Report },
): boolean {
  if (form !== 'dummy' || category !== 'person' || isOfficial(report)) return false;
  return (
    !IS_ASKED_FOR.test(reading.text.slice(Math.max(0, start - 2), start)) && reading.derive(lengthOf) > end - start
  );
}
const lengthOf = ({ text }: Reading): number => text.trim().length;
const IS_ASKED_FOR = /[：:]\s?$/;

/** No title or name is longer on this side of its blank, and no list of them has more. */
const LONGEST_TITLE = 80;
const MOST_TITLES = 12;
const OPENS = '《“「';
/** 如《, 比如：“: right before the first of them. 假如 and 犹如 stand before no title either unless it is an example. */
const LEADS = new RegExp(`(?:${anyOf(LEAD_TO_AN_EXAMPLE)}|如|像)[：:，]?\\s?$`);
/** 》、《, 》，“, 》和《: between two of a list. */
const JOINED = /[》”」"](?:（[^（）]{1,12}）)?[、，和与及或]?\s?$/;

/** Behind it the clause is over, or others follow. 如“××项目”需要追加 makes a condition. */
const ENDS_EXAMPLE = /^[^》”」"]*[》”」"]+(?:（[^（）]{1,12}）)?\s?(?:$|[。，；、）《“」和与及或等])/;

/** 适用于……。如《××市关于……的通报》、《……》: whether the blank is in a title or a name that is given as an example. */
export function isTitleOfExample({ form, start, end }: Slot, reading: Reading): boolean {
  const { text } = reading;
  if (form !== 'mask' && form !== 'dummy' && form !== 'variable') return false;
  let at = start;
  for (let titles = 0; titles < MOST_TITLES; titles++) {
    const opens = opening(reading, at);
    if (opens < 0) return false;
    const before = text.slice(Math.max(0, opens - LONGEST_JOINT), opens);
    if (LEADS.test(before)) return ENDS_EXAMPLE.test(text.slice(end, end + LONGEST_TITLE));
    const joint = JOINED.exec(before)?.[0];
    if (joint === undefined) return false;
    at = opens - joint.length;
  }
  return false;
}
const LONGEST_JOINT = 18;

const hasStraightMarks = ({ text }: Reading): boolean => text.includes('"');

/** Where the title or the name opens that goes on at `at`; -1 where none does. */
function opening(reading: Reading, at: number): number {
  const { text } = reading;
  const straight = reading.derive(hasStraightMarks) ? straightMarks(reading) : undefined;
  let closed = 0;
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_TITLE; i--) {
    const character = text.charAt(i);
    const mark = character === '"' ? straight?.get(i) : undefined;
    if (mark === 'closes' || '》”」'.includes(character)) closed++;
    else if ((mark === 'opens' || OPENS.includes(character)) && closed-- === 0) return i;
  }
  return -1;
}

/** - 《【事项名称】实施方案》 among others of its kind: below a heading of patterns these are titles to choose from. */
export const isOfferedTitle = (slot: Slot, index: number, { paragraphs }: Report): boolean =>
  isTitleAlone(paragraphs[index]?.reading) &&
  [index - 1, index + 1].some((beside) => isTitleAlone(paragraphs[beside]?.reading)) &&
  (slot.form === 'variable' || slot.form === 'mask');

const isTitleAlone = (reading: Reading | undefined): boolean =>
  reading !== undefined &&
  reading.text.length <= LONGEST_TITLE &&
  reading.text.startsWith('《') &&
  reading.text.indexOf('》') === reading.text.length - 1;

const LONG_QUOTATION = 8;
/** No sentence that is quoted is longer on either side of the blank. */
const FURTHEST_QUOTE = 400;

/** “精准率能达到XX%”, “张三在哪个科室？”: a sentence that is quoted is an example as often as a text to be filled in. */
export function isInQuotedSpeech(slot: Slot, reading: Reading): boolean {
  const { text } = reading;
  if (slot.form !== 'mask' && !(slot.form === 'dummy' && slot.category === 'person')) return false;
  const before = text.slice(Math.max(0, slot.start - FURTHEST_QUOTE), slot.start + 1);
  if (isBetweenStraightQuotes(slot, reading) || isExplained(slot, text)) return true;
  const opens = before.lastIndexOf('“');
  const closes = text.slice(slot.end, slot.end + FURTHEST_QUOTE).indexOf('”');
  if (opens < 0 || closes < 0 || before.lastIndexOf('”') > opens) return false;
  return before.length - 1 - opens + closes > LONG_QUOTATION;
}

/** “XXX（姓名）中译英”: what is quoted says what others put in the place of its mask. */
const isExplained = ({ start, end }: Slot, text: string): boolean =>
  text.charAt(start - 1) === '“' && EXPLANATION.test(text.slice(end, end + LONG_QUOTATION));
const EXPLANATION = new RegExp(`^（(?:${anyOf(WHOSE_FIELD)})?${anyOf(FIELDS)}）`);

/** "本月已享减除费用 XXXX": the same between straight marks, of which an odd number stands in front. */
function isBetweenStraightQuotes({ start, end }: Slot, reading: Reading): boolean {
  const { text } = reading;
  const from = Math.max(0, start - FURTHEST_QUOTE);
  const [before, behind] = [
    text.slice(from, start).lastIndexOf('"'),
    text.slice(end, end + FURTHEST_QUOTE).indexOf('"'),
  ];
  if (before < 0 || behind < 0) return false;
  const [opens, closes] = [from + before, end + behind];
  if (closes - opens - (end - start) <= LONG_QUOTATION) return false;
  return straightMarks(reading).get(opens) === 'opens';
}

/** Straight marks by their places: every other one opens. A paragraph of many blanks is looked through once. */
export const straightMarks = inPassing(({ text }: Reading): ReadonlyMap<number, 'opens' | 'closes'> => {
  const marks = new Map<number, 'opens' | 'closes'>();
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1))
    marks.set(at, marks.size % 2 === 0 ? 'opens' : 'closes');
  return marks;
});
