/** Where the attachments of a draft begin, each on a page of its own: 附件1 on a line, its title under it. */
import { anyOf } from '../norms/lexicon';
import { LAST_WORDS_OF_A_TITLE } from '../norms/words/titles';
import type { Reading } from '../reading/reading';
import type { Paragraph, Report } from '../report/report';
import { attachmentsFrom, isAttachmentLabel, tailLine } from '../report/tail';

export interface Attachment {
  /** How many lines under the label are the title of the attachment. */
  readonly titleLines: number;
  /** Where the label ends that its title follows on the same line, in characters of what the line shows. */
  readonly labelEnd?: number;
}

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
      titleLines: labelEnd === undefined ? titleLines(paragraphs, paragraph.index + 1) : 0,
      ...(labelEnd !== undefined && { labelEnd }),
    });
  }
  return found;
}

const opens = ({ kind, reading }: Paragraph): boolean =>
  isAttachmentLabel(reading) ? !isListed(reading) : kind === 'heading' && LABEL_WITH_TITLE.test(reading.text);

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

/** How many of the paragraphs from `at` on are the title of an attachment: it may go on in its second line. */
function titleLines(paragraphs: readonly Paragraph[], at: number): number {
  const [first, second] = [paragraphs[at], paragraphs[at + 1]];
  if (!isTitle(first)) return 0;
  const goesOn = isTitle(second) && !ENDS_TITLE.test(bare(first)) && ENDS_TITLE.test(bare(second));
  return goesOn ? 2 : 1;
}

/** 组 建 方 案 is set apart for the eye. */
const bare = (line: Paragraph | undefined): string => line?.reading.text.replace(/\s/g, '') ?? '';
const ENDS_TITLE = new RegExp(`${anyOf(LAST_WORDS_OF_A_TITLE)}(?:（[^）]{1,12}）)?$`);

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
