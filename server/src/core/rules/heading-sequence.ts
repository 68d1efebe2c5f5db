/** Numbered headings and numbered paragraphs that skip, repeat or start late. */
import type { Marker } from '../reading/enumerations';
import { LEVEL, mayOpenWithDecimal } from '../reading/ordinals';
import { goesOnFromHeading, labelLeftBehind } from '../report/carried-numbers';
import type { Report } from '../report/report';
import { sectionsOf } from '../report/sections';
import { isCellOfLines } from '../report/table-by-lines';
import type { Member } from '../report/series-kinship';
import {
  breaksOf,
  isBelowHeading,
  markerAs,
  markerSpan,
  mayGoOnAnother,
  type SequenceBreak,
  writtenMarker,
} from '../report/sequence-breaks';
import {
  garbledNumber,
  hasTraceOf,
  isFarBehind,
  isFoundBetween,
  isHidden,
  isOfNotes,
  isRunOn,
  isStruckOut,
} from '../report/hidden-numbers';
import { otherwiseNumbered, setOffInBrackets } from '../report/otherwise-numbered';
import { comesInPairs, isOfColumn } from '../report/number-columns';
import { type LostNumber, lostNumber } from '../report/lost-number';
import { isPromulgated } from '../report/promulgated';
import { bracketsFromTwo, headingsFromTwo, showsFirstGone } from '../report/opens-late';
import { runInNumbers, withoutOtherList } from '../report/run-in-numbers';
import { gapsOfSelection, isOfSelection } from '../report/selected-numbers';
import { isClearGap } from '../report/sole-gap';
import type { Span } from '../text/span';
import { isIn } from '../reading/seek';
import { fixesOf, isGapInRules, lostNumberFix, lostSectionFix, placeOf } from './heading-sequence-fixes';
import { lostNumberMessage, messageOf } from './heading-sequence-message';
import { selectionFinding } from './heading-sequence-selection';
import { appendicesOutOfSequence } from './heading-sequence-appendices';
import { decimalsOutOfSequence } from './heading-sequence-decimals';
import { doubledNumbers } from './heading-sequence-doubled';
import { goesOnFromLine, isInMixedList, isSpokenOf } from './heading-sequence-spoken';
import { otherMarkFinding, runInFinding } from './heading-sequence-run-in';
import type { Fix, Rule, RuleContext, RuleFinding } from './rule';

export const headingSequence: Rule = {
  meta: {
    id: 'heading-sequence',
    title: { 'zh-CN': '标题序号不连续', en: 'Heading numbers out of sequence' },
    why: {
      'zh-CN': '序号跳号、重号，读者会以为漏了内容。',
      en: 'A gap or a repeat makes the reader look for missing text.',
    },
    level: '国标',
    source: {
      'zh-CN': 'GB/T 9704—2012 7.3.3',
      en: 'GB/T 9704—2012 7.3.3',
    },
    defaultSeverity: 'warning',
    inOtherWriting: 'information',
    fixable: true,
  },
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    const sure = breaksOf(report)
      .filter(({ member }) => isHeadingStyle(member.marker))
      .map((one) => withoutOtherList(one, report))
      .filter((one) => isSure(one, report));
    const breaksOfStyle = countByStyle(sure);
    const told = new Set<readonly SequenceBreak[]>();
    for (const sequenceBreak of sure) {
      const garbled = garbledNumber(sequenceBreak, report);
      if (garbled) yield misspelt(garbled, sequenceBreak, report, context);
      if (isHidden(sequenceBreak, report)) continue;
      const present = presentOtherwise(sequenceBreak, report, context);
      const lost = present ? undefined : lostNumber(sequenceBreak, report);
      const gaps = lost ? undefined : gapsOfSelection(sequenceBreak, report);
      if (present) yield* present;
      else if (!gaps) yield finding(sequenceBreak, lost, breaksOfStyle, report, context);
      else if (!told.has(gaps)) yield selectionFinding(sequenceBreak, gaps, context);
      if (gaps) told.add(gaps);
    }
    yield* doubledNumbers(report, context);
    yield* appendicesOutOfSequence(report, context);
    yield* decimalsOutOfSequence(report, context);
  },
};

/** What is told of one break; `lost`: where a heading without a number stands that may bear the missing one. */
function finding(
  sequenceBreak: SequenceBreak,
  lost: LostNumber | undefined,
  breaksOfStyle: ReadonlyMap<string, number>,
  report: Report,
  context: RuleContext,
): RuleFinding {
  const { previous, member } = sequenceBreak;
  const isMuddled = (breaksOfStyle.get('han') ?? 0) > 1;
  const isDoubtful =
    lost?.isSure === false ||
    isWeak(sequenceBreak, report) ||
    isOneOfMany(member, breaksOfStyle) ||
    isOfSelection(sequenceBreak, report);
  const isOpen =
    isDoubtful || (isMuddled && member.marker.style === 'han') || losesHeadingBefore(sequenceBreak, report);
  const left = labelLeftBehind(sequenceBreak, report);
  const isOfPromulgated = isGapInRules(sequenceBreak) && isPromulgated(report);
  const renumber = isOfPromulgated ? [] : fixesOf(sequenceBreak, isOpen, left, report, context);
  return {
    span: markerSpan(member),
    message: lost
      ? lostNumberMessage(sequenceBreak, lost, context)
      : messageOf(sequenceBreak, context, left, isOfPromulgated),
    severity: isDoubtful ? 'information' : undefined,
    isPlain: !lost && (isMainGap(sequenceBreak, report) || showsFirstGone(sequenceBreak, report)),
    // A number that stands twice is read where it stands; one that is missing may have gone with a column or a sign.
    byStructure: sequenceBreak.kind !== 'repeat',
    related: previous && [
      {
        span: markerSpan(previous),
        message: context.say(
          `前一个序号“${writtenMarker(previous)}”在这里。`,
          `The number before, “${writtenMarker(previous)}”, is here.`,
        ),
      },
    ],
    fixes: fixesInOrder(sequenceBreak, lost, lost?.ofItems ? [] : renumber, report, context),
  };
}

/** Others cite a chapter and an article by its number: there what is lost is written before anything is renumbered. */
function fixesInOrder(
  sequenceBreak: SequenceBreak,
  lost: LostNumber | undefined,
  renumber: readonly Fix[],
  report: Report,
  context: RuleContext,
): Fix[] {
  const numbered = lost ? lostNumberFix(sequenceBreak, lost, context) : [];
  const written = lostSectionFix(sequenceBreak, report, context);
  return isGapInRules(sequenceBreak) ? [...numbered, ...written, ...renumber] : [...numbered, ...renumber, ...written];
}

/** What is told where the missing numbers are there, run in behind other text or with another mark; undefined where they are not. */
function presentOtherwise(
  sequenceBreak: SequenceBreak,
  report: Report,
  context: RuleContext,
): readonly RuleFinding[] | undefined {
  const [first, ...more] = runInNumbers(sequenceBreak, report);
  if (first) return first.isCell ? [] : [runInFinding(sequenceBreak, [first, ...more], report, context)];
  if (setOffInBrackets(sequenceBreak, report)) return [];
  const [other, ...others] = otherwiseNumbered(sequenceBreak, report);
  return other && [otherMarkFinding(sequenceBreak, [other, ...others], context)];
}

/** 1. 2. and at once 1. 2. 3. between two （二）: a heading is gone from there, and with it what this number should be. */
function losesHeadingBefore({ member, previous }: SequenceBreak, report: Report): boolean {
  if (!previous) return false;
  const [first, last] = [previous.paragraph.index, member.paragraph.index];
  return breaksOf(report).some(
    ({ kind, member: { paragraph, marker } }) =>
      kind === 'restart' && marker.opens && paragraph.index > first && paragraph.index < last,
  );
}

/** So many breaks of one style are how a draft counts, or what its copy lost, and no slips. */
const MOST_SLIPS = 5;

const isOneOfMany = ({ marker }: Member, breaksOfStyle: ReadonlyMap<string, number>): boolean =>
  (breaksOfStyle.get(marker.style) ?? 0) > MOST_SLIPS;

function countByStyle(breaks: readonly SequenceBreak[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { member } of breaks) counts.set(member.marker.style, (counts.get(member.marker.style) ?? 0) + 1);
  return counts;
}

/** 第点三十九条 between 第三十八条 and 第四十条. */
function misspelt(
  span: Span,
  { member, expected }: SequenceBreak,
  { text }: Report,
  { say }: RuleContext,
): RuleFinding {
  const due = markerAs(member, expected);
  const here = text.slice(span.start, span.end);
  return {
    span,
    severity: 'information',
    message: say(
      `序号“${here}”里有多余的字，按前后次序应为“${due}”。`,
      `There is a stray sign in the number “${here}”; by those around it, it should be “${due}”.`,
    ),
    fixes: [{ title: say(`改为“${due}”`, `Change to “${due}”`), edits: [{ span, text: due }], safe: false }],
  };
}

/** Series that a writer numbers as headings: the outer levels of official writing. */
const HEADINGS: ReadonlySet<string> = new Set(['part', 'section', 'han', 'han-bracket']);
/** Beyond this gap a number at the head of a paragraph is rather something else than a misnumbered item. */
const WIDEST_GAP = 3;
const WIDEST_HEADING_GAP = 8;
/** So many paragraphs before the first heading are text of a section whose heading is lost. */
const ENOUGH_BEFORE = 5;

const isHeadingStyle = ({ style, opens }: Marker): boolean => opens && style in LEVEL;

function isSure(sequenceBreak: SequenceBreak, report: Report): boolean {
  const { kind, series, member, following, certain } = sequenceBreak;
  if (
    isSpokenOf(member) ||
    isOfAnotherList(sequenceBreak, report) ||
    isStruckOut(sequenceBreak, report) ||
    comesInPairs(sequenceBreak, report)
  )
    return false;
  const { style } = member.marker;
  // Rules quoted out of order (第三条 … 第八条 …) are no series: only a long one with one slip in it is.
  if (style === 'clause' && isOfExcerpt(sequenceBreak)) return false;
  if (style === 'clause')
    return series.fitting >= 3 && (certain || following > 0) && kind !== 'late' && kind !== 'restart';
  return HEADINGS.has(style) ? isSureOfHeading(sequenceBreak, report) : isSureOfItem(sequenceBreak, report);
}

/**
 * A number that seems to fall back, or to come late, is none where it, or the one that it falls back from, names a row of a table, or where the line
 * above bears the number before it in another form: 1 轻度, 2 中度, ③重度, far below another ③.
 */
function isOfAnotherList(sequenceBreak: SequenceBreak, report: Report): boolean {
  const { kind, member, previous } = sequenceBreak;
  if ([member, previous].some((one) => one && OPENS_TWO_LISTS.test(one.paragraph.reading.original))) return true;
  if (isInMixedList(member, report)) return true;
  if (kind !== 'repeat' && kind !== 'back' && kind !== 'late') return false;
  if (goesOnFromLine(sequenceBreak, report) || goesOnFromHeading(sequenceBreak, report)) return true;
  if (kind === 'repeat' && mayOpenWithDecimal(member.paragraph.reading.original)) return true;
  if ([member, previous].some((one) => one && isCellOfLines(one.paragraph.index, report))) return true;
  const { index } = member.paragraph;
  const above = report.paragraphs[index - 1];
  if (
    !above ||
    kind === 'late' ||
    member.marker.value < 2 ||
    !member.marker.opens ||
    previous?.paragraph.index === index - 1
  )
    return false;
  return hasTraceOf(above.reading, member.marker.value - 1);
}

/** 2.  1. 运输方式: the first item of a list stands on the line of what it is under, and the next counts on from it. */
const OPENS_TWO_LISTS = /^\s*[（(]?\d{1,2}[.．、）)]\s{1,4}[（(]?1[.．、）)]\s/;

/** 第十七条 本条规定了…: notes on a law take up what needs a note. */
const SPEAKS_OF_ITS_CLAUSE = /^第.{1,7}[条條]\s*本[条條]/;
/** 第39条 and then 第387条: whole chapters are left out. */
const isOfExcerpt = ({ member, previous, expected }: SequenceBreak): boolean =>
  member.marker.value - expected > WIDEST_HEADING_GAP ||
  [member, previous].some((one) => one !== undefined && isIn(SPEAKS_OF_ITS_CLAUSE, one.paragraph.reading.text));

function isSureOfHeading(sequenceBreak: SequenceBreak, report: Report): boolean {
  const { kind, series, member, certain, expected } = sequenceBreak;
  const { style, value } = member.marker;
  switch (kind) {
    case 'skip':
      return certain || value - expected <= WIDEST_HEADING_GAP;
    case 'late':
      return (
        isBelowHeading(series) ||
        opensDraft(sequenceBreak, report) ||
        headingsFromTwo(sequenceBreak, report) > 0 ||
        bracketsFromTwo(sequenceBreak)
      );
    case 'restart':
      return style === 'han-bracket';
    case 'repeat':
      return !isPageHead(sequenceBreak);
    case 'swap':
    case 'back':
      return true;
  }
}

/** Whether a number stands alone on its line. */
const isBare = ({ paragraph: { reading }, marker }: Member): boolean => reading.text.length === marker.end;

/** 第三章 and again 第三章, each alone on its line, one below the other: the head of the page and the chapter's own. */
function isPageHead({ member, previous }: SequenceBreak): boolean {
  return (
    member.marker.style === 'part' &&
    previous?.paragraph.index === member.paragraph.index - 1 &&
    isBare(member) &&
    isBare(previous)
  );
}

/** 1. and （1） count items as often as sections: what they lack must show more clearly. */
function isSureOfItem(sequenceBreak: SequenceBreak, report: Report): boolean {
  const { kind, series, member, following, certain, expected } = sequenceBreak;
  const { value } = member.marker;
  switch (kind) {
    case 'skip':
      return certain || value - expected <= WIDEST_GAP;
    case 'repeat':
      return certain || value > 1;
    case 'swap':
      return true;
    case 'back':
      return certain;
    case 'late':
      return (
        (isBelowHeading(series) && value === 2 && following > 0) ||
        isLedIn(sequenceBreak, report) ||
        headingsFromTwo(sequenceBreak, report) > 0
      );
    case 'restart':
      return restartsAtOnce(sequenceBreak);
  }
}

/** 主要采取以下四种方式： and right below it 3、 and 4、: a list begins here, and not with its first item. */
function isLedIn({ member, following }: SequenceBreak, { paragraphs }: Report): boolean {
  const above = paragraphs[member.paragraph.index - 1];
  return following > 0 && above?.kind === 'prose' && /[：:]$/.test(above.reading.text);
}

const isWeak = (sequenceBreak: SequenceBreak, report: Report): boolean =>
  sequenceBreak.kind === 'restart' ||
  isOtherList(sequenceBreak) ||
  isLoneFirst(sequenceBreak) ||
  isOfColumn(sequenceBreak, report) ||
  isFarBehind(sequenceBreak) ||
  isFoundBetween(sequenceBreak, report) ||
  isOfNotes(sequenceBreak, report) ||
  isRunOn(sequenceBreak, report) ||
  // 4、, under it 1、 2、 3、 and then 5、: the outer list may go on.
  (sequenceBreak.kind === 'skip' &&
    !sequenceBreak.certain &&
    mayGoOnAnother(sequenceBreak.series, sequenceBreak.member)) ||
  (sequenceBreak.kind === 'late' &&
    (!report.title || sequenceBreak.member.marker.style !== 'han') &&
    !isBelowHeading(sequenceBreak.series) &&
    !isLedIn(sequenceBreak, report) &&
    !showsFirstGone(sequenceBreak, report));

/**
 * 一、二、三、 of the notes on a form and then 二、三、 of the form itself: what falls back and goes on as if it had begun is a
 * list of its own, whose first number was set by the word processor and is not in the text.
 */
const isOtherList = ({ kind, certain, following, member }: SequenceBreak): boolean =>
  kind === 'back' && !certain && following > 0 && member.marker.style === 'han' && member.marker.value === 2;

/** 一、 and again 一、, neither of them gone on from: a repeat, or two pieces with one heading each. */
const isLoneFirst = ({ kind, certain, member }: SequenceBreak): boolean =>
  kind === 'repeat' && !certain && member.marker.value === 1;

/**
 * A draft whose first 一、 is gone. Without a title it may be a piece of a longer text; only where a good deal stands
 * before a 二、, or 三、 comes behind it in Markdown or below 现汇报如下：, is it worth a word.
 */
function opensDraft(sequenceBreak: SequenceBreak, report: Report): boolean {
  const { member, series, following } = sequenceBreak;
  const { style, value } = member.marker;
  if (style !== 'han' || (series.parent?.marker.opens && series.parent.marker.style in LEVEL)) return false;
  return report.title
    ? value <= 3
    : value === 2 &&
        ((following > 0 && (report.format === 'markdown' || isLedIn(sequenceBreak, report))) ||
          member.paragraph.index >= ENOUGH_BEFORE);
}

/** No text between the last item and the new first one: nothing that could lead in a second list. */
function restartsAtOnce({ previous, member }: SequenceBreak): boolean {
  return previous !== undefined && member.paragraph.index === previous.paragraph.index + 1;
}

/** Whether a break is the only one in a run of main headings, behind its first. */
function isMainGap({ kind, member }: SequenceBreak, report: Report): boolean {
  if (kind !== 'skip') return false;
  const { main } = report.derive(sectionsOf);
  const heading = main[placeOf(member, main)];
  return heading !== undefined && isClearGap(main, heading);
}
