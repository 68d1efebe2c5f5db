/**
 * Kind of a draft that lost its title, from what its body says. Careful: a text that does not look like official writing
 * has no kind, and so do articles, news and the rules of an organisation.
 */
import type { GenreId } from '../norms/genres';
import type { Paragraph } from './report';
import type { Reading } from '../reading/reading';

/** How often a paragraph shows each sign. */
interface Signs {
  readonly han: number;
  readonly latin: number;
  readonly official: number;
  readonly past: number;
  readonly future: number;
  readonly year: number;
  readonly survey: number;
  readonly agreed: number;
}

const OFFICIAL =
  /我[镇乡县市区州局院校园馆站办委厅街村社]|我(?:公司|单位|街道|社区|中心|部门|学校|医院)|全[镇乡县市区院校局](?!面|部)|党[委组支]|各(?:单位|部门|科室|村|社区|乡镇|街道)|领导小组|工作(?:要求|任务|计划|总结|组|会议|人员|机制|开展)|贯彻|落实|部署|上级|群众|干部|责任制|专项|整治|督[查导]|管理(?:处|制度|工作)|文化[站馆]|建设|服务|公司|员工|车间|教研|教学|班级|学生|教师|患者|护理|业主|培训|检查|考核|安全生产/g;
const PAST =
  /(?<=[开组召完建举推成制印投新改排发培参加取出达得设配修购办获接处落进])[展织开成立办进定发入建造查放训加大得台到置备缮理获收实行]?了|取得|已经?[建完开形全达有]|共计?[开组举投发]|先后|今年以来|一年来|年来|荣获|被评为|获得|圆满|完毕/g;
const FUTURE =
  /(?:^|[，。；\n])(?:[将要拟]|力争|确保|计划|进一步|继续|积极|切实|认真|努力|加强|加大|做好|抓好|强化|完善|建立|组织|开展|坚持|制定|定期|充分|协助|深入|实行|利用|搞好)|力争|(?:今年|新的一年|年)，?(?:将|要)|下半年|明年/g;
const YEAR =
  /一年来|年来|本年度|上半年|(?:19|20)[\dx×*]{1,2}年|今年|第[一二三四]季度|本学期|总结起来|即将(?:结束|过去)/gi;
const SURVEY =
  /笔者|调研(?:中|发现|组)|(?:专题|开展|进行)[^。，]{0,8}调研|调查(?:中|发现)|谈谈|几点(?:对策|建议|思考)|看法|据(?:了解|调查)|座谈|走访|问卷/g;
const AGREED = /会议(?:认为|指出|强调|要求|决定|议定|明确|同意|听取)/g;

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

function readSigns(reading: Reading): Signs {
  const { text } = reading;
  return {
    han: count(text, /[\u4e00-\u9fff]/g),
    latin: count(text, /[A-Z]/gi),
    official: count(text, OFFICIAL),
    past: count(text, PAST),
    future: count(text, FUTURE),
    year: count(text, YEAR),
    survey: count(text, SURVEY),
    agreed: count(text, AGREED),
  };
}

export function sum(paragraphs: readonly Paragraph[]): Signs {
  const all = { han: 0, latin: 0, official: 0, past: 0, future: 0, year: 0, survey: 0, agreed: 0 };
  for (const { reading } of paragraphs) {
    const signs = reading.derive(readSigns);
    for (const key of Object.keys(all) as (keyof Signs)[]) all[key] += signs[key];
  }
  return all;
}

const ARTICLE = /^(?:【?(?:摘要|关键词|关键字|中图分类号|Abstract|Key\s?words)】?[：:\s]|参考文献[：:]?$|\[1\]\S)/;
const NEWS =
  /^(?:本报讯|新华社\S{2,12}\d{1,2}月\d{1,2}日电|【?\S{2,8}[网报社]讯】?|（?(?:本报|通讯员|记者))|^[（(](?:作者|记者|通讯员|编辑|责任编辑|责编)[^）)]{0,30}[）)]|[（(](?:作者单位|编辑)[^）)]{0,30}[）)]$/;
const RULES_TEXT = /^第[一二三四五六七八九十]{1,3}条\s|本(?:制度|办法|规定|细则|章程|守则)(?:[自由经]|适用|使用|所称)/;

const isArticleMark = ({ text }: Reading): boolean => ARTICLE.test(text);
const isNews = ({ text }: Reading): boolean => NEWS.test(text);
const isRule = ({ text }: Reading): boolean => RULES_TEXT.test(text);

/** Whether the text is an academic article, by its abstract, key words and references. */
export function isArticle(paragraphs: readonly Paragraph[]): boolean {
  let marks = 0;
  for (const { reading } of paragraphs) {
    if (!reading.derive(isArticleMark)) continue;
    if (/^参考文献/.test(reading.text) || ++marks >= 2) return true;
  }
  return false;
}

/** Whether the text is no draft of ours: an academic article, a news item, the rules of an organisation, software prose. */
export function foreignTo(paragraphs: readonly Paragraph[]): boolean {
  const code = paragraphs.filter((p) => p.kind === 'code').length;
  if ((code > 0 && code * 12 >= paragraphs.length) || isArticle(paragraphs)) return true;
  let rules = 0;
  for (const { reading } of paragraphs) {
    if (reading.derive(isNews)) return true;
    if (reading.derive(isRule)) rules++;
  }
  const { han, latin } = sum(paragraphs);
  return (
    rules >= 3 || (rules >= 1 && paragraphs.slice(-4).some((p) => RULES_TEXT.test(p.reading.text))) || latin * 3 > han
  );
}

const NEXT_HEADING =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、])?\s*(?:下一?步|今后|下半年|明年|20\S{2}年)\S{0,8}(?:打算|计划|安排|思路|工作)/;
const MINUTES_FIELD =
  /^(?:会议|开会)?(?:名称|时间|地点|主持人?|出席(?:人员)?|参会人员|列席(?:人员)?|缺席(?:人员)?|记录人?|议题)[：:]/;
const EVENT_HEADING =
  /活动(?:主题|时间|地点|内容|流程|形式|对象|目的|安排|要求)|(?:主办|承办)单位|(?:工作|整治|总体|行动)目标|(?:方法|实施|工作)步骤|保障措施|组织领导|注意事项|(?:有关|工作|活动)要求|整治(?:重点|内容|范围)/;
const PROBLEM_HEADING =
  /(?:存在|面临|遇到)[^，。]{0,6}(?:问题|困难|不足)|不足(?:之处|与)|^[^，。]{0,8}(?:问题|困难|不足)[和及与]/;
const PROBLEM_TEXT = /存在的?(?:主要)?(?:问题|困难|不足)|(?:问题|困难|不足)(?:主要)?[是有：]|差距/;

/**
 * The kind that the body shows, or undefined. `hint` is what an untrustworthy title names (a collection's heading): it
 * decides where the body shows two kinds alike.
 */
export function bodyGenre(paragraphs: readonly Paragraph[], hint: GenreId | undefined): GenreId | undefined {
  const signs = sum(paragraphs);
  if (paragraphs.filter((p) => MINUTES_FIELD.test(p.reading.text)).length >= 4) return 'huiyijilu';
  const headings = paragraphs
    .filter((p) => p.reading.ordinal || p.kind === 'heading')
    .map((p) => p.reading.text.slice(0, 30));
  if (headings.filter((text) => EVENT_HEADING.test(text)).length >= 3) return 'fangan';
  if (signs.han < 120 || signs.official * 120 < signs.han || signs.official < 5) return undefined;
  const numbered = paragraphs.filter((p) => p.reading.ordinal);
  const inner = numbered.filter((p) => p.reading.ordinal!.style === 'arabic').length;
  // 1. 2. 3. are sections only where no 一、 or （一） stands above them.
  const ordinals = numbered.length - inner || inner;
  if (signs.agreed >= 3) return 'jiyao';
  const has = (pattern: RegExp): boolean => paragraphs.some((p) => pattern.test(p.reading.text));
  if (signs.survey >= 2 && signs.survey * 3 >= signs.past && has(/对策|建议|看法|思考|原因|认为/)) return 'diaoyan';
  // Plans are written almost without a completed form; accounts announce new work in between.
  const backward = signs.past >= 3 && signs.past * 3 >= signs.future;
  const nextPart = has(NEXT_HEADING);
  const problems = has(PROBLEM_TEXT);
  // News of one event, without numbered parts, tells what was done: a bulletin.
  if (ordinals === 0 && hint === 'jianbao') return 'jianbao';
  if (hint === 'jianbao' && backward && problems) return 'huibao';
  const account = backward || nextPart || headings.some((text) => PROBLEM_HEADING.test(text));
  if (account)
    return problems && signs.year === 0 && ordinals > 0
      ? 'huibao'
      : ordinals > 0 || problems || nextPart || signs.year > 1
        ? 'zongjie'
        : hint;
  if (ordinals >= 3 && signs.future >= 3) return 'jihua';
  return hint;
}
