/** Lines that are there as examples of how not to write: those below 【错误】 or 错误写法：, up to what is right. */
import { labelOfWriting } from '../reading/spoken-of';
import type { Report } from './report';

/** So many lines a label may have below it. */
const MOST_LINES = 12;
/** Below a label of its own line stand examples; a longer text has an end of its own. */
const LONGEST_LINE = 60;

/** Whether the paragraph `index` stands below a label of what is wrong. */
export function isBelowLabelOfWrong({ paragraphs }: Report, index: number): boolean {
  for (let above = index - 1; above >= 0 && above >= index - MOST_LINES; above--) {
    const reading = paragraphs[above]?.reading;
    if (!reading) return false;
    const label = labelOfWriting(reading);
    if (label) return label === 'wrong';
    if (reading.kind === 'heading' || reading.text.length > LONGEST_LINE) return false;
  }
  return false;
}
