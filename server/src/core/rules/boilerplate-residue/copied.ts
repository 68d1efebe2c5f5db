/** A draft that was copied out of a laid-out file, told once: why what seems to be missing in it only informs, and what to take out. */
import { copiedPages } from '../../report/copied-pages';
import type { Paragraph, Report } from '../../report/report';
import { residuesOf } from '../../reading/residue';
import type { RuleContext, RuleFinding } from '../rule';
import { lineOf } from './line';

/** So many places are named beside the first. */
const MOST_NAMED = 5;

/** The numbers of pages that show themselves, - 3 -, are told with what deletes them (see page.ts). */
const isToldElsewhere = ({ reading }: Paragraph): boolean => residuesOf(reading).some(({ kind }) => kind === 'page');

export function* copiedFile(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const pages = copiedPages(report);
  if (!pages) return;
  const places = report.paragraphs.filter((paragraph) => pages.furniture.has(paragraph.index));
  const ours = places.filter((paragraph) => !isToldElsewhere(paragraph));
  const first = ours[0] ?? places[0] ?? report.paragraphs[0];
  if (!first) return;
  yield {
    span: first.span,
    severity: 'information',
    message: say(
      `全文像是从 PDF 一类排好版的文件复制来的：句子按行宽断开${places.length > 0 ? '，页码、页眉夹在正文里' : ''}。分栏、表格和符号这样会打乱或丢失，所以序号、括号、数字、合计看似有缺的地方都只作提示，请对照原件。`,
      `This seems to be copied out of a PDF: sentences are cut at the width of a page${places.length > 0 ? ', with page numbers and heads between' : ''}. Columns, tables and signs get lost that way, so what seems to be missing in numbering, brackets, figures and totals only informs: compare with the original.`,
    ),
    related: ours
      .slice(1, 1 + MOST_NAMED)
      .map(({ span }) => ({ span, message: say('这里也是页码或页眉', 'Of a page, too') })),
    fixes:
      ours.length > 0
        ? [
            {
              title: say(`删去页码和页眉（${ours.length}处）`, `Delete page numbers and heads (${ours.length})`),
              edits: ours.map((paragraph) => ({ span: lineOf(report, paragraph), text: '' })),
              safe: false,
            },
          ]
        : [],
  };
}
