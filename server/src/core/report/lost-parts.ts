/**
 * Parts of its kind that a draft lacks, each with the evidence for it that the draft itself gives. The profile of a kind
 * is custom; only what the draft numbers, promises, looks back at or otherwise keeps to makes a part lost.
 */
import type { Part } from '../norms/profiles';
import { EVIDENCE } from '../norms/section-evidence';
import { COLUMNS_OF_WHAT_COMES_NEXT, WORDS_FOR_A_COMING_TIME, WORDS_OF_ADVICE } from '../norms/words/sections';
import { anyOf } from '../norms/lexicon';
import { ANSWERS, TROUBLES } from '../norms/section-roles';
import type { SlotId } from '../norms/sections';
import { lastIndex } from '../text/last-index';
import { writeOrdinal } from '../reading/ordinals';
import type { Reading } from '../reading/reading';
import { shift, span } from '../text/span';
import { isSubsequence } from '../text/subsequence';
import { announcementOf, openingParagraphs } from './announcement';
import {
  answersFollowTroubles,
  endsADraft,
  endsOnAims,
  FEWEST_OF_A_REPORT,
  hasPart,
  isOwed,
  lastPart,
  LONGEST_LABEL,
  nameOf,
} from './parts';
import { paragraphsWith } from './paragraphs-with';
import { lastPlan, plansInPassing } from './plans-told';
import type { Heading, Paragraph, Report } from './report';
import { type Clue, isSettled, schemeClue } from './scheme-clue';
import { type Sections, slotsOfText } from './sections';
import { gapAmong } from './sole-gap';
import { tailOf } from './tail';
import { firstOf, isIn } from '../reading/seek';
import { lengthOf } from './signs';

export interface LostPart {
  readonly part: Part;
  /** Which of the main headings it goes before; their count when it goes last. */
  readonly place: number;
  readonly clue: Clue | undefined;
}

/** In so many last paragraphs any plan is what comes next. */
const LAST_PARAGRAPHS = 3;
/** A longer run-in sentence is text, whatever words it holds. */
const LONGEST_NAME = 40;
/** Words that look back over a section's head stand in its first sentence. */
const LONGEST_LEAD = 40;

/** The parts of `profile` that `report` owes and has not, in their order. */
export function lostParts(report: Report, sections: Sections, profile: readonly Part[], leastBody: number): LostPart[] {
  const lost: LostPart[] = [];
  const gap = gapIn(sections.main, report);
  for (const part of profile) {
    // A kind may name a part twice, once for some titles: it is lost once.
    if (lost.some((other) => other.part.slots[0] === part.slots[0]) || isSpokenFor(part, report, sections)) continue;
    const said = saidOf(part, report, sections);
    if (part.mark === 'O' ? !said : said?.kind !== 'promise' && !isOwedBy(report, part, sections)) continue;
    if (isTold(part, report, sections, profile, leastBody)) continue;
    // A gap is the loss of one part.
    const open = lost.some(({ clue }) => clue !== undefined && clue === gap?.clue) ? undefined : gap;
    const { place, clue } = lossOf(part, said, open, profile, report, sections);
    // Words that may do its work are enough where nothing speaks against them.
    if (clue || !isHinted(part, report, sections)) lost.push({ part, place, clue });
  }
  return lost;
}

const isOwedBy = (report: Report, part: Part, sections: Sections): boolean =>
  isOwed(part, nameOf(report), openingOf(report, sections));

/** The draft's own word that it tells `part`, or has told it. */
function saidOf({ slots: [slot] }: Part, report: Report, sections: Sections): Clue | undefined {
  return slot && (promiseOf(slot, report, sections) ?? referenceTo(slot, report, sections));
}

/** Where `part` is gone, and what shows it; `gap` is where the numbers leave one out. */
function lossOf(
  part: Part,
  said: Clue | undefined,
  gap: Gap | undefined,
  profile: readonly Part[],
  report: Report,
  sections: Sections,
): { place: number; clue: Clue | undefined } {
  const place = placeOf(sections, profile, part);
  const clue = said ?? schemeClue(part, profile, sections, report);
  // Elsewhere than at its own place a gap is its loss where something else shows it too.
  if (gap?.place === place || (gap && clue && mayStandAt(gap.place, place, part, profile, sections))) return gap;
  return { place: clue?.section ?? place, clue };
}

/**
 * Whether `part`, which by its kind goes before the main heading `place`, may be what is gone before the heading `gap`: what
 * stands between them has no place of its own in the kind, or is what comes next, which some tell before the problems.
 */
function mayStandAt(
  gap: number,
  place: number,
  part: Part,
  profile: readonly Part[],
  { main, slotsOf }: Sections,
): boolean {
  const between = main.slice(Math.min(gap, place), Math.max(gap, place));
  return between.every((heading) => {
    const slots = slotsOf(heading).filter((slot) => profile.some((other) => other.slots.includes(slot)));
    return slots.length === 0 || (part.slots[0] === TROUBLES && slots.every((slot) => ANSWERS.includes(slot)));
  });
}

/** What the sentence 现将……汇报如下 before the first heading says is told: a title may be as short as 报告. */
function openingOf(report: Report, sections: Sections): string {
  for (const { reading } of openingParagraphs(report, sections)) {
    const said = announcementOf(reading);
    if (said) return said.words;
  }
  return '';
}

/** Of all its paragraphs, so many are the last part of a draft, where what comes next is told. */
const LAST_PART = 0.4;

/** Whether words in running text may do the work of `part`; of what comes next, such words near the end. */
function isHinted(part: Part, report: Report, sections: Sections): boolean {
  if (!part.runIn || part.body || part.opening) return false;
  if (part.slots[0] !== 'next') return part.slots.some((slot) => sections.inText(slot));
  return lastPlan(sections) >= report.derive(tailOf) * (1 - LAST_PART);
}

/** Whether `part` has a heading, or nothing is left to be told under one. */
const isSpokenFor = (part: Part, report: Report, sections: Sections): boolean =>
  isHeaded(part, report, sections) ||
  part.slots.some((slot) => isHeadedAsAnnounced(slot, report, sections)) ||
  (part.slots[0] === 'next' &&
    (endsOnAims(sections) || sections.main.some((heading) => isSettled(heading, report, sections))));

/**
 * Whether a heading fills `part`. What comes next stands in the second half of a draft, or is one of its main sections; in a
 * weekly report of several people each has plans.
 */
function isHeaded(part: Part, report: Report, sections: Sections): boolean {
  const half = report.derive(tailOf) / 2;
  const isNext = part.slots[0] === 'next';
  return sections.naming.some(
    (heading) =>
      heading.text.length <= LONGEST_NAME &&
      fills(part, heading, sections) &&
      (isLabel(heading.text) || sections.main.includes(heading)) &&
      (!isNext ||
        part.runIn === false ||
        heading.paragraph >= half ||
        sections.main.includes(heading) ||
        // A proposal tells its schedule where it tells what it wants to do.
        isScheduled(part, heading, sections)),
  );
}

const isScheduled = ({ slots }: Part, heading: Heading, { slotsOf }: Sections): boolean =>
  slots.includes('schedule') && slotsOf(heading).includes('schedule');

/** 1. 完成专项整治2项，整改问题12项: an entry of a list that is a sentence, and no name of a part. */
const isLabel = (text: string): boolean =>
  text.length <= LONGEST_LABEL || !(text.includes('，') || text.includes('；'));

/**
 * Whether a heading fills `part` by its name. What comes next is also told as advice: by a main heading, since a lesser one
 * (对实训过程的思考) tells no plan of the draft's, and by one that speaks of advice or stands last.
 */
function fills(part: Part, heading: Heading, { main, slotsOf }: Sections): boolean {
  const named = slotsOf(heading).filter((slot) => part.slots.includes(slot));
  if (part.slots[0] !== 'next' || named.length === 0) return named.length > 0;
  if (part.runIn === false && isIn(ONLY_ADVISES, heading.text)) return false;
  if (named.some((slot) => slot !== 'suggest')) return true;
  if (!main.some((one) => slotsOf(one).includes('suggest'))) return false;
  return isIn(ADVISES, heading.text) || heading === lastPart(main);
}
const ADVISES = new RegExp(anyOf(WORDS_OF_ADVICE));
/** 建议 in a weekly report, which owes plans. */
const ONLY_ADVISES = new RegExp(`^(?![^，]*${anyOf(WORDS_FOR_A_COMING_TIME)})[^，]*建议$`);

/** So much text before the first heading tells what the draft is about. */
const LEAST_OPENING = 40;

/** Whether the text before the first heading does the work of an overview. */
function opensWithText({ paragraphs, title }: Report, { main }: Sections): boolean {
  const opening = paragraphs.slice(title?.paragraphs[1] ?? 0, main[0]?.paragraph ?? 0);
  return opening.some(({ kind, reading }) => kind === 'prose' && reading.text.length >= LEAST_OPENING);
}

/** A salutation, and that one reports: less opens nothing. */
const LEAST_OF_A_PART = 300;

/** Whether the text before the first heading is a part of its own. */
function opensAtLength({ paragraphs, title }: Report, { main }: Sections): boolean {
  const opening = paragraphs.slice(title?.paragraphs[1] ?? 0, main[0]?.paragraph ?? paragraphs.length);
  return lengthOf(opening) >= LEAST_OF_A_PART;
}

/** **3.2 实习收获**: a line that is no heading and yet names the part. */
const isNamedByLine = ({ slots: [slot] }: Part, text: string): boolean =>
  slot !== undefined && text.length <= LONGEST_LINE && slotsOfText(text.trim()).includes(slot);
const LONGEST_LINE = 20;

/** Whether text without a heading of its own does the work of `part`. */
function isTold(part: Part, report: Report, sections: Sections, profile: readonly Part[], leastBody: number): boolean {
  if (part.slots.includes('basic') && !part.body && opensWithText(report, sections)) return true;
  if (part.opening && opensAtLength(report, sections)) return true;
  if (part.byScheme && report.paragraphs.some(({ reading }) => isNamedByLine(part, reading.text))) return true;
  if (part.slots[0] === 'next' && paragraphsWith(report, hasColumnOfAnswers).length > 0) return true;
  const isWeighed = part.slots.some((slot) => EVIDENCE[slot]);
  if (!isWeighed || part.body) return hasPart(part, sections, profile, leastBody);
  const tail = report.derive(tailOf);
  // A plan that is told among what was done is past by now.
  const from = part.slots[0] === 'next' && sections.main.length >= FEWEST_OF_A_REPORT ? tail / 2 : 0;
  const states = (slot: SlotId): boolean =>
    EVIDENCE[slot] !== undefined &&
    sections
      .stating(slot)
      .some((paragraph) => paragraph.index >= from && !(slot === 'next' && plansInPassing(paragraph, sections)));
  if (part.slots.some(states)) return true;
  if (part.runIn && part.slots.includes('next') && lastPlan(sections) >= tail - LAST_PARAGRAPHS) return true;
  return part.slots.some((slot) => ANSWERS.includes(slot)) && answersFollowTroubles(sections);
}

/** | 问题 | 原因 | 后续动作 |: beside each trouble stands what will be done. */
const COLUMN_OF_ANSWERS = new RegExp(`(?:^|[|\\t])\\s*${anyOf(COLUMNS_OF_WHAT_COMES_NEXT)}\\s*(?:[|\\t]|$)`);
const hasColumnOfAnswers = ({ kind, text }: Reading): boolean => kind === 'row' && isIn(COLUMN_OF_ANSWERS, text);

/** Which of the main headings a section that fills `part` goes before; their count when it goes last. */
export function placeOf(sections: Sections, profile: readonly Part[], part: Part): number {
  const own = profile.indexOf(part);
  const body = Math.max(
    profile.findIndex((other) => other.body),
    0,
  );
  const aims = endsOnAims(sections) ? lastPart(sections.main) : undefined;
  const isBefore = (heading: Heading): boolean => {
    const slots: readonly SlotId[] = heading === aims ? ['next'] : sections.slotsOf(heading);
    if (endsADraft(heading.text)) return false;
    const last =
      slots.length === 0 ? -1 : lastIndex(profile, (other) => other.slots.some((slot) => slots.includes(slot)));
    return (last < 0 ? body : last) < own;
  };
  return lastIndex(sections.main, isBefore) + 1;
}

/** A place among the main headings where their numbers leave one out. */
interface Gap {
  readonly place: number;
  readonly clue: Clue;
}

function gapIn(main: readonly Heading[], { paragraphs }: Report): Gap | undefined {
  const place = gapAmong(main);
  const heading = place === undefined ? undefined : main[place];
  if (place === undefined || !heading) return undefined;
  const above = paragraphs.slice(main[place - 1]?.paragraph ?? 0, heading.paragraph);
  if (standsAbove(heading, above) || isRunInAbove(heading, above)) return undefined;
  const at = span(heading.declaration.start, Math.max(heading.declaration.start + 1, heading.title.start));
  return { place, clue: { kind: 'gap', at, words: '', heading } };
}

/** 1. as a whole sentence right above the heading 2.: it is no heading, and not missing either. */
const standsAbove = ({ ordinal }: Heading, above: readonly Paragraph[]): boolean =>
  above.some(
    ({ reading }) => reading.ordinal?.style === ordinal?.style && reading.ordinal?.value === (ordinal?.value ?? 0) - 1,
  );

/** 我认为（1）…… over the line （2）……: the number before it stands in the words of who speaks. */
const isRunInAbove = ({ ordinal }: Heading, above: readonly Paragraph[]): boolean => {
  if (ordinal === undefined || !BRACKETED.has(ordinal.style)) return false;
  const before = writeOrdinal(ordinal.style, ordinal.value - 1);
  return above.slice(-REACH_OF_A_LIST).some(({ reading }) => reading.text.includes(before));
};
const BRACKETED: ReadonlySet<string> = new Set(['han-bracket', 'arabic-bracket']);
/** So many lines above, the first item of a list that is spoken may stand. */
const REACH_OF_A_LIST = 3;

/** The title's word, or that of the sentence 现将……如下, that the draft will tell what `slot` is for. */
function promiseOf(slot: SlotId, report: Report, sections: Sections): Clue | undefined {
  const promises = EVIDENCE[slot]?.promises;
  if (!promises) return undefined;
  const { title } = report;
  const inTitle = title && slot !== 'problem' ? promises.exec(title.text) : null;
  if (title && inTitle)
    return {
      kind: 'promise',
      at: title.span,
      words: inTitle[0].replace(/^[和与及暨、]/, ''),
    };
  return announcedIn(slot, report, sections);
}

/** The words of 现将……汇报如下 that announce `slot`, under the title. */
function announcedIn(slot: SlotId, report: Report, sections: Sections): Clue | undefined {
  const promises = EVIDENCE[slot]?.promises;
  if (!promises) return undefined;
  for (const { reading, span: own } of openingParagraphs(report, sections)) {
    const said = announcementOf(reading);
    const promise = said && promises.exec(said.words);
    if (!promise) continue;
    const start = said.start + promise.index;
    return {
      kind: 'promise',
      at: shift(reading.span(start, start + promise[0].length), own.start),
      words: promise[0].replace(/^[和与及暨、]|[和与及、]$/g, ''),
    };
  }
  return undefined;
}

/** 后续复核安排, announced, and 三、复核责任和最终验收安排: the heading has the words that the announcement ends in, with others between them. */
function isHeadedAsAnnounced(slot: SlotId, report: Report, sections: Sections): boolean {
  const end = announcedIn(slot, report, sections)?.words?.slice(-ENDING) ?? '';
  return end.length === ENDING && !end.startsWith('工作') && sections.main.some(({ text }) => isSubsequence(end, text));
}
const ENDING = 4;

/** Words that look back at what `slot` is for, where nothing of it stands before them in their own section. */
function referenceTo(slot: SlotId, report: Report, sections: Sections): Clue | undefined {
  const evidence = EVIDENCE[slot];
  if (!evidence?.refers) return undefined;
  const isNamedBefore = (index: number): boolean =>
    report.headings.some(({ text, paragraph }) => paragraph <= index && evidence.named?.test(text));
  const mending = mendingWithout(slot, isNamedBefore, report, sections);
  if (mending) return mending;
  // A section looks back at its head: in its heading's own paragraph or in the one under it.
  const heads = sections.main.flatMap((section) =>
    report.paragraphs
      .slice(section.paragraph + (section.runIn ? 0 : 1), section.paragraph + 2)
      .map((paragraph) => ({ section, paragraph })),
  );
  for (const { section, paragraph } of heads) {
    const { reading, span: own } = paragraph;
    const { refers, takes } = reading.derive(readReferences)[slot] ?? {};
    const back = refers ?? (answers(section, sections) ? takes : undefined);
    if (!back || back.index > LONGEST_LEAD || isNamedBefore(paragraph.index)) continue;
    if (isToldBefore(slot, paragraph, back.index, section, report, sections)) continue;
    return {
      kind: 'refers',
      section: sections.main.indexOf(section),
      at: shift(reading.span(back.index, back.index + back[0].length), own.start),
      words: back[0],
    };
  }
  return undefined;
}

type Found = RegExpExecArray | undefined;

/** Words of a paragraph that look back at each part, and those that do in a section of their own sort. */
type References = Partial<Record<SlotId, { readonly refers: Found; readonly takes: Found }>>;

const found = (expression: RegExp | undefined, text: string): Found =>
  (expression && firstOf(expression, text)) ?? undefined;

function readReferences({ text }: Reading): References {
  const references: References = {};
  for (const [slot, { refers, takes }] of Object.entries(EVIDENCE))
    references[slot as SlotId] = {
      refers: found(refers, text),
      takes: found(takes, text),
    };
  return references;
}

/** A section that mends what is wanting, 改进措施, where nothing above it tells of `slot`, by name or in running text. */
function mendingWithout(
  slot: SlotId,
  isNamedBefore: (index: number) => boolean,
  { paragraphs }: Report,
  { main, tells }: Sections,
): Clue | undefined {
  const mends = EVIDENCE[slot]?.mends;
  const section = mends ? main.findIndex(({ text }) => isIn(mends, text)) : -1;
  const heading = main[section];
  if (!heading || section === 0 || isNamedBefore(heading.paragraph)) return undefined;
  if (paragraphs.slice(0, heading.paragraph).some(({ reading }) => tells(slot, reading.text))) return undefined;
  return { kind: 'refers', section, at: heading.title, words: heading.text };
}

const answers = (section: Heading, sections: Sections): boolean =>
  sections.slotsOf(section).some((slot) => slot === 'next' || slot === 'suggest');

/** Whether the section tells of `slot` above the word, in running text that need not do it outright. */
function isToldBefore(
  slot: SlotId,
  { reading, index }: Paragraph,
  at: number,
  section: Heading,
  report: Report,
  sections: Sections,
): boolean {
  if (at > 0 && sections.tells(slot, reading.text.slice(0, at))) return true;
  return report.paragraphs.slice(section.paragraph, index).some((above) => sections.tells(slot, above.reading.text));
}
