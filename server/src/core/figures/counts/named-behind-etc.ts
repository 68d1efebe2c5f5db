/** A list, what its items are, and their count behind it: 内科、外科、儿科等重点专科2个. */
import { joinsIn } from './items';
import type { Stretch } from './stretch';
import { LEADS_ON, STARTS_WITH_VERB } from './patterns';
import type { Count, StatedCount } from './stated-count';
import { span } from '../../text/span';

/** 儿科等重点专科: the last item, and what all of them are. 等级 and 等次 are words. */
const ITEM_AND_HEAD = /^([^等]{1,10})等(?![级次候待外])([^等、]{2,14})$/;
/** Nothing is named behind the count. */
const NOTHING_NAMED = /^(?:$|[，。；：、）])/;
const FEWEST = 3;
const LONGEST = 10;

/** What 等 leaves open may be more than is listed, but not less. */
export function namedBehindEtc({ start, end, listed }: Stretch, counted: Count, rest: string): StatedCount | undefined {
  const { stated, count, number } = counted;
  if (!listed.includes('等') || !NOTHING_NAMED.test(rest)) return undefined;
  const items = listed.split('、');
  const [, last, head = ''] = ITEM_AND_HEAD.exec(items.at(-1) ?? '') ?? [];
  // 果汁、咖啡等不少于4种
  if (last === undefined || items.length < FEWEST || LEADS_ON.test(head)) return undefined;
  const [, ...others] = [...items.slice(0, -1), last];
  if (
    others.some((item) => item === '' || item.length > LONGEST || /[\d等“”]/.test(item) || STARTS_WITH_VERB.test(item))
  )
    return undefined;
  // 甲与乙 may be one.
  const most = items.length;
  const agrees = most <= stated || others.some((item) => joinsIn(item) > 0);
  const list = span(start, end);
  return { form: 'open', stated, listed: most, count, number, list, agrees, sure: false, likely: !agrees };
}
