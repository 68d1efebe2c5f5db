/** What looks like a slip or a residue, and was meant: lists of readings, words said with force, names in another script, bids to readers. */
import { describe, expect, it } from 'vitest';
import { fixAll } from '../server/src/core/lint/fix';
import { applyEdits } from '../server/src/core/text/edit';
import { checkSilent, findings } from './check';

const NOTES = [
  '# 校园网使用笔记',
  '',
  '我们先装客户端，你可以跟着做一遍。',
  '',
  '```sh',
  'ping example.com',
  '```',
  '',
  '其实很简单，我一开始也没弄懂。',
  '',
].join('\n');
const markdown = { format: 'markdown' } as const;
const RESIDUE = 'boilerplate-residue';
const severities = (text: string, rule: string, format: 'markdown' | 'plain' = 'markdown'): string[] =>
  findings(text, rule, { format }).map(({ severity }) => severity);

describe('what the writer tells his readers to read', () => {
  it.each([
    '推荐阅读：\n\n- [宿舍布线](/2/布线)\n- [设备选购](/2/设备)\n',
    '**相关文章：**\n\n- [路由器怎么选](https://example.com/a)\n',
    '扩展阅读：[充电口有几种](https://example.com/b)\n',
    '## 延伸阅读\n\n1. 《计算机网络》——某作者\n2. 《图解协议》\n',
    '## 相关文档\n\n- [《去年会议记录》][3]\n',
    '**推荐阅读：**\n```\n• [标题](链接)\n```\n',
    '下一篇：[第二讲](https://example.com/notes/contents/2.md)\n',
  ])('is his own: %s', (list) => checkSilent(RESIDUE, `${NOTES}\n${list}`, markdown));

  it('but the label of a page under a text that was copied is told, and so is one over a picture', () => {
    expect(severities('关于开展检查的通知\n\n各村要认真自查，建立台账。\n\n相关文章：', RESIDUE, 'plain')).toEqual([
      'warning',
    ]);
    expect(
      severities(`${NOTES}\n**延伸阅读**\n\n[![](https://example.com/a.jpg)](https://example.com/b)\n`, RESIDUE),
    ).toEqual(['warning']);
  });
});

describe('words said again', () => {
  it.each([
    '用油注意安全、用油注意安全、用油注意安全！',
    '葱姜切丝或者切片或者切末。',
    '词尾 1、表示地点、处所 2、表示动作、状态、结果 3、表示动作、方法等。',
    '加油努力加油努力加油努力加油努力',
  ])('on purpose: %s', (text) => checkSilent(RESIDUE, text));

  it('in lists of what stands at different places', () =>
    checkSilent(RESIDUE, '出处见（[1990年报告][90p1]、[1990年报告][90p2]）。', markdown));
  it('but a list that names one thing twice is told', () => {
    for (const list of ['问题有：台账不规范、管护不到位、台账不规范。', '新增：接口模块1、接口模块2、接口模块1。'])
      expect(severities(list, RESIDUE, 'plain')).toEqual(['warning']);
  });
  it('informs where a word ends one phrase and may begin the name of a paper', () => {
    expect(severities('# 理事会第三次会议会议纪要', RESIDUE)).toEqual(['information']);
    expect(severities('报送整改情况情况说明。', RESIDUE, 'plain')).toEqual(['warning']);
  });
  it('with force informs in official writing and is silent in a post', () => {
    expect(severities('这项工作要特别特别重视。', RESIDUE, 'plain')).toEqual(['information']);
    checkSilent(RESIDUE, `${NOTES}\n这个办法特别特别好用。\n`, markdown);
  });
});

describe('an article quoted under its number', () => {
  const text =
    '违反本办法规定，未按要求建立台账、未按期报送数据或者报送虚假数据的，由主管部门责令限期改正，并处一万元以上三万元以下罚款。';
  const quoted = (label: string): string => `${label}\n\n${text}\n`;

  it('may come back under another matter', () =>
    checkSilent(
      RESIDUE,
      `# 处罚依据\n\n## 台账\n\n${['@tab 第十条', '@tab 第十一条', '@tab 第二十条第一款第（二）项'].map(quoted).join('\n')}`,
      markdown,
    ));
});

describe('another script and other speakers', () => {
  it.each(['这个塩焼き其实是烤的。', '申し込む：申请。', '「含める」表示包括在内。'])('Japanese words: %s', (text) =>
    checkSilent(RESIDUE, text),
  );
  it('but kana for a character that it looks like are told', () =>
    expect(severities('大カ推进项目建设。', RESIDUE, 'plain')).toEqual(['warning']));

  it('a bid to readers in the midst of a letter, and one that says where its writer is found', () => {
    const letter = [
      '致各位合伙人：',
      '去年的业绩好于指数，原因已在上封信中说明。',
      '今年的做法不变，仍以集中持有为主。',
      '如有任何不清楚的地方请告诉我。随着人数增加，漏寄信件、写错数字的可能也在增加，发现了请直说。',
      '附表列出了所有合伙人。',
      '顺祝安好。',
      '某合伙企业',
    ].join('\n\n');
    checkSilent(RESIDUE, letter, markdown);
    checkSilent(
      RESIDUE,
      '# 招募指导老师\n\n社团正在寻找指导老师。\n\n如果您愿意指导社团，请联系我，微信号：abc123',
      markdown,
    );
    expect(
      severities('关于开展检查的通知\n\n各村要认真自查。\n\n如需我调整语气，请随时告诉我。', RESIDUE, 'plain'),
    ).toEqual(['warning']);
  });
});

describe('words that meet', () => {
  it.each([
    '## §4 各小组分工框架',
    '阶段3各部门任务分解。',
    '系统也会以记录快照的方式保存数据。',
    '已改做为小型展厅。',
    '页面重做为总览索引。',
    '当事人在原审诉讼中增加了请求。',
    '雇佣护工的，参照当地标准。',
  ])('are none of the list: %s', (text) => checkSilent('wording', text, markdown));
  it.each([
    ['会以纪要已印发。', 'warning'],
    ['他做为代表发言。', 'warning'],
    ['需要3各工作日。', 'warning'],
  ])('but %s is told', (text, severity) => expect(severities(text, 'wording', 'plain')).toEqual([severity]));
  it('a form that only official writing owes informs in notes, and is left to the writer', () => {
    const [told] = findings(`${NOTES}\n考点：三个代表重要思想的内容。\n`, 'wording', markdown);
    expect([told?.severity, told?.fixes.some(({ safe }) => safe)]).toEqual(['information', false]);
  });
});

describe('parts that are there', () => {
  const body = (names: readonly string[]): string =>
    names.map((name) => `## ${name}\n\n这一部分说明做法。\n`).join('\n');

  it('under another name, where the contents lead to it or number it', () => {
    const names = ['一-编码', '二-命名', '三-面向对象规范', '四-日志'];
    const contents = [
      '- [一、编码](#一-编码)',
      '- [二、命名](#二-命名)',
      '- [三、OOP规范](#三-面向对象规范)',
      '- [四、日志](#四-日志)',
    ];
    checkSilent('missing-section', `# 规范\n\n## 目录\n\n${contents.join('\n')}\n\n${body(names)}`, markdown);
    checkSilent(
      'missing-section',
      `# 写法\n\n## 目录\n\n- 输出顺序\n- 骨架\n- 模块1-2格式\n- 写作风格\n\n${body(['1. 输出顺序', '2. 骨架', '3. 模块1 · 热度', '4. 模块2 · 原因', '5. 写作风格'])}`,
      markdown,
    );
  });

  it('a note in brackets stands in the place of the contents, an entry with its words is an entry', () => {
    const parts = ['一、新建文档', '二、插入图片', '三、排版要求'];
    const written = parts.map((part) => `${part}\n选好位置，再按说明办理，办完核对一遍。\n`).join('');
    const missing = (entries: readonly string[]): string[] =>
      findings(`文档编辑操作手册\n\n目录\n${entries.join('\n')}\n\n${written}`, 'missing-section').map(
        ({ message }) => /^目录里列了“([^”]*)”/.exec(message)?.[1] ?? message,
      );
    expect(missing(['（此处应插入自动生成的目录）', ...parts.map((part, i) => `${part}\t${i + 1}`)])).toEqual([]);
    expect(missing([...parts.map((part, i) => `${part}\t${i + 1}`), '四、打印\t4'])).toEqual(['打印']);
  });

  it('a sentence about a part is no heading of it', () =>
    checkSilent(
      'heading-sequence',
      '# 检查单\n\n- 第一部分已经并入总览，不要再单独写出小结。\n- 第六部分必须只保留综合评估，不得另列操作建议表格。\n- 第六部分评级之后要有两段说明，不得只重复行情。\n',
      markdown,
    ));

  it('what was done is told in a line, whatever stands under the next', () =>
    expect(
      severities(
        '#会议内容\n1.明确管理系统的需求\n2.确定框架，安排组内分工\n组长：后端\n组员：前端\n3.需求分析\n（1）分析用户管理功能。\n（2）确定优先级。\n',
        'empty-section',
      ),
    ).not.toContain('warning'));
});

describe('for programs', () => {
  it('the head between #META and #END is not touched', () => {
    const text = '#META\n法名: 某法\n状态: 现行有效\n#END\n\n第一条 为了规范管理,制定本法。\n';
    for (const format of ['plain', 'markdown'] as const)
      for (const told of findings(text, 'punctuation', { format }))
        expect(told.span.start).toBeGreaterThan(text.indexOf('#END'));
  });
  it('the letter of an item has no other half', () =>
    checkSilent(
      'punctuation',
      ' c) 时间：下周二统一材料，下周四录制视频并上传\n d) 合成统一：1080P （不要求）\n',
      markdown,
    ));
  it('a command behind a colon keeps its own', () =>
    checkSilent('punctuation', '不加换行用这个选项：:set noeol', markdown));
});

describe('a table of what is wrong and what is right', () => {
  const table = (heads: string): string =>
    `# 关于规范发文的说明\n\n| ${heads} |\n| --- | --- | --- |\n| 字号 | 柳府办[2025]10号 | 柳府办〔2025〕10号 |\n`;
  it('shows the wrong on purpose', () => checkSilent('document-number', table('项目 | 错误示例 | 正确示例'), markdown));
  it('and its other columns are judged', () => {
    expect(severities(table('项目 | 正确示例 | 错误示例'), 'document-number')).toHaveLength(1);
    expect(severities(table('项目 | 旧字号 | 新字号'), 'document-number')).toHaveLength(1);
  });
});

describe('a paragraph that stands again', () => {
  const hint =
    '会后请把本栏的待办事项逐条核对一遍，没有办完的写明原因和新的期限，再交给下一次会议的记录人，以便接着往下跟进和提醒。';
  const parts = (names: readonly string[]): string =>
    `# 例会纪要\n\n${names.map((name, i) => `## ${name}\n\n第${i + 1}组汇报了${name}的情况。\n\n${hint}\n\n`).join('')}`;
  it('under every heading belongs to the form of the parts', () =>
    checkSilent(RESIDUE, parts(['排版', '校对', '发行']), markdown));
  it('once is told', () => expect(severities(parts(['排版', '校对']), RESIDUE)).toHaveLength(1));
});

describe('halves that stand elsewhere', () => {
  it('a quotation of several paragraphs closes with the last', () =>
    checkSilent(
      'punctuation',
      '双方约定如下：\n“一、数据归甲方所有，“数据”指原始记录。\n二、乙方不得转让。\n三、本条长期有效。”\n',
    ));
  it('and a quotation mark that nothing opened is told', () =>
    expect(severities('双方约定如下。\n\n数据归甲方所有。\n\n本条长期有效。”\n', 'punctuation', 'plain')).not.toEqual(
      [],
    ));
  it('a number that was set as a quotation is there', () =>
    checkSilent(
      'heading-sequence',
      '# 进展报告\n\n（一）做好宣传，印发手册。\n\n发放到村。\n\n> （二）升级服务，增设窗口。\n\n办理更快。\n\n（三）加强防范，守好钱袋。\n\n上门提醒。\n',
      markdown,
    ));
  it('bold in front of 时 is no hidden hour', () =>
    checkSilent('placeholder', '# 关于分工的通知\n\n各组：\n\n涉及**多个小组**时，由组长商定。\n', markdown));
  it('所有所有权 is 所有 and 所有权', () => {
    checkSilent(RESIDUE, '关于授权的说明\n\n本社保留提交内容的所有所有权。\n');
    expect(severities('关于授权的说明\n\n本社保留提交内容的所有所有材料。\n', RESIDUE, 'plain')).not.toEqual([]);
  });
  it('a bracket with a word of mood behind it is how people trail off among themselves', () => {
    checkSilent('punctuation', '高中还行，大学就那样了（笑，不过还算开心。\n后来再没去过（悲\n');
    expect(
      severities('关于值班的通知\n\n各科室：\n\n请带齐证件（复印件，按时到岗。\n', 'punctuation', 'plain'),
    ).not.toEqual([]);
  });
  it('an item that ends in 或 goes on with the next', () => {
    const items = (last: string): string =>
      `保密协议\n\n甲方：云岭档案馆\n\n乙方：青岩印务社\n\n第一条 双方应当保密，以下情形除外。\n\n（1）已经为公众知悉的信息。\n\n（2）由乙方从没有违反保密义务的人合法取得的。${last}\n\n（3）法律要求乙方披露的，应当提前通知。\n`;
    checkSilent(RESIDUE, items('或'));
  });
  it('a paragraph that cites articles heads none', () =>
    checkSilent(
      'heading-sequence',
      '青岩大厦住户规约\n\n第五条　会议每年召开一次，由主任召集。\n\n第二条、第三条及前条规定，于临时会议准用之。\n\n第六条　会议记录应当公布。\n\n第七条　本规约自公布之日起施行。\n',
    ));
  it('and a number in a quotation is none of # headings', () =>
    expect(
      severities(
        '# 进展报告\n\n## 1.分工\n\n已经分好。\n\n> 2.先读材料\n\n## 3.进度\n\n按期推进。\n\n## 4.经费\n\n够用。\n',
        'heading-sequence',
      ),
    ).not.toEqual([]));
  it('a number with the same words behind it, twice, names what is counted elsewhere', () => {
    const told = (last: string): string[] =>
      severities(
        `关于处罚材料的说明\n\n注意：①行政处罚由被罚方提供材料；③刑事处罚由办案机关提供；${last}。\n`,
        'enumeration-sequence',
        'plain',
      );
    expect(told('③刑事处罚的材料另册存放')).toEqual([]);
    expect(told('③经济处罚的材料另册存放')).not.toEqual([]);
    const parts = ['一、申报条件', '二、申报材料', '四、项目基础', '四、项目进度', '五、项目经费'];
    const body = '材料由各组分头准备，月底前汇总核对，缺的当场补齐。';
    expect(
      severities(
        `关于申报的通知\n\n${parts.map((part) => `${part}\n\n${body}\n\n`).join('')}`,
        'heading-sequence',
        'plain',
      ),
    ).not.toEqual([]);
  });
  it('no half of a bracket is mended alone where its line stays as it is', () => {
    const text = `# 关于投标的通知\n\n各投标人：\n\n请按时递交文件（含副本），并签字盖章，逾期不收（以签收为准）。\n\n1. 收到通知后，A,B两包按要求(如果要\n   求的话)签署协议书，不能或拒绝提交保证金的，取消资格。\n`;
    const mended = applyEdits(text, fixAll(findings(text, 'punctuation', markdown)));
    expect(mended.includes('(如果要') === mended.includes('求的话)')).toBe(true);
  });
  it('a tag of a program for notes and a number as its issuer wrote it keep their brackets', () => {
    const mended = (text: string): string => applyEdits(text, fixAll(findings(text, 'punctuation', markdown)));
    const notes = `# 周报\n\n@(工作日志)\n\n本周整理了档案（共三箱），登记了目录（含附件），并已移交（有清单）。\n`;
    expect(mended(notes)).toBe(notes);
    const rules = `# 申诉办法\n\n85.9.6教育部台(85)训(一)字第85515350号函核定\n\n本办法所称申诉（含再申诉），由申诉人（学生）提出，学校（含院系）受理。\n`;
    expect(mended(rules)).toBe(rules);
  });
});
