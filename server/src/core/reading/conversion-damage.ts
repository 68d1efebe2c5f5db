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
  const damages: Damage[] = [];
  const add = (
    kind: DamageKind,
    text: string,
    pattern: RegExp,
    right: (damaged: string) => string | undefined,
  ): void => {
    for (const { 0: damaged, index } of text.matchAll(pattern))
      damages.push({ kind, start: index, end: index + damaged.length, right: right(damaged) });
  };
  if (raw === '') return damages;
  if (raw.includes('（')) add('pinyin', raw, GLOSS, () => '');
  if (/[?？][,，]/.test(original)) add('lost-stop', original, LOST_STOP, () => '。');
  // In Markdown entities and tags are part of the language.
  if (format === 'plain' && /[&<]/.test(raw)) damages.push(...markupIn(original, raw));
  if (/[\u200b\u200c\u2060\u00ad\ufeff]/.test(original)) add('invisible', original, INVISIBLE, () => '');
  if (original.includes('\ufffd')) add('lost-character', original, /\ufffd+/g, () => undefined);
  if (raw.includes('-')) add('hyphen', raw, HYPHENATED, () => undefined);
  // The word as it was written, in traditional script or not.
  return damages.map((damage) =>
    damage.kind === 'hyphen'
      ? { ...damage, right: original.charAt(damage.start) + original.charAt(damage.end - 1) }
      : damage,
  );
}

/** Entities that we know and tags; not what is covered, a piece of code or an address. */
function* markupIn(original: string, raw: string): Generator<Damage> {
  for (const { 0: markup, index } of original.matchAll(MARKUP)) {
    if (raw[index] === COVER) continue;
    const name = /^&([a-z]+);$/i.exec(markup)?.[1]?.toLowerCase();
    const right = name === undefined ? numbered(markup) : ENTITIES[name];
    if (right !== undefined) yield { kind: 'markup', start: index, end: index + markup.length, right };
  }
}

/** The character that &#8212; stands for; nothing for a tag. */
function numbered(markup: string): string {
  const code = Number(/^&#(\d+);$/.exec(markup)?.[1] ?? 0);
  return code > 31 ? String.fromCodePoint(Math.min(code, 0xffff)) : '';
}
