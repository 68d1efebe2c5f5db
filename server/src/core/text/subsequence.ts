/** Whether `short` is `long` with characters left out, the order kept: 通用公司 is 通用汽车公司. */
export function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}
