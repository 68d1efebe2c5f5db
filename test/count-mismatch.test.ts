/** Stated counts against what is listed. */
import { describe, expect, it } from 'vitest';
import { readReport } from '../server/src/core/index';
import { announcedCountsOf } from '../server/src/core/figures/announced-counts';
import { statedCountsOf } from '../server/src/core/figures/counts';
import { check, checkFix, checkSilent, findings } from './check';

const RULE = 'count-mismatch';
const lines = (text: string): string => text.split('/').join('\n');

describe('count-mismatch finds', () => {
  it.each([
    '重点抓了以下⟦三项⟧{count-mismatch}工作：一是学习；二是培训；三是考核；四是宣传。',
    '要抓好⟦三项⟧{count-mismatch}工作：一是整顿班组，改进管理，管好钱物。二是培训。三是考核。四是宣传。',
    '主要做了⟦四个方面⟧{count-mismatch}的工作。一是学习。二是培训。三是考核。',
    '要抓好⟦三件⟧{count-mismatch}事：1.补短板；2.强弱项。',
    '总结/一、甲/内容。/二、重点抓好⟦五项⟧{count-mismatch}工作/（一）子。/（二）丑。/（三）寅。/（四）卯。/三、乙/内容。',
    '全院设内科、外科、妇产科、儿科⟦五个⟧{count-mismatch}临床科室。',
    '抓好谋划、部署、检查、落实⟦三个⟧{count-mismatch}环节。',
    '落实教育、卫生、文化、体育⟦三大⟧{count-mismatch}惠民工程。',
    '涉及城关、河西、山南、河东等⟦3个⟧{count-mismatch}乡镇。',
    '建立“日报告、周分析、月研判、季总结”⟦三项⟧{count-mismatch}制度。',
    '坚持数量、质量、效益“⟦四位⟧{count-mismatch}一体”。',
    '实行⟦三个⟧{count-mismatch}一体化：采编一体化、借阅一体化。',
    '做到⟦三个⟧{count-mismatch}确保：确保安全，确保质量。',
  ])('%s', (text) => void check(RULE, lines(text)));
});

describe('count-mismatch and words that count on', () => {
  it.each([
    '总结/试点中遇到三个难题：/首先是场地难题。原定的礼堂漏雨，临时换了两处。/其次是人手难题。报名的人多，到场的人少。/最后是经费难题。预算只够半年。/',
    '总结/群众反映了三个问题：/首先，路灯不亮。/其次，垃圾清运不及时。/另外，停车位太少。/',
    '预期实现下面四个目标：/（1）建成泵站；/（2）接通管线；/（3）完成调试；/… …/二、进度/按月推进。',
    '总结/主要有三个原因：/首先，准备不足。/其次，沟通不够。/另一方面，天气不好。/',
  ])('%s', (text) => checkSilent(RULE, lines(text)));
  it('does not look over the next heading', () =>
    void check(
      RULE,
      lines(
        '# 总结/## 一、问题/有⟦三个⟧{count-mismatch}问题：/首先，路灯不亮。/其次，垃圾清运不及时。/## 二、打算/最后，感谢大家。',
      ),
      {
        format: 'markdown',
      },
    ));
  it('counts what commas and 和 part where all end alike', () => {
    const text = '网站共有五个栏目，分别为新闻发布栏目，办事指南栏目，政策解读栏目和互动交流栏目。';
    const [found] = findings(text, RULE);
    expect(found?.message).toContain('列了 4 项');
    checkFix(RULE, text, text.replace('五个', '四个'));
  });
});

describe('count-mismatch is silent on', () => {
  it.each([
    '实施水利、交通5个项目，涉及农业、工业8家企业，发展党员、干部20名。',
    '新建文化广场、农家书屋3个；投资、消费连续3个月增长；特困人员、孤儿、残疾人两项补贴；主要指标两位数增长。',
    '与市区、邻县三地联合举办；东北三省、京津两市；省委、省政府三个意见。',
    '发展教育、卫生事业和甲、乙、丙三个村的产业。培育国家级园区、做强甲市、乙市、丙市、丁市四大基地。',
    '办好网球公开赛、铁人三项世界杯、省运会；建设甲市、乙市3座35万千瓦电站；甲、乙获市级、县级两项奖励。',
    '第一百零五条 对下列事项：（一）甲。（二）乙。擅自制造、销售伪造、擅自制造两种以上标识。',
    '在甲、乙两省的丙、丁、戊、己四个地区试办。',
    '从水电、火电和核电三个方面着手；处理国家、集体和个人三者的关系；文化和旅游、工业和信息化两个部门。',
    '两种模式：内部式、外部式，也可内外结合。',
    '健全三项制度：例会制度、报告制度、督查制度，确保有章可循。',
    '走访3个村：一是查台账，二是看现场。办班5期。一是讲政策。二是讲技术。',
    '做到“两个维护”。一是抓学习。二是抓落实。三是抓督查。',
    '有四种类型：一是独资的。二是合资的。还有两种，不再细说。',
    '办理12类45件实事。分三步走：第一步调研，第二步论证，第三步实施。',
    '三个阶段：动员阶段（3月1日至10日）、实施阶段（3月11日至5月）、总结阶段（6月）。',
    '窗口、自助、电话、网厅等四条渠道；书画展、摄影展等6项活动。',
  ])('%s', (text) => checkSilent(RULE, lines(text)));

  it('a series that the draft ends in: it may still be written', () =>
    checkSilent(RULE, '要抓好五个方面的工作：一是学习。二是培训。三是考核。'));
});

it('count-mismatch lets a part that sums up stand below those that the count names', () => {
  const text = (parts: string): string => `下面从架构、功能、保障三个维度说明：/${parts}`;
  checkSilent(RULE, lines(text('一、架构/内容。/二、功能/内容。/三、保障/内容。/四、小结/内容。')));
  expect(findings(lines(text('一、架构/内容。/二、功能/内容。/以上就是要说明的。')), RULE).length).toBe(1);
});

it('count-mismatch offers the recounted number in the writer’s digits', () => {
  checkFix(
    RULE,
    '设东片、西片两个站点。设东片、西片、南片四个站点。',
    '设东片、西片两个站点。设东片、西片、南片三个站点。',
  );
  checkFix(RULE, '设东片、西片、南片4个站点。', '设东片、西片、南片3个站点。');
  checkFix(RULE, '抓好三个环节：规划环节、建设环节。', '抓好两个环节：规划环节、建设环节。');
});

it('counts that agree are read too', () => {
  const report = readReport('设东片、西片、南片三个站点。\n抓了两项工作：一是学习；二是培训。', { format: 'plain' });
  expect(
    report.paragraphs
      .flatMap((paragraph) => statedCountsOf(paragraph.reading))
      .filter((one) => one.agrees)
      .map((one) => one.stated),
  ).toEqual([3, 2]);
  expect(announcedCountsOf(report).map((one) => [one.stated, one.listed, one.agrees])).toEqual([[2, 2, true]]);
});

describe('lists without a count of their own kind', () => {
  const told = (text: string): void => {
    for (const { severity } of check(RULE, lines(text))) expect(severity).toBe('information');
  };
  it.each([
    '健全市、区（县）、街（镇）、居（村）⟦三级⟧{count-mismatch}管理体制。',
    '结果分为优秀、称职、基本称职和不称职⟦三个⟧{count-mismatch}等次。',
    '主要有⟦三种⟧{count-mismatch}：全民所有制和集体所有制。',
    '支持⟦8种⟧{count-mismatch}语言（中、英、日、韩、西、法、德、俄、葡、阿）。',
    '实现互信更高、合作更实、基础更牢、协调更紧的“⟦三个⟧{count-mismatch}更”目标。',
    '落实“⟦四个⟧{count-mismatch}坚持”：坚持党的领导、坚持服务群众、坚持依法办事。',
    '从⟦4方面⟧{count-mismatch}提出做好“五篇文章”的措施。/一是加强领导。/二是加强保障。/三是加强宣传。',
    '提供⟦四种⟧{count-mismatch}配置，满足不同需求：/• 快速配置/• 推荐配置/• 高性能配置',
  ])('%s', told);
  it('in a cell of a table', () => {
    const [found] = check(
      RULE,
      '| 功能 | 说明 |\n|---|---|\n| 查询 | 展示基本信息、身份信息、教育信息、组织信息⟦三大⟧{count-mismatch}板块 |',
      { format: 'markdown' },
    );
    expect(found?.severity).toBe('information');
  });
  it.each([
    '健全市、区（县）、街（镇）、居（村）四级管理体制。',
    '结果分为优秀、称职、基本称职和不称职四个等次。',
    '主要有两种：全民所有制和集体所有制。',
    '支持12种语言（中、英、日、韩、西、法、德、俄、葡、阿）。',
    '实现互信更高、合作更实、基础更牢的“三个更”目标。',
    '落实“三个坚持”：坚持党的领导、坚持服务群众、坚持依法办事。',
    '设三个小组，职责如下：/• 宣传/• 检查',
    '| 甲、乙、丙 | 两个镇 |/| 丁、戊、己 | 四个镇 |',
  ])('silent: %s', (text) => checkSilent(RULE, lines(text)));
});

describe('entries of a list that hold several', () => {
  const groups = (last: string): string =>
    lines(
      `分工/编辑部一共有9名成员，分为⟦五个⟧{count-mismatch}职能组：/- **综合组**：甲；/- **采编组**：乙、丙；/- ${last}/以上分工即日起执行。`,
    );
  it('count each behind its label', () => {
    checkSilent(RULE, groups('**借阅组**：丁；**活动组**：戊；**后勤组**：己。').replace(/⟦|⟧\{[a-z-]+\}/g, ''), {
      format: 'markdown',
    });
    check(RULE, groups('**借阅组**：丁；戊也参加。/- **后勤组**：己。'), { format: 'markdown' });
  });
});

describe('counts of what stands elsewhere', () => {
  const told = (text: string): void => {
    for (const { severity } of check(RULE, lines(text))) expect(severity).toBe('information');
  };
  const rules = (said: string): string =>
    `柳河市养犬办法/为了加强管理，制定本办法。本办法共${said}。/第一章 总则/第一条 目的。/第二条 范围。/第二章 登记/第三条 登记。/第三章 附则/第四条 施行。`;
  it('chapters and articles', () => {
    told(rules('三章⟦六条⟧{count-mismatch}'));
    told(rules('⟦四章⟧{count-mismatch}四条'));
    checkSilent(RULE, lines(rules('三章四条')));
    checkSilent(RULE, lines('学习体会/《柳河市养犬办法》共三章六条。/一、第一条很重要/内容。'));
    checkSilent(RULE, lines('摘编/本办法共三章六条。/第二条 范围。/第四条 登记。/第五条 施行。'));
  });
  it('headings that a name counts', () => {
    const plan = (name: string): string =>
      `专项方案/深入开展“${name}”，惠及群众。/目标明确。/（一）实施道路畅通工程。修路。/（二）实施饮水安全工程。改水。/（三）实施村庄亮化工程。装灯。`;
    told(plan('⟦四大⟧{count-mismatch}工程'));
    checkSilent(RULE, lines(plan('三大工程')));
    checkSilent(RULE, lines(plan('四大行动')));
  });
  const points = (said: string): string =>
    `工作总结/一、抓学习/内容充实。/二、抓培训/内容充实。/三、抓考核/内容充实。/${said}工作均已完成。`;
  it('what stands right above', () => {
    told(points('以上⟦四项⟧{count-mismatch}'));
    checkSilent(RULE, lines(points('以上三项')));
    checkSilent(RULE, lines(points('以上四项中的三项')));
    checkSilent(RULE, lines(`${points('以上四项')}/四、抓宣传/内容充实。`));
  });
});

describe('copies of a contract', () => {
  it.each([
    '本协议⟦一式三份⟧{count-mismatch}，双方各执一份。',
    '本协议⟦一式两份⟧{count-mismatch}，甲、乙双方各执一份，镇司法所存档一份。',
  ])('are as many as are shared out: %s', (text) =>
    expect(check('count-mismatch', text)[0]?.severity).toBe('information'),
  );
  it.each([
    '本协议一式四份，甲乙双方各执二份，具有同等法律效力。',
    '本协议一式三份，甲、乙双方各执一份，镇司法所存档一份。',
    '笔录一式三份，由当事人和承办人分别保存。',
    '清单一式三份，一份交当事人，一份附卷。',
    '本协议一式六份，双方各执一份，其余报有关部门备案。',
  ])('silent: %s', (text) => checkSilent('count-mismatch', text));
});
