/** A count and the list it announces in the same sentence: 三个镇：A、B、C; “四个到位”，即A、B、C、D. */
import { anyOf } from '../../norms/lexicon';
import { MEASURE_OF_NAMED_PEOPLE, MEASURES_BESIDE_A_LIST } from '../../norms/words/counting';
import {
  OPENINGS_OF_A_REMARK,
  WORDS_THAT_ADD_A_REMARK,
  WORDS_THAT_GIVE_EXAMPLES,
  WORDS_THAT_GO_ON,
  WORDS_THAT_NUMBER_ITEMS,
} from '../../norms/words/lists';
import { span } from '../../text/span';
import type { CountInName } from './counts-in-names';
import {
  areNamedPeople,
  endsSurely,
  endsWithAnother,
  inFullBrackets,
  isAllEven,
  joinsIn,
  partedAtItsEnd,
  sharesEnd,
  sharesStart,
  withoutRemarks,
} from './items';
import { LONGEST_LIST } from './stretch';
import { namesRank, NUMBER, NUMERAL } from './patterns';
import { numberedAfter } from './numbered-after';
import type { Count, StatedCount } from './stated-count';

/** What a list may begin with, behind what is counted, be it in quotation marks (“三个面向”的方针：): ： · ”，即 · （即 · ”（ · —— · ，分别是 · 依次为：. */
const OPENING =
  `”?(?:：|，即|（即)|（(?!${anyOf(OPENINGS_OF_A_REMARK)}|${NUMBER}）)` +
  '|”（|——|，(?:分别|依次)[是为]|(?:分别|依次)[是为]：?';
const OPENS_LIST = new RegExp(
  `^(?<head>[^、，。；：！？（）“”\\d]{0,12}(?:”的[^、，。；：！？（）“”\\d]{2,10}(?=[：（]))?)(?<opening>${OPENING})`,
);
/** 这7个阶段中的：…: some of them. 这4条指令的场景是：…: what is listed are scenes. */
const NOT_WHAT_IS_LISTED = /中(?:的|$)|^(?!方面|个方面)[^的]{2,8}的[^的]{2,6}[是为有]$/;
/** After a list: the purpose or the outcome, no further item. */
const GOES_ON = new RegExp(`^(?!以及)${anyOf(WORDS_THAT_GO_ON)}`);
/** What parts items, in every way that is tried. */
const WAYS_TO_PART = [/、/, /，/, /；/, /[、，]/, /[，；]/];
/** 冲锋型/稳定型/挣扎型/躺平型. */
const BY_STROKES = [...WAYS_TO_PART, /[/／]/];
/** Items with their own numbers, quotations, explanations or ranges (一级至五级): no plain list. */
const NOT_PLAIN = new RegExp(`[：“”\\d①]|（1|${anyOf(WORDS_THAT_NUMBER_ITEMS)}|${NUMERAL}[级等类档][至到]`);
const REMARK = new RegExp(`^${anyOf(WORDS_THAT_ADD_A_REMARK)}`);

/** “五个一”活动：, “六个一”，即, behind 五个. */
const OPENS_ONES = /^一(?:系列)?”?[\u4e00-\u9fff]{0,8}(?:：|，(?:即|就是|分别[是为])|（即|——)/;
/** 一次走访, 开展一次走访. */
const IS_ONE = /^[\u4e00-\u9fff]{0,4}?一[\u4e00-\u9fff]/;
const FEWEST_ONES = 3;

/** “五个一”活动：一次走访、一次座谈、一次党课…: every item is one of something, and says so. What follows the last is no item. */
function onesAfter(text: string, { number, count, stated }: Count): StatedCount | undefined {
  const opening = text.charAt(count.end) === '一' ? OPENS_ONES.exec(text.slice(count.end, count.end + 24)) : null;
  if (!opening) return undefined;
  const start = count.end + opening[0].length;
  const written = upToItsEnd(inFullBrackets(text.slice(start, start + LONGEST_LIST * 2)));
  if (written.length >= LONGEST_LIST) return undefined;
  const items = withoutRemarks(written).split(/[、，；]/);
  const listed = items.findIndex((item) => !IS_ONE.test(item));
  const ones = listed < 0 ? items.length : listed;
  const goesOn = ones < items.length;
  const isOpen = (goesOn && !GOES_ON.test(items[ones] ?? '')) || /[和与及等]/.test(items.at(-1) ?? '');
  if (ones < FEWEST_ONES || items.slice(ones).some((item) => IS_ONE.test(item))) return undefined;
  const agrees = ones === stated || (isOpen && ones < stated);
  const list = span(start, start + written.length);
  return {
    form: 'after',
    stated,
    listed: ones,
    count,
    number,
    list,
    agrees,
    sure: !agrees && !isOpen && !goesOn,
    likely: !agrees,
  };
}

/** The list that the count ending at `count.end` announces. */
export function listAfter(text: string, counted: Count): StatedCount | undefined {
  return onesAfter(text, counted) ?? plainListAfter(text, counted);
}

/**
 * The list that tells what a name with a number is made of, where every item has the character behind the number or ends as the name
 * does: “四定”：定人、定岗、定责, “三张清单”制度：问题清单、责任清单. Of other names, such as “四点半课堂”, the number counts nothing.
 */
export function listNamed(
  text: string,
  { stated, start, end, made, last, list }: CountInName,
): StatedCount | undefined {
  const written = upToItsEnd(inFullBrackets(text.slice(list, list + LONGEST_LIST)));
  const [listed = ''] = withoutRemarks(written).split(/[，；]/, 1);
  const items = listed.split('、');
  const isMade = [made, last].some(
    (char) => items.every((item) => item.startsWith(char)) || items.every((item) => item.endsWith(char)),
  );
  if (items.length < FEWEST_ONES || !isMade || listed.endsWith('等') || made === POINT_OF_TIME) return undefined;
  const most = items.length + joinsIn(items.at(-1) ?? '');
  const agrees = stated === items.length || stated === most;
  return {
    form: 'after',
    stated,
    listed: most,
    number: span(start, end),
    count: span(start, end + made.length),
    list: span(list, list + listed.length),
    agrees,
    sure: !agrees && Math.abs(stated - most) <= 3,
  };
}
/** “四点半课堂” is held at half past four. */
const POINT_OF_TIME = '点';

/** Too long, with a count of its own, of examples, or of ranks that two may share: 七班（并列第三）. */
const isNoList = (written: string, sentence: string): boolean =>
  written.length >= LONGEST_LIST ||
  GIVES_EXAMPLES.test(sentence) ||
  OPENS_WITH_A_COUNT.test(sentence) ||
  written.includes('并列');

/** 二者, 三者: those just named. */
const POINTS_BACK = '者';

function plainListAfter(text: string, counted: Count): StatedCount | undefined {
  const { number, count, stated } = counted;
  const opened = openingAt(text, count.end);
  // 前三名要重奖：A、B、C is of what they get; 前三名分别是：A、B、C names them.
  if (!opened || (namesRank(text, number.start) && !opened.names)) return undefined;
  const { start, opening } = opened;
  // 二者交叉领域：A、B、C: whom it points back to are two, and what is listed is told of them.
  if (counted.measure === POINTS_BACK && start - opening.length > count.end) return undefined;
  const numbered = numberedAfter(text, counted, start);
  if (numbered) return numbered;
  const rest = inFullBrackets(text.slice(start, start + LONGEST_LIST * 2));
  const written = upToItsEnd(rest);
  // （一网通办、一: the bracket closes in another line, and so does the list.
  if (opening.endsWith('（') && rest.charAt(written.length) !== '）') return undefined;
  const sentence = withoutQuestion(rest, written);
  if (!sentence || isNoList(written, sentence)) return undefined;
  const [firstClause = ''] = sentence.split(/[，；]/, 1);
  const listed = endsWith(firstClause, sentence) ? firstClause : sentence;
  const open = /等(?:$|[，；方])/.test(listed);
  const mark = markOf(listed);
  const items = listed.split(mark);
  if (counted.measure === MEASURE_OF_NAMED_PEOPLE && !areNamedPeople(items)) return undefined;
  const plain = plainlyIn(listed, items);
  const agrees = open ? plain <= stated : waysToPart(listed, firstClause).has(stated);
  const [sure, likely] =
    agrees || open
      ? [false, false]
      : [isSure(items, plain - stated, listed, opening), isLikely(items, plain - stated, listed)];
  const list = span(start, start + (listed === sentence ? written.length : listed.length));
  return {
    form: open ? 'open' : 'after',
    stated,
    listed: plain,
    count,
    number,
    list,
    agrees,
    sure,
    likely,
    vague: isVague(items),
  };
}

/** Whether the 和 of the last item may part two or stand inside its name. */
const isVague = (items: readonly string[]): boolean =>
  !endsSurely(items) && !endsWithAnother(items, partedAtItsEnd(items) ?? []);

/** 三大附件分别是安全阀、压力表和（　）。, 安全阀、压力表。（C）: one item is what the question asks for. */
const ASKS = /（\s*(?:[A-Z]{1,5}\s*)?）/;
const LONGEST_ANSWER = 12;
const withoutQuestion = (text: string, written: string): string =>
  ASKS.test(text.slice(0, written.length + LONGEST_ANSWER)) ? '' : withoutRemarks(written);

/** How many items there are, read the plain way. 登录页面，搜索页面和订单页面: between commas 和 parts items where all are made alike. */
function plainlyIn(listed: string, items: readonly string[]): number {
  if (areTwoOfOneMake(listed)) return 2;
  const parted = markOf(listed) === '，' ? partedAtItsEnd(items) : undefined;
  if (parted) return sharesEnd(parted) && joinsIn(items.at(-1) ?? '') > 0 ? parted.length : items.length;
  return items.length + (markOf(listed) === '、' ? joinsIn(items.at(-1) ?? '') : 0);
}

const GIVES_EXAMPLES = new RegExp(`^${anyOf(WORDS_THAT_GIVE_EXAMPLES)}`);

/** 分别是四个不同的组: a count of its own, and no item. */
const OPENS_WITH_A_COUNT = new RegExp(`^${NUMBER}${anyOf(MEASURES_BESIDE_A_LIST)}`);

/** `text` up to the end of the sentence or of the bracket that it began in. */
function upToItsEnd(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '（') depth++;
    else if (char === '）' && depth-- === 0) return text.slice(0, at);
    else if (char === '\n' || (depth === 0 && '。！？'.includes(char))) return text.slice(0, at);
  }
  return text;
}

/** What opens a list behind the count that ends at `end`, and where the list starts. */
function openingAt(text: string, end: number): Opening | undefined {
  const match = OPENS_LIST.exec(inFullBrackets(text.slice(end, end + 24)));
  const { head = '', opening = '' } = match?.groups ?? {};
  return match && !/[和及与等]$/.test(head) && !NOT_WHAT_IS_LISTED.test(head)
    ? { start: end + match[0].length, opening, names: NAMES_EACH.test(match[0]) }
    : undefined;
}

interface Opening {
  readonly start: number;
  readonly opening: string;
  /** It says that each of what is counted follows: 分别是. */
  readonly names: boolean;
}
const NAMES_EACH = /(?:分别|依次)[是为]：?$/;

/** Whether the list is surely the whole of what is counted. */
function isSure(items: readonly string[], off: number, listed: string, opening: string): boolean {
  if (Math.abs(off) > 3 || items.length < 2 || NOT_PLAIN.test(listed)) return false;
  // A bracket may hold but a part, or a remark: only items made alike are surely the whole.
  if (opening === '（' || (opening.endsWith('（') && !(sharesEnd(items) || sharesStart(items)))) return false;
  return areMadeAlike(items, markOf(listed), listed);
}

/** Whether a reader would look twice: the count is `off` by one, and the list is a plain one; or the list leaves no choice. */
function isLikely(items: readonly string[], off: number, listed: string): boolean {
  if ((areTwoOfOneMake(listed) && Math.abs(off) <= 2) || holdsMore(items, off, listed)) return true;
  if (Math.abs(off) !== 1 || items.length < 2 || markOf(listed) !== '、') return false;
  return !NOT_PLAIN.test(listed) && !/的(?:[^、]{0,6}、|$)/.test(listed);
}

/** 三种：国家所有制和集体所有制: two of one make with 和 between them, and nothing else. */
function areTwoOfOneMake(listed: string): boolean {
  if (joinsIn(listed) !== 1 || /[、，；：“”\d]/.test(listed)) return false;
  const [one = '', other = ''] = partedAtItsEnd(['', listed])?.slice(1) ?? [];
  return one.length > 2 && other.length > 2 && one.slice(-2) === other.slice(-2);
}

/** 8种语言（中、英、日……阿）: a bracket may hold but a part, and never more than there are. */
const holdsMore = (items: readonly string[], off: number, listed: string): boolean =>
  off > 0 &&
  off <= 3 &&
  items.length >= FEWEST_ONES &&
  !NOT_PLAIN.test(listed) &&
  isAllEven(items) &&
  areMadeAlike(items, '、', listed);

/** Whether the list ends with its first clause: 甲、乙、丙，确保…. */
function endsWith(firstClause: string, sentence: string): boolean {
  const after = sentence.slice(firstClause.length);
  return firstClause.includes('、') && after.startsWith('，') && GOES_ON.test(after.slice(1));
}

type Mark = '；' | '、' | '，';

/** What most likely parts the items. */
function markOf(listed: string): Mark {
  if (listed.includes('；')) return '；';
  return listed.includes('、') ? '、' : '，';
}

/** The numbers of items that a careful reader could make out in the whole or in its first clause. */
function waysToPart(listed: string, firstClause: string): Set<number> {
  const ways = new Set<number>();
  for (const part of [listed, firstClause]) {
    const joins = Math.min(4, joinsIn(part));
    // 含水率、温度和粒径 are three: what follows 和 is the last of the list.
    const parts = part.split('、');
    const parted = joins === 1 ? partedAtItsEnd(parts) : undefined;
    const fewest = parted && endsWithAnother(parts, parted) ? 1 : 0;
    for (const marks of part.includes('/') || part.includes('／') ? BY_STROKES : WAYS_TO_PART) {
      const items = part.split(marks).filter(Boolean).length;
      if (items > 1 || fewest === 0) for (let i = fewest; i <= joins; i++) ways.add(items + i);
    }
  }
  return ways;
}

/** Whether the items are so much alike that each mark surely parts two of them. */
function areMadeAlike(items: readonly string[], mark: Mark, listed: string): boolean {
  const last = items.at(-1) ?? '';
  if (mark === '；') return items.every((item) => item.length >= 4) && !REMARK.test(last);
  if (!items.every((item) => item !== '' && item.length <= 18)) return false;
  if (mark === '、') return !/[，；]/.test(listed) && items.every((item) => joinsIn(item) === 0 || item === last);
  return (isAllEven(items) && items[0]?.length === items[1]?.length) || sharesEnd(items) || sharesStart(items);
}
