/** The injector plants what a reader can see, and always the same. */
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../server/src/core/index';
import { injectionsFor, KINDS } from './bench/inject/sites';

const DRAFT = `# 清溪县2024年农业农村工作情况报告

## 一、主要做法

一是抓建设。全年新建村内道路136公里，其中东片82公里、西片54公里，打通断头路37处，改造灌区闸站26座。实施52个灌区改造项目，落实管护人员418名。二是抓培训。培训农机手560人，合格476人，合格率85%，参训人数较上年500人增加60人。三是抓服务。现场解答咨询1264件，满意度稳步提高。

## 二、几点体会

设立东片、西片、南片三个服务站，聚焦道路、灌区、农机三个方面用力。2024年9月18日，全县现场解答咨询1264件的做法在会上交流。2024年10月8日，打通断头路的做法再次推广。2024年11月12日，灌区改造验收。2024年12月3日，总结评比。

## 三、下步打算

继续建设好管护队伍，做到有人管、有钱管、管得好。完善日常巡查和年度考核办法，让群众参与评价，把好事办好。

| 项目 | 数量 |
| --- | --- |
| 现场解答咨询 | 1264件 |
`;

describe('injections', () => {
  const planted = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) => injectionsFor(`${'说明。\n'.repeat(n)}${DRAFT}`, true));

  it('are the same for the same text', () => {
    expect(injectionsFor(DRAFT, true)).toEqual(injectionsFor(DRAFT, true));
  });

  it('are of every kind', () => {
    expect([...new Set(planted.map(({ kind }) => kind))].sort()).toEqual([...KINDS].sort());
  });

  it('change the text, and say by what they are seen', () => {
    for (const { edit, first, by } of injectionsFor(DRAFT, true)) {
      const whole = first ? applyEdits(DRAFT, [first]) : DRAFT;
      expect(applyEdits(whole, [edit])).not.toBe(whole);
      expect(by).not.toBe('');
    }
  });
});
