/** A stated count against what is listed: “四项” and three of them. */
import { type AnnouncedCount, announcedCountsOf } from '../figures/announced-counts';
import { statedCountsOf } from '../figures/counts';
import type { StatedCount } from '../figures/counts/stated-count';
import { han } from '../reading/numerals/write-han';
import type { Reading } from '../reading/reading';
import type { Report } from '../report/report';
import { markerSpan, writtenMarker } from '../report/sequence-breaks';
import type { Span } from '../text/span';
import type { Fix, Rule, RuleContext, RuleFinding } from './rule';

export const countMismatch: Rule = {
  meta: {
    id: 'count-mismatch',
    title: { 'zh-CN': '所称数目与所列不符', en: 'Stated count differs from the list' },
    why: {
      'zh-CN': '说“四项”而只列三项，读者不知道是数错了还是漏写了。',
      en: 'Four are announced and three are listed: the reader cannot tell whether one was lost.',
    },
    level: '事实',
    source: '文内数目应与所列各项相符',
    defaultSeverity: 'warning',
    fixable: true,
  },
  *checkParagraph(reading: Reading, context: RuleContext): Iterable<RuleFinding> {
    for (const one of statedCountsOf(reading)) {
      if (one.agrees || !one.sure) continue;
      const number = reading.span(one.number.start, one.number.end);
      yield {
        span: reading.span(one.count.start, one.count.end),
        message: listMessage(one, reading, context),
        related: [
          {
            span: reading.span(one.list.start, one.list.end),
            message: context.say(`所列 ${one.listed} 项在这里。`, `The ${one.listed} listed are here.`),
          },
        ],
        fixes: [fixOf(number, reading.written(one.number.start, one.number.end), one.listed, context)],
      };
    }
  },
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    for (const one of announcedCountsOf(report)) {
      if (one.agrees) continue;
      const written = report.text.slice(one.number.start, one.number.end);
      yield {
        span: one.count,
        message: seriesMessage(one, report, context),
        related: one.series.members.map((member, i) => ({
          span: markerSpan(member),
          message: context.say(`第 ${i + 1} 项`, `Item ${i + 1}`),
        })),
        fixes: [fixOf(one.number, written, one.listed, context)],
      };
    }
  },
};

function listMessage(one: StatedCount, reading: Reading, { say }: RuleContext): string {
  const count = reading.written(one.count.start, one.count.end);
  const where = one.form === 'after' ? say('后面', 'after it') : say('前面', 'before it');
  if (one.form === 'open') {
    return say(
      `称“等${count}”，前面却列了 ${one.listed} 项，多出 ${one.listed - one.stated} 项。请核对数目。`,
      `“等${count}” follows ${one.listed} items, ${one.listed - one.stated} more than stated. Check the count.`,
    );
  }
  const gap =
    one.stated > one.listed
      ? say(
          `少 ${one.stated - one.listed} 项，请核对是漏列还是数目有误`,
          `${one.stated - one.listed} missing: one was lost, or the count is wrong`,
        )
      : say(`多 ${one.listed - one.stated} 项，请核对数目`, `${one.listed - one.stated} too many: check the count`);
  return say(
    `称“${count}”，${where}列了 ${one.listed} 项，${gap}。`,
    `“${count}” is stated, ${one.listed} are listed ${where}; ${gap}.`,
  );
}

function seriesMessage(one: AnnouncedCount, report: Report, { say }: RuleContext): string {
  const { members } = one.series;
  const count = report.text.slice(one.count.start, one.count.end);
  const range = `${writtenMarker(members[0]!)}…${writtenMarker(members[members.length - 1]!)}`;
  const gap =
    one.stated > one.listed
      ? say(
          `少 ${one.stated - one.listed} 项，请核对是漏写还是数目有误`,
          `${one.stated - one.listed} missing: one was lost, or the count is wrong`,
        )
      : say(`多 ${one.listed - one.stated} 项，请核对数目`, `${one.listed - one.stated} too many: check the count`);
  return say(
    `称“${count}”，后面列了 ${one.listed} 项（${range}），${gap}。`,
    `“${count}” is announced, ${one.listed} follow (${range}); ${gap}.`,
  );
}

/** The recounted number in the writer's kind of digits; whether the count or the list is wrong only the writer knows. */
function fixOf(number: Span, written: string, listed: number, { say }: RuleContext): Fix {
  const text = /\d/.test(written)
    ? String(listed)
    : /[０-９]/.test(written)
      ? String.fromCharCode(...[...String(listed)].map((digit) => digit.charCodeAt(0) + 0xfee0))
      : listed === 2
        ? '两'
        : han(listed);
  return {
    title: say(`数目改为“${text}”`, `Change the count to “${text}”`),
    edits: [{ span: number, text }],
    safe: false,
  };
}
