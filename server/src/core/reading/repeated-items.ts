/** Items that stand twice in one list of a sentence: 台账不规范、管护不到位、台账不规范. */
import { isDigits } from './numerals/decimal';
import { anyOf } from '../norms/lexicon';
import { ENDS_OF_LEAD_INS, FOLLOWS_A_LAST_ITEM, MAY_HEAD_ONE_ITEM, SAYS_ONE_BY_ONE } from '../norms/words/items';
import { sharedEnding } from '../text/shared-ending';
import type { Reading } from './reading';
import { type Span, span } from '../text/span';
import { isHan } from './characters';
import { isIn } from './seek';

/** A list from the item that is said twice to where it is said again; offsets of clean text. */
export interface RepeatedItem {
  readonly start: number;
  readonly end: number;
  readonly item: string;
  /** Where it stands again. */
  readonly again: number;
  /** Whether a noun of its own goes on with it there: 污染控制、清除措施和污染控制情况 may be the measures, and how it goes with them. */
  readonly hasOwnHead: boolean;
}

/** What no item holds. */
const MARKS: ReadonlySet<number> = new Set([...'，。；：！？、（）()《》\n\ufffc'].map((mark) => mark.charCodeAt(0)));
const ENDS_LEAD_IN = new RegExp(`${anyOf(ENDS_OF_LEAD_INS)}$`);
const FOLLOWS = new RegExp(`^(?:$|${anyOf(FOLLOWS_A_LAST_ITEM)})`);
const JOINS_LAST = /以及|[和及与]/;
/**
 * 行为与损害之间的因果关系: what is between two things is one. 及甲镇居民的代表: whose they are is another than they; 和台账不规范的问题 is said of all.
 */
const ONE_ITEM = new RegExp(`[和及与].{2,}(?:之间|的(?!${anyOf(FOLLOWS_A_LAST_ITEM)}).)`);
/** 合格、良好、合格 are values in the order of what has them. */
const IN_ORDER = new RegExp(anyOf(SAYS_ONE_BY_ONE));
/**
 * Between the two a list ended and another began: 倾倒、处置的行为应当认定为排放、倾倒; 转让、出借或者使用转借、转让. A mark of quotation ends one where
 * it stands inside an item: 乙”和“丙. “三会一课” is an item.
 */
const ANOTHER_LIST = /的.|等|以及|或.{2}|下列|[和及与].{5}|.“|”.|^“[^”]*$|^[^“]*”$/;
/** 第三款、第四款、第二十六条第三款、第四款: each of its own article. */
const CITED = /^第.{1,4}[款项目]$/;
/** 问题, 现象 and 等 are said of all items. */
const OWN_HEAD = new RegExp(`^${anyOf(MAY_HEAD_ONE_ITEM)}`);
const LEAST_ITEM = 2;
const LONGEST_ITEM = 40;
/** Items further apart are compared by no reader. */
const FURTHEST_ITEM = 100;

/** The first item of each list that stands twice in it. */
export function repeatedItems(reading: Reading): readonly RepeatedItem[] {
  return reading.derive(readRepeatedItems);
}

function readRepeatedItems({ text, kind }: Reading): readonly RepeatedItem[] {
  if (kind === 'row' || !text.includes('、') || isIn(IN_ORDER, text)) return [];
  const repeated: RepeatedItem[] = [];
  for (const { start: index, end } of listsIn(text)) {
    const found = firstRepeated(
      itemsOf(text.slice(index, end)),
      text[index - 1] === '、' ? text.charAt(index - 2) : '',
    );
    if (found)
      repeated.push({ ...found, start: index + found.start, end: index + found.end, again: index + found.again });
  }
  return repeated;
}

/** Lists of words in order: items with 、 between them and no other mark. Looked for from 、 to both sides. */
export function listsIn(text: string): readonly Span[] {
  const lists: Span[] = [];
  let before = 0;
  for (let mark = text.indexOf('、'); mark >= 0; mark = text.indexOf('、', Math.max(mark + 1, before))) {
    let start = mark;
    const first = Math.max(before, mark - LONGEST_ITEM);
    while (start > first && isOfItem(text.charCodeAt(start - 1))) start--;
    const end = mark - start < LEAST_ITEM ? mark : endOfItems(text, mark);
    if (end === mark) continue;
    lists.push(span(start, end));
    before = end;
  }
  return lists;
}

/** Where the items end of which the first stands behind the 、 at `mark`; `mark` itself where none does. */
function endOfItems(text: string, mark: number): number {
  let end = mark;
  while (text[end] === '、') {
    const start = end + 1;
    const last = Math.min(text.length, start + LONGEST_ITEM);
    let at = start;
    while (at < last && isOfItem(text.charCodeAt(at))) at++;
    if (at - start < LEAST_ITEM) return end;
    end = at;
  }
  return end;
}

const isOfItem = (code: number): boolean => isHan(code) || !MARKS.has(code);

interface Item {
  readonly text: string;
  readonly start: number;
}

/** The items of a list; what 和 joins to the last one stands apart. */
function itemsOf(list: string): readonly Item[] {
  const items: Item[] = [];
  let start = 0;
  for (const text of list.split('、')) {
    items.push({ text, start });
    start += text.length + 1;
  }
  const last = items.at(-1);
  const joint = last && JOINS_LAST.exec(last.text);
  if (!last || !joint || joint.index < LEAST_ITEM || isIn(ONE_ITEM, last.text)) return items;
  const rest = joint.index + joint[0].length;
  return [
    ...items.slice(0, -1),
    { text: last.text.slice(0, joint.index), start: last.start },
    { text: last.text.slice(rest), start: last.start + rest },
  ];
}

function firstRepeated(items: readonly Item[], first: string): RepeatedItem | undefined {
  const last = items.length - 1;
  for (const [i, one] of items.entries()) {
    // 甲站3、4号机组、乙站3、4号机组: what follows a number goes on with it.
    if (isDigits(one.text.charAt(0) || '\n') && isDigits(items[i - 1]?.text.slice(-1) || '\n')) continue;
    // 宣传、宣传、再宣传 is said for emphasis.
    for (let j = i + 2; j <= Math.min(last, i + FURTHEST_ITEM); j++) {
      const [between, other] = [items[j - 1], items[j]];
      if (!other || !between || isIn(ANOTHER_LIST, between.text) || endsInMark(items, j - 1)) break;
      const found = sameItem(one, other, i === 0, j === last);
      // 注意安全、注意安全、注意安全: said three times in a row it is said with force.
      if (found && between.text === found.item) break;
      if (found && i === 0 && isTheirs(one.text.slice(0, found.start - one.start), items)) continue;
      if (found && !CITED.test(found.item) && !isTwoLists(items, i, j, first)) return found;
    }
  }
  return undefined;
}

/**
 * 1、表示场所、处所 2、表示行为、性质 3、表示行为: the number before 、 is the mark of the next entry, for one less stands behind something else
 * before. 模块1、模块2、模块1 are called by theirs.
 */
function endsInMark(items: readonly Item[], at: number): boolean {
  const [stem = '', number] = splitOff(items[at]);
  return (
    number > 1 &&
    items.slice(0, at).some((one) => {
      const [other, before] = splitOff(one);
      return before === number - 1 && !other.endsWith(stem);
    })
  );
}
const ENDS_IN_NUMBER = /^(.*[^\d.])(\d{1,2})$/;
function splitOff(item: Item | undefined): readonly [stem: string, number: number] {
  const found = item && isDigits(item.text.slice(-1)) ? ENDS_IN_NUMBER.exec(item.text) : null;
  return found ? [found[1] ?? '', Number(found[2])] : ['', 0];
}

/** 回复甲组的测试报告、回复乙组测试报告、……、测试报告: the first is whose the deed says, which another item repeats. */
const isTheirs = (lead: string, items: readonly Item[]): boolean =>
  lead.endsWith('的') && items.slice(1).some(({ text }) => lead.includes(text.slice(0, 2)));

/**
 * Whether what is said again stands in a second list, which has its own head: of 赡养、抚养、扶养义务人无赡养、抚养 the item before 抚养 and
 * the one before its second end alike, and the second is more than an item. 教育、职业技能培训、医疗、教育 is one list. `first` is the
 * lone character before all of them: 省、自治区、直辖市税务机关商印制地省、自治区.
 */
function isTwoLists(items: readonly Item[], one: number, other: number, first: string): boolean {
  let back = 1;
  while (back <= one && other - back > one && items[one - back]?.text === items[other - back]?.text) back++;
  const again = items[other - back];
  if (!again || other - back <= one) return false;
  const head = back > one ? first : (items[one - back]?.text ?? '');
  const size = sharedEnding(head, again.text);
  return size >= LEAST_ITEM || (size > 0 && (size === head.length || LAST_OF_A_PLACE.has(again.text.slice(-1))));
}
/** 跨省、自治区、直辖市的……由本省、自治区: a place is called by its last character. */
const LAST_OF_A_PLACE: ReadonlySet<string> = new Set('省市县区乡镇');

/** What both say, with the lead-in of the first and what follows the last taken off. */
function sameItem(one: Item, other: Item, isFirst: boolean, isLast: boolean): RepeatedItem | undefined {
  const most = Math.min(one.text.length, other.text.length);
  for (let size = most; size >= LEAST_ITEM; size--) {
    const item = one.text.slice(one.text.length - size);
    if (!other.text.startsWith(item) || !/[\u4e00-\u9fff]{2}/.test(item)) continue;
    const lead = one.text.slice(0, one.text.length - size);
    const rest = other.text.slice(size);
    if (lead !== '' && !(isFirst && ENDS_LEAD_IN.test(lead))) continue;
    if (rest !== '' && !(isLast && FOLLOWS.test(rest))) continue;
    return {
      item,
      start: one.start + lead.length,
      end: other.start + size,
      again: other.start,
      hasOwnHead: isIn(OWN_HEAD, rest),
    };
  }
  return undefined;
}
