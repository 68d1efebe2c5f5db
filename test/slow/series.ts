/** Series of repeated pieces: what official writing, Markdown and each rule's own words are made of, one, two or three at a time. */
import type { Format } from '../../server/src/core/index';
import { PIECES } from '../pieces';

export interface Series {
  readonly format: Format;
  /** What stands before the pieces: they may be a title, a cell, a heading. */
  readonly head: string;
  readonly piece: string;
  readonly tail: string;
}

/** Marks in pairs and out of pairs, Markdown's marks, cells. */
// biome-ignore format: one a line says nothing more
export const MARKS = [
  '（', '）', '(', ')', '“', '”', '‘', '’', '"', "'", '《', '》', '〈', '〉', '【', '】', '[', ']', '〔', '〕', '{', '}', '「',
  '」', '“”', '（）', '‘〕', '《〉', '（“', '。', '，', '、', '；', '：', '？', '！', ',', '.', ';', ':', '?', '!', '…', '……',
  '——', '-', '--', '—', '~', '～', '·', '/', '\\', '*', '**', '***', '_', '__', '`', '``', '```', '~~~', '~~', '#',
  '##', '# ', '> ', '- ', '* ', '+ ', '1. ', '|', '||', '|-', '---', '===', '<', '>', '<b>', '</b>', '<!--', '-->',
  '![', '](', '[^1]', '[^1]:', '[a]: b', '$', '$$', '&nbsp;', '\\*', '<http://a>', 'http://a.b/c', '{{', '}}', '{%',
  '%}', '::: ', '<br>', '\t', '　', '  ', '    ', '\n', '\n\n', '\r\n', '\u2028', '\u200b', '\ufeff', '\u0000',
];
/** Numbers, units, ordinals. */
// biome-ignore format: one a line says nothing more
const FIGURES = [
  '1', '12', '123', '1,234', '1 234', '0.5', '12.5', '1.2.3', '-1', '1%', '1‰', '百分之三', '三', '十二', '一百二十', '两', '几',
  '数', '余', '多', '壹', '佰', '１２', '①', '⑴', 'Ⅳ', 'iv', '元', '万元', '亿元', '千瓦时', '平方米', '公里', '人', '人次', '个', '项', '家',
  '户', '次', '%', '个百分点', '倍', '吨', 'kg', 'km²', '℃', '年', '月', '日', '时', '分', '2024年', '2024年5月', '5月6日',
  '2024-05-06', '2024.5.6', '“十四五”', '星期一', '上午', '12:30', '3至5', '3—5', '3-5', '1/3', '1:2', '×', '1×2', '=', '+',
  '约', '近', '一、', '（一）', '1.', '1、', '(1)', '（1）', '①', '第一，', '一是', '首先', '第一章', '第一条', '第1条', '一、甲\n', '（一）乙\n',
  '1. 丙\n', '1.1 丁\n', '第一条　目的。\n', '## 戊\n', '附件1\n', '| 甲 | 1 |\n', '|---|---|\n', '- 己\n', '表1\n', '图1 ', '篇一\n',
  '12个(', '3个“', '5项：',
];
/** What rules look for. */
// biome-ignore format: one a line says nothing more
const WORDS = [
  '其中', '其中：', '分别', '分别为', '占', '共', '共计', '合计', '总计', '小计', '总数', '同比', '增长', '下降', '比上年', '较', '由', '从', '到',
  '增加到', '增至', '达', '完成', '平均', '人均', '每', '各', '包括', '以及', '和', '与', '及', '或', '等', '的', '了', '关于', '报告', '通知',
  '请示', '批复', '函', '总结', '方案', '工作', '情况', '主送', '抄送', '附件', '附件：', '特此报告。', '妥否，请批示。', '此致', '敬礼', '各位', '同志们：',
  '联系人', '电话', '印发', '〔2024〕1号', '发〔2024〕', '第1号', '签发人', '密级', '县人民政府', '青河县', '张三', '××', 'XX', '某', '某某', '____',
  '（此处填写）', '待补充', 'TODO', '[单位]', '【填写】', '○', '△', '□', 'xx', 'x年x月', '取得', '存在问题', '下一步', '主要做法', '一方面', '另一方面',
  '不仅', '而且', '如下', '如下：', '以下', '上述', '前述', '详见', '见附件', '见表1', '今年', '去年', '明年', '上年', '本月', '近年来', '截至', '目前',
  '日前', '坚持', '布署', '既使', '按装', '做为', '情况情况', '的的', '是是', '推进', '稳步推进', '切实', '进一步', '领导小组', '会议', '会议会议', '甲', '甲乙',
  '甲、乙', '甲和乙', 'a', 'A', 'ab', 'Word', '错误！未找到引用源。', '锟斤拷', 'Ã¤', '转载请注明', '点击', '复制', '希望能帮到您', '当然可以', '作为AI',
  '倍', '三百万', '一二三', '一季度', '上半年', '<!-- bizheng-disable -->', '<!-- bizheng-disable-line -->',
  '<!-- bizheng-enable -->', '未发生一起火情。\n', '处置山洪2起。\n', '未发生一起火情。\n处置山洪2起。\n', '见表2。\n表1 甲\n',
  '根据《合同法》', '根据《合同法》，', '第2部分所列',
];
// biome-ignore format: one a line says nothing more
export const HEADS = [
  '', '', '', '', '', '', '关于', '# ', '## ', '- ', '> ', '|', '一、', '（一）', '1. ', '---\ntitle: ', '青河县2024年工作总结\n',
  '青河县2024年工作总结\n\n一、工作情况\n', '```\n', '$$\n', '<div>\n', '附件：', '表1 ', '“', '（', '《', '合计100万元，其中：', '共3项：',
  '| 项目 | 数 |\n|---|---|\n| ',
];
// biome-ignore format: one a line says nothing more
export const TAILS = [
  '', '', '', '', '。', '\n', '|', '|\n', '”', '）', '》', '\n---\n', '报告', '\n特此报告。\n', '`', '**', ']', '](a)',
];
// biome-ignore format: one a line says nothing more
export const JOINTS = ['', '', '', '', '', '，', '、', '\n', '|', ' ', '\n\n'];

/** The pieces that are tried alone. */
export const ALONE: readonly string[] = [...new Set([...PIECES, ...MARKS, ...FIGURES, ...WORDS])];

/** A small generator of numbers: the same series on every machine. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** `count` series of one to three pieces, as `seed` has it; `more` are pieces beside those known here. */
export function seriesOf(seed: number, count: number, more: readonly string[] = []): Series[] {
  const random = randomFrom(seed);
  const pick = (from: readonly string[]): string => from[random(from.length)] ?? '';
  const kinds = [MARKS, MARKS, FIGURES, FIGURES, WORDS, WORDS, PIECES, ...(more.length > 0 ? [more, more] : [])];
  return Array.from({ length: count }, () => {
    const joint = pick(JOINTS);
    const pieces = Array.from({ length: 1 + random(3) }, () => pick(kinds[random(kinds.length)] ?? MARKS));
    return {
      format: random(2) ? 'markdown' : 'plain',
      head: pick(HEADS),
      piece: pieces.join(random(2) ? joint : '') + joint,
      tail: pick(TAILS),
    };
  });
}

/** The text of `series` in about `length` characters. */
export function textOf({ head, piece, tail }: Series, length: number): string {
  return head + piece.repeat(Math.ceil(length / piece.length)) + tail;
}
