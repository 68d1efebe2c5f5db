/** Masks: x X × * _ □ ○ in the place of a name, a number or a part of a date. */
import type { FoundSlot } from './slot';
import type { Reading } from '../reading';
import { categoryOf } from './category';
import { type Run, isMaskRun } from './mask-runs';
import { dateMasks } from './mask-dates';

const RUN = /[x×╳✕✖*_□○◯△]+/gi;
const ANY = /[x×╳✕✖*_□○◯△]/i;

/** The masks of a paragraph; a masked date is one, and so is x届x中全会. */
export function masks(reading: Reading): FoundSlot[] {
  const { text } = reading;
  if (!ANY.test(text)) return [];
  const slots: FoundSlot[] = dateMasks(text);
  const dates = [...slots];
  const runs: Run[] = [];
  let next = 0;
  for (const found of text.matchAll(RUN)) {
    const start = found.index;
    while (next < dates.length && dates[next]!.end <= start) next++;
    if (next < dates.length && dates[next]!.start <= start) continue;
    const last = runs[runs.length - 1];
    if (last && start < last.end) continue;
    runs.push(grown(text, start, start + found[0].length));
  }
  const sure = slots.length > 0 || runs.some((run) => run.mark.length > 1 && /[x×]/i.test(run.mark));
  const context = { reading, sure, boxes: runs.filter((run) => run.mark === '□').length };
  for (const run of runs) {
    if (!isMaskRun(run, context)) continue;
    const previous = slots[slots.length - 1];
    if (previous && previous.form === 'mask' && text.slice(previous.end, run.start) === '届') {
      slots[slots.length - 1] = { ...previous, end: run.end, category: 'number' };
    } else {
      const category = categoryOf(text.slice(Math.max(0, run.start - 8), run.start), text.slice(run.end, run.end + 8));
      slots.push({ start: run.start, end: run.end, category, form: 'mask' });
    }
  }
  return slots;
}

const LONGEST_GLUE = 12;

/** A run with the digits that belong to the same number: 1XX, 35xxxx4, x.x; two runs of one number become one. */
function grown(text: string, from: number, to: number): Run {
  let start = from;
  let end = to;
  const digit = (i: number): boolean => text[i]! >= '0' && text[i]! <= '9';
  const point = (i: number): boolean =>
    text[i] === '.' &&
    (digit(i + 1) || ANY.test(text[i + 1] ?? '')) &&
    i > 0 &&
    (digit(i - 1) || ANY.test(text[i - 1]!));
  while (start > 0 && from - start < LONGEST_GLUE && (digit(start - 1) || point(start - 1))) start--;
  // 附件：1.××方案 is item 1, 增长3.x% is one number.
  if (
    text.slice(start, from).includes('.') &&
    (!/[\u4e00-\u9fff]/.test(text[start - 1] ?? '') ||
      /[附表图][件表]?$/.test(text.slice(Math.max(0, start - 2), start)))
  )
    start = from;
  while (end < text.length && end - to < LONGEST_GLUE && (digit(end) || point(end) || ANY.test(text[end]!))) end++;
  return { start, end, mark: text.slice(from, to), from, to };
}
