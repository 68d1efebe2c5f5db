/** Which parts of its kind (norms/profiles.ts) a draft has: under a heading, in running text, or as the body itself. */
import { anyOf } from '../norms/lexicon';
import type { Part } from '../norms/profiles';
import { ANSWERS, BODY_SLOTS, ROLES_OF_ONE_KIND, TROUBLES } from '../norms/section-roles';
import type { SlotId } from '../norms/sections';
import {
  AIMS_AT_THE_END,
  NAMES_BEHIND_ALL_PARTS,
  PAPERS_THAT_PLAN_TOO,
  WHOLE_NAMES_BEHIND_ALL_PARTS,
} from '../norms/words/sections';
import { isIn } from '../reading/seek';
import { remembered } from '../text/remember';
import { lastIndex } from '../text/last-index';
import type { Heading, Report } from './report';
import { isThemed, type Sections, slotsOfText } from './sections';

/** A longer heading tells a theme rather than names a part. */
export const LONGEST_LABEL = 12;

/** “十五五”时期, 2026年: the time before a name, which makes it no longer. */
const TIME_BEFORE = /^(?:“[^”]{2,5}”(?:时期|期间)?|(?:19|20)\d{2}年)的?/;

/** Whether a heading is short enough for a name, leaving out the time before it. */
export const isShort = (text: string): boolean =>
  text.length <= LONGEST_LABEL || (text.length <= LONGEST_LABEL * 2 && isShortBehindItsTime(text));
const isShortBehindItsTime = remembered(
  (text: string) =>
    text.replace(TIME_BEFORE, '').length <= LONGEST_LABEL ||
    text.split(BETWEEN_NAMES).every((name) => name.replace(NOTE, '').length <= LONGEST_LABEL),
);
/** 下一阶段的工作计划和研究内容 names two parts; （论文） is no name. */
const BETWEEN_NAMES = /[、和与及]/;
const NOTE = /[（(][^）)]{1,8}[）)]/;

/** Whether two or more of the main headings are names of this kind's parts; aims at the end are one of what comes next. */
export function isDivided(sections: Sections, profile: readonly Part[]): boolean {
  const slots = new Set(profile.flatMap((part) => part.slots));
  const naming = sections.main.filter(
    (heading) => isShort(heading.text) && sections.slotsOf(heading).some((slot) => slots.has(slot)),
  );
  const isAimed = endsOnAims(sections) && slots.has('next') ? 1 : 0;
  return naming.length + isAimed >= 2;
}

/** So many main headings, or more, two of which name parts of whatever report, divide one by its parts. */
export const FEWEST_OF_A_REPORT = 3;

/** Whether a draft is written in the sections of a report, not all of them those that its kind has by custom. */
export function isInSections(sections: Sections, profile: readonly Part[]): boolean {
  const { main } = sections;
  const naming = main.filter(
    ({ text }) => text.length <= LONGEST_LABEL && slotsOfText(text).some((slot) => !ROLES_OF_ONE_KIND.includes(slot)),
  );
  return isDivided(sections, profile) || (main.length >= FEWEST_OF_A_REPORT && naming.length >= 2);
}

/** Whether a draft of this title, which says in its opening that it tells of `matter`, owes `part`. */
export function isOwed(part: Part, title: string, matter = ''): boolean {
  return (!part.title || part.title.test(title) || part.title.test(matter)) && !part.not?.test(title);
}

/**
 * Whether a draft has `part`: a heading, running text that does the same work, or (where the body as such will do) so
 * much text outside the other parts as `leastBody`.
 */
export function hasPart(part: Part, sections: Sections, profile: readonly Part[], leastBody: number): boolean {
  for (const slot of part.slots) {
    const heading = sections.headingOf(slot);
    if (heading && !(part.body && isOfWhatComesAfter(heading, sections))) return true;
    if (part.runIn && !part.body && !part.opening && sections.inText(slot)) return true;
  }
  const aims: readonly SlotId[] = endsOnAims(sections) ? ['goal'] : [];
  if (part.body) return sections.textOutside([...otherSlots(part, profile), ...aims]) >= leastBody;
  return part.slots.some((slot) => ANSWERS.includes(slot)) && answersFollowTroubles(sections);
}

/** Whether a lesser heading stands under the problems or what comes next: 巩固整改成果 in a plan tells no work that was done. */
function isOfWhatComesAfter(heading: Heading, { main, slotsOf }: Sections): boolean {
  const over = main[lastIndex(main, ({ paragraph }) => paragraph <= heading.paragraph)];
  if (!over || over === heading) return false;
  const slots = slotsOf(over);
  return (
    slots.some((slot) => slot === TROUBLES || ANSWERS.includes(slot)) &&
    !slots.some((slot) => BODY_SLOTS.includes(slot))
  );
}

/**
 * After the problems, sections that open with a verb (加强队伍建设) say what shall be done about them; where the problems
 * stand in running text, such sections count when their numbers start anew, since the heading above them was lost.
 */
export function answersFollowTroubles(sections: Sections): boolean {
  const { main } = sections;
  const named = main.findIndex((heading) => sections.slotsOf(heading).includes(TROUBLES));
  if (named >= 0 && main.slice(named + 1).some(isThemed)) return true;
  const told = sections.lastInText(TROUBLES);
  return (
    told !== undefined &&
    main.some((heading) => heading.paragraph > told && heading.ordinal?.value === 1 && isThemed(heading))
  );
}

/** What no body tells in a kind that tells of troubles; plans are made of what comes next. */
const NO_BODY: readonly SlotId[] = [TROUBLES, 'cause', ...ANSWERS];

function otherSlots(part: Part, profile: readonly Part[]): SlotId[] {
  const own = new Set<SlotId>([...part.slots, ...BODY_SLOTS]);
  const isReport = profile.some(({ slots }) => slots.includes(TROUBLES));
  const others = [...profile.flatMap((other) => (other === part ? [] : other.slots)), ...(isReport ? NO_BODY : [])];
  return others.filter((slot) => !own.has(slot));
}

/** 附件, 致谢, 备注: what stands behind all parts. */
const ENDS_A_DRAFT = new RegExp(
  `^[^\\u4e00-\\u9fff]*(?:${anyOf(NAMES_BEHIND_ALL_PARTS)}|${anyOf(WHOLE_NAMES_BEHIND_ALL_PARTS)}$)`,
);
/** Whether a heading of this text stands behind all parts of a draft. */
export const endsADraft = remembered((text: string) => ENDS_A_DRAFT.test(text));

/** The last of the main headings that names a part, and no appendix. */
export const lastPart = (main: readonly Heading[]): Heading | undefined =>
  main[lastIndex(main, ({ text }) => !endsADraft(text))];

/** Whether a draft that tells of work ends on its aims: 一、工作回顾 二、存在问题 三、工作目标. */
export const endsOnAims = ({ main }: Sections): boolean => main.length > 1 && isIn(IS_AIM, lastPart(main)?.text ?? '');
const IS_AIM = new RegExp(`^${anyOf(AIMS_AT_THE_END)}$`);

/** What a draft is called: its first line may be 引言, and its file 项目开发总结报告. */
export const nameOf = ({ title, fileName }: Report): string => `${title?.text ?? ''} ${fileName.split('.')[0] ?? ''}`;

const SUMS_UP = new RegExp(`${anyOf(PAPERS_THAT_PLAN_TOO)}$`);
/** What a report tells of what was done. */
const DONE: readonly SlotId[] = ['work', 'result'];

/** Whether a draft of whatever kind sums up: by its name, and by a main heading that names what was done. */
export function sumsUp({ title, fileName }: Report, { main, slotsOf }: Sections): boolean {
  const isCalledSo = isIn(SUMS_UP, title?.text ?? fileName.split('.')[0] ?? '');
  return (
    isCalledSo &&
    main.some((one) => one.text.length <= LONGEST_LABEL && slotsOf(one).some((slot) => DONE.includes(slot)))
  );
}
