/** Headings that are no sections to be written: of an outline, of a change log, of a block between two lines that another heading goes on. */
import { anyOf } from '../../norms/lexicon';
import { NAMES_OF_OUTLINES } from '../../norms/words/headings';
import type { Heading, Paragraph, Report } from '../../report/report';
import { namesTemplate } from '../../report/standing-of-blanks';

/** So many lines make an outline; fewer empty parts one below the other are a draft’s. */
const LEAST_OF_AN_OUTLINE = 8;

const OUTLINE = new RegExp(`${anyOf(NAMES_OF_OUTLINES)}(?:（[^（）]{0,12}）)?$`);

/** 投标文件大纲, 报告模板: what it names is written by whoever uses it. */
export const isOutline = (report: Report): boolean =>
  namesTemplate(report) ||
  [report.title?.text ?? '', report.headings[0]?.text ?? ''].some((name) => OUTLINE.test(name));

/** 请按以下结构撰写： over 一、 （一） （二） 1. 二、 …: lines with a number and a name, one right below the other, are a table of contents. */
export function isInOutline({ paragraph }: Heading, { paragraphs }: Report): boolean {
  let [from, to] = [paragraph, paragraph + 1];
  while (from > 0 && to - from < LEAST_OF_AN_OUTLINE && isNumberedName(paragraphs[from - 1])) from--;
  while (to - from < LEAST_OF_AN_OUTLINE && isNumberedName(paragraphs[to])) to++;
  return to - from >= LEAST_OF_AN_OUTLINE;
}

const isNumberedName = (line: Paragraph | undefined): boolean => {
  const { ordinal, text } = line?.reading ?? {};
  return ordinal !== undefined && ordinal.style !== 'clause' && text !== undefined && isName(text);
};
const isName = (text: string): boolean => text.length <= LONGEST_NAME && !/[，。；：]/.test(text);
const LONGEST_NAME = 28;

/** [Unreleased] over [0.6.0] 2020-03-26: of the versions of a program the one to come has nothing yet. */
export const areVersions = (siblings: readonly Heading[]): boolean =>
  siblings.filter(({ text }) => VERSION.test(text)).length * 2 >= siblings.length;
const VERSION = /^\[?v?\d{1,4}\.\d{1,3}(?:\.\d{1,4})?/i;

/** --- above 题目 and none between it and the heading right below, and so again: a block between two lines has one heading that goes on in the next. */
export function opensBlocks(siblings: readonly Heading[], report: Report): ReadonlySet<Heading> {
  const opening = siblings.filter((heading) => hasLineAbove(heading.paragraph, report));
  if (opening.length < LEAST_BLOCKS) return new Set();
  return new Set(opening.filter(({ paragraph }) => !hasLineAbove(paragraph + 1, report)));
}
const LEAST_BLOCKS = 2;
const LINE = /\n[ \t]{0,3}(?:-{3,}|\*{3,}|_{3,})[ \t]*\r?\n/;
function hasLineAbove(index: number, { format, paragraphs, text }: Report): boolean {
  const [above, here] = [paragraphs[index - 1], paragraphs[index]];
  return format === 'markdown' && !!above && !!here && LINE.test(text.slice(above.span.end, here.span.start));
}
