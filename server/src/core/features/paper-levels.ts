/** Which of the four levels of GB/T 9704 a heading is of, and how deep it stands in the outline. */
import { type Heading, paragraphAt, type Report } from '../report/report';
import type { OrdinalStyle } from '../reading/ordinals';
import type { PaperLevel } from './paper';

/** Its number says the level of a heading, wherever it stands. Source: GB/T 9704—2012 7.3.3. */
const LEVEL_OF: Readonly<Partial<Record<OrdinalStyle, PaperLevel>>> = {
  han: 1,
  'han-bracket': 2,
  arabic: 3,
  'arabic-bracket': 4,
};

export interface PaperHeading {
  readonly heading: Heading;
  /** Undefined for 第一章 and 第一部分, which stand above the four. */
  readonly level: PaperLevel | undefined;
  readonly depth: number;
  /** The headings of the same form under the same heading, itself included: they look alike. */
  readonly siblings: readonly Heading[];
}

/** The level and depth of each of `headings`, which are the headings of one report in order. */
export function levelsOf(headings: readonly Heading[]): ReadonlyMap<number, PaperHeading> {
  const found = new Map<number, PaperHeading>();
  const highest = headings.reduce(
    (least, { by, ordinal, level }) => (by === 'markdown' && !ordinal ? Math.min(least, level) : least),
    Infinity,
  );
  const open: { readonly level: number; readonly below: Map<string, Heading[]> }[] = [{ level: 0, below: new Map() }];
  for (const heading of headings) {
    const { ordinal, level } = heading;
    const isChapter = ordinal?.style === 'part' || ordinal?.style === 'section';
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const siblings = siblingsIn(open.at(-1)?.below, heading);
    const byNumber = ordinal && LEVEL_OF[ordinal.style];
    const byMarks = Number.isFinite(highest) && heading.by === 'markdown' ? level - highest + 1 : 1;
    const own = byNumber ?? within(ordinal ? level - 1 : byMarks);
    found.set(heading.paragraph, { heading, level: isChapter ? undefined : own, depth: open.length, siblings });
    open.push({ level, below: new Map() });
  }
  return found;
}

/** The headings like `heading` among those `below` the one it stands under, with it. */
function siblingsIn(below: Map<string, Heading[]> | undefined, heading: Heading): readonly Heading[] {
  const form = `${heading.ordinal?.style ?? ''} ${heading.by}`;
  const siblings = below?.get(form) ?? [];
  siblings.push(heading);
  below?.set(form, siblings);
  return siblings;
}

const within = (level: number): PaperLevel => Math.min(4, Math.max(1, level)) as PaperLevel;

/** A heading longer than this that ends its sentence is a paragraph that begins with a number. */
const LONGEST_WITH_AN_END = 40;
/** A run-in heading longer than this is the first sentence of its paragraph, unless most beside it are short. */
const LONGEST_RUN_IN = 30;

/** Whether a heading alone on its line heads something: 一、营业执照； in a list of what to bring does not. */
export function headsAlone(report: Report, { heading, siblings }: PaperHeading): boolean {
  if (heading.runIn) return false;
  const { text } = paragraphAt(report, heading.paragraph).reading;
  if (heading.by === 'markdown' || !ENDS.test(text)) return true;
  // What stands under the last may be the end of the letter: it counts by what stands under the others.
  return (siblings.length > 1 ? siblings.slice(0, -1) : siblings).every((one) => headsText(report, one));
}

const ENDS = /[。；，、,;！？!?]$/;

function headsText(report: Report, { paragraph, sectionEnd }: Heading): boolean {
  const { text } = paragraphAt(report, paragraph).reading;
  return (
    sectionEnd > paragraph + 1 && (!ENDS.test(text) || (text.endsWith('。') && text.length <= LONGEST_WITH_AN_END))
  );
}

/**
 * Whether the first words of its paragraph are a heading: （一）消防安全。消防救援机构要……; not a sentence of any length. Beside
 * such ones （二）道路交通。 alone is one, too.
 */
export function headsRunIn(report: Report, { heading, siblings }: PaperHeading): boolean {
  const isLead = (one: Heading): boolean => one.runIn && endsOnce(report, one) && lengthOf(one) <= LONGEST_RUN_IN;
  const leads = siblings.filter(isLead).length;
  if (heading.runIn) return endsOnce(report, heading) && leads * 2 >= siblings.filter(({ runIn }) => runIn).length;
  return leads > 0 && leads * 2 >= siblings.length && lengthOf(heading) <= LONGEST_RUN_IN && endsOnce(report, heading);
}

const lengthOf = ({ title }: Heading): number => title.end - title.start;

/** What stands between the words of a heading and the text after it is one mark; longer words were cut off. */
function endsOnce({ text }: Report, { title, declaration }: Heading): boolean {
  return /^[。：:！？]?$/.test(text.slice(title.end, declaration.end).replace(/[\s*_]/g, ''));
}
