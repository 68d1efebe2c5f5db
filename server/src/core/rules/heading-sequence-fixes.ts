/** What may be done where the numbers of headings break: go on with the right one, begin anew, give a lost number, write a lost section. */
import type { MarkerStyle } from '../reading/enumerations';
import { newHeading, newSection, UNKNOWN_NAME } from '../report/new-section';
import type { LostNumber } from '../report/lost-number';
import type { Heading, Report } from '../report/report';
import { sectionsOf } from '../report/sections';
import { isSafeRepair, markerAs, repairEdits, type SequenceBreak } from '../report/sequence-breaks';
import type { Member, Series } from '../report/series-kinship';
import { shift } from '../text/span';
import type { Fix, RuleContext } from './rule';
import { MOST_SECTIONS } from '../report/sole-gap';

/** Which of `main` a member heads, below nought where it is none of them, or they are too many for an outline. */
export const placeOf = ({ paragraph: { index } }: Member, main: readonly Heading[]): number =>
  main.length > MOST_SECTIONS ? -1 : main.findIndex(({ paragraph }) => paragraph === index);

const OF_RULES: ReadonlySet<string> = new Set<MarkerStyle>(['part', 'section', 'clause']);
/** Whether a chapter, a section or an article is missing, and not counted twice. */
export const isGapInRules = ({ kind, member }: SequenceBreak): boolean =>
  (kind === 'skip' || kind === 'late') && OF_RULES.has(member.marker.style);

/** Where one heading is left out among the main ones, or among the chapters or articles, what it would head may be written. */
export function lostSectionFix(sequenceBreak: SequenceBreak, report: Report, { say }: RuleContext): Fix[] {
  const { kind, member, expected, certain, series } = sequenceBreak;
  if (certain || (kind !== 'skip' && kind !== 'late') || member.marker.value !== expected + 1) return [];
  const { main: sections } = report.derive(sectionsOf);
  const isMain = placeOf(member, sections) >= 0;
  const main = isMain || !isGapInRules(sequenceBreak) ? sections : headingsOf(series, report);
  const place = isMain
    ? placeOf(member, main)
    : main.findIndex(({ paragraph }) => paragraph === member.paragraph.index);
  const before = main[place - 1]?.ordinal;
  const isGap =
    place >= 0 && (before?.value ?? 0) + 1 === expected && (!before || before.style === member.marker.style);
  if (!isGap) return [];
  const due = markerAs(member, expected);
  const first = kind === 'late' && member.marker.style === 'part' ? firstArticleAbove(member, report) : undefined;
  return [
    {
      title:
        member.marker.style === 'clause'
          ? say(`补上缺的“${due}”`, `Insert the missing article “${due}”`)
          : say(`补上缺的“${due}”部分`, `Insert the missing section “${due}”`),
      edits:
        first === undefined
          ? newSection(report, main, place, UNKNOWN_NAME)
          : newHeading(report, main, place, UNKNOWN_NAME, first),
      safe: false,
    },
  ];
}

const headingsOf = ({ members }: Series, { headings }: Report): readonly Heading[] => {
  const own = new Set(members.map(({ paragraph }) => paragraph.index));
  return headings.filter(({ paragraph }) => own.has(paragraph));
};

/** 第一条 … 第九条 above 第二章: of the first chapter only the heading is gone, and it stood above them. */
const firstArticleAbove = ({ paragraph: { index } }: Member, { headings }: Report): number | undefined =>
  headings.find(({ ordinal, paragraph }) => ordinal?.style === 'clause' && paragraph < index)?.paragraph;

/** The missing number goes before the heading that lacks it, where there is one for each. */
export function lostNumberFix(
  { member }: SequenceBreak,
  { paragraphs, values, ofItems }: LostNumber,
  { say }: RuleContext,
): Fix[] {
  if (paragraphs.length === 0) return [];
  const due = values.map((value) => markerAs(member, value));
  return [
    {
      title: say(
        `给没有序号的${ofItems ? '各项' : '标题'}补上“${due.join('')}”`,
        `Give ${ofItems ? 'the unnumbered items' : 'the unnumbered heading'} “${due.join('')}”`,
      ),
      edits: paragraphs.map(({ reading, span }, i) => {
        const { start } = shift(reading.span(0, 1), span.start);
        return { span: { start, end: start }, text: due[i] ?? '' };
      }),
      safe: false,
    },
  ];
}

/** `isOpen`: nobody knows unasked which number is right: the break is told with reserve, or others stand beside it. `left`: a part below bears its number. */
export function fixesOf(
  sequenceBreak: SequenceBreak,
  isOpen: boolean,
  left: string | undefined,
  report: Report,
  { say }: RuleContext,
): Fix[] {
  const { repair, member, expected, kind } = sequenceBreak;
  if (repair.length === 0 || left) return [];
  const due = markerAs(member, expected);
  const edits = repairEdits(repair);
  if (kind === 'swap') return [{ title: say('对调这两个序号', 'Exchange the two numbers'), edits, safe: false }];
  const goOn: Fix = {
    title:
      repair.length > 1
        ? say(
            `改为“${due}”，后面 ${repair.length - 1} 个序号顺延`,
            `Change to “${due}” and renumber the next ${repair.length - 1}`,
          )
        : say(`改为“${due}”`, `Change to “${due}”`),
    edits,
    safe: !isOpen && isSafeRepair(sequenceBreak, report),
  };
  if (kind !== 'back') return [goOn];
  const afresh = repair.map((step, i) => ({ member: step.member, value: i + 1 }));
  return [
    goOn,
    {
      title: say(`另起一组，从“${markerAs(member, 1)}”开始`, `Begin a new series with “${markerAs(member, 1)}”`),
      edits: repairEdits(afresh),
      safe: false,
    },
  ];
}
