/** Numbers and headings that are another's: of a list beside, of a paper that is cited, of an entry that says all it has to say. */
import { describe, expect, it } from 'vitest';
import { checkSilent, findings } from './check';

const lines = (text: string): string => text.split('/').join('\n');
const grades = (text: string, rule: string): string[] =>
  findings(text, rule, { format: 'markdown' }).map(({ severity }) => severity);
const markdown = { format: 'markdown' } as const;

describe('heading-sequence', () => {
  const RULE = 'heading-sequence';

  it('counts a bold line that ends in the sign it tells of', () => {
    const bold = ['句号 。', '顿号 、', '引号 “ ”'].map((name, i) => `**${i + 1}. ${name}**\n写在句子之间。\n`);
    checkSilent(RULE, `# 标点写法\n\n${bold.join('\n')}`, markdown);
  });

  it('goes on with the outer list whose entries are named alike', () =>
    checkSilent(
      RULE,
      lines(
        '几种表格：/1、日报表：每天填写。/2、周报表：每周汇总。/3、月报表：比周报表多一栏，由组长填写。/填表时注意下面几处。/1、单位：写全称。/2、数字：不写约数。/3、备注也要填写。/没有的写“无”。/4、季报表：按季填写。',
      ),
    ));

  it('only informs where an outer list may go on', () =>
    expect(
      findings(
        lines(
          '办理流程如下所述，各窗口照此执行，不得另设条件。/1、受理，当场出具凭证。/2、审查，三日内办结。/3、公示，公示期五天，期间接受意见并作记录。/公示牌由办公室统一制作，内容由各窗口提供。/1、写明事项名称。/2、写明办理依据。/意见箱设在门口，每天开箱一次，由两人共同登记。/4、归档，年底移交。',
        ),
        RULE,
      ).map(({ severity }) => severity),
    ).toEqual(['information']));

  it('does not take an entry that speaks of a chapter for one', () =>
    checkSilent(
      RULE,
      '# 修改说明\n\n这一稿改动如下：\n\n- 第四章改成了实施步骤\n- 封面换了底图\n- 第三章图表次序有调整\n- 附录删去一页\n',
      markdown,
    ));

  it('tells of a chapter that a list of chapters lacks', () =>
    expect(grades('# 大纲\n\n- 第一章 总则\n- 第二章 职责\n- 第四章 监督\n- 第五章 附则\n', RULE)).toHaveLength(1));

  it('goes on from a first item on the line that leads it in', () =>
    checkSilent(
      RULE,
      lines(
        '办法/第三条 有下列情形之一的，扣二分：/（一）迟报的；/（二）漏报的；/（三）错报的。/有下列情形之一的，扣五分：（一）虚报的；/（二）瞒报的；/（三）拒报的。/第四条 本办法自发布之日起施行。',
      ),
    ));

  it('only informs of 4.2 under 2', () =>
    expect(grades('# 报告\n\n## 1. 做法\n\n### 1.1 甲\n\n好。\n\n## 2. 结果\n\n### 4.2 乙\n\n好。\n', RULE)).toEqual([
      'information',
    ]));

  it('finds the heading above where it was set as a quotation', () =>
    checkSilent(
      RULE,
      '# 报告\n\n## 1. 做法\n\n### 1.1 甲\n\n好。\n\n> 摘录：\n>\n> ## 2. 结果\n\n### 2.1 乙\n\n好。\n',
      markdown,
    ));

  it('reads 3.2.1 as what it is whatever stands behind it', () =>
    checkSilent(
      RULE,
      '# 计划\n\n## 3 管理\n\n### 3.1 组织\n\n甲。\n\n### 3.2 标识\n\n乙。\n\n### 3.2.1&emsp;方法\n\n丙。\n\n### 3.3 版本\n\n丁。\n',
      markdown,
    ));
});

describe('a gap among articles', () => {
  const RULE = 'heading-sequence';
  const articles = (head: string): string =>
    lines(
      `青河县河道管理办法/${head}第一条 为加强管理，制定本办法。/第二条 本办法适用于全县。/第三条 水务局负责。/第五条 禁止倾倒垃圾。/第六条 违者处罚。/第七条 本办法自发布之日起施行。`,
    );
  const titles = (text: string): string[] =>
    findings(text, RULE).flatMap(({ fixes }) => fixes.map(({ title }) => title));

  it('is first of all filled', () =>
    expect(titles(articles(''))).toEqual(['补上缺的“第四条”', '改为“第四条”，后面 2 个序号顺延']));
  it('is not closed in a paper that was made law', () =>
    expect(titles(articles('（2019年3月1日县人民代表大会通过）/'))).toEqual(['补上缺的“第四条”']));
  it('is filled in the place of the article', () => {
    const text = articles('');
    const [edit] = findings(text, RULE)[0]?.fixes[0]?.edits ?? [];
    expect(edit?.text).toContain('第四条 ××××');
    expect(text.slice(edit?.span.start).startsWith('第五条')).toBe(true);
  });
  it('of a first chapter is filled above the first article', () => {
    const text = lines(
      '青河县河道管理办法/第一条 为加强管理，制定本办法。/第二条 本办法适用于全县。/第二章 职责/第三条 水务局负责。/第四条 各乡镇配合。/第三章 检查/第五条 每年检查一次。/第六条 检查结果公开。/第四章 处罚/第七条 违者罚款。/第五章 附则/第八条 本办法自发布之日起施行。',
    );
    const [edit] = findings(text, RULE)[0]?.fixes[0]?.edits ?? [];
    expect(edit?.text).toBe('第一章 ××××\n');
    expect(text.slice(edit?.span.start).startsWith('第一条')).toBe(true);
  });
});

describe('empty-section', () => {
  const RULE = 'empty-section';
  const section = (heading: string): string => `${heading}\n\n照此办理，月底前完成。\n\n`;

  it('leaves a heading alone that leads elsewhere, whoever looks after it', () =>
    checkSilent(
      RULE,
      `# 例会纪要\n\n${section('### 场地')}### 🚀[接口联调](https://example.com/a)@王小明\n\n${section('### 物料')}`,
      markdown,
    ));
  it.each(['### 迁移数据 @王小明', '### ✅ 迁移数据', '### 校长致辞'])('only informs of %s', (heading) =>
    expect(grades(`# 例会纪要\n\n${section('### 场地')}${heading}\n\n${section('### 物料')}`, RULE)).toEqual([
      'information',
    ]),
  );
  it('warns of a section all the same', () =>
    expect(grades(`# 例会纪要\n\n${section('### 场地')}### 迁移数据\n\n${section('### 物料')}`, RULE)).toEqual([
      'warning',
    ]));
  it('takes links at the end of a draft for content', () =>
    checkSilent(
      RULE,
      '# 指南\n\n## 校内\n\n- [图书馆](a.md)\n- [体育馆](b.md)\n\n## 校外\n\n- [书店](c.md)\n- [医院](d.md)\n',
      markdown,
    ));
  it('speaks of the level where what follows begins to count', () => {
    const [found] = findings(
      `# 说明\n\n${section('#### 概况')}#### 维护资料\n\n${section('#### 1.0 名称')}${section('#### 1.1 流程')}`,
      RULE,
      markdown,
    );
    expect(found).toMatchObject({ severity: 'information', fixes: [] });
    expect(found?.message).toContain('降一级');
  });
});

describe('count-mismatch', () => {
  const RULE = 'count-mismatch';
  it.each([
    '# 食堂\n\n- 二层：\n  - 面条\n  - 米饭\n  - 包子\n- 三层：\n  - 套餐\n  - 小炒\n',
    '# 课堂笔记\n\n- 两种方式：\n  - 第一种是逐级上报。\n  - 第二种是直接上报。\n  - <img src="a.png" />\n',
    '# 演示稿\n\n演示 3 个用例：\n\n- 用例 1：查询\n- 用例 2：修改\n- 用例 3：导出\n- 展示地图\n',
    '# 笔记\n\n- 两个设备A和B都在内网：\n  - 经服务器中转\n  - 由服务器登记\n  - 登记后断开\n',
  ])('leaves %j alone', (text) => checkSilent(RULE, text, markdown));
  it('only informs of entries without a number', () =>
    expect(grades('# 总结\n\n存在以下三个问题：\n\n- 经费不足\n- 人手不够\n\n以后改进。\n', RULE)).toEqual([
      'information',
    ]));
  it('warns of entries that are numbered', () =>
    expect(
      grades(
        '# 总结\n\n存在以下三个问题：\n\n1. 经费不足\n2. 人手不够\n3. 场地太小\n4. 设备陈旧\n\n以后改进。\n',
        RULE,
      ),
    ).toEqual(['warning']));
});

describe('what stands elsewhere', () => {
  it('is no missing section where the contents list what is above them', () =>
    checkSilent(
      'missing-section',
      '# 手册\n\n## 引言\n\n说明用途。\n\n## 目录\n\n- [引言](#引言)\n- [安装](#安装)\n- [使用](#使用)\n- [维护](#维护)\n\n## 安装\n\n插上电源。\n\n## 使用\n\n按下按钮。\n\n## 维护\n\n每月清洁。\n',
      markdown,
    ));
});

describe('missing-element', () => {
  const minutes = (name: string, place: string): string =>
    `# ${name}\n\n- 时间：2024年5月8日\n- ${place}\n- 主持人：王小明\n\n## 进展\n\n${'各组依次说明了本周完成的事项，并就接口问题交换了意见。'.repeat(6)}\n`;
  it('only informs of who came to what is not called minutes', () => {
    const found = findings(minutes('未来社区讨论会', '地点：三楼'), 'missing-element', markdown);
    expect(found.every(({ severity }) => severity === 'information')).toBe(true);
  });
  it('takes a meeting on line for a place', () => {
    const found = findings(minutes('第五次例会记录', '线上会议软件：Zoom'), 'missing-element', markdown);
    expect(found.every(({ message }) => !message.includes('地点'))).toBe(true);
  });
});

describe('missing-section', () => {
  const RULE = 'missing-section';
  const told = (text: string): string[] => findings(text, RULE, markdown).map(({ message }) => message);
  const PARTS = [
    ['一、总体进展', '接口、页面两块已经完成，数据一块刚刚开始，整体快于计划。'],
    ['二、测试结果', '共测试三轮，前两轮发现的问题都已改好，第三轮没有发现新的问题。'],
    ['三、风险', '数据来源还没有谈妥，可能影响上线时间。'],
    ['四、下一阶段重点', '谈妥数据来源，月底前完成导入。'],
    ['五、分工', '甲负责数据，乙负责页面，丙负责测试。'],
  ] as const;
  const report = (fields: string): string =>
    `# 项目进展报告\n\n${fields}\n\n${PARTS.map(([name, text]) => `## ${name}\n\n${text.repeat(8)}\n`).join('\n')}`;

  it('takes the range of a report under its title, and 总体进展, for an overview', () =>
    expect(told(report('> **报告日期**：2026-04-21\n> **报告范围**：截至本日的进展'))).toEqual([]));
  it('finds the schedule of a proposal among what it wants to do', () => {
    const body = '本课题研究校园导览程序的设计，分析需求，比较方案，完成原型。'.repeat(5);
    const proposal = (name: string): string =>
      `# 校园导览程序开题报告\n\n## 一、选题的目的与意义\n\n${body}\n\n## 二、研究思路\n\n### 1.研究内容\n\n${body}\n\n### 2.${name}\n\n第一周至第三周：分析需求。\n\n第四周至第六周：完成原型。\n\n## 三、技术路线\n\n${body}\n\n## 四、采用的工具\n\n${body}\n`;
    expect(told(proposal('预计开发过程')).some((message) => message.includes('下一步'))).toBe(false);
  });
});

it('a heading that trails off wants no text', () => {
  const year = (last: string): string =>
    `# 一年的工作\n\n## 今年\n\n按计划推进了各项工作。\n\n## 去年\n\n按计划推进了各项工作。\n\n## ${last}\n`;
  expect(findings(year('愿明年的我们更好……'), 'empty-section', { format: 'markdown' })).toHaveLength(0);
  expect(findings(year('明年的安排'), 'empty-section', { format: 'markdown' })).toHaveLength(1);
});

it('a heading that the next repeats, or that is a name, is at most of the wrong level', () => {
  const text = '按计划推进了各项工作。';
  const said = (first: string, second: string): string[] =>
    grades(
      `# 白皮书\n\n## 背景\n\n${text}\n\n## ${first}\n\n## ${second}\n\n${text}\n\n## 分配\n\n${text}\n`,
      'empty-section',
    );
  expect(said('经济', '代币的经济')).toEqual(['information']);
  expect(said('经济', '治理')).toEqual(['warning']);
});
