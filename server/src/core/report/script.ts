/** Which script a draft is written in. */
import { fold } from '../text/fold';
import type { Report } from './report';

/** How much of a draft is looked at. */
const SAMPLE = 4000;
/** In traditional script more than one 汉字 of so many is not the simplified one. */
const OF_TRADITIONAL = 20;

/** Whether a draft is in traditional script, where phrases in simplified script and the mainland's forms (二〇〇八年) would be slips. */
export const isTraditional = (report: Report): boolean => report.derive(readScript);

function readScript({ text }: Report): boolean {
  const sample = text.slice(0, SAMPLE);
  const folded = fold(sample);
  let han = 0;
  let changed = 0;
  for (let i = 0; i < sample.length; i++) {
    const character = sample.charAt(i);
    if (character < '\u4e00' || character > '\u9fff') continue;
    han++;
    if (character !== folded[i]) changed++;
  }
  return changed * OF_TRADITIONAL > han;
}
