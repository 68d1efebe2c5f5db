/** What of a paragraph reads like words of a writing assistant, or of a template, to whoever it hands a draft over. */
import { ABOUT_BLANKS, INTRODUCTION, OFFER, USE } from '../norms/handed-over';
import { SAYS_WHO_INTERPRETS, WORDS_OF_PROGRAMS } from '../norms/words/handed-over';
import type { Reading } from './reading';
import { hasAny } from './around';
import { isIn, isInPart, mayHave } from './seek';

/** `offer` and `introduction` are an assistant's; `usage` is a template's as well. */
export type RemarkKind = 'offer' | 'introduction' | 'usage';

/** A sentence that may be said to the user of a draft. Offsets are those of clean text. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly start: number;
  readonly end: number;
}

const NOTHING: readonly Remark[] = [];
/** Nobody hands a text over in a longer paragraph. */
const LONGEST = 300;
const KINDS: readonly (readonly [RemarkKind, RegExp])[] = [
  ['offer', OFFER],
  ['usage', ABOUT_BLANKS],
  ['usage', USE],
  ['introduction', INTRODUCTION],
];

const GOES_ON = /^(?:当然|可以)[，,]/;

/** Sentences of the paragraph that may be such, in order; whether they are is for its place in the draft to say. */
export function remarksOf(reading: Reading): readonly Remark[] {
  return reading.derive(readRemarks);
}

function readRemarks(reading: Reading): readonly Remark[] {
  const { kind, text } = reading;
  if (text.length > LONGEST || (kind !== 'prose' && kind !== 'quote' && kind !== 'item')) return NOTHING;
  const possible = KINDS.filter(([, pattern]) => mayHave(pattern, text));
  if (possible.length === 0) return NOTHING;
  return reading.sentences.flatMap(({ start, end }): Remark[] => {
    const sentence = text.slice(start, end);
    const found = possible.find(([, pattern]) => isInPart(pattern, sentence, text));
    // 运行前请改为自己的路径: to whoever runs the code below; 以上内容可根据情况更新，解释权归…: how rules close.
    const isOwn =
      found?.[0] === 'usage' && (hasAny(sentence, WORDS_OF_PROGRAMS) || hasAny(sentence, SAYS_WHO_INTERPRETS));
    // ……。当然，也可以用于别处: behind another sentence 当然 yields something, and says yes to nobody.
    return found && !isOwn && !(found[0] === 'introduction' && start > 0 && isIn(GOES_ON, sentence))
      ? [{ kind: found[0], start, end }]
      : [];
  });
}
