/**
 * What GB/T 15835—2011 has against a number, pattern by pattern; tried on the clean, folded text of a paragraph. A
 * pattern looks ahead for its first character before it looks behind, which is what costs. Only
 * what a careful editor would certainly change; doubtful ones (5个 or 五个) are left to the writer.
 */
import { APPROXIMATIONS, FIGURES, RANGES } from './amounts';
import { CLOCKS, DATES, SIGNATURES, YEARS_IN_CHARACTERS } from './dates';
import type { Pattern } from './pattern';

/** In this order; what an earlier one has found no later one looks at. */
export const PATTERNS: readonly Pattern[] = [
  ...SIGNATURES,
  ...RANGES,
  ...YEARS_IN_CHARACTERS,
  ...APPROXIMATIONS,
  ...DATES,
  ...FIGURES,
  ...CLOCKS,
];
