/** Kinds of drafts that have no title to tell them: by who speaks to whom, how they open and close, and how a page is set. */
import { describe, expect, it } from 'vitest';
import { isDraft } from '../server/src/config/scope';
import { readReport } from '../server/src/core/index';

const kind = (text: string, fileName = 'a.txt'): string | undefined =>
  readReport(text, { format: fileName.endsWith('.md') ? 'markdown' : 'plain', fileName }).genre.id;

const FORMS: readonly (readonly [string, string, string])[] = [
  [
    'a letter takes leave of one reader',
    'shuxin',
    '尊敬的陈经理：\n您好！上周在展会上与您交谈，收获很多。随信寄上样品目录，请您审阅。\n期待您的回复。\n此致\n敬礼\n周明',
  ],
  [
    'as an assistant writes it',
    'shuxin',
    '亲爱的[收件人姓名]，\n我写信是想了解贵校的进修课程。\n感谢您的时间和考虑。\n真诚地，\n[您的姓名]',
  ],
  [
    'whoever opens a meeting speaks',
    'jianghua',
    '同志们：\n现在开会。\n今天会议的主要任务是回顾上半年工作，安排下半年任务。\n下面，请周明同志汇报。\n散会。',
  ],
  [
    'a body says what it is and since when it is there',
    'jianjie',
    '青岩县妇幼保健院是一所二级甲等妇幼保健院，始建于1953年5月。医院现设五个病区，开放床位260张。',
  ],
  [
    'under its name',
    'jianjie',
    '云岭镇志愿服务总队\n云岭镇志愿服务总队成立于2012年6月3日，是由镇团委发起的志愿组织。总队下设六个分队。',
  ],
  [
    'news without a title has the part of the day, and voices',
    'xinwen',
    '根据县委统一安排，2024年8月12日下午，县委第二巡察组向县中医院党委反馈巡察情况。会上，组长周明通报了有关问题。会议由林远主持。',
  ],
  [
    'news has its credit or its dateline in front',
    'xinwen',
    '【供稿/党委宣传部】近日，为学习宣传全会精神，学校组建宣讲分队，开展主题宣讲四十场。\n宣讲走进班级和宿舍，师生反响热烈。',
  ],
  [
    'from another agency',
    'xinwen',
    '某地侨讯网云岭7月2日电 6月28日下午，云岭慈善基金会理事会会议召开。会上选举产生了新一届理事会成员。',
  ],
  [
    'a notice says so in its opening',
    'tongzhi',
    '各中小学、幼儿园：\n县教育学会根据2024年工作计划，将开展优秀论文评选活动。具体事项通知如下：\n一、参评对象\n各中小学教师。',
  ],
  [
    'a mail has its subject above',
    'shuxin',
    '邮件主题：校园用餐情况调查\n正文：\n尊敬的老师：\n您好！请用两分钟填写问卷。\n学生会',
  ],
  [
    'who asks to join applies',
    'shenqingshu',
    '尊敬的团支部：\n我是初二学生林远，现在申请加入中国共青团，请组织考验我。\n此致\n敬礼\n林远',
  ],
  [
    'or hopes to join',
    'shenqingshu',
    '尊敬的团委：\n我是初二学生林远，希望能早日加入共青团，和同学们一起做志愿服务。\n此致\n敬礼\n林远',
  ],
  ['who writes to apply for a post', 'shuxin', '我写信申请贵馆的编目员一职。我在县图书馆做过三年编目。盼复。'],
  [
    'rules say whom they bind',
    'zhidu',
    '青岩公司 办公室\n文档版本：V1.0\n欢迎加入青岩公司！\n本手册适用于公司全体员工。\n第一章 公司简介\n公司在青岩镇。',
  ],
  [
    'a notice says until when one may object',
    'qishi',
    '校内各单位：\n周明同志拟任图书馆副馆长。\n公示时间为5月8日至5月14日，如有异议，请向组织部反映。\n组织部',
  ],
  [
    'a paper names itself where it says why it was made',
    'fangan',
    '1. 前言\n1.1 目的\n为了理清步骤，特编写《青岩讲解站项目实施方案》，供各组对照。\n2. 分工\n各组按表分工。',
  ],
  [
    'a week and the next are told of by name and name',
    'zhoubao',
    '5月6日到5月12日\n周明：\n本周已完成：\n1. 整理书架\n下周计划：\n1. 登记新书',
  ],
  [
    'a trainee tells where he was and what he felt',
    'shixi',
    '一、实习岗位\n编目员。\n二、实习时间\n七月。\n三、实习评价\n馆长说好。\n四、实习心得体会\n做事要细。',
  ],
  [
    'a study is proposed in its parts',
    'keti',
    '山区雨量站布设与汛情预报的关系\n一、研究背景与意义\n山区雨量站少。\n二、国内外研究现状\n平原研究多。\n三、研究方法\n比较各站记录。\n四、预期成果\n布设建议。\n五、研究计划\n五月收集记录，六月成文。',
  ],
  [
    'whether a thing can be done is told under many heads',
    'keyan',
    '引言：\n馆里想办流动书车。\n一、技术可行性\n车辆现成。\n二、经济可行性\n一年三万元。\n三、社会可行性\n村民欢迎。\n四、结论\n可以办。',
  ],
  [
    'minutes in plain text with marks of Markdown',
    'huiyijilu',
    '**第一次会议**\n* **会议时间**：5月8日\n* **会议地点**：二楼\n* **与会人员**：周明、林远\n* **讨论内容**：\n定下选题。',
  ],
  [
    'a title, its number and the addressee in one line',
    'tongzhi',
    '青岩县人民政府办公室关于印发防汛应急预案的通知青政办发〔2024〕3号各乡镇人民政府，县政府各部门：\n现将预案印发给你们。\n青岩县人民政府办公室\n2024年5月8日',
  ],
  [
    'an applicant may tell of his thinking',
    'shenqingshu',
    '敬爱的党组织：\n在这里我向党组织汇报一下我的思想认识和入党动机。\n请组织考察我。\n申请人：林远\n2024年5月8日',
  ],
  [
    'a speech greets many',
    'jianghua',
    '各位同事，大家下午好！\n今天我想和大家说说防汛值班。\n值班的人少，河段又长。\n谢谢大家。',
  ],
  ['and thanks them', 'jianghua', '尊敬的各位：\n今天我想谈谈节约用水。\n水是有限的。\n谢谢你们的时间。'],
  [
    'even one guest, where it ends so',
    'jianghua',
    '尊敬的星辰公司代表团：\n我代表本院欢迎各位。期待今后的合作。\n谢谢大家！',
  ],
  [
    'or says where it is spoken',
    'jianghua',
    '尊敬的各位来宾：\n首先感谢各位的到来。今天，我们在这里隆重召开读书节大会。\n让我们一起读书吧！',
  ],
  [
    'a feature tells what its writer was told',
    'xinwen',
    '青河县农技站这几年换了做法。\n“过去是我们讲、农民听。”站长林远介绍。\n据了解，全县已有六个村办起田间课堂。\n“树该怎么剪，看一遍就懂。”村民周明说。\n据统计，今年已有三百人听课。\n“明年还要办。”林远坦言。',
  ],
  [
    'news of one event',
    'xinwen',
    '2024年5月8日~9日，青河县农技培训班第一期开班。\n本期培训班为期两天，来自六个村的三十名果农听课。',
  ],
  [
    'an agreement in clauses',
    'hetong',
    '《青河读书俱乐部协议》\n第一条 俱乐部面向全县读者。\n第二条 加入的读者须同意本协议。\n第三条 每月聚会一次。\n第四条 图书自备。\n第五条 可以随时退出。',
  ],
  [
    'the plan of an event in labels that stand alone',
    'fangan',
    '主题：共度端午\n活动内容：\n1. 包粽子：每家两名，食材由社区准备。\n2. 赛龙舟：每队十人。\n活动要求：\n1. 注意安全。\n2. 按时到场。',
  ],
  [
    'a title stands below an assistant’s words',
    'tongzhi',
    '好的，我为您梳理了这份材料，力求简洁。\n关于做好春季招生工作的通知\n一、时间\n五月。',
  ],
  [
    'news says when who did what',
    'xinwen',
    '5月8日上午，青河县第二小学在操场举行消防演练，全校师生参加。\n会上，校长林远介绍了疏散路线。此次演练历时二十分钟。',
  ],
  [
    'who is quoted in it speaks of himself, and the writer does not',
    'xinwen',
    '近日，青河县农技站走进柳林村，为果农现场讲解修枝。\n“我种了十年梨，第一次知道枝要这样留。”村民周明说。\n“我们村的树都老了。”林远表示，“我想再请他们来一趟，我来带路。”',
  ],
  [
    'or recently',
    'xinwen',
    '近日，县图书馆迎来了新学期第一批小读者，馆员们带他们认识了书架和索引。\n据悉，活动将持续到月底。',
  ],
  [
    'news under its headline, with who made it',
    'xinwen',
    '书香满园迎新春\n为丰富职工生活，县总工会日前组织了一次读书分享，二十名职工带来自己喜爱的书。\n文字：周明\n图片：林远\n审核：陈静',
  ],
  [
    'deeds are told of one person',
    'shiji',
    '周明同志扎根山区二十年，是全县优秀教师。\n一、坚持家访，走遍每一个村组。\n二、坚持备课，带出一支队伍。',
  ],
  [
    'one’s own account',
    'zongjie',
    '在过去的一年里，我负责档案整理和来访接待。我整理了旧档案，也学会了扫描。今后，我会多向同事请教，把接待做细。',
  ],
  [
    'a title runs on into its text',
    'huibao',
    '关于柳河村饮水工程情况的汇报材料 柳河村地处山区，水源分散，去年开始修建集中供水点，目前主管道已经接通，入户管道正在铺设，预计年底前全部通水。',
  ],
  [
    'with who signs close behind',
    'jianbao',
    '关于社区助餐做法的工作简报某区民政局 2024年5月8日 今年以来，全区建成助餐点十二个，老人就近用餐，志愿者上门送餐，街道每月检查一次，群众反映良好。',
  ],
  [
    'a paper that is handed over',
    'changyi',
    '好的，以下是根据材料撰写的倡议书参考答案框架：\n**一、背景**\n河边垃圾多。\n**二、做法**\n人人动手。',
  ],
  [
    'and is counted',
    'jihua',
    '下面是一份支部活动年度计划的提纲，可按实际修改：\n一、总体要求\n抓好学习。\n二、活动安排\n每月一次。',
  ],
  [
    'a letter is one by how it is counted',
    'shuxin',
    '当然可以！以下是一封正式的电子邮件：\n主题：合作\n尊敬的王先生：\n希望合作。\n此致\n敬礼',
  ],
  [
    'a page has its title below the path to it',
    'tongzhi',
    '县教育局\n机构设置\n通知公告\n当前位置：\n首页>\n通知公告\n关于做好春季招生工作的通知\n各学校：\n请按时报送计划。',
  ],
  ['that may be set in lines', 'gonggao', '首页\n公示栏\n正文\n青河县图书馆闭馆公告\n因设备检修，本馆周一闭馆。'],
  [
    'on a cover the kind may stand one letter a line',
    'cehuashu',
    '青河县中学赴某某公司暑期调研\n策\n划\n书\n青河县中学\n一、主题\n参观车间。',
  ],
  [
    'rules that lost their title',
    'zhidu',
    '第一条为规范用印，制订本办法。\n第二条印章由办公室保管。\n第三条用印须登记。\n第四条外带须审批。\n第五条本办法自印发之日起施行。',
  ],
];
describe('the form of a text', () => it.each(FORMS)('%s', (_, genre, text) => expect(kind(text)).toBe(genre)));

const NONE: readonly (readonly [string, string])[] = [
  ['a standard of goods', '灯具\n本标准适用于室内灯具。\n灯罩须耐热，灯头须牢固。'],
  ['two of the parts of a study', '雨量\n一、研究背景\n雨量站少。\n二、研究方法\n比较各站记录。\n三、结论\n宜多设站。'],
  ['this week alone', '本周完成：\n书架三排。\n地图两张。'],
  ['a matter that two heads name', '书车\n一、技术可行性\n车辆现成。\n二、经济可行性\n三万元。\n三、人手\n两名。'],
  ['a paper of others', '为规范养护，县政府去年特制定《青岩县公路养护管理办法》，各乡认真学习。\n一、成效\n路好了。'],
  ['a week of prices and weather', '一、本周菜价\n白菜每斤一元。\n二、下周天气\n多云为主。'],
  [
    'a call for trainees',
    '青岩书店招人\n一、实习岗位\n店员。\n二、实习时间\n七月。\n三、实习地点\n东街。\n四、实习待遇\n包午饭。',
  ],
  ['rules for trainees', '校外实习\n一、实习纪律\n按时到岗。\n二、实习安全\n戴好帽子。\n三、实习考核\n分为三档。'],
  ['a book that was written', '特编写《青岩风物》，供读者了解本地。\n山高水长。'],
  ['what one saw', '5月8日上午，我去参观了县博物馆，馆里正在举行瓷器展。我最喜欢青花瓷，我还买了一张明信片。'],
  ['what is to come', '将于5月8日上午在县体育馆举行的运动会，组织工作已经开始。会上还有表演。'],
  ['a salutation alone', '尊敬的读者：\n本书分为三卷，第一卷讲山川。'],
  ['a story in which people speak', '“你来了。”林远说。\n“来了。”周明说。\n“坐吧。”林远笑着说。\n风从窗口吹进来。'],
  [
    'terms of use',
    '用户协议\n第一条 请阅读本协议。\n第二条 不得转让。\n第三条 不得出租。\n第四条 可以注销。\n第五条 以公告为准。',
  ],
  ['what all are asked to do', '河水涨了，堤上有人守着。\n请大家按照要求做好。\n谢谢大家的理解和帮助，路上小心。'],
  ['talk of plans', '以下是我们讨论的结果：\n缓存放在内存里。'],
];
it.each(NONE)('no kind: %s', (_, text) => expect(kind(text)).toBeUndefined());

it.each([
  ['请为新学期撰写一份工作计划，包括时间安排.txt', 'jihua'],
  ['为社区设计一个重阳节活动方案，包.txt', 'fangan'],
  ['编写一则招聘启事.txt', 'qishi'],
  ['设计稿与效果图，供参考.txt', undefined],
])('a file that is called by what was asked for: %s', (fileName, genre) =>
  expect(kind('时间在五月，地点在操场。\n人人参加，自带水杯。\n', fileName)).toBe(genre),
);

it('a page that its file calls a form shows no kind by its fields', () => {
  const text = `一、主要工作\n${'我院组织了培训，开展了检查，落实了责任制，取得了成效。'.repeat(6)}\n二、存在的问题\n管理还有不足。\n三、下一步打算\n加强培训。\n`;
  expect(kind(text, '010.txt')).toBe('huibao');
  expect(kind(text, '项目申请表_(1).doc.txt')).toBeUndefined();
});

it('a law that is quoted is no rules of one’s own', () => {
  const law = [1, 2, 3, 4, 5, 6].map((i) => `> 第${'一二三四五六'[i - 1]}条 用人单位应当遵守本办法。`).join('\n\n');
  expect(kind(`# 关于加班\n\n有关的法条如下。\n\n${law}\n`, 'a.md')).toBeUndefined();
});
it('a post that greets its readers is not judged', () => {
  const text = '# 布局\n\n大家好，今天聊聊布局。\n\n先看盒子，再看浮动。\n\n谢谢大家！\n';
  expect(readReport(text, { format: 'markdown', fileName: 'a.md' }).genre.informal).not.toBe(false);
});

it.each([
  ['周工作总结及计划表', 'zhoubao'],
  ['社区事务周报（第一周：2018-10-08至2018-10-14）', 'zhoubao'],
  ['项目双周进展汇报 第12期', 'zhoubao'],
  ['市场部双周工作报告', 'zhoubao'],
  ['技术部每周报告', 'zhoubao'],
  ['周报 · 2024年第8周', 'zhoubao'],
  ['社区养老调研与对策建议报告', 'diaoyan'],
  ['土壤改良项目研究总结报告', 'keti'],
  ['2026年目标', 'jihua'],
  ['思想汇报提纲', 'sixiang'],
  ['【致志愿者协会的感谢信】', 'shuxin'],
  ['会议记录 文档', 'huiyijilu'],
])('a title: %s', (title, genre) => expect(kind(`${title}\n\n本月做了三件事，都已完成。\n`)).toBe(genre));

describe('a body alone', () => {
  const deeds =
    '全镇组织了专项整治12次，完成了检查30家，取得了成效，建成了示范村，我镇各村落实责任制，群众满意。'.repeat(2);
  const tasks = '加强安全生产检查，落实责任制，组织开展专项整治，确保各村各单位干部群众参加培训。';
  const read = (text: string) => readReport(text, { format: 'plain', fileName: 'a.txt' }).genre;
  it('is an account where two of its parts stand under their names', () => {
    const text = `2024年，我镇抓好建设。\n一、主要做法\n${deeds}\n二、存在的问题\n目前存在的问题是人手不足。\n三、下一步打算\n${tasks}\n`;
    expect(read(text)).toEqual({ id: 'zongjie', by: 'body' });
  });
  it('and a plan likewise', () => {
    const text = `一、工作目标\n${tasks}\n二、主要任务\n${tasks}\n三、保障措施\n${tasks}\n`;
    expect(read(text)).toEqual({ id: 'jihua', by: 'body' });
  });
  it.each([
    ['looks ahead in sections of themes', `一、抓责任\n${tasks}\n二、抓培训\n${tasks}\n三、抓检查\n${tasks}\n`],
    [
      'looks back and says what is still wrong',
      `2024年，${deeds}\n目前存在的问题是人手不足。\n今后，${tasks}\n二是${tasks}\n`,
    ],
  ])('that %s is official, of no kind', (_, text) => {
    expect(read(text)).toEqual({ id: undefined, by: 'body' });
    expect(isDraft(readReport(text, { format: 'plain', fileName: 'a.txt' }), 'plaintext', false, false)).toBe(true);
  });
});
