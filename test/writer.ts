/** Somebody who writes a draft edit by edit, as the server sees it: for tests of what is told while a draft grows. */
import { applyEdits, lint, readReport, ReadingCache } from '../server/src/core/index';
import { Growth } from '../server/src/lsp/growth';

export const URI = 'untitled:稿';
const LACKS = /^(?:missing|empty)-/;

/** A writer: edits come one by one, and what is told is read after each. */
export class Writer {
  readonly growth = new Growth();
  readonly #cache = new ReadingCache();
  text: string;
  constructor(text = '') {
    this.text = text;
    this.growth.opened(URI, text);
  }
  put(start: number, text: string, end = start): this {
    this.growth.changed(URI, this.text, { start, end, text });
    this.text = applyEdits(this.text, [{ span: { start, end }, text }]);
    return this;
  }
  /** Puts `text` behind the first place where `after` stands. */
  behind(after: string, text: string): this {
    return this.put(this.text.indexOf(after) + after.length, text);
  }
  type(text: string): this {
    for (const character of text) this.put(this.text.length, character);
    return this;
  }
  get told(): string[] {
    const report = readReport(this.text, { format: 'plain', fileName: '', cache: this.#cache });
    return this.growth.told(URI, this.text, lint(report)).map(({ rule, severity }) => `${severity} ${rule}`);
  }
  get lacking(): string[] {
    return this.told.map((one) => one.split(' ')[1]!).filter((rule) => LACKS.test(rule));
  }
}
