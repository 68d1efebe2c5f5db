/** punctuation: marks that lost their other half with the text round them inform; those of a whole text warn. */
import { describe, expect, it } from 'vitest';
import { findings } from './check';

const severities = (text: string, format: 'markdown' | 'plain' = 'markdown'): string[] =>
  findings(text, 'punctuation', { format })
    .filter(({ message }) => message.includes('配对'))
    .map(({ severity }) => severity);
const LONG = '村民反映饮水困难已经多年，去年冬天管道又冻裂两次，镇里派人抢修，但是水压一直上不去，后来换了泵，';

describe('a mark that is left open', () => {
  it('informs where a program cut the lines', () => {
    const cut = [1, 2, 3].map((i) => `> ${LONG}第${i}组的水才正常，大家又提出还要修`).join('\n\n');
    const open = `> ${LONG}有人说：“水是生命之源，管道又要断`;
    expect(new Set([...cut.split('\n\n'), open].map(({ length }) => length)).size).toBe(1);
    expect(severities(`# 舆情摘录\n\n${cut}\n\n${open}\n`)).toEqual(['information']);
  });
  it('informs where the lines end in … at one width', () => {
    const lines = ['第一组的水才正常，大家又说', '第二组的水才正常，大家又说', '（以下是原文，供各组参考说'];
    expect(severities(`# 舆情摘录\n\n${lines.map((line) => `> ${LONG}${line}…`).join('\n\n')}\n`)).toEqual([
      'information',
    ]);
  });
  it('warns in notes that set no stops', () =>
    expect(
      severities(`# 操作笔记\n\n- ${LONG}（先注入配置信息\n\n- ${LONG}先看日志再说\n\n- ${LONG}再重新打开页面\n`),
    ).toEqual(['warning']));
  it('warns where the text is whole', () =>
    expect(severities(`# 供水改造情况\n\n${LONG}有人说：“水是生命之源，大家都盼着。\n\n改造已经完成。\n`)).toEqual([
      'warning',
    ]));
});

describe('a bracket that closes the history of a statute', () => {
  it('informs', () =>
    expect(
      severities('# 柳河县供水办法\n\n2006年6月12日 县政府常务会议通过\n\n2016年8月1日 第一次修正）\n\n第一条 略。\n'),
    ).toEqual(['information']));
  it('but warns elsewhere', () =>
    expect(severities('# 柳河县供水办法\n\n2016年8月1日起，水费按新标准收取）。\n')).toEqual(['warning']));
});
