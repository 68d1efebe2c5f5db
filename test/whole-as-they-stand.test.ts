/** Sentences, lists, names and marks that look broken, pasted or miswritten and are whole; and beside each what is told. */
import { describe, expect, it } from 'vitest';
import { findings } from './check';

const count = (rule: string, text: string, options: Parameters<typeof findings>[2] = {}): number =>
  findings(text, rule, options).length;
const NOTICE = '关于做好河道巡查工作的通知\n\n各村：\n\n现将有关事项通知如下。\n\n';
const BODY =
  '各村要落实巡查责任，每周上报情况。\n\n汛期加密巡查频次，发现险情立即处置。\n\n巡查记录由专人保管，年底统一归档。\n\n';
const residue = (text: string): number => count('boilerplate-residue', NOTICE + BODY + text);

describe('boilerplate-residue', () => {
  it('leaves the writer his own note that something is to come', () => {
    expect(residue('未完待续')).toBe(0);
    expect(residue('敬请期待')).toBe(1);
    const part = (text: string): number =>
      count('empty-section', `# 读书周记\n\n## 第一章\n\n本周读完了第一章，记了三页笔记。\n\n## 第二章\n\n${text}\n`, {
        format: 'markdown',
      });
    expect(part('未完待续')).toBe(1);
    expect(part('本周只读了一半，下周接着读。\n\n未完待续')).toBe(0);
  });

  it.each([
    ['基于日志分析可以发现不同站点之间的流量差异。后面再逐站核对。', 0],
    ['为了掌握底数，全县开展摸排。基于不同站点之间的流量差异。后面再逐站核对。', 1],
    ['为了掌握底数，全县开展摸排。基于群众可以接受的价格水平。后面再逐站核对。', 1],
  ])('a verb with its object makes a sentence: %s', (text, many) => expect(residue(text)).toBe(many));

  it('a frame whose other half stands in the line above, behind an empty one, is whole', () => {
    expect(residue('公司为客户提供包括打磨、清\n\n洗、喷涂等在内的加工服务。')).toBe(0);
    expect(residue('公司为客户提供打磨、清洗。\n\n洗、喷涂等在内的加工服务。')).toBe(1);
  });

  it('an entry of the references is cut where its line is full', () => {
    const entry = '周禾,林远.县域河道治理的路径研究[J].水利建设，与';
    expect(residue(`[3] ${entry}\n\n管理,2021,30(4):55-58.`)).toBe(0);
    expect(residue(`${entry}\n\n管理,2021,30(4):55-58.`)).toBe(1);
  });

  it('what was planned stands again where it is done', () => {
    const items =
      '- 梳理巡查点位台账：把去年以来新增和撤销的巡查点位逐一核对，重新编号，并注明每个点位的责任人和备用联系人。\n- 更新值班表：国庆假期值班人员名单重新排定，并报县水利局备案。\n';
    const twice = (one: string, other: string): number =>
      count('boilerplate-residue', `# 巡查组周记\n\n${one}\n${items}\n${other}\n${items}`, { format: 'markdown' });
    expect(twice('计划完成：', '已经完成：')).toBe(0);
    expect(twice('已经完成：', '另外完成：')).toBe(1);
  });
});

describe('other rules', () => {
  it('一致 is meant where nothing goes on behind 一直', () => {
    const wrong = (text: string): string[] => findings(text, 'wording').map(({ message }) => message);
    expect(wrong(`${NOTICE}各村口径应与县里的规定一直。逾期不再受理。`).join('')).toContain('一致');
    expect(residue('各村口径应与县里的规定一直。逾期不再受理。')).toBe(0);
    expect(wrong(`${NOTICE}他与群众一直保持联系，各村要学习。`)).toEqual([]);
    expect(residue('各村的口径一直。逾期不再受理。')).toBe(1);
  });

  it('及 joins a word that the dictionary lacks', () => {
    const slips = (text: string): number => count('wording', NOTICE + text);
    expect(slips('实验说明力的叠加原理及矢量表达方法。')).toBe(0);
    expect(slips('对群众来信要及是处理。')).toBeLessThanOrEqual(1);
  });

  it('a family at the head of a name has lost no number', () => {
    const dropped = (text: string): number => count('missing-value', text);
    expect(dropped('乡村建设案例：沿河村设计——王家农家乐改造、李家小院修缮。')).toBe(0);
    expect(dropped('全县新增企业家，合作社12家。')).toBe(1);
  });

  it('ways to meet a condition have counts of their own', () => {
    const text = (or: string): string =>
      `- 晋级：完成“三个练习任务”${or}“一个练习任务加一份总结”\n- 保级：完成“五个练习任务”${or}“三个练习任务加一份总结”\n`;
    expect(count('number-conflict', text('或者'), { format: 'markdown' })).toBe(0);
    expect(count('number-conflict', text('，并写'), { format: 'markdown' })).toBeGreaterThan(0);
  });

  it('minutes of several meetings, and those that all took part in, owe nobody', () => {
    const said = '会上逐项过了升级方案，林远负责演练，周禾写回退步骤，陈桥通知各科室。'.repeat(4);
    const meeting = (n: number): string =>
      `## 会议 ${n}：方案确认\n\n时间：2026-03-1${n}\n参与者：全员\n主题：分工\n\n${said}\n\n`;
    const told = (text: string): string =>
      findings(text, 'missing-element', { format: 'markdown' })
        .map(({ message }) => message)
        .join('');
    expect(told(`# 会议记录\n\n${meeting(1)}${meeting(2)}`)).toBe('');
    expect(told(`# 会议记录\n\n时间：2026-03-11\n参与者：全员\n\n${said}\n`)).not.toContain('出席人员');
    expect(told(`# 会议记录\n\n时间：2026-03-11\n记录人：周禾\n\n${said}\n`)).toContain('出席人员');
  });
});

describe('whose the first of a list is', () => {
  it('parts it from the last', () =>
    expect(residue('周明负责回复甲组的验收报告、回复乙组验收报告、修改需求文档、验收报告。\n')).toBe(0));
  it('says nothing where no other is brought in by the same deed', () =>
    expect(residue('存在的形式主义、官僚主义、铺张浪费、形式主义等问题依然不少。\n')).toBe(1));
});
