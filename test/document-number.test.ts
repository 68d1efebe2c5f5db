/** document-number: fixes, how sure they are, and numbers that are something else. */
import { describe, expect, it } from 'vitest';
import { checkFix, checkSilent, findings } from './check';

describe('document-number: fixes', () => {
  for (const [before, after] of [
    ['柳政发[2017]14号', '柳政发〔2017〕14号'],
    ['柳政发（2020）3号', '柳政发〔2020〕3号'],
    ['柳政办发〔2019〕第40号', '柳政办发〔2019〕40号'],
    ['柳政发〔2019〕040号', '柳政发〔2019〕40号'],
    ['柳委发〔19〕40号', '柳委发〔2019〕40号'],
    ['柳监发【2015】第012号', '柳监发〔2015〕12号'],
    ['市中发201131号', '市中发〔2011〕31号'],
    ['柳交基[2011] 158号', '柳交基〔2011〕158号'],
    ['國辦發[2023]5號', '國辦發〔2023〕5號'],
  ] as const)
    it(`${before} → ${after}`, () => checkFix('document-number', `根据${before}文件精神。`, `根据${after}文件精神。`));
  it('are safe but for the year and lost brackets', () => {
    const safe = (text: string): boolean => findings(text, 'document-number')[0]!.fixes[0]!.safe;
    expect(safe('柳政发[2017]14号')).toBe(true);
    expect(safe('柳委发〔19〕40号')).toBe(false);
    expect(safe('市中发201131号')).toBe(false);
  });
});

describe('document-number: something else', () => {
  for (const text of [
    '国发〔2015〕43号',
    '（2019）柳01民终1号',
    '柳检刑（2020）3号',
    '合同（2020）15号',
    '沪房产权（2004）第0012号',
    '国务院令第588号',
    '第2231（2015）号决议',
    'GB/T 9704—2012',
    '苏政发[98]22号',
    '园区（2018）3号楼',
    '三期（2019）12号线',
    '公司注册（2018）15号',
    '柳卫医证字（2020）第012号',
    '会议（2020）3号',
    '一次性投资（2021）5号井',
    '2024年5月1号',
  ])
    it(text, () => checkSilent('document-number', text));
});
