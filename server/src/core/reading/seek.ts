/**
 * The door by which readers and rules ask a paragraph's text for an expression: where the text lacks characters that the
 * expression needs, it is not tried.
 */
import { charactersOf } from './characters';
import { isSure, mayMatch } from './needs';

/** Whether `text` may have what `expression` looks for. Asked for a paragraph's text, before a part of it is tried. */
export const mayHave = (expression: RegExp, text: string): boolean => mayMatch(expression, charactersOf(text));

/** Whether `text` has it. */
export const isIn = (expression: RegExp, text: string): boolean =>
  mayHave(expression, text) && (isSure(expression) || expression.test(text));

/** Its first place in `text`. */
export const firstOf = (expression: RegExp, text: string): RegExpExecArray | null =>
  mayHave(expression, text) ? expression.exec(text) : null;

/** All its places in `text`; none where it may not be. The expression is global. */
export const allOf = (expression: RegExp, text: string): RegExpExecArray[] =>
  mayHave(expression, text) ? eachOf(expression, text) : [];

/** All places of a global expression in a piece of text. Unlike matchAll it makes no copy of the expression. */
export function eachOf(expression: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    matches.push(match);
    if (match[0] === '') expression.lastIndex++;
  }
  return matches;
}

/** Whether a part of the text `whole` has it. */
export const isInPart = (expression: RegExp, part: string, whole: string): boolean =>
  mayHave(expression, whole) && expression.test(part);

/** A part of the text `whole` without what `expression` finds. */
export const without = (expression: RegExp, part: string, whole: string): string =>
  mayHave(expression, whole) ? part.replace(expression, '') : part;
