/**
 * Blanks that are such by their shape alone: 与xxx相结合, 某某库, （ ）. Where official writing is the rule nobody writes so on purpose; in
 * notes, posts and papers for programmers it is how one speaks of anything, unless the place shows that something is to be filled in.
 */
import { behindAny, untilAny } from '../reading/around';
import { mayHave } from '../reading/seek';
import { isOfDraft, ROOM_TO_SHOW } from '../report/genre';
import type { PlacedSlot } from '../report/standing-of-blanks';
import type { Report } from '../report/report';

/** So far from a blank its sentence says something of it. */
const NEAR = 40;
/** A label that asks for what stands behind it: 联系人：XXX. */
export const LABEL_BEFORE = /[：:]\s?$/;
/** {name}, ${name}, <%=name%> and {{ site.name }} are names of programs; {{单位名称}} is one of a field. */
const OF_A_PROGRAM = /^(?:\$?\{(?!\{)|<%|%|\{\{[^\u4e00-\u9fff]*$)/;
const MARK_OF_DEVELOPERS = /^(?:[A-Z]{3,5}$|[？?])/;

const writtenAs = ({ slot, paragraph }: PlacedSlot): string => paragraph.reading.text.slice(slot.start, slot.end);

/** Behind its label, 联系人=${user}, a plain name of a program is waited for. */
const LABELLED = /(?:^|[\s，。；、|：])[\u4e00-\u9fff（）]{1,12} ?[=＝]? ?$/;
const isOfProgram = (blank: PlacedSlot): boolean => {
  const written = writtenAs(blank);
  const { text } = blank.paragraph.reading;
  const before = text.slice(Math.max(0, blank.slot.start - NEAR), blank.slot.start);
  return OF_A_PROGRAM.test(written) && !(/^\$\{\w+\}$/.test(written) && LABELLED.test(before));
};

/** Whether, in a text that shows that it is other writing, nothing but its shape makes it a blank. */
export function isByShapeAlone(blank: PlacedSlot): boolean {
  const { form, category, start, end } = blank.slot;
  if (form === 'dots' || form === 'dummy') return true;
  const { text } = blank.paragraph.reading;
  // {姓名} says what is wanted; {name} and ${var:1} are what they are whatever stands behind.
  if (form === 'variable') return isOfProgram(blank) && (category === 'other' || text[start] !== '{');
  // ？？？ in the midst of a sentence asks; behind a label something is asked for.
  if (form === 'note') return /^[？?]/.test(text.slice(start, end)) && !answersLabel(blank) && !isWholeCell(blank);
  if (form === 'gap') return false;
  if (category !== 'other') return ANY_LAW.test(text.slice(Math.max(0, start - LONGEST_LAW), end + LONGEST_LAW));
  if (text.startsWith('_', start)) return false;
  const [before, behind] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
  return !LABEL_BEFORE.test(before) && /[\p{L}\p{N}]/u.test(before + behind);
}

/** 引用《XX法》第X条: any article of any law. */
const ANY_LAW = /《[Xx×]{1,3}法》第[Xx×]{1,3}条/;
const LONGEST_LAW = 8;

/** Whether `report` shows no kind that offices write though it had the room to: notes, a manual, a page. */
export const showsNoKind = (report: Report): boolean => report.text.length >= ROOM_TO_SHOW && !isOfDraft(report);

/** Whether nothing but its shape makes `blank` one in a text that shows no kind: no title, no label, no figures beside it ask for it. */
export function isUnasked(blank: PlacedSlot, report: Report): boolean {
  const { form } = blank.slot;
  const written = writtenAs(blank);
  if (form === 'variable') return isOfProgram(blank) || isInQuotedSentence(blank);
  // 约（ ）亿元 among figures is what a question asks for.
  if (form === 'frame') return !answersLabel(blank) && !isInHeading(blank, report) && !isReference(blank);
  if (form === 'note' && !MARK_OF_DEVELOPERS.test(written)) return false;
  if (answersLabel(blank)) return false;
  if (form === 'note' || form === 'dots' || form === 'dummy') return true;
  const says = [isInHeading, isWholeCell, countsAmongFigures, isDay];
  return !says.some((say) => say(blank, report));
}

/** “因贵司未足额支付工资（[月份]至今未发），本人……”: a sentence that others are to say. */
function isInQuotedSentence({ slot: { start, end }, paragraph: { reading } }: PlacedSlot): boolean {
  const before = reading.text.slice(Math.max(0, start - LONGEST_QUOTED), start);
  const behind = reading.text.slice(end, end + LONGEST_QUOTED);
  const opens = Math.max(before.lastIndexOf('“'), before.lastIndexOf('"'));
  const closes = behind.search(/[”"]/);
  return opens >= 0 && closes >= 0 && /[，。；？]/.test(before.slice(opens) + behind.slice(0, closes));
}
const LONGEST_QUOTED = 200;

const isInHeading = ({ paragraph: { kind, index }, slot: { start, end } }: PlacedSlot, { title }: Report): boolean =>
  end - start > 1 &&
  (kind === 'heading' || (title !== undefined && title.paragraphs[0] <= index && index < title.paragraphs[1]));

/** 合同金额：***万元, 请假时间: X 年 X 月 X 日: the label has no other answer. 市场化：××是市场的产物，…… and 计划：xx规划（如……，……） go on. */
function answersLabel({ slot: { start, end }, paragraph: { reading, kind } }: PlacedSlot): boolean {
  const { text } = reading;
  if (!MAY_FOLLOW_A_LABEL.test(text.charAt(start - 1))) return false;
  const label = LABEL.exec(text.slice(Math.max(0, start - LONGEST_LABEL), start))?.[1];
  if (label === undefined || NO_LABEL.test(label)) return false;
  const behind = text.slice(end, end + LONGEST_SENTENCE);
  const rest = kind === 'row' ? untilAny('|\t', behind) : behind;
  if (OVER.test(rest)) return true;
  return !isInBrackets(text, start) && !/[，,]/.test(rest) && rest.replace(NO_WORDS, '').length <= LONGEST_ANSWER;
}
const MAY_FOLLOW_A_LABEL = /[：:\s\d-]/;
const LONGEST_LABEL = 24;
/** 联系人：, 证书编号：45001-. */
const LABEL = /([\u4e00-\u9fff]{2,12}(?:[（(][^（）()]{0,8}[)）])?)[：:]\s?[\dA-Za-z-]{0,8}$/;
/** 例如：, 他问：, 格式如下：. */
const NO_LABEL = /(?:[如即说问答道]|如下|格式|示例)$/;
const NO_WORDS = /[^\u4e00-\u9fff]|[年月日时分]/g;
const LONGEST_ANSWER = 12;
const OVER = /^[^\u4e00-\u9fff，。；）]{0,8}(?:[，。；）]|$)/;
/** （立法：出台xx法规；司法：xx审判）: what a bracket lists goes on in words. */
const isInBrackets = (text: string, at: number): boolean =>
  behindAny('）', text.slice(Math.max(0, at - LONGEST_SENTENCE), at)).includes('（');

/** | 批次号 | _______ |: nothing but the blank in its cell. */
const isWholeCell = ({ slot: { start, end }, paragraph: { reading, kind } }: PlacedSlot): boolean =>
  kind === 'row' &&
  behindAny('|\t', reading.text.slice(Math.max(0, start - NEAR), start)).trim() === '' &&
  untilAny('|\t', reading.text.slice(end, end + NEAR)).trim() === '';

/** 2024年市场规模为XX亿元: a number among others of its sentence, or of its cell. */
function countsAmongFigures({ slot: { category, start, end }, paragraph: { reading } }: PlacedSlot): boolean {
  const { text } = reading;
  if (category !== 'number' || !mayHave(FIGURE, text)) return false;
  return (
    FIGURE.test(behindAny(STOPS, text.slice(Math.max(0, start - LONGEST_SENTENCE), start))) ||
    FIGURE.test(untilAny(STOPS, text.slice(end, end + LONGEST_SENTENCE)))
  );
}
const STOPS = '。；|\t';
const LONGEST_SENTENCE = 120;
const FIGURE = /\d{2}(?![\dxX×*])|\d[%％万亿]/;

/** X月X日; 20xx年 and 20xx-x-x may be any. */
const isDay = (blank: PlacedSlot): boolean => writtenAs(blank).endsWith('日') && writtenAs(blank).includes('月');

/** 如图【】, 见表（ ）: the number of what is referred to. */
const isReference = ({ slot: { form, start }, paragraph: { reading } }: PlacedSlot): boolean =>
  form === 'frame' && /[图表式]\s?$/.test(reading.text.slice(Math.max(0, start - 2), start));
