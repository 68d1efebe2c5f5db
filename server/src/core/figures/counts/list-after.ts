/** A count and the list it announces in the same sentence: 三个镇：A、B、C; “四个到位”，即A、B、C、D. */
import { span, type Span } from '../../text/span';
import type { StatedCount } from './stated-count';
import { isAllEven, joinsIn, sharesEnd, sharesStart } from './items';
import { LONGEST_LIST } from './list-before';

const OPENS_LIST =
  /^([^、，。；：！？（）“”\d]{0,12})(”?：|”?，即|”?（即|”（|——|，(?:分别|依次)(?:是|为)|(?:分别|依次)(?:是|为)：?)/;
/** After a list: the purpose or the outcome, no further item. */
const GOES_ON = /^(?:确保|切实|进一步|实现|推动|从而|[使为以均都已并]|全面|有力|有效|不断|其中)/;

/** The list that the count ending at `count.end` announces. */
export function listAfter(text: string, number: Span, count: Span, stated: number): StatedCount | undefined {
  const opened = OPENS_LIST.exec(text.slice(count.end, count.end + 24));
  if (!opened || /[和及与等]$/.test(opened[1]!)) return undefined;
  const start = count.end + opened[0].length;
  const stop = /[。！？）\n]|$/.exec(text.slice(start, start + LONGEST_LIST * 2))!;
  let listed = text.slice(start, start + stop.index);
  if (listed.length >= LONGEST_LIST || !listed) return undefined;
  const ways = new Set<number>();
  const firstClause = /^[^，；]*/.exec(listed)![0];
  const clause = listed.slice(firstClause.length);
  if (firstClause.includes('、') && clause.startsWith('，') && GOES_ON.test(clause.slice(1))) listed = firstClause;
  for (const part of [listed, firstClause]) {
    for (const marks of [/、/, /，/, /；/, /[、，]/, /[，；]/]) {
      const parts = part.split(marks).filter(Boolean);
      for (let i = 0; i <= Math.min(4, joinsIn(part)); i++) ways.add(parts.length + i);
    }
  }
  const open = /等(?:$|[，；方])/.test(listed);
  const mark = listed.includes('；') ? '；' : listed.includes('、') ? '、' : '，';
  const items = listed.split(mark);
  const joins = joinsIn(items[items.length - 1]!);
  const plain = items.length + (mark === '、' ? joins : 0);
  const agrees = open ? plain <= stated : ways.has(stated);
  const even =
    items.every((item) => item !== '' && item.length <= 18) && (mark === '、' ? !/[，；]/.test(listed) : true);
  // A bracket may hold but a part, or a remark: only items made alike are surely the whole.
  const inBrackets = opened[2]!.endsWith('（') && !(sharesEnd(items) || sharesStart(items));
  const sure =
    !agrees &&
    !open &&
    !inBrackets &&
    items.length > 1 &&
    !/[：“”\d①]|一是|第一|一要|首先|一方面|一种|（1|有的|或者/.test(listed) &&
    Math.abs(stated - plain) <= 3 &&
    (mark === '；'
      ? items.every((item) => item.length >= 4) &&
        !/^(?:同时|此外|另外|[并也还]|从而|以及)/.test(items[items.length - 1]!)
      : mark === '，'
        ? even &&
          ((isAllEven(items) && items[0]!.length === items[1]!.length) || sharesEnd(items) || sharesStart(items))
        : even && items.every((item) => joinsIn(item) === 0 || item === items[items.length - 1]));
  return {
    form: open ? 'open' : 'after',
    stated,
    listed: plain,
    count,
    number,
    list: span(start, start + listed.length),
    agrees,
    sure,
  };
}
