/** A quantity as a text states it: what was written, what it is worth, how exactly, and in what. */
import type { Decimal } from '../numerals/decimal';

/**
 * How firmly a value is meant. `about` 约…左右; `over` …多, 余, 超, 突破; `under` 近, 不足; `least` 不少于, 以上; `most` 不超过, 以下;
 * `vague` 几, 数, 若干: nothing can be concluded.
 */
export type Firmness = 'exact' | 'about' | 'over' | 'under' | 'least' | 'most' | 'vague';

export interface Quantity {
  /** In clean text, number and unit, without 约 or 左右. */
  readonly start: number;
  readonly end: number;
  /** Where the unit starts; `end` when there is none. */
  readonly unitStart: number;
  /** The unit as written, without 万 and 亿; empty for a bare number. */
  readonly unit: string;
  /** What it can be compared with: `money`, `percent`, `persons`, `count:个` …; `plain` for a bare number. */
  readonly dimension: string;
  /** In base units of the dimension: 3.2万元 is 32000, 5公里 is 5000. */
  readonly value: Decimal;
  /** What one step of its last written digit is worth, in base units: 0.1万元 is 1000, 38012 is 1. */
  readonly step: Decimal;
  /** Whether it is written in full to the unit, so that it was not rounded: 38012人, but not 3.8万人. */
  readonly full: boolean;
  readonly firmness: Firmness;
  /** The greater of two values that it leaves open, in base units: 50 of 四五十. */
  readonly upTo?: Decimal | undefined;
  /** Written in Chinese numerals only. */
  readonly han: boolean;
  /** The other end of a range 5—8个 or 由5到8: index among the paragraph's quantities. */
  readonly range?: 'from' | 'to';
}
