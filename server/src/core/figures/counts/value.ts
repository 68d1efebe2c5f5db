/** What a small count says in digits or 汉字. */
import { isDigits } from '../../reading/numerals/decimal';
import { readHan } from '../../reading/numerals/read';

/** 三, 13, 十三 as a number; 三四 (three or four) is none. */
export function valueOf(written: string): number | undefined {
  if (isDigits(written)) return Number(written);
  return written.length > 1 && !written.includes('十') ? undefined : readHan(written);
}
