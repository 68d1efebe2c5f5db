/** Paragraphs that stand twice in a draft, and sentences and words that stand twice in a row. */
import { SAID_ONCE } from '../norms/residue';
import type { Reading } from '../reading/reading';
import type { Paragraph, Report } from './report';

/** Paragraphs `from` … `to` (not included) repeat those that begin at `first`. */
export interface RepeatedBlock {
  readonly first: number;
  readonly from: number;
  readonly to: number;
}

/** Shorter paragraphs may well be said twice: calls, labels, headings. */
const LEAST_CONTENT = 40;
const LEAST_SENTENCE = 12;

const counts = (paragraph: Paragraph): boolean =>
  paragraph.kind !== 'row' && paragraph.kind !== 'code' && paragraph.kind !== 'front-matter';

/** Blocks of paragraphs that repeat earlier ones word for word; attachments may repeat the forms of others. */
export function repeatedBlocks({ paragraphs }: Pick<Report, 'paragraphs'>): RepeatedBlock[] {
  const seen = new Map<string, number>();
  const blocks: RepeatedBlock[] = [];
  let told = 0;
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i < told) continue;
    const { text } = paragraph.reading;
    if (/^附[件表录]\s*[\d一二三四五六七八九十]{0,2}(?:[：:\s]|$)/.test(text)) seen.clear();
    if (!counts(paragraph) || text.length < LEAST_CONTENT) continue;
    const first = seen.get(text);
    if (first === undefined) seen.set(text, i);
    if (first === undefined || text.replace(/[^\p{L}\p{N}]+/gu, '').length < LEAST_CONTENT) continue;
    told = i + alikeFrom(paragraphs, first, i);
    blocks.push({ first, from: i, to: told });
  }
  return blocks;
}

/** How many paragraphs from `from` on are those from `first` on, which is known of the first of them. */
function alikeFrom(paragraphs: readonly Paragraph[], first: number, from: number): number {
  let size = 1;
  while (first + size < from && isAgain(paragraphs[first + size], paragraphs[from + size])) size++;
  return size;
}

const isAgain = (earlier: Paragraph | undefined, later: Paragraph | undefined): boolean =>
  !!later && counts(later) && later.reading.text === earlier?.reading.text;

/** A stretch of clean text that says again what stands right before it. */
export interface RepeatedWords {
  readonly start: number;
  readonly end: number;
  readonly what: 'sentence' | 'words';
}

/** Sentences and words that stand twice in a row; 一个一个, 研究研究 and 干干净净 are how Chinese is written. */
export function repeatedWords(reading: Reading): readonly RepeatedWords[] {
  return reading.derive(readRepeated);
}

/** 目的的, 标的的, 的的确确, 的的士 are right. */
const PARTICLE = /(?<![目标有怎])的的(?![确士])/g;
/** Lengths of what may be said twice; shorter words only where norms/residue.ts lists them. */
const SHORTEST_WORD = 2;
const SHORTEST_PHRASE = 4;
const LONGEST_PHRASE = 12;

function readRepeated(reading: Reading): readonly RepeatedWords[] {
  const { text, sentences, kind } = reading;
  if (kind === 'row' || kind === 'quote') return [];
  const repeated: RepeatedWords[] = [];
  for (const [i, now] of sentences.entries()) {
    const before = sentences[i - 1];
    const size = now.end - now.start;
    if (!before || size < LEAST_SENTENCE || before.end - before.start !== size) continue;
    const said = text.slice(now.start, now.end);
    if (
      said === text.slice(before.start, before.end) &&
      !said.endsWith('！') &&
      (said.match(/[\u4e00-\u9fff]/g) ?? []).length >= LEAST_SENTENCE
    ) {
      repeated.push({ ...now, what: 'sentence' });
    }
  }
  repeated.push(...saidTwice(text));
  if (text.includes('的的'))
    for (const { index } of text.matchAll(PARTICLE)) repeated.push({ start: index + 1, end: index + 2, what: 'words' });
  let last = -1;
  // A word that stands twice within a sentence that does is told once.
  return repeated
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => start >= last && (last = end) > 0);
}

/** Where each character stood last, counted on from text to text, so that what an earlier text left is far away. */
const lastAt = new Int32Array(0x10000);
let counted = 0;

/** Words that follow themselves: through the second one every character last stood as far back as the word is long. */
function saidTwice(text: string): RepeatedWords[] {
  const repeated: RepeatedWords[] = [];
  if (counted > 0x3fffffff) {
    lastAt.fill(0);
    counted = 0;
  }
  counted += LONGEST_PHRASE + 1;
  let size = 0;
  let alike = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const back = counted - (lastAt[code] ?? 0);
    lastAt[code] = counted++;
    if (back > LONGEST_PHRASE || back < SHORTEST_WORD) alike = 0;
    else if (back !== size) alike = 1;
    else alike++;
    size = back;
    if (alike !== size || alike < SHORTEST_WORD) continue;
    if (isSaidOnce(text.slice(i - size + 1, i + 1))) repeated.push({ start: i - size + 1, end: i + 1, what: 'words' });
    alike = 0;
  }
  return repeated;
}

/** Whether nobody says `word` twice in a row on purpose, as 研究研究, 加油加油 and 越来越好越来越好 are said. */
function isSaidOnce(word: string): boolean {
  if (word.length < SHORTEST_PHRASE) return SAID_ONCE.has(word);
  return /^[\u4e00-\u9fff]+$/.test(word) && !word.startsWith('越') && !isRepetition(word);
}

function isRepetition(word: string): boolean {
  for (let size = 1; size <= word.length / 2; size++)
    if (word.length % size === 0 && word.slice(0, size).repeat(word.length / size) === word) return true;
  return false;
}
