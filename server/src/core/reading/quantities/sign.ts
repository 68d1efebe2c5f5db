/** Signs in front of a number: -5.2%, －8℃, 利润-25万元; and dashes that are none: 2%-3%, 办公用品-300元、差旅-200元. */

/** A sign stands right before its number, and behind no other sign or letter. */
export const SIGN = '(?:(?<![\\dA-Za-z\\-－−﹣+＋~～—])[\\-－−﹣+＋](?=\\d))';
/** Units in which less than nothing can be: 利润-25万元, -8℃, -5.2%. */
const MAY_BE_NEGATIVE = /^(?:percent|permille|points|money|temperature|length|plain)/;
/** What stands right before a sign: the words that lead to a figure, or a mark. */
const LEADS_TO_A_SIGN = /(?:^|[的为是到至由从比达约了（(，、：；\s|])$/;

/** What a sign may be. */
export const SIGNS = '-－−﹣+＋';

/** Where a number stands. */
export interface Signed {
  readonly text: string;
  readonly start: number;
  readonly dimension: string;
  /** Where the quantity before it ends. */
  readonly from: number | undefined;
  /** How many names of the text have a dash right before their figure. */
  readonly dashes: () => number;
}

/** `number` without what only looks like its sign, and with 全角 and typographic signs as -. */
export function withItsSign(number: string, place: Signed): string {
  return hasSign(place) ? number.replace(/^[－−﹣]/, '-').replace(/^[+＋]/, '+') : number.slice(1);
}

function hasSign({ text, start, dimension, from, dashes }: Signed): boolean {
  if (from === start || !MAY_BE_NEGATIVE.test(dimension)) return false;
  if (LEADS_TO_A_SIGN.test(text.slice(Math.max(0, start - 1), start))) return true;
  return dimension !== 'plain' && /[\u4e00-\u9fff]/.test(text.charAt(start - 1)) && dashes() === 1;
}

/** How many names of `text` have a dash right before their figure: where several have, the dashes are no signs. */
export function dashesBeforeFigures(text: string): number {
  return text.match(DASHES_BEFORE_FIGURES)?.length ?? 0;
}

/** Where every name has a dash before its figure, the dashes are no signs. */
const DASHES_BEFORE_FIGURES = /[\u4e00-\u9fff][-－−﹣](?=\d)/g;
