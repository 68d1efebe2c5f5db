/** name-conflict: names that one writer cannot have, and names that only stand above him. */
import { describe, expect, it } from 'vitest';
import { placesAtHead } from '../server/src/core/reading/places';
import { check, checkFix, checkSilent, findings } from './check';

const RULE = 'name-conflict';

describe('places at the head of a unit’s name', () => {
  it.each([
    ['青河县柳河镇人民政府', '青河县 柳河镇'],
    ['河源市青河县教育局', '河源市 青河县'],
    ['中共青河县委办公室', '青河县'],
    ['广州市海珠区', '广州市 海珠区'],
    ['蓟县文化馆', '蓟县'],
    ['青河县市场监督管理局', '青河县'],
    ['青河县乡村振兴局', '青河县'],
    ['全县各乡镇', ''],
    ['我县', ''],
    ['关于青河县', ''],
    ['城区环境整治', ''],
    ['第三中学', ''],
    ['青河县区域医疗中心', '青河县'],
    ['青河县村级服务点', '青河县'],
    ['xx镇', ''],
    ['东山镇人民政府', '东山镇'],
    ['桂林市长乐区', '桂林市'],
    ['东部山区', ''],
    ['偏远山乡', ''],
    ['高新区', ''],
  ])('%s', (text, places) =>
    expect(
      placesAtHead(text)
        .map(({ name, kind }) => name + kind)
        .join(' '),
    ).toBe(places),
  );
});

describe('self-references', () => {
  it('of two kinds: the rarer is odd, the title decides, else the first', () => {
    check(RULE, '关于工作情况的报告\n我镇部署，我镇落实，⟦我街道⟧{name-conflict}督查。');
    check(RULE, '柳河镇工作总结\n⟦我乡⟧{name-conflict}部署，⟦我乡⟧{name-conflict}落实。我镇督查。');
    check(RULE, '关于工作情况的报告\n我校部署，⟦我局⟧{name-conflict}督查。');
  });
  it('against the title alone', () =>
    void check(
      RULE,
      '柳河镇人民政府关于防汛工作的报告\n⟦我乡⟧{name-conflict}部署，⟦我乡⟧{name-conflict}落实，我乡督查。',
    ));
  it('below the writer’s own level', () =>
    void check(
      RULE,
      '青河县2024年工作总结\n我县投资增长。我县就业稳定。我县开放扩大。⟦我村⟧{name-conflict}也有变化。',
    ));
  it('in traditional script', () =>
    void check(RULE, '柳河鎮工作總結\n我鎮部署，我鎮落實，⟦我鄉⟧{name-conflict}督查。'));
  it.each([
    '柳河镇工作总结\n我镇部署，我县督查，我市通报，我省表彰。',
    '关于工作的报告\n我局部署，我县落实，我市督查。',
    '社区工作计划\n我社区落实我区部署，我区要求，我区督查。',
    '青河区工作总结\n我区部署，我市督查。',
    '关于联合行动的报告\n我校三次出动，我园三次出动。我校甲，我园乙。我校丙，我园丁。',
    '新区建设情况汇报\n我区项目多，我县支持。',
    '先进事迹材料\n他说：“我乡变了。”我镇为他点赞。',
    '工作总结\n健全县级制度，安全区划定，我县落实。',
    '工作总结\n忘我镇守边关，自我市场化，我行我素，我部署。',
    '柳河镇工作总结\n我镇落实。\n附件1\n我乡承诺：',
  ])('silent: %s', (text) => checkSilent(RULE, text));
  it('silent in briefs and collections', () => {
    checkSilent(RULE, '工作简报\n第3期\n我镇部署。\n我乡落实。');
    checkSilent(RULE, `篇一\n${'我镇部署落实。'.repeat(20)}\n篇二\n${'我乡部署落实。'.repeat(20)}`);
  });
});

describe('title, signature and body', () => {
  it.each([
    '青河县柳河镇2024年工作总结\n稳步发展。\n柳河镇人民政府\n2025年1月3日',
    '大青河县财政局2024年工作总结\n认真。\n青河县财政局\n2025年1月3日',
    '青河县人民政府关于水利工作的报告\n认真。\n青河县人民政府办公室\n2024年3月1日',
    '青河县第一人民医院2024年工作总结\n认真。\n第一人民医院\n2025年1月3日',
    '关于清源县工作的调研报告\n认真。\n青河县委政策研究室\n2024年3月1日',
    '青河县2024年工作总结\n柳河镇党委政府高度重视，白石镇党委认真落实。',
    '青河县2024年工作总结\n到清源县学习，清源县委、县政府高度重视招商。',
    '柳河镇2024年工作总结\n白石镇与我镇交界，白石镇党委高度重视联防。',
    '青河县人民政府、清源县人民政府关于联防的报告\n认真。\n青河县人民政府\n清源县人民政府\n2024年3月1日',
  ])('silent: %s', (text) => checkSilent(RULE, text));
  it('a foreign signature is a warning', () =>
    expect(
      findings('白石镇人民政府关于防汛工作的报告\n认真。\n柳河镇人民政府\n2024年7月1日', RULE).map((f) => f.severity),
    ).toEqual(['warning']));
  it('a foreign place as subject', () =>
    void check(RULE, '柳河镇2024年工作总结\n今年以来，⟦白石镇⟧{name-conflict}党委、政府高度重视安全生产。'));
});

describe('fixes', () => {
  it('put the writer’s own name', () => {
    checkFix(RULE, '柳河镇工作总结\n我镇部署，全乡落实，我镇督查。', '柳河镇工作总结\n我镇部署，全镇落实，我镇督查。');
    checkFix(
      RULE,
      '白石小学关于安全工作的报告\n认真。\n青山小学\n2024年7月1日',
      '白石小学关于安全工作的报告\n认真。\n白石小学\n2024年7月1日',
    );
  });
  it('are never safe', () =>
    expect(
      findings('柳河镇工作总结\n我镇部署，我乡落实。', RULE)
        .flatMap((f) => f.fixes)
        .every((fix) => !fix.safe),
    ).toBe(true));
});

describe('the unit in the settings', () => {
  const unit = { name: '青河县教育局', aliases: ['县教体局'], place: '青河县' };
  const text = '清源县教育局关于招生工作的报告\n认真。\n青河县教育局\n2024年7月1日';
  it('says which of two names is foreign', () => {
    expect(findings(text, RULE).map((f) => text.slice(f.span.start, f.span.end))).toEqual(['青河县']);
    const [found] = findings(text, RULE, { config: { unit } });
    expect(found!.span.start).toBe(0);
    checkFix(RULE, text, text.replace('清源', '青河'), '青河县', { config: { unit } });
  });
  it('places a draft whose title names no place', () => {
    check(RULE, '招生工作情况汇报\n现将⟦清源县⟧{name-conflict}招生工作情况汇报如下：', { config: { unit } });
    checkSilent(RULE, '招生工作情况汇报\n现将清源县招生工作情况汇报如下：');
    checkSilent(RULE, '招生工作情况汇报\n现将青河县招生工作情况汇报如下：', { config: { unit } });
  });
});

describe('names that are two, or none', () => {
  it.each([
    ['what is not done', '会议纪要\n股东按照公司章程缴纳出资。股东未按照公司章程缴纳的，承担责任。'],
    ['words of a sentence', '实施细则\n省级按项目给予补助，市级负责初审。\n省级按照项目给予奖励。'],
    [
      'stations of two ranks',
      '监测通报\n数据传至全国监测总站（以下简称监测总站）。监测总站负责审核。\n监测子站由市局管理。',
    ],
    [
      'a body of the whole country and those below it',
      '最高人民法院关于加强信访工作的意见\n各级法院要重视队伍建设。\n以暴力妨碍人民法院办案的，依法追究。',
    ],
  ])('are left alone: %s', (_, text) => checkSilent('name-conflict', text));
});

describe('places whose names end like other words', () => {
  const signed = (title: string, body: string): string =>
    `${title}2025年工作总结\n一年来，完成收入3000万元，有关镇、相关县都有进步。\n\n${body}人民政府\n2025年12月30日`;
  it.each([
    ['城关镇', '石桥镇'],
    ['太和县', '青河县'],
  ])('%s is signed by %s', (title, body) => expect(findings(signed(title, body), 'name-conflict')).toHaveLength(1));
  it.each(['城关镇', '太和县'])('%s is signed by itself', (place) =>
    checkSilent('name-conflict', signed(place, place)),
  );
});

describe('two firms that differ by a character', () => {
  it('are told, though 有 stands in both', () =>
    expect(
      findings(
        '系统验收报告\n承建单位为江州云帆软件有限公司。\n本系统由江州云图软件有限公司开发，已经通过验收。',
        'name-conflict',
      ),
    ).toHaveLength(1));
});
