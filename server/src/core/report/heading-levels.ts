/** Levels of headings where Markdown's # and the numbers of official writing meet in one draft: the # rule. */
import type { OrdinalStyle } from '../reading/ordinals';

/** A heading as its own paragraph shows it. */
export interface Ranked {
  readonly by: 'ordinal' | 'markdown' | 'line';
  /** The number of #, or what the ordinal's style says. */
  readonly level: number;
  readonly style: OrdinalStyle | undefined;
  /** The ordinal's number. */
  readonly value?: number | undefined;
}

/**
 * The level of each of `headings`, in order. A # heading has the level of its marks, whatever number it bears. A number
 * on a line without # stands beside the # heading above it that bears a number of its style; else at the level that such
 * headings have elsewhere in the draft; else below the last # heading, and above the next level of # (（一） under ## is 2.3).
 * A 1. right under ### 2. begins a list of its own, which stands below it.
 */
export function headingLevels(headings: readonly Ranked[]): number[] {
  const usual = new Map<OrdinalStyle, number>();
  for (const { by, level, style } of headings) if (by === 'markdown' && style) usual.set(style, level);
  const open: Ranked[] = [];
  /** The style of the list that was begun anew below the last # heading. */
  let anew: OrdinalStyle | undefined;
  return headings.map((heading) => {
    const { by, level, style, value } = heading;
    if (by === 'markdown') {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      open.push(heading);
      anew = undefined;
      return level;
    }
    if (value === 1 && open.at(-1)?.style === style) anew = style;
    const beside = style && style !== anew ? open.findIndex((above) => above.style === style) : -1;
    if (beside >= 0) open.length = beside + 1;
    const above = open.at(-1);
    if (!above) return level;
    if (beside >= 0) return above.level;
    if (style && style === anew) return above.level + level / 10;
    const elsewhere = style && usual.get(style);
    return elsewhere && elsewhere > above.level ? elsewhere : above.level + level / 10;
  });
}
