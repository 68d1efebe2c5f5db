/** Lists with their count, series with their numbers, days of the calendar: what is seen without a figure elsewhere. */
import type { Span } from '../../../server/src/core/index';
import type { Injection } from './sites';
import { mix } from './tokens';

const NUMERALS = '一二三四五六七八九十';
const MEASURES = '个|项|家|类|种|名|大|件|条|所|位|部分|方面';
const LIST_BEFORE = new RegExp(
  `(?<=[，。；：\\n]|^)([^，。；：、（）\\n“”\\d]{2,16}(?:、[^，。；：、（）\\n“”\\d]{2,12}){1,9})(等)?(?<![百十千第零一二三四五六七八九])([2-9]|[二三四五六七八九两])(${MEASURES})(?!修改|规定|第|位?数)`,
  'g',
);
const LIST_AFTER = new RegExp(
  `(?<![百十千第零〇一二三四五六七八九\\d])([2-9]|[二三四五六七八九两])(${MEASURES})[^，。；：、\\n]{0,10}[：（]([^，。；：、（）\\n“”]{2,16}(?:[、；][^，。；：、（）\\n“”]{2,16}){1,9})(?=[。）])`,
  'g',
);
const countOf = (written: string): number =>
  written === '两' ? 2 : NUMERALS.includes(written) ? NUMERALS.indexOf(written) + 1 : Number(written);
const itemsIn = (list: string): number => list.split(/[、；]|(?<=[^，、；]{2})(?:和|以及)(?=[^，、；]{2})/).length;

/** 满3个月, 不超过2个工作日, 三个以上: lengths of time and limits, which count no list, whatever stands before them. */
const IS_TIME_OR_LIMIT = /^(?:月|工作日|自然日|小时|季度|学期|星期|百分点|多|以[上下内]|及以[上下])/;
/** 不少于3种, 提前三个月, 经过两个; 的三个方面和三个年级: what ends so leads to a count of its own. */
const LEADS_TO_ITS_OWN = /(?:[于满过达近约超前后每各其]|[和与及或]|经过|其他|其余)$/;
/** What a reader may take for one item or for two. */
const MAY_BE_TWO = /[和与及]/g;

/** Lists with their count, before and behind it. */
export function* counts(text: string): Iterable<Injection> {
  for (const match of text.matchAll(LIST_BEFORE)) {
    const [all, list = '', etc, count = '', measure = ''] = match;
    if (itemsIn(list) !== countOf(count) || list.includes('第')) continue;
    if (LEADS_TO_ITS_OWN.test(list) || IS_TIME_OR_LIMIT.test(text.slice(match.index + all.length).slice(0, 4)))
      continue;
    const at = match.index + all.length - measure.length - count.length;
    const whole = { start: match.index, end: match.index + all.length };
    yield* counted(count, at, whole, list, etc !== undefined || list.endsWith('等'));
  }
  for (const match of text.matchAll(LIST_AFTER)) {
    const [all, count = '', , list = ''] = match;
    if (itemsIn(list) !== countOf(count)) continue;
    yield* counted(count, match.index, { start: match.index, end: match.index + all.length }, list, false);
  }
}

/**
 * The count with another number, if a reader can see that it is wrong: 甲、乙和丙等四类 may leave one out, but not list one too
 * many; 甲与乙、丙 may be three.
 */
function* counted(count: string, start: number, whole: Span, list: string, etc: boolean): Iterable<Injection> {
  const n = countOf(count);
  const most = list.split(/[、；]/).length + (list.match(MAY_BE_TWO)?.length ?? 0);
  const other = !etc && most <= n && (mix(start) % 2 === 0 || n <= 2) ? n + 1 : n - 1;
  if (other < 2 || other > 10) return;
  // 二类 is the second class; who miscounts writes 两.
  const written = /\d/.test(count) ? String(other) : other === 2 ? '两' : NUMERALS.charAt(other - 1);
  yield {
    kind: 'count',
    by: 'the list',
    rounded: false,
    edit: { span: { start, end: start + count.length }, text: written },
    others: [whole],
  };
}

/** 一是 … 二是 … 三是 in one paragraph, 一、 … 二、 … 三、 at the start of lines: one of them with the number of another. */
export function* series(text: string): Iterable<Injection> {
  const points = [...text.matchAll(/(?<=[。；：\n])([一二三四五六七八九])是/g)];
  const heads = [...text.matchAll(/^(?:#{1,6} )?([一二三四五六七八九十])、/gm)];
  for (const [kind, places] of [['enumeration', points] as const, ['heading', heads] as const]) {
    for (const [i, place] of places.entries()) {
      const value = (match: RegExpExecArray | undefined): number => NUMERALS.indexOf(match?.[1] ?? '?') + 1;
      const run = [value(places[i - 2]), value(places[i - 1]), value(place)];
      if (run.join() !== '1,2,3') continue;
      const start = place.index + place[0].length - 2;
      const put = NUMERALS.charAt(mix(start) % 2 === 0 ? 3 : 1);
      const others = [places[i - 1], places[i + 1]].flatMap((at) =>
        at ? [{ start: at.index, end: at.index + at[0].length }] : [],
      );
      yield {
        kind,
        by: 'its neighbours',
        rounded: false,
        edit: { span: { start, end: start + 1 }, text: put },
        others,
      };
    }
  }
}

/** Days that no calendar has. */
export function* dates(text: string): Iterable<Injection> {
  const found = [...text.matchAll(/(\d{4}年)(\d{1,2})月(\d{1,2})日/g)];
  for (const match of found.filter(({ index }) => mix(index) % 4 === 0).slice(0, 2)) {
    const [all, year = '', month = ''] = match;
    const span = { start: match.index, end: match.index + all.length };
    const put = mix(match.index) % 2 === 0 ? `${year}13月5日` : `${year}${month}月32日`;
    yield {
      kind: 'date',
      by: 'the calendar',
      rounded: false,
      edit: { span, text: put },
      others: [],
    };
  }
}
