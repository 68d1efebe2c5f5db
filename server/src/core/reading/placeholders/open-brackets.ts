/** Words in square brackets of which one proves nothing, and which beside sure blanks in such brackets are blanks too: [讲师称呼]. */
import { anyOf } from '../../norms/lexicon';
import { WORDS_IN_BRACKETS_THAT_ARE_TEXT } from '../../norms/words/blanks';
import type { Span } from '../../text/span';
import type { Reading } from '../reading';
import { allOf } from '../seek';

/** Not a link, a reference or the label of one. */
const OPEN = /(?<![\]!\\])\[([\u4e00-\u9fff][\u4e00-\u9fff、/ ]{1,12})\](?![（([:：])/g;
/** [公章], [参考文献], [附图]: where a seal goes, and what is shown. */
const SHOWN = /[章印字]$|文献|^[附见图表注]/;
const TEXT = new RegExp(`^${anyOf(WORDS_IN_BRACKETS_THAT_ARE_TEXT)}$`);

/** Such brackets of a paragraph, in clean offsets. */
export function openBrackets(reading: Reading): readonly Span[] {
  return reading.derive(readOpenBrackets);
}

function readOpenBrackets({ text, kind }: Reading): readonly Span[] {
  if (kind === 'code' || kind === 'front-matter' || kind === 'quote' || !text.includes('[')) return [];
  return allOf(OPEN, text)
    .filter(({ 1: content = '' }) => !TEXT.test(content.trim()) && !SHOWN.test(content.trim()))
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }));
}
