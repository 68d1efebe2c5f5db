/**
 * Whether a draft was read off a picture by a program that took letters for whatever looks like them: 包豪斯运动（8^1-16^118111 ）,
 * 特雷彭维茨定律（「叩^口如也）. Any of its marks, figures and characters may be misread, so that one by one they prove nothing.
 */
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import { paragraphsWith } from './paragraphs-with';
import type { Paragraph, Report } from './report';

/** Nobody writes ^ beside 汉字, nor long figures on either side of it: 10^6, x^2 and 2^1024 are powers. */
const MISREAD = /[\u4e00-\u9fff]\^|\^[\u4e00-\u9fff]|\d{3}\^\d|\d\^\d{5}/;
const isMisread = ({ kind, text }: Reading): boolean => kind !== 'code' && text.includes('^') && isIn(MISREAD, text);

/** So many such paragraphs, and so large a share of all, are no formulas. */
const LEAST_MISREAD = 10;
const MISREAD_OF = 40;

/** The paragraphs that show it; none where the draft was typed. */
export const misreadParagraphs = (report: Report): readonly Paragraph[] => report.derive(readMisread);

function readMisread(report: Report): readonly Paragraph[] {
  const misread = paragraphsWith(report, isMisread);
  const isEnough = misread.length >= LEAST_MISREAD && misread.length * MISREAD_OF >= report.paragraphs.length;
  return isEnough ? misread : [];
}

export const isScanned = (report: Report): boolean => misreadParagraphs(report).length > 0;
