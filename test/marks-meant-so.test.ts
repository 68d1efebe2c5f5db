/** punctuation: marks that their writer means so, or that are spoken of, and what is told of those that look much like them. */
import { describe, expect, it } from 'vitest';
import { check, checkFix, checkSilent, findings } from './check';

const gradesOf = (text: string, options = {}): string[] =>
  findings(text, 'punctuation', options).map(({ severity }) => severity);
const titlesOf = (text: string, options = {}): string[] =>
  findings(text, 'punctuation', options).flatMap(({ fixes }) => fixes.map(({ title }) => title));
/** What is written among friends. */
const NOTES = '我今天又折腾了一下午，代码终于能跑了，感觉自己好像又行了。\n\n';

describe('punctuation: faces and what is said among friends', () => {
  it('pairs no sign of a face', () => {
    checkSilent('punctuation', `${NOTES}试试看：-）\n`);
    checkSilent('punctuation', `${NOTES}我们都盼着你来。:-)\n`);
    checkSilent('punctuation', `${NOTES}想回家躺平的念头_(:з」∠)_（只是想想）。\n`);
    check(
      'punctuation',
      `${NOTES}他说「快来⟧{punctuation}。\n`.replace('「快来⟧{punctuation}', '快来⟦」⟧{punctuation}'),
    );
  });
  it('closes no bracket that opens a mood', () => {
    for (const mood of ['doge', 'dog', '×', '笑', '逃'])
      checkSilent('punctuation', `${NOTES}一上台就讲开了（${mood}。\n`);
    expect(gradesOf(`${NOTES.repeat(12)}认识了不少师傅（爷\n`)).toEqual(['information']);
    expect(gradesOf(`${NOTES.repeat(12)}- 用来背单词（上图软件\n`)).toEqual(['warning']);
    expect(gradesOf('方案只讲了一半（见第二章第三节\n')).toEqual(['warning']);
  });
  it('informs of a bracket that ends what is said in jest', () => {
    expect(gradesOf(`${NOTES}最后只好由我去台上敲锣）\n`)).toEqual(['information']);
    expect(gradesOf(`${NOTES}把结果（含附表）），一并交给他。\n`)).toEqual(['warning']);
  });
});

describe('punctuation: marks that are spoken of, or belong to a program', () => {
  it('lets rows of marks and signs be', () => {
    for (const text of [
      '逗号 分号 句号 ，；。',
      '把地址前面的.换成了下划线，其余照旧。',
      '先算一算 1+1=？，再往下看。',
      '键入 GOTO /?，看看说明。',
      '声明变量 Date date1；，然后给它赋值。',
      '1).一对一的通信方式，其余照抄。',
      '数据按空格 split(” “) 切开，再逐行处理。',
      '注意三个”号之间不用再写加号。',
      '水位站->>服务器: 上报水位(每小时)',
      '接口返回：\n{\n  “水位”值如下：\n  “level”:”12.5”,\n  ”unit”:”米”\n}\n以上。',
      '截取的代码：\n28.   loss=1.0))\n29.    )\n以上。',
      '提的问题应该：a）合于主题，并且b）不能直接回答。',
      '【 】4）综述没有围绕主题展开，缺乏评述。',
      '库存增加主要系1）布点需要时间，2）2025年新厂试运行。',
      "样式表里写 content: '“'; 就能补上引号。",
      '就这样一直给自己找借口（（（',
      '当（例如）甲方和乙方都同意时，就可以开工。',
      '[1] 作者．治河论集〔C〕．水利出版社．论文的起止页码.',
    ])
      checkSilent('punctuation', `${NOTES}${text}\n`);
  });
  it.each(['数字写在同一行时，, 后必须留一个空格。', '列表里多出来的,,会被当成空值。', '%K 防汛;;抗旱;;水库;;灌区'])(
    'calls no mark doubled that is spoken of or parts items: %s',
    (text) =>
      expect(findings(`${NOTES}${text}\n`, 'punctuation').filter(({ message }) => message.includes('重复'))).toEqual(
        [],
      ),
  );
  it('informs of a mark between two blanks', () => {
    expect(gradesOf('多写的 ( 能够提醒读的人。\n')).toEqual(['information']);
    expect(gradesOf('推荐使用 ’ 而不是两点。\n')).toEqual(['information']);
    expect(gradesOf('多写的(能够提醒读的人。\n')).toEqual(['warning']);
  });
  it('still tells of marks doubled and of words that break off in brackets', () => {
    expect(gradesOf('各村已上报，，后天汇总。\n')).toEqual(['warning']);
    expect(gradesOf('要查看几类隐患（例如），并登记。\n')).toEqual(['warning']);
  });
  it('informs of a question mark before a comma', () => {
    expect(gradesOf('你有什么优势？，请说明。\n')).toEqual(['information']);
    expect(gradesOf('各村按时完成！，请放心。\n')).toEqual(['warning']);
  });
  it('takes quotes round what a key is given for those of a program', () => {
    checkSilent('punctuation', 'id:”20310415”\n');
    expect(gradesOf('评定”满意”，再转账。\n').length).toBe(1);
  });
  it('takes 》 for an arrow where arrows are drawn so', () => {
    checkSilent('punctuation', `${NOTES}先登录-》再查询。\n\n纠错码》有没有现成的代码\n`);
  });
  it('takes a turned mark between letters for an apostrophe', () => {
    const text = `${NOTES}页面写着“You‘re in”就好了。\n`;
    expect(gradesOf(text)).toEqual(['information']);
    checkFix('punctuation', text, text.replace('‘', '’'));
  });
});

describe('punctuation: what trails off', () => {
  it('offers an ellipsis for a row of 、', () => {
    const text = '常见的框架有前端、后端、运维、、、\n';
    expect(gradesOf(text)).toEqual(['information']);
    expect(titlesOf(text)).toEqual(['改为“……”', '改为“等”']);
    expect(titlesOf('切入方式（前置、后置、、）要配置好。\n')).toEqual(['改为“……”', '改为“等”']);
    expect(gradesOf('核对名称、、经营范围。\n')).toEqual(['warning']);
  });
  it('offers …… for 。。 in notes, too', () => {
    const notice =
      '关于开展检查的通知\n\n各村：\n\n现将有关事项通知如下。。请认真贯彻执行。\n\n某镇人民政府\n2024年5月6日\n';
    expect(gradesOf(notice)).toEqual(['warning']);
    expect(gradesOf(`${NOTES}应该是这样吧。。\n`)).toEqual(['warning']);
    expect(titlesOf(`${NOTES}应该是这样吧。。\n`)).toEqual(['改为“。”', '改为“……”']);
  });
  it('leaves …… before 等 in a quotation, and informs behind 等等', () => {
    expect(gradesOf('文件提出“在网络、智能制造……等领域打造应用”。\n')).toEqual([]);
    expect(gradesOf('学校、位置、专业等等……都要想好。\n')).toEqual(['information']);
    expect(gradesOf('内置了数组、字符串……等。\n')).toEqual(['warning']);
  });
});

describe('punctuation: halves', () => {
  it('tells of a line whose quotes are all turned once', () => {
    const text = '还可以试试”奶皮子“甜品或者”卡瓦斯“饮品。\n';
    const found = findings(text, 'punctuation');
    expect(found.length).toBe(1);
    expect(found[0]!.message).toContain('前后颠倒');
    expect(found[0]!.fixes.length).toBe(2);
  });
  it('mends the outer kind of mark inside a quotation', () => {
    const text = '有人认为：“集中力量可以完成‘西气东输”这样的大项目”。\n';
    checkFix('punctuation', text, text.replace('输”', '输’'));
    checkFix('punctuation', '坚持发展‘枫桥经验”。\n', '坚持发展“枫桥经验”。\n');
  });
  it('closes a bracket inside a title, and deletes none whose half is wanted', () => {
    const text = '为响应《支付机构条例（征求意见稿》的要求，各部门抓紧准备。\n';
    expect(titlesOf(text)).toEqual(['补上“）”']);
    expect(titlesOf('按若干问题的意见》执行。\n')).toEqual([]);
  });
  it('takes numbers of items in running text for no halves', () => {
    for (const text of [
      '原型（ 1）硬件设备 2）上层应用 3）稳定运行 ）。',
      '包括：1）界面增加按钮，2）点击后执行，然后3）',
      '1).全虚拟化通过翻译进行，其余2).指令直接调用硬件，不需3).要转换。',
    ])
      checkSilent('punctuation', `${NOTES}${text}\n`);
  });
  it('informs of a link that is broken', () => {
    const text = `${NOTES}地址：[http://www.a.net/](http://www.a.net/](http://www.a.net/](http://www.a.net/)\n`;
    expect(gradesOf(text, { format: 'markdown' }).filter((grade) => grade === 'warning')).toEqual([]);
  });
});

describe('punctuation: half-width marks', () => {
  const right = '各镇按期完成清淤任务，渠道畅通（含支渠），群众满意。\n\n'.repeat(6);
  it('lists both brackets of a pair beside Latin words, or none', () => {
    const text = `${right}找出关键点(key driver)。\n\n用七何分析法（5W2H)分析。\n\n系统用RTOS(作为服务集合)承载。\n`;
    const [found] = findings(text, 'punctuation');
    expect(found!.fixes[0]!.edits.map(({ span: { start } }) => text.charAt(start)).join('')).toBe(')()');
    expect(text.slice(0, found!.span.start)).toContain('key driver)');
  });
  it('informs of a title that is repeated', () => {
    expect(gradesOf(`${right}前情：[项目委员会,设施组例会](https://a.cn/b)\n`, { format: 'markdown' })).toEqual([
      'information',
    ]);
    expect(gradesOf(`${right}提取自《论文结构(他人论文)》一文。\n`)).toEqual(['information']);
    expect(gradesOf(`${right}按照《处分条例(试行)》办理。\n`)).toEqual(['warning']);
  });
  it('writes 、 between the names of two bodies in a title', () => {
    const text = `# 项目委员会,设施组例会纪要\n\n${right}`;
    checkFix('punctuation', text, text.replace('会,', '会、'), '', { format: 'markdown' });
    const moved = `# 统一思想认识,凝聚发展力量\n\n${right}`;
    checkFix('punctuation', moved, moved.replace('识,', '识，'), '', { format: 'markdown' });
  });
  it('deletes the dot that ends a heading', () => {
    const text = `${right}## 一、总体情况说明.\n\n${right}`;
    checkFix('punctuation', text, text.replace('明.', '明'), '删去', { format: 'markdown' });
  });
  it('leaves an ornament, what is told of a book, and the quotes round a whole file', () => {
    for (const text of [
      `${right}! ! ! 注意事项 ! ! !\n`,
      `${right}李四著.系统分析与设计（第二版）.清华大学出版社,2005年8月第1版.\n`,
      `"裁定书\\n${'被告人不服，提出上诉。'.repeat(20)}\\n"`,
    ])
      checkSilent('punctuation', text);
  });
  it('informs of a hyphen between words, and leaves names', () => {
    expect(gradesOf('要努力构建和-谐的乡村，和谐的乡村人人爱。\n')).toEqual(['information']);
    checkSilent('punctuation', '点击“某某理工大学-生活号”，大学生活从这里开始，学生都在用。\n');
    checkSilent('punctuation', '见滩头\\朋友店-月度图.md，店月销量见下表。\n');
  });
});

describe('punctuation: marks of a statement', () => {
  it('of a method of a class, whatever its brackets hold', () =>
    checkSilent('punctuation', '地址里有中文会报错，解决方法：UrlEncoder.encode(""，"utf-8");\n'));
});

it('punctuation: a sum keeps its brackets, whatever is added', () => {
  checkSilent('punctuation', '它的值是 (3 + 根号5) 的 n 次方，取整即得，全体同学都应当会算。\n');
  expect(gradesOf('它的值 (见第3页的附表) 要取整，全体同学都应当会算。\n').length).toBeGreaterThan(0);
});

describe('punctuation: signs beside words', () => {
  it('a face of signs closes with as many brackets as it likes', () => {
    checkSilent('punctuation', 'ε=(´ο｀*)))唉，天天都有新的事情要处理，一样也推不掉。\n');
    expect(gradesOf('结果（含附表）），一并交给他，请尽快看完并签字。\n')).toEqual(['warning']);
  });
  it('a method keeps its brackets', () =>
    expect(titlesOf("图题这样写：plt.title('各年费用的变化')，其余照旧，写完再交给大家看。\n")).toEqual([]));
});
