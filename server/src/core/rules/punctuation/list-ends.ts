/**
 * Items of one list, paragraph under paragraph, of which one lost the mark that its sisters end with: nothing behind (一) where
 * (二) and (三) end in ；, a comma before the next number, ； behind the last.
 */
import { isHanCharacter } from '../../reading/characters';
import { isLineOfNames } from '../../reading/line-of-names';
import { type Ordinal, ordinalAt, type OrdinalStyle } from '../../reading/ordinals';
import type { Reading } from '../../reading/reading';
import { isTakenAsDraft } from '../../report/genre';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import { unfinishedParagraphs } from '../../report/unfinished';
import { isCutAtWidth } from '../../report/wrapped';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

/** Styles of items in a list; 一、 and 第一条 head what may stand in several paragraphs. */
const ITEMS: ReadonlySet<OrdinalStyle> = new Set<OrdinalStyle>(['han-bracket', 'arabic', 'arabic-bracket', 'circled']);
/** A list shows its habit in so many items with a mark; … */
const LEAST_MARKED = 3;
/** … and so many without one are a slip, each of at least so many characters behind its number. */
const MOST_LACKING = 2;
const SHORTEST_ITEM = 4;
/** So much of the item's end is shown. */
const SHOWN = 6;

interface Item {
  readonly paragraph: Paragraph;
  readonly ordinal: Ordinal;
}

const isItem = ({ kind, ordinal }: Reading): boolean =>
  (kind === 'prose' || kind === 'item') && ordinal !== undefined && ITEMS.has(ordinal.style);

/** Lists of items that follow each other paragraph by paragraph and count on. */
function listsOf(report: Report): readonly (readonly Item[])[] {
  const lists: Item[][] = [];
  let last: Item | undefined;
  for (const paragraph of paragraphsWith(report, isItem)) {
    const { ordinal } = paragraph.reading;
    if (!ordinal) continue;
    const item = { paragraph, ordinal };
    const goesOn =
      last?.paragraph.index === paragraph.index - 1 &&
      last.ordinal.style === ordinal.style &&
      last.ordinal.mark === ordinal.mark &&
      last.ordinal.value + 1 === ordinal.value;
    if (goesOn) lists.at(-1)?.push(item);
    else lists.push([item]);
    last = item;
  }
  return lists;
}

/** The last character of an item, without the quotation marks and brackets that close behind it. */
function endOf({ paragraph }: Item): string {
  const text = paragraph.reading.text.trimEnd();
  const last = text.charAt(text.length - 1);
  return '”’）】'.includes(last) && '；。'.includes(text.charAt(text.length - 2)) ? text.charAt(text.length - 2) : last;
}

/** 4. 签订地点：青河县: a field, which ends as it was filled in. */
const LONGEST_LABEL = 10;
const isField = ({ paragraph: { reading }, ordinal }: Item): boolean =>
  reading.text.slice(ordinal.length, ordinal.length + LONGEST_LABEL + 1).includes('：');

/** What is wrong at the end of the items of one list. */
export function* listEnds(report: Report, context: RuleContext): Iterable<RuleFinding> {
  if (!isTakenAsDraft(report)) return;
  let told: ReadonlySet<number> | undefined;
  const lists = listsOf(report);
  if (lists.filter(isMixed).length > MOST_MIXED) return;
  for (const list of lists) {
    if (list.length <= LEAST_MARKED) continue;
    const ends = list.map(endOf);
    const marked = ends.filter((end) => end === '；' || end === '。').length;
    const places = slipsIn(list, ends);
    if (marked < LEAST_MARKED || places.length === 0 || places.length > MOST_LACKING) continue;
    told ??= new Set(unfinishedParagraphs(report).map(({ paragraph }) => paragraph.index));
    for (const { item, mark } of places)
      if (!told.has(item.paragraph.index) && !isHead(item, report) && !goesOnBelow(item, report))
        yield finding(item, mark, context);
  }
}

/** Of one list a slip is seen; who ends items now with a mark and now without, list after list, keeps a diary. */
const MOST_MIXED = 5;
function isMixed(list: readonly Item[]): boolean {
  const ends = list.map(endOf);
  return ends.some((end) => end === '；' || end === '。') && ends.some(isHanCharacter);
}

/** **3. 批量处理**, bold from end to end, and 5、处理甲 over 处理乙, which goes on the item without a number: no end of an item. */
function isHead({ paragraph: { index, reading }, ordinal }: Item, { paragraphs }: Report): boolean {
  if (/^\s*\*\*[^*]+\*\*\s*$/.test(reading.original)) return true;
  const next = paragraphs[index + 1]?.reading;
  return (
    next?.kind === 'prose' &&
    !next.ordinal &&
    next.text.startsWith(reading.text.slice(ordinal.length).trim().slice(0, 2))
  );
}

/** A line that was broken at the width of its page goes on in the next, which ends as items end. */
function goesOnBelow({ paragraph: { index } }: Item, report: Report): boolean {
  if (isCutAtWidth(report, index)) return true;
  const next = report.paragraphs[index + 1]?.reading;
  return (
    next?.kind === 'prose' && !next.ordinal && next.text.length < LONGEST_REST && /[。；]$/.test(next.text.trimEnd())
  );
}
const LONGEST_REST = 40;

const textOf = ({ paragraph: { reading }, ordinal }: Item): string => reading.text.slice(ordinal.length);

/** （6）配合完成工作。二、实习目的: a heading ran into the end of the item, and no mark ends a heading. */
function endsInHeading(item: Item): boolean {
  const text = textOf(item);
  const stop = text.lastIndexOf('。');
  return stop >= 0 && ordinalAt(text.slice(stop + 1).trimStart()) !== undefined;
}

interface Slip {
  readonly item: Item;
  /** What belongs at its end. */
  readonly mark: '；' | '。';
}

/** The items that end otherwise than their sisters; all is even where the marks are mixed by habit. */
function slipsIn(list: readonly Item[], ends: readonly string[]): readonly Slip[] {
  const stops = ends.filter((end) => end === '。').length;
  const semicolons = ends.filter((end) => end === '；').length;
  const between = semicolons >= stops ? '；' : '。';
  return list.flatMap((item, i): Slip[] => {
    const end = ends[i] ?? '';
    if (!isHanCharacter(end) && end !== '，' && end !== '、') return [];
    const length = item.paragraph.reading.text.length - item.ordinal.length;
    return length < SHORTEST_ITEM || isField(item) || endsInHeading(item) || isLineOfNames(textOf(item))
      ? []
      : [{ item, mark: i === list.length - 1 ? '。' : between }];
  });
}

function finding({ paragraph: { reading, span } }: Item, mark: '；' | '。', { say }: RuleContext): RuleFinding {
  const { length } = reading.text.trimEnd();
  const end = reading.text.charAt(length - 1);
  const isMark = !isHanCharacter(end);
  const at = shift(reading.span(Math.max(0, length - SHOWN), length), span.start);
  const last = shift(reading.span(length - 1, length), span.start);
  return {
    span: isMark ? last : at,
    severity: 'information',
    message: isMark
      ? say(
          `这一项以“${end}”结尾，同一组的其他各项不是：改为“${mark}”，或看看后面是否漏了内容。`,
          `This item ends in “${end}”, unlike its sisters: write “${mark}”, or see whether words are lost.`,
        )
      : say(
          `这一项末尾没有标点，同一组的其他各项都有：补上“${mark}”。`,
          `This item ends without a mark, unlike its sisters: add “${mark}”.`,
        ),
    fixes: [
      {
        title: isMark ? say(`改为“${mark}”`, `Change to “${mark}”`) : say(`末尾加“${mark}”`, `Add “${mark}”`),
        edits: [{ span: isMark ? last : { start: last.end, end: last.end }, text: mark }],
        safe: false,
      },
    ],
  };
}
