/** Claims that set two levels of one thing against each other: B是A的N倍 · 2021年A，2022年B，增长P% · B（去年同期A），增长P%. */
import type { Claim, ClaimKind } from './claim';
import { comparable, type Mention } from './mention';
import { claimOf, isRate, readChange, refersTo } from './read-change';
import { DOWN, LAST_PERIOD, realTermsOf, UP, yearIn } from './words';

const MULTIPLE_OF =
  /^(?:多|余|左右)?[^，。；：、（）\d]{0,8}?[，、（]?(?:是|为|相当于|达到|约为|约是)(?<of>[^，。；：、]{0,20})$/;
const OF = /^[^，。；：、（）\d]{0,6}的(?:大约|[约近\s]|将近|超过|不足|整整)?$/;

/** B，是…A的N倍 (or N%). */
export function* multiple(mentions: readonly Mention[], i: number): Generator<Claim> {
  const [b, a, d] = [mentions[i]!, mentions[i + 1]!, mentions[i + 2]];
  if (!d || !OF.test(d.gap) || !MULTIPLE_OF.test(a.gap) || !comparable(a.quantity, b.quantity) || isRate(b.quantity))
    return;
  if (b.sentence !== a.sentence || /其中/.test(a.gap)) return;
  const kind: ClaimKind | undefined =
    d.quantity.dimension === 'multiple' ? 'multiple' : d.quantity.dimension === 'percent' ? 'share' : undefined;
  if (kind)
    yield { kind, stated: d.quantity, operands: [a.quantity, b.quantity], down: false, start: a.quantity.start };
}

/** 2021年…A，2022年…B，增长P% · 2015年…A，…B，是2015年的N倍: two periods of one thing. */
export function* twoPeriods(mentions: readonly Mention[], i: number): Generator<Claim> {
  const [a, b, d] = [mentions[i]!, mentions[i + 1]!, mentions[i + 2]];
  if (!d || a.sentence !== d.sentence || !comparable(a.quantity, b.quantity)) return;
  if (LAST_YEAR_WAS.test(b.gap)) {
    const change = readChange({ ...d, gap: d.gap.replace(/^）/, '') });
    const claim =
      change &&
      refersTo(change.compared, '去年') &&
      claimOf(change, [b.quantity, a.quantity], change.down, realTermsOf(a.gap), d);
    if (claim) yield claim;
    return;
  }
  const [earlier, later] = [periodOf(a.gap), periodOf(b.gap)];
  if (!earlier || !later || earlier.order >= later.order || !/^[^，。；：、]{0,8}[，、；]/.test(b.gap)) return;
  if (later.subject !== '' && later.subject !== earlier.subject) return;
  const operands = [a.quantity, b.quantity] as const;
  const of =
    /^[^，。；：、（）\d]{0,8}?[，、（]?(?:是|为|相当于|达到)(?<of>[^，。；：、]{2,12}?)的(?:约|近|大约)?$/.exec(d.gap)
      ?.groups!['of'];
  if (of !== undefined && d.quantity.dimension === 'multiple' && sameTime(of, a.gap)) {
    yield { kind: 'multiple', stated: d.quantity, operands, down: false, start: d.quantity.start };
    return;
  }
  const change = readChange(d);
  if (!change || (change.compared && !/^(?:同比|环比)/.test(change.compared) && !sameTime(change.compared, a.gap)))
    return;
  if (/^(?:同比|环比)/.test(change.compared ?? '') && later.order - earlier.order !== 1) return;
  const realTerms = realTermsOf(a.gap);
  const claim = claimOf(change, operands, change.down, realTerms, d);
  if (claim) yield claim;
  // 2019年…，2020年…，2021年…，增长P%: perhaps since the first year.
  for (
    let k = i - 1;
    k >= 0 && k >= i - 4 && periodOf(mentions[k]!.gap) && comparable(mentions[k]!.quantity, b.quantity);
    k--
  ) {
    const since = claimOf(change, [mentions[k]!.quantity, b.quantity], change.down, realTerms, d);
    if (since) yield since;
  }
}

/** 收治4620人次（去年同期4200人次）: the earlier figure comes second. */
const LAST_YEAR_WAS = /^[^，。；：、（）\d]{0,8}[，（]而?(?:去年|上年)(?:同期|全年)?(?:为|是|仅为?|只有)?$/;
/** The verb between a subject and its value: 是, 上升到, 增至. */
const LEADS_TO_VALUE = new RegExp(
  `^(?:的|共|累计|总共|全[县市区镇乡校院])+|(?:为|是|达到?了?|共|约|完成|实现|(?:${UP}|${DOWN}|发展)[到至为]了?)$`,
  'g',
);

/** A time before a figure, its place in the order of times, and what stands between it and the figure. */
function periodOf(gap: string): { readonly order: number; readonly subject: string } | undefined {
  const found =
    /(?:(?<year>(?:(?:1[89]|20)\d{2}|[一二][零〇○一二三四五六七八九]{3})年)|(?<last>去年|上年)|(?<now>今年|本年|当年))(?:同期|[度底末])?(?<subject>[^，。；：\d]{0,16})$/.exec(
      gap,
    );
  if (!found || /[比较由从占]|^[到至以]/.test(found.groups!['subject']!)) return undefined;
  const { year, last, subject } = found.groups!;
  const order = year ? Number(yearIn(year)) : last ? 0 : 1;
  return { order, subject: subject!.replace(LEADS_TO_VALUE, '') };
}

function sameTime(words: string, gap: string): boolean {
  const year = yearIn(words);
  return year !== undefined ? yearIn(gap) === year : LAST_PERIOD.test(words) && /上年|去年/.test(gap);
}
