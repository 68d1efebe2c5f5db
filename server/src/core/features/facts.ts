/** What is done with known facts while writing: they are completed, and they stand in the gaps of a skeleton. */
import type { Facts } from '../report/known-facts';
import type { Known } from './write-template';

export interface FactWord {
  readonly name: string;
  readonly value: string;
  /** What is written where it is completed: a figure with its name, a name as it is. */
  readonly text: string;
}

const NAMES = { unit: '单位', leader: '负责人', year: '年份' } as const;

/** Every fact as it can be written. */
export function factWords(facts: Facts): FactWord[] {
  const own = (['unit', 'leader'] as const).flatMap((key) =>
    facts[key] ? [{ name: NAMES[key], value: facts[key], text: facts[key] }] : [],
  );
  return [...own, ...Object.entries(facts.figures).map(([name, value]) => ({ name, value, text: `${name}${value}` }))];
}

/** What the gaps of a skeleton hold from the start. */
export function knownGaps({ unit, leader, year }: Facts): Known {
  return { ...(unit && { 单位: unit }), ...(leader && { 领导姓名: leader }), ...(year && { 年: year }) };
}
