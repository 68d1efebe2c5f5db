/** Counts that sum up what is named in front of them, and so announce nothing of their own. */
import type { Reading } from '../../reading/reading';
import { isIn } from '../../reading/seek';
import { statedCountsOf } from '../counts';

/** So far in front of a count, or behind it, names are looked for. */
export const LONGEST_NAMES = 16;
const NAMES_TWO = /(?:[\u4e00-\u9fff]{2}|[\w-]{2} ?)[和与及](?:[\u4e00-\u9fff]{2,8}| ?[\w-]{2,12}) ?$/;

/** 包括日常表单和专项表单两类：, 设甲、乙、丙三个组：: whether the count that starts at `start` sums up those that are named in front of it, whatever is listed below. */
export const countsWhatItNames = (
  { stated, start }: { readonly stated: number; readonly start: number },
  reading: Reading,
): boolean =>
  (stated === 2 && isIn(NAMES_TWO, reading.text.slice(Math.max(0, start - LONGEST_NAMES), start))) ||
  statedCountsOf(reading).some(({ form, agrees, number }) => form === 'before' && agrees && number.start === start);
