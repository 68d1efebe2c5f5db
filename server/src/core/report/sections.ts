/** Which parts a draft has: its headings and running text against the slots of norms/sections.ts. */
import { EVIDENCE } from '../norms/section-evidence';
import { THEMED_HEADING } from '../norms/section-headings';
import { type SlotId, SLOTS } from '../norms/sections';
import { paragraphsWith } from './paragraphs-with';
import type { Heading, Paragraph, Report } from './report';
import type { Reading } from '../reading/reading';
import { remembered } from '../text/remember';
import { tailOf } from './tail';

export interface Sections {
  /** The outermost headings that carry a number or Markdown's #, in order. */
  readonly main: readonly Heading[];
  /** The headings that name a slot: few do. */
  readonly naming: readonly Heading[];
  /** Slots that a heading names; a merged heading (存在问题及下一步打算) names several. */
  slotsOf(heading: Heading): readonly SlotId[];
  /** The first heading that names `slot`. */
  headingOf(slot: SlotId): Heading | undefined;
  /** Whether running text does the work of `slot`. */
  inText(slot: SlotId): boolean;
  /** The paragraphs that tell outright what `slot` is for; of slots without such sentences, those that do its work. */
  stating(slot: SlotId): readonly Paragraph[];
  /** Whether a stretch of text does the work of `slot`. */
  tells(slot: SlotId, text: string): boolean;
  /** The paragraphs whose running text does the work of `slot`. */
  telling(slot: SlotId): readonly Paragraph[];
  /** Index of the last of them. */
  lastInText(slot: SlotId): number | undefined;
  /** Characters of body text under no heading that names one of `slots`. */
  textOutside(slots: readonly SlotId[]): number;
}

const SLOT_IDS = Object.keys(SLOTS) as SlotId[];
/** A note behind a heading's words, which says no part: （摘要）; and marks: ✅. */
const NOTE_BEHIND = /[（(][^（）()]{1,24}[）)]$/;
const MARKS_BEHIND = /(?<=[\p{L}\p{N}）)])[^\p{L}\p{N}（()）“”《》]{1,6}$/u;
const HALVES = /[，、；：]|(?:以及|[和与及暨])(?=\S{2})/;

/** Slots that a heading's text names, as a whole or by one of its halves. */
export const slotsOfText: (text: string) => readonly SlotId[] = remembered((text: string) => {
  const plain = text
    .replace(MARKS_BEHIND, '')
    .replace(NOTE_BEHIND, '')
    .replace(/^[“"]|[”"]$/g, '');
  const halves = [plain, ...plain.split(HALVES).filter((half) => half.length > 1)];
  return SLOT_IDS.filter((id) => halves.some((half) => SLOTS[id].heading.test(half)));
});

/** Whether a heading tells a theme (加强组织领导，落实工作责任) instead of naming a part. */
export const isThemed = ({ text }: Heading): boolean => isTheme(text);
const isTheme = remembered((text: string) => THEMED_HEADING.test(text));

/** One module-level reader per slot, so that each paragraph is searched once and remembers. */
const finders = Object.fromEntries(
  SLOT_IDS.map((id) => [id, (reading: Reading) => SLOTS[id].runIn?.test(reading.text) ?? false]),
) as Readonly<Record<SlotId, (reading: Reading) => boolean>>;

const staters = Object.fromEntries(
  SLOT_IDS.map((id) => [
    id,
    (reading: Reading) => (EVIDENCE[id]?.states ?? SLOTS[id].runIn)?.test(reading.text) ?? false,
  ]),
) as Readonly<Record<SlotId, (reading: Reading) => boolean>>;

/** The parts of `report`; nothing is searched before it is asked for. */
export function sectionsOf(report: Pick<Report, 'paragraphs' | 'headings' | 'title'>): Sections {
  const { paragraphs, headings } = report;
  const from = report.title?.paragraphs[1] ?? 0;
  const numbered = headings.filter((heading) => heading.by !== 'line');
  const outermost = numbered.reduce((least, { level }) => Math.min(least, level), Infinity);
  const naming = headings.filter(({ text }) => slotsOfText(text).length > 0);
  let end: number | undefined;
  const isBody = ({ index, kind }: Paragraph): boolean =>
    index >= from && index < (end ??= tailOf(report)) && kind !== 'code' && kind !== 'front-matter';
  const having = (trait: (reading: Reading) => boolean): Paragraph[] => paragraphsWith(report, trait).filter(isBody);
  return {
    main: linesOverItems(headings, numbered) ?? numbered.filter((heading) => heading.level === outermost),
    naming,
    slotsOf: (heading) => slotsOfText(heading.text),
    headingOf: (slot) => naming.find((heading) => namesSlot(heading, slot)),
    inText: (slot) => having(finders[slot]).length > 0,
    tells: (slot, text) => SLOTS[slot].runIn?.test(text) ?? false,
    stating: (slot) => having(staters[slot]),
    telling: (slot) => having(finders[slot]),
    lastInText: (slot) => having(finders[slot]).at(-1)?.index,
    textOutside: (slots) => textOutside(paragraphs, isBody, headings, slots),
  };
}

/** So many lines that name parts of a report are its headings. */
const FEWEST_LINES = 2;

/**
 * Lines without a number that name parts, **本周工作** and **下周计划**, over numbered items (1. 2., and again 1.) that count anew below them;
 * undefined where the numbers are the headings.
 */
function linesOverItems(headings: readonly Heading[], numbered: readonly Heading[]): readonly Heading[] | undefined {
  const lines = headings.filter(({ by, text }) => by === 'line' && slotsOfText(text).length > 0);
  const [first] = lines;
  if (!first || lines.length < FEWEST_LINES) return undefined;
  const areItems = numbered.every(
    ({ ordinal, by, paragraph, level }) =>
      by === 'ordinal' && ordinal?.style === 'arabic' && paragraph > first.paragraph && level > first.level,
  );
  const begins = numbered.filter(({ ordinal }) => ordinal?.value === 1).length;
  if (!areItems || begins < FEWEST_LINES) return undefined;
  return headings.filter(({ by, level }) => by === 'line' && level === first.level);
}

/**
 * A long run-in sentence is text, whatever words it holds; it must begin or end with the part's name to be its heading.
 */
function namesSlot(heading: Heading, slot: SlotId): boolean {
  if (heading.text.length > 40) return false;
  return slotsOfText(heading.text).includes(slot);
}

function textOutside(
  paragraphs: readonly Paragraph[],
  isBody: (paragraph: Paragraph) => boolean,
  headings: readonly Heading[],
  slots: readonly SlotId[],
): number {
  const taken = headings.filter((heading) => slotsOfText(heading.text).some((slot) => slots.includes(slot)));
  let length = 0;
  let next = 0;
  let takenTo = 0;
  for (const paragraph of paragraphs) {
    for (let heading = taken[next]; heading && heading.paragraph <= paragraph.index; heading = taken[++next])
      takenTo = Math.max(takenTo, heading.sectionEnd);
    if (paragraph.index < takenTo || !isBody(paragraph)) continue;
    length += paragraph.reading.text.length;
  }
  return length;
}
