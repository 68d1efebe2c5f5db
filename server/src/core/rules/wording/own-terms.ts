/** Words that a workspace does not want (`terms` in bizheng.json). Its own word counts, so what it says is found as written. */
import type { Term } from '../../norms/own';
import type { Reading } from '../../reading/reading';
import { isSpokenOf } from '../../reading/spoken-of';
import { isCutByWords } from '../../reading/word-boundaries';
import { fold } from '../../text/fold';
import { WordSearch } from '../../text/word-search';
import type { RuleContext, RuleFinding } from '../rule';

interface Search {
  readonly words: WordSearch;
  /** Terms by the folded form in which a reading has them. */
  readonly terms: ReadonlyMap<string, Term>;
}

const searches = new WeakMap<readonly Term[], Search>();

function searchFor(terms: readonly Term[]): Search {
  let search = searches.get(terms);
  if (!search) {
    const byWord = new Map(terms.map((term) => [fold(term.wrong), term]));
    searches.set(terms, (search = { words: new WordSearch(byWord.keys()), terms: byWord }));
  }
  return search;
}

/** Findings for the unit's own terms; `covered` takes down the clean offsets they take. */
export function* ownTerms(reading: Reading, context: RuleContext, covered: Set<number>): Iterable<RuleFinding> {
  const { words, terms } = searchFor(context.terms);
  let end = 0;
  for (const { word, start } of words.in(reading.text)) {
    const term = terms.get(word);
    if (!term) continue;
    const stop = start + word.length;
    const written = reading.written(start, stop);
    // 群众 is not wanted, 人民群众 is: there it stands rightly, as 合办 does in 联合办公. And a word in another script only differs as written.
    if (
      start < end ||
      isWithin(reading.text, start, word, fold(term.right)) ||
      isInTitle(reading.text, start, stop) ||
      isSpokenOf(reading, { start, end: stop }, fold(term.right)) ||
      written === term.right ||
      (fold(term.right) === word && written !== term.wrong) ||
      (context.segmenter && isCutByWords(reading.text, start, stop, context.segmenter()))
    )
      continue;
    end = stop;
    for (let at = start; at < stop; at++) covered.add(at);
    const { say } = context;
    const note = term.note?.replace(/[。.]$/, '');
    const span = reading.span(start, stop);
    yield {
      span,
      message: say(
        `“${written}”在本单位应写作“${term.right}”${note ? `：${note}` : ''}（bizheng.json 的 terms）。`,
        `Here “${written}” is to be written “${term.right}”${note ? `: ${note}` : ''} (terms in bizheng.json).`,
      ),
      fixes: [
        {
          title: say(`改为“${term.right}”`, `Change to “${term.right}”`),
          edits: [{ span, text: term.right }],
          safe: false,
        },
      ],
    };
  }
}

const LONGEST_TITLE = 80;

/** Whether the word stands in the title of a document, which is quoted as its author wrote it. */
function isInTitle(text: string, start: number, stop: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  return before.lastIndexOf('《') > before.lastIndexOf('》') && text.slice(stop, stop + LONGEST_TITLE).includes('》');
}

/** Whether the word at `start` is part of `right` as it stands there. */
function isWithin(text: string, start: number, word: string, right: string): boolean {
  if (right === word) return false;
  for (let at = right.indexOf(word); at >= 0; at = right.indexOf(word, at + 1)) {
    if (text.startsWith(right, start - at) && start >= at) return true;
  }
  return false;
}
