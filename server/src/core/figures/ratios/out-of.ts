/**
 * So many out of so many, and what is said of it beside: 完成8/10项，还有3项未完成; 完成8/10（75%）. The two numbers leave one remainder
 * and one rate.
 */
import { RATES_BY_THEIR_DEED, REMAINDERS, STILL_TO_DO } from '../../norms/words/out-of';
import { hasAny } from '../../reading/around';
import { isDigits } from '../../reading/numerals/decimal';
import type { Reading } from '../../reading/reading';

/** A remainder or a rate that two numbers do not leave, in clean text. */
export interface WrongOutOf {
  /** 8/10. */
  readonly start: number;
  readonly end: number;
  readonly stated: { readonly start: number; readonly end: number };
  readonly kind: 'rest' | 'rate';
  /** What comes out, as it is written: 2, 80%. */
  readonly right: string;
}

const [REACH, MOST_DIGITS] = [24, 5];
/** 还有3项未完成, behind the mark. */
const REST = /^[\u4e00-\u9fff ]{0,4}(\d{1,5}) ?([\u4e00-\u9fff]{0,2})([\u4e00-\u9fff]{0,8})/;
/** （75%）, ，完成率75%. */
const RATE =
  /^ ?[\u4e00-\u9fff]{0,3}(?:[（(]|，([\u4e00-\u9fff]{2,4}率)[为是达]?[：:]? ?)(\d{1,3}(?:\.\d{1,2})?) ?[%％](?=[）)，。；]|$)/;

export const wrongOutOf = (reading: Reading): readonly WrongOutOf[] => reading.derive(readOutOf);

const NONE: readonly WrongOutOf[] = [];
function readOutOf({ text, kind }: Reading): readonly WrongOutOf[] {
  if (kind === 'row' || kind === 'code' || kind === 'front-matter' || !text.includes('/')) return NONE;
  const found: WrongOutOf[] = [];
  for (let stroke = text.indexOf('/'); stroke >= 0; stroke = text.indexOf('/', stroke + 1)) {
    const pair = pairAt(text, stroke);
    if (!pair) continue;
    const wrong = wrongRate(text, pair) ?? wrongRest(text, pair);
    if (wrong) found.push(wrong);
  }
  return found.length > 0 ? found : NONE;
}

interface Pair {
  readonly start: number;
  readonly end: number;
  readonly part: number;
  readonly whole: number;
}

/** The numbers on both sides of a stroke: no date, no third number, no more than there are. */
function pairAt(text: string, stroke: number): Pair | undefined {
  let [start, end] = [stroke, stroke + 1];
  while (stroke - start <= MOST_DIGITS && isDigits(text.charAt(start - 1))) start--;
  while (end - stroke <= MOST_DIGITS && isDigits(text.charAt(end))) end++;
  const [part, whole] = [text.slice(start, stroke), text.slice(stroke + 1, end)];
  const isWithin = STOPS_NO_NUMBER.includes(text.charAt(start - 1) || ' ') || '/.'.includes(text.charAt(end) || ' ');
  if (part === '' || whole === '' || isWithin || Number(part) > Number(whole) || Number(whole) < 2) return undefined;
  return { start, end, part: Number(part), whole: Number(whole) };
}
const STOPS_NO_NUMBER = '/.-:：第';

function wrongRate(text: string, { start, end, part, whole }: Pair): WrongOutOf | undefined {
  const match = RATE.exec(text.slice(end, end + REACH));
  if (!match) return undefined;
  const [all, name, written = ''] = match;
  // 完成8/10，满意率98% is a rate of something else.
  if (name !== undefined && !isOfDeed(name, text.slice(Math.max(0, start - REACH), start))) return undefined;
  const places = written.split('.')[1]?.length ?? 0;
  const right = (100 * part) / whole;
  // Rounded or cut off.
  if (Math.abs(right - Number(written)) < 10 ** -places) return undefined;
  const at = end + all.indexOf(written, all.length - written.length - 2);
  const shown = Number.isInteger(right) ? String(right) : right.toFixed(Math.max(places, 1));
  return { start, end, stated: { start: at, end: end + all.length }, kind: 'rate', right: `${shown}%` };
}

const isOfDeed = (name: string, before: string): boolean => {
  const deed = name.slice(-3, -1);
  return RATES_BY_THEIR_DEED.includes(deed) && before.includes(deed);
};

function wrongRest(text: string, { start, end, part, whole }: Pair): WrongOutOf | undefined {
  const behind = text.slice(end, end + REACH);
  const lead = REMAINDERS.find((word) => behind.includes(word));
  const from = lead === undefined ? -1 : behind.indexOf(lead);
  // Nothing but the unit and a mark stands between.
  if (lead === undefined || from > 6 || [...behind.slice(0, from)].some(isDigits)) return undefined;
  const match = REST.exec(behind.slice(from + lead.length));
  const [all = '', written = '', unit = '', tail = ''] = match ?? [];
  const isToDo = lead.startsWith('剩') || lead.startsWith('其余') || hasAny(unit + tail, STILL_TO_DO);
  if (!match || !isToDo || Number(written) === whole - part) return undefined;
  const at = end + from + lead.length + all.indexOf(written);
  return { start, end, stated: { start: at, end: at + written.length }, kind: 'rest', right: String(whole - part) };
}
