/** Sections that are built alike (成效, 问题, 打算 under each), and the one of them that lacks a part the others have. */
import { isTakenAsDraft } from './genre';
import { headingsUnder } from './headings-under';
import type { Heading, Report } from './report';
import { type Sections, sectionsOf, slotsOfText } from './sections';

export interface LackingSection {
  /** The section that lacks the part. */
  readonly heading: Heading;
  /** What stands under it, and which of these the part goes before; their count when it goes last. */
  readonly below: readonly Heading[];
  readonly place: number;
  /** The part's name as a sister has it, and that heading. */
  readonly name: string;
  readonly like: Heading;
}

/** Two sections may be alike by chance. */
const FEWEST = 3;
/** One part that all have in common may be called so in any section. */
const FEWEST_COMMON = 2;

interface Section {
  readonly heading: Heading;
  readonly below: readonly Heading[];
  readonly names: readonly string[];
}

/** What `report` shows to be lost below its main headings: in one section only, and one part only. */
export function lackingSection(report: Report): LackingSection | undefined {
  return report.derive(readLacking);
}

function readLacking(report: Report): LackingSection | undefined {
  const sections = report.derive(sectionsOf);
  const built = sections.main.flatMap((heading) => sectionUnder(heading, report));
  if (built.length < FEWEST) return undefined;
  const count = new Map<string, number>();
  for (const { names } of built) for (const name of new Set(names)) count.set(name, (count.get(name) ?? 0) + 1);
  const common = [...count].flatMap(([name, times]) => (times >= built.length - 1 ? [name] : []));
  const lacking = built.flatMap((section) =>
    common.filter((name) => !section.names.includes(name)).map((name) => ({ section, name })),
  );
  const [lost] = lacking;
  if (!lost || lacking.length > 1 || common.length < FEWEST_COMMON) return undefined;
  const { section, name } = lost;
  const sister = built.find((other) => other.names.includes(name));
  const like = sister?.below[sister.names.indexOf(name)];
  // Where nothing is known of the draft, a name that any text may bear is no part.
  if (!isTakenAsDraft(report) && slotsOfText(name).length === 0) return undefined;
  if (!sister || !like || isTold(name, section, report, sections)) return undefined;
  return {
    heading: section.heading,
    below: section.below,
    place: placeIn(section, sister, name),
    name: like.text,
    like,
  };
}

/** A main heading with what stands right below it; none where nothing does. */
function sectionUnder(heading: Heading, { headings }: Report): Section[] {
  const inside = [...headingsUnder(heading, headings)].filter(({ by }) => by !== 'line');
  const outermost = inside.reduce((least, { level }) => Math.min(least, level), Infinity);
  const below = inside.filter(({ level }) => level === outermost);
  return below.length === 0 ? [] : [{ heading, below, names: below.map(({ text }) => bare(text)) }];
}

/** 存在的问题 and 存在问题 are one name. */
const bare = (text: string): string => text.replaceAll('的', '').trim();

/** Whether the section does the part's work in running text. */
function isTold(name: string, { heading }: Section, { paragraphs }: Report, sections: Sections): boolean {
  const slots = slotsOfText(name);
  return paragraphs
    .slice(heading.paragraph, heading.sectionEnd)
    .some(({ reading: { text } }) => text.includes(name) || slots.some((slot) => sections.tells(slot, text)));
}

/** Behind the part that stands before it in the sister. */
function placeIn(section: Section, sister: Section, name: string): number {
  const before = sister.names.slice(0, sister.names.indexOf(name));
  return section.names.map((own) => before.includes(own)).lastIndexOf(true) + 1;
}
