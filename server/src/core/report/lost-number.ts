/**
 * Headings that may have lost their number. A word processor counts by itself, and what it counts is often not in a copy of
 * the text: 三、 … 项目后期工作计划 … 五、 lacks no section, only a 四、.
 */
import { anyOf } from '../norms/lexicon';
import { SURNAMES } from '../norms/surnames';
import { LABELS_OF_A_PERSON } from '../norms/words/around-a-blank';
import { headingMarks } from '../reading/markdown/marks';
import { isNought } from './opens-late';
import type { Paragraph, Report } from './report';
import type { SequenceBreak } from './sequence-breaks';
import type { Member } from './series-kinship';
import { isIn } from '../reading/seek';
import { signsAbove } from './tail';

export interface LostNumber {
  /** The headings that lack the missing numbers, one for each; none where others stand among them. */
  readonly paragraphs: readonly Paragraph[];
  /** The numbers that are missing, in order. */
  readonly values: readonly number[];
  /** Markdown's # show that they stand beside the numbered ones; a short line alone may be a label, or a row of a table. */
  readonly isSure: boolean;
  /** Items of a list lack them, and those behind bear the right ones. */
  readonly ofItems?: boolean;
}

/** The members around a break: habits are read off the nearest, and a list that breaks everywhere is not read whole at each break. */
const neighbours = ({ series: { members }, index }: SequenceBreak): readonly Member[] =>
  members.slice(Math.max(0, index - FARTHEST_NEIGHBOUR), index + FARTHEST_NEIGHBOUR);
const FARTHEST_NEIGHBOUR = 50;

/** More numbers than these are not lost one by one. */
const MOST_LOST = 8;
/** A series that opens late belongs to what stands so many paragraphs above it at most. */
const REACH_ABOVE = 12;
/** 项目研究背景（国内外的研究现状，已有的基础）: short but for its note, no sentence, no caption and no label of a value. */
const SHORT_LINE = /^(?=.{0,23}[\u4e00-\u9fff])[^，。；：！？、:;,.!?（(\d]{3,24}(?:[（(][^）)]*[）)]?)?[：:]?$/;
/** Fewer sections show no habit. */
const FEWEST_FILLED = 4;
const LEADS_IN = /[：:]$/;
const OPENS_AS_CAPTION = /^[图表式注]|^[•·●■◆○▪*–—-]|^[a-z][)）.、]/i;

/** The numbers that are missing before a member, if headings may bear them; else none. */
function missingBefore({ kind, certain, member, expected }: SequenceBreak): readonly number[] {
  const { value, opens } = member.marker;
  const isGap = kind === 'skip' || kind === 'late' || (kind === 'back' && value > 1);
  // Where the next number shows what this one should be, it is this one that is wrong.
  if (!isGap || certain || !opens) return [];
  const first = kind === 'back' ? 1 : expected;
  return value - first > MOST_LOST ? [] : Array.from({ length: value - first }, (_, i) => first + i);
}

/** The headings between the member of a break and the one before it that bear no number; undefined where there are none. */
export function lostNumber(sequenceBreak: SequenceBreak, report: Report): LostNumber | undefined {
  const values = missingBefore(sequenceBreak);
  const items = itemsBefore(sequenceBreak, values.length, report);
  if (items.length > 0) return { paragraphs: items, values, isSure: true, ofItems: true };
  const isSure = sequenceBreak.member.paragraph.kind === 'heading';
  const lines =
    values.length === 0 ? [] : unnumberedBefore(sequenceBreak, report, isSure).filter(isLikeOthers(sequenceBreak));
  const between = isSure || sequenceBreak.kind !== 'skip' ? lines : overWhatOthersAre(lines, sequenceBreak, report);
  if (between.length === 0) return undefined;
  const bare = between.filter(({ reading }) => !LEADS_IN.test(reading.text));
  const paragraphs = [between, bare].find(({ length }) => length === values.length) ?? [];
  return { paragraphs, values, isSure };
}

/** What ends an item that others follow. */
const ENDS_AN_ITEM = /；$/;
/** 其中县直单位由组织部负责；: it goes on with the item above. */
const GOES_ON = /^(?:其中|同时|此外|并且?|其余)/;

/**
 * 有下列情形之一的： 甲的； 乙的； （三）丙的；: as many paragraphs as numbers are missing stand between the words that lead in the list, or an
 * item of it, and the numbered one, each closed by the mark that closes items.
 */
function itemsBefore(
  { member, previous, kind }: SequenceBreak,
  count: number,
  { paragraphs }: Report,
): readonly Paragraph[] {
  const { index } = member.paragraph;
  const items = paragraphs.slice(Math.max(0, index - count), index);
  const above = paragraphs[index - count - 1];
  if (count === 0 || items.length < count || !above) return [];
  const isOfList = ({ kind: its, reading }: Paragraph): boolean =>
    its !== 'heading' &&
    its !== 'row' &&
    !reading.ordinal &&
    isIn(ENDS_AN_ITEM, reading.text) &&
    !GOES_ON.test(reading.text);
  if (!items.every(isOfList)) return [];
  const goesOn = kind === 'skip' && above === previous?.paragraph && isIn(ENDS_AN_ITEM, above.reading.text);
  return goesOn || (kind !== 'skip' && isIn(LEADS_IN, above.reading.text)) ? items : [];
}

/** Between two numbers a line that ends with a colon leads in what follows, and heads a section only where numbered headings end so. */
function isLikeOthers(sequenceBreak: SequenceBreak): (line: Paragraph) => boolean {
  const mayLeadIn =
    sequenceBreak.kind !== 'skip' ||
    neighbours(sequenceBreak).some(({ paragraph }) => LEADS_IN.test(paragraph.reading.text));
  return ({ reading }) => mayLeadIn || !LEADS_IN.test(reading.text);
}

/** A longer line is text, and so is a sentence. */
const LONGEST_CELL = 30;
const ENDS_A_SENTENCE = /[。；！？]$/;

/** What stands right under a heading: text, another number, a short line; nothing where the draft ends. */
type Under = 'text' | 'number' | 'line' | 'nothing';

function under({ index }: Paragraph, { paragraphs }: Report): Under {
  const next = paragraphs[index + 1]?.reading;
  if (!next) return 'nothing';
  if (next.ordinal) return 'number';
  return next.text.length > LONGEST_CELL || isIn(ENDS_A_SENTENCE, next.text) ? 'text' : 'line';
}

/** Fewer headings show no habit of what stands under them. */
const FEWEST_ALIKE = 2;

/**
 * The lines under which there stands what stands under the numbered headings too. Cells of a table that a copy set line by line, and
 * names in a list, stand one right above the other, where the headings have text under them.
 */
function overWhatOthersAre(lines: Paragraph[], sequenceBreak: SequenceBreak, report: Report): Paragraph[] {
  const others = neighbours(sequenceBreak)
    .filter((one) => one !== sequenceBreak.member)
    .map(({ paragraph }) => under(paragraph, report));
  if (others.length < FEWEST_ALIKE) return lines;
  const isOfLines = others.filter((one) => one === 'line').length * 2 >= others.length;
  const indices = new Set(lines.map(({ index }) => index));
  return lines.filter((line) => {
    const isListed = indices.has(line.index - 1) || indices.has(line.index + 1);
    return isOfLines || (!isListed && others.includes(under(line, report)));
  });
}

/** The lines before the member of a break that may be headings; `isSure` where # tell headings. */
function unnumberedBefore(sequenceBreak: SequenceBreak, report: Report, isSure: boolean): Paragraph[] {
  const { member, previous, series } = sequenceBreak;
  const { index } = member.paragraph;
  const above = previous?.paragraph.index ?? series.parent?.paragraph.index;
  const below = report.title?.paragraphs[1] ?? 0;
  const from = above === undefined ? Math.max(below, index - REACH_ABOVE) : above + 1;
  const between = report.paragraphs
    .slice(from, index)
    .filter(isSure ? (one) => isBesides(one, member.paragraph) : isShortLine)
    // Who signs the notice above is no section of what it issues.
    .filter((one) => !signsAbove(report.paragraphs, one.index));
  if (!isSure && above === undefined && from === below) return inTheOpening(between, index);
  const last = between.at(-1);
  const isRightAbove = last?.index === index - 1;
  // Nothing stands under what ends the text of the section before; where no text is, 二、 may be a heading as empty as the others.
  const endsText =
    !isSure && above !== undefined && (last?.index !== above + 1 || isFilled(neighbours(sequenceBreak), member));
  // 主要采取以下四种方式： leads in the list that begins right below it.
  return last && isRightAbove && (endsText || LEADS_IN.test(last.reading.text)) ? between.slice(0, -1) : between;
}

/** Whether text stands under each of `members` but the one that `broken` comes behind: so it does under that one. */
const isFilled = (members: readonly Member[], broken: Member): boolean =>
  members.length >= FEWEST_FILLED &&
  members.every(
    (member, i) => i === 0 || member === broken || member.paragraph.index > (members[i - 1]?.paragraph.index ?? 0) + 1,
  );

/** Above a draft's first section a line with a colon addresses somebody, and the last line, with no text under it, is who wrote. */
const inTheOpening = (lines: readonly Paragraph[], end: number): Paragraph[] =>
  lines.filter(
    ({ index, reading }) => !LEADS_IN.test(reading.text) && index !== end - 1 && !isIn(BYLINE, reading.text),
  );

/** 省长 林远 below the title: who gave the report. */
const BYLINE = new RegExp(`${anyOf(LABELS_OF_A_PERSON)}[：\\s]\\s?[${SURNAMES}][\\u4e00-\\u9fff]{1,2}$`);

/** A heading without a number that has as many # as the numbered one. */
const isBesides = ({ kind, reading }: Paragraph, numbered: Paragraph): boolean =>
  kind === 'heading' &&
  !reading.ordinal &&
  !isNought(reading.text) &&
  headingMarks(reading.original) === headingMarks(numbered.reading.original);

const isShortLine = ({ kind, reading }: Paragraph): boolean =>
  kind === 'prose' && !reading.ordinal && isIn(SHORT_LINE, reading.text) && !isIn(OPENS_AS_CAPTION, reading.text);
