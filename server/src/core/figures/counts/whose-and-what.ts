/** What the words behind a count say of the items before it: whose the things counted are, or of what kinds. */
import { anyOf } from '../../norms/lexicon';
import { ENDINGS_OF_PLACES_AND_BODIES, VERBS_IN_A_HEAD } from '../../norms/words/lists';
import { COUNTED_BY_KIND, KIND_AT_END, PLACE_OR_BODY } from './patterns';

const NAMES_PLACE_OR_BODY = new RegExp(`${anyOf(ENDINGS_OF_PLACES_AND_BODIES)}$`);
const HAS_VERB = new RegExp(anyOf(VERBS_IN_A_HEAD));

/** 省委、省政府三个意见: whose they are, not what they are. 综合组、宣传组三个工作组 are the groups themselves. */
export const areOwners = (items: readonly string[], head: string): boolean =>
  items.slice(-2).every((item) => NAMES_PLACE_OR_BODY.test(item)) &&
  !PLACE_OR_BODY.test(head.slice(0, 12)) &&
  !items.every((item) => item.slice(-1) === HEAD_ALONE.exec(head)?.[0].slice(-1));
/** 工作组，: nothing but the name of what is counted. */
const HEAD_ALONE = /^[\u4e00-\u9fff]{1,6}(?=[，。；：]|$)/;

/** 水利、交通5个项目: kinds of what the head names, of each of which there may be several. */
export function isCountedByKind(head: string): boolean {
  return COUNTED_BY_KIND.test(head.slice(0, 8)) || (KIND_AT_END.test(head) && !HAS_VERB.test(head));
}
