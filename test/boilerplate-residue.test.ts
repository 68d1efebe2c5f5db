/** boilerplate-residue: what copying leaves behind, and the right words that look like it. */
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../server/src/core/index';
import { check, checkFix, checkSilent, findings } from './check';

const RULE = 'boilerplate-residue';

describe('text of web pages', () => {
  it.each([
    '以上就是小编整理的全部内容，希望对大家有所帮助。',
    '以下是为大家整理的关于安全生产的文章，欢迎品鉴！',
    '希望这些内容能成为您创作过程中的良师益友。',
    '工作计划怎么写才不会流于形式呢？',
    '好的，以下是根据您的要求撰写的汇报材料：',
    '希望这份总结对您有所帮助！',
    '需要我再补充数据吗？',
    '您可以根据实际情况进行修改和补充。',
    '未完，全文共2348字，当前仅显示1492字',
    '全文内容当前网页未完全显示，剩余内容请访问下一页查看',
    '【本文地址：http://www.example.com/1.html】',
    '下载 打印 全屏 收藏【字号：加大 还原 减小】',
    '首页 精品范文',
    '相关文章：',
    '转载请注明出处。',
    '来源：青河新闻网',
    '作者：王芳 时间：2024-05-01 浏览：36',
    '目录/提纲：一、总体情况 二、下步打算',
    '青河县安全生产工作汇报篇三',
    '第3篇',
    '篇二：述职报告',
    '述职报告范文最新三篇',
    '2024年个人工作总结500字',
    '责任编辑：王芳',
    '本文来自第一范文网',
    '总结是对一段时间内的工作加以回顾和分析的一种书面材料，让我们一起认真地写一份总结吧。',
    '那么总结有什么格式呢？',
    '相信很多朋友都对写计划感到非常苦恼吧。',
    '以上就是范文家为大家带来的5篇总结。',
    '更多范文样本、模板格式尽在范文家。',
    '《工作总结》由青河考网为您整理。',
    '【精品】工作总结三篇',
    '关于工作总结模板集合十篇',
    '小学教师工作总结篇1',
    '第1页 共3页',
    '共3页，当前第1页',
    '注：以上内容为示例，请根据实际情况调整。',
    '本方案仅供参考，具体内容请根据单位实际情况调整。',
  ])('%s', (text) => expect(findings(text, RULE)).not.toEqual([]));
});

describe('silent', () => {
  it.each([
    '以上数据为快报数，仅供参考。',
    '下面，我讲三点意见，供大家参考。',
    '下面，我给大家介绍一下基本情况。',
    '如有疑问，请随时与我联系。',
    '关于征集优秀公文范文的通知',
    '关于印发工作总结模板的通知',
    '发表论文情况（3篇）',
    '当前位置：3号楼东侧',
    '欢迎来到青河参观指导。',
    '会议材料请扫码查看全文。',
    '时间：2024年5月1日 14:30',
    '来源：市政府办公室',
    '工作人员收集整理群众意见，形成台账，供各位领导参考。',
    '本次培训为大家整理了常见问题，欢迎下载使用。',
    '各位老师，今天讲写作。\n第一篇\n第一章 总则',
    '本方案（二）由办公室负责解释。',
    '第一篇 开启全面建设新征程',
    '实施方案一',
    '附件：工作总结范文',
    '五年规划纲要全文共十二章。',
    '群众收藏的老照片',
    '返回首都后，代表们继续学习。',
    '要很紧很紧地抓，一件一件地办。',
    '我们要讨论讨论。加油！加油！',
    '为了了解情况，除了了解数据，还要走访。',
    '目标的的确达成。',
    '中-美合作、党-政-军-民齐心。',
    '2023-2024学年。',
    '报告是向上级机关汇报工作的公文。',
    '更多内容请关注“青河发布”公众号。',
    '由县网络信息中心整理归档。',
    '以上就是我为大家介绍的基本情况。',
    '附件中的方案仅供参考，请根据实际情况调整。',
    '【重点】抓好安全生产工作汇报',
    '2024—2025',
    '日子越来越好越来越好。',
    '馆藏图书12万册，推出“小编荐书”栏目18期，收集整理地方文献200种，供读者查阅。',
    '小编团队为群众直播带货12场。',
    '公文写作培训讲解了怎样写好工作总结，收集范文30篇。',
    '青河县志编纂工作总结\n完成第一篇、第二篇编写。',
  ])('%s', (text) => checkSilent(RULE, text));
  it('for a lecture on writing', () =>
    checkSilent(RULE, '在公文写作培训班上的讲话\n同志们：\n那么如何写好一份调研报告呢？我讲三点。'));
  it('for a line said again that is short, and for rows', () => {
    checkSilent(RULE, '各位代表！\n过去一年成绩显著。\n各位代表！');
    checkSilent(
      RULE,
      `${'|甲村|按要求建立台账逐项明确责任人和完成时限每周调度一次每月通报一次确保各项任务按期完成|\n'.repeat(2)}`,
    );
  });
});

describe('fixes', () => {
  it('take the whole line of a page away, safely', () => {
    const before = '青河县工作总结\n下面是小编为大家整理的，供大家参考。\n一年来，成绩显著。\n上一篇：其他';
    const safe = findings(before, RULE).flatMap((f) => f.fixes.filter((fix) => fix.safe));
    expect(safe).toHaveLength(2);
    expect(applyEdits(before, safe[0]!.edits)).toBe('青河县工作总结\n一年来，成绩显著。\n上一篇：其他');
    expect(applyEdits(before, safe[1]!.edits)).toBe(
      '青河县工作总结\n下面是小编为大家整理的，供大家参考。\n一年来，成绩显著。',
    );
  });
  it('leave a paragraph with content of its own to the writer', () => {
    expect(
      findings('全县排查隐患312处。下面是小编为大家整理的内容，供大家参考。', RULE).flatMap((f) =>
        f.fixes.map((fix) => fix.safe),
      ),
    ).toEqual([false]);
    checkFix(RULE, '隐患312处，（…省略532字，正式会员可完整阅读）整改率98%。', '隐患312处，整改率98%。');
  });
  it('keep the title and drop what the collection added', () => {
    checkFix(RULE, '柳河镇工作总结范文最新\n一年来', '柳河镇工作总结\n一年来');
    checkFix(RULE, '柳河镇安全工作汇报篇三\n一年来', '柳河镇安全工作汇报\n一年来');
    checkFix(RULE, '社区工作计划（二）\n一年来', '社区工作计划\n一年来');
  });
  it('mend damaged characters all at once', () => {
    checkFix(RULE, '結(jié)果好,現(xiàn)在開(kāi)始,進(jìn)行', '結果好,現在開始,進行', '注音');
    checkFix(RULE, '工业&nbsp;&nbsp;增长<br>&ldquo;快&rdquo;', '工业  增长\n“快”');
    checkFix(RULE, '1. 修渠<br>2. 种树<br/>\n<p>甲乡</p><p>乙乡</p>', '1. 修渠\n2. 种树\n甲乡\n乙乡');
    checkFix(RULE, '工业&amp;amp;nbsp;增长&amp;amp;ldquo;快&amp;rdquo;', '工业 增长“快”');
    checkFix(RULE, '和-谐社区，交-班记录', '和谐社区，交班记录');
  });
  it('leave the breaks of a row, which the end of a line would tear, to the writer', () => {
    const [found] = findings('| 重点 | 1. 修渠<br>2. 种树<br>3. 通电 |&nbsp;| 全年 |', RULE);
    expect(found?.message).toContain('3处网页代码');
    expect(found?.fixes.flatMap(({ edits }) => edits.map(({ text }) => text))).toEqual([' ']);
  });
  it('take page numbers away together', () => {
    const before = '一、基本情况\n— 1 —\n全县耕地36万亩。\n— 2 —\n二、问题';
    check(RULE, before.replace('— 1 —', '⟦— 1 —⟧{boilerplate-residue}'));
    checkFix(RULE, before, '一、基本情况\n全县耕地36万亩。\n二、问题', '页码');
  });
  it('leave the blank line that parts a page from the head of the next', () => {
    const before = '一、基本情况\n全县耕地36万亩。\n— 1 —\n\n青河县统计年鉴\n\n— 2 —\n\n二、问题';
    checkFix(RULE, before, '一、基本情况\n全县耕地36万亩。\n\n青河县统计年鉴\n\n二、问题', '页码');
  });
  it('leave, unasked, the line of a page that alone tells the year', () => {
    const page = '作者: 发布时间: 2024-01-10浏览次数: 36';
    const safeIn = (text: string): boolean[] =>
      findings(`图书馆召开会议\n${page}\n${text}`, RULE).flatMap(({ fixes }) => fixes.map(({ safe }) => safe));
    expect(safeIn('1月8日，图书馆召开会议。')).toEqual([false]);
    expect(safeIn('2024年1月8日，图书馆召开会议。')).toEqual([true]);
  });
  it('leave, unasked, half of what a page says over several lines', () =>
    expect(
      findings('青河县工作总结\n【字号：\n加大\n减小\n】\n一年来，成绩显著。', RULE).flatMap((f) =>
        f.fixes.map((fix) => fix.safe),
      ),
    ).toEqual([false]));
  it('leave, unasked, the line that names who published', () => {
    const text = '表彰先进集体\n发布者：青河县委组织部   |   日期：2020-11-09   |   阅读：36\n2020年，全县表彰先进。';
    expect(findings(text, RULE).flatMap(({ fixes }) => fixes.map(({ safe }) => safe))).toEqual([false]);
  });
  it('delete the later of two paragraphs', () => {
    const said =
      '全县上下迅速行动，加强领导、明确责任、强化督查，确保各项任务按时完成，取得实实在在的成效，让群众满意。';
    checkFix(RULE, `${said}\n二、打算\n${said}\n此致`, `${said}\n二、打算\n此致`);
  });
});

describe('grades', () => {
  it('tags in a text on programs are information, the breaks and spaces of a page are not', () => {
    const notes = '我今天折腾了一下午脚本，代码终于能跑了，感觉自己又行了。\n';
    const gradesOf = (text: string): string[] => findings(`${notes}${text}\n`, RULE).map(({ severity }) => severity);
    expect(gradesOf("html = '<p>水位</p>'\n<div>\n<span>闸门</span>\n</div>\n<p>以上</p>")).toEqual(['information']);
    expect(gradesOf('水位&nbsp;正常<br>闸门&nbsp;完好<br><b>以上</b>')).toEqual(['warning']);
  });
  it('weak evidence is information', () => {
    expect(findings('社区工作计划（二）\n一年来', RULE).map((f) => f.severity)).toEqual(['information']);
    expect(findings('（作者单位：青河县文化馆）', RULE).map((f) => f.severity)).toEqual(['information']);
    expect(findings('社区工作计划（一）\n一年来\n社区工作计划（二）', RULE).map((f) => f.severity)).toEqual([
      'warning',
      'warning',
    ]);
  });
  it('many paragraphs pasted twice are one finding', () => {
    const block = ['一是', '二是']
      .map(
        (mark) => `${mark}加强领导、明确责任、强化督查，确保各项任务按时完成，取得实实在在的成效，让群众真正满意放心。`,
      )
      .join('\n');
    const [found, ...rest] = findings(`${block}\n中间一段。\n${block}`, RULE);
    expect(rest).toEqual([]);
    expect(found!.message).toContain('这2段');
    expect(found!.related).toHaveLength(1);
  });
  it('two paragraphs said again far below, or cells of a column one below the other, are information', () => {
    const said = ['一', '二'].map(
      (one) => `算法赛题面向具备明确评测方式的科学问题，鼓励参赛者自己提出并定义第${one}个值得探索的问题。`,
    );
    const between = Array.from({ length: 12 }, (_, i) => `第${i + 1}场宣讲面向青年教师，介绍数据来源。`);
    const far = [...said, ...between, ...said].join('\n');
    const cell = '报告期金宇产业园部\n分工程达到可使用状\n态转入固定资产所致\n';
    for (const text of [far, `情况说明\n${cell}${cell}存款增加所致`])
      expect(findings(text, RULE).map(({ severity }) => severity)).toEqual(['information']);
  });
  it('one word doubled again and again is information: a copy put it for others', () => {
    const severities = (text: string): string[] => findings(text, RULE).map(({ severity }) => severity);
    expect(severities('公司建立信息的的保护程序。')).toEqual(['warning']);
    const garbled =
      '公司建立诉与与诉讼处理程序。\n'.repeat(2) + '公司公布诉与与申诉方式，受理诉与与投诉事项。\n'.repeat(2);
    expect(new Set(severities(garbled))).toEqual(new Set(['information']));
  });
  it('an answer to one’s own question is information', () => {
    const severities = (text: string): string[] => findings(text, RULE).map(({ severity }) => severity);
    expect(severities('关于节约用电，我们可以做什么呢？我们一起来看看吧。')).toEqual(['information']);
    expect(severities('工作总结为大家准备好了，一起来看看吧。')).toEqual(['warning']);
  });
  it('a single broken stop is left to punctuation', () => checkSilent(RULE, '会议结束?,大家散去。'));
  it('one finding for a thousand notes', () =>
    void check(RULE, `结⟦(jié)⟧{boilerplate-residue}${'果(guǒ)'.repeat(1000)}`));
});

describe('what stands under a line at the end', () => {
  const DRAFT = `# 青河县防汛工作汇报

全县清淤渠道36公里，加固堤防4处。

## 下一步打算

继续巡查。

---

`;
  const OFFER = '如需调整为更简短的版本，请告诉我。';
  const USAGE = '您可以根据实际情况进行修改和补充。';

  it('is told as one, and deleted by one fix', () => {
    const text = `${DRAFT}${USAGE}\n\n${OFFER}\n`;
    const [found, ...others] = findings(text, RULE, { format: 'markdown' });
    expect(others).toEqual([]);
    expect(found?.places).toHaveLength(2);
    expect(found?.message).toContain('横线以下连同它共2段');
    expect(applyEdits(text, found?.fixes[0]?.edits ?? [])).toBe(DRAFT.replace(/\n\n---\n\n$/, '\n'));
  });

  it('is told but for the paragraph that the writer lets stand', () => {
    const kept = `${DRAFT}${USAGE}\n\n<!-- bizheng-disable-next-line boilerplate-residue -->\n${OFFER}\n`;
    const [found, ...others] = findings(kept, RULE, { format: 'markdown' });
    expect(others).toEqual([]);
    expect(found?.message).toContain(USAGE);
    expect(found?.message).not.toContain('横线以下');
    const after = applyEdits(kept, found?.fixes[0]?.edits ?? []);
    expect(after).not.toContain(USAGE);
    expect(after).toContain(OFFER);
  });
});

it('many doublings of one word leave a doubling of another as it is graded', () => {
  const text = `一、进展\n我们就此进行进行了研究。\n随后进行进行了核对，效率有所提高提高。\n又进行进行了抽查。\n再进行进行了验收。\n`;
  const told = findings(text, RULE);
  expect(told.find(({ message }) => message.includes('提高'))?.severity).toBe('warning');
  expect(told.find(({ message }) => message.includes('进行'))?.severity).toBe('information');
});

describe('words that stand twice and say it once each', () => {
  it.each([
    ['a value over a label', '**整改状态**：**完成**\n**完成时间**：2024年5月'],
    ['a name over a line that opens with it', '青河县人民法院\n青河县人民法院发布第三批典型案例，供审判时参照。'],
    ['a transcript', '那我我们就是按照呃现在的办法来，对于对于这个页面再看一下。'],
    [
      'a transcript without sounds',
      '然后这个就是基础基础的数据，然后那个图就是要能点，这个颜色还要改，然后这个页面就是这样，对吧。',
    ],
    ['roles that change', '不得以本单位名义向上级单位负责人报送材料，不得以本单位负责人名义向上级单位报送材料。'],
    [
      'words to choose from',
      '热心、耐心、诚心、决心、红心、真心、公心、耐心。\n\n做好、做细、做实、推进、完善、健全、加强、做好。\n\n任务、要求、核心、主体、水平、结构、增量、主体。',
    ],
  ])('%s', (_name, text) => checkSilent(RULE, text, { format: 'markdown' }));
  it('but a slip of editing, and a name twice in a list, are told', () => {
    check(RULE, '各村要加强排查⟦排查⟧{boilerplate-residue}，建立台账。');
    check(RULE, '参会人员：⟦李明、王芳、张军、周涛、孙丽、赵强、钱进、李明⟧{boilerplate-residue}。');
  });
});

describe('what an assistant adds', () => {
  it.each([
    '（注：文档部分内容可能由 AI 生成）',
    '本回答由AI生成，内容仅供参考，请仔细甄别。',
    '以上内容仅供参考，请根据实际情况调整。',
    '如需我调整语气或篇幅，请随时告诉我。',
    '需要我把这份通知整理成表格吗？',
  ])('%s', (line) =>
    expect(findings(`关于开展检查的通知\n\n各村要认真自查。\n\n${line}`, RULE).map(({ severity }) => severity)).toEqual(
      ['warning'],
    ),
  );
  it.each(['您可以直接复制到文档中使用。', '如果您对格式有要求，请补充说明，我会相应调整。', '【以上内容由豆包生成】'])(
    'under the date: %s',
    (line) =>
      expect(
        findings(`关于开展检查的通知\n\n各村要认真自查。\n\n柳河镇人民政府\n\n2024年5月6日\n\n${line}`, RULE),
      ).toHaveLength(1),
  );
  it.each(['如果你遇到问题，请提供日志信息。', '你可以直接复制使用。', '希望对你有帮助！'])(
    'not under notes: %s',
    (line) => checkSilent(RULE, `安装说明\n\n安装方法见上。\n\n${line}`),
  );
  it.each([
    '好的！根据您提供的数据，我为您整理了一份年度总结 👇',
    '以下为**镇卫生院停电应急预案**，已按“职责—响应—保障”编写，可直接印发使用。',
    '我已将录音内容整理为会议纪要，重复部分已精简：',
    '收到，总预算8万元，我建议这样分配 💰',
  ])('above the title: %s', (line) => {
    check(RULE, `⟦${line}⟧{boilerplate-residue}\n\n# 柳河镇2024年工作总结\n\n今年各项任务按期完成。\n`, {
      format: 'markdown',
    });
  });
  it('whether it should go on', () =>
    check(
      RULE,
      '# 柳河镇2024年工作总结\n\n今年各项任务按期完成。\n\n⟦要不要我再按三个片区做一个对比？⟧{boilerplate-residue}\n',
      { format: 'markdown' },
    ));
  it('what a model thought before it wrote', () => {
    check(
      RULE,
      '关于开展检查的通知\n\n⟦<think>用户要求写一份通知，先想结构。</think>⟧{boilerplate-residue}\n\n各村要认真自查。',
    );
  });
  it('its marks of citation are one finding with one fix', () => {
    const text =
      '关于开展检查的通知\n\n各村要认真自查[citation:3]，及时整改【12†source】。\n\n检查结果按月报送[citation:5]。\n';
    const [found, ...others] = findings(text, RULE);
    expect(others).toEqual([]);
    expect(found!.message).toContain('全文共3处');
    expect(applyEdits(text, found!.fixes[0]!.edits)).toBe(text.replace(/\[citation:\d\]|【12†source】/g, ''));
  });
  it.each(['以上数据仅供参考。', '如需我局协助，请与办公室联系。', '项目用AI生成初稿，由干部修改。', '详见附件[3]。'])(
    'not: %s',
    (text) => checkSilent(RULE, `关于开展检查的通知\n\n${text}`),
  );
});

it('what a program is to have may be called as parts of pages are', () => {
  checkSilent(RULE, '# 需求说明\n\n- 评论区\n- 收藏分享\n- 相关推荐\n- 收藏导出\n', { format: 'markdown' });
  check(RULE, '# 会议通知\n\n请按时参加会议。\n\n⟦相关推荐⟧{boilerplate-residue}\n', { format: 'markdown' });
  checkSilent(RULE, '清单要覆盖全部分部分项工程，不得漏项。');
});

it('who keeps a paper says which version it is, and when', () =>
  checkSilent(RULE, '# 操作手册\n\n说明如下。\n\n---\n\n文档版本：v1.0\n\n更新日期：2026-02-08\n', {
    format: 'markdown',
  }));

describe('a scan that was misread', () => {
  const line = (i: number): string => `水利史话（8${i}^1-16^118111 ）讲“治河的办法。`;
  const text = (lines: number): string =>
    `${Array.from({ length: lines }, (_, i) => line(i)).join('\n')}\n${'这一段是打字录入的，没有认错的地方。\n'.repeat(9)}`;
  it('is told once, and nothing else in it is loud', () => {
    const loud = findings(text(12)).filter(({ severity }) => severity === 'warning' || severity === 'error');
    expect(loud.map(({ rule }) => rule)).toEqual(['boilerplate-residue']);
    expect(loud[0]!.message).toContain('12段');
  });
  it('is none for a few lines, nor for powers', () => {
    expect(findings(text(4)).filter(({ message }) => message.includes('扫描'))).toEqual([]);
    expect(
      findings('数量级为10^6，精度为2^1024。\n'.repeat(20)).filter(({ message }) => message.includes('扫描')),
    ).toEqual([]);
  });
});

describe('bytes of a garbled character', () => {
  it('are not deleted as invisible ones', () =>
    expect(
      findings('![å°æ ·æ¬å­¦ä¹ ](a.png)\n\n图中是研究进展，供各位参考。\n', 'boilerplate-residue', {
        format: 'markdown',
      })
        .flatMap(({ fixes }) => fixes)
        .filter(({ safe }) => safe),
    ).toEqual([]));
});

it('an invisible character that keeps an indented line of Markdown from being code is its editor’s', () => {
  checkSilent(RULE, '# 会议记录\n\n\u200b\t会上讨论了三件事。\n\n\u200b    下周继续。\n', { format: 'markdown' });
  check(RULE, '# 会议记录\n\n会上讨论了⟦\u200b⟧{boilerplate-residue}三件事。\n', { format: 'markdown' });
  check(RULE, '会议记录\n⟦\u200b⟧{boilerplate-residue}会上讨论了三件事。\n');
});
