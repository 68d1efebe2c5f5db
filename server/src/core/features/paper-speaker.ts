/** Lines between the title of a speech or report and its salutation: where and when it was held, and by whom. */
import { addresseeOf } from '../report/addressee';
import type { Report } from '../report/report';

/** So many lines at most name the occasion and the speaker. */
const MOST_LINES = 4;
const LONGEST_LINE = 60;

/**
 * Index one past the lines under the title that end no sentence and stand above the salutation: ——2026年1月27日在……会议上 /
 * 省长　王某某. The end of the title where there are none.
 */
export function endOfByline(report: Report): number {
  const from = report.title?.paragraphs[1] ?? 0;
  const to = addresseeOf(report)?.index;
  if (to === undefined || to - from > MOST_LINES) return from;
  const lines = report.paragraphs.slice(from, to);
  const names = lines.every(({ kind, reading }) => {
    const { text } = reading;
    return (kind === 'prose' || kind === 'heading') && text.length <= LONGEST_LINE && !/[。；，！？]$/.test(text);
  });
  return names ? to : from;
}
