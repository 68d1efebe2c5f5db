/** Slots that nobody filled, whatever their form: xx镇, 20××年, ____, 【单位名称】, （待补充）. Rules and tours read them here. */
import { anyOf } from '../norms/lexicon';
import {
  LABELS_OF_A_PATTERN,
  NAMES_OF_A_PATTERN,
  SAY_A_PATTERN_FOLLOWS,
  SAY_A_PATTERN_WAS_GIVEN,
  SAY_WHERE_A_SIGN_STANDS,
} from '../norms/words/blanks';
import { NAMES_OF_WORDS } from '../norms/words/names-of-words';
import type { Span } from '../text/span';
import { blanks } from './placeholders/blanks';
import { brackets } from './placeholders/brackets';
import { dummyNumbers } from './placeholders/dummy-numbers';
import { masks } from './placeholders/masks';
import { isNoteQuoted, isNoteSpokenOf } from './placeholders/notes-spoken-of';
import type { FoundSlot } from './placeholders/slot';
import { isTitleOfArticle } from './placeholders/titles-of-articles';
import { words } from './placeholders/words';
import type { Reading } from './reading';
import { allOf, isIn } from './seek';

export { type FoundSlot, SLOT_NAMES, type SlotCategory, type SlotForm } from './placeholders/slot';

export interface Slot extends FoundSlot {
  /** Where it stands in the paragraph as written, in UTF-16 offsets from the paragraph's start. */
  readonly span: Span;
}

/** The slots of a paragraph in order; none overlaps another. A date such as 20xx年x月x日 is one slot. */
export function slotsOf(reading: Reading): readonly Slot[] {
  return reading.derive(readSlots);
}

/** 统一命名为“柳河县××实验室”, ××局审批表（式样）: what hides the name is meant to. */
const PATTERN_BEFORE = new RegExp(`${anyOf(SAY_A_PATTERN_FOLLOWS)}[^“”《》，。；]{0,6}[“《][^“”《》]{0,30}$`);
const PATTERN_BEHIND = new RegExp(`^[^，。；“”]{0,50}[（【]${anyOf(NAMES_OF_A_PATTERN)}[^（）]{0,4}[）】]`);

/** 邮件主题：[单位名称]-投标, （格式：××××年××月）, 姓名替换为____: what others are to write so, up to the end of the clause. */
const LABEL_BEFORE = new RegExp(
  `${anyOf(LABELS_OF_A_PATTERN)}(?=[为是：:“《])[为是]?[：:]?\\s?[“《]?[^，。；：“”]{0,30}$|替换[^，。；]{0,24}[为成]\\s?[“"]?$`,
);
/** “××”字样, "××""____"等占位符, 以__开头, 以“单位+姓名”命名, 用××代替, 以××公司为例, ××处填写名称. */
const GIVEN_BEHIND = new RegExp(
  `^[^，。；“”、"]{0,12}(?:[”"][、，或和与]?[“"][^“”"]{1,20}){0,6}[”》"]?\\s?(?:的|来|等)?${anyOf(SAY_A_PATTERN_WAS_GIVEN)}|^[”》]?处[^，。；“”、]{0,2}填写|^[”"]?${anyOf(SAY_WHERE_A_SIGN_STANDS)}`,
);

const SUBJECT_BEFORE = /主题(?:为|是|：|写)[“《][^“”《》]{1,40}$/;
const MAIL = /邮[件箱]|信箱|\ufffc/;
/** 发送主题为“PROPOSAL [项目名称]”的邮件: what others write into the subject of a mail, beside words that stay. */
const isInSubject = (text: string, { start, end, form }: FoundSlot): boolean =>
  form === 'variable' &&
  SUBJECT_BEFORE.test(text.slice(Math.max(0, start - 48), start)) &&
  MAIL.test(text.slice(Math.max(0, start - 100), end + 20));

/** “某某费”的表述: what is quoted is called a word. */
const CALLED_A_WORD = new RegExp(`^[^“”《》，。；]{0,8}”的?${anyOf(NAMES_OF_WORDS)}`);

/** 机关代字+〔年份〕+序号, 发文机关+关于XX的函: what names the parts that something is put together of. In 党建+×× the part itself is owed. */
const isPartOfFormula = (text: string, { form, start, end }: FoundSlot): boolean =>
  (form === 'variable' || (form === 'mask' && !PLUS_BEFORE.test(text.slice(Math.max(0, start - 2), start)))) &&
  (FORMULA_BEFORE.test(text.slice(Math.max(0, start - LONGEST_PART), start)) ||
    FORMULA_BEHIND.test(text.slice(end, end + LONGEST_PART)));
const LONGEST_PART = 20;
const PLUS_BEFORE = /[+＋] ?$/;
const FORMULA_BEFORE = /[\u4e00-\u9fff）〕】] ?[+＋] ?(?:[\u4e00-\u9fff][^，。；：+＋]{0,12})?$/;
const FORMULA_BEHIND = /^(?:[^，。；：+＋]{0,12}[\u4e00-\u9fff）〕】])? ?[+＋] ?[\u4e00-\u9fff（〔【]/;

function showsPattern(text: string, slot: FoundSlot): boolean {
  const before = text.slice(Math.max(0, slot.start - 48), slot.start);
  const behind = text.slice(slot.end, slot.end + 70);
  if (LABEL_BEFORE.test(before) || GIVEN_BEHIND.test(behind) || isInSubject(text, slot)) return true;
  if (slot.form !== 'mask' && slot.form !== 'dummy') return false;
  if (slot.form === 'dummy' && CALLED_A_WORD.test(behind)) return true;
  return PATTERN_BEHIND.test(behind) || PATTERN_BEFORE.test(before);
}

const isNone = (reading: Reading, slot: FoundSlot): boolean =>
  showsPattern(reading.text, slot) ||
  isVariable(reading, slot) ||
  (slot.form === 'note' && isNoteSpokenOf(slot, reading.text)) ||
  isTitleOfArticle(slot, reading.text) ||
  isLabelOfLine(reading, slot);

/** ［文章编号］ 1672-…, at the head of a line that Markdown joins to the one above: a label with its answer. */
function isLabelOfLine(reading: Reading, { form, start, end }: FoundSlot): boolean {
  const { original } = reading;
  if (form !== 'variable' || start === 0 || !'[【'.includes(reading.text.charAt(start)) || !original.includes('\n'))
    return false;
  const { start: from, end: to } = reading.span(start, end);
  return (
    HEAD_OF_LINE.test(original.slice(Math.max(0, from - LONGEST_INDENT), from)) &&
    ANSWERED.test(original.slice(to, to + 8))
  );
}
const LONGEST_INDENT = 12;
const HEAD_OF_LINE = /\n[ \t]*$/;
const ANSWERED = /^[ \t\u3000]+[A-Za-z\d\u4e00-\u9fff]/;

const isThinAmong = (reading: Reading, slot: FoundSlot): boolean =>
  slot.thin === true ||
  isOneOfPair(reading, slot) ||
  (slot.form === 'note' && isNoteQuoted(slot, reading.text)) ||
  (reading.derive(hasPlus) && isPartOfFormula(reading.text, slot));
const hasPlus = ({ text }: Reading): boolean => text.includes('+') || text.includes('＋');

function readSlots(reading: Reading): readonly Slot[] {
  if (reading.kind === 'quote' || reading.kind === 'code' || reading.kind === 'front-matter' || reading.text === '')
    return [];
  const candidates: FoundSlot[] = [
    ...masks(reading),
    ...blanks(reading),
    ...words(reading),
    ...brackets(reading.text),
    ...dummyNumbers(reading.text),
  ];
  if (candidates.length === 0) return [];
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const slots: Slot[] = [];
  let end = -1;
  for (const slot of candidates) {
    if (slot.start < end) continue;
    if (isNone(reading, slot)) {
      // 用[待补充：xxx]标记: with the note all that stands in it is spoken of.
      if (slot.form === 'note') end = slot.end;
      continue;
    }
    const thin = isThinAmong(reading, slot);
    slots.push({ ...slot, ...(thin && { thin }), span: reading.span(slot.start, slot.end) });
    end = slot.end;
  }
  if (slots.length > 1 && slots.some((slot, i) => isSignOfList(slots[i + 1], slot, reading.text)))
    return slots.filter(
      (slot, i) => ![slots[i - 1], slots[i + 1]].some((other) => isSignOfList(other, slot, reading.text)),
    );
  return slots.some(isField(reading.text)) && setsOffWords(reading.text, slots)
    ? slots.map((slot) => (isField(reading.text)(slot) ? { ...slot, thin: true } : slot))
    : slots;
}

/** φ(x,y), [x]表示对x取整: where x is what a function is of, no x of the paragraph hides anything. */
const isVariable = ({ text, original }: Reading, { start, end }: FoundSlot): boolean => {
  const written = text.slice(start, end);
  // 以X元购买, 以2X元: what is multiplied is a figure that is reckoned with.
  if (end - start < 3 && written.endsWith('X') && isIn(MULTIPLIED, text)) return true;
  if (end - start > 3 || !LETTER_X.test(written)) return false;
  if (written === 'X' && isIn(COUNTED_FROM_X, text)) return true;
  if (isIn(FUNCTION_OF_X, text) || isIn(MEANING_OF_X, text)) return true;
  return isIn(text.charAt(start) === 'X' ? OTHER_CAPITAL : OTHER_VARIABLE, original);
};
/** XX能治YY吗: two that are written alike may be any two. */
const isOneOfPair = ({ text }: Reading, { category, start, end }: FoundSlot): boolean =>
  category === 'other' && end - start === 2 && text.startsWith('XX', start) && isIn(ANOTHER_PAIR, text);
const ANOTHER_PAIR = /(?<![A-Za-z])YY(?![A-Za-z年])/;
const MULTIPLIED = /(?<![\dX.])X元.*(?<![\dX.])[2-9]X元/;
/** X层, X+L层: another letter is added to it. */
const COUNTED_FROM_X = /(?<![A-Za-z])X ?[+＋] ?[A-WYZ](?![A-Za-z])/;
/** 这里的 x% 的含义是: the text says what its letter stands for. */
const MEANING_OF_X = /x ?[%％]? ?的?(?:含义|取值)/i;
/** 隐变量z还原为特征x, 把X写成Y, 平台X%、专家Y%: another letter stands as alone in the sentence, so that both are variables. */
const OTHER_VARIABLE = /[\u4e00-\u9fff] ?[a-wyz](?: ?[\u4e00-\u9fff]|[，。、；）])/;
const OTHER_CAPITAL = /[\u4e00-\u9fff“"`] ?[YZ](?: ?[\u4e00-\u9fff%％]|[，。、；）”"`])/;
const LETTER_X = /^\[?x\]?$/i;
const FUNCTION_OF_X = /[A-Z\u0370-\u03ff][(（]x\s?[,，)）+−-]/i;

/** 搜"XXX""TODO""____": signs of several sorts, each quoted alone, are what a text speaks of. */
function isSignOfList(other: FoundSlot | undefined, slot: FoundSlot, text: string): boolean {
  if (!other) return false;
  const [one, two] = other.start < slot.start ? [other, slot] : [slot, other];
  return (
    two.start - one.end <= LONGEST_BETWEEN &&
    text.charAt(one.start) !== text.charAt(two.start) &&
    BETWEEN_QUOTED.test(text.slice(one.end, two.start)) &&
    /[“"]/.test(text.charAt(one.start - 1)) &&
    /[”"]/.test(text.charAt(two.end)) &&
    [one, two].some(({ form, start }) => form === 'note' || text.startsWith('_', start))
  );
}
const LONGEST_BETWEEN = 4;
const BETWEEN_QUOTED = /^[”"][、，或和与]?\s?[“"]$/;

const isField =
  (text: string) =>
  ({ form, start }: FoundSlot): boolean =>
    form === 'variable' && text[start] === '【';

const SET_OFF = /【[^【】\n]{1,30}】/g;

/** 需求讨论【完整清晰】、分工【完成时间】: another 【】 behind words holds no blank, so that these set off words. */
function setsOffWords(text: string, slots: readonly FoundSlot[]): boolean {
  return allOf(SET_OFF, text).some(
    ({ index }) =>
      /[\u4e00-\u9fff]/.test(text.charAt(index - 1)) && !slots.some(({ start, end }) => start <= index && index < end),
  );
}
