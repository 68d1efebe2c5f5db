/**
 * What looks like residue of a page and is the writer's own: links to files that lie beside the text, a list of what to read besides,
 * what a blogger closes with.
 */
import { anyOf } from '../../norms/lexicon';
import { NAMES_OF_FURTHER_READING, SIGNS_OF_A_BLOGGER } from '../../norms/words/residue';
import { hasAny } from '../../reading/around';
import type { Residue } from '../../reading/residue';
import { isIn } from '../../reading/seek';
import { isOtherWriting, isTakenAsDraft } from '../../report/genre';
import type { Paragraph, Report } from '../../report/report';

/** A link of Markdown to a file of the same collection, where it lies or where it is kept: a page of the web has an address, or ends in html. */
const FILE_BESIDE = String.raw`(?!\w+:|\/\/)[^)\n]{0,200}\.(?:md|markdown|pdf|docx?|xlsx?|pptx?|zip)`;
const FILE_OF_MARKDOWN = String.raw`https?:\/\/[^)\n]{0,400}\.md`;
const LINK_TO_A_FILE = new RegExp(String.raw`\]\((?:${FILE_BESIDE}|${FILE_OF_MARKDOWN})(?:#[^)\n]{0,80})?\)`, 'i');
const OF_LINKS: ReadonlySet<Residue['kind']> = new Set<Residue['kind']>(['furniture', 'reader', 'paywall']);

/** [上一篇：…](../数据结构/队列.md), [点击下载全文](/files/2号文.pdf): what it leads to lies beside the text. */
const leadsToAFile = ({ format }: Report, { reading }: Paragraph, { kind }: Residue): boolean =>
  format === 'markdown' && OF_LINKS.has(kind) && isIn(LINK_TO_A_FILE, reading.original);

/** 本文转载自…，如有侵权，请与本人联系: who writes posts closes them so. */
const saysBlogger = ({ reading: { text } }: Paragraph, { kind, start, end }: Residue): boolean =>
  OF_LINKS.has(kind) && hasAny(text.slice(start, end), SIGNS_OF_A_BLOGGER);

const FURTHER_READING = new RegExp(`^(?:${anyOf(NAMES_OF_FURTHER_READING)}|相关文档)(?:[：:]|$)`);
/** [name](address), [name][1] and 《name》. */
const LINK_OR_TITLE = /\](?:\(|\[)|:\/\/|《/;
/** An entry that is a picture is what a page sets there. */
const PICTURE = /^\s*\[?!\[/;

/**
 * ## 延伸阅读 over links or titles, and 推荐阅读： over a list of them, or before one, in notes kept in Markdown: what the writer tells his
 * readers to read. Under an official text that was copied such a label came along from its page, unless somebody made a heading of it.
 */
function namesFurtherReading(report: Report, { kind, index, reading }: Paragraph, residue: Residue): boolean {
  const { format, paragraphs } = report;
  if (format !== 'markdown' || residue.kind !== 'furniture' || !FURTHER_READING.test(reading.text.trim())) return false;
  const next = paragraphs[index + 1];
  // A sample of such a list is shown as code.
  const isOver =
    next?.kind === 'code' ||
    (next?.kind === 'item' && LINK_OR_TITLE.test(next.reading.original) && !PICTURE.test(next.reading.original));
  if (kind === 'heading') return isOver;
  return (isOver || reading.original.includes('](')) && (!isTakenAsDraft(report) || isOtherWriting(report));
}

/** Whether it is the writer's own, and not to be told. */
export const isOwnOfWriter = (report: Report, paragraph: Paragraph, residue: Residue): boolean =>
  leadsToAFile(report, paragraph, residue) ||
  namesFurtherReading(report, paragraph, residue) ||
  (saysBlogger(paragraph, residue) && isOtherWriting(report));
