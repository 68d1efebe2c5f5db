/** Needs as short strings and back: a build has some hundred of them, and a draft asks for half. */
import type { Known, Need, Needs } from './needs';

/** A number for the kind, then its own; needs of needs are arrays in it. */
type Packed = readonly [kind: number, ...rest: (number | Packed)[]];
const [NONE, ONE, EACH, WORD, ALL, ANY] = [0, 1, 2, 3, 4, 5];

/** A need as JSON, in front of it ! if the expression looks for nothing else. */
export function packed({ need, isAll }: Needs): string {
  return (isAll ? '!' : '') + JSON.stringify(arrayOf(need));
}

function arrayOf(need: Need): Packed {
  switch (need?.kind) {
    case undefined:
      return [NONE];
    case 'one':
    case 'each':
      return [need.kind === 'one' ? ONE : EACH, ...need.words, ...need.masks];
    case 'word':
      return [WORD, ...need.pairs];
    case 'all':
    case 'any':
      return [need.kind === 'all' ? ALL : ANY, ...need.needs.map(arrayOf)];
  }
}

/** What was packed. */
export function unpacked(text: string): Needs {
  const isAll = text.startsWith('!');
  return { need: needOf(JSON.parse(isAll ? text.slice(1) : text) as Packed), isAll };
}

function needOf(array: Packed): Need {
  const [kind] = array;
  if (kind === NONE) return undefined;
  if (kind === ALL || kind === ANY) {
    const needs = (array.slice(1) as Packed[]).map((one) => needOf(one) as Known);
    return { kind: kind === ALL ? 'all' : 'any', needs };
  }
  const numbers = array as readonly number[];
  if (kind === WORD) return { kind: 'word', pairs: numbers.slice(1) };
  const middle = (numbers.length + 1) / 2;
  return { kind: kind === ONE ? 'one' : 'each', words: numbers.slice(1, middle), masks: numbers.slice(middle) };
}
