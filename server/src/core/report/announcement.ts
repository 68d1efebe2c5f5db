/** What the opening of a draft says is told in it: 现将检查情况、存在问题和复核安排报告如下. Read once a paragraph for all who ask. */
import { OPENING_FORMULA } from '../norms/section-evidence';
import type { Reading } from '../reading/reading';
import { firstOf } from '../reading/seek';
import type { Paragraph, Report } from './report';
import type { Sections } from './sections';

/** The words between 现将 and 报告如下, and where they begin in clean text. */
export interface Announcement {
  readonly words: string;
  readonly start: number;
}

/** What `reading` announces; undefined where it holds no such formula. */
export const announcementOf = (reading: Reading): Announcement | undefined => reading.derive(readAnnouncement);

function readAnnouncement({ text }: Reading): Announcement | undefined {
  const formula = firstOf(OPENING_FORMULA, text);
  const words = formula?.[1];
  return formula && words ? { words, start: formula.index + formula[0].indexOf(words) } : undefined;
}

/** The paragraphs between the title of `report` and its first main heading. */
export function openingParagraphs({ paragraphs, title }: Report, { main }: Sections): readonly Paragraph[] {
  const from = title?.paragraphs[1] ?? 0;
  return paragraphs.slice(from, main[0]?.paragraph ?? from);
}
