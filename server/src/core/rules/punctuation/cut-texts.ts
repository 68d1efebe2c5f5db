/**
 * Marks that lost their other half with the text round them: a quotation that a program cut at a width (他说：“水是生命之), a cell
 * of a table's head, the dates under the title of a statute, whose bracket opened in a line that is gone.
 */
import { anyOf } from '../../norms/lexicon';
import { DEEDS_ON_A_STATUTE } from '../../norms/words/laws';
import type { Reading } from '../../reading/reading';
import { isIn } from '../../reading/seek';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import type { Lone } from './pairs';

/** A cell is no longer. */
const LONGEST_CELL = 20;
const MARK_OF_A_SENTENCE = /[，。；：！？]/;

/** 容量）分档〕 among 税目 | 单位: the cell of a table's head was broken over lines, and its other half stands in another. */
export function isOfBrokenCell({ mark, index }: Lone, { paragraphs }: Report): boolean {
  const text = paragraphs[index]?.reading.text ?? '';
  if (/[“”‘’]/.test(mark) || text.length > LONGEST_CELL || MARK_OF_A_SENTENCE.test(text)) return false;
  return [index - 1, index + 1].some((at) => paragraphs[at]?.kind === 'row');
}

/** 2016年2月6日 第一次修正 / 2023年7月20日 第二次修正）: of the note under a statute's title the first bracket is lost. */
const HISTORY = new RegExp(`^(?:19|20)\\d\\d年[^，。；]{2,60}(?:${anyOf(DEEDS_ON_A_STATUTE)})）\\s*$`);

/** So long is a line that breaks off, and not one that has no stop because it is a label or a cell. */
const SHORTEST_CUT = 40;
/** … is how a program shows that it cut; writers set …… or three dots. */
const ENDS_CUT = /(?:[\u4e00-\u9fffA-Za-z\d]|(?<!…)…) ?$/;
/** === 下一篇 ===: a line that parts texts which were put together. */
const PARTS_TEXTS = /^[=＝]{3}/;

const readCut = ({ text, kind }: Reading): boolean =>
  kind !== 'row' &&
  kind !== 'heading' &&
  text.length >= SHORTEST_CUT &&
  MARK_OF_A_SENTENCE.test(text) &&
  ENDS_CUT.test(text.slice(-3));

/** Asked for each mark of a paragraph, and of all that break off. */
const isCut = (reading: Reading): boolean => reading.derive(readCut);

/** So many lines that break off at one width were cut by a program. */
const FEWEST_CUT = 3;
function areCutAlike(reading: Reading, report: Report): boolean {
  const widths = report.derive(widthsOfCut);
  const width = widthOf(reading);
  // Behind a word in letters a blank may have been the last character.
  const wider = /[A-Za-z]/.test(reading.original.slice(-1)) ? (widths.get(width + 1) ?? 0) : 0;
  return (widths.get(width) ?? 0) + wider >= FEWEST_CUT;
}

/** Programs count characters, of which a picture (🔻) is one. */
const readWidth = ({ original }: Reading): number => [...original].length;
const widthOf = (reading: Reading): number => reading.derive(readWidth);

/** How many of the lines that break off are so long. */
function widthsOfCut(report: Report): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const { reading } of paragraphsWith(report, isCut)) {
    const width = widthOf(reading);
    widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  return widths;
}

/** Whether what `lone` belongs to is not all there, so that it informs. */
export function isOfCutText({ mark, opens, index }: Lone, report: Report): boolean {
  const { paragraphs } = report;
  const paragraph = paragraphs[index];
  if (!paragraph) return false;
  const { reading } = paragraph;
  if (mark === '）') return isIn(HISTORY, reading.text);
  if (!opens) return false;
  if (!isCut(reading)) return false;
  return PARTS_TEXTS.test(paragraphs[index + 1]?.reading.original ?? '') || areCutAlike(reading, report);
}
