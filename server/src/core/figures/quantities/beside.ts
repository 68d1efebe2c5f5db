/** What else the sentence of a figure tells. */
import type { Fact } from './fact';
import { areEqual } from '../shelves';
import { factsOf } from './facts';

/** The facts of the sentence of `fact`, itself among them. */
export const factsBeside = ({ reading, sentence }: Fact): readonly Fact[] =>
  factsOf(reading).filter((other) => other.sentence === sentence);

/** The fact `by` figures away in the sentence of `fact`. */
export const neighbour = ({ reading, sentence, index }: Fact, by: number): Fact | undefined =>
  factsOf(reading).find((other) => other.index === index + by && other.sentence === sentence);

/** Whether the value of `fact` stands in the sentence of `other` too: there it is told of something else. */
export const isToldBeside = ({ quantity }: Fact, other: Fact): boolean =>
  factsBeside(other).some(
    (beside) => beside.quantity.dimension === quantity.dimension && areEqual(beside.quantity, quantity),
  );
