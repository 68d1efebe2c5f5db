/**
 * Half-width marks that stand apart from the sentences of their draft: in the title of another paper, or between the names of
 * bodies.
 */
import { anyOf } from '../../norms/lexicon';
import { LAST_SYLLABLES_OF_A_BODY, LAST_WORDS_OF_A_BODY } from '../../norms/words/signatures';
import { STATES_OF_A_DRAFT } from '../../norms/words/titles';
import { hasAny } from '../../reading/around';
import type { Reading } from '../../reading/reading';

const LONGEST_TITLE = 60;

/** [3月10日 项目委员会,设施组例会](https://…) and 《参考结构(他人论文)》: what links to another paper or names it repeats its title. */
export function isCited({ original }: Reading, at: number): boolean {
  const before = original.slice(Math.max(0, at - LONGEST_TITLE), at);
  const behind = original.slice(at + 1, at + 1 + LONGEST_TITLE);
  return (
    (before.includes('[') && /\[[^[\]\n]*$/.test(before) && /^[^[\]\n]*\]\(/.test(behind)) ||
    (before.includes('《') && /《[^《》\n]*$/.test(before) && /^[^《》\n]*》/.test(behind) && !isOfState(original, at))
  );
}

/** 《处分条例(试行)》: of a paper that was issued the brackets are known to be full-width. */
function isOfState(original: string, at: number): boolean {
  const open = original.lastIndexOf('(', at);
  return open >= 0 && hasAny(original.slice(open, original.indexOf(')', open)), STATES_OF_A_DRAFT);
}

const BODY = `(?:${anyOf(LAST_WORDS_OF_A_BODY, LAST_SYLLABLES_OF_A_BODY)}|组)`;
const BODY_BEFORE = new RegExp(`[\\u4e00-\\u9fff]${BODY}$`);
const BODY_BEHIND = new RegExp(`^ ?[\\u4e00-\\u9fff]{1,8}?${BODY}`);

/** 项目委员会,基础设施组例会: in a title the comma parts the names of two bodies, between which 、 stands. */
export const partsBodies = ({ original }: Reading, at: number): boolean =>
  original[at] === ',' &&
  BODY_BEFORE.test(original.slice(Math.max(0, at - 8), at)) &&
  BODY_BEHIND.test(original.slice(at + 1, at + 14));
