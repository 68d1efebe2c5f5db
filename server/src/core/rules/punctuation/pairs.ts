/**
 * Quotes, brackets and 书名号 that do not pair. A quotation may run over several paragraphs, and each of them may open
 * with “ again: what one paragraph leaves open is held against those that follow.
 */
import { damageOf } from '../../reading/conversion-damage';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Reading } from '../../reading/reading';
import type { Paragraph, Report } from '../../report/report';
import { isMostlyLatin } from '../../report/signs';
import { type Span, shift } from '../../text/span';
import { Taken } from '../../text/spans';
import { allOf } from '../../reading/seek';

/** A mark without its partner, in document offsets. */
export interface Lone {
  readonly mark: string;
  readonly place: Span;
  readonly opens: boolean;
  /** The mark that would pair it where this one is only turned the wrong way. */
  readonly turned?: string;
  /** ”掌上办“: where the mark stands that closes what this one should open; both are turned the wrong way. */
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
const MARKS = /[“”‘’（）《》〈〉【】〔〕]/g;
/** □10）, •1）: boxes to tick and bullets, and those of a word processor's own font. */
const BOXES = '□☐☑√✓£¨●•·\\ue000-\\uf8ff';
/** 1） a） 一） at the head of a line or of a clause number an item. */
const NUMBERS_ITEM = new RegExp(
  `(?:^|[\\s。；：，、！？”）${BOXES}]|[是为](?=\\d))` +
    '(?:\\d{1,2}|[A-Za-z]|[一二三四五六七八九十]{1,2}|[ivx]{1,4}|[\\u2160-\\u216b\\u2170-\\u217b])$',
);
/** 分图号用a)、b)等表示: a letter with its bracket, in a row of such. */
const NAMES_ITEM = /(?:^|[^A-Z\d])[A-Z\d]$/i;
/** 再进行步骤3）, 转5）, 第3）项: a step or an item of the list is pointed to. */
const POINTS_TO_ITEM = /(?:步骤|转|返回|回到|重复|第)\s?\d{1,2}$/;
const GOES_ON_WITH_ITEMS = /^(?:[、和与及至～—-] ?[a-z\d]{1,2}）|等)/i;
/** type=”text”, color=’red’: the value of an attribute, whose straight quotes were turned by a word processor. */
const isOfAttribute = (text: string, at: number): boolean =>
  /\w\s?=\s?(?:[“”‘’][^“”‘’，。；]{0,30})?$/.test(text.slice(Math.max(0, at - 36), at)) &&
  /[“”‘’]/.test(text.charAt(at));
/** How many paragraphs a quotation, and how many a bracket, may run over. */
const LONGEST: Readonly<Record<string, number>> = { '“': 40, '‘': 40, '（': 20, '《': 6, '〈': 3, '【': 20, '〔': 20 };

/** Between a quotation mark and the one that should pair it there are at most so many characters. */
const LONGEST_TURNED = 30;

/** Items and tables may stand between the paragraphs of a quotation that open with its mark. */
const LONGEST_STEP = 12;

interface Loose {
  readonly mark: string;
  readonly at: number;
  readonly turned?: string;
  readonly other?: number;
}

/** Marks of one paragraph that find no partner in it, in order of place; offsets of clean text. */
function looseMarks(reading: Reading): readonly Loose[] {
  const { text, kind } = reading;
  if (kind === 'row' || text === '') return [];
  const marks: Marks = { text, open: new Stack(), loose: [] };
  const holdsAttributes = text.includes('=');
  const found = allOf(MARKS, text)
    .map(({ 0: mark, index: at }) => ({ mark, at }))
    .filter(({ at }) => !holdsAttributes || !isOfAttribute(text, at))
    .filter(({ mark, at }) => !isOfFace(mark, at, reading) && !isRoundLatin(mark, at, text));
  if (found.length === 0) return [];
  const turned = turnedPairs(found, text);
  const damaged = new Taken(damageOf(reading));
  for (const { mark, at } of found) {
    // 产业?shù)快速: half of what was lost in copying.
    if (!damaged.isEmpty && damaged.has(reading.toRaw(at))) continue;
    const pair = turned.get(at);
    if (pair === 'end') continue;
    if (pair !== undefined) marks.loose.push({ mark, at, turned: OPENER[mark], other: pair });
    else if (mark in PARTNER) open(mark, at, marks);
    else close(mark, at, marks);
  }
  return turnedMarks(
    [...marks.loose, ...marks.open.all].sort((a, b) => a.at - b.at),
    text,
  );
}

/**
 * ”掌上办“，深化”即时办“: pairs of quotes that stand the wrong way round. For the place of the first of each pair, where
 * the second stands; for the second, 'end'. A ” that nothing opened may also close what an earlier paragraph opened, or
 * have lost its partner; so all quotes up to the next pair that is right must be turned.
 */
function turnedPairs(found: readonly Loose[], text: string): ReadonlyMap<number, number | 'end'> {
  const pairs = new Map<number, number | 'end'>();
  for (const [opening, closing] of [
    ['“', '”'],
    ['‘', '’'],
  ] as const) {
    const quotes = found.filter(
      ({ mark, at }) => mark === opening || (mark === closing && !isApostrophe(mark, at, text)),
    );
    for (let i = 0; i < quotes.length; i++) {
      if (quotes[i]?.mark === opening) {
        // A pair that is right is stepped over.
        if (quotes[i + 1]?.mark === closing) i++;
        continue;
      }
      let end = i;
      while (quotes[end]?.mark === closing && quotes[end + 1]?.mark === opening) end += 2;
      const run = quotes.slice(i, end);
      if (
        run.length > 0 &&
        quotes[end]?.mark !== closing &&
        run.every((_, j) => j % 2 === 1 || isTurned(run[j], run[j + 1], text))
      )
        run.forEach(({ at }, j) => pairs.set(at, j % 2 === 1 ? 'end' : (run[j + 1]?.at ?? at)));
      i = Math.max(i, end - 1);
    }
  }
  return pairs;
}

/** Whether ” and “ stand round a few words that they name, and not round what is said between two quotations. */
function isTurned(first: Loose | undefined, second: Loose | undefined, text: string): boolean {
  if (!first || !second) return false;
  const named = text.slice(first.at + 1, second.at);
  return (
    named.length > 0 &&
    named.length <= LONGEST_TURNED &&
    !/[，。；：]|[？！]./.test(named) &&
    !/[。！？]/.test(text.charAt(first.at - 1)) &&
    !/^[、和与及等的]/.test(named)
  );
}

/** The marks of a paragraph up to some place: those still open, and those that pair with none. */
interface Marks {
  readonly text: string;
  readonly open: Stack;
  readonly loose: Loose[];
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

function open(mark: string, at: number, { text, open, loose }: Marks): void {
  const { top } = open;
  const isNear = top !== undefined && at - top.at <= LONGEST_TURNED;
  if (mark !== '“' || top?.mark !== '“') open.push({ mark, at });
  else if (isNear && /[，。；、：！？）的]/.test(text[at + 1] ?? '。')) {
    // “统筹兼顾“，: what stands right before a mark or 的 closes, whichever way it is turned.
    open.pop();
    loose.push({ mark, at, turned: '”' });
  } else if (isNear || !/[。；：]/.test(text.charAt(at - 1))) open.push({ mark, at });
  // 修改为：“……。“……。”: the paragraphs of one quotation, each with its mark, run together on one line.
}

function close(mark: string, at: number, { text, open, loose }: Marks): void {
  if ((isApostrophe(mark, at, text) || isOfTime(mark, at, text)) && !open.has('‘')) return;
  const { top } = open;
  if (open.has(OPENER[mark])) {
    // What is still open inside a pair that closes never will be closed.
    for (const inside of open.close(OPENER[mark])) loose.push(inside);
  } else if (top && at - top.at <= LONGEST_TURNED && /[”’]/.test(mark) && /[“‘]/.test(top.mark)) {
    // ‘枫桥经验”, “六五’: the halves of two kinds of quotes.
    open.pop();
    loose.push(mark === '”' ? { ...top, turned: '“' } : { mark, at, turned: '”' });
  } else if (mark === '》' && /[-=—>]/.test(text.charAt(at - 1))) {
    // 设置-》应用管理: an arrow.
    return;
  } else if (mark !== '）' || !isOfLabel(text, at)) loose.push({ mark, at });
}

/** ：） smiles, 1） and a）、b）等 are labels. */
function isOfLabel(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  if (before.endsWith('：') || NUMBERS_ITEM.test(before) || POINTS_TO_ITEM.test(before)) return true;
  if (NAMES_ITEM.test(before) && GOES_ON_WITH_ITEMS.test(text.slice(at + 1, at + 6))) return true;
  return countsInARow(before, at, text);
}

/** 考核原则1）……：2）……：3）……: lines that a copy ran together, the next or the one before numbered alike and as unpaired. */
function countsInARow(before: string, at: number, text: string): boolean {
  const number = Number(/(?<![\d.（])\d{1,2}$/.exec(before)?.[0] ?? 0);
  if (number === 0 || !opensItem(text, at)) return false;
  return [number - 1, number + 1].some((other) => other > 0 && standsUnpaired(`${other}）`, text));
}

/** 13）家 is a figure with a bracket too many; behind the number of an item its words begin. */
const opensItem = (text: string, at: number): boolean =>
  /^[\u4e00-\u9fff“《]{2}/.test(text.slice(at + 1, at + 3)) && !COUNTED.test(text.slice(at + 1, at + 4));
const COUNTED = /^(?:[家个名人户项次件吨亩]|[万亿]?元)(?=[，。；、]|$)/;

function standsUnpaired(label: string, text: string): boolean {
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
    const end = at + label.length - 1;
    const isPaired = text.lastIndexOf('（', at) > text.lastIndexOf('）', at);
    if (!isPaired && !/[\d.（]/.test(text.charAt(at - 1)) && opensItem(text, end)) return true;
  }
  return false;
}

/** :( and ;-) at the head of a line, behind a space or at its end, typed half-width: a face and no bracket. */
function isOfFace(mark: string, at: number, reading: Reading): boolean {
  if (mark !== '（' && mark !== '）') return false;
  const { text } = reading;
  const face = /[：；]-?$/.exec(text.slice(Math.max(0, at - 2), at));
  if (!face || !/^[:;]-?[()]$/.test(reading.written(at - face[0].length, at + 1))) return false;
  const [before, after] = [text.slice(0, at - face[0].length), text.slice(at + 1)];
  // 说明:(见附件) opens a note, and in （备注: ) the bracket closes one.
  if (mark === '（' ? after.includes('）') : before.includes('（')) return false;
  return /(?:^|\s)$/.test(before) || after.trim() === '';
}

/** ’Road’, ’City’: single quotes round a word in Latin letters, whichever half was typed. */
function isRoundLatin(mark: string, at: number, text: string): boolean {
  if (mark !== '’' && mark !== '‘') return false;
  return (
    /^[A-Z][\w .-]{0,24}[‘’]/i.test(text.slice(at + 1, at + LONGEST_TURNED)) ||
    /(?:^|[^A-Z])[‘’][A-Z][\w .-]{0,24}$/i.test(text.slice(Math.max(0, at - LONGEST_TURNED), at))
  );
}

/** Xi’an, ρ’, 𝜌’: no mark but an apostrophe, or the prime of a sign in a formula. */
const isApostrophe = (mark: string, at: number, text: string): boolean =>
  mark === '’' && /[A-Z\u0370-\u03ff\udc00-\udfff]/i.test(text[at - 1] ?? '');

/** 85’50’’: minutes and seconds. */
const isOfTime = (mark: string, at: number, text: string): boolean =>
  mark === '’' && /\d’?$/.test(text.slice(Math.max(0, at - 2), at));

/** “示范县“ and ”示范县”: two loose marks alike with few words between, one of them turned the wrong way. */
function turnedMarks(loose: readonly Loose[], text: string): readonly Loose[] {
  const told: Loose[] = [];
  let first: Loose | undefined;
  for (const second of loose) {
    if (!first) first = second;
    else if (areHalves(first, second, text)) {
      const opens = first.mark in PARTNER;
      told.push(opens ? { ...second, turned: PARTNER[first.mark] } : { ...first, turned: OPENER[first.mark] });
      first = undefined;
    } else {
      told.push(first);
      first = second;
    }
  }
  return first ? [...told, first] : told;
}

/** Whether two marks alike stand round a few words, so that one of them is turned the wrong way. */
function areHalves(first: Loose, second: Loose, text: string): boolean {
  return (
    !first.turned &&
    !second.turned &&
    first.mark === second.mark &&
    /[“”‘’]/.test(first.mark) &&
    !standsRight(first, second, text) &&
    second.at - first.at > 1 &&
    second.at - first.at <= LONGEST_TURNED &&
    !/[。！？；]/.test(text.slice(first.at, second.at))
  );
}

/** “数量3、“数量4: between items the second opens one of its own, and the first has lost its other half; 数量3”、数量4” likewise. */
const standsRight = (first: Loose, second: Loose, text: string): boolean =>
  first.mark in PARTNER ? /[、，]/.test(text.charAt(second.at - 1)) : /[、，]/.test(text.charAt(first.at + 1));

const looseIn = (reading: Reading): ReturnType<typeof looseMarks> => reading.derive(looseMarks);

/** A mark with the paragraph where it stands. */
interface Placed extends Lone {
  readonly index: number;
}

/** An open mark, and the last paragraph that opened with it again. */
interface Pending extends Placed {
  last: number;
}

/** function(){ //监听: a line of code has its other half in another. */
const isInCode = (mark: string, paragraph: Paragraph | undefined): boolean =>
  /[（）]/.test(mark) && !!paragraph && isMostlyLatin(paragraph.reading);

/** What waits for its partner in a draft, mark by mark in order, and what has none. */
interface Waiting {
  readonly pending: ReadonlyMap<string, Pending[]>;
  readonly lone: Placed[];
}

/** All marks of the draft without a partner. */
export function loneMarks(report: Pick<Report, 'paragraphs'>): Lone[] {
  if (paragraphsWith(report, looseIn).length === 0) return [];
  const pending = new Map(Object.keys(PARTNER).map((mark): [string, Pending[]] => [mark, []]));
  const waiting: Waiting = { pending, lone: [] };
  report.paragraphs.forEach((paragraph, index) => {
    const loose = looseIn(paragraph.reading);
    giveUp(index, waiting);
    const { text } = paragraph.reading;
    const alike = pending.get(text.charAt(0));
    const quoted = alike?.find(({ last }) => index - last <= LONGEST_STEP);
    if (quoted) {
      quoted.last = index;
      // The last paragraph of the quotation opens with its mark again, and closes.
      if (/[”’][。；，]?$/.test(text) && !loose.some(({ mark }) => mark === quoted.mark))
        alike?.splice(alike.indexOf(quoted), 1);
    }
    closeNumberOverLines(report.paragraphs[index - 1]?.reading.text, text, pending);
    for (const one of loose) pairOff(one, quoted !== undefined, paragraph, waiting);
  });
  return [...waiting.lone, ...[...pending.values()].flat()]
    .filter(({ mark, index }) => !isInCode(mark, report.paragraphs[index]))
    .sort((a, b) => a.place.start - b.place.start);
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

function pairOff({ mark, at, turned, other }: Loose, isQuoted: boolean, paragraph: Paragraph, waiting: Waiting): void {
  const { pending, lone } = waiting;
  const { index } = paragraph;
  const placeOf = (offset: number): Span => shift(paragraph.reading.span(offset, offset + 1), paragraph.span.start);
  const place: Placed = {
    index,
    mark,
    turned,
    opens: mark in PARTNER,
    place: placeOf(at),
    other: other === undefined ? undefined : placeOf(other),
  };
  const opener = other === undefined || turned === undefined ? undefined : pending.get(turned);
  if (other !== undefined && opener?.pop()) {
    // ” closes the quotation of an earlier paragraph, and “ opens the next.
    opener.push({ mark: turned ?? mark, opens: true, place: placeOf(other), index, last: index });
  } else if (turned) lone.push(place);
  else if (mark in PARTNER) {
    // Each paragraph of a long quotation may open with its mark again.
    if (!isQuoted || at !== 0) pending.get(mark)?.push({ ...place, last: index });
  } else if (!pending.get(OPENER[mark] ?? '')?.pop()) lone.push(place);
}
