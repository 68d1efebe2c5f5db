/** Which paragraphs tell in running text what comes next, and which only mention in passing that something does. */
import { anyOf } from '../norms/lexicon';
import { EVIDENCE } from '../norms/section-evidence';
import { ANSWERS, TROUBLES } from '../norms/section-roles';
import { type SlotId, SLOTS } from '../norms/sections';
import { WORDS_FOR_SOME_LATER_TIME } from '../norms/words/sections';
import type { Reading } from '../reading/reading';
import { lastIndex } from '../text/last-index';
import { FEWEST_OF_A_REPORT } from './parts';
import type { Paragraph } from './report';
import type { Sections } from './sections';

/**
 * The last paragraph whose words may plan, or -1. Under 存在的问题 and 原因分析, and where a paragraph tells of troubles, 还需进一步 says what
 * is wanting and plans nothing.
 */
export function lastPlan(sections: Sections): number {
  const telling = sections.telling('next');
  const isPlan = (paragraph: Paragraph): boolean =>
    (EVIDENCE.next?.answers?.test(paragraph.reading.text) ?? false) ||
    (!isOfTroubles(paragraph, sections) && !tellsTroubleAlone(paragraph) && !plansInPassing(paragraph, sections));
  return telling[lastIndex(telling, isPlan)]?.index ?? -1;
}

/** Whether a paragraph stands under a main heading for troubles that does not answer them as well. */
function isOfTroubles({ index }: Paragraph, { main, slotsOf }: Sections): boolean {
  const over = main[lastIndex(main, ({ paragraph }) => paragraph <= index)];
  const slots = over ? slotsOf(over) : [];
  return slots.some((slot) => OF_TROUBLES.includes(slot)) && !slots.some((slot) => ANSWERS.includes(slot));
}

/** 后续需结合运行数据继续观察, behind what was done: it qualifies that, and is no part of its own. 后期，我镇将…… plans. */
const VAGUE_TIME = new RegExp(`${anyOf(WORDS_FOR_SOME_LATER_TIME)}(?![，：])`, 'g');
/** So near to the beginning of a paragraph such a word is what it is about. */
const BEGINNING = 2;

/**
 * Whether a paragraph of a report in sections plans only in passing: but for a vague time (后续, 未来) behind its own matter it has no
 * words that plan; among troubles, none that plan outright.
 */
export function plansInPassing(paragraph: Paragraph, sections: Sections): boolean {
  if (sections.main.length < FEWEST_OF_A_REPORT) return false;
  const { isVague, isHinting } = paragraph.reading.derive(plansVaguely);
  return isVague && (!isHinting || isOfTroubles(paragraph, sections));
}

function plansVaguely({ text }: Reading): { readonly isVague: boolean; readonly isHinting: boolean } {
  const rest = text.slice(0, BEGINNING) + text.slice(BEGINNING).replace(VAGUE_TIME, '');
  const isVague = rest !== text && !(EVIDENCE.next?.states.test(rest) ?? false);
  return { isVague, isHinting: isVague && (SLOTS.next.runIn?.test(rest) ?? false) };
}

/** What is told of troubles: themselves and where they come from. */
const OF_TROUBLES: readonly SlotId[] = [TROUBLES, 'cause'];

/** Whether a paragraph tells of troubles outright and plans nothing outright. */
const tellsTroubleAlone = ({ reading: { text } }: Paragraph): boolean =>
  (EVIDENCE.problem?.states.test(text) ?? false) && !EVIDENCE.next?.states.test(text);
