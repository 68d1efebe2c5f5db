/** missing-section for what a draft of any kind shows itself: a place among its headings where a section is gone. */
import type { LostSection } from '../report/lost-sections';
import { newSection, UNKNOWN_NAME } from '../report/new-section';
import { lackingSection } from '../report/parallel-sections';
import type { Heading, Report } from '../report/report';
import { sectionsOf } from '../report/sections';
import type { Span } from '../text/span';
import type { RuleContext, RuleFinding } from './rule';

/** One finding for each of `shown`, sections that `report` shows to be lost. */
export function* shownSections(
  report: Report,
  shown: readonly LostSection[],
  { say }: RuleContext,
): Generator<RuleFinding> {
  const { main } = report.derive(sectionsOf);
  for (const lost of shown) {
    const label = `${lost.label ?? ''}${lost.parting ?? ''}${lost.name ?? UNKNOWN_NAME}`;
    const edits = newSection(report, main, lost.place, label);
    const [zh, en] = evidence(lost);
    yield {
      span: lost.at,
      severity: lost.kind === 'cited' || lost.isDoubtful === true ? 'information' : 'warning',
      message: say(zh, en),
      fixes:
        edits.length === 0
          ? []
          : [{ title: say(`补上“${label}”部分`, `Insert a section “${label}”`), edits, safe: false }],
      standsFor: [...(lost.ahead ?? []), ...skipAt(main, lost.place)].map((place) => ({
        rule: 'heading-sequence',
        span: place,
      })),
    };
  }
}

/** The number of the main heading at `place`, where it goes too far: the same loss. */
function skipAt(main: readonly Heading[], place: number): Span[] {
  const [before, heading] = [main[place - 1]?.ordinal?.value ?? 0, main[place]];
  return heading?.ordinal && heading.ordinal.value > before + 1 ? [heading.declaration] : [];
}

/** The one section that lacks a part which each of its sisters has. */
export function* lackingSister(report: Report, { say }: RuleContext): Generator<RuleFinding> {
  const lacking = lackingSection(report);
  if (!lacking) return;
  const { heading, below, place, name, like } = lacking;
  yield {
    span: heading.title,
    severity: 'information',
    message: say(
      `其他部分下面都有“${name}”，“${heading.text}”下面没有。请核对是否漏写。`,
      `The other sections all have “${name}” below them, and “${heading.text}” has not. Was it forgotten?`,
    ),
    related: [{ span: like.title, message: say('例如这里有。', 'Here it stands, for one.') }],
    fixes: [
      {
        title: say(`补上“${name}”`, `Insert “${name}”`),
        edits: newSection(report, below, place, name, heading.sectionEnd),
        safe: false,
      },
    ],
  };
}

function evidence({ kind, words, label = '' }: LostSection): [zh: string, en: string] {
  switch (kind) {
    case 'labels':
      return [
        `这里的标题序号是“${words}”，前面缺“${label}”。请核对是否漏了一部分；没有漏，就改正序号。`,
        `The heading's number is “${words}”, and “${label}” is not before it: a section is missing, or the numbers are wrong.`,
      ];
    case 'below':
      return [
        `这里的下级序号是“${words}”，比上一级标题的序号大一，前面的部分却对得上：这里以前像是漏了一部分。请核对；没有漏，就改正序号。`,
        `The label ${words} is one ahead of its heading, while those before agree: a section seems to be lost before it, or the labels are wrong.`,
      ];
    case 'contents':
      return [
        `目录里列了“${words}”，正文里没有这一部分。请补上；不要了，就从目录里删去。`,
        `The table of contents lists “${words}”, and the draft has no such section. Write it, or take it out of the contents.`,
      ];
    case 'cited':
      return [
        `这里写“${words}”，全文没有这一部分。请核对是否漏了一部分，或序号有变动。`,
        `This says “${words}”, and there is no such section. A section is lost, or the numbers have changed.`,
      ];
    case 'guide':
      return [
        `导读里列了“${words}”，后面没有这一栏。请补上；不要了，就从导读里删去。`,
        `The guide lists “${words}”, and no such column follows. Write it, or take it out of the guide.`,
      ];
    case 'agenda':
      return [
        `议题里列了“${words}”，后面没有这一部分。请补上；没有议，就从议题里删去。`,
        `The agenda lists “${words}”, and nothing of it follows. Write it, or take it out of the agenda.`,
      ];
    case 'opening':
      return [
        `开头写明有“${words}”这一部分，后面没有。请补上，或改写开头。`,
        `The opening announces a part “${words}”, which does not follow. Write it, or change the opening.`,
      ];
  }
}
