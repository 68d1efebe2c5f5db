/**
 * What looks like residue of a page and is the writer's own: links to files that lie beside the text, a list of what to read besides,
 * what a blogger closes with, the source of an excerpt. What may be his only informs.
 */
import { anyOf } from '../../norms/lexicon';
import { NAMES_OF_FURTHER_READING, SIGNS_OF_A_BLOGGER } from '../../norms/words/residue';
import { hasAny } from '../../reading/around';
import { type Residue, residuesOf } from '../../reading/residue';
import { isIn } from '../../reading/seek';
import { isOtherWriting, isTakenAsDraft } from '../../report/genre';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';

/** A link of Markdown to a file of the same collection, where it lies or where it is kept: a page of the web has an address, or ends in html. */
const FILE_BESIDE = String.raw`(?!\w+:|\/\/)[^)\n]{0,200}\.(?:md|markdown|pdf|docx?|xlsx?|pptx?|zip)`;
const FILE_OF_MARKDOWN = String.raw`https?:\/\/[^)\n]{0,400}\.md`;
const LINK_TO_A_FILE = new RegExp(String.raw`\]\((?:${FILE_BESIDE}|${FILE_OF_MARKDOWN})(?:#[^)\n]{0,80})?\)`, 'i');
const OF_LINKS: ReadonlySet<Residue['kind']> = new Set<Residue['kind']>(['furniture', 'reader', 'paywall']);

/** [上一篇：…](../数据结构/队列.md), [点击下载全文](/files/2号文.pdf): what it leads to lies beside the text. */
const leadsToAFile = ({ format }: Report, { reading }: Paragraph, { kind }: Residue): boolean =>
  format === 'markdown' && OF_LINKS.has(kind) && isIn(LINK_TO_A_FILE, reading.original);

/** 本文转载自…，如有侵权，请与本人联系, 如有侵权，请联系 with an address: who writes posts closes them so. */
const saysBlogger = ({ reading: { text, original } }: Paragraph, { kind, start, end }: Residue): boolean =>
  OF_LINKS.has(kind) &&
  (hasAny(text.slice(start, end), SIGNS_OF_A_BLOGGER) || (kind === 'furniture' && ADDRESS.test(original)));
const ADDRESS = /mailto:|[\w.-]@[\w-]+\./;

/** 转载请注明出处, 如有侵权请联系, 版权归作者: on whose terms a text may be used, which a page says and its writer as well. */
const SPEAKS_OF_RIGHTS = /转载|侵权.{0,20}(?:删除|联系)|版权归/;
/** 链接：https://… over 著作权归作者所有。商业转载请联系作者: the source that a note gives for what it quotes. */
const GIVES_A_LINK = /(?:链接|来源|出处|原文)[：:]/;
const LINES_OF_A_SOURCE = 3;
const isOfASource = (
  { paragraphs }: Report,
  { index, reading: { text } }: Paragraph,
  { start, end }: Residue,
): boolean =>
  SPEAKS_OF_RIGHTS.test(text.slice(start, end)) &&
  paragraphs
    .slice(Math.max(0, index - LINES_OF_A_SOURCE), index + 1)
    .some(({ reading }) => GIVES_A_LINK.test(reading.original) && reading.original.includes('://'));

const FURTHER_READING = new RegExp(`^(?:${anyOf(NAMES_OF_FURTHER_READING)}|相关文档)(?:[：:]|$)`);
const isLabel = ({ text }: Paragraph['reading']): boolean => FURTHER_READING.test(text.trim());
/** [name](address), [name][1] and 《name》. */
const LINK_OR_TITLE = /\](?:\(|\[)|:\/\/|《/;
const LINK = /\]\(|:\/\//;
/** An entry that is a picture is what a page sets there. */
const PICTURE = /^\s*\[?!\[/;
/** So near below a heading stands what it is over. */
const NEAR_BELOW = 3;

/**
 * ## 延伸阅读 over whatever it is over but a picture, and 推荐阅读： over a list of links or titles, or before one, in notes kept in Markdown: what
 * the writer tells his readers to read. Under an official text that was copied such a label came along from its page, unless somebody
 * made a heading of it. Other headings, 相关推荐, are the writer's where links stand below.
 */
function namesFurtherReading(report: Report, paragraph: Paragraph, residue: Residue): boolean {
  const { kind, index, reading } = paragraph;
  const { format, paragraphs } = report;
  if (format !== 'markdown' || residue.kind !== 'furniture') return false;
  const next = paragraphs[index + 1];
  if (kind === 'heading') {
    if (isLabel(reading) && next && next.kind !== 'heading') return !PICTURE.test(next.reading.original);
    return paragraphs
      .slice(index + 1, index + 1 + NEAR_BELOW)
      .some((below) => isIn(LINK, below.reading.original) && !PICTURE.test(below.reading.original));
  }
  if (!isLabel(reading)) return false;
  // A sample of such a list is shown as code.
  const isOver =
    next?.kind === 'code' ||
    (next?.kind === 'item' && LINK_OR_TITLE.test(next.reading.original) && !PICTURE.test(next.reading.original));
  return (isOver || isIn(LINK, reading.original)) && (!isTakenAsDraft(report) || isOtherWriting(report));
}

/** Whether it is the writer's own, and not to be told. */
export const isOwnOfWriter = (report: Report, paragraph: Paragraph, residue: Residue): boolean =>
  leadsToAFile(report, paragraph, residue) ||
  namesFurtherReading(report, paragraph, residue) ||
  ((saysBlogger(paragraph, residue) || isOfASource(report, paragraph, residue)) && isOtherWriting(report));

/**
 * Whether a writer may well have said it himself, so that it only informs: the label of what to read besides, in notes or where the
 * text goes on below it or it comes again; terms of use, in notes and posts. 字号：大 中 小 is set by pages alone.
 */
export function mayBeTheWriters(
  report: Report,
  { index, reading }: Paragraph,
  { kind }: Residue,
  said: string,
): boolean {
  if (kind !== 'furniture') return false;
  if (SPEAKS_OF_RIGHTS.test(said))
    return isOtherWriting(report) || (report.format === 'markdown' && !isTakenAsDraft(report));
  const next = report.paragraphs[index + 1];
  if (report.format !== 'markdown' || !isLabel(reading) || (next && PICTURE.test(next.reading.original))) return false;
  return (
    isOtherWriting(report) ||
    paragraphsWith(report, isLabelOfReading).length > 1 ||
    report.paragraphs[index - 1]?.kind === 'heading' ||
    report.paragraphs.slice(index + 1).some(({ kind }) => kind === 'heading')
  );
}
const isLabelOfReading = (reading: Paragraph['reading']): boolean =>
  reading.kind !== 'heading' && residuesOf(reading).length > 0 && isLabel(reading);

/** Where an assistant speaks: above a text and behind it. */
const AT_AN_END = 4;
/** 由 AI 生成, 作为人工智能助手: said by nobody else, wherever it stands. */
const SURELY_OF_A_PROGRAM = /AI|人工智能|模型|†|oaicite/;

/** 当然，以下是我们给您的建议： amid a text: whoever speaks to his reader there may be its writer. */
export const isAmidAText = ({ paragraphs }: Report, { index }: Paragraph, { kind }: Residue, said: string): boolean =>
  kind === 'assistant' &&
  index > AT_AN_END &&
  index < paragraphs.length - 1 - AT_AN_END &&
  !SURELY_OF_A_PROGRAM.test(said);
