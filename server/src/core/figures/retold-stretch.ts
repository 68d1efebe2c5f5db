/** How far two statements go on alike around one figure each, and what beside them says that they are entries of one form. */
import { anyOf } from '../norms/lexicon';
import { LABELS_OF_PARTS, OPENINGS_OF_A_SUM_UP } from '../norms/words/facts';
import { TIMES_THAT_LEAD } from '../norms/words/views';
import { isHan } from '../reading/characters';
import type { Heading, Paragraph, Report } from '../report/report';
import type { Fact } from './quantities/fact';
import type { PlacedFact } from './statements';

/** So far two texts are compared. */
const FARTHEST = 160;
/** Texts of which so many in a hundred pairs of letters are the same are of one form. */
const LIKE = 45;
/** A digit tells as much as so many letters. */
const DIGIT = 3;
/** So much is alike in two statements by no chance. */
const LONG = 20;
/** So much is one passage, under whatever headings. */
const PASSAGE = 48;
/** So few letters are no text to compare. */
const SHORT = 4;
/** So many sentences on either side are looked at. */
const BESIDE = 2;

/** What is alike around two figures, in letters, and what follows of their sentences. */
export interface Stretch {
  readonly before: number;
  readonly behind: number;
  readonly weight: number;
  /** Whether both are the same sentence but for the figure. */
  readonly whole: boolean;
  /** Whether both sentences begin otherwise, and with what it is that they are of. */
  readonly headsDiffer: boolean;
  /** Whether what follows in both is of one form, with something else in it. */
  readonly tailsDiffer: boolean;
}

export function readStretch(a: Fact, b: Fact): Stretch {
  const back = alike(a, b, -1);
  const on = alike(a, b, 1);
  const heads = [rest(a, back.i, -1), rest(b, back.j, -1)] as const;
  const tails = [rest(a, on.i, 1), rest(b, on.j, 1)] as const;
  return {
    before: back.length,
    behind: on.length,
    weight: back.weight + on.weight,
    whole: [...heads, ...tails].every(({ text }) => text === ''),
    headsDiffer: headsDiffer(...heads),
    tailsDiffer: areLike(tails[0].text, tails[1].text) && digitsIn(tails[0].text) !== digitsIn(tails[1].text),
  };
}

interface Alike {
  readonly length: number;
  /** Letters, and digits as often as they tell more than letters. */
  readonly weight: number;
  /** Where both texts no longer are. */
  readonly i: number;
  readonly j: number;
}

function alike({ reading: { text }, quantity }: Fact, other: Fact, by: number): Alike {
  const { text: there } = other.reading;
  let [length, weight] = [0, 0];
  let [i, j] = by < 0 ? [quantity.start - 1, other.quantity.start - 1] : [quantity.end, other.quantity.end];
  for (;;) {
    [i, j] = [nextLetter(text, i, by), nextLetter(there, j, by)];
    if (length === FARTHEST || i < 0 || j < 0 || text[i] !== there[j]) return { length, weight, i, j };
    length++;
    weight += isDigit(text.charCodeAt(i)) ? DIGIT : 1;
    [i, j] = [i + by, j + by];
  }
}

interface Rest {
  readonly text: string;
  /** Whether a clause begins, or ends, where the two texts part. */
  readonly cut: boolean;
}

/** What is left of the sentence of `fact` from `at` on. */
function rest({ reading: { text, sentences }, sentence }: Fact, at: number, by: number): Rest {
  const { start, end } = sentences[sentence] ?? { start: 0, end: text.length };
  if (at < start || at >= end) return { text: '', cut: true };
  const text_ = by < 0 ? lettersIn(text, Math.max(start, at + 1 - FARTHEST), at + 1) : lettersIn(text, at, end);
  return { text: text_, cut: !isLetter(text.charCodeAt(at - by)) };
}

/** 甲基金：…, 乙基金：…; a lead of words before one of them alone says nothing, nor does one that tells a time or sums up. */
const headsDiffer = (a: Rest, b: Rest): boolean =>
  !isLead(a) && !isLead(b) && (!(a.cut && b.cut) || areLike(a.text, b.text) || a.text.length + b.text.length < NAMES);
const NAMES = 24;

const isLead = ({ text, cut }: Rest): boolean => text === '' || (cut && LEAD.test(text));
const LEAD = new RegExp(
  `^[0-9年月日末底上下半截至]{0,12}(?:${anyOf(OPENINGS_OF_A_SUM_UP, LABELS_OF_PARTS, TIMES_THAT_LEAD)})?$`,
);

/** Whether two texts differ but in some of their words. */
function areLike(a: string, b: string): boolean {
  if (a === b || a.length < SHORT || b.length < SHORT) return false;
  const pairs = new Set<string>();
  for (let i = 1; i < a.length; i++) pairs.add(a.slice(i - 1, i + 1));
  let same = 0;
  for (let i = 1; i < b.length; i++) if (pairs.has(b.slice(i - 1, i + 1))) same++;
  return 100 * same >= LIKE * (Math.min(a.length, b.length) - 1);
}

/** Whether what stands beside both, or over them, shows them to be two entries of one form. */
export function areOfOneForm(report: Report, one: PlacedFact, other: PlacedFact): boolean {
  // 净利润20087万元；⏎扣除非经常性损益后的净利润19773万元: what stands side by side is compared, not told again.
  if (Math.abs(one.paragraph.index - other.paragraph.index) <= 1) return true;
  const [before, behind] = [besidesOf(report, one, -1), besidesOf(report, one, 1)];
  const [there, next] = [besidesOf(report, other, -1), besidesOf(report, other, 1)];
  const pairs = [...before.map((text, i) => [text, there[i]]), ...behind.map((text, i) => [text, next[i]])];
  if (pairs.some(([a, b]) => a !== undefined && b !== undefined && areLike(a, b))) return true;
  const same = pairs.filter(([a, b]) => a !== undefined && a === b && a.length >= SHORT).length;
  const { weight, whole } = readStretch(one.fact, other.fact);
  if (same === 0 && weight < LONG && !whole) return true;
  return same < BESIDE && weight < PASSAGE && areSiblings(report, one.paragraph, other.paragraph);
}

/** The sentences next to that of a figure, the nearest first, in its paragraph and the ones beside it. */
function besidesOf(report: Report, { fact, paragraph }: PlacedFact, by: number): readonly string[] {
  const texts: string[] = [];
  let sentence = fact.sentence + by;
  for (let index = paragraph.index; texts.length < BESIDE; index += by) {
    const reading = report.paragraphs[index]?.reading;
    if (!reading || Math.abs(index - paragraph.index) > BESIDE) break;
    const { sentences, text } = reading;
    if (index !== paragraph.index) sentence = by < 0 ? sentences.length - 1 : 0;
    for (; texts.length < BESIDE && sentence >= 0 && sentence < sentences.length; sentence += by) {
      const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
      texts.push(lettersIn(text, start, Math.min(end, start + FARTHEST)));
    }
  }
  return texts;
}

/** Whether both stand under headings of one level, or are entries of lists. */
function areSiblings(report: Report, a: Paragraph, b: Paragraph): boolean {
  if (a.index === b.index) return false;
  const [one, other] = [a.reading.ordinal, b.reading.ordinal];
  if (one !== undefined && one.style === other?.style) return true;
  if (a.kind === 'item' && b.kind === 'item') return true;
  const [over, there] = [headingOver(report, a), headingOver(report, b)];
  return over !== undefined && there !== undefined && over !== there && over.level === there.level;
}

/** The innermost heading over a paragraph. */
function headingOver({ headings }: Report, { index }: Paragraph): Heading | undefined {
  let over: Heading | undefined;
  for (const heading of headings) {
    if (heading.paragraph > index) break;
    if (index < heading.sectionEnd) over = heading;
  }
  return over;
}

function lettersIn(text: string, start: number, end: number): string {
  let letters = '';
  for (let i = start; i < end; i++) if (isLetter(text.charCodeAt(i))) letters += text.charAt(i);
  return letters;
}

/** Where the next letter stands from `from` on; -1 where none does. */
function nextLetter(text: string, from: number, by: number): number {
  for (let i = from; i >= 0 && i < text.length; i += by) if (isLetter(text.charCodeAt(i))) return i;
  return -1;
}

const digitsIn = (text: string): string =>
  Array.from(text)
    .filter((one) => isDigit(one.charCodeAt(0)))
    .join('');

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** 汉字, digits, Latin letters, the point in a number and %. */
export const isLetter = (code: number): boolean =>
  isHan(code) ||
  (code >= 48 && code <= 57) ||
  code === 46 ||
  code === 37 ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122);
