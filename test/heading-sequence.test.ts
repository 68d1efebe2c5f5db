/** Numbered headings: one finding per mistake, silence on every numbering a writer may choose. */
import { describe, expect, it } from 'vitest';
import { check, checkFix, checkSilent, findings } from './check';

const RULE = 'heading-sequence';
const lines = (text: string): string => text.split('/').join('\n');

describe('heading-sequence finds', () => {
  it.each([
    [
      'a repeat that the next number shows',
      '总结/一、甲/（一）子。/（二）丑。/⟦（二）⟧{heading-sequence}寅。/（四）卯。/二、乙',
    ],
    [
      'a lost section once, not for every heading after it',
      '总结/一、甲/（一）子。/⟦（三）⟧{heading-sequence}丑。/（四）寅。/（五）卯。/二、乙',
    ],
    ['a lost first heading', '总结/一、甲/⟦（二）⟧{heading-sequence}子。/（三）丑。/二、乙'],
    ['a swap', '总结/一、甲/内容。/⟦三、⟧{heading-sequence}乙/内容。/二、丙/内容。/四、丁'],
    [
      'a gap in numbers that go on through the draft',
      '要点/一、甲/（一）子。/（二）丑。/二、乙/（三）寅。/⟦（五）⟧{heading-sequence}卯。/三、丙/（六）辰。',
    ],
    ['a repeated first number', '总结/一、甲/内容。/⟦一、⟧{heading-sequence}乙/内容。/三、丙/内容。'],
    ['parts', '总结/第一部分 甲/一、子/内容。/二、丑/内容。/⟦第三部分⟧{heading-sequence} 乙/一、寅/内容。'],
    [
      'numbers behind a run in one line',
      '方案/一、步骤/1.动员（3月）。2.实施（4月）。/⟦4.⟧{heading-sequence}总结（5月）。/5.通报。',
    ],
    [
      'full-width digits',
      '总结/一、甲/１．子/内容。/２．丑/内容。/⟦２．⟧{heading-sequence}寅/内容。/４．卯/内容。/二、乙',
    ],
    ['traditional script', '總結/一、甲/（一）領導。/⟦（三）⟧{heading-sequence}責任。/二、乙'],
    [
      'a draft whose first heading is gone',
      '二〇二三年工作总结/⟦二、⟧{heading-sequence}主要工作/内容。/三、存在问题/内容。',
    ],
    [
      'a gap that a list under the heading before does not fill',
      '总结/一、回顾/内容。/二、部署/第一，稳增长。内容。/第二，调结构。内容。/第三，育动力。内容。/⟦四、⟧{heading-sequence}改革/内容。/四、民生/内容。/五、作风/内容。',
    ],
    [
      'a repeat below a line with its own numbers',
      '总结/一、回顾/内容。/二、投资/要做到：一、有计划。二、有重点。三、有后劲。/⟦二、⟧{heading-sequence}科技/内容。/四、外贸/内容。',
    ],
  ])('%s', (_name, text) => void check(RULE, lines(text)));

  it.each([
    [
      'behind a name in brackets',
      '总结/一、甲/1.{长处}肯学。/2.{短处}（1）话少，怕见生人。/（2）手慢。/（3）不细。/二、乙/内容。',
    ],
    [
      'not behind words',
      '总结/一、甲/1.肯学。/2.见附件（1）话少，怕见生人。/（2）手慢。/（3）不细。/二、乙/内容。',
      'warning',
    ],
  ])('informs of a first number that stands on the line above, %s', (_name, text, grade = 'information') =>
    expect(findings(lines(text), RULE).map(({ severity }) => severity)).toEqual([grade]),
  );

  it('the heading that lost its number, and gives it back', () => {
    const [found] = check(RULE, lines('总结/一、甲事/内容。/乙事要点/内容。/⟦三、⟧{heading-sequence}丙事/内容。'));
    expect(found!.message).toContain('“乙事要点”没有序号，可能就是“二、”');
    expect(found!.fixes[0]!.edits.map(({ text }) => text)).toEqual(['二、']);
    expect(found!.fixes[0]!.safe).toBe(false);
  });

  it('the wrong number, not a lost one, where the next shows what is due', () => {
    const [found] = check(
      RULE,
      lines('总结/一、甲事/内容。/乙事要点/内容。/⟦五、⟧{heading-sequence}丙事/内容。/三、丁事/内容。'),
    );
    expect(found!.message).toBe('“一、”之后是“五、”，而再往后是“三、”：这里应为“二、”。');
  });

  it('no name where more lines than numbers stand between', () => {
    const [found] = check(
      RULE,
      lines('总结/一、甲事/内容。/乙事要点/内容。/丙事要点/内容。/⟦三、⟧{heading-sequence}丁事/内容。'),
    );
    expect(found!.message).toContain('前面有的标题没有序号');
    expect(found!.fixes.map(({ title }) => title)).toEqual(['改为“二、”', '补上缺的“二、”部分']);
  });

  it('a lost section where only a bullet, or a line that leads in, stands between', () => {
    for (const line of ['• 少儿故事会', '阅览中心：']) {
      const [found] = check(RULE, lines(`总结/一、甲事/内容。/${line}/内容。/⟦三、⟧{heading-sequence}丙事/内容。`));
      expect([found!.severity, found!.message]).toEqual(['warning', expect.stringContaining('缺“二、”')]);
    }
  });

  it('a lost section where the only line between is what stands under the number before', () => {
    const [found] = check(
      RULE,
      lines(
        '活动策划/一、甲事/内容。/二、乙事/内容。/三、参加人员/全体学生/⟦五、⟧{heading-sequence}丁事/内容。/六、戊事/内容。',
      ),
    );
    expect(found!.message).toContain('缺“四、”');
  });

  it('a lost section where only cells of a table bear its digit', () => {
    const [found] = check(
      RULE,
      lines('周报/一、甲事/编号/1/需求分析。/2/需求评审。/⟦三、⟧{heading-sequence}丙事/内容。'),
    );
    expect(found!.message).toContain('“一、”之后是“三、”');
  });

  it('many breaks of one style as information: the numbers are counted otherwise', () => {
    const heads = ['甲', '乙', '丙', '丁', '戊', '己', '庚'].map(
      (name) => `⟦第二章⟧{heading-sequence} ${name}事/内容。`,
    );
    const found = check(RULE, lines(`总结/第一章 总则/内容。/第二章 须知/内容。/${heads.join('/')}`));
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['information']));
  });

  it.each([
    [
      'a first number',
      '通知/一、范围/各企业。/二、内容/重点查以下几项：/⟦一、⟧{heading-sequence}设施。/四、要求/抓好落实。/五、时限/月底。',
      false,
    ],
    [
      'a number of its own level',
      '总结/一、甲/（一）子。/（二）重点抓好：/⟦（一）⟧{heading-sequence}寅。/（四）卯。/二、乙',
      false,
    ],
    ['a first number again', '通知/一、地点：/⟦一、⟧{heading-sequence}时间如下。/三、人员/各站站长。', false],
    ['a field below a field', '通知/一、地点：/二、时间：/⟦二、⟧{heading-sequence}人员：/四、食宿：', true],
  ])('no safe fix right below what leads in a list: %s', (_name, text, safe) => {
    const [found] = check(RULE, lines(text));
    expect(found!.fixes[0]!.safe).toBe(safe);
  });

  it('no safe fix where the main numbers break more than once', () => {
    const text =
      '总结/一、甲/内容。/二、乙/内容。/⟦二、⟧{heading-sequence}丙/内容。/三、丁/内容。/⟦三、⟧{heading-sequence}戊/内容。';
    for (const { fixes } of check(RULE, lines(text))) expect(fixes.some(({ safe }) => safe)).toBe(false);
  });

  it('a second gap in a column of numbers, as information', () => {
    const text =
      '须知/17./有效期九十日。/18./保证金两万元。/⟦20.⟧{heading-sequence}/截止于周五。/⟦22.⟧{heading-sequence}/开标于周五。';
    for (const { severity } of check(RULE, lines(text))) expect(severity).toBe('information');
  });

  it('a clause or chapter that a copy ran on to the line above, as information', () => {
    const text =
      '办法/第一章 总则/第一条 子丑。/第二章 条件/第二条 寅卯，不少于3家。⟦第三章⟧{heading-sequence}认定程序第三条认定由科室办理。/⟦第四条⟧{heading-sequence} 辰巳。/第四章 附则/第五条 午未。';
    for (const { severity } of check(RULE, lines(text))) expect(severity).toBe('information');
  });

  it('a clause that notes on the rules pass over, as information', () => {
    const rules = ['一', '二', '三', '四', '五', '六'].map((n) => `第${n}条 子丑寅卯辰。`).join('/');
    const notes = ['一', '二', '三'].map((n) => `第${n}条 说明子丑寅卯。`).join('/');
    const found = check(
      RULE,
      lines(
        `标准/第一章 总则/${rules}/条文说明/第一章 总则/${notes}/⟦第五条⟧{heading-sequence} 说明辰。/第六条 说明巳。`,
      ),
    );
    expect(found[0]!.severity).toBe('information');
  });

  it('a repeat that would go on a list with other marks above it, as information', () => {
    const text =
      '报告/1./扩建厂房。/2./开拓市场。/3./研发产品。/1、维修业现状/内容。/2、存在问题/内容。/⟦3.⟧{heading-sequence}发展趋势/内容。';
    expect(check(RULE, lines(text))[0]!.severity).toBe('information');
  });

  it('a list that begins again without a heading, as information', () => {
    const [found] = check(
      RULE,
      lines(
        '总结/一、工作/（一）抓学习。内容，内容，内容内容。/（二）抓培训。内容，内容，内容内容。/⟦（一）⟧{heading-sequence}学得不深。内容，内容内容。/（二）训得不细。内容，内容内容。',
      ),
    );
    expect(found!.severity).toBe('information');
    expect(found!.fixes).toEqual([]);
  });
});

it('heading-sequence still tells of a heading that repeats the number of the one before', () => {
  const text =
    '说明\n1.引言\n1.1目的\n内容。\n2.概述\n2.1范围\n内容。\n2.设计\n2.1结构\n内容。\n3.测试\n3.1方法\n内容。\n';
  expect(findings(text, 'heading-sequence').length).toBeGreaterThan(0);
});

describe('heading-sequence is silent on', () => {
  it.each([
    ['lists that begin anew under each heading', '总结/一、德育/1.抓班会。/2.抓队会。/二、教学/1.抓课堂。/2.抓教研。'],
    ['lists that go on under the next heading', '意见/一、甲/1.子。/2.丑。/二、乙/3.寅。/4.卯。'],
    [
      'a number that is written otherwise, behind others in other forms',
      '总结/一、回顾/第一，稳增长。内容。/2 部署/内容。/三、改革/内容。',
    ],
    ['a first number in one character', '设计/1.转换/⑴ 一对一的合并。/(2)一对多的分开。/(3)多对多的另立。'],
    ['articles that go on under the next chapter', '办法/第一章 总则/第一条 子。/第二条 丑。/第二章 职责/第三条 寅。'],
    ['two marks nested', '总结/一、甲/1、子/1.一事/2.二事/2、丑/3、寅'],
    ['a piece of a longer text', '（三）子。/（四）丑。/四、乙/（五）寅。'],
    ['attachments and collections', '通知/一、甲/二、乙/附件1/一、子/二、丑/工作总结篇二/一、寅/二、卯'],
    [
      'the same style inside itself',
      '报告/一、总/内容。/二、甲/内容。/（一）子。/（二）丑。/一、细/内容。/二、则/内容。/三、乙/内容。',
    ],
    ['ages, classes, buildings', '十二、三岁的学生。/一、二年级集合。/1、2号楼封顶。/3、4号楼在建。'],
    [
      'a heading without parts that goes on over a list, and parts below the next',
      '说明/1.引言/1.1目的/内容。/1.2概述：/1.让用户了解水闸。/2.让管理员了解泵站。/2.引用文件/[1]《灌溉学》/3.综述/3.1范围/内容。/3.2对象/内容。',
    ],
    [
      'entries of the part above, and the heading that goes on from the one before it',
      '说明/1.引言/1.1目的/内容。/1.3参考资料/1.《水文学》/2.《灌溉学》/2.概述/2.1范围/内容。/2.2对象/内容。',
    ],
    [
      'one character for the first number and its brackets',
      '说明/原则如下。/⑴ 一对一的合并。/(2)一对多的分开。/(3)多对多的另建。',
    ],
    ['a number with an odd mark', '总结/一、甲/1、子/2 丑/3、寅'],
    ['quoted numbers', '讲话/“一、要快；/三、要准。/五、要实。”/大家要记住。'],
    ['headings that begin with a number', '报告/一、一年接着一年干/内容。/二、五年来的工作/内容。/三、一鼓作气/内容。'],
    [
      'items that begin with a year or letters',
      '名词/1.三资：资金。/2.2025年实事：略。/3.GDP：总值。/4.5+2之家：略。/5.一网通办：略。',
    ],
    ['books and chapters', '法典/第一编 总则/第一章 甲/第二章 乙/第二编 分则/第三章 丙/第四章 丁'],
    ['a first heading run on to the title', '客服计划范文  一、规范行为。/1.着装。/2.礼貌。/3.记录。/二、规范服务。'],
    [
      'a list within an item of its own kind, which goes on behind it',
      '投标文件/一、封面/内容。/二、投标函/内容。/三、承诺书/本公司承诺遵循公开、公平的原则。/一、不造假。/二、不串标。/三、不行贿。/四、不转包。/五、不恶意压价。/四、授权书/内容。/五、一览表/内容。',
    ],
    [
      'one that is told from the outer by its brackets and titles',
      '报告/一、分析/(一)/行业格局/内容，内容。/(二)/发展战略/内容，内容。/(三)/经营计划/顺应形势，突出重点。/（一）技术研发。内容。/（二）智能制造。内容。/（三）科学管理。内容。/（四）人才培养。内容。/(四)/可能面对的风险/内容。/(五)/其他',
    ],
    [
      'a heading run on to the line before it',
      '年报/一、经营分析/公司应当披露相关数据。\t二、未来展望（自愿披露）/内容。/三、风险因素/内容。',
    ],
    [
      'decimals with a space in them',
      '须知/7.勘察/内容。/8.询问与质疑/8. 1 供应商可以询问。/8. 2 供应商可以质疑。/8. 3 对答复不服的可以投诉。/8. 7 对质疑的答复应当公开。/9.其他/内容。',
    ],
    [
      'a slip of the mark right below the number that it goes on',
      '纪要/会议结论：/1.补充仓名。/2.准出。/议题4、申请毕业/会议结论：/1、同意准出。/遗留问题：/1、核对许可文件。/2.、生成声明。',
    ],
    ['numbers struck out and kept', '章程/（一）子。/（二）丑。/（三二）寅。/（四三）卯。/（五四）辰。/（五六）巳。'],
    ['weeks and steps', '计划/第一周：识字。/第二周：拼音。/第四周：复习。'],
    [
      'headings under 一是',
      '总结/一是抓项目。/（一）争资金。/（二）跑项目。/二是抓环境。/（一）优服务。/（二）强监管。',
    ],
  ])('%s', (_name, text) => checkSilent(RULE, lines(text)));

  it('an entry of a list that is a quotation', () =>
    checkSilent(RULE, lines('# 总结//## 一、要点//1.  > 应用文就是有格式的文章。//2.  格式要对。//3.  语言要准。'), {
      format: 'markdown',
    }));
});

describe('heading-sequence repairs', () => {
  it('one slip, safely', () => {
    const text = lines('总结/一、甲/（一）子。/（二）丑。/（二）寅。/（四）卯。');
    checkFix(RULE, text, lines('总结/一、甲/（一）子。/（二）丑。/（三）寅。/（四）卯。'));
    expect(findings(text, RULE)[0]!.fixes[0]!.safe).toBe(true);
  });
  it('nothing unasked where a number that is not read as one would stand twice', () => {
    const text = lines('书目/1. 操作系统/2. 计算机网络/2. 数据结构/3. 编译原理/4.c语言程序设计/5. 软件工程');
    const found = findings(text, RULE);
    expect(found.map(({ message }) => message)).not.toEqual([]);
    expect(found.flatMap(({ fixes }) => fixes.map(({ safe }) => safe))).not.toContain(true);
  });
  it('a repeat with all that follows, safely', () => {
    checkFix(RULE, lines('总结/一、甲/二、乙/二、丙/三、丁'), lines('总结/一、甲/二、乙/三、丙/四、丁'));
  });
  it('a repeat only when asked where it may go on the list around its own', () => {
    const text = lines('报告/一、甲/二、乙/三、丙/内容。/一、子/二、丑/三、寅/四、卯/四、辰/五、巳');
    const fixes = findings(text, RULE).flatMap((found) => found.fixes);
    expect(fixes.map(({ safe }) => safe)).toEqual([false]);
  });
  it('a repeat only when asked where a heading is lost above it', () => {
    const text = lines(
      '指南/（一）窗口办理/当场受理。/（二）网上办理/1.网上提交。/2.网上审核。/1.申报表。/2.申请书。/3.社保卡。/（二）其他材料/1.历史信息。/（四）说明/内容。',
    );
    const unsure = findings(text, RULE).filter(({ severity }) => severity === 'warning');
    expect(unsure.flatMap(({ fixes }) => fixes.map(({ safe }) => safe))).toEqual([false]);
  });
  it('a gap only when asked: a section may be lost', () => {
    const text = lines('总结/一、甲/内容。/三、乙/内容。/四、丙/内容。');
    checkFix(RULE, text, lines('总结/一、甲/内容。/二、乙/内容。/三、丙/内容。'));
    expect(findings(text, RULE)[0]!.fixes[0]!.safe).toBe(false);
  });
  it('in the writer’s digits', () =>
    checkFix(RULE, lines('总结/一、甲/１．子/２．丑/２．寅/４．卯'), lines('总结/一、甲/１．子/２．丑/３．寅/４．卯')));
});

describe('appendices by letter', () => {
  const draft = (last: string): string =>
    `# 项目报告\n\n## 附录A：账号\n\n内容。\n\n## 附录B：接口\n\n内容。\n\n## ${last}：清单\n\n内容。`;
  it('skip none', () => {
    const [found] = check(RULE, draft('⟦附录D⟧{heading-sequence}'), { format: 'markdown' });
    expect(found?.severity).toBe('information');
    checkSilent(RULE, draft('附录C'), { format: 'markdown' });
    checkSilent(RULE, '附录C 表格\n\n附录D 图样', {});
  });
});
