/**
 * Lists of papers that were handed in or are still to come: beside 合同（已交） the 图纸（待补） is what the list tells, and no blank that
 * its writer left.
 */
import { anyOf } from '../norms/lexicon';
import { LISTS_OF_PAPERS, STATES_OF_A_PAPER, WHAT_IS_LACKING } from '../norms/words/papers-received';
import type { Slot } from '../reading/placeholders';
import { writtenMarks } from '../reading/markdown/marks';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import { datesOf } from '../reading/dates/read';
import type { Report } from './report';

/** So many entries above and below show what the list tells. */
const REACH = 12;
const LONGEST_ENTRY = 60;
/** （待补）, 待补充, （待补交，12月20日前）. */
const YET_TO_COME = /^[（【[(]?\s?待补/;
const ENTRY_ENDS = '，。；、）】|/ \t';

/** 已交, 齐全: as all that a cell, a bracket or a clause says. */
const STATE = new RegExp(`(?:^|[（(，：:、|/\\s])${anyOf(STATES_OF_A_PAPER)}(?=$|[）)，。；、|/\\s（\\d])`);
const bearsState = (reading: Reading): boolean => reading.derive(readState);
/** In running text only a bracket says it of a paper: 合同（已交）、图纸（待补）. */
const readState = ({ text, kind }: Reading): boolean =>
  isIn(kind === 'row' || text.length <= LONGEST_ENTRY ? STATE : IN_BRACKETS, text);
const IN_BRACKETS = new RegExp(`（${anyOf(STATES_OF_A_PAPER)}[，）]`);
const LACKS = new RegExp(`${anyOf(WHAT_IS_LACKING)}[^，。；：]{0,6}[：:]`);
const lacksPapers = ({ text }: Reading): boolean => isIn(LACKS, text);
const LIST = new RegExp(anyOf(LISTS_OF_PAPERS));

/** What the list in which a note stands says of it; nothing where it stands in none. */
export function standingInList(
  { form, category, start, end }: Slot,
  reading: Reading,
  { paragraphs, title }: Report,
  index: number,
): 'meant' | 'unsure' | undefined {
  const { text } = reading;
  if (form !== 'note' || category === 'number' || !YET_TO_COME.test(text.slice(start, end))) return undefined;
  // 完成投资（待补）万元, 由（待补）负责: the sentence goes on with what is owed.
  if (end < text.length && !ENTRY_ENDS.includes(text.charAt(end))) return undefined;
  const hasDay = datesOf(reading).some((day) => start < day.start && day.end < end);
  if (hasDay || bearsState(reading) || reading.derive(lacksPapers)) return 'meant';
  const above = listBeside(-1, index, paragraphs);
  const below = listBeside(1, index, paragraphs);
  if (above === 'states' || below === 'states') return 'meant';
  return above === 'named' || (title !== undefined && isIn(LIST, title.text)) ? 'unsure' : undefined;
}

/** What the entries on one side, up to the heading over them, show: that they bear `states`, or that a list is `named`. */
function listBeside(step: 1 | -1, index: number, paragraphs: Report['paragraphs']): 'states' | 'named' | undefined {
  let isNamed = false;
  for (let at = index + step; Math.abs(at - index) <= REACH; at += step) {
    const reading = paragraphs[at]?.reading;
    if (!reading) break;
    isNamed ||= step < 0 && reading.text.length <= LONGEST_ENTRY && isIn(LIST, reading.text);
    if (isEndOfList(reading)) break;
    if (bearsState(reading)) return 'states';
  }
  return isNamed ? 'named' : undefined;
}

const isEndOfList = ({ kind, original, text }: Reading): boolean =>
  (kind === 'heading' && writtenMarks(original) > 0) || (kind !== 'row' && text.length > LONGEST_ENTRY);
