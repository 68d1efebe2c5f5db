/** Series in running text that skip, repeat or start late: 一是 二是 四是. */
import { anyOf } from '../norms/lexicon';
import { FIRST_MEMBERS } from '../norms/words/first-members';
import { LEVEL } from '../reading/ordinals';
import { han } from '../reading/numerals/write-han';
import { itemsWithIs, oddMarkersOf } from '../report/mixed-markers';
import { isHidden } from '../report/hidden-numbers';
import type { Report } from '../report/report';
import {
  breaksOf,
  isBelowHeading,
  markerAs,
  markerSpan,
  isSafeRepair,
  repairEdits,
  type SequenceBreak,
  writtenMarker,
} from '../report/sequence-breaks';
import { IN_TEXT } from '../report/series-kinship';
import { shift } from '../text/span';
import type { Fix, Rule, RuleContext, RuleFinding } from './rule';

export const enumerationSequence: Rule = {
  meta: {
    id: 'enumeration-sequence',
    title: { 'zh-CN': '文中列举序号不连续', en: 'Series in running text out of sequence' },
    why: {
      'zh-CN': '“一是、二是”之后跳到“四是”，读者会以为漏了一条。',
      en: 'A series that jumps from 二是 to 四是 makes the reader look for a lost point.',
    },
    level: '惯例',
    source: {
      'zh-CN': '公文结构层次与列举的写法',
      en: 'Practice: what is listed is numbered in order',
    },
    defaultSeverity: 'warning',
    inOtherWriting: 'information',
    fixable: true,
  },
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    for (const sequenceBreak of breaksOf(report)) {
      const { member, previous } = sequenceBreak;
      // What opens a paragraph as 一、 or （1） is a matter of headings.
      if (member.marker.opens && member.marker.style in LEVEL) continue;
      if (!isSure(sequenceBreak, report) || countsOnFromOwnParagraph(sequenceBreak)) continue;
      if (isHidden(sequenceBreak, report) || isWrittenBetween(sequenceBreak, report)) continue;
      yield {
        span: markerSpan(member),
        message: messageOf(sequenceBreak, context),
        severity: isSecondAlone(sequenceBreak) || isOfItems(sequenceBreak) ? 'information' : undefined,
        byStructure: previous?.paragraph !== member.paragraph,
        related: previous && [
          {
            span: markerSpan(previous),
            message: context.say(
              `前一项“${writtenMarker(previous)}”在这里。`,
              `The item before, “${writtenMarker(previous)}”, is here.`,
            ),
          },
        ],
        fixes: fixesOf(sequenceBreak, report, context),
      };
    }
    yield* mixedMarkers(report, context);
    yield* itemsThatCountTwice(report, context);
  },
};

/** 第一，…。二是…。第三，…。 */
function* mixedMarkers(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  for (const { paragraph, marker, like, due } of oddMarkersOf(report)) {
    const [odd, model] = [{ paragraph, marker }, like].map((of) => writtenMarker({ ...of, fits: true }));
    const place = shift(paragraph.reading.span(marker.start, marker.end), paragraph.span.start);
    yield {
      span: place,
      severity: marker.style === like.marker.style ? 'hint' : 'information',
      message: say(
        `同一组列举的写法不一：前面用“${model}”，这里用“${odd}”。建议统一。`,
        `One series is counted in two ways: “${model}” before, “${odd}” here. Better keep to one.`,
      ),
      related: [
        {
          span: markerSpan({ ...like, fits: true }),
          message: say('这一组从这里开始。', 'The series begins here.'),
        },
      ],
      fixes: [{ title: say(`改为“${due}”`, `Change to “${due}”`), edits: [{ span: place, text: due }], safe: false }],
    };
  }
}

/** （一）抓好育苗。（二）是抓好销售。 */
function* itemsThatCountTwice(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  for (const { paragraph, marker } of itemsWithIs(report)) {
    const { reading, span: place } = paragraph;
    const number = reading.text.slice(0, marker.end);
    yield {
      span: shift(reading.span(marker.start, marker.end + 1), place.start),
      severity: 'information',
      message: say(
        `“${number}是”混用了两种写法：前面已有序号“${number}”，不再用“是”引出，同组其他各项也没有“是”。`,
        `“${number}是” mixes two ways of counting: the number stands there, and the other items of its series go without 是.`,
      ),
      fixes: [
        {
          title: say('删去“是”', 'Delete 是'),
          edits: [{ span: shift(reading.span(marker.end, marker.end + 1), place.start), text: '' }],
          safe: false,
        },
      ],
    };
  }
}

/** Beyond this gap a marker rather belongs to something else. */
const WIDEST_GAP = 4;
/** Other ways to open a series whose second member is 二是. */
const OPENING = new RegExp(`${anyOf(FIRST_MEMBERS)}|[一1][、.）)]`);

function isSure(sequenceBreak: SequenceBreak, report: Report): boolean {
  const { kind, series, member, certain, expected } = sequenceBreak;
  const { style, value } = member.marker;
  if (style === 'first' || kind === 'restart') return false;
  if (kind === 'late')
    return IN_TEXT.has(style) && series.members.length > 1 && value <= 3 && firstIsGone(sequenceBreak, report);
  if (isSecondAlone(sequenceBreak)) return true;
  const before = series.fitting;
  const starts = series.members[0]?.marker.value === 1;
  if (!starts && before < 2) return false;
  // 一是…，一是… is also how two of a pair are told.
  if (kind === 'back' || value === 1) return certain;
  if (IN_TEXT.has(style)) return kind !== 'skip' || certain || value - expected < WIDEST_GAP;
  // 1. and （1） in running text may be references or figures: a series of them has to show itself first.
  return starts && (certain || before >= 2 || kind === 'swap') && value - expected < WIDEST_GAP;
}

/** 一抓质量，…。二抓市场，…。三是…: the number before stands in its own paragraph, if in another form, and no series above is meant. */
function countsOnFromOwnParagraph({ member: { marker, paragraph }, previous }: SequenceBreak): boolean {
  if (!IN_TEXT.has(marker.style) || marker.value < 2 || previous?.paragraph === paragraph) return false;
  const { text, sentences } = paragraph.reading;
  const before = han(marker.value - 1);
  return sentences.some(({ start, end }) => end <= marker.start && text.startsWith(before, start));
}

/**
 * （一）…（三） within paragraphs: what is cited leaves out items on purpose, and an item may stand in words that were not read as a
 * number, and a second bracket may count anew. 一是 and 第一 are nobody's but the writer's.
 */
const isOfItems = ({ kind, certain, member: { marker } }: SequenceBreak): boolean =>
  !IN_TEXT.has(marker.style) && (kind === 'repeat' || (!certain && (kind === 'skip' || kind === 'swap')));

/** A paragraph that tells something, then 二是 and 三是, after a series that ended in an earlier one: its 一是 is not there. */
function isSecondAlone({ kind, series, member, index, previous }: SequenceBreak): boolean {
  const { marker, paragraph } = member;
  if (kind !== 'back' || marker.style !== 'each' || marker.value !== 2 || previous?.paragraph === paragraph)
    return false;
  const next = series.members[index + 1];
  const before = paragraph.reading.text.slice(0, marker.start);
  return next?.paragraph === paragraph && next.marker.value === 3 && /[。；]$/.test(before) && !OPENING.test(before);
}

/** The text before 二是, back to the heading, is there and opens no series in any form. */
function firstIsGone({ series, member }: SequenceBreak, report: Report): boolean {
  const above = series.parent;
  if (!above || !isBelowHeading(series)) return false;
  if (member.paragraph.index - above.paragraph.index > 4) return false;
  return report.paragraphs.slice(above.paragraph.index, member.paragraph.index + 1).every(({ index, reading }) => {
    const start = index === above.paragraph.index ? above.marker.end : 0;
    const end = index === member.paragraph.index ? member.marker.start : reading.text.length;
    return !OPENING.test(reading.text.slice(start, end));
  });
}

/** 现行价格④预计波动率, 五 / 是深化改革: the marker that is due stands between, without its mark or broken at the end of a line. */
function isWrittenBetween({ kind, member, previous, expected }: SequenceBreak, { text }: Report): boolean {
  const due = markerAs(member, expected);
  if (kind !== 'skip' || !previous) return false;
  const between = text.slice(markerSpan(previous).end, markerSpan(member).start).replace(/\s/g, '');
  return (IS_NO_FIGURE.test(due) && between.includes(due)) || isWrittenShort(due, between);
}

/** 二要深刻领会…，三深刻领会…，四要…: the marker that is due has lost 要, and its item begins as the one before it. */
function isWrittenShort(due: string, between: string): boolean {
  const opening = between.slice(0, 2);
  return (
    /^[一二三四五六七八九十]+[是要]$/.test(due) &&
    opening.length > 1 &&
    ['，', '；', '。', '、'].some((mark) => between.includes(mark + due.slice(0, -1) + opening))
  );
}
/** 8)（8）⑧ 八是, but not 8. which may be the beginning of 8.5. */
const IS_NO_FIGURE = /^[^.．、]{0,4}[)）]$|是$|^[①-⑳]$/;

function messageOf(sequenceBreak: SequenceBreak, { say }: RuleContext): string {
  const { kind, member, previous, expected, following, certain } = sequenceBreak;
  const here = writtenMarker(member);
  if (isSecondAlone(sequenceBreak)) {
    const first = markerAs(member, 1);
    return say(
      `这一段从“${here}”数起，前面没有“${first}”。请在第一项前补上“${first}”，或核对是否漏了一项。`,
      `This paragraph counts from “${here}”; there is no “${first}” in it. Put it before the first point, or see whether one was lost.`,
    );
  }
  const due = markerAs(member, expected);
  const before = previous ? writtenMarker(previous) : '';
  const shift = following > 0 ? '，后面的依次顺延' : '';
  switch (kind) {
    case 'skip':
      return certain
        ? say(
            `“${before}”之后是“${here}”，而再往后是“${markerAs(member, expected + 1)}”：这里应为“${due}”。`,
            `“${here}” stands between “${before}” and “${markerAs(member, expected + 1)}”: it should be “${due}”.`,
          )
        : say(
            `“${before}”之后是“${here}”，缺“${due}”。请核对是否漏了一项；没有漏，就改为“${due}”${shift}。`,
            `“${here}” follows “${before}”: “${due}” is missing. Either an item was lost, or this is “${due}”${following > 0 ? ' and the following ones move up' : ''}.`,
          );
    case 'repeat':
      return say(
        `“${here}”重复：前面已有“${before}”，这里应为“${due}”${shift}。`,
        `“${here}” is used twice; this one should be “${due}”${following > 0 ? ', and the following ones move on' : ''}.`,
      );
    case 'swap':
      return say(`“${here}”排在“${due}”前面，次序颠倒。`, `“${here}” stands before “${due}”.`);
    case 'late':
      return say(
        `列举从“${here}”开始，前面没有“${due}”。请补上“${due}”，或核对是否漏了一项。`,
        `The series begins with “${here}”; there is no “${due}” before it.`,
      );
    default:
      return say(
        `“${before}”之后又回到“${here}”，应为“${due}”。`,
        `“${here}” comes after “${before}”; it should be “${due}”.`,
      );
  }
}

function fixesOf(sequenceBreak: SequenceBreak, report: Report, { say }: RuleContext): Fix[] {
  const { repair, member, expected, kind } = sequenceBreak;
  if (isSecondAlone(sequenceBreak)) return [];
  const due = markerAs(member, expected);
  const title =
    kind === 'swap'
      ? say('对调这两个序号', 'Exchange the two numbers')
      : repair.length > 1
        ? say(
            `改为“${due}”，后面 ${repair.length - 1} 项顺延`,
            `Change to “${due}” and renumber the next ${repair.length - 1}`,
          )
        : say(`改为“${due}”`, `Change to “${due}”`);
  return [{ title, edits: repairEdits(repair), safe: isSafeRepair(sequenceBreak, report) }];
}
