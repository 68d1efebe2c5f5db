/** Numbered entries that say the same of each thing they stand under: 2. 泊位：…… of one harbour and of another. */
import type { Reading } from '../reading/reading';
import type { Statement } from './statements';

/** 1. 装卸机械：各类主要装卸机械240台: what the entry is about, behind its number. */
const LABEL = /^\s?([\u4e00-\u9fff]{2,10})：/;
/** 功能丧失10%以上: what a clause lays down for its own case. */
const BOUND = /^及?以[上下内]/;

/** Whether two statements stand in numbered entries with the same label, or lay down a bound in numbered clauses. */
export function areOfTwoEntries(a: Statement, b: Statement): boolean {
  const [x, y] = [a.paragraph.reading, b.paragraph.reading];
  if (x === y || !isEntry(x) || !isEntry(y)) return false;
  if (isBound(a) && isBound(b)) return true;
  const label = labelOf(x);
  return label !== '' && label === labelOf(y);
}

/** 2. and a） alike. */
const isEntry = ({ ordinal, text }: Reading): boolean => ordinal !== undefined || /^[a-z][)）.]/.test(text);

const isBound = ({ fact: { reading, quantity } }: Statement): boolean =>
  BOUND.test(reading.text.slice(quantity.end, quantity.end + 3));

const labelOf = ({ text, ordinal }: Reading): string => LABEL.exec(text.slice(ordinal?.length ?? 0))?.[1] ?? '';
