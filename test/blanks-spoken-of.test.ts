/** What looks like a blank and is spoken of, shown as an example, or no blank at all; and the blanks beside it that stay due. */
import { describe, expect, it } from 'vitest';
import { findings } from './check';
import { growthOf } from './meter';

/** How a text's blanks are told: the loudest severity and all places, or silence. */
const told = (text: string, options: Parameters<typeof findings>[2] = {}): string => {
  const all = findings(text, 'placeholder', options);
  return all.length === 0 ? 'silent' : all.some(({ severity }) => severity === 'error') ? 'error' : all[0]!.severity;
};

const GUIDE = `# 机关文书

1. **1、通报**：适用于表扬先进单位、批评错误做法。
2. **2、批复**：适用于答复下级机关的请示。
3. **3、函**：适用于不相隶属机关之间商洽工作。
`;

describe('titles and names given as examples', () => {
  it.each([
    ['意见适用范围较广，如《××市关于扶持民宿发展的意见》。', 'information'],
    [
      '有的标题写明事由，例如《关于表彰先进集体的决定》、《关于授予××同志称号的决定》（试行）和《××市人民政府公告》。',
      'information',
    ],
    ['主送机关写全称，如“X县教育局”，不写简称。', 'information'],
    ['经费从年初预算列支，如“XX项目”需要追加，另行报批。', 'error'],
    ['现将《××市民宿管理办法》印发给你们，请认真贯彻执行。', 'error'],
    ['各单位要如期落实。《××市民宿管理办法》自下月起施行。', 'error'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('a text that explains how to write', () => {
  it('is known by the kinds of papers that it defines', () => {
    expect(told(`${GUIDE}\n落款是××县水利局。`, { format: 'markdown' })).toBe('information');
    expect(told('# 机关文书\n\n1. 通报：适用于表扬先进单位。\n\n落款是××县水利局。', { format: 'markdown' })).toBe(
      'error',
    );
  });
  it('is told of its specimens once', () => {
    const lines = [
      '落款写××县水利局。',
      '批复件号写成×政复〔2026〕×号。',
      '正文说明此件发至××乡。',
      '末尾写明联系人×××。',
    ];
    const all = findings(
      `${GUIDE}\n${lines.map((line) => `正文之后另起一段。\n\n${line}\n\n`).join('')}`,
      'placeholder',
      {
        format: 'markdown',
      },
    );
    expect(all.map(({ severity }) => severity)).toEqual(['information']);
    expect(all[0]?.message).toContain('讲写法');
  });
  it('or by the kinds that head its parts', () => {
    const heads = (names: string[]): string =>
      `# 文种\n\n${names.map((name) => `- **${name}**\n  - 下行文\n`).join('')}`;
    const line = '\n发文时由××县水利局盖章。';
    expect(told(heads(['决定', '公告', '通报', '函']) + line, { format: 'markdown' })).toBe('information');
    expect(told(heads(['通知', '公告']) + line, { format: 'markdown' })).toBe('error');
  });
  it.each([
    ['你是一位熟悉机关文书的写手，请根据材料写通知。\n\n联系人：{{姓名}}\n地点：××会议室', 'information'],
    ['[角色]\n你负责整理会议记录。\n\n[格式]\n会议地点：××会议室', 'information'],
    ['Role：会议记录员\n\n会议地点：××会议室', 'information'],
    ['你是否参加会议，请回复。\n\n会议地点：××会议室', 'error'],
  ])('or as the prompt of a program: %s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('titles to choose from', () => {
  const list = '# 请示写作\n\n## 标题示例\n\n- 《关于【事项名称】的请示》\n- 《关于申请【资金名称】的请示》\n';
  it('are offered and not filled in', () => expect(told(list, { format: 'markdown' })).toBe('silent'));
  it('a title alone is due', () =>
    expect(told('《关于【事项名称】的请示》\n\n市财政局：\n　　现就有关事项请示如下。')).toBe('error'));
});

describe('signs of lists, names and numbers', () => {
  it.each([
    ['系统功能：\n* 日志与告警：记录切换事件。\n* 月度报表：按月汇总。', 'silent'],
    ['* 月 * 日，全镇召开动员会。', 'error'],
    ['反馈意见另存为“意见反馈_同名_日期.md”。', 'silent'],
    ['会议于5月_日召开。', 'error'],
    ['采用RTX 40xx系列显卡和React 1x.x框架。', 'silent'],
    ['试验采用NFP 6xxx架构，运行在Node.js 2.x项目上。', 'silent'],
    ['全县GDP增长3.x%。', 'error'],
    ['项目编号：KJ01xx，由科技局登记。', 'information'],
    ['* 月 日，全镇召开动员会。', 'error'],
    ['城镇登记失业率下降X%，就近就业XX人。', 'error'],
    ['测量结果：X方向偏移2毫米，Y方向偏移3毫米。', 'silent'],
    ['电话：+86139123456xx', 'silent'],
    ['已与厂家联系（小李，电话139xxxx）。', 'information'],
    ['份号：0000XX，顶格书写。', 'information'],
    ['联系电话：139xxxxxxxx', 'error'],
    ['登记投诉139xx件。', 'error'],
    ['价格下跌超过X%，就暂停申购。', 'information'],
    ['全年财政收入增长X%，税收占比提高。', 'error'],
    ['方法名写在注解@Path（“”）里，空串用“ ”+“ ”拼接，或者写成字符串“”。', 'silent'],
    ['本次活动主题是“”，请提前准备。', 'error'],
    ['三种写法列成一张三行的表。', 'silent'],
    ['选词填空（“____”）考查词义。', 'silent'],
    ['选词填空：会议____召开。', 'error'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('marks that ask again and again', () => {
  it.each([
    ['如何把接口封装到小程序 ????', 'silent'],
    ['组件更新较快（这算优势嘛？？？）。', 'silent'],
    ['数据库连接，？？？？（目前不用处理）', 'information'],
    ['完成投资为？？？', 'error'],
    ['举办“好家风”主题???活动。', 'error'],
    ['地点：？？？', 'error'],
    ['工作取得了????。', 'error'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('what is said of words and parts', () => {
  it.each([
    ['合同里常以“某某费”的表述约定报酬。', 'silent'],
    ['经鉴定，童某某的伤情为轻伤。', 'silent'],
    ['发文字号：机关代字+〔年份〕+顺序号', 'information'],
    ['标题写法：发文单位+关于XX的函', 'information'],
    ['创建党建+××品牌，带动治理。', 'error'],
    ['收入（ ）+支出（ ），合计填入下表。', 'error'],
    ['主题：接口联调的职责划分说明（需确认）', 'information'],
    ['主题：（需确认）', 'error'],
    ['完成投资（需确认）万元。', 'error'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('signs that are spoken of', () => {
  it.each([
    ['交稿前搜一搜"XXX""TODO""____"有没有剩下。', 'silent'],
    ['拿不准的电话写"400-XXX-XXXX"、"13XXXXXXXXX"、"待填写"等占位符。', 'silent'],
    ['导出时把姓名和电话替换为______，再交给外单位。', 'silent'],
    ['没有出处的数字一律标 [待核查]。', 'silent'],
    ['合计金额 [待核查]。', 'error'],
    ['私有变量以__开头，导入时看__all__里有没有。', 'silent'],
    ['全角标点（。，；""《》）不要混用半角。', 'silent'],
    ['表名用被“ ”括起来的小写字母。', 'silent'],
    ['依据《》，制定本办法。', 'error'],
    ['先运行 method1()，再运行 shutdownNow ()。', 'silent'],
    ['曲线优化另见清单（TODO-11）。', 'silent'],
    ['模板里的{topic}→会议题目，由程序替换。', 'silent'],
    ['关于{会议名称}的纪要已经印发给各科室。', 'error'],
    ['样式表把red-*类统一改为绿色。', 'silent'],
    ['文件名里的日期写成YYYY-MM-DD / YYYYMMDD都认。', 'silent'],
    ['另设纯 X 日人工复核。', 'information'],
    ['会议定于 5 月 X 日召开。', 'error'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));

  it('an item of test data is no number to call', () => {
    const row = (label: string): string =>
      `# 测试\n\n| 项目 | 内容 |\n|---|---|\n| ${label} | 手机号：13800138000，验证码______ |`;
    expect(told(row('测试数据'), { format: 'markdown' })).toBe('information');
    expect(told(row('联系办法'), { format: 'markdown' })).toBe('error');
  });
  it('a heading may say that its part is still to be done', () => {
    const part = (heading: string): string => `# 工具链说明\n\n## ${heading}\n\n导出和校验两步合并成一条命令。`;
    expect(told(part('导出增量（TODO）'), { format: 'markdown' })).toBe('information');
  });
  it('a person called by one letter again and again has that name', () => {
    const talk = (...names: string[]): string =>
      `访谈札记\n\n我们访问了任教多年的${names[0]}老师，${names[1]}老师把课堂上的难处一一说来，大家听得入神。\n\n说到学生，${names[2]}老师的话多了起来，希望每个人都找到愿意下功夫的事情。`;
    expect(told(talk('X', 'X', 'X'))).toBe('information');
    expect(told(talk('XX', 'XXX', 'XX'))).toBe('error');
  });
});

describe('a paragraph of masks and marks', () => {
  it.each(['"总投资XX万元"，', '《××县》、', '如“X县”、', '"XX""____"', '+XX的函', 'X方向'])(
    '%j repeated costs its length',
    (piece) => {
      expect(growthOf((text) => void findings(text, 'placeholder'), piece, 400)).toBeLessThan(2.3);
    },
  );
  it('says which straight marks open by their number in the whole paragraph', () => {
    expect(told('"甲"和"乙"两组，"本月已经完成投资XX万元，超过计划"。')).toBe('information');
    expect(told('"甲"和乙两组，本月已经完成投资XX万元，超过计划，名为"丙"。')).toBe('error');
  });
});

describe('what stands written somewhere', () => {
  const draft = (text: string): string => `各单位：\n\n近期工作安排如下。\n\n${text}\n`;
  it.each([
    ['模型会编造细节（“牌子上写着XX”），不要当真。', 'information'],
    ['门上贴的纸印着xx，谁也不认识。', 'information'],
    ['年份用六角括号"〔〕"，其他括号不合规范。', 'silent'],
    ['请xx负责写明情况。', 'error'],
  ])('%s', (text, expected) => expect(told(draft(text))).toBe(expected));
});
