/** heading-level: marks, order, full stops, and their fixes. */
import { describe, expect, it } from 'vitest';
import { check, checkFix, checkFixesSettle, checkSilent, findings } from './check';

describe('heading-level', () => {
  it('mends all wrong marks of a kind at once', () => {
    const text = '总结\n一.情况\n开会三次。\n二．问题\n人手不足。\n三，打算\n增加人手。\n';
    expect(findings(text, 'heading-level').length).toBe(1);
    expect(checkFixesSettle(text)).toContain('一、情况\n开会三次。\n二、问题\n人手不足。\n三、打算');
    checkFix('heading-level', '一、情况\n（一）、学习\n组织学习。\n', '一、情况\n（一）学习\n组织学习。\n');
  });
  it('reads 一. before Latin words and quotations', () => {
    const text = '# 记录\n## 一. web 框架\n选定两种。\n## 二. “云上”项目\n已经立项。\n## 三. 分工\n各管一块。\n';
    const [found] = findings(text, 'heading-level', { format: 'markdown' });
    expect(found?.message).toContain('全文共 3 处');
  });
  it('mends no series by itself of which a member is missing', () => {
    const [found] = findings('总结\n二.情况\n开会三次。\n三.问题\n人手不足。\n', 'heading-level');
    expect(found?.fixes?.[0]?.safe).toBe(false);
    const [whole] = findings('总结\n一.情况\n开会三次。\n二.问题\n人手不足。\n', 'heading-level');
    expect(whole?.fixes?.[0]?.safe).toBe(true);
  });
  it('counts the items on both sides of one whose number stands in brackets', () => {
    const text =
      '【1】、道路方案；\n2、供水方案；\n3、绿化方案；\n【4】、照明方案（养护方案）；\n5、排水方案；\n\n说明\n\n1. 先修道路。\n';
    expect(findings(text, 'heading-level')[0]?.message).toContain('全文共 3 处');
  });
  it('keeps the brackets the writer typed', () =>
    checkFix('heading-level', '一、情况\n(一)、学习\n组织学习。\n', '一、情况\n(一)学习\n组织学习。\n'));
  it('tells of 1、 only beside 1.', () => {
    checkSilent('heading-level', '1、学习文件。\n2、研究工作。\n');
    checkSilent('heading-level', '1.学习文件。\n2.研究工作。\n');
    check('heading-level', '1.学习文件。\n⟦2、⟧{heading-level}研究工作。\n');
  });
  it('levels the wrong way round', () => {
    check('heading-level', '总结\n（一）主要工作\n⟦一、⟧{heading-level}学习\n组织学习。\n二、调研\n开展调研。\n');
    checkSilent(
      'heading-level',
      '总结\n一、主要工作\n1.学习\n组织学习。\n（1）集中学习。\n二、问题\n（一）人手\n人手不足。\n',
    );
  });
  it('a full stop after a heading alone on its line is a hint', () => {
    const found = check(
      'heading-level',
      '总结\n一、主要工作⟦。⟧{heading-level}\n全年组织学习12次，开展调研3次，形成报告2篇。\n二、问题\n人手不足。\n',
    );
    expect(found[0]!.severity).toBe('hint');
    checkSilent('heading-level', '会议议定：\n一、同意拨款。\n二、同意立项。\n柳河镇\n');
  });
  it('numbers and dates at the head of a line are no headings', () => {
    for (const text of [
      '3.5亿元投资到位。',
      '一、二年级学生参加。',
      '2024年工作总结',
      '十二、三岁的学生。',
      '（四）、（五）项所列人员另行规定。',
    ])
      checkSilent('heading-level', text);
  });
});
