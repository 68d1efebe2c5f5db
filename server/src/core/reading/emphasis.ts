/**
 * Which ** *** __ ~~ are Markdown emphasis and which hide a name: **加强领导。** against **镇、20**年**月**日.
 * Markdown itself would take **镇和** for bold; a Chinese reader does not.
 */
import { anyOf } from '../norms/lexicon';
import {
  ALSO_BEHIND_A_HIDDEN_NUMBER,
  COUNTED_BY_A_HIDDEN_NUMBER,
  KINDS_BEHIND_A_HIDDEN_NAME,
} from '../norms/words/hidden-names';
import type { Format } from './paragraphs';

const PAIR = /(\*\*\*|\*\*|__|~~)(?=[^\s*_])((?:(?<=\*\*[^*\n]{0,80})_(?!_)|[^*_\n])+?)\1/g;
const EDGE = /^[，。；：、！？）》”%]|[，、（《“]$/;
const ENDS_WELL = /[。：；！？:”）》]$/;
/** What follows a mask: the kind of place, body or thing whose name or number is hidden. */
const AFTER_MASK = new RegExp(
  `^${anyOf(KINDS_BEHIND_A_HIDDEN_NAME, COUNTED_BY_A_HIDDEN_NUMBER, ALSO_BEHIND_A_HIDDEN_NUMBER)}`,
);

/**
 * The marks of emphasis in `text`, as pairs of offsets in order: each mark is one pair [start, end).
 * In plain text only what stands like bold counts, since there ** is as often a mask.
 */
export function emphasisMarks(text: string, format: Format): (readonly [number, number])[] {
  if (!text.includes('**') && !text.includes('__') && !text.includes('~~')) return [];
  const marks: (readonly [number, number])[] = [];
  PAIR.lastIndex = 0;
  for (let found = PAIR.exec(text); found; found = PAIR.exec(text)) {
    const { 0: whole, 1: { length: mark } = '', 2: content = '' } = found;
    const end = found.index + whole.length;
    if (isEmphasis(text, found.index, content, end, format)) {
      marks.push([found.index, found.index + mark], [end - mark, end]);
    } else PAIR.lastIndex = found.index + mark;
  }
  return marks;
}

function isEmphasis(text: string, start: number, content: string, end: number, format: Format): boolean {
  if (EDGE.test(content) || /^[年月日时分]$/.test(content)) return false;
  const opens = AFTER_MASK.test(content);
  if (opens && /\d/.test(text[start - 1] ?? '')) return false;
  const closes = AFTER_MASK.test(text.slice(end, end + 4));
  const first = /^[\s#>*+-]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)]\s*)?$/.test(
    text.slice(Math.max(0, start - 12), start),
  );
  const whole = ENDS_WELL.test(content);
  if (format === 'plain') {
    if (opens || (closes && !whole)) return false;
    return first || /[，。；：、！？）”\s]/.test(text.charAt(start - 1));
  }
  const broken = /[，。；]/.test(content) && !whole;
  if (opens && closes) return first && whole;
  // **户部牵头，礼部协同** up to the end of its line: nothing is hidden behind it.
  return !(opens || closes) || !broken || (!closes && /^\s{0,3}(?:$|[，。；、）|])/.test(text.slice(end, end + 4)));
}
