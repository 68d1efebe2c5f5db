/**
 * Files that hold several reports copied one after the other (篇一 … 篇二 …, 工作总结（二）): each is a report of its own. A
 * long report with parts (第一篇 over 第一章, a summary with next year's plan, a notice with its attachment) is one report,
 * and so is every text where there is doubt: read apart, halves would each lack what the other has.
 */
import { headingMarks } from '../reading/markdown/marks';
import { genre, type GenreId } from '../norms/genres';
import { anyOf } from '../norms/lexicon';
import { COLLECTION_MARKER, COLLECTION_TITLE, NUMBERED_PIECE, SAMPLE_HEADING } from '../norms/titles';
import { TITLE_WORDS_THAT_LOOK_AHEAD, TITLE_WORDS_THAT_LOOK_BACK, VERBS_OF_HANDING_ON } from '../norms/words/titles';
import { genreOf } from './genre';
import { bareTitle, genreOfTitle } from './genre-of-title';
import type { Reading } from '../reading/reading';
import { paragraphsWith } from './paragraphs-with';
import { type Draft, type Paragraph, paragraphAt, Report, type Title } from './report';
import { tailLine } from './tail';
import { titleOf } from './title';
import { firstOf, isIn } from '../reading/seek';

/** Text under a marker shorter than this is no report: a table of contents, a list of samples. */
const SHORTEST = 60;
/** A title without a marker opens a report only between two texts of this length. */
const SHORTEST_TITLED = 200;
/** A title names more than a kind: 工作计划 alone is a section. */
const SHORTEST_TITLE = 9;
const LONGEST_TITLE = 50;
/** So many lines of a signature may stand between the last sentence and the next title. */
const SIGNATURE_LINES = 3;

/**
 * The reports that the file of `report` holds, in order: `report` itself where it is one. The parts share its text, so
 * that their spans are offsets of the document; their paragraphs are counted anew from 0.
 */
export function partsOf(report: Report): readonly Report[] {
  return report.derive(readParts);
}

function readParts(report: Report): readonly Report[] {
  const starts = report.isPart ? [] : startsOf(report);
  if (starts.length < 2) return [report];
  return starts.map((from, i) => partFrom(report, from, starts[i + 1] ?? report.paragraphs.length));
}

/** Whether a file holds several reports. */
export function isCollection(report: Report): boolean {
  return partsOf(report).length > 1;
}

function partFrom(report: Report, from: number, to: number): Report {
  const paragraphs = report.paragraphs.slice(from, to).map((paragraph, index): Paragraph => ({ ...paragraph, index }));
  const part: Draft = {
    text: report.text,
    format: report.format,
    fileName: '',
    paragraphs,
    frontMatter: undefined,
    title: titleOf(paragraphs),
    ownKinds: report.ownKinds,
    end: paragraphs.at(-1)?.span.end ?? report.end,
    isPart: true,
  };
  // What the writer or the settings say of the file holds for each of its reports.
  const said = report.genre.by === 'setting' || report.genre.by === 'front-matter';
  return new Report(part, said ? () => report.genre : genreOf);
}

/** Indices of the paragraphs at which a report begins; fewer than two where there is but one. */
function startsOf(report: Report): number[] {
  const marked = markedStarts(report);
  return marked.length > 1 ? marked : titledStarts(report);
}

interface Mark {
  /** `book`: 第一篇, which may also divide a plan that fills a book. `numbered`: …计划（二）. */
  readonly kind: 'marker' | 'book' | 'sample' | 'numbered';
  readonly name: string;
}

/** What a line says of the place of its text in a collection. */
function readMark({ text, kind }: Reading): Mark | undefined {
  // 【7】、养护方案（初稿）；: an item of a list, and the title of nothing.
  if (text.length < 2 || text.endsWith('；') || kind === 'row' || kind === 'code' || kind === 'front-matter')
    return undefined;
  if (isIn(COLLECTION_MARKER, text))
    return {
      kind: /^【?第[一二三四五六七八九十]/.test(text) ? 'book' : 'marker',
      name: '',
    };
  if (isIn(SAMPLE_HEADING, text)) return { kind: 'sample', name: '' };
  const name = firstOf(NUMBERED_PIECE, text)?.[1];
  return name === undefined ? undefined : { kind: 'numbered', name };
}

/** Most paragraphs are too long to be a mark. */
const markIn = (reading: Reading): Mark | undefined =>
  reading.text.length <= LONGEST_TITLE ? reading.derive(readMark) : undefined;

/** What a book has below its 篇, and a sample in a collection has not. */
export const CHAPTER = /^第[一二三四五六七八九十]{1,3}(?:[章节条]|部分)/;

/** Starts as a collection marks them: two marks at least, with a text under each. */
function markedStarts(report: Report): number[] {
  const { paragraphs, title } = report;
  const marks: (Mark & { readonly index: number })[] = [];
  for (const { reading, index } of paragraphsWith(report, markIn)) {
    const mark = markIn(reading);
    if (mark) marks.push({ ...mark, index });
  }
  if (marks.length === 0) return [];
  const isBook =
    marks.some((mark) => mark.kind === 'book') && paragraphs.some(({ reading }) => isIn(CHAPTER, reading.text));
  const plain = marks.filter((mark) => mark.kind !== 'numbered' && !(mark.kind === 'book' && isBook));
  // 改造方案一 and 改造方案二 are choices in a study; …计划（二） is a piece only where the first bears its name.
  const first = title && (NUMBERED_PIECE.exec(title.text)?.[1] ?? bareTitle(title.text));
  const isPiece = ({ name, index }: { readonly name: string; readonly index: number }): boolean =>
    (plain.length > 1 || name === first || (!!title && COLLECTION_TITLE.test(title.text))) &&
    // 工作总结 2 may be the header of a page with its number.
    (!/\d$/.test(paragraphAt(report, index).reading.text) ||
      index === title?.paragraphs[0] ||
      numbersAfresh(paragraphs, index));
  const plainly = new Set(plain);
  const counting = marks
    .filter((mark) => plainly.has(mark) || (mark.kind === 'numbered' && isPiece(mark)))
    .map((mark) => mark.index);
  // The first piece may bear no number.
  if (title && plain.length < 2 && counting.length > 0 && !counting.includes(title.paragraphs[0]))
    counting.unshift(title.paragraphs[0]);
  const starts = counting.filter((index, i) => {
    if (counting[i - 1] === index - 1) return false;
    let next = i + 1;
    while (counting[next] === index + next - i) next++;
    // Two marks in a row (第4篇, then the title with its number) open one report; a bare list of marks opens none.
    return isLong(paragraphs, index + next - i, counting[next] ?? paragraphs.length, SHORTEST);
  });
  if (starts.length < 2) return [];
  return starts[0] === 0 ? starts : [0, ...starts];
}

/** Titles of two texts in one (2024年总结及2025年打算), and of a text that carries another. */
const COMPOUND = new RegExp(
  `${anyOf(TITLE_WORDS_THAT_LOOK_BACK)}.{0,20}${anyOf(TITLE_WORDS_THAT_LOOK_AHEAD)}|${anyOf(VERBS_OF_HANDING_ON)}`,
);
const ATTACHMENT = /^附\s?[件表录]/;

/**
 * Starts without a mark: a title line under a signature with its date, or one of the same kind with a 一、 of its own.
 * Only where the whole is plainly no notice with its attachments and no report in halves.
 */
function titledStarts(report: Report): number[] {
  const { paragraphs, title } = report;
  const own = title && genreOfTitle(title.text)?.genre;
  if (!own || COMPOUND.test(title.text)) return [];
  const mayHaveTitles = paragraphsWith(report, titleLineIn).some(({ index }) => index >= title.paragraphs[1]);
  if (!mayHaveTitles) return [];
  const depth = depthOf(paragraphAt(report, title.paragraphs[0]));
  const starts = [0];
  let start = 0;
  /** The highest of 一、 二、 … that the report at hand has reached, counted without a gap. */
  let reached = 0;
  for (const paragraph of paragraphs) {
    const { index, reading } = paragraph;
    if (isHan(reading, reached + 1)) reached++;
    if (isIn(ATTACHMENT, reading.text)) return [];
    const kind = index < title.paragraphs[1] ? undefined : reading.derive(readTitleLine);
    if (!kind || !isTitleBeside(title, paragraph, depth)) continue;
    const signed = isSigned(paragraphs, index);
    if (!isAkin(kind, own, signed) || !(signed || (reached >= 2 && numbersAfresh(paragraphs, index)))) continue;
    if (paragraphs.slice(start, index).some((earlier) => earlier.reading.text.includes(reading.text))) continue;
    // A title right under the title heads a half of the whole.
    if (
      !isLong(paragraphs, start, index, SHORTEST_TITLED) ||
      !isLong(paragraphs, index, paragraphs.length, SHORTEST_TITLED)
    )
      return [];
    start = index;
    starts.push(start);
    reached = 0;
  }
  return starts;
}

/** Whether a title line may be that of another report beside the one titled `title`, which stands at `depth`. */
function isTitleBeside(title: Title, paragraph: Paragraph, depth: number): boolean {
  const { text } = paragraph.reading;
  return text !== title.text && !isIn(COMPOUND, text) && depthOf(paragraph) === depth;
}

/** Pieces of a collection are of one kind; under a signature any two working kinds may follow each other. */
function isAkin(kind: GenreId, own: GenreId, signed: boolean): boolean {
  return kind === own || (signed && genre(kind).level === '惯例' && genre(own).level === '惯例');
}

/** The kind that a line names when it looks like the title of a report. */
function readTitleLine({ text, kind, ordinal }: Reading): GenreId | undefined {
  if (
    (kind !== 'prose' && kind !== 'heading') ||
    ordinal ||
    text.length < SHORTEST_TITLE ||
    text.length > LONGEST_TITLE ||
    /[。；：，？！]/.test(text)
  )
    return undefined;
  const named = genreOfTitle(text);
  return named?.sure ? named.genre : undefined;
}

const titleLineIn = (reading: Reading): GenreId | undefined =>
  reading.text.length <= LONGEST_TITLE ? reading.derive(readTitleLine) : undefined;

/** How many # a Markdown heading has: a title inside the report stands deeper than the report's own. */
function depthOf({ reading }: Paragraph): number {
  return reading.kind === 'heading' ? headingMarks(reading.original) : 0;
}

/** Whether the lines right above `index` are a signature with its date. */
function isSigned(paragraphs: readonly Paragraph[], index: number): boolean {
  for (const { reading } of paragraphs.slice(Math.max(0, index - SIGNATURE_LINES), index).reverse()) {
    const kind = tailLine(reading);
    if (kind === 'date' || kind === 'copies') return true;
    if (!kind) return false;
  }
  return false;
}

/** Whether a line opens with 一、 二、 … of this value. */
function isHan({ ordinal }: Reading, value: number): boolean {
  return ordinal?.style === 'han' && ordinal.value === value;
}

/** Whether a 一、 stands soon after `index`. */
function numbersAfresh(paragraphs: readonly Paragraph[], index: number): boolean {
  return paragraphs.slice(index + 1, index + 8).some(({ reading }) => isHan(reading, 1));
}

/** Whether the text from one paragraph to another has `least` characters; no more of it is read than that takes. */
function isLong(paragraphs: readonly Paragraph[], from: number, to: number, least: number): boolean {
  let length = 0;
  for (let at = from; at < to && length < least; at++) length += paragraphs[at]?.reading.text.length ?? 0;
  return length >= least;
}
