/**
 * Line breaks that came as the two characters of program text, …培养任务。\n二、…, and the quotes of the value that held them. Offsets are
 * raw ones of the paragraph. Source: text exported as JSON or CSV writes a line break as \n (RFC 8259, 7).
 */
import { type Span, span } from '../text/span';
import type { Reading } from './reading';
import { eachOf } from './seek';

/** Behind the end of a sentence and before 汉字, set in or not: what speaks of the sign names it amid a sentence. */
const SURE_BREAK = /[。！？；：”）](?:\\r)?\\n(?:\\[rn]){0,8}(?=[\u3000\u00a0]{0,12}[\u4e00-\u9fff（“《\d]|"?\s*$)/;
/** A path goes on with letters: D:\notes. */
const BREAK = /(?:\\r)?\\n(?:\\[rn]){0,8}(?![a-z])/g;

const NONE: readonly Span[] = [];

/** The written breaks of a paragraph: where one surely is, the title, the signatures and the date stand between such, too. */
export const writtenBreaks = (reading: Reading): readonly Span[] => reading.derive(readBreaks);

function readBreaks({ raw }: Reading): readonly Span[] {
  if (!raw.includes('\\n') || !SURE_BREAK.test(raw)) return NONE;
  return eachOf(BREAK, raw).map(({ 0: found, index }) => span(index, index + found.length));
}

/** The half-width quotes at both ends of a text that a program wrote out as one value with its line breaks; none where it is no such. */
export function quotesOfExport(reading: Reading): readonly Span[] {
  const { original } = reading;
  if (original.charAt(0) !== '"' || !original.includes('\\n') || !WRAPPED.test(original)) return [];
  if (writtenBreaks(reading).length === 0) return [];
  const last = original.lastIndexOf('"');
  return [span(0, 1), span(last, last + 1)];
}
const WRAPPED = /^"(?:[^"\\]|\\.)*"\s*$/s;
