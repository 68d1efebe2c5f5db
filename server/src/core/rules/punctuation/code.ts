/** Marks of code that was written among words without being set off. */

/** selector('form'); form.send(…): between a call and what is called next it ends a statement. */
export const isOfCode = (original: string, at: number): boolean =>
  original[at] === ';' &&
  /[)\]'"\w]\s?$/.test(original.slice(Math.max(0, at - 2), at)) &&
  /^\s*[a-z_$][\w$]*\s?[.(=[]/i.test(original.slice(at + 1, at + 40));
