/**
 * How likely a number belongs in front of a unit that has none: 新增岗位＿个 far more than 班主任参加区＿名班主任. Weights learned from
 * places where numbers stand and where none does (`test/tools/gap-weights.py`) look at eight characters in front of the gap and six
 * behind the unit. Whole numbers all through, so that every machine comes to the same.
 */
import { BIASES, CHARACTERS, ENTRIES, HIDDEN, LOGIT, OF_FLAGS, OF_UNITS, OUTPUT, UNITS } from '../norms/gap-weights';

const WIDTH = 8;
const BEFORE = 8;
const BEHIND = 6;
const NEURONS = 32;
const FLAGS = 9;
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

/** Whether the unit stands near with a number, in a clause of its own or of another; and how long the clause is in front. */
function flagsOf(token: string, left: string, right: string): number[] {
  let great = 0;
  while ('万亿'.includes(token.charAt(great) || '\n')) great++;
  const bare = token.slice(great);
  const like = (stretch: string): boolean => ['0', '0万', '0亿'].some((front) => stretch.includes(front + bare));
  let start = left.length;
  while (start > 0 && !STOPS.includes(left.charAt(start - 1))) start--;
  let end = 0;
  while (end < right.length && !ENDS.includes(right.charAt(end))) end++;
  const same = [left, right].map((stretch) => stretch.includes(`0${token}`));
  const length = left.length - start;
  return [
    ...same,
    left.slice(start).includes('0'),
    right.slice(0, end).includes('0'),
    left.includes('0'),
    right.includes('0'),
    bare !== '' && !same[0] && like(left),
    bare !== '' && !same[1] && like(right),
  ]
    .map(Number)
    .concat(length === 0 ? 0 : length <= 2 ? 1 : length <= 4 ? 2 : length <= 8 ? 3 : 4);
}

/** What is known of the characters on both sides and of the unit, side by side. */
function inputsOf({ numbers, entries, ofUnits }: Network, left: string, right: string, unit: number): Int32Array {
  const inputs = new Int32Array(ROW);
  for (let p = 0; p < BEFORE + BEHIND; p++) {
    const character = p < BEFORE ? left.charAt(left.length - 1 - p) : right.charAt(p - BEFORE);
    const at = (numbers.get(character || '\n') ?? 0) * WIDTH;
    for (let k = 0; k < WIDTH; k++) inputs[p * WIDTH + k] = entries[at + k] ?? 0;
  }
  for (let k = 0; k < WIDTH; k++) inputs[(BEFORE + BEHIND) * WIDTH + k] = ofUnits[unit * WIDTH + k] ?? 0;
  return inputs;
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
  const inputs = inputsOf(network, left, right, unit);
  const flags = flagsOf(token, left, right);
  let odds = OUTPUT[NEURONS] ?? 0;
  for (let neuron = 0; neuron < NEURONS; neuron++) {
    let sum = BIASES[neuron] ?? 0;
    for (let i = 0; i < ROW; i++) sum += (hidden[neuron * ROW + i] ?? 0) * (inputs[i] ?? 0);
    for (let i = 0; i < FLAGS; i++) sum += (OF_FLAGS[neuron * FLAGS + i] ?? 0) * (flags[i] ?? 0);
    if (sum > 0) odds += sum * (OUTPUT[neuron] ?? 0);
  }
  return Math.round((odds * 100) / LOGIT);
}
