/**
 * Marks whose form is wrong all through a draft: half-width ,;:?!() and straight quotes in Chinese prose, spaces between
 * 汉字, a dot between 汉字, a hyphen inside a word. Each kind makes one finding for the draft, with one fix.
 */
import { anyOf } from '../../norms/lexicon';
import { SURNAMES } from '../../norms/surnames';
import { BODIES_BEFORE_A_SPACE } from '../../norms/words/punctuation';
import type { Reading } from '../../reading/reading';
import { COVER } from '../../reading/unjudged';
import { type Span, span } from '../../text/span';

export type Kind = 'half' | 'space' | 'dot' | 'hyphen';

/** One place of a kind in paragraph offsets, and what mends it. */
export interface Place {
  readonly kind: Kind;
  readonly span: Span;
  readonly right: string | undefined;
}

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const isHan = (char: string | undefined): boolean => char !== undefined && char >= '\u3400' && char <= '\u9fff';
const isLatin = (char: string | undefined): boolean => char !== undefined && /[A-Z]/i.test(char);
const CHINESE_MARK = /[，。；：、！？“”‘’（）《》【】—…〔〕]/;
const HALF = /[,;:?!()"]/;
const ANY = /[,;:?!()".\-]|[\u4e00-\u9fff] +[\u4e00-\u9fff]/;

/** The places of a paragraph where the form of a mark is wrong. */
export function formsOf(reading: Reading): readonly Place[] {
  const { original, raw } = reading;
  if (raw === '' || !ANY.test(original)) return [];
  const places =
    HALF.test(original) && isChinese(raw)
      ? [...halfMarks(original, raw), ...brackets(original, raw), ...quotes(original, raw)]
      : [];
  const dotted = reading.kind !== 'row' && original.includes('.') && isChinese(raw);
  if (dotted) places.push(...dots(original, raw));
  if (reading.kind !== 'row') places.push(...hyphens(original, raw), ...spaces(reading));
  return places;
}

/** An English sentence that quotes Chinese keeps its own marks. */
function isChinese(raw: string): boolean {
  let balance = 0;
  for (const char of raw) balance += isHan(char) ? 2 : isLatin(char) ? -1 : 0;
  return balance > 0;
}

/** The nearest character that is no space, on the left (`step` −1) or the right (1) of `at`. */
function neighbour(raw: string, at: number, step: 1 | -1): string | undefined {
  let i = at + step;
  while (raw[i] === ' ') i += step;
  return raw[i];
}

function halfMarks(original: string, raw: string): Place[] {
  const places: Place[] = [];
  for (const match of original.matchAll(/[,;:?!]/g)) {
    const at = match.index;
    if (raw[at] === COVER || raw[at] === match[0]) continue; // Covered, or inside a number or a word: 1,256 and 15:40.
    const [left, right] = [neighbour(raw, at, -1), neighbour(raw, at, 1)];
    const chinese = (char: string | undefined): boolean =>
      isHan(char) || (char !== undefined && CHINESE_MARK.test(char));
    if (!chinese(left) && !chinese(right)) continue;
    // Key, value and note of Markdown and of other markup: [^1]: &nbsp; ![
    if (left === ']' || raw[at + 1] === '[' || /&#?[A-Z0-9]{1,8}$/i.test(original.slice(Math.max(0, at - 10), at)))
      continue;
    if (isLatin(left) && !isHan(right)) continue;
    // 前1?。: a character that the file's encoding could not hold.
    if (match[0] === '?' && (/\d/.test(raw[at - 1] ?? '') || /[，。；、]/.test(raw[at + 1] ?? ''))) continue;
    const gap = /^ +(?=[\u4e00-\u9fff“《（"(])/.exec(original.slice(at + 1, at + 5))?.[0].length ?? 0;
    places.push({ kind: 'half', span: span(at, at + 1 + gap), right: FULL[match[0]] });
  }
  return places;
}

function brackets(original: string, raw: string): Place[] {
  if (!original.includes('(')) return [];
  const places: Place[] = [];
  const turn = (at: number): void =>
    void places.push({ kind: 'half', span: span(at, at + 1), right: FULL[original.charAt(at)] });
  const open: number[] = [];
  const lastHan = lastHanBefore(raw);
  for (const match of original.matchAll(/[()（）]/g)) {
    const at = match.index;
    if (raw[at] === COVER) continue;
    if (match[0] === '(' || match[0] === '（') open.push(at);
    else {
      const from = open.pop();
      if (from === undefined || (original[from] !== '(' && match[0] !== ')')) continue;
      // 結(jié) is a note; (1) opens a paragraph.
      const numbers =
        at - from <= 3 && /^\d{1,2}$/.test(raw.slice(from + 1, at)) && /^[\s#>*+-]*$/.test(raw.slice(0, from));
      if ((lastHan[at] ?? -1) <= from && !numbers) continue;
      if (original[from] === '(') turn(from);
      if (original[at] === ')') turn(at);
    }
  }
  return places;
}

/** For every offset the offset of the last 汉字 before it, or −1. */
function lastHanBefore(raw: string): Int32Array {
  const last = new Int32Array(raw.length);
  for (let i = 0, at = -1; i < raw.length; i++) {
    last[i] = at;
    if (isHan(raw[i])) at = i;
  }
  return last;
}

function quotes(original: string, raw: string): Place[] {
  if (!original.includes('"')) return [];
  const marks = [...original.matchAll(/"/g)].map((match) => match.index).filter((at) => raw[at] !== COVER);
  if (marks.length % 2 === 1) return [];
  const places: Place[] = [];
  for (let i = 0; i < marks.length; i += 2) {
    const [open = 0, close = 0] = marks.slice(i, i + 2);
    if (!/[\u4e00-\u9fff]/.test(raw.slice(open, close))) continue;
    places.push(
      { kind: 'half', span: span(open, open + 1), right: '“' },
      { kind: 'half', span: span(close, close + 1), right: '”' },
    );
  }
  return places;
}

const HAN_DIGIT = /[〇零一二三四五六七八九十百\d]/;

/** 完成.下一步: a dot between 汉字. Numbers (四.五), and names of foreigners, whose dot is a ·, keep theirs. */
function dots(original: string, raw: string): Place[] {
  const places: Place[] = [];
  for (const match of original.matchAll(/\.(?=[\u4e00-\u9fff]{2}|[ \u3000]*$)/g)) {
    const at = match.index;
    if (!/(?:[\u4e00-\u9fff]{2}|[”）》)]|[\u4e00-\u9fff]\d)$/.test(original.slice(Math.max(0, at - 2), at))) continue;
    if (raw[at] !== '.' || (HAN_DIGIT.test(raw.charAt(at - 1)) && HAN_DIGIT.test(raw[at + 1] ?? '一'))) continue;
    if (
      /(?:^|[\s，。；：、！？（])[\u4e00-\u9fff]{1,3}$/.test(raw.slice(Math.max(0, at - 4), at)) &&
      /^[\u4e00-\u9fff]{1,4}(?:[，。；：、！？）]|$)/.test(raw.slice(at + 1, at + 7))
    )
      continue;
    places.push({ kind: 'dot', span: span(at, at + 1), right: at === raw.trimEnd().length - 1 ? '。' : undefined });
  }
  return places;
}

function hyphens(original: string, raw: string): Place[] {
  return [...original.matchAll(/-(?=[\u4e00-\u9fff])/g)]
    .filter(({ index }) => raw[index] === '-' && isHan(raw[index - 1]))
    .map(({ index }) => ({ kind: 'hyphen', span: span(index, index + 1), right: '' }));
}

/** The number of an article, and two bodies side by side (中共中央 国务院), are parted by a space from what follows, as are the halves of a slogan in quotes. */
const PARTS_NAMES = new RegExp(
  String.raw`(?:第[一二三四五六七八九十百千零〇\d]{1,8}[条章节款项编部分]{1,2}|${anyOf(BODIES_BEFORE_A_SPACE)})$`,
);

const FARTHEST_QUOTE = 80;

/** Only prose that ends as a sentence: titles, names (王 刚), signatures and lines of fields are set with spaces. */
function spaces({ raw, text, kind, ordinal }: Reading): Place[] {
  if (
    kind === 'heading' ||
    text.length < 30 ||
    !raw.includes(' ') ||
    !/[。；！？]”?$/.test(text) ||
    /[\u4e00-\u9fff][：:]?(?: {3,}|\u3000)[\u4e00-\u9fff]/.test(raw.trimStart())
  )
    return [];
  const places: Place[] = [];
  const firstMark = raw.search(/[，。；：]/);
  for (const match of raw.matchAll(/ {1,2}(?=[\u4e00-\u9fff])/g)) {
    if (!isHan(raw[match.index - 1])) continue;
    const before = raw.slice(Math.max(0, match.index - FARTHEST_QUOTE), match.index);
    // A run-in heading may be set off by a space; so may a name of two characters.
    if (
      SURNAMES.includes(raw.charAt(match.index - 1)) ||
      (ordinal && match.index < firstMark) ||
      PARTS_NAMES.test(before.slice(-12)) ||
      isQuoted(before)
    )
      continue;
    if (
      /(?:^|[^\u4e00-\u9fff])[\u4e00-\u9fff]$/.test(before.slice(-2)) &&
      /^[\u4e00-\u9fff](?:[^\u4e00-\u9fff]|$)/.test(raw.slice(match.index + match[0].length))
    )
      continue;
    places.push({ kind: 'space', span: span(match.index, match.index + match[0].length), right: '' });
  }
  return places;
}

const isQuoted = (before: string): boolean =>
  before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》');
