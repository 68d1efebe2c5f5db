/** Numbered entries that say the same of each thing they stand under: 2. 泊位：…… of one harbour and of another. */
import { LEAST_BEFORE, MOST_BEFORE, OVER_BEFORE, UNDER_BEFORE } from '../norms/words/firmness';
import type { Reading } from '../reading/reading';
import type { Statement } from './statements';

/** 1. 装卸机械：各类主要装卸机械240台: what the entry is about, behind its number. */
const LABEL = /^\s?([\u4e00-\u9fff]{2,10})：/;
/** 超过, but not 超, 近, >. */
const isOfTwo = (word: string): boolean => word.length >= 2 && word !== '>=' && word !== '<=';
/** 功能丧失10%以上: what a clause lays down for its own case. */
const BOUND = /^及?以[上下内]/;
/** 超过最近一期总资产的30%, 达到或超过…的50%. */
const BOUNDS_BEFORE = [...OVER_BEFORE, ...UNDER_BEFORE, ...LEAST_BEFORE, ...MOST_BEFORE].filter(isOfTwo);
/** （2）2004年9月 …, （3）2005年2月 …: the time at the head of an entry. */
const DATE = /^\s?((?:19|20)\d\d ?[-—.年/]\s?\d{1,2})/;

/**
 * Whether two statements stand in numbered entries with the same label, or lay down a bound in numbered clauses. What a summary
 * tells among its troubles is the work it told above, under the same label.
 */
export function areOfTwoEntries(a: Statement, b: Statement): boolean {
  const [x, y] = [a.paragraph.reading, b.paragraph.reading];
  if (x === y || !isEntry(x) || !isEntry(y)) return false;
  if (isBound(a) && isBound(b)) return true;
  const [date, other] = [headOf(DATE, x), headOf(DATE, y)];
  if (date !== '' && other !== '' && date !== other) return true;
  const label = headOf(LABEL, x);
  return label !== '' && label === headOf(LABEL, y) && a.lent.ofTroubles === b.lent.ofTroubles;
}

/** 2. and a） alike. */
const isEntry = ({ ordinal, text }: Reading): boolean =>
  ordinal !== undefined || (text.charAt(0) >= 'a' && text.charAt(0) <= 'z' && ')）.'.includes(text.charAt(1) || '\n'));

const isBound = ({ fact: { reading, quantity, clauseStart } }: Statement): boolean =>
  BOUND.test(reading.text.slice(quantity.end, quantity.end + 3)) ||
  BOUNDS_BEFORE.some((word) => reading.text.slice(clauseStart, quantity.start).includes(word));

const headOf = (head: RegExp, { text, ordinal }: Reading): string =>
  head.exec(text.slice(ordinal?.length ?? 0))?.[1] ?? '';
