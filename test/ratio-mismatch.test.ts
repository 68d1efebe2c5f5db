/** Rates, growth, shares and averages against their own operands: grades, arithmetic in messages, fixes, what was verified. */
import { describe, expect, it } from 'vitest';
import { readReport } from '../server/src/core/index';
import { ratiosOf } from '../server/src/core/figures/ratios';
import { check, checkFix, checkSilent, findings } from './check';

const ID = 'ratio-mismatch';
const messageOf = (text: string): string => findings(text, ID)[0]?.message ?? '';
const severityOf = (text: string): string | undefined => findings(text, ID)[0]?.severity;
const verified = (text: string): string[] =>
  readReport(text, { format: 'plain' }).paragraphs.flatMap(({ reading }) =>
    ratiosOf(reading)
      .claims.filter((claim) => claim.holds)
      .map((claim) => `${claim.kind} ${reading.text.slice(claim.stated.start, claim.stated.end)}`),
  );

describe('grades', () => {
  it('warns of what no rounding explains', () => expect(severityOf('会员由100个增至120个，增长25%。')).toBe('warning'));
  it('hints at percent written for points', () => expect(severityOf('覆盖率由40%提高到46%，提高6%。')).toBe('hint'));
  it('informs where prices may explain it', () =>
    expect(severityOf('人均收入由10000元增加到12000元，增长15%。')).toBe('information'));
  it('is silent on growth that is always told at constant prices', () =>
    checkSilent(ID, '生产总值由100亿元增加到120亿元，增长15%。'));
  it('warns where prices cannot', () =>
    expect(severityOf('生产总值由100亿元增加到120亿元，增长45%。')).toBe('warning'));
  it('informs where only small round figures are off', () =>
    expect(severityOf('标准由3万元提高到5万元，增加3万元。')).toBe('information'));
  it('informs of a rate that so few people cannot make', () =>
    expect(severityOf('参加考试50人，及格率95%。')).toBe('information'));
});

describe('messages', () => {
  it('show the arithmetic', () =>
    expect(messageOf('会员由100个增至120个，增长25%。')).toContain('（120个 − 100个）÷ 100个 = 20.0%'));
  it('show what rounding admits', () =>
    expect(messageOf('学生由20万人增加到40万人，增长42.2%。')).toMatch(
      /100\.0%，考虑四舍五入应在 92\.7% 到 107\.7% 之间/,
    ));
  it('keep the figures as written', () =>
    expect(messageOf('总人口35600人，其中农业人口3600人，占20.1%。')).toContain('3600人 ÷ 35600人 = 10.1%'));
  it('tell 增长N倍 from 是N倍', () => expect(messageOf('产量由300吨增加到690吨，增长2.3倍。')).toContain('相差一倍'));
  it('say 百分点', () => expect(messageOf('覆盖率由40%提高到46%，提高6%。')).toContain('46% − 40% = 6个百分点'));
  it('name the nearest possible rates', () =>
    expect(messageOf('参加考试50人，及格率95%。')).toMatch(/47÷50=94\.00%.*48÷50=96\.00%/));
  it('link both operands', () => {
    const text = '高血压患者850人，体检723人，体检率58%。';
    expect(findings(text, ID)[0]!.related.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '850人',
      '723人',
    ]);
  });
  it('are said in English too', () => {
    const [found] = findings('会员由100个增至120个，增长25%。', ID, { config: { locale: 'en', rules: {} } });
    expect(found!.message).toMatch(/does not follow/);
  });
});

describe('fixes', () => {
  it('recompute in digits', () => checkFix(ID, '会员由100个增至120个，增长25%。', '会员由100个增至120个，增长20%。'));
  it('recompute in 汉字', () =>
    checkFix(ID, '学生由二百人增加到二百五十人，增长百分之三十。', '学生由二百人增加到二百五十人，增长百分之二十五。'));
  it('recompute in full width', () =>
    checkFix(ID, '床位由２００张增加到２５０张，增加６０张。', '床位由２００张增加到２５０张，增加５０张。'));
  it('keep 万 and decimals', () =>
    checkFix(ID, '人均收入由5.6万元增至7.8万元，增加2.7万元。', '人均收入由5.6万元增至7.8万元，增加2.2万元。'));
  it('offer the operand where one slip explains it', () =>
    checkFix(ID, '床位由350张增加到500张，增加180张。', '床位由320张增加到500张，增加180张。', '前面的'));
  it('offer 百分点', () => checkFix(ID, '覆盖率由40%提高到46%，提高6%。', '覆盖率由40%提高到46%，提高6个百分点。'));
  it('are never safe: any of the three may be wrong', () =>
    expect(findings('会员由100个增至120个，增长25%。', ID)[0]!.fixes.every((fix) => !fix.safe)).toBe(true));
});

describe('rounding', () => {
  for (const rate of ['8.5', '8.6', '8.7'])
    it(`31.1% → 22.5%, 下降${rate}个百分点`, () => checkSilent(ID, `占比从31.1%降至22.5%，下降${rate}个百分点。`));
  it('31.1% → 22.5%, 下降2.6个百分点', () =>
    void check(ID, '占比从31.1%降至22.5%，下降⟦2.6个百分点⟧{ratio-mismatch}。'));
  it('truncated as well as rounded', () => {
    for (const rate of ['66.6%', '66.7%', '67%']) checkSilent(ID, `45人中有30人获奖，占${rate}。`);
  });
  it('about, over, under', () =>
    checkSilent(ID, '游客由约1.2万人次增加到近4万人次，增长两倍多；企业由300多家增加到近500家，增长60%。'));
  it('an average rounded to hundreds', () => checkSilent(ID, '发放补贴180.5万元，受益农户3520户，户均510元。'));
  it('full figures are exact', () => void check(ID, '投诉由365件减少至42件，减少⟦322件⟧{ratio-mismatch}。'));
});

describe('what belongs to another figure', () => {
  for (const text of [
    '门诊量由2019年的10.5万人次增加到2023年的12.6万人次，比上年增长5%。',
    '产能由10万吨提高到16万吨，产值增长35%。',
    '产能由10万吨提高到16万吨，年均增长12.5%。',
    '补助由300元提高到400元，惠及农户1200户。',
    '营业收入由500万元增加到800万元，分别增长12%和15%。',
    '受理120件，办结118件，其中当场办结100件，当场办结率85%。',
    '企业85家，占全市的35%，比上年提高2.5个百分点。',
    '由于3家企业停产，产值减少2000万元，下降5%。',
    '负责人由局长兼任，编制为5名，增加2名。',
  ])
    it(text, () => checkSilent(ID, text));
});

describe('what was verified is kept', () => {
  it('growth and difference', () =>
    expect(verified('床位由350张增加到500张，增加150张，增长42.9%。')).toEqual([
      'direction 500张',
      'difference 150张',
      'growth 42.9%',
    ]));
  it('shares', () =>
    expect(verified('共有教师86人，其中本科72人，占83.7%，高级45人，占52.3%。')).toEqual([
      'share 83.7%',
      'share 52.3%',
    ]));
});

describe('a limit on the wrong side of its verb', () => {
  it.each(['周期从90天缩短至⟦120天⟧{ratio-mismatch}以内。', '满意率由90%提高到⟦80%⟧{ratio-mismatch}以上。'])(
    '%s',
    (text) => {
      const [found] = check('ratio-mismatch', text);
      expect(found?.severity).toBe('information');
    },
  );
  it.each(['周期从90天缩短至60天以内。', '满意率由70%提高到80%以上。'])('silent: %s', (text) =>
    checkSilent('ratio-mismatch', text),
  );
});

describe('averages by other words', () => {
  it('reckons what is told for each measure', () =>
    void check(ID, '加固校舍1.2万平方米，投入资金960万元，折合每平方米⟦8000元⟧{ratio-mismatch}。'));
  it('reckons visits, and no people', () =>
    void check(ID, '全季义诊接待420人次，用药支出6300元，平均每人次⟦18元⟧{ratio-mismatch}。'));
  it('reckons what is shared alike', () =>
    void check(ID, '活动共花费1500元，其中工会承担600元，其余900元由36名参加者均摊，每人⟦28元⟧{ratio-mismatch}。'));
  it.each([
    '加固校舍1.2万平方米，投入资金960万元，折合每平方米800元。',
    '全季义诊接待420人次，用药支出6300元，平均每人次15元。',
    '其余900元由36名参加者均摊，每人25元。',
    '其余900元由36名参加者承担，每人28元的餐费另付。',
  ])('is silent: %s', (text) => checkSilent(ID, text));
});

describe('percent for points where rounding hides it', () => {
  it('hints', () => expect(severityOf('入学率为98.5%，较去年的96%提高2.5%。')).toBe('hint'));
  it('leaves growth of rates that is reckoned', () => checkSilent(ID, '价格指数为98.5%，较去年的96%提高2.6%。'));
});

describe('words that their figures turn round', () => {
  it('warns of a level that rose', () =>
    void check(ID, '青年会员占31.2%，较上年的19.8%明显⟦下降⟧{ratio-mismatch}，队伍更加年轻。'));
  it('warns of a rate that goes the other way than its amount', () =>
    void check(ID, '全季接到投诉34件，较上季度的42件减少8件，⟦上升19.0%⟧{ratio-mismatch}。'));
  it.each([
    '青年会员占31.2%，较上年的19.8%明显上升。',
    '案件12起，比去年同期的15起明显下降，比前年的10起有所上升。',
    '全季接到投诉34件，较上季度的42件减少8件，下降19.0%。',
    '库存较年初的42万吨减少8万吨，价格上升5%。',
    '增速为4.2%，较上年的5.1%有所上升空间。',
  ])('is silent: %s', (text) => checkSilent(ID, text));
});

describe('what is done against how much of the year is over', () => {
  it.each([
    ['1—8月，完成全年任务的64.2%，⟦超序时进度2.4个百分点⟧{ratio-mismatch}。', 'warning'],
    ['上半年完成年度计划的53.5%，⟦低于序时进度⟧{ratio-mismatch}。', 'warning'],
    ['截至9月底，项目完成投资的71.0%，⟦快于时序进度⟧{ratio-mismatch}。', 'information'],
    ['前三季度完成年初预算的77.2%，⟦快于时序进度3.2个百分点⟧{ratio-mismatch}。', 'information'],
  ])('%s', (text, severity) => expect(check(ID, text)[0]?.severity).toBe(severity));
  it.each([
    '1—8月，完成全年任务的69.1%，超序时进度2.4个百分点。',
    '上半年完成年度计划的46.5%，低于序时进度。',
    '完成年度计划的46.5%，超序时进度。',
    '4—9月，完成年度计划的46.5%，超序时进度。',
  ])('is silent: %s', (text) => checkSilent(ID, text));
});

describe('so many for each', () => {
  it('of what is named with its classifier', () =>
    check(ID, '学校现有36个教学班，每班2名安全员，共⟦64名⟧{ratio-mismatch}。'));
  it('of things', () => check(ID, '全县120个村，每村配备2台设备，共配备⟦230台⟧{ratio-mismatch}。'));
  it.each(['学校现有36个教学班，每班2名安全员，共72名。', '全县120个村，每村2台设备，其中山区共配备38台。'])(
    'is silent: %s',
    (text) => checkSilent(ID, text),
  );
});

describe('two figures that change together', () => {
  it('are compared each with its like', () => checkSilent(ID, '种群由5群32只增长到6群37只，恢复较快。'));
  it('one alone is told', () => check(ID, '种群由32只增长到⟦26只⟧{ratio-mismatch}，恢复较快。'));
});

describe('a number in a name', () => {
  it('is no whole', () => checkSilent(ID, '这5家公司合计占中证500指数总市值的16.5%。'));
});
