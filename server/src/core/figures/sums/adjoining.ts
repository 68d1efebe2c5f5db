/** Whether a whole and the marker of its parts belong together, whatever is told of the whole in between. */
import { withoutPlan } from './against-a-plan';
import type { Mention } from './mentions';

/** ，比上年增加0.6亿元: what is compared stands between a total and its parts. */
const COMPARISON = /^[^，。；：、]{0,8}[，、]?(?:同?比|较)[^，。；：]{2,24}(?=[，。])/;
const LONGEST_REMARK = 60;

/** Whether nothing but words, and what the total is compared with, stands between the total and its marker. */
export function adjoins(total: Mention, nearest: Mention | undefined, text: string, marker: number): boolean {
  // 126户387人，其中: one and the same thing in two measures.
  const isPair = nearest?.index === total.index + 1 && nearest.gap === '';
  const said = withoutBrackets(text.slice((isPair ? nearest : total).quantity.end, marker));
  const between = withoutPlan(said.replace(COMPARISON, ''));
  return between.length <= 14 && !/\d/.test(between);
}

/** 4.27亿元（折合42700万元），其中: without what brackets say of the whole. */
function withoutBrackets(said: string): string {
  const [open, close] = [said.indexOf('（'), said.indexOf('）')];
  return (open < 0 || close < open ? said : said.slice(0, open) + said.slice(close + 1)).slice(0, LONGEST_REMARK);
}
