/** Titles of papers that every unit writes and no regulation names, and titles that only look like them. */
import type { GenreId } from './genres';
import { anyOf } from './lexicon';
import { PAPERS_FOR_BIDDERS } from './words/blanks';
import {
  ABBREVIATIONS_OF_OFFICES,
  ANNOUNCEMENTS_OF_SOFTWARE,
  BODIES_IN_NEWS,
  BODIES_INTRODUCED,
  BODIES_THAT_PRESENT_THEMSELVES,
  COURTESIES_SPOKEN,
  DEEDS_IN_NEWS,
  ENDS_OF_AN_EVENT,
  EVENTS_IN_NEWS,
  ENDS_OF_ESSAYS,
  HONOURED_IN_HEADLINES,
  JOURNALS_OF_WORK,
  KINDS_OF_SPEECH,
  MATTERS_AGREED,
  MATTERS_CERTIFIED,
  MATTERS_EXPLAINED,
  MATTERS_OF_STAFF,
  OCCASIONS_OF_GUIDANCE,
  OFFERERS,
  PERSONS_IN_GENERAL,
  PLANS_OF_ENGINEERS,
  PURPOSES_OF_A_LETTER,
  PURPOSES_OF_A_VISIT,
  QUESTIONS_IN_TITLES,
  READERS_OF_A_HANDBOOK,
  RULES_OF_PROGRAMS,
  RULES_THAT_NAME_THEMSELVES,
  RULES_THAT_SAY_WHOM_THEY_BIND,
  SPEAKERS_IN_HEADLINES,
  DEEDS_WITH_A_TENDER,
  STAGES_OF_A_PROJECT,
  STATEMENTS_OF_PAGES,
  ANALYSED_BY_ENGINEERS,
  SUBJECTS_OF_ENGINEERS,
  NOTES_OF_LEARNERS,
  OCCASIONS_WITH_AN_AGENDA,
  SUBJECTS_OF_NOTES,
  TIMES_OF_A_TRAINEE,
  USERS_OF_PROGRAMS,
  USES_OF_A_STANDARD,
  WAYS_OF_A_LEARNER,
  WAYS_OF_DEEDS_IN_NEWS,
  WAYS_OF_ORGANISING,
  WAYS_OF_RULING,
  WHOSE_DUTIES,
  WORDS_BEFORE_JOINING,
  WORK_OF_OFFICES,
} from './words/papers';

/** How a title names the kind of its text; without a kind, a text of another sort. */
interface TitlePattern {
  readonly genre: GenreId | undefined;
  readonly pattern: RegExp;
}

/** Patterns of which none need be tried on a title that their `pattern` does not fit; most titles. */
export interface TitlePatterns {
  readonly among: readonly TitlePattern[];
  readonly pattern: RegExp;
}

/** Tried as one before they are tried one by one. */
export const group = (among: readonly TitlePattern[]): TitlePatterns => ({
  among,
  pattern: new RegExp(among.map(({ pattern }) => pattern.source).join('|'), 'i'),
});

const of = (genre: GenreId | undefined, ...ends: string[]): TitlePattern => ({
  genre,
  pattern: new RegExp(`(?:${ends.join('|')})$`, 'i'),
});

/** A word in Latin letters is spoken of, and it is none that offices use: React 总结. */
const OF_SOFTWARE = String.raw`(?<!${anyOf(ABBREVIATIONS_OF_OFFICES)})(?<=[a-z+#]\d?)(?:\s{0,2}${anyOf(WAYS_OF_A_LEARNER)})?\s{0,2}`;

/** Titles that end like one of ours and are of another sort; they come before all others. */
export const LOOK_ALIKES = group([
  // 李明作为学生代表在交流会上发言 tells who spoke; what he said is called 在交流会上的发言.
  of(
    'xinwen',
    `^(?!在|我|关于).{2,40}在[^，。]{2,40}上(?:作|做)?了?[^，。的]{0,6}(?:${anyOf(KINDS_OF_SPEECH)}|致辞|致词)`,
  ),
  // 某局与某行签署合作协议 tells what was done; the paper is called ……合作协议.
  of(
    'xinwen',
    '^(?!关于).{2,40}(?:与|和|同|联合)(?!员工|职工|学生|家长|客户|用户).{2,30}(?:签署|签订|签约)(?!合同|协议)[^，。的]{0,20}(?:协议|合同|协议书|备忘录|意向书)',
  ),
  of('xinwen', '^记\\s?.{4,50}(?:活动|会议?|之行|比赛|大赛|仪式)'),
  // 病虫害防控技术方案 is how an office goes about its work.
  of(undefined, `^(?!.*${anyOf(OFFERERS)}).*(?<!${anyOf(WORK_OF_OFFICES)})${anyOf(PLANS_OF_ENGINEERS)}方案`),
  of(undefined, `${anyOf(SUBJECTS_OF_ENGINEERS)}(?:分析|审查|扫描|评审|对比)?(?:总结)?报告`),
  of(undefined, `${anyOf(ANALYSED_BY_ENGINEERS)}分析(?:总结)?报告`),
  of(undefined, '(?<!隐患|风险|安全|纠纷|问题|摸底|情况)排查(?:分析)?(?:总结)?报告'),
  of(undefined, `${anyOf(SUBJECTS_OF_NOTES)}(?:学习|点)?的?(?:小结|总结)`),
  of(undefined, `${OF_SOFTWARE}${anyOf(NOTES_OF_LEARNERS)}`),
  of(undefined, `${anyOf(RULES_OF_PROGRAMS)}(?:书写|编写|设计|管理)?规[范则]`),
  of(undefined, `${anyOf(ANNOUNCEMENTS_OF_SOFTWARE)}公告`),
  of(undefined, `${anyOf(STATEMENTS_OF_PAGES)}声明`),
  of(undefined, '(?:命令|语法|常用|学习)备忘录'),
  of(undefined, `(?<!调[查研][与和及的])${anyOf(ENDS_OF_ESSAYS)}`),
]);

/** Papers that are known by the words before the last: 入职指引, 评分标准. */
export const PAPERS = group([
  of('tongzhi', '通知公告', '关于.{2,60}的(?:温馨)?(?:提醒|提示)', '通知[书单]'),
  of('sixiang', '思想(?:汇报|报告)'),
  of('shixi', `${anyOf(TIMES_OF_A_TRAINEE)}(?!.{0,2}[调考][研查察]).{0,4}报告`),
  of('keti', '(?:项目|课题)研究(?:总结|工作)?报告', '(?:论文|课题|项目)(?:研究)?阶段性?(?:研究|进展|工作)?报告'),
  of('diaoyan', '(?:调研|调查)[与和及][^，。]{0,4}(?:建议|对策)报告'),
  of('keti', `${anyOf(STAGES_OF_A_PROJECT)}(?!.{0,2}(?:[调考][研查察]|自查)).{0,4}报告`),
  // 申请表 of other matters is a form: 请假申请表.
  of('shenqingshu', '申报书', '(?:项目|课题|计划|基金)(?:立项)?(?:申报|申请)表'),
  of('shenqingshu', '(?:辞职|离职|转正|请假|休假|调岗)(?:申请)?报告', '申请(?:理由|信)', '请假条|辞呈|志愿书'),
  of('shuzhi', '述职(?:总结|汇报|演讲稿?|发言稿?)', '履职(?:情况)?报告'),
  of(
    'jianghua',
    `${anyOf(KINDS_OF_SPEECH)}[词稿]`,
    `${anyOf(COURTESIES_SPOKEN)}[词辞]`,
    '发言材料|获奖感言|离职感言',
    '竞[职聘]报告|答辩稿',
  ),
  of(
    'shuxin',
    `${anyOf(PURPOSES_OF_A_LETTER)}信`,
    '(?:致|给|写给).{2,40}的(?:一封)?(?:公开)?信',
    // 来自业主的一封信; a chapter of a novel counts.
    '^(?!第.{1,5}[章回节卷]).{2,40}的一封(?:公开)?信',
    '贺电|唁电|邀请书',
    '^告.{2,12}书',
  ),
  of('shuxin', `${anyOf(MATTERS_CERTIFIED)}证明书?`),
  of('qishi', '启事', '公示', '声明'),
  of('shuoming', `(?:关于.{0,60}的|${anyOf(MATTERS_EXPLAINED)}|(?:要求|内容)[及与和])说明`),
  of('beiwanglu', '备忘录'),
  of('yicheng', `(?:${anyOf(OCCASIONS_WITH_AN_AGENDA)}|.会)(?:议程|日程|流程)`, '议程'),
  of('renming', '任命书|聘任书|聘书|委任书'),
  of(
    'hetong',
    '合同书?',
    '意向书',
    '(?<!责任)协议书',
    `(?<!${anyOf(USERS_OF_PROGRAMS)})${anyOf(MATTERS_AGREED)}(?<!责任)协议`,
    '^协议',
  ),
  // 关于……的几点建议 heads an essay; what a project is proposed by is a study.
  // 组织专家审查空调采购文件 tells what was done with one; 预算编制服务采购文件 buys that.
  of(
    'zhaobiao',
    `(?<!(?:${anyOf(DEEDS_WITH_A_TENDER, QUESTIONS_IN_TITLES)})(?:(?!服务|项目|工程|系统).){0,16})(?:${anyOf(PAPERS_FOR_BIDDERS)}|采购需求书?|投标书)`,
  ),
  of('jianyishu', '(?<!项目|立项|投资)建议书', '关于.{2,60}的(?:工作|对策|政策)?建议', '(?:合理化|工作)建议'),
  of('xuzhi', '须知|注意事项|温馨提示', `${anyOf(OCCASIONS_OF_GUIDANCE)}(?:指引|指南)`),
  of(
    'zongjie',
    '复盘(?:报告|总结)?',
    '(?:年终|年度|工作)(?:回顾|盘点)(?:[与和及暨].{0,8}(?:展望|打算|计划|思路))?',
    String.raw`20\d\d\s?年?盘点`,
    '自我(?:鉴定|总结|评价)|(?:实习|工作|毕业)鉴定',
    '总结[与和及](?:心得)?(?:体会|感想)',
  ),
  of(
    'zhoubao',
    `${anyOf(JOURNALS_OF_WORK)}日志`,
    // 周工作总结及计划表, 每周报告, 双周进展汇报 第38期
    '(?:[每本一双][周月日]|^[周月]度?|第[一二三四五六七八九十\\d]{1,3}周)(?:工作|进展){0,2}(?:总结|小结|汇报|报告|情况|进展)(?:[与和及](?:下周|工作)?计划)?表?(?:\\s*第?\\d{1,4}期)?',
  ),
  of('jihua', 'OKR', '计划表', '(?:20\\d\\d年?度?|[年季月]度|学期)(?:工作|重点)?目标'),
  of('zerenshu', '保证书|决心书|军令状|承诺函'),
  of('cehuashu', '企划[书案]'),
  of('jianbao', '简讯|快讯|政务信息', '(?:进展|通讯|信息|专刊|月刊)[·\\s（(]*第?\\d{1,4}期[）)]?'),
  of(
    'zhidu',
    `${anyOf(WHOSE_DUTIES)}职责(?:说明书?|分工|清单)?`,
    '岗位说明书',
    `${anyOf(USES_OF_A_STANDARD)}标准`,
    '责任制',
    '(?:^|[^a-z])SOP',
  ),
  of(
    'zhidu',
    `${anyOf(MATTERS_OF_STAFF)}${anyOf(WAYS_OF_RULING)}`,
    '标准(?:作业|操作)(?:程序|流程)',
    // A bare 工作流程 behind a dash names a chapter of anything.
    '(?<=[\\u4e00-\\u9fff》）])工作流程',
    '[班组群室校院队]规',
  ),
  of('zhidu', `${anyOf(READERS_OF_A_HANDBOOK)}手册`),
  // 项目简介, 功能介绍 and 课程概况 are of other things.
  of(
    'jianjie',
    `(?:${anyOf(BODIES_IN_NEWS, BODIES_INTRODUCED)}(?<!工作室|实验室|部门|单位))(?:简介|概况)`,
    // ××简介: who it is of is still to be filled in.
    '^(?:简介|单位简介|部门简介|[×X]{1,8}[\\u4e00-\\u9fff]{0,6}简介|【待填[^【】]{1,10}】简介)',
    `${anyOf(BODIES_IN_NEWS, BODIES_INTRODUCED)}情况简介`,
    `^[^，。：]{0,24}${anyOf(BODIES_THAT_PRESENT_THEMSELVES)}介绍`,
  ),
  of('diaoyan', '(?<!技术|竞品|选型|方案|框架|文献|^)(?:调研|调查)(?:[与和及]分析)?'),
]);

/** How a file is called in Latin letters where its text is Chinese. */
export const LATIN_NAMES: readonly { readonly genre: GenreId; readonly pattern: RegExp }[] = [
  { genre: 'zhoubao', pattern: /(?:weekly|daily|monthly)[\s_-]?(?:report|summary)s?/i },
  { genre: 'huiyijilu', pattern: /(?:^|[^a-z])(?:meeting(?:[\s_-]?(?:records?|minutes|notes))?|minutes)(?:[^a-z]|$)/i },
];

/** Sentences by which such papers say what they are; those of the statutory kinds come between these two. */
export const FIRST_CUES: readonly { readonly genre: GenreId; readonly pattern: RegExp }[] = [
  // Who applies tells of his thinking, too.
  { genre: 'shenqingshu', pattern: /^申请人[：:]/ },
  {
    genre: 'shenqingshu',
    pattern: /(?:为此|现|特|在此|谨)[^。，\n]{0,4}向[^。，\n]{0,12}提出[^。，\n]{0,8}申请(?!人|书)/,
  },
  {
    genre: 'sixiang',
    pattern:
      /思想[^。\n]{0,16}(?:(?:汇报|报告)如下|向党组织[^。\n]{0,8}汇报)|向党组织汇报[^。\n]{0,12}思想|以上是?[^。，\n]{0,16}思想汇报/,
  },
  { genre: 'shenqingshu', pattern: /我志愿加入中国共产|(?:^|[，。])我[^。\n]{0,24}(?:现在?|特)(?:提出)?申请|特此申请/ },
  {
    genre: 'shenqingshu',
    pattern: new RegExp(
      `(?:希望|渴望|请求)${anyOf(WORDS_BEFORE_JOINING)}{0,3}加入(?:中国)?(?:共青团|共产主义青年团|少先队)`,
    ),
  },
  { genre: 'shuxin', pattern: /^我写信(?:是|来|向|申请|应聘|推荐|感谢)/ },
  { genre: 'xinde', pattern: /(?:我|谈|几)[^。\n]{0,8}点(?:心得|体会|感受|感想)[：:，]/ },
];
export const LAST_CUES: readonly { readonly genre: GenreId; readonly pattern: RegExp }[] = [
  { genre: 'qishi', pattern: /公示如下|(?<![将会再后])予以公示|特此公示|特此声明/ },
  // Who may object, and where, stands beside the days.
  { genre: 'qishi', pattern: /公示(?:时间|期限?)(?:为|：|自|从)[^\n]{0,120}(?:信箱|电话|反映|来访|异议)/ },
  { genre: 'shuxin', pattern: /^兹证明|特此证明/ },
  { genre: 'shuoming', pattern: /现[将就][^。\n]{0,60}说明如下|特此说明/ },
  { genre: 'zhidu', pattern: new RegExp(`制[定订]本${anyOf(RULES_THAT_NAME_THEMSELVES)}`) },
  // 本标准适用于 is said of products, too.
  {
    genre: 'zhidu',
    pattern: new RegExp(`本(?:${anyOf(RULES_THAT_SAY_WHOM_THEY_BIND)}适用于|手册适用于[^。\\n]{0,12}[员职][工生])`),
  },
];

/** A headline: who did what. It names no kind in its last word, so it comes after all others. */
export const HEADLINES: readonly TitlePattern[] = [
  {
    genre: 'xinwen',
    pattern: new RegExp(
      `^(?!关于|如何|为什么)[^，。：a-z]{0,20}${anyOf(BODIES_IN_NEWS)}${anyOf(WAYS_OF_DEEDS_IN_NEWS)}?` +
        `${anyOf(DEEDS_IN_NEWS)}[^。；]{3,50}$`,
      'i',
    ),
  },
  // 植树节特别活动顺利举行: what took place, and how; 即将举行 announces.
  of('xinwen', `${anyOf(EVENTS_IN_NEWS)}[^，。；：？]{0,12}?(?<!将|拟|待|即|已|何|怎么)${anyOf(ENDS_OF_AN_EVENT)}`),
  // 周明到青岩县调研春耕工作, 省厅检查组一行来我局检查指导; 关于赴某地考察的报告 is a paper.
  of(
    'xinwen',
    `^(?!关于|拟)[^，。：]{2,40}一行[^，。：的]{0,24}?${anyOf(PURPOSES_OF_A_VISIT)}[^。：的]{0,30}`,
    `^(?!关于|拟)[^，。：]{2,40}(?<!${anyOf(PERSONS_IN_GENERAL)})(?:(?<![达得])到|赴|来(?=我|本)|莅临)[^，。：的]{0,24}?${anyOf(PURPOSES_OF_A_VISIT)}(?:[^，。：的]{0,20}工作)?`,
  ),
  // 县检查组对云岭镇防汛工作进行督导, 市团委组织召开……大会: who did it stands first; 认真组织开展…… heads a part of a plan.
  of(
    'xinwen',
    `^(?!关于|拟)(?!.*${anyOf(QUESTIONS_IN_TITLES)})[^，。：]{2,40}对[^，。：]{2,50}(?:进行|开展|实施)了?${anyOf(PURPOSES_OF_A_VISIT)}`,
    `^(?!关于|拟|${anyOf(WAYS_OF_ORGANISING)})(?!.*${anyOf(QUESTIONS_IN_TITLES)})[^，。：、]{2,24}(?<!${anyOf(WAYS_OF_ORGANISING)})组织(?:召开|举办|举行|开展)[^，。：]{2,50}${anyOf(EVENTS_IN_NEWS)}`,
  ),
  // 我校被授予……单位, 周明喜获……一等奖; ……事迹 tells of deeds.
  of('xinwen', `^(?!关于|在|自|自从)[^，。：]{2,30}${anyOf(HONOURED_IN_HEADLINES)}[^，。：]{2,40}`),
  // 周明委员：让群众就近看病
  of('xinwen', `^[\\u4e00-\\u9fff]{2,4}${anyOf(SPEAKERS_IN_HEADLINES)}：.{4,50}`),
  of('xinwen', '新闻稿?|新闻通稿|通讯稿|宣传稿|报道', '^发布(?:时间|日期)：.{0,50}(?:撰稿|供稿|通讯员|记者).{0,20}'),
];
