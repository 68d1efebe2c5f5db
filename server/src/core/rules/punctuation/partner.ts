/** Where the lost half of a pair of brackets stood, if its clause leaves one place only. */
import { anyOf } from '../../norms/lexicon';
import { OPENINGS_OF_A_REMARK_ALONE } from '../../norms/words/punctuation';

const CLOSING: Readonly<Record<string, string>> = { '（': '）', '(': ')', '【': '】', '〔': '〕' };
const OPENING: Readonly<Record<string, string>> = { '）': '（', ')': '(' };

/** What is put into brackets is seldom longer. */
const LONGEST_INSIDE = 30;
/** A clause up to the end of its sentence or paragraph: no mark stands inside, so that the half can only stand at its end. */
const WHOLE_CLAUSE = /^[^\r\n，。；：！？,;:!?（）()【】〔〕《》“”]{1,30}(?=[。；！？\r\n]|$)/;
const CLAUSE_BEFORE = /[^\s，。；：！？、,;:!?（）()【】〔〕《》“”]{1,30}$/;
const REMARK = new RegExp(anyOf(OPENINGS_OF_A_REMARK_ALONE), 'g');

/** A mark to be written at `at`, an offset of the text. */
export interface Partner {
  readonly at: number;
  readonly mark: string;
}

/** The other half of the lone `mark` that stands at `at` in `text`: （见附件2。 is closed before the stop; 乡镇见附件2） opens before 见. */
export function partnerOf(at: number, text: string): Partner | undefined {
  const mark = text.charAt(at);
  const closing = CLOSING[mark];
  if (closing) {
    const inside = WHOLE_CLAUSE.exec(text.slice(at + 1, at + 2 + LONGEST_INSIDE))?.[0].trimEnd();
    return inside ? { at: at + 1 + inside.length, mark: closing } : undefined;
  }
  const opening = OPENING[mark];
  if (!opening) return undefined;
  const clause = CLAUSE_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_INSIDE), at))?.[0] ?? '';
  REMARK.lastIndex = 0;
  const first = REMARK.exec(clause);
  if (!first || first.index < 2 || REMARK.test(clause)) return undefined;
  return { at: at - clause.length + first.index, mark: opening };
}
