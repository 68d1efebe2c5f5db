/** What a draft writes half-width by habit, and what by a slip of the pen: its own marks are the evidence. */
import { isHan } from '../../reading/characters';
import { COVER } from '../../reading/unjudged';
import type { Reading } from '../../reading/reading';
import { commaRows } from '../../report/comma-rows';
import type { Report } from '../../report/report';
import { FULL, type Kind, type Place } from './width';

/** Marks whose width goes together: who writes one of them half-width out of habit writes the others so. */
type Family = 'comma' | 'colon' | 'bracket' | 'quote' | 'stop';

const FAMILY_OF: Readonly<Record<string, Family>> = {
  '，': 'comma',
  '；': 'comma',
  '？': 'comma',
  '！': 'comma',
  '：': 'colon',
  '（': 'bracket',
  '）': 'bracket',
  '“': 'quote',
  '”': 'quote',
  '「': 'quote',
  '」': 'quote',
  '。': 'stop',
};

/** The family of a mark by its full-width form; a dot is a stop. */
const familyOf = (right: string | undefined): Family => FAMILY_OF[right ?? '。'] ?? 'stop';

/** How many marks of each family a text has. */
export interface Tally {
  readonly full: Readonly<Record<Family, number>>;
  readonly half: Readonly<Record<Family, number>>;
}

const COVERED = COVER.charCodeAt(0);

const none = (): Record<Family, number> => ({ comma: 0, colon: 0, bracket: 0, quote: 0, stop: 0 });
const NONE: Tally = { full: none(), half: none() };

/** The marks of a paragraph that has Chinese; those in numbers (15:40), code and links are none. */
function tallyOf({ original, raw }: Reading): Tally {
  if (!/[\u4e00-\u9fff]/.test(raw)) return NONE;
  const [full, half] = [none(), none()];
  for (let i = 0; i < original.length; i++) {
    // 汉字 are no marks.
    if (isHan(original.charCodeAt(i)) || raw.charCodeAt(i) === COVERED) continue;
    const char = original.charAt(i);
    const family = FAMILY_OF[char];
    if (family) full[family]++;
    else if (char === '"') half.quote++;
    else if (raw[i] !== char && FULL[char]) half[familyOf(FULL[char])]++;
  }
  return { full, half };
}

/** How many marks of each family the draft has in full and in half width. */
export function tallyOfDraft(report: Report): Tally {
  const rows = commaRows(report);
  const all: Record<'full' | 'half', Record<Family, number>> = {
    full: { comma: 0, colon: 0, bracket: 0, quote: 0, stop: 0 },
    half: { comma: 0, colon: 0, bracket: 0, quote: 0, stop: 0 },
  };
  const families: readonly Family[] = ['comma', 'colon', 'bracket', 'quote', 'stop'];
  for (const { reading, index } of report.paragraphs) {
    // Rows of data keep their commas.
    if (rows.has(index)) continue;
    const { full, half } = reading.derive(tallyOf);
    for (const family of families) {
      all.full[family] += full[family];
      all.half[family] += half[family];
    }
  }
  return all;
}

/** So few show no habit where the draft's other marks are full-width. */
const FEW = 2;
/** A draft that has so many times more full-width marks than others has full-width ones. */
const MOSTLY = 2;

/** Whether the draft writes marks of this family full-width, so that the `few` that are not are slips of the pen. */
function isMostlyFull(family: Family, few: number, { full, half }: Tally): boolean {
  if (full[family] >= few * MOSTLY) return true;
  const isFew = few <= FEW && (full[family] === 0 || family === 'comma');
  const isFullElsewhere = full.comma >= half.comma && full.comma + full.stop >= few * MOSTLY;
  return isFew && (family === 'colon' || family === 'comma') && isFullElsewhere;
}

/**
 * What is wrong among others that are right is a slip; what the draft has throughout is its writer's habit, or its
 * platform's. What is wrong only beside others of its like is told and mended with them, and not without.
 */
export function byHabit<P extends Place>(
  kind: Kind,
  places: readonly P[],
  tally: Tally,
): { readonly slips: readonly P[]; readonly habits: readonly P[] } {
  if (kind !== 'half' && kind !== 'dot') return { slips: places, habits: [] };
  const ofFamily = new Map<Family, number>();
  for (const { right } of places) ofFamily.set(familyOf(right), (ofFamily.get(familyOf(right)) ?? 0) + 1);
  const isSlip = ({ by, right }: Place): boolean => {
    const family = familyOf(right);
    return by === 'halves' || isMostlyFull(family, ofFamily.get(family) ?? 0, tally);
  };
  const sure = places.filter(({ by }) => by === 'prose' || by === 'halves');
  const slips = withCompany(sure.filter(isSlip), places);
  const told = new Set(slips);
  return {
    slips,
    habits: withCompany(
      places.filter((place) => place.by !== 'company' && !told.has(place)),
      places,
    ),
  };
}

/** One slip in so many marks is no more than a trifle: every long text that was ever copied has one. */
const MARKS_TO_A_TRIFLE = 100;

/** Whether so few marks of a text are half-width as to be mended in passing. */
export const isRare = (few: number, { full }: Tally): boolean =>
  few * MARKS_TO_A_TRIFLE <= full.comma + full.colon + full.bracket + full.stop;

/** `sure` and those beside it that are wrong only in its company. */
function withCompany<P extends Place>(sure: readonly P[], places: readonly P[]): readonly P[] {
  const marks = new Set(sure.map(({ right }) => right));
  // （Palm Beach) lost one half of its pair; both halves of (key driver) stay, and both of RTOS(作为集合) are mended.
  const isPair = marks.has('（') && marks.has('）');
  const isHalf = marks.has('（') || marks.has('）');
  const all = new Set(sure);
  const isBeside = ({ right = '', holdsHan }: P): boolean =>
    right === '（' || right === '）' ? isPair || (isHalf && holdsHan === true) : marks.has(right);
  return places.filter((place) => all.has(place) || (place.by === 'company' && isBeside(place)));
}

/** Whether none of the families told is left with marks that stay as they are, beside code or in a list. */
export function isEven(told: readonly Place[], { half }: Tally): boolean {
  const ofFamily = new Map<Family, number>();
  for (const { right } of told) ofFamily.set(familyOf(right), (ofFamily.get(familyOf(right)) ?? 0) + 1);
  return [...ofFamily].every(([family, size]) => size >= half[family]);
}
