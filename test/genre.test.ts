/** Kinds of document: from titles, front matter, cue sentences and bodies; what is no draft of ours stays without one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { GENRES, genreNamed } from '../server/src/core/norms/genres';
import { PROFILES } from '../server/src/core/norms/profiles';
import { SLOTS } from '../server/src/core/norms/sections';
import { genreOfTitle } from '../server/src/core/report/genre-of-title';
import { slotsOfText } from '../server/src/core/report/sections';
import { likelyGenres, readReport } from '../server/src/core/index';
import { isDraft } from '../server/src/config/scope';

const TITLES: readonly (readonly [string, string | undefined])[] = [
  ['云岭镇2024年工作总结', 'zongjie'],
  ['2024年工作总结和2025年工作计划', 'zongjie'],
  ['青河县中医院2024年度工作总结（讨论稿）', 'zongjie'],
  ['个人工作小结', 'zongjie'],
  ['公司销售部年终总结报告', 'zongjie'],
  ['石桥村2025年工作计划', 'jihua'],
  ['第二学期工作安排', 'jihua'],
  ['青河县“十五五”发展规划', 'jihua'],
  ['青河县2025年工作要点', 'yaodian'],
  ['清源区创建文明城区实施方案', 'fangan'],
  ['防汛应急预案（修订稿）', 'yuan'],
  ['火灾应急处置方案', 'yuan'],
  ['安全生产治本攻坚三年行动计划', 'fangan'],
  ['关于农村人居环境整治情况的汇报', 'huibao'],
  ['消防工作汇报材料', 'huibao'],
  ['作风建设工作推进情况', 'huibao'],
  ['政务服务工作简报（第12期）', 'jianbao'],
  ['柳河镇民政工作动态', 'jianbao'],
  ['关于农村电商发展情况的调研报告', 'diaoyan'],
  ['乡村医生队伍建设的调查与思考', 'diaoyan'],
  ['巡察反馈问题整改情况报告', 'zhenggai'],
  ['公共文化服务整改工作总结', 'zhenggai'],
  ['关于环保督察整改落实情况的报告', 'zhenggai'],
  ['医疗废物管理自查报告', 'zicha'],
  ['安全生产自查自纠情况汇报', 'zicha'],
  ['2024年度述职述廉报告', 'shuzhi'],
  ['年度述法报告', 'shuzhi'],
  ['关于校园食品安全的督查报告', 'ducha'],
  ['学习二十届三中全会精神心得体会', 'xinde'],
  ['在全县教育工作会议上的讲话', 'jianghua'],
  ['在开工仪式上的致辞', 'jianghua'],
  ['党委会会议记录', 'huiyijilu'],
  ['县长办公会议纪要', 'jiyao'],
  ['污水处理厂扩建项目可行性研究报告', 'keyan'],
  ['文明过节倡议书', 'changyi'],
  ['李明同志先进事迹材料', 'shiji'],
  ['政府工作报告', 'zhengfugongzuobaogao'],
  ['青河县人民政府工作报告', 'zhengfugongzuobaogao'],
  ['关于印发《2024年工作总结》的通知', 'tongzhi'],
  ['关于召开安全生产会议的通知', 'tongzhi'],
  ['关于安全生产事故情况的通报', 'tongbao'],
  ['关于解决抗旱资金的请示', 'qingshi'],
  ['关于同意成立旅游公司的批复', 'pifu'],
  ['关于商请支援设备的函', 'han'],
  ['关于征求意见的复函', 'han'],
  ['关于防汛工作情况的报告', 'baogao'],
  ['关于加强湿地保护的决定', 'jueding'],
  ['关于批准2024年决算的决议', 'jueyi'],
  ['第18号令', 'mingling'],
  ['关于封闭施工的通告', 'tonggao'],
  ['公开招聘教师公告', 'gonggao'],
  ['2024年国民经济和社会发展统计公报', 'gongbao'],
  ['关于提请审议条例草案的议案', 'yian'],
  ['关于推进医养结合的实施意见', 'yijian'],
  ['物业管理办法', 'zhidu'],
  ['考勤管理制度（试运行）', 'zhidu'],
  ['考勤管理制度（2026 版）', 'zhidu'],
  ['员 工 手 册', 'zhidu'],
  ['安全生产责任书', 'zerenshu'],
  ['入党申请书', 'shenqingshu'],
  ['第三周工作周报', 'zhoubao'],
  ['信访工作月报 第 3 期', 'zhoubao'],
  ['办公室周工作总结 - 04.08-04.12（初稿）', 'zongjie'],
  ['党建工作计划-2025年度', 'jihua'],
  ['📅 关于召开协调会议的通知', 'tongzhi'],
  ['关于开展防汛检查的通知（红头合规版）', 'tongzhi'],
  ['标题：关于购置设备的请示-v01', 'qingshi'],
  ['会议纪要：设备采购评审', 'jiyao'],
  ['读书节活动策划书', 'cehuashu'],
  ['检讨书', 'jiantao'],
  ['述职报告 提示词模板', undefined],
  ['工业园区商业计划书', 'shangyejihua'],
  ['高温合金拉伸实验报告', undefined],
  ['可靠传输协议', undefined],
  ['安装指南', undefined],
];

describe('titles', () => {
  for (const [title, genre] of TITLES) it(title, () => expect(genreOfTitle(title)?.genre).toBe(genre));
  it.each(['疫情防控简报篇三', '篇一：防疫简报', '【篇二】防疫简报', '防疫简报篇2', '防疫简报范文'])(
    'of collections are not trusted: %s',
    (title) => {
      expect(genreOfTitle(title)).toEqual({ genre: 'jianbao', sure: false });
    },
  );
});

const kind = (text: string, fileName = '', format: 'plain' | 'markdown' = 'plain') =>
  readReport(text, { format, fileName }).genre;

describe('drafts', () => {
  it('front matter names the kind by id or name', () => {
    expect(kind('---\ngenre: jihua\n---\n# 石桥村工作总结\n')).toEqual({ id: 'jihua', by: 'front-matter' });
    expect(kind('---\n文种: 工作总结\n---\n内容。\n')).toEqual({ id: 'zongjie', by: 'front-matter' });
    expect(kind('---\ntitle: 云岭镇防汛工作汇报\n---\n内容。\n')).toEqual({ id: 'huibao', by: 'title' });
  });
  it('a setting goes before everything', () => {
    expect(readReport('工作总结\n', { format: 'plain', genre: '工作计划' }).genre).toEqual({
      id: 'jihua',
      by: 'setting',
    });
  });
  it('a title below letterhead, wrapped', () => {
    const text = '青河县人民政府文件\n青政发〔2025〕3号\n青河县人民政府\n关于加强防汛工作的通知\n\n各乡镇人民政府：\n';
    expect(kind(text)).toEqual({ id: 'tongzhi', by: 'title' });
  });
  it('a theme with the kind in its subtitle', () => {
    expect(kind('让青山变成金山\n——关于柳河镇林下经济的调研报告\n近日，我们对林下经济进行了调研。\n').id).toBe(
      'diaoyan',
    );
  });
  it('a lost title: the cue sentence tells', () => {
    const text =
      '根据会议要求，现将我镇防汛工作情况汇报如下：\n一、主要做法\n我镇领导小组组织干部群众开展排查12次，投入资金30万元，清淤渠道18公里。\n'.repeat(
        3,
      );
    expect(kind(text)).toEqual({ id: 'huibao', by: 'cue' });
  });
  const prose =
    '那天傍晚，他沿着河堤慢慢往回走，风从水面上吹过来，带着一点潮湿的草木气息。远处的村庄升起炊烟，孩子们追逐着跑过石桥。';
  const foreign: readonly (readonly [string, string])[] = [
    ['a story', `河边\n${prose}\n${prose}\n${prose}\n`],
    [
      'a README',
      '# bizheng\n\n笔正是一个检查公文的扩展。\n\n## 安装\n\n```sh\nnpm install\n```\n\n## 使用\n\n打开文件即可看到提示。运行 `npm test` 执行测试。\n',
    ],
    [
      'an article',
      `县级文化馆工作研究\n摘要：当前，群众文化工作面临新的要求。\n关键词：文化馆；群众文化\n一、现状\n文化馆建设取得了成绩，工作开展了三年，服务群众的能力有待提高。\n参考文献\n[1]某某.群众文化[J].\n`,
    ],
    [
      'news that a paper brings',
      `文化节开幕\n本报讯 8月6日，我县举办文化节，群众踊跃参加，干部职工组织有序，全县各单位贯彻部署，服务到位。\n${prose}\n`,
    ],
  ];
  for (const [name, text] of foreign)
    it(`${name} has no kind`, () => expect(kind(text, '', 'markdown').id).toBeUndefined());
});

describe('the title in Markdown', () => {
  it.each([
    [
      'below navigation, badges and a date',
      '[首页](/) / [文档](/d)\n\n![徽章](a.svg)\n\n2024-05-06\n\n# 关于召开会议的通知\n',
    ],
    ['below the path to the page', '首页 > 办公室\n\n# 关于召开会议的通知\n'],
    ['below letterhead set as a heading', '# 青政发〔2024〕12号\n\n## 关于召开会议的通知\n\n### 一、时间\n'],
    ['as a heading of HTML', '<h1 align="center">关于召开会议的通知</h1>\n\n各村：\n'],
    ['alone at the highest level', '青岩乡\n\n整理人：办公室\n\n# 关于召开会议的通知\n\n## 一、时间\n'],
  ])('%s', (_, text) => {
    expect(readReport(text, { format: 'markdown' }).title?.text).toBe('关于召开会议的通知');
  });
  it('a unit on a line of its own above the kind', () => {
    expect(readReport('青岩纸业有限公司\n\n员 工 手 册\n', { format: 'plain' }).genre.id).toBe('zhidu');
    expect(readReport('====\n员 工 手 册\n====\n', { format: 'plain' }).genre.id).toBe('zhidu');
  });
  it('the name of the file, where the text has no title', () => {
    expect(kind('尊敬的党组织：\n我志愿加入中国共产党。\n', '入党申请书.txt').id).toBe('shenqingshu');
  });
});

describe('what is judged of itself', () => {
  const judged = (text: string, fileName: string, asked = false): boolean => {
    const format = fileName.endsWith('.md') ? 'markdown' : 'plain';
    return isDraft(
      readReport(text, { format, fileName }),
      format === 'markdown' ? 'markdown' : 'plaintext',
      false,
      asked,
    );
  };
  it.each([
    ['# 前端登录失败修复总结\n\n## 原因\n\n`token` 过期。\n\n```js\nlogin()\n```\n'],
    ['# Redis 命令\n\n用 `SET` 写入，用 `GET` 读出。\n'],
    ['# 个人支付解决方案\n\n网上有几种做法，各有长处，下面逐一介绍。\n'],
    ['# 我的考研复习计划\n\n我打算每天背单词，我觉得可以做到。我会坚持下去，我相信自己。\n'],
    ['# 述职报告 提示词模板\n\n## 角色\n\n你是写材料的人。\n'],
    ['# 缓存基础\n\n## 小结\n\n服务器管理、服务治理、项目建设都要用到缓存，检查和培训也不例外。\n'],
  ])('a note or documentation is not: %s', (text) => expect(judged(text, 'a.md')).toBe(false));
  it.each([
    ['# 信息中心工作周报\n\n本周完成终端检修12台。\n'],
    ['# 关于做好防汛工作的通知\n\n各村：\n\n请做好准备。\n'],
    ['# 财务报销制度\n\n员工报销须经部门负责人审批，不得使用替票。\n'],
    ['# 会议纪要：设备采购评审\n\n同意采购。\n'],
  ])('a draft is: %s', (text) => expect(judged(text, 'a.md')).toBe(true));
  it('names that papers of a project bear, too', () => {
    expect(judged('# 关于做好防汛工作的通知\n\n各村：\n\n请做好准备。\n', 'notice.md', true)).toBe(true);
    expect(judged('整理了历年防汛情况。\n', 'history.txt', true)).toBe(true);
    expect(judged('Copyright 2024 The Authors. 版权所有。\n', 'NOTICE.txt', true)).toBe(false);
    expect(judged('# 更新记录\n\n修复若干问题。\n', 'CHANGELOG.md', true)).toBe(false);
  });
});

describe('samples without their title', () => {
  const root = fileURLToPath(new URL('./samples/', import.meta.url));
  /** Kinds that only their title or layout tells. */
  const silent = new Set([
    'cehuashu',
    'gongbao',
    'jiantao',
    'shenqingshu',
    'yuan',
    'zerenshu',
    'zhoubao',
    'jianbao',
    'jueyi',
    'keyan',
    'mingling',
    'shiji',
    'xinde',
  ]);
  for (const name of readdirSync(root).filter((one) => one.includes('-good'))) {
    const id = name.replace(/-.*/, '');
    if (silent.has(id)) continue;
    it(id, () => {
      const text = readFileSync(join(root, name), 'utf8');
      const format = name.endsWith('.md') ? 'markdown' : 'plain';
      const { paragraphs, title } = readReport(text, { format });
      expect(readReport(text.slice(paragraphs[title!.paragraphs[1] - 1]!.span.end), { format }).genre.id).toBe(id);
    });
  }
});

describe('norms', () => {
  it('56 kinds, 15 of them statutory, each found by its names', () => {
    expect(GENRES.length).toBe(56);
    expect(GENRES.filter((genre) => genre.level === '法规').length).toBe(15);
    for (const one of GENRES)
      for (const name of [one.id, one.name['zh-CN'], ...one.aliases]) expect(genreNamed(name)?.id).toBe(one.id);
  });
  it('the headings that messages offer fill their slots', () => {
    for (const slot of Object.values(SLOTS)) {
      if (slot.id === 'call') continue;
      for (const example of slot.examples) expect(slotsOfText(example), example).toContain(slot.id);
    }
    for (const part of Object.values(PROFILES).flat())
      if (part.heading)
        expect(
          slotsOfText(part.heading).some((slot) => part.slots.includes(slot)),
          part.heading,
        ).toBe(true);
  });
  it.each([
    ['存在的突出问题', 'problem', true],
    ['聚焦突出问题，强化专项整治', 'problem', false],
    ['坚持问题导向，狠抓工作落实', 'problem', false],
    ['补齐民生短板，增进民生福祉', 'problem', false],
    ['存在问题及下步工作打算', 'problem', true],
    ['存在问题及下步工作打算', 'next', true],
    ['2025年工作思路', 'next', true],
    ['困难群众救助工作', 'problem', false],
    ['不足与努力方向', 'problem', true],
    ['总体要求', 'guar', false],
  ] as const)('%s / %s: %s', (text, slot, fills) => expect(slotsOfText(text).includes(slot)).toBe(fills));
});

it('what else a draft may be: what its body says first, then what its title ends in', () => {
  const likely = (text: string): readonly string[] => likelyGenres(readReport(text, { format: 'plain' }));
  expect(likely('石桥镇关于报送工作总结的通知\n\n各村：\n请按时报送。\n')[0]).toBe('zongjie');
  expect(likely('石桥镇整改报告\n')).not.toContain('zhenggai');
  expect(likely('闲话\n')).toEqual([]);
});
