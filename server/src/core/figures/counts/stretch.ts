/** The stretch of text before a count that may be its list, back to the last mark that no list goes over. */
import { inFullBrackets, withoutRemarks } from './items';

/** A list is looked for in so many characters. */
export const LONGEST_LIST = 160;
const LIST_STARTS = '。；：！？，（）\n\ufffc';
/** The stretch before a count that may be its list. */
export interface Stretch {
  /** Where it starts in clean text. */
  readonly start: number;
  readonly end: number;
  /** Without remarks in brackets, 等 and the quotation mark that opens in front of the count. */
  readonly listed: string;
  /** The count stands in quotation marks: A、B、C“三大行动”. */
  readonly quoted: boolean;
  /** 等 stands between list and count. */
  readonly open: boolean;
  /** 这 or 共 stands there: what is listed is what is counted. */
  readonly all: boolean;
  /** 甲、乙、丙，这三个: a comma stands between, so that 这 may point farther back. */
  readonly paused: boolean;
}

/** What stands before the number at `end`, back to the last mark that no list goes over. */
export function stretchBefore(text: string, end: number, from: number): Stretch | undefined {
  const left = Math.max(from, end - LONGEST_LIST);
  const last = SAYS_THAT_IT_IS_ALL.exec(text.slice(Math.max(left, end - 3), end));
  const before = inFullBrackets(text.slice(left, end - (last?.[0].length ?? 0)));
  const start = startOfList(before);
  if (start === 0 && left > from) return undefined;
  let written = before.slice(start);
  const quoted = written.endsWith('“') || written.endsWith('‘') || written.endsWith('"');
  if (quoted) written = written.slice(0, -1);
  const open = written.endsWith('等');
  if (open) written = written.slice(0, -1);
  return {
    start: left + start,
    end: left + start + written.length,
    listed: withoutRemarks(written),
    quoted,
    open,
    all: last !== null,
    paused: last?.[0] === '，这',
  };
}

/** 甲、乙、丙这三个, 甲、乙、丙，这三个; 甲、乙、丙共三个, 甲、乙、丙，共三个. */
const SAYS_THAT_IT_IS_ALL = /，?这$|，?(?<!公)共$/;

/** Where the list at the end of `before` starts: behind the last mark that no list goes over. Remarks in brackets it goes over. */
function startOfList(before: string): number {
  for (let at = before.length - 1; at >= 0; at--) {
    const char = before.charAt(at);
    if (char === '）') {
      const opened = before.lastIndexOf('（', at);
      if (opened < 1 || before.slice(opened, at).includes('。')) return at + 1;
      at = opened;
    } else if (LIST_STARTS.includes(char)) return at + 1;
  }
  return 0;
}
