/**
 * The likeliest reading of the quotation marks of a paragraph as one sequence: each opens or closes as it is turned, opens or
 * closes although it is turned the other way, goes on with a quotation that was opened, or stands alone. Costs are logarithms of
 * how rare each is; a search over the marks keeps the cheapest way to every set of quotations that may be open.
 */
import type { QuoteMark } from './quote-marks';

/** What a mark is read as. */
export interface Part {
  readonly role: 'opens' | 'closes' | 'goes-on' | 'lone';
  /** The other half, by its number among the marks; ABOVE where an earlier paragraph opened. */
  readonly partner?: number;
}

export interface Quoting {
  readonly cost: number;
  readonly parts: readonly Part[];
}

/** A reading that is not wanted: the mark `at` this number is neither turned nor alone, as it was read before. */
export interface Refusal {
  readonly at: number;
  readonly was: 'turned' | 'lone';
}

/** What an earlier paragraph opened and left open. */
export type Above = '“' | '‘';
/** The number of that mark. */
export const ABOVE = -1;

/** A mark that its writer turned the wrong way; the other half of it, too; one more right behind such a pair. */
const TURNED = 5;
const TURNED_TOO = 1;
const TURNED_AGAIN = 3;
/** “示范”、“创建”: what stands between two quotations is so long at most where both of its marks are one slip. */
export const LONGEST_BETWEEN = 4;
/** As it is turned the mark agrees with what stands round it, so that nothing shows that it is turned. */
const AGREES = 4;
const TURNED_WITHOUT_A_SIGN = 4;
/** A mark without its other half, and a straight one. */
export const ALONE = 6;
const STRAIGHT_ALONE = 1.5;
/** 修改为：“…: what opens behind a colon may close in another paragraph. */
const OPEN_TO_THE_END = 4;
/** A lone mark inside a quotation of its own kind is one too many, and those are rarer than halves that were lost. */
const INSIDE = 2.5;
/** Double and single, or curly and straight marks for one pair. */
const OF_TWO_SHAPES = 5;
const STRAIGHT_FOR_CURLY = 2;
/** What an earlier paragraph opened may close in a later one. */
const STILL_OPEN = 3;
/** The same marks inside a quotation as round it, and inside one whose own marks are taken as turned. */
const NESTED_ALIKE = 2;
const NESTED_IN_TURNED = 8;
/** Each paragraph of a quotation opens with its mark, too; here they were run together. */
const GOES_ON = 4;
const GOES_ON_WITH_SPEECH = 2;
const GOES_ON_AT_HEAD = 0.5;
/** A pair that opens inside brackets and closes outside. */
const ACROSS_BRACKETS = 4;
/** How much of what the neighbours say counts: both sides of a mark say the same thing in part. */
const WEIGHT = 0.7;
/** So many readings are kept at a time, and of a paragraph with more marks than people write. */
const BEAM = 8;
const NARROW = 3;
export const MANY_MARKS = 500;
const DEEPEST = 3;
/** What goes on with a quotation stands so far behind its mark. */
const LEAST_PARAGRAPH = 30;

interface Node {
  /** The marks that are open, the outermost first. */
  readonly open: readonly number[];
  readonly cost: number;
  readonly part: Part | undefined;
  readonly before: Node | undefined;
}

/** What a reading is sought in. */
interface Scene {
  readonly text: string;
  readonly marks: readonly QuoteMark[];
  readonly above: Above | undefined;
  readonly refused: Refusal | undefined;
}

/** The cheapest reading of `marks`, which stand in `text`; `above` is what an earlier paragraph left open. */
export function bestQuoting(text: string, marks: readonly QuoteMark[], above?: Above, refused?: Refusal): Quoting {
  const scene: Scene = { text, marks, above, refused };
  let nodes: Node[] = [{ open: above ? [ABOVE] : [], cost: 0, part: undefined, before: undefined }];
  const beam = marks.length > MANY_MARKS ? NARROW : BEAM;
  for (let at = 0; at < marks.length; at++) {
    const next = new Map<string, Node>();
    for (const node of nodes) {
      for (const step of stepsFrom(node, at, scene)) {
        const key = step.open.join();
        const known = next.get(key);
        if (!known || step.cost < known.cost) next.set(key, step);
      }
    }
    nodes = [...next.values()].sort((a, b) => due(a) - due(b)).slice(0, beam);
  }
  let best: Node | undefined;
  let cost = Infinity;
  for (const node of nodes) {
    const total = node.open.reduce(
      (sum, open) => sum + (open === ABOVE ? STILL_OPEN : aloneCost(open, scene, 0)),
      node.cost,
    );
    if (total < cost) [best, cost] = [node, total];
  }
  return {
    cost,
    parts: partsOf(best, marks.length),
  };
}

/** What a reading is likely to cost: what is open may be left alone. */
const due = ({ cost, open }: Node): number => cost + (open.length * ALONE) / 2;

/** The parts of a whole reading; what is open at its end is alone. */
function partsOf(last: Node | undefined, size: number): readonly Part[] {
  const parts: Part[] = [];
  let at = size - 1;
  for (let node = last; node?.part; node = node.before) parts[at--] = node.part;
  for (const open of last?.open ?? []) if (open !== ABOVE) parts[open] = { role: 'lone' };
  parts.forEach(({ role, partner }, closing) => {
    if (role === 'closes' && partner !== undefined && partner !== ABOVE)
      parts[partner] = { role: 'opens', partner: closing };
  });
  return parts;
}

/** All that the mark number `at` may be, where `node` is what the marks before it made. */
function stepsFrom(node: Node, at: number, scene: Scene): readonly Node[] {
  const { marks } = scene;
  const mark = marks[at];
  if (!mark) return [];
  const steps: Node[] = [];
  const add = (open: readonly number[], cost: number, part: Part): void => {
    if (cost < Infinity) steps.push({ open, cost: node.cost + cost, part, before: node });
  };
  if (node.open.length < DEEPEST) add([...node.open, at], openingCost(node, at, scene), { role: 'opens' });
  const partner = node.open.at(-1);
  if (partner !== undefined)
    add(node.open.slice(0, -1), closingCost(partner, at, scene), {
      role: 'closes',
      partner,
    });
  // In “增强四个意识’” it is the first half of an inner quotation that was lost.
  const isInside = node.open.some((open) => marks[open] && !(isSingle(mark) && isDouble(marks[open])));
  add(node.open, aloneCost(at, scene, isInside ? INSIDE : 0), { role: 'lone' });
  if (mark.opens && partner !== undefined) add(node.open, goesOnCost(partner, at, scene), { role: 'goes-on' });
  return steps;
}

const isSingle = ({ shape }: QuoteMark): boolean => shape === 'single' || shape === 'corner-single';
const isDouble = ({ shape }: QuoteMark): boolean => shape === 'double' || shape === 'corner';

const isRefused = ({ refused }: Scene, at: number, was: Refusal['was']): boolean =>
  refused?.at === at && refused.was === was;

/** What it costs that the neighbours of `mark` look like those of the other half. */
const against = ({ leaning }: QuoteMark, opens: boolean): number => WEIGHT * Math.max(0, opens ? -leaning : leaning);

function openingCost({ open, part }: Node, at: number, scene: Scene): number {
  const mark = scene.marks[at] as QuoteMark;
  const isTurned = mark.opens === false;
  if (isTurned && isRefused(scene, at, 'turned')) return Infinity;
  const alike = open.map((outer) => scene.marks[outer]).filter((outer) => outer?.shape === mark.shape);
  const nested = alike.some((outer) => outer?.opens === false) ? NESTED_IN_TURNED : alike.length > 0 ? NESTED_ALIKE : 0;
  return (isTurned ? turnedCost(part, at, scene.marks) + unseen(mark) : 0) + nested + against(mark, true);
}

/** What it costs that number `at` opens though it is turned the other way, where `part` is what the mark before it is. */
function turnedCost(part: Part | undefined, at: number, marks: readonly QuoteMark[]): number {
  const [before, mark] = [marks[at - 1], marks[at]];
  // It closes, and is turned too.
  if (part?.role !== 'closes' || !before?.opens || !mark) return TURNED;
  if (mark.at - before.at <= LONGEST_BETWEEN) return TURNED_TOO;
  return marks[part.partner ?? ABOVE]?.opens === false ? TURNED_AGAIN : TURNED;
}

function closingCost(partner: number, at: number, scene: Scene): number {
  const { marks, text, above } = scene;
  const mark = marks[at] as QuoteMark;
  const isTurned = mark.opens === true;
  if (isTurned && isRefused(scene, at, 'turned')) return Infinity;
  const first = marks[partner];
  const isToo = first?.opens === false;
  const turned = !isTurned ? 0 : unseen(mark) + (isToo ? TURNED_TOO : TURNED);
  const shapes = first ? shapesCost(first.shape, mark.shape) : isOf(above, mark) ? 0 : OF_TWO_SHAPES;
  const cost = turned + shapes + against(mark, false);
  if (!first) return cost;
  const across = first.within === mark.within ? 0 : ACROSS_BRACKETS;
  return cost + across + contentCost(text, first, mark, isTurned || isToo || shapes >= OF_TWO_SHAPES);
}

/** Whether `mark` is of what an earlier paragraph opened with “ or ‘, or may stand for it. */
const isOf = (above: Above | undefined, { mark, opens }: QuoteMark): boolean =>
  opens === undefined || (above === '“') === (mark === '“' || mark === '”');

const unseen = ({ leaning, opens }: QuoteMark): number =>
  (opens ? leaning : -leaning) > AGREES ? TURNED_WITHOUT_A_SIGN : 0;

const shapesCost = (a: QuoteMark['shape'], b: QuoteMark['shape']): number =>
  a === b ? 0 : a === 'straight' || b === 'straight' ? STRAIGHT_FOR_CURLY : OF_TWO_SHAPES;

/** What is quoted is seldom long, and seldom more than a sentence: of 8,000 quotations one in thirty, and one in seventy-five. */
const USUAL = 12;
export const LONG = 30;
export const ENDS_INSIDE = /[。！？；]./;
const PAUSES_INSIDE = /[，：]/;

function contentCost(text: string, first: QuoteMark, last: QuoteMark, isMended: boolean): number {
  const length = last.at - first.at - 1;
  if (length === 0) return isMended ? ALONE : 2;
  const long = length <= USUAL ? 0 : length <= LONG ? (length - USUAL) / 9 : Math.min(4, 2 + (length - LONG) / 40);
  const content = text.slice(first.at + 1, Math.min(last.at, first.at + 400));
  const cost = long + (ENDS_INSIDE.test(content) ? 3 : PAUSES_INSIDE.test(content) ? 1 : 0);
  // 指出：“…。…。”: what somebody said may be long.
  const isSaid = !isMended && '：，'.includes(text.charAt(first.at - 1) || '：');
  return isSaid ? cost / 2 : cost;
}

function aloneCost(at: number, scene: Scene, inside: number): number {
  if (isRefused(scene, at, 'lone')) return Infinity;
  const mark = scene.marks[at] as QuoteMark;
  if (mark.opens === undefined) return STRAIGHT_ALONE;
  const alone = mark.opens && scene.text.charAt(mark.at - 1) === '：' ? OPEN_TO_THE_END : ALONE;
  return alone + inside + against(mark, mark.opens) / 2;
}

function goesOnCost(partner: number, at: number, { text, marks }: Scene): number {
  const [first, mark] = [marks[partner], marks[at] as QuoteMark];
  if (mark.at === 0) return GOES_ON_AT_HEAD;
  const isFar = !first || mark.at - first.at > LEAST_PARAGRAPH;
  if (!isFar || !'。；：！？'.includes(text.charAt(mark.at - 1))) return Infinity;
  return first && text.charAt(first.at - 1) === '：' ? GOES_ON_WITH_SPEECH : GOES_ON;
}
