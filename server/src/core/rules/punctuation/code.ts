/** Marks of code that was written among words without being set off. */

/** selector('form'); form.send(…): between a call and what is called next it ends a statement. */
export const isOfCode = (original: string, at: number): boolean =>
  original[at] === ';' && (endsBlock(original, at) || isBetweenStatements(original, at) || endsStatement(original, at));

/** var parts = split([1,2]); obj.update(1);然后: a call, or what is set, in letters and signs of a program, stands before it. */
const endsStatement = (original: string, at: number): boolean =>
  STATEMENT.test(original.slice(Math.max(0, at - LONGEST_STATEMENT), at));
const LONGEST_STATEMENT = 80;
const SET = '(?:var|let|const|return) [^;，。\\u4e00-\\u9fff]{1,60}';
const CALL = '[a-z_$][\\w$]+(?:\\.[\\w$]+){0,4} ?\\([^;，。\\u4e00-\\u9fff]{0,60}\\)';
const STATEMENT = new RegExp(`(?:^|[^\\w$.])(?:${SET}|${CALL}) ?$`);

/** e.preventDefault(); } }); — a call without arguments or a brace stands before it, or a brace behind. */
const endsBlock = (original: string, at: number): boolean =>
  /(?:\(\)|\}\)?)\s?$/.test(original.slice(Math.max(0, at - 3), at)) || /^\s*\}/.test(original.slice(at + 1, at + 6));

const isBetweenStatements = (original: string, at: number): boolean =>
  /[)\]'"\w]\s?$/.test(original.slice(Math.max(0, at - 2), at)) &&
  /^\s*[a-z_$][\w$]*\s?[.(=[]/i.test(original.slice(at + 1, at + 40));
