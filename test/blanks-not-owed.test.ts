/** Blanks that nobody owes: hidden by a court, shown by a program, states of items, forms annexed to rules, letters and parts of names; and their sisters that are due. */
import { describe, expect, it } from 'vitest';
import { findings } from './check';

type Options = Parameters<typeof findings>[2];
/** How a text's blanks are told: the loudest severity of all places, or silence. */
const told = (text: string, options: Options = {}, rule: 'placeholder' | 'missing-value' = 'placeholder'): string => {
  const all = findings(text, rule, options);
  return all.length === 0 ? 'silent' : all.some(({ severity }) => severity === 'error') ? 'error' : all[0]!.severity;
};

describe('places that a judgment hides', () => {
  const party = '被告人田大水，男，1981年4月9日出生于云岭省，农民，住青河县××镇××村×组。2031年5月6日被逮捕。';
  it.each([
    [`${party}\n\n本院认为，原判事实清楚。`, 'information'],
    [`"${party}\\n云岭省高级人民法院经审理查明，田大水在××酒店门前伤人。"`, 'information'],
    ['停止对青河县东苑×楼×单元×房屋的执行。\n\n本院认为，异议成立。', 'information'],
    // Days left open make a form of it, and a sum is owed anywhere.
    ['被告人田大水，20××年×月×日出生，住青河县××镇××村。\n\n本院认为，原判事实清楚。', 'error'],
    [`${party}\n\n判令赔偿××万元。\n\n本院认为，原判事实清楚。`, 'error'],
    ['2031年5月6日，全镇在××村召开现场会。2031年5月8日，又到××村查看。', 'error'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('letters, signs and parts of names', () => {
  it.each([
    ['达标以后两家怎样分成（平台X%、推广方Y%）。', 'silent'],
    ['达标以后平台分得X%。', 'error'],
    ['记录按“项目名称_所属阶段_文件名称_版本号”编号。', 'silent'],
    ['全年完成投资_万元，比上年增长_%。', 'error'],
    ['变量名里的双下划线（__）有别的用处。', 'silent'],
    ['主持人（__）宣布开会。', 'error'],
    ['不能运行（FIXME）：标出写错而要改的地方。', 'information'],
    ['标记要写全（填写人，填写时间，[预计时间]）。', 'information'],
    ['把选中的图块[图块周围的区域]存成一张表。', 'information'],
    ['| 工具 | 现成功能（你要面对的对象） |\n| --- | --- |\n| 甲 | 自动排班 |', 'information'],
    ['落款写（您的单位名称）。', 'error'],
    ['籍贯（填写至县）', 'information'],
    ['籍贯（填写）', 'error'],
    ['内存没有放掉吗？？？显示完还占着。', 'silent'],
    ['响应延迟：???ms', 'information'],
    ['总投资：???万元', 'error'],
    ['没有来源的，可以用 `[待补充：xxx]` 标记。', 'silent'],
    ['需求分几个状态（<待安排>、待交付、已完成）。', 'information'],
    ['今收到□现金 20,000 元□支票一张。', 'silent'],
    ['| 渠道 | ☑来访 □来信 □ 其他（　　） |\n| --- | --- |\n| 甲 | 乙 |', 'silent'],
    ['| 渠道 | □来访 □来信 ☑ 其他（　　） |\n| --- | --- |\n| 甲 | 乙 |', 'error'],
    ['加班工资按加班天数*日薪*1.5计算，年假工资为2.5*日薪*3。', 'silent'],
    ['20*年*1月，全镇召开现场会。', 'error'],
    ['利润 = 20*人数 – 固定费用', 'silent'],
    ['来源分为专著[M]，论文集[C]，报纸文章[N]，期刊文章[J]。', 'silent'],
    ['来源为报纸[N]，共三篇。', 'error'],
    ['C --> D[填写取件信息]', 'silent'],
    ['返回：\n\n"level": "{水位}",\n\n"place": ["xxx站"]', 'silent'],
    ['校外指导教师：      __________     （签名）', 'silent'],
    ['校外指导教师：      __________     （代课）', 'error'],
    ['参数的内容为：*%16w_post%16', 'silent'],
    ['合格率为：*%，高于去年。', 'error'],
    ['从文档里才知道   %16是用来分割参数的。', 'silent'],
    ['合格率达   %，高于去年。', 'error'],
    ['"水位": "{水位}"', 'error'],
    ['申请 --> 审核：[填写取件信息]', 'error'],
    ['联系方式：[填写取件信息]', 'error'],
    ['│  C_汇总_对各组的评审表单_v1.docx', 'silent'],
    ['设备要能自己恢复，如何做到？？？出了故障要及时处理。', 'silent'],
    ['| 问题 | 评审人意见 （填写是否认可） |\n| --- | --- |\n| 甲 | 认可 |', 'information'],
    ['开工日期 yyyy-mm-dd\n\n姓名 字符串 2至6位', 'silent'],
    ['开工日期 yyyy-mm-dd\n\n姓名 田大水', 'error'],
    ['审批确认\n\n设计负责人签字：____\n\n项目负责人审核：____\n\n日期：____', 'silent'],
    ['项目情况\n\n建设单位：____\n\n项目负责人：____\n\n日期：____', 'error'],
  ])('%s', (text, expected) =>
    expect(told(text, { format: text.startsWith('|') ? 'markdown' : 'plain' })).toBe(expected),
  );
});

describe('what texts that show nothing official show their readers', () => {
  const notes =
    '# 小程序测试记录\n\n这几天把登录、下单、取货几个页面都点了一遍，问题记在下面。我觉得列表页还可以再快一点，图片太大，先放着。'.repeat(
      4,
    );
  const markdown: Options = { format: 'markdown' };
  it.each([
    ['**预期结果**:\n- 响应包含：\n  - 预测价格：XXX 元\n  - 入住率：XX%', 'information'],
    ['#### 预期结果\n- 显示刚才的订单：\n  - 收件人：张三\n  - 手机号：13800138000', 'information'],
    ['**实际结果**:\n- 预测价格：____元', 'error'],
    ['- 海报上新增「今日称号：xxx」一行', 'information'],
    ['- 门架数据有问题（待核实）', 'information'],
    ['- 导出功能还没有做； (待定 要求完成时间：2031.2.17 )', 'information'],
    ['- 门架数据（待补充）', 'error'],
    ['- 供货时间：（待补充）', 'error'],
  ])('%s', (text, expected) => expect(told(`${notes}\n\n${text}\n`, markdown)).toBe(expected));
});

describe('forms annexed to rules', () => {
  const rules =
    '# 青河县河道巡查管理办法\n\n第一条 为规范河道巡查，制定本办法。\n\n第二条 河道巡查由县水利局组织，各乡镇配合。\n\n第三条 巡查每月一次，问题当场登记。\n\n第四条 本办法自2031年5月1日起施行。\n';
  it.each([
    ['## 附件2：现场检查通知\n\n检查时间：____年____月____日至____年____月____日，请予配合。', 'information'],
    ['## 附件3：情况\n\n一、上一年度（20xx.01.01-20xx.12.31）情况', 'information'],
    ['20××年×月×日', 'error'],
  ])('%s', (text, expected) => expect(told(`${rules}\n${text}\n`, { format: 'markdown' })).toBe(expected));
});

describe('what is asked for', () => {
  const said = (text: string): string => findings(text, 'placeholder')[0]?.message ?? '';
  it('a name is a name whatever stands behind it', () =>
    expect(said('邀请您在 [会议名称] 分享治河经验。')).toContain('实际内容'));
  it('what changes is named behind its mask', () => {
    expect(said('提高××工作透明度。')).toContain('没有填内容');
    expect(said('收入提高××以上。')).toContain('没有填数字');
  });
  it('a time of day is no date', () => {
    expect(said('供餐时间：（待补充，以窗口通知为准）')).toContain('补上时间');
    expect(said('记录时间：YYYY-MM-DD')).toContain('没有填日期');
    expect(said('开会日期：（待补充）')).toContain('补上日期');
  });
});

describe('结项 is a word', () => {
  const text = '提交项目简介、技术要求、结项成果，并在五月审核学生结项成果。';
  it('and wants no number', () => expect(told(text, {}, 'missing-value')).toBe('silent'));
});

describe('a mask in passing', () => {
  const POST = '我今天又折腾了一下午，代码终于能跑了，感觉自己好像又行了。\n\n'.repeat(12);
  it.each([
    ['我们五个人一组，要做一个xx网站出来交差。', 'information'],
    ['标题要勾人（前十个热销品、省下xx%的利润等等）。', 'information'],
    ['先写做法，再写：成效：。。。，这样一看就懂。', 'information'],
    ['- 驳回（需填理由）', 'information'],
    ['组长：xx', 'error'],
    ['- 我们准备在2031年x月x日去爬山。', 'error'],
    ['- 报名费：____元', 'error'],
  ])('in a post: %s', (text, expected) => expect(told(`${POST}${text}\n`)).toBe(expected));
  it('is due in what shows itself official', () =>
    expect(
      told(
        '青河镇人民政府关于2031年工作情况的报告\n\n县政府：\n我镇全年完成投资xx万元，比上年有所增长。\n\n青河镇人民政府\n2031年12月1日\n',
      ),
    ).toBe('error'));
});

describe('a sign by its name', () => {
  it.each([
    ['实现*号和问号的匹配。', 'information'],
    ['家住东苑*号楼。', 'error'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

it('bold in quotation marks is no pair of blanks', () => {
  expect(told('搜索"__青河治河日志__"即可订阅。', { format: 'markdown' })).toBe('silent');
  expect(told('由__村__组负责。', { format: 'markdown' })).toBe('error');
});

it('a product that is named for instance, and a cry, inform', () => {
  expect(told('交互特征（如经济状况×种族）对结果有影响。')).toBe('information');
  expect(told('我：“啊？？？这样也行。”')).not.toBe('error');
  expect(told('家住青河县×村。')).toBe('error');
});

it.each([
  ['果蔬类模板：“请给出{name}的两条建议，语言通俗”。', 'silent'],
  ['只留一个动态填充项（{name}），便于拼接。', 'silent'],
  ['联系人：{姓名}', 'error'],
])('a variable that is told of: %s', (text, expected) => expect(told(text)).toBe(expected));
