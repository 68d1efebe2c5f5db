/** Whether stars are marks of bold, or stand where a name or a number is due. */
import { anyOf } from '../../norms/lexicon';
import { unlessFollowed } from '../../norms/guards';
import {
  ALSO_BEHIND_A_HIDDEN_NUMBER,
  BEHIND_NOTHING_HIDDEN,
  COUNTED_BY_A_HIDDEN_NUMBER,
  KINDS_BEHIND_A_HIDDEN_NAME,
} from '../../norms/words/hidden-names';
import {
  AFTER_THE_BEARER_OF_AN_OFFICE,
  SURNAMES_THAT_END_NO_WORD,
  SURNAMES_THAT_END_WORDS,
} from '../../norms/words/looks-like-a-blank';
import { ENDS_OF_BODIES } from '../../norms/words/said-once';
import type { Reading } from '../reading';
import { allOf, isIn } from '../seek';
import { categoryOf } from './category';

/** What stands behind the bearer of an office. */
export const BEARER_ENDS = new RegExp(`^(?:$|[，。；、）\\s]|${anyOf(AFTER_THE_BEARER_OF_AN_OFFICE)})`);
/** What stands behind a hidden name or number. */
export const KIND_BEHIND = new RegExp(
  `^${unlessFollowed([...KINDS_BEHIND_A_HIDDEN_NAME, ...COUNTED_BY_A_HIDDEN_NUMBER, ...ALSO_BEHIND_A_HIDDEN_NUMBER], BEHIND_NOTHING_HIDDEN)}`,
);
export const SURNAME_ENDS = new RegExp(
  `(?:^|[，。；：、（\\s])${anyOf(SURNAMES_THAT_END_NO_WORD, SURNAMES_THAT_END_WORDS)}$`,
);

/** 。**截至12月末，…: bold that goes on over paragraphs, or one half of it; 。**镇政府 hides a name. */
export const isHalfOfBold = (
  { mark, from, to }: { readonly mark: string; readonly from: number; readonly to: number },
  left: string,
  right: string,
  { text }: Reading,
): boolean =>
  mark === '**' &&
  (right === '' ? ENDS_BOLD.test(left) : /^# /.test(right) || /(?:^|[。；！？])$/.test(left)) &&
  (!mayHide(text, from, to) || (right === '' && WHOLE_NAME_OF_A_BODY.test(left)));

const ENDS_BOLD = /(?:[。；！？）%]|[\u4e00-\u9fff]{4})$/;
/** 甘肃新宇城市建设有限公司**: a name that is all there; in 单位** it is not. */
const WHOLE_NAME_OF_A_BODY = new RegExp(`[\\u4e00-\\u9fff]{4}${anyOf(ENDS_OF_BODIES)}$`);

const STARS = /\*{2,}/g;

/**
 * Runs of stars in Markdown that are marks of bold which did not come off as such: **开幕式（**第五会议室**）**. A run opens
 * bold unless what stands beside it wants a name or a number, and what follows an opening run closes it. In plain text the
 * first must stand where bold opens, and each must have its partner.
 */
export function starsOfMarkup({ text, format }: Reading): ReadonlySet<number> {
  const marks = new Set<number>();
  if (format === 'plain' && !isIn(OPENS_BOLD, text)) return marks;
  let isOpen = false;
  const runs = allOf(STARS, text).map(({ 0: stars, index }) => ({ stars, index }));
  const hides = runs.map(({ stars, index }) => mayHide(text, index, index + stars.length));
  for (const [i, { stars, index }] of runs.entries()) {
    // **学会换届（**: where bold opens and a mark of bold follows, 学会 is no body without its name.
    const opens =
      hides[i + 1] === false &&
      BOLD_OPENS_BEHIND.test(text.charAt(index - 1)) &&
      !NOTHING_BEHIND.test(text.slice(index + stars.length));
    if (isOpen || opens || !hides[i]) marks.add(index);
    // **** closes one bold and opens the next.
    if (marks.has(index) && stars.length < 4) isOpen = !isOpen;
  }
  return format === 'plain' && isOpen ? new Set() : marks;
}

/** 姓名：***，: no bold opens in front of a mark. */
const NOTHING_BEHIND = /^(?:$|[\s，。；、！？）])/;
const BOLD_OPENS_BEHIND = /^[\s|>：]?$/;
/** ****一是**** in a sentence: four stars are bold within bold. */
const OPENS_BOLD = /^(?:[^*]{0,40}[\s，。；：、:|>（])?\*\*(?=[^*\s])|(?:^|[，。；：])\*{4}[^*\s，。；]{1,12}\*{4}/;

/** Whether the stars from `start` to `end` stand where a name or a number is due. */
function mayHide(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 14), start);
  const right = text.slice(end, end + 14);
  if (/\d$/.test(left)) return false;
  if (left.endsWith('：') && NOTHING_BEHIND.test(right)) return true;
  if (SURNAME_ENDS.test(left) || KIND_BEHIND.test(right) || categoryOf('', right) !== 'other') return true;
  return categoryOf(left, '') !== 'other' && BEARER_ENDS.test(right);
}
