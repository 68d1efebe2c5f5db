/** A list and the count that sums it up: A、B、C三个镇, “A、B、C”三大行动, A、B等5个镇. */
import { span, type Span } from '../../text/span';
import type { StatedCount } from './stated-count';
import { isAllEven, isEven, joinsIn, sharesEnd, waysToCount } from './items';
import { ABSTRACT, COUNTED_BY_KIND, KIND_AT_END, LEADS_ON, NAME, PERSON, PLACE, PLACE_OR_BODY } from './words';

/** A list is looked for in so many characters. */
export const LONGEST_LIST = 160;
const LIST_STARTS = /[。；：！？，（）\n\ufffc]/g;

/** The list that the count at `number` sums up: A、B、C三个. Nothing before clean offset `from` belongs to it. */
export function listBefore(
  text: string,
  number: Span,
  count: Span,
  stated: number,
  measure: string,
  from: number,
): StatedCount | undefined {
  const left = Math.max(from, number.start - LONGEST_LIST);
  const stretch = text.slice(left, number.start).replace(/这$/, '');
  let start = 0;
  for (const mark of stretch.matchAll(LIST_STARTS)) start = mark.index + 1;
  if (start === 0 && left > from) return undefined;
  const rest = text.slice(count.end, count.end + 24);
  let listed = stretch.slice(start);
  let listEnd = number.start;
  const quoted = listed.endsWith('“');
  if (quoted) listed = listed.slice(0, -1);
  const open = listed.endsWith('等');
  if (open) listed = listed.slice(0, -1);
  if (listed.endsWith('”')) return quotedList(left + start, number, count, stated, listed, rest, open);
  if (!listed.includes('、') || listed.includes('“') !== listed.includes('”')) return undefined;
  if (NAME.test(text.slice(number.end, number.end + 8)) && !quoted) return undefined;
  if (measure === '级' || measure === '点' || measure === '部分') return undefined;
  const items = listed.split('、');
  if (items.some((item) => item === '')) return undefined;
  listEnd = left + start + listed.length;
  const joins = joinsIn(listed);
  const plain = items.length + joinsIn(items[items.length - 1]!);
  const ways = waysToCount(items, joins);
  const agrees = open ? plain <= stated : ways.has(stated);
  const sure =
    !agrees &&
    isPlainList(items, joins, measure) &&
    !/^[^，。；：、]{0,14}等/.test(rest) &&
    !/^[\d，。；：、）！？]|^$|^[^，。；：、！？]{1,6}、/.test(rest) &&
    (open
      ? plain > stated && items.length >= 3 && items.slice(1).every((item) => item.length <= 6) && isEven(items)
      : Math.abs(stated - plain) <= 2 &&
        (!quoted || (items.length >= 3 && joins === 0 && isEven(items))) &&
        countsEach(items, plain, stated, measure, rest));
  return {
    form: open ? 'open' : 'before',
    stated,
    listed: plain,
    count,
    number,
    list: span(left + start, listEnd),
    agrees,
    sure,
  };
}

/** “A、B、C”三大… and “A”“B”“C”三个…: the quotation marks show where the list begins. */
function quotedList(
  from: number,
  number: Span,
  count: Span,
  stated: number,
  listed: string,
  rest: string,
  open: boolean,
): StatedCount | undefined {
  const single = /(?:“[^“”]{1,30}”、?){2,}$/.exec(listed);
  const inside = /“([^“”]{2,120})”$/.exec(listed);
  const items = single ? single[0].match(/“[^“”]+”/g)! : inside ? inside[1]!.split('、') : [];
  if (items.length < 2 || items.some((item) => item === '')) return undefined;
  const joins = single ? 0 : joinsIn(inside![1]!);
  const ways = single
    ? new Set([
        items.length,
        ...(listed.length > single[0].length && /[、和与及]$/.test(listed.slice(0, -single[0].length)) ? [stated] : []),
      ])
    : waysToCount(items, joins);
  const agrees = open ? items.length <= stated : ways.has(stated);
  const listEnd = from + listed.length;
  const list = span(listEnd - (single ?? inside)![0].length, listEnd);
  const sure =
    !agrees &&
    Math.abs(stated - items.length) <= 2 &&
    !/^[^，。；：、]{0,14}等/.test(rest) &&
    !items.some((item) => /\d/.test(item)) &&
    (!open || items.length > stated);
  return { form: open ? 'open' : 'before', stated, listed: items.length + joins, count, number, list, agrees, sure };
}

/** No figures, no verb before the count, and items that are names of one kind rather than clauses. */
function isPlainList(items: readonly string[], joins: number, measure: string): boolean {
  const last = items[items.length - 1]!;
  // Before the first item stands what leads up to it, figures and all.
  if (
    [items[0]!.slice(-5), ...items.slice(1)].some((item) =>
      /[\d第几]|数[十百千]|“[^”]*[一二三四五六七八九十两]|[一二三四五六七八九十两][大个家类种项级条区]/.test(item),
    )
  )
    return false;
  if (/[的了并]/.test(last) || (LEADS_ON.test(last) && !sharesEnd(items) && !isAllEven(items))) return false;
  if (joins > 1 || items.slice(1, -1).some((item) => joinsIn(item) > 0)) return false;
  const inner = items.slice(1).map((item) => item.length);
  if (Math.max(...inner) > 16) return false;
  return (
    inner.length < 2 ||
    items.length >= 5 ||
    measure === '大' ||
    measure === '方面' ||
    Math.max(...inner) - Math.min(...inner) <= Math.max(4, Math.min(...inner)) ||
    sharesEnd(items)
  );
}

/** Each item is one of what is counted: 甲、乙、丙三个镇. Of 水利、交通5个项目 and 党员、干部3名 that is not known. */
function countsEach(items: readonly string[], plain: number, stated: number, measure: string, rest: string): boolean {
  if (measure === '大' || measure === '方面' || measure === '者' || rest.startsWith('方面')) return true;
  if (items.length === 2 && Math.abs(plain - stated) > 1) return false;
  // 国家级, 省级 say nothing of what is counted.
  const head = /^[^，。；：、！？]*/.exec(rest)![0].replace(/国家级?|[省市县区乡镇]级|全[国省市县]|中国/g, '');
  if (measure === '类' || measure === '种' || ABSTRACT.test(head.slice(0, 4))) return true;
  // 省委、省政府三个意见: whose they are, not what they are.
  if (
    items.slice(-2).every((item) => /[镇乡村区县市省州旗委局部厅府院校司厂站所组]$/.test(item)) &&
    !PLACE_OR_BODY.test(head.slice(0, 12))
  )
    return false;
  if ((measure === '名' || measure === '位') && items.slice(1).every((item) => PERSON.test(item))) return true;
  const byKind =
    COUNTED_BY_KIND.test(head.slice(0, 8)) ||
    (KIND_AT_END.test(head) && !/实施|推进|开展|完成|获批|入选|纳入|建成/.test(head)) ||
    ((measure === '名' || measure === '位') && items.some((item) => /[员师生长者户手工民部属]$/.test(item)));
  if (byKind) return measure === '项' && plain >= 3 && Math.abs(plain - stated) === 1;
  // 格尔木、德令哈3座电站: things at two places. Two items have to be what the head says they are.
  if (PLACE.test(head.slice(0, 12)) || ABSTRACT.test(head.slice(0, 8))) return true;
  return items.length >= 3 && Math.abs(plain - stated) === 1;
}
