/** Blanks that nobody can fill in, or that are none: said on the day, shown as an example, left where a copy lost a picture. */
import { anyOf } from '../norms/lexicon';
import {
  DEEDS_ON_A_SCREEN,
  LEAD_TO_A_RESULT,
  NAMES_OF_A_PATTERN,
  NAMES_OF_RESULTS,
  NAMES_WITH_AN_ICON,
} from '../norms/words/blanks';
import { LEAD_TO_AN_EXAMPLE } from '../norms/words/looks-like-a-blank';
import type { Slot } from '../reading/placeholders';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import type { Report } from './report';
import { isCellOfLines } from './table-by-lines';
import { breaksOff } from './wrapped';

/** So much in front of a blank says what it is. */
const IN_FRONT = 60;

/** 下面由我宣布比赛成绩：____: what is announced on the day is not known before. */
const ANNOUNCED = new RegExp(
  `${anyOf(LEAD_TO_A_RESULT)}[^。；！？]{0,16}${anyOf(NAMES_OF_RESULTS)}[是为]?[：:\\s]{0,3}$`,
);
/** 手机平台（）, 搜课程成绩（）: the picture of its icon stood between the brackets. */
const HAD_AN_ICON = new RegExp(`(?:${anyOf(NAMES_WITH_AN_ICON)}|${anyOf(DEEDS_ON_A_SCREEN)}[^，。；：（）]{2,12})$`);
/** （例如：XX大学－张三－185XXXXXXXX）: the bracket is still open. */
const IN_EXAMPLE = new RegExp(`[（(]${anyOf(LEAD_TO_AN_EXAMPLE)}[：:，]?[^（）()]*$`);

/** Whether a blank is left open for a reason that stands right in front of it; `index` is that of its paragraph. */
export function isLeftOpen({ form, start, end }: Slot, { text }: Reading, report: Report, index: number): boolean {
  const before = text.slice(Math.max(0, start - IN_FRONT), start);
  if (form === 'frame') return report.format === 'plain' && HAD_AN_ICON.test(before);
  if (ANNOUNCED.test(before)) return true;
  if (isOfOption(form, before, text.charAt(start))) return true;
  if (form === 'note') return isStateInCell(start, end, text) && isValueInColumn(text.slice(0, start), index, report);
  if (form !== 'mask') return false;
  if (isInSampleByLines(index, report)) return true;
  const above = start < IN_FRONT && breaksOff(report, index - 1) ? report.paragraphs[index - 1]?.reading.text : '';
  return IN_EXAMPLE.test((above ?? '').slice(-IN_FRONT) + before);
}

/** 基本完成（待补计算过程）, as all that a cell says: the state of what its row is about. */
const isStateInCell = (start: number, end: number, text: string): boolean =>
  end === text.length && STATE.test(text.slice(0, start));
const STATE = /^[^，。；：]{2,12}$/;

/** 未完成 and 已完成 beside 基本完成（待补计算过程）: other cells say it bare. 主要表现（待补充） is what the form asks for. */
function isValueInColumn(state: string, index: number, report: Report): boolean {
  if (!isCellOfLines(index, report)) return false;
  const ending = state.slice(-ENDING);
  const { paragraphs } = report;
  return [-1, 1].some((step) => {
    for (let at = index + step; Math.abs(at - index) <= LONGEST_TABLE && isCellOfLines(at, report); at += step)
      if (paragraphs[at]?.reading.text.endsWith(ending)) return true;
    return false;
  });
}
const ENDING = 2;
const LONGEST_TABLE = 60;

/** □ 7）其他问题（请填写）____, ☐ 其他值：____%: whoever ticks the last of several boxes writes there. */
const OPTION = /[□☐£¨\uf0a3\uf0a8][^□☐£¨☑√✓✔■，。；：]{0,30}(?:其[他它][\u4e00-\u9fff]{0,4}[：:]\s?)?$/;
/** Without a ticked box, an answer of its own is not due: the box stands in the line, with a word that takes in all others. */
const isOfOption = (form: Slot['form'], before: string, first: string): boolean =>
  (form === 'note' || form === 'frame' || first === '_') && OTHERS.test(before) && OPTION.test(before);
const OTHERS = /其[他它]/;

/** 下图（样例）：, and below it a table that came line by line. */
function isInSampleByLines(index: number, report: Report): boolean {
  const { paragraphs } = report;
  for (let at = index; at > 0 && at > index - LONGEST_SAMPLE; at--)
    if (leadsToSample(paragraphs[at - 1]?.reading.text ?? ''))
      return paragraphs.slice(at, index + 1).every((line) => isCellOfLines(line.index, report));
  return false;
}
/** Few lines end so; only these are looked into. */
const leadsToSample = (text: string): boolean =>
  (text.endsWith('）') || text.endsWith('）：')) && isIn(LEADS_TO_SAMPLE, text);
const LONGEST_SAMPLE = 60;
const LEADS_TO_SAMPLE = new RegExp(`（${anyOf(NAMES_OF_A_PATTERN)}）[：:]?$`);
