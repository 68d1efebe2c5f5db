/** Blanks that may as well be names and signs of programs: {name}, ${user_id}, xxx, in a text on software. */
import { anyOf } from '../norms/lexicon';
import { WORDS_FOR_USING_A_PROGRAM } from '../norms/words/blanks';
import { LEAD_TO_AN_EXAMPLE } from '../norms/words/looks-like-a-blank';
import { NAMES_OF_A_VARIABLE } from '../norms/words/spoken-of';
import type { Slot } from '../reading/placeholders';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import { isMostlyForeign } from './signs';
import { paragraphsWith } from './paragraphs-with';
import type { Report } from './report';

const LEAST_CODE = 2;
const isCode = ({ kind }: Reading): boolean => kind === 'code';
/** 【】 and words say what is to be filled in whatever a text is about; {name}, () and xxx are names and signs to programmers. */
const SIGNS_OF_PROGRAMS = /^(?:\$?\{|<%|[（(]\s*[）)]$|[x×*\-:：/. ]+$|yyyy)/i;
/** order by ${user_id}, id = ${id}, ?单位=${unit}: a name of a program behind words or signs of one; 联系人=${user} begins a line or a clause. */
const isOfQuery = (written: string, before: string): boolean =>
  /^\$\{[\w.]+\}$/.test(written) &&
  /[A-Z=,(] ?$/i.test(before.slice(-2)) &&
  (isQuoted(before) || !FIELD_BEFORE.test(before.slice(-18)));
const isQuoted = (before: string): boolean => before.lastIndexOf('“') > before.lastIndexOf('”');
const FIELD_BEFORE = /(?:^|[\s，。；、|：])[\u4e00-\u9fff（）]{1,12} ?=? ?$/;
/** Farther than this a string of a program or an element of a page hardly begins. */
const LONGEST_STRING = 200;
/** st.error(f"接口异常：{status}"), "role": "…{info}": what opens the straight quotes is no word of Chinese; or it opens three. */
const OPENS_STRING = /(?:[([{=:,+] ?|\b[fru]|""|^\s*)"[^"]*$/i;
/** <text>价格：{{item.price}}</text>: the content of an element. */
const OPENS_ELEMENT = /<([a-z][\w-]*)(?: [^<>]*)?>[^<>]*$/i;

/** Whether what stands before the blank, and behind it, makes it a part of a program that is shown. */
function isInProgram(before: string, behind: string): boolean {
  if (before.includes('"') && behind.includes('"') && OPENS_STRING.test(before)) return true;
  const element = before.includes('<') ? OPENS_ELEMENT.exec(before)?.[1] : undefined;
  return element !== undefined && behind.includes(`</${element}>`);
}

/** import Vue, {reactive} from 'vue' as a line of its own is code, and nothing to be filled in. */
export const isImported = ({ end }: Slot, { text }: Reading): boolean =>
  text.startsWith('import ') && IMPORTED.test(text.slice(end, end + 12));

const IMPORTED = /^\s*from\s*['"‘“]/;
/** Whether the blank may be a name or a sign in a text on programs: one with pieces of code in it, or mostly in Latin. */
export function isOfPrograms({ start, end }: Slot, { text }: Reading, report: Report): boolean {
  if (!SIGNS_OF_PROGRAMS.test(text.slice(start, end))) return false;
  // import {useState} from 'react'
  if (IMPORTED.test(text.slice(end, end + 12)) || isOfQuery(text.slice(start, end), text.slice(0, start))) return true;
  if (isInProgram(text.slice(Math.max(0, start - LONGEST_STRING), start), text.slice(end, end + LONGEST_STRING)))
    return true;
  if (paragraphsWith(report, isCode).length >= LEAST_CODE) return true;
  return isMostlyForeign(report);
}

/** C --> D[填写寄存信息]: the label of a node in a diagram that is written as text. */
const NODE_BEFORE = /(?:-->|---|==>|-\.->)\s?(?:\|[^|]{0,20}\|\s?)?[A-Za-z]\w{0,8}$/;
const LONGEST_NODE = 40;
export const isNodeOfDiagram = ({ start }: Slot, { text }: Reading): boolean =>
  '[({'.includes(text.charAt(start)) && NODE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_NODE), start));

/** _xxx_sp, s_xxx_node: what names in programs are to look like. */
export function isInIdentifier({ start, end }: Slot, { text }: Reading): boolean {
  const written = text.slice(start, end);
  return (
    written.includes('_') && IS_OF_X.test(written) && (isLetter(text.charAt(end)) || isLetter(text.charAt(start - 1)))
  );
}
const IS_OF_X = /^_{0,2}x+_{0,2}$/i;
const isLetter = (character: string): boolean => /^[a-z]$/i.test(character);

/** 注册、登录（学生端） among the items beside it: what those do who use the program. */
const OF_USERS = new RegExp(anyOf(WORDS_FOR_USING_A_PROGRAM));
const isOfUsers = ({ text, kind }: Reading): boolean => kind === 'item' && isIn(OF_USERS, text);
/** 发布订单（填写取件码、地址、酬金）: several fields at once, behind what is done. */
const ASKS_FOR_FIELDS = /^（请?[填输选补][^（）：]{1,12}(?:、[^（）：、]{1,10}){2,}）$/;
const ITEMS_BESIDE = 3;

/** Whether a note in brackets ends an item of a list of what a program is for, and says what its users enter there. */
export function isAskedOfUsers(
  { form, start, end }: Slot,
  { text, kind }: Reading,
  report: Report,
  index: number,
): boolean {
  if (form !== 'note' || kind !== 'item' || start < 2 || end !== text.length) return false;
  return (
    ASKS_FOR_FIELDS.test(text.slice(start, end)) &&
    report.paragraphs
      .slice(Math.max(0, index - ITEMS_BESIDE), index + 1 + ITEMS_BESIDE)
      .some(({ reading }) => reading.derive(isOfUsers))
  );
}

/** No prompt that is quoted goes on for longer before its variable. */
const LONGEST_PROMPT = 400;
const LATIN_NAME = /^\{\{?[a-z]\w*\}?\}$/i;
const LEADS_TO_PROMPT = new RegExp(`(?:${anyOf(LEAD_TO_AN_EXAMPLE)}|提示词|模板)[^“”。；]{0,8}$`);
/** 一个动态填充项（{name}）: the bracket shows what the words name. */
const NAMES_IT = new RegExp(`${anyOf(NAMES_OF_A_VARIABLE)}（$`);
const LONGEST_NAME_OF_IT = 8;

/** 提示词：例如“标题为{title}的文章……”: a name in Latin letters that a program fills, in a quotation that is given as an example. */
export function isVariableOfPrompt({ form, start, end }: Slot, { text }: Reading): boolean {
  if (form !== 'variable' || text.charAt(start) !== '{' || !LATIN_NAME.test(text.slice(start, end))) return false;
  if (NAMES_IT.test(text.slice(Math.max(0, start - LONGEST_NAME_OF_IT), start))) return true;
  const before = text.slice(Math.max(0, start - LONGEST_PROMPT), start);
  const opens = before.lastIndexOf('“');
  // Where lines are broken at a width the quotation closes in one below.
  return (
    opens >= 0 && before.lastIndexOf('”') < opens && LEADS_TO_PROMPT.test(before.slice(Math.max(0, opens - 20), opens))
  );
}
