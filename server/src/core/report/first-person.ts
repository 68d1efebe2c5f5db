/** Where a writer speaks of himself. One reading for all who ask: 我 as one person, in his own words. */
import { anyOf } from '../norms/lexicon';
import { BODIES_AFTER_我 } from '../norms/words/kinds-by-body';
import type { Reading } from '../reading/reading';
import { mayHave } from '../reading/seek';
import { quotedBy } from '../text/quoted';

/** Neither 我们 nor a body that is spoken for: 我镇, 我国, 我方; 我会 may be an association's name for itself; 自我 and 忘我 are words. */
export const MYSELF = new RegExp(`(?<![自忘])我(?!们|国|省|党|方|会|${anyOf(BODIES_AFTER_我)})`);
const EACH_MYSELF = new RegExp(MYSELF.source, 'g');
const EACH_US = /我们/g;

/** How often `pattern` stands in a text outside of “…”, where somebody else is heard; undefined where it does not. */
function outsideQuotes(pattern: RegExp, text: string): number | undefined {
  if (!mayHave(pattern, text)) return undefined;
  const isQuoted = quotedBy('“', '”', text);
  let times = 0;
  text.replace(pattern, (found: string, at: number) => {
    if (!isQuoted(at)) times++;
    return found;
  });
  return times || undefined;
}

/** How often a paragraph says 我 of its writer; undefined where it does not. */
export const myselfIn = ({ text }: Reading): number | undefined => outsideQuotes(EACH_MYSELF, text);

/** How often a paragraph says 我们 of its writers; undefined where it does not. */
export const usIn = ({ text }: Reading): number | undefined => outsideQuotes(EACH_US, text);
