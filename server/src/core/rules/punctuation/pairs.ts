/**
 * Quotes, brackets and 书名号 that do not pair. A quotation may run over several paragraphs, and each of them may open
 * with “ again: what one paragraph leaves open is held against those that follow.
 */
import { damageOf } from '../../reading/conversion-damage';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Reading } from '../../reading/reading';
import { COVER } from '../../reading/unjudged';
import type { Paragraph, Report } from '../../report/report';
import { isMostlyLatin } from '../../report/signs';
import { goesOnFromLineAbove } from '../../report/wrapped';
import { type Span, shift } from '../../text/span';
import { Taken } from '../../text/spans';
import { allOf } from '../../reading/seek';
import { isMouth } from './faces';
import { isArrow, isOfInterval, isOfLabel, mayNumberSubitem, numbersInside, opensItem } from './label-brackets';
import { type Quotes, quotesIn, quotesInside, SAVED } from './quotes';

/** A mark without its partner, in document offsets. */
export interface Lone {
  readonly mark: string;
  /** Which paragraph it stands in. */
  readonly index: number;
  readonly place: Span;
  readonly opens: boolean;
  /** The mark that would pair it where this one is only turned the wrong way. */
  readonly turned?: string;
  /**
   * The second mark of the fault. With `turned` both are turned the wrong way (”掌上办“); without, one of the two is wrong and
   * nobody knows which.
   */
  readonly other?: Span;
}

const PARTNER: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
};
const OPENER: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PARTNER).map(([open, close]) => [close, open]),
);
const BRACKETS = /[（）《》〈〉【】〔〕]/g;
/** How many paragraphs a quotation, and how many a bracket, may run over. */
const LONGEST: Readonly<Record<string, number>> = {
  '“': 40,
  '‘': 40,
  '（': 20,
  '《': 6,
  '〈': 3,
  '【': 20,
  '〔': 20,
};

/** Items and tables may stand between the paragraphs of a quotation that open with its mark. */
const LONGEST_STEP = 12;

/** A mark that finds no partner in its paragraph, or is wrong there; offsets of clean text. */
interface Loose {
  readonly mark: string;
  readonly at: number;
  readonly turned?: string;
  readonly other?: number;
  /** It closes what another paragraph opened, or nothing: behind an address it may be the number of an item. */
  readonly mayBeLabel?: boolean;
}

/** Such marks of one paragraph, in order of place. */
function looseMarks(reading: Reading): readonly Loose[] {
  const { text, kind } = reading;
  if (kind === 'row' || text === '') return [];
  const quotes = quotesIn(reading);
  const told = quotes.faults.length > 1 ? withoutEmpty(quotes.faults) : quotes.faults;
  const faults = told.filter((fault) => !holdsBlank(fault, text));
  return [...faults, ...looseBrackets(reading, quotes)].sort((a, b) => a.at - b.at);
}

/** 执行 save ”“ and split(” “): two quotes that a page made of straight ones, with nothing between. */
const withoutEmpty = (faults: readonly Loose[]): readonly Loose[] =>
  faults.filter((one, i) => !holdNothing(one, faults[i + 1]) && !holdNothing(faults[i - 1], one));
const holdsBlank = ({ at, turned, other }: Loose, text: string): boolean =>
  turned !== undefined && other !== undefined && text.slice(at + 1, other).trim() === '';
const holdNothing = (one: Loose | undefined, other: Loose | undefined): boolean =>
  one?.mark === '”' && other?.mark === '“' && one.at + 1 === other.at;

/** Brackets that do not pair. What is opened inside a quotation closes there; `quotes` are those that pair. */
function looseBrackets(reading: Reading, quotes: Quotes): readonly Loose[] {
  const { text } = reading;
  const found = allOf(BRACKETS, text)
    .map(({ 0: mark, index: at }): Loose => ({ mark, at }))
    .filter(({ mark, at }) => !isOfFace(mark, at, reading));
  if (found.length === 0) return [];
  const damaged = new Taken(damageOf(reading));
  const closing = found.filter(({ mark }) => mark === '）').length;
  const hasTooMany = closing > 1 && closing > found.filter(({ mark }) => mark === '（').length;
  const marks: Marks = { text, open: new Stack(), loose: [], hasTooMany };
  for (const { mark, at } of withQuotes(found, quotes)) {
    // 产业?shù)快速: half of what was lost in copying.
    if (!damaged.isEmpty && damaged.has(reading.toRaw(at))) continue;
    if (isArrow(mark, at, text) || isOfInterval(mark, at, text) || isTrailingOff(at, text)) continue;
    if (mark in PARTNER) marks.open.push({ mark, at });
    else close(mark, at, marks);
  }
  return [...marks.loose, ...marks.open.all].filter(({ mark }) => mark !== '“');
}

/** 给自己找借口（（（: several in a row that end what is said open nothing; so one trails off among friends. */
const isTrailingOff = (at: number, text: string): boolean =>
  text.charAt(at) === '（' &&
  (text.charAt(at + 1) === '（' || text.charAt(at - 1) === '（') &&
  /^（+\s?$/.test(text.slice(at, at + LONGEST_TRAIL));
const LONGEST_TRAIL = 12;

/** `brackets` and, as “ and ”, where quotations begin and end; all in order. */
const withQuotes = (brackets: readonly Loose[], { pairs }: Quotes): readonly Loose[] =>
  pairs.length === 0
    ? brackets
    : [
        ...brackets,
        ...pairs.flatMap(([from, to]) => [
          { mark: '“', at: from },
          { mark: '”', at: to },
        ]),
      ].sort((a, b) => a.at - b.at);

/** The marks of a paragraph up to some place: those still open, and those that pair with none. */
interface Marks {
  readonly text: string;
  readonly open: Stack;
  readonly loose: Loose[];
  /** Whether more round brackets close than open. */
  readonly hasTooMany: boolean;
}

/** Marks that wait for their partners. It knows how many there are of each, so that nothing is sought that is not there. */
class Stack {
  readonly all: Loose[] = [];
  readonly #counts = new Map<string, number>();

  get top(): Loose | undefined {
    return this.all.at(-1);
  }

  has(mark: string | undefined): boolean {
    return mark !== undefined && (this.#counts.get(mark) ?? 0) > 0;
  }

  push(one: Loose): void {
    this.all.push(one);
    this.#count(one.mark, 1);
  }

  pop(): Loose | undefined {
    const one = this.all.pop();
    if (one) this.#count(one.mark, -1);
    return one;
  }

  /** Takes out the last `mark` and what was opened behind it, which is handed back in order. */
  close(mark: string | undefined): readonly Loose[] {
    const behind: Loose[] = [];
    for (let one = this.pop(); one && one.mark !== mark; one = this.pop()) behind.push(one);
    return behind.reverse();
  }

  #count(mark: string, by: number): void {
    this.#counts.set(mark, (this.#counts.get(mark) ?? 0) + by);
  }
}

function close(mark: string, at: number, { text, open, loose, hasTooMany }: Marks): void {
  const { top } = open;
  if (hasTooMany && mark === '）' && top?.mark === '（' && numbersInside(at, top.at, text)) return;
  if (open.has(OPENER[mark])) {
    // What is still open inside a pair that closes never will be closed.
    for (const inside of open.close(OPENER[mark])) loose.push(inside);
  } else if (mark === '”') return;
  else if (mark === '）' && ((text.charAt(at - 1) === COVER && !opensItem(text, at)) || mayNumberSubitem(text, at)))
    loose.push({ mark, at, mayBeLabel: true });
  else if (mark === '）' && isOfLabel(text, at)) return;
  else if (top && areHalves(top, at, text)) {
    // 【两组/车）: one error, told of both.
    open.pop();
    loose.push({ ...top, other: at });
  } else loose.push({ mark, at });
}

/** What is put into brackets is seldom longer; its other half may stand so far away. */
const LONGEST_INSIDE = 30;
const FARTHEST = 200;

/** Whether the bracket at `at` is meant to close what `first` opened, though they are of two kinds. */
function areHalves(first: Loose, at: number, text: string): boolean {
  const due = PARTNER[first.mark];
  if (due === undefined || first.mark === '“' || at - first.at > LONGEST_INSIDE) return false;
  const behind = text.slice(at, at + FARTHEST);
  // 〈若干规定>的决定》: its other half is there, in another hand.
  if (/[<>]/.test(text.slice(first.at, at))) return false;
  const [closes, opens] = [behind.indexOf(due), behind.indexOf(first.mark)];
  return closes < 0 || (opens >= 0 && opens < closes);
}

/** :) and ;-( typed half-width: a face and no bracket. */
const isOfFace = (mark: string, at: number, reading: Reading): boolean =>
  (mark === '（' || mark === '）') && isMouth(reading.original, reading.toRaw(at));

const looseIn = (reading: Reading): ReturnType<typeof looseMarks> => reading.derive(looseMarks);

/** Whether a bracket or quote is open at `at` of the clean text that is never closed in its paragraph. */
export const isInUnclosed = (reading: Reading, at: number): boolean =>
  looseIn(reading).some(
    (loose) => loose.at < at && loose.mark in PARTNER && !loose.turned && loose.other === undefined,
  );

/** A paragraph's quotes, read as what an earlier paragraph opened goes on in it. */
interface Inside {
  readonly faults: readonly Loose[];
  readonly closed: Quotes['closed'];
  /** How much likelier they are so than by themselves, as a logarithm. */
  readonly gain: number;
}

const insideOf = (reading: Reading, above: '“' | '‘'): Inside => {
  const { faults, closed, cost } = quotesInside(reading, above);
  return { faults, closed, gain: quotesIn(reading).cost - cost };
};
const inDouble = (reading: Reading): Inside => insideOf(reading, '“');
const inSingle = (reading: Reading): Inside => insideOf(reading, '‘');
const isQuote = (mark: string): boolean => /[“”‘’]/.test(mark);

/** An open mark, and the last paragraph that opened with it again. */
interface Pending extends Lone {
  last: number;
  /** 指出：“…: it stands behind ： or at the head of its paragraph, as one that opens several paragraphs does. */
  readonly isOfSpeech: boolean;
}

/** A few blanks and other marks may stand round it; of a long paragraph nothing need be looked at. */
const LONGEST_MARK = 8;
const isMarkAlone = ({ text }: Reading): boolean => text.length <= LONGEST_MARK && !/[\p{L}\p{N}]/u.test(text);
/**
 * function(){ //监听: a line of code has its other half in another, and where day>=’2005-11-30′ has quotes that a page made of straight ones. Marks
 * alone on their line came from a picture, or from a list of marks.
 */
const isInCode = (mark: string, paragraph: Paragraph | undefined): boolean =>
  !!paragraph && (isMarkAlone(paragraph.reading) || (/[（）‘’]/.test(mark) && isMostlyLatin(paragraph.reading)));

/** What waits for its partner in a draft, mark by mark in order, and what has none. */
interface Waiting {
  readonly pending: ReadonlyMap<string, Pending[]>;
  readonly lone: Lone[];
}

/** All marks of the draft without a partner. */
export function loneMarks(report: Report): Lone[] {
  if (paragraphsWith(report, looseIn).length === 0) return [];
  const pending = new Map(Object.keys(PARTNER).map((mark): [string, Pending[]] => [mark, []]));
  const waiting: Waiting = { pending, lone: [] };
  report.paragraphs.forEach((paragraph, index) => {
    giveUp(index, waiting);
    const loose = inContext(paragraph, report, waiting);
    const { text } = paragraph.reading;
    const alike = pending.get(text.charAt(0));
    const quoted = alike?.find(({ last }) => index - last <= LONGEST_STEP);
    if (quoted) {
      quoted.last = index;
      // The last paragraph of the quotation opens with its mark again, and closes.
      if (CLOSES_QUOTATION.test(text) && !loose.some(({ mark }) => mark === quoted.mark))
        alike?.splice(alike.indexOf(quoted), 1);
    }
    closeNumberOverLines(report.paragraphs[index - 1]?.reading.text, text, pending);
    for (const one of loose) pairOff(one, quoted !== undefined, paragraph, waiting);
  });
  const lone = [...waiting.lone, ...[...pending.values()].flat()]
    .filter(({ mark, index }) => !isInCode(mark, report.paragraphs[index]))
    .sort((a, b) => a.place.start - b.place.start);
  return withoutCutCells(lone, report);
}

/** A tag behind it, <br>, is covered. */
const CLOSES_QUOTATION = new RegExp(`[”’][。；，]?[${COVER}\\s]{0,40}$`);

/** A cell that was cut at the edge of a page goes on so many lines before or behind. */
const LONGEST_PAGE = 40;
const CUT_BEHIND = /（[^，。；：（）]*[\u4e00-\u9fffA-Z\d、]$/i;
const CUT_BEFORE = /^[\u4e00-\u9fff、][^，。；：（）]*）[；，。、]?$/;

/**
 * Lines of a table that a copy read column by column: 东、实际控制人）； stands above （上市公司董事、控股股, which it closes. Whether
 * anything is wrong there nobody can see.
 */
function withoutCutCells(lone: readonly Lone[], { paragraphs }: Pick<Report, 'paragraphs'>): Lone[] {
  const isCut = ({ mark, index }: Lone, way: RegExp): boolean =>
    (mark === '（' || mark === '）') && way.test(paragraphs[index]?.reading.text ?? '');
  const cut = new Set<Lone>();
  lone.forEach((closing, i) => {
    if (closing.mark !== '）' || closing.other || !isCut(closing, CUT_BEFORE)) return;
    const opening = lone
      .slice(i + 1, i + 1 + LONGEST_PAGE)
      .find((one) => one.mark === '（' && !cut.has(one) && isCut(one, CUT_BEHIND));
    if (!opening || opening.index - closing.index > LONGEST_PAGE) return;
    cut.add(closing).add(opening);
  });
  return lone.filter((one) => !cut.has(one));
}

/** “三民主义”（１ and on the next line ２）: the number of a note, broken at the width of the page. */
function closeNumberOverLines(above: string | undefined, text: string, pending: ReadonlyMap<string, Pending[]>): void {
  if (above !== undefined && /（\d{0,3}$/.test(above) && /^\d{1,3}）/.test(text)) pending.get('（')?.pop();
}

/** Waits no more for the partners of what opened too long before paragraph `index`. */
function giveUp(index: number, { pending, lone }: Waiting): void {
  for (const [mark, waiting] of pending) {
    const isOver = (one: Pending): boolean => index - one.index > (LONGEST[mark] ?? 0);
    if (!waiting[0] || !isOver(waiting[0])) continue;
    const first = waiting.findIndex((one) => !isOver(one));
    for (const one of waiting.splice(0, first < 0 ? waiting.length : first)) lone.push(one);
  }
}

/** How much less likely each paragraph between makes it that a mark closes what an earlier one opened. */
const A_STEP = 0.3;
const A_STEP_OF_SPEECH = 0.1;
const NO_SPEECH = 8;
/** And that a mark closes it that is turned the other way. */
const TURNED = 3;

/** What is wrong in a paragraph, which may go on with what an earlier one opened. */
function inContext({ reading, index }: Paragraph, report: Report, { pending }: Waiting): readonly Loose[] {
  const loose = looseIn(reading);
  if (!loose.some(({ mark }) => isQuote(mark))) return loose;
  const [double, single] = [pending.get('“')?.at(-1), pending.get('‘')?.at(-1)];
  const last = single && (!double || single.place.start > double.place.start) ? single : double;
  if (!last) return loose;
  const { faults, closed, gain } = reading.derive(last === double ? inDouble : inSingle);
  const steps = index - last.last;
  // A line cut at the width of the page goes on with whatever the one above left open.
  const goesOn = steps === 1 && goesOnFromLineAbove(report, index);
  const needed =
    (last.isOfSpeech || goesOn ? steps * A_STEP_OF_SPEECH : steps * A_STEP + NO_SPEECH) +
    (closed === 'wrong' ? TURNED + steps : 0);
  if (closed ? gain + SAVED <= needed : gain <= 0) return loose;
  if (closed === 'wrong' && closesSoon(index, report)) return loose;
  if (!closed) last.last = index;
  else pending.get(last.mark)?.pop();
  return [...loose.filter(({ mark }) => !isQuote(mark)), ...faults].sort((a, b) => a.at - b.at);
}

/** Whether a mark closes, within a few paragraphs behind number `index`, what is open there. */
function closesSoon(index: number, { paragraphs }: Pick<Report, 'paragraphs'>): boolean {
  for (const { reading } of paragraphs.slice(index + 1, index + 1 + LONGEST_STEP)) {
    const quote = looseIn(reading).find(({ mark }) => isQuote(mark));
    if (quote) return !(quote.mark in PARTNER);
  }
  return false;
}

function pairOff(
  { mark, at, turned, other, mayBeLabel }: Loose,
  isQuoted: boolean,
  paragraph: Paragraph,
  waiting: Waiting,
): void {
  const { pending, lone } = waiting;
  const { index, reading } = paragraph;
  const placeOf = (offset: number): Span => shift(reading.span(offset, offset + 1), paragraph.span.start);
  const place: Lone = {
    index,
    mark,
    turned,
    opens: mark in PARTNER,
    place: placeOf(at),
    other: other === undefined ? undefined : placeOf(other),
  };
  if (turned || (other !== undefined && !isQuote(mark))) lone.push(place);
  else if (mark in PARTNER) {
    // Each paragraph of a long quotation may open with its mark again.
    const isOfSpeech = at === 0 || reading.text.charAt(at - 1) === '：';
    if (!isQuoted || at !== 0) pending.get(mark)?.push({ ...place, last: index, isOfSpeech });
  } else if (!pending.get(OPENER[mark] ?? '')?.pop() && !mayBeLabel) lone.push(place);
}
