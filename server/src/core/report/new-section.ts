/** A new section at its place among the main headings, numbered and spaced as the draft does it. */
import { type OrdinalStyle, writeOrdinalNumber } from '../reading/ordinals';
import type { TextEdit } from '../text/edit';
import { lastIndex } from '../text/last-index';
import { shift, span } from '../text/span';
import type { Heading, Report } from './report';
import { tailOf } from './tail';

/** What stands in the new section until the writer fills it in; the rule `placeholder` reports it. */
const GAP = '××××××。';
/** What stands for its name where nobody knows it. */
export const UNKNOWN_NAME = '××××';

/**
 * The edits that insert a section `label` before the heading `at` of `main`, or behind them all before paragraph `end`; none
 * where there is no heading to set it beside.
 */
export function newSection(
  report: Report,
  main: readonly Heading[],
  at: number,
  label: string,
  end?: number,
): TextEdit[] {
  const like = modelAt(main, at);
  if (!like) return [];
  const number = (lastNumbered(main, at)?.ordinal?.value ?? 0) + 1;
  const heading = headingLine(report, like, number, label, main);
  return [
    insertion(report, like, heading, main[at]?.paragraph ?? end ?? report.derive(tailOf)),
    ...renumber(report, main.slice(at), number),
  ];
}

/** The edit that inserts a heading `label`, written as the heading `at` of `main` is, over the text that begins at `paragraph`. */
export function newHeading(
  report: Report,
  main: readonly Heading[],
  at: number,
  label: string,
  paragraph: number,
): TextEdit[] {
  const [like, below] = [main[at], report.paragraphs[paragraph]];
  if (!like || !below) return [];
  const number = (lastNumbered(main, at)?.ordinal?.value ?? 0) + 1;
  const line = report.text.includes('\r\n') ? '\r\n' : '\n';
  const gap = report.format === 'markdown' ? line + line : line;
  const { start } = below.span;
  return [{ span: span(start, start), text: headingLine(report, like, number, label, main) + gap }];
}

/** The last of the headings before `at` that bears a number: 附录 and 小结 among them bear none. */
const lastNumbered = (main: readonly Heading[], at: number): Heading | undefined =>
  main[lastIndex(main.slice(0, at), ({ ordinal }) => ordinal !== undefined)];

/** The heading after which the new one is written: what it goes before, or what it follows where only that bears a number. */
function modelAt(main: readonly Heading[], at: number): Heading | undefined {
  const next = main[Math.min(at, main.length - 1)];
  const before = main[at - 1];
  return before?.ordinal && !next?.ordinal ? before : next;
}

/** The heading written as `like` is: its indent, # or bold face, its kind of number, and the mark that `main` has behind it. */
function headingLine(report: Report, like: Heading, number: number, label: string, main: readonly Heading[]): string {
  const paragraph = report.paragraphs[like.paragraph];
  if (!paragraph) return label;
  const { reading, span: place } = paragraph;
  const lead = report.text.slice(place.start, like.declaration.start);
  const close = closing(lead);
  if (!like.ordinal) return lead + label + close;
  const { numberStart, numberEnd, style } = like.ordinal;
  const written = reading.written(numberStart, numberEnd);
  return (
    lead +
    reading.written(0, numberStart) +
    writeOrdinalNumber(style, number, written) +
    usualMark(report, main, style) +
    label +
    close
  );
}

/** What closes the bold face that `lead` opens: `**` behind `**`. */
const closing = (lead: string): string => /(\*{1,3}|_{1,3})$/.exec(lead)?.[1] ?? '';

/** What stands between the number and the words of most headings of this style: 、 where one of them has ，. */
function usualMark(report: Report, main: readonly Heading[], style: OrdinalStyle): string {
  const counts = new Map<string, number>();
  for (const { ordinal, paragraph, title } of main) {
    const own = report.paragraphs[paragraph];
    if (!own || ordinal?.style !== style) continue;
    const mark = report.text.slice(
      own.span.start + own.reading.span(ordinal.numberStart, ordinal.numberEnd).end,
      title.start,
    );
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? '';
}

function insertion(report: Report, like: Heading, heading: string, before: number): TextEdit {
  const { text, paragraphs } = report;
  const line = text.includes('\r\n') ? '\r\n' : '\n';
  const isSpaced = (first: number): boolean => {
    const [above, below] = [paragraphs[first], paragraphs[first + 1]];
    return !!above && !!below && (text.slice(above.span.end, below.span.start).match(/\r\n|\n|\r/g) ?? []).length > 1;
  };
  const gapAbove = isSpaced(like.paragraph - 1) ? line + line : line;
  const gapBelow =
    isSpaced(like.paragraph) || (report.format === 'markdown' && like.by === 'markdown') ? line + line : line;
  const follower = paragraphs[like.paragraph + 1];
  const isBody = !like.runIn && follower?.kind === 'prose';
  const indent = /^\s*/.exec(isBody ? follower.reading.original : heading)?.[0] ?? '';
  const section = heading + gapBelow + indent + GAP;
  const next = paragraphs[before];
  if (next) {
    const missing = gapAbove.length > line.length && !isSpaced(before - 1) ? line : '';
    return { span: span(next.span.start, next.span.start), text: missing + section + gapAbove };
  }
  const end = paragraphs.at(-1)?.span.end ?? 0;
  return { span: span(end, end), text: gapAbove + section };
}

/**
 * The headings behind the new one, each one up, unless the new one fills a gap in their numbers. A run of numbers ends
 * where the draft's own does.
 */
function renumber(report: Report, following: readonly Heading[], taken: number): TextEdit[] {
  const edits: TextEdit[] = [];
  let expected = taken;
  for (const { ordinal, paragraph } of following) {
    const own = report.paragraphs[paragraph];
    if (!ordinal) continue;
    if (!own || ordinal.value !== expected) break;
    const { numberStart, numberEnd, style } = ordinal;
    edits.push({
      span: shift(own.reading.span(numberStart, numberEnd), own.span.start),
      text: writeOrdinalNumber(style, expected + 1, own.reading.written(numberStart, numberEnd)),
    });
    expected++;
  }
  return edits;
}
