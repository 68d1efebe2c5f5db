/** Blanks that are filled in by hand when a paper is signed: the name, and the date under, over or beside it. */
import { anyOf } from '../norms/lexicon';
import {
  LABELS_OF_A_SIGNING_DATE,
  LABELS_TO_SIGN,
  OPINIONS_OF_WHO_DECIDES,
  MARKS_OF_A_SIGNER,
} from '../norms/words/blanks';
import type { Slot } from '../reading/placeholders';
import type { Reading } from '../reading/reading';
import { firstOf, isIn } from '../reading/seek';
import type { Report } from './report';

const TO_SIGN = new RegExp(`${anyOf(LABELS_TO_SIGN)}(?:（[^（）]{0,8}）)?\\s?[：:）]?\\s*$`);
/** 批复意见：____, 领导批示：____: whoever decides writes it there. */
const TO_DECIDE = new RegExp(`${anyOf(OPINIONS_OF_WHO_DECIDES)}(?:（[^（）]{0,8}）)?\\s?[：:]\\s*$`);
const BRACKETS_FOR_PRINT = '【〔[';
const SIGNING_DATE = new RegExp(`${anyOf(LABELS_OF_A_SIGNING_DATE)}\\s?[：:]?\\s*$`);

/** Whether the label of a signature, or of its date, stands right before the blank. */
export const isSigned = (slot: Slot, { text }: Reading): boolean => {
  // 编辑：王莉　审核：【  】: nobody signs within such brackets, they keep a name's place.
  if (BRACKETS_FOR_PRINT.includes(text.charAt(slot.start))) return false;
  const before = text.slice(Math.max(0, slot.start - 24), slot.start);
  if (TO_SIGN.test(before) || SIGNING_DATE.test(before) || TO_DECIDE.test(before)) return true;
  return SEAL_BEHIND.test(text.slice(slot.end, slot.end + LONGEST_NOTE));
};

/** （盖章）, （单位公章）, （签字或盖章）, （签章处）. （由公司盖章确认） tells who answers for it, and is no place for a seal. */
const SIGNS = anyOf(MARKS_OF_A_SIGNER);
const SEAL_MARK = `[（(][^（）()由]{0,8}${SIGNS}(?:[处栏]|位置|[、或和及并与/]?[^（）()]{0,4}${SIGNS})?[）)]`;
/** 指导教师：______   （签名）: the note stands behind the room for the name. */
const SEAL_BEHIND = new RegExp(`^\\s{0,12}${SEAL_MARK}`);
const LONGEST_NOTE = 32;
const DATE = '[_\\s\\d]*年[_\\s\\d]*月[_\\s\\d]*';
const DAY = '日(?:[_\\s\\d]*时[_\\s\\d]*分?)?';
/**
 * A line that is a date and nothing else, or a date with its label, and it may be with the place of the seal: 年　月　日（盖章）. Where no
 * label says what else the date is of, the seal may be told of in any words: （签字盖章有效）, （由负责人签字）.
 */
const DATE_LINE = new RegExp(
  `^(?:(?:日期|时间)?[：:]?${DATE}${DAY}\\s?(?<sealed>[（(][^（）()]{0,8}(?:${SIGNS}|[印缝]章)[^（）()]{0,8}[）)])|[\\u4e00-\\u9fff]{0,6}(?:日期|时间)?[：:]?${DATE}(?:${DAY}(?:\\s?${SEAL_MARK})?)?)$`,
);
const SIGNING_LINE = new RegExp(`${anyOf(LABELS_TO_SIGN)}(?:（[^（）]{0,8}）)?[：:）]?\\s*(?:$|[_\\ufffc]|\\s{2})`);

const isSigningLine = ({ text }: Reading): boolean => isIn(SIGNING_LINE, text);
/** How far before the date on its line the label is looked for. */
const LONGEST_TO_SIGN = 300;

/** 指导教师：            年   月   日: between the label of a person and the date there is room for his hand. */
const ROOM_TO_SIGN = /(?:^|\s)[^，。；！？：\s]{2,12}[：:]\s{6,}$/;
const LABEL_OF_A_DATE = /(?:日期|时间|年月|期限|期|日)[：:]\s+$/;

/** The date under, over or beside a signature by hand. */
export function isDateOfSignature(slot: Slot, reading: Reading, index: number, report: Report): boolean {
  if (slot.category !== 'date') return false;
  const label = reading.text.slice(0, slot.start);
  if (slot.end === reading.text.trimEnd().length && ROOM_TO_SIGN.test(label) && !LABEL_OF_A_DATE.test(label))
    return true;
  if (SIGNING_LINE.test(reading.text.slice(Math.max(0, slot.start - LONGEST_TO_SIGN), slot.start))) return true;
  const line = firstOf(DATE_LINE, reading.text);
  if (!line || line.groups?.sealed) return line !== null;
  return isBesideSignature(report, index) || report.paragraphs[index - 1]?.reading.derive(waitsForName) === true;
}

/** Whether paragraph `index` stands right over or under a line to sign, or among the lines below the one for a seal. */
export const isBesideSignature = (report: Report, index: number): boolean =>
  [index - 1, index + 1].some((at) => report.paragraphs[at]?.reading.derive(isSigningLine)) ||
  isUnderSeal(report, index);

/** So near a line to sign the lines of a receipt or a pledge go on. */
const LINES_OF_A_PLEDGE = 8;
/** Whether lines to sign, still empty, stand near paragraph `index`: it is one of those that are filled in with them. */
export const isNearSignature = ({ paragraphs }: Report, index: number): boolean =>
  paragraphs
    .slice(Math.max(0, index - LINES_OF_A_PLEDGE), index + 1 + LINES_OF_A_PLEDGE)
    .some(({ reading }) => reading.derive(isSigningLine));

/** 被告知人（及监护人）： with nothing behind it. */
const NAME_TO_WRITE = /^[\u4e00-\u9fff]{1,8}[人员者师方](?:[（(][^（）()]{1,12}[）)])?\s?[：:]$/;
const waitsForName = ({ text }: Reading): boolean => text.length <= 28 && isIn(NAME_TO_WRITE, text.trim());

/** 委托单位（盖章）： over 联系电话： over 委托时间：　年　月　日: the lines of who signs. */
const LINES_OF_A_SIGNER = 6;
const LONGEST_LINE = 40;
const SEAL = new RegExp(SEAL_MARK);
/** The line of the seal may be the date's own. */
const isUnderSeal = ({ paragraphs }: Report, index: number): boolean =>
  paragraphs
    .slice(Math.max(0, index - LINES_OF_A_SIGNER), index + 1)
    .some(({ reading }) => reading.derive(asksForSeal));
const asksForSeal = ({ text }: Reading): boolean => text.length <= LONGEST_LINE && isIn(SEAL, text);

/** 项目负责人审核：____ and 日期：____ below 设计负责人签字：____: lines that are a label with room to write behind it, of which one is signed. */
export function isAmongLinesToSign({ paragraphs }: Report, index: number): boolean {
  for (const step of [-1, 1])
    for (
      let at = index;
      isLineOfLabel(paragraphs[at]?.reading) && Math.abs(at - index) <= LINES_OF_A_SIGNER;
      at += step
    )
      if (paragraphs[at]?.reading.derive(isSigningLine)) return true;
  return false;
}
const LABEL_AND_ROOM = /^[-•·\s]*[\u4e00-\u9fff（）、/]{2,14}[：:]\s*_{2,}\s*$/;
const hasLabelAndRoom = ({ text }: Reading): boolean => text.length <= LONGEST_LINE && isIn(LABEL_AND_ROOM, text);
const isLineOfLabel = (reading: Reading | undefined): boolean => reading?.derive(hasLabelAndRoom) === true;
