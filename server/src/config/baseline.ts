/**
 * A baseline: findings that were there when checking was taken up, so that only new ones are told. A finding is known by
 * file, rule and the words it stands on, not by its line, which moves with every edit above it.
 */
import type { Finding, LineIndex } from '../core/index';

/** The name under which the editor keeps one, in the workspace folder. */
export const BASELINE_FILE = 'bizheng-baseline.json';

/** What a baseline asks of a file that was judged: its path from where the baseline holds, and its text's lines. */
export interface Judged<F> {
  readonly path: string;
  readonly findings: readonly F[];
  readonly lines: LineIndex;
}

type Placed = Pick<Finding, 'rule' | 'span'>;

/** How often each known finding of a file occurs, by path and key; maps, since a file may be called __proto__. */
type Known = Map<string, Map<string, number>>;

export class Baseline {
  readonly #known: Known;

  private constructor(known: Known) {
    this.#known = known;
  }

  static empty(): Baseline {
    return new Baseline(new Map());
  }

  /** The baseline that `text` holds; undefined when it is none. */
  static read(text: string): Baseline | undefined {
    const files = asRecord(asRecord(parsed(text))?.['files']);
    if (!files) return undefined;
    const known: Known = new Map();
    for (const [path, counts] of Object.entries(files)) {
      const numbers = Object.entries(asRecord(counts) ?? {}).filter(([, count]) => typeof count === 'number');
      known.set(placeOf(path), new Map(numbers as [string, number][]));
    }
    return new Baseline(known);
  }

  /** `result` without what is known; each known occurrence excuses one. */
  without<F extends Placed, R extends Judged<F>>(result: R & Judged<F>): R {
    const known = this.#known.get(placeOf(result.path));
    if (!known) return result;
    const left = new Map(known);
    const findings = result.findings.filter((finding) => {
      const key = keyOf(finding, result.lines);
      const excused = left.get(key) ?? 0;
      if (excused > 0) left.set(key, excused - 1);
      return excused <= 0;
    });
    return { ...result, findings };
  }

  /** Takes down all findings of `result`. */
  add(result: Judged<Placed>): void {
    if (result.findings.length === 0) return;
    const counts = new Map<string, number>();
    for (const finding of result.findings) {
      const key = keyOf(finding, result.lines);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    this.#known.set(placeOf(result.path), counts);
  }

  toString(): string {
    // fromEntries defines what it is given: a file called __proto__ stays a file.
    const files = Object.fromEntries([...this.#known].map(([path, counts]) => [path, Object.fromEntries(counts)]));
    return `${JSON.stringify({ bizheng: 'baseline', files }, null, 1)}\n`;
  }
}

/** What JSON in `text` says; undefined when it is none. A baseline is written by this program, so comments need not be read. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
}

/** A file as it is called on every machine: macOS may take accents apart, Windows has its own slash. */
const placeOf = (path: string): string => path.replaceAll('\\', '/').replace(/^\.\//, '').normalize('NFC');

function keyOf({ rule, span }: Placed, lines: LineIndex): string {
  const [start, end] = [lines.positionAt(span.start), lines.positionAt(span.end)];
  const line = lines.lineText(start.line);
  const place = line.slice(start.character, end.line > start.line ? undefined : end.character);
  const context = line.slice(Math.max(0, start.character - 8), start.character);
  return `${rule} ${context}|${place.slice(0, 80)}`;
}
