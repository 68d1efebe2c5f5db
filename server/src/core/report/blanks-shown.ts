/**
 * Blanks of texts that show nothing official which a reader is shown, and nobody left open: what a program is to show (显示以下指标：
 * 入住率XX%), a field with its label in quotation marks, and the state of an item (车辆数据问题（待核实）).
 * Each of these was a blank in less than four of five texts that were read.
 */
import { anyOf } from '../norms/lexicon';
import { HEADINGS_OF_RESULTS, SAY_WHAT_IS_SHOWN } from '../norms/words/spoken-of';
import type { Slot } from '../reading/placeholders';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import { isOfficial, isOtherWriting } from './genre';
import type { Report } from './report';

/** The place of a blank in its draft. */
interface Place {
  readonly report: Report;
  readonly index: number;
}

/** Whether the blank of `reading` is one that is shown, in a text that shows nothing official. */
export const isShown = (slot: Slot, reading: Reading, { report, index }: Place): boolean =>
  (isStateOfItem(slot, reading) || isFieldInQuotes(slot, reading) || isOfResult(slot, { report, index })) &&
  showsNothingOfficial(report);

/** A text of so many characters had the room to show what it is. */
const ROOM = 300;
const showsNothingOfficial = (report: Report): boolean =>
  isOtherWriting(report) || (report.text.length >= ROOM && !isOfficial(report));

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
