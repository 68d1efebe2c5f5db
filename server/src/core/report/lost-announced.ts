/**
 * Sections that a draft announces and has not: its opening names its parts (现将甲、乙及丙报告如下, 从甲、乙、丙三个方面), or a bulletin's guide
 * (本期导读) its columns. What is announced bears about the words of its heading, so that the others have to be found in their order.
 */
import { anyOf } from '../norms/lexicon';
import { COUNTING_NUMERALS } from '../norms/words/counting';
import {
  AGENDAS_OF_A_MEETING,
  GUIDES_OF_A_BULLETIN,
  NAMES_BEHIND_AN_AGENDA,
  PARTS_OF_A_PAPER,
  VERBS_BEFORE_NAMES_OF_PARTS,
  WORDS_BEFORE_A_NAME_OF_A_PART,
} from '../norms/words/listing-parts';
import type { Reading } from '../reading/reading';
import { firstOf } from '../reading/seek';
import { remembered } from '../text/remember';
import { isSubsequence } from '../text/subsequence';
import { shift } from '../text/span';
import { announcementOf } from './announcement';
import { bareName, isEntry } from './contents';
import { type Entry, type LostSection, standsAnywhere } from './lost-sections';
import { paragraphsWith } from './paragraphs-with';
import type { Heading, Paragraph, Report } from './report';
import { type Sections, slotsOfText } from './sections';

const COUNT = `(?:${anyOf(COUNTING_NUMERALS)}|\\d)个?大?${anyOf(PARTS_OF_A_PAPER)}`;
const BEFORE_THE_NAMES = anyOf(VERBS_BEFORE_NAMES_OF_PARTS);
/** 分为三个部分：甲、乙和丙; 从甲、乙、丙三个方面. */
const LISTED = new RegExp(
  `${BEFORE_THE_NAMES}[^。；：、，]{0,6}${COUNT}[：，](?:即|分别[是为])?([^。；]{4,80})|` +
    `${BEFORE_THE_NAMES}([^。；：，]{2,60}、[^。；：，]{2,40}?)[这等]?${COUNT}`,
);
/** The marks between names, kept by the split. */
const BETWEEN_NAMES = /([、，]|(?:以及|[和与及])(?=\S{2}))/;
const BEFORE_A_NAME = new RegExp(`^${anyOf(WORDS_BEFORE_A_NAME_OF_A_PART)}`);
/** So many paragraphs under the title open a draft. */
const OPENING = 4;
/** Fewer names show no order. */
const FEWEST = 3;
/** So many headings more than names stand in a draft: what comes next is often not announced. */
const MOST_BESIDE = 2;

/** What the opening names as one of the draft's parts and the draft has not. */
export function* fromOpening(report: Report, sections: Sections): Generator<LostSection> {
  const { main } = sections;
  const from = report.title?.paragraphs[1] ?? 0;
  for (const { index, reading, span: own } of report.paragraphs.slice(from, from + OPENING)) {
    if (index >= (main[0]?.paragraph ?? 0) || main.length < FEWEST - 1) return;
    const named = reading.kind !== 'row' && reading.text.includes('、') ? namesAnnounced(reading) : undefined;
    if (!named) continue;
    const entries = namesIn(named.names).map(({ name, start }) => ({
      name,
      at: shift(reading.span(named.at + start, named.at + start + name.length), own.start),
    }));
    const lost = lostOf(entries, main, isMeant);
    if (!lost || lost.hasOther || standsAnywhere(lost.entry.name, report, index + 1)) continue;
    if (isTold(lost, report, sections)) continue;
    const { name, at } = lost.entry;
    const isDoubtful = !named.isCounted && report.paragraphs.slice(index + 1).some((one) => speaksOf(one, name));
    yield { kind: 'opening', place: lost.place, at, words: name, name, isDoubtful };
  }
}

/** The names of the draft's parts in a sentence of its opening, and whether a count sums them up. */
function namesAnnounced(reading: Reading): { names: string; at: number; isCounted: boolean } | undefined {
  const { text } = reading;
  const list = firstOf(LISTED, text);
  const names = list?.[1] ?? list?.[2];
  if (list && names) return { names, at: list.index + list[0].indexOf(names), isCounted: true };
  const said = announcementOf(reading);
  if (!said?.words.includes('、') || said.words.includes('，')) return undefined;
  return { names: said.words, at: said.start, isCounted: false };
}

function namesIn(names: string): { name: string; start: number }[] {
  let start = 0;
  return names.split(BETWEEN_NAMES).flatMap((piece, i) => {
    const at = start;
    start += piece.length;
    const name = piece.replace(BEFORE_A_NAME, '');
    return i % 2 === 0 && name.length > 1 ? [{ name, start: at + piece.length - name.length }] : [];
  });
}

/** What is announced as `name`: its words, with others between them or not, or another name of the same part. */
function isMeant(text: string, name: string): boolean {
  if (hasWords(text, name)) return true;
  const slots = slotsOfText(name);
  return slots.length > 0 && slotsOfText(text).some((slot) => slots.includes(slot));
}

/** The same few names are held against the same headings. */
const bare = remembered(bareName);

function hasWords(text: string, name: string): boolean {
  const [heading, wanted] = [bare(text), bare(name)];
  if (heading.length < 2 || wanted.length < 2) return false;
  if (heading.includes(wanted) || wanted.includes(heading)) return true;
  return wanted.length >= LEAST_OF_WORDS && isSubsequence(wanted, heading);
}
const LEAST_OF_WORDS = 4;

const speaksOf = ({ reading }: Paragraph, name: string): boolean => reading.text.includes(name);

/** The heading from `place` on that `name` is announced by: one that has its words, or else another name of the same part. */
function indexOf(
  name: string,
  main: readonly Heading[],
  place: number,
  is: (text: string, name: string) => boolean,
): number {
  const worded = main.findIndex(({ text }, i) => i >= place && is(text, name) && hasWords(text, name));
  return worded >= 0 ? worded : main.findIndex(({ text }, i) => i >= place && is(text, name));
}

interface Lost {
  readonly entry: Entry;
  readonly place: number;
  /** A heading that no entry names stands at its place. */
  readonly hasOther: boolean;
  /** The headings that the other entries name. */
  readonly others: ReadonlySet<Heading>;
}

/**
 * The one of `entries` that names none of `main`, where the others all do in their order; whether a heading that no entry names
 * stands at its place, which may be it under another name.
 */
function lostOf(
  entries: readonly Entry[],
  main: readonly Heading[],
  is: (text: string, name: string) => boolean,
): Lost | undefined {
  if (entries.length < FEWEST || main.length < entries.length - 1 || main.length > entries.length + MOST_BESIDE)
    return undefined;
  let place = 0;
  let lost: { entry: Entry; place: number } | undefined;
  const others = new Set<Heading>();
  let after: number | undefined;
  for (const entry of entries) {
    const found = indexOf(entry.name, main, place, is);
    if (found < 0) {
      if (lost) return undefined;
      lost = { entry, place };
    } else {
      if (lost && after === undefined) after = found;
      const heading = main[found];
      if (heading) others.add(heading);
      place = found + 1;
    }
  }
  return lost && { ...lost, others, hasOther: (after ?? main.length) > lost.place };
}

/**
 * Whether a heading of any level, other than those that are announced beside it, has the name among its words, or a paragraph tells
 * outright what a part of that name is for. What another that was announced is for too tells nothing of this one.
 */
function isTold({ entry: { name }, others }: Lost, { headings }: Report, sections: Sections): boolean {
  if (headings.some((heading) => !others.has(heading) && hasWords(heading.text, name))) return true;
  // 复核责任和最终验收安排: one heading for two that are announced, 最终验收节点 among them.
  const beginning = name.length > LEAST_OF_WORDS ? name.slice(0, LEAST_OF_WORDS) : undefined;
  if (beginning !== undefined && headings.some(({ text }) => text.includes(beginning))) return true;
  const taken = new Set([...others].flatMap((heading) => sections.slotsOf(heading)));
  return slotsOfText(name).some(
    (slot) => !taken.has(slot) && (sections.headingOf(slot) !== undefined || sections.stating(slot).length > 0),
  );
}

/** What may stand round the name of a guide: 【本期导读】, 本期导读：. */
const LONGEST_GUIDE = 10;
const isGuide = ({ text }: Reading): boolean =>
  text.length <= LONGEST_GUIDE &&
  GUIDES_OF_A_BULLETIN.some((word) => text.includes(word) && text.length <= word.length + 3);

const BULLETS = '-◆◇●○■□★☆▲△·•※➤►▶';

/** What a bulletin's guide names as one of its columns and the bulletin has not. */
export function* fromGuide(report: Report, sections: Sections): Generator<LostSection> {
  const [guide] = paragraphsWith(report, isGuide);
  if (!guide) return;
  const entries: Entry[] = [];
  let end = guide.index + 1;
  for (const paragraph of report.paragraphs.slice(end, end + MOST_COLUMNS)) {
    if (!isColumn(paragraph)) break;
    const { text } = paragraph.reading;
    entries.push({ name: text.replace(BEFORE_A_COLUMN, ''), at: paragraph.span });
    end = paragraph.index + 1;
  }
  const main = sections.main.filter(({ paragraph }) => paragraph >= end);
  const lost = lostOf(entries, main, sharesWords);
  if (!lost || report.paragraphs.slice(end).some(({ reading }) => isSpokenOf(lost.entry.name, reading))) return;
  const { entry, place, hasOther } = lost;
  const before = sections.main.length - main.length;
  yield {
    kind: 'guide',
    place: before + place,
    at: entry.at,
    words: entry.name,
    name: entry.name,
    isDoubtful: hasOther,
  };
}

const MOST_COLUMNS = 20;
const BEFORE_A_COLUMN = new RegExp(`^[${BULLETS}\\s]+|^\\d{1,2}[.．、]\\s*`);
const isColumn = (paragraph: Paragraph): boolean => {
  const { kind, reading } = paragraph;
  if (kind === 'heading' || !isEntry(paragraph) || reading.text === '') return false;
  return kind === 'item' || reading.ordinal?.style === 'arabic' || BULLETS.includes(reading.text.charAt(0));
};

/** So many letters in a row make a column's heading known, however it goes on. */
const LEAST_SHARED = 3;

/** Whether a heading has a run of the words of a column, as 前三季度“成绩单”出炉 has of 前三季度全区“成绩单”出炉. */
function sharesWords(text: string, name: string): boolean {
  const [heading, wanted] = [bare(text), bare(name)];
  for (let at = 0; at + LEAST_SHARED <= wanted.length; at++)
    if (heading.includes(wanted.slice(at, at + LEAST_SHARED))) return true;
  return isMeant(text, name);
}

/** Whether a paragraph has the words before or behind the mark in the name of a column: 他山之石：外地经验速览. */
const isSpokenOf = (name: string, { text }: Reading): boolean =>
  name.split('：').some((half) => half.length >= LEAST_SHARED && text.includes(half));

/** A line that is one of them stands over what a meeting was to talk about. */
const isAgenda = ({ text }: Reading): boolean =>
  text.length <= LONGEST_GUIDE &&
  AGENDAS_OF_A_MEETING.some((word) => text.includes(word) && text.length <= word.length + 3);

/** The matter that the agenda of a meeting names and its minutes, which head all the others in its order, have not. */
export function* fromAgenda(report: Report, sections: Sections): Generator<LostSection> {
  const [agenda] = paragraphsWith(report, isAgenda);
  if (!agenda) return;
  const main = sections.main.filter(({ paragraph, ordinal }) => paragraph > agenda.index && ordinal !== undefined);
  const end = main[0]?.paragraph ?? 0;
  const entries: Entry[] = [];
  for (const paragraph of report.paragraphs.slice(agenda.index + 1, Math.min(end, agenda.index + 1 + MOST_COLUMNS))) {
    const name = paragraph.reading.text.replace(BEFORE_A_COLUMN, '').trim();
    if (!isEntry(paragraph) || NAMES_BEHIND_AN_AGENDA.includes(bareName(name))) break;
    entries.push({ name, at: paragraph.span });
  }
  const lost = lostOf(entries, main, isNamedAlike);
  if (!lost || lost.hasOther || standsAnywhere(lost.entry.name, report, end)) return;
  const { entry, place } = lost;
  const before = sections.main.indexOf(main[0] as Heading);
  yield { kind: 'agenda', place: before + place, at: entry.at, words: entry.name, name: entry.name };
}

/** 系统测试相关任务分配 in the agenda, 系统测试任务分配 over what was said of it. */
const isNamedAlike = (text: string, name: string): boolean => hasWords(text, name) || hasWords(name, text);
