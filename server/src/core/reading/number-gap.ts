/**
 * How likely a number belongs in front of a unit that has none: 新增岗位＿个 far more than 班主任参加区＿名班主任. Weights learned from
 * places where numbers stand and where none does (`test/tools/gap-weights.py`) look at eight characters in front of the gap and six
 * behind the unit. Whole numbers all through, so that every machine comes to the same.
 */
import {
  BIASES,
  CHARACTERS,
  ENTRIES,
  HIDDEN,
  LOGIT,
  OF_FLAGS,
  OF_UNITS,
  OUTPUT,
  STEP_TOGETHER,
  TOGETHER,
  UNITS,
} from '../norms/gap-weights';

const WIDTH = 8;
const BEFORE = 8;
const BEHIND = 6;
const NEURONS = 48;
const FLAGS = 16;
/** Weights of one neuron: of each character, of the unit. */
const ROW = (BEFORE + BEHIND + 1) * WIDTH;
/** So far sisters with their numbers are looked for. */
const REACH = 60;

interface Network {
  /** The number of each character; 0 of the ones that are not known. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, number>;
  readonly entries: Int8Array;
  readonly ofUnits: Int8Array;
  readonly hidden: Int8Array;
  readonly together: Int8Array;
}
let network: Network | undefined;

/** Weights as they are written: from −46 up, one printable character each, without ' and \. */
function decoded(written: string): Int8Array {
  const weights = new Int8Array(written.length);
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    weights[i] = code - 0x20 - (code > 0x27 ? 1 : 0) - (code > 0x5c ? 1 : 0) - 46;
  }
  return weights;
}

const made = (): Network => ({
  numbers: new Map(Array.from(CHARACTERS, (character, i) => [character, i + 1])),
  units: new Map(UNITS.split(' ').map((unit, i) => [unit, i + 1])),
  entries: decoded(ENTRIES),
  ofUnits: decoded(OF_UNITS),
  hidden: decoded(HIDDEN),
  together: decoded(TOGETHER),
});

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const isWithin = (character: string): boolean => character === '.' || character === ',';

/** A stretch in which each number in digits is one 0, as the weights have learned it. */
function collapsed(stretch: string): string {
  let short = '';
  for (let i = 0; i < stretch.length; i++) {
    const character = stretch.charAt(i);
    if (!isDigit(character)) short += character;
    else {
      short += '0';
      while (isDigit(stretch.charAt(i + 1)) || (isWithin(stretch.charAt(i + 1)) && isDigit(stretch.charAt(i + 2)))) i++;
    }
  }
  return short;
}

const STOPS = '，。；：、';
const ENDS = '，。；：、！？';

function startOfClause(stretch: string, end: number): number {
  let start = end;
  while (start > 0 && !STOPS.includes(stretch.charAt(start - 1))) start--;
  return start;
}
function endOfClause(stretch: string, start: number): number {
  let end = start;
  while (end < stretch.length && !ENDS.includes(stretch.charAt(end))) end++;
  return end;
}
/** None, few, some or many characters. */
const lengthOf = (n: number): number => (n === 0 ? 0 : n <= 2 ? 1 : n <= 4 ? 2 : n <= 8 ? 3 : 4) / 2;

/**
 * Whether the unit stands near with a number, in a clause of its own or of another, and before the same thing; whether the clauses
 * beside it hold numbers, and end in them, as members of a list do; and how long the clause is on both sides.
 */
function flagsOf(token: string, left: string, right: string): number[] {
  let great = 0;
  while ('万亿'.includes(token.charAt(great) || '\n')) great++;
  const bare = token.slice(great);
  const like = (stretch: string): boolean => ['0', '0万', '0亿'].some((front) => stretch.includes(front + bare));
  const start = startOfClause(left, left.length);
  const end = endOfClause(right, 0);
  const counted = `0${token}`;
  const same = [left, right].map((stretch) => stretch.includes(counted));
  const before = left.slice(startOfClause(left, Math.max(0, start - 1)), Math.max(0, start - 1));
  const behind = right.slice(end + 1, endOfClause(right, end + 1));
  const thing = right.charAt(0);
  return [
    ...same,
    left.slice(start).includes('0'),
    right.slice(0, end).includes('0'),
    left.includes('0'),
    right.includes('0'),
    bare !== '' && !same[0] && like(left),
    bare !== '' && !same[1] && like(right),
    end > 0 && [left, right].some((stretch) => stretch.includes(counted + thing)),
    before.includes('0'),
    before.slice(-3).includes('0'),
    behind.includes('0'),
    behind.slice(-3).includes('0'),
    before.includes(counted) || behind.includes(counted),
  ]
    .map(Number)
    .concat(lengthOf(left.length - start), lengthOf(end));
}

/** The numbers of the characters in front, the nearest first, and of the ones behind. */
const numbersOf = ({ numbers }: Network, left: string, right: string): number[] =>
  Array.from({ length: BEFORE + BEHIND }, (_, p) => {
    const character = p < BEFORE ? left.charAt(left.length - 1 - p) : right.charAt(p - BEFORE);
    return numbers.get(character || '\n') ?? 0;
  });

/** What is known of the characters on both sides and of the unit, side by side. */
function inputsOf({ entries, ofUnits }: Network, characters: readonly number[], unit: number): Int32Array {
  const inputs = new Int32Array(ROW);
  for (let p = 0; p < BEFORE + BEHIND; p++) {
    const at = (characters[p] ?? 0) * WIDTH;
    for (let k = 0; k < WIDTH; k++) inputs[p * WIDTH + k] = entries[at + k] ?? 0;
  }
  for (let k = 0; k < WIDTH; k++) inputs[(BEFORE + BEHIND) * WIDTH + k] = ofUnits[unit * WIDTH + k] ?? 0;
  return inputs;
}

/** Which characters are looked at together: places in front and behind as in `numbersOf`, and the unit at -1. */
const GROUPS: readonly (readonly number[])[] = [
  [-1, 0],
  [-1, 8],
  [-1, 0, 8],
  [-1, 0, 1],
  [-1, 8, 9],
  [0, 1, 2],
  [8, 9, 10],
  [0, 8, 9],
  [0, 1, 8],
  [-1, 0, 1, 2],
  [-1, 8, 9, 10],
  [-1, 0, 1, 8, 9],
];
/** What the characters say together: each group has a place in the table that is made of its members, and shares it with others. */
function saidTogether({ together }: Network, characters: readonly number[], unit: number): number {
  let said = 0;
  const shift = 32 - Math.log2(together.length);
  for (const [i, group] of GROUPS.entries()) {
    let mixed = Math.imul(i + 1, 0x9e3779b1);
    for (const place of group) {
      mixed = Math.imul(mixed ^ (place < 0 ? unit : (characters[place] ?? 0)), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
      mixed ^= mixed >>> 16;
    }
    said += together[mixed >>> shift] ?? 0;
  }
  return said;
}

/**
 * The odds, in hundredths of their natural logarithm, that a number stood at `gap` of `text`, where a unit goes to `end`; 0 is
 * as likely as not. Undefined for units that the weights do not know.
 */
export function oddsOfNumber(text: string, gap: number, end: number): number | undefined {
  network ??= made();
  const { hidden } = network;
  const token = text.slice(gap, end);
  const unit = network.units.get(token);
  if (unit === undefined) return undefined;
  const left = collapsed(text.slice(Math.max(0, gap - REACH - 20), gap)).slice(-REACH);
  const right = collapsed(text.slice(end, end + REACH + 20)).slice(0, REACH);
  const characters = numbersOf(network, left, right);
  const inputs = inputsOf(network, characters, unit);
  const flags = flagsOf(token, left, right);
  let odds = (OUTPUT[NEURONS] ?? 0) + saidTogether(network, characters, unit) * STEP_TOGETHER;
  for (let neuron = 0; neuron < NEURONS; neuron++) {
    let sum = BIASES[neuron] ?? 0;
    for (let i = 0; i < ROW; i++) sum += (hidden[neuron * ROW + i] ?? 0) * (inputs[i] ?? 0);
    for (let i = 0; i < FLAGS; i++) sum += (OF_FLAGS[neuron * FLAGS + i] ?? 0) * (flags[i] ?? 0);
    if (sum > 0) odds += sum * (OUTPUT[neuron] ?? 0);
  }
  return Math.round((odds * 100) / LOGIT);
}
