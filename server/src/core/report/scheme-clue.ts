/**
 * What a draft's other headings show of a part that it lacks: that it keeps to the scheme of its kind, or has the part's
 * counterpart, as problems have in what comes next.
 */
import { anyOf } from '../norms/lexicon';
import { type Part, PARTS_BESIDE_A_SCHEME } from '../norms/profiles';
import { TROUBLES, UNHEADED } from '../norms/section-roles';
import type { SlotId } from '../norms/sections';
import {
  NOUNS_OF_TROUBLE,
  NOUNS_ON_A_MATTER,
  OPENINGS_OF_NO_PART,
  SINGLE_MATTERS,
  WORDS_BEFORE_A_HEADED_TROUBLE,
  WORDS_FOR_MEETING_TROUBLE,
} from '../norms/words/sections';
import { isIn } from '../reading/seek';
import { remembered } from '../text/remember';
import type { Span } from '../text/span';
import { endsOnAims, FEWEST_OF_A_REPORT, isDivided, isOwed, isShort, lastPart, LONGEST_LABEL, nameOf } from './parts';
import type { Heading, Report } from './report';
import type { Sections } from './sections';

/**
 * `gap`: the numbers of the main headings leave it out. `refers`: words look back at it. `promise`: title or opening
 * announce it. `scheme`: the other parts stand under their names. `sister`: the part that goes with it does.
 */
export interface Clue {
  readonly kind: 'gap' | 'refers' | 'promise' | 'scheme' | 'sister';
  /** The words or the number that show it. */
  readonly at?: Span;
  readonly words: string;
  /** Whether many a good report is made like that: of one event or project, or of a kind that need not have the part. */
  readonly isDoubtful?: boolean;
  /** Whether a heading names troubles that are still open (存在的问题), which call for what comes next. */
  readonly isOpen?: boolean;
  /** Of words that look back, which of the main headings stands over them. */
  readonly section?: number;
  /** Of a gap, the heading behind it. */
  readonly heading?: Heading;
}

/** Sections that serve each other: whoever writes the one writes the other. */
const SISTERS: Readonly<Partial<Record<SlotId, readonly SlotId[]>>> = {
  problem: ['next', 'suggest', 'rect'],
  next: ['problem'],
  suggest: ['problem'],
  rect: ['problem'],
};

const sistersOf = ({ slots: [slot] }: Part): readonly SlotId[] => (slot && SISTERS[slot]) ?? [];

/** Whether a part goes with another: troubles with what is done about them. */
export const hasSister = ({ slots: [slot] }: Part): boolean => slot !== undefined && SISTERS[slot] !== undefined;

/** 下面是几个特殊的问题, 常见问题, 如何解决困难: they name no part of a report. */
const OPENS_NO_LABEL = new RegExp(`^${anyOf(OPENINGS_OF_NO_PART)}`);

/** 项目概述, 活动过程: what reports on one project or event tells, which often has no word on problems and plans. */
const ONE_MATTER = new RegExp(`^${anyOf(SINGLE_MATTERS)}的?${anyOf(NOUNS_ON_A_MATTER)}$`);

/** 存在的问题, 实施中存在的主要问题, 不足与差距, 未修复问题说明, and neither 经验教训 nor 并发问题. */
const SAYS_TROUBLE = new RegExp(
  `^[^\\u4e00-\\u9fff]*(?:[\\u4e00-\\u9fff]{2,4}中)?(?:${anyOf(WORDS_BEFORE_A_HEADED_TROUBLE)}的?[、和与及]?)*(?:经验[、和与及])?${anyOf(NOUNS_OF_TROUBLE)}`,
);

/** Whether the main headings are those of a report on one project or event. */
export const tellsOneMatter = ({ main }: Sections): boolean => main.some(({ text }) => isOneMatter(text));
const isOneMatter = remembered((text: string) => isIn(ONE_MATTER, text.replace(/^[^\p{L}\p{N}]+/u, '')));

/** One other part is no scheme: 任务分工 alone does not owe 活动目的. */
const FEWEST_NAMED = 2;
/** So many are named in a message. */
const MOST_NAMED = 3;

/** The main heading that names one of `slots`, and has something to tell. */
const headingNaming = (slots: readonly SlotId[], { main, slotsOf }: Sections, report: Report): Heading | undefined =>
  main.find(
    (heading) =>
      isShort(heading.text) &&
      slotsOf(heading).some((slot) => slots.includes(slot)) &&
      !saysNone(heading, report) &&
      (!slots.includes('suggest') || !slotsOf(heading).includes('guar')) &&
      !OPENS_NO_LABEL.test(heading.text),
  );

/** What the draft's other headings show: that it keeps to the scheme of its kind, or has the part's counterpart. */
export function schemeClue(part: Part, profile: readonly Part[], sections: Sections, report: Report): Clue | undefined {
  if (part.byScheme) return ownScheme(part, profile, sections);
  const title = nameOf(report);
  const owed = profile.filter((other) => other.mark !== 'O' && isOwed(other, title)).flatMap(({ slots }) => slots);
  const sisters = sistersOf(part).filter((slot) => owed.includes(slot));
  const isNext = part.slots.includes('next');
  const last = isNext ? endsOnTroubles(profile, sections, report) : undefined;
  const sister = (sisters.length > 0 ? sisterNaming(sisters, sections, report) : undefined) ?? last;
  const scheme = schemeOf(part, profile, sister, sisters.length === 0, sections, report);
  if (scheme) return scheme;
  if (!sister) return undefined;
  if (last) return { kind: 'sister', words: `“${last.text}”`, isOpen: true };
  // Who writes 存在的问题 writes what shall be done; who writes of plans need not write of problems.
  const isClear = isNext && SAYS_TROUBLE.test(sister.text) && !tellsOneMatter(sections);
  return {
    kind: 'sister',
    words: `“${sister.text}”`,
    isDoubtful: !isClear || part.mark !== 'M',
    isOpen: isOpenTrouble(sister, sections),
  };
}

/** That headings name the other parts of a scheme that only some drafts of the kind keep to; clear where they name several of them. */
function ownScheme(part: Part, profile: readonly Part[], { main, slotsOf }: Sections): Clue | undefined {
  const others = [...profile, ...PARTS_BESIDE_A_SCHEME].filter(
    (other) => !part.slots.some((slot) => other.slots.includes(slot)),
  );
  const named = main
    .filter(({ text }) => isShort(text))
    .flatMap((heading) => {
      const other = others.find(({ slots }) => slotsOf(heading).some((slot) => slots.includes(slot)));
      return other ? [{ heading, other }] : [];
    });
  if (main.length < FEWEST_OF_A_REPORT || named.length < FEWEST_NAMED) return undefined;
  const parts = new Set(named.map(({ other }) => other));
  return {
    kind: 'scheme',
    words: named
      .slice(0, MOST_NAMED)
      .map(({ heading }) => `“${heading.text}”`)
      .join('、'),
    isDoubtful: parts.size < FEWEST_OF_A_SCHEME,
  };
}
/** So many other parts under their names leave no doubt that the draft keeps to the scheme. */
const FEWEST_OF_A_SCHEME = 3;

/** The heading of a part's counterpart; of what comes next, aims at the end too. */
const sisterNaming = (slots: readonly SlotId[], sections: Sections, report: Report): Heading | undefined =>
  headingNaming(slots, sections, report) ??
  (slots.includes('next') && endsOnAims(sections) ? lastPart(sections.main) : undefined);

/** That all other parts that its kind owes stand under their names; `isAlone` says that none of them goes with `part`. */
function schemeOf(
  part: Part,
  profile: readonly Part[],
  sister: Heading | undefined,
  isAlone: boolean,
  sections: Sections,
  report: Report,
): Clue | undefined {
  const title = nameOf(report);
  const others = profile.filter((other) => !part.slots.some((slot) => other.slots.includes(slot)));
  const owed = others.filter(
    (other) => other.mark === 'M' && isOwed(other, title) && !UNHEADED.includes(other.slots[0] ?? 'call'),
  );
  const named = owed.flatMap(({ slots }) => sisterNaming(slots, sections, report) ?? []);
  if (!isDivided(sections, profile) || owed.length === 0 || named.length < owed.length) return undefined;
  if (UNHEADED.includes(part.slots[0] ?? 'call')) return undefined;
  // Troubles that a heading tells call for what comes next, even in a kind that need not tell them: 月报.
  const beside = others.filter(hasSister).flatMap(({ slots }) => headingNaming(slots, sections, report) ?? []);
  const trouble = part.slots.includes('next') ? headingNaming([TROUBLES], sections, report) : undefined;
  if (!sister && !(part.mark === 'M' && (isAlone || trouble))) return undefined;
  const firm = [...new Set([...named, ...(sister ? [sister] : [])])];
  const names = firm.length < FEWEST_NAMED ? [...new Set([...firm, ...beside])] : firm;
  return {
    kind: 'scheme',
    words: names
      .slice(0, MOST_NAMED)
      .map(({ text }) => `“${text}”`)
      .join('、'),
    isDoubtful:
      names.length < FEWEST_NAMED ||
      tellsOneMatter(sections) ||
      (part.slots[0] === 'problem' && !names.some((heading) => sections.slotsOf(heading).some(tellsOfWork))),
    isOpen: isOpenTrouble(sister ?? trouble, sections),
  };
}

/** 公司概况 and 未来展望 are in many a paper that owes no word on problems; who heads what was done may owe one. */
const OF_WORK: readonly SlotId[] = ['work', 'measure', 'result', 'duty', 'review', 'rect'];
const tellsOfWork = (slot: SlotId): boolean => OF_WORK.includes(slot);

/** 遇到的问题及解决办法: troubles that are over; 待解决的问题 are not. */
const IS_MET = new RegExp(`(?<![待未])${anyOf(WORDS_FOR_MEETING_TROUBLE)}`);

/** The heading 存在的问题, 遗留问题说明 where it is the last one and nothing is said of what shall be done, whatever the report is about. */
function endsOnTroubles(profile: readonly Part[], sections: Sections, report: Report): Heading | undefined {
  const { main, slotsOf } = sections;
  const last = lastPart(main);
  if (!last || main.length < FEWEST_OF_A_REPORT || last.text.length > LONGEST_LABEL) return undefined;
  if (!profile.some(({ slots }) => slots[0] === 'problem') || OPENS_NO_LABEL.test(last.text)) return undefined;
  return isOpenTrouble(last, sections) && slotsOf(last).includes('problem') && !saysNone(last, report)
    ? last
    : undefined;
}

/** 解决思路, 应对措施, right behind a heading of troubles, answer them. */
const ANSWERS_THEM = new RegExp(`^${anyOf(WORDS_FOR_MEETING_TROUBLE)}`);

const isOpenTrouble = (heading: Heading | undefined, { main }: Sections): boolean =>
  heading !== undefined &&
  SAYS_TROUBLE.test(heading.text) &&
  !IS_MET.test(heading.text) &&
  !isIn(ANSWERS_THEM, main[main.indexOf(heading) + 1]?.text ?? '');

/** 遗留问题：无任何遗留问题。 Nothing is left to be done. */
export const isSettled = (heading: Heading, report: Report, { slotsOf }: Sections): boolean =>
  slotsOf(heading).includes('problem') && saysNone(heading, report);

/** 无任何遗留问题, 暂无: whether the text under a heading says that there is nothing of the kind. */
const saysNone = ({ paragraph, runIn }: Heading, { paragraphs }: Report): boolean =>
  isIn(NONE, paragraphs[paragraph + (runIn ? 0 : 1)]?.reading.text ?? '');
const NONE = /^[^，。\u4e00-\u9fff]{0,4}(?:(?:暂|尚|均|目前)?无(?!法|论|人)|没有|未发现|不存在)/;
