/** Kinds of drafts whose title alone says less or something else than what stands below it: what a trainee sums up, briefs, headlines. */
import { describe, expect, it } from 'vitest';
import { readReport } from '../server/src/core/index';

const kind = (text: string, fileName = 'a.txt'): string | undefined =>
  readReport(text, { format: fileName.endsWith('.md') ? 'markdown' : 'plain', fileName }).genre.id;

const KINDS: readonly (readonly [string, string, string])[] = [
  [
    'a trainee sums up his time',
    'shixi',
    '毕业实习总结\n我在云岭档案馆实习了两个月，先学编目。\n第二个月，我开始接待读者。\n一路走来，我要感谢馆里的老师。',
  ],
  [
    'a school sums up the time of its trainees',
    'zongjie',
    '实习工作总结\n本学期学院安排三十名学生实习。\n各点运行平稳。',
  ],
  [
    'and who had trainees sums up how he taught them',
    'zongjie',
    '实习指导总结\n我带了三名学生。\n我每周听他们汇报。\n我还要改进方法。',
  ],
  [
    'a title that lists what a trainee tells',
    'shixi',
    '实习单位简介、实习工作情况 ，不足\n我在云岭档案馆实习，实习期八周。\n起初我只会搬箱子，实习第二周我才开始编目。\n实习结束时，我舍不得走。\n临走前，我把实习中用的书还了。\n馆长说，实习做得不错。',
  ],
  [
    'a brief is news',
    'xinwen',
    '消防水箱考察简讯\n2024年4月24日上午，由周明、林远组成的小组前往云岭大学，就水箱使用情况开展了调研活动。\n会上，校方介绍了经验。',
  ],
  [
    'a title whose 《》 closes in its next line',
    'tongzhi',
    '关于印发《云岭学院创新训练计划\n管理办法》的通知\n\n各系：\n\n现印发给你们，请遵照执行。',
  ],
  [
    'who applies tells the party of his thinking, too',
    'shenqingshu',
    '敬爱的党组织：\n我的预备期已满，为此特向党组织郑重提出转正申请。\n请允许我向党组织汇报一年来我在思想和学习方面的情况。\n在思想上，我按时参加学习。',
  ],
  ['a brief of many matters is a bulletin', 'jianbao', '春耕简讯\n一、青岩镇\n已备种。\n二、云岭镇\n已备肥。'],
  ['who inspected what', 'xinwen', '县检查组对云岭镇防汛工作进行督导\n检查组一行查看了堤坝，对工作表示肯定。'],
  ['who held what', 'xinwen', '市项目办组织召开“质量月”活动启动大会\n大会在轨道公司召开。总工程师周明提出要求。'],
  [
    'a profile under its name, with how it began',
    'jianjie',
    '心理服务工作站简介\n云岭学院心理服务工作站始建于2015年3月，以服务学生为宗旨，由辅导员组成。\n1. 接待来访。\n2. 举办讲座。',
  ],
  [
    'whose a body is, and what it has',
    'jianjie',
    '公寓管理中心隶属于云岭学院后勤公司，现设有办公室等四个部门，员工一百人。\n中心曾获先进单位等荣誉称号。',
  ],
  [
    'those who are spoken to are called upon again',
    'jianghua',
    '云岭县税务局办公室\n（2024年12月）\n各位领导、同仁们：\n近年来，我局编写信息稿件二十篇。\n一、领导重视\n亲自选题。\n各位领导、同仁们，我们还有差距，今后要再加把劲！',
  ],
  [
    'who speaks says so',
    'jianghua',
    '云岭县政府办公室\n各位领导、各位同仁：\n感谢这次培训给了我向大家学习的机会。下面我就本县信息工作作一交流。\n一、选题\n看新闻。\n二、写作\n要短。',
  ],
  [
    'a title that runs on into its text, which begins as it does',
    'jianghua',
    '——云岭县政务公开试点工作交流发言云岭县位于省境东南，辖十个乡镇，总人口十六万，2024年列为试点。全县围绕危房改造等六个领域，完成了十项重点工作。\n一、目标\n方便群众。',
  ],
  [
    'a paper that calls itself so again and again, under its terms',
    'shangyejihua',
    '| 创业计划书 院校：云岭大学 |  |\n| --- | --- |\n\n保密须知\n本《创业/商业计划书》内容属商业秘密，所有权属于本公司。\n贵公司收到本《创业/商业计划书》后，请在七日内答复。\n目录\n产品\n市场',
  ],
  [
    'the name of a form alone in its first row',
    'zhoubao',
    '| 工作日报 |  |  |\n| --- | --- | --- |\n| 日期：12月14日 | 姓名：周明 | 小组：七组 |\n| 工作内容：整理书架。 |  |  |',
  ],
  [
    'a page sets its day before the lead',
    'xinwen',
    '当前位置：首页 > 采购公告\n2024-11-29        11月4日至5日，青岩公司召开专题会。会议由林远主持，县国资局派人参加会议。\n会上，周明介绍了准备情况。',
  ],
  [
    'who took the pictures and who wrote, set apart by tabs',
    'xinwen',
    '林教授带给我们的一课\n（图|周明\t\t文|陈芳）9月1日下午，在新学期到来之际，学院请来了林教授，给我们带来了一场报告，报告由院长主持，师生参加了这次报告。\n我们知道，数据要准。\n我们还要会用。',
  ],
  [
    'who reports stands at the end',
    'xinwen',
    '云岭开放大学招生迈上新台阶\n日前，学校春季招生工作落幕，上报新生四万余人，比去年同期多一万余人。\n学校将继续做好服务。（招生处周明 报道）',
  ],
  [
    'days from one to another, in a long piece',
    'xinwen',
    `学会召开年会\n11月17-18日，云岭公路学会召开了2024年年会暨养护论坛。林远出席会议。\n${'会上，周明表示，养护要早。'.repeat(160)}\n${'会后，陈芳指出，检测要勤。'.repeat(160)}`,
  ],
  [
    'a bank says first of all how it began',
    'jianjie',
    '云岭农村银行股份有限公司（以下简称“云岭银行”）于2016年成立，下辖63个营业网点。\n六十年来，云岭银行服务乡村，各项业务发展良好。',
  ],
];
describe('behind titles', () => it.each(KINDS)('%s', (_, genre, text) => expect(kind(text)).toBe(genre)));

const NONE: readonly (readonly [string, string])[] = [
  ['how a thing is done', '教师如何对学生进行考察\n考察要看平时。'],
  ['what is to be organised', '认真组织开展读书活动\n各班要有计划，书目由班主任选。'],
  ['a product under its name', '云岭白茶简介\n白茶产自云岭南坡，叶小而厚，泡开后汤色清亮。'],
  [
    'of whom a sentence tells',
    '中学联系\n同学们对组装机器很感兴趣，常常练到天黑。\n同学们对组装机器的热情，感染了来访的老师，大家围着看。',
  ],
  [
    'a report on money to a congress',
    '各位代表：\n现在说明今年的预算。收入三百亿元，支出二百九十亿元。\n各位代表！预算关系到建设，也关系到每一家的生活。',
  ],
  ['another’s book, named once', '读书笔记\n这本《社团工作手册》很有用。\n本《社团工作手册》共九章，我读了两章。'],
  [
    'how a body began, in parts',
    '云岭网络成立于2010年，下辖三家分公司。\n一、安全\n未发生事故。\n二、生产\n产量增加。',
  ],
];
it.each(NONE)('no kind: %s', (_, text) => expect(kind(text)).toBeUndefined());

it('a trainee’s headings tell it in notes, too', () =>
  expect(
    kind('# 实习总结\n\n## 实习单位\n\n县档案馆。\n\n## 实习内容\n\n编目。\n\n## 实习收获\n\n仔细。\n', '实习总结.md'),
  ).toBe('shixi'));

it('a mail is of the kind that its subject names, else a letter', () => {
  const mail = (subject: string): string | undefined =>
    kind(`# 合规邮件\n\n**邮件主题**：${subject}\n\n尊敬的负责人：\n\n请贵司于3月10日前提交。\n\n谢谢！\n`, 'a.md');
  expect(mail('【重要】2024年合规月通知 — 自查自纠')).toBe('tongzhi');
  expect(mail('关于上周的见面')).toBe('shuxin');
});
