/** Command line, thin for now: check FOLDER --format json. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineIndex, lint, readReport, ReadingCache } from '../core/index';

const [, , , dir] = process.argv;
const severities = ['', 'error', 'warning', 'information', 'hint'];
const cache = new ReadingCache();
const files = readdirSync(dir!).filter((n) => /\.(txt|md)$/.test(n)).sort().map((name) => {
  const path = join(dir!, name);
  const text = readFileSync(path, 'utf8');
  const report = readReport(text, { format: name.endsWith('.md') ? 'markdown' : 'plain', fileName: name, cache });
  const index = new LineIndex(text);
  const range = (s: { start: number; end: number }) => ({ start: index.positionAt(s.start), end: index.positionAt(s.end) });
  return { path, genre: report.genre.id, diagnostics: lint(report).map((f) => ({
    range: range(f.span), severity: severities.indexOf(f.severity), code: f.rule, source: 'bizheng', message: f.message,
    relatedInformation: f.related.map((r) => ({ location: { uri: path, range: range(r.span) }, message: r.message })),
  })) };
});
console.log(JSON.stringify({ files }));
