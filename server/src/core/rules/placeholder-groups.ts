/**
 * Which blanks are told together, and how loud: those of one paragraph, of one table, of lines that follow each other; all of a
 * draft whose names are hidden throughout, or which is as good as a template, or explains how to write.
 */
import { postBehind } from '../reading/persons';
import { isOtherWriting } from '../report/genre';
import { isGuideToWriting } from '../report/guide';
import { type PlacedSlot, placedSlots, type Standing } from '../report/standing-of-blanks';
import type { Report } from '../report/report';
import { shift, type Span } from '../text/span';
import { type Filled, isFilled } from './rule';
import { lengthOf } from '../report/signs';
import { isByShapeAlone, isUnasked, LABEL_BEFORE, showsNoKind } from './placeholder-shape';

export interface Blank extends PlacedSlot {
  /** Where it stands in the document. */
  readonly span: Span;
}

export interface BlankGroup {
  readonly kind: 'paragraph' | 'table' | 'lines' | 'names' | 'draft' | 'guide' | 'any';
  /** `doubtful`: left open, perhaps on purpose, throughout. */
  readonly standing: Exclude<Standing, 'meant'> | 'doubtful';
  readonly blanks: Filled<Blank>;
}

/** The blanks of `report` that are told, in the groups in which they are. */
export function blanksTold(report: Report): readonly BlankGroup[] {
  return report.derive(readGroups);
}

function readGroups(report: Report): readonly BlankGroup[] {
  const blanks: Blank[] = placedSlots(report)
    .filter(({ standing }) => standing !== 'meant')
    .map((placed) => ({ ...placed, span: shift(placed.slot.span, placed.paragraph.span.start) }));
  const isLetter = onlyLetterAmong(blanks);
  const due = blanks.filter((blank) => blank.standing === 'due' && !isLetter(blank));
  const other = isOtherWriting(report);
  // A summary of one's own year is of a kind that offices write, too, and is none of theirs.
  const isPersonal = other && report.genre.id !== undefined;
  const kindless = showsNoKind(report);
  const isBlank = (blank: Blank): boolean =>
    !isStandIn(blank) && !isUnnamed(blank) && !(other && isByShapeAlone(blank));
  const isOpen = (blank: Blank): boolean => isBlank(blank) && !(kindless && isUnasked(blank, report));
  const open = due.filter(isOpen);
  const isSure = (blank: Blank): boolean =>
    isOpen(blank) || (kindless ? isAmongSure(blank, open) : isProven(blank, open, report));
  const proven = blanks
    .map((blank) => (isLetter(blank) || !isSure(blank) ? { ...blank, standing: 'unsure' as const } : blank))
    .filter((blank) => !(isPersonal && isManner(blank)));
  if (!isFilled(proven)) return [];
  if (open.length > 0 && due.filter(isBlank).length >= LEAST_THROUGHOUT) {
    if (isTemplate(proven, report)) return [{ kind: 'draft', standing: 'doubtful', blanks: proven }];
    if (hidesNames(proven)) return [{ kind: 'names', standing: 'doubtful', blanks: proven }];
  }
  const groups = inGroups(proven, report.text);
  // Nobody reads thirty remarks on the specimens of a guide, or on the x of somebody's notes.
  if (groups.length < LEAST_PARAGRAPHS || groups.some(({ standing }) => standing === 'due')) return groups;
  if (isGuideToWriting(report)) return [{ kind: 'guide', standing: 'unsure', blanks: proven }];
  return kindless ? [{ kind: 'any', standing: 'unsure', blanks: proven }] : groups;
}

/** So many sure blanks show that a text that shows no kind is one to be filled in. */
const SURE_ENOUGH = 3;

/** Whether blanks that the text surely asks for, in the same paragraph or in many places, prove that this one is due, too. */
const isAmongSure = (blank: Blank, open: readonly Blank[]): boolean =>
  blank.slot.form !== 'note' &&
  !isUnnamed(blank) &&
  (open.length >= SURE_ENOUGH || open.some(({ paragraph }) => paragraph.index === blank.paragraph.index));

const writtenAs = ({ slot, paragraph }: Blank): string => paragraph.reading.text.slice(slot.start, slot.end);

/** X公司, 嫌疑人X: one capital X, where nothing else in the draft is hidden behind any, may be the name itself. */
function onlyLetterAmong(blanks: readonly Blank[]): (blank: Blank) => boolean {
  const isName = blanks.filter((blank) => writtenAs(blank).includes('X')).length === 1 || isPseudonym(blanks);
  return (blank) =>
    isName && writtenAs(blank) === 'X' && blank.slot.category !== 'number' && blank.slot.category !== 'date';
}

/** So many paragraphs of running text that call a place or a body by one letter give it a name. */
const LEAST_CALLED_SO = 3;
/** A sentence has more than a line to fill in. */
const LEAST_RUNNING_TEXT = 30;

/** X村, X老师 in sentence upon sentence of a study or a talk, and no other blank in the draft. */
function isPseudonym(blanks: readonly Blank[]): boolean {
  const names = new Set(blanks.map(nameOf));
  const places = new Set(blanks.map(({ paragraph }) => paragraph.index)).size;
  return (
    names.size === 1 &&
    (places >= LEAST_CALLED_SO || (places > 1 && blanks.length >= LEAST_CALLED_SO && blanks.every(isOfPerson))) &&
    blanks.every(({ paragraph: { kind, reading } }) => kind === 'prose' && reading.text.length >= LEAST_RUNNING_TEXT)
  );
}

/** X老师, X先生. */
const isOfPerson = ({ slot: { category, end }, paragraph: { reading } }: Blank): boolean =>
  category === 'person' || postBehind(reading.text, end) !== undefined;

/** The mask and what it is a name of: X村. */
const nameOf = ({ slot, paragraph }: Blank): string => paragraph.reading.text.slice(slot.start, slot.end + 1);

/** 张三 and 13800000000 may be the people and numbers of an example. */
const isStandIn = ({ slot }: Blank): boolean =>
  slot.form === 'dummy' && (slot.category === 'person' || slot.category === 'number');

/** 某区, 某某: whom a text leaves unnamed, unless other blanks show that it is one to fill in. */
const isUnnamed = (blank: Blank): boolean => blank.slot.form === 'dummy' && writtenAs(blank).startsWith('某');

/** 他问：“xx，实习得怎么样？”, xx入门, 居然同意？？？ — in a diary or a post they are how one speaks, where nothing shows them to be blanks. */
const isManner = (blank: Blank): boolean => {
  const { standing, slot, paragraph } = blank;
  const { text } = paragraph.reading;
  if (standing !== 'unsure' || paragraph.kind === 'row' || text.length < LEAST_RUNNING_TEXT) return false;
  return slot.form === 'note' ? /^[？?]/.test(text.slice(slot.start)) : slot.form === 'mask' && isByShapeAlone(blank);
};

/** Whether blanks beyond doubt, in the same row or anywhere in a draft of prose, or its place show that a name is due. */
function isProven(blank: Blank, open: readonly Blank[], report: Report): boolean {
  const { kind, span } = blank.paragraph;
  if (isStandIn(blank) && report.derive(readHeroes).has(writtenAs(blank)) && !asksForName(blank))
    return signs(blank, report);
  const beside = kind === 'row' ? open.filter(({ paragraph }) => paragraph.span.start === span.start) : open;
  return beside.length > 0 || signs(blank, report);
}

/** Told of so often, outside tables and behind no label, a name for nobody is that of somebody in a story. */
const LEAST_TOLD_OF = 3;

const asksForName = ({ slot, paragraph: { kind, reading } }: PlacedSlot): boolean =>
  kind === 'row' || LABEL_BEFORE.test(reading.text.slice(Math.max(0, slot.start - 3), slot.start));

/** The stand-ins whom the draft tells of again and again. */
function readHeroes(report: Report): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const placed of placedSlots(report)) {
    if (placed.slot.form !== 'dummy' || placed.slot.category !== 'person' || asksForName(placed)) continue;
    const name = placed.paragraph.reading.text.slice(placed.slot.start, placed.slot.end);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return new Set([...times].flatMap(([name, many]) => (many >= LEAST_TOLD_OF ? [name] : [])));
}

const DATE_UNDER = /^\s*(?:19|20)\d{2} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日/;

/** Whether the blank is the name under a draft, above its date. */
function signs({ paragraph, slot }: Blank, report: Report): boolean {
  const { text } = paragraph.reading;
  if (slot.end !== text.length || text.length > slot.end - slot.start + 8) return false;
  return DATE_UNDER.test(report.text.slice(paragraph.span.end, paragraph.span.end + 40));
}

/** So many blanks show a habit of the whole draft. */
const LEAST_THROUGHOUT = 8;
const LEAST_PARAGRAPHS = 4;

/** Names, and nothing but names, are hidden in many places, all in one way: made nameless on purpose, or never given back. */
function hidesNames(blanks: readonly Blank[]): boolean {
  const marks = new Set<string>();
  for (const { slot, paragraph } of blanks) {
    const mark = paragraph.reading.text.charAt(slot.start).toLowerCase();
    if ((slot.form !== 'mask' && slot.form !== 'dummy') || mark === '_' || mark === '□') return false;
    if (slot.category === 'number' || slot.category === 'date') return false;
    marks.add(mark);
  }
  return marks.size === 1 && new Set(blanks.map(({ paragraph }) => paragraph)).size >= LEAST_PARAGRAPHS;
}

/** So many characters for each blank are a template's; a draft of which the names are still open has more to say. */
const TEXT_PER_BLANK = 40;

/** Half of the paragraphs have something to fill in, and little else stands there: a template in all but name. */
function isTemplate(blanks: readonly Blank[], { paragraphs, text }: Report): boolean {
  const open = new Set(blanks.map(({ paragraph }) => paragraph.span.start));
  if (open.size < LEAST_PARAGRAPHS || text.length > blanks.length * TEXT_PER_BLANK * 2) return false;
  const said = paragraphs.filter(
    ({ kind, reading }) => (kind === 'prose' || kind === 'item' || kind === 'row') && reading.text !== '',
  );
  const length = lengthOf(said);
  return open.size * 2 >= said.length && length <= blanks.length * TEXT_PER_BLANK;
}

function inGroups(blanks: Filled<Blank>, text: string): readonly BlankGroup[] {
  const groups: { kind: BlankGroup['kind']; blanks: [Blank, ...Blank[]] }[] = [];
  let last: Blank | undefined;
  for (const blank of blanks) {
    const group = groups.at(-1);
    const kind = last && joint(last, blank, text);
    if (group && kind) {
      group.blanks.push(blank);
      if (kind !== 'paragraph') group.kind = kind;
    } else groups.push({ kind: 'paragraph', blanks: [blank] });
    last = blank;
  }
  return sameLinesTogether(groups).map((group) => ({
    ...group,
    standing: group.blanks.some(({ standing }) => standing === 'due') ? 'due' : 'unsure',
  }));
}

/** 汇报人：____ on every page of a form that is filled in again and again is told at the first. */
function sameLinesTogether(
  groups: readonly { kind: BlankGroup['kind']; blanks: [Blank, ...Blank[]] }[],
): typeof groups {
  const first = new Map<string, (typeof groups)[number]>();
  return groups.filter((group) => {
    const key = [...new Set(group.blanks.map(({ paragraph }) => paragraph))]
      .map(({ reading }) => reading.text)
      .join('\n');
    const same = first.get(key);
    if (!same) first.set(key, group);
    else {
      same.blanks.push(...group.blanks);
      same.kind = 'lines';
    }
    return !same;
  });
}

const LONGEST_TABLE_BETWEEN = 4000;
const LONGEST_BETWEEN = 120;
const ROW = /^\s*\||\t/;
/** Between two lines to fill in there may be headings and rulers, and no text. */
const HEAD =
  /^\s*(?:#{1,6} |[-*_]{3,}\s*$|(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、．])[^。；]{1,40}。?$)/;
const all = (between: string, of: RegExp): boolean =>
  between.split(/\r\n|\n|\r/).every((line) => line.trim() === '' || of.test(line));

/** What two neighbouring blanks are parts of, if of one thing. */
function joint(one: Blank, other: Blank, text: string): 'paragraph' | 'table' | 'lines' | undefined {
  if (one.paragraph.span.start === other.paragraph.span.start) return 'paragraph';
  const between = text.slice(one.paragraph.span.end, other.paragraph.span.start);
  if (one.paragraph.kind === 'row' && other.paragraph.kind === 'row')
    return between.length <= LONGEST_TABLE_BETWEEN && all(between, ROW) ? 'table' : undefined;
  if (!isLine(one) || !isLine(other) || between.length > LONGEST_BETWEEN) return undefined;
  return all(between, HEAD) ? 'lines' : undefined;
}

const LONGEST_LINE = 40;

/** 联系人：[姓名], [发文机关], a line to fill in and no sentence; or an order to the writer alone, 【补写相关做法】. */
function isLine({ slot, paragraph: { kind, reading } }: Blank): boolean {
  if (slot.form === 'note' && slot.end === reading.text.length && !reading.text.slice(0, slot.start).includes('。'))
    return true;
  return kind !== 'row' && reading.text.length <= LONGEST_LINE && !/[。；！？]/.test(reading.text);
}
