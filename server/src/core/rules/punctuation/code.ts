/** Marks of code that was written among words without being set off. */

/** selector('form'); form.send(…): between a call and what is called next it ends a statement. */
export const isOfCode = (original: string, at: number): boolean =>
  original[at] === ';' && (endsBlock(original, at) || isBetweenStatements(original, at));

/** e.preventDefault(); } }); — a call without arguments or a brace stands before it, or a brace behind. */
const endsBlock = (original: string, at: number): boolean =>
  /(?:\(\)|\}\)?)\s?$/.test(original.slice(Math.max(0, at - 3), at)) || /^\s*\}/.test(original.slice(at + 1, at + 6));

const isBetweenStatements = (original: string, at: number): boolean =>
  /[)\]'"\w]\s?$/.test(original.slice(Math.max(0, at - 2), at)) &&
  /^\s*[a-z_$][\w$]*\s?[.(=[]/i.test(original.slice(at + 1, at + 40));
