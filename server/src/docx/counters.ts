/** Counts a document's automatic numbers, paragraph by paragraph in the order they stand. */
import type { Level, List, Numbering } from './numbering';
import { writeNumber } from './number-formats';
import { plainSymbol } from './symbols';

/** The counters of lists that count together. */
interface Count {
  /** The number that each level has reached; undefined where none has come yet. */
  readonly reached: (number | undefined)[];
  /** Lists (by their id) and levels that have been started anew. */
  readonly restarted: Set<string>;
}

export class Counters {
  readonly #counts = new Map<number, Count>();

  constructor(private readonly numbering: Numbering) {}

  /** The label of the next paragraph, which stands at `level` of the list `id`; '' when it shows none. */
  next(id: number, level: number): string {
    const list = this.numbering.list(id);
    const own = list?.levels[level];
    if (!list || !own) return '';
    const count = this.#countOf(list);
    this.#step(list, count, own, level);
    if (own.hidden) return '';
    return own.format === 'bullet' ? bullet(own) : labelOf(list, count, own);
  }

  #countOf({ kind }: List): Count {
    let count = this.#counts.get(kind);
    if (!count) this.#counts.set(kind, (count = { reached: [], restarted: new Set() }));
    return count;
  }

  #step(list: List, { reached, restarted }: Count, own: Level, level: number): void {
    // A list of its own that starts anew does so once, when its first paragraph of that level comes.
    const first = list.restarts.get(level);
    const key = `${list.id}/${level}`;
    if (first !== undefined && !restarted.has(key)) {
      restarted.add(key);
      reached[level] = first;
    } else reached[level] = (reached[level] ?? startOf(list, own, level) - 1) + 1;
    for (let above = 0; above < level; above++) {
      const start = list.levels[above];
      // 1.1 before any 1: the level above counts as begun.
      if (start && reached[above] === undefined) reached[above] = startOf(list, start, above);
    }
    for (let below = level + 1; below < list.levels.length; below++) {
      const restart = list.levels[below]?.restart;
      if (restart === undefined || (restart > 0 && level < restart)) reached[below] = undefined;
    }
  }
}

const startOf = (list: List, own: Level, level: number): number => list.restarts.get(level) ?? own.start;

function labelOf(list: List, { reached }: Count, own: Level): string {
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const format = list.levels[level]?.format ?? 'decimal';
    const number = reached[level];
    if (number === undefined) return '';
    return writeNumber(number, own.isLegal && format !== 'none' && format !== 'bullet' ? 'decimal' : format);
  });
}

/** A bullet's own character; those that only a symbol font knows become the plain one that looks like them. */
function bullet({ text, font }: Level): string {
  // Word's own open circle is the letter o of a typewriter's font.
  if (text === 'o' && /^courier/i.test(font)) return '○';
  return Array.from(text, (character) => plainSymbol(character, font)).join('');
}
