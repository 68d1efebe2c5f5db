/** What looks like residue of a page and is the writer's own: links to files that lie beside the text, what a blogger closes with. */
import { SIGNS_OF_A_BLOGGER } from '../../norms/words/residue';
import { hasAny } from '../../reading/around';
import type { Residue } from '../../reading/residue';
import { isIn } from '../../reading/seek';
import { isOtherWriting } from '../../report/genre';
import type { Paragraph, Report } from '../../report/report';

/** A link of Markdown to a file of the same collection: a page of the web has an address, or ends in html. */
const LINK_TO_A_FILE = /\]\((?!\w+:|\/\/)[^)\n]{0,200}\.(?:md|markdown|pdf|docx?|xlsx?|pptx?|zip)(?:#[^)\n]{0,80})?\)/i;
const OF_LINKS: ReadonlySet<Residue['kind']> = new Set<Residue['kind']>(['furniture', 'reader', 'paywall']);

/** [上一篇：…](../数据结构/队列.md), [点击下载全文](/files/2号文.pdf): what it leads to lies beside the text. */
const leadsToAFile = ({ format }: Report, { reading }: Paragraph, { kind }: Residue): boolean =>
  format === 'markdown' && OF_LINKS.has(kind) && isIn(LINK_TO_A_FILE, reading.original);

/** 本文转载自…，如有侵权，请与本人联系: who writes posts closes them so. */
const saysBlogger = ({ reading: { text } }: Paragraph, { kind, start, end }: Residue): boolean =>
  OF_LINKS.has(kind) && hasAny(text.slice(start, end), SIGNS_OF_A_BLOGGER);

/** Whether it is the writer's own, and not to be told. */
export const isOwnOfWriter = (report: Report, paragraph: Paragraph, residue: Residue): boolean =>
  leadsToAFile(report, paragraph, residue) || (saysBlogger(paragraph, residue) && isOtherWriting(report));
