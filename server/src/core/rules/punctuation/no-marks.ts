/** Half-width signs beside Chinese that are no marks of its sentences: the colon of a ratio, what is left of a lost picture, an ornament. */

/** Whether the half-width sign at `at` of `original` is none of the sentence. */
export const isNoMark = (original: string, at: number): boolean =>
  original[at] === ':'
    ? isOfRatio(original, at) || isTermOfRatio(original, at)
    : original[at] === '?'
      ? isSignAlone(original, at)
      : (original[at] === '!' && isOrnament(original, at)) || (original[at] === ',' && isChanged(original, at));

/** ! ! ! 注意 ! ! !: with spaces between they adorn the words. */
const isOrnament = (original: string, at: number): boolean =>
  original.slice(at - 2, at) === '! ' || original.slice(at + 1, at + 3) === ' !';

/** 把, 改成 。: the sign itself is spoken of. */
const isChanged = (original: string, at: number): boolean => /[把将] ?$/.test(original.slice(Math.max(0, at - 2), at));

const TERM = '[\\u4e00-\\u9fff]{1,4}';
const COLON = '\\s?[:：∶]\\s?';
const RATIO_BEFORE = new RegExp(`\\d${COLON}\\d{1,4}\\s?[（(]\\s?(?:${TERM}${COLON}){0,2}${TERM}\\s?$`);
const TERM_ENDS = new RegExp(`^\\s?${TERM}\\s?[）):]`);
const RATIO_BEHIND = new RegExp(
  `^\\s?${TERM}(?:${COLON}${TERM}){0,2}\\s?[）)”"]?\\s?(?:比例)?[=≈为是约]{1,2}\\s?\\d{1,4}(?:\\.\\d+)?${COLON}\\d`,
);
const LONGEST_RATIO = 24;

/** 按 3:2（城:乡）分配, 师:生 = 1:12: the colon of a ratio between what its figures count. */
const isOfRatio = (original: string, at: number): boolean =>
  RATIO_BEHIND.test(original.slice(at + 1, at + LONGEST_RATIO)) ||
  (TERM_ENDS.test(original.slice(at + 1, at + 8)) &&
    RATIO_BEFORE.test(original.slice(Math.max(0, at - LONGEST_RATIO), at)));

/** 权重比为2: 3: 1(个数: 距离: 差值): the brackets name what the figures before them count, one by one, in words of any length. */
function isTermOfRatio(original: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST_TERMS);
  const before = original.slice(from, at);
  const open = from + Math.max(before.lastIndexOf('('), before.lastIndexOf('（'));
  if (open < from) return false;
  const figures = FIGURES.exec(original.slice(Math.max(0, open - LONGEST_RATIO), open))?.[0];
  const terms = figures ? (TERMS.exec(original.slice(open + 1, open + 1 + LONGEST_TERMS))?.[0] ?? '') : '';
  return figures !== undefined && colonsIn(terms) === colonsIn(figures);
}
const LONGEST_TERMS = 80;
const FIGURES = /\d{1,4}(?:\s?[:：∶]\s?\d{1,4}){1,7}\s?$/;
const TERMS = /^[^()（）\n]+(?=[)）])/;
const colonsIn = (text: string): number => [...text].filter((character) => ':：∶'.includes(character)).length;

/** 分组写作?<year>\d{4}, 用?.取下一层: the sign opens the name of a group in a pattern, or is an operator with the dot behind it. */
const OPENS_GROUP = /^\?(?:<[a-z]\w{0,20}>[.\\[(]|\.[^.])/i;

/** PASS / FAIL / ????（信息不足）: signs with no word in front of them ask nothing; they stand for a picture that was lost. */
function isSignAlone(original: string, at: number): boolean {
  if (OPENS_GROUP.test(original.slice(at, at + LONGEST_RATIO + 2))) return true;
  let first = at;
  while (original[first - 1] === '?') first--;
  let before = first - 1;
  while (original[before] === ' ') before--;
  return '/|'.includes(original.charAt(before) || '|');
}
