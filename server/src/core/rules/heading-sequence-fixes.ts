/** What may be done where the numbers of headings break: go on with the right one, begin anew, give a lost number, write a lost section. */
import { newSection, UNKNOWN_NAME } from '../report/new-section';
import type { LostNumber } from '../report/lost-number';
import type { Heading, Report } from '../report/report';
import { sectionsOf } from '../report/sections';
import { isSafeRepair, markerAs, repairEdits, type SequenceBreak } from '../report/sequence-breaks';
import type { Member } from '../report/series-kinship';
import { shift } from '../text/span';
import type { Fix, RuleContext } from './rule';
import { MOST_SECTIONS } from '../report/sole-gap';

/** Which of `main` a member heads, below nought where it is none of them, or they are too many for an outline. */
export const placeOf = ({ paragraph: { index } }: Member, main: readonly Heading[]): number =>
  main.length > MOST_SECTIONS ? -1 : main.findIndex(({ paragraph }) => paragraph === index);

/** Where one main heading is left out, the section it would head may be written. */
export function lostSectionFix(
  { kind, member, expected, certain }: SequenceBreak,
  report: Report,
  { say }: RuleContext,
): Fix[] {
  if (certain || (kind !== 'skip' && kind !== 'late') || member.marker.value !== expected + 1) return [];
  const { main } = report.derive(sectionsOf);
  const place = placeOf(member, main);
  const before = main[place - 1]?.ordinal;
  const isGap =
    place >= 0 && (before?.value ?? 0) + 1 === expected && (!before || before.style === member.marker.style);
  if (!isGap) return [];
  const due = markerAs(member, expected);
  return [
    {
      title: say(`补上缺的“${due}”部分`, `Insert the missing section “${due}”`),
      edits: newSection(report, main, place, UNKNOWN_NAME),
      safe: false,
    },
  ];
}

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
