/**
 * Titles and names of files as people write them, with the kind that a reader would give; and look-alikes, which have none.
 * All are made up.
 */
import { describe, expect, it } from 'vitest';
import { genreOfTitle } from '../server/src/core/report/genre-of-title';
import { readReport } from '../server/src/core/index';

/** A kind, and titles of it parted by |. */
const KINDS: readonly (readonly [string, string])[] = [
  [
    'zongjie',
    '2024年年终总结|青岩乡2024年度工作总结（初稿）|【总结】销售部上半年工作总结|[XX工作总结]|📝 项目总结|学习总结-2024|信息化项目复盘报告|双十一活动复盘|' +
      '周明个人总结|读书节活动总结|实验室工作总结|2024年工作回顾与2025年展望|实习鉴定|2023年党建工作总结及2024年工作思路|工作总结_周明|工作总结 v2.0|年度回顾|自我鉴定|HSE工作总结|教研组期末工作总结|01-综合部季度小结|工作总结终稿|培训总结（第三期）',
  ],
  [
    'jihua',
    '2025年工作计划|明年工作思路|市场部Q3 OKR|第二学期教学计划|读书会活动计划表|三年发展规划（2025—2027年）|青岩县二〇三五年远景目标纲要|职业规划书|工作计划（草稿）|招聘计划-周明|下半年工作安排|学习计划|项目计划书',
  ],
  [
    'fangan',
    '安全月活动方案|稻飞虱防控技术方案|春季招生工作方案（征求意见稿）|青岩集团技术方案|年会活动方案 2025|关于垃圾分类的实施方案',
  ],
  [
    'jianjie',
    '青岩县图书馆概况|云岭镇中心卫生院简介|公司简介|学校概况|青岩师范学院学生社团简介|青岩集团公司介绍|学院情况简介',
  ],
  [
    'xinwen',
    '省林草局检查组一行来我县督导春季造林|周明到云岭镇调研旧街改造提升工作|青岩集团与云岭银行签署战略合作协议|周明委员：让群众在家门口看上病|县供销社一行调研我社为农服务工作|我校被授予“青年创业联盟”会员单位|青岩中学喜获全县合唱比赛一等奖',
  ],
  ['cehuashu', '迎新晚会策划书|团建活动策划案|校园歌手大赛企划书'],
  ['huibao', '关于安全生产情况的汇报|党建工作汇报材料|项目进展情况|巡检系统二期使用情况'],
  ['sixiang', '第一季度思想汇报|入党积极分子思想汇报|思想汇报（大一）|思想汇报第三季度'],
  ['baogao', '关于水毁工程修复情况的报告|食堂运行分析报告|设备故障情况报告|安全隐患排查报告'],
  [
    'diaoyan',
    '食堂满意度调研 —— 调查结果总结|通勤方式调查结果汇总|读者需求调查结果报告|问卷调查结果分析|乡村旅游调研报告|大学生消费情况调查|门店客流前期调研|养老服务需求调查与分析',
  ],
  ['jianghua', '第三届理事会会议主持流程|年会主持稿'],
  ['keyan', '再生水厂可行性深度研究报告|商业可行性深度分析报告'],
  ['baogao', '故障处理报告：三号闸门重复报警|滑坡处置报告：云岭路段'],
  ['jiyao', '线上讨论会议纪要-May,21,2024：'],
  ['zhoubao', '投放平台·本周迭代完成（2026-07-06 ~ 07-10）|本周进展'],
  ['shixi', '实习报告|暑期社会实践报告|会计专业顶岗实习报告|青岩大学毕业实习报告|实习报告：青岩水文站'],
  [
    'keti',
    '项目立项报告|课题开题报告|课题中期报告|课题结题报告|教改项目结项报告|毕业设计中期报告|硕士学位论文阶段报告|开题报告：山区雨量站布设',
  ],
  ['keyan', '冷库项目可行性研究报告|可行性分析报告|选课系统可行性分析'],
  ['shuzhi', '2024年述职报告|述职总结|履职报告|述职述廉报告'],
  [
    'zhoubao',
    '周报|第12周周报|开发日报 — 2025-03-04|值守系统项目周报（三）：接口联调|月度报告|研发部工作周报（05.06-05.10）|周报-周明|5月月报|日报 2024-05-06|⭐值班日志⭐|20240512周工作日志',
  ],
  ['huiyijilu', '班组例会记录|会议记录2024-05-06|支委会会议记录|会议纪录|第二组会议记录表|读书会讨论记录'],
  ['jiyao', '办公会议纪要|会议记要|会议纪要：食堂改造|会议纪要6.20|专题会议纪要（第3期）'],
  ['yicheng', '职工代表大会议程|年会流程|开幕式活动议程|会议日程'],
  [
    'tongzhi',
    '关于放假的通知|【通知】关于停电检修的通知|通知公告|关于防范电信诈骗的温馨提示|缴费通知书|关于调整班车时间的紧急通知',
  ],
  ['tongbao', '关于表彰先进集体的通报'],
  ['tonggao', '关于道路封闭施工的通告'],
  ['gonggao', '公开招聘工作人员公告|中标结果公告|【公告】图书馆闭馆|公告：图书馆闭馆时间调整'],
  ['qishi', '招聘启事|失物招领启事|征文启事|拟聘人选公示|严正声明'],
  ['jueding', '关于给予表彰的决定|关于任命周明等同志职务的决定'],
  ['renming', '聘书|任命书|项目负责人聘任书'],
  ['qingshi', '关于购置车辆的请示'],
  ['pifu', '关于同意增设科室的批复'],
  ['han', '关于商请协助调查的函|邀请函|致歉函与复函|关于征求意见的复函'],
  ['yijian', '关于加强值班工作的实施意见'],
  [
    'zhidu',
    '收发文工作流程|考勤管理制度|财务报销规定|员工手册（2024版）|新员工入职手册|班规|绩效考核|差旅政策|请假流程|岗位职责|安全员职责|安全生产责任制|' +
      '面试评估标准|收费标准|客户投诉处理 SOP|叉车操作规程|社团章程|文明公约|职工守则|档案管理细则|OA管理规范|岗位职责说明书',
  ],
  ['xuzhi', '参观须知|新员工入职指引|考试注意事项|参会指引|入馆须知 v1.2|住院就诊指南|服务指南'],
  [
    'shenqingshu',
    '项目申报书|创新训练项目申报表|申报书|立项申请书|入党申请书|转正申请|勤工助学申请理由|请假条|辞职申请报告|入党志愿书',
  ],
  ['jiantao', '检讨书|迟到检讨|个人对照检查材料|检视剖析材料'],
  ['zerenshu', '安全生产责任书|廉洁承诺书|保证书|军令状'],
  ['changyi', '节约用水倡议书|关于文明祭扫的倡议'],
  [
    'shuxin',
    '感谢信|慰问信|告家长书|致全体家长的一封信|来自业主的一封信|来自青岩中学学生会的一封公开信|自荐信|辞职信|在职证明|贺信',
  ],
  ['shuoming', '关于延期交货的情况说明|预算编制说明|关于数据调整的说明|经费情况说明-chat7b|《设备搬迁情况说明》'],
  ['hetong', '设备采购合同|房屋租赁合同书|校企合作协议|保密协议|合作开发教材协议书|软件开发服务合同——星辰公司'],
  ['jianyishu', '关于加强校园绿化的建议书|关于改进食堂服务的建议|合理化建议'],
  ['shangyejihua', '商业计划书|创业项目计划书|创业计划书|商业融资计划书|云岭山货直播商业计划书'],
  ['keyan', '可行性分析（研究）报告'],
  [
    'zhaobiao',
    '云岭县文化馆书架采购项目招标文件|预算编制服务采购文件|竞争性磋商文件|招标书|乡道养护竞争性谈判文件|青岩医院设备采购文件（第二册）|食堂设备采购需求书|保洁服务采购需求|投标文件|投标书|桌椅采购响应文件|实验仪器询价文件（2024版）|物业服务比选文件|废旧车辆竞价文件',
  ],
  ['gonggao', '书架采购项目招标公告|竞争性磋商公告'],
  ['fangan', '监理服务招标方案'],
  ['xuzhi', '投标须知'],
  ['tongzhi', '关于领取招标文件的通知'],
  ['zerenshu', '安全责任协议书'],
  ['beiwanglu', '项目会谈备忘录'],
  [
    'jianghua',
    '在表彰大会上的讲话|年会主持稿|竞聘演讲稿|开幕词|发言稿-周明|欢迎词|毕业典礼致辞|国旗下的讲话：珍惜粮食|新年献词|党课讲稿|竞职报告|答辩稿',
  ],
  ['jianbao', '政务服务工作简报第3期|工作动态|信息化建设进展·第18期·2021年02月01日'],
  [
    'xinwen',
    '我院举办青年教师比赛|青岩公司召开安全生产会议|关于植树活动的新闻稿|县医院成功开展义诊活动|植树节特别活动顺利举行|公益创业大赛启动|周明作为学生代表在线上交流会上发言|记 2024 年五校联合植树活动',
  ],
  ['xinde', '参观学习心得体会|读后感'],
  ['shiji', '周明同志先进事迹材料'],
  ['yuan', '防汛应急预案|火灾应急处置方案'],
  ['zicha', '支部三年行动计划中期自查报告|食品安全自查报告'],
  ['zhenggai', '巡察整改情况报告'],
];

/** Titles that end like one of ours and are of another sort. */
const NONE =
  '县局组织专家审查空调招标文件|如何编写投标文件|一文看懂招标文件|投标文件格式|第三章 外婆的一封信|技术调研结果汇总|总结500字的讲座|React 总结|Vue3 学习总结|C++ 总结|面试总结|知识点总结|本章小结|算法题目总结|二叉树刷题总结|常见问题总结|Linux 使用心得|部署方案|数据库设计方案|' +
  '系统架构方案|登录解决方案|技术方案|缓存方案|迁移方案|选型方案|测试报告|性能测试报告|竞品分析报告|漏洞分析报告|线上故障排查报告|代码审查报告|' +
  '需求说明|接口说明|使用说明|参数说明|产品说明书|毕业论文|文献综述|更新公告|版本更新公告|更新日志|安装指南|部署指引|开发指引|快速入门|' +
  '教学计划表格说明|请假申请表|毕业设计报告|期末报告|使用手册|开发手册|代码规范|命名规范|接口规范|Git 提交规范|编码规范|前端规范|免责声明|隐私声明|变量声明|版权声明|隐私政策|' +
  '审判|风起|最后一个夏天|他的秘密|河边的人|第一章 入学|红楼梦|春天来了|回家|我们的歌|实验报告|检测报告|课程设计报告|读书报告|' +
  '通信协议|TLS 握手协议|报名活动已启动|年会将举行|用户协议|会员服务协议|许可协议|学编程的几点建议|关于选专业的几点建议|项目建议书|民事判决书|流程更规范|提示词指南|散文|日记|2024年全市经济运行概况|房地产市场概况|田径运动会概况|质量管理体系简介|领导干部赴乡镇督导安全生产工作|Redis 简介|项目简介|功能介绍|课程概况|会议概况|工作室简介|作者简介|产品简介|财务管理|采购管理|定理证明|命令备忘录|常用备忘录|' +
  '推进乡村振兴的对策思考|关于基层减负的几点思考|设计模式之职责链|技术调研|竞品调研|数据结构|浏览器缓存|排序算法|进程与线程|安装教程|小说';

/** Titles as pages and sites of samples give them: with what was glued behind. */
const GLUED: readonly (readonly [string, string | undefined])[] = [
  ['2024年工作总结 来源：青岩乡人民政府', 'zongjie'],
  ['述职报告 周明 2024.12.30', 'shuzhi'],
  ['关于防汛工作的通知 各村民委员会', 'tongzhi'],
  ['关于印发防汛应急预案的通知青政办发〔2024〕3号', 'tongzhi'],
  ['文件名称：考勤管理制度', 'zhidu'],
  ['考生须知 柳河县教育考试院', 'xuzhi'],
  ['倡议书 致全体村民', 'changyi'],
  ['专题会议纪要〔2024〕3号', 'jiyao'],
  ['2024年工作总结【五篇】', 'zongjie'],
  ['2024年工作总结1000字', 'zongjie'],
  ['实习总结 500', 'zongjie'],
  ['2019年度总结3435', 'zongjie'],
  ['食堂满意度调查报告1200', 'diaoyan'],
  ['实施方案 编制说明', 'shuoming'],
  ['2024年工作情况及2025年工作打算', 'huibao'],
  ['消防应急演练方案', 'fangan'],
  ['石桥村村规民约', 'zhidu'],
  ['关于《青岩县养老服务规定（草案）》的说明', 'shuoming'],
  // The first word of a longer name is no title.
  ['通知 中心 介绍', undefined],
  ['报告 文学 大赛', undefined],
];

describe('titles', () => {
  it.each(GLUED)('%s', (title, genre) => expect(genreOfTitle(title)?.genre).toBe(genre));
  for (const [kind, titles] of KINDS)
    it.each(titles.split('|'))(`${kind}: %s`, (title) => expect(genreOfTitle(title)?.genre).toBe(kind));
  it.each(NONE.split('|'))('of another sort: %s', (title) => expect(genreOfTitle(title)?.genre).toBeUndefined());
});

const kind = (text: string, fileName = '', format: 'plain' | 'markdown' = 'markdown') =>
  readReport(text, { format, fileName }).genre;
const BODY = '这一周大家都很忙，事情一件接着一件。\n\n有的办完了，有的还要等一等。\n';

describe('where a kind is read', () => {
  it('below a heading that names nothing', () =>
    expect(kind(`# 目录\n\n## 概况\n\n${BODY}`, '活动策划书.md').id).toBe('cehuashu'));
  it('in the second line of a title', () =>
    expect(kind(`# 宣传部\n\n# 2024年工作计划\n\n## 一、队伍\n\n${BODY}`).id).toBe('jihua'));
  it('in a file that bears the name of a kind', () => {
    expect(kind(`# 要求\n\n${BODY}\n# 正文\n\n${BODY}`, '思想汇报.md').id).toBe('sixiang');
    expect(kind(`学会了使用表格，也学会了排版\n${BODY}`, '日报.txt', 'plain').id).toBe('zhoubao');
    expect(kind(`现将有关情况汇报如下：\n${BODY}`, '03-工作总结_周明.txt', 'plain').id).toBe('zongjie');
  });
  it('in a file whose title ends like it', () => {
    expect(kind(`# 软件工程实验总结\n\n${BODY}`, '个人总结_周明.md').id).toBe('zongjie');
    expect(kind(`# 工作总结 提示词模板\n\n${BODY}`, '工作总结.md').id).toBeUndefined();
  });
  it('in clauses that each name their rule', () =>
    expect(
      kind(
        '1. 考勤制度：九点上班。\n2. 考勤制度：迟到扣一分。\n3. 报销制度：附发票。\n4. 印章管理制度：专人保管。\n5. 入职流程：先体检。\n6. 保密规定：不得外传。\n',
        'data.txt',
        'plain',
      ).id,
    ).toBe('zhidu'));
  it('in the first line with a colon, where it is a name of a kind and of no part', () => {
    expect(kind(`公告：\n${BODY}`, 'a.txt', 'plain').id).toBe('gonggao');
    expect(kind(`总结：\n${BODY}`, 'a.txt', 'plain').id).toBeUndefined();
  });
  it('below the name of a column, behind a couplet', () =>
    expect(kind(`青岩书苑\n一路有光，一路有你——岗前培训小结\n${BODY}`, 'a.txt', 'plain').id).toBe('zongjie'));
  it('in a form that holds a text, by the name of its file', () => {
    const written = '在这个项目里我学会了与人商量，先把接口定下来再动手，返工少了许多，组里的气氛也好了。'.repeat(2);
    expect(kind(`组员总结表\n学号\n20240101\n姓名\n周明\n分工\n组员\n${written}\n`, '个人总结.txt', 'plain').id).toBe(
      'zongjie',
    );
  });
  it('in the first line, which greets below', () =>
    expect(kind(`青岩有限公司 - 新员工入职手册\n欢迎加入！\n\n${BODY}`).id).toBe('zhidu'));
  it('in front of a subtitle', () =>
    expect(kind(`# 青岩有限公司 产品技术方案 —— 智能客服 Pro 版\n\n${BODY}`).id).toBe('fangan'));
  it('in the third line, under the name of a unit, a system or a programme', () => {
    expect(kind(`巡检监控系统\n\n☆ 机电\n\n变电所停送电管理规定\n\n${BODY}`, 'a.txt', 'plain').id).toBe('zhidu');
    expect(kind(`青岩大学“创新训练计划”\n训练项目\n申请书\n\n${BODY}`, 'a.txt', 'plain').id).toBe('shenqingshu');
    expect(kind(`创新创业训练计划项目\n季度检查报告\n\n${BODY}`, 'a.txt', 'plain').id).toBe('keti');
    expect(kind(`河边的人\n风起\n管理规定\n\n${BODY}`, 'a.txt', 'plain').id).toBeUndefined();
  });
  it('in a line of the cover above its fields or its date', () => {
    const fields = '团队名称：青岩分队\n负责人：周明\n';
    expect(
      kind(`附件1：\n青岩大学2024年暑期\n“走村入户”实践活动\n项目申报书\n${fields}${BODY}`, 'a.txt', 'plain').id,
    ).toBe('shenqingshu');
    expect(kind(`云岭水库除险加固\n环境影响\n专题调研报告\n2024年5月\n${BODY}`, 'a.txt', 'plain').id).toBe('diaoyan');
    // One field is no cover, nor is a sentence among the lines.
    expect(kind(`河边的人\n风起\n管理规定\n作者：周明\n${BODY}`, 'a.txt', 'plain').id).toBeUndefined();
    expect(kind(`河边的人\n风起，云涌\n管理规定\n2024年5月\n${BODY}`, 'a.txt', 'plain').id).toBeUndefined();
  });
  it('below the number of the page and its attachment', () => {
    expect(kind(`编号：QY-2024-01\n密级：内部\n青岩公司考勤管理制度\n${BODY}`, 'a.txt', 'plain').id).toBe('zhidu');
    expect(kind(`附件2\n青岩大学\n创新训练项目\n中期检查报告\n${BODY}`, 'a.txt', 'plain').id).toBe('keti');
  });
  it('below who issues it and its number, without a letterhead', () => {
    const report = readReport(
      `青岩县人民政府办公室\n青政办发〔2024〕3号\n关于做好防汛工作的通知\n各乡镇人民政府：\n${BODY}`,
      { format: 'plain', fileName: 'a.txt' },
    );
    expect(report.title?.text).toBe('关于做好防汛工作的通知');
    expect(report.genre.id).toBe('tongzhi');
  });
  it('below a table of contents that stands first', () => {
    const contents = '目录\n1引言\t1\n1.1目的\t1\n1.2背景\t2\n2要求\t3\n3结论\t4\n';
    expect(kind(`${contents}GB8567—88\n可行性研究报告\n1引言\n1.1目的\n${BODY}`, 'a.txt', 'plain').id).toBe('keyan');
    expect(kind(`${contents}1引言\n1.1目的\n${BODY}`, 'a.txt', 'plain').id).toBeUndefined();
    // A few figures are no contents.
    expect(kind(`收入 12\n支出 13\n工作总结\n${BODY}`, 'a.txt', 'plain').id).toBeUndefined();
  });
  it('in the front matter, where a part far below bears the name of a kind', () => {
    const jotted = '早上下雨。\n\n下午放晴。\n\n去了一趟书店。\n\n买了两本旧书。\n\n回来读到半夜。\n\n';
    expect(kind(`---\ntitle: 春天的打算\n---\n${jotted}## 周老师的总结\n\n早睡。\n`).id).not.toBe('zongjie');
    expect(kind(`---\ntitle: 2024\n---\n## 教研组工作总结\n\n${BODY}`).id).toBe('zongjie');
  });
  it('in the one heading right below the first', () => {
    expect(kind(`# 青岩有限公司\n\n## 2024年工作总结\n\n### 一、生产\n\n${BODY}`).id).toBe('zongjie');
    expect(kind(`# 青岩笔记\n\n## 工作总结\n\n${BODY}\n## 摘抄\n\n${BODY}`).id).toBeUndefined();
  });
  it('in letters that stand one below the other', () => {
    expect(kind(`青岩大学\n\n招生宣传中心\n\n工\n作\n规\n章\n\n${BODY}`, 'a.txt', 'plain').id).toBe('zhidu');
    expect(kind(`实\n习\n报\n告\n\n${BODY}`, 'a.txt', 'plain').id).toBe('shixi');
  });
  it('in the words to the party, unless they apply for something', () => {
    const told = '这一季度我学习了党章，也帮邻居修好了水管。\n\n汇报人：周明\n';
    expect(kind(`敬爱的党组织：\n\n${told}`, 'a.txt', 'plain').id).toBe('sixiang');
    expect(kind('敬爱的党组织：\n\n我志愿加入中国共产党。\n', 'a.txt', 'plain').id).toBe('shenqingshu');
    expect(kind(`${BODY}\n以上是我近期的思想汇报，请组织批评。\n`, 'a.txt', 'plain').id).toBe('sixiang');
  });
  it('in the name of a file whose text says 汇报如下', () =>
    expect(kind(`现将一年来的情况汇报如下：\n${BODY}`, '2024年乡镇工作总结.txt', 'plain').id).toBe('zongjie'));
  it('not in jottings, forms and lessons that a file of its name holds', () => {
    const jotted = '别打断人\n早点到\n少说多做\n有事先问\n记得回信\n';
    expect(kind(jotted, '个人总结.txt', 'plain').id).toBeUndefined();
    expect(kind('做得好的\n流程更规范\n晨会积极\n环境稳定\n人手够用\n', '工作总结.txt', 'plain').id).toBeUndefined();
    expect(
      kind(`训练营团队进度统计\n\n填写说明\n\n一、如实填写\n\n${BODY}`, '进度报告.txt', 'plain').id,
    ).toBeUndefined();
    expect(kind(`# 记录会议纪要技巧\n\n${BODY}`, '会议纪要.md').id).toBeUndefined();
  });
  it('of a report on how far a project of programmers is', () => {
    const code = '```js\nrun()\n```\n\n'.repeat(4);
    expect(kind(`# 项目进展报告\n\n${code}`)).toEqual({ id: 'baogao', by: 'title', informal: true });
    expect(kind(`# 自查报告：parser-kit\n\n${code}`)).toEqual({ id: 'zicha', by: 'title', informal: true });
  });
  it('of a study with its references', () =>
    expect(kind(`青岩大学\n\n硕士学位论文开题报告\n\n${BODY}\n参考文献\n\n[1]周明. 水文.\n`, 'a.txt', 'plain').id).toBe(
      'keti',
    ));
  it('under the name of a meeting, by who came', () =>
    expect(kind(`# 三班班会\n\n应到：27\n\n实到：25\n\n请假：2\n\n${BODY}`).id).toBe('huiyijilu'));
  it('in the words of who welcomes', () =>
    expect(kind('各位老师：\n\n今天培训开班，我代表学校向各位老师的到来表示欢迎。\n', 'S08.md').id).toBe('jianghua'));
  it('notes have the kind they call themselves, and owe nothing', () => {
    const diary = `---\ntags: [杂谈]\n---\n# 2020年终总结\n\n${'我觉得我今年过得不错，我想我会记住。'.repeat(6)}\n`;
    expect(kind(diary)).toEqual({ id: 'zongjie', by: 'title', informal: true });
  });
  it('not in texts for programmers, unless they bear its name alone', () => {
    const code = '```js\nrun()\n```\n\n'.repeat(4);
    expect(kind(`# 组件拆分总结\n\n${code}`).id).toBeUndefined();
    expect(kind(`# 总结\n\n${code}`).id).toBeUndefined();
    expect(kind(`# 调研报告\n\n${code}`).id).toBe('diaoyan');
  });
  it('not in a decision that is told of', () =>
    expect(
      kind(`---\ntags: [杂谈]\n---\n# 一个艰难的决定\n\n${'我想了很久，我觉得我该走了。'.repeat(6)}\n`).id,
    ).toBeUndefined());
});

/** Openings and closings of drafts without a title. */
const OPENINGS: readonly (readonly [string, string])[] = [
  ['huibao', '县文化局：\n根据通知要求，现将我站工作情况汇报如下：\n一、做法'],
  ['fangan', '为做好防汛工作，结合实际，制定本方案。\n一、目标'],
  ['tongzhi', '各村：\n请于5月8日前报送名单。\n特此通知。'],
  ['zongjie', '一年来，我镇围绕中心工作，现将2024年工作总结如下：\n一、做法'],
  ['qingshi', '县政府：\n因道路损毁，需经费5万元。\n妥否，请批示。'],
  ['zhidu', '为加强考勤管理，特制定本制度。\n一、上班时间'],
  ['jihua', '为做好新学期工作，特制定如下计划：\n一、目标'],
  ['shenqingshu', '尊敬的领导：\n我因个人原因，现申请辞去现任职务，望批准。\n申请人：周明'],
  ['shenqingshu', '敬爱的党组织：\n我志愿加入中国共产党，拥护党的纲领。'],
  ['sixiang', '敬爱的党组织：\n近期我认真学习，现将思想情况汇报如下：\n一、学习'],
  ['shuzhi', '各位领导、同志们：\n现将一年来履职情况述职如下：\n一、工作'],
  ['xinde', '通过学习，我有以下几点体会：\n一、要坚持学'],
  ['changyi', '全体村民：\n为了保护环境，我们发出如下倡议：\n一、不乱扔。'],
  ['han', '县教育局：\n因工作需要，商请贵局协助提供场地。\n特此函商，请予支持。'],
  ['zicha', '县局：\n我站组织开展了自查，现将自查情况报告如下：\n一、做法'],
  ['baogao', '县政府：\n现将水毁工程修复情况报告如下：\n一、进度'],
  ['qishi', '现将拟聘人员名单公示如下：\n周明、林远。'],
  ['shuoming', '县局：\n现将延期情况说明如下：\n连日下雨，道路中断。'],
  ['shuxin', '兹证明周明系我单位职工。\n特此证明。'],
];
describe('openings', () => {
  it.each(OPENINGS)('%s', (genre, text) => expect(kind(text, 'a.txt', 'plain')).toEqual({ id: genre, by: 'cue' }));
  it('a title in the front matter stands over the first part', () =>
    expect(kind(`---\ntitle: 迎新活动方案\n---\n\n## 活动目的\n\n${BODY}`).id).toBe('fangan'));
  it('a file with its writer, its year and another ending', () =>
    expect(kind('我叫周明，现任站长。\n一、工作\n', '述职报告_周明_2024.docx.txt', 'plain').id).toBe('shuzhi'));
});

it.each([
  ['2024_05_06_meeting.md', 'huiyijilu'],
  ['meeting_records.md', 'huiyijilu'],
  ['[WeeklyReport]2024.05.06.md', 'zhoubao'],
  ['daily-report-0506.md', 'zhoubao'],
  ['seating.md', undefined],
  ['0506.md', undefined],
])('a Chinese text in %s', (fileName, kind) => {
  const text = '# 前端小组\n\n- 讨论接口的问题，由周明负责跟进。\n- 下周二之前完成联调。\n';
  expect(readReport(text, { format: 'markdown', fileName }).genre.id).toBe(kind);
  expect(
    readReport('# Frontend\n\n- Talk about the API.\n', { format: 'markdown', fileName }).genre.id,
  ).toBeUndefined();
});

it.each([
  ['操作系统小组第一次会议记录：', 'huiyijilu'],
  ['毕业实习报告册', 'shixi'],
  ['项目计划书：校园木屋', 'jihua'],
  ['实习报告手册', undefined],
])('a first line %s', (title, kind) => {
  const text = `${title}\n\n分配任务如下，由周明汇总。\n1、接口的编写，由周明负责。\n2、数据的整理，由李芳负责。\n`;
  expect(readReport(text, { format: 'plain', fileName: 'a.txt' }).genre.id).toBe(kind);
});

it.each([
  ['心得体会--周明', 'plain', 'xinde'],
  ['# 高阶挑战项目（中期报告）', 'markdown', 'keti'],
  ['# 演讲稿：先想后做', 'markdown', 'jianghua'],
  [`# 1 引言\n\n${'说明写作的目的，交代系统的来历。'.repeat(20)}\n\n# 2. 可行性研究的前提`, 'markdown', 'keyan'],
  ['title: 2031年研发部年终总结\nauthor: 周明\ntags:\n  - 总结\n---', 'markdown', 'zongjie'],
] as const)('a text that opens with %s', (head, format, kind) => {
  const text = `${head}\n\n本项目完成了需求分析和系统设计，并在小组内多次讨论。\n`;
  expect(readReport(text, { format, fileName: format === 'plain' ? 'a.txt' : 'a.md' }).genre.id).toBe(kind);
});
