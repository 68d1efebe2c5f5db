/**
 * Where labels like 2.1 and 3.2.1 do not go with their place: another number than that of the heading above, or not the next
 * of those beside. The # say what is above and beside.
 */
import { decimalLabelOf } from '../reading/decimal-labels';
import { shift, type Span } from '../text/span';
import { type Heading, paragraphAt, type Report } from './report';

export interface DecimalBreak {
  /** `parent`: its first numbers are not those above. `skip` and `repeat`: it is not the next. */
  readonly kind: 'parent' | 'skip' | 'repeat';
  readonly span: Span;
  readonly written: string;
  /** The label that would be right here. */
  readonly due: string;
  /** What it has to go with: the heading above, or the label before. */
  readonly other: { readonly written: string; readonly span: Span };
}

/** A heading and what its number says; `parts` are empty where it bears none that could go on in decimals. */
interface Labelled {
  readonly heading: Heading;
  readonly parts: readonly number[];
  readonly isDecimal: boolean;
  readonly span: Span;
  readonly written: string;
  /** The last label right under it. */
  last?: Labelled;
}

/** Beyond this gap a label is rather of another kind: a version, a date. */
const WIDEST_GAP = 3;

/** The breaks of `report`, at most one under each heading. */
export function decimalBreaksOf(report: Report): readonly DecimalBreak[] {
  return report.derive(readBreaks);
}

function readBreaks(report: Report): DecimalBreak[] {
  const breaks: DecimalBreak[] = [];
  const open: Labelled[] = [];
  const told = new Set<Labelled>();
  for (const heading of report.headings) {
    if (heading.by !== 'markdown') continue;
    const item = labelled(report, heading);
    while ((open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop();
    const parent = open.at(-1);
    open.push(item);
    if (!parent || !item.isDecimal) continue;
    const broken = told.has(parent) ? undefined : breakOf(item, parent);
    if (broken && !isSetAsText(broken, parent, item, report)) {
      breaks.push(broken);
      told.add(parent);
    }
    // ### 3.2.1 with too few # stands under 3.2, and what comes next beside it is 3.3.
    if (!parent.last || !isBelow(item, parent.last)) parent.last = item;
  }
  return breaks;
}

function labelled(report: Report, heading: Heading): Labelled {
  const { reading, span: place } = paragraphAt(report, heading.paragraph);
  const label = decimalLabelOf(reading);
  const end = label?.end ?? heading.ordinal?.length ?? 0;
  const parts = label?.parts ?? (heading.ordinal?.style === 'arabic' ? [heading.ordinal.value] : []);
  return {
    heading,
    parts,
    isDecimal: label !== undefined,
    span: shift(reading.span(0, end), place.start),
    written: reading.text.slice(0, end).trim(),
  };
}

function breakOf(item: Labelled, parent: Labelled): DecimalBreak | undefined {
  const { parts, span, written } = item;
  const before = parent.last;
  const above = parts.slice(0, -1);
  const value = parts.at(-1) ?? 0;
  const base = { span, written };
  if (parent.parts.length === above.length && !isSame(parent.parts, above)) {
    const due = [...parent.parts, (before?.parts.at(-1) ?? 0) + 1].join('.');
    return { ...base, kind: 'parent', due, other: parent };
  }
  if (!before || !isSame(before.parts.slice(0, -1), above)) return undefined;
  const expected = (before.parts.at(-1) ?? 0) + 1;
  const due = [...above, expected].join('.');
  if (value === expected - 1) return { ...base, kind: 'repeat', due, other: before };
  const isGap = value > expected && value - expected < WIDEST_GAP && before.parts.at(-1) !== 0;
  return isGap ? { ...base, kind: 'skip', due, other: before } : undefined;
}

/**
 * **2.2 从“沟通”走向“代表”** between ### 2.1 and ### 2.3, **3. 结构** above ### 3.1: the heading that seems to be missing stands there,
 * and only its # is missing.
 */
function isSetAsText(
  { kind, due }: DecimalBreak,
  parent: Labelled,
  { heading, parts }: Labelled,
  report: Report,
): boolean {
  if (kind === 'repeat') return false;
  const wanted = kind === 'skip' ? due : parts.slice(0, -1).join('.');
  const from = kind === 'skip' ? (parent.last ?? parent) : parent;
  return report.paragraphs
    .slice(from.heading.paragraph + 1, heading.paragraph)
    .some(({ kind, reading: { text, original } }) =>
      kind === 'quote'
        ? original.split('\n').some((line) => isLabelledBy(wanted, line.replace(/^[\s>]*#+\s*/, '')))
        : kind === 'prose' && isLabelledBy(wanted, text),
    );
}
/** > ## 4. 操作: what stands above a heading may have been set as a quotation, # and all. */
const isLabelledBy = (wanted: string, line: string): boolean =>
  !line.endsWith('。') && line.startsWith(wanted) && OPENS.test(line.slice(wanted.length));
/** Behind a number its heading begins. */
const OPENS = /^[.、．]?\s?[^\d.\s]/;

const isBelow = ({ parts }: Labelled, outer: Labelled): boolean =>
  parts.length > outer.parts.length && isSame(parts.slice(0, outer.parts.length), outer.parts);

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i]);
