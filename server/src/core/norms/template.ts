/**
 * The notation of phrases and skeletons: text with gaps. `‹单位=云岭镇人民政府›` is a gap with its name and what might stand
 * there; the same name again, `‹单位›`, is the same gap, so that one entry fills both. Data is written in it; features read it.
 */

export interface Gap {
  /** What belongs here, in Chinese; equal names in one template are one gap. */
  readonly name: string;
  /** What might stand here, for examples and for tests that fill everything. */
  readonly sample: string;
}

/** Fixed text and gaps, in order. */
export type Template = readonly (string | Gap)[];

const GAP = /‹([^‹›=]+)(?:=([^‹›]*))?›/g;

/** Reads the notation. A gap without a sample has the sample of its namesake, or else its own name. */
export function template(source: string): Template {
  const samples = new Map<string, string>();
  for (const [, name = '', sample] of source.matchAll(GAP))
    if (sample !== undefined && !samples.has(name)) samples.set(name, sample);
  const parts: (string | Gap)[] = [];
  let at = 0;
  for (const gap of source.matchAll(GAP)) {
    const [written, name = '', sample = samples.get(name) ?? name] = gap;
    if (gap.index > at) parts.push(source.slice(at, gap.index));
    parts.push({ name, sample });
    at = gap.index + written.length;
  }
  if (at < source.length) parts.push(source.slice(at));
  return parts;
}

/** Gaps that are digits have their shape by custom; every other is a note that names what belongs there. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/年$/, '20××'],
  [/[月日时分]$/, '×'],
  [/(?:数|率|金额|序号|期号|次数|届次)$/, '××'],
  [/电话$/, '××××××'],
];

/**
 * What stands in a gap until somebody fills it: a shape that the rule `placeholder` reports, so that a gap that was
 * forgotten does not go out.
 */
export function blankOf(name: string): string {
  return SHAPES.find(([named]) => named.test(name))?.[1] ?? `【待填${name}】`;
}

/** The text of a template, each gap written by `fill`. */
export function writeTemplate(parts: Template, fill: (gap: Gap) => string): string {
  return parts.map((part) => (typeof part === 'string' ? part : fill(part))).join('');
}

export const sampleOf = (gap: Gap): string => gap.sample;
export const blank = (gap: Gap): string => blankOf(gap.name);
