/**
 * Attachments that the text calls by a number other than that of the line which names them: 《报名登记表》（附件3） above 2.报名登记表. The name
 * is evidence enough, whether a note (附件：) heads the lines or not.
 */
import type { Reading } from '../reading/reading';
import { shift, type Span } from '../text/span';
import { attachmentReferences, numberedName } from './attachments';
import { paragraphsWith } from './paragraphs-with';
import type { Paragraph, Report } from './report';

export interface MisnumberedAttachment {
  /** The number in the text, and where it is spoken of. */
  readonly number: number;
  readonly at: Span;
  /** The number of the line that has its name. */
  readonly listed: number;
  readonly line: Paragraph;
}

/** A shorter name may be another's: 报名表 of one and of the other. */
const LEAST_OF_A_NAME = 5;
const bare = (text: string): string => text.replace(/[^\u4e00-\u9fffA-Za-z\d]/g, '');

const namesWithNumbers = (reading: Reading): boolean =>
  attachmentReferences(reading).some(({ name }) => name !== undefined);

/** Attachments whose number in the text of `report` is not that of the one line below which bears their name. */
export function misnumberedAttachments(report: Report): readonly MisnumberedAttachment[] {
  const speaking = paragraphsWith(report, namesWithNumbers);
  if (speaking.length === 0) return [];
  const lines = linesByName(report);
  return speaking.flatMap(({ reading, span, index }) =>
    attachmentReferences(reading).flatMap(({ number, name, start, end }): readonly MisnumberedAttachment[] => {
      const key = name === undefined ? '' : bare(name);
      const found = key.length < LEAST_OF_A_NAME ? undefined : lines.get(key)?.filter(({ line }) => line.index > index);
      const [one, more] = found ?? [];
      if (number === undefined || !one || more || one.listed === number) return [];
      return [{ number, at: shift(reading.span(start, end), span.start), ...one }];
    }),
  );
}

interface Listed {
  readonly listed: number;
  readonly line: Paragraph;
}

function linesByName(report: Report): ReadonlyMap<string, readonly Listed[]> {
  const lines = new Map<string, Listed[]>();
  for (const line of paragraphsWith(report, numberedName)) {
    const { number, name } = numberedName(line.reading) ?? {};
    const key = bare(name ?? '').replace(/(?:docx?|xlsx?|pdf|wps)$/, '');
    if (number === undefined || key.length < LEAST_OF_A_NAME) continue;
    const known = lines.get(key);
    if (known) known.push({ listed: number, line });
    else lines.set(key, [{ listed: number, line }]);
  }
  return lines;
}
