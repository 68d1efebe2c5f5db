/** x, × and * that hide nothing: seams of bold, unknowns, factors, names of programs; answers of tests; and their sisters that are due. */
import { describe, expect, it } from 'vitest';
import { findings } from './check';

const told = (text: string, options: Parameters<typeof findings>[2] = {}): string => {
  const all = findings(text, 'placeholder', options);
  return all.length === 0 ? 'silent' : all.some(({ severity }) => severity === 'error') ? 'error' : all[0]!.severity;
};

describe('four stars', () => {
  it.each([
    ['**2031****年****3****月****16****日****集市开市**', 'silent'],
    ['## **2031****年****11****月****4****日渡口停航通告**', 'silent'],
    ['**文字稿：****8****月****12****日座谈**', 'silent'],
    ['**重点**：2031年****月完工。', 'error'],
    ['**清淤工程**在2031年****月****日前完成。', 'error'],
    ['**一、时间**：20**年****月**日开工。', 'error'],
    ['姓名：**，年龄****岁，住**镇。', 'error'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
    expect(told(text, { format: 'markdown' })).toBe(expected);
  });
  it('hide the names of places one behind the other', () =>
    expect(told('由县里出资，**镇****村**组实施。')).toBe('error'));
  it('and two beside a star that multiplies', () => {
    const text = '**分辨率偏低！建议改用高一档的屏（2048*1080）。**';
    expect(told(text, { format: 'markdown' })).toBe('silent');
  });
});

describe('what is reckoned with', () => {
  it.each([
    ['设头一天修渠x米，则第四天修渠x+(4-1)×20米。', 'silent'],
    ['假设水泵开了x小时，列出14:x=7:8，解得x=16小时。', 'silent'],
    ['设进价为 x 万元，则实际售价为 1.5x×0.9=1.35x 万元。', 'silent'],
    ['余2×余1=余2', 'silent'],
    ['面粉 15g（一小勺）*份数', 'silent'],
    ['鸭蛋 1 个 *份数', 'silent'],
    ['修渠x米，投资x万元，增长x%。', 'error'],
    ['自 x 年 x 月 x 日起施行。', 'error'],
    ['入户走访1×户2×人。', 'error'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('names of programs, and a name that is none', () => {
  it.each([
    ['从2031_xxxx份里抽出一份', 'silent'],
    ['结果写入 spinner/this._xxx 状态', 'silent'],
    ['组件写 this.xxx 是自身状态', 'silent'],
    ['小李四年前买下一处老屋。', 'silent'],
    ['汇报人：李四\n\n已经入户xx户。', 'error'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('answers', () => {
  it.each([
    ['请写出河长制的全称：__________。(2分)', 'silent'],
    ['1. 问：水位由高到低排列正确的是：（ ）\n2. A.上游、中游、下游\n3. B.中游、上游、下游', 'silent'],
    ['### 明日は休みです。（　）、学校に行きません。', 'silent'],
    ['- ☐ 方案甲（1.5%）　☐ 其他值：______%', 'information'],
    ['- 留白（______？）制造悬念', 'silent'],
    ['完成率：______%', 'error'],
    ['全年完成投资（ ）万元。', 'error'],
  ])('%s', (text, expected) => expect(told(text, { format: 'markdown' })).toBe(expected));
});
