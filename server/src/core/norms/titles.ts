/**
 * How titles and opening sentences name the kind of document. All patterns match clean, folded text. The title's last word
 * is its kind (条例 art. 9: 标题由发文机关名称、事由和文种组成), but the order matters: 整改情况报告 is no plain 报告.
 */
import type { GenreId } from './genres';
import { anyOf } from './lexicon';
import { SURNAMES } from './surnames';
import { FIRST_CUES, group, HEADLINES, LAST_CUES, LOOK_ALIKES, PAPERS, type TitlePatterns } from './titles-of-papers';
import {
  AGREEMENTS_OF_PROGRAMS,
  BODIES_THAT_DECIDE,
  KINDS_IN_COLLECTIONS,
  LAST_WORDS_OF_OFFICES_ALONE,
  MATTERS_OF_AN_OUTLINE,
  MONTHS_IN_ENGLISH,
  NAMES_OF_OTHER_TEXTS,
  NAMES_OF_REFLECTIONS,
  LAST_WORDS_OF_RULES,
  NAMES_OF_SPEECHES,
  NOTICES_IN_FRONT,
  PLACES_OF_TRIALS,
  OCCASIONS_OF_OTHER_REPORTS,
  PURPOSES_OF_LETTERS,
  REPORTS_IN_FRONT,
  WORDS_BEFORE_A_COUNT_OF_TEXTS,
  WORK_WHOSE_STATE_IS_TOLD,
  WORDS_BEHIND_整改,
} from './words/kinds-by-title';
import { PAPERS_BY_THEMSELVES, PAPERS_WITH_AN_OUTLINE, STATES_OF_A_FILE } from './words/papers';
import { LAST_WORDS_OF_A_TITLE, STATES_OF_A_DRAFT, TOLD_OF_IN_A_DAILY, WORDS_OF_A_SAMPLE } from './words/titles';

export interface TitlePattern {
  /** `undefined`: a text of another sort, for which there is no kind (rules of an organisation, lab reports). */
  readonly genre: GenreId | undefined;
  readonly pattern: RegExp;
}

const of = (genre: GenreId | undefined, pattern: RegExp): TitlePattern => ({ genre, pattern });

/** A title that ends in any of `sources`. */
const ending = (...sources: readonly string[]): RegExp => new RegExp(`(?:${sources.join('|')})$`);

/** 流程更规范 says how something is; 规范 is no kind there. */
const NO_PREDICATE = '(?<![更最很太较够不])(?<!比较|非常)';

/** First match wins. The title is stripped of status tags, and 《…》 is emptied, before these are tried. */
export const TITLE_PATTERNS: readonly (TitlePattern | TitlePatterns)[] = [
  of(
    undefined,
    ending(`${anyOf(OCCASIONS_OF_OTHER_REPORTS)}(?!${anyOf(PLACES_OF_TRIALS)}|.{0,2}(?:实践|实习)).{0,4}(?:报告|总结)`),
  ),
  // 毕业设计中期报告 tells how far a project is, 毕业实习报告 what a trainee did.
  of(undefined, /(?:毕业|期末)(?!.{0,4}(?:[中开][期题]|实习|实践)).{0,4}报告$/),
  // 【法律】物权、合同: what notes are about, one noun beside the other.
  of(undefined, /^(?:【[^【】]{1,8}】)?[\u4e00-\u9fff]{1,4}(?:、[\u4e00-\u9fff]{1,4})+$/),
  LOOK_ALIKES,
  PAPERS,
  of(
    undefined,
    ending(anyOf(NAMES_OF_OTHER_TEXTS), '(?:使用|操作|用户|开发|安装)手册', `${anyOf(AGREEMENTS_OF_PROGRAMS)}协议`),
  ),
  of(undefined, /提示词(?:模板|工程|指南)?$/),
  of('shangyejihua', /(?:商业|创业|融资){1,2}(?:项目)?计划书$/),
  group([
    of('qingshi', /请示(?:报告)?$|报告请示$/),
    of('han', /(?:批复|请示|报告|通知)函$/),
    of('pifu', /批复$/),
    of('yian', /议案$/),
    of('huiyijilu', /(?:会议|会|例会|党课|活动|讨论|座谈)[记纪]录表?$|例会$/),
    of('jiyao', /(?:纪|会议?记)要(?:[（(]?第?\d+[期号][）)]?)?$/),
    of('jueyi', /决议$/),
    of('jueding', /(?<!裁)决定$/),
    of(
      'mingling',
      /(?:嘉奖令|通缉令|任免令|命令|通令|第\s*[\d〇一二三四五六七八九十百]{1,5}\s*号令|(?<![法指口司夏冬律])令)$/,
    ),
    of('gongbao', /公报$/),
    of('gonggao', /公告$/),
    of('tonggao', /通告$/),
    of('tongbao', /通报$/),
    of('tongzhi', /通知$/),
    of('zhengfugongzuobaogao', /政府工作的?报告$/),
    of('shuzhi', /述(?:[职廉学法德责]|党建)(?:述(?:[职廉学法德责]|党建)|、){0,6}的?(?:报告|材料)?$/),
    of(
      'keyan',
      /可行性(?:深度|初步|综合)?(?:研究|分析|论证|（研究）|（分析）){0,2}报告$|可研报告$|可行性(?:研究|分析)$/,
    ),
    of(undefined, /事故的?(?:技术)?调查(?:处理)?报告$/),
    of(
      'diaoyan',
      ending(
        '(?:调研|调查|考察)(?:工作|情况|研究|与思考|与建议){0,2}的?报告',
        '(?:调研|调查)(?:与思考|与建议|的思考|与对策)',
        '(?:调研|调查)结果的?(?:分析|统计)?报告',
        '(?<!技术|竞品|选型|框架|文献|事故)(?:调研|调查)结果(?:的|与|和|及)?(?:总结|汇总|分析|统计){1,2}(?:表|报告)?',
        '思考[与和及](?:建议|对策)',
        '(?:现状|问题)[与和及]对策(?:建议|思考|研究)?',
      ),
    ),
    of('zhenggai', ending(`整改${anyOf(WORDS_BEHIND_整改)}{0,4}的?(?:报告|总结|汇报|情况)`)),
    of('zicha', /自查(?:自纠|自评|评估|整改)?(?:工作|情况){0,2}的?(?:报告|总结|汇报)$|自评报告$/),
    of('ducha', /(?:督查|督导|督察|巡查|核查|暗访|检查)(?:调研|工作|情况){0,2}的?(?:报告|专报)$/),
    of('shenqingshu', /申请报告$/),
    of('shiji', /(?:事迹|推荐|申报)(?:材料|报告|简介)$|事迹$/),
    of('zongjie', /总结(?:报告|材料)?[及和暨与].{0,20}(?:计划|打算|安排|要点|思路|报告)$/),
    of('zongjie', /(?:小结|总结)(?:报告|材料|汇报)?$/),
    of('huibao', /(?:汇报|汇报材料|汇报提纲|情况汇报)$|情况[及和暨与].{0,20}(?:计划|打算|安排|思路)$/),
    of('baogao', /报告$/),
    of('yijian', /意见$/),
    of('yaodian', /(?:工作|任务|党建|年)[^，。]{0,6}要点$|^要点$/),
    of('yuan', /预案$|应急(?![^，。]{0,8}(?:演练|演习|培训|宣传))[^，。]{0,8}方案$/),
    of('cehuashu', /策划(?:书|案|方案)$|活动策划$|^策划$/),
    of('fangan', /(?:方案|行动计划)$/),
    of('jihua', ending('计划书?|规划书?|打算|设想|安排|工作思路', `${anyOf(MATTERS_OF_AN_OUTLINE)}纲要`)),
    of('jianbao', /(?:简报|动态|快报|专报|要情|工作信息)(?:[（(]?第?\s*\d{1,4}\s*期[）)]?)?$/),
    of('xinde', ending(anyOf(NAMES_OF_REFLECTIONS))),
    of('jianghua', ending(anyOf(NAMES_OF_SPEECHES))),
    of('changyi', /倡议书?$/),
    // 投放平台·本周迭代完成（7月6日—7月10日）
    of('zhoubao', /(?:^|[^\u4e00-\u9fff])本[周月][\u4e00-\u9fff]{0,8}(?:完成|进展|进度)(?:情况)?$/),
    of('zhoubao', new RegExp(String.raw`[周月季旬]报$|(?:^|${anyOf(TOLD_OF_IN_A_DAILY)}|[每月日号\d）)\s])日报$`)),
    of('zerenshu', /(?:责任书|责任状|承诺书|保证书|责任协议书?)$/),
    of('shenqingshu', /申请书?$/),
    of('jiantao', /检讨书?$|(?:对照|自我)(?:检查|剖析)(?:发言)?(?:材料|提纲)$|检视剖析材料$/),
    of('han', ending(`${anyOf(PURPOSES_OF_LETTERS)}函`, '^函')),
    of(
      'zhidu',
      ending(
        `${NO_PREDICATE}${anyOf(LAST_WORDS_OF_RULES)}`,
        '(?:员工|职工|学生|管理|安全|制度)手册',
        '规章',
        '(?:审批|办公|报销|管理|办事|业务)流程',
      ),
    ),
    of('huibao', ending(`${anyOf(WORK_WHOSE_STATE_IS_TOLD)}情况`)),
  ]),
  ...HEADLINES,
];

/** Titles whose last word belongs to official writing alone, so that nothing else need be asked. */
export const TITLE_BY_ITSELF = ending(
  anyOf(LAST_WORDS_OF_OFFICES_ALONE),
  '述[职廉].{0,8}',
  '自查(?:自纠)?.{0,6}',
  '整改(?:情况|工作)?.{0,4}报告',
  '督[查导察].{0,6}报告',
  '(?:实施|暂行|考核|试行)(?:办法|细则|规定)',
);

/** And of the papers that every unit writes: 拟聘人选公示, 会议议程. */
export const PAPER_BY_ITSELF = new RegExp(`${anyOf(PAPERS_BY_THEMSELVES)}$`);

/** Kinds that a title may name first, with its matter behind a colon or a dash: 会议纪要：需求评审, 周报 - 张三. */
export const KIND_IN_FRONT = new RegExp(
  String.raw`(?:${TITLE_BY_ITSELF.source}|${PAPER_BY_ITSELF.source}|[周月季日]报$|(?:工作|活动|年终|年度|项目|复盘)(?:总结|计划书?|方案|汇报|策划)$|${anyOf(REPORTS_IN_FRONT)}报告$|[通须]知$|新闻稿?$|申报书$|心得体会$|(?:演讲|发言)稿$|${anyOf(NOTICES_IN_FRONT)}$)`,
);
/** A title's front, parted from the matter behind it. */
export const FRONT_TO_MATTER =
  /^[【[]?(.{2,30}?)\s*(?:：|——|-{2,3}|[|｜】\]]|\s[—–·•-]\s|(?<=[\u4e00-\u9fff])[-_—–](?=[\u4e00-\u9fff]{2,8}$))\s*\S/;

/** Tags after a title that say how far the draft is; they are no part of the kind. Any （…稿）, （…版）, （2026年）. */
export const STATUS_TAG = new RegExp(
  String.raw`[（([【](?:[^（）()]{0,10}[稿版本件]|${anyOf(STATES_OF_A_DRAFT)}|\d{4}年?(?:\d{1,2}月(?:\d{1,2}日)?)?)\s*[）)\]】]$`,
);

const DAYS = String.raw`\d{1,4}(?:[./年月-]\d{1,2}){0,2}[日月年]?度?`;
/** What stands behind a title and is no part of it: v2, -v01, - 03.09-03.13, （8月1日——8月7日）, -2014年度, 第 XX 周. */
export const TITLE_TAILS: readonly RegExp[] = [
  // 毕业实习报告册: a form that is bound.
  /(?<=报告|记录)册$/,
  // 思想汇报提纲; what is asked in a survey is another text.
  new RegExp(`(?<=${anyOf(PAPERS_WITH_AN_OUTLINE)})的?提纲$`),
  /(?<=[\u4e00-\u9fff])(?:19|20)\d{2}(?:[-./]\d{1,2}){0,2}$/,
  // 开学典礼致辞（2016: a copy lost the end of the line.
  /(?<=[\u4e00-\u9fff])[（(](?:19|20)\d{2}[^（）()]{0,8}$/,
  new RegExp(String.raw`[\s_-]?${anyOf(STATES_OF_A_FILE)}\d?$`),
  /(?<![\s_-])[\s_-]*v\d{1,3}(?:\.\d{1,3}){0,2}$/i,
  new RegExp(String.raw`(?<![\s_·—-])[\s_·—-]+${DAYS}(?:\s*[—~至到-]{1,2}\s*${DAYS})?$`),
  new RegExp(String.raw`[（(]${DAYS}(?:\s*[—~至到-]{1,2}\s*${DAYS})?[）)]$`),
  /\d{6,8}$/,
  // 线上讨论会议纪要-May,21,2014
  new RegExp(
    String.raw`[\s_·—-]{1,3}${anyOf(MONTHS_IN_ENGLISH)}[a-z]{0,6}[\s.,]{0,2}\d{1,2}(?:[\s,]{1,2}(?:19|20)\d{2})?$`,
    'i',
  ),
  // 实习总结 500, 年度总结3435: how many words it has, or what a site counts by.
  new RegExp(String.raw`(?<=${anyOf(KINDS_IN_COLLECTIONS)})\s?\d{3,5}$`),
  // ……的通知青政办发〔2024〕3号: a copy sets the whole number close behind.
  new RegExp(
    String.raw`(?<=${anyOf(LAST_WORDS_OF_A_TITLE)})[\u4e00-\u9fff]{2,8}[〔[（(](?:19|20)\d{2}[〕\]）)]\s?第?\d{1,4}号$`,
  ),
  // 专题会议纪要〔2024〕3号, 2024年第3期: the number that it was issued under.
  /(?<![（(][^）)]{0,12})[〔【[（(]?(?:19|20)\d{2}[〕】\]）)年]\s?第?\d{1,4}[号期]$/,
  // 工作总结5篇, 【五篇】, 1000字: what a site of samples counts.
  /[【[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})篇[】\]）)]?$|[（(]?\d{3,5}字[）)]?$/,
  /(?<![\s（(_-])[\s（(_-]+第\s*[\dX×一二三四五六七八九十]{1,3}\s*[周期季月][）)]?$/i,
  /(?<![\s#])[\s#]+$/,
  // 思想汇报第三季度, 会议纪要6.20: written close behind a file's name.
  /(?<=[\u4e00-\u9fff])(?:第[一二三四1-4]季度|(?:1[0-2]|[1-9])\.[0-3]?\d)$/,
  // 行为准则（Code of Conduct）: the same in another language.
  /\s?[（(][a-z][a-z\s,.'-]{2,60}[）)]$/i,
  // -template, _final, -gpt4, -llama2_chat: a word of the file's or the name of who wrote it, not of the title's.
  /(?<=[\u4e00-\u9fff）])[_-][a-z][\w .-]{1,30}$/i,
  /(?<!\s)\s{0,4}[：:]\s{0,4}(?:\[[^[\]]{0,30}\]|\S{0,12}\d[\d年月日WX./-]{0,12})$/i,
  // Signs and pictures: 📅, ✅, 【】.
  /(?<![^\p{L}\p{N}）)》”』」\]】%％])[^\p{L}\p{N}）)》”』」\]】%％]+$/u,
];
/** Who wrote it, behind a title: 工作总结_周明, 发言稿-周明. */
export const WRITER_BEHIND = new RegExp(String.raw`(?<=[\u4e00-\u9fff])[-_－\s][${SURNAMES}][\u4e00-\u9fff]{1,2}$`);
/** What stands in front of a title: 标题：, 📅, #, 03-. */
export const TITLE_HEAD = new RegExp(
  [
    String.raw`^(?:标题|题目|题名|附件\d{0,2}|(?:文件|文档|制度|报告|方案)(?:名称|标题|题目))[：:]\s*`,
    String.raw`^\d{1,3}[-_.、]\s*(?=[\u4e00-\u9fff])`,
    String.raw`^[^\p{L}\p{N}（(《“『「[【]+`,
  ].join('|'),
  'u',
);

const KINDS = anyOf(KINDS_IN_COLLECTIONS);
const PIECE = String.raw`[一二三四五六七八九十\d]{1,3}`;
/** Headings of a web collection: the text under them may be of quite another kind. */
export const COLLECTION_TITLE = new RegExp(
  [
    // （精选5篇）, 工作总结范文大全, 大全最新3篇
    String.raw`[（(]${anyOf(WORDS_BEFORE_A_COUNT_OF_TEXTS)}?\s*\d{1,3}\s*篇[）)]?$`,
    String.raw`${anyOf(WORDS_OF_A_SAMPLE)}(?:最新|大全|\d{1,3}篇)*$`,
    // 工作总结篇二, 【篇二】……, 篇二：……, 第二篇
    `篇${PIECE}[。：]?$`,
    `^【篇?${PIECE}篇?】`,
    `^篇${PIECE}[：:]`,
    `^【?第?篇?${PIECE}篇?】?$`,
  ].join('|'),
);
/** The line that opens a piece of a collection: 篇二, …简报篇二, 【第三篇】, 篇一：……总结. */
export const COLLECTION_MARKER = new RegExp(
  [
    `^【?(?:.{0,24}篇${PIECE}|第${PIECE}篇)】?[：:。]?$`,
    `^【篇?${PIECE}篇?】`,
    String.raw`^【?(?:第${PIECE}篇|篇${PIECE})】?[：:\s]\s?[^。；]{2,36}${KINDS}$`,
  ].join('|'),
);
/** The heading that a site of samples gives a piece: …工作计划范文, …范文（三）. */
export const SAMPLE_HEADING = new RegExp(
  `^[^。；，]{2,30}(?:范文|例文)(?:最新|大全|精选|参考)?(?:[（(]?${PIECE}[）)]?)?[：:。]?$`,
);
/** …工作计划（二）, …总结3: a title with the number of a piece; its first group is the title. */
export const NUMBERED_PIECE = new RegExp(`^([^。；]{4,28}${KINDS})(?:[（(]${PIECE}[）)]|${PIECE})$`);
/** The number that a collection puts behind a title: …工作计划（二）, …工作计划三. */
export const COLLECTION_NUMBER = /(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,2}|\d{1,2})$/;

/** Sentences by which a text says of itself what it is; used when the title is lost. First match wins. */
export const CUES: readonly { readonly genre: GenreId; readonly pattern: RegExp }[] = [
  ...FIRST_CUES,
  {
    genre: 'zhengfugongzuobaogao',
    pattern:
      /我(?:受|代表)[^。\n]{2,30}(?:政府|国务院)[^。\n]{0,30}(?:报告[^。\n]{0,6}工作|作(?:政府)?工作报告)|政府工作(?:报告)?[，,]?请予?(?:予以)?审议/,
  },
  {
    genre: 'xinde',
    pattern:
      /现(?:将|就)[^。\n]{0,40}(?:心得|体会|感想)[^。\n]{0,12}如下|(?:谈谈|谈一谈|浅谈)我的(?:几点)?(?:心得|体会|感受)/,
  },
  {
    genre: 'shuzhi',
    pattern: /现(?:将|就)?[^。\n]{0,60}(?:述职|述廉|履职)[^。\n]{0,20}如下|(?:以上|这)是我的述职报告/,
  },
  { genre: 'zicha', pattern: /(?:自查|自纠)[^\n]{0,120}(?:报告|汇报)如下/ },
  { genre: 'zhenggai', pattern: /现将[^。\n]{0,60}整改[^。\n]{0,20}(?:报告|汇报)如下/ },
  { genre: 'diaoyan', pattern: /现将[^。\n]{0,60}调(?:研|查)[^。\n]{0,20}(?:报告|汇报)?如下/ },
  { genre: 'ducha', pattern: /(?:督查|督导|检查|暗访)组[^\n]{0,160}报告如下/ },
  {
    genre: 'qingshi',
    pattern: /(?:现就|特就|现将)[^。\n]{0,60}请示如下|特此请示|[妥当可]否，?请予?(?:批示|批复|审批)/,
  },
  {
    genre: 'yuan',
    pattern: /(?:特制(?:定|订)|制(?:定|订)(?:本|如下|以下|此))[^。\n]{0,30}(?:应急|救援)[^。，\n]{0,6}预案/,
  },
  {
    genre: 'fangan',
    pattern:
      /现将[^。\n]{0,30}方案[^。\n]{0,10}如下|(?:特制(?:定|订|如下|以下|此)|制(?:定|订)(?:本|如下|以下|此))[^。\n]{0,30}(?:方案|预案)/,
  },
  { genre: 'zongjie', pattern: /(?:现|就)[^。\n]{0,60}(?:总结|小结)(?:汇报)?如下/ },
  {
    genre: 'huibao',
    pattern: /汇报完毕|以上汇报|现(?:将|就)[^。\n]{0,60}汇报如下|(?:具体)?情况汇报如下：|(?:作|做)(?:如下|以下)汇报/,
  },
  { genre: 'pifu', pattern: /请示[》）)][^。\n]{0,30}收悉|现批复如下/ },
  { genre: 'han', pattern: /(?:函告|函复|函商|复函)如下|商请(?:贵|你)|特此函[达告复商]/ },
  {
    genre: 'tongzhi',
    pattern: /现(?:将|就)[^。\n]{0,60}通知如下|(?:事项|事宜)告知如下|(?:事项|事宜|内容|安排|要求)通知如下|特此通知/,
  },
  { genre: 'tongbao', pattern: /现(?:将|予)[^。\n]{0,60}通报(?:如下)?|特此通报/ },
  { genre: 'tonggao', pattern: /现将[^。\n]{0,60}通告如下|特此通告/ },
  {
    genre: 'gonggao',
    pattern: /现(?:将|就)?[^。\n]{0,60}公告如下|(?:^|[。，]|事项)公告如下：|现将[^。\n]{0,60}予以公告|特此公告/,
  },
  { genre: 'jiyao', pattern: /纪要如下|以下[是为][^。，\n]{0,12}纪要[：:。]?$/ },
  { genre: 'yijian', pattern: /(?:提出|制定)(?:如下|以下)(?:实施|指导)?意见/ },
  { genre: 'jihua', pattern: /(?:特制(?:定|订)|制(?:定|订)了?(?:本|如下|以下|此))[^。\n]{0,30}(?:计划|规划|打算)/ },
  { genre: 'jianghua', pattern: /我(?:谨|仅)?代表[^。\n]{2,40}向[^。\n]{2,60}表示[^。\n]{0,8}(?:欢迎|祝贺|问候)/ },
  { genre: 'jianghua', pattern: /下面，我(?:[讲谈就]|代表|围绕)|我再?(?:讲|谈|强调)[几一二两三四五]点/ },
  { genre: 'yian', pattern: /现提请审议/ },
  {
    genre: 'jueding',
    pattern: new RegExp(
      String.raw`${anyOf(BODIES_THAT_DECIDE)}决定，?(?:对[^。\n]{2,60}(?:予以|给予|进行)|授予|撤销|表彰)`,
    ),
  },
  { genre: 'yaodian', pattern: /^(?:20\d\d|今)年，?[^。\n]{0,30}工作的?总体(?:要求|思路)是/ },
  {
    genre: 'baogao',
    // 我代表第三届理事会，向大会作工作报告: whatever the body is.
    pattern:
      /现(?:将|就)[^。\n]{0,60}报告如下|特此报告|我[^。\n]{0,30}代表[^。\n]{2,40}向(?:大会|大家|各位代表)[作做][^。\n]{0,12}报告/,
  },
  { genre: 'changyi', pattern: /(?:我们|特|发出)[^。\n]{0,10}倡议[：:，]/ },
  ...LAST_CUES,
  { genre: 'huibao', pattern: /(?:进展|推进|开展|落实)(?:情况)?如下[：。]/ },
];
