/**
 * Blanks in words that a text says to be said or written, and does not say itself: 当学生说“XX坏了”时, 写上“申请人×××”, →“某某”, and in the
 * title of a paper that may be made for anybody: 可以作出《关于×××……的决定》.
 */
import { anyOf } from '../norms/lexicon';
import {
  BEFORE_说_IN_OTHER_WORDS,
  BEFORE_问_IN_OTHER_WORDS,
  LEAD_TO_WHAT_IS_SAID,
  SAY_WHAT_MAY_BE,
} from '../norms/words/spoken-of';
import type { Slot } from '../reading/placeholders';
import type { Reading } from '../reading/reading';
import { straightMarks } from './blanks-in-examples';
import { isOfficial } from './genre';
import type { Report } from './report';

/** Right in front of a quotation: 说“, 写上：“, → “. */
const SAYS = new RegExp(
  `(?:(?<!${anyOf(BEFORE_说_IN_OTHER_WORDS)})说|(?<!${anyOf(BEFORE_问_IN_OTHER_WORDS)})问|${anyOf(LEAD_TO_WHAT_IS_SAID)})[了过着道]?[：:，]?\\s?$|[→⇒]\\s?$`,
);
/** 牌子上写着XX: what stands written somewhere, whatever it is. */
const standsWritten = (text: string, at: number): boolean =>
  at > 1 && '写印刻标'.includes(text.charAt(at - 2)) && '着有'.includes(text.charAt(at - 1));
const LONGEST_VERB = 8;
const ASKS = /[？?]$/;
/** “以[正面目标]促[反面纠正]”（如……）: a pattern, and what it looks like when it is filled in. */
const GIVES_EXAMPLE = /^（[如例]/;

/** No quotation that is looked into is longer, and no row of them has more. */
const LONGEST = 60;
const MOST = 12;
/** Between two of a row, as in ”“, ”、“ and " 或 ", and how much of it there is at most. */
const JOINTS = ' 、，或和与及';
const LONGEST_JOINT = 3;
/** So many others in a row that offices would not set in straight marks, and nothing left open in them. */
const LEAST_BESIDE = 2;

interface Quotation {
  /** Where its marks stand. */
  readonly opens: number;
  readonly closes: number;
}

/** The quotation around `start`–`end`, in curly or in straight marks. */
function quotationAround(reading: Reading, { start, end }: Pick<Slot, 'start' | 'end'>): Quotation | undefined {
  const { text } = reading;
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const behind = text.slice(end, end + LONGEST);
  const from = start - before.length;
  const [curly, straight] = [before.lastIndexOf('“'), before.lastIndexOf('"')];
  const isCurly = curly > Math.max(straight, before.lastIndexOf('”'));
  const opens = isCurly ? curly : straight;
  const closes = behind.indexOf(isCurly ? '”' : '"');
  if (opens < 0 || closes < 0) return undefined;
  if (!isCurly && straightMarks(reading).get(from + opens) === 'closes') return undefined;
  return { opens: from + opens, closes: end + closes };
}

/** The quotation that stands right before the one that opens at `opens`, as in a row: “甲”“乙”. */
function quotationBefore(text: string, opens: number): Quotation | undefined {
  let closes = opens - 1;
  while (opens - closes <= LONGEST_JOINT && JOINTS.includes(text.charAt(closes) || '\n')) closes--;
  if (!'"”'.includes(text.charAt(closes) || '\n')) return undefined;
  const before = text.slice(Math.max(0, closes - LONGEST), closes);
  const at = before.lastIndexOf(text.charAt(closes) === '”' ? '“' : '"');
  return at < 0 ? undefined : { opens: closes - before.length + at, closes };
}

/** Whether the blank stands in what somebody says or is to write, alone or in a row of such quotations. */
export function isSaidOrWritten({ form, start, end }: Slot, reading: Reading): boolean {
  if (form === 'gap' || form === 'frame' || form === 'dots') return false;
  const { text } = reading;
  if (form === 'mask' && standsWritten(text, start)) return true;
  const own = quotationAround(reading, { start, end });
  if (!own) return false;
  if (GIVES_EXAMPLE.test(text.slice(own.closes + 1, own.closes + 4))) return true;
  if (form !== 'variable' && ASKS.test(text.slice(end, own.closes))) return true;
  let { opens } = own;
  let beside = 0;
  for (let other = quotationBefore(text, opens); other && beside < MOST; other = quotationBefore(text, opens)) {
    ({ opens } = other);
    beside++;
  }
  if (SAYS.test(text.slice(Math.max(0, opens - LONGEST_VERB), opens))) return true;
  return (
    form !== 'variable' && text.charAt(own.opens) === '"' && beside + quotationsBehind(text, own.closes) >= LEAST_BESIDE
  );
}

/** How many quotations in straight marks follow in the row: ""甲""乙"". */
function quotationsBehind(text: string, closes: number): number {
  let many = 0;
  for (let at = closes; many < MOST && text.charAt(at + 1) === '"'; many++) {
    const next = text.indexOf('"', at + 2);
    if (next < 0 || next - at > LONGEST) break;
    at = next;
  }
  return many;
}

/** 可以作出《, 无法通过《: what may be done says of whom a paper would be, and not that it is this one. */
const MAY_BE_MADE = new RegExp(`${anyOf(SAY_WHAT_MAY_BE)}[^，。；：《》]{0,8}《[^《》]{0,12}$`);
const OF_SOMEBODY = '对给予将与';
const LEAST_OF_A_NAME = 2;

/** 监察机关可以作出《关于对×××享受的待遇予以调整的处理决定》: somebody in the title of a paper that may be made. */
export const isOfPaperThatMayBe = ({ form, start, end }: Slot, { text }: Reading): boolean =>
  form === 'mask' &&
  end - start >= LEAST_OF_A_NAME &&
  OF_SOMEBODY.includes(text.charAt(start - 1) || '\n') &&
  MAY_BE_MADE.test(text.slice(Math.max(0, start - LONGEST), start));

/** “XX设想行不通，因为……”: a mask and dots in one quotation are the pattern of a sentence. */
export const isPatternWithDots = ({ form, start, end }: Slot, reading: Reading): boolean => {
  if (form !== 'mask' || !reading.text.includes('……', end)) return false;
  const own = quotationAround(reading, { start, end });
  return own !== undefined && reading.text.slice(end, own.closes).includes('……');
};

/** 来自X乎的, 为了X格。: one capital and one 汉字 are the whole of a word. */
const ENDS_WORD = /^[\u4e00-\u9fff](?:的|[，。；：！？、）”]|$)/;
const BEHIND_A_WORD = /[\u4e00-\u9fff]$/;
const COUNTS_OR_ORDERS = '第共约计有达';

/** Whether a letter stands for one character of a name in a text that is not official, where nothing is counted and no place or body named. */
export const isLetterOfPlayfulName = (
  { form, category, start, end }: Slot,
  { text }: Reading,
  report: Report,
): boolean =>
  form === 'mask' &&
  category === 'other' &&
  text.slice(start, end) === 'X' &&
  ENDS_WORD.test(text.slice(end, end + 2)) &&
  BEHIND_A_WORD.test(text.charAt(start - 1)) &&
  !COUNTS_OR_ORDERS.includes(text.charAt(start - 1)) &&
  !isOfficial(report);
