/** Which figures before a total may be its parts: those of its dimension in reach of its words, and the run of parallel ones right before it. */
import { guarded } from '../../norms/guards';
import { anyOf } from '../../norms/lexicon';
import { unitOf } from '../../norms/units';
import { VERBS_OF_THE_NEW_LEVEL } from '../../norms/words/verbs-of-outcome';
import { MARKS_THAT_JOIN, WORDS_OF_A_TOTAL, WORDS_THAT_BREAK_A_LIST } from '../../norms/words/wholes-and-parts';
import { type Mention, sameColumn } from './mentions';
import { isDefinite } from './sum';

export const TOTAL_WORD = anyOf(WORDS_OF_A_TOTAL);
/** 这两部分合计, 三项共计, 两者合计. */
const POINTS_BACK = /[两三四](?:部分|项)|[两三]者/;
/** ，共计: a total right behind its list, in the same clause. */
const ENDS_ITS_OWN_LIST = new RegExp(`^[^。；]*[，、；）]${TOTAL_WORD}`);
/** ，三年共计, ，全年共计: the total's word stands right behind a mark. */
const OPENS_CLAUSE = /[，、；,：（）\s](?:[一二三四五六七八九十两\d]{1,3}(?:[年天期处]|个月)|以上|全年)?$/;
/** Words after which figures are no parts of the same list; with a pause in front, ，已达, they begin a new statement. */
export const NOT_A_LIST = new RegExp(
  `${guarded(WORDS_THAT_BREAK_A_LIST)}|[：:]|^[、，](?:已|总数)?${anyOf(VERBS_OF_THE_NEW_LEVEL)}`,
);
const JOINS = new RegExp(anyOf(MARKS_THAT_JOIN));

/** Longer lists are tables; the limit keeps a paragraph of thousands of figures cheap. */
const MOST_PARTS = 24;

type Link = 'pause' | 'comma' | 'none';

/** A total as its words announce it. */
export interface Announced {
  readonly total: Mention;
  /** 合计, 共 … */
  readonly word: string;
  /** Whether the word closes a list: 共 may open another thought, 累计 may count over another time. */
  readonly closes: boolean;
  /** What stands between the word and the figure: 投资 in 共计投资130万元. */
  readonly phrase: string;
  /** How many parts it is said to have: 3 in 三项合计; undefined where that is not said. */
  readonly count: number | undefined;
  /** The place, among the mentions, of the first that belongs to the words of the total: its own, or that of how many parts there are. */
  readonly from: number;
}

/** Mentions before the total that could be its parts, in order: same dimension, same sentence. */
export function candidates({ total, phrase, from }: Announced, mentions: readonly Mention[]): readonly Mention[] {
  const parts: Mention[] = [];
  const reach = reachOf(total, phrase);
  for (let i = from - 1; parts.length < MOST_PARTS; i--) {
    const mention = mentions[i];
    if (!mention || mention.sentence < total.sentence - reach) break;
    if (mention.quantity.dimension === total.quantity.dimension) parts.push(mention);
  }
  return parts.reverse();
}

/** How many sentences the total may look back: 这两部分合计 and 全国赤字合计, which has a subject of its own, do; ，共计 ends its own list. */
function reachOf({ gap }: Mention, phrase: string): number {
  if (POINTS_BACK.test(gap)) return 3;
  return phrase === '' && !ENDS_ITS_OWN_LIST.test(gap) ? 1 : 0;
}

/** A 23个、B 13个和C 2个. */
export function areJoinedByPauses(list: readonly Mention[], text: string): boolean {
  return list.slice(1).every((mention, i) => linkOf(between(list[i], mention, text)) === 'pause');
}

/** Whether the total's word stands right behind a mark (，共计, ，三年共计), so that 全市面积共, with a subject, is told from it. */
export function opensItsClause(total: Mention, word: string, text: string): boolean {
  const at = text.lastIndexOf(word, total.quantity.start - 1);
  return OPENS_CLAUSE.test(text.slice(Math.max(0, at - 8), at));
}

/** Figures inside a part's name: 35岁以下15人, 三年共计460万元, 二厂80万元. */
const IN_NAMES = /^(?:age|duration:(?:year|month|day))$/;

const between = (a: Mention | undefined, b: Mention, text: string): string =>
  text.slice(a?.quantity.end ?? 0, b.quantity.start);

/** The run of parallel figures right before the total: 、 between them, or else commas. */
export function tightRun(announced: Announced, mentions: readonly Mention[], text: string): readonly Mention[] {
  const { total } = announced;
  const { dimension } = total.quantity;
  const partBefore = (index: number): Mention | undefined => {
    let i = index - 1;
    for (let other = mentions[i]; other && isInName(other, dimension); other = mentions[i]) i--;
    const mention = mentions[i];
    return mention && isParallel(mention, total) ? mention : undefined;
  };
  const last = partBefore(total.index);
  if (!last || NOT_A_LIST.test(between(last, total, text))) return [];
  // 机关12场1200人，农村24场3600人，共计4800人: pairs of figures, of which these are the second ones.
  if (last.gap === '')
    return candidates({ ...announced, phrase: '' }, mentions).filter(
      ({ sentence, gap }) => sentence === total.sentence && gap === '',
    );
  const run = [last];
  let kind: Link | undefined;
  let first = last;
  while (run.length < MOST_PARTS) {
    const mention = partBefore(first.index);
    if (!mention) break;
    const link = linkOf(between(mention, first, text));
    if (link === 'none' || (kind && link !== kind)) break;
    kind = link;
    first = mention;
    run.unshift(mention);
  }
  return run;
}

const isInName = ({ quantity }: Mention, dimension: string): boolean =>
  quantity.dimension !== dimension &&
  (IN_NAMES.test(quantity.dimension) || (quantity.han && unitOf(quantity.unit)?.kind === 'noun'));

/** Whether `mention` can be one of the figures that `total` adds up. */
function isParallel({ sentence, quantity, role, lead }: Mention, total: Mention): boolean {
  return (
    sentence === total.sentence &&
    quantity.dimension === total.quantity.dimension &&
    isDefinite(quantity) &&
    (sameColumn(role, 'level') || lead.includes('分别'))
  );
}

/** How far two figures of one list may stand apart. */
const LONGEST_GAP = 45;

/** How the figure after `gap` hangs together with the one before it. */
function linkOf(gap: string): Link {
  if (gap.length > LONGEST_GAP || NOT_A_LIST.test(gap.replace(/^（[^）]*）/, ''))) return 'none';
  const commas = gap.replace(/“[^”]{0,45}”/g, '').split(/[，；]/).length - 1;
  if (commas === 0) return JOINS.test(gap) ? 'pause' : 'none';
  return commas === 1 ? 'comma' : 'none';
}

/** Every two of `list` in order, those nearest to its end first. */
export function* pairsFromTheEnd<T>(list: readonly T[]): Iterable<readonly [T, T]> {
  const fromTheEnd = [...list].reverse();
  for (const [i, first] of fromTheEnd.entries()) for (const second of fromTheEnd.slice(0, i)) yield [first, second];
}
