/** Figures that 其中 brings in one behind the other, and of which neither is a part of the other. */
import { placeAt } from '../../reading/places';
import { sharedEnding } from '../../text/shared-ending';
import type { Mention } from './mentions';

/** 其中平川县28人，其中临河县93人: each is told of a place of its own, and no place holds one of its rank. So it is where both say what for. */
export function areSisters(first: Mention, total: Mention): boolean {
  if (total.gap.includes('其中') && sharedEnding(first.lead, total.lead) > 1) return true;
  const [one, other] = [first, total].map(({ gap }) => placeAt(gap.replace(BEFORE_ITS_PLACE, ''), 0));
  return one !== undefined && other !== undefined && one.level <= other.level && one.name !== other.name;
}
const BEFORE_ITS_PLACE = /^.*其中[，：]?在?|^[^\u4e00-\u9fff]+在?|^在/;
