/** Where the attachments of a draft begin, each on a page of its own: 附件1 on a line, its title under it. */
import type { Reading } from '../reading/reading';
import type { Paragraph, Report } from '../report/report';
import { attachmentsFrom, tailLine } from '../report/tail';

export interface Attachment {
  /** Whether the line under the label is the title of the attachment. */
  readonly isTitled: boolean;
  /** Where the label ends that its title follows on the same line, in characters of what the line shows. */
  readonly labelEnd?: number;
}

/** 附件, 附件1, 附件1： */
const LABEL = /^附件\s*\d{0,2}[：:]?$/;
/** ## 附件1：任务分解表, ## 附件1 任务分解表 (a reading has no space between digits and 汉字) */
const LABEL_WITH_TITLE = /^附件[ \u3000]?(?:\d{1,2}[：: \u3000]?|[：: \u3000])(?=[^\s：:])/;
const LONGEST_TITLE = 60;

/** The attachments by the index of the paragraph with their label. Only what stands under the date of the letter is one. */
export function attachmentsIn(report: Report): ReadonlyMap<number, Attachment> {
  const { paragraphs, title } = report;
  const first = Math.min(attachmentsFrom(report), headedFrom(report));
  const found = new Map<number, Attachment>();
  for (const paragraph of paragraphs.slice(Math.max(first, title?.paragraphs[1] ?? 0))) {
    if (!opens(paragraph)) continue;
    const labelEnd = LABEL_WITH_TITLE.exec(paragraph.reading.text)?.[0].length;
    found.set(paragraph.index, {
      isTitled: labelEnd === undefined && isTitle(paragraphs[paragraph.index + 1]),
      ...(labelEnd !== undefined && { labelEnd }),
    });
  }
  return found;
}

const opens = ({ kind, reading }: Paragraph): boolean =>
  LABEL.test(reading.text) ? !isListed(reading) : kind === 'heading' && LABEL_WITH_TITLE.test(reading.text);

const isListed = ({ kind }: Reading): boolean => kind === 'item' || kind === 'row' || kind === 'quote';

/** A heading of Markdown that says 附件 opens an attachment wherever a date stands above it. */
function headedFrom({ paragraphs, title }: Report): number {
  let isDated = false;
  for (const { index, kind, reading } of paragraphs.slice(title?.paragraphs[1] ?? 0)) {
    if (isDated && kind === 'heading' && opens({ kind, reading } as Paragraph)) return index;
    isDated ||= tailLine(reading) === 'date';
  }
  return paragraphs.length;
}

/** Whether the paragraph under a label is the title of the attachment. */
function isTitle(line: Paragraph | undefined): boolean {
  if (!line || line.reading.ordinal) return false;
  const { text } = line.reading;
  return (
    (line.kind === 'prose' || line.kind === 'heading') &&
    text !== '' &&
    text.length <= LONGEST_TITLE &&
    !/[。；：，]$/.test(text)
  );
}
