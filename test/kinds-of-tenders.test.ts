/** The files of tenders (招标采购文件): by their titles' lines on a cover, and by their parts. All are made up. */
import { describe, expect, it } from 'vitest';
import { lint, readReport } from '../server/src/core/index';

const read = (text: string, fileName = 'a.txt') =>
  readReport(text, { format: fileName.endsWith('.md') ? 'markdown' : 'plain', fileName });
const kind = (text: string, fileName?: string): string | undefined => read(text, fileName).genre.id;

const CHAPTERS =
  '第一章 投标邀请\n云岭县文化馆就书架采购公开招标，欢迎供应商投标。\n第二章 投标人须知\n投标人应当具有独立承担民事责任的能力。\n' +
  '第三章 采购需求\n书架40组，钢制，每组承重不低于200千克。\n第四章 评标办法\n采用综合评分法。\n第五章 合同主要条款\n验收合格后一次付清。\n' +
  '第六章 投标文件格式\n投标函\n致：________\n我方____（投标人名称）愿以人民币____元投标。\n投标人：________（盖章）\n日期：____年__月__日\n';
/** What a file of a tender has between its chapters. */
const LONG = '供应商提供的货物应当符合国家有关标准，并附检验合格的证明。采购人按照约定组织验收。\n'.repeat(60);

describe('the file of a tender', () => {
  it.each([
    ['its title is no letterhead', `云岭县文化馆书架采购项目招标文件\n${CHAPTERS}`],
    [
      'its name below the project',
      `云岭县文化馆\n书架采购项目\n招标文件\n项目编号：YL-2024-07\n采购人：云岭县文化馆\n${CHAPTERS}`,
    ],
    [
      'set with blanks',
      `青岩县三年造林规划\n编制服务\n公 开 招 标 文 件\n招标编号：QY-2024-11\n2024年5月\n${CHAPTERS}`,
    ],
    [
      'behind a line that names another kind',
      `云岭县应急演练计划\n竞争性磋商文件\n采购人：云岭县文化馆\n目 录\n${CHAPTERS}`,
    ],
    ['by its parts, where the cover is lost', `${CHAPTERS}${LONG}`],
    [
      'with fields that minutes have, too',
      `时间：2024年5月8日\n地点：云岭县文化馆\n主持：周明\n记录：林远\n${CHAPTERS}${LONG}`,
    ],
    ['that begins with its notice', `书架采购项目招标公告\n${LONG.repeat(4)}${CHAPTERS}`],
  ])('%s', (_, text) => expect(kind(text)).toBe('zhaobiao'));
  it.each([
    [
      'a notice that names its parts',
      '书架采购项目招标公告\n一、采购需求\n书架40组。\n二、评标办法\n综合评分法。\n三、投标文件的递交\n逾期不受理。\n',
      'gonggao',
    ],
    ['a list of papers', '材料清单\n招标文件\n投标文件\n合同\n发票\n', undefined],
    ['news of one', '县文化馆发布书架采购招标文件\n日前，书架采购有了新进展，供应商可到馆领取材料。\n', undefined],
    [
      'a law on tenders',
      `青岩县采购管理办法\n第一条 为了规范采购，制定本办法。\n第二条 采购文件由采购人编制。\n第三条 本办法自发布之日起施行。\n`,
      'zhidu',
    ],
  ])('is not %s', (_, text, expected) => expect(kind(text)).toBe(expected));
  it('is loud about no blank that bidders fill in', () => {
    const found = lint(
      read(`云岭县文化馆\n书架采购项目\n招标文件\n项目编号：YL-2024-07\n采购人：云岭县文化馆\n${CHAPTERS}`),
    );
    expect(found.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
  });
});
