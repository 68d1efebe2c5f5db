/** Paragraphs that stand twice in a draft, and sentences and words that stand twice in a row. */
import { REPEATED } from '../norms/residue';
import type { Reading } from './reading';
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

const contentOf = (reading: Reading): string => reading.derive(readContent);
const readContent = (reading: Reading): string => (reading.text.length < LEAST_CONTENT ? '' : reading.text.replace(/[^\p{L}\p{N}]+/gu, ''));

const counts = (paragraph: Paragraph): boolean => paragraph.kind !== 'row' && paragraph.kind !== 'code' && paragraph.kind !== 'front-matter';

/** Blocks of paragraphs that repeat earlier ones word for word; attachments may repeat the forms of others. */
export function repeatedBlocks({ paragraphs }: Pick<Report, 'paragraphs'>): RepeatedBlock[] {
  const seen = new Map<string, number>();
  const blocks: RepeatedBlock[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]!;
    if (/^附(?:件|表|录)[\s\u3000]*[\d一二三四五六七八九十]{0,2}(?:[：:\s]|$)/.test(paragraph.reading.text)) seen.clear();
    if (!counts(paragraph)) continue;
    const content = contentOf(paragraph.reading);
    if (content.length < LEAST_CONTENT) continue;
    const first = seen.get(content);
    if (first === undefined) {
      seen.set(content, i);
      continue;
    }
    let to = i + 1;
    while (to < paragraphs.length && first + to - i < i && paragraphs[to]!.reading.text === paragraphs[first + to - i]!.reading.text && counts(paragraphs[to]!)) to++;
    blocks.push({ first, from: i, to });
    i = to - 1;
  }
  return blocks;
}

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

const PHRASE = /([\u4e00-\u9fff]{4,12})\1/g;
/** 目的的, 标的的, 的的确确, 的的士 are right. */
const PARTICLE = /(?<![目标有怎])的的(?![确士])/g;

function readRepeated(reading: Reading): readonly RepeatedWords[] {
  const { text, sentences, kind } = reading;
  if (kind === 'row' || kind === 'quote') return [];
  const found: RepeatedWords[] = [];
  for (let i = 1; i < sentences.length; i++) {
    const [before, now] = [sentences[i - 1]!, sentences[i]!];
    if (now.end - now.start < LEAST_SENTENCE || before.end - before.start !== now.end - now.start) continue;
    const said = text.slice(now.start, now.end);
    if (said === text.slice(before.start, before.end) && !said.endsWith('！') && (said.match(/[\u4e00-\u9fff]/g) ?? []).length >= LEAST_SENTENCE) {
      found.push({ ...now, what: 'sentence' });
    }
  }
  for (const [pattern, half] of [[PHRASE, true], [REPEATED, true], [PARTICLE, false]] as const) {
    for (const match of text.matchAll(pattern)) {
      const word = match[1] ?? '的';
      // 加油加油加油加油 is a call, whose half is itself a repetition; 越来越好越来越好 lays stress.
      if (half && word.length > 3 && (isRepetition(word) || word.startsWith('越'))) continue;
      const start = match.index + match[0].length - word.length;
      found.push({ start, end: start + word.length, what: 'words' });
    }
  }
  let last = -1;
  // A word that stands twice within a sentence that does is told once.
  return found.sort((a, b) => a.start - b.start || b.end - a.end).filter(({ start, end }) => start >= last && (last = end) > 0);
}

function isRepetition(word: string): boolean {
  for (let size = 1; size <= word.length / 2; size++) if (word.length % size === 0 && word.slice(0, size).repeat(word.length / size) === word) return true;
  return false;
}
