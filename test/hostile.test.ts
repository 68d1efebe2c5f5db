/**
 * No text may hold the visitor up: what official writing consists of, repeated until a quadratic pattern shows. 30,000
 * characters take some 30 ms; what takes thirty times as long has a pattern that starts anew at every character.
 */
import { expect, it } from 'vitest';
import { type Format, lint, readReport } from '../server/src/core/index';

const LENGTH = 30_000;
const LIMIT = 1_000;

const PIECES = [
  'x',
  'X',
  'A',
  'a1',
  'x,',
  '×',
  '*',
  '**',
  '_',
  '_ ',
  '…',
  '.',
  '-',
  '—',
  '=',
  '#',
  '# ',
  '|',
  '`',
  '[',
  '](',
  '<',
  '<!--',
  '&',
  '%',
  '￥',
  '：',
  ' ',
  '\t',
  '　',
  '\u200b',
  '某',
  '某某',
  '某县',
  '张三',
  '0',
  '1',
  '1.',
  '1,',
  '1、',
  '12',
  '1月',
  '1日',
  '2024年',
  '2024',
  '3%',
  '0.5',
  '１',
  '①',
  '一',
  '一、',
  '一是',
  '第',
  '第一',
  '第一章',
  '（',
  '（一）',
  '(1)',
  '〔',
  '〔2024〕',
  '1号',
  '万',
  '亿',
  '万元',
  '1万',
  '十',
  '百',
  '一百',
  '元',
  '人',
  '个',
  '%',
  '其中',
  '其中：',
  '共',
  '同比',
  '增长',
  '增长1%',
  '分别',
  '分别为',
  '占',
  '、',
  '，',
  '。',
  '；',
  '“',
  '”',
  '“”',
  '《',
  '》',
  '年',
  '月',
  '日',
  '年月',
  '月日',
  '至',
  '到',
  '三项',
  '三项工作',
  '1项，',
  '合计',
  '壹',
  '壹万元',
  '星期',
  '星期一',
  '关于',
  '的',
  '报告',
  '情况',
  '附件',
  '附件：',
  '特此',
  '\n',
  '一、\n',
  '1.\n',
  '（一）\n',
  '是\n',
  '## ',
  '## 一\n',
  '- ',
  '- a\n',
  '|a|b|\n',
  'a\tb\n',
  '\r',
  '𠮷',
  '\ud842',
  'http://',
  '@',
  'a@b',
];

/** Processor time in ms that judging `text` takes; the clock would count what else the machine does. */
function costOf(text: string, format: Format): number {
  const start = process.cpuUsage();
  lint(readReport(text, { format }));
  return Math.round(process.cpuUsage(start).user / 1000);
}

const slowOnes = (pieces: readonly string[], format: Format): string[] =>
  pieces.flatMap((piece) => {
    const text = piece.repeat(Math.floor(LENGTH / piece.length));
    const took = costOf(text, format);
    // Once more, since the first time may have paid for the warming up.
    const again = took > LIMIT ? costOf(text, format) : took;
    return again > LIMIT ? [`${JSON.stringify(piece)}: ${again} ms`] : [];
  });

it('no piece repeated holds up a draft', { timeout: 120_000 }, () => expect(slowOnes(PIECES, 'plain')).toEqual([]));

it('nor what means something in Markdown', { timeout: 120_000 }, () =>
  expect(
    slowOnes(
      PIECES.filter((piece) => /[*_#|`[\]<>\-\n!]/.test(piece)),
      'markdown',
    ),
  ).toEqual([]),
);
