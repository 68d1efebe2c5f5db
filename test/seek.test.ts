/** Which texts an expression is tried on: what it needs is read from its source. */
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from '../server/src/core/reading/needs-packed';
import { needOf } from '../server/src/core/reading/needs-source';
import { allOf, firstOf, isIn, mayHave, without } from '../server/src/core/reading/seek';

describe('an expression needs', () => {
  it.each<[RegExp, string, boolean]>([
    [/附件/, '附表', false],
    [/附件/, '件附', true],
    [/附件?/, '附表', true],
    [/增长|下降/, '长期下滑', false],
    [/增长|下降/, '下个月降雨', true],
    [/(?:增长|下降){0,3}率/, '率', true],
    [/(?:增长|下降)+率/, '率', false],
    [/\d{2,4}年/, '去年', false],
    [/\d{0,4}年/, '去年', true],
    [/[零〇]\s?[一二]/, '零三', false],
    [/[^零]一/, '一', true],
    [/(?<=第)[一二]/, '一章', false],
    [/(?<!第)[一二]/, '一章', true],
    [/章(?=一)/, '章', false],
    [/章(?!一)/, '章', true],
    [/(?<year>\d+)年\k<year>/, '年', false],
    [/\u4e00[\u3041-\u3096]/, '一', false],
    [/[\u4e00-\u9fff]。/, '。', true],
    [/todo/i, 'TODO', true],
    [/todo/i, '待办', false],
    [/\{\{[^}]+\}\}/, '{{', false],
    [/\{\{[^}]+\}\}/, '{{名称}}', true],
    [/a{2}b/, 'aa', false],
    [/\p{L}，/u, '，', true],
    [/[\]\-x]/, ']', true],
  ])('%s in %j: %s', (expression, text, may) => {
    expect(mayHave(expression, text)).toBe(may);
  });
});

it('what is sought is found where it stands, and where it is left out the text stays', () => {
  expect(isIn(/[，。]/, '一，二')).toBe(true);
  expect(isIn(/[，。]/, '一、二')).toBe(false);
  expect(isIn(/^[，。]/, '一，二')).toBe(false);
  expect(firstOf(/\d+/, '第12条')?.index).toBe(1);
  expect(firstOf(/\d+/, '第三条')).toBeNull();
  expect(allOf(/\d*/g, '1二3').map(([found]) => found)).toEqual(['1', '', '3', '']);
  expect(without(/[\s\d]/g, '3 个', '共3 个')).toBe('个');
});

it.each([
  /一/,
  /[一二]/,
  /附件/,
  /(?:增长|下降|持平)(?:了|率)/,
  /(?:去年|今年|上(?:半|下半)年).{0,9}(?:万元|亿元|[%‰])/,
  /.*/,
  /todo|待办\d/i,
  /[壹贰]|大写/,
])('what %s needs comes back as it was packed', (expression) => {
  const needs = needOf(expression);
  expect(unpacked(packed(needs))).toEqual(needs);
});
