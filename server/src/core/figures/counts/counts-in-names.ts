/** Names in quotation marks with a number in them, right before a list that tells what they name: “四定”：定人、定岗、定责. */
import { COUNTING_NUMERALS } from '../../norms/words/counting';
import { readHan } from '../../reading/numerals/read';

export interface CountInName {
  readonly stated: number;
  readonly start: number;
  readonly end: number;
  /** The character behind the number, 定, and the last of the name: 单 of 四张清单. */
  readonly made: string;
  readonly last: string;
  /** Where the list begins. */
  readonly list: number;
}

const LONGEST_NAME = 12;
/** What a list may open with behind the name, or behind a few words more: “四定”工作法：. */
const OPENINGS = ['：', '，即', '（'];
const LONGEST_BEHIND = 8;
const MARKS = '、，。；：！？（）“”';

/** The names with one number in `text` that open a list. 一带一路 and 三会一课 have two, and the second is of what the first is not. */
export function countsInNames(text: string): readonly CountInName[] {
  const found: CountInName[] = [];
  for (let open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
    const close = text.indexOf('”', open);
    if (close < 0) break;
    const list = close - open > LONGEST_NAME ? undefined : listBehind(text, close + 1);
    const count = list === undefined ? undefined : countIn(text, open + 1, close);
    if (count && list !== undefined) found.push({ ...count, last: text.charAt(close - 1), list });
  }
  return found;
}

/** Where the list begins that the name ending at `from` opens. */
function listBehind(text: string, from: number): number | undefined {
  let at = from;
  while (at < from + LONGEST_BEHIND && at < text.length && !MARKS.includes(text.charAt(at))) at++;
  const opening = OPENINGS.find((mark) => text.startsWith(mark, at));
  return opening === undefined ? undefined : at + opening.length;
}

function countIn(text: string, from: number, to: number): Omit<CountInName, 'last' | 'list'> | undefined {
  let found: Omit<CountInName, 'last' | 'list'> | undefined;
  for (let at = from; at < to; at++) {
    if (!COUNTING_NUMERALS.includes(text.charAt(at))) continue;
    let end = at + 1;
    while (COUNTING_NUMERALS.includes(text.charAt(end) || '\n')) end++;
    if (found || end === to) return undefined;
    const written = text.slice(at, end);
    const stated = written.length > 1 && !written.startsWith('十') ? undefined : readHan(written.replace('两', '二'));
    if (stated === undefined || stated < 2) return undefined;
    found = { stated, start: at, end, made: text.charAt(end) };
    at = end;
  }
  return found;
}
