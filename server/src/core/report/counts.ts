/**
 * Stated counts inside a paragraph, and the lists they stand by: “A、B、C三个镇”, “三个镇：A、B、C”, “A、B等5个镇”.
 *
 * Much that looks like such a pair is none: 残疾人两项补贴 stands at the end of many lists it does not count. So every way
 * to count a list is tried, a pair that agrees in any of them agrees, and only plain lists are ever `sure` to disagree.
 */
import { span, type Span } from '../text/span';
import { readHan } from './numerals/read';
import type { Reading } from './reading';

/** A count and its list, in offsets of clean text. */
export interface StatedCount {
  /** `before`: the list, then the count; `after`: the count, then the list; `open`: with 等, more may exist than are listed. */
  readonly form: 'before' | 'after' | 'open';
  readonly stated: number;
  /** How many items are listed, read the plain way. */
  readonly listed: number;
  /** Number and measure word: 三个. */
  readonly count: Span;
  readonly number: Span;
  readonly list: Span;
  readonly agrees: boolean;
  /** The list is plain enough for a disagreement to be a mistake. */
  readonly sure: boolean;
}

const H = '[一二三四五六七八九十两]';
const MEASURE = '大|个|家|类|种|项|名|位|所|座|支|条|件|点|方面|部分|者|级';
const COUNT = new RegExp(`(?<![第十百千万亿零〇\\d.、一二三四五六七八九两几数多余—~-])(\\d{1,2}|${H}{1,3})(${MEASURE})`, 'g');
/** 三个月, 两位数, 三点半: a measure of time or size. */
const NOT_A_COUNT =
  /^(?:个(?:多|半|百分点|月|小时|工作日|季度|学期|学年|星期|周|点|年|人|倍)|位(?:数|居|列|次)|大(?:会|检查|行|类别?$|量|多数|批|道|学|事|气|力|型|幅)|点(?:多|半|钟|整|\d|[一二三四五六七八九十]|前|后|到|至|—|-)|级(?:以|响应|公路|航道|预警|医院|甲|联动?$|市场|教授|指标|保护|残|警)|条(?:线|龙|心|例|件)|名(?:单|义|称|额|录)|种(?:植|子|养|业|粮)|项目(?:$|[，。])|家(?:庭|长|禽|电|园))/;
/** 残疾人两项补贴, 四大班子, 三项制度改革: a name with a number in it, which may stand at the end of a list it does not count. */
const NAME =
  /^(?:个(?:一|确立|维护|意识|自信|代表|全面|服从|务必|不摘|文明|一百年|毫不动摇|离不开)|位一体|项(?:补贴|规定|基本原则|制度|纪律|岗位|审批|附加|改革)|大(?:球|班子|战役|攻坚战|件|家|名著|纪律|作风|考验|革命))/;

/** Verbs after which a list may begin, or a count that has nothing to do with the list before it. */
const VERB =
  '组织|举办|开展|新建|新增|建成|建设|实施|完成|推进|打造|培育|创建|获批|引进|签约|落实|做到|坚持|实现|围绕|坚定|增强|发挥|聚焦|解决|构建|建立|形成|设立|成立|组建|抓好|突出|落户|布局|覆盖|涉及|走访|培训|整治|改造|修建|配备|选派|排查|化解|办理|受理|入选|荣获|获得|加快|推动|强化|提升|完善|加强|打好|实行|采取|执行|贯彻|履行|建强|做强|做优|做大|用好|统筹|深化|支持|推广|出台|制定|修订|编制|争取|争创|认定|命名|表彰|下发|印发|召开|参加|承办|调研|检查|督查|抽查|发现|查处|立案|处理|通报|推出|作出|促进|带动|辐射|连接|贯通|健全|优化|保障|改善|扩大|巩固|发展|建好|管好|培养|选树|擦亮|唱响';
/** What a count may not directly follow if it is to sum up a list: verbs, adverbs, prepositions, conjunctions. */
const LEADS_ON = new RegExp(
  `(?:${VERB}|达到|增加|增至|减少|提高|下降|连续|分别|累计|总计|合计|现有|下辖|包括|包含|其中|达|是|至|到|了|着|于|以|在|从|对|由|向|把|将|被|让|使|按|及|和|与|或|各|超|逾|该|每|某|另|其|首|第|的|那|双|抓|做|含|跨|辖|(?<![国所公私民])有|(?<![行作])为|(?<![公])共|(?<![附邻靠])近|(?<![节契合条履集])约)$`,
);
const STARTS_WITH_VERB = new RegExp(`^(?:${VERB})[^、]*[^部委局厅办院会]$`);
/** Words that hold a 和 or 与 of their own. */
const NOT_JOINING = /(?<![部局委厅办处科股心会院队])[和与](?=[\u4e00-\u9fff]{2,6}(?:部|局|委|厅|办|处|科|股|中心)(?:[、和与及]|$))|和平|和谐|共和|饱和|缓和|温和|中和|调和|祥和|和解|和睦|和美|总和|随和|和田|和县|呼和|参与|与会|给予|赋予|普及|以及|涉及|及时|及格|触及|波及|力所能及|埃及|顾及|危及|惠及|推及/g;
const JOINING = /以及|[和与及]/g;
/** Kinds named before such heads are kinds, not one item each: 水利、交通5个项目. */
const COUNTED_BY_KIND = /(?:项目|企业|案件|活动|课题|荣誉|奖项?|称号|品种|问题|岗位|人员|合作社|工程|标准|产品|专业|支部|农户|示范点|任务|事项|指标|数据|专利|成果|同志|教师|干部|党员|人才|学生|职工|医生|护士|代表|车辆|设备|作品|节目|建议|提案|线索|隐患|政策|措施|制度|文件|会议|培训班?)/;

const PLACE_OR_BODY = /[镇乡村区县市州旗局站所厂院委部处点港园国]|单位|街道|城|学校|公司|中心|基地|机构|平台|企业|地/;
const PLACE = /[镇乡村区县市州省国湾]|城|街道|地带/;
const ABSTRACT = /环节|阶段|层面|维度|领域|关键|层次|要素|步骤|角度|导向|转变|结合|统一|体系|目标|季节|学期|学段|学部|年级|班次|系列|板块|关口|同步|到位/;
/** A name of two or three characters with a usual surname. */
const PERSON = /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔向汤][\u4e00-\u9fff]{1,2}$/;
const KIND_AT_END = new RegExp(`${COUNTED_BY_KIND.source}$`);

/** The stated counts of a paragraph that stand by a list. */
export function statedCountsOf(reading: Reading): readonly StatedCount[] {
  return reading.derive(readCounts);
}

function readCounts(reading: Reading): readonly StatedCount[] {
  const { text, kind } = reading;
  const counts: StatedCount[] = [];
  if (kind === 'row' || kind === 'code' || kind === 'front-matter' || !/[、，；]/.test(text)) return counts;
  for (const found of text.matchAll(COUNT)) {
    const number = span(found.index, found.index + found[1]!.length);
    const stated = valueOf(found[1]!);
    if (stated === undefined || stated < 2 || stated > 30 || NOT_A_COUNT.test(text.slice(number.end, number.end + 8))) continue;
    if (/^(?:以[上下内外]|左右|多|余|上下)/.test(text.slice(number.end + found[2]!.length, number.end + found[2]!.length + 2))) continue;
    const count = span(found.index, found.index + found[0].length);
    const one = listBefore(text, number, count, stated, found[2]!, reading.ordinal?.length ?? 0) ?? listAfter(text, number, count, stated);
    if (one) counts.push(one);
  }
  return counts;
}

/** 三, 13, 十三 as a number; 三四 (three or four) is none. */
export function valueOf(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  return written.length > 1 && !written.includes('十') ? undefined : readHan(written);
}

const LONGEST_LIST = 160;
const LIST_STARTS = /[。；：！？，（）\n\ufffc]/g;

function listBefore(text: string, number: Span, count: Span, stated: number, measure: string, from: number): StatedCount | undefined {
  const left = Math.max(from, number.start - LONGEST_LIST);
  const stretch = text.slice(left, number.start).replace(/这$/, '');
  let start = 0;
  for (const mark of stretch.matchAll(LIST_STARTS)) start = mark.index + 1;
  if (start === 0 && left > from) return undefined;
  const rest = text.slice(count.end, count.end + 24);
  let listed = stretch.slice(start);
  let listEnd = number.start;
  const quoted = listed.endsWith('“');
  if (quoted) listed = listed.slice(0, -1);
  const open = listed.endsWith('等');
  if (open) listed = listed.slice(0, -1);
  if (listed.endsWith('”')) return quotedList(text, left + start, number, count, stated, listed, rest, open);
  if (!listed.includes('、') || listed.includes('“') !== listed.includes('”')) return undefined;
  if (NAME.test(text.slice(number.end, number.end + 8)) && !quoted) return undefined;
  if (measure === '级' || measure === '点' || measure === '部分') return undefined;
  const items = listed.split('、');
  if (items.some((item) => item === '')) return undefined;
  listEnd = left + start + listed.length;
  const joins = joinsIn(listed);
  const plain = items.length + joinsIn(items[items.length - 1]!);
  const ways = waysToCount(items, joins);
  const agrees = open ? plain <= stated : ways.has(stated);
  const sure =
    !agrees && isPlainList(items, joins, measure) && !/^[^，。；：、]{0,14}等/.test(rest) && !/^[\d，。；：、）！？]|^$|^[^，。；：、！？]{1,6}、/.test(rest) &&
    (open ? plain > stated && items.length >= 3 && items.slice(1).every((item) => item.length <= 6) && isEven(items)
      : Math.abs(stated - plain) <= 2 && (!quoted || (items.length >= 3 && joins === 0 && isEven(items))) && countsEach(items, plain, stated, measure, rest));
  return { form: open ? 'open' : 'before', stated, listed: plain, count, number, list: span(left + start, listEnd), agrees, sure };
}

/** “A、B、C”三大… and “A”“B”“C”三个…: the quotation marks show where the list begins. */
function quotedList(text: string, from: number, number: Span, count: Span, stated: number, listed: string, rest: string, open: boolean): StatedCount | undefined {
  const single = /(?:“[^“”]{1,30}”、?){2,}$/.exec(listed);
  const inside = /“([^“”]{2,120})”$/.exec(listed);
  const items = single ? single[0].match(/“[^“”]+”/g)! : inside ? inside[1]!.split('、') : [];
  if (items.length < 2 || items.some((item) => item === '')) return undefined;
  const joins = single ? 0 : joinsIn(inside![1]!);
  const ways = single ? new Set([items.length, ...(listed.length > single[0].length && /[、和与及]$/.test(listed.slice(0, -single[0].length)) ? [stated] : [])]) : waysToCount(items, joins);
  const agrees = open ? items.length <= stated : ways.has(stated);
  const list = span(number.start - (open ? 1 : 0) - (single ?? inside)![0].length, number.start);
  const sure = !agrees && list.start >= from && text.slice(list.start, list.end).length > 0 && Math.abs(stated - items.length) <= 2 &&
    !/^[^，。；：、]{0,14}等/.test(rest) && !items.some((item) => /\d/.test(item)) && (!open || items.length > stated);
  return { form: open ? 'open' : 'before', stated, listed: items.length + joins, count, number, list, agrees, sure };
}

const joinsIn = (text: string): number => (text.replace(NOT_JOINING, '').match(JOINING) ?? []).length;

/** The numbers of items that a careful reader could make out. */
function waysToCount(items: readonly string[], joins: number): Set<number> {
  const ways = new Set<number>();
  for (let i = 0; i <= joins; i++) ways.add(items.length + i);
  // “发展教育、卫生事业和甲、乙、丙三个镇”: a longer item may hold the end of one list and the start of the next.
  for (let i = 1; i < items.length - 1; i++) {
    const later = items.slice(i + 1);
    const startsNew = items[i]!.length >= Math.min(...later.map((item) => item.length)) + 2 && (STARTS_WITH_VERB.test(items[i]!) || items[i]!.includes('的') || joinsIn(items[i]!) > 0);
    if (startsNew) for (let more = 0; more <= joins; more++) ways.add(items.length - i + more);
  }
  return ways;
}

/** No figures, no verb before the count, and items that are names of one kind rather than clauses. */
function isPlainList(items: readonly string[], joins: number, measure: string): boolean {
  const last = items[items.length - 1]!;
  if (items.some((item) => /\d|[第几]|数[十百千]|“[^”]*[一二三四五六七八九十两]|[一二三四五六七八九十两](?:大|个|家|类|种|项|级|条|区)/.test(item))) return false;
  if (/[的了并]/.test(last) || (LEADS_ON.test(last) && !sharesEnd(items) && !isAllEven(items))) return false;
  if (joins > 1 || items.slice(1, -1).some((item) => joinsIn(item) > 0)) return false;
  const inner = items.slice(1).map((item) => item.length);
  if (Math.max(...inner) > 16) return false;
  return inner.length < 2 || items.length >= 5 || measure === '大' || measure === '方面' || Math.max(...inner) - Math.min(...inner) <= Math.max(4, Math.min(...inner)) || sharesEnd(items);
}

const isEven = (items: readonly string[]): boolean => {
  const inner = items.slice(1).map((item) => item.length);
  return Math.max(...inner) - Math.min(...inner) <= 2;
};
/** Whether all after the first, which may have a verb before it, are of one length. */
const isAllEven = (items: readonly string[]): boolean => items.slice(2).every((item) => item.length === items[1]!.length) && items.length > 2;
const sharesEnd = (items: readonly string[]): boolean => items.every((item) => item.at(-1) === items[0]!.at(-1));

/** Each item is one of what is counted: 甲、乙、丙三个镇. Of 水利、交通5个项目 and 党员、干部3名 that is not known. */
function countsEach(items: readonly string[], plain: number, stated: number, measure: string, rest: string): boolean {
  if (measure === '大' || measure === '方面' || measure === '者' || rest.startsWith('方面')) return true;
  const head = /^[^，。；：、！？]*/.exec(rest)![0];
  // 省委、省政府三个意见: whose they are, not what they are.
  if (items.slice(-2).every((item) => /[镇乡村区县市省州旗委局部厅府院校司厂站所组]$/.test(item)) && !PLACE_OR_BODY.test(head.slice(0, 12))) return false;
  if ((measure === '名' || measure === '位') && items.slice(1).every((item) => PERSON.test(item))) return true;
  const byKind = COUNTED_BY_KIND.test(head.slice(0, 8)) || (KIND_AT_END.test(head) && !/实施|推进|开展|完成|获批|入选|纳入|建成/.test(head)) || ((measure === '名' || measure === '位') && items.some((item) => /[员师生长者户手工民部属]$/.test(item)));
  if (byKind) return measure === '项' && plain >= 3 && Math.abs(plain - stated) === 1;
  // 格尔木、德令哈3座电站: things at two places. Two items have to be what the head says they are.
  if (measure === '类' || measure === '种' || PLACE.test(head.slice(0, 12)) || ABSTRACT.test(head.slice(0, 8))) return true;
  return items.length >= 3 && Math.abs(plain - stated) === 1;
}

const OPENS_LIST = /^([^、，。；：！？（）“”\d]{0,12})(”?：|”?，即|”?（即|”（|——|，(?:分别|依次)(?:是|为)|(?:分别|依次)(?:是|为)：?)/;
/** After a list: the purpose or the outcome, no further item. */
const GOES_ON = /^(?:确保|切实|进一步|实现|推动|从而|使|全面|有力|有效|不断|为|以|均|都|已|其中|并)/;

function listAfter(text: string, number: Span, count: Span, stated: number): StatedCount | undefined {
  const opened = OPENS_LIST.exec(text.slice(count.end, count.end + 24));
  if (!opened || /[和及与等]$/.test(opened[1]!)) return undefined;
  const start = count.end + opened[0].length;
  const stop = /[。！？）\n]|$/.exec(text.slice(start, start + LONGEST_LIST * 2))!;
  let listed = text.slice(start, start + stop.index);
  if (listed.length >= LONGEST_LIST || !listed) return undefined;
  const ways = new Set<number>();
  const firstClause = /^[^，；]*/.exec(listed)![0];
  const clause = listed.slice(firstClause.length);
  if (firstClause.includes('、') && clause.startsWith('，') && GOES_ON.test(clause.slice(1))) listed = firstClause;
  for (const part of [listed, firstClause]) {
    for (const marks of [/、/, /，/, /；/, /[、，]/, /[，；]/]) {
      const parts = part.split(marks).filter(Boolean);
      for (let i = 0; i <= Math.min(4, joinsIn(part)); i++) ways.add(parts.length + i);
    }
  }
  const open = /等(?:$|[，；方])/.test(listed);
  const mark = listed.includes('；') ? '；' : listed.includes('、') ? '、' : '，';
  const items = listed.split(mark);
  const joins = joinsIn(items[items.length - 1]!);
  const plain = items.length + (mark === '、' ? joins : 0);
  const agrees = open ? plain <= stated : ways.has(stated);
  const even = items.every((item) => item !== '' && item.length <= 18) && (mark === '、' ? !/[，；]/.test(listed) : true);
  // A bracket may hold but a part, or a remark: only items made alike are surely the whole.
  const inBrackets = opened[2]!.endsWith('（') && !(sharesEnd(items) || sharesStart(items));
  const sure = !agrees && !open && !inBrackets && items.length > 1 && !/[：“”\d]|一是|第一|一要|首先|一方面|一种|①|（1|有的|或者/.test(listed) && Math.abs(stated - plain) <= 3 && (
    mark === '；' ? items.every((item) => item.length >= 4) && !/^(?:同时|此外|另外|并|也|还|从而|以及)/.test(items[items.length - 1]!)
    : mark === '，' ? even && ((isAllEven(items) && items[0]!.length === items[1]!.length) || sharesEnd(items) || sharesStart(items))
    : even && items.every((item) => joinsIn(item) === 0 || item === items[items.length - 1]));
  return { form: open ? 'open' : 'after', stated, listed: plain, count, number, list: span(start, start + listed.length), agrees, sure };
}

const sharesStart = (items: readonly string[]): boolean => items.every((item) => item[0] === items[0]![0]);
