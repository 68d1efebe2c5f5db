/** Figures and dates that look wrong and are not: labels, bounds, units of two words, years of something else; and their sisters that are wrong. */
import { describe, expect, it } from 'vitest';
import { check, checkSilent, findings } from './check';

const lines = (text: string): string => text.split('/').join('\n');

describe('a count of something else than the list beside it', () => {
  it.each([
    '学生党员周小文、赵阳、孙晓丽围绕升学准备、实习锻炼、公考备考三大方向，为同学分享经验。',
    '河东区辖原东县的安南、北山、大田、西塘、石门和河西市城关区的前桥、后湖、南溪8个乡（镇）。',
    '坚持以甲思想、乙理论、丙理论、‘三个代表’重要思想、丁发展观为指引。',
    '受害人请求承保交强险、商业三者险的保险人承担责任的，予以支持。',
    '材料要引用至少3家机构：市场规模（亿元）、增速（近三年）。',
    '方案比较下列三类办法中的两类：甲法、乙法、丙法。',
  ])('%s', (text) => checkSilent('count-mismatch', text));
  it.each([
    '总结/每个小组均可选用以下四种方式：/- 甲组/  - 白班/  - 夜班/- 乙组/  - 白班/  - 夜班/- 丙组/  - 白班/  - 夜班/结束。',
    '总结/两个调研小组负责：/- 走访企业/- 收集台账/- 撰写报告/- 汇总意见/结束。',
    '总结/在甲、乙、丙三个数据集上：/- 准确率提高/- 耗时减少/结束。',
    '总结/主要有五点声明：/一、没有此事；二、没有变动。以前说过； 三、没有隐瞒； 四、照常上班； 五、一切如旧。/结束。',
  ])('%s', (text) => checkSilent('count-mismatch', lines(text), { format: 'markdown' }));
  it.each([
    '总结/下面介绍两个算法的应用。/一、图的应用/内容一。/二、树的应用/内容二。/三、最后说几句/内容三。',
    '总结/考查两种方式：/1.第一种，问多久走对。/2.设有一个钟。/3.慢了两小时。/4.第二种，问怎样安排。',
  ])('%s', (text) => checkSilent('count-mismatch', lines(text)));
  it('still tells a list that is another one', () => {
    check('count-mismatch', '甲局围绕升学、实习、公考、就业⟦三大⟧{count-mismatch}方向，为同学分享经验。');
    check('count-mismatch', lines('总结/目标拆成⟦两层⟧{count-mismatch}：/- 短期目标/- 中期目标/- 长期目标/结束。'), {
      format: 'markdown',
    });
  });
});

describe('arithmetic that a copy ran together', () => {
  it.each([
    '可得（32+80）×252=1400。',
    '往返之比为23×32=1，故相等。',
    '所求项应为262+1=677。',
    '增长率=（36%+20%）/1-20%=70%。',
    '所求为1/6小时=10分钟。',
    '2个三角＋1个圆＝2个圆，即1个圆＝2个三角。',
    '装卸与行驶之比为7/3：5/3=7：5。',
    '第二个圆圈里10-6=4,24÷6=4，规律成立。',
    '单价为115%÷5=23，取整。',
  ])('%s', (text) => checkSilent('ratio-mismatch', text));
  it.each(['共需120×3=⟦480⟧{ratio-mismatch}元。', '365天-104天=⟦251⟧{ratio-mismatch}天。'])(
    '%s',
    (text) => void check('ratio-mismatch', text),
  );
  it('knows a figure that names a thing', () => {
    checkSilent('ratio-mismatch', '160kW价格是120kW的2.5倍，但功率只提升33%。');
    checkSilent('ratio-mismatch', '80元的门票数是120元的2倍。');
    check('ratio-mismatch', '今年产值160万元，是去年120万元的⟦2.5倍⟧{ratio-mismatch}。');
  });
});

describe('figures that are no parts of a sum', () => {
  it.each([
    '每4个连续的采样点上，取4个亮度样本，色差各取第一点的样本，共6个样本。',
    '共经过14个小时。设经过x小时，则56分钟:60分钟=14小时:x小时，解得x=15小时，所以走了15个小时。',
  ])('%s', (text) => checkSilent('sum-mismatch', text));
  it.each([
    '| 资产 | 金额 | 负债 |/|---|---|---|/| 现金 | 60 | 甲 |/| 证券 | 834 | 乙 |/| 存货 | 981 | 丙 |/| 加：期权收益 | 55 | 丁 |/| 流动资产合计 | 1875 | 戊 |/',
    '| 业务 | 利润 | 余额 |/|---|---|---|/| | 2004 | 2004 |/| 甲 | 300 | 5960 |/| 乙 | 417 | 2781 |/| 丙 | 970 | 1736 |/| 合计 | 1687 | 10477 |/',
  ])('%s', (text) => checkSilent('sum-mismatch', lines(text), { format: 'markdown' }));
});

describe('units that have their number elsewhere', () => {
  it.each([
    '他们借到了一个亿美元，另付佣金。',
    '说到底还是自己家公司。',
    '钢筋的化学成分（重量%）为C：0.2；主要成分（质量分数%）见下表。',
    '千斤亩、两千斤亩，都是当年的说法。',
    '此事引起了注意。台、澎、金、马都是中国领土。',
    '年引领船舶在600艘次以上的，予以登记。',
    '登记船舶的载重吨、总吨、净吨、功率和航速。',
    '经征求外交部条法司意见，答复如下。',
    '双方都属于私房被改造户的，按本批复处理。',
    '计划总投资亿元及以上项目投资增长20%。',
    '高铁商务座、三人座藤椅不在此列。',
    '大家聚会吃个月饼。',
  ])('%s', (text) => checkSilent('missing-value', text));
});

describe('ranges and dates', () => {
  it.each(['候选人数应比应选人数多十分之一至五分之一。', '队员身高在1米83到1米93之间。', '根据问题抽取一到数张牌。'])(
    '%s',
    (text) => checkSilent('number-conflict', text),
  );
  it('takes what a sentence with 其中 at its head says for a part of what the one before says', () => {
    const text = (opens: string): string =>
      `我省灌区为412处，受益人次数为79.32亿人次。${opens}小型灌区为396处，占比96.1%，受益人次数为43.67亿人次，仅占55.06%。`;
    checkSilent('number-conflict', text('其中'));
    expect(findings(text('到年底，'), 'number-conflict').length).toBe(1);
  });
  it('takes the year of a weekday from a date and not from another matter', () => {
    checkSilent('date-problem', '参会人数达3万人（从1981年的12人增长而来）。今年的大会将于5月1日星期六举行。');
    checkSilent('date-problem', lines('今天是6月22日，星期六。/我从1998年起用这种面霜。'));
    check(
      'date-problem',
      '2024年5月6日，局里研究决定。会议定于⟦5月10日（星期四⟧{date-problem}）召开。'.replace(
        '⟧{date-problem}）',
        '）⟧{date-problem}',
      ),
    );
    check('date-problem', lines('2024年工作要点/会议定于⟦5月10日（星期四）⟧{date-problem}召开。'));
  });
  it.each([
    '条例/（2000年8月1日通过　根据2004年3月1日《甲决定》第一次修正　2010年5月2日第一次修订　2015年7月8日第二次修订　根据2018年1月2日《乙决定》第二次修正）/第一条 为了管理，制定本条例。',
    '发布日期显示2025-13-45的，标注“日期格式异常”。',
    '转换失败的（如2026-2-30，abc）变成空值。',
  ])('%s', (text) => checkSilent('date-problem', lines(text)));
  it('counts revisions of one kind', () =>
    void check(
      'date-problem',
      lines(
        '条例/（2000年8月1日通过　根据2004年3月1日《甲决定》第一次修正　根据2018年1月2日《乙决定》⟦第三次修正⟧{date-problem}）/第一条 为了管理，制定本条例。',
      ),
    ));
  it('informs of hours in a log', () => {
    const [finding] = findings(lines('| 时间 | 类型 |/|---|---|/| 2026-03-28 06:05-02:04 | 复查 |/'), 'date-problem', {
      format: 'markdown',
    });
    expect(finding?.severity).toBe('information');
  });
});

describe('two opinions of one case', () => {
  it('differ in their figures', () =>
    checkSilent(
      'number-conflict',
      lines(
        '第一种意见认为，款项尚未交付。综上，本案应认定张某受贿200万元。/第二种意见认为，利息也应计入。综上，本案应认定张某受贿500万元。/',
      ),
    ));
});

describe('what a careful reader reckons', () => {
  it.each([
    '覆盖农田⟦37万亩⟧{sum-mismatch}，其中东部23万亩、中部13万亩、西部31万亩。',
    '全国遴选出⟦45个⟧{sum-mismatch}候选区，包括已设立的5个，陆域44个、陆海统筹2个、海域3个，总面积110万平方公里。',
  ])('%s', (text) => void check('sum-mismatch', text));
  it.each([
    '覆盖农田67万亩，其中东部23万亩、中部13万亩、西部31万亩。',
    '全国遴选出49个候选区，包括已设立的5个，陆域44个、陆海统筹2个、海域3个，总面积110万平方公里。',
    '全国遴选出80个候选区，包括已设立的5个，陆域44个、陆海统筹2个、海域3个，总面积110万平方公里。',
    '覆盖农田37万亩，其中东部23.3万亩、中部13.4万亩。',
  ])('%s', (text) => checkSilent('sum-mismatch', text));
  it('knows the first quarter by its months', () => {
    const told = (months: string): number =>
      findings(
        lines(`今年一季度全市城镇新增就业294万人/记者获悉，今年${months}，全市城镇新增就业299万人，就业形势稳定。`),
        'number-conflict',
      ).length;
    expect([told('1—3月'), told('1—6月')]).toEqual([1, 0]);
  });
  it('counts a last item that ends in a verb', () => {
    check('count-mismatch', '在财务绩效、市场地位、技术创新、组织能力、可持续发展⟦四个⟧{count-mismatch}维度取得提升。');
    checkSilent('count-mismatch', '实施道路提升、管网改造、公园修复、推进建设四个项目。');
    checkSilent('count-mismatch', '镜头里至少包含4种景别：微距、近景、中景、全景、俯拍、低机位任选。');
  });
  it('leaves 24/3% as it is meant', () => checkSilent('ratio-mismatch', '即每天完成24/3%=8%，没错。'));
});

it('numeral-style knows what is broken through', () => {
  checkSilent('numeral-style', '力争每年产出6项以上成果，突破10项以上重大关键技术。');
  check('numeral-style', '全年总投资⟦突破10亿元以上⟧{numeral-style}。');
});
