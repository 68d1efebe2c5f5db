/** The items of a list: how many there are, in every way a reader might count them, and how alike they are made. */
import { STARTS_WITH_VERB } from './words';

/** Words that hold a 和 or 与 of their own. */
const NOT_JOINING =
  /(?<![部局委厅办处科股心会院队])[和与](?=[\u4e00-\u9fff]{2,6}(?:[部局委厅办处科股]|中心)(?:[、和与及]|$))|和平|和谐|共和|饱和|缓和|温和|中和|调和|祥和|和解|和睦|和美|总和|随和|和田|和县|呼和|参与|与会|给予|赋予|普及|以及|涉及|及时|及格|触及|波及|力所能及|埃及|顾及|危及|惠及|推及/g;
const JOINING = /以及|[和与及]/g;
/** 李敏获市级, 两省的深圳: the end of one list and the start of the next. */
const HOLDS_START = /.[的获赴到在是为由对向从给用以将把]./;

/** How many 和 与 及 join items in `text`. */
export const joinsIn = (text: string): number => (text.replace(NOT_JOINING, '').match(JOINING) ?? []).length;

/** The numbers of items that a careful reader could make out. */
export function waysToCount(items: readonly string[], joins: number): Set<number> {
  const ways = new Set<number>();
  for (let i = 0; i <= joins; i++) ways.add(items.length + i);
  // “发展教育、卫生事业和甲、乙、丙三个镇”: a longer item may hold the end of one list and the start of the next.
  for (let i = 1; i < items.length - 1; i++) {
    const later = items.slice(i + 1);
    const longer = items[i]!.length >= Math.min(...later.map((item) => item.length)) + 2;
    if (longer && (STARTS_WITH_VERB.test(items[i]!) || HOLDS_START.test(items[i]!) || joinsIn(items[i]!) > 0))
      for (let more = 0; more <= joins; more++) ways.add(items.length - i + more);
  }
  return ways;
}

/** Whether all but the first are nearly of one length. */
export const isEven = (items: readonly string[]): boolean => {
  const inner = items.slice(1).map((item) => item.length);
  return Math.max(...inner) - Math.min(...inner) <= 2;
};
/** Whether all after the first, which may have a verb before it, are of one length. */
export const isAllEven = (items: readonly string[]): boolean =>
  items.slice(2).every((item) => item.length === items[1]!.length) && items.length > 2;
/** Whether all end in the same character: 甲组、乙组. */
export const sharesEnd = (items: readonly string[]): boolean => items.every((item) => item.at(-1) === items[0]!.at(-1));

/** Whether all begin with the same character: 稳就业、稳外贸. */
export const sharesStart = (items: readonly string[]): boolean => items.every((item) => item[0] === items[0]![0]);
