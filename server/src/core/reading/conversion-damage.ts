/**
 * What copying and converting did to the characters of a paragraph: pinyin notes behind characters, full stops turned into
 * “?,”, HTML entities and tags, invisible characters, lost characters, words split by a hyphen.
 */
import { HYPHENATED } from '../norms/residue';
import type { Reading } from './reading';
import { COVER } from './unjudged';

export type DamageKind = 'pinyin' | 'lost-stop' | 'markup' | 'invisible' | 'lost-character' | 'hyphen';

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
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: '　',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  middot: '·',
  hellip: '…',
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  times: '×',
  permil: '‰',
  zwj: '',
  zwnj: '',
};
const MARKUP = /&(?:[a-z]{2,6}|#\d{2,5});|<\/?(?:p|br|div|span|strong|font|section)(?: [^<>\n]{0,200})?\/?>/gi;
const INVISIBLE = /[\u200b\u200c\u2060\u00ad]|(?<=[\s\S])\ufeff/g;

/** Damage in the paragraph, kind by kind. */
export function damageOf(reading: Reading): readonly Damage[] {
  return reading.derive(readDamage);
}

/** Whether a gloss carries a tone mark: （a） may also be an option's letter. */
export function isToned(reading: Reading, gloss: Damage): boolean {
  return TONE.test(reading.original.slice(gloss.start, gloss.end));
}

function readDamage(reading: Reading): readonly Damage[] {
  const { raw, original, format } = reading;
  const found: Damage[] = [];
  const add = (kind: DamageKind, text: string, pattern: RegExp, right: (found: string) => string | undefined): void => {
    for (const match of text.matchAll(pattern))
      found.push({ kind, start: match.index, end: match.index + match[0].length, right: right(match[0]) });
  };
  if (raw === '') return found;
  if (raw.includes('（')) add('pinyin', raw, GLOSS, () => '');
  if (/[?？][,，]/.test(original)) add('lost-stop', original, LOST_STOP, () => '。');
  // In Markdown entities and tags are part of the language.
  if (format === 'plain' && /[&<]/.test(raw)) {
    for (const match of original.matchAll(MARKUP)) {
      if (raw[match.index] === COVER) continue;
      const name = /^&([a-z]+);$/i.exec(match[0])?.[1]?.toLowerCase();
      if (name !== undefined && ENTITIES[name] === undefined) continue;
      found.push({
        kind: 'markup',
        start: match.index,
        end: match.index + match[0].length,
        right: rightOf(match[0], name),
      });
    }
  }
  if (/[\u200b\u200c\u2060\u00ad\ufeff]/.test(original)) add('invisible', original, INVISIBLE, () => '');
  if (original.includes('\ufffd')) add('lost-character', original, /\ufffd+/g, () => undefined);
  if (raw.includes('-')) add('hyphen', raw, HYPHENATED, (word) => word.replace('-', ''));
  return found.map((one) =>
    one.kind === 'hyphen' ? { ...one, right: original[one.start]! + original[one.end - 1]! } : one,
  );
}

function rightOf(markup: string, name: string | undefined): string {
  if (name !== undefined) return ENTITIES[name]!;
  const code = /^&#(\d+);$/.exec(markup)?.[1];
  return code && Number(code) > 31 ? String.fromCodePoint(Math.min(Number(code), 0xffff)) : '';
}
