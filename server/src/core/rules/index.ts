/** The register of rules. An id that was ever used is never used for another rule. */
import { amountMismatch } from './amount-mismatch';
import { boilerplateResidue } from './boilerplate-residue';
import { closingPhrase } from './closing-phrase';
import { countMismatch } from './count-mismatch';
import { dateProblem } from './date-problem';
import { directive } from './directive';
import { documentNumber } from './document-number';
import { emptySection } from './empty-section';
import { enumerationSequence } from './enumeration-sequence';
import { headingLevel } from './heading-level';
import { headingSequence } from './heading-sequence';
import { missingElement } from './missing-element';
import { missingSection } from './missing-section';
import { missingValue } from './missing-value';
import { nameConflict } from './name-conflict';
import { numberConflict } from './number-conflict';
import { numeralStyle } from './numeral-style';
import { placeholder } from './placeholder';
import { punctuation } from './punctuation';
import { ratioMismatch } from './ratio-mismatch';
import { repealedLaw } from './repealed-law';
import { staleYear } from './stale-year';
import { sumMismatch } from './sum-mismatch';
import { wording } from './wording';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [
  amountMismatch,
  boilerplateResidue,
  closingPhrase,
  countMismatch,
  dateProblem,
  directive,
  documentNumber,
  emptySection,
  enumerationSequence,
  headingLevel,
  headingSequence,
  missingElement,
  missingSection,
  missingValue,
  nameConflict,
  numberConflict,
  numeralStyle,
  placeholder,
  punctuation,
  ratioMismatch,
  repealedLaw,
  staleYear,
  sumMismatch,
  wording,
];
