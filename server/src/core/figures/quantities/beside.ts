/** What else the sentence of a figure tells. */
import type { Fact } from './fact';
import { factsOf } from './facts';

/** The facts of the sentence of `fact`, itself among them. */
export const factsBeside = ({ reading, sentence }: Fact): readonly Fact[] =>
  factsOf(reading).filter((other) => other.sentence === sentence);

/** The fact `by` figures away in the sentence of `fact`. */
export const neighbour = (fact: Fact, by: number): Fact | undefined =>
  factsBeside(fact).find(({ index }) => index === fact.index + by);

/** Whether the value of `fact` stands in the sentence of `other` too: there it is told of something else. */
export const isToldBeside = ({ quantity }: Fact, other: Fact): boolean =>
  factsBeside(other).some(
    ({ quantity: { dimension, value } }) =>
      dimension === quantity.dimension &&
      value.digits === quantity.value.digits &&
      value.exponent === quantity.value.exponent,
  );
