/** Fields in brackets that are labels of what stands below them, and no blanks: 【会议时间】 over 2025-11-09. */
import { type Slot, slotsOf } from '../reading/placeholders';
import type { Reading } from '../reading/reading';
import { paragraphsWith } from './paragraphs-with';
import type { Paragraph, Report } from './report';
import { isIn } from '../reading/seek';

const FILLED_LINE = /^[【[][^【】[\]\n]{2,12}[】\]]\s?[^\s：:，。（(]/;
const opensWithLabel = ({ text }: Reading): boolean => isIn(FILLED_LINE, text);
const LEAST_LABELS = 2;
const DIGIT = /\d/;

/**
 * 【会议时间】 over 2025-11-09, [会议内容] over what was said in a draft that writes [会后任务] 完善需求: a field alone in its
 * line is the label of the next one, unless that is of another sort: [发文机关] over a date.
 */
export function isLabelOfNext(
  slot: Slot,
  reading: Reading,
  { report, index }: { readonly report: Report; readonly index: number },
): boolean {
  // • {成长} over what was learnt.
  const from = /^[\s•·]*/.exec(reading.text)?.[0].length ?? 0;
  const text = reading.text.slice(from);
  if (slot.form !== 'variable' || slot.start !== from || !/^[【[{]/.test(text)) return false;
  // 【联系方式】： over the telephone.
  const isNamed = text.startsWith('【') && reading.text.slice(slot.end).trim() === '：';
  if (slot.end < reading.text.length && !isNamed) return false;
  const next = report.paragraphs[index + 1]?.reading;
  if (text.startsWith('[')) {
    if (paragraphsWith(report, opensWithLabel).length >= LEAST_LABELS) return true;
    if (report.derive(labelsOverText) < LEAST_OVER_TEXT) return false;
  }
  return next !== undefined && isText(next) && (isNamed || heads(slot, text, next));
}

/** TODO alone on its line over a list: a heading of what is to be done, and no part that is still to be written. */
export const isHeadOverItems = (
  slot: Slot,
  reading: Reading,
  { report, index }: { readonly report: Report; readonly index: number },
): boolean =>
  slot.form === 'note' &&
  slot.end - slot.start === reading.text.length &&
  /^[A-Z]+$/.test(reading.text) &&
  opensAnItem(report.paragraphs[index + 1]);
const opensAnItem = (next: Paragraph | undefined): boolean =>
  next !== undefined && (next.kind === 'item' || /^\s*[-•·]\s/.test(next.reading.original));

/** So many [诊断要点] in lines of their own with text below are the headings of a text; a frame has one or two such fields by chance. */
const LEAST_OVER_TEXT = 3;
const LABEL_ALONE = /^\[[\u4e00-\u9fff]{2,12}\]$/;
const isLabelAlone = ({ text, kind }: Reading): boolean => kind !== 'row' && LABEL_ALONE.test(text);

/** How many labels in brackets stand alone over text, where more do than not. */
function labelsOverText(report: Report): number {
  const labels = paragraphsWith(report, isLabelAlone);
  const over = labels.filter(({ index }) => {
    const next = report.paragraphs[index + 1]?.reading;
    return next !== undefined && isText(next);
  });
  return over.length * 2 > labels.length ? over.length : 0;
}

const isText = (next: Reading): boolean =>
  next.text !== '' && next.kind !== 'heading' && next.kind !== 'row' && slotsOf(next).length === 0;

/** {成长} over a whole sentence; [发文机关] over its date is open. */
const heads = ({ category }: Slot, label: string, { text, ordinal }: Reading): boolean =>
  (label.startsWith('{') && /[。；！]$/.test(text)) ||
  (category === 'date') === DIGIT.test(text.slice(ordinal?.length ?? 0).slice(0, 12));
