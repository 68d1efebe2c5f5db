/**
 * Kinds of document (文种): the 15 statutory ones of the 2012 regulation and 41 working ones. A statutory kind has a fixed
 * form that a regulation names; a working kind has only practice behind it, so no message may say 规定 of it.
 */

import { words } from './lexicon';

/** Ids of the kinds, pinyin of their names; stable, since settings and front matter name them. */
export type GenreId =
  | 'jueyi'
  | 'jueding'
  | 'mingling'
  | 'gongbao'
  | 'gonggao'
  | 'tonggao'
  | 'yijian'
  | 'tongzhi'
  | 'tongbao'
  | 'baogao'
  | 'qingshi'
  | 'pifu'
  | 'yian'
  | 'han'
  | 'jiyao'
  | 'zongjie'
  | 'jihua'
  | 'yaodian'
  | 'fangan'
  | 'huibao'
  | 'jianbao'
  | 'diaoyan'
  | 'zhenggai'
  | 'shuzhi'
  | 'zicha'
  | 'ducha'
  | 'xinde'
  | 'jianghua'
  | 'huiyijilu'
  | 'keyan'
  | 'changyi'
  | 'shiji'
  | 'zhengfugongzuobaogao'
  | 'zhoubao'
  | 'cehuashu'
  | 'zerenshu'
  | 'shenqingshu'
  | 'zhidu'
  | 'yuan'
  | 'jiantao'
  | 'xuzhi'
  | 'shixi'
  | 'keti'
  | 'sixiang'
  | 'xinwen'
  | 'shuxin'
  | 'qishi'
  | 'shuoming'
  | 'beiwanglu'
  | 'yicheng'
  | 'renming'
  | 'hetong'
  | 'jianyishu'
  | 'shangyejihua'
  | 'jianjie'
  | 'zhaobiao';

export interface Genre {
  readonly id: GenreId;
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  /** Other names a setting or front matter may use. */
  readonly aliases: readonly string[];
  readonly level: '法规' | '惯例';
  readonly source: string;
}

const REGULATION = '《党政机关公文处理工作条例》（中办发〔2012〕14号）第八条';
const PRACTICE = '机关事务文书写作惯例';

const statutory = (id: GenreId, zh: string, en: string, ...aliases: string[]): Genre => ({
  id,
  name: { 'zh-CN': zh, en },
  aliases,
  level: '法规',
  source: REGULATION,
});
const working = (id: GenreId, zh: string, en: string, ...aliases: string[]): Genre => ({
  id,
  name: { 'zh-CN': zh, en },
  aliases,
  level: '惯例',
  source: PRACTICE,
});

/** All kinds, statutory first, in the order of the regulation. */
export const GENRES: readonly Genre[] = [
  statutory('jueyi', '决议', 'resolution'),
  statutory('jueding', '决定', 'decision'),
  statutory('mingling', '命令（令）', 'order', '命令', '令'),
  statutory('gongbao', '公报', 'communiqué'),
  statutory('gonggao', '公告', 'announcement'),
  statutory('tonggao', '通告', 'public notice'),
  statutory('yijian', '意见', 'opinions', '指导意见', '实施意见'),
  statutory('tongzhi', '通知', 'notice'),
  statutory('tongbao', '通报', 'circular'),
  statutory('baogao', '报告', 'report', '情况报告', '工作报告'),
  statutory('qingshi', '请示', 'request for instructions'),
  statutory('pifu', '批复', 'official reply'),
  statutory('yian', '议案', 'bill'),
  statutory('han', '函', 'official letter', '复函', '公函'),
  statutory('jiyao', '纪要', 'summary of a meeting', '会议纪要'),
  working(
    'zongjie',
    '工作总结',
    'work summary',
    '总结',
    '小结',
    '年度总结',
    '年终总结',
    '半年总结',
    '季度总结',
    '月度总结',
    '工作小结',
    '个人总结',
    '项目总结',
    '项目总结报告',
    '自我鉴定',
    '复盘',
  ),
  working('jihua', '工作计划', 'work plan', '计划', '规划', '工作安排', '工作打算', 'OKR'),
  working('yaodian', '工作要点', 'key points of work', '要点'),
  working('fangan', '实施方案', 'implementation plan', '方案', '工作方案', '活动方案', '整治方案'),
  working('huibao', '情况汇报', 'situation report', '汇报', '工作汇报', '汇报材料'),
  working('jianbao', '简报', 'bulletin', '工作简报', '信息', '动态'),
  working('diaoyan', '调研报告', 'research report', '调查报告', '考察报告'),
  working('zhenggai', '整改报告', 'rectification report', '整改情况报告', '整改总结'),
  working('shuzhi', '述职报告', 'duty report', '述职述廉报告', '述职'),
  working('zicha', '自查报告', 'self-inspection report', '自查自纠报告', '自查情况报告'),
  working('ducha', '督查报告', 'inspection report', '督查专报', '督导报告'),
  working('xinde', '心得体会', 'reflections', '心得', '学习体会'),
  working('jianghua', '讲话稿', 'speech', '讲话', '发言', '发言稿', '致辞', '主持词', '主持稿', '演讲稿', '答辩稿'),
  working('huiyijilu', '会议记录', 'minutes', 'meeting', 'meeting minutes', 'meetingminutes', 'meeting notes'),
  working('keyan', '可行性研究报告', 'feasibility study', '可研报告', '可行性报告', '可行性分析报告'),
  working('changyi', '倡议书', 'appeal', '倡议'),
  working('shiji', '事迹材料', 'deeds of merit', '先进事迹材料', '先进事迹'),
  working('zhengfugongzuobaogao', '政府工作报告', 'government work report'),
  working(
    'zhoubao',
    '周报（月报、日报）',
    'periodical work report',
    '周报',
    '月报',
    '日报',
    '工作周报',
    '工作月报',
    '工作日志',
  ),
  working('cehuashu', '策划书', 'event proposal', '策划案', '策划方案', '活动策划'),
  working('zerenshu', '责任书', 'letter of responsibility', '目标责任书', '责任状', '承诺书', '保证书'),
  working('shenqingshu', '申请书', 'application', '申请', '申请报告', '申报书'),
  working(
    'zhidu',
    '规章制度',
    'rules of an organisation',
    ...words(
      '制度 管理制度 办法 管理办法 规定 细则 实施细则 规则 守则 准则 规范 规程 章程 公约 员工手册 标准 岗位职责',
    ),
  ),
  working('yuan', '应急预案', 'emergency plan', '预案', '应急方案'),
  working('jiantao', '检讨书', 'letter of self-criticism', '检讨'),
  working('xuzhi', '须知', 'guidance for members or visitors', '注意事项', '指引', '温馨提示'),
  working('shixi', '实习报告', 'report on a placement', '实践报告', '社会实践报告', '实训报告'),
  working(
    'keti',
    '课题报告',
    'report on a project or study',
    ...words('立项报告 开题报告 中期报告 中期检查报告 期中报告 结题报告 结项报告'),
  ),
  working('sixiang', '思想汇报', 'report on one’s thinking', '思想报告'),
  working('xinwen', '新闻稿', 'news release', '新闻', '通讯', '通讯稿', '报道'),
  working(
    'shuxin',
    '书信',
    'letter',
    ...words('感谢信 慰问信 公开信 贺信 表扬信 自荐信 推荐信 求职信 介绍信 辞职信 证明'),
  ),
  working('qishi', '启事', 'announcement to the public', '公示', '声明', '招聘启事'),
  working('shuoming', '情况说明', 'explanation', '说明', '编制说明'),
  working('beiwanglu', '备忘录', 'memorandum'),
  working('yicheng', '会议议程', 'agenda', '议程', '日程'),
  working('renming', '聘书', 'letter of appointment', '任命书', '聘任书'),
  working('hetong', '合同', 'contract', ...words('合同书 协议 协议书 合作协议 补充协议 意向书')),
  working('jianyishu', '建议书', 'proposal of measures', '建议', '工作建议', '对策建议', '合理化建议'),
  working('shangyejihua', '商业计划书', 'business plan', '商业计划', '创业计划书', '融资计划书'),
  working(
    'jianjie',
    '单位简介',
    'profile of a body',
    ...words('简介 概况 公司简介 学校简介 医院简介 单位概况 公司介绍 单位介绍'),
  ),
  working(
    'zhaobiao',
    '招标采购文件',
    'tender document',
    ...words('招标文件 招标书 采购文件 磋商文件 谈判文件 询价文件 比选文件 竞价文件 采购需求 投标文件 投标书 响应文件'),
  ),
];

const byId = new Map<string, Genre>(GENRES.map((genre) => [genre.id, genre]));
const byName = new Map<string, Genre>(
  GENRES.flatMap((genre) =>
    [genre.name['zh-CN'], genre.name.en, ...genre.aliases].map((name) => [name, genre] as const),
  ),
);

/** The kind with this id. */
export function genre(id: GenreId): Genre {
  const kind = byId.get(id);
  if (!kind) throw new Error(`no kind of document has the id ${id}`);
  return kind;
}

/** The kind that a setting or front matter names, by id (`zongjie`), Chinese name (工作总结) or English name. */
export function genreNamed(name: string): Genre | undefined {
  const plain = name.trim();
  return byId.get(plain.toLowerCase()) ?? byName.get(plain) ?? byName.get(plain.toLowerCase());
}

/** Kinds in which the writer speaks of himself: 我 is no sign of private notes in them. 惯例. */
export const IN_ONES_OWN_NAME: readonly GenreId[] = ['shuzhi', 'xinde', 'jianghua', 'shenqingshu', 'jiantao'];

/** Kinds that may have an abstract and references, as an article has, or lay down how these are written. */
export const KINDS_THAT_QUOTE: readonly GenreId[] = ['keti', 'zhidu', 'shixi', 'keyan', 'shenqingshu', 'shangyejihua'];

/** Papers that give account of something, each of which may say 现汇报如下 or 报告如下. */
export const ACCOUNTS: readonly GenreId[] = ['zongjie', 'shuzhi', 'zicha', 'zhenggai', 'diaoyan', 'ducha'];

/** Papers that are written in sentences: what is jotted down in a file of their name are notes towards one at best. */
export const IN_SENTENCES: readonly GenreId[] = [...ACCOUNTS, 'xinde', 'sixiang', 'huibao', 'baogao', 'keti', 'shixi'];
