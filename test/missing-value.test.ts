/** missing-value: loud where a number dropped out, silent on words that only look so. */
import { describe, expect, it } from 'vitest';
import { droppedNumbers } from '../server/src/core/reading/dropped-numbers';
import { Reading } from '../server/src/core/reading/reading';
import { checkSilent, findings } from './check';
import { growthOf } from './meter';

describe('missing-value', () => {
  it('leaves fields of a tender to whoever bids', () => {
    const dates = (text: string, fileName: string): number => findings(text, 'missing-value', { fileName }).length;
    const text = '起始日期：年月日，完成日期：年月日。\n合同订立时间：年月日\n';
    expect(dates(text, '县政务平台磋商文件.txt')).toBe(0);
    expect(dates(text, '县政务平台合同.txt')).toBe(3);
    expect(dates('投标截止时间：年月日\n', '县政务平台磋商文件.txt')).toBe(1);
  });

  it.each([
    '全年生产总值增长%，投资增长12%。',
    '占地区生产总值比重提高到%左右。',
    '管理率:%。',
    '第二季度增长％。',
    '分别下降3%、%。',
    '总面积平方公里，耕地面积亩。',
    '建筑面积㎡，总投资万元。',
    '全镇共有个行政村。',
    '年内建成个省级园区。',
    '办结时限不超过个工作日。',
    '新增规模以上工业企业家以上。',
    '选派名干部驻村。',
    '办理建议66件、提案件。',
    '，个区县通过验收。',
    '同比提高个百分点。',
    '利润是上年的倍。',
    '补助标准每人每年元，比上年提高。',
    '距县城。公里，共有。个村民小组。',
    '2024年月日，项目开工。',
    '截至年，全县完成改造。',
    '贷款余额由亿元增加到96亿元。',
    '中央财政安排亿元支持改造。',
    '城镇新增就业万人，失业率5.1%。',
    '高校毕业生人，就业率91%。'.replace('高校毕业生', '在校学生'),
    '合格率不低于百分之，',
    '举办届“非遗节”。',
    '平均年龄岁。',
    '获省级优质课等奖，受到表彰。',
    '参与人数达人。',
    '日均气温℃。',
    '下发通知书份。',
    '累计接种万剂次。',
    '年月至年月，任某局局长。',
    '贫困发生率由%下降到3%。',
    '截至年，全镇脱贫。',
    '确保年无重大事故。',
    '%的农户用上自来水。',
    '实施稳经济项举措。',
    '出台惠企条措施。',
    '全年年度件民生实事全部办结。',
    '设村级服务点个。',
  ])('finds one in %s', (text) => expect(findings(text, 'missing-value').length, text).toBeGreaterThan(0));

  it.each([
    '进出口总额突破万亿元，年销售收入超亿元的企业12家。',
    '打造万亿元级产业集群，投资亿元以上重大项目23个。',
    '赋能千行百业、造福千家万户。',
    '拓展产业链条，完善服务链条。',
    '获国家级奖项，受理劳动争议案件、行政复议案件。',
    '人民币的单位为元。',
    '车厢内设置专座，不抢座、霸座。',
    '一、二、三级医院名单',
    '在公司领导及个部门支持下',
    '使用每小时二十蒸吨以下锅炉，二十总吨以下船舶。',
    '资金使用等项工作。',
    '由支队级单位批准。',
    '占比（%），增幅（‰）',
    '前面写通配符，%代表任意多个字符。',
    '佣金按交易金额 × 直推比例 %算出。\n\n| 项目 | 交易金额 × 直推比例 % |',
    '每百户拥有量、每千人口床位数',
    '完成个人所得税汇算清缴。',
    '建立健全一个个台账，逐个销号。',
    '日均、月均、年均增长',
    '密度大于1.72克/立方厘米',
    '金奖、银奖等奖项，科技进步奖等奖励。',
    '共同共有人，当事人。',
    '开展专项工作、各项服务、等项工作、单项活动、逐项整改、事项服务、其他项内容。',
    '信访件案件、各条道路、国家企业、专家机构。',
    '个个争先进，一个问题一个问题解决。',
    '推动技术改造，建设单位。',
    '到年底，从年初起，于年内完成。',
    '设施设备、场次安排、活动场次、人次统计',
    '全球订单为237万修正总吨，同比减少。',
    '对于 Hz，以后再介绍。通过 Hz 可以一键创建。',
  ])('is silent on %s', (text) => checkSilent('missing-value', text));

  it('takes a lone unit in notes for speech or a name, and two for numbers that are lost', () => {
    const notes = '我今天翻了旧照片，我和同学聊了聊，我觉得挺有意思。\n在图片上层添加个水印。\n';
    expect(findings(notes, 'missing-value')).toHaveLength(0);
    expect(findings('全市新增个停车场。\n', 'missing-value')).toHaveLength(1);
  });
  it.each([
    ['the same unit counts beside it', '今年新建省级湿地公园家、市级湿地公园7家。', 1],
    ['a unit of two characters', '报名截止个工作日前可以撤回。', 1],
    ['a word that the classifier ends', '收到38名老人的签名，其余12名老人没有写。', 0],
    ['any number of them', '可以有任意个，包含0个。', 0],
    ['ten thousand hundred millions', '他们谈到市值万亿美元的公司。', 0],
    ['a unit of its own', '每周都上课，单双周课时不同（单周6课时，双周5课时）。', 0],
  ])('in notes, where %s', (_, sentence, many) => {
    const notes = `我今天翻了旧照片，我和同学聊了聊，我觉得挺有意思。\n${sentence}\n`;
    expect(findings(notes, 'missing-value')).toHaveLength(many);
  });
  it('reads over the ends of narrow lines', () => {
    const lines =
      '本镇自然条件较好，身边有个好师傅，村里出了个好带头人，凡事先议后办，先办后评，各村对照去年的做法逐条改进，把好经验写进台账，把短板列入清单，挂图作战，销号管理，';
    for (let cut = 0; cut < 11; cut++) {
      const text = `${(lines.slice(cut) + lines + lines).match(/.{1,11}/g)!.join('\n')}\n`;
      expect(findings(text, 'missing-value'), text).toHaveLength(0);
    }
  });
  it.each([
    '争取实现个目标：一是增收，二是增绿。',
    '开展批次检查。',
    '不合格率%左右。',
    '评议%的群众满意。',
    '该县共有个乡镇。',
  ])('still finds one in %s', (text) => expect(findings(text, 'missing-value').length, text).toBeGreaterThan(0));

  it('leaves masks to placeholder', () =>
    checkSilent('missing-value', '增长xx%，共有××个村，投资____万元，面积**平方米。'));
  it('names both sides of the gap', () => {
    expect(findings('工业投资增长%，好于预期。', 'missing-value')[0]!.message).toContain('“资增长”'.slice(1, -1));
  });
  it.each(['增长%', '个', '共有个', '9', '百分之'])('%j repeated costs its length', (piece) => {
    expect(growthOf((text) => void droppedNumbers(new Reading(text, 'prose', 'plain')), piece, 4000)).toBeLessThan(2.2);
  });
});

describe('a word that ends in a unit', () => {
  it.each([
    ['is counted in front', '本次验收共抽查18项重点检查项，全部合格。'],
    ['has its number behind', '一年来承办全国性技能赛项12项，省级的30项。'],
    ['is what is delivered', '导师审核学生结项成果，按模板填写评语。'],
    ['is each of them', '系统为每个餐次生成一张代表图。'],
    ['is said to be so many', '截至目前，公共自行车累计服务人次超6亿。'],
    ['is a capacity in law', '认定其恢复为完全民事行为能力人。'],
    ['is asked for', '今天晚上还有空座吗'],
    ['says which way a house looks', '新建校舍以南北座向为宜。'],
  ])('silent where it %s', (_, text) => checkSilent('missing-value', text));
  it.each(['完成重点项目12项，立项项。', '全市共抽查18项，检查项，合格率95%。'])('but not in %s', (text) =>
    expect(findings(text, 'missing-value').length, text).toBeGreaterThan(0),
  );
  it('silent where it is set off in bold or is a link', () => {
    const markdown = (text: string) => findings(text, 'missing-value', { format: 'markdown' });
    expect(markdown('这一位总是1，是个**隐藏位**，可以不写。\n')).toHaveLength(0);
    expect(markdown('欢迎投稿！（方式查看[关于篇](https://example.org/about)）\n')).toHaveLength(0);
    expect(markdown('全年生产总值**增长%**，好于预期。\n')).toHaveLength(1);
  });
});

describe('a share in words', () => {
  it.each(['百分之比写错了。', '是（百分之）九十九的人没有露面。', '用 fsck 指令显示块信息：% hadoop fsck /'])(
    'silent: %s',
    (text) => checkSilent('missing-value', text),
  );
  it('tells what has no number behind it', () =>
    expect(findings('完成率达到百分之，超出预期。', 'missing-value')).toHaveLength(1));
});

describe('a word that 个 ends', () => {
  it.each(['今儿个', '谁个', '真个', '昨儿个'])('%s', (word) => checkSilent('missing-value', `${word}\n`));
  it('but behind a verb or a noun its number is gone', () =>
    expect(findings('全镇新建文化广场个，修建步道4条。\n', 'missing-value').length).toBe(1));
});

it('the sign of a percentage may be named', () => {
  checkSilent('missing-value', '各人的工作量以百分比%的形式填写。\n');
  expect(findings('入户走访率达到%，比上年有所提高。\n', 'missing-value').length).toBe(1);
});

describe('one stroke less than 各', () => {
  it('is named as what it may be', () => {
    const told = (text: string): string => findings(text, 'missing-value')[0]?.message ?? '';
    expect(told('三、功能需求与个部分程序的关系\n')).toContain('“各”');
    expect(told('全市新增个停车场。\n')).not.toContain('“各”');
    expect(told('组织队员查阅和学习个方面的资料。\n')).toContain('“各”');
    const all = findings('三、功能需求与个部分程序的关系\n\n全年增长%。\n', 'missing-value');
    expect(all.map(({ severity }) => severity)).toEqual(['information', 'error']);
  });
});

describe('what only informs', () => {
  const NOTES = '我今天翻了旧照片，我和同学聊了聊，我觉得挺有意思。\n';
  it('is a hint in notes and posts', () => {
    const text = '今年新建省级湿地公园家、市级湿地公园7家。\n';
    expect(findings(NOTES + text, 'missing-value')[0]?.severity).toBe('hint');
    expect(findings(text, 'missing-value')[0]?.severity).toBe('information');
  });
});
