/** One system under two names, the words of one in another order: 信息化管理系统 throughout, and once 管理信息化系统. */
import { anyOf } from '../../norms/lexicon';
import { NO_PART_OF_A_NAME, NO_PART_OF_A_SYSTEMS_NAME, SYSTEMS_WITH_NAMES } from '../../norms/words/names-of-words';
import type { Reading } from '../../reading/reading';
import { allOf } from '../../reading/seek';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { shift, type Span } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

/** Shorter names are too common for two of them to be one, longer ones hold what stands before the name. */
const LENGTHS = [8, 7, 6] as const;
const NAME = new RegExp(`[\\u4e00-\\u9fff]{4,6}${anyOf(SYSTEMS_WITH_NAMES)}`, 'g');
const NO_PART = new RegExp(anyOf(NO_PART_OF_A_SYSTEMS_NAME, NO_PART_OF_A_NAME));

/** The end of a name in clean text, and up to eight characters that end there. */
interface Named {
  readonly end: number;
  readonly words: string;
}

const namesIn = (reading: Reading): readonly Named[] => reading.derive(readNames);
function readNames({ text, kind }: Reading): readonly Named[] {
  if (kind === 'code' || kind === 'front-matter') return [];
  return allOf(NAME, text).map(({ 0: words, index }) => ({ end: index + words.length, words }));
}

/** A name in its order of words, and where it stands. */
interface Written {
  readonly words: string;
  readonly places: Span[];
}

/** So many times one order stands for each time that the other does, which is once. */
const LEAST = 3;

export function* twins(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const paragraphs = paragraphsWith(report, namesIn);
  const told: Span[] = [];
  for (const length of LENGTHS) {
    const orders = new Map<string, Map<string, Written>>();
    for (const { reading, span } of paragraphs)
      for (const { end, words } of namesIn(reading)) {
        const name = words.slice(-length);
        if (name.length < length || NO_PART.test(name)) continue;
        const key = [...name].sort().join('');
        const known = orders.get(key) ?? new Map<string, Written>();
        const written = known.get(name) ?? { words: name, places: [] };
        written.places.push(shift(reading.span(end - length, end), span.start));
        orders.set(key, known.set(name, written));
      }
    for (const known of orders.values()) {
      if (known.size !== 2) continue;
      const [usual, other] = [...known.values()].sort((a, b) => b.places.length - a.places.length);
      const [place] = other?.places ?? [];
      if (!usual || !other || !place || other.places.length > 1 || usual.places.length < LEAST) continue;
      if (told.some(({ end }) => end === place.end)) continue;
      told.push(place);
      // 产管理信息化系统: what both begin with belongs to the words before the name as often as to it.
      let alike = 0;
      while (other.words[alike] === usual.words[alike]) alike++;
      const [here, elsewhere] = [other.words.slice(alike), usual.words.slice(alike)];
      const at = { start: place.start + alike, end: place.end };
      if (at.end - at.start !== here.length) continue;
      yield {
        span: at,
        severity: 'information',
        message: say(
          `这里写“${here}”，其他${usual.places.length}处写“${elsewhere}”，只是词序不同；是同一个，请统一。`,
          `“${here}” here and “${elsewhere}” in ${usual.places.length} other places differ in the order of their words alone. If they are one, write it in one way.`,
        ),
        related: usual.places.slice(0, 1).map((span) => ({ span, message: say('别处这样写', 'Elsewhere it is so') })),
        fixes: [
          {
            title: say(`改为“${elsewhere}”`, `Change to “${elsewhere}”`),
            edits: [{ span: at, text: elsewhere }],
            safe: false,
          },
        ],
      };
    }
  }
}
