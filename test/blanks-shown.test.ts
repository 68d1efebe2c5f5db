/** Blanks that are none: titles of articles, marks that a text says to write, factors and names, x in texts that show no kind; and their sisters that are due. */
import { describe, expect, it } from 'vitest';
import { findings } from './check';

/** How a text's blanks are told: the loudest severity and all places, or silence. */
const told = (text: string, options: Parameters<typeof findings>[2] = {}): string => {
  const all = findings(text, 'placeholder', options);
  return all.length === 0 ? 'silent' : all.some(({ severity }) => severity === 'error') ? 'error' : all[0]!.severity;
};

describe('titles of articles and names on a screen', () => {
  it.each([
    ['第六条【适用范围】', 'silent'],
    ['第六条 〔保管期限〕', 'silent'],
    ['第六条（补充数据的时间）', 'silent'],
    ['第二十条之一【会议时间】', 'silent'],
    ['第八条【时间】本活动五月举行，雨天顺延。', 'silent'],
    ['第六条\n\n【适用范围】\n\n本办法适用于全县河道。', 'silent'],
    ['第三条【甲方名称】负责提供场地。', 'error'],
    ['【会议时间】', 'error'],
    ['【加班标准】\n加班按月核定，由部门汇总上报。\n\n【工作时间】\n依据县里的规定，窗口中午不休息。', 'silent'],
    ['打开首页【优先事项】区域，逐条处理。', 'silent'],
    ['先看首页【会议时间】，再报名。', 'silent'],
    ['会议由【主持人姓名】主持。', 'error'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
  it('a label at the head of a line that Markdown joins to the one above has its answer behind it', () => {
    const text = '河道巡查的办法在各县都有摸索\n［文章编号］ 2031-7\n［关键词］ 河道；巡查';
    expect(told(text, { format: 'markdown' })).toBe('silent');
  });
});

describe('notes that are spoken of or say how something is', () => {
  it.each([
    ['数据不全的，标注【请核实原文】。', 'silent'],
    ['逐条看有没有漏项（若有标 [待核查]）。', 'silent'],
    ['初稿里多处【待补】，骨架已经搭好。', 'silent'],
    ['所有文件中的“（请填写导师姓名）”都已换成姓名。', 'information'],
    ['封面当前为"（请填写导师姓名）"，等人确认。', 'information'],
    ['会议主题为“（待补充）”。', 'error'],
    ['投标【待补充】', 'error'],
    ['并写明【补充具体原因】。', 'error'],
    ['轨迹可以回放（后续处理有待完善）。', 'silent'],
    ['总投资额（数据待核实）已上报。', 'error'],
    ['先弄清还有哪些字段仍待补充。', 'silent'],
    ['结点更新（插入时未满）不再拆分。', 'silent'],
    ['现场情况（插入照片）如下。', 'error'],
    ['问题可以通过 [插入联系方式] 反映。', 'error'],
    ['也可以同时申请（需确认兼得规则）。', 'information'],
    ['总投资额（需确认）已上报。', 'error'],
    ['检测前跟踪（TBD）方法能耗低。\n两类TBD方法都已试过。', 'silent'],
    ['会议地点（TBD）另行通知。', 'error'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('marks in what is said or is to be written', () => {
  it.each([
    ['当学生说“XX坏了”时，先问清楼号。', 'information'],
    ['报修时说明"已经查过XX没坏"，省得再跑。', 'information'],
    ['结尾写上“申请人×××”，再写日期。', 'information'],
    ['会后在小说“××河”的研讨里发言。', 'error'],
    ['传闻有三："甲能治病""乙能防病""XX食物致癌"，都不可信。', 'information'],
    ['全县开展“××行动”，成效明显。', 'error'],
    ['有人问“XX能吃吗？”，要耐心解释。', 'information'],
    ['网上常见“XX能治YY”一类的话。', 'information'],
    ['由XX镇和YY镇联合开展。', 'error'],
    ['具体姓名 → "XXX"或"XX"，案号不写。', 'information'],
    ['句式是“以[正面目标]促[反面纠正]”（如“以整改促发展”）。', 'information'],
    ['用"XX"或"【待补充】"代替不清楚的数字。', 'silent'],
    ['机关可以作出《关于对×××待遇予以调整的决定》，按程序送达。', 'information'],
    ['县纪委作出《关于对×××待遇予以调整的决定》，按程序送达。', 'error'],
    ['推动«县农村公路养护行动方案(2031年)»落地。', 'silent'],
    ['«姓名»同志：', 'error'],
    ['页面用 {{变量名}} 取数，{{ }} 里可以运算。', 'silent'],
    ['联系人：{{姓名}}', 'error'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
  it('any article of any law in notes for programmers', () => {
    const notes = '# 助手复盘总结\n\n- 用 `app.py` 调接口，`index.html` 出页面\n- 改了 prompt 再跑 `test.py`\n\n';
    expect(told(`${notes}模型会引用《XX法》第X条，得再查一遍。`, { format: 'markdown' })).toBe('information');
    expect(told('青河县关于表彰先进的决定\n根据《XX法》第X条，决定表彰下列单位。')).toBe('error');
  });
  it('rows and columns of advice show how something is written', () => {
    const table = '| 规则 | 不得编造 |\n|---|---|\n';
    expect(told(`${table}| 安全做法 | 数字不清楚就写XX万元 |`, { format: 'markdown' })).toBe('information');
    expect(told(`${table}| 完成投资 | 全年XX万元 |`, { format: 'markdown' })).toBe('error');
    expect(told('| 场景 | 推荐用词 |\n|---|---|\n| 数量 | 精确数字 或 【待补充】 |', { format: 'markdown' })).toBe(
      'information',
    );
  });
});

describe('factors, variables and names', () => {
  it.each([
    ['以X元的价格买下十分之一，也不愿以2X元买下全部。', 'silent'],
    ['投入X元，增长2X%。', 'error'],
    ['第X层的输出与第X+L层的输出相加。', 'silent'],
    ['| 补偿 | 工作年限 × 月工资 |', 'silent'],
    ['样本共三万 医师 × 年接诊量。', 'silent'],
    ['用三种打分法（词典、连续打分）× 4个市场。', 'silent'],
    ['用三种打分法（词典、连续打分）× 多个窗口。', 'silent'],
    ['结果不好，初步分析为   类别和长宽互相影响。', 'silent'],
    ['问题分为   类，逐一整改。', 'error'],
    ['于 × 月召开动员会。', 'error'],
    ['5月 × 日召开动员会。', 'error'],
    ['两点为(x_1,y_1 )与(x_2,y_2 )，求直线。', 'silent'],
    ['记录 008_人的角色是编排者。', 'silent'],
    ['一个汉字对应两组%xx，即%xx%xx。', 'silent'],
    ['新建对象写作 val a = XXX()，不用关键字。', 'silent'],
    ['com.xx.dao：为数据层提供接口。', 'silent'],
    ['头部里的 Content-* 时间不受支持。', 'silent'],
    ['查看全部配置[以及它们所在的文件]：', 'silent'],
    ['其中，  表示第  层节点的向量，共  层。', 'information'],
    ['营业收入增长1.1个　百分点，逐月回升。', 'silent'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('a text that had the room to show its kind and shows none', () => {
  const ROOM = '河边的路修好以后来的人多了，孩子们放学在桥头写生，老人傍晚沿着堤坝散步，说起从前的渡口。'.repeat(8);
  it.each([
    ['题目里见到xx成立合作社，就往组织上想。', 'information'],
    ['鼓励××公司出钱，社会力量就来了。', 'information'],
    ['这里的值为（ ）千克。', 'information'],
    ['TODO 还要查资料', 'information'],
    ['联系人：XXX', 'error'],
    ['合同金额：***万元', 'error'],
    ['认证的证书编号：45001-XXXX-2031，三年有效。', 'error'],
    ['市场化运作：××是市场的产物，随行就市，不靠补贴。', 'information'],
    ['2031年全国规模为XX亿元，增长9.5%。', 'error'],
    ['规模为XX亿元，逐年在长。', 'information'],
    ['堤坝于X月X日封闭。', 'error'],
    ['如图【】是桥头的旧照。', 'error'],
    ['税号：[请填写公司税号]', 'error'],
    ['路边写着“请在[月份]之前签字，过后不候”，没人理会。', 'information'],
  ])('%s', (text, expected) => expect(told(`桥头\n\n${ROOM}\n\n${text}\n\n${ROOM}`)).toBe(expected));
  it('what stands in its heading is due', () =>
    expect(told(`# XX科技公司产品手册\n\n${ROOM}`, { format: 'markdown' })).toBe('error'));
  it('sure blanks beside it prove that it is one to fill in', () => {
    const form = '姓名：XXX\n\n单位：XXX\n\n电话：XXX';
    expect(told(`桥头\n\n${ROOM}\n\n${form}\n\n由××公司出资。`)).toBe('error');
  });
  it('many are told once', () => {
    const lines = ['见到xx就记下。', '再看xx和旁人。', '往xx上想一想。', '把xx改一改。'].join(`\n\n${ROOM}\n\n`);
    const all = findings(`桥头\n\n${lines}`, 'placeholder');
    expect(all.map(({ severity }) => severity)).toEqual(['information']);
    expect(all[0]?.message).toContain('泛指');
  });
  it('a draft is asked as before', () =>
    expect(told(`青河县水利局关于防汛情况的报告\n\n${ROOM}\n\n由××公司出资。`)).toBe('error'));
  it('a file that says what it is, too', () =>
    expect(told(`桥头\n\n${ROOM}\n\n由××公司出资。`, { fileName: '桥头.gongwen' })).toBe('error'));
  it('what a program is told opens with its task', () =>
    expect(told(`[任务说明]\n根据材料写出方案。\n\n[输出内容]\n联系人：{{姓名}}`, { format: 'markdown' })).toBe(
      'information',
    ));
});
