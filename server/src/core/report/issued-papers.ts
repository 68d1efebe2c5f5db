/**
 * The papers that a notice hands out, by their names in the text and in the note of attachments: 制定了《甲办法》和《乙办法》，现印发给你们, and below
 * 附件：甲办法.
 */
import { HAND_OUT_A_PAPER } from '../norms/words/days';
import { hasAny } from '../reading/around';
import type { Reading } from '../reading/reading';
import { shift, type Span } from '../text/span';
import { paragraphsWith } from './paragraphs-with';
import type { Paragraph, Report } from './report';

export interface NamedPaper {
  readonly name: string;
  readonly at: Span;
}

export interface IssuedPapers {
  readonly issued: readonly NamedPaper[];
  readonly attached: readonly NamedPaper[];
}

const LONGEST_NAME = 60;
const SHORTEST_NAME = 4;
/** A note names so many attachments at most that are compared. */
const MOST = 12;

const handsOut = (reading: Reading): boolean => reading.derive(isHandingOut);
const isHandingOut = ({ text, kind }: Reading): boolean =>
  kind !== 'row' && kind !== 'code' && hasAny(text, HAND_OUT_A_PAPER);

const opensNote = (reading: Reading): boolean => reading.derive(isNote);
const isNote = ({ text, kind }: Reading): boolean =>
  kind !== 'row' && kind !== 'code' && (text.startsWith('附件：') || text.startsWith('附件:'));

/** What a notice hands out and what it attaches, where it says both. */
export function issuedPapers(report: Report): IssuedPapers | undefined {
  const [note, another] = paragraphsWith(report, opensNote);
  const above = note && !another ? paragraphsWith(report, handsOut).filter(({ index }) => index < note.index) : [];
  const [text] = above;
  if (!note || !text || above.length > 1) return undefined;
  return { issued: handedOut(text), attached: attachedIn(report, note) };
}

/** The titles in the sentence of 现印发给你们 and before it. */
function handedOut({ reading, span }: Paragraph): readonly NamedPaper[] {
  const { text } = reading;
  const end = Math.max(...HAND_OUT_A_PAPER.map((word) => text.indexOf(word)));
  // 根据《…》 names another's; what was made stands behind 制定 or 了.
  const from = Math.max(text.lastIndexOf('制定', end), text.lastIndexOf('修订', end), text.lastIndexOf('起草', end));
  const papers: NamedPaper[] = [];
  for (
    let open = text.indexOf('《', Math.max(0, from));
    from >= 0 && open >= 0 && open < end;
    open = text.indexOf('《', open + 1)
  ) {
    const close = text.indexOf('》', open);
    if (close < 0 || close - open > LONGEST_NAME) break;
    papers.push({ name: text.slice(open + 1, close), at: shift(reading.span(open, close + 1), span.start) });
  }
  return papers;
}

/** 附件：甲办法; or 附件： and below it 1.甲办法, 2.乙办法. */
function attachedIn({ paragraphs }: Report, note: Paragraph): readonly NamedPaper[] {
  const own = /^附件[：:]\s*(?:\d{1,2}[.．、]\s*)?/.exec(note.reading.text)?.[0].length ?? 0;
  const lines: NamedPaper[] = [];
  const add = ({ reading, span }: Paragraph, from: number): void => {
    const name = withoutEnd(reading.text.slice(from));
    if (name.length >= SHORTEST_NAME && name.length <= LONGEST_NAME)
      lines.push({ name: name.replace(/[《》]/g, ''), at: shift(reading.span(from, from + name.length), span.start) });
  };
  add(note, own);
  for (const line of paragraphs.slice(note.index + 1, note.index + 1 + MOST)) {
    const number = /^\s*(\d{1,2})[.．、]\s*/.exec(line.reading.text);
    if (Number(number?.[1]) !== lines.length + 1) break;
    add(line, number?.[0].length ?? 0);
  }
  return lines;
}

/** 甲办法；: without what ends its line. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && '。； \u3000'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
