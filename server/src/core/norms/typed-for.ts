/** For which characters a character may have been typed: those that sound like it, nearly so, or look like it. */
import { CHARACTER_READINGS } from './pinyin-table';
import { RARE_READINGS } from './word-table';
import { LOOK_ALIKES } from './words/look-alikes';
import { SECOND_READINGS, SOUND_PARTS } from './words/sound-parts';

/** Characters that are as likely meant. */
export interface Typed {
  readonly codes: readonly number[];
  /** In bits, how much less likely than one that sounds the same. */
  readonly unlikely: number;
}
/** What `Typed.unlikely` says of characters that look alike, and of those that sound nearly alike. */
export const LOOKS_ALIKE = 1;
const SOUNDS_NEAR = 3;

interface Tables {
  /** For each character the groups of what sounds like it, exactly and nearly, a list for each of its readings. */
  readonly sounds: ReadonlyMap<number, readonly Typed[]>;
  readonly looks: ReadonlyMap<number, readonly number[]>;
}
let tables: Tables | undefined;

/** Southern and hasty speech: zh z, ang an, n l. */
const blurred = (syllable: string): string =>
  (syllable.startsWith('n')
    ? `l${syllable.slice(1)}`
    : syllable[1] === 'h'
      ? (syllable[0] ?? '') + syllable.slice(2)
      : syllable
  ).replace(/([aei])ng$/, '$1n');

/** Made when the first word is looked at that may be miswritten. */
function made(): Tables {
  const bySyllable = new Map<string, number[]>();
  for (const line of [...CHARACTER_READINGS.trim().split('\n'), ...RARE_READINGS.split(' '), ...SECOND_READINGS]) {
    const from = line.search(/[^a-z ]/);
    const codes = bySyllable.get(line.slice(0, from).trim()) ?? [];
    bySyllable.set(line.slice(0, from).trim(), codes);
    for (let i = from; i < line.length; i++) codes.push(line.charCodeAt(i));
  }
  const byBlur = new Map<string, string[]>();
  for (const syllable of bySyllable.keys()) push(byBlur, blurred(syllable), syllable);
  const sounds = new Map<number, readonly Typed[]>();
  for (const [syllable, codes] of bySyllable) {
    const near = (byBlur.get(blurred(syllable)) ?? []).filter((other) => other !== syllable);
    const groups: Typed[] = [
      { codes, unlikely: 0 },
      ...near.map((other) => ({ codes: bySyllable.get(other) ?? [], unlikely: SOUNDS_NEAR })),
    ];
    for (const code of codes) {
      const known = sounds.get(code);
      sounds.set(code, known ? [...known, ...groups] : groups);
    }
  }
  const looks = new Map<number, number[]>();
  for (const group of [...LOOK_ALIKES, ...SOUND_PARTS])
    for (let i = 0; i < group.length; i++)
      for (let k = 0; k < group.length; k++) if (i !== k) push(looks, group.charCodeAt(i), group.charCodeAt(k));
  return { sounds, looks };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** For which characters the one of `code` may have been typed; it may be among them, and one in several groups. */
export function typedFor(code: number): readonly Typed[] {
  const { sounds, looks } = (tables ??= made());
  const alike = looks.get(code);
  const groups = sounds.get(code) ?? [];
  return alike ? [...groups, { codes: alike, unlikely: LOOKS_ALIKE }] : groups;
}

/** 义正辞严 and 义正词严, 振聋发聩 and 震聋发聩: dictionaries have an idiom with either. Source: 《现代汉语词典》. */
const EITHER: ReadonlySet<string> = new Set(['辞词', '词辞', '震振', '振震', '唯惟', '惟唯', '籍藉', '藉籍']);

/** How unlikely `code` is typed for `meant`; nothing where it hardly ever is. */
export function howUnlikely(code: number, meant: number): number | undefined {
  if (EITHER.has(String.fromCharCode(code, meant))) return undefined;
  let least: number | undefined;
  for (const { codes, unlikely } of typedFor(code))
    if ((least === undefined || unlikely < least) && codes.includes(meant)) least = unlikely;
  return least;
}
