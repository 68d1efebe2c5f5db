/** Levels of headings where Markdown's # and the numbers of official writing meet in one draft: the # rule. */
import type { OrdinalStyle } from '../reading/ordinals';

/** A heading as its own paragraph shows it. */
export interface Ranked {
  readonly by: 'ordinal' | 'markdown' | 'line';
  /** The number of #, or what the ordinal's style says. */
  readonly level: number;
  readonly style: OrdinalStyle | undefined;
}

/**
 * The level of each of `headings`, in order. A # heading has the level of its marks, whatever number it bears. A number
 * on a line without # stands beside the # heading above it that bears a number of its style; else at the level that such
 * headings have elsewhere in the draft; else below the last # heading, and above the next level of # (（一） under ## is 2.3).
 */
export function headingLevels(headings: readonly Ranked[]): number[] {
  const usual = new Map<OrdinalStyle, number>();
  for (const { by, level, style } of headings) if (by === 'markdown' && style) usual.set(style, level);
  const open: Ranked[] = [];
  return headings.map((heading) => {
    const { by, level, style } = heading;
    if (by === 'markdown') {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      open.push(heading);
      return level;
    }
    const beside = style ? open.findIndex((above) => above.style === style) : -1;
    if (beside >= 0) open.length = beside + 1;
    const above = open.at(-1);
    if (!above) return level;
    if (beside >= 0) return above.level;
    const elsewhere = style && usual.get(style);
    return elsewhere && elsewhere > above.level ? elsewhere : above.level + level / 10;
  });
}
