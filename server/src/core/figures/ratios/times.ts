/** The times that words about change name, and whether what they speak of is told at constant prices. */
import { anyOf } from '../../norms/lexicon';
import {
  NAMES_OF_THE_PERIOD_BEFORE,
  SUBJECTS_IN_REAL_TERMS,
  SUBJECTS_OFTEN_IN_REAL_TERMS,
} from '../../norms/words/comparison';
import { FULL_YEAR } from '../../reading/dates/patterns';
import { readHan } from '../../reading/numerals/read';

/** 上年, 去年同期: with these in front of A, “同比” compares with A. */
export const LAST_PERIOD = new RegExp(anyOf(NAMES_OF_THE_PERIOD_BEFORE));

const IN_REAL_TERMS = new RegExp(anyOf(SUBJECTS_IN_REAL_TERMS));
const OFTEN_IN_REAL_TERMS = new RegExp(anyOf(SUBJECTS_OFTEN_IN_REAL_TERMS));
/** 2023年, and the words between a subject and its figures: they name no subject. */
const NAMES_NO_SUBJECT = /(?<!\d)\d+年|[由从自比较到的]/g;

/** Whether growth of what `subject` names is told at constant prices, and so is not the quotient of the values. */
export function realTermsOf(subject: string): 'always' | 'often' | undefined {
  // The last one named is what changes: 生产总值快速增长，工业企业由…
  const clause =
    subject
      .split(/[，。；：]/)
      .filter((part) => part.replace(NAMES_NO_SUBJECT, '').length > 2)
      .pop() ?? '';
  if (IN_REAL_TERMS.test(clause)) return 'always';
  return OFTEN_IN_REAL_TERMS.test(clause) ? 'often' : undefined;
}

const YEARS = new RegExp(`${FULL_YEAR}(?=年)`, 'g');

/** A year as written in digits or 汉字, if `text` names one; the last one counts. */
export function yearIn(text: string): string | undefined {
  const last = text.match(YEARS)?.at(-1);
  return last && String(readHan(last));
}
