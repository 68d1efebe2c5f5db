/** Sums in prose and tables: what must be found, what must stay silent, what the fixes make of it, what is kept as verified. */
import { describe, expect, it } from 'vitest';
import { readReport } from '../server/src/core/index';
import { sumsOf } from '../server/src/core/figures/sums/read';
import { tableSumsOf } from '../server/src/core/figures/sums/table-sums';
import { tablesOf } from '../server/src/core/report/tables';
import { check, checkFix, checkSilent, findings } from './check';
import { growthOf } from './meter';

const RULE = 'sum-mismatch';
const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (...rows: string[]): string =>
  [rows[0]!, `|${'---|'.repeat(rows[0]!.split('|').length - 2)}`, ...rows.slice(1)].join('\n');

describe('silent on sound sums', () => {
  const SOUND = [
    '现有党员45名，其中男党员33名，女党员12名。',
    '低保对象共有856户1523人，其中城镇低保120户185人，农村低保736户1338人。',
    '全年用电量3.2亿千瓦时，其中上半年1.5亿千瓦时，下半年1.7亿千瓦时。',
    '支出合计2356.8万元，其中基本支出1856.3万元，占78.8%；项目支出500.5万元，占21.2%。',
    '本年收入合计3200.5万元，其中：财政拨款收入3100.2万元，占96.87%；事业收入80.3万元，占2.51%；其他收入20.0万元，占0.62%。',
    '三十七个村民小组，其中东片十二个，西片十四个，其余十一个。',
    '实现地区生产总值117.5亿元，增长6.1%。其中，第一产业增加值12.3亿元，增长3.1%；第二产业增加值45.1亿元，增长6.5%；第三产业增加值60.2亿元，增长6.9%。',
    '水泥磨灌注桩完成9根，累计完成58根，总计87根。',
    '救助困难职工56名，发放救助金11.2万元，其中大病救助6名3万元，助学救助20名6万元，生活救助30名2.2万元。',
  ];
  for (const text of SOUND) it(text, () => checkSilent(RULE, text));
});

describe('a list with 、 between its parts counts whole', () => {
  it.each([
    '平台有页面模块8个、组件模块11个、路由模块5个、工具模块6个、脚本模块6个，总计45个。',
    '培训管理岗9人、从业人员12人、比赛裁判5人、后勤人员5人，共计40人。',
  ])('%s', (text) => {
    const [found] = findings(text, RULE);
    expect(found?.message).toMatch(/^(?:8个 \+ 11个 \+ 5个 \+ 6个 \+ 6个 = 36个|9人 \+ 12人 \+ 5人 \+ 5人 = 31人)/);
  });
  it('is silent where the whole list makes the total', () =>
    checkSilent(RULE, '平台有页面模块8个、组件模块11个、路由模块5个、工具模块6个、脚本模块6个，总计36个。'));
});

describe('silent where nothing follows', () => {
  const OPEN = [
    '支出120万元，其中人员经费80万元，公用经费30万元。',
    '开展检查56次，出动执法人员320人次、车辆80台次，共查处违法案件23起。',
    '全县户籍人口45万人，其中农业人口38万人；常住人口52万人，其中城镇人口30万人。',
    '向120户每户发放500元，合计6万元。',
    '新建公路35公里，其中新建桥梁3座、涵洞25个，改建公路20公里。',
    '2023年度收入总计3500.2万元，支出总计3500.2万元。与上年相比，收、支总计各增加120.5万元。',
    '用户二份，一份送办公室、一份自留存档，共x份。',
  ];
  for (const text of OPEN) it(text, () => checkSilent(RULE, text));
});

describe('found', () => {
  const WRONG = [
    '共办理信访事项⟦40件⟧{sum-mismatch}，其中已办结35件，正在办理6件。',
    '全市共有乡镇（街道）⟦86个⟧{sum-mismatch}，分别是街道26个、镇45个、乡16个。',
    '一般公共预算收入完成⟦8.6亿元⟧{sum-mismatch}，其中税收收入6.2亿元，非税收入3.4亿元。',
    '低保对象共有⟦856户⟧{sum-mismatch}1523人，其中城镇低保120户185人，农村低保763户1338人。',
    '種植玉米３２００畝、大豆１５００畝，共計⟦４８００畝⟧{sum-mismatch}。',
    '资产总额⟦5.6亿元⟧{sum-mismatch}，负债总额3.2亿元，所有者权益3.4亿元。',
  ];
  for (const text of WRONG) it(text, () => void check(RULE, text));

  it('an open list that one digit explains is information, not a warning', () => {
    const [found] = check(RULE, '新建道路⟦1286公里⟧{sum-mismatch}，其中沥青路面812公里，水泥路面374公里。');
    expect(found!.severity).toBe('information');
  });

  it('kinds that together are more than their whole are information, since one thing may be counted twice', () => {
    const [found] = check(RULE, '今年共发展党员⟦8名⟧{sum-mismatch}，其中农民5名，教师2名，医生2名。');
    expect(found!.severity).toBe('information');
  });

  it('says the arithmetic and points at the parts', () => {
    const [found] = findings('示范社区23个、示范村13个，总计38个。', RULE);
    expect(found!.message).toContain('23个 + 13个 = 36个，文中写“38个”，多2个');
    expect(found!.related).toHaveLength(2);
  });

  it('says what exact parts add up to without the 余 of the total', () => {
    const [found] = findings('建成前端页面 9 个、业务组件 12 个、数据模型 5 个，总计 40 余个。', RULE);
    expect(found!.message).toContain('9个 + 12个 + 5个 = 26个，文中写“40余个”，多14个');
  });
});

describe('fixes', () => {
  it('the total', () => checkFix(RULE, '示范社区23个、示范村13个，总计38个。', '示范社区23个、示范村13个，总计36个。'));
  it('万亿 with decimals', () =>
    checkFix(
      RULE,
      '安排赤字2.48万亿元，其中中央赤字1.55万亿元，地方赤字8300亿元。',
      '安排赤字2.38万亿元，其中中央赤字1.55万亿元，地方赤字8300亿元。',
    ));
  it('Chinese numerals', () =>
    checkFix(
      RULE,
      '村民小组三十六个，其中东片十二个，其余二十五个。',
      '村民小组三十七个，其中东片十二个，其余二十五个。',
    ));
  it('the one part that a slip explains', () =>
    checkFix(
      RULE,
      '完成甲类项目725个、乙类项目22个，共计647个。',
      '完成甲类项目625个、乙类项目22个，共计647个。',
      '725',
    ));
  it('without a decimal of nothing where the others have none', () => {
    checkFix(RULE, '水田7200亩、旱地2800亩，共计1.2万亩。', '水田7200亩、旱地2800亩，共计1万亩。');
    checkFix(RULE, '水田7200亩、旱地2800亩，共计1.20万亩。', '水田7200亩、旱地2800亩，共计1.00万亩。');
    checkFix(RULE, '水田1.8万亩、旱地1.2万亩，共计3.2万亩。', '水田1.8万亩、旱地1.2万亩，共计3.0万亩。');
  });
  it('full-width digits', () =>
    checkFix(
      RULE,
      '玉米３２００亩、大豆１５００亩，共计４８００亩。',
      '玉米３２００亩、大豆１５００亩，共计４７００亩。',
    ));
});

describe('tables', () => {
  const read = (text: string) => readReport(text, { format: 'markdown' });

  it('reads header, unit and numbers', () => {
    const [table] = tablesOf(
      read('单位：万元\n\n| 科目 | 金额 |\n|---|---|\n| 办公费 | 1,200.50 |\n| **合 计** | — |\n'),
    );
    expect(table!.unit).toBe('万元');
    expect(table!.header).toEqual(['科目', '金额']);
    expect(table!.rows[1]![1]!.number!.rounded).toBe(true);
    expect(table!.rows[2]![0]!.text).toBe('合计');
    expect(table!.rows[2]![1]!.blank).toBe(true);
  });

  it('outline rows count once', () =>
    checkSilent(
      RULE,
      table(
        row('项目', '数', '额'),
        row('一、基本支出', 100, 10),
        row('1.人员', 70, 7),
        row('2.公用', 30, 3),
        row('二、项目支出', 50, 5),
        row('合计', 150, 15),
      ),
      { format: 'markdown' },
    ));
  it('no layout that fits, no finding', () =>
    checkSilent(
      RULE,
      table(row('指标', '甲', '乙'), row('人口', 400, 410), row('户数', 120, 121), row('合计拨款', 99, 98)),
      { format: 'markdown' },
    ));
  it('a fix for the total cell', () =>
    checkFix(
      RULE,
      table(row('村', '户数'), row('甲', '1,120'), row('乙', 80), row('合计', '1,210')),
      table(row('村', '户数'), row('甲', '1,120'), row('乙', 80), row('合计', '1,200')),
      '',
      { format: 'markdown' },
    ));
  it('keeps what was verified', () =>
    expect(
      tableSumsOf(read(table(row('村', '户数'), row('甲', 3), row('乙', 4), row('合计', 7)))).map((sum) => sum.fits),
    ).toEqual([true]));
});

describe('totals of tables that were not reckoned anew', () => {
  const told = (...rows: string[]): void => {
    for (const { severity } of check(RULE, table(...rows), { format: 'markdown' }))
      expect(severity).toBe('information');
  };
  const silent = (...rows: string[]): void => checkSilent(RULE, table(...rows), { format: 'markdown' });
  it('in two columns by what one row holds', () =>
    told(
      row('村', '户数', '人数'),
      row('甲', 120, 400),
      row('乙', 80, 310),
      row('丙', 37, 152),
      row('合计', '⟦200⟧{sum-mismatch}', '⟦710⟧{sum-mismatch}'),
    ));
  it('in two columns by the same', () =>
    told(
      row('模块', '用例', '通过', '失败'),
      row('登录', 8, 8, 0),
      row('小组', 9, 9, 0),
      row('看板', 10, 10, 0),
      row('合计', '⟦25⟧{sum-mismatch}', '⟦25⟧{sum-mismatch}', 0),
    ));
  it.each(['第一方案 第三方案', '硬件 第三方测评'])(
    'in one column over %s: a third party is no third of a series',
    (labels) => {
      const [one = '', other = ''] = labels.split(' ');
      check(RULE, table(row('项目', '金额'), row(one, 1200), row(other, 300), row('合计', '⟦1800⟧{sum-mismatch}')), {
        format: 'markdown',
      });
    },
  );
  it('but not by this and that', () =>
    silent(row('村', '户数', '人数'), row('甲', 120, 400), row('乙', 80, 310), row('合计', 931, 1999)));
  it('of ranges, of which one end is right', () => {
    told(
      row('项目', '万元'),
      row('人力', '30-50'),
      row('服务器', '3-5'),
      row('推广', 10),
      row('合计', '⟦43-60⟧{sum-mismatch}'),
    );
    silent(row('项目', '万元'), row('人力', '30-50'), row('服务器', '3-5'), row('推广', 10), row('合计', '43-65'));
    silent(row('项目', '万元'), row('人力', '30-50'), row('服务器', '3-5'), row('推广', 10), row('合计', '40-60'));
  });
  it('in hours and with a sign of money', () => {
    check(RULE, table(row('工作', '工时'), row('甲', '16h'), row('乙', '24h'), row('合计', '⟦30h⟧{sum-mismatch}')), {
      format: 'markdown',
    });
    check(
      RULE,
      table(row('项目', '金额'), row('甲', '¥1,200'), row('乙', '¥800'), row('合计', '⟦¥2,100⟧{sum-mismatch}')),
      { format: 'markdown' },
    );
    silent(row('项目', '金额'), row('甲', '¥1,200'), row('乙', '¥800'), row('合计', '¥2,000'));
  });
});

describe('verified sums', () => {
  it('are kept for hovers', () => {
    const report = readReport('财政赤字2.38万亿元，其中中央财政赤字1.55万亿元，地方财政赤字8300亿元。', {
      format: 'plain',
    });
    const [sum] = sumsOf(report.paragraphs[0]!.reading);
    expect(sum).toMatchObject({ pattern: 'breakdown', evidence: 'verified' });
  });
});

it.each(['（', '1', '12∶', '其中甲3个、', '合计', '汉'])('%j repeated costs its length', (piece) => {
  const sums = (text: string): void => {
    for (const { reading } of readReport(text, { format: 'plain' }).paragraphs) sumsOf(reading);
  };
  expect(growthOf(sums, piece, 4000)).toBeLessThan(2.2);
});

describe('votes', () => {
  const minutes = (vote: string): string => `业主大会会议记录\n\n应到代表52人，实到47人。\n\n表决结果：${vote}。\n`;
  it.each(['同意44票，反对2票，弃权3票', '44票同意、2票反对、3票弃权', '赞成：40票；反对：2票；弃权：3票'])(
    'are as many as those who voted: %s',
    (vote) => expect(findings(minutes(vote), 'sum-mismatch')[0]?.severity).toBe('information'),
  );
  it.each(['同意44票，反对2票，弃权1票', '同意43票，反对2票，弃权1票，无效1票', '同意44票，反对2票'])(
    'silent: %s',
    (vote) => checkSilent('sum-mismatch', minutes(vote)),
  );
  it('says nothing where several numbers of voters are told', () =>
    checkSilent('sum-mismatch', `${minutes('同意44票，反对2票，弃权3票')}\n第二次会议实到49人。\n`));
});

describe('what is left, behind the rate of what is done', () => {
  it('makes the whole with it', () =>
    check(RULE, '共查出问题⟦24处⟧{sum-mismatch}，已整改18处，整改率75%，剩余5处正在整改。'));
  it('is silent where it does', () => checkSilent(RULE, '共查出问题24处，已整改18处，整改率75%，剩余6处正在整改。'));
});

describe('how long something ran', () => {
  it('is no whole of how long another did', () =>
    checkSilent(RULE, '价格连续三个月上涨。其中，农产品价格止住此前连续10个月的跌势。'));
});

describe('a limit of time among figures', () => {
  it('is none of them, and parts no whole from what is left of it', () => {
    const text = (left: number): string => `24小时内报修1537件，已办结1498件，剩余${left}件改约。`;
    checkSilent(RULE, text(39));
    check(RULE, text(29).replace('1537件', '⟦1537件⟧{sum-mismatch}'));
  });
});

describe('figures that are no parts', () => {
  it.each([
    ['the whole, said again', '两条机制各有短板：承重的两条（接管；不可替代），这两条都要补。'],
    ['what it was in other years', '剩下的441份（2020年：376份，2019年：320份）报告涉及新漏洞。'],
    ['beside one told by its place', '双精度数共有64位，第一位表示符号，接着11位表示阶码，剩余52位表示尾数。'],
    [
      'of how many the others are',
      '45项承诺中，7项经济承诺只履行了1项，4项产权承诺履行了1项，12项贸易承诺履行了7项，22项服务承诺履行了14项，合计履行23项。',
    ],
  ])('%s', (_, text) => checkSilent(RULE, text));
  it('but those of several years are parts of what they make together', () =>
    check(RULE, '近两年共检查⟦441份⟧{sum-mismatch}（2020年：221份，2019年：210份）。'));
});

it('what bears another name than the whole is no part of it', () =>
  checkSilent(RULE, '共得到16个聚类，包含9个主要聚类，770个网络节点和1785条连线。'));
