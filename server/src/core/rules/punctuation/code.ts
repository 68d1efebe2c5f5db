/** Marks of code that was written among words without being set off. */
import type { Found } from './slip-patterns';

/** selector('form'); form.send(…): between a call and what is called next it ends a statement. */
export const isOfCode = (original: string, at: number): boolean =>
  original[at] === ';' && (endsBlock(original, at) || isBetweenStatements(original, at) || endsStatement(original, at));

/** var parts = split([1,2]); obj.update(1);然后: a call, or what is set, in letters and signs of a program, stands before it. */
const endsStatement = (original: string, at: number): boolean =>
  STATEMENT.test(original.slice(Math.max(0, at - LONGEST_STATEMENT), at));
const LONGEST_STATEMENT = 80;
const SET = '(?:var|let|const|return) [^;，。\\u4e00-\\u9fff]{1,60}';
const CALL = '(?:[a-z_$][\\w$]+(?:\\.[\\w$]+){0,4}|[A-Z][\\w$]+(?:\\.[\\w$]+){1,4}) ?\\([^;。\\u4e00-\\u9fff]{0,60}\\)';
const STATEMENT = new RegExp(`(?:^|[^\\w$.])(?:${SET}|${CALL}) ?$`);

/** e.preventDefault(); } }); — a call without arguments or a brace stands before it, or a brace behind. */
const endsBlock = (original: string, at: number): boolean =>
  /(?:\(\)|\}\)?)\s?$/.test(original.slice(Math.max(0, at - 3), at)) || /^\s*\}/.test(original.slice(at + 1, at + 6));

const isBetweenStatements = (original: string, at: number): boolean =>
  /[)\]'"\w]\s?$/.test(original.slice(Math.max(0, at - 2), at)) &&
  /^\s*[a-z_$][\w$]*\s?[.(=[]/i.test(original.slice(at + 1, at + 40));

/** nvinfer1::Flag, {appid}::{uid}, std::: the mark of a language between its names. */
export const isBetweenNames = (before: string, after: string): boolean =>
  /[A-Z] ?$/i.test(before) || (/[\w})\]>]$/.test(before) && /^[\w~{([<]/.test(after));

/** ::before, ::marker: names in style sheets, typed half-width. */
export const isOfStyles = (own: string, after: string): boolean => own === '::' && /^[a-z][a-z-]{2,}/.test(after);

/** for (;;), update(?,?), 英文的 :，后面: both marks, or one that stands apart, are signs of a program; so are three and more in a row: （。，、：）. */
export function isOfProgram({ own, before, after }: Found): boolean {
  if (/^[,;:?!]+$/.test(own)) return !/[\u4e00-\u9fff]/.test(before.slice(-1) + after.trimStart().charAt(0));
  return (/^[,;:?!]/.test(own) && before.endsWith(' ')) || /^[，、；：？！]/.test(after) || endsInDots(own, after);
}
/** 基本信息，。。。可以不公开: what is left out, dots for an ellipsis. */
const endsInDots = (own: string, after: string): boolean => own.endsWith('。') && after.startsWith('。。');

/** 多语种：:= 的语义: what sets a name in a program follows the colon. */
export const isAssignment = (own: string, after: string): boolean => own.endsWith(':') && after.startsWith('=');

/** handle=1:, parent=2:, u32: the colon belongs to a value in letters and signs of a program. */
export const isValue = (written: string, before: string, after: string): boolean =>
  written === '：，' && /=[\w:]{1,6}$/.test(before) && /^ ?[a-z]/i.test(after);
