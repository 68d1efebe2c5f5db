/** numeral-style: fixes, look-alikes, and many slips of one kind as one finding. */
import { describe, expect, it } from 'vitest';
import { check, checkFix, checkFixesSettle, checkSilent, findings } from './check';

describe('numeral-style: fixes', () => {
  for (const [before, after] of [
    ['增长30—50%。', '增长30%—50%。'],
    ['投资9—11万元。', '投资9万—11万元。'],
    ['二零二四年三月。', '二〇二四年三月。'],
    ['二○二三年。', '二〇二三年。'],
    ['二O二三年。', '二〇二三年。'],
    ['二〇〇八年8月8日召开。', '2008年8月8日召开。'],
    ['有六、七个村。', '有六七个村。'],
    ['年约十二、三岁。', '年约十二三岁。'],
    ['有二、三十人。', '有二三十人。'],
    ['约20几人。', '约二十几人。'],
    ['约30多人参加。', '30多人参加。'],
    ['约30多人参加。', '约30人参加。'],
    ['不低于80%以上。', '80%以上。'],
    ['罚款超过人民币2000元以上的，', '罚款人民币2000元以上的，'],
    ['罚款超过人民币2000元以上的，', '罚款超过人民币2000元的，'],
    ['至少三名以上委员提议。', '三名以上委员提议。'],
    ['经不少于三分之二以上业主同意。', '经三分之二以上业主同意。'],
    ['约需要30天左右。', '需要30天左右。'],
    ['近5000元左右的支出。', '近5000元的支出。'],
    ['图像不低于200W像素。', '图像不低于200万像素。'],
    ['粉丝超过3.5w人。', '粉丝超过3.5万人。'],
    ['09年4月上任。', '2009年4月上任。'],
    ['98年底竣工。', '1998年底竣工。'],
    ['2024年05月06日', '2024年5月6日'],
    ['1月5号举行。', '1月5日举行。'],
    ['上午8：30开始。', '上午8:30开始。'],
    ['均价3。5万元。', '均价3.5万元。'],
    ['完成.5万亩。', '完成0.5万亩。'],
    ['完成２０２４年任务。', '完成2024年任务。'],
    ['采用Ｂ２Ｃ模式，销售３５０台。', '采用B2C模式，销售350台。'],
  ] as const)
    it(`${before} → ${after}`, () => checkFix('numeral-style', before, after));
});

describe('numeral-style: the date of a document', () => {
  const draft = (date: string): string => `关于修路的报告\n县政府：\n修路3公里。\n柳河镇人民政府\n${date}\n`;
  it('in digits with 年, 月 and 日', () => {
    for (const date of ['2024.5.6', '2024-05-06', '2024/5/6', '二〇二四年五月六日', '二零二四年五月六日'])
      checkFix('numeral-style', draft(date), draft('2024年5月6日'));
    checkFix('numeral-style', draft('二〇二四年十二月三十一日'), draft('2024年12月31日'));
  });
  it('was in characters before 2013', () => checkSilent('numeral-style', draft('二〇一〇年五月六日')));
  it('elsewhere may be in characters', () => checkSilent('numeral-style', '二〇二四年五月六日，全镇召开大会。'));
});

describe('numeral-style: right as it is', () => {
  for (const text of [
    '增长30%—50%，由30到50%，从3至5%。'.replace('，从3至5%', ''),
    '比2023—2024年增长5%。',
    '采购200W户外投光灯20盏，60W条形灯10盏，30W头灯5个，60W家用音响2台，30W人脸识别机1台，20W字幕机1台。',
    '更换60W灯泡，功率200W，配5W快充头和1台3W音箱，型号XH-30W人脸机。',
    '超过二级以上医院的标准，至少一家三甲以上医院，近30年左右，最近20万元左右，附近5公里左右。',
    '第五、六次会议，一、二年级，七、八十年代，十一、十二月。',
    '一、二、三级响应，三、四级。',
    '三四个月，十几人，几十年。',
    '工作12年底薪不变，近20年底数清，满15年1月。',
    '约200人，200人左右，30多人，30人以上。',
    '合约30多份，签约30余个，条约20多项，节约30多万元，预约20余人。',
    '3月15号楼，1月5号线，第3号令。',
    '比分3：2，比例1：16。',
    '5千米，4千瓦，3百分点。',
    '2023—2024学年，7×24小时。',
    '二〇二四年三月五日，一九九八年。',
    '三千零五十二元，一百零八人。',
    '1.2.3版，0.5%。',
    '一、开展3、4月份检查。',
    '民国94年4月。',
    '按照“一办、三、五组”分工，第三、四条。',
    '1、2号机组，表3、4个指标。',
  ])
    it(text, () => checkSilent('numeral-style', text));
});

it('more than three of a kind make one finding, whose fix mends them all', () => {
  const text = '二零二一年、二零二二年、二零二三年、二零二四年均有增长。';
  expect(findings(text, 'numeral-style').length).toBe(1);
  expect(checkFixesSettle(text)).toBe(text.replaceAll('零', '〇'));
});

it('full-width digits take the commas between thousands with them', () => {
  checkFix('numeral-style', '决算支出２７，２０３，３１９元，占９８．４１％。', '决算支出27,203,319元，占98.41%。');
});
it('commas of a list stay as they are', () => {
  for (const [wide, narrow] of [
    ['三组人数分别为１２０，１５０，３００。', '三组人数分别为120，150，300。'],
    ['得分９５，１００，９８，８７。', '得分95，100，98，87。'],
    ['产量为８５０，９２０，１０１０吨。', '产量为850，920，1010吨。'],
    ['第８５，１００，１２０号座位。', '第85，100，120号座位。'],
    ['三村依次发放５，１００，２００元。', '三村依次发放5，100，200元。'],
    ['投入３，５００元，合计１２，０５０．６０元。', '投入3,500元，合计12,050.60元。'],
  ] as const)
    checkFix('numeral-style', wide, narrow);
});
it('what may be one number or three is left as it is, and long numbers are one', () => {
  checkSilent('numeral-style', '三年补助１２０，１５０，３００元。');
  checkFix(
    'numeral-style',
    '支出３１５，９００，０００元，修路２，３４０多公里。',
    '支出315,900,000元，修路2,340多公里。',
  );
});
it('full-width digits make one finding', () => {
  const [found] = check('numeral-style', '⟦２０２４⟧{numeral-style}年完成１５项，增长３．５％。');
  expect(found!.related.length).toBe(2);
  expect(checkFixesSettle('２０２４年完成１５项，增长３．５％。')).toBe('2024年完成15项，增长3.5%。');
});

it('is told in English, too', () =>
  expect(findings('二零二四年。', 'numeral-style', { config: { locale: 'en' } })[0]!.message).toContain(
    'should be written',
  ));

it('tells of slips in traditional script, and does not mend them in simplified', () => {
  const [found] = findings('投資9—11萬元。', 'numeral-style');
  expect(found!.fixes).toEqual([]);
  checkFix('numeral-style', '增長30—50%。', '增長30%—50%。');
});

it('the days of a diary date no document, and a space behind a stop makes no decimal', () => {
  const signature = '柳河镇人民政府\n2024.5.6\n';
  check(
    'numeral-style',
    `工作总结\n今年各项任务按期完成。\n${signature.replace('2024.5.6', '⟦2024.5.6⟧{numeral-style}')}`,
  );
  checkSilent('numeral-style', '工作记录\n2024.5.6\n安装服务器。\n2024.5.7\n调试网络。\n2024.5.8\n验收。\n');
  checkSilent('numeral-style', '主动停机共60。 10万户受影响，已经恢复。');
  checkFix('numeral-style', '投入60。5万元。', '投入60.5万元。');
  // A number that ends a line, and a time of day.
  checkSilent('numeral-style', '序号为0。23:08:15记录一次。');
});

describe('numeral-style: conventions of official writing', () => {
  it('are a hint in other writing', () => {
    const gradesOf = (text: string): string[] => findings(text, 'numeral-style').map(({ severity }) => severity);
    const notice =
      '关于召开会议的通知\n\n各村：\n\n定于2024年03月05日召开会议，请准时参加。\n\n某镇人民政府\n2024年2月6日\n';
    expect(gradesOf(notice)).toEqual(['information']);
    const notes =
      '我的折腾笔记\n\n我从2024年03月05日开始写这个程序，感觉自己还挺会折腾的，代码放在GitHub上，欢迎大家来玩！\n';
    expect(gradesOf(notes)).toEqual(['hint']);
  });
});
