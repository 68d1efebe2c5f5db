/** The figures of tables in the ledger: what names them, what they are in, and what in a table is no figure. */
import { describe, expect, test } from 'vitest';
import { aboutFigure, ledgerOf, readReport } from '../server/src/core/index';

const read = (text: string) => readReport(text, { format: text.includes('|') ? 'markdown' : 'plain' });
/** What the ledger lists of `text`: name and figure. */
const listed = (text: string): string[] =>
  ledgerOf(read(text), []).sections.flatMap(({ figures }) =>
    figures.map(({ name, written, state }) => `${name} ${written}${state === 'verified' ? ' ✓' : ''}`),
  );
const table = (...rows: string[]): string =>
  [rows[0], rows[0]!.replace(/[^|]+/g, '---'), ...rows.slice(1)].map((row) => `${row}\n`).join('');

describe('figures of a table are listed by row and column', () => {
  test('with the unit of the caption, but for rates, and sums that come out right', () => {
    const text = `# 青河县水利局2024年工作总结\n\n表1 经费（单位：万元）\n\n${table(
      '| 序号 | 项目 | 预算数 | 决算数 | 完成率 | 联系电话 |',
      '| 1 | 渠道整修 | 1200 | 1150 | 95.8 | 13800001111 |',
      '| 2 | 泵站改造 | 800 | 805 | 100.6 | 13800002222 |',
      '| 合计 | | 2000 | 1955 | | |',
    )}`;
    expect(listed(text)).toEqual([
      '渠道整修·预算数 1200万元 ✓',
      '渠道整修·决算数 1150万元 ✓',
      '渠道整修·完成率 95.8',
      '泵站改造·预算数 800万元 ✓',
      '泵站改造·决算数 805万元 ✓',
      '泵站改造·完成率 100.6',
      '合计·预算数 2000万元 ✓',
      '合计·决算数 1955万元 ✓',
    ]);
    expect(aboutFigure(read(text), text.indexOf('1955'))?.name).toBe('合计·决算数');
  });

  test('with units in heads, in cells, in a column of units, behind the name of a row', () => {
    expect(
      listed(
        table(
          '| 乡镇 | 户数（户） | 新建厕所 | 粮食产量/吨 | 完成时间 |',
          '| 东坡镇 | 415 | 120座 | 3.2万 | 2024年6月 |',
          '| 云岭镇 | 380 | 95座 | 2.8万 | 2024年7月 |',
        ),
      ),
    ).toEqual([
      '东坡镇·户数 415户',
      '东坡镇·新建厕所 120座',
      '东坡镇·粮食产量 3.2万吨',
      '云岭镇·户数 380户',
      '云岭镇·新建厕所 95座',
      '云岭镇·粮食产量 2.8万吨',
    ]);
    expect(
      listed(
        table(
          '| 指标 | 单位 | 2023年 | 2024年 | 增速 |',
          '| 村集体收入 | 万元 | 320 | 386 | 20.6% |',
          '| 培训农民 | 人次 | 1500 | 1820 | 21.3% |',
        ),
      ).slice(0, 3),
    ).toEqual(['村集体收入·2023年 320万元', '村集体收入·2024年 386万元', '村集体收入·增速 20.6%']);
    expect(listed(table('| 指标 | 数值 |', '| 用水户（户） | 960 |', '| 其中：新增（户） | 12 |'))).toEqual([
      '用水户·数值 960户',
      '其中：新增·数值 12户',
    ]);
  });

  test('of columns that tabs set', () => {
    expect(listed('附表\n\n名称\t数量\t金额（元）\n打印纸\t20包\t500\n墨盒\t4个\t360\n合计\t\t860\n')).toEqual([
      '打印纸·数量 20包',
      '打印纸·金额 500元 ✓',
      '墨盒·数量 4个',
      '墨盒·金额 360元 ✓',
      '合计·金额 860元 ✓',
    ]);
  });

  test('exact, in base units, with the year of the head', () => {
    const { sections } = ledgerOf(
      read(table('| 项目（亿元） | 2023年 | 2024年 |', '| 总产值（亿元） | 1.5 | 1.62 |')),
      [],
    );
    expect(sections[0]?.figures.map(({ worth }) => worth)).toEqual([
      { value: '150000000', unit: '元', dimension: 'money', period: '2023' },
      { value: '162000000', unit: '元', dimension: 'money', period: '2024' },
    ]);
  });

  test('a doubt about a cell has its name', () => {
    const text = table('| 乡镇 | 户数 |', '| 东坡镇 | 415 |', '| 云岭镇 | 380 |', '| 合计 | 790 |');
    const at = text.indexOf('790');
    const { doubts } = ledgerOf(read(text), [{ span: { start: at, end: at + 3 }, message: '不符', related: [] }]);
    expect(doubts.map(({ figure }) => [figure.name, figure.written, figure.note])).toEqual([
      ['合计·户数', '790户', '不符'],
    ]);
  });
});

test('numbers of rows, of things and of days are no figures, and what stands in the text is listed as ever', () => {
  expect(
    listed(
      table(
        '|  | 文件 | 文号 | 年份 | 邮政编号 | 页数（页） |',
        '| 1 | 渠道管护办法 | 12 | 2023 | 610000 | 8 |',
        '| 2 | 泵站值守制度 | 7 | 2024 | 610001 | 5 |',
      ),
    ),
  ).toEqual(['渠道管护办法·页数 8页', '泵站值守制度·页数 5页']);
  expect(listed('青河县水利局工作总结\n一、情况\n新建泵站12座。\n')).toEqual(['新建泵站 12座']);
});
