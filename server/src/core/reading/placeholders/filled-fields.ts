/** Lines of a form that were written on: 记录人员：__赵伟___, 学    号：  2015010315 ______. What is left of the line is no blank. */
import { anyOf } from '../../norms/lexicon';
import { DIVISIONS, END_BEFORE_A_LINE } from '../../norms/words/around-a-blank';
import type { Span } from '../../text/span';
import { categoryOf } from './category';

/** A label stands so far before its blank, on the same line. */
const LONGEST_FIELD = 60;
/** The next label on the line, with what may stand between its characters: 职  称： */
const NEXT_LABEL = /[\s_][\u4e00-\u9fff（）/](?:[\u4e00-\u9fff（）/]|[ \u3000]{1,6}(?=[\u4e00-\u9fff]{1,2}：)){0,8}：/;
const LINE = /[\s_]/;

/** Whether the underscores at `slot` only go on under, before or behind what their label asks for. */
export function isLineOfFilledField({ start, end }: Span, text: string): boolean {
  const label = text.lastIndexOf('：', start);
  if (label < 1 || start - label > LONGEST_FIELD) return false;
  const rest = text.slice(label + 1, label + 1 + LONGEST_FIELD * 2);
  const next = NEXT_LABEL.exec(rest)?.index ?? -1;
  const field = next < 0 ? rest : rest.slice(0, next + 1);
  let from = 0;
  let to = field.length;
  while (from < to && LINE.test(field.charAt(from))) from++;
  while (to > from && LINE.test(field.charAt(to - 1))) to--;
  const [at, behind] = [start - label - 1, end - label - 1];
  if (at < to && behind > from) return false;
  return isFilled(field.slice(0, from), field.slice(from, to), field.slice(to), text.slice(0, label));
}

/** 青河县____, 第____: what goes on where the line begins. */
const GOES_ON = new RegExp(`(?:[、，${DIVISIONS}]|${anyOf(END_BEFORE_A_LINE)})$`);
/** （签字）, 请填写 and marks of a date are no content. */
const NO_CONTENT = /[_，。；！？×]|^[（(【[]|[填写]|^.$/;

const LONGEST_UNIT = 2;

/** Whether `content` between `before` and `behind`, spaces and underscores, is all that the field wants. */
function isFilled(before: string, content: string, behind: string, label: string): boolean {
  if (!behind.includes('_') || NO_CONTENT.test(content) || !/[\u4e00-\u9fffA-Za-z\d]{2}/.test(content)) return false;
  const wanted = categoryOf(label.slice(-8), '');
  // __万元__, __单位__: so short a word between lines may be what is to be written behind; 记录人：__周兰__ names someone.
  if (before.includes('_'))
    return content.length > LONGEST_UNIT || wanted === 'person' || categoryOf(label.slice(-8), content) === wanted;
  if (GOES_ON.test(content)) return /^\s/.test(behind) && content.length > behind.trim().length;
  const isSetOff = /^\s/.test(behind) || /^\s{2,}$/.test(before);
  return isSetOff || content.length > behind.length || (!/\d$/.test(content) && categoryOf(content, '') === 'other');
}
