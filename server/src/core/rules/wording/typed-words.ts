/** Words of a paragraph in which one character is typed for another, where nothing beside them says that they are a name. */
import { BEHIND_NAMES_OF_BODIES } from '../../norms/words/around-slips';
import { type WordSlip, wordSlips } from '../../reading/miswritten-words';
import type { Reading } from '../../reading/reading';
import { isSpokenOf } from '../../reading/spoken-of';
import { shippedWords } from '../../reading/word-lattice';
import { isOtherWriting, isTakenAsDraft } from '../../report/genre';
import { isBelowLabelOfWrong } from '../../report/lines-spoken-of';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { breaksOff, goesOnFromLineAbove } from '../../report/wrapped';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

/** Longer quotations are speech, in which words are words. */
const LONGEST_NAME = 12;
/** So far behind a name the kind of body may stand: 众华律师事务所, 岚图汽车科技有限公司. */
const REACH = 10;

/** Slips in words; offsets of clean text. */
function typedSlips(reading: Reading): readonly WordSlip[] {
  const { text } = reading;
  const slips = wordSlips(text, shippedWords());
  return slips.filter(
    (slip) => !isQuoted(text, slip) && !isOfBody(text, slip) && !isSpokenOf(reading, slip, slip.right),
  );
}

const OPENING = '“‘《「〈"';
const CLOSING = '”’》」〉"';

/** Whether it stands in quotation marks as a name does: “陕亮生活”系列活动. */
function isQuoted(text: string, { start, end }: WordSlip): boolean {
  let from = start;
  while (from > 0 && start - from < LONGEST_NAME && !OPENING.includes(text.charAt(from - 1))) from--;
  if (from === 0 || start - from >= LONGEST_NAME) return false;
  const to = from + LONGEST_NAME + 2;
  for (let i = from; i < to; i++) if (CLOSING.includes(text.charAt(i))) return i >= end;
  return false;
}

const isOfBody = (text: string, { end }: WordSlip): boolean => {
  const behind = text.slice(end, end + REACH);
  return BEHIND_NAMES_OF_BODIES.some((word) => behind.includes(word));
};

/** 坚持提质导 and on the next line 向: the words at the edge of a line that was cut at its width are not whole. */
const isCut = ({ start, end }: WordSlip, { text }: Reading, index: number, report: Report): boolean =>
  (end >= text.length - 1 && breaksOff(report, index)) || (start <= 1 && goesOnFromLineAbove(report, index));

/** Two characters that are no word, in a text of no kind: notes, novels and papers have words that no dictionary has. Of 56 told there 8 were slips. */
const SURE_IN_ANY_TEXT = 6500;
const isThin = ({ start, end, right, score }: WordSlip): boolean =>
  end - start === 2 && right.length === 2 && score < SURE_IN_ANY_TEXT;

const readTyped = (reading: Reading): readonly WordSlip[] => reading.derive(typedSlips);

/** Slips that stand once in a draft: what stands there again is a name, or a word that we do not know. */
export function* typedFindings(
  report: Report,
  context: RuleContext,
  isToldElse: (slip: WordSlip, reading: Reading) => boolean,
): Iterable<RuleFinding> {
  const paragraphs = paragraphsWith(report, readTyped);
  if (paragraphs.length === 0 || isOtherWriting(report)) return;
  const often = new Map<string, number>();
  for (const { reading } of paragraphs)
    for (const slip of readTyped(reading))
      often.set(written(slip, reading), (often.get(written(slip, reading)) ?? 0) + 1);
  const isDraft = isTakenAsDraft(report);
  for (const { reading, kind, span, index } of paragraphs) {
    if (kind === 'code' || kind === 'front-matter' || isBelowLabelOfWrong(report, index)) continue;
    for (const slip of readTyped(reading))
      if (
        often.get(written(slip, reading)) === 1 &&
        (isDraft || !isThin(slip)) &&
        !isToldElse(slip, reading) &&
        !isCut(slip, reading, index, report)
      )
        yield finding(slip, reading, span.start, context);
  }
}

const written = ({ start, end }: WordSlip, { text }: Reading): string => text.slice(start, end);

function finding(slip: WordSlip, reading: Reading, from: number, { say }: RuleContext): RuleFinding {
  const { start, end, right } = slip;
  const wrong = written(slip, reading);
  const isDoubled = right.length < wrong.length;
  const at = start + (isDoubled ? 1 : [...right].findIndex((character, i) => character !== wrong[i]));
  return {
    span: shift(reading.span(start, end), from),
    message: isDoubled
      ? say(`“${right}”疑多写了一个，请核对。`, `“${right}” seems to be written once too often; please check.`)
      : say(
          `“${wrong}”疑有错字，可能是“${right}”，请核对。`,
          `“${wrong}” seems to have a wrong character, perhaps for “${right}”; please check.`,
        ),
    severity: 'information',
    fixes: [
      {
        title: isDoubled ? say('删去一个', 'Delete one') : say(`改为“${right}”`, `Change to “${right}”`),
        edits: [{ span: shift(reading.span(at, at + 1), from), text: isDoubled ? '' : right.charAt(at - start) }],
        safe: false,
      },
    ],
  };
}
