/**
 * What may be written at the cursor: headings that are still missing, phrases of the section, closings at the end, facts,
 * a skeleton in an empty draft. Found by 汉字, full pinyin or initials; the best first.
 */
import { genre } from '../norms/genres';
import { type Phrase, PHRASES, type Place } from '../norms/phrases';
import { SKELETONS } from '../norms/skeletons';
import { sampleOf, type Template, writeTemplate } from '../norms/template';
import type { Facts } from '../report/known-facts';
import type { Report } from '../report/report';
import { fold } from '../text/fold';
import { type Span, span } from '../text/span';
import { type Cursor, cursorAt } from './cursor';
import { factWords } from './facts';
import { matchOf, type Match, type Typed, typedIn } from './match';
import { missingParts } from './missing-parts';
import { nextHeadingLead } from './next-heading';
import { fitOf } from './rank';
import { asMarkdown, plainText } from './write-template';

export interface Suggestion {
  readonly kind: 'skeleton' | 'phrase' | 'fact';
  /** Where phrases of its kind belong; absent for skeletons and facts. */
  readonly place?: Place;
  readonly label: string;
  readonly parts: Template;
  /** What it replaces: the typed characters. */
  readonly replace: Span;
  /** What the typed characters are compared with. */
  readonly key: string;
  readonly example: string;
  /** Whether a part that this kind of document requires is missing without it. */
  readonly due?: boolean;
}

export interface SuggestOptions {
  readonly facts?: Facts;
  /** The user asked; otherwise a character was typed, and silence is worth more than a long list. */
  readonly asked?: boolean;
}

const MOST = 60;
/** A mark after which a list comes up unasked: behind it nobody breaks the line. */
const ALONE_AFTER = /(?:^|[\s#])(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)$/;

/** Suggestions for `offset` of `report`, at most sixty, the best first. Empty where nothing fits. */
export function suggest(report: Report, offset: number, options: SuggestOptions = {}): Suggestion[] {
  const at = report.paragraphs.find((p) => p.span.start <= offset && offset <= p.span.end);
  if (at && (at.kind === 'code' || at.kind === 'row' || at.kind === 'front-matter')) return [];
  if (isTraditional(report.text)) return [];
  const cursor = cursorAt(report, offset);
  const asked = options.asked === true;
  const typed = typedIn(cursor.before.slice(cursor.wordsStart - cursor.lineStart + (cursor.ordinal?.length ?? 0)));
  if (typed.script === 'none' && !options.asked && !opensByItself(cursor)) return [];
  // Between two words of a sentence that goes on nothing is wanted unasked.
  if (!options.asked && typed.script === 'han' && /^[\u4e00-\u9fff]/.test(cursor.after)) return [];
  // 存在的问题 is written out: Enter is to break the line, not to make 存在的问题和建议 of it.
  if (typed.script === 'han' && typed.clause && ENTRIES.has(typed.text)) return [];
  const found =
    cursor.zone === 'start'
      ? skeletons(report, cursor, typed, asked)
      : [...headings(report, cursor, typed, asked), ...phrases(report, cursor, typed, asked)];
  found.push(...facts(cursor, typed, options.facts, asked));
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
}

/** How much of a draft is looked at to tell its script. */
const SAMPLE = 4000;

/** Phrases are written in simplified script; in a draft of traditional script they would be slips. */
function isTraditional(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const folded = fold(sample);
  let han = 0;
  let changed = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i]! < '\u4e00' || sample[i]! > '\u9fff') continue;
    han++;
    if (sample[i] !== folded[i]) changed++;
  }
  return changed * 20 > han;
}

function opensByItself(cursor: Cursor): boolean {
  const { before } = cursor;
  if (ALONE_AFTER.test(before)) return true;
  // 为……精神，根据……要求， calls for the transition.
  return (
    cursor.zone === 'opening' &&
    /^\s*(?:为|根据|按照|遵照|依据|结合)[^。]{4,120}，$/.test(before) &&
    cursor.after === ''
  );
}

interface Scored {
  readonly score: number;
  readonly suggestion: Suggestion;
}

function scored(cursor: Cursor, match: Match, fit: number, rest: Omit<Suggestion, 'replace' | 'key'>): Scored {
  const replace = span(cursor.offset - match.length, cursor.offset);
  return { score: fit + match.quality, suggestion: { ...rest, replace, key: match.key } };
}

/** The 汉字 that an entry begins with, up to its first gap or mark. */
const headOf = (parts: Template): string => {
  const first = parts.find((part) => typeof part === 'string' && /[\u4e00-\u9fff]/.test(part)) as string | undefined;
  return /[\u4e00-\u9fff]+/.exec(first ?? '')?.[0] ?? '';
};
const ENTRIES = new Set(PHRASES.filter((phrase) => phrase.words.length > 2).map((phrase) => phrase.words));
const heads = new Map<Phrase, string>(PHRASES.map((phrase) => [phrase, headOf(phrase.parts)]));

function* candidates(
  report: Report,
  typed: Typed,
  asked: boolean,
  wanted: (phrase: Phrase) => boolean,
): Generator<{ phrase: Phrase; match: Match; own: boolean }> {
  const { id } = report.genre;
  for (const phrase of PHRASES) {
    if (!wanted(phrase)) continue;
    const own = !phrase.genres || !id || phrase.genres.includes(id);
    if (!own && typed.script === 'none') continue;
    const match = matchOf(typed, phrase.words, heads.get(phrase)!, asked);
    if (match) yield { phrase, match, own };
  }
}

/** Headings, on a line that holds nothing else: numbered as the draft numbers its own, the missing parts first. */
function headings(report: Report, cursor: Cursor, typed: Typed, asked: boolean): Scored[] {
  const bare = cursor.before.slice(cursor.wordsStart - cursor.lineStart + (cursor.ordinal?.length ?? 0)).trim();
  if (cursor.after.trim() !== '' || bare !== typed.text || !report.title) return [];
  const inner = cursor.ordinal !== undefined && cursor.ordinal.style !== 'han' && cursor.ordinal.style !== 'part';
  const isMarked =
    cursor.ordinal !== undefined || cursor.wordsStart > cursor.lineStart + /^\s*/.exec(cursor.before)![0].length;
  const lead = isMarked ? '' : nextHeadingLead(report, cursor);
  const missing = missingParts(report, cursor.sections, cursor.offset);
  return [...candidates(report, typed, asked, (phrase) => phrase.place === 'heading')].flatMap(({ phrase, match }) => {
    if (phrase.slot && cursor.sections.main.some((heading) => heading.text === phrase.words)) return [];
    const text = phrase.parts[0] as string;
    const place = phrase.slot ? missing.findIndex((part) => part.slots.includes(phrase.slot!)) : -1;
    if (typed.script === 'none' && phrase.slot && place < 0 && cursor.sections.headingOf(phrase.slot)) return [];
    const part = missing[place];
    const due = part?.required === true && !inner;
    const rank = headingRank(phrase, part?.heading);
    const second = part && part.slots[0] !== phrase.slot ? 24 : 0;
    const fit =
      (place < 0
        ? (phrase.slot ? 30 : 34) - rank / 2
        : rank === 0
          ? (due ? 98 : 66) - place * 4
          : (due ? 58 : 46) - place * 3 - rank / 2) -
      second -
      (inner && phrase.slot ? 30 : 0) +
      (inner && !phrase.slot ? 50 : 0) -
      (typed.script === 'none' && !isMarked && cursor.zone === 'end' ? 12 : 0);
    const rest = {
      kind: 'phrase' as const,
      place: phrase.place,
      label: lead.replace(/^#+\s*/, '') + text,
      parts: [lead + text],
      example: phrase.example,
      due,
    };
    // An indent that stands already is not written twice.
    const parts = cursor.wordsStart > cursor.lineStart && lead !== '' ? [lead.replace(/^\s+/, '') + text] : rest.parts;
    return [scored(cursor, match, fit, { ...rest, parts })];
  });
}

/** 0 for the heading that its part is usually given, more for each that comes after it. */
function headingRank(phrase: Phrase, preferred: string | undefined): number {
  const alike = PHRASES.filter((one) => one.place === 'heading' && one.slot === phrase.slot);
  const usual = preferred && alike.find((one) => one.words === preferred);
  return phrase === usual ? 0 : alike.indexOf(phrase) + (usual ? 1 : 0);
}

const TRANSITION = /(?:如下|如次)[：:。]?\s*$/m;
/** Phrases that stand in a line of their own. */
const OWN_LINE: ReadonlySet<Place> = new Set(['closing', 'contact']);

function phrases(report: Report, cursor: Cursor, typed: Typed, asked: boolean): Scored[] {
  if (cursor.zone === 'start' || ALONE_AFTER.test(cursor.before) || isTitleLine(report, cursor)) return [];
  const opened = TRANSITION.test(report.text.slice(report.title?.span.end ?? 0, cursor.offset));
  const alone =
    cursor.before.slice(cursor.wordsStart - cursor.lineStart).trim() === typed.text && cursor.after.trim() === '';
  const wanted = ({ place }: Phrase): boolean => place !== 'heading' && (alone || !OWN_LINE.has(place));
  return [...candidates(report, typed, asked, wanted)].map(({ phrase, match, own }) => {
    const fit =
      fitOf(phrase.place, cursor, cursor.before.slice(0, cursor.before.length - match.length), opened) -
      (own ? 0 : 40) +
      (phrase.genres && own && report.genre.id ? 6 : 0);
    return scored(cursor, match, fit, {
      kind: 'phrase',
      place: phrase.place,
      label: plainText(phrase.parts).replace(/【待填([^】]*)】|×+|20××/g, '…'),
      parts: phrase.parts,
      example: phrase.example,
    });
  });
}

function isTitleLine({ title }: Report, cursor: Cursor): boolean {
  return (
    title !== undefined &&
    cursor.offset >= title.span.start &&
    cursor.offset <= title.span.end &&
    title.span.end > title.span.start
  );
}

/** Whole documents, where nothing is written yet. */
function skeletons(report: Report, cursor: Cursor, typed: Typed, asked: boolean): Scored[] {
  return SKELETONS.flatMap((one, i) => {
    const { name, aliases } = genre(one.genre);
    const words = [one.name['zh-CN'], ...(one.id === one.genre ? [name['zh-CN'], ...aliases] : [])];
    const match = words.map((word) => matchOf(typed, word, `${word}　`, asked)).find((found) => found !== undefined);
    if (!match) return [];
    const parts = report.format === 'markdown' ? asMarkdown(one.parts) : one.parts;
    return [
      scored(cursor, match, 100 - i, {
        kind: 'skeleton',
        label: one.name['zh-CN'],
        parts,
        example: writeTemplate(parts, sampleOf),
      }),
    ];
  });
}

/** What is known of the unit and its figures: by name or by value. */
function facts(cursor: Cursor, typed: Typed, known: Facts | undefined, asked: boolean): Scored[] {
  if (!known || (typed.script === 'none' && cursor.zone === 'start')) return [];
  return factWords(known).flatMap(({ name, value, text }) => {
    const match = [text, value, name]
      .map((word) => matchOf(typed, word.replace(/[^\u4e00-\u9fff]/g, ''), `${headOf([word])}　`, asked))
      .find((found) => found !== undefined);
    return match
      ? [
          scored(cursor, match, typed.script === 'none' ? 15 : 55, {
            kind: 'fact',
            label: text,
            parts: [text],
            example: `${name}：${value}`,
          }),
        ]
      : [];
  });
}

/** Characters after which an editor asks by itself: letters, marks behind which something is due, and 汉字 that go on an entry. */
export function triggerCharacters(): string[] {
  const characters = new Set('、，）abcdefghijklmnopqrstuvwxyz');
  const words = [...heads.values(), ...SKELETONS.map((one) => one.name['zh-CN'])];
  for (const word of words) for (const character of word.slice(1, 4)) characters.add(character);
  return [...characters];
}
