/** All questions that an agent can ask of a draft, by name. */
import { blanksAnswer } from './blanks';
import { checkAnswer } from './check';
import { figuresAnswer } from './figures';
import type { Answer, Judged } from './judged';
import { outlineAnswer } from './outline';
import { verifyAnswer } from './verify';

export type { Answer, Judged } from './judged';

export const ANSWERS = {
  check_draft: checkAnswer,
  list_figures: figuresAnswer,
  verify_figures: verifyAnswer,
  list_blanks: blanksAnswer,
  outline: outlineAnswer,
} as const satisfies Readonly<Record<string, (judged: Judged) => Answer<object>>>;

export type Question = keyof typeof ANSWERS;
