/** Parts first, then their total: A 23个、B 13个，总计36个; 这两部分合计925亿元. */
import { anyOf } from '../../norms/lexicon';
import { areExclusive, divisionOf } from '../../norms/partitions';
import {
  CLASSIFIERS_OF_PARTS,
  MONEY_THAT_IS_ADDED_UP,
  WORDS_AFTER_A_TOTAL,
  WORDS_OF_AN_EXTREME,
  WORDS_OF_SOME_PARTS,
  WORDS_THAT_CLOSE_A_LIST,
} from '../../norms/words/wholes-and-parts';
import { absolute, compare, decimal, multiply, subtract, toNumber } from '../../reading/numerals/decimal';
import { readHan } from '../../reading/numerals/read';
import { isSlip } from '../../reading/numerals/slip';
import type { Reading } from '../../reading/reading';
import { isArticle, type Mention, mentionsOf, quantitiesIn, sameColumn, sumOf } from './mentions';
import { agrees, exceeds, isDefinite, remainderFor, runThatMakes, significantDigits, type Sum, valueOf } from './sum';
import { mayHave } from '../../reading/seek';
import {
  type Announced,
  NOT_A_LIST,
  TOTAL_WORD,
  areJoinedByPauses,
  candidates,
  opensItsClause,
  pairsFromTheEnd,
  tightRun,
} from './parts-before-a-total';

/** 三项资金, 两部分. */
const COUNTED_PARTS = String.raw`(?<count>[两二三四五六七八九十\d]{1,2})${anyOf(CLASSIFIERS_OF_PARTS)}${anyOf(MONEY_THAT_IS_ADDED_UP)}?`;
/** ，两村, ，以上三镇: whatever the parts are called, they are counted where the clause opens. */
const COUNTED_BY_NAME = String.raw`(?<=[，；])(?:以上|上述)?(?<many>[两二三四五六七八九十]{1,2})[\u4e00-\u9fff]{1,3}?`;
/** The words that announce a total, what they say of the number of parts, and what stands between them and the figure. */
const TOTAL = new RegExp(
  String.raw`(?:${COUNTED_PARTS}|${COUNTED_BY_NAME})?(?<word>${TOTAL_WORD})${anyOf(WORDS_AFTER_A_TOTAL)}{0,2}(?<phrase>[^，。；：、（）\d]{0,8})$`,
);
const SOME_PARTS = anyOf(WORDS_OF_SOME_PARTS);
/** Where an aside begins that says what a part consists of: 其中女党员10名. */
const BEGINS_DETAILS = new RegExp(`${SOME_PARTS}|（`);
/** 共有38个，其中; 共有38个：; 共有38个（. */
const PARTS_FOLLOW = new RegExp(`^[^，。；：、]{0,12}(?:[，。；]?(?:${SOME_PARTS}|分别)|[：（]|，?由)`);

/** Totals after their parts in `reading`. */
export function listedSums(reading: Reading): readonly Sum[] {
  const mentions = mentionsOf(reading);
  const sums: Sum[] = [];
  for (const total of mentions) {
    const announced = mayHave(TOTAL, reading.text) ? announcedBy(total, mentions[total.index - 1]) : undefined;
    const sum = announced && isDefinite(total.quantity) ? sumAt(announced, mentions, reading) : undefined;
    if (sum) sums.push(sum);
  }
  return sums;
}

function announcedBy(total: Mention, before: Mention | undefined): Announced | undefined {
  const found = TOTAL.exec(total.gap.slice(-40));
  if (!found) return undefined;
  const { word = '', phrase = '', count, many: byName = '' } = found.groups ?? {};
  const closes = WORDS_THAT_CLOSE_A_LIST.includes(word);
  const many = before && partsCounted(before, total.gap.slice(0, -found[0].length));
  if (before && many !== undefined) return { total, word, closes, phrase, count: many, from: before.index };
  const written = count ?? byName;
  return {
    total,
    word,
    closes,
    phrase,
    count: /^\d/.test(written) ? Number(written) : readHan(written),
    from: total.index,
  };
}

/** 3 of ，三个组一共, with `behind`, 组, between it and the word: it opens its clause and counts what was just told one by one. */
function partsCounted({ gap, quantity }: Mention, behind: string): number | undefined {
  const isCount = quantity.dimension.startsWith('count:') && quantity.firmness === 'exact';
  return isCount && OPENS_WITH_A_COUNT.test(gap) && NAMES_PARTS.test(behind) ? toNumber(quantity.value) : undefined;
}
const OPENS_WITH_A_COUNT = /^[，；。]?(?:[这以]上?|上述)?$/;
const NAMES_PARTS = /^[\u4e00-\u9fff]{0,4}$/;

function sumAt(announced: Announced, mentions: readonly Mention[], reading: Reading): Sum | undefined {
  const { total, word, closes } = announced;
  const before = candidates(announced, mentions).filter(({ quantity }) => closes || quantity.firmness === 'exact');
  const fitting = verified(announced, before);
  if (fitting) return sumOf('listed', total, fitting, 'verified');
  if (word === '累计' || total.role !== 'level' || /百分|%/.test(total.quantity.unit)) return undefined;
  if (isFollowedByParts(total, reading)) return undefined;
  const parts = closedList(announced, mentions, before, reading);
  const last = parts.at(-1);
  if ([total, ...parts].some(isArticle)) return undefined;
  if (!last || parts.length < 2)
    return (
      toldApart(announced, mentions, reading.text) ??
      (closes ? likely(total, before) : undefined) ??
      calledAlike(announced, mentions, reading.text) ??
      slippedPart(announced, mentions, reading.text)
    );
  // 两家公司各借款200万元: how much that is together, the words do not say.
  if (parts.some(({ lead }) => EACH_GETS.test(lead) || IS_EXTREME.test(lead))) return undefined;
  // 完成9根，累计完成58根，总计87根: what was done so far holds what was done now.
  if (parts.slice(1).some(({ gap }) => SO_FAR.test(gap))) return undefined;
  if (startsWithPersons(parts[0], reading.text)) return undefined;
  const comparable = parts.every(
    ({ quantity, per }) => per === total.per && agrees(total.quantity, [quantity]) !== undefined,
  );
  if (!comparable) return undefined;
  // A list that ends in 等 may have more to it; only a part above the total is wrong for certain.
  if (last.trail.includes('等') || total.gap.slice(0, -1).includes('等')) {
    const over = parts.find(({ quantity }) => exceeds(quantity, total.quantity));
    return over && sumOf('listed', total, [over], 'exceeds');
  }
  return sumOf('listed', total, suspects(total, parts, reading.text), 'closed');
}

/** 社长简一、副社长覃朗、编导组4人、演员组11人，共17人: who is named counts, too. */
const startsWithPersons = (first: Mention | undefined, text: string): boolean =>
  first?.quantity.dimension === 'persons' && NAMED_BEFORE.test(text.slice(0, first.quantity.start));
const NAMED_BEFORE = /：[^，。；：、\d]{2,12}、[^，。；：\d]*$/;

const SO_FAR = /[，、；]累计[^，。；：、]{0,6}$/;
const EACH_GETS = /各[^，。；：、]{0,6}$/;
/** 最高3万元，最低2000元: the ends of a scale, between which the parts lie. */
const IS_EXTREME = new RegExp(`${anyOf(WORDS_OF_AN_EXTREME)}[^，。；：、]{0,2}$`);

/** The shortest run of candidates before `total` that makes it up, also when figures broken down further are left out. */
function verified({ total, phrase }: Announced, before: readonly Mention[]): readonly Mention[] | undefined {
  const key = phrase.slice(-2);
  const lists = [
    before,
    before.filter(({ sentence }) => sentence === total.sentence),
    before.filter(({ role }) => sameColumn(role, 'level')),
    withoutDetails(before),
    // 7项只遵行了1项，22项遵行了14项，合计遵行15项: of each so many, of which so many are added up.
    key.length === 2 ? before.filter(({ lead }) => lead.includes(key)) : [],
  ];
  for (const list of lists) {
    const size = runThatMakes(total.quantity, [...quantitiesIn(list)].reverse(), true);
    if (size > 0) return list.slice(-size);
  }
  return undefined;
}

/** Candidates without those that only say what an earlier one consists of (其中女党员10名). */
function withoutDetails(before: readonly Mention[]): readonly Mention[] {
  let inside = false;
  return before.filter(({ gap }) => {
    if (BEGINS_DETAILS.test(gap)) inside = !/（[^）]{0,80}）/.test(gap);
    else if (/[；。）]/.test(gap)) inside = false;
    return !inside;
  });
}

/** The list that the total must be of, when the words leave no doubt; empty otherwise. */
function closedList(
  announced: Announced,
  mentions: readonly Mention[],
  before: readonly Mention[],
  { text }: Reading,
): readonly Mention[] {
  const { total, word, closes, phrase, count } = announced;
  const inSentence = before.filter(({ sentence }) => sentence === total.sentence);
  if (count !== undefined) {
    const parts = inSentence.filter(({ role }) => sameColumn(role, 'level'));
    return parts.length === count ? parts : [];
  }
  if (!opensItsClause(total, word, text)) return [];
  const tight = tightRun(announced, mentions, text);
  // A bare 共 may start another thought; after a list in one unit that it could top, it closes the list.
  const couldTop = tight.every(
    ({ quantity }) => quantity.unit === total.quantity.unit && !exceeds(quantity, total.quantity),
  );
  if (phrase === '')
    return closes || ((couldTop || areJoinedByPauses(tight, text)) && !countsOthers(total, tight)) ? tight : [];
  if (closes && phrase.length <= 4 && tight.length >= 2 && couldTop) return tight;
  return closes && isSaidOfEach(phrase, inSentence) ? inSentence : [];
}

/** 15个镇、4个乡，共645个行政村: what is counted bears another name than each of them, and is far more. 共20个乡镇 is called by both. */
const countsOthers = (total: Mention, parts: readonly Mention[]): boolean =>
  total.trail !== '' &&
  parts.every(({ trail }) => trail !== '' && !total.trail.includes(trail.slice(-1))) &&
  !isNearMiss(total, parts);

/** 投资50万元……投资80万元，共计投资130万元: the phrase must stand before every part. */
function isSaidOfEach(phrase: string, parts: readonly Mention[]): boolean {
  const key = phrase.slice(-2);
  return (
    key.length === 2 && parts.length >= 2 && parts.every(({ lead, gap }) => lead.includes(key) && !NOT_A_LIST.test(gap))
  );
}

/**
 * 收到意见66条，收到建议62条，共收到意见建议127条; 发放手册200份，发放单页300份，共发放资料600份: the total is called by what its
 * parts are called, or done by the same verb. Others may have been left out, so it is a question.
 */
function calledAlike(announced: Announced, mentions: readonly Mention[], text: string): Sum | undefined {
  const { total, word, phrase } = announced;
  if (phrase.length < 4 || !opensItsClause(total, word, text)) return undefined;
  const parts = tightRun(announced, mentions, text);
  const verb = phrase.slice(0, 2);
  const areAlike =
    parts.length >= 2 &&
    parts.every(({ lead, gap, trail }) => isPlainName(lead) && trail === '' && !BEGINS_DETAILS.test(gap)) &&
    (parts.every(({ lead }) => phrase.includes(lead.slice(-2))) || parts.every(({ lead }) => lead.startsWith(verb)));
  if (!areAlike || [total, ...parts].some(isArticle)) return undefined;
  const isOne = parts.every(
    ({ quantity, per }) =>
      quantity.unit === total.quantity.unit && per === total.per && !exceeds(quantity, total.quantity),
  );
  return isOne && total.quantity.firmness === 'exact' && isNearMiss(total, parts)
    ? sumOf('listed', total, parts, 'usual')
    : undefined;
}

/**
 * 教师11人，学生184人，家属2人，共161人: a bare 共 may open another thought, and does when a figure before it is greater; not where
 * one slip of the pen in that figure explains it.
 */
function slippedPart(announced: Announced, mentions: readonly Mention[], text: string): Sum | undefined {
  const { total, word, phrase } = announced;
  if (phrase !== '' || total.trail !== '') return undefined;
  if (mentions[total.index - 1]?.quantity.unit !== total.quantity.unit || !opensItsClause(total, word, text))
    return undefined;
  const run = tightRun(announced, mentions, text);
  // …，共161人；学生38人，老师15人，共53人: the list before it has its own total.
  const before = run.map(({ gap }) => TOTAL.test(gap.slice(-40))).lastIndexOf(true);
  const parts = run.slice(before + 1);
  if (parts.length < 2 || [total, ...parts].some((one) => isArticle(one) || one.quantity.firmness !== 'exact'))
    return undefined;
  const quantities = quantitiesIn(parts);
  const greater = parts.filter(({ quantity }) => exceeds(quantity, total.quantity));
  const [only] = greater;
  const isOne = parts.every(({ quantity, per }) => quantity.unit === total.quantity.unit && per === total.per);
  if (!only || greater.length > 1 || !isOne) return undefined;
  const rest = remainderFor(only.quantity, total.quantity.value, quantities);
  return isSlip(only.quantity.value, rest) ? sumOf('listed', total, parts, 'slip') : undefined;
}

/** 走访3次，座谈2次，共开展志愿服务40次: so far off, it is the sum of more. */
function isNearMiss(total: Mention, parts: readonly Mention[]): boolean {
  const quantities = quantitiesIn(parts);
  const [whole, sum] = [total.quantity.value, valueOf(quantities)];
  if (agrees(total.quantity, quantities) !== false) return false;
  return isSlip(whole, sum) || compare(multiply(absolute(subtract(whole, sum)), FOUR), sum) <= 0;
}
const FOUR = decimal(4n);

/**
 * 一等奖2名、二等奖3名、三等奖5名，共评出10名; 四个季度分别完成12件、15件、10件、9件，全年共完成46件; 收到作品120件，评出一等奖6件，二等奖12件，合计获奖18件:
 * the figures right before the total are kinds of one thing, or told together. Others may have been left out, so it is a question.
 */
function toldApart(announced: Announced, mentions: readonly Mention[], text: string): Sum | undefined {
  const { total, word, phrase, closes } = announced;
  if (phrase.length > LONGEST_PHRASE || !opensItsClause(total, word, text)) return undefined;
  const run = tightRun(announced, mentions, text);
  const above = run.map(({ quantity }) => exceeds(quantity, total.quantity)).lastIndexOf(true);
  const parts = run.slice(above + 1);
  const [first] = parts;
  if (!first || parts.length < 2 || [total, ...parts].some(isArticle)) return undefined;
  const areSame = parts.every(({ quantity, per }) => quantity.unit === total.quantity.unit && per === total.per);
  if (!areSame || total.quantity.firmness !== 'exact' || !isNearMiss(total, parts)) return undefined;
  const areTogether = first.lead.includes('分别') && parts.slice(1).every(({ gap }) => /^[、和及，]$/.test(gap));
  const names = parts.map(({ head }) => head);
  // 支委会12次、党员大会4次、党小组会24次，共计召开各类会议41次: three in one breath, or what a greater figure cuts off.
  const isOneList = closes && parts.length > 2 && (above >= 0 || areJoinedByPauses(parts, text));
  return areTogether || areExclusive(names) || isOneList ? sumOf('listed', total, parts, 'usual') : undefined;
}
const LONGEST_PHRASE = 6;

const isPlainName = (lead: string): boolean => lead.length >= 2 && !lead.endsWith('等') && !EACH_GETS.test(lead);

/**
 * Figures further off that one wrong digit would make the parts of `total`: the last few, two of them, or the two halves of a
 * division (中央赤字7500亿元……地方债券2000亿元。全国赤字合计9800亿元).
 */
function likely(total: Mention, before: readonly Mention[]): Sum | undefined {
  const near = before
    .slice(-5)
    .filter(({ quantity, role, per }) => isDefinite(quantity) && sameColumn(role, 'level') && per === total.per);
  const isLong = significantDigits(total.quantity.value) >= 3;
  if (significantDigits(total.quantity.value) < 2 || near.some((m) => m.quantity.start === total.quantity.start))
    return undefined;
  for (const [first, second] of pairsFromTheEnd(near)) {
    if (!isSlip(total.quantity.value, valueOf([first.quantity, second.quantity]))) continue;
    const isDivided = divisionOf([first.head, second.head]) !== undefined;
    if (isDivided || isLong) return sumOf('listed', total, [first, second], isDivided ? 'closed' : 'slip');
  }
  return undefined;
}

/** The stretch of `parts` that a slip best explains; all of them otherwise. With 、 between them they are one list, of which all is meant. */
function suspects(total: Mention, parts: readonly Mention[], text: string): readonly Mention[] {
  if (parts.length > 2 && areJoinedByPauses(parts, text)) return parts;
  // Of 维修1项、采购2项、咨询4项，合计8项 the whole list is one slip away, and so is its end.
  if (isSlip(total.quantity.value, valueOf(quantitiesIn(parts)))) return parts;
  for (let size = 2; size <= Math.min(parts.length, 12); size++) {
    const run = parts.slice(-size);
    if (isSlip(total.quantity.value, valueOf(quantitiesIn(run)))) return run;
  }
  return parts;
}

/** 共有38个，其中 …: this total heads what comes next. */
function isFollowedByParts({ quantity }: Mention, { text }: Reading): boolean {
  return PARTS_FOLLOW.test(text.slice(quantity.end, quantity.end + 20));
}
