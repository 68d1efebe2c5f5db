/** What is wrong with the writing of a settings file, in words for people who have never heard of JSON. Pure. */
import { type ParseError, printParseErrorCode } from 'jsonc-parser/lib/esm/main.js';
import type { Bilingual } from '../core/index';
import type { ConfigProblem } from './validate';

/** What an input method types where JSON wants ASCII. */
const FULL_WIDTH = /[“”‘’，：；｛｝［］【】（）、。]/;

const WORDS: Readonly<Record<string, Bilingual>> = {
  PropertyNameExpected: { 'zh-CN': '这里应当是加引号的名称', en: 'a name in quotes is expected here' },
  ValueExpected: { 'zh-CN': '这里缺一个值', en: 'a value is missing here' },
  ColonExpected: { 'zh-CN': '名称后面缺冒号“:”', en: 'a colon is missing after the name' },
  CommaExpected: { 'zh-CN': '前一项后面缺逗号“,”', en: 'a comma is missing after the item before' },
  CloseBraceExpected: { 'zh-CN': '缺右大括号“}”', en: 'a closing } is missing' },
  CloseBracketExpected: { 'zh-CN': '缺右中括号“]”', en: 'a closing ] is missing' },
  EndOfFileExpected: { 'zh-CN': '设置到这里已经结束，后面多出了内容', en: 'the settings end here, and more follows' },
  UnexpectedEndOfString: { 'zh-CN': '缺右引号', en: 'a closing quote is missing' },
  UnexpectedEndOfComment: { 'zh-CN': '注释缺结尾的“*/”', en: 'the comment lacks its closing */' },
  InvalidSymbol: { 'zh-CN': '文字要加英文引号', en: 'words must stand in straight quotes' },
};

/** `error` of the parser in `text` as a problem at its place. */
export function syntaxProblem(error: ParseError, text: string): ConfigProblem {
  const span = { start: error.offset, end: error.offset + Math.max(1, error.length) };
  const typed = FULL_WIDTH.exec(text.slice(span.start, span.end))?.[0];
  if (typed) {
    return {
      span,
      message: {
        'zh-CN': `“${typed}”是中文标点，这里要用英文（半角）标点；这一处已忽略。`,
        en: `“${typed}” is Chinese punctuation; ASCII is wanted here. Ignored.`,
      },
    };
  }
  const name = printParseErrorCode(error.error);
  const { 'zh-CN': zh, en } = WORDS[name] ?? {
    'zh-CN': `写法不合 JSON（${name}）`,
    en: `this is not valid JSON (${name})`,
  };
  return {
    span,
    message: { 'zh-CN': `${zh}；这一处已忽略。`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}. Ignored.` },
  };
}
