/** The register of rules. An id that was ever used is never used for another rule. */
import { headingSequence } from './heading-sequence';
import { missingSection } from './missing-section';
import { numberConflict } from './number-conflict';
import { placeholder } from './placeholder';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [headingSequence, missingSection, numberConflict, placeholder];
