/** Blanks that may as well be names and signs of programs: {name}, ${user_id}, xxx, in a text on software. */
import type { Slot } from '../reading/placeholders';
import type { Reading } from '../reading/reading';
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
