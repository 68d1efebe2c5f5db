/**
 * Counts what reading costs in numbers that do not vary: how often a regular expression is asked, and how many characters
 * it may have looked at. The clock of a busy machine says nothing; these say what grew.
 */

/** What some work cost. */
export interface Cost {
  /** Calls of regular expressions. */
  readonly calls: number;
  /** Characters between where a call began and where its match ended, or to the end of the text where nothing matched. */
  readonly characters: number;
}

/** Whether `expression` is tried at one place only, so that it fails at once. */
const isAnchored = ({ sticky, multiline, source }: RegExp): boolean => sticky || (!multiline && source.startsWith('^'));

/** What `work`, which must not wait for anything, costs. Every way to ask an expression leads through `exec`. */
export function costOf(work: () => void): Cost {
  const { exec } = RegExp.prototype;
  let calls = 0;
  let characters = 0;
  RegExp.prototype.exec = function (this: RegExp, text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    calls++;
    if (match) characters += match.index + match[0].length - from;
    else characters += isAnchored(this) ? 1 : Math.max(0, String(text).length - from);
    return match;
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return { calls, characters };
}

/**
 * How fast the cost of `work` on a text grows: characters looked at for `piece` repeated to `length`, against half of it.
 * 2 is linear, 4 is quadratic.
 */
export function growthOf(work: (text: string) => void, piece: string, length: number): number {
  const costFor = (size: number): number => costOf(() => work(piece.repeat(Math.ceil(size / piece.length)))).characters;
  costFor(length / 2); // What is made once is made now: some expressions are asked of long texts alone.
  return costFor(length) / Math.max(1, costFor(length / 2));
}
