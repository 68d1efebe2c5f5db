/** boilerplate-residue: what a page sets, against what a writer sets himself; and what stands twice on purpose. */
import { describe, expect, it } from 'vitest';
import { check, checkSilent, findings } from './check';

const RULE = 'boilerplate-residue';
const MARKDOWN = { format: 'markdown' } as const;
const grades = (text: string, options: Parameters<typeof findings>[2] = MARKDOWN): (string | undefined)[] =>
  findings(text, RULE, options).map(({ severity }) => severity);

describe('what to read besides', () => {
  it.each([
    '# 缓存笔记\n\n先看命中率。\n\n## 推荐阅读\n\n- 缓存一致性的几种做法\n- 常见的淘汰策略\n\n## 小结\n\n按需选用。\n',
    '# 读书笔记\n\n## 延伸阅读：一篇综述的发现\n\n大仓库的下载时间过长。\n',
  ])('under a heading of the writer’s own', (text) => checkSilent(RULE, text, MARKDOWN));
  it('under a heading over pictures came from a page', () => {
    expect(grades('# 读书笔记\n\n正文一段。\n\n## 相关阅读\n\n[![](a.png)](https://example.com/a)\n')).not.toEqual([]);
  });
  it('as a label with the text going on below informs', () => {
    expect(
      grades('# 调试记录\n\n## 插件\n\n相关文档\n\n编辑器扩展接口说明\n\n## 步骤\n\n先启动服务，再连接端口。\n'),
    ).toEqual(['information']);
  });
  it('behind an official text that was copied is a warning', () => {
    expect(grades('关于开展检查的通知\n\n各村要认真自查，及时整改。\n\n推荐阅读：\n', { format: 'plain' })).toEqual([
      'warning',
    ]);
  });
});

describe('a part that is still to come', () => {
  const TEXT = '# 参赛指南\n\n## 时间\n\n每年十一月初。\n\n## 报名\n\n在网上报名。\n\n## 备考\n\n敬请期待\n';
  it('is told as such and as nobody’s teaser', () => {
    checkSilent(RULE, TEXT, MARKDOWN);
    expect(findings(TEXT, 'empty-section', MARKDOWN)).toHaveLength(1);
  });
});

describe('words to a reader', () => {
  it.each([
    '---\ntitle: 触发构建\n---\n\n本文说明怎样触发构建。当然，你也可以把这个方法用到别的服务。但是步骤会不同。\n\n# 什么是触发\n\n由服务端发出消息。\n',
    '# 群规\n\n1. 不发广告\n2. 不聊政治\n\n---\n\n以上内容可根据本群情况更新，最终解释权归学会所有。\n',
    '# 选择版本\n\n先看硬件。\n\n当然，如果您不清楚该选哪个版本，以下是我们的建议：\n\n- 选长期支持版\n',
  ])('amid a text are its writer’s', (text) => checkSilent(RULE, text, MARKDOWN));
  it('at its head are a program’s', () => {
    check(
      RULE,
      '当然可以！⟦以下是为您整理的通知：⟧{boilerplate-residue}\n\n# 关于开展检查的通知\n\n各村要认真自查。\n',
      MARKDOWN,
    );
  });
});

describe('the bar of a page', () => {
  it('leaves the title on its line', () => {
    check(
      RULE,
      '养老金计算办法 ⟦2020-09-03 10:09:16 阅读124 评论0   字号：大中小 订阅⟧{boilerplate-residue}\n养老金由两部分组成。\n',
    );
  });
});

describe('terms of use', () => {
  it('of a post inform', () => {
    expect(
      grades('---\ntitle: 谈品质\nauthor: 王明\n---\n\n*原文刊载于论坛专刊。转载请注明出处*\n\n品质是做出来的。\n'),
    ).toEqual(['information']);
  });
});

describe('said twice', () => {
  it('a noun that closes the means, and the verb behind it', () => {
    expect(grades('项目组通过体系结构设计设计软件的结构，确定模块。', { format: 'plain' })).toEqual(['information']);
    expect(grades('项目组完成了软件设计设计，正在编码。', { format: 'plain' })).toEqual(['warning']);
  });
  it('heads of columns that a copy ran together', () => {
    expect(grades('年度水量水量去年同期去年同期比上年增幅', { format: 'plain' })).toEqual([]);
    expect(grades('2025年度2024年度2023年度同比增长增长', { format: 'plain' })).toEqual([]);
    expect(grades('灌区农业用水市场市场需求旺盛', { format: 'plain' })).toEqual(['warning']);
  });
  it('a noun that closes a longer one, and the verb behind it', () => {
    expect(grades('灌区的巡查日志记录记录了每天的水位。', { format: 'plain' })).toEqual(['information']);
    expect(grades('灌区的巡查日志记录记录每天的水位。', { format: 'plain' })).toEqual(['warning']);
    expect(grades('敏感数据额外应用应用层加密。', { format: 'plain' })).toEqual([]);
  });
  it('an item that may have a head of its own', () => {
    expect(grades('报告准备采取的污染防控、处置措施和污染防控情况。', { format: 'plain' })).toEqual(['information']);
    expect(grades('存在台账不规范、管护不到位、台账不规范等问题。', { format: 'plain' })).toEqual(['warning']);
  });
  it('what a patent claims its description says again', () => {
    const step =
      '将各监测点在同一时刻采集的水位数据按时间顺序排列，剔除明显偏离均值的数值后，送入预测模型得到下一时刻的水位。';
    const claims = `1. 一种水位预测方法，其步骤如下。\n\n${step}\n\n2. 根据权利要求1所述的方法，其特征是每小时采集一次。\n\n`;
    const description = `具体实施方式\n\n下面说明本方法。\n\n${step}\n`;
    expect(grades(claims + description, { format: 'plain' })).toEqual([]);
    expect(grades(claims.replace('根据权利要求1所述', '按照第一步') + description, { format: 'plain' })).not.toEqual(
      [],
    );
  });
  it('a paste begins with the short lines above that repeat', () => {
    const title = '柳河镇召开春耕工作会议\n部署备耕任务\n';
    const body =
      '三月五日，柳河镇召开春耕工作会议，总结去年的生产情况，部署今年的备耕、灌溉和农机检修任务，要求各村早作准备。\n' +
      '会议指出，去年全镇粮食生产取得好收成，但灌溉设施老化、农机不足的问题仍然突出，必须在三月底以前解决到位。\n' +
      '会议要求，各村要逐户核对种植面积，落实责任人，每周五下午把进展报送镇农业服务中心，由中心汇总后通报全镇。\n';
    check(RULE, `${title}发布时间：三月六日\n\n${title}${body}\n⟦${(title + body).trimEnd()}⟧{boilerplate-residue}\n`);
  });
});

it('an entry of a list of words is no surely miswritten one', () => {
  const entries = Array.from(
    { length: 80 },
    (_, i) => `词条${'甲乙丙丁戊己庚辛壬癸'[i % 10]}${'子丑寅卯辰巳午未'[i >> 4]}`,
  );
  const found = findings(['以仁为本', ...entries].join('\n'), 'wording');
  expect(found.map(({ severity }) => severity)).not.toContain('warning');
  expect(found.every(({ severity }) => severity === 'information')).toBe(true);
});

it('what a quotation leaves out before 等 is no mark too many, and 等等等…… is told once', () => {
  checkSilent('punctuation', '方案提出“在文娱、制造……等领域打造示范应用”，已经印发。');
  expect(findings('要检查水、电、气……等设施。', 'punctuation')).toHaveLength(1);
  checkSilent(RULE, '先看教材、习题、笔记等等等……再说别的。');
});

it('an interrogative said twice is whichever it may be', () => {
  expect(findings('这份稿子想怎么改怎么改，大家都没有意见。\n', 'boilerplate-residue')).toHaveLength(0);
  expect(findings('各单位要认真认真落实会议精神。\n', 'boilerplate-residue').length).toBeGreaterThan(0);
});

it('whoever reads a draft of another asks to be told, too', () => {
  expect(findings('这一步要不要写？告诉我先，我再提修改意见。\n', 'boilerplate-residue')).toHaveLength(0);
  expect(findings('请把材料发给我，我再为您修改。\n', 'boilerplate-residue')).toHaveLength(1);
});
