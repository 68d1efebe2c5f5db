/** Counted formulas whose members are listed beside them: is the list whole, in order, and worded as it is known? */
import { FORMULAS, type Formula } from '../../norms/formulas';
import type { Reading } from '../../reading/reading';
import { type Span, span } from '../../text/span';
import { WordSearch } from '../../text/word-search';

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

const byName = new Map(FORMULAS.map((one) => [one.name, one]));
const search = new WordSearch(byName.keys());
/** “四个意识”（即…）, “四个意识”：…, “四个意识”，即…: the list that follows a name says itself to be one. */
const BRACKETED =
  /^[”’]?(?:的?(?:总体布局|战略布局|要求|内容|目标|理念))?（(?:[即指是]|包括|也就是)?[：，]?([^（）]{4,160})）/;
const LED_IN =
  /^[”’]?(?:的?(?:总体布局|战略布局|要求|内容|目标|理念))?(?:：|——|，?(?:即|是指|指的是|也就是)[：，]?)([^。！？（）：]{4,160})/;
/** What stands between a list and the name that follows it: 看齐意识（“四个意识”）, 看齐意识“四个意识”. */
const BETWEEN = /(?:（即?[“‘]?|等?[“‘])$/;
const LONGEST_LIST = 160;

/** Slips in the formulas of a paragraph, in order. */
export function formulaSlips({ text }: Reading): FormulaSlip[] {
  return search.in(text).flatMap(({ word, start }) => {
    const formula = byName.get(word)!;
    const end = start + word.length;
    const rest = text.slice(end, end + 200);
    const bracketed = BRACKETED.exec(rest);
    const after = bracketed ?? LED_IN.exec(rest);
    if (after) {
      const from = end + after[0].lastIndexOf(after[1]!);
      return judge(formula, text, from, from + after[1]!.length, bracketed ? 'bracketed' : 'led-in');
    }
    const between = BETWEEN.exec(text.slice(Math.max(0, start - 3), start))?.[0].length;
    if (!between) return [];
    const to = start - between;
    let from = to;
    while (from > 0 && to - from < LONGEST_LIST && !/[。！？；：，（）“”]/.test(text[from - 1]!)) from--;
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

function judge(formula: Formula, text: string, from: number, to: number, tie: Tie): FormulaSlip[] {
  const { members, suffix, loose } = formula;
  let items = itemsIn(text, from, to);
  // Before the name the first items may belong to the sentence, not to the list.
  if (tie === 'before') items = items.slice(-members.length);
  const holders = members.map((member) => items.findIndex((item) => item.text.includes(member)));
  const missing = members.filter((_, i) => holders[i]! < 0);
  const strange = items.filter(
    (item, i) => !holders.includes(i) && !missing.some((member) => item.text.length > 1 && member.includes(item.text)),
  );
  const present = members.length - missing.length;
  if (members.length < 3 || present < 2 || present * 2 < members.length) return [];
  const last = items[items.length - 1]!;
  const abridged = /等|…/.test(text.slice(last.start, to + 2));
  const full = (member: string): string => member + suffix;
  const found = (kind: FormulaSlip['kind'], item: Item, right?: string): FormulaSlip[] => [
    { formula, kind, span: span(item.start, item.end), written: item.text, right, missing: missing.map(full) },
  ];
  const whole: Item = { start: items[0]!.start, end: last.end, text: text.slice(items[0]!.start, last.end) };
  if (missing.length === 0 && strange.length === 0) {
    const inOrder = holders.every((holder, i) => i === 0 || holder >= holders[i - 1]!);
    return loose || inOrder
      ? []
      : found(
          'order',
          whole,
          items.length === members.length && tie !== 'before'
            ? members.map((_, i) => items[holders[i]!]!.text).join('、')
            : undefined,
        );
  }
  if (missing.length === 1 && strange.length === 1 && items.length === members.length) {
    const item = strange[0]!;
    if (tie !== 'bracketed' && !shares(item.text, full(missing[0]!))) return [];
    return found('wording', item, item.text.endsWith(suffix) ? full(missing[0]!) : missing[0]);
  }
  const plain = members.every(
    (member, i) => holders[i]! < 0 || items[holders[i]!]!.text.length <= full(member).length + LONGEST_EXTRA,
  );
  if (tie === 'before' || abridged || !plain) return [];
  if (missing.length > 0 && strange.length === 0 && items.length < members.length) return found('missing', whole);
  if (tie === 'bracketed' && missing.length === 0 && strange.length === 1 && items.length === members.length + 1)
    return found('extra', strange[0]!);
  return [];
}

/** The parts of a list; quotes round a part and the 和 before the last are left out. */
function itemsIn(text: string, from: number, to: number): Item[] {
  const items: Item[] = [];
  for (const found of text.slice(from, to).matchAll(/[^、，；]+/g)) {
    for (const part of found[0].matchAll(/(?:(?!和(?!谐)|与(?!自我)|以及)[^“”‘’])+/g)) {
      const lead = /^(?:及|以及|和(?!谐)|与)/.exec(part[0])?.[0].length ?? 0;
      const start = from + found.index + part.index + lead;
      const item = text.slice(start, from + found.index + part.index + part[0].length).replace(/(?<!平)等$/, '');
      if (item) items.push({ start, end: start + item.length, text: item });
    }
  }
  return items;
}

function shares(a: string, b: string): boolean {
  return [...a].filter((char) => b.includes(char)).length * 2 >= b.length;
}
