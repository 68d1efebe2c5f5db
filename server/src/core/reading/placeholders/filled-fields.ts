/** Lines of a form that were written on: 记录人员：__赵伟___, 学    号：  2015010315 ______. What is left of the line is no blank. */
import { anyOf } from '../../norms/lexicon';
import { ALSO_END_A_BODY, DIVISIONS, END_BEFORE_A_LINE, NAMES_IN_A_FIELD } from '../../norms/words/around-a-blank';
import { LAST_SYLLABLES_OF_A_BODY, LAST_WORDS_OF_A_BODY } from '../../norms/words/signatures';
import { CAPITAL_DIGITS } from '../../norms/words/sums-of-money';
import { SURNAMES } from '../../norms/surnames';
import type { Span } from '../../text/span';
import { categoryOf, categoryOfLabel } from './category';
import type { SlotCategory } from './slot';

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

/** 青河县____, 第____, 人民币____, 〔2025〕____: what goes on where the line begins. */
const GOES_ON = new RegExp(`(?:[、，〕—-]|${anyOf([...DIVISIONS, ...END_BEFORE_A_LINE])})$`);
/** （签字）, 请填写 and marks of a date are no content. */
const NO_CONTENT = /[_，。；！？×]|^[（(【[]|[填写]|^.$/;
const FIGURE = new RegExp(`[\\d〇零一二三四五六七八九十百千万]|${anyOf(CAPITAL_DIGITS)}`);
/** 500万元, 2025年3月5日, 15号: a figure and its unit. */
const ENDS_IN_A_UNIT = new RegExp(`(?:${FIGURE.source})[\\u4e00-\\u9fff%％]{1,4}$`);
const NAME_OF_A_PERSON = /^[\u4e00-\u9fff·]{2,4}$/;
const ENDS_A_BODY = new RegExp(
  `(?:${anyOf([...LAST_SYLLABLES_OF_A_BODY, ...LAST_WORDS_OF_A_BODY, ...ALSO_END_A_BODY])})$`,
);

const LONGEST_UNIT = 2;

/** Whether `content` between `before` and `behind`, spaces and underscores, is all that the field wants. */
function isFilled(before: string, content: string, behind: string, label: string): boolean {
  if (!behind.includes('_') || NO_CONTENT.test(content) || !/[\u4e00-\u9fffA-Za-z\d]{2}/.test(content)) return false;
  const wanted = wantedBy(label);
  if (namesWhatIsWanted(content, wanted)) return false;
  if (wanted === 'number' && !FIGURE.test(content)) return false;
  // __万元__, __单位__: so short a word between lines may be what is to be written behind; 记录人：__周兰__ names someone.
  if (before.includes('_')) return content.length > LONGEST_UNIT || categoryOf('', content) === 'other';
  if (GOES_ON.test(content)) return /^\s/.test(behind) && content.length > behind.trim().length;
  const isSetOff = /^\s/.test(behind) || /^\s{2,}$/.test(before);
  return isSetOff || content.length > behind.length || isWhole(content, wanted);
}

/** The last label before the colon, with the spaces that spread it: 学    号. */
const LABEL = /[\u4e00-\u9fff \u3000]{1,16}$/;
const NAMES_A_FIELD = new RegExp(`${anyOf(NAMES_IN_A_FIELD)}$`);
const BEHIND_A_LABEL = /(?<=.)(?:名称|全称)$/;
/** 王经理 is someone, 项目经理 an office; 青河公司 is a body, 施工单位 asks for one. */
const NAMES_SOMETHING = new RegExp(`^[${SURNAMES}]|公司$`);

/** What `label` wants: 项目金额 a number, 责任单位 and 施工单位名称 a body, 检 查 人 a person. */
function wantedBy(label: string): SlotCategory {
  const name = (LABEL.exec(label)?.[0] ?? '').replace(/\s+/g, '').replace(BEHIND_A_LABEL, '');
  // What one is, 副局长, is no name of a person.
  return name.endsWith('职务') ? 'other' : categoryOfLabel(name);
}

/** __姓名__, __手机号码__, __施工单位名称__: the name of what is to be written there. */
const namesWhatIsWanted = (content: string, wanted: SlotCategory): boolean =>
  NAMES_A_FIELD.test(content) ||
  (wanted !== 'other' && categoryOf(content, '') === wanted && !NAMES_SOMETHING.test(content));

/** Whether `content` needs nothing behind it to be what its label wants: a name, a body, a figure with its unit. */
function isWhole(content: string, wanted: SlotCategory): boolean {
  switch (wanted) {
    case 'person':
      return NAME_OF_A_PERSON.test(content);
    case 'unit':
      return ENDS_A_BODY.test(content);
    case 'number':
    case 'date':
      return ENDS_IN_A_UNIT.test(content);
    case 'place':
      return ENDS_A_BODY.test(content) || ENDS_IN_A_UNIT.test(content);
    default:
      return !/\d$/.test(content) && categoryOf(content, '') === 'other';
  }
}
