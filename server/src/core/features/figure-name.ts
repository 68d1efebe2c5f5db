/**
 * What a figure counts, in the draft's own words: 养老服务网络 of 建成养老服务网络12个. Taken from the clause it stands in, so
 * that the name is the same whichever word segmenter runs, or none.
 */
import type { Figure } from '../figures/figures';
import type { Fact } from '../figures/quantities/fact';
import { factsOf } from '../figures/quantities/facts';
import { type CellFigure, withoutUnit } from '../figures/table-figures';
import { anyOf } from '../norms/lexicon';
import {
  NOUNS_THAT_TELL_CHANGE,
  PARTICLES_BEFORE_A_NAME,
  VERBS_OF_WORK,
  VERBS_THAT_TELL_CHANGE,
  WORDS_BEHIND_A_THING,
  WORDS_THAT_JOIN_CLAUSES,
  WORDS_THAT_NAME_NOTHING,
} from '../norms/words/figure-names';

/** Longer names are cut: they head a line of a list. */
const LONGEST = 18;

/** The name of what `figure` states; empty when its clause names nothing. */
export function nameOf({ fact, paragraph }: Figure): string {
  if (!fact) return '';
  const own = ownName(fact);
  if (own !== '') return cut(own);
  // 实现地区生产总值186亿元、增长6.2%: of what, the figure before it tells.
  const facts = factsOf(paragraph.reading);
  for (const earlier of facts.slice(0, Math.max(0, facts.indexOf(fact))).reverse()) {
    if (earlier.sentence !== fact.sentence) break;
    const before = ownName(earlier);
    if (before !== '') return cut(before + change(fact));
  }
  return cut(trimmed(fact.subject()) + change(fact) || thing(fact));
}

/** The thing behind the unit; empty where a verb of change stands there: 比上年的145件增长10.3% counts no 增长. */
function thing({ right }: Fact): string {
  const words = noun(right);
  return NAMES_NOTHING.test(words) ? '' : words;
}

/** What the words next to the figure name; empty when they only say how it changed. */
function ownName(fact: Fact): string {
  const left = trimmed(fact.left);
  const right = thing(fact);
  if (fact.row) return left || right;
  // 改造12个老旧小区: the verb before and the thing behind.
  const counts = /^(?:count:|persons|person-times)/.test(fact.quantity.dimension);
  if (counts && right !== '' && (left.length < 4 || VERB_ONLY.test(left))) return left + right;
  return NAMES_NOTHING.test(left) ? '' : left;
}

const CHANGE = new RegExp(anyOf(VERBS_THAT_TELL_CHANGE, NOUNS_THAT_TELL_CHANGE));
const change = ({ left }: Fact): string => CHANGE.exec(left)?.[0] ?? '';

const VERB_ONLY = new RegExp(`^${anyOf(VERBS_OF_WORK)}{1,2}$`);
/** 比 and 较 before a verb of change (比增长), or at the end. */
const COMPARED = '[比较](?=$|[增减提下升])';
const NO_NAME = anyOf(WORDS_THAT_NAME_NOTHING, VERBS_THAT_TELL_CHANGE, NOUNS_THAT_TELL_CHANGE);
/** A change, a share: of what, the words before tell. */
const NAMES_NOTHING = new RegExp(`^(?:${COMPARED}|${NO_NAME}|、)*$`);

const JOINING = new RegExp(`^${anyOf(WORDS_THAT_JOIN_CLAUSES)}+`);
const BEFORE_A_NAME = new RegExp(`^(?:${anyOf(PARTICLES_BEFORE_A_NAME)}|[、：；，。（）“”])+`);
const BEHIND_A_NAME = /(?<![、（“：；，。比较占])[、（“：；，。比较占]+$/;

/** Without what only joins it to the words before. */
function trimmed(words: string): string {
  return words.replace(JOINING, '').replace(BEFORE_A_NAME, '').replace(BEHIND_A_NAME, '');
}

const BEHIND_A_THING = new RegExp(anyOf(WORDS_BEHIND_A_THING));

/** The thing behind the unit, up to where a verb goes on with the sentence. */
function noun(right: string): string {
  const end = right.search(BEHIND_A_THING);
  return trimmed(end < 0 ? right : right.slice(0, end));
}

/** What a figure in a cell of a table is of, as its table says it: 东坡镇·户数, 村集体收入·2024年. */
export function nameOfCell({ rowText, columnText }: CellFigure): string {
  const levels = columnText.split(' ').map(withoutUnit);
  // A head that goes over two rows comes twice.
  const column = levels.filter((level, i) => level !== '' && level !== levels[i - 1]).join('');
  const row = withoutUnit(rowText);
  return [row, column === row ? '' : column].filter(Boolean).map(cut).join('·');
}

const cut = (name: string): string => (name.length > LONGEST ? `…${name.slice(-LONGEST)}` : name);
