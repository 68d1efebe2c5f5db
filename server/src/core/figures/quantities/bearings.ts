/**
 * What stands round a figure and parts it from figures with the same words: the label it comes under (经理级：…, 以棉花来说，…),
 * the grade or number in the name of what is counted (5级以上大风, RAID 6), whose it is (全市, 全县), and whether it states
 * anything at all, or is one of several in a row, or only supposed.
 */
import { anyOf } from '../../norms/lexicon';
import {
  LABELS_OF_PARTS,
  OPENINGS_OF_A_SUM_UP,
  WORDS_BEFORE_A_LABEL_OF_A_PART,
  WORDS_OF_SUPPOSING,
} from '../../norms/words/facts';
import { WORDS_AFTER_A_PERCENTAGE } from '../../norms/words/hedges';
import { AREAS_AND_BODIES, THINGS_OF_A_PURSE } from '../../norms/words/scope';
import {
  CLASSIFIERS_OF_AN_ORDER,
  WORDS_OF_A_SINKING_STOCK,
  WORDS_OF_WHAT_IS_LEFT,
} from '../../norms/words/wholes-and-parts';
import { CLOSE_A_TOPIC } from '../../norms/words/function-words';
import type { Quantity } from '../../reading/quantities/quantity';
import type { Reading } from '../../reading/reading';
import { allOf, eachOf, firstOf } from '../../reading/seek';

/** What parts a figure from others with the same words. */
export interface Bearings {
  /** 经理级 of 经理级：住宿费600元, 棉花 of 以棉花来说，面积3200亩; empty where there is none. */
  readonly label: string;
  /** Numbers and letters in the name of what is counted: 5级, RAID6. */
  readonly grade: string;
  /** 市 of 全市, 县 of 我县. */
  readonly scope: string;
  /** The name in quotation marks right behind it: 家乡日记 of 20支“家乡日记”实践团. */
  readonly quoted: string;
  /** What it is a part of, in its sentence: the figure before 其中. */
  readonly whole: string;
  /** One of figures in a row, without words between them: 60、80或者100亩; one end of a change: 60→80. */
  readonly inARow: boolean;
  /** 如果, 例如 stand before it in its sentence: no statement of what is. */
  readonly supposed: boolean;
  /** 其他12名, 其余3个: what its own list leaves, and no other list's. */
  readonly rest: boolean;
  /** 2500株以上的, 75%酒精: it sorts cases or says how strong a thing is. */
  readonly attributive: boolean;
}

/** 经理级：, at the start of the paragraph or a clause of its own; a verb in front of the colon announces a list. */
const LABEL =
  /(?:^|[。；])\s*([^，。；：、（）“”\d\s][^，。；：、（）“”\d]{0,13}[^是为下有括含达到即，。；：、（）“”\d])：/g;
/** 以棉花来说，: what the sentence speaks of. */
const TOPIC = new RegExp(
  String.raw`(?:^|[。；，])(?:以|就|对|对于|从)([^，。；：、“”\d]{2,12})${anyOf(CLOSE_A_TOPIC, ['来看'])}，`,
  'g',
);
/** 主要指标, 工作成效, 基本情况: labels of parts of a draft, which name nobody. */
const NAMES_NOBODY = new RegExp(
  `^(?:${anyOf(OPENINGS_OF_A_SUM_UP)}|${anyOf(WORDS_BEFORE_A_LABEL_OF_A_PART)}*${anyOf(LABELS_OF_PARTS)}$)`,
);
/** 全市, 我县; 四县 are counties of it. */
const SCOPE = new RegExp(`[全我本两三四五六七八九十](${anyOf([...AREAS_AND_BODIES, '国'])})(?![员性局体])`, 'g');
/** 市级, 县本级, as far as its purse is spoken of. */
const LEVEL = new RegExp(`([省市县区])本?级(?=[\\u4e00-\\u9fff]{0,10}?${anyOf(THINGS_OF_A_PURSE)})`, 'g');
const OF_A_PURSE = new RegExp(anyOf(THINGS_OF_A_PURSE));
const QUOTED = /^[“《「]([^”》」“《]{1,20})[”》」]/;
const OF_WHICH = /其中[^，。；：、]{0,16}$/;
const IN_A_ROW = /^[、→]$|^(?:或者?|还是|和|与|及|以及)$/;
const SUPPOSED = new RegExp(anyOf(WORDS_OF_SUPPOSING));
const REST = new RegExp(`${anyOf(WORDS_OF_WHAT_IS_LEFT, WORDS_OF_A_SINKING_STOCK)}$`);
/** 3个之外, 3人外，…: but 22名外逃人员 flee abroad, and 3亿元余额 is a balance. */
const LEFT_OVER = /^[^，。；]{0,2}(?:[之以][外余]|[外余](?=[，。；、还另]|$))/;
/** Letters and digits in a name, but for the years and the marks of times. */
const GRADES = /(?<![A-Za-z])[A-Za-z]{1,20}[ -]?\d{0,9}|(?<!\d)\d{1,9}(?:\.\d{1,9})?(?![\d年月日])/g;
/** Codes that name what a sentence speaks of: F14. */
const CODES = /(?<![A-Z])[A-Z]{1,9}\d{1,9}/g;
const CONDITION = /^及?以[上下]的/;
/** 75%酒精, but not 5%左右, 5%提高. */
const STRENGTH = new RegExp(`^(?!${anyOf(WORDS_AFTER_A_PERCENTAGE)})[\\u4e00-\\u9fff]{2}`);
/** **主调查数据。** in bold at the start of a paragraph. */
const RUN_IN = /^\s*(?:[-*+]\s+|\d{1,2}[.、]\s*)?\*\*([^*\d]{2,16}?)[。：:]?\s*\*\*/;
/** Marks that part a figure from the one before. */
const PARTED = /[，。；：、！？（）\n\t|]/;

/** The label that holds at `offset`: the last one before it. Cells of a row have none. */
function labelBefore(reading: Reading, offset: number): string {
  if (reading.kind === 'row') return '';
  return (
    reading
      .derive(labelsIn)
      .filter(({ start }) => start <= offset)
      .at(-1)?.label ?? ''
  );
}

/** Labels of a paragraph with the places they start to hold. */
function labelsIn({ text, ordinal, original }: Reading): readonly { readonly start: number; readonly label: string }[] {
  const from = ordinal?.length ?? 0;
  const body = text.slice(from);
  const runIn = firstOf(RUN_IN, original)?.[1];
  const bold =
    runIn !== undefined && body.startsWith(runIn) && !NAMES_NOBODY.test(runIn)
      ? [{ start: from + runIn.length, label: runIn }]
      : [];
  const labels = [...allOf(LABEL, body), ...allOf(TOPIC, body)]
    .map((match) => ({ start: from + match.index + match[0].length, label: (match[1] ?? '').trim() }))
    .filter(({ label }) => !NAMES_NOBODY.test(label));
  return [...bold, ...labels].sort((a, b) => a.start - b.start);
}

/** A figure in its clause. */
export interface InClause {
  readonly reading: Reading;
  readonly quantities: readonly Quantity[];
  readonly index: number;
  /** Where its sentence starts, and the words that name it: those before the figure, as far as its clause goes. */
  readonly sentenceStart: number;
  readonly clauseStart: number;
  readonly clauseEnd: number;
}

/** The bearings of `quantities[index]`. */
export function bearingsOf(place: InClause): Bearings {
  const { reading, quantities, index, sentenceStart, clauseStart } = place;
  const { text } = reading;
  const quantity = quantities[index] as Quantity; // the caller counts over them
  const before = text.slice(sentenceStart, quantity.start);
  return {
    label: labelBefore(reading, quantity.start),
    grade: gradeOf(place, quantity),
    scope: scopeOf(text, before, sentenceStart, text.slice(clauseStart, quantity.start)),
    quoted: QUOTED.exec(text.slice(quantity.end, quantity.end + 24))?.[1] ?? '',
    whole: wholeOf(place, quantity),
    inARow: isInARow(text, quantities, index),
    attributive:
      isInATitle(text, sentenceStart, quantity) ||
      CONDITION.test(text.slice(quantity.end, quantity.end + 4)) ||
      isStrength(text, clauseStart, quantity),
    supposed: SUPPOSED.test(before),
    rest:
      REST.test(text.slice(clauseStart, quantity.start)) || LEFT_OVER.test(text.slice(quantity.end, quantity.end + 5)),
  };
}

/**
 * Whose figure it is by its sentence, from `start` on; a budget says so once, at the head of its paragraph: 2025年，市级…收入….
 * …支出….
 */
function scopeOf(text: string, before: string, start: number, clause: string): string {
  const own = lastScope(before);
  return own === '' && OF_A_PURSE.test(clause) ? lastScope(text.slice(0, start)) : own;
}

/** The last area or level of government that `text` names. */
function lastScope(text: string): string {
  const [area, level] = [eachOf(SCOPE, text).at(-1), eachOf(LEVEL, text).at(-1)];
  if (!level || (area && area.index > level.index)) return area?.[1] ?? '';
  return `${level[1] ?? ''}级`;
}

/** 项目1900个，其中已建成800个: 1900个. */
function wholeOf(
  { reading: { text }, quantities, index, sentenceStart, clauseStart }: InClause,
  { start }: Quantity,
): string {
  const whole = quantities[index - 1];
  if (!whole || whole.start < sentenceStart || !OF_WHICH.test(text.slice(clauseStart, start))) return '';
  return text.slice(whole.start, whole.end);
}

/** 75%酒精 with nothing in front of it says how strong a thing is. */
function isStrength(text: string, clauseStart: number, { start, end, dimension }: Quantity): boolean {
  // 意愿方面，47.4%选择…: behind a comma it is said of something.
  if (dimension !== 'percent' || text.charAt(clauseStart - 1) === '，') return false;
  if (text.slice(clauseStart, start).trim() !== '') return false;
  return STRENGTH.test(text.slice(end, end + 3));
}

const NUMBERS_AN_ISSUE: ReadonlySet<string> = new Set(CLASSIFIERS_OF_AN_ORDER.map((unit) => `count:${unit}`));

/** 《讲堂 436期》: the figure is a part of the name. */
function isInATitle(text: string, from: number, { start, end, dimension }: Quantity): boolean {
  if (!NUMBERS_AN_ISSUE.has(dimension)) return false;
  const open = text.lastIndexOf('《', start);
  return open >= from && text.indexOf('》', open) >= end;
}

function gradeOf(
  { reading: { text }, quantities, index, sentenceStart, clauseStart, clauseEnd }: InClause,
  quantity: Quantity,
): string {
  const previous = quantities[index - 1];
  const bound = previous && previous.end <= clauseStart && !PARTED.test(text.slice(previous.end, quantity.start));
  const grade = bound && quantity.range !== 'to' ? text.slice(previous.start, previous.end) : '';
  const named = text.slice(clauseStart, quantity.start).match(GRADES) ?? [];
  const behind = /^[\u4e00-\u9fff]{0,8}[A-Za-z]{1,20}[ -]?\d{1,9}/.exec(text.slice(quantity.end, clauseEnd))?.[0] ?? '';
  const codes = text.slice(sentenceStart, clauseStart).match(CODES) ?? [];
  return [...codes, grade, ...named, behind].join('');
}

function isInARow(text: string, quantities: readonly Quantity[], index: number): boolean {
  const [before, quantity, after] = [quantities[index - 1], quantities[index], quantities[index + 1]];
  const joins = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    (a.dimension === b.dimension || a.dimension === 'plain') &&
    IN_A_ROW.test(text.slice(a.end, b.start).trim());
  return joins(before, quantity) || joins(quantity, after);
}
