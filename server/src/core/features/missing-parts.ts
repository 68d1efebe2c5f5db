/** Which parts the draft's kind of document has and the draft has not, in the order in which they would be written. */
import { PROFILES } from '../norms/profiles';
import type { SlotId } from '../norms/sections';
import type { Report } from '../report/report';
import type { Sections } from '../report/sections';

export interface MissingPart {
  readonly slots: readonly SlotId[];
  /** The heading its kind would use, where that is not the slot's usual one. */
  readonly heading?: string;
  readonly required: boolean;
}

/**
 * Parts without a heading of their own. What comes before the last part that stands above `offset` comes last: it was
 * passed over. A part that is merely possible comes after those that are due.
 */
export function missingParts(report: Report, sections: Sections, offset: number): MissingPart[] {
  const { id } = report.genre;
  const profile = id && PROFILES[id];
  if (!profile) return [];
  const title = report.title?.text ?? '';
  const parts = profile.filter(
    (part) => (!part.title || part.title.test(title)) && !(part.not && part.not.test(title)),
  );
  const has = (slot: SlotId, above: boolean): boolean => {
    const heading = sections.headingOf(slot);
    return heading !== undefined && (!above || heading.declaration.start < offset);
  };
  const passed = parts.reduce((last, part, i) => (part.slots.some((slot) => has(slot, true)) ? i : last), -1);
  const missing = parts
    .map((part, i) => ({ part, i }))
    .filter(({ part }) => !part.slots.some((slot) => has(slot, false)));
  const rank = ({ part, i }: { part: (typeof parts)[number]; i: number }): number =>
    (i < passed ? 100 : 0) + (part.mark === 'O' ? 40 : 0) + i;
  return missing
    .sort((a, b) => rank(a) - rank(b))
    .map(({ part }) => ({
      slots: part.slots,
      required: part.mark !== 'O',
      ...(part.heading && { heading: part.heading }),
    }));
}
