/** Where the 汉字 of a text stand: what is in brackets is Chinese if one stands behind the bracket that opens. */
import { isHan } from '../../reading/characters';

/** For every offset the offset of the last 汉字 before it, or −1. */
export function lastHanBefore(raw: string): Int32Array {
  const last = new Int32Array(raw.length);
  for (let i = 0, at = -1; i < raw.length; i++) {
    last[i] = at;
    if (isHan(raw.charCodeAt(i))) at = i;
  }
  return last;
}
