/** Counted formulas whose members are listed beside them: is the list whole, in order, and worded as it is known? */
import { FORMULAS, type Formula } from '../../norms/formulas';
import { anyOf } from '../../norms/lexicon';
import { LEAD_IN_IN_BRACKETS, LEAD_IN_IN_TEXT, NAMES_OF_FORMULAS } from '../../norms/words/formula-lists';
import type { Reading } from '../../reading/reading';
import { type Span, span } from '../../text/span';
import { WordSearch } from '../../text/word-search';
import { eachOf } from '../../reading/seek';

/** What is wrong with a list. Spans are of clean text. */
export interface FormulaSlip {
  readonly formula: Formula;
  readonly kind: 'order' | 'wording' | 'missing' | 'extra';
  /** The item that is wrong, or the whole list. */
  readonly span: Span;
  readonly written: string;
  /** What belongs there, for the fix; undefined where only the writer can tell. */
  readonly right?: string;
  /** Members that are not there. */
  readonly missing: readonly string[];
}

const byName = new Map(FORMULAS.map((formula) => [formula.name, formula]));
const search = new WordSearch(byName.keys());
const NAME_ENDS = `^[”’]?(?:的?${anyOf(NAMES_OF_FORMULAS)})?`;
/** “四个意识”（即…）, “四个意识”：…, “四个意识”，即…: the list that follows a name says itself to be one. */
const BRACKETED = new RegExp(`${NAME_ENDS}（${anyOf(LEAD_IN_IN_BRACKETS)}?[：，]?([^（）]{4,160})）`);
const LED_IN = new RegExp(`${NAME_ENDS}(?:：|——|，?${anyOf(LEAD_IN_IN_TEXT)}[：，]?)([^。！？（）：]{4,160})`);
/** What stands between a list and the name that follows it: 看齐意识（“四个意识”）, 看齐意识“四个意识”. */
const BETWEEN = /(?:（即?[“‘]?|等?[“‘])$/;
const LONGEST_LIST = 160;

/** Slips in the formulas of a paragraph, in order. */
export function formulaSlips({ text }: Reading): FormulaSlip[] {
  return search.in(text).flatMap(({ word, start }) => {
    const formula = byName.get(word);
    if (!formula) return [];
    const end = start + word.length;
    const rest = text.slice(end, end + 200);
    const bracketed = BRACKETED.exec(rest);
    const [whole = '', list] = bracketed ?? LED_IN.exec(rest) ?? [];
    if (list !== undefined) {
      const from = end + whole.lastIndexOf(list);
      return judge(formula, text, from, from + list.length, bracketed ? 'bracketed' : 'led-in');
    }
    const between = BETWEEN.exec(text.slice(Math.max(0, start - 3), start))?.[0].length;
    if (!between) return [];
    const to = start - between;
    let from = to;
    while (from > 0 && to - from < LONGEST_LIST && !/[。！？；：，（）“”]/.test(text.charAt(from - 1))) from--;
    return to - from < 4 ? [] : judge(formula, text, from, to, 'before');
  });
}

interface Item {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a list is tied to its name; what stands in brackets is the list and nothing else. */
type Tie = 'bracketed' | 'led-in' | 'before';
/** So much longer than a member may an item be that is nothing but it. */
const LONGEST_EXTRA = 2;

/** A list beside the name of a formula, member by member. */
interface List {
  readonly formula: Formula;
  readonly tie: Tie;
  readonly items: readonly Item[];
  /** For each member the index of the item that holds it, or −1. */
  readonly holders: readonly number[];
  readonly missing: readonly string[];
  /** Items that hold no member. */
  readonly strange: readonly Item[];
  /** From the first item to the last. */
  readonly whole: Item;
  /** Whether it ends in 等 or …. */
  readonly abridged: boolean;
}

function judge(formula: Formula, text: string, from: number, to: number, tie: Tie): FormulaSlip[] {
  const list = read(formula, text, from, to, tie);
  if (!list) return [];
  const { items, missing, strange } = list;
  if (missing.length === 0 && strange.length === 0) return outOfOrder(list);
  const [lost, another] = missing;
  const [odd, more] = strange;
  const isOneForAnother = !another && !more && items.length === formula.members.length;
  return lost !== undefined && odd && isOneForAnother ? misworded(list, lost, odd) : incomplete(list);
}

/** The list, unless too few of the members stand in it to be one. */
function read(formula: Formula, text: string, from: number, to: number, tie: Tie): List | undefined {
  const { members } = formula;
  // Before the name the first items may belong to the sentence, not to the list.
  const items = itemsIn(text, from, to).slice(tie === 'before' ? -members.length : 0);
  const [first, last] = [items[0], items.at(-1)];
  const holders = members.map((member) => items.findIndex((item) => item.text.includes(member)));
  const missing = members.filter((_, i) => holders[i] === -1);
  const strange = items.filter(
    (item, i) => !holders.includes(i) && !missing.some((member) => item.text.length > 1 && member.includes(item.text)),
  );
  const present = members.length - missing.length;
  if (!first || !last || members.length < 3 || present < 2 || present * 2 < members.length) return undefined;
  const whole: Item = { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
  const abridged = /[等…]/.test(text.slice(last.start, to + 2));
  return { formula, tie, items, holders, missing, strange, whole, abridged };
}

function slip({ formula, missing }: List, kind: FormulaSlip['kind'], item: Item, right?: string): FormulaSlip[] {
  const { start, end, text } = item;
  const members = missing.map((member) => member + formula.suffix);
  return [{ formula, kind, span: span(start, end), written: text, right, missing: members }];
}

/** All members are there: their order alone may be wrong. */
function outOfOrder(list: List): FormulaSlip[] {
  const { formula, items, holders, tie, whole } = list;
  if (formula.loose || holders.every((holder, i) => holder >= (holders[i - 1] ?? 0))) return [];
  const isWhole = items.length === formula.members.length && tie !== 'before';
  const right = isWhole ? holders.map((holder) => items[holder]?.text ?? '').join('、') : undefined;
  return slip(list, 'order', whole, right);
}

/** One member is missing, and `odd` stands in its place. */
function misworded(list: List, missing: string, odd: Item): FormulaSlip[] {
  const { suffix } = list.formula;
  const full = missing + suffix;
  if (list.tie !== 'bracketed' && !shares(odd.text, full)) return [];
  return slip(list, 'wording', odd, odd.text.endsWith(suffix) ? full : missing);
}

/** Members are missing, or an item is too many, in a list that is the formula's and is meant to be whole. */
function incomplete(list: List): FormulaSlip[] {
  const { formula, items, holders, missing, strange, tie, abridged, whole } = list;
  const { members, suffix } = formula;
  const isPlain = members.every((member, i) => {
    const holder = items[holders[i] ?? -1];
    return !holder || holder.text.length <= member.length + suffix.length + LONGEST_EXTRA;
  });
  if (tie === 'before' || abridged || !isPlain) return [];
  if (missing.length > 0 && strange.length === 0 && items.length < members.length) return slip(list, 'missing', whole);
  const [odd, more] = strange;
  const isExtra = odd && !more && missing.length === 0 && items.length === members.length + 1;
  return isExtra && tie === 'bracketed' ? slip(list, 'extra', odd) : [];
}

/** The parts of a list; quotes round a part and the 和 before the last are left out. */
function itemsIn(text: string, from: number, to: number): Item[] {
  const items: Item[] = [];
  for (const between of eachOf(/[^、，；]+/g, text.slice(from, to))) {
    for (const part of eachOf(/(?:(?!和(?!谐)|与(?!自我)|以及)[^“”‘’])+/g, between[0])) {
      const lead = /^(?:及|以及|和(?!谐)|与)/.exec(part[0])?.[0].length ?? 0;
      const start = from + between.index + part.index + lead;
      const item = text.slice(start, from + between.index + part.index + part[0].length).replace(/(?<!平)等$/, '');
      if (item) items.push({ start, end: start + item.length, text: item });
    }
  }
  return items;
}

function shares(a: string, b: string): boolean {
  return [...a].filter((char) => b.includes(char)).length * 2 >= b.length;
}
