/** Expressions fixed to the letter that are written with one character wrong, lost, doubled or out of its place. */
import { FIXED_EXPRESSIONS } from '../../norms/fixed-expressions';
import { syllablesOf } from '../../norms/pinyin';
import { LOOK_ALIKES } from '../../norms/words/look-alikes';
import { isHan } from '../../reading/characters';
import type { Reading } from '../../reading/reading';
import { isSpokenOf } from '../../reading/spoken-of';
import { WordSearch } from '../../text/word-search';

/** A slip; offsets of clean text. */
export interface ExpressionSlip {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

/** An expression with one half of it, which stands whole where the slip is in the other. */
interface Half {
  readonly expression: string;
  readonly from: number;
}

/** What is shorter differs from something else that is right when a character is lost or moved: 三中会, 会全. */
const LEAST_TO_LOSE = 6;
const LEAST_TO_SWAP = 5;
/** In what is longer, any other character is a slip. */
const LEAST_FOR_ANY = 8;

const halves = new Map<string, Half[]>();
for (const expression of FIXED_EXPRESSIONS) {
  const middle = expression.length >> 1;
  for (const [half, from] of [
    [expression.slice(0, middle), 0],
    [expression.slice(middle), middle],
  ] as const) {
    const known = halves.get(half);
    if (known) known.push({ expression, from });
    else halves.set(half, [{ expression, from }]);
  }
}
const search = new WordSearch(halves.keys());
const known: ReadonlySet<string> = new Set(FIXED_EXPRESSIONS);

/** Slips in the fixed expressions of a paragraph, in order. */
export function expressionSlips(reading: Reading): readonly ExpressionSlip[] {
  const { text } = reading;
  const slips: ExpressionSlip[] = [];
  for (const { word, start } of search.in(text)) {
    for (const half of halves.get(word) ?? []) {
      const slip = slipAt(text, start, half);
      if (!slip || isSpokenOf(reading, slip, slip.right)) continue;
      if (slips.every(({ start, end }) => slip.end <= start || end <= slip.start)) slips.push(slip);
    }
  }
  return slips.sort((a, b) => a.start - b.start);
}

/** How much longer what is written may be than what is right. */
const SIZES = [0, 1, -1] as const;

/**
 * The slip in `expression` one half of which begins at `at`, if there is exactly one. Asked at every place that begins like
 * an expression: the text's own characters are compared, nothing is cut out of it before there is a slip.
 */
function slipAt(text: string, at: number, { expression, from }: Half): ExpressionSlip | undefined {
  const { length } = expression;
  for (const more of SIZES) {
    const size = length + more;
    const start = from === 0 ? at : at - from - more;
    if (start < 0 || start + size > text.length) continue;
    const head = alikeAtHead(text, start, size, expression);
    const tail = alikeAtTail(text, start, size, expression, head);
    // All but one character, or two that changed places, are as they should be.
    if (head + tail < Math.min(size, length) - 2 || (more === 0 && head === length)) continue;
    // 蓬蓬勃勃发展 is doubled on purpose.
    const isDoubled = more > 0 && start > 0 && text.charCodeAt(start - 1) === text.charCodeAt(start);
    if (isDoubled || !isAllHan(text, start, start + size) || isModal(text, start)) continue;
    const written = text.slice(start, start + size);
    if (more < 0 && tail === 1 && BEGINS_A_WORD.test(text.slice(start + size - 1, start + size + 1))) continue;
    if (isSlip(written, expression, head, tail) && !isPartOfRight(text, start, start + size, expression))
      return { start, end: start + size, right: expression };
  }
  return undefined;
}

/** 也会以记录变更的方式保存: 会 is what will be, and 以 how; no 会议记录 is meant. */
const isModal = (text: string, start: number): boolean =>
  text.startsWith('会以', start) &&
  (WILL_ALSO.test(text.charAt(start - 1)) || DONE_IN_A_WAY.test(text.slice(start, start + REACH_OF_WAY)));
const WILL_ALSO = /[也将都就还又才便只均]/;
const DONE_IN_A_WAY = /^会以[^，。；]*(?:方式|形式|手段|名义|身份|为)/;
const REACH_OF_WAY = 24;

/** 以意识形态作为标准: nothing is lost where the last character begins the next word. */
const BEGINS_A_WORD = /^作[为用风战品者]/;

function isAllHan(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isHan(text.charCodeAt(i))) return false;
  return true;
}

/** 因事制宜, 因校制宜, 因地因事制宜: the expression has a place that each writer fills with what he goes by. */
const fillsSlot = (right: string, at: number): boolean => at === 1 && right.startsWith('因') && right.endsWith('制宜');

/** Whether `written`, of which the first `head` characters and the last `tail` are those of `right`, is a slip for it. */
function isSlip(written: string, right: string, head: number, tail: number): boolean {
  const { length } = right;
  if (written.length === length) {
    const differing = length - head - tail;
    if (differing === 1) {
      const [one, other] = [written.charAt(head), right.charAt(head)];
      // 社会主义的路线: 的 is a word of the sentence.
      if (one === '的' || fillsSlot(right, head)) return false;
      if (areAlike(one, other)) return true;
      // At either end it may belong to another word: 举报 behind 生态环境, 主义 before 法治国家.
      if (head === 0 || tail === 0) return false;
      // 健全省人民代表大会…: what stands behind the character is an expression of its own, and right.
      return soundAlike(one, other) || (length >= LEAST_FOR_ANY && !known.has(right.slice(head + 1)));
    }
    return (
      differing === 2 &&
      length >= LEAST_TO_SWAP &&
      written.charAt(head) === right.charAt(head + 1) &&
      written.charAt(head + 1) === right.charAt(head)
    );
  }
  if (head + tail < Math.min(written.length, length)) return false;
  // A character lost at either end leaves an expression of its own (工人代表大会); one doubled there begins the next word.
  if (written.length < length)
    // 人力资源社会保障局, 发展改革委员会: offices are called so for short.
    return length >= LEAST_TO_LOSE && head > 1 && tail > 0 && right.charAt(head) !== '和';
  return head > 1 && tail > 0 && written.charAt(head) === written.charAt(head - 1);
}

/** How many first characters the `size` from `start` of `text` share with `right`. */
function alikeAtHead(text: string, start: number, size: number, right: string): number {
  const most = Math.min(size, right.length);
  let i = 0;
  while (i < most && text.charCodeAt(start + i) === right.charCodeAt(i)) i++;
  return i;
}

/** How many last characters they share, of those behind the first `head`. */
function alikeAtTail(text: string, start: number, size: number, right: string, head: number): number {
  const most = Math.min(size, right.length) - head;
  let i = 0;
  while (i < most && text.charCodeAt(start + size - 1 - i) === right.charCodeAt(right.length - 1 - i)) i++;
  return i;
}

const groups = new Map<string, Set<string>>();
for (const group of LOOK_ALIKES)
  for (const character of group) groups.set(character, new Set([...(groups.get(character) ?? []), ...group]));

const areAlike = (one: string, other: string): boolean => groups.get(one)?.has(other) === true;

/** 糜 for 靡 is an older form. */
const soundAlike = (one: string, other: string): boolean =>
  syllablesOf(one)[0] === syllablesOf(other)[0] && !(one === '糜' && other === '靡');

/** Whether what is written belongs to another expression that is right as it stands. */
function isPartOfRight(text: string, start: number, end: number, expression: string): boolean {
  for (let from = Math.max(0, start - 6); from <= start; from++)
    for (let to = end; to <= Math.min(text.length, end + 6); to++) {
      const around = text.slice(from, to);
      if (around !== expression && known.has(around)) return true;
    }
  return false;
}
