/** Parts of a time or a course that follow one another from the first to the last: 一季度, 二季度 of 上半年; 第一期, 第二期 of 两期. */
import { NUMERALS_TO_TEN } from '../../norms/words/counting';
import { anyOf } from '../../norms/lexicon';
import { CLASSIFIERS_OF_A_COURSE, NAMES_OF_A_WHOLE_DAY, WORDS_OF_A_TOTAL } from '../../norms/words/wholes-and-parts';
import type { Mention } from './mentions';

/** 一季度, 上半年, 第二期, 11月8日上午 at the head of a clause. */
const PLACE_IN_TIME = new RegExp(
  `(?:^|[，、；：])(?:第?([一二三四五六])(季度|${anyOf(CLASSIFIERS_OF_A_COURSE)})|(?:(?:\\d{1,2}月)?\\d{1,2}[日号])?([上下])(半年|午))`,
);
const HALVES = '上下';
/** What so many parts of a time are all of. */
const WHOLES: Readonly<Record<string, readonly string[]>> = {
  季度4: ['全年'],
  季度3: ['前三季度'],
  季度2: ['上半年'],
  半年2: ['全年'],
  午2: NAMES_OF_A_WHOLE_DAY,
};
/** ，共培训190人; ，三期共培训190人. */
const TOTAL_OF_A_COURSE = new RegExp(
  `^[^，、；]{0,4}[，、；](?:[两三四五六]${anyOf(CLASSIFIERS_OF_A_COURSE)})?${anyOf(WORDS_OF_A_TOTAL)}`,
);
/** 一季度末, 上半年累计: what was reached by then. */
const REACHED_BY_THEN = /末|累计|其中|平均/;

/** Whether `mention` is told of a part of a time. */
export const endsInATime = ({ gap }: Mention): boolean => PLACE_IN_TIME.test(gap);

/** The figures at the end of `run` that are told of all parts of the time of `total`; undefined when some are left out. */
export function timesOfOne(run: readonly Mention[], total: Mention): readonly Mention[] | undefined {
  const places = run.map(({ gap }) => placeIn(gap));
  const first = places.lastIndexOf(`1${kindOf(places.at(-1))}`);
  const parts = run.slice(first);
  const kind = kindOf(places.at(-1));
  if (first < 0 || parts.length < 2 || [...parts, total].some(({ gap }) => REACHED_BY_THEN.test(gap))) return undefined;
  if (!parts.every((_, i) => places[first + i] === `${i + 1}${kind}`)) return undefined;
  const wholes = WHOLES[`${kind}${parts.length}`] ?? [];
  const isCourse = CLASSIFIERS_OF_A_COURSE.includes(kind) && TOTAL_OF_A_COURSE.test(total.gap);
  return wholes.some((whole) => total.gap.includes(whole)) || isCourse ? parts : undefined;
}

/** The figures of `run` when they are told of all parts of a time, from its first to its last; of a course at least two. */
export function allTimes(run: readonly Mention[]): readonly Mention[] | undefined {
  const places = run.map(({ gap }) => placeIn(gap));
  const kind = kindOf(places.at(-1));
  const first = places.lastIndexOf(`1${kind}`);
  const parts = run.slice(first);
  if (first < 0 || parts.length < 2 || parts.some(({ gap }) => REACHED_BY_THEN.test(gap))) return undefined;
  const areInOrder = parts.every((_, i) => places[first + i] === `${i + 1}${kind}`);
  const isAll = WHOLES[`${kind}${parts.length}`]?.includes('全年') === true || CLASSIFIERS_OF_A_COURSE.includes(kind);
  return areInOrder && isAll ? parts : undefined;
}

/** 2季度 of 二季度, 1半年 of 上半年; empty where there is none. */
function placeIn(gap: string): string {
  const [, number, kind, half, halves] = PLACE_IN_TIME.exec(gap) ?? [];
  if (number !== undefined) return `${NUMERALS_TO_TEN.indexOf(number) + 1}${kind}`;
  return half === undefined ? '' : `${HALVES.indexOf(half) + 1}${halves}`;
}

const kindOf = (place = ''): string => place.slice(1);
