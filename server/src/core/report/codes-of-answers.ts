/** Codes of a questionnaire, which leave numbers out on purpose: 1.男 2.女 9.不详, 1）务农 2）务工 4）其他. */
import { ANSWERS_THAT_CLOSE_A_QUESTION } from '../norms/words/numbering';
import type { SequenceBreak } from './sequence-breaks';
import type { Member } from './series-kinship';

/** An answer to tick is so long at most. */
const LONGEST_ANSWER = 8;
/** Their numbers count items; 一、 and （一） head sections, one of which may be called 其他. */
const CODES: ReadonlySet<string> = new Set(['arabic', 'arabic-bracket', 'circled']);
const CLOSING: ReadonlySet<string> = new Set(ANSWERS_THAT_CLOSE_A_QUESTION);

/** Whether what seems to skip a number is the last answer of a question, right behind another short one. */
export function isCodeOfAnswer({ kind, member, previous, following }: SequenceBreak): boolean {
  if (kind !== 'skip' || following > 0 || !previous || !CODES.has(member.marker.style)) return false;
  if (member.paragraph.index - previous.paragraph.index > 1) return false;
  return CLOSING.has(answerOf(member)) && isShort(answerOf(previous));
}

const isShort = (answer: string): boolean => answer !== '' && answer.length <= LONGEST_ANSWER;

/** What stands behind a number: its line, or in running text what goes up to the next mark. */
function answerOf({ paragraph: { reading }, marker }: Member): string {
  const behind = reading.text.slice(marker.end, marker.end + LONGEST_ANSWER + 2).trim();
  const end = behind.search(/[，。；、）（：？！\s\d①-⑳]/);
  return end < 0 ? behind : behind.slice(0, end);
}
