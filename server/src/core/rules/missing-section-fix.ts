/** The fix of missing-section: writes the section at its place, numbered and spaced as the draft does it. */
import { writeOrdinalNumber } from '../reading/ordinals';
import type { Heading, Report } from '../report/report';
import { tailOf } from '../report/tail';
import type { TextEdit } from '../text/edit';
import { shift, span } from '../text/span';
import type { Fix, RuleContext } from './rule';

/** What stands in the new section until the writer fills it in; the rule `placeholder` reports it. */
const GAP = '××××××。';

/** One fix that inserts a section `label` before the heading `at` of `main`, or none when the draft has no numbered section to set it beside. */
export function insertSection(
  report: Report,
  main: readonly Heading[],
  at: number,
  label: string,
  context: RuleContext,
): Fix[] {
  const like = main[Math.min(at, main.length - 1)];
  if (!like) return [];
  const number = (main[at - 1]?.ordinal?.value ?? 0) + 1;
  const heading = headingLine(report, like, number, label);
  const edits = [
    insertion(report, like, heading, main[at]?.paragraph ?? tailOf(report)),
    ...renumber(report, main.slice(at), number),
  ];
  return [{ title: context.say(`插入“${label}”部分`, `Insert a section “${label}”`), edits, safe: false }];
}

/** The heading written as `like` is: its indent or #, its kind of number, the same mark behind the number. */
function headingLine(report: Report, like: Heading, number: number, label: string): string {
  const paragraph = report.paragraphs[like.paragraph];
  if (!paragraph) return label;
  const { reading, span: place } = paragraph;
  const lead = report.text.slice(place.start, like.declaration.start);
  if (!like.ordinal) return lead + label;
  const { numberStart, numberEnd, style } = like.ordinal;
  const written = reading.written(numberStart, numberEnd);
  return (
    lead +
    reading.written(0, numberStart) +
    writeOrdinalNumber(style, number, written) +
    report.text.slice(place.start + reading.span(numberStart, numberEnd).end, like.title.start) +
    label
  );
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
    if (!own || !ordinal || ordinal.value !== expected) break;
    const { numberStart, numberEnd, style } = ordinal;
    edits.push({
      span: shift(own.reading.span(numberStart, numberEnd), own.span.start),
      text: writeOrdinalNumber(style, expected + 1, own.reading.written(numberStart, numberEnd)),
    });
    expected++;
  }
  return edits;
}
