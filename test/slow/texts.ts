/** Texts that nobody means well with: what official writing consists of in any order, drafts that were damaged, odd characters. */
import { longDraft } from '../bench/draft';
import { HEADS, JOINTS, MARKS, ALONE, randomFrom, TAILS } from './series';

type Random = (below: number) => number;

/** First and last code unit of stretches of Unicode that drafts have by mistake, and half pairs that none should have. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x4e00, 0x9fff],
  [0x4e00, 0x4eff],
  [0x3000, 0x303f],
  [0xff00, 0xffef],
  [0x20, 0x7e],
  [0x00, 0x1f],
  [0x7f, 0xff],
  [0x300, 0x36f],
  [0x590, 0x6ff],
  [0x2000, 0x206f],
  [0x2190, 0x27bf],
  [0x2e80, 0x2fdf],
  [0xac00, 0xac7f],
  [0xd800, 0xdfff],
  [0xe000, 0xe0ff],
  [0xfe00, 0xfe0f],
  [0xfff0, 0xffff],
];

const pick = <T>(random: Random, from: readonly T[]): T => from[random(from.length)] as T;
const times = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');

/** Characters of a few stretches of Unicode. */
function soup(random: Random, length: number): string {
  const ranges = Array.from({ length: 1 + random(4) }, () => pick(random, RANGES));
  return times(length, () => {
    if (random(30) === 0) return '\n';
    const [first, last] = pick(random, ranges);
    return String.fromCharCode(first + random(last - first + 1));
  });
}

/** Pieces of official writing and of Markdown in any order. */
function jumble(random: Random, length: number): string {
  const some = Array.from({ length: 2 + random(30) }, () => pick(random, random(3) ? ALONE : MARKS));
  let text = pick(random, HEADS);
  while (text.length < length) text += pick(random, some) + (random(3) ? '' : pick(random, JOINTS));
  return text + pick(random, TAILS);
}

const SOUND: readonly string[] = [1, 2, 3, 4].map((seed) => longDraft(12_000, seed));

/** A sound draft after accidents: stretches lost, doubled, moved, turned round, pieces thrown in. */
function damaged(random: Random, length: number): string {
  const draft = pick(random, SOUND);
  const from = random(2) * random(draft.length);
  let text = draft.slice(from, from + length);
  if (random(3) === 0) text = text.replaceAll('\n', pick(random, ['\r\n', '\r', '\n\n', '\u2028']));
  for (let i = random(12); i >= 0; i--) {
    const [at, size] = [random(text.length + 1), random(pick(random, [3, 12, 200]))];
    const [before, cut, after] = [text.slice(0, at), text.slice(at, at + size), text.slice(at + size)];
    const other = random(before.length + 1);
    text = pick(random, [
      () => before + after,
      () => before + cut + cut + after,
      () => before + pick(random, ALONE) + cut + after,
      () => before + [...cut].reverse().join('') + after,
      () => before.slice(0, other) + cut + before.slice(other) + after,
      () => before + pick(random, HEADS) + after,
      () => before + cut.replace(/\d/g, () => String(random(10))) + after,
    ])();
  }
  return text;
}

/** Lines of a table, a list or headings, with cells and marks that may fit or not. */
function ruled(random: Random, length: number): string {
  const cell = (): string => times(random(4), () => pick(random, ALONE)).replaceAll('\n', '');
  const lines = [
    () => `|${times(1 + random(5), () => `${cell()}|`)}`,
    () => `|${times(1 + random(5), () => '---|')}`,
    () => times(1 + random(4), () => `${cell()}\t`),
    () => `${'#'.repeat(1 + random(7))} ${cell()}`,
    () => `${' '.repeat(random(9))}${pick(random, ['- ', '* ', '1. ', '> ', '（一）', '一、', '1.1 '])}${cell()}`,
    () => pick(random, ['```', '---', '$$', '<div>', '', cell()]),
  ];
  let text = random(4) ? '' : `---\n${pick(random, ['title: ', '文种: ', 'bizheng-disable: '])}${cell()}\n---\n`;
  while (text.length < length) text += `${pick(random, lines)()}\n`;
  return text;
}

const KINDS = [soup, jumble, jumble, damaged, damaged, ruled];

/** `count` texts, as `seed` has it. */
export function* hostileTexts(seed: number, count: number): Generator<string> {
  const random = randomFrom(seed);
  for (let i = 0; i < count; i++) yield pick(random, KINDS)(random, random(pick(random, [60, 300, 800, 2400])));
}

/** `count` files that may hold anything: a draft's bytes damaged, or any bytes. */
export function* hostileBytes(
  seed: number,
  count: number,
  encodings: readonly ((text: string) => Buffer)[],
): Generator<Buffer> {
  const random = randomFrom(seed);
  for (let i = 0; i < count; i++) {
    const bytes = random(4)
      ? pick(random, encodings)(pick(random, KINDS)(random, random(200)))
      : Buffer.from(Array.from({ length: random(300) }, () => random(256)));
    for (let damage = random(4); damage > 0 && bytes.length > 0; damage--) bytes[random(bytes.length)] = random(256);
    yield random(3) ? bytes : bytes.subarray(0, random(bytes.length + 1));
  }
}
