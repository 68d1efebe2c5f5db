/** Lines of a form that were written on: 记录人员：__赵伟___, 学    号：  2015010315 ______. What is left of the line is no blank. */
import { anyOf } from '../../norms/lexicon';
import {
  ANSWERS_OF_ONE_CHARACTER,
  BEGIN_A_NUMBER,
  DIVISIONS,
  END_BEFORE_A_LINE,
  LABELS_OF_A_BRANCH,
  LABELS_OF_A_DIVISION,
  LABELS_OF_AN_OFFICE,
  MATTERS_OF_BUREAUS,
  NAMES_IN_A_FIELD,
  SAY_WHAT_COMES_THERE,
} from '../../norms/words/around-a-blank';
import { SURNAMES } from '../../norms/surnames';
import type { Span } from '../../text/span';
import { categoryOf, categoryOfLabel } from './category';
import type { SlotCategory } from './slot';

/** A label stands so far before its blank, on the same line. */
const LONGEST_FIELD = 60;
/** The next label on the line, with what may stand between its characters: 职  称： */
const NEXT_LABEL = /[\s_][\u4e00-\u9fff（）/](?:[\u4e00-\u9fff（）/]|[ \u3000]{1,6}(?=[\u4e00-\u9fff]{1,2}：)){0,8}：/;
const LINE = /[\s_]/;
/** 13912345678____, ____041803101____: so many figures are read as part of the blank, and are a number to call. */
const FIGURES_OF_A_CODE = /^_*\d{7,}/;
/**  拟 制 人____范英明_______: a label without its colon, at the head of the line, whose answer has the line on both sides. */
const BARE_LABEL = /^\s*[\u4e00-\u9fff \u3000]{2,16}(?=_{2,}[^_]{2,20}_{2,}\s*$)/;

/** Whether the underscores at `slot` only go on under, before or behind what their label asks for. */
export function isLineOfFilledField({ start, end }: Span, text: string): boolean {
  const label = text.includes('：') ? text.lastIndexOf('：', start) : (BARE_LABEL.exec(text)?.[0].length ?? 0) - 1;
  if (label < 1 || start - label > LONGEST_FIELD) return false;
  const rest = text.slice(label + 1, label + 1 + LONGEST_FIELD * 2);
  const next = NEXT_LABEL.exec(rest)?.index ?? -1;
  const field = next < 0 ? rest : rest.slice(0, next + 1);
  let from = 0;
  let to = field.length;
  while (from < to && LINE.test(field.charAt(from))) from++;
  while (to > from && LINE.test(field.charAt(to - 1))) to--;
  const figures = FIGURES_OF_A_CODE.exec(text.slice(start, end))?.[0].length ?? 0;
  const [at, behind] = [start + figures - label - 1, end - label - 1];
  if (at < to && behind > from) return false;
  return isFilled(
    field.slice(0, from),
    field.slice(from, to),
    field.slice(to),
    text.slice(0, label + (text[label] === '：' ? 0 : 1)),
  );
}

/** 青河县____, 第____, 〔2025〕____: what goes on where the line begins. */
const GOES_ON = new RegExp(`(?:[、，〕—-]|${anyOf([...DIVISIONS, ...END_BEFORE_A_LINE])})$`);
/** （签字）, 请填写 and marks of a date are no content; 男 and 无 answer in one character. */
const NO_CONTENT = new RegExp(
  `[_，。；！？×]|^[（(【[]|填|(?<![大小])写|^[^${ANSWERS_OF_ONE_CHARACTER}]$|^0+$|^(?:${anyOf(SAY_WHAT_COMES_THERE)})$|^单位`,
);
const HAS_CONTENT = /[\u4e00-\u9fffA-Za-z\d]{2}|^[\u4e00-\u9fff]$/;
/** 人民币____ behind 合同金额, 青交办发____ behind 文号: there the figure is still to come. 币种：人民币____ is answered. */
const BEGINS_A_NUMBER = new RegExp(`(?:${anyOf(BEGIN_A_NUMBER)}|\\d)$`);
/** A bank is named with its branch behind 开户行, and with the number behind 账号. */
const BEGINS_A_BRANCH = /银行$/;
const WANTS_A_BRANCH = new RegExp(`${anyOf(LABELS_OF_A_BRANCH)}$`);
/** 青河县交通运输____: the matter of a bureau that is still to be called one. 省二建 and 江南监理 are short for bodies. */
const BEGINS_A_BODY = new RegExp(`.[${DIVISIONS}]${anyOf(MATTERS_OF_BUREAUS)}$`);
/** 出生地：青河县 asks for no street. */
const WANTS_A_DIVISION = new RegExp(`${anyOf(LABELS_OF_A_DIVISION)}$`);
const ENDS_IN_A_DIVISION = new RegExp(`[${DIVISIONS}]$`);
/** 职务：副局长____ is answered by what elsewhere stands in front of a name. */
const WANTS_AN_OFFICE = new RegExp(`${anyOf(LABELS_OF_AN_OFFICE)}$`);

const LONGEST_UNIT = 2;

/**
 * Whether `content` between `before` and `behind`, spaces and underscores, is what the field wants. Only what has the shape of a
 * beginning asks on: 王明（局长）, 面议, 年底前 and 省二建 answer as well as what ends as names and figures do.
 */
function isFilled(before: string, content: string, behind: string, text: string): boolean {
  if (!behind.includes('_') || NO_CONTENT.test(content) || !HAS_CONTENT.test(content)) return false;
  const label = nameOf(text);
  const wanted = wantedBy(label);
  if (namesWhatIsWanted(content, wanted) || (wanted === 'number' && NAMES_MONEY.test(content))) return false;
  // __万元__, __单位__: so short a word between lines may be what is to be written behind; 记录人：__周兰__ names someone.
  if (before.includes('_')) return content.length > LONGEST_UNIT || categoryOf('', content) === 'other';
  if (isCutShort(content, label)) return false;
  const isSetOff = /^\s/.test(behind);
  // 电话：13912345678____ is longer than what is left of its line; 编号：2025________ may go on.
  if (/\d$/.test(content) && (isSetOff || /^\s{2,}$/.test(before) || content.length > behind.length)) return true;
  if (!isBeginning(content, label, wanted)) return true;
  return isSetOff && content.length > behind.trim().length;
}

/** 身份证号：3401231990____, 手机：13955667____, 编号：20250318____: how many figures are asked for is known, or a date only begins. */
function isCutShort(content: string, label: string): boolean {
  if (/身份证/.test(label)) return /^\d{1,16}$/.test(content);
  if (/手机|电话/.test(label)) return /^1[3-9]\d{1,8}$/.test(content);
  return /[编文]号$/.test(label) && /^(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:\d\d)?)?$/.test(content);
}

/** Whether `content` has the shape of what only begins an answer to `label`. */
function isBeginning(content: string, label: string, wanted: SlotCategory): boolean {
  if (GOES_ON.test(content)) return !(WANTS_A_DIVISION.test(label) && ENDS_IN_A_DIVISION.test(content));
  if (BEGINS_A_BRANCH.test(content)) return WANTS_A_BRANCH.test(label);
  if (wanted === 'number') return BEGINS_A_NUMBER.test(content);
  if (wanted === 'unit') return BEGINS_A_BODY.test(content);
  // 其他：联系人____: a second label.
  return (
    wanted === 'other' && !WANTS_AN_OFFICE.test(label) && (/\d$/.test(content) || categoryOf(content, '') !== 'other')
  );
}

/** The last label before the colon, with the spaces that spread it: 学    号. */
const LABEL = /[\u4e00-\u9fff \u3000]{1,16}$/;
const NAMES_A_FIELD = new RegExp(`${anyOf(NAMES_IN_A_FIELD)}$`);
const BEHIND_A_LABEL = /(?<=.)(?:名称|全称)$/;
/** 王经理 is someone, 项目经理 an office; 青河公司 and 县民政部门 are bodies, 施工单位 asks for one; 见附件 points at what answers. */
const NAMES_SOMETHING = new RegExp(`^(?:[${SURNAMES}]|[${DIVISIONS}](?!长)|[见详按据])|公司$`);
/** 合同金额：__人民币__ names no sum. */
const NAMES_MONEY = /^人民币$/;

const nameOf = (text: string): string => (LABEL.exec(text)?.[0] ?? '').replace(/\s+/g, '').replace(BEHIND_A_LABEL, '');

/** What `label` wants: 项目金额 a number, 责任单位 and 施工单位名称 a body, 检 查 人 a person; 职务, which one has, no name of a person. */
const wantedBy = (label: string): SlotCategory => (WANTS_AN_OFFICE.test(label) ? 'other' : categoryOfLabel(label));

/** __姓名__, __手机号码__, __施工单位名称__: the name of what is to be written there. */
const namesWhatIsWanted = (content: string, wanted: SlotCategory): boolean =>
  NAMES_A_FIELD.test(content) ||
  (wanted !== 'other' && categoryOf(content, '') === wanted && !NAMES_SOMETHING.test(content));
