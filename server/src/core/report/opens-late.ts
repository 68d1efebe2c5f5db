/** Main headings that begin with 二 and count on from there without a fault: the first part of the draft is gone. */
import { isPiece } from './piece';
import type { Heading, Report } from './report';
import { sectionsOf } from './sections';
import type { SequenceBreak } from './sequence-breaks';
import { MOST_SECTIONS } from './sole-gap';
import { isIn } from '../reading/seek';

/** 二、三、四 show an order; two of them, with more behind, hint at one. */
const FEWEST = 3;
const FEWEST_THAT_HINT = 2;
/** Without a title a text may be a piece of a longer one; pieces are single chapters, or a few. */
const FEWEST_UNTITLED = 4;
/** ## 0. 说明 stands before the first part, and is no part without a number. */
const IS_NOUGHT = /^[0零〇](?![\d%])/;

/** How the series of 第一章, 第二章 is called. */
const CHAPTERS = 'part 章';

/** Whether a heading bears the number nought: what comes behind it begins with one. */
export const isNought = (text: string): boolean => isIn(IS_NOUGHT, text);

/**
 * How many of the main headings, counted from the member of a break on, follow each other by one: they are three or more, it is the
 * first of them and a 2, nothing stands before it that may be the first part without its number, and none behind it begins anew;
 * 0 where that is not so.
 */
export function headingsFromTwo({ kind, member }: SequenceBreak, report: Report): number {
  const { marker, paragraph } = member;
  if (kind !== 'late' || !marker.opens || marker.value !== 2) return 0;
  // A chapter, or a text that begins with one, may be a piece of a book; rules have their 第一章 总则.
  if (marker.style === 'part' && (!report.title || (marker.key === CHAPTERS && !areWholeRules(report)))) return 0;
  const { main } = report.derive(sectionsOf);
  const at = main.findIndex((heading) => heading.paragraph === paragraph.index);
  if (at < 0 || main.length > MOST_SECTIONS || !main.slice(0, at).every(({ text }) => isNought(text))) return 0;
  // # （二）宣传组 below # 十二、分工: a mark of another level says nothing of these.
  const numbered = main.filter(({ ordinal }) => ordinal?.style === marker.style);
  if (numbered.length < FEWEST || !(numbered.every(goesUp) || areSectionsInPlainText(numbered, report))) return 0;
  const end = numbered.findIndex(({ ordinal }, i) => ordinal?.value !== i + 2);
  const count = end < 0 ? numbered.length : end;
  return count >= FEWEST_THAT_HINT ? count : 0;
}

const areWholeRules = (report: Report): boolean => report.genre.id === 'zhidu' && !isPiece(report);

/**
 * Whether a draft without 一、 begins with a （二） from which the others count on: it stands under no heading, in the first lines,
 * and two or more follow it without a fault.
 */
export function bracketsFromTwo({ kind, member, series }: SequenceBreak): boolean {
  const { marker, paragraph } = member;
  if (kind !== 'late' || marker.style !== 'han-bracket' || !marker.opens || series.parent !== undefined) return false;
  if (paragraph.index > MOST_ABOVE || series.members.length < FEWEST) return false;
  return series.members.every(({ marker: { value } }, i) => value === i + 2);
}

/** Whether a numbered heading is surely one, and not the first of a list of its own. */
const goesUp = ({ ordinal, by }: Heading): boolean =>
  ordinal !== undefined &&
  (ordinal.style === 'han' || ordinal.style === 'part' || (ordinal.style === 'arabic' && by === 'markdown')) &&
  ordinal.value > 1;

/**
 * 2. 询价, 3. 付款 in plain text below a title are sections, and no items of a list, where text stands below each of them and they are all
 * that is numbered so high.
 */
const areSectionsInPlainText = (numbered: readonly Heading[], { title, paragraphs }: Report): boolean =>
  title !== undefined &&
  numbered.length >= FEWEST_UNTITLED &&
  numbered.every(({ ordinal, by, paragraph }, i) => {
    const next = numbered[i + 1]?.paragraph ?? paragraphs.length;
    const below = paragraphs[paragraph + 1]?.reading.text ?? '';
    return ordinal?.style === 'arabic' && by !== 'markdown' && paragraph + 1 < next && below.length > LONGEST_LABEL;
  });
const LONGEST_LABEL = 6;

/** More text above the first number may be the first part without its heading, or the end of the chapter before. */
const MOST_ABOVE = 4;

/** Whether so many headings leave no doubt that the first part is gone. */
export function showsFirstGone(sequenceBreak: SequenceBreak, report: Report): boolean {
  const count = headingsFromTwo(sequenceBreak, report);
  if (report.title) return count >= FEWEST;
  return count >= FEWEST_UNTITLED && sequenceBreak.member.paragraph.index <= MOST_ABOVE;
}
