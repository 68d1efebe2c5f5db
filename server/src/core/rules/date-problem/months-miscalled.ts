/** Dates with another unit in the place of 月: 2017年09年17日, 2024年5日6日. Source: 惯例; a date has one 年, one 月, one 日. */
import type { Reading } from '../../reading/reading';
import { allOf } from '../../reading/seek';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

/** A year, a number that can be a month, and a day, with 年 or 日 behind the month. */
const WITHOUT_MONTH = /(?<!\d)(?:19|20)\d\d ?年 ?(?:0?[1-9]|1[0-2]) ?[年日] ?(?:0?[1-9]|[12]\d|3[01]) ?[日号](?!\d)/g;

/** Whether 年 or 日 stands right behind a 年 and a number; nearly all dates have 月 there. */
function mayMiscall(text: string): boolean {
  for (let at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
    let behind = at + 1;
    while (behind < at + LONGEST_NUMBER && ' 0123456789'.includes(text.charAt(behind) || '。')) behind++;
    if (behind > at + 1 && '年日'.includes(text.charAt(behind) || '。')) return true;
  }
  return false;
}
/** Two figures with a blank on either side. */
const LONGEST_NUMBER = 5;

interface Mixed {
  readonly start: number;
  readonly end: number;
  /** Where 月 is due, in clean offsets. */
  readonly at: number;
}

function readMixed({ kind, text }: Reading): readonly Mixed[] | undefined {
  if (kind === 'code' || kind === 'front-matter' || !mayMiscall(text)) return undefined;
  const found = allOf(WITHOUT_MONTH, text).map(({ 0: written, index }) => {
    const behindYear = written.indexOf('年') + 1;
    return {
      start: index,
      end: index + written.length,
      at: index + behindYear + written.slice(behindYear).search(/[年日]/),
    };
  });
  return found.length > 0 ? found : undefined;
}
const mixedIn = (reading: Reading): readonly Mixed[] | undefined => reading.derive(readMixed);

/** The dates of `report` whose month is called 年 or 日. */
export function* monthsMiscalled(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  for (const { reading, span } of paragraphsWith(report, mixedIn))
    for (const { at, start, end } of mixedIn(reading) ?? []) {
      const [written, wrong] = [reading.written(start, end), reading.written(at, at + 1)];
      yield {
        span: shift(reading.span(start, end), span.start),
        message: say(`“${written}”里的“${wrong}”应为“月”。`, `In “${written}” the “${wrong}” should be “月” (month).`),
        fixes: [
          {
            title: say(`把“${wrong}”改为“月”`, 'Write “月”'),
            edits: [{ span: shift(reading.span(at, at + 1), span.start), text: '月' }],
            safe: true,
          },
        ],
      };
    }
}
