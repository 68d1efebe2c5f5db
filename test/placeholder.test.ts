/** placeholder and the slots behind it. */
import { describe, expect, it } from 'vitest';
import { slotsOf } from '../server/src/core/reading/placeholders';
import { Reading } from '../server/src/core/reading/reading';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, checkFix, checkSilent, findings, mark, placesOf, unmark } from './check';
import { growthOf } from './meter';

const slots = (text: string): string[] => {
  const reading = new Reading(text, 'prose', 'plain');
  return slotsOf(reading).map((slot) => `${text.slice(slot.span.start, slot.span.end)} ${slot.category}`);
};

describe('slots', () => {
  it.each([
    ['于20xx年xx月xx日上午x时召开', ['20xx年xx月xx日上午x时 date']],
    ['2021年x月x日至x月x日', ['x月x日 date', 'x月x日 date']],
    ['二〇××年五月', ['二〇××年 date']],
    ['20XX.XX.XX', ['20XX.XX.XX date']],
    ['20xx—20xx学年', ['20xx date', '20xx date']],
    ['服务20xx余人', ['20xx number']],
    ['增长3.x%', ['3.x number']],
    ['投入xx万元', ['xx number']],
    ['在xx镇召开', ['xx place']],
    ['由××局牵头', ['×× unit']],
    ['局长×××讲话', ['××× person']],
    ['正确把握x向', ['x other']],
    ['附件：1.××实施方案', ['×× other']],
    ['〔2024〕　号', ['　 number']],
    ['姓名：____', ['____ person']],
    ['宝马X5、用X代表、X光、1+X、胸片X线', []],
    ['二○○○年、一九八○年', []],
    ['X–X月', ['X–X月 date']],
    ['####年##月##日', ['####年##月##日 date']],
    ['……年……月……日', ['……年……月……日 date']],
    ['×政发〔20××〕×号', ['× other', '20×× date', '× number']],
    ['张×、李×同志', ['× other', '× person']],
    ['在某市某区某街道召开', ['某市某区某街道 place']],
    ['（____）', ['____ other']],
    ['数据【核】，图（数据待更新）', ['【核】 other', '（数据待更新） other']],
    ['{{month}}月', ['{{month}} date']],
    ['（请于5月1日前报送）（请各单位对照执行）（需提前预约）（补充协议）（待业人员）（插入语）', []],
    ['文旅×元宇宙、教育×场景、工业×大脑、系数×80%', []],
    ['石某某诉某公司案', []],
    ['密码：******，卡号尾号****1234，注：**表示显著', []],
    ['满意□ 基本满意□ 不满意□', []],
    ['1-2月、年/月/日、5/8/2024', []],
    ['热线400-XXX-XXXX，由XX-XX负责', ['XXX-XXXX number', 'XX-XX other']],
    ['完善云台TODO；更改TODO状态；标记有TODO、FIXME；见TODO.md', []],
    ['TODO：补数据；金额TBD。', ['TODO other', 'TBD other']],
    ['改xxx.file，查src/xxx/目录，5xx率、4xx错误，v1.x版本、2.xx版本', []],
    ['投入5xx万元、增长3.xx%', ['5xx number', '3.xx number']],
    ['防守3-X阵型、范围3-x个', ['x number']],
    ['奖金=基数*出勤天数*年度系数；补助=标准×月数', []],
    ['编号1234567890，电话123-4567-8901', ['123-4567-8901 number']],
    ['邮件主题：[单位名称]-投标；文中不得出现“xx”字样，姓名用XXX代替，以××公司为例', []],
    ['（格式：××××年××月）以“【单位名称】+【姓名】”命名', []],
    ['增加参数 {name}，日志格式 %s；printf("%d")；clusters/${名}/yml；版本为${号}的', ['${号} other']],
    ['不得写“XX公司”，编号为BX-YYYYMM-XXX，依次填写姓名、【部门】', []],
    ['红烧豆腐_下厨房、共_个', ['_ number']],
    ['命名××村为示范村', ['×× place']],
    ['{{发文日期}}、${date}、<日期>、[日期]', ['{{发文日期}} date', '${date} date', '<日期> date', '[日期] date']],
  ])('%s', (text, expected) => expect(slots(text)).toEqual(expected));

  it('are numbered as they stand, 𠮷 before them and all', () => check('placeholder', '𠮷村⟦xx⟧{placeholder}户'));
});

/** Every file in blanks/ has marks round each blank, whether a finding begins there or names it beside others. */
describe('blanks in whole texts', () => {
  const root = fileURLToPath(new URL('./blanks/', import.meta.url));
  it.each(readdirSync(root))('%s', (name) => {
    const { text, expected } = unmark(readFileSync(join(root, name), 'utf8'));
    const format = name.endsWith('.md') ? 'markdown' : 'plain';
    const places = findings(text, 'placeholder', { format, fileName: name }).flatMap((one) =>
      placesOf(one).map((place) => ({ rule: one.rule, ...place })),
    );
    expect(mark(text, places)).toBe(mark(text, expected));
  });
});

describe('placeholder', () => {
  it('yields every slot, however many', () => {
    const found = findings('xx镇投入xx万元。\n'.repeat(40), 'placeholder');
    expect(found.map(({ related }) => related.length)).toEqual([79]);
  });
  it('says what is missing', () => {
    expect(findings('投入xx万元。', 'placeholder')[0]!.message).toContain('数字');
    expect(findings('投入xx万元。', 'placeholder', { config: { locale: 'en' } })[0]!.message).toContain('number');
  });
  it('offers the year that title and date line agree on', () => {
    const draft = (year: string): string => `临溪县2024年工作总结\n${year}，全县经济平稳运行。\n2024年12月20日`;
    checkFix('placeholder', draft('20xx年'), draft('2024年'));
    const [found] = findings(draft('20xx年'), 'placeholder');
    expect(found!.fixes.every((fix) => !fix.safe)).toBe(true);
  });
  it('offers no year when they differ', () => {
    expect(findings('临溪县2024年工作总结\n20xx年，平稳运行。\n2025年1月5日', 'placeholder')[0]!.fixes).toEqual([]);
  });
  it('is silent in code, quotes and addresses', () => {
    checkSilent('placeholder', '> xx镇范文\n\n正文见 `xx县` 和 https://example.com/xx 。\n', { format: 'markdown' });
  });
  it('takes plain ** for bold where it stands like bold', () =>
    checkSilent('placeholder', '**一、总体情况**\n**二是加强监管。**各单位要高度重视。'));
  it.each(['x', '9', '（ ', '某县', '20**年', '□是', '{'])('%j repeated costs its length', (piece) => {
    expect(growthOf((text) => void slotsOf(new Reading(text, 'prose', 'plain')), piece, 4000)).toBeLessThan(2.2);
  });
});

describe('blanks that may be meant as they stand', () => {
  it.each([
    ['男：下面由我宣布比赛成绩：________，请后三名的队长出列。', 'information'],
    ['女：大赛的主题是：________，请大家记住。', 'error'],
    ['请登录网上办事大厅搜课程成绩（）进行录入。', 'information'],
    ['请于周五前在课程平台（）提交作业。', 'information'],
    ['本项目的行业地位（）尚待说明。', 'error'],
    ['压缩包按统一格式命名（例如：青河大学－张三－185XXXXXXXX）。', 'information'],
    ['好的，以下是为您撰写的XX小学安全工作总结：', 'none'],
  ])('in plain text, %s: %s', (text, severity) => {
    const found = findings(`项目例会情况\n${text}\n`, 'placeholder');
    expect(found.map((finding) => finding.severity)[0] ?? 'none').toBe(severity);
  });
  it.each([
    ['下次会议时间：12月3日（待定）', 'information'],
    ['补助经费：（待定）', 'information'],
    ['X公司公布了测试结果。', 'information'],
    ['由X公司负责，联系人XXX。', 'error'],
    ['增长X%，由各科室落实。', 'error'],
    ['| 角色 | 负责人（待填写） | 任务 |\n|---|---|---|\n| 一 |  | 采集 |', 'information'],
  ])('%s: %s', (text, severity) => {
    const found = findings(`# 项目例会情况\n\n${text}\n`, 'placeholder', { format: 'markdown' });
    expect(found.map((finding) => finding.severity)[0] ?? 'none').toBe(severity);
  });
});
