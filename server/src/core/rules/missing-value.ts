/** A number that dropped out: 建筑面积㎡, 管理率:%, 共有个行政村, 月日，. */
import { type DroppedNumber, droppedNumbers } from '../report/dropped-numbers';
import type { Reading } from '../report/reading';
import type { Rule, RuleContext, RuleFinding } from './rule';

export const missingValue: Rule = {
  meta: {
    id: 'missing-value',
    title: { 'zh-CN': '数字缺失', en: 'A number dropped out' },
    why: { 'zh-CN': '只剩单位，没有数字，读者得不到数据。', en: 'A unit without its number tells the reader nothing.' },
    level: '惯例',
    source: '公文校核惯例：数据应完整准确',
    defaultSeverity: 'error',
    fixable: false,
  },
  *checkParagraph(reading: Reading, context: RuleContext): Iterable<RuleFinding> {
    for (const dropped of droppedNumbers(reading)) yield { span: reading.span(dropped.start, dropped.end), message: message(reading, dropped, context) };
  },
};

function message(reading: Reading, dropped: DroppedNumber, context: RuleContext): string {
  const { start, end, gap, unit, kind } = dropped;
  const left = reading.written(start, gap);
  const right = reading.written(gap, end);
  if (kind === 'date') {
    return context.say(`“${left}${right}”缺少日期数字，请补上年、月、日。`, `“${left}${right}” has lost its digits. Fill in the date.`);
  }
  if (kind === 'ordinal' || unit === '百分之') {
    return context.say(`“${left}${right}”缺少数字，请补上。`, `“${left}${right}” has lost its number. Fill it in.`);
  }
  return context.say(
    `“${left}”和“${right}”之间缺少数字，应写成“${left}＿${right}”并补上实际数值。`,
    `A number is missing between “${left}” and “${right}”. Fill in the actual figure.`,
  );
}
