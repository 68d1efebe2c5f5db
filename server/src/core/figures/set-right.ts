/** Figures that a text sets right itself: 原判认定的1883万元计算有误，实际为1912万元. Whoever tells both knows that they differ. */
import { WORDS_OF_A_CORRECTION } from '../norms/words/facts';
import type { Reading } from '../reading/reading';
import { hasAny } from '../reading/around';
import type { Fact } from './quantities/fact';
import { areEqual } from './shelves';

const correctsIn = ({ text }: Reading): { readonly corrects: boolean } => ({
  corrects: hasAny(text, WORDS_OF_A_CORRECTION),
});

/** Whether the paragraph of one of two figures of unlike value tells the other as well and says that something was wrong. */
export const isSetRight = (a: Fact, b: Fact): boolean => setsRight(a, b) || setsRight(b, a);

const setsRight = ({ reading, quantities }: Fact, { quantity, reading: other }: Fact): boolean =>
  reading !== other &&
  quantities.some((told) => told.dimension === quantity.dimension && areEqual(told, quantity)) &&
  reading.derive(correctsIn).corrects;
