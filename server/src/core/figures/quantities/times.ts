/** What time a figure speaks of, as far as its sentence says: 今年, 2024年, 上半年, “十四五”, 五年来, 目前, 到2030年. */
import { readHan } from '../../reading/numerals/read';

/** A time expression in clean text and one spelling of it that can be compared. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

const H = '[一二三四五六七八九十两]';
const YEAR = '(?:(?:1[89]|20)\\d{2}|[一二][零〇○一二三四五六七八九]{3})';
const TIME = new RegExp(
  `(?<year>${YEAR})(?:[-—–～~至到](?<toYear>${YEAR}))?年(?:(?<month>\\d{1,2}|${H}{1,2})月|(?<half>上半年|下半年)|(?<quarter>[一二三四]季度))?` +
    `|(?<relative>今年|去年|上年|前年|明年|来年|本年度?|上年度|当年|同期|次年)(?<relativePart>上半年|下半年|[一二三四]季度|前[一二三]季度|\\d{1,2}月)?` +
    `|(?<part>上半年|下半年|前?[一二三]季度|四季度|前三季度|年末|年底|年初|全年)` +
    `|“?(?<plan>十[一二三四五]五|[七八九]五)”?(?:时期|期间|规划|末|以来)?` +
    `|(?<span>(?:过去|今后|未来|近|这|前|后|此后)?(?:${H}|\\d{1,2})年(?:多?来|间|内|中|里|期间)|(?:过去|今后|未来|这|近|前|后)(?:${H}|\\d{1,2})年)` +
    `|(?<since>(?:近年|改革开放|新中国成立|建国|建党|建校|建院|建县|入冬|入夏|入汛|入春|疫情|换届|党的[\\u4e00-\\u9fff]{2,4}|(?:${H}|\\d{1,2})年)(?:以来|期间)|(?:春节|国庆|假期|汛期|疫情|会议|活动|节日|任期)期间)` +
    `|(?<now>目前|当前|截至目前|现在|如今|现有|迄今)`,
  'g',
);
/** 一九八○ and 1980 are one year. */
const yearKey = (written: string): string => String(readHan(written));

/** Time expressions of `text` in order. */
export function timesOf(text: string): TimeMention[] {
  const times: TimeMention[] = [];
  for (const match of text.matchAll(TIME)) {
    const g = match.groups!;
    const start = match.index;
    const end = start + match[0].length;
    let key: string;
    if (g['year'])
      key =
        yearKey(g['year']) +
        (g['toYear'] ? `-${yearKey(g['toYear'])}` : '') +
        (g['month'] ? `.${g['month']}` : '') +
        (g['half'] ?? '') +
        (g['quarter'] ?? '');
    else if (g['relative'])
      key =
        g['relative']
          .replace(/本年度?/, '今年')
          .replace(/上年度?/, '去年')
          .replace('来年', '明年') + (g['relativePart'] ?? '');
    else if (g['plan']) key = g['plan'];
    else key = match[0].replace(/^截至/, '');
    times.push({ start, end, key });
  }
  return times;
}
