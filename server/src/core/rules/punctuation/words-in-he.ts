/** Words and names that end in 和, so that it joins nothing: 政通人和，, 邻里和、家庭和, 李富和、. */
import { anyOf } from '../../norms/lexicon';
import { SURNAMES } from '../../norms/surnames';
import { BEFORE_和_IN_SET_PHRASES } from '../../norms/words/punctuation';
import { allOf } from '../../reading/seek';

/** 、民和、 is a name of two characters; of a longer item 和 would be the conjunction. */
const NAME_BEFORE = /(?:^|[，。；、：（“和与及])[\u4e00-\u9fff]$/;
const SET_PHRASE_BEFORE = new RegExp(`${anyOf(BEFORE_和_IN_SET_PHRASES)}$`);
/** 邻里和、家庭和、村庄和: what several items end in is said of them. */
const ITEMS_IN_和 = /和[，、；][^，。；、]{1,8}和[，。、；！]/g;

/** Whether 和 at `start` of `text`, behind `before`, ends a word or a name: 政通人和，, 、李富和、. */
export function isWordWith和(before: string, text: string, start: number): boolean {
  if (NAME_BEFORE.test(before) || SET_PHRASE_BEFORE.test(before) || endsPerson(before, text.slice(start + 1)))
    return true;
  for (const { index, 0: items } of allOf(ITEMS_IN_和, text)) {
    if (index <= start && start < index + items.length) return true;
  }
  // Of three such items the last is left over.
  return /和[，、；][^，。；、]{1,8}$/.test(text.slice(Math.max(0, start - 10), start));
}

/** 赵国和、钱同、孙立: the item is a surname with one character and 和, and so is the one before it or behind it a surname with a name. */
function endsPerson(before: string, behind: string): boolean {
  const name = PERSON_BEFORE.exec(before)?.[1] ?? '';
  if (!SURNAMES.includes(name.charAt(0) || '、')) return false;
  const others = [PERSON_BEHIND.exec(behind)?.[1], PERSON_BEFORE_THAT.exec(before)?.[1]];
  return others.some((other) => other !== undefined && SURNAMES.includes(other.charAt(0)));
}
const PERSON_BEFORE = /(?:^|[，。；、：（“和与及])([\u4e00-\u9fff]{2})$/;
const PERSON_BEHIND = /^、([\u4e00-\u9fff]{2,3})(?:[，。；、）等]|$)/;
const PERSON_BEFORE_THAT = /([\u4e00-\u9fff]{2,3})、[\u4e00-\u9fff]{2}$/;
