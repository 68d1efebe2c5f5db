/**
 * What copying and converting did to the characters of a paragraph: pinyin notes behind characters, full stops turned into
 * “?,”, HTML entities and tags, invisible characters, lost characters, words split by a hyphen.
 */
import { anyOf } from '../norms/lexicon';
import { HYPHENATED } from '../norms/residue';
import { NAMES_OF_MARKUP } from '../norms/words/residue';
import { WORDS_THAT_ASK } from '../norms/words/punctuation';
import { NAMED_ENTITIES } from './markdown/entities';
import { garbledIn } from './garbled';
import type { Reading } from './reading';
import { COVER } from './unjudged';
import { Taken } from '../text/spans';
import { allOf, isIn } from './seek';
import { writtenBreaks } from './written-breaks';

export type DamageKind =
  | 'pinyin'
  | 'lost-stop'
  | 'markup'
  | 'invisible'
  | 'garbled'
  | 'lost-sign'
  | 'doubtful-sign'
  | 'hyphen'
  | 'line-break';

/** Damage at raw offsets of its paragraph, and what should stand there; undefined where nobody can know. */
export interface Damage {
  readonly kind: DamageKind;
  readonly start: number;
  readonly end: number;
  readonly right: string | undefined;
}

const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ';
const GLOSS = new RegExp(`(?<=[\\u4e00-\\u9fff])（[a-zü${TONED}]{1,6}）`, 'g');
const TONE = new RegExp(`[${TONED}]`);
const LOST_STOP = /(?<=[\u4e00-\u9fff）”\d%])[?？]{1,2}[,，](?=[\u4e00-\u9fff“（])/g;
/**
 * 二期、?水灌区, 产业?shù)快速, 达到50?。: a half-width “?” where no question can end stands for a character that the encoding did not know. The
 * full-width mark was typed by a hand: （？不是十四位？）, 问大家，？我说不会 is a writer's own doubt, or a slip. Only before the toned end of a gloss does
 * it come of a copy whose marks were made full-width.
 */
const LOST_SIGN = new RegExp(
  [
    // 2、?占位符, ?处填9, ?代表一个字符: the text speaks of the sign.
    String.raw`(?<=[、，；《])\?(?=[\u4e00-\u9fff])(?!之[前后]|处|代表|表示|匹配|[前后]?[面）)]|号[）)，。]|[\u4e00-\u9fff]{1,2}符(?!合))`,
    // 怎样甄别？b）怎样添加: the letter of the next point bears no tone.
    String.raw`[?？](?=[a-zü]{0,5}[${TONED}])[a-zü${TONED}]{1,6}[)）]`,
    String.raw`(?<=\d)\?(?=[。、；])`,
  ].join('|'),
  'g',
);
/** 洞庭湖?区, （?水库除险）: a half-width “?” between 汉字 of a sentence that asks nothing, or at the head of a note that does not. */
const SIGN_BETWEEN =
  /(?<=[\u4e00-\u9fff])\?(?=[\u4e00-\u9fff]|20\d\d[年届级])|(?<=[（“：])\?(?=[\u4e00-\u9fff]{2})(?!之[前后]|处|代表|表示|匹配)/g;
const ASKS = new RegExp(`${anyOf(WORDS_THAT_ASK)}|(.)[不没]\\1`);
const LONGEST_SENTENCE = 60;
/** Spaces are written as the ones that a keyboard has; what is not seen at all goes. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...NAMED_ENTITIES,
  nbsp: ' ',
  ensp: ' ',
  thinsp: ' ',
  zwj: '',
  zwnj: '',
};
/** &nbsp;, and &amp;amp;nbsp; of a page that was escaped again and again: what it stands for at last. */
const ENTITY = String.raw`&(?:amp;){0,4}(?:${Object.keys(ENTITIES).join('|')}|#\d{2,5});`;
const MARKUP = new RegExp(
  String.raw`${ENTITY}|<\/?(?:p|br|div|span|strong|font|section)(?: [^<>\n]{0,200})?\/?>`,
  'gi',
);
/** &lt; as a line or a cell of its own is listed, and nothing that a page left in a sentence. */
const ENTITY_ALONE = new RegExp(String.raw`^\s*${ENTITY}\s*$`, 'i');
const INVISIBLE = /[\u200b\u200c\u2060\u00ad]|(?<=[\s\S])\ufeff/g;

/** Damage in the paragraph, kind by kind. */
export function damageOf(reading: Reading): readonly Damage[] {
  return reading.derive(readDamage);
}

/** Whether a gloss carries a tone mark: （a） may also be an option's letter. */
export function isToned(reading: Reading, gloss: Damage): boolean {
  return TONE.test(reading.original.slice(gloss.start, gloss.end));
}

/** Whether a gloss stands in the head of an entry, 【炒(chǎo)】, 镬(huò)：……: who explains words tells how they sound. */
export const isOfEntry = ({ original }: Reading, { start, end }: Damage): boolean =>
  start < LONGEST_HEAD &&
  (OPENS_ENTRY.test(original.slice(0, start)) || ENDS_HEAD.test(original.slice(end, end + LONGEST_HEAD)));
const LONGEST_HEAD = 24;
const OPENS_ENTRY = /^\P{L}{0,6}【[^】]{1,20}$/u;
const ENDS_HEAD = /^[^，。；：:]{0,8}[：:]/;

function readDamage(reading: Reading): readonly Damage[] {
  const { raw, original, format } = reading;
  const damages: Damage[] = [];
  const add = (
    kind: DamageKind,
    text: string,
    pattern: RegExp,
    right: (damaged: string) => string | undefined,
  ): void => {
    for (const { 0: damaged, index } of allOf(pattern, text))
      damages.push({ kind, start: index, end: index + damaged.length, right: right(damaged) });
  };
  if (raw === '') return damages;
  if (raw.includes('（')) add('pinyin', raw, GLOSS, () => '');
  if (original.includes('?') || original.includes('？')) {
    add('lost-stop', original, LOST_STOP, () => '。');
    for (const damage of lostSigns(raw, original)) damages.push(damage);
  }
  // In Markdown entities and tags are part of the language; escaped twice they show.
  if (format === 'plain') for (const damage of markupIn(original, raw)) damages.push(damage);
  else if (original.includes('&amp;')) for (const damage of escapedTwice(original, raw)) damages.push(damage);
  for (const { index: start } of allOf(INVISIBLE, original)) {
    // å­¦: one of the bytes of a garbled character, without which it cannot be put back.
    if (isLatin1(original.charAt(start - 1)) || isLatin1(original.charAt(start + 1))) continue;
    // What keeps an indented line from being code was put there by an editor, for that.
    if (format === 'markdown' && holdsBlock(original, start)) continue;
    damages.push({ kind: 'invisible', start, end: start + 1, right: '' });
  }
  // Addresses and markup hold bytes of their own: only what the reading covers as garbled is told.
  for (const garbled of garbledIn(original))
    if (isCoveredAt(raw, garbled)) damages.push({ kind: 'garbled', ...garbled });
  for (const place of writtenBreaks(reading))
    damages.push({ kind: 'line-break', ...place, right: format === 'markdown' ? '\n\n' : '\n' });
  if (raw.includes('-')) add('hyphen', raw, HYPHENATED, () => undefined);
  // The word as it was written, in traditional script or not.
  return damages.map((damage) =>
    damage.kind === 'hyphen'
      ? { ...damage, right: original.charAt(damage.start) + original.charAt(damage.end - 1) }
      : damage,
  );
}

const isLatin1 = (character: string): boolean => character >= '\u00a1' && character <= '\u00ff' && character !== '·';

/** What may stand before the text of a line in Markdown: its indent, and marks of lists, quotations and headings. */
const BEFORE_TEXT = /^[\s>*+#\d.)\u200b\u200c\u2060\u00ad-]*$/;
const INVISIBLE_AT_START = /^[\u200b\u200c\u2060\u00ad\ufeff]+/;
/** Words, which open a paragraph; a space may make code of it, a mark or a number a list. */
const OPENS_WORDS = /^(?:[\p{L}（“‘《〈【「]|\d{1,9}(?![\d.)]))/u;

/**
 * Whether the invisible character at `at` keeps Markdown from reading its line as another block: before a tab it stands
 * between a paragraph and code, before 1. between a paragraph and a list, alone it holds two lines together.
 */
function holdsBlock(original: string, at: number): boolean {
  const start = original.lastIndexOf('\n', at - 1) + 1;
  const end = original.indexOf('\n', at);
  const line = original.slice(start, Math.min(end < 0 ? original.length : end, at + LONGEST_SENTENCE));
  const before = line.slice(0, at - start);
  // |---|, ===: without it they are the line under a table's head or a heading.
  if (before.length < LONGEST_SENTENCE && !/[\p{L}\d]/u.test(line)) return true;
  if (before.length >= LONGEST_SENTENCE || !BEFORE_TEXT.test(before)) return false;
  return !OPENS_WORDS.test(line.slice(at - start).replace(INVISIBLE_AT_START, ''));
}

const isCoveredAt = (raw: string, { start, end }: Pick<Damage, 'start' | 'end'>): boolean =>
  [...raw.slice(start, end)].every((character) => character === COVER);

/** Characters that the encoding did not know; what is covered in `raw` is an address or code. */
function lostSigns(raw: string, original: string): Damage[] {
  const damages: Damage[] = [];
  const add = (kind: DamageKind, { 0: sign, index: start }: RegExpExecArray): void => {
    if (raw[start] !== COVER) damages.push({ kind, start, end: start + sign.length, right: undefined });
  };
  for (const match of allOf(LOST_SIGN, original)) add('lost-sign', match);
  for (const match of allOf(SIGN_BETWEEN, original)) {
    const opens = '（“：'.includes(original.charAt(match.index - 1));
    const sentence = opens
      ? original.slice(match.index + 1, match.index + LONGEST_SENTENCE).split(/[。！；;）”]/)[0]
      : original
          .slice(Math.max(0, match.index - LONGEST_SENTENCE), match.index)
          .split(/[。！？；?!;]/)
          .at(-1);
    if (!ASKS.test(sentence ?? '') && !(opens && /[?？]/.test(sentence ?? ''))) add('doubtful-sign', match);
  }
  return damages;
}

/** Entities that we know and tags; not what is covered, a piece of code or an address. */
const NAMES_OF_MARKUP_THERE = new RegExp(
  `<[a-z][^>]*>[^。；]{0,12}${anyOf(NAMES_OF_MARKUP)}|<\\/?[a-z][a-z\\d]*>\\s?[、或和与]\\s?<\\/?[a-z]`,
  'i',
);

/** Whether a plain paragraph speaks of tags by their names. */
export const namesMarkup = ({ original, format }: Reading): boolean =>
  format === 'plain' && original.includes('<') && isIn(NAMES_OF_MARKUP_THERE, original);

/** 在两端插入<span class="word"></span>: an element that holds nothing, behind words and on the same line, is what they speak of. */
const EMPTY_ELEMENT =
  /(?<=[\u4e00-\u9fffA-Z，：“"])[ \t]?<(p|div|span|strong|font|section)(?: [^<>\n]{0,200})?><\/\1>/gi;

function* markupIn(original: string, raw: string): Generator<Damage> {
  // <b>和<strong>标签的区别, 常见的有<div>、<p>: the text speaks of them.
  if (isIn(NAMES_OF_MARKUP_THERE, original)) return;
  if (original.includes('&') && ENTITY_ALONE.test(original)) return;
  const shown = new Taken(
    allOf(EMPTY_ELEMENT, original).map(({ 0: element, index }) => ({ start: index, end: index + element.length })),
  );
  for (const { 0: markup, index } of allOf(MARKUP, original)) {
    if (raw[index] === COVER || shown.has(index)) continue;
    const place = { start: index, end: index + markup.length };
    if (ENDS_LINE.test(markup)) yield { kind: 'markup', ...place, right: breakAt(original, place) };
    else {
      const right = standsFor(markup);
      if (right !== undefined) yield { kind: 'markup', ...place, right };
    }
  }
}

/** Tags behind which, or before which, a page begins a line. */
const ENDS_LINE = /^<\/?(?:br|p|div|section)\b/i;
const TAG_BEFORE = /<\/?(?:p|br|div|section)(?: [^<>\n]{0,200})?\/?>\s*$/i;
const NOTHING_BUT_TAGS = /^(?:\s|<[^<>\n]{1,200}>)*$/;

/**
 * What a tag that ends a line stands for: 一是……<br>二是…… is two lines, which run together where it is only deleted. Nothing at the
 * ends of its line and behind another such tag; undefined in a row, which a line's end would break.
 */
function breakAt(original: string, { start, end }: Pick<Damage, 'start' | 'end'>): string | undefined {
  const lineStart = original.lastIndexOf('\n', start - 1) + 1;
  const next = original.indexOf('\n', end);
  const before = original.slice(lineStart, start);
  const behind = original.slice(end, next < 0 ? original.length : next);
  if (NOTHING_BUT_TAGS.test(before) || NOTHING_BUT_TAGS.test(behind)) return '';
  if (before.includes('|') || behind.includes('|')) return undefined;
  return TAG_BEFORE.test(before.slice(-LONGEST_TAG)) ? '' : '\n';
}
const LONGEST_TAG = 220;

const ESCAPED_TWICE = new RegExp(String.raw`&(?:amp;){1,4}(?:${Object.keys(ENTITIES).join('|')}|#\d{2,5});`, 'gi');
/** “&amp;nbsp;”: the text shows how it is written. */
const SHOWN = /[“‘"'「『（(][^“”‘’"'（）()]{0,12}$/;

/** &amp;nbsp; of Markdown, which readers of the page see as &nbsp;; code that holds it is covered. */
function* escapedTwice(original: string, raw: string): Generator<Damage> {
  for (const { 0: markup, index } of allOf(ESCAPED_TWICE, original)) {
    if (raw[index + '&amp;'.length] === COVER || SHOWN.test(original.slice(Math.max(0, index - 12), index))) continue;
    // Escaped once it may be what a text on web pages shows, amid other signs.
    const beside = original.charAt(index - 1) + original.charAt(index + markup.length);
    if (!/^&(?:amp;){2}/i.test(markup) && !/[\u4e00-\u9fff，。；：、？！&;]/.test(beside)) continue;
    const right = standsFor(markup);
    // < alone might begin a tag there.
    const written = right === '<' ? '&lt;' : right === '&' ? '&amp;' : right;
    if (written !== undefined) yield { kind: 'markup', start: index, end: index + markup.length, right: written };
  }
}

/** What an entity stands for at last, however often it was escaped; nothing for a tag. */
function standsFor(markup: string): string | undefined {
  const name = /^&(?:amp;)*([a-z]+);$/i.exec(markup)?.[1]?.toLowerCase();
  return name === undefined ? numbered(markup) : ENTITIES[name];
}

/** The character that &#8212; stands for; nothing for a tag. */
function numbered(markup: string): string {
  const code = Number(/^&(?:amp;)*#(\d+);$/i.exec(markup)?.[1] ?? 0);
  return code > 31 ? String.fromCodePoint(Math.min(code, 0xffff)) : '';
}
