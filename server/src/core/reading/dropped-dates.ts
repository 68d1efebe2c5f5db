/** Dates that lost their digits: 2024年月日, 年月至年月, 截至年，. */
import type { DroppedNumber } from './dropped-numbers';
import { allOf } from './seek';

/** What may follow a date. */
const AFTER_A_DAY = '，。；）上下晚早凌至到前起止—';
const AFTER_A_MONTH = `${AFTER_A_DAY}中底初份`;
const LOST_DATE = new RegExp(
  '(?=年|月日)(?:' +
    [
      `(?:(?<=(?:19|20)\\d\\d)年|(?<![\\u4e00-\\u9fff\\d])年)月日?(?![，、]?时分)(?=[${AFTER_A_MONTH}]|$)`,
      '(?<=(?:^|[，。；（\\s])(?:[到至自从于]|截至|截止))年(?=[，至—])',
      '(?<=确保|力争)年(?=无)',
      `(?:(?<![\\u4e00-\\u9fff\\d \\u3000])|(?<=\\d))月日(?=[${AFTER_A_DAY}]|$)`,
    ].join('|') +
    ')',
  'g',
);

/** Dates without their digits. As the head of a column, and beside 时分秒, 年月日 is a word. */
export function droppedDates(text: string, row: boolean): DroppedNumber[] {
  if (row) return [];
  const dates: DroppedNumber[] = [];
  for (const match of allOf(LOST_DATE, text)) {
    const start = match.index;
    const end = start + match[0].length;
    const digits = /\d{0,4}$/.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
    if (match[0] === '年月' && digits === 0 && !/[至—]/.test(text[end] ?? '')) continue;
    // 自（年月日）至（年月日）: in a bracket of its own it names what is to be written there.
    const isNamed = digits === 0 && '（('.includes(text[start - 1] ?? '\n') && '）)'.includes(text[end] ?? '\n');
    dates.push({
      start: start - digits,
      end,
      gap: start + (digits > 0 ? 1 : 0),
      unit: '日期',
      kind: 'date',
      ...(isNamed ? { likely: true } : {}),
    });
  }
  return dates;
}
