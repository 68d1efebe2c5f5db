/** A count and items that bear numbers of their own: 四个组成：1条件；2信号；3止损；4止盈; 三种方法：第一种是…；第二种是…. */
import { anyOf } from '../../norms/lexicon';
import { WORDS_THAT_TAKE_A_COUNT_UP } from '../../norms/words/lists';
import { han } from '../../reading/numerals/write-han';
import { span } from '../../text/span';
import type { Count, StatedCount } from './stated-count';

/** Items that bear numbers are sentences, so they are looked for farther than the items of a plain list. */
const FARTHEST = 600;
const FEWEST_BARE_NUMBERS = 3;
/** Behind the last item there is no further one under other words: 还有一种…, 最后…. */
const TAKES_UP = new RegExp(`(?:^|[，；。])${anyOf(WORDS_THAT_TAKE_A_COUNT_UP)}`);

/** The numbered list that begins at `start` of `text`, behind the count that announces it. */
export function numberedAfter(text: string, counted: Count, start: number): StatedCount | undefined {
  const rest = text.slice(start, start + FARTHEST);
  if (rest.startsWith('1')) return bareNumbers(rest, counted, start);
  return rest.startsWith('第一') ? ordinals(rest, counted, start) : undefined;
}

/** 1条件；2信号；3止损。 Numbers that follow one another behind the same mark; 1月、2月 are of months. */
function bareNumbers(text: string, { stated, count, number }: Count, start: number): StatedCount | undefined {
  const end = text.search(/[。！？\n]/);
  const written = end < 0 ? text : text.slice(0, end);
  const mark = /[；，、]/.exec(written)?.[0];
  if (mark === undefined || end < 0) return undefined;
  const items = written.split(mark);
  if (items.length < FEWEST_BARE_NUMBERS || !items.every(isNumbered)) return undefined;
  const agrees = items.length === stated;
  const list = span(start, start + written.length);
  return { form: 'after', stated, listed: items.length, count, number, list, agrees, sure: !agrees, marked: true };
}

const isNumbered = (item: string, i: number): boolean => {
  const label = String(i + 1);
  return (
    item.startsWith(label) &&
    /^(?![月号日时点栋楼班期区室])[\u4e00-\u9fff]{2}/.test(item.slice(label.length)) &&
    item.length < 40
  );
};

/** 第一种是…；第二种是…. Fewer are told of only where one more would do and another sentence follows in the same paragraph. */
function ordinals(text: string, { stated, measure, count, number }: Count, start: number): StatedCount | undefined {
  let listed = 0;
  let at = 0;
  for (;;) {
    const next = text.indexOf(`第${han(listed + 1)}${measure}`, at);
    if (next < 0) break;
    listed++;
    at = next + 2 + measure.length;
  }
  if (listed < 2) return undefined;
  const stop = text.indexOf('。', at);
  const behind = stop < 0 ? '' : text.slice(stop + 1);
  const goesOn = behind === '' || behind.includes(`第${han(listed + 1)}`) || TAKES_UP.test(behind);
  const agrees = listed === stated || (listed < stated && (goesOn || listed + 1 < stated));
  const list = span(start, start + (stop < 0 ? text.length : stop));
  return { form: 'after', stated, listed, count, number, list, agrees, sure: false, likely: !agrees };
}
