/** 【场景背景】, 【分析框架：三种做法】 alone on their lines: a draft that heads its parts so leaves nothing to be filled in there. */
import { type Slot, slotsOf } from '../reading/placeholders';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import { paragraphsWith } from './paragraphs-with';
import type { Report } from './report';

const ALONE = /^【[^【】]{2,30}】$/;
const isBracketAlone = ({ text, kind }: Reading): boolean =>
  kind !== 'row' && text.startsWith('【') && isIn(ALONE, text);

/**
 * Whether `slot`, in the paragraph `index` of `report`, is such a heading: text stands right below it, and another bracket, alone on
 * its line as well, names nothing that could be filled in.
 */
export function isBracketedHeading(slot: Slot, index: number, report: Report): boolean {
  const reading = report.paragraphs[index]?.reading;
  const below = report.paragraphs[index + 1]?.reading;
  if (slot.form !== 'variable' || !reading || !below || !isBracketAlone(reading) || below.text.startsWith('【'))
    return false;
  return paragraphsWith(report, isBracketAlone).some((one) => slotsOf(one.reading).length === 0);
}
