/**
 * Blanks of texts that show nothing official which a reader is shown, and nobody left open: what a program is to show (显示以下指标：
 * 入住率XX%), a field with its label in quotation marks, the state of an item (车辆数据问题（待核实）), and what is said in passing of any.
 * Each of these was a blank in less than four of five texts that were read.
 */
import { anyOf } from '../norms/lexicon';
import { HEADINGS_OF_RESULTS, SAY_WHAT_IS_SHOWN } from '../norms/words/spoken-of';
import { isHanCharacter } from '../reading/characters';
import { type Slot, slotsOf } from '../reading/placeholders';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import { ROOM_TO_SHOW, showsNothingOfficial } from './genre';
import type { Report } from './report';

/** The place of a blank in its draft. */
interface Place {
  readonly report: Report;
  readonly index: number;
}

/** Whether the blank of `reading` is one that is shown, in a text that shows nothing official. */
export const isShown = (slot: Slot, reading: Reading, { report, index }: Place): boolean =>
  (isStateOfItem(slot, reading) ||
    isFieldInQuotes(slot, reading) ||
    (report.text.length >= ROOM_TO_SHOW && isSaidInPassing(slot, reading)) ||
    isOwedByUsers(slot, reading) ||
    isOfResult(slot, { report, index })) &&
  showsNothingOfficial(report);

/** 显示以下指标：, 响应包含：, 预期结果：, as the whole of a line or at the end of its sentence. */
const SHOWS = new RegExp(`(?:${anyOf(SAY_WHAT_IS_SHOWN)}[^。；：]{0,20}|${anyOf(HEADINGS_OF_RESULTS)})[：:]$`);
const RESULTS = new RegExp(`${anyOf(HEADINGS_OF_RESULTS)}$`);
const saysWhatIsShown = ({ text, kind }: Reading): boolean =>
  kind === 'heading' ? isIn(RESULTS, text) : isIn(SHOWS, text);
const opensList = ({ text, kind }: Reading): boolean => kind === 'heading' || text.endsWith('：') || text.endsWith(':');
/** No list of results has more entries, nor longer ones. */
const MOST_ENTRIES = 12;
const LONGEST_ENTRY = 60;

/** Whether the nearest line over the entries of a list says that they are shown. */
function isOfResult({ form }: Slot, { report: { paragraphs }, index }: Place): boolean {
  if (form !== 'mask' && form !== 'dummy') return false;
  // 实际问题记录：____ is written on.
  for (let at = index; at >= 0 && index - at <= MOST_ENTRIES; at--) {
    const reading = paragraphs[at]?.reading;
    if (!reading || reading.text.length > LONGEST_ENTRY) return false;
    if (at < index && opensList(reading)) return reading.derive(saysWhatIsShown);
  }
  return false;
}

/** “今日称号：xxx”: what is quoted is a label and its mask, as a page shows them. */
const isFieldInQuotes = ({ form, start, end }: Slot, { text }: Reading): boolean =>
  form === 'mask' &&
  '”"'.includes(text.charAt(end) || '\n') &&
  LABEL_IN_QUOTES.test(text.slice(Math.max(0, start - LONGEST_LABEL), start));
const LONGEST_LABEL = 16;
const LABEL_IN_QUOTES = /[“"][^“”"：:]{2,12}[：:]\s?$/;

/** （待核实）, （待定 要求完成时间：3月5日）, 【待确认】, and not （待补充） and （待填）, which ask for words. */
const STATE = /^[（(【[]待(?![补填写续])[^）)】\]]{1,30}[）)】\]]$/;
/** Whether a note ends its line behind words, as the state in which their matter is. */
function isStateOfItem({ form, start, end }: Slot, { text }: Reading): boolean {
  if (form !== 'note' || !STATE.test(text.slice(start, end))) return false;
  return /[\p{L}\p{N}；。”）]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) && !/\p{L}/u.test(text.slice(end));
}

/** How far a label may stand before its blank: 编写人：第X组. */
const NEAR = 4;
/** Behind a comma or a word the sentence goes on: 省下xx%的利润等等, 写：成效：……，这样一看便知. */
const GOES_ON = /^[%‰]?[^\u4e00-\u9fff\n]{0,2}[\u4e00-\u9fff]{2}/;
/** Days and lines left open make a form of their paragraph. */
const isForm = (reading: Reading): boolean =>
  slotsOf(reading).some(({ category, form }) => category === 'date' || form === 'gap' || form === 'frame');
/**
 * Masks amid a sentence: whoever leaves something open leaves it behind its label, at the end of a line or in brackets; 做一个xx网站 and
 * 省下xx%的利润 speak of any. Of some twenty that were read in texts that are not official two were blanks.
 */
function isSaidInPassing({ form, category, start, end }: Slot, reading: Reading): boolean {
  if ((form !== 'mask' && form !== 'dots') || category === 'date' || reading.derive(isForm)) return false;
  const { text } = reading;
  if (text.startsWith('_', start) || text.startsWith('□', start)) return false;
  // 投资x万元 wants its figure wherever it stands, but for one of several things that are named for instance.
  if (category === 'number' && !FOR_INSTANCE.test(text.slice(end, end + NEAR_THE_END))) return false;
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (form === 'mask' && (!/[\p{L}\p{N}“"]\s?$/u.test(before) || /[:：[【]/.test(before))) return false;
  return GOES_ON.test(text.slice(end, end + 8)) && !isInBrackets(text, start);
}
/** How far behind the mask a list of instances ends. */
const NEAR_THE_END = 12;
const FOR_INSTANCE = /^[^，。；]{0,8}(?:等等|等[）)])/;
/** So far in front a bracket may open that says what is wanted. */
const LONGEST_BRACKET = 60;
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_BRACKET), at);
  return before.lastIndexOf('[') > before.lastIndexOf(']');
}

/** 驳回（需填理由）: what whoever uses the thing has to do. */
const OWED = /^[（(](?:需要?|必须|须|应)填/;
const isOwedByUsers = ({ form, start, end }: Slot, { text }: Reading): boolean =>
  form === 'note' && OWED.test(text.slice(start, end)) && isHanCharacter(text.charAt(start - 1));

/** *号和问号, #号表示……: the sign is called so. *号楼 has lost its number. */
const isNamedSign = ({ form, start, end }: Slot, { text }: Reading): boolean =>
  form === 'mask' && end - start === 1 && text.charAt(end) === '号' && CALLED_SO.test(text.slice(end + 1, end + 3));
const CALLED_SO = /^(?:[、，。和与及或]|代[表替]|表示|的|$)/;

/** 交互特征（如经济状况×种族）: two things that are multiplied, for instance. */
const isProduct = ({ form, start, end }: Slot, { text }: Reading): boolean =>
  form === 'mask' &&
  text.slice(start, end) === '×' &&
  OPENS_INSTANCES.test(text.slice(Math.max(0, start - LONGEST_LABEL), start)) &&
  /^[\u4e00-\u9fff]{2,6}[）、]/.test(text.slice(end, end + 7));
const OPENS_INSTANCES = /（(?:如|例如|即)[^（）]{2,12}$/;

/** Whether the mask is the sign itself, by its name or between two things that are multiplied. */
export const isSignMeant = (slot: Slot, reading: Reading): boolean =>
  isNamedSign(slot, reading) || isProduct(slot, reading);
