// node test/tools/make-word-table.mjs FOLDER: writes server/src/core/norms/word-table.ts from finished texts (.txt, one sentence a line;
// it was made from 89 million characters of statutes, news, headlines of 80 years and reports, none of which is here).
// Words are those of jieba's dictionary, counted where the cheapest way to cut a text has them, three times over, each time with the
// costs of the time before. What the reading takes for a slip in these texts or in the dictionary is written down as seen, too.
// The weights are learned by word-weights.py from what `features` prints. How rare a word may be: 0.8 in a million words, three
// characters 8, four 4, an idiom 0.2; longer ones only where they save something over the words they are made of.
import { buildSync } from 'esbuild';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';

const OUT = 'server/src/core/norms/word-table.ts';
const DICTIONARY = 'node_modules/nodejieba/submodules/cppjieba/dict/jieba.dict.utf8';
const WEIGHTS = JSON.parse(readFileSync('test/tools/word-weights.json', 'utf8'));
/** Right, though a character away from a word: found by reading what a build without them had told of. */
const RIGHT = readFileSync('test/tools/right-words.txt', 'utf8').trim().split(/\s+/);
const HAN = /[\u4e00-\u9fff]+/g;
const [folder] = process.argv.slice(2);

const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const entries = readFileSync(DICTIONARY, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word, , kind]) => kind && /^[\u4e00-\u9fff]{1,8}$/.test(word));

const counts = countWords();
const kinds = new Map(entries.map(([word, , kind]) => [word, kind]));
const { FIXED_EXPRESSIONS } = await core(`export * from './server/src/core/norms/fixed-expressions'`);
write(new Set());
write(new Set([...(await seenPairs()), ...RIGHT]));

/** What the core exports, as it is now. */
async function core(contents) {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/** How often each word and each lone character stands in the texts: word → count. */
function countWords() {
  let counts = new Map(entries.filter(([word]) => word.length < 5).map(([word, count]) => [word, Number(count)]));
  for (let pass = 0; pass < 3; pass++) {
    // The last time with the words that will ship, so that what they leave alone is counted as alone.
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const least = { 2: 0.25e-6 * all, 3: 0.6e-6 * all, 4: 0.4e-6 * all };
    const known = [...counts].filter(([word, count]) => pass < 2 || word.length === 1 || count >= least[word.length]);
    const costs = new Map(known.map(([word, count]) => [word, Math.log2(all / (count + 0.3))]));
    counts = new Map(known.map(([word]) => [word, 0]));
    for (const name of texts)
      for (const [run] of readFileSync(join(folder, name), 'utf8').matchAll(HAN))
        for (const word of cut(run, costs)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The cheapest words that a run can be cut into. */
function cut(run, costs) {
  const least = [0];
  const from = [0];
  for (let end = 1; end <= run.length; end++) {
    least[end] = Infinity;
    for (let size = 1; size <= Math.min(4, end); size++) {
      const cost = costs.get(run.slice(end - size, end)) ?? (size === 1 ? 30 : Infinity);
      if (least[end - size] + cost >= least[end]) continue;
      least[end] = least[end - size] + cost;
      from[end] = end - size;
    }
  }
  const words = [];
  for (let end = run.length; end > 0; end = from[end]) words.push(run.slice(from[end], end));
  return words;
}

/** Pairs that the reading, as it is without any, takes for a slip though they are none. */
async function seenPairs() {
  const { shippedWords, wordSlips } = await core(
    `export * from './server/src/core/reading/miswritten-words'; export * from './server/src/core/reading/word-lattice'`,
  );
  const lexicon = shippedWords();
  const seen = new Set();
  const look = (text, pair) => {
    for (const { start, end } of wordSlips(text, lexicon, { pair, long: 99 })) seen.add(text.slice(start, end));
  };
  for (const name of texts) for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) look(line, 1200);
  // A word of two characters may be anywhere; in longer ones that hardly anybody uses there are slips.
  for (const [word, count] of entries)
    if (word.length === 2) look(`的的${word}的的`, -2000);
    else if (word.length > 2 && Number(count) > 3) look(`的的${word}的的`, 500);
  return seen;
}

/** What the words in a stretch cost without the stretch itself as a word. */
function costOfParts(word, bits) {
  const parts = new Map([...word].map((character) => [character, bits(character)]));
  if (word.length > 2)
    for (let i = 0; i + 1 < word.length; i++) parts.set(word.slice(i, i + 2), bits(word.slice(i, i + 2)));
  return cut(word, parts).reduce((sum, part) => sum + parts.get(part), 0);
}

function write(seen) {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const bits = (word) =>
    counts.has(word)
      ? Math.min(26, Math.max(3, Math.round(Math.log2(all / (counts.get(word) + 0.3)))))
      : word.length === 1
        ? 26
        : 99;
  const isIdiom = (word) => /^[il]$/.test(kinds.get(word) ?? '');
  /** Names of persons and places, and numbers of years and sessions, are not what was meant. */
  const isName = (word) =>
    /^n[rs]/.test(kinds.get(word) ?? '') ||
    (word.length === 4 && /[一二三四五六七八九十]/.test(word) && /^第|[年月日节届]$/.test(word));
  const letter = (word) => String.fromCharCode((isName(word) ? 97 : 65) + bits(word) - 3);
  const perMillion = ([, count]) => (count / all) * 1e6;
  const saves = (word, least) => costOfParts(word, bits) - bits(word) >= least;
  const words = [...counts].filter(([word, count]) => count > 0 && word.length > 1);
  const pairs = words.filter((entry) => entry[0].length === 2 && perMillion(entry) >= 0.8 && saves(entry[0], 3));
  const long = words
    .filter(
      (entry) =>
        (entry[0].length === 3 && perMillion(entry) >= 8 && saves(entry[0], 8)) ||
        (entry[0].length === 4 && perMillion(entry) >= (isIdiom(entry[0]) ? 0.2 : 4) && saves(entry[0], 10)),
    )
    .map(([word]) => word)
    .filter((word) => word.length === 3 || !FIXED_EXPRESSIONS.includes(word));
  const byFirst = new Map();
  for (const [word] of pairs) {
    const group = byFirst.get(word[0]) ?? new Map();
    byFirst.set(word[0], group);
    group.set(letter(word), (group.get(letter(word)) ?? '') + word[1]);
  }
  const gb2312 = new TextDecoder('gb18030');
  const bySyllable = new Map();
  const common = new Set();
  for (let high = 0xb0; high <= 0xf7; high++)
    for (let low = 0xa1; low <= 0xfe; low++) {
      const character = gb2312.decode(new Uint8Array([high, low]));
      if (!/[\u4e00-\u9fff]/.test(character)) continue;
      common.add(character);
      const [syllable] = pinyin(character, { toneType: 'none', type: 'array', v: true });
      if (high >= 0xd8 && counts.get(character) && syllable)
        bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
    }
  const singles = new Map();
  for (const character of common)
    if (bits(character) < 23)
      singles.set(letter(character).toUpperCase(), (singles.get(letter(character).toUpperCase()) ?? '') + character);
  const inOrder = (map, of) => [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(of);
  const known = [...new Set([...long, ...RIGHT.filter((word) => word.length > 2)])].sort();
  writeFileSync(
    OUT,
    `/** Generated by test/tools/make-word-table.mjs, which says from what; do not edit. What words and characters cost in bits, A for three. */
export const PAIRS =
  '${inOrder(byFirst, ([first, group]) => first + inOrder(group, ([cost, seconds]) => cost + seconds).join('')).join(' ')}';
/** Small letters mark names, which are not meant where something else stands. */
export const LONG_WORDS =
  '${known.map((word) => (RIGHT.includes(word) ? 'r' : letter(word)) + word).join(' ')}';
/** Characters by what they cost alone. */
export const SINGLES =
  '${inOrder(singles, ([cost, characters]) => cost + characters).join('')}';
/** Pairs that meet in right texts and would be taken for slips: signs of them, five each. */
export const SEEN =
  '${signsOf([...seen].filter((pair) => pair.length === 2))}';
/** What each feature of a slip counts, in thousandths; the first is for all. */
export const WEIGHTS: readonly number[] = [${WEIGHTS.join(', ')}];
/** Readings of the less frequent characters, a sound before those of it. */
export const RARE_READINGS =
  '${inOrder(bySyllable, ([syllable, characters]) => syllable + characters).join(' ')}';
`,
  );
  console.log(`${pairs.length} words of two characters, ${known.length} longer ones, ${seen.size} seen`);
}

/** Five bits of each pair in a field of 8.5 bits a pair, six bits a character (see reading/word-lattice.ts). */
function signsOf(pairs) {
  const size = Math.ceil((pairs.length * 8.5) / 6) * 6;
  const bits = new Uint8Array(size);
  for (const pair of pairs) {
    const key = (pair.charCodeAt(0) << 16) | pair.charCodeAt(1);
    const from = Math.imul(key, 0x9e3779b1) >>> 0;
    const step = Math.imul(key ^ (key >>> 15), 0x85ebca6b) >>> 0;
    for (let i = 0; i < 5; i++) bits[(from + i * step) % size] = 1;
  }
  let written = '';
  for (let i = 0; i < size; i += 6) {
    let six = 0;
    for (let k = 0; k < 6; k++) six |= bits[i + k] << k;
    written += String.fromCharCode(six + 48 + (six + 48 >= 92 ? 1 : 0));
  }
  return written;
}
