/** “一名领导、一套方案、一抓到底”的“五个一”机制: what is called so has as many things as it says, and each begins with 一. */
import { readHan } from '../../reading/numerals/read';
import { span } from '../../text/span';
import type { StatedCount } from './stated-count';

const NAME = '个一”';
const FEWEST = 3;
const LONGEST_LIST = 160;

/** The counts in names like “五个一” in `text` that stand behind the quotation they sum up. */
export function onesOf(text: string): readonly StatedCount[] {
  const found: StatedCount[] = [];
  for (let at = text.indexOf(NAME); at >= 0; at = text.indexOf(NAME, at + NAME.length)) {
    const open = text.lastIndexOf('“', at);
    const stated = open < 0 || at - open > 3 ? undefined : readHan(text.slice(open + 1, at));
    const list = stated === undefined ? undefined : quotationBefore(text, open);
    if (stated === undefined || !list) continue;
    const items = text.slice(list.start, list.end).split(/[、，；]/);
    if (items.length < FEWEST || !items.every((item) => item.startsWith('一'))) continue;
    const agrees = items.length === stated;
    found.push({
      form: 'before',
      stated,
      listed: items.length,
      count: span(open + 1, at + 1),
      number: span(open + 1, at),
      list: span(list.start, list.end),
      agrees,
      sure: !agrees,
      marked: true,
    });
  }
  return found;
}

/** What stands in quotation marks right before `end`, 的 or nothing between. */
function quotationBefore(text: string, end: number): { readonly start: number; readonly end: number } | undefined {
  const close = text.charAt(end - 1) === '的' ? end - 2 : end - 1;
  if (text.charAt(close) !== '”') return undefined;
  const open = text.lastIndexOf('“', close);
  return open < 0 || close - open > LONGEST_LIST ? undefined : { start: open + 1, end: close };
}
