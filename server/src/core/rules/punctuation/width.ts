/**
 * Marks whose form is wrong all through a draft: half-width ,;:?!() and straight quotes in Chinese prose, spaces between
 * 汉字, a dot between 汉字, a hyphen inside a word. Each kind makes one finding for the draft, with one fix.
 */
import { anyOf } from '../../norms/lexicon';
import { NAMES_OF_MARKS } from '../../norms/words/punctuation';
import { damageOf } from '../../reading/conversion-damage';
import type { Reading } from '../../reading/reading';
import { COVER } from '../../reading/unjudged';
import { type Span, span } from '../../text/span';
import { Taken } from '../../text/spans';
import { isOfCode } from './code';
import { dataIn } from './data-lines';
import { faceAt, isMouth } from './faces';
import { dots } from './dots';
import { hyphens } from './hyphens';
import { isOfSeconds } from './no-quotes';
import { quotesIn } from './quotes';
import { lastHanBefore } from './last-han';
import { isNoMark } from './no-marks';
import { withoutReferences } from './references';
import { spacesOf } from './spaces';
import { eachOf, isIn, isInPart } from '../../reading/seek';
import { quotesOfExport } from '../../reading/written-breaks';

export type Kind = 'half' | 'space' | 'dot' | 'hyphen';

/** One place of a kind in paragraph offsets, and what mends it. */
export interface Place {
  readonly kind: Kind;
  readonly span: Span;
  readonly right: string | undefined;
  /**
   * How surely it is wrong by itself. A colon behind the name of a field (时间: 10日) is the custom of lists and forms; a
   * mark beside what is not Chinese (考试(CET)) is told and mended only beside others, so that the draft ends even. A
   * bracket whose other half is full-width is nobody's custom.
   */
  readonly by: 'prose' | 'field' | 'company' | 'halves';
  /** Of a bracket in company of Latin, whether what stands in it is Chinese. */
  readonly holdsHan?: boolean;
}

/** The full-width form of each mark that is typed half-width. */
export const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const isHan = (char: string | undefined): boolean => char !== undefined && char >= '\u3400' && char <= '\u9fff';
const isLatin = (char: string | undefined): boolean =>
  char !== undefined && ((char >= 'A' && char <= 'Z') || (char >= 'a' && char <= 'z'));
const CHINESE_MARK = /[，。；：、！？“”‘’（）《》【】—…〔〕]/;
const HALF = /[,;:?!()"]/;
const ANY = /[,;:?!()".\-]|[\u4e00-\u9fff，；、] +[\u4e00-\u9fff，；、]/;
/** │ 中枢层(一) │: in what is drawn with characters the widths make the picture. */
const DRAWN = /[│┌┐└┘├┤┬┴┼║╔╗╚╝╭╮╰╯]/;
const NAMES_MARKS = new RegExp(anyOf(NAMES_OF_MARKS));

/** The places of a paragraph where the form of a mark is wrong. */
export function formsOf(reading: Reading): readonly Place[] {
  const { original } = reading;
  if (reading.raw === '' || !isIn(ANY, original)) return [];
  const places = formsIn(reading);
  const data = places.length > 0 ? dataIn(reading) : undefined;
  return data ? places.filter(({ kind, span: { start } }) => kind === 'hyphen' || !isWithin(data, start)) : places;
}
const isWithin = ({ start, end }: Span, at: number): boolean => start <= at && at < end;

function formsIn(reading: Reading): readonly Place[] {
  const { original } = reading;
  if (isIn(DRAWN, original)) return [];
  const raw = withoutReferences(original, reading.raw);
  const chinese = isChinese(raw);
  // What speaks of marks shows them as they are.
  const holdsHalf = isIn(HALF, original) && !isInPart(NAMES_MARKS, raw, original);
  const places = holdsHalf ? halfMarks(reading, raw) : [];
  if (chinese && holdsHalf) places.push(...brackets(original, raw), ...quotes(reading, raw));
  // **日期**: YYYY-MM-DD is as Chinese as the fields above and below it.
  else if (!chinese) places.splice(0, places.length, ...places.filter(({ by }) => by === 'field'));
  if (reading.kind === 'row')
    return places.map((place) =>
      place.by === 'prose' && /[：（）]/.test(place.right ?? '') ? { ...place, by: 'field' } : place,
    );
  if (original.includes('.') && chinese) places.push(...dots(original, raw));
  places.push(
    ...hyphens(original, raw),
    ...spacesOf(reading).map((at) => ({ kind: 'space' as const, span: at, right: '', by: 'prose' as const })),
  );
  return places;
}

const isLatinLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** An English sentence that quotes Chinese keeps its own marks. */
function isChinese(raw: string): boolean {
  let balance = 0;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    balance += code >= 0x3400 && code <= 0x9fff ? 2 : isLatinLetter(code) ? -1 : 0;
  }
  return balance > 0;
}

/** The nearest character that is no space and no mark of emphasis, on the left (`step` −1) or the right (1) of `at`. */
function neighbour(raw: string, at: number, step: 1 | -1): string | undefined {
  let i = at + step;
  while (raw[i] === ' ' || raw[i] === '*') i += step;
  return raw[i];
}

const isChineseCharacter = (char: string | undefined): boolean =>
  isHan(char) || (char !== undefined && CHINESE_MARK.test(char));

/** Marks of markup: &nbsp; [^1]: ![ and the ! of a pattern. */
const ENTITY = /&#?[A-Z0-9]{1,8}$/i;
/** Behind these no mark of a sentence can stand: （!类型规则, 、?水灌区. What stands there is a sign, or damage. */
const NOTHING_BEFORE = /[、，。；：（《“‘【〔]/;
/** 时间: 10日, **地点**: 会议室 — the name of a field, at the head of its line. */
const FIELD = /^[\s>#*+\-\d.、|[\]x（(]*[^，。；：！？,;:!?]{1,12}$/;
const LONGEST_FIELD = 40;

/** The space that goes with a half-width mark. 自开标日起:  （日历日）: several behind a colon are a blank, or set in columns. */
const GAP = /^ +(?=[\u4e00-\u9fff“《（"(\w@])/;

function halfMarks(reading: Reading, raw: string): Place[] {
  const { original } = reading;
  const lost = new Taken(damageOf(reading).filter(({ kind }) => kind === 'lost-sign' || kind === 'doubtful-sign'));
  const places: Place[] = [];
  for (const match of eachOf(/[,;:?!]/g, original)) {
    const at = match.index;
    if ('!:'.includes(match[0]) && original[at + 1] === '=') continue; // !=, !== and := are signs of a program.
    if (raw[at] === COVER || raw[at] === match[0]) continue; // Covered, or inside a number or a word: 1,256 and 15:40.
    const by = isMarkOfProse(original, raw, at) ? besides(original, raw, at) : undefined;
    if (!by || lost.has(at) || isSetApart(original, at) || isNoMark(original, at)) continue;
    // Before an address the space stays: Markdown knows a bare one by it.
    const spaces = GAP.exec(original.slice(at + 1, at + 5))?.[0].length ?? 0;
    const gap = match[0] === ':' && spaces > 1 ? 0 : spaces;
    places.push({
      kind: 'half',
      span: span(at, at + 1 + (raw[at + 1 + gap] === COVER ? 0 : gap)),
      right: FULL[match[0]],
      by: match[0] === ':' && isField(original, at) ? 'field' : by,
    });
  }
  return places;
}

/** 发表于 :  2018-05-22: a colon with spaces on both sides is how a page sets its fields. */
const isSetApart = (original: string, at: number): boolean => /\s: $/.test(original.slice(Math.max(0, at - 1), at + 2));

/**
 * How surely the mark at `at` belongs to Chinese by what stands on both sides of it. Beside Latin words, digits, code and links
 * a half-width mark is how many write: (D1, D2), 编码; 电话: 0538.
 */
function besides(original: string, raw: string, at: number): Place['by'] | undefined {
  const [left, right] = [neighbour(raw, at, -1), neighbour(raw, at, 1)];
  if (isInSquareBrackets(original, at) || opensLine(original, at) || isOfCode(original, at)) return undefined;
  if (isQuoted(original, at)) return undefined;
  if (isChineseCharacter(left) && !CLOSES_LATIN.test(original.slice(Math.max(0, at - 4), at))) {
    const isBesideDigit = /\d/.test(right ?? '') && original[at] !== ':';
    return isLatin(right) || (/\d/.test(right ?? '') && !isBesideDigit) ? 'company' : 'prose';
  }
  if (raw[at + 1] === ' ') return undefined;
  return /[\d%]/.test(left ?? '') ? 'prose' : 'company';
}

/** (D1, D2), 编码 and ’Road’, ’City’: the bracket or quote is as Latin as what stands in it. */
const CLOSES_LATIN = /[\w.]\s?[)’]\s?$/;

/** !!! note, :) — no mark of a sentence stands at the head of its line. */
function opensLine(original: string, at: number): boolean {
  const line = original.slice(Math.max(0, at - LONGEST_SIGN), at);
  const start = line.lastIndexOf('\n') + 1;
  return (start > 0 || at <= LONGEST_SIGN) && /^[\s>!?:;]*$/.test(line.slice(start));
}

const LONGEST_SIGN = 8;
const LONGEST_NOTE = 40;

/** [截图: 首页]: a note to be replaced. */
function isInSquareBrackets(original: string, at: number): boolean {
  const before = original.slice(Math.max(0, at - LONGEST_NOTE), at);
  return (
    before.lastIndexOf('[') > Math.max(before.lastIndexOf(']'), before.lastIndexOf('\n')) &&
    /^[^[\]\n]*\](?!\()/.test(original.slice(at + 1, at + 1 + LONGEST_NOTE))
  );
}

/** Whether the half-width mark at `at` belongs to a Chinese sentence. */
function isMarkOfProse(original: string, raw: string, at: number): boolean {
  const [left, right] = [neighbour(raw, at, -1), neighbour(raw, at, 1)];
  if (!isChineseCharacter(left) && !isChineseCharacter(right)) return false;
  const before = original.slice(Math.max(0, at - LONGEST_FIELD), at);
  // Key, value and note of Markdown and of other markup.
  if (left === ']' || raw[at + 1] === '[' || ENTITY.test(before)) return false;
  if (isLatin(left) && !isHan(right)) return false;
  if (original[at] === ':' ? isKey(original, at) : numbersLine(original, at)) return false;
  if (isAmongSigns(original, at)) return false;
  if (faceAt(original, at) > 0) return false;
  // 前1?。 and 前1?,: a character that the file's encoding could not hold.
  if (original[at] === '?' && (/\d/.test(raw[at - 1] ?? '') || /[，。；、]/.test(raw[at + 1] ?? ''))) return false;
  return left !== undefined && !NOTHING_BEFORE.test(left);
}

/** std::move; 如下:: is told as a doubled mark. set(?,?): between two signs of a program stands a third. */
const isAmongSigns = (original: string, at: number): boolean =>
  original.slice(at - 1, at + 1) === '::' ||
  original.slice(at, at + 2) === '::' ||
  /^([?!,;:])(?!\1)([?!,;:])(?!\2)[?!,;:]$/.test(original.slice(at - 1, at + 2));

/** 用“,”分隔, 去掉’,’: the sign itself is spoken of. */
const isQuoted = (original: string, at: number): boolean =>
  /^(?:[“‘「].[”’」]|’.’|‘.‘)$/.test(original.slice(at - 1, at + 2));

/** 1,项目背景: the comma behind the number of an item is meant for a stop, and is no comma of the sentence. */
const numbersLine = (original: string, at: number): boolean =>
  original[at] === ',' && NUMBERS_LINE.test(original.slice(Math.max(0, at - LONGEST_FIELD), at));
const NUMBERS_LINE = /(?:^|\n)[ \t\u3000]*(?:\d{1,2}|[一二三四五六七八九十]{1,2})$/;

/** Whether the colon at `at` parts a machine's key from its value. */
function isKey(original: string, at: number): boolean {
  const word = /(?:^|[\s；;，,{、（(>-])([a-z][\w-]*)$/i.exec(original.slice(Math.max(0, at - LONGEST_FIELD), at))?.[1];
  if (word === undefined) return false;
  return word.includes('_') || (/^[a-z][a-z\d-]+$/.test(word) && /\s/.test(original[at + 1] ?? ' '));
}

/** Whether the colon at `at` stands behind the name of a field that its line opens with. */
function isField(original: string, at: number): boolean {
  const line = original.slice(Math.max(0, at - LONGEST_FIELD), at);
  const start = line.lastIndexOf('\n') + 1;
  if (start === 0 && at > LONGEST_FIELD) return false;
  return FIELD.test(line.slice(start));
}

function brackets(original: string, raw: string): Place[] {
  if (!/[()]/.test(original)) return [];
  const places: Place[] = [];
  const open: number[] = [];
  const pairs: (readonly [number, number])[] = [];
  let isEven = true;
  for (const match of eachOf(/[()（）]/g, original)) {
    const at = match.index;
    if (raw[at] === COVER || isMouth(original, at)) continue;
    if (match[0] === '(' || match[0] === '（') open.push(at);
    else {
      const from = open.pop();
      if (from !== undefined) pairs.push([from, at]);
      else if (!NUMBERS.test(raw.slice(Math.max(0, at - 4), at))) isEven = false;
    }
  }
  isEven &&= open.length === 0;
  const lastHan = lastHanBefore(raw);
  for (const [from, to] of pairs) {
    const halves = [from, to].filter((at) => original[at] === '(' || original[at] === ')');
    // Where some bracket has no partner nobody knows which of them pair.
    if (halves.length === 0 || (halves.length === 1 && !isEven)) continue;
    if (isTagOrNumber(original, from, to) || isCall(original, from)) continue;
    const by = halves.length === 1 ? 'halves' : bracketsBy(raw, from, to, lastHan);
    const holdsHan = by === 'company' && (lastHan[to] ?? -1) > from;
    if (by) places.push(...halves.map((at) => ({ ...bracket(original, at, by), ...(holdsHan && { holdsHan }) })));
  }
  return places;
}

/** plt.title('费用'): a method by its dotted name, whatever it is given. */
const isCall = (original: string, from: number): boolean =>
  original[from] === '(' &&
  METHOD.test(original.slice(Math.max(0, from - LONGEST_METHOD), from)) &&
  /['"\w]/.test(original.charAt(from + 1));
const METHOD = /(?:^|[^\w.])[a-z_]\w*(?:\.[a-z_]\w*)+$/i;
const LONGEST_METHOD = 48;

/** @(工作日志), a tag of a program for notes; 台(85)訓(一)字第8551号, which its issuer wrote so. */
const isTagOrNumber = (original: string, from: number, to: number): boolean =>
  original.charAt(from - 1) === '@' || OF_A_NUMBER.test(original.slice(to + 1, to + 1 + LONGEST_NUMBER));
const OF_A_NUMBER = /^[\u4e00-\u9fff]{0,6}(?:\([^()]{1,4}\)[\u4e00-\u9fff]{0,3})?字第? ?\d{2,12}[号號]/;
const LONGEST_NUMBER = 32;

/** 预算 (元): the space before the bracket goes with its half width. */
function bracket(original: string, at: number, by: Place['by']): Place {
  const isApart = original[at] === '(' && /[\u4e00-\u9fff] $/.test(original.slice(Math.max(0, at - 2), at));
  return { kind: 'half', span: span(isApart ? at - 1 : at, at + 1), right: FULL[original.charAt(at)], by };
}

const place = (at: number, right: string | undefined, by: Place['by']): Place => ({
  kind: 'half',
  span: span(at, at + 1),
  right,
  by,
});

/** 1) and a) need no opening bracket. */
const NUMBERS = /(?:^|[\s。；：，、])(?:\d{1,2}|[A-Z])$/i;
const ARITHMETIC = /^[\w.+\-−×*÷/=%√≤≥<>^·\s]{1,24}$/;
const OPERATOR = /[+−×*÷/=^]/;
/** (3 + 根号5) 的 n 次方: whatever it is added to. */
const ADDS_UP = /^\d[\d.]{0,6} ?[+−×÷*] ?[^\s+]/;
const REACHES_OVER = /[\u4e00-\u9fff)] ?[*×+−] ?[\u4e00-\u9fff(]/;
/** [附表](b c.md): the target of a link, whether Markdown takes it for one or not; （1100-x）/100: a formula has its own marks. */
function isOfLinkOrFormula(inside: string, left: string | undefined, right: string): boolean {
  if (left === ']' || FILE_ENDING.test(right) || ADDS_UP.test(inside)) return true;
  // hash(前一块, 交易集) = 0xAB: what a call in letters comes to.
  if (left !== undefined && /[\w$]/.test(left) && /^\s?[=≈](?!=)/.test(right)) return true;
  // sum(相似性 * 邻居的表示): what is reckoned in words behind a name in letters.
  if (left !== undefined && isLatin(left) && REACHES_OVER.test(inside)) return true;
  return ARITHMETIC.test(inside) && (/[+\-−×*÷/=]/.test(inside) || OPERATOR.test((left ?? '') + right.charAt(0)));
}
/** 维度为(16509,25,6), 坐标(x, y): mathematics writes it so. */
const TUPLE = /^\s?[\w.*?-]{1,12}(?:\s?[,，×]\s?[\w.*?-]{1,12}){1,8}\s?$/;
/** 結(jié): a note on how a character is read. */
const PINYIN = /^[a-zü\u0100-\u01dc]{1,6}$/;

/** 总结(终稿).docx is the name of a file. */
const FILE_ENDING = /^\.[A-Z][A-Z\d]{1,4}(?![A-Z\d])/i;

/** 得分=100 × ∑ (得分×权重), 现期 / (1 + 增长率), (x, y): mathematics, in words or letters. */
const isTerm = (inside: string, before: string): boolean =>
  TUPLE.test(inside) ||
  IN_A_FORMULA.test(inside) ||
  BEFORE_A_TERM.test(before) ||
  (/(?:\/|(?<!\*)\*)\s{0,2}$/.test(before) && /[\d\u4e00-\u9fff]\s?[+\-−]\s?[\d\u4e00-\u9fff]/.test(inside));
const IN_A_FORMULA = /[∑∏√×÷]/;
const BEFORE_A_TERM = /[∑∏√×÷=]\s{0,2}$/;

/** What shows that the brackets from `from` to `to` belong to Chinese, if anything does. */
function bracketsBy(raw: string, from: number, to: number, lastHan: Int32Array): Place['by'] | undefined {
  const inside = raw.slice(from + 1, to);
  const left = raw[from - 1];
  if (
    isOfLinkOrFormula(inside, left, raw.slice(to + 1, to + 7)) ||
    isTerm(inside, raw.slice(Math.max(0, from - 3), from))
  )
    return undefined;
  if ((lastHan[to] ?? -1) > from) {
    // report.pdf (调查报告): what Latin words are followed by is written in their way.
    const outer = left === ' ' ? neighbour(raw, from, -1) : left;
    if (outer === undefined || outer === '\n' || isChineseCharacter(outer)) return 'prose';
    if (left !== ' ') return /[A-Z\d\])\ufffc]/i.test(outer) ? 'company' : 'prose';
    return /[A-Z\d\])\ufffc]/i.test(outer) ? undefined : 'prose';
  }
  // (1) opens a paragraph.
  if (to - from <= 3 && /^\d{1,2}$/.test(inside) && /^[\s#>*+-]*$/.test(raw.slice(0, from))) return 'prose';
  return isHan(left) && inside !== '' && !PINYIN.test(inside) && !inside.includes(COVER) ? 'company' : undefined;
}

/** "name": and name="": keys and attributes of a machine; "名称"."版本": how a name is put together. */
const MACHINE_QUOTES = /"[\w.-]+"\s*[:=]|[\w\])}]\s?[=(:]\s*"|[{[]\s*"|"[^"\n]{1,30}"\s?[.+]\s?"[^"\n]{1,30}"/;

function quotes(reading: Reading, raw: string): Place[] {
  const { original } = reading;
  // The quotes of a value are no words of its text.
  if (!original.includes('"') || quotesOfExport(reading).length > 0) return [];
  // Attributes of a tag are covered, and say nothing about the text beside it.
  const seen = raw.includes(COVER)
    ? original
        .split('')
        .map((char, i) => (raw[i] === COVER ? COVER : char))
        .join('')
    : original;
  if (MACHINE_QUOTES.test(seen)) return [];
  // "一省一校”: the other half is curly.
  const places: Place[] = quotesIn(reading).halves.map(({ at, right }) => place(reading.toRaw(at), right, 'halves'));
  const halves = new Set(places.map(({ span: half }) => half.start));
  const marks = eachOf(/"/g, original)
    .map((match) => match.index)
    .filter((at) => raw[at] !== COVER && !halves.has(at) && !isOfSeconds(at, original));
  if (marks.length % 2 === 1) return places;
  let [isOpen, seenTo] = [false, 0];
  for (let i = 0; i < marks.length; i += 2) {
    const [open = 0, close = 0] = marks.slice(i, i + 2);
    for (; seenTo < open; seenTo++)
      if ('“”'.includes(original.charAt(seenTo))) isOpen = original.charAt(seenTo) === '“';
    // 2"，阀门3": inches; “双减"…"一校一策": the first closes what a curly mark opened. What follows is paired wrong, too.
    if (isOpen || /\d/.test(original.charAt(open - 1)) || isNested(original, marks.slice(i, i + 4))) return places;
    // 返回""时: a text of a program that is empty.
    if (close === open + 1) continue;
    const isInChinese = isChineseCharacter(neighbour(raw, open, -1) ?? '、');
    const by = /[\u4e00-\u9fff]/.test(raw.slice(open, close)) ? 'prose' : isInChinese ? 'company' : undefined;
    if (by) places.push(place(open, '“', by), place(close, '”', by));
  }
  return places;
}

/** ："促进就业、解决"三农"问题。": a name is quoted inside what a colon opens, and straight marks do not say which close. */
const isNested = (text: string, [open = 0, inner = 0, innerEnd = 0, close]: readonly number[]): boolean =>
  close !== undefined &&
  '：:'.includes(text.charAt(open - 1) || '\n') &&
  !ENDS_A_SENTENCE.test(text.charAt(inner - 1)) &&
  NAME_ALONE.test(text.slice(inner + 1, innerEnd)) &&
  ENDS_A_SENTENCE.test(text.charAt(close - 1));
const NAME_ALONE = /^[\u4e00-\u9fff\d]{1,8}$/;
const ENDS_A_SENTENCE = /[。！？；]/;
