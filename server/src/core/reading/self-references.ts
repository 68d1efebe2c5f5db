/** How the writer of a draft calls his own unit or place: 我县, 全县, 我局, and at which level of the land it stands. */
import { anyOf } from '../norms/lexicon';
import { guarded } from '../norms/guards';
import {
  BEFORE_全_IN_OTHER_WORDS,
  BEFORE_我_IN_OTHER_WORDS,
  OWN_BODIES,
  OWN_PLACES,
  PLACE_LEVELS,
  WHOLE_PLACES,
} from '../norms/words/places';
import { overlapsAny, type Span, span } from '../text/span';
import type { Reading } from './reading';
import { allOf, mayHave } from './seek';

/** What 我 is put before. Places have a level, 1 (province) … 5 (village); bodies have none. */
export interface SelfReference {
  readonly name: string;
  readonly level: number | undefined;
  /** 全县, which may also be the place above the writer. */
  readonly whole: boolean;
  /** Offsets of clean text, 我 or 全 included. */
  readonly start: number;
  readonly end: number;
  /** 现将我县……情况汇报如下: here the writer says on whose behalf he writes. */
  readonly announces: boolean;
}

const SELF = new RegExp(
  `(?<!${anyOf(BEFORE_我_IN_OTHER_WORDS)})我们?(${guarded({ ...OWN_PLACES, ...OWN_BODIES })})` +
    `|(?<!${anyOf(BEFORE_全_IN_OTHER_WORDS)})全(${guarded(WHOLE_PLACES)})`,
  'g',
);
const ANNOUNCES = /现(?:将|就)(?!要)[^，。；]{0,4}$/;
const AS_FOLLOWS = /^[^。；]{0,50}(?:如下|汇报|报告)/;

/** Self-references in the paragraph but for those in quotations and titles. */
export function selfReferencesOf(reading: Reading): readonly SelfReference[] {
  return reading.derive(readSelf);
}

function readSelf(reading: Reading): readonly SelfReference[] {
  const { text, kind } = reading;
  if (kind === 'quote' || !mayHave(SELF, text)) return [];
  const references: SelfReference[] = [];
  const isQuoted = overlapsAny(quotedIn(text));
  for (const match of allOf(SELF, text)) {
    const [written, own, whole] = match;
    const start = match.index;
    const end = start + written.length;
    // 我局（原县电力局） tells of an earlier name.
    if (text.startsWith('（原', end) || isQuoted(start, start + 1)) continue;
    const announces =
      ANNOUNCES.test(text.slice(Math.max(0, start - 6), start)) && AS_FOLLOWS.test(text.slice(end, end + 60));
    const name = own ?? whole ?? '';
    references.push({ name, level: PLACE_LEVELS.get(name), whole: whole !== undefined, start, end, announces });
  }
  return references;
}

const QUOTED = /“[^”]{0,2000}”|《[^》]{0,200}》/g;

/** Stretches between quotation marks or title marks. */
function quotedIn(text: string): readonly Span[] {
  return allOf(QUOTED, text).map(({ 0: quoted, index }) => span(index + 1, index + quoted.length));
}
