/** Brackets, letters and lines that look like blanks of the draft and are filled, or are left to others; and their sisters that are due. */
import { describe, expect, it } from 'vitest';
import { findings } from './check';

const told = (text: string, options: Parameters<typeof findings>[2] = {}): string => {
  const all = findings(text, 'placeholder', options);
  return all.length === 0 ? 'silent' : all.some(({ severity }) => severity === 'error') ? 'error' : all[0]!.severity;
};
const markdown = { format: 'markdown' } as const;

describe('round brackets that say 填写', () => {
  it.each([
    ['问题：请为三个样品打分（填写人次：52，均为住校生）', 'silent'],
    ['问卷情况（填报份数：120份）', 'silent'],
    ['参与情况（填写人次）', 'error'],
    ['参与情况（填写格式：52人）', 'error'],
    ['参与情况（填写字数：300字以内）', 'error'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));

  it('tell what users enter, at the end of an item among what a program does', () => {
    const list = (item: string): string => `## 功能\n\n* 用户注册、登录\n\n* ${item}\n\n* 查看进度\n`;
    expect(told(list('提交报修（填写楼号、房号、故障说明）'), markdown)).toBe('silent');
    expect(told(list('（填写楼号、房号、故障说明）'), markdown)).toBe('error');
    expect(told('## 安排\n\n* 值班\n\n* 联系人（填写姓名、电话、住址）\n', markdown)).toBe('error');
  });
});

describe('square brackets', () => {
  it.each([
    ['人员：3 策划[含数据] + 2名程序，月底到位。', 'silent'],
    ['由2名教师[兼负责人]带队。', 'silent'],
    ['本次活动由[含税金额]支付。', 'error'],
    ['no.2[项目名称]：校园班车时刻表\n[牵头单位]：后勤服务组', 'silent'],
    ['3.[项目名称]：校园班车时刻表\n4.[牵头单位]：后勤服务组', 'silent'],
    ['3号由[项目名称]：承担。\n[牵头单位]：后勤服务组', 'error'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));

  const prose =
    '我们打算把班车的时刻放到网页上，学生打开就能看到下一班还有几分钟，也能看到车上还有没有座位，雨天会提前提醒。';
  it('over their text are headings, whatever they name', () => {
    const text = `[项目概述]\n${prose}\n\n[项目目标]\n月底上线\n\n[项目意义]\n${prose}\n`;
    expect(told(text, markdown)).toBe('silent');
    expect(told(text)).toBe('silent');
  });
  it('over nothing, or over what is open as well, are blanks', () => {
    const heads = `[项目概述]\n${prose}\n\n[项目意义]\n${prose}\n\n## 目标\n\n[项目目标]\n\n## 分工\n\n组内商定。\n`;
    expect(told(heads, markdown)).toBe('error');
    expect(told('[项目概述]\n\n[项目目标]\n\n[项目意义]\n', markdown)).not.toBe('silent');
    expect(told(`[项目概述]\n${prose}由[牵头单位]负责。\n\n[项目目标]\n月底上线\n`, markdown)).toBe('error');
  });
});

describe('a name in brackets that nothing else shows to be a blank', () => {
  it.each([
    // One proves nothing: it may set off what it holds.
    ['本次会议采用线上方式：【视频会议】', 'information'],
    ['【英】约翰·斯密编著，资料室收藏，供讨论时参考。', 'silent'],
    ['进度：一期，[方案论证阶段]', 'information'],
    ['收件箱满了就转入【延期处理时间】流程。', 'information'],
    // Asked for by its label, by the sentence, by its own words.
    ['会议主持人：[主持人]', 'error'],
    ['为[工作目的]，现将有关安排通知如下。', 'error'],
    ['由【某某单位】负责落实。', 'error'],
    ['请与【联系人姓名】联系。', 'error'],
    // Beside other blanks, or among several of its sort, it is one.
    ['收件箱满了就转入【延期处理时间】流程，由xx镇负责。', 'error'],
    ['先报【牵头部门】，再报【主管领导】，最后存【归档地点】。', 'error'],
  ])('%s', (text, expected) => expect(told(`各单位：\n\n近期工作安排如下。\n\n${text}\n`)).toBe(expected));
  it('in the title, or right under the heading that names it, is one', () => {
    expect(told('# [会议主题]\n\n各单位：\n\n现将会议安排通知如下。\n', markdown)).toBe('error');
    expect(told('# 关于开会的通知\n\n## 会议议程\n\n[会议议程]\n\n## 要求\n\n请按时参加。\n', markdown)).toBe('error');
  });
});

describe('names in braces', () => {
  it.each([
    [
      '提示词可以更细：例如“这里有一则标题为{title}的通知，正文如下：{content}，请你用不超过{words}个字概括，并列出时间、地点、对象和需要带的材料”',
      'silent',
    ],
    ['现将标题为{title}的通知印发，请用不超过{words}个字概括。', 'error'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('what is left to whoever decides', () => {
  it.each([
    ['**批复意见**：________', 'silent'],
    ['领导批示：＿＿＿＿＿＿', 'silent'],
    ['部门意见（盖章）：________', 'silent'],
    ['整改情况：________', 'error'],
  ])('%s', (text, expected) => expect(told(text, markdown)).toBe(expected));
});

describe('letters and names that stand for anything', () => {
  it.each([
    ['文章转自X乎的一位朋友，大家随便看看。', 'silent'],
    ['一切都是为了X格。', 'silent'],
    ['不想做成与某某网站类似的样子。', 'silent'],
    ['页面做得像某某平台那样就行。', 'silent'],
    ['我县与某某县签订了协议。', 'information'],
    ['质疑的句式是：“XX方案走不通，因为……，要走通就得……。”', 'silent'],
    [
      '关于开展提案讨论的通知\n\n各单位：\n\n现将讨论安排通知如下。质疑的句式是：“XX方案走不通，因为……，要走通就得……。”',
      'information',
    ],
    ['会上通报：XX方案走不通，因为……经费不够。', 'error'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('names in programs', () => {
  it.each([
    ['属性小写，后缀为类型，如 _xxx_sp、_xxx_lb。', 'silent'],
    ['乙方代表：_xxx_', 'error'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});
