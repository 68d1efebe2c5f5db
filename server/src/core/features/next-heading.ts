/** The number that a new heading at the cursor would bear, written as the draft writes its headings. */
import { writeOrdinal, writeOrdinalNumber } from '../reading/ordinals';
import { paragraphAt, type Report } from '../report/report';
import type { Cursor } from './cursor';

/** Indent or #, number and mark of the main heading that comes next: `## 三、`. */
export function nextHeadingLead(report: Report, cursor: Cursor): string {
  const { main } = cursor.sections;
  const above = main.filter((heading) => heading.declaration.start < cursor.lineStart);
  const like = above.at(-1) ?? main[0];
  if (!like) return (report.format === 'markdown' ? '## ' : '') + writeOrdinal('han', 1);
  const { reading, span } = paragraphAt(report, like.paragraph);
  const lead = report.text.slice(span.start, like.declaration.start);
  if (!like.ordinal) return lead;
  const { numberStart, numberEnd, style } = like.ordinal;
  const number = writeOrdinalNumber(
    style,
    (above.at(-1)?.ordinal?.value ?? 0) + 1,
    reading.written(numberStart, numberEnd),
  );
  const mark = report.text.slice(span.start + reading.span(numberStart, numberEnd).end, like.title.start);
  return lead + reading.written(0, numberStart) + number + mark;
}
