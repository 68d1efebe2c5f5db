/** The numbered title of a sample that returns at the head of every page: 新员工个人总结（三）. */
import { NUMERALS_TO_TEN } from '../../norms/words/counting';
import { residuesOf } from '../../reading/residue';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import type { RuleContext, RuleFinding } from '../rule';
import { lineOf } from './line';

const HAN = NUMERALS_TO_TEN.join('');

/** Where each line stands that is the numbered title of a sample; one that returns is the head of each page of a booklet. */
export function numberedTitles(report: Report): ReadonlyMap<string, readonly Paragraph[]> {
  const lines = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphsWith(report, residuesOf)) {
    if (!residuesOf(paragraph.reading).some(({ kind }) => kind === 'number')) continue;
    const line = paragraph.reading.text.trim();
    const known = lines.get(line);
    if (known) known.push(paragraph);
    else lines.set(line, [paragraph]);
  }
  return lines;
}

const NUMBER_BEHIND = new RegExp(`(?:（[${HAN}\\d]{1,3}）|[${HAN}]{1,3}|\\d{1,2})[：。]?$`);

/** The heads of pages, by their lines: those of one booklet, （一） and （二） alike, are one group. */
export function headsByLine(
  numbered: ReadonlyMap<string, readonly Paragraph[]>,
): ReadonlyMap<string, readonly Paragraph[]> {
  const booklets = new Map<string, Paragraph[]>();
  const byLine = new Map<string, readonly Paragraph[]>();
  for (const [line, places] of numbered) {
    if (places.length < 2) continue;
    const stem = line.replace(NUMBER_BEHIND, '');
    const booklet = booklets.get(stem) ?? [];
    booklet.push(...places);
    booklets.set(stem, booklet);
    byLine.set(line, booklet);
  }
  return byLine;
}

/** 新员工个人总结（三） at the head of every page: one finding, and what mends it deletes all of them. */
export const headOfPages = (
  report: Report,
  places: readonly Paragraph[],
  told: RuleFinding,
  { say }: RuleContext,
): RuleFinding => ({
  ...told,
  message: places.every(({ reading }) => reading.text.trim() === places[0]?.reading.text.trim())
    ? say(
        `这一行在全文出现${places.length}次，是每页的页眉，从排好版的文件里复制来的，应删去。`,
        `This line stands here ${places.length} times: it is the head of each page of a laid-out file. Delete it.`,
      )
    : say(
        `这一行在全文出现${places.length}次，只有编号不同，是每页的页眉，从排好版的文件里复制来的，应删去。`,
        `This line stands here ${places.length} times with another number: it is the head of each page of a laid-out file. Delete it.`,
      ),
  related: places.slice(1, 6).map(({ span }) => ({ span, message: say('这里也是', 'Here too') })),
  fixes: [
    {
      title: say(`删去全部页眉（${places.length}处）`, `Delete all page heads (${places.length})`),
      edits: places.map((paragraph) => ({ span: lineOf(report, paragraph), text: '' })),
      safe: false,
    },
  ],
});
