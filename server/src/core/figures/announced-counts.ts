/**
 * Counts that announce a series: “重点抓好以下三项工作：一是…二是…三是…”, “三、今年的五项任务” over （一） to （五）. The count has
 * to be the last word before the first member; what stands between them would be what is counted.
 */
import { anyOf } from '../norms/lexicon';
import { WORDS_THAT_OPEN_A_LATER_ITEM } from '../norms/words/numbering';
import {
  ASPECTS_OF_A_MATTER,
  HEADS_THAT_ANNOUNCE,
  HEADS_THAT_ANNOUNCE_NOTHING,
  VERBS_OF_WHAT_THEY_DO,
  WHAT_IS_TOLD_OF_COUNTED_THINGS,
  WORDS_BEHIND_AN_ANNOUNCED_HEAD,
  WORDS_OF_A_LEAST,
  WORDS_THAT_POINT_ON,
  WORDS_THAT_POINT_ON_TO_A_COUNT,
} from '../norms/words/announcing';
import {
  MEASURES_IN_BRACKETS,
  MEASURES_OF_GROUPS,
  MEASURES_THAT_ANNOUNCE,
  PRINCIPLES_WITH_A_NUMBER,
} from '../norms/words/counting';
import { LEVEL, type OrdinalStyle } from '../reading/ordinals';
import type { Reading } from '../reading/reading';
import type { Paragraph, Report } from '../report/report';
import { seriesOf } from '../report/sequences';
import { IN_TEXT, type Member, type Series } from '../report/series-kinship';
import { shift, type Span } from '../text/span';
import { isBounded, isOneOfTwo } from './counts';
import { countsOtherwise, isNumberedOn } from './counts/series-counted-otherwise';
import { valueOf } from './counts/value';
import { countsWhatItNames } from './counts/whose-names';
import { namesRank, NOT_A_COUNT, NUMBER, NUMBER_BEGINS, NUMERAL, OR } from './counts/patterns';
import { eachOf, firstOf, isIn } from '../reading/seek';

export interface AnnouncedCount {
  readonly stated: number;
  /** How many members the series has. */
  readonly listed: number;
  readonly series: Series;
  /** In the document: number and measure word, and the number alone. */
  readonly count: Span;
  readonly number: Span;
  readonly agrees: boolean;
  /** A name in quotation marks stands between the count and its noun; the count may be of what that name says. */
  readonly isOfName: boolean;
}

const MEASURE = anyOf(MEASURES_THAT_ANNOUNCE);
/** 三项, and what it is parted into. */
const COUNT = `(?<written>${NUMBER})(?<measure>${MEASURE})`;
const NO_MARK = '[^、，。；：！？（）“”\\d\\n]';
/** What is counted, up to the next count or mark; a name in quotation marks has a number of its own: 四方面做好“五篇大文章”的措施. */
const HEAD = `(?<head>(?:(?!${NUMBER}${MEASURE})(?:${NO_MARK}|“[^“”\\n]{2,10}”(?=[\\u4e00-\\u9fff]))){0,16})`;
/** What may follow what is counted and closes the announcement: ： · 。 · —— · ，分别是： · （共5项）. */
const CLOSE = '(?:[：。]|——|，(?:分别|即|就)?[是为]?：?|（共.{1,4}）)?';
/** The last count before a stop, with what it counts. */
const ANNOUNCES = new RegExp(`${NUMBER_BEGINS}${COUNT}${HEAD}(?<quoted>”?)${CLOSE}[”\\s]*$`);
/** 有下列三种情形之一的，不予受理：（一）… */
const ANNOUNCES_BEFORE = new RegExp(
  `${anyOf(WORDS_THAT_POINT_ON_TO_A_COUNT)}${COUNT}(?<head>${NO_MARK}{0,12})，[^，。；：！？\\n]{2,14}：$`,
);
/** The same at the end of a heading: （共五项）. */
const IN_BRACKETS = new RegExp(`（共?(?<written>${NUMBER})(?<measure>${anyOf(MEASURES_IN_BRACKETS)})）[：。]?$`);
/** Things of which there are some, whatever is said of them one by one: 走访三个村：一是…. */
const OTHER_HEADS = new RegExp(`^${anyOf(HEADS_THAT_ANNOUNCE_NOTHING)}`);
/** Without 以下 and a colon, only what is counted by saying it: 方面, 问题, 任务 …. */
const SAID_HEADS = new RegExp(`${anyOf(HEADS_THAT_ANNOUNCE)}$`);
const BEHIND_HEAD = new RegExp(`${anyOf(WORDS_BEHIND_AN_ANNOUNCED_HEAD)}$`);
const POINTS_ON = new RegExp(anyOf(WORDS_THAT_POINT_ON));
/** Names with a number in them: they count nothing here. */
const NAME = new RegExp(`^个?${anyOf(PRINCIPLES_WITH_A_NUMBER)}`);
/** 从增加供给和抑制需求两方面采取措施: the two are named right before. */
const NAMES_BOTH = /从[^，。；：、]{2,16}[和与及、][^，。；：、]{2,16}$/;
/**
 * 下述3条核心症状中的至少2条, 至少具备下列三项, 符合以下条件之中任意两项: so many of them will do, and all stand below. 至少有十二个亮点 counts what
 * it announces: of nothing larger is spoken.
 */
const OUT_OF_MORE = new RegExp(
  `(?:(?:中|${anyOf(WORDS_THAT_POINT_ON)}|下述)[^，。；：]{0,12}${anyOf(WORDS_OF_A_LEAST)}(?:有|具备|符合|满足|包括)?` +
    `|${anyOf(WORDS_OF_A_LEAST)}(?:应|应当|须|需)?(?:有|具备|符合|满足|包括)[^，。；：]{0,2}${anyOf(WORDS_THAT_POINT_ON)}的?` +
    `|${NUMBER}${MEASURE}[^，。；：]{0,10}中的?) ?$`,
);
const FARTHEST = 2;

/** The counts of `report` that announce a numbered series, those that agree with it included. */
export function announcedCountsOf(report: Report): AnnouncedCount[] {
  const counts: AnnouncedCount[] = [];
  for (const series of seriesOf(report)) {
    const [first, second] = series.members;
    if (!first || !second || first.marker.value !== 1 || series.through) continue;
    const announcement = announcementOf(first, series, report);
    if (announcement) counts.push(announcement);
  }
  return counts;
}

function announcementOf(first: Member, series: Series, report: Report): AnnouncedCount | undefined {
  const { paragraph, marker } = first;
  if (marker.start > 0) return announcementIn(paragraph, marker.start, series, false, report);
  const above = report.paragraphs[paragraph.index - 1];
  const direct = above && announcementIn(above, above.reading.text.length, series, isParent(above, series), report);
  if (direct) return direct;
  // A heading that counts, then an opening paragraph, then the series.
  const parent = series.parent?.paragraph;
  if (!parent || paragraph.index - parent.index > FARTHEST || !isParent(parent, series) || !(series.style in LEVEL))
    return undefined;
  return announcementIn(parent, parent.reading.text.length, series, true, report);
}

const isParent = (paragraph: Paragraph, { parent }: Series): boolean =>
  parent?.paragraph === paragraph && parent.marker.opens;

/** The announcement that ends at `end` of `paragraph`, if one does, held against `series`. */
function announcementIn(
  { reading, span: place, kind }: Paragraph,
  end: number,
  series: Series,
  heading: boolean,
  report: Report,
): AnnouncedCount | undefined {
  if (kind === 'row') return undefined;
  const announced = announcedAt(reading, end, heading);
  if (!announced || countsArticles(announced, series, reading)) return undefined;
  if (isTakenUpByAMember(announced, series, reading)) return undefined;
  const { stated } = announced;
  const listed = series.members.length;
  const last = series.members.at(-1)?.marker.value;
  if (stated > listed && mayHaveMore(series, stated, report)) return undefined;
  const agrees =
    [listed, last, firstRun(series)].includes(stated) ||
    announced.others.includes(listed) ||
    countsOtherwise(series, report, stated, reading.text.slice(announced.numberEnd, announced.end));
  // 从架构、功能、保障三个维度说明：, and a fourth part that sums up: the count is of those that it names.
  if (!agrees && listed > stated && countsWhatItNames(announced, reading)) return undefined;
  // 28项做法 under two headings: the headings group what was counted.
  if (!agrees && stated >= 12 && stated >= 2 * listed) return undefined;
  // A slogan in quotation marks may only look like an announcement: it has to come close.
  if (!agrees && announced.quoted && (Math.abs(stated - listed) > 1 || listed < 3)) return undefined;
  const at = (start: number, stop: number): Span => shift(reading.span(start, stop), place.start);
  return {
    stated,
    listed,
    series,
    agrees,
    isOfName: announced.isOfName,
    number: at(announced.start, announced.numberEnd),
    count: at(announced.start, announced.end),
  };
}

/** Whether the series goes on somewhere, or the draft does not end here yet. */
const mayHaveMore = (series: Series, stated: number, report: Report): boolean =>
  goesOn(series) ||
  goesOnBelow(series, report) ||
  (stated > series.members.length + 1 && endsDraft(series, report)) ||
  isTakenUp(series, report);

/** A line of nothing but …… below the last item: the rest is left out. */
const DOTS = /^(?:…|\s|\.{3})+$/;

/** 首先…, 其次…, and 最后… in a paragraph of its own, before the next heading: that is an item, too, though no number tells which. */
function goesOnBelow({ style, members }: Series, { paragraphs }: Report): boolean {
  const last = members.at(-1)?.paragraph.index ?? 0;
  if (isIn(DOTS, paragraphs[last + 1]?.reading.text ?? '')) return true;
  if (!IN_TEXT.has(style)) return false;
  for (const { kind, reading } of paragraphs.slice(last + 1, last + 1 + PARAGRAPHS_BETWEEN)) {
    if (kind === 'heading') return false;
    if (WORDS_THAT_OPEN_A_LATER_ITEM.some((word) => reading.text.startsWith(word))) return true;
  }
  return false;
}

/** 把握三个标准、审查三个方面： over 1、三个标准 and 2、三个方面: each member lists what one of the counts announces. */
function isTakenUpByAMember({ start, end }: Announced, { members }: Series, { text }: Reading): boolean {
  const count = text.slice(start, end);
  return members.some(
    ({ marker, paragraph: { reading } }) =>
      marker.opens &&
      reading.text
        .slice(marker.end, marker.end + LONGEST_HEAD)
        .trimStart()
        .startsWith(count),
  );
}
const LONGEST_HEAD = 12;

/** 共三章二十条 above 第一章: articles are no chapters. */
const countsArticles = ({ numberEnd, end }: Announced, { style }: Series, { text }: Reading): boolean =>
  style === 'part' && text.slice(numberEnd, end) === '条';

/** 一是…三是…, a paragraph that counts on its own, 四是…五是…: the series is taken up again where it broke off. */
function isTakenUp(series: Series, report: Report): boolean {
  const { style, members } = series;
  const last = members.at(-1) ?? members[0];
  const all = seriesOf(report);
  const from = all.indexOf(series);
  return all
    .slice(from + 1, from + 1 + SERIES_BETWEEN)
    .some(
      (other) =>
        other.style === style &&
        other.members.some(
          ({ marker, paragraph: { index } }) =>
            marker.opens &&
            marker.value === last.marker.value + 1 &&
            index > last.paragraph.index &&
            index - last.paragraph.index <= PARAGRAPHS_BETWEEN,
        ),
    );
}
const SERIES_BETWEEN = 4;
const PARAGRAPHS_BETWEEN = 6;

/** How many members follow one another without a paragraph between them: what has a number much later may be of another list. */
function firstRun({ members }: Series): number {
  const broken = members.findIndex(
    ({ paragraph }, i) => paragraph.index - (members[i - 1]?.paragraph.index ?? paragraph.index) > 1,
  );
  return broken < 2 ? members.length : broken;
}

/** A count as its own paragraph announces it, in clean offsets; what follows is seen only from outside. */
export interface Announced {
  readonly stated: number;
  readonly quoted: boolean;
  readonly isOfName: boolean;
  /** Other counts right before it. */
  readonly others: readonly number[];
  readonly start: number;
  readonly numberEnd: number;
  readonly end: number;
}

/** What a paragraph announces at each place that was asked about, kept with it. */
const announcedIn = (): Map<number, Announced | undefined> => new Map();

export function announcedAt(reading: Reading, end: number, heading: boolean): Announced | undefined {
  const announcements = reading.derive(announcedIn);
  const key = heading ? -1 - end : end;
  const known = announcements.get(key);
  if (known !== undefined || announcements.has(key)) return known;
  const announced = readAnnounced(reading, end, heading ? 'heading' : 'text');
  announcements.set(key, announced);
  return announced;
}

/** Announcements are looked for in so many characters. */
const LONGEST = 80;
/** Series that are announced have so many members. */
const [FEWEST, MOST] = [2, 60];

/** The announcement that ends at `end`, where the clause behind it leads in a list: 提供四种配置，满足不同需求：. */
export const announcedInClause = (reading: Reading, end: number): Announced | undefined =>
  readAnnounced(reading, end, 'clause');

const wordsOf = (text: string, by: 'heading' | 'text' | 'clause'): RegExpExecArray | null =>
  (by === 'heading' ? firstOf(IN_BRACKETS, text) : null) ?? firstOf(ANNOUNCES, text) ?? firstOf(ANNOUNCES_BEFORE, text);

/** The announcement that ends at clean offset `end`. A heading announces without a mark at its end, a clause with the colon of the next. */
function readAnnounced(reading: Reading, end: number, by: 'heading' | 'text' | 'clause'): Announced | undefined {
  const from = Math.max(0, end - LONGEST);
  const text = reading.text.slice(from, end);
  const match = wordsOf(text, by);
  if (!match) return undefined;
  const [whole] = match;
  const { written = '', measure = '', head = '', quoted = '' } = match.groups ?? {};
  const stated = valueOf(written);
  if (stated === undefined || stated < FEWEST || stated > MOST) return undefined;
  const clause =
    text
      .slice(0, match.index)
      .split(/[。；！？]/)
      .at(-1) ?? '';
  const pointsOn = [clause.slice(-16), head, whole].some((words) => POINTS_ON.test(words));
  if (!pointsOn && !announcesByItself(by === 'clause' ? '：' : whole, measure, head)) return undefined;
  if (isOfSomethingElse(text.slice(0, match.index), measure, head)) return undefined;
  if ((stated === 2 && NAMES_BOTH.test(clause)) || (!pointsOn && isHandled(clause, measure + head))) return undefined;
  const start = from + match.index + whole.indexOf(written);
  const numberEnd = start + written.length;
  if (isNoCount(reading.text, start, numberEnd, measure + head)) return undefined;
  return {
    stated,
    quoted: quoted !== '',
    isOfName: head.includes('“'),
    others: othersIn(clause),
    start,
    numberEnd,
    end: numberEnd + measure.length,
  };
}

/**
 * 上述两项指标的计算公式如下：, 两类项目的研发流程：, 与前两种光源有着本质的区别：. Listed is what is told of those that were counted, and not
 * they themselves; 四个方面的工作 are counted by saying them. 三个代表 is a name.
 */
const isOfSomethingElse = (before: string, measure: string, head: string): boolean =>
  NAME.test(head) ||
  SAYS_WHAT_THEY_DO.test(head) ||
  (!OF_ASPECTS.test(head) && STANDS_AT.test(head) && LEADS_TO_A_PLACE.test(before)) ||
  ANNOUNCES_OTHERS.test(measure + head) ||
  WHAT_IS_TOLD_OF_THEM.test(measure + head) ||
  (POINTS_BACK.test(before) && HAVE_SOMETHING.test(head));
/** 两个小组负责：, 三个模块必须：: what they do stands below. */
const SAYS_WHAT_THEY_DO = new RegExp(`[^的]${anyOf(VERBS_OF_WHAT_THEY_DO)}$`);
/** 在三个数据集上：: how it is there stands below; 体现在三个方面上： counts what does. */
const STANDS_AT = /[\u4e00-\u9fffA-Za-z][上中里]$/;
const LEADS_TO_A_PLACE = /(?:^|[^存体表现])在[^，。；：]{0,24}$/;
const OF_ASPECTS = new RegExp(`${anyOf(ASPECTS_OF_A_MATTER)}[上中里]$`);
const ASPECT = anyOf(ASPECTS_OF_A_MATTER);
/** 两个系统必须正确处理以下关系：: the relations stand below. 三个方面的以下工作 are told by their aspects. */
const ANNOUNCES_OTHERS = new RegExp(`(?<!${ASPECT}的)${anyOf(WORDS_THAT_POINT_ON_TO_A_COUNT)}[^，。；：]{2,8}$`);
const WHAT_IS_TOLD_OF_THEM = new RegExp(
  `^(?!个?${ASPECT})[^的有]{2,12}的[^的]{0,4}${anyOf(WHAT_IS_TOLD_OF_COUNTED_THINGS)}(?:如下)?$`,
);
/** 把四个结果拼接后输出：: what is done to them follows, or by what; 把三件事办好： tells which. */
const isHandled = (clause: string, head: string): boolean =>
  (clause.endsWith('把') || clause.endsWith('将')) && !isIn(OPENS_WITH_A_HEAD, head);
const OPENS_WITH_A_HEAD = new RegExp(`^.{0,4}?${anyOf(HEADS_THAT_ANNOUNCE)}`);
const POINTS_BACK = /(?:[这那前该]|上述|以上)$/;
const HAVE_SOMETHING = new RegExp(`[有在][^有]{0,8}${anyOf(WHAT_IS_TOLD_OF_COUNTED_THINGS)}$`);

/** 入职3个月以来的工作：, 这六种形式之一：, 分四类或五类：: a measure of time, one of them, one of two counts. */
function isNoCount(text: string, start: number, numberEnd: number, head: string): boolean {
  const behind = text.slice(numberEnd, numberEnd + 8);
  const before = text.slice(Math.max(0, start - LONGEST_REASON), start);
  return (
    OUT_OF_MORE.test(before) ||
    isBounded(text, start) ||
    namesRank(text, start) ||
    NOT_A_COUNT.test(behind) ||
    (NAMES_A_CLASS.test(before) && SECOND_CLASS.test(text.slice(start, start + 3))) ||
    head.endsWith('之一') ||
    OR_MORE.test(head) ||
    ALTERNATIVE.test(behind) ||
    isOneOfTwo(text, start, numberEnd)
  );
}
/** 以下为二类口岸：: of the second class; two classes are 两类. 主要为二类： counts them. */
const NAMES_A_CLASS = /[为是属于]$/;
const SECOND_CLASS = /^二[类级等档][\u4e00-\u9fff]/;
/** So far in front of a count the words begin that make it no count. */
const LONGEST_REASON = 24;
/** 合并以下三项及以上：: so many of them or more. */
const OR_MORE = /^.{1,2}?[及或和]?以[上下]/;
/** 四类或五类. */
const ALTERNATIVE = new RegExp(`^${MEASURE}${OR}${NUMBER}`);

/** Whether a count announces though no 以下 points on: 抓好三项工作 does, 走访三个村 does not. */
function announcesByItself(whole: string, measure: string, head: string): boolean {
  if (OTHER_HEADS.test(head)) return false;
  return SAID_HEADS.test(measure + head.replace(BEHIND_HEAD, '')) || /[：—]/.test(whole);
}

/** The series is the last thing in the draft: it is still being written, or the text was cut off. */
function endsDraft({ members, style }: Series, report: Report): boolean {
  const last = members.at(-1);
  if (!last) return false;
  const { paragraph, marker } = last;
  if (marker.opens && style in LEVEL) {
    const level = LEVEL[style as OrdinalStyle];
    return ![...report.derive(lastOfLevels)].some(([outer, last]) => outer <= level && last > paragraph.index);
  }
  return report.paragraphs.length - paragraph.index <= 1;
}

/** For each level the paragraph of the last heading that bears a number. */
const lastOfLevels = ({ headings }: Report): ReadonlyMap<number, number> =>
  new Map(headings.filter(({ by }) => by === 'ordinal').map(({ level, paragraph }) => [level, paragraph]));

const GOES_ON = new RegExp(
  `[还另]有(?:${NUMERAL}|[几\\d])|另外[一二两三]|[。；，](?:另一(?!方面)|再就是|最后|此外，?还|以?及[（(]?\\d)`,
);

/** The series goes on in words: 还有两类…, 另外…, 最后…. */
function goesOn({ members }: Series): boolean {
  const last = members.at(-1);
  if (!last) return false;
  const behind = last.paragraph.reading.text.slice(last.marker.end);
  if (isNumberedOn(behind, last.marker.value + 1)) return true;
  return GOES_ON.test(behind) || LEAVES_OUT.test(behind.slice(0, LONGEST));
}
/** 三是护苗行动等。: there are more; in 督查、考核等 it closes a list of the item's own. */
const LEAVES_OUT = /^[^。；！？、和与及]{1,60}(?:等等?|……)(?:[。；]|$)/;

/** Another count right before: 12类45件实事. */
const OTHER_COUNT = new RegExp(`(?<written>${NUMBER})${anyOf(MEASURES_OF_GROUPS)}`, 'g');

/** 共安排9个方面34项任务，比上级增加10项任务：1.…9.: what has aspects is told by them. */
const ASPECTS = new RegExp(`(?<written>${NUMBER})个?方面`, 'g');

function othersIn(clause: string): number[] {
  return [...eachOf(OTHER_COUNT, clause.slice(-8)), ...eachOf(ASPECTS, clause)].map(
    ({ groups }) => valueOf(groups?.['written'] ?? '') ?? 0,
  );
}
