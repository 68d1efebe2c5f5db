/**
 * The attachments of a draft: where its text speaks of them, the note under the text that names them (附件：1.…　2.…), and the labels
 * over those that stand below (附件2). What is spoken of and is in neither is not there.
 */
import { VERBS_BEFORE_AN_ATTACHMENT, WORDS_FOR_HERE_BEFORE_AN_ATTACHMENT } from '../norms/words/owed-elements';
import { ordinalValue } from '../reading/ordinals';
import type { Reading } from '../reading/reading';
import { shift, type Span } from '../text/span';
import { paragraphsWith } from './paragraphs-with';
import type { Paragraph, Report } from './report';
import { signsAbove, tailLine } from './tail';

/** 详见附件2, （附件2）, and the 3 of 附件2、3; in clean offsets. */
export interface AttachmentReference {
  readonly number: number | undefined;
  readonly start: number;
  readonly end: number;
  /** In brackets of its own or behind 见, as this draft's own are named; what is filled in may be another's. */
  readonly isPlain: boolean;
  /** 《隐患台账》 right before the bracket. */
  readonly name?: string;
}

export interface AbsentAttachment {
  readonly number: number;
  readonly at: Span;
  readonly name?: string;
  /** How many are named or stand below. */
  readonly highest: number;
  /** The list under the text is numbered, and the draft names this one as its own. */
  readonly isSure: boolean;
  /** The line of the last of the list. */
  readonly last: Paragraph;
}

const WORD = '附件';
const OPENING_BRACKETS = '（(';
const GO_ON = '、和与及至';
/** 附件2-1, 附件1—3: a number of another make, or a range that may be one. */
const OF_ANOTHER_MAKE = '-—–~～－.．之0123456789';

/** The number at `at` of `text`, in figures or 汉字, a space before it or not. */
function numberAt(text: string, at: number): { value: number; end: number } | undefined {
  const start = text.charAt(at) === ' ' ? at + 1 : at;
  let end = start;
  const digits = '0123456789'.includes(text.charAt(start) || '\n') ? '0123456789' : '一二三四五六七八九十';
  while (end < start + 3 && digits.includes(text.charAt(end) || '\n')) end++;
  const value = end > start && end < start + 3 ? ordinalValue(text.slice(start, end)) : undefined;
  return value === undefined || value < 1 ? undefined : { value, end };
}

/** Where the words begin that lead to the 附件 at `at`, and whether they are a bracket or 见; undefined where others' may be meant. */
function leadBefore(text: string, at: number): { start: number; isPlain: boolean } | undefined {
  const here = WORDS_FOR_HERE_BEFORE_AN_ATTACHMENT.find((word) => text.endsWith(word, at));
  const end = at - (here?.length ?? 0);
  const verb = VERBS_BEFORE_AN_ATTACHMENT.filter((word) => text.endsWith(word, end)).sort(
    (a, b) => b.length - a.length,
  )[0];
  const start = end - (verb?.length ?? 0);
  const isSent = verb?.endsWith('见') ?? false;
  if (OPENING_BRACKETS.includes(text.charAt(start - 1) || '\n') && (verb === undefined || isSent))
    return { start: start - 1, isPlain: true };
  return verb === undefined ? undefined : { start, isPlain: isSent };
}

/** Where a paragraph of text speaks of attachments. */
export const attachmentReferences = (reading: Reading): readonly AttachmentReference[] =>
  reading.text.includes(WORD) ? reading.derive(readReferences) : NONE;
const NONE: readonly AttachmentReference[] = [];

function readReferences({ text, kind }: Reading): readonly AttachmentReference[] {
  if (kind === 'row' || kind === 'code' || kind === 'front-matter') return NONE;
  const found: AttachmentReference[] = [];
  for (let at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + WORD.length)) {
    const before = found.at(-1);
    const goesOn = before?.end === at - 1 && isOneOf(GO_ON, text, at - 1);
    const lead = goesOn ? { start: at, isPlain: before.isPlain } : leadBefore(text, at);
    if (lead) found.push(...numbersBehind(text, at + WORD.length, lead));
  }
  return found;
}

const isOneOf = (characters: string, text: string, at: number): boolean =>
  at >= 0 && at < text.length && characters.includes(text.charAt(at));

/** The references that one 附件 makes, whose word ends at `end`: 附件1、3 makes two. */
function* numbersBehind(
  text: string,
  end: number,
  { start, isPlain }: { start: number; isPlain: boolean },
): Generator<AttachmentReference> {
  let number = numberAt(text, end);
  const behind = number?.end ?? end;
  if (number && isOneOf(OF_ANOTHER_MAKE, text, behind)) return;
  const isInside = isOneOf(OPENING_BRACKETS, text, start);
  const closes = isInside && isOneOf('）)', text, behind);
  const name = titleBefore(text, start) ?? titleBehind(text, end);
  yield {
    number: number?.value,
    start: isInside && !closes ? start + 1 : start,
    end: closes ? behind + 1 : behind,
    isPlain,
    ...(name !== undefined && { name }),
  };
  while (number && isOneOf(GO_ON, text, number.end)) {
    const from = number.end + 1;
    number = numberAt(text, from);
    if (!number || isOneOf(OF_ANOTHER_MAKE, text, number.end)) return;
    yield { number: number.value, start: from, end: number.end, isPlain };
  }
}

/** 《隐患台账》（附件2）. */
function titleBefore(text: string, bracket: number): string | undefined {
  if (!OPENING_BRACKETS.includes(text.charAt(bracket)) || text.charAt(bracket - 1) !== '》') return undefined;
  const opened = text.lastIndexOf('《', bracket);
  return opened < 0 ? undefined : text.slice(opened + 1, bracket - 1);
}

/** 见附件2《任务分解表》. */
function titleBehind(text: string, from: number): string | undefined {
  const end = numberAt(text, from)?.end;
  if (end === undefined || text.charAt(end) !== '《') return undefined;
  const closed = text.indexOf('》', end);
  return closed < 0 ? undefined : text.slice(end + 1, closed);
}

/** What a line that begins with 附件 is: a label with its number, or the note that names them. */
interface Label {
  readonly number: number | undefined;
  /** Where what it names begins. */
  readonly end: number;
}

const labelOf = (reading: Reading): Label | undefined =>
  reading.text.charAt(0) === '附' ? reading.derive(readLabel) : undefined;

function readLabel({ text }: Reading): Label | undefined {
  const start = text.startsWith(WORD) ? WORD.length : 1;
  const number = start === 1 ? undefined : numberAt(text, start);
  let end = number?.end ?? start;
  while (' \u3000'.includes(text.charAt(end) || '\n')) end++;
  const isMarked = '：:'.includes(text.charAt(end) || '\n');
  if (!number && !isMarked && !(start > 1 && end === text.length)) return undefined;
  return { number: number?.value, end: isMarked ? end + 1 : end };
}

/** The number and the name of 附件2：任务分解表, 附件：1.任务分解表 or 2.任务分解表; undefined where a line is none of these, or longer than a name. */
export const numberedName = (reading: Reading): { readonly number: number; readonly name: string } | undefined =>
  reading.text.length > LONGEST_LINE ? undefined : reading.derive(readNumberedName);
const LONGEST_LINE = 70;

function readNumberedName(reading: Reading): { number: number; name: string } | undefined {
  const { text, ordinal, kind } = reading;
  if (kind === 'row' || kind === 'code' || kind === 'front-matter') return undefined;
  if (ordinal?.value !== undefined) return { number: ordinal.value, name: text.slice(ordinal.length) };
  const label = labelOf(reading);
  if (!label) return undefined;
  const name = text.slice(label.end).trim();
  if (label.number !== undefined) return { number: label.number, name };
  return name.startsWith('1') && MARKS_OF_A_NUMBER.includes(name.charAt(1) || '\n')
    ? { number: 1, name: name.slice(2) }
    : undefined;
}

const MARKS_OF_A_NUMBER = '.．、：:';
const BEFORE_AN_ITEM = ' \u3000\t；;，,。》）)、：:';

/** How far the numbers 1. 2. 3. go on in `text` from `from`, when `last` was the last before. */
function numbersIn(text: string, from: number, last: number): number {
  let highest = last;
  for (let at = from; ; ) {
    const sought = String(highest + 1);
    const found = text.indexOf(sought, at);
    if (found < 0) return highest;
    at = found + sought.length;
    const isFirst = found === from || BEFORE_AN_ITEM.includes(text.charAt(found - 1));
    if (isFirst && MARKS_OF_A_NUMBER.includes(text.charAt(at) || '\n')) highest++;
  }
}

interface NoteOfAttachments {
  readonly highest: number;
  readonly isNumbered: boolean;
  readonly last: Paragraph;
  /** The line that names each of them. */
  readonly lines: readonly Paragraph[];
}

/** The note that opens in `paragraph`: how many it names; undefined where that does not show. */
function noteFrom({ paragraphs }: Report, paragraph: Paragraph, from: number): NoteOfAttachments | undefined {
  const { text } = paragraph.reading;
  let rest = from;
  while (' \u3000\t'.includes(text.charAt(rest) || '\n')) rest++;
  let highest = numbersIn(text, rest, 0);
  // 附件：任务分解表, and the next line signs: it is the only one.
  if (highest === 0 && rest < text.length)
    return endsBehind(paragraphs, paragraph.index)
      ? { highest: 1, isNumbered: false, last: paragraph, lines: [paragraph] }
      : undefined;
  let last = paragraph;
  const lines = Array.from({ length: highest }, () => paragraph);
  for (let at = paragraph.index + 1; at < paragraphs.length; at++) {
    const line = paragraphs[at];
    if (!line) break;
    const more = numbersIn(line.reading.text, 0, highest);
    if (more === highest || !opensWith(line.reading.text, highest + 1)) {
      // A long name goes on in a second line.
      if (last.index === at - 1 && opensWith(paragraphs[at + 1]?.reading.text ?? '', highest + 1)) continue;
      break;
    }
    while (highest < more) highest = lines.push(line);
    last = line;
  }
  return highest === 0 ? undefined : { highest, isNumbered: true, last, lines };
}

const opensWith = (text: string, number: number): boolean => {
  const written = String(number);
  const line = text.trimStart();
  return line.startsWith(written) && MARKS_OF_A_NUMBER.includes(line.charAt(written.length) || '\n');
};

const ENDS: ReadonlySet<string | undefined> = new Set(['date', 'contact', 'copies']);
/** Whether nothing but who signs and when stands behind the paragraph at `index`, or the draft ends there. */
function endsBehind(paragraphs: readonly Paragraph[], index: number): boolean {
  const next = paragraphs[index + 1];
  return !next || ENDS.has(tailLine(next.reading)) || signsAbove(paragraphs, index + 1);
}

const speaksOf = ({ text }: Reading): boolean =>
  text.includes(WORD) || text.startsWith('附：') || text.startsWith('附:');

/** What a draft has of attachments: the note that names them, and the numbers of the labels over them. */
interface Attachments {
  readonly speaking: readonly Paragraph[];
  /** The note, or the first label where there is no note. */
  readonly opening: Paragraph;
  readonly note: NoteOfAttachments | undefined;
  readonly labels: ReadonlySet<number>;
  readonly lastLabel: Paragraph | undefined;
}

function readAttachments(report: Report): Attachments | undefined {
  const from = report.title?.paragraphs[1] ?? 0;
  const speaking = paragraphsWith(report, speaksOf).filter(({ index }) => index >= from);
  const found = speaking.flatMap((paragraph) => {
    const label = labelOf(paragraph.reading);
    return label ? [{ paragraph, label }] : [];
  });
  const opening = found.find(({ label }) => label.number === undefined || label.number === 1);
  if (!opening) return undefined;
  const note = opening.label.number === undefined ? noteFrom(report, opening.paragraph, opening.label.end) : undefined;
  const numbered = found.filter(({ label }) => label.number !== undefined);
  const labels = new Set(numbered.flatMap(({ label: { number } }) => number ?? []));
  return { speaking, opening: opening.paragraph, note, labels, lastLabel: numbered.at(-1)?.paragraph };
}

/** The attachments that the text above their note speaks of, and that neither the note names nor a label shows. */
export function absentAttachments(report: Report): AbsentAttachment[] {
  const there = report.derive(readAttachments);
  if (!there || (!there.note && there.labels.size === 0)) return [];
  const { speaking, opening, note, labels } = there;
  const [named, highest] = [note?.highest ?? 0, Math.max(note?.highest ?? 0, ...labels)];
  const told = new Set<number>();
  const isThere = (number: number): boolean => number <= named || labels.has(number) || told.has(number);
  const absent: AbsentAttachment[] = [];
  for (const { reading, span: place } of speaking.filter(({ index }) => index < opening.index)) {
    for (const { number, start, end, isPlain, name } of attachmentReferences(reading)) {
      if (number === undefined || isThere(number)) continue;
      told.add(number);
      absent.push({
        number,
        at: shift(reading.span(start, end), place.start),
        ...(name !== undefined && { name }),
        highest,
        isSure: isPlain && note?.isNumbered === true,
        last: note?.last ?? opening,
      });
    }
  }
  return absent;
}

/** An attachment that the note names and that is not among those below it. */
export interface LostAttachment {
  readonly number: number;
  /** The line that names it, and the label of the last that is there. */
  readonly line: Paragraph;
  readonly lastLabel: Paragraph;
}

/**
 * The one attachment that does not stand below where all others of the note do, each under its label. Of several the draft is cut, or
 * they are files of their own.
 */
export function lostAttachment(report: Report): LostAttachment | undefined {
  const { note, labels, lastLabel, opening } = report.derive(readAttachments) ?? {};
  if (!note?.isNumbered || !labels || !lastLabel || !opening || lastLabel.index < note.last.index) return undefined;
  if (note.highest < 2 || labels.size !== note.highest - 1) return undefined;
  const lost = note.lines.findIndex((_, i) => !labels.has(i + 1));
  const line = note.lines[lost];
  if (!line || Math.max(...labels) > note.highest) return undefined;
  return standsBelow(line, lost + 1, note, report) ? undefined : { number: lost + 1, line, lastLabel };
}

/** What a name is known by. */
const LEAST_OF_A_NAME = 4;

/** Whether a line below bears the name of the attachment `number`, without its label. */
function standsBelow(
  { reading: { text } }: Paragraph,
  number: number,
  note: NoteOfAttachments,
  report: Report,
): boolean {
  const at = text.indexOf(String(number)) + String(number).length + 1;
  const name = bare(text.slice(at)).slice(0, LONGEST_NAME);
  if (name.length < LEAST_OF_A_NAME) return true;
  return report.paragraphs.slice(note.last.index + 1).some(({ reading }) => {
    const line = reading.text.length > LONGEST_NAME * 2 ? '' : bare(reading.text);
    return line.length >= LEAST_OF_A_NAME && (line.includes(name) || name.startsWith(line));
  });
}
const LONGEST_NAME = 24;
const bare = (text: string): string => text.replace(/[^\u4e00-\u9fff]/g, '');
