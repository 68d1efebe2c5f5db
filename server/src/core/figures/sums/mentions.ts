/** Quantities of a paragraph with what their surroundings say of them: what they count, and whether they are a level or a change. */
import { anyOf } from '../../norms/lexicon';
import { COMPARE_WITH_A_MARK } from '../../norms/words/not-a-quantity';
import {
  BEGINNINGS_OF_A_CHANGE,
  VERBS_OF_MOVING,
  WORDS_OF_A_GAIN,
  WORDS_OF_A_LOSS,
} from '../../norms/words/verbs-of-outcome';
import {
  BASES_BEHIND_每,
  TIMES_BEHIND_每,
  WORDS_AFTER_A_CHANGE,
  WORDS_FOR_ONE,
  WORDS_THAT_BRING_A_PART_IN,
  WORDS_THAT_LEAD_TO_A_FIGURE,
} from '../../norms/words/wholes-and-parts';
import type { Quantity } from '../../reading/quantities/quantity';
import { quantitiesOf } from '../../reading/quantities/read';
import { inPassing } from '../../reading/derived';
import type { Reading } from '../../reading/reading';
import { sentenceAt } from '../quantities/in-order';
import type { Evidence, Sum, SumPattern } from './sum';
import { isInPart, mayHave, without } from '../../reading/seek';
import { labelEnd } from './labels';

/**
 * `level` a plain figure; `to` the figure reached (增加到A); `from` the one left or compared with (由A, 比上年的A); `up` and
 * `down` a change (增加A, 减少A).
 */
export type Role = 'level' | 'to' | 'from' | 'up' | 'down';

export interface Mention {
  readonly quantity: Quantity;
  /** Its place among the mentions of the paragraph. */
  readonly index: number;
  /** Which sentence of the paragraph it stands in. */
  readonly sentence: number;
  /** Text from the mention before it (or the sentence's start) up to its number, or to the colon of its label: 男：20人. */
  readonly gap: string;
  /** The part of `gap` that belongs to its own clause: after the last mark. */
  readonly lead: string;
  /** What it counts, as far as the words before it say: its lead without verbs and adverbs; inherited when that is empty. */
  readonly head: string;
  /** All its clause says before and after it; a change and a figure compared with speak of what the level before them does. */
  readonly subject: string;
  /** Text after its unit up to the next mark or number. */
  readonly trail: string;
  readonly role: Role;
  /** 人均, 每户 …: figures for one are no parts of figures for all. */
  readonly per: string;
}

const GAIN = anyOf(WORDS_OF_A_GAIN);
const LOSS = anyOf(WORDS_OF_A_LOSS);
/** 约, 了近: what stands between a verb of change and its figure. */
const HEDGES = `${anyOf(WORDS_AFTER_A_CHANGE)}*`;
/** 增加到, 调整为, 达到了约. */
const TO = new RegExp(`(?:${GAIN}|${LOSS}|${anyOf(VERBS_OF_MOVING)})[到至为成]${HEDGES}$`);
/** 新增 adds, but its figure is the new thing itself. */
const UP = new RegExp(`(?<!新)${GAIN}${HEDGES}$`);
const DOWN = new RegExp(`${LOSS}${HEDGES}$`);
/** 较去年新增, 比预算少支: with what it is compared with, the figure is a change. */
const MORE_THAN = new RegExp(
  `(?:^|[，；：、（])(?:同?比|较)[^，。；：]{1,24}(?:新增|多[\\u4e00-\\u9fff]{0,3})${HEDGES}$`,
);
const LESS_THAN = new RegExp(
  `(?:^|[，；：、（]|[^，。；：])(?:同?比|较)[^，。；：]{1,24}少[\\u4e00-\\u9fff]{0,3}${HEDGES}$`,
);
/** 由, 从去年的, ，比上年的. */
const FROM = /[由从自][^，。；：]{0,20}$|(?:^|[，；：、（])(?:同?比|较)[^，。；：]{1,20}的[^，。；：]{0,6}$/;
const CHANGE_FOLLOWS = new RegExp(`^[^，。；：]{0,8}${anyOf(BEGINNINGS_OF_A_CHANGE)}`);
const COMPARED = /比[^，。；：]{1,16}的$/;
/** 人均, 每万人, and 均 or 均为 right before the figure, which is no part of 平均. */
const PER = new RegExp(`${anyOf(WORDS_FOR_ONE)}|每[百千万]?个?${anyOf(BASES_BEHIND_每)}|(?<!平)均[为达约]?$`);
const EACH_TIME = new RegExp(`^每${anyOf(TIMES_BEHIND_每)}$`);
/** What in front of a figure is no name of what it counts, before the name and after it. */
const NOT_HEAD = new RegExp(
  String.raw`^(?:${anyOf(WORDS_THAT_BRING_A_PART_IN)}|[：:（(“”，,、；])+|(?:${anyOf(WORDS_THAT_LEAD_TO_A_FIGURE)}|：)+$`,
  'g',
);
const SHARE = /占[^占]{0,16}$/;
const NUMBERS_A_KIND: ReadonlySet<string> = new Set(['类', '级', '档', '期', '批'].map((unit) => `count:${unit}`));
/** No more than so many characters before a figure are read. */
const NEAR = 60;
const LIMIT = /^[以之]?内/;
const PHRASE_ENDS = '，。；：、（(,';
const CLAUSE_ENDS = '，。；：';
const NEXT_WORDS = /^[^，。；：、（）()\d]{0,16}/;

/** Mentions of `reading` in order of place. */
export const mentionsOf: (reading: Reading) => readonly Mention[] = inPassing(readMentions);

function readMentions(reading: Reading): readonly Mention[] {
  const { text, sentences } = reading;
  const mentions: Mention[] = [];
  let sentence = 0;
  let said = { sentence: -1, subject: '' };
  let previous: Mention | undefined;
  const quantities = quantitiesOf(reading);
  for (const [i, quantity] of quantities.entries()) {
    if (isNoAmount(quantity, quantities[i + 1], text)) continue;
    sentence = sentenceAt(sentences, quantity.start, sentence);
    const start = sentences[sentence]?.start ?? 0;
    const end = labelEnd(text, quantity.start);
    const gap = text.slice(Math.max(start, previous?.quantity.end ?? 0), end);
    const near = gap.slice(-NEAR);
    const lead = near.slice(startAfter(near, PHRASE_ENDS));
    const own = lead === '' ? '' : without(SHARE, lead, text).replace(NOT_HEAD, '');
    const head = own === '' && previous?.sentence === sentence ? previous.head : own;
    const trail = matchIn(text.slice(quantity.end, quantity.end + 16), NEXT_WORDS);
    const role = roleOf(text.slice(Math.max(start, quantity.start - 30), quantity.start), text, quantity);
    const clause = near.slice(startAfter(near, CLAUSE_ENDS)) + trail;
    const isLevel = role === 'level' || role === 'to';
    const subject = isLevel || said.sentence !== sentence ? clause : said.subject;
    if (isLevel && !quantity.dimension.startsWith('duration')) said = { sentence, subject };
    // 居民人均收入与经济同步等16个指标: what is for one is what the figure counts, not the figure.
    const per = mayHave(PER, text) ? matchIn(lead.slice(lead.lastIndexOf('等') + 1), PER) : '';
    previous = { quantity, index: mentions.length, sentence, gap, lead, head, subject, trail, role, per };
    mentions.push(previous);
  }
  return mentions;
}

/**
 * 一类18件、二类24件: the numeral is part of a name. 三十日内: a time limit; 其中……九十日内 is the limit of a special case, and no
 * part of the thirty days. 等候时间超过20分钟的有68次: what sorts cases.
 */
function isNoAmount({ han, dimension, start, end }: Quantity, next: Quantity | undefined, text: string): boolean {
  if (text.charAt(end) === '的' && COMPARE_WITH_A_MARK.some((mark) => text.endsWith(mark, start))) return true;
  // 每4个采样点: of so many each; 解得x=15小时, =14小时:x小时: of an equation.
  if (text.charAt(start - 1) === '每' || isOfAnEquation(text, start, end)) return true;
  if (han && next?.start === end && NUMBERS_A_KIND.has(dimension)) return true;
  return dimension.startsWith('duration') && isInPart(LIMIT, text.slice(end, end + 2), text);
}

const isLetter = (character: string): boolean => /[a-zA-Z]/.test(character);
const isOfAnEquation = (text: string, start: number, end: number): boolean =>
  ('=＝'.includes(text.charAt(start - 1) || '\n') && isLetter(text.charAt(start - 2))) ||
  (':：'.includes(text.charAt(end) || '\n') && isLetter(text.charAt(end + 1)));

/** Where in `text` what follows the last of the `marks` begins. */
function startAfter(text: string, marks: string): number {
  let start = text.length;
  while (start > 0 && !marks.includes(text.charAt(start - 1))) start--;
  return start;
}

const matchIn = (text: string, pattern: RegExp): string => pattern.exec(text)?.[0] ?? '';

/** `near` is the text before the number, other figures included: 比前五年的7159亿元. */
function roleOf(near: string, text: string, quantity: Quantity): Role {
  if (isInPart(TO, near, text)) return 'to';
  if (isInPart(COMPARED, near, text)) return 'from';
  const isCompared = near.includes('比') || near.includes('较');
  if ((isInPart(UP, near, text) && !isDoneTo(near, quantity)) || (isCompared && MORE_THAN.test(near))) return 'up';
  if (isInPart(DOWN, near, text) || (isCompared && LESS_THAN.test(near))) return 'down';
  const after = text.slice(quantity.end, quantity.end + 14);
  return isInPart(FROM, near, text) && CHANGE_FOLLOWS.test(after) ? 'from' : 'level';
}

/** 改造提升18公里: so much is improved, and none added. A level or a rate rises by 提升. */
function isDoneTo(near: string, { dimension }: Quantity): boolean {
  return near.endsWith('提升') && /^(?:length|area|volume|count:|persons)/.test(dimension);
}

/** Whether a figure is one for each, not for all; what comes every year or month may still be a sum. */
export function isAverage(mention: Mention): boolean {
  return mention.per !== '' && !EACH_TIME.test(mention.per);
}

/** 一个, 一条: an article more than a figure. */
export function isArticle({ quantity }: Mention): boolean {
  const { han, dimension, value } = quantity;
  return han && dimension.startsWith('count:') && value.digits === 1n && value.exponent === 0;
}

/** 三十日内, 50人以内: a limit, of which nothing is a part. */
export function isLimit({ trail }: Mention): boolean {
  return SETS_A_LIMIT.test(trail);
}

const SETS_A_LIMIT = /^[之以]?[内前后]|^(?:为限|届满)/;
/** 前105列, 第3项, +9列: which of them, or an end of a calculation. */
const NAMES_WHICH = /[前后第每+×*÷/]$/;

/** Whether a figure says which things are meant, or stands in a calculation. */
export const namesWhich = ({ gap }: Mention): boolean => NAMES_WHICH.test(gap);

/** Roles that can stand in one column: a total that was reached and parts that simply are. */
export function sameColumn(a: Role, b: Role): boolean {
  return a === b || ((a === 'level' || a === 'to') && (b === 'level' || b === 'to'));
}

/** The bare quantities of `mentions`. */
export function quantitiesIn(mentions: readonly Mention[]): readonly Quantity[] {
  return mentions.map(({ quantity }) => quantity);
}

/** The sum of `total` and `parts`. */
export function sumOf(
  pattern: SumPattern,
  total: Mention | undefined,
  parts: readonly Mention[],
  evidence: Evidence,
): Sum {
  return { pattern, total: total?.quantity, parts: quantitiesIn(parts), evidence };
}
