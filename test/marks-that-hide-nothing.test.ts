/** Marks and notes that keep no place: seams of bold, unknowns, names, answers of tests, what stands for any; and their sisters that are due. */
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
    ['**周期**：2031年**3****月**至2031年**9****月**', 'silent'],
    ['**周期**：2031年**3**月至2031年****月', 'error'],
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
    ['设盈利为x元，甲户得0.6x，乙户得0.4x。', 'silent'],
    ['余2×余1=余2', 'silent'],
    ['面粉 15g（一小勺）*份数', 'silent'],
    ['鸭蛋 1 个 *份数', 'silent'],
    ['修渠x米，投资x万元，增长x%。', 'error'],
    ['试点1+x，投资x万元。', 'error'],
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

describe('what stands for anything of its kind', () => {
  it.each([
    ['后面的步骤同上第X个用例，不再重复描述全部数据。', 'information'],
    ['载运《散装货物分类规则》中X类的货物。', 'silent'],
    ['假设我们持有X公司一成的股份，X公司当年盈利一千万元。', 'silent'],
    ['XXX(城市名)可以远程办公的单位列表', 'information'],
    ['点击访问XXX（你的名字），进入主页。', 'information'],
    ['写明优化点（如"修复XX问题"或"增加XX功能"），不要空泛。', 'information'],
    ['估算的数要标明依据，如【估算】数据（推算依据：XXX）', 'information'],
    ['这就是俗称的XX盘。', 'information'],
    ['来的是大家都熟的那几个X人。', 'silent'],
    ['由XXX（姓名）主持会议，参会者xx人。', 'error'],
    ['至少引进X种苗木。', 'error'],
    ['共新增X类苗木。', 'error'],
    ['5月XX日开工。', 'error'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('notes', () => {
  it.each([
    ['渡口的故事就讲到这里。（待续）', 'information'],
    ['渡口的故事就讲到这里。#（待续）', 'information'],
    ['渡口的人数（待续）', 'error'],
    ['（这里加号应该是减号）', 'silent'],
    ['这样就回不了县城（这里写岔了，我改天再讲）。', 'silent'],
    ['（此处加一段数据）', 'error'],
    ['（此处填写我单位名称）', 'error'],
    ['没有来源的可以用[待补充：xxx]标记。', 'silent'],
    ['（念乡亲名字）', 'silent'],
    ['# 新增条目（补充内容）\n\n下面列出新增的三条，逐条说明来由。', 'information'],
    ['（读者姓名）', 'error'],
    ['（补充内容）', 'error'],
    ['人数[待填]', 'error'],
  ])('%s', (text, expected) => expect(told(text, { format: 'markdown' })).toBe(expected));
  it('and quotations turned round leave nothing empty', () =>
    expect(told('“三条规矩”就是 ”以水养田“ ”以田养水“”以人护渠“。')).toBe('silent'));
});

describe('numbers in judgments', () => {
  it.each([
    ['原告的卡号为××××。\n\n本院认为，双方订有合同。', 'information'],
    ['依（2031）云06执82号裁定，查封东门花园11××－××号商铺，房权证云字第××××××号。', 'information'],
    ['请求人民法院判令被告腾退××路××号房屋，卡号为××××。', 'error'],
    ['判令被告支付货款××元。\n\n本院认为，应予支持。', 'error'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});
