/** Days that are over, as the draft itself says: 应于6月30日前缴清，尚有12户未缴; a request to put something off. */
import { PUT_OFF_IN_A_TITLE, TELL_THAT_A_DAY_IS_PUT_OFF, TELL_WHAT_IS_STILL_OWED } from '../norms/words/days';
import { hasAny } from '../reading/around';
import type { Reading } from '../reading/reading';
import type { Span } from '../text/span';
import type { Report } from './report';

/** So far in front of a day and behind it, over the end of its sentence, a draft says that it went by. What is owed in front of it is why it was set. */
const REACH = 48;

/** Whether the day at `place` of clean text is told to be over, by what stands round it or by the title. */
export function isToldOver({ text }: Reading, { start, end }: Span, { title }: Report): boolean {
  return (
    hasAny(text.slice(end, end + REACH), TELL_WHAT_IS_STILL_OWED) ||
    hasAny(text.slice(Math.max(0, start - REACH), end + REACH), TELL_THAT_A_DAY_IS_PUT_OFF) ||
    (title !== undefined && hasAny(title.text, PUT_OFF_IN_A_TITLE))
  );
}
