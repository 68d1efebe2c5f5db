/** A stated count against what is listed: “四项” and three of them. */
import { type AnnouncedCount, announcedCountsOf } from '../figures/announced-counts';
import { wrongCopies } from '../figures/counts/copies';
import { statedCountsOf } from '../figures/counts';
import { type CountAboveList, countsAboveLists } from '../figures/counts-above-lists';
import { type CountInSlogan, countsInSlogans } from '../figures/counts-in-slogans';
import { type CountOfClauses, countsOfClauses } from '../figures/counts-of-clauses';
import { type CountPointingBack, countsPointingBack } from '../figures/counts-pointing-back';
import type { StatedCount } from '../figures/counts/stated-count';
import { han } from '../reading/numerals/write-han';
import type { Reading } from '../reading/reading';
import type { Report } from '../report/report';
import { markerSpan, writtenMarker } from '../report/sequence-breaks';
import type { Series } from '../report/series-kinship';
import { paragraphsWith } from '../report/paragraphs-with';
import { endsOpenAboveAnother, goesOnFromLineAbove } from '../report/wrapped';
import { type Span, shift } from '../text/span';
import type { Fix, Related, Rule, RuleContext, RuleFinding } from './rule';

export const countMismatch: Rule = {
  meta: {
    id: 'count-mismatch',
    title: { 'zh-CN': '所称数目与所列不符', en: 'Stated count differs from the list' },
    why: {
      'zh-CN': '说“四项”而只列三项，读者不知道是数错了还是漏写了。',
      en: 'Four are announced and three are listed: the reader cannot tell whether one was lost.',
    },
    level: '事实',
    source: {
      'zh-CN': '文内数目应与所列各项相符',
      en: 'A count and what it counts agree',
    },
    defaultSeverity: 'warning',
    inOtherWriting: 'information',
    fixable: true,
  },
  *checkParagraph(reading: Reading, context: RuleContext): Iterable<RuleFinding> {
    for (const stated of statedCountsOf(reading))
      if (isWrong(stated) && !isAtAnEnd(stated, reading)) yield listFinding(stated, reading, 0, context);
    yield* copiesFindings(reading, context);
  },
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    for (const { reading, index, span } of paragraphsWith(report, hasWrongListAtAnEnd)) {
      for (const stated of statedCountsOf(reading)) {
        if (!isWrong(stated) || !isAtAnEnd(stated, reading)) continue;
        // The list begins in the line above or ends in the line below, where the text was broken at a width.
        if (opensParagraph(stated) && goesOnFromLineAbove(report, index)) continue;
        if (closesParagraph(stated, reading) && endsOpenAboveAnother(report, index)) continue;
        yield { ...listFinding(stated, reading, span.start, context), byStructure: true };
      }
    }
    for (const counted of countsAboveLists(report)) yield aboveListFinding(counted, report, context);
    const announced = announcedCountsOf(report);
    // Right above its headings a name announces them.
    const places = new Set(announced.map(({ count }) => count.start));
    for (const counted of countsInSlogans(report))
      if (!places.has(counted.count.start)) yield sloganFinding(counted, report, context);
    for (const counted of countsPointingBack(report)) yield backFinding(counted, report, context);
    for (const counted of countsOfClauses(report)) yield clausesFinding(counted, report, context);
    for (const counted of announced) {
      const { count, number, series, listed, agrees, isOfName } = counted;
      if (agrees) continue;
      const written = report.text.slice(number.start, number.end);
      yield {
        severity:
          isOfName || OF_LEVELS.test(report.text.slice(count.start, count.end)) || !isUnbroken(series)
            ? 'information'
            : undefined,
        span: count,
        byStructure: true,
        message: seriesMessage(counted, report, context),
        related: itemsOf(series, context),
        fixes: [fixOf(number, written, listed, context)],
      };
    }
  },
};

/** 目录分成两层：1. … 4.: what is parted in so many levels has more entries than levels. */
const OF_LEVELS = /[层级档]$/;

/** （1）（2） of one list and （1）（3） of another may have been read as one series. */
const isUnbroken = ({ members }: Series): boolean => members.every(({ marker }, i) => marker.value === i + 1);

function* copiesFindings(reading: Reading, { say }: RuleContext): Iterable<RuleFinding> {
  for (const { start, end, shared, shares } of wrongCopies(reading)) {
    const written = reading.written(start, end);
    yield {
      span: reading.span(start, end),
      severity: 'information',
      message: say(
        `“${written}”，后面分给各方的共${shared}份，对不上。请核对。`,
        `“${written}”, but ${shared} copies are shared out behind it. Check both.`,
      ),
      related: shares.map((share) => ({
        span: reading.span(share.start, share.end),
        message: say('分给各方的份数', 'copies that are shared out'),
      })),
    };
  }
}

function aboveListFinding(
  { count, number, stated, items, isCounted }: CountAboveList,
  { text }: Report,
  context: RuleContext,
): RuleFinding {
  const { say } = context;
  const written = text.slice(count.start, count.end);
  const gap = gapOf(stated, items.length, '漏写', say);
  return {
    // What has no number of its own may be one more thing, a picture, or half of one: most of such counts were right.
    severity: isCounted ? undefined : 'information',
    span: count,
    message: say(
      `称“${written}”，下面列了 ${items.length} 项，${gap}。`,
      `“${written}” is announced, ${items.length} are listed below; ${gap}.`,
    ),
    related: items.map((item, i) => ({ span: item.span, message: say(`第 ${i + 1} 项`, `Item ${i + 1}`) })),
    fixes: [fixOf(number, text.slice(number.start, number.end), items.length, context)],
  };
}

/** “七大行动” over eight headings that end in 行动. */
function sloganFinding(
  { count, number, stated, listed, series }: CountInSlogan,
  { text }: Report,
  context: RuleContext,
): RuleFinding {
  const { say } = context;
  const [written, gap] = [text.slice(count.start, count.end), gapOf(stated, listed, '漏写', say)];
  const message = say(
    `称“${written}”，文中这样的标题有 ${listed} 个，${gap}。`,
    `“${written}” are named, ${listed} headings are of them; ${gap}.`,
  );
  return informing({ count, number, listed }, message, itemsOf(series, context), text, context);
}

/** What only informs of a count in the draft `text`: the structure shows how many there are. */
const informing = (
  { count, number, listed }: Pick<CountInSlogan, 'count' | 'number' | 'listed'>,
  message: string,
  related: readonly Related[],
  text: string,
  context: RuleContext,
): RuleFinding => ({
  severity: 'information',
  span: count,
  byStructure: true,
  message,
  related,
  fixes: [fixOf(number, text.slice(number.start, number.end), listed, context)],
});

const itemsOf = ({ members }: Series, { say }: RuleContext): Related[] =>
  members.map((member, i) => ({ span: markerSpan(member), message: say(`第 ${i + 1} 项`, `Item ${i + 1}`) }));

/** 以上四项 under three. */
function backFinding(
  { count, number, stated, listed, series }: CountPointingBack,
  { text }: Report,
  context: RuleContext,
): RuleFinding {
  const { say } = context;
  // With 以上 or 上述 in front of it.
  const [written, gap] = [text.slice(count.start - 2, count.end), gapOf(stated, listed, '漏写', say)];
  const message = say(
    `说“${written}”，上面列了 ${listed} 项，${gap}。`,
    `“${written}” points back, ${listed} are listed above; ${gap}.`,
  );
  return informing({ count, number, listed }, message, itemsOf(series, context), text, context);
}

/** 本办法共三章二十条 over nineteen. */
function clausesFinding(
  { count, number, stated, listed, of, last }: CountOfClauses,
  { text }: Report,
  context: RuleContext,
): RuleFinding {
  const { say } = context;
  const [written, gap] = [text.slice(count.start, count.end), gapOf(stated, listed, '漏写', say)];
  const message = say(
    `称“${written}”，文中到第${han(listed)}${of}为止，${gap}。`,
    `“${written}” is stated, the last one is number ${listed}; ${gap}.`,
  );
  return informing(
    { count, number, listed },
    message,
    [{ span: last.span, message: say('最后一个在这里。', 'The last one.') }],
    text,
    context,
  );
}

const isWrong = ({ agrees, sure, likely }: StatedCount): boolean => !agrees && (sure || likely === true);
const opensParagraph = ({ list }: StatedCount): boolean => list.start === 0;
const closesParagraph = ({ list }: StatedCount, { text }: Reading): boolean => list.end === text.length;
/** Whether a list stands at the beginning or the end of its paragraph, and may go on in a line beside it. */
const isAtAnEnd = (stated: StatedCount, reading: Reading): boolean =>
  opensParagraph(stated) || closesParagraph(stated, reading);
const hasWrongListAtAnEnd = (reading: Reading): boolean =>
  statedCountsOf(reading).some((stated) => isWrong(stated) && isAtAnEnd(stated, reading));

/** What is told of one list in the paragraph `reading`, which begins at `at`. */
function listFinding(stated: StatedCount, reading: Reading, at: number, context: RuleContext): RuleFinding {
  const { count, number, list, listed, sure, marked, vague } = stated;
  const place = (start: number, end: number): Span => shift(reading.span(start, end), at);
  return {
    // Names in a sentence are parted by marks that also stand within a name: one in three of such counts was right.
    severity: sure && marked ? undefined : 'information',
    span: place(count.start, count.end),
    message: listMessage(stated, reading, context),
    related: [
      {
        span: place(list.start, list.end),
        message: context.say(`所列 ${listed} 项在这里。`, `The ${listed} listed are here.`),
      },
    ],
    // Which number is right nobody can say where the list itself can be counted in two ways.
    fixes: vague
      ? []
      : [fixOf(place(number.start, number.end), reading.written(number.start, number.end), listed, context)],
  };
}

function listMessage({ count, form, stated, listed }: StatedCount, reading: Reading, { say }: RuleContext): string {
  const written = reading.written(count.start, count.end);
  if (form === 'open' && listed < stated) {
    return say(
      `称“等${written}”，前面列了 ${listed} 项，只差 ${stated - listed} 项，请核对是漏列还是数目有误。`,
      `“等${written}” follows ${listed} items, ${stated - listed} short: one was left out, or the count is wrong.`,
    );
  }
  if (form === 'open') {
    return say(
      `称“等${written}”，前面却列了 ${listed} 项，多出 ${listed - stated} 项。请核对数目。`,
      `“等${written}” follows ${listed} items, ${listed - stated} more than stated. Check the count.`,
    );
  }
  const where = form === 'after' ? say('后面', 'after it') : say('前面', 'before it');
  const gap = gapOf(stated, listed, '漏列', say);
  return say(
    `称“${written}”，${where}列了 ${listed} 项，${gap}。`,
    `“${written}” is stated, ${listed} are listed ${where}; ${gap}.`,
  );
}

function seriesMessage(
  { count, stated, listed, series }: AnnouncedCount,
  { text }: Report,
  { say }: RuleContext,
): string {
  const [first, last] = [series.members[0], series.members.at(-1)];
  const written = text.slice(count.start, count.end);
  const range = first && last ? `${writtenMarker(first)}…${writtenMarker(last)}` : '';
  const gap = gapOf(stated, listed, '漏写', say);
  return say(
    `称“${written}”，后面列了 ${listed} 项（${range}），${gap}。`,
    `“${written}” is announced, ${listed} follow (${range}); ${gap}.`,
  );
}

/** How many are missing or too many; `lost` is what may have happened to those that are missing. */
function gapOf(stated: number, listed: number, lost: string, say: RuleContext['say']): string {
  return stated > listed
    ? say(
        `少 ${stated - listed} 项，请核对是${lost}还是数目有误`,
        `${stated - listed} missing: one was lost, or the count is wrong`,
      )
    : say(`多 ${listed - stated} 项，请核对数目`, `${listed - stated} too many: check the count`);
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
