/**
 * What is written again and again in official writing: phrases, headings, closings, each with where it belongs, the kinds
 * that use it and an example. All of it is drafting practice (惯例); one source for completion and for the snippet files.
 */
import type { GenreId } from './genres';
import { BODY_PHRASES } from './phrases/body';
import { CLOSING_PHRASES } from './phrases/closings';
import { HEADING_PHRASES, THEMED_HEADINGS } from './phrases/headings';
import { OPENING_PHRASES } from './phrases/opening';
import type { Place, PhraseSource } from './phrases/source';
import type { SlotId } from './sections';
import { sampleOf, type Template, template, writeTemplate } from './template';

export type { Place } from './phrases/source';

export interface Phrase {
  readonly place: Place;
  /** Kinds that use it; undefined for all. */
  readonly genres?: readonly GenreId[];
  readonly parts: Template;
  /** Its words without gaps and marks: what it is found by. */
  readonly words: string;
  /** As it might stand in a report. */
  readonly example: string;
  /** The part that a heading names; undefined for headings that tell a theme. */
  readonly slot?: SlotId;
}

/** Names of places, for what an editor shows beside an entry. */
export const PLACE_NAMES: Readonly<Record<Place, { readonly 'zh-CN': string; readonly en: string }>> = {
  basis: { 'zh-CN': '缘由依据', en: 'basis' },
  incoming: { 'zh-CN': '引述来文', en: 'quoting' },
  transition: { 'zh-CN': '过渡', en: 'transition' },
  link: { 'zh-CN': '承接列举', en: 'linking' },
  work: { 'zh-CN': '工作做法', en: 'work done' },
  result: { 'zh-CN': '成效', en: 'results' },
  problem: { 'zh-CN': '问题', en: 'problems' },
  cause: { 'zh-CN': '原因', en: 'causes' },
  next: { 'zh-CN': '下一步', en: 'next steps' },
  require: { 'zh-CN': '要求', en: 'requirements' },
  meeting: { 'zh-CN': '会议', en: 'meeting' },
  person: { 'zh-CN': '个人', en: 'person' },
  appeal: { 'zh-CN': '号召', en: 'appeal' },
  contact: { 'zh-CN': '附注', en: 'notes' },
  closing: { 'zh-CN': '结语', en: 'closing' },
  heading: { 'zh-CN': '标题', en: 'heading' },
};

const NOT_WORDS = /[^\u4e00-\u9fff]/g;

/** 汉字 of a template outside its gaps. */
function wordsOf(parts: Template): string {
  return parts
    .filter((part) => typeof part === 'string')
    .join('')
    .replace(NOT_WORDS, '');
}

function phrasesOf({ place, genres, lines }: PhraseSource): Phrase[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const written = /^(?:\[([^\]]*)\])?([^[\]]*)(?:\[([^\]]*)\])?$/.exec(line);
      if (!written) throw new Error(`this is no phrase in our notation: ${line}`);
      const [, before = '', text = '', after = ''] = written;
      const parts = template(text);
      const example = before + writeTemplate(parts, sampleOf) + after;
      return {
        place,
        ...(genres && { genres: genres.split(' ') as GenreId[] }),
        parts,
        words: wordsOf(parts),
        example,
      };
    });
}

const plain = (place: Place, text: string, example: string, more: Partial<Phrase> = {}): Phrase => ({
  place,
  parts: [text],
  words: text.replace(NOT_WORDS, ''),
  example,
  ...more,
});

function closings(): Phrase[] {
  const byText = new Map<string, GenreId[]>();
  for (const [genre, texts] of Object.entries(CLOSING_PHRASES)) {
    for (const text of texts.split('｜')) byText.set(text, [...(byText.get(text) ?? []), genre as GenreId]);
  }
  return [...byText].map(([text, genres]) =>
    plain('closing', text, `${text}\n\n云岭镇人民政府\n2024年12月20日`, { genres }),
  );
}

/** All entries; those that stand for one place stand together. */
export const PHRASES: readonly Phrase[] = [
  ...HEADING_PHRASES.flatMap(({ slot, headings, sample }) =>
    headings.split('｜').map((text) => plain('heading', text, `${text}\n${sample}`, { slot })),
  ),
  ...THEMED_HEADINGS.split('｜').map((text) => plain('heading', text, `（一）${text}\n制定工作方案，明确责任分工。`)),
  ...OPENING_PHRASES.flatMap(phrasesOf),
  ...BODY_PHRASES.flatMap(phrasesOf),
  ...closings(),
];
