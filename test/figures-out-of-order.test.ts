/** number-conflict: ranges, items and units that stand in an order, and one that does not. */
import { describe, expect, it } from 'vitest';
import { check, checkSilent } from './check';

const RULE = 'number-conflict';
const told = (text: string): void => {
  for (const { severity } of check(RULE, text)) expect(severity).toBe('information');
};
const silent = (text: string): void => checkSilent(RULE, text);

describe('ranges that begin with their greater end', () => {
  it.each([
    '对个人处⟦二千元以上二百元以下⟧{number-conflict}罚款。',
    '并处货值⟦三倍以上一倍以下⟧{number-conflict}罚款。',
    '设主任一人、副主任⟦四至二人⟧{number-conflict}。',
    '委员会由⟦十九至十一人⟧{number-conflict}组成。',
    '每日工作⟦十小时至八小时⟧{number-conflict}。',
    '每组⟦5至3人⟧{number-conflict}。',
    '每亩补助⟦480—160元⟧{number-conflict}。',
  ])('%s', told);
  it.each([
    '对个人处二百元以上二千元以下罚款。',
    '委员会由九至十三人组成。',
    '编制由10人至8人逐年核减。',
    '提前30分钟至15分钟到场。',
    '第十至八名获三等奖。',
    '评定为十级至八级伤残。',
    '奖励500元至100元不等。',
    '100分至90分为优。',
    '人员从十至八人压减。',
    '年满五十周岁以上三十人以下的单位。',
  ])('silent: %s', silent);
});

describe('items of one make', () => {
  const items = (years: readonly string[]): string =>
    years.map((year, i) => `（${'一二三四五六七'.charAt(i)}）工作满${year}的；`).join('\n');
  it('go one way but for one', () =>
    told(items(['二十四年', '二十年', '十六年', '十二年', '⟦十四年⟧{number-conflict}', '五年'])));
  it('may go one way, or no way', () => {
    silent(items(['二十四年', '二十年', '十六年', '十二年', '八年']));
    silent(items(['二十四年', '三年', '十六年', '二年', '十四年']));
    silent(items(['二十四年', '二十年', '二十二年']));
  });
});

describe('a 万 or 亿 that was lost', () => {
  it('shows by the same digits elsewhere', () => {
    told('今年目标：粮食产量1.4亿斤左右。\n\n粮食产量首次跃上⟦1.4万亿斤⟧{number-conflict}新台阶。');
  });
  it.each(['粮食产量1.4万亿斤。\n\n粮食产量首次跃上1.4万亿斤新台阶。', '捐款总额3.5万元。\n\n财政收入3.5亿元。'])(
    'silent: %s',
    silent,
  );
});
