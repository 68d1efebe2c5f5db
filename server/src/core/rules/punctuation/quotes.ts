/**
 * The quotation marks of a paragraph: which of them pair, and what is wrong with the others. One defect is one fault; where
 * two readings are about as good, it is told of the two marks, and of neither that it is the wrong one.
 */
import { damageOf } from '../../reading/conversion-damage';
import { inPassing } from '../../reading/derived';
import type { Reading } from '../../reading/reading';
import { allOf } from '../../reading/seek';
import { Taken } from '../../text/spans';
import {
  ABOVE,
  ALONE,
  type Above,
  bestQuoting,
  ENDS_INSIDE,
  LONG,
  LONGEST_BETWEEN,
  MANY_MARKS,
  type Part,
  type Quoting,
} from './quote-search';
import {
  holdsValues,
  isNamed,
  isNoQuote,
  isOfAMeasure,
  isOfAttribute,
  isOfFace,
  isRoundLatin,
  isRoundSign,
} from './no-quotes';
import { type QuoteMark, quoteMarks, STRAIGHT } from './quote-marks';

/** What is wrong with one quotation mark or two; offsets of clean text. */
export interface QuoteFault {
  readonly mark: string;
  readonly at: number;
  /** The mark that should stand there, where this one is only turned the wrong way, or of another kind than its partner. */
  readonly turned?: string;
  /** The second mark of the fault: with `turned` it is to become `mark`, without nobody knows which of the two is wrong. */
  readonly other?: number;
}

export interface Quotes {
  readonly faults: readonly QuoteFault[];
  /** Where what is quoted begins and ends, the inner before the outer. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Straight marks whose other half is curly, with what should stand there. */
  readonly halves: readonly { readonly at: number; readonly right: string }[];
  readonly cost: number;
  /** How what an earlier paragraph opened is closed, if it is: by a mark as it is turned, or by one that was turned wrong. */
  readonly closed?: 'well' | 'wrong';
}

const NONE: Quotes = {
  faults: [],
  pairs: [],
  halves: [],
  cost: 0,
};
const CURLY = /[“”‘’]/g;
const WITH_STRAIGHT = new RegExp(`[“”‘’${STRAIGHT}]`, 'g');
/** The mark that pairs each. */
export const OTHER_HALF: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '“',
  '‘': '’',
  '’': '‘',
};

interface Place {
  readonly mark: string;
  readonly at: number;
}

/** The quotation marks of a paragraph by themselves. */
export const quotesIn = inPassing((reading: Reading): Quotes => {
  const curly = marksOf(reading, CURLY);
  if (curly.length === 0) return NONE;
  const pairs = plainPairs(curly);
  return pairs ? { ...NONE, pairs } : searched(reading, undefined);
});

/** The same where an earlier paragraph left a quotation open. What has more marks than people write is no part of a quotation. */
export const quotesInside = (reading: Reading, above: Above): Quotes =>
  marksOf(reading, CURLY).length > MANY_MARKS ? quotesIn(reading) : searched(reading, above);

/** The pairs of `marks` where each is closed before the next of its kind opens. */
function plainPairs(marks: readonly Place[]): [number, number][] | undefined {
  const open: Place[] = [];
  const pairs: [number, number][] = [];
  for (const one of marks) {
    const top = open.at(-1);
    if (one.mark === '“' || one.mark === '‘') {
      if (open.some(({ mark }) => mark === one.mark)) return undefined;
      open.push(one);
    } else {
      if (top === undefined || OTHER_HALF[top.mark] !== one.mark) return undefined;
      open.pop();
      pairs.push([top.at, one.at]);
    }
  }
  return open.length === 0 ? pairs : undefined;
}

function searched(reading: Reading, above: Above | undefined): Quotes {
  const { text } = reading;
  const marks = quoteMarks(reading, marksOf(reading, WITH_STRAIGHT));
  const best = bestQuoting(text, marks, above);
  const closing = best.parts.findIndex(({ role, partner }) => role === 'closes' && partner === ABOVE);
  const pairs: [number, number][] = [];
  const halves: { at: number; right: string }[] = [];
  best.parts.forEach(({ role, partner = ABOVE }, i) => {
    const [mark, first] = [marks[i], marks[partner]];
    if (role !== 'closes' || !mark || !first) return;
    pairs.push([first.at, mark.at]);
    if (first.mark === '"' && mark.shape !== 'straight')
      halves.push({ at: first.at, right: mark.shape === 'single' ? '‘' : '“' });
    if (mark.mark === '"' && first.shape !== 'straight')
      halves.push({ at: mark.at, right: first.shape === 'single' ? '’' : '”' });
  });
  return {
    faults: faultsOf(text, marks, best, above),
    pairs,
    halves,
    cost: best.cost,
    ...(closing >= 0 && { closed: marks[closing]?.opens ? 'wrong' : 'well' }),
  };
}

/** So much likelier must a reading be than the next, as a logarithm, that a mark is called wrong. */
const DOUBT = 2;
/** In a paragraph with more faults their writer's way shows which they are. */
const MOST_WEIGHED = 8;

/** Whether `part` is what is wrong with `mark`, and how. */
function wrong(mark: QuoteMark | undefined, part: Part | undefined): 'lone' | 'turned' | undefined {
  if (mark?.opens === undefined || !part) return undefined;
  if (part.role === 'lone') return 'lone';
  return part.role === 'opens'
    ? mark.opens
      ? undefined
      : 'turned'
    : part.role === 'closes' && mark.opens
      ? 'turned'
      : undefined;
}

function faultsOf(text: string, marks: readonly QuoteMark[], best: Quoting, above: Above | undefined): QuoteFault[] {
  const wrongs = marks.map((mark, i) => wrong(mark, best.parts[i]));
  const count = wrongs.filter(Boolean).length;
  if (above === undefined && areAllTurned(marks)) return allTurned(marks);
  const faults: QuoteFault[] = mixed(marks, best, above);
  // A mark of another kind than its partner, which is turned, too, is one fault.
  const told = new Set(marks.flatMap(({ at }, i) => (faults.some((fault) => fault.at === at) ? [i] : [])));
  marks.forEach((mark, i) => {
    const was = wrongs[i];
    if (!was || told.has(i)) return;
    told.add(i);
    const doubt = count <= MOST_WEIGHED ? doubtAbout(i, was, { text, marks, best, above }) : undefined;
    if (doubt) {
      for (const one of doubt.involved) told.add(one);
      faults.push(...doubtfulFaults(doubt, marks, text));
      return;
    }
    const turned = OTHER_HALF[mark.mark];
    const also = was === 'turned' ? turnedToo(i, marks, best, wrongs) : undefined;
    if (also !== undefined) told.add(also);
    faults.push({
      mark: mark.mark,
      at: mark.at,
      ...(was === 'turned' && { turned }),
      ...(also !== undefined && { other: marks[also]?.at }),
    });
  });
  return apart(text, marks, faults);
}

/**
 * ”奶茶“甜品或者”果汁“饮品: who turns every mark the wrong way wrote pairs, though the words between two of them would be a quotation, too.
 * What stands round the marks of each has to agree.
 */
function areAllTurned(marks: readonly QuoteMark[]): boolean {
  if (marks.length === 0 || marks.length % 2 === 1) return false;
  return marks.every(({ shape, opens, leaning }, i) => {
    if (shape !== 'double' || opens !== (i % 2 === 1)) return false;
    return i % 2 === 0 || (marks[i - 1]?.leaning ?? 0) >= leaning;
  });
}

const allTurned = (marks: readonly QuoteMark[]): QuoteFault[] =>
  marks.flatMap(({ mark, at }, i) =>
    i % 2 === 0 ? [{ mark, at, turned: OTHER_HALF[mark], other: marks[i + 1]?.at }] : [],
  );

/** What is said where either of two readings may hold. */
function doubtfulFaults({ involved, lone }: Doubt, marks: readonly QuoteMark[], text: string): QuoteFault[] {
  const alone = lone.flatMap((i) => marks[i] ?? []);
  const [first, last] = [alone[0], alone.at(-1)];
  // “党建引领，…。……做实“四议两公开: marks so far apart, or of two kinds, or with a pair between them, have each lost their own half.
  const isParted = marks.slice((lone[0] ?? 0) + 1, lone.at(-1)).some(({ shape }) => shape === first?.shape);
  if (first && last && first !== last && (first.shape !== last.shape || isParted || areFarApart(first, last, text)))
    return alone.map(({ mark, at }) => ({ mark, at }));
  const [from, to] = [marks[Math.min(...involved)], marks[Math.max(...involved)]];
  return from && to ? [{ mark: from.mark, at: from.at, other: to.at }] : [];
}

const areFarApart = (first: Place, second: Place, text: string): boolean =>
  second.at - first.at > LONG || ENDS_INSIDE.test(text.slice(first.at + 1, second.at));

/** The mark that is turned with number `i`: the other half of its pair, or what opens right behind it. */
function turnedToo(
  i: number,
  marks: readonly QuoteMark[],
  { parts }: Quoting,
  wrongs: readonly (string | undefined)[],
): number | undefined {
  const isTurned = (j: number): boolean => wrongs[j] === 'turned' && marks[j]?.shape === marks[i]?.shape;
  const { role, partner } = parts[i] ?? { role: 'lone' };
  if (role === 'opens') return partner !== undefined && isTurned(partner) ? partner : undefined;
  const closing = parts[i + 1]?.partner;
  if (!isTurned(i + 1) || (closing !== undefined && isTurned(closing))) return undefined;
  return (marks[i + 1]?.at ?? Infinity) - (marks[i]?.at ?? 0) <= LONGEST_BETWEEN ? i + 1 : undefined;
}

/** ‘枫桥经验”, “六五’: the halves of two kinds of quotes; the single one is to be double. “连心桥〃: what a copy put for ”. */
function mixed(marks: readonly QuoteMark[], { parts }: Quoting, above: Above | undefined): QuoteFault[] {
  const faults: QuoteFault[] = [];
  /** “…‘一带一路”…”: inside a quotation it is the double one that is to be single. */
  const isInside = (from: number, to: number): boolean =>
    above === '“' ||
    parts.some(({ role, partner = ABOVE }, i) => {
      const first = role === 'closes' ? partner : i;
      return marks[first]?.shape === 'double' && first < from && (role === 'closes' ? i > to : role === 'lone');
    });
  parts.forEach(({ role, partner = ABOVE }, i) => {
    const [mark, first] = [marks[i], marks[partner]];
    if (role !== 'closes' || !mark || !first || first.shape === mark.shape) return;
    if (first.shape === 'straight' || mark.shape === 'straight') {
      // Straight marks are told with all others that are of the wrong width.
      const copied = first.shape === 'straight' ? first : mark;
      if (copied.mark !== '"') faults.push({ mark: copied.mark, at: copied.at, turned: copied === first ? '“' : '”' });
      return;
    }
    const isFirst = first.shape === 'single' || first.shape === 'corner-single';
    const inner = isInside(partner, i);
    const isFirstOdd = isFirst !== inner;
    const odd = isFirstOdd ? first : mark;
    const [opening, closing] = inner ? ['‘', '’'] : ['“', '”'];
    faults.push({ mark: odd.mark, at: odd.at, turned: isFirstOdd ? opening : closing });
  });
  return faults;
}

/** Two readings that are about as good: the marks that are wrong in one of them, and those that are alone where more are. */
interface Doubt {
  readonly involved: readonly number[];
  readonly lone: readonly number[];
}

/** Whether another reading is about as good as the one in which number `i` is wrong. */
function doubtAbout(
  i: number,
  was: 'lone' | 'turned',
  {
    text,
    marks,
    best,
    above,
  }: {
    text: string;
    marks: readonly QuoteMark[];
    best: Quoting;
    above: Above | undefined;
  },
): Doubt | undefined {
  const next = bestQuoting(text, marks, above, { at: i, was });
  if (next.cost - best.cost >= DOUBT) return undefined;
  const involved: number[] = [];
  marks.forEach((mark, j) => {
    if (wrong(mark, best.parts[j]) !== wrong(mark, next.parts[j])) involved.push(j);
  });
  if (involved.length < 2) return undefined;
  const [lone, loneInNext] = [best, next].map(({ parts }) =>
    involved.filter((j) => wrong(marks[j], parts[j]) === 'lone'),
  );
  return { involved, lone: (lone?.length ?? 0) < (loneInNext?.length ?? 0) ? (loneInNext ?? []) : (lone ?? []) };
}

/**
 * Two marks alike that are both alone, and do not stand each where it must: between them one is lost, or one of them is turned.
 * “数量3、“数量4”: what opens behind 、 opens for certain, so that the first has lost its other half.
 */
function apart(text: string, marks: readonly QuoteMark[], faults: readonly QuoteFault[]): QuoteFault[] {
  const numbers = new Map(marks.filter(({ opens }) => opens !== undefined).map(({ at }, i) => [at, i]));
  const told: QuoteFault[] = [];
  for (const fault of [...faults].sort((a, b) => a.at - b.at)) {
    const last = told.at(-1);
    const isNext = last !== undefined && (numbers.get(last.at) ?? 0) + 1 === numbers.get(fault.at);
    if (isNext && isAlone(last) && isAlone(fault) && last.mark === fault.mark && !standApart(last, fault, text)) {
      told[told.length - 1] = { ...last, other: fault.at };
    } else told.push(fault);
  }
  return told;
}

const isAlone = ({ turned, other }: QuoteFault): boolean => turned === undefined && other === undefined;
const standApart = (first: QuoteFault, second: QuoteFault, text: string): boolean =>
  areFarApart(first, second, text) ||
  (first.mark === '“' || first.mark === '‘'
    ? /[，、；：。]/.test(text.charAt(second.at - 1))
    : /[，、；。]/.test(text.charAt(first.at + 1)));

/** A quotation that an earlier paragraph left alone, and this one closes, saves what a lone mark costs. */
export const SAVED = ALONE;

/** The quotation marks of a paragraph that are to be judged, in order. */
function marksOf(reading: Reading, kinds: RegExp): Place[] {
  const { text } = reading;
  const holdsAttributes = holdsValues(text);
  const found: Place[] = [];
  let isSingleOpen = false;
  for (const { 0: mark, index: at } of allOf(kinds, text)) {
    if ((holdsAttributes && isOfAttribute(text, at)) || (mark === '"' && isOfAMeasure(at, text))) continue;
    if (isOfFace(mark, at, reading) || isNamed(at, text)) continue;
    if (mark === '‘' || mark === '’') {
      if (isRoundLatin(at, text) || isRoundSign(at, reading) || (mark === '’' && !isSingleOpen && isNoQuote(at, text)))
        continue;
      isSingleOpen = mark === '‘';
    }
    found.push({ mark, at });
  }
  if (found.length === 0) return found;
  // 产业?shù)快速: half of what was lost in copying.
  const damaged = new Taken(damageOf(reading));
  return damaged.isEmpty ? found : found.filter(({ at }) => !damaged.has(reading.toRaw(at)));
}
