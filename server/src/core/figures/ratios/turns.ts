/**
 * Words of a rise or a fall that their figures turn round: 21.5%、24.8%、27.3%，稳步回落; 由每季一次减少为每月一次; 下降0.4个百分点，回升至….
 */
import { anyOf } from '../../norms/lexicon';
import {
  ADVERBS_OF_A_TREND,
  ENDINGS_THAT_REACH,
  NAMES_OF_A_RATE_OF_CHANGE,
  TIMES_A_YEAR,
  VERBS_OF_FALLING_BACK,
  VERBS_OF_RISING_AGAIN,
  WORDS_OF_FALLING,
  WORDS_OF_RISING,
} from '../../norms/words/change';
import { NEARLY_A_SHARE, OVER_A_SHARE } from '../../norms/words/shares';
import { compare } from '../../reading/numerals/decimal';
import { readHan } from '../../reading/numerals/read';
import { allOf, firstOf } from '../../reading/seek';
import type { Mention } from './mention';
import { readChange } from './read-change';

/** Words that say one direction, and what says the other. */
export interface Turn {
  readonly kind: 'trend' | 'frequency' | 'again' | 'tenths' | 'level';
  /** Where the words stand in clean text. */
  readonly start: number;
  readonly end: number;
  /** The words speak of a fall. */
  readonly down: boolean;
  /** Where what says the opposite stands. */
  readonly against: readonly (readonly [number, number])[];
}

/** The words among `mentions` of a paragraph's clean `text` that say the opposite of the figures. */
export function turnsOf(mentions: readonly Mention[], text: string): readonly Turn[] {
  const turns: Turn[] = [];
  if ((text.includes('由每') || text.includes('从每') || text.includes('的每')) && text.includes('次'))
    turns.push(...frequencies(text));
  if (text.includes('（') && SHARES_IN_WORDS.some((word) => text.includes(word))) turns.push(...tenths(text));
  const mayTrend = mentions.length >= FEWEST && ADVERBS_OF_A_TREND.some((adverb) => text.includes(adverb));
  for (const [i, mention] of mentions.entries()) {
    const turn = turnBehind(mention, text) ?? (mayTrend ? trendOf(mentions, i, text) : undefined);
    if (turn) turns.push(turn);
  }
  return turns;
}

const long = (words: readonly string[]): readonly string[] => words.filter((word) => word.length > 1);
const RISES = anyOf(long(WORDS_OF_RISING));
const FALLS = anyOf(long(WORDS_OF_FALLING));

const RISES_AGAIN = new RegExp(`^，${anyOf(VERBS_OF_RISING_AGAIN)}[至到]`);
const FALLS_BACK = new RegExp(`^，${anyOf(VERBS_OF_FALLING_BACK)}[至到]`);

const FIRST_OF_A_TURN = new Set([...VERBS_OF_RISING_AGAIN, ...VERBS_OF_FALLING_BACK].map((verb) => verb.charAt(0)));

/** 较上年下降0.4个百分点，回升至历史较好水平: nothing stands between that could be of something else. */
function turnBehind(mention: Mention, text: string): Turn | undefined {
  if (!mention.after.startsWith('，') || !FIRST_OF_A_TURN.has(mention.after.charAt(1))) return undefined;
  const isUp = RISES_AGAIN.test(mention.after);
  if (!isUp && !FALLS_BACK.test(mention.after)) return undefined;
  const change = readChange(mention, true);
  if (change?.kind !== 'rise' || change.down !== isUp) return undefined;
  const { start, end } = mention.quantity;
  // 增长4.6%，回落至合理区间: growth that is less is growth all the same.
  if (!text.slice(start, end).includes('百分点')) return undefined;
  const from = end + 1;
  const words = (isUp ? RISES_AGAIN : FALLS_BACK).exec(text.slice(end, end + 8))?.[0].length ?? 1;
  return {
    kind: 'again',
    start: from,
    end: from + words - 1,
    down: !isUp,
    against: [[change.start, Math.max(start, end)]],
  };
}

const TREND = new RegExp(`${anyOf(ADVERBS_OF_A_TREND)}(?:${RISES}|(?<down>${FALLS}))`);
/** A change of its own: what rises and falls by the figures is no level. */
const OF_A_CHANGE = new RegExp(`(?:${RISES}|${FALLS})[^，。；：、]{0,4}$`);
/** Between a row and its trend nothing is named, ，总体 and ，呈 alone, */
const OF_THE_ROW = /^[，：；]?(?:总体|整体|呈现?|保持|实现|均|都){0,2}$/;
/** or what the row is of: 办理时限32、26、18分钟，服务效率持续提升 speaks of something else. */
const NAME = 3;
function trendBehind(behind: string, gap: string): RegExpExecArray | null {
  const trend = firstOf(TREND, behind);
  const between = trend ? behind.slice(0, trend.index) : '';
  const isOfTheRow = OF_THE_ROW.test(between) || (between.length > NAME && gap.includes(between.slice(-NAME)));
  return trend && isOfTheRow ? trend : null;
}
/** What grows or shrinks by the figures is no level: 增速8.2%、7.6%、7.1%. */
const RATE_OF_CHANGE = new RegExp(anyOf(NAMES_OF_A_RATE_OF_CHANGE));
const isChange = (gap: string, isLed: boolean): boolean =>
  RATE_OF_CHANGE.test(gap) || (!isLed && OF_A_CHANGE.test(gap));
/** So many figures make a row. */
const FEWEST = 3;
/** Longer ones are tables. */
const MOST = 12;

/** 一模21.5%，二模24.8%，三模27.3%，稳步回落, and 稳步回落：21.5%、24.8%、27.3%: the row that begins at `i`, if all its steps go the other way. */
function trendOf(mentions: readonly Mention[], i: number, text: string): Turn | undefined {
  const first = mentions[i];
  const before = mentions[i - 1];
  if (!first || (before && isLike(before, first))) return undefined;
  let end = i + 1;
  while (end - i < MOST && isLike(mentions[end], first)) end++;
  const row = mentions.slice(i, end);
  const last = row.at(-1);
  if (!last || row.length < FEWEST) return undefined;
  const way = wayOf(row);
  if (way === 0) return undefined;
  const ahead = first.quantity.start - first.gap.length;
  const behind = /^[^。；]{0,40}/.exec(text.slice(last.quantity.end, last.quantity.end + 40))?.[0] ?? '';
  const match = trendBehind(behind, first.gap);
  const led = match ? null : trendAhead(first.gap);
  const found = match ?? led;
  if (!found || isChange(first.gap, led !== null) || way > 0 !== (found.groups?.['down'] !== undefined))
    return undefined;
  if (countsBack(text.slice(Math.max(0, ahead), last.quantity.end))) return undefined;
  const start = (match ? last.quantity.end : ahead) + found.index;
  return {
    kind: 'trend',
    start,
    end: start + found[0].length,
    down: way > 0,
    against: row.map(({ quantity }) => [quantity.start, quantity.end] as const),
  };
}

/** 逐年上升，分别为: a trend that leads to its figures. */
const trendAhead = (gap: string): RegExpExecArray | null => {
  if (!/[：:为是别]$/.test(gap)) return null;
  const found = TREND.exec(gap);
  if (!found) return null;
  const between = gap.slice(found.index + found[0].length);
  // 效率持续提升；浓度分别为: the trend of the row before. 规模不断扩大，采购价格分别为: that of another thing.
  const named = LEADS_TO_FIGURES.exec(between)?.groups?.['named'];
  const isOfThem = named === '' || (named !== undefined && gap.slice(0, found.index).includes(named.slice(-NAME)));
  return isOfThem ? found : null;
};
/** ，近三年分别为, 趋势：, ，户均水量依次是: when, and of what unless it is plain, and a word that leads to figures. */
const WHEN = String.raw`(?:[近前这上]?[\d一二三四五六七八九十两]{1,4}[年季月期届]度?|报告期内?|各[年期]度?|[、至—-])`;
const LEADS_TO_FIGURES = new RegExp(
  String.raw`^[^，。；：]{0,4}[，：:]?${WHEN}{0,6}(?<named>[^，。；：]{0,20}?)(?:依次|分别|先后)?(?:[：:为是别]|达到?)$`,
);

/** 1 where each of `row` is more than the one before, -1 where each is less; 0 where they do not go one way, or are changes. */
function wayOf(row: readonly Mention[]): number {
  const steps = new Set(
    row.slice(1).map(({ quantity }, k) => Math.sign(compare(quantity.value, row[k]?.quantity.value ?? quantity.value))),
  );
  const isOneWay = steps.size === 1 && !row.slice(1).some(({ gap }) => OF_A_CHANGE.test(gap));
  return isOneWay ? ([...steps][0] ?? 0) : 0;
}

const isLike = (mention: Mention | undefined, first: Mention): boolean =>
  mention?.sentence === first.sentence &&
  mention.quantity.dimension === first.quantity.dimension &&
  mention.quantity.unit === first.quantity.unit &&
  mention.quantity.range === undefined;

/** 2024年、2023年、2022年: the latest first. */
function countsBack(text: string): boolean {
  const years = text.match(/(?:19|20)\d\d(?=年|[、，])/g) ?? [];
  const [first = '', second = ''] = years;
  return years.length > 1 && first > second;
}

/** 超过七成的企业（68.2%）, 四成多（33.5%）, 过半（45%): a share in words and, in brackets, in figures. */
const TENTHS = new RegExp(
  `(?<led>${anyOf(OVER_A_SHARE, NEARLY_A_SHARE)})?(?<many>[一二三四五六七八九]成|半数|一半|(?<=过)半)(?<more>多|余|以上)?[^，。；：、（）\\d]{0,8}（(?:占比?)?(?<share>\\d{1,3}(?:\\.\\d{1,2})?)[%％]）`,
  'g',
);
/** So far words and figures may lie apart: 七成 is said of 66 %, and 近七成 of 70.4 %. */
const LOOSE = 1.5;
const TENTH = 10;

const SHARES_IN_WORDS = [...'一二三四五六七八九'].map((many) => `${many}成`).concat('半数', '一半', '过半');

function* tenths(text: string): Iterable<Turn> {
  for (const match of allOf(TENTHS, text)) {
    const { led = '', many = '', more, share = '' } = match.groups ?? {};
    const said = many.endsWith('成') ? TENTH * (readHan(many.charAt(0)) ?? 0) : 5 * TENTH;
    const isOver = more !== undefined || OVER_A_SHARE.includes(led);
    const low = isOver ? said : NEARLY_A_SHARE.includes(led) ? said - TENTH : said - TENTH / 2;
    const high =
      more === '多' || more === '余' ? said + TENTH : isOver ? 100 : NEARLY_A_SHARE.includes(led) ? said : said + TENTH;
    const told = Number(share);
    if (told >= low - LOOSE && told <= high + LOOSE) continue;
    const start = match.index;
    const end = start + match[0].length;
    yield { kind: 'tenths', start, end, down: told < low, against: [] };
  }
}

const NUMERAL = '[一二两三四五六七八九十\\d]{1,3}';
const FREQUENCY = new RegExp(
  `[由从](?:原来的?|过去的?|以前的?|原先的?)?每个?(?<was>${anyOf(Object.keys(TIMES_A_YEAR))})(?<wasMany>${NUMERAL})次[^，。；\\d]{0,4}?` +
    `(?:${anyOf(WORDS_OF_RISING)}|(?<down>${anyOf(WORDS_OF_FALLING)}))${anyOf(ENDINGS_THAT_REACH)}每个?(?<is>${anyOf(Object.keys(TIMES_A_YEAR))})(?<isMany>${NUMERAL})次`,
);

/** 由每季一次减少为每月一次: more often than before. */
function* frequencies(text: string): Iterable<Turn> {
  const match = firstOf(FREQUENCY, text);
  const { was = '', wasMany = '', is = '', isMany = '', down } = match?.groups ?? {};
  if (!match) return;
  const before = (TIMES_A_YEAR[was] ?? 0) * numberIn(wasMany);
  const now = (TIMES_A_YEAR[is] ?? 0) * numberIn(isMany);
  const isWrong = down === undefined ? now < before : now > before;
  if (!isWrong || before === 0 || now === 0) return;
  const start = match.index;
  yield { kind: 'frequency', start, end: start + match[0].length, down: down !== undefined, against: [] };
}

const numberIn = (numeral: string): number => (/^\d/.test(numeral) ? Number(numeral) : (readHan(numeral) ?? 0));
