/**
 * Stretches that lost their characters on the way from another encoding or program: 锟斤拷, �, UTF-8 read as Latin or as
 * GBK, kana for what looks like them, a broken note of pinyin. Nobody can judge what stands there; it is covered (see
 * unjudged.ts) and told once a draft.
 */
import { words } from '../norms/lexicon';
import { KANA_LIKE_HAN } from '../norms/residue';
import { Taken } from '../text/spans';
import { allOf, isIn } from './seek';
import { Seeker } from './seeker';

/** A garbled stretch and, where only one reading is possible, what it was. */
export interface Garbled {
  readonly start: number;
  readonly end: number;
  readonly right: string | undefined;
}

const charactersFrom = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i)).join('');

const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
/** One look that tells almost every paragraph to be whole. */
const SIGNS = new Seeker(`[\\ufffd锟拷锛銆鈥\\u00c0-\\u00ef\\u30a1-\\u30fa]|烫{3}|屯{3}|[?？][a-z${TONED}]{1,6}[)）]`, {
  words: ['\ufffd锟拷锛銆鈥?？', charactersFrom(0xc0, 0xef), charactersFrom(0x30a1, 0x30fa), words('烫烫 屯屯')],
});
/** Bytes that Windows shows as these characters, from 0x80 on. */
const SHOWN_BY_WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Bytes of UTF-8 as Latin letters: å¸‚, ä¸­; two characters of it at least. */
const LATIN = new RegExp(`(?:[\\u00c2-\\u00ef][\\u00a0-\\u00bf${SHOWN_BY_WINDOWS}]{1,2}){2,}`, 'g');
/** Bytes of UTF-8 as GBK: 锛屾, 鈥滄, 銆傚; the first of them are the marks that Chinese text is full of. */
const GBK = /[\u4e00-\u9fff\ue000-\uf8ff€]{0,8}(?:锛(?![子凿])|銆|鈥)[\u4e00-\u9fff\ue000-\uf8ff€]{1,8}/g;
const REPLACED = /(?:锟斤拷|锟斤|斤拷|锟叫|\ufffd)+|烫{3,}|屯{3,}/g;
/** 产业?shù): a character lost with the bracket that opened its note. */
const BROKEN_NOTE = new RegExp(`(?<=[\\u4e00-\\u9fff])[?？](?=[a-z]{0,5}[${TONED}])[a-z${TONED}]{1,6}[)）]`, 'g');
/** 含める, 蒲焼き: hiragana behind a character end a Japanese word that the text speaks of; only katakana look like characters. */
const KANA = /(?<=[\u4e00-\u9fff，。、；：])[\u30a1-\u30fa]{1,2}(?=[\u4e00-\u9fff，。、；：])/g;
/** More kana than this, or kana that join Japanese words (の, が, な), are Japanese and no damage. */
const MOST_KANA = 2;
const JAPANESE = /[のがなはにをでともやへかっー・々「]/;

/** Garbled stretches of `text`, in order of place. */
export function garbledIn(text: string): readonly Garbled[] {
  if (!SIGNS.isIn(text)) return [];
  const found: Garbled[] = [];
  const taken = new Taken();
  const add = (pattern: RegExp, right: (written: string) => string | undefined): void => {
    for (const { 0: written, index } of allOf(pattern, text)) {
      const garbled = { start: index, end: index + written.length, right: right(written) };
      if (taken.meets(garbled)) continue;
      taken.take(garbled);
      found.push(garbled);
    }
  };
  add(REPLACED, () => undefined);
  add(BROKEN_NOTE, () => undefined);
  add(LATIN, fromLatin);
  add(GBK, () => undefined);
  const kana = text.match(/[\u3041-\u3096\u30a1-\u30fa]/g)?.length ?? 0;
  if (kana > 0 && kana <= MOST_KANA && !isIn(JAPANESE, text)) add(KANA, (written) => KANA_LIKE_HAN.get(written));
  return found.sort((a, b) => a.start - b.start);
}

const WINDOWS_1252: ReadonlyMap<string, number> = new Map(
  [...SHOWN_BY_WINDOWS].map((character, i) => [character, 0x80 + i]),
);

/** What was meant by UTF-8 read as Latin letters, if all of it can be read back. */
function fromLatin(written: string): string | undefined {
  const escaped = [...written].map((character) => {
    const byte = WINDOWS_1252.get(character) ?? character.charCodeAt(0);
    return `%${byte.toString(16).padStart(2, '0')}`;
  });
  try {
    const meant = decodeURIComponent(escaped.join(''));
    return /^[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\u2010-\u2027]+$/.test(meant) ? meant : undefined;
  } catch {
    return undefined;
  }
}
