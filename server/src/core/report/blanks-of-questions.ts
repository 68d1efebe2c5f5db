/** Blanks that whoever answers fills in: the brackets of a question in a test, and boxes of which one is ticked. */
import { anyOf } from '../norms/lexicon';
import { SPEAKERS_OF_A_LESSON } from '../norms/words/blanks';
import type { Slot } from '../reading/placeholders';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import type { Report } from './report';

/** Whether brackets, or a line to write on, are where an answer goes. */
export function isOfQuestion(slot: Slot, index: number, report: Report): boolean {
  if (slot.form === 'frame' && isBesideTick(index, report)) return true;
  if (isOfTest(slot, report.paragraphs[index]?.reading)) return true;
  return hasChoices(slot, index, report) || isOfAnalogy(slot, report.paragraphs[index]?.reading);
}

/** 请写出……：____。(1分): how much the answer counts. */
const SCORE = /^\s?[。.；;]?\s?[（(]\d{1,2}(?:\.5)?\s?分[）)]/;
/** （　）、まで日本語が話せません: an exercise in a language with syllables. */
const SYLLABLES = /[\u3041-\u30fa]/;
const NEAR = 12;
const isOfTest = ({ start, end, form }: Slot, reading: Reading | undefined): boolean =>
  reading !== undefined &&
  (SCORE.test(reading.text.slice(end, end + NEAR)) ||
    (form === 'frame' && SYLLABLES.test(reading.text.slice(Math.max(0, start - NEAR), end + NEAR))));

const UTTERANCE = new RegExp(`^${anyOf(SPEAKERS_OF_A_LESSON)}[\\d一二三四五甲乙]?[：:]`);
const speaks = ({ text, kind }: Reading): boolean => kind !== 'row' && isIn(UTTERANCE, text);
/** So near to an answer stands the question. */
const NEAR_QUESTION = 2;
/** 生：…… below 师：同学们，…？: what pupils will answer is left open in the plan of a lesson. */
export function isLeftToSpeaker({ form, start }: Slot, index: number, { paragraphs }: Report): boolean {
  const own = paragraphs[index]?.reading;
  if (form !== 'dots' || !own || UTTERANCE.exec(own.text.slice(0, start + 1))?.[0].length !== start) return false;
  return paragraphs
    .slice(Math.max(0, index - NEAR_QUESTION), index + NEAR_QUESTION + 1)
    .some(({ reading }) => reading !== own && reading.derive(speaks));
}

/** （√）, and (划 √ ) or （请打√） where the form says how to tick. */
const TICKED = /[（(]\s*(?:[\u4e00-\u9fff]{0,6}[划画打]\s*)?[“"]?[√✓✔][”"]?\s*[）)]/;
const isTicked = ({ text }: Reading): boolean => isIn(TICKED, text);
/** So many lines above and below may hold the choices of one question. */
const CHOICES = 3;
/** （√）重点项目、（　）一般项目: of several brackets one is ticked. */
const isBesideTick = (index: number, { paragraphs }: Report): boolean =>
  paragraphs.slice(Math.max(0, index - CHOICES), index + CHOICES + 1).some(({ reading }) => reading.derive(isTicked));

/**
 * A. 6月  B. 9月, also with （A） and A、: the first two answers to choose from, in one line or two. A： is the name of a part as often
 * (A：城东), but not behind brackets that wait for the letter.
 */
const FIRST_CHOICE = /(?:^\s?[：:]?|[\s。？！；]|）：?)[（(]?A([.．、)）：:])\s?[^A-Z\s]/;
const SECOND_CHOICE = /(?:^|\s|[。；，])[（(]?B([.．、)）：:])\s?[^A-Z\s]/;
/** 2. A. 6月: a list numbers its choices once more. */
const CHOICE = /^[\s>*+-]*(?:\d{1,2}[.．]\s+)?[（(]?A[.．、)）：:]/;
const COLON = /[：:]/;
/** What answers for a number or a date: A．一, A. 15; B. 100至120, also where A. is 没有规定. */
const HOLDS_A_FIGURE = /^.{0,7}[\d一二两三四五六七八九十百半]/;
const ANSWERS_WITH_A_FIGURE =
  /(?:^|[\s。；，])[（(]?[B-E][.．、)）：:]\s?(?:[\u4e00-\u9fff]{0,3}\d|[一二两三四五六七八九十百半]\s?(?:$|\n))/;
/** So far behind a question its choices are looked for. */
const LONGEST_QUESTION = 400;

function hasChoices({ end, category, form }: Slot, index: number, { paragraphs }: Report): boolean {
  const [own = '', ...below] = paragraphs.slice(index, index + 1 + CHOICES).map(({ reading }) => reading.text);
  // Choices in lines of their own begin right below the question.
  const lines = CHOICE.test(below[0] ?? '') ? below : [];
  const behind = [own.slice(end), ...lines].join('\n').slice(0, LONGEST_QUESTION);
  const first = FIRST_CHOICE.exec(behind);
  if (!first || (COLON.test(first[1] ?? '') && form !== 'frame')) return false;
  const others = behind.slice(first.index + 1);
  // 总投资（　　）万元。 over A. 道路工程。: what has its unit behind it wants a figure.
  if (
    (category === 'number' || category === 'date') &&
    !HOLDS_A_FIGURE.test(behind.slice(first.index + first[0].length - 1)) &&
    !ANSWERS_WITH_A_FIGURE.test(others)
  )
    return false;
  return COLON.test(SECOND_CHOICE.exec(others)?.[1] ?? 'A：') === COLON.test(first[1] ?? '');
}

/** “甲：乙”与“（ ）：丙”: the blank of an analogy is quoted with what it stands for. */
const isOfAnalogy = ({ form, start, end }: Slot, reading: Reading | undefined): boolean =>
  form === 'frame' && reading?.text[start - 1] === '“' && /^：[^“”]{1,12}”/.test(reading.text.slice(end, end + 14));
