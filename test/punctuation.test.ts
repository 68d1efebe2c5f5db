/** punctuation: pairs over paragraphs, half-width marks with one fix, and what must stay as it is. */
import { describe, expect, it } from 'vitest';
import { check, checkFix, checkFixesSettle, checkSilent, findings } from './check';

describe('punctuation: marks of the wrong form', () => {
  it('one finding and one safe fix for a draft full of half-width commas', () => {
    const text = '我镇完成投资3亿元,增长5%,占全年任务的60%.\n'.replace('.', '。').repeat(30);
    const found = findings(text, 'punctuation');
    expect(found.length).toBe(1);
    expect(found[0]!.message).toContain('60 处');
    expect(found[0]!.related.length).toBe(10);
    expect(checkFixesSettle(text)).toBe(text.replaceAll(',', '，'));
  });
  it('mends a line whole or, unasked, not at all', () => {
    const right = '各镇按期完成清淤任务，渠道畅通，群众满意。\n'.repeat(10);
    const whole = '全县新建泵站6座,覆盖农田2万亩。\n';
    for (const half of ['系统已升级.大家可以登录,查看进度。\n', '版本用C++,C,Java三种写成,已经上线。\n'])
      expect(checkFixesSettle(right + whole + half)).toBe(right + whole.replace(',', '，') + half);
    const tuple = '数组维度为(1650,25,6)的三维数组,可以调整。\n';
    expect(checkFixesSettle(right + tuple)).toBe(right + tuple.replace('组,', '组，'));
  });
  it('leaves the blank behind a colon, and a number whose series keeps its brackets', () => {
    const right = '各镇按期完成清淤任务，渠道畅通，群众满意。\n'.repeat(10);
    const blank = '本投标有效期为自开标日起:  （日历日）。\n';
    expect(checkFixesSettle(right + blank)).toBe(right + blank.replace(':', '：'));
    const series = '切换只有两种情况：(1) 看到多数票，\n或\n(2) 连续失败三轮，触发切换。\n';
    expect(checkFixesSettle(right + series)).toBe(right + series);
    const words = '绝缘气体用于GIL,1998年在名古屋投运,运行至今。\n';
    expect(checkFixesSettle(right + words)).toBe(right + words);
  });
  it('turns marks, brackets and quotes, with the space after them', () => {
    checkFix('punctuation', '他说: "要抓落实"(见附件); 请照办!', '他说：“要抓落实”（见附件）；请照办！');
    // A converter escapes what Markdown might take for its own; a mark in full width needs no backslash.
    checkFix('punctuation', '各村成立\\"水管家\\"队伍。', '各村成立“水管家”队伍。', '', { format: 'markdown' });
  });
  it('leaves numbers, times, ratios, Latin and code', () => {
    for (const text of [
      '金额1,256.5万元，时间15:40，比例1:16。',
      'He said, "yes" (in Chinese: 是).',
      '购置iPhone, iPad各2台。',
      '结(jié)果良好。',
      '型号A(B)，函数f(x)。',
    ])
      checkSilent('punctuation', text);
    checkSilent('punctuation', '见`a,b;c(中)`与[说明](https://example.com/a,b(1))。', { format: 'markdown' });
  });
  it('leaves an odd straight quote for the writer', () => checkSilent('punctuation', '他说"要抓落实。'));
  it('leaves the choice for one dot in mid-line: the end of a sentence or part of a name', () => {
    const text = '全镇扎实推进安全生产各项工作.现将有关情况总结如下：';
    checkFix('punctuation', text, text.replace('.', '。'), '句号');
    checkFix('punctuation', text, text.replace('.', '·'), '间隔号');
  });
  it('writes the lost half of a bracket where its clause leaves one place', () => {
    checkFix('punctuation', '分存五个仓库（堤防沿线。', '分存五个仓库（堤防沿线）。', '补上');
    checkFix('punctuation', '分存五个仓库(堤防沿线', '分存五个仓库(堤防沿线)', '补上');
    checkFix('punctuation', '制作大字（不锈钢，防水、发光', '制作大字（不锈钢，防水、发光）', '补上');
    checkFix('punctuation', '采用贝叶斯 Bayes）方法分类。', '采用贝叶斯 （Bayes）方法分类。', '补上');
    checkFix(
      'punctuation',
      '共储备三万条不含村级仓库），已录入平台。',
      '共储备三万条（不含村级仓库），已录入平台。',
      '补上',
    );
    checkFix(
      'punctuation',
      '金融工具（自 2019年 1月起适用\n金融工具另行列示。',
      '金融工具（自 2019年 1月起适用）\n金融工具另行列示。',
      '补上',
    );
    // It may end before or behind 各村.
    checkFix('punctuation', '发至镇（街道，各村自存。', '发至镇街道，各村自存。', '删去');
  });

  it('finds hyphens inside a word that the draft has whole elsewhere', () => {
    checkFix('punctuation', '建设和谐社区，打造和-谐团队。', '建设和谐社区，打造和谐团队。');
    checkSilent('punctuation', '中国-东盟博览会，黄河-长江流域。');
  });
  it('spaces: not in names, titles, slogans and fields', () => {
    for (const text of [
      '会议由镇长张 刚主持，副镇长李建国参加会议并作了讲话，各村负责人列席。',
      '中共中央 国务院高度重视这项工作，先后印发了一系列文件，提出了明确要求。',
      '以“好山好水 好客柳河”为主题的宣传活动在全镇范围内陆续展开，反响热烈。',
      '第一部分 总体要求',
      '姓名：张刚 职务：镇长',
      '（一）加强领导 成立领导小组，由镇长任组长，各村负责人为成员，统筹推进工作。',
    ])
      checkSilent('punctuation', text);
    check('punctuation', '为全力做好幼儿园的各项工⟦ ⟧{punctuation}作，筑好园内安全的第一道防线，不断完善制度。');
  });
});

describe('punctuation: pairs', () => {
  it('a quotation over several paragraphs is whole', () => {
    checkSilent('punctuation', '他指出：“要抓好三件事。\n“第一件是修路。\n“第二件是办学。”\n会议结束。');
    checkSilent('punctuation', '他指出：“要抓好三件事。\n第一件是修路。\n第二件是办学。”');
    checkSilent(
      'punctuation',
      '第三条修改为：“有下列情形之一的：\n（一）甲；\n（二）乙。\n“单位犯前款罪的，从重。”\n四、第五条修改为：“丙。”',
    );
    checkSilent('punctuation', '决议如下（一、同意方案；\n二、抓紧实施）。');
  });
  it('a bracket at the end of a line informs, and is let be among friends', () => {
    const report = '关于检查情况的报告\n\n县政府：\n\n检查中注意保持记录的整洁（\n\n各乡镇均已完成整改。';
    expect(findings(report, 'punctuation').map(({ severity }) => severity)).toContain('information');
    checkSilent('punctuation', '今天聊了聊排版\n\n注意在英文两边加空格，保持好看（\n\n大家随意发挥吧！');
  });
  it('but one that never closes is not', () =>
    void check('punctuation', '坚持⟦“⟧{punctuation}统一部署，分级负责。\n各村要按“谁主管、谁负责”的原则执行。'));
  it('quotes turned the wrong way', () => {
    checkFix('punctuation', '做到“统筹兼顾“，抓好落实。', '做到“统筹兼顾”，抓好落实。');
    checkFix('punctuation', '坚持”人民至上”的理念。', '坚持“人民至上”的理念。');
    checkFix('punctuation', '推广‘枫桥经验”。', '推广“枫桥经验”。');
  });
  it('says which mark is wrong, and mends that one', () => {
    checkFix('punctuation', '走上了”先修路、再兴业“的路。', '走上了“先修路、再兴业”的路。');
    checkFix('punctuation', '推进“一核“、”多点”建设。', '推进“一核”、“多点”建设。');
    checkFix(
      'punctuation',
      '拓展为”登记 → 转办 → 督办 → 回访 → 评价 → 归档 → 公开”的流程。',
      '拓展为“登记 → 转办 → 督办 → 回访 → 评价 → 归档 → 公开”的流程。',
    );
    checkFix('punctuation', '「清渠」行动和「植绿「行动。', '「清渠」行动和「植绿」行动。');
    checkFix('punctuation', '打造“连心桥〃品牌。', '打造“连心桥”品牌。');
  });
  it('writes a lost half where the draft shows its place, and offers to delete only what has nothing to quote', () => {
    checkFix('punctuation', '办好“暖心事”。各村的“暖心事都已办结。', '办好“暖心事”。各村的“暖心事”都已办结。', '补上');
    checkFix('punctuation', '开展“清渠、“护林”、“植绿”行动。', '开展“清渠”、“护林”、“植绿”行动。', '补上');
    checkFix('punctuation', '开展“清渠”、护林”行动。', '开展“清渠”、“护林”行动。', '补上');
    checkFix('punctuation', '全镇办好““暖心事”。', '全镇办好“暖心事”。', '删去');
    for (const text of ['坚持“统一部署，分级负责。', '负责人表示：我们一定办好。”他说完就走。'])
      expect(findings(text, 'punctuation').flatMap(({ fixes }) => fixes)).toEqual([]);
  });
  it('list marks are no brackets, apostrophes no quotes', () => {
    for (const text of [
      '1）完善制度；2）加强培训。',
      'a）甲；b）乙。',
      '工作要点：一）抓学习；二）抓落实。',
      'It’s ok，don’t。',
      '做到“两个‘维护’”。',
      '学习“坚持‘两个维护’”精神。',
    ])
      checkSilent('punctuation', text);
  });
  it('brackets beside a link', () =>
    checkSilent('punctuation', '详见[附件](./a.md)（内部），网址（https://example.com/a）。', { format: 'markdown' }));
  it('book titles', () => {
    checkFix('punctuation', '转发《关于印发《方案》的通知》。', '转发《关于印发〈方案〉的通知》。');
    checkSilent(
      'punctuation',
      '《关于修改〈实施《环保法》办法〉的决定》，第一百零一条 本法自公布之日起施行，其余条款按照有关规定另行公布执行。',
    );
    checkSilent('punctuation', '学习《甲办法》《乙规定》，《丙》、《丁》。');
    check('punctuation', '学习⟦《⟧{punctuation}档案法的规定。');
  });
});

describe('punctuation: slips', () => {
  it('mends what is certain', () => {
    checkFix('punctuation', '取得成效，，继续努力。', '取得成效，继续努力。');
    checkFix('punctuation', '公园、广场、等场所。', '公园、广场等场所。');
    checkFix('punctuation', '走访企业、学校、等3家。', '走访企业、学校等3家。');
    checkFix('punctuation', '只剩三家……。其余停业。', '只剩三家……其余停业。');
    checkFix('punctuation', '引入EAP---员工援助计划。', '引入EAP——员工援助计划。');
  });
  for (const text of [
    '一、等级评定；二、等候安排。',
    '局势缓和，各方参与，气候温和。',
    '平等、和谐，中等、初等学校。',
    '为了、关于、走了、看了。',
    '抓获、查获、捕获嫌疑人。',
    '今天好，的确不错。',
    '目录……1',
    '总则......1',
    '他停下了……',
    '宣传——教育，2021—2025年，中国—东盟。',
    '缉获、收获、',
    '甲、乙等3家单位。',
  ])
    it(text, () => checkSilent('punctuation', text));
  it('a paragraph that opens with a mark', () =>
    void check('punctuation', '检查完毕。\n\n⟦：⟧{punctuation}对经营网点进行了检查。'));
  it('a title ends without a mark', () =>
    checkFix(
      'punctuation',
      '关于开展安全检查的通知。\n\n各村：\n现将有关事项通知如下。\n',
      '关于开展安全检查的通知\n\n各村：\n现将有关事项通知如下。\n',
    ));
  it('words left to the reader keep their marks', () =>
    checkSilent('punctuation', '主要做法：一是……；二是……；三是……。'));
  it('keeps the script of the draft', () =>
    checkFix('punctuation', '轉發《關於印發《辦法》的通知》。', '轉發《關於印發〈辦法〉的通知》。'));
  it('rows of tables are left alone', () => checkSilent('punctuation', '| ：--- | ，，甲 |'));
});

describe('lost quotation marks', () => {
  it.each([
    ['the other half stands where its list shows', '推行“积分制、“清单制”管理。', ['在“积分制”后面补上后引号']],
    ['what opens behind 、 is not turned', '推行“积分制、“清单制、“红黑榜”管理。', ['在“积分制”后面补上后引号']],
    ['two places are as good', '推行“积分制评比和清单制管理的办法。', []],
    ['what has its other half is not turned', '县里要求，“要坚持‘一张网，落实‘两张清单’”，各村照办。', []],
  ])('have a fix only for one place: %s', (_name, text, titles) => {
    const fixes = findings(`工作总结\n${text}`, 'punctuation').flatMap((found) => found.fixes);
    expect(fixes.map(({ title }) => title)).toEqual(titles);
  });
});

describe('signs of programs among words', () => {
  it.each([
    ['parts of a name', '脚本已生成预期.输入/预期.输出/预期.报错并提交，目录为（输入.正文/输出.正文）。'],
    ['a dot that is typed', '取值时可以直接用.属性访问，类名前面加.表示一组。'],
    ['arrows', '补充赋值号《-、比较号《=的用例，并写进说明。'],
    ['what sets a name', '多语种声明：:= 的语义已经登记，海象 := 与 ：= 的路径已经打通。'],
    ['a group of a pattern, and an operator', '命名分组?<year>\\d{4}可以取出年份，可选链?.，逐层判断。'],
    ['intervals', '编号在 [ 120, 135 )，归乙组；比例取(0, 1]之间，按月调整。'],
    ['an empty text', '路径为""时返回根目录，不再报错。'],
    ['values', '2: queue_add(eth, root, handle=1:, htb, rate=5)，完成排队规则的设置。'],
    ['a placeholder of a query', '参数有两种写法：\n1、？占位符，由驱动填入。'],
    ['quotes that a page made', 'select id from daily where day>=’2024-05-01′ and day<’2024-06-01′'],
    ['calls and loops', '调用 prepare("{call sp_set(?,?)}")，再写 for (;;) 循环，由程序处理。'],
    ['marks in a row', '正文用全角标点（。，、：），提交说明的类型后面用英文的 :，后面空一格。'],
    ['quotes with nothing between', '执行 save ”“ 来关闭自动保存，重启后生效。'],
    ['marks alone on their lines', '示意如下：\n\n〕〔\n\n》），\n\n：：\n\n以上为示意。'],
    ['a word that begins with 等', '页面要求直角、深色、等宽数字、细边框，由前端实现。'],
    ['a line of a log', '[WARNING] 上传失败 - 原因: 文件太大, 请重试。'],
  ])('%s', (_name, text) => checkSilent('punctuation', text));
  it('but marks that meet beside 汉字 are told', () => {
    check('punctuation', '会议原则同意⟦，，⟧{punctuation}请各镇抓紧落实，按月报送进展。');
    check('punctuation', '第一⟦。，⟧{punctuation}要压实责任，把任务分解到人。');
  });
  it('but a dot for a stop, a title that is not closed and a bracket of prose are told', () => {
    check('punctuation', '平台完成升级⟦.⟧{punctuation}现在可以登录，请各村核对数据。');
    check('punctuation', '会议学习了⟦《⟧{punctuation}安全生产法的有关规定。');
    check('punctuation', '本次共抽查12户⟦）⟧{punctuation}，全部合格，没有发现问题。');
  });
});

describe('what joins two quotations is none', () => {
  it('and none is said to be turned', () => {
    const [found] = check('punctuation', '结尾可写我讲到这里⟦”或“⟧{punctuation}请大家指正，谢谢大家。');
    expect(found!.message).toContain('配不成对');
    expect(found!.message).not.toContain('颠倒');
  });
});

describe('ends of paragraphs', () => {
  const BODY = '第一季度完成投资3亿元，各镇按期开工，群众满意。\n\n'.repeat(24);
  const report = (text: string): string => `# 2024年工作总结\n\n${BODY}${text}\n\n${BODY}`;
  const stops = (text: string): string[] =>
    findings(report(text), 'punctuation', { format: 'markdown' })
      .map(({ message }) => message)
      .filter((message) => message.includes('段末'));
  it('a law that is cited and a bold heading lack none', () => {
    expect(stops('《某某县建设工程管理若干规定》（县政发〔2018〕3号，2020年修正）第1条、第8条')).toEqual([]);
    expect(stops('**1****、****有偿委托的，受托人有没有过错怎样审查**')).toEqual([]);
    expect(stops('**时间**：2024年5月6日上午\n**议题**：检查各组进度，审看短片样片')).toEqual([]);
    expect(stops('第二季度开展排查，发现问题12个，已经全部整改到位')).toHaveLength(1);
  });
  it('who leaves them out now and again is told once', () => {
    const open = '第二季度开展排查，发现问题12个，已经全部整改到位\n\n';
    const told = stops((open + BODY).repeat(4));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('全文共 4 处');
  });
});

describe('spaces that are not needless', () => {
  it.each([
    '案例一 周某，某县城市管理局副局长，2017年12月带班执法时，没有按规定报告情况，造成不良影响。',
    '脚本已经改为写入 自动测试/用例/目录，旧目录在下个版本删除，请各组尽快迁移。',
    '其中 为发送端统计的总数， 为接收端收到的数量。 的取值范围为零到一，越大越好，由测试程序给出。',
  ])('%s', (text) => checkSilent('punctuation', text));
  it('but one inside a sentence is told', () =>
    expect(
      findings('各镇要加强 巡查，发现问题及时上报，不得拖延，每周向县里报送一次进展情况。', 'punctuation'),
    ).toHaveLength(1));
});

it('half-width marks in notes inform, in a report they warn', () => {
  const slip = '平台完成升级,可以登录。各镇按期报送数据，及时核对，全部完成。\n';
  const severity = (text: string): string | undefined => findings(text, 'punctuation')[0]?.severity;
  expect(severity(`柳河镇2024年工作总结\n${slip}`)).toBe('warning');
  expect(severity(`我的学习笔记\n哈哈，我觉得今天超开心的！我和同学一起写代码，太累啦！\n${slip}`)).toBe('information');
});

describe('marks that are not changed unasked', () => {
  it('stand in a formula behind a name in letters', () =>
    checkSilent('punctuation', '节点的表示加上 sum(相似性 * 邻居节点的表示)，就是新的表示，结果（见下表）一并列出。'));
  it('may stand for characters that were lost', () => {
    const text =
      '白沙河?口堤防已加固。各组要做好前期准备，及时总结?之后再安排下一步。\n会议几点开始?请各组通知到人。\n';
    const fixes = findings(text, 'punctuation').flatMap(({ fixes }) => fixes);
    expect(fixes.flatMap(({ edits }) => edits)).toEqual([]);
  });
});

describe('lines of a list that nobody numbered', () => {
  const report = (line: string): string =>
    `关于护林工作情况的报告\n一、工作情况\n全镇落实护林员32名，划定责任区14个。\n各村签订责任书，张贴标语120条。\n二、下一步打算\n${line}总结各村的经验，写出书面材料，交给负责同志逐项审核\n三、建议\n请增加经费，充实力量。\n请给予支持，加强指导。\n`;
  it('need no stop where those above have none', () =>
    checkSilent('punctuation', report('梳理各村做法，查找不足之处\n走访养护大户，听取他们意见\n')));
  it('need one where they have', () =>
    expect(
      findings(report('梳理各村做法，查找不足之处。\n走访养护大户，听取他们意见。\n'), 'punctuation'),
    ).toHaveLength(1));
});
