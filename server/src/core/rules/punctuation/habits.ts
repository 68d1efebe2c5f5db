/** How a draft writes its marks: how many of each family stand in full and in half width. */
import type { Reading } from '../../reading/reading';
import { COVER } from '../../reading/unjudged';
import type { Report } from '../../report/report';
import { FULL } from './width';

/** Marks whose width goes together: who writes one of them half-width out of habit writes the others so. */
export type Family = 'comma' | 'colon' | 'bracket' | 'quote' | 'stop';

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
export const familyOf = (right: string | undefined): Family => FAMILY_OF[right ?? '。'] ?? 'stop';

/** How many marks of each family a text has. */
export interface Tally {
  readonly full: Readonly<Record<Family, number>>;
  readonly half: Readonly<Record<Family, number>>;
}

const none = (): Record<Family, number> => ({ comma: 0, colon: 0, bracket: 0, quote: 0, stop: 0 });
const NONE: Tally = { full: none(), half: none() };

/** The marks of a paragraph that has Chinese; those in numbers (15:40), code and links are none. */
function tallyOf({ original, raw }: Reading): Tally {
  if (!/[\u4e00-\u9fff]/.test(raw)) return NONE;
  const [full, half] = [none(), none()];
  for (let i = 0; i < original.length; i++) {
    const char = original.charAt(i);
    if (raw[i] === COVER) continue;
    const family = FAMILY_OF[char];
    if (family) full[family]++;
    else if (char === '"') half.quote++;
    else if (raw[i] !== char && FULL[char]) half[familyOf(FULL[char])]++;
  }
  return { full, half };
}

/** How many marks of each family the draft has in full and in half width. */
export function tallyOfDraft({ paragraphs }: Report): Tally {
  const all: Record<'full' | 'half', Record<Family, number>> = {
    full: { comma: 0, colon: 0, bracket: 0, quote: 0, stop: 0 },
    half: { comma: 0, colon: 0, bracket: 0, quote: 0, stop: 0 },
  };
  const families: readonly Family[] = ['comma', 'colon', 'bracket', 'quote', 'stop'];
  for (const { reading } of paragraphs) {
    const { full, half } = reading.derive(tallyOf);
    for (const family of families) {
      all.full[family] += full[family];
      all.half[family] += half[family];
    }
  }
  return all;
}
