/** Kinds of drafts without a title that two signs of different sorts show together: news, profiles, tenders, laws, reflections. */
import { describe, expect, it } from 'vitest';
import { readReport } from '../server/src/core/index';

const kind = (text: string): string | undefined => readReport(text, { format: 'plain', fileName: 'a.txt' }).genre.id;

const SIGNS: readonly (readonly [string, string, string])[] = [
  [
    'a first paragraph speaks of the season, and the second says when who did what',
    'xinwen',
    '听取患者意见是改进服务的重要一环。多年来，医院一直坚持这样做。\n12月18日，医院在四楼会议室召开病员座谈会。六个病区的代表参加会议。\n会上，周明介绍了近期工作。',
  ],
  [
    'a day at its head, a deed of no list, who came and how it went',
    'xinwen',
    '9月8日，秋高气爽，云岭五中来了一批老校友，畅谈校史。研讨会由校长周明主持。\n随后，校友们走进展室，林远表示，看到母校变化，十分欣慰。\n座谈中，大家还就校史馆提出建议。',
  ],
  [
    'a day that is not told',
    'xinwen',
    '为传承爱国之情，在国庆前夕，支部结合主题教育，开展了“我与国旗同框”主题党日活动。\n活动在知识竞赛中拉开了序幕。随后，全体人员合唱歌曲。\n本次活动内容丰富，党员积极参加。',
  ],
  [
    'the credit of a site stands behind a title that runs on',
    'xinwen',
    '人事工作会议云岭新闻网讯（通讯员 周明）3月9日上午，云岭学院人事工作会议在办公楼召开。副校长林远部署了全年工作，各学院负责人参加会议。',
  ],
  [
    'the byline of a paper',
    'xinwen',
    '点滴小事暖民心\n周明 林远 本报记者 陈芳\n喝上干净水、办事少跑腿，近年来云岭县把民生摆在首位。\n“现在拧开龙头就有水。”村民王大爷感激地说。',
  ],
  [
    'a headline behind a dash',
    'xinwen',
    '纸短情长，笔录师恩——记初二年级语文实践活动\n在教师节来临之际，学校布置了一项特别的作业，请同学们采访一位老师。',
  ],
  [
    'a law calls itself one in its clauses',
    'zhidu',
    '云岭县河道保护条例\n（2021年5月8日通过）\n第一条 为保护河道，制定本条例。\n第二条 本条例所称河道，是指县内各河。\n第三条 禁止倾倒。\n第四条 禁止采砂。\n第五条 违者罚款。',
  ],
  [
    'and where its title is lost',
    'zhidu',
    '第一条 为保护医师权益，制定本法。\n第二条 本法所称医师，是指执业的人员。\n第三条 医师应当尽职。\n第四条 医师应当守密。\n第五条 违者处罚。',
  ],
  [
    'who may bid is asked to',
    'gonggao',
    '青岩县医院净水设备维保项目，资金已落实，招标人青岩县医院现对该项目进行公开招标，诚邀潜在的投标人参加投标。\n1、项目概况\n维保三年。',
  ],
  [
    'matters are announced as follows',
    'gonggao',
    '为加强人才队伍建设，现面向社会公开招聘护士20名。有关事项公告如下：\n一、报考条件\n专科以上。',
  ],
  [
    'a body of another name says when it began and what it has',
    'jianjie',
    '青岩网络（QY）始创于2006年，公司定位为全程服务商。公司总部设在云岭，现有员工200人，秉承“简单专注”的精神。',
  ],
  [
    'what a school is, and what it has',
    'jianjie',
    '青岩县实验小学是县里倾力打造的一所现代化六年制小学。学校占地面积二十亩，现有教职工八十名，在校学生一千名。',
  ],
  [
    'a trainee tells of it again and again',
    'shixi',
    '今年暑期，我在云岭档案馆实习。实习前我很紧张。\n实习第一周，我学到了编目。实习第二周，我学到了装订。\n实习中我认识到做事要细。这次实习使我懂得了责任，实习虽短，我受益匪浅。',
  ],
  [
    'what one learnt of a course',
    'xinde',
    '今天我们进行了保密工作培训，学习了有关规定。通过培训，使我深深地认识到保密的重要。\n我还认识到，纪律要记在心里。给我最大的启示是小心无大错。',
  ],
  [
    'an account of a year begins with whose guidance it was under',
    'zongjie',
    '2024年，县图书馆在县文旅局的领导下，围绕中心开展工作。\n一、活动\n开展了讲座十场，举办了展览三次，建成了书屋两处。\n二、队伍\n组织了培训，召开了例会，取得了成效。',
  ],
  [
    'minutes that an assistant wrote',
    'jiyao',
    '会议主题：书车路线\n发言人：周明、林远\n会议摘要：讨论了路线。\n一、路线\n先走东街。\n待办事项\n@周明 画图',
  ],
  [
    'a report to a congress',
    'baogao',
    '各位代表：\n现在，我代表县青年联合会第三届委员会，向大会作工作报告，请审议。\n一、过去五年\n会员增加。',
  ],
  [
    'a title whose bracket was cut off',
    'jianghua',
    '开学典礼致辞（2016\n敬爱的老师、亲爱的同学们：\n大家早上好！\n新学期让我们共勉！',
  ],
  [
    'below the menus of a site',
    'xinwen',
    '新闻中心\n公司要闻\n企业动态\n青岩公司与云岭银行签署战略合作协议\n来源：青岩报\n双方将在支付领域合作。',
  ],
  [
    'below the path of a site',
    'tongzhi',
    '改扩建工程方案\n青岩中学 >> 校园 >> 动态\n关于春游的通知\n各班：\n请按时到校。',
  ],
  [
    'a cover with blanks in a name',
    'shixi',
    '青 岩 大 学\n专业学位研究生实践报告\n姓 名：周明\n学 号：20240508\n一、实践单位\n县档案馆。',
  ],
  ['this week, with a number before it', 'zhoubao', '1 本周工作情况\n1.1 整理\n书架三排。\n2 下周计划\n地图两张。'],
  [
    'a department has beds and is a model',
    'jianjie',
    '青岩县医院放射科始建于1974年，是县里最早的放疗科室、重点专科、教学基地。科室设有两个病区，医生八人。',
  ],
  [
    'a list is announced',
    'gonggao',
    '2024年公务员录用体检已结束。现将体检结果及考察人员名单予以公告。\n请保持通讯畅通。\n县人事局\n2024年5月8日',
  ],
  [
    'the day stands behind what was held',
    'xinwen',
    '作为系列赛之一的新生篮球赛在10月10日落下帷幕，各队发挥出色。\n比赛中，四班先声夺人。随后二班追平。\n此次比赛增进了友谊。',
  ],
];
describe('signs together', () => it.each(SIGNS)('%s', (_, genre, text) => expect(kind(text)).toBe(genre)));

const NONE: readonly (readonly [string, string])[] = [
  [
    'a law that is spoken of',
    '《云岭县河道保护条例》（以下简称《条例》）实施一年来，评估组走访了各乡。\n第一条 为保护河道，制定本条例。\n第二条 本条例所称河道。\n第三条 禁止倾倒。\n第四条 禁止采砂。\n第五条 违者罚款。',
  ],
  [
    'a firm in what its newcomer tells',
    '青岩软件公司成立于1997年，注册资金三千万元，总部设在云岭，现有员工两百人。\n我的座位靠窗。\n我每天整理文件。\n我很喜欢这里的同事。',
  ],
  ['a body in passing', '青岩网络始创于2006年。那一年雨水多，街上常常积水，人们撑着伞走过书店门口。'],
  ['a tender spoken of', '投标人在会上说，今年的项目不少。大家听了都笑，散会时雨已经停了。'],
  ['who once was a trainee', '我在县里实习过。后来我去了城里，学到了不少，也认识到家乡的好。如今想起，仍觉温暖。'],
  [
    'what a court writes tells days and deeds, too',
    '2017年3月4日上午，周某驾车前往云岭码头，林某陪同。公诉机关表示，二人的供述一致。\n经审理查明，货物共十四箱。',
  ],
  [
    'an event to come is announced',
    '为提高馆员水平，云岭图书馆学会主办，云岭图书馆承办，11月9日上午在云岭召开编目论坛。\n本次会议将邀请专家授课，欢迎踊跃报名，由周明主持。',
  ],
  [
    'a story has days and voices, and no event that others came to',
    '9月8日，雨下了一夜。林远坐在窗前，听着屋檐的水声，想起许多年前的那个黄昏。\n“你还记得吗？”他说，“那年的雨也这样大。”',
  ],
  [
    'a chronicle that tells of meetings now and then',
    Array.from(
      { length: 24 },
      (_, i) =>
        `3月${i + 1}日，全县召开推进会。各乡镇作了发言，有关部门负责同志参加，围绕项目建设、招商引资、安全生产、环境保护、民生保障等方面交流经验、分析问题、提出建议，并到现场查看了工程进度和群众反映的情况，推动工作落实。${i % 8 === 0 ? '会议决定，继续抓好整改。' : ''}`,
    ).join('\n'),
  ],
  [
    'rules that say what a meeting decides',
    Array.from(
      { length: 8 },
      (_, i) =>
        `第${'一二三四五六七八'.charAt(i)}条 业主委员会应当组织召开会议，会议决定重大事项，加强管理，推进落实，接受监督。`,
    ).join('\n'),
  ],
];
it.each(NONE)('no kind: %s', (_, text) => expect(kind(text)).toBeUndefined());
