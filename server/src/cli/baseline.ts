/**
 * A baseline: findings that were there when checking was taken up, so that only new ones are told. A finding is known by
 * file, rule and the words it stands on, not by its line, which moves with every edit above it.
 */
import { parse } from 'jsonc-parser/lib/esm/main.js';
import { type FileResult, type Located, slashed } from './results';

/** How often each known finding of a file occurs, by path and key. */
type Known = Record<string, Record<string, number>>;

export class Baseline {
  readonly #known: Known;

  private constructor(known: Known) {
    this.#known = known;
  }

  static empty(): Baseline {
    return new Baseline({});
  }

  /** The baseline that `text` holds; undefined when it is none. */
  static read(text: string): Baseline | undefined {
    const value: unknown = parse(text);
    const files = (value as { bizheng?: unknown; files?: unknown } | undefined)?.files;
    return typeof files === 'object' && files !== null ? new Baseline(files as Known) : undefined;
  }

  /** `result` without what is known; each known occurrence excuses one. */
  without(result: FileResult): FileResult {
    const known = this.#known[slashed(result.path)];
    if (!known) return result;
    const left = { ...known };
    const findings = result.findings.filter((finding) => {
      const key = keyOf(finding, result);
      const excused = left[key] ?? 0;
      if (excused <= 0) return true;
      left[key] = excused - 1;
      return false;
    });
    return { ...result, findings };
  }

  /** Takes down all findings of `result`. */
  add(result: FileResult): void {
    if (result.findings.length === 0) return;
    const counts: Record<string, number> = {};
    for (const finding of result.findings) counts[keyOf(finding, result)] = (counts[keyOf(finding, result)] ?? 0) + 1;
    this.#known[slashed(result.path)] = counts;
  }

  toString(): string {
    return `${JSON.stringify({ bizheng: 'baseline', files: this.#known }, null, 1)}\n`;
  }
}

function keyOf({ rule, range: { start, end } }: Located, { lines }: FileResult): string {
  const line = lines.lineText(start.line);
  const place = line.slice(start.character, end.line > start.line ? undefined : end.character);
  const context = line.slice(Math.max(0, start.character - 8), start.character);
  return `${rule} ${context}|${place.slice(0, 80)}`;
}
