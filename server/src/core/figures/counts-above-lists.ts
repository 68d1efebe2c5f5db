/**
 * Counts that announce a list without numbers right below: **四大痛点**： over three entries with a bullet each, 分四个检查组： over lines
 * that begin with 第一组, 第二组, 第三组.
 */
import {
  NAME_WHAT_IS_LISTED,
  NAMES_OF_CLOSING_SECTIONS,
  WHAT_SECTIONS_ARE,
  WORDS_THAT_POINT_ON,
} from '../norms/words/announcing';
import { hasAny } from '../reading/around';
import { isIn } from '../reading/seek';
import { isHanCharacter } from '../reading/characters';
import { han } from '../reading/numerals/write-han';
import type { Reading } from '../reading/reading';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Paragraph, Report } from '../report/report';
import { shift, type Span } from '../text/span';
import { type Announced, announcedAt, announcedInClause } from './announced-counts';
import { countsWhatItNames, LONGEST_NAMES } from './counts/whose-names';

export interface CountAboveList {
  readonly stated: number;
  readonly items: readonly Paragraph[];
  /** In the document: number and measure word, and the number alone. */
  readonly count: Span;
  readonly number: Span;
  /** Each line counts itself: 第一组, 第二组. */
  readonly isCounted: boolean;
}

const endsOpen = ({ text }: Reading): boolean => text.endsWith('：') || text.endsWith(':');

/** 包括以下四个部分。 over its sections announces them, too. */
const mayAnnounce = (reading: Reading): boolean =>
  endsOpen(reading) || (reading.text.endsWith('。') && hasAny(reading.text.slice(-LONGEST_HEAD), WORDS_THAT_POINT_ON));

/** Farther apart the count is of something else than the list. */
const FARTHEST_APART = 2;
const FEWEST = 2;
const MOST = 40;

/** The counts of `report` that disagree with the list that they announce. */
export function countsAboveLists(report: Report): CountAboveList[] {
  const { paragraphs } = report;
  const counts: CountAboveList[] = [];
  for (const { index, reading, span: place, kind } of paragraphsWith(report, mayAnnounce)) {
    const first = paragraphs[index + 1];
    if (kind === 'row' || kind === 'code' || !first) continue;
    const listed =
      bulletsFrom(paragraphs, index + 1) ??
      ordinalsFrom(paragraphs, index + 1, reading) ??
      (isOfSections(reading) ? headingsFrom(report, index + 1) : undefined);
    if (!listed || listed.items.length < FEWEST) continue;
    const near = announcedAt(reading, reading.text.length, false);
    const announced = near ?? announcedBeforeClause(reading);
    if (!announced) continue;
    const { stated, others, start, numberEnd, end } = announced;
    const { items, ways, end: behind } = listed;
    if (ways.includes(stated) || others.includes(items.length) || isOfOthers(announced, listed, reading, !near))
      continue;
    if (Math.abs(stated - items.length) > FARTHEST_APART || items.some(standsForSeveral)) continue;
    // It is still being written.
    if (stated > items.length + 1 && behind >= paragraphs.length) continue;
    const at = (from: number, to: number): Span => shift(reading.span(from, to), place.start);
    counts.push({
      stated,
      items,
      isCounted: listed.isCounted === true && near !== undefined,
      number: at(start, numberEnd),
      count: at(start, end),
    });
  }
  return counts;
}

/** 两个设备A和B都处于内网： counts the two that it names. */
const NAMES_TWO_BY_LETTERS = /^[\u4e00-\u9fff]{1,4}[A-Z甲]\s?[和与及、]\s?[A-Z乙]/;

/** 三层： over what is sold there, between 二层： and 四层：: the third floor. */
const isFloor = ({ text }: Reading): boolean => /^\S{1,3}[层楼]\s?[：:]$/.test(text);

/** Whether the count is of what stands in front of it, or of what each of the entries has, or one more is listed than it counts. */
const isOfOthers = (announced: Announced, { items, isNested }: Listed, reading: Reading, isFar: boolean): boolean =>
  (announced.start === 0 && isFloor(reading)) ||
  isIn(NAMES_TWO_BY_LETTERS, reading.text.slice(announced.end, announced.end + LONGEST_NAMES)) ||
  ((isNested === true || isFar) && isOfEach(reading)) ||
  countsWhatItNames(announced, reading) ||
  (items.length === announced.stated + 1 && goesWithAnother(announced, reading));

/** 三大子课题和系统集成：: one more stands beside those that are counted. */
const goesWithAnother = ({ end }: Announced, { text }: Reading): boolean =>
  isIn(WITH_ANOTHER, text.slice(end, end + LONGEST_NAMES));
const WITH_ANOTHER = /^[\u4e00-\u9fff]{1,8}?(?:以及|[和与及])[\u4e00-\u9fff]{2,12}/;

/** 提供四种配置，满足不同需求：: the last clause says what they are for, and neither counts nor names what is listed. */
function announcedBeforeClause(reading: Reading): Announced | undefined {
  const { text } = reading;
  const comma = text.lastIndexOf('，');
  const clause = text.slice(comma + 1, -1);
  const isPlain = comma > 0 && clause.length <= LONGEST_CLAUSE && [...clause].every(isHanCharacter);
  return isPlain && !hasAny(clause, NAME_WHAT_IS_LISTED) ? announcedInClause(reading, comma) : undefined;
}
const LONGEST_CLAUSE = 14;

interface Listed {
  readonly items: readonly Paragraph[];
  /** How many there are, in every way they may be counted. */
  readonly ways: readonly number[];
  /** Index of the first paragraph behind it. */
  readonly end: number;
  /** Entries have entries of their own. */
  readonly isNested?: boolean;
  readonly isCounted?: true;
}

/** 以下四个部分: sections are told. 对每台设备给出以下6项： is of what each of them has. */
const isOfSections = ({ text }: Reading): boolean => {
  const said = text.slice(-LONGEST_HEAD * 2);
  return hasAny(said.slice(-LONGEST_HEAD), WHAT_SECTIONS_ARE) && !hasAny(said, OF_EACH);
};
const OF_EACH = ['每', '各'];
/** 每个档位均支持以下四种方式： over the 档位 with their own lists: each of these has so many. */
const isOfEach = ({ text }: Reading): boolean => hasAny(text.slice(-LONGEST_HEAD * 2), OF_EACH);

/**
 * The sections that begin right at `from`, headings of Markdown without numbers or with letters (## 目标, ## A. 步骤), up to a heading that
 * stands above them. What closes a paper (小结, 附录) may be one of them or none.
 */
function headingsFrom({ headings, paragraphs }: Report, from: number): Listed | undefined {
  const at = headings.findIndex(({ paragraph }) => paragraph === from);
  const first = headings[at];
  if (first?.by !== 'markdown' || '0123456789'.includes(paragraphs[from]?.reading.text.charAt(0) || '\n'))
    return undefined;
  if (paragraphs[from]?.reading.ordinal) return undefined;
  // At the end of a section the next one of its level begins something else.
  if ((headings[at - 1]?.level ?? 0) >= first.level) return undefined;
  const items: Paragraph[] = [];
  let end = paragraphs.length;
  for (const { level, paragraph } of headings.slice(at, at + MOST * 4)) {
    if (level < first.level) {
      end = paragraph;
      break;
    }
    const section = level === first.level ? paragraphs[paragraph] : undefined;
    // Some with numbers and some without: no plain row of sections.
    if (section && (section.reading.ordinal || '0123456789'.includes(section.reading.text.charAt(0)))) return undefined;
    if (section) items.push(section);
  }
  const closing = items.filter(({ reading }) => hasAny(reading.text, NAMES_OF_CLOSING_SECTIONS)).length;
  return items.length > MOST ? undefined : { items, ways: [items.length, items.length - closing], end };
}

const BULLETS = '•●◆◇■□★▲○※➢➤';
const isBulleted = ({ kind, reading }: Paragraph): boolean =>
  reading.ordinal === undefined &&
  (kind === 'item' || (kind === 'prose' && BULLETS.includes(reading.text.charAt(0) || '\n')));
/** The number that a word processor or Markdown counts makes a series, which is held against its count as such. */
const isNumbered = ({ reading: { original } }: Paragraph): boolean =>
  '0123456789'.includes(original.trimStart().charAt(0) || '\n');
const indentOf = ({ reading: { original } }: Paragraph): number => original.length - original.trimStart().length;

/** The entries from `from` on, each with a bullet, those that stand under another left out. */
function bulletsFrom(paragraphs: readonly Paragraph[], from: number): Listed | undefined {
  const first = paragraphs[from];
  if (!first || !isBulleted(first) || isNumbered(first)) return undefined;
  const outer = indentOf(first);
  const items: Paragraph[] = [];
  let end = from;
  for (let line = paragraphs[end]; line && end < from + MOST; line = paragraphs[++end]) {
    if (!isBulleted(line) || indentOf(line) < outer) break;
    if (indentOf(line) > outer) continue;
    // - **甲** and 1. 乙: two lists.
    if (isNumbered(line)) return undefined;
    if (!isPicture(line)) items.push(line);
  }
  // Behind text of its own the list goes on: not all of it is known.
  const behind = paragraphs[end];
  const opensAnother = behind !== undefined && (endsOpen(behind.reading) || behind.kind === 'heading');
  const isCut = end >= from + MOST || (!opensAnother && isListBehind(paragraphs, end));
  return isCut
    ? undefined
    : {
        items,
        ways: [items.length, end - from, labelledIn(items), namedInOrder(items)],
        end,
        isNested: items.length < end - from,
      };
}

/** - 收发：甲；档案：乙；会务：丙。: several of what is listed share an entry, each behind its label. */
const labelledIn = (items: readonly Paragraph[]): number =>
  items.reduce((sum, { reading: { text } }) => {
    const parts = text.split(/[；;]/).filter((part) => part.trim() !== '');
    return sum + (parts.length > 1 && parts.every((part) => LABELLED.test(part)) ? parts.length : 1);
  }, 0);
/** How many entries from the first on say which they are: 用例1：…, 用例2：…, and then 展示地图; 第一种…, 第二种…. */
function namedInOrder(items: readonly Paragraph[]): number {
  let many = 0;
  while (many < items.length) {
    const opening = items[many]?.reading.text.slice(0, LONGEST_LABEL) ?? '';
    if (!hasAny(opening, [`第${han(many + 1)}`]) && NUMBER_OF_AN_ENTRY.exec(opening)?.[1] !== String(many + 1)) break;
    many++;
  }
  return many;
}
const NUMBER_OF_AN_ENTRY = /^[^\d，。；：:]{0,4}?[\u4e00-\u9fff]\s?(\d{1,2})(?![\d.%])/;

/** - ![](layout.png): a picture of what is told above it. */
const isPicture = ({ reading: { text, original } }: Paragraph): boolean =>
  (original.includes('![') || original.includes('<img')) && !/[\u4e00-\u9fffA-Za-z\d]/.test(text);

const LABELLED = /^\s*[\u4e00-\u9fffA-Za-z\d]{2,12}\s?[：:]/;

/** A/B/C： and 甲至丁：: one entry stands for several of what is counted. */
const standsForSeveral = ({ reading: { text } }: Paragraph): boolean => SEVERAL.test(text.slice(0, LONGEST_LABEL));
const SEVERAL =
  /^[-*+•●◆◇■□★▲○※➢➤\s]*(?:[A-Za-z\d]{1,2}[/／、~～—-]\s?[A-Za-z\d]{1,2}|[甲乙丙丁][、至到][甲乙丙丁戊己])(?![A-Za-z\d]{2})/;
const LONGEST_LABEL = 16;

/** Whether entries follow within two paragraphs from `end` that no line leads in. */
const isListBehind = (paragraphs: readonly Paragraph[], end: number): boolean =>
  [end + 1, end + 2].some((at) => {
    const [above, line] = [paragraphs[at - 1], paragraphs[at]];
    return above !== undefined && line !== undefined && isBulleted(line) && !endsOpen(above.reading);
  });

/** 第一组：…, 第二组：…: lines that count what the words of `above` count. */
function ordinalsFrom(paragraphs: readonly Paragraph[], from: number, above: Reading): Listed | undefined {
  const opening = paragraphs[from]?.reading.text ?? '';
  const unit = opening.startsWith('第一') ? opening.charAt(2) : '';
  if (unit === '' || !above.text.slice(-LONGEST_HEAD).includes(unit)) return undefined;
  const items: Paragraph[] = [];
  let end = from;
  for (let line = paragraphs[end]; line && end < from + MOST; line = paragraphs[++end]) {
    if (!line.reading.text.startsWith(`第${han(items.length + 1)}${unit}`)) break;
    items.push(line);
  }
  const next = `第${han(items.length + 1)}${unit}`;
  const goesOn = paragraphs.slice(end, end + MOST).some(({ reading }) => reading.text.startsWith(next));
  return goesOn ? undefined : { items, ways: [items.length], end, isCounted: true };
}
const LONGEST_HEAD = 16;
