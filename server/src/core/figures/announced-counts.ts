/**
 * Counts that announce a series: “重点抓好以下三项工作：一是…二是…三是…”, “三、今年的五项任务” over （一） to （五）. The count has
 * to be the last word before the first member; what stands between them would be what is counted.
 */
import { shift, type Span } from '../text/span';
import { valueOf } from './counts';
import type { Reading } from '../reading/reading';
import type { Paragraph, Report } from '../report/report';
import { LEVEL, type OrdinalStyle } from '../reading/ordinals';
import { type Member, type Series, seriesOf } from '../report/sequences';

export interface AnnouncedCount {
  readonly stated: number;
  /** How many members the series has. */
  readonly listed: number;
  readonly series: Series;
  /** In the document: number and measure word, and the number alone. */
  readonly count: Span;
  readonly number: Span;
  readonly agrees: boolean;
}

const NUMBER = '\\d{1,2}|[一二三四五六七八九十两]{1,3}';
const MEASURE = '个方面|方面|项|点|条|件|个|类|种|步|部分|大|层|句话';
/** The last count before a stop, with what it counts. */
const ANNOUNCES = new RegExp(
  `(?<![第十百千万亿零〇\\d.一二三四五六七八九两几数多余—~-])(${NUMBER})(${MEASURE})((?:(?!(?:${NUMBER})(?:${MEASURE}))[^、，。；：！？（）“”\\d\\n]){0,16})(”?)(?:[：。]|——|，(?:分别|即|就)?(?:是|为)?[：]?|（共.{1,4}）)?[”\\s]*$`,
);
/** 有下列三种情形之一的，不予受理：（一）… */
const ANNOUNCES_BEFORE = new RegExp(
  `(?:以下|下列)(${NUMBER})(${MEASURE})([^、，。；：！？（）“”\\d\\n]{0,12})，[^，。；：！？\\n]{2,14}：$`,
);
/** The same at the end of a heading: （共五项）. */
const IN_BRACKETS = new RegExp(`（共?(${NUMBER})(项|个|条|点|件|个方面|方面)）[：。]?$`);
/** Things of which there are some, whatever is said of them one by one: 走访三个村：一是…. */
const OTHER_HEADS =
  /^(?:[村乡镇县市区班月年人户省组半多]|社区|街道|单位|部门|企业|公司|学校|季度|工作日|小时|百分点|家庭|国家|城市|工作组|小组|专班|支部|党支部|点位|批次|台账)/;
/** Without 以下 and a colon, only what is counted by saying it: 方面, 问题, 任务 ….  */
const SAID_HEADS =
  /(?:方面|工作|任务|问题|措施|举措|目标|原则|特点|亮点|环节|要求|关系|转变|突破|[事点条]|实事|建议|意见|体会|做法|经验|原因|不足|重点|步骤|阶段|部分|内容|途径|抓手|行动|工程|方针|变化|成效|说明|打算|考虑|提升|情况)$/;
const POINTS_ON = /以下|下列|如下|下面/;
/** Names with a number in them: they count nothing here. */
const NAME =
  /^个?(?:确立|维护|意识|自信|代表|全面|服从|务必|不摘|文明|一百年|毫不动摇|必须|坚持|伟大|考验|危险|责任|清单|结合|规定|基本原则|纪律|离不开|与共|认同|带头|合格|[讲严实])/;
const FARTHEST = 2;

/** The counts of `report` that announce a numbered series, those that agree with it included. */
export function announcedCountsOf(report: Report): AnnouncedCount[] {
  const counts: AnnouncedCount[] = [];
  for (const series of seriesOf(report)) {
    const first = series.members[0]!;
    if (first.marker.value !== 1 || series.through || series.members.length < 2) continue;
    const found = announcementOf(first, series, report);
    if (found) counts.push(found);
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
  const found = announcedAt(reading, end, heading);
  if (!found) return undefined;
  const { stated } = found;
  const listed = series.members.length;
  const last = series.members[listed - 1]!.marker.value;
  if (stated > listed && (goesOn(series) || (stated > listed + 1 && endsDraft(series, report)))) return undefined;
  const agrees = stated === listed || stated === last || found.others.includes(listed);
  // 28项做法 under two headings: the headings group what was counted.
  if (!agrees && stated >= 12 && stated >= 2 * listed) return undefined;
  // A slogan in quotation marks may only look like an announcement: it has to come close.
  if (!agrees && found.quoted && (Math.abs(stated - listed) > 1 || listed < 3)) return undefined;
  const at = (start: number, stop: number): Span => shift(reading.span(start, stop), place.start);
  return {
    stated,
    listed,
    series,
    agrees,
    number: at(found.start, found.numberEnd),
    count: at(found.start, found.end),
  };
}

/** A count as its own paragraph announces it, in clean offsets; what follows is seen only from outside. */
interface Announced {
  readonly stated: number;
  readonly quoted: boolean;
  /** Other counts right before it. */
  readonly others: readonly number[];
  readonly start: number;
  readonly numberEnd: number;
  readonly end: number;
}

/** What a paragraph announces at each place that was asked about, kept with it. */
const announcedIn = (): Map<string, Announced | undefined> => new Map();

function announcedAt(reading: Reading, end: number, heading: boolean): Announced | undefined {
  const known = reading.derive(announcedIn);
  const key = `${end} ${heading}`;
  if (!known.has(key)) known.set(key, readAnnounced(reading, end, heading));
  return known.get(key);
}

/** The announcement that ends at clean offset `end`. A heading announces without a mark at its end. */
function readAnnounced(reading: Reading, end: number, heading: boolean): Announced | undefined {
  const from = Math.max(0, end - 80);
  const text = reading.text.slice(from, end);
  const found = (heading ? IN_BRACKETS.exec(text) : null) ?? ANNOUNCES.exec(text) ?? ANNOUNCES_BEFORE.exec(text);
  if (!found) return undefined;
  const [whole, written, measure, head = '', quoted] = found;
  const stated = valueOf(written!);
  if (stated === undefined || stated < 2 || stated > 60) return undefined;
  const clause = /[^。；！？]*$/.exec(text.slice(0, found.index))![0];
  const pointsOn = POINTS_ON.test(clause.slice(-16)) || POINTS_ON.test(head) || POINTS_ON.test(whole);
  const said = SAID_HEADS.test(measure + head.replace(/(?:进行|来看|来抓|入手|着手|如下|的)$/, ''));
  if (!pointsOn && (OTHER_HEADS.test(head) || !(said || /[：—]/.test(whole)))) return undefined;
  if (NAME.test(head)) return undefined;
  // 从增加供给和抑制需求两方面采取措施: the two are named right before.
  if (stated === 2 && /从[^，。；：、]{2,16}[和与及、][^，。；：、]{2,16}$/.test(clause)) return undefined;
  const start = from + found.index + whole.indexOf(written!);
  const numberEnd = start + written!.length;
  return {
    stated,
    quoted: Boolean(quoted),
    others: othersIn(clause),
    start,
    numberEnd,
    end: numberEnd + (measure?.length ?? 0),
  };
}

/** The series is the last thing in the draft: it is still being written, or the text was cut off. */
function endsDraft({ members, style }: Series, report: Report): boolean {
  const { paragraph, marker } = members[members.length - 1]!;
  if (marker.opens && style in LEVEL) {
    return !report.headings.some(
      (heading) =>
        heading.paragraph > paragraph.index &&
        heading.by === 'ordinal' &&
        heading.level <= LEVEL[style as OrdinalStyle],
    );
  }
  return report.paragraphs.length - paragraph.index <= 1;
}

/** The series goes on in words: 还有两类…, 另外…, 最后…. */
function goesOn({ members }: Series): boolean {
  const { paragraph, marker } = members[members.length - 1]!;
  return /(?:还|另)有[一二两三四五六七八九十几\d]|另外[一二两三]|[。；，](?:另一(?!方面)|再就是|最后一|此外，?还)/.test(
    paragraph.reading.text.slice(marker.end),
  );
}

/** Another count right before: 12类45件实事. */
const OTHER_COUNT = new RegExp(`(${NUMBER})(?:个|类|项|件|条|点|方面|大)`, 'g');

function othersIn(clause: string): number[] {
  return [...clause.slice(-8).matchAll(OTHER_COUNT)].map((one) => valueOf(one[1]!) ?? 0);
}
