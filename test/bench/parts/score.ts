/**
 * How often a part that was cut out of a complete draft is told, as a warning, at its place, and put back by a fix; by what the
 * part tells, and by whether the numbers were left or counted anew; and what is told of the complete drafts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, type Finding, lint, readReport, ReadingCache } from '../../../server/src/core/index';
import type { Report } from '../../../server/src/core/report/report';
import { sectionsOf } from '../../../server/src/core/report/sections';
import { type Cut, cutOut, type Numbering } from './cut';
import { canBeSeen, partsOfDraft } from './names';

const cache = new ReadingCache();
const reportOf = (text: string, fileName: string): Report =>
  readReport(text, { format: fileName.endsWith('.md') ? 'markdown' : 'plain', fileName, cache });

/** Rules that speak of a part that is gone. */
const RULES = new Set(['missing-section', 'heading-sequence', 'missing-value', 'empty-section']);
const ofParts = (report: Report): Finding[] => lint(report).filter(({ rule }) => RULES.has(rule));
const isLoud = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';
/** The numbers of the main headings, in their order; ones that come back where a part was put back. */
const outline = (report: Report): string =>
  sectionsOf(report)
    .main.map(({ ordinal }) => ordinal?.value ?? '-')
    .join(' ');
/** So near to where the part stood a fix puts it back. */
const NEAR = 4;

/** Whether `folder` itself holds texts. */
export const holdsDrafts = (folder: string): boolean =>
  readdirSync(folder).some((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md');

const COLUMNS = ['cuts', 'told', 'warned', 'at its place', 'put back'] as const;
type Row = Record<(typeof COLUMNS)[number], number>;

class Score {
  readonly rows = new Map<string, Row>();
  count(keys: readonly string[], seen: readonly (typeof COLUMNS)[number][]): void {
    for (const key of keys) {
      const row = this.rows.get(key) ?? { cuts: 0, told: 0, warned: 0, 'at its place': 0, 'put back': 0 };
      this.rows.set(key, row);
      for (const column of seen) row[column]++;
    }
  }
  lines(): string[] {
    return [...this.rows].map(([key, row]) => {
      const cells = COLUMNS.slice(1).map(
        (column) => `${column} ${row[column]} (${Math.round((100 * row[column]) / row.cuts)} %)`,
      );
      return `  ${key.padEnd(12)} ${String(row.cuts).padStart(4)} cut; ${cells.join(', ')}`;
    });
  }
}

/** What is told of `cut` that was not told of the complete draft, and how well. */
function judge(complete: Report, said: ReadonlySet<string>, cut: Cut, name: string) {
  const report = reportOf(cut.text, name);
  const told = ofParts(report).filter(({ rule, message }) => !said.has(rule + message));
  const fixes = told.flatMap((finding) => finding.fixes);
  const isNear = (start: number): boolean => Math.abs(start - cut.at) <= NEAR;
  const atPlace = fixes.filter(({ edits }) => edits.some(({ span, text }) => text !== '' && isNear(span.start)));
  const putBack = atPlace.some(
    ({ edits }) =>
      edits.some(({ text }) => text.includes('××')) &&
      outline(reportOf(applyEdits(cut.text, edits), name)) === outline(complete),
  );
  const seen: (typeof COLUMNS)[number][] = ['cuts'];
  if (told.length > 0) seen.push('told');
  if (told.some(isLoud)) seen.push('warned');
  if (atPlace.length > 0) seen.push('at its place');
  if (putBack) seen.push('put back');
  return { seen, told, genre: report.genre.id };
}

/** A table for the complete drafts of `folder`; with `shows`, a line for each part that is cut out and for what is told of complete drafts. */
export function scoreMissingParts(folder: string, shows = false): string[] {
  const score = new Score();
  const lines: string[] = [];
  let [drafts, disturbed, loudly] = [0, 0, 0];
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));
  for (const name of names.sort()) {
    const report = reportOf(readFileSync(join(folder, name), 'utf8'), name);
    const parts = partsOfDraft(report);
    if (parts.length === 0) continue;
    drafts++;
    const before = ofParts(report);
    const missing = before.filter(({ rule }) => rule === 'missing-section');
    if (missing.length > 0) disturbed++;
    if (missing.some(isLoud)) loudly++;
    for (const { severity, message } of missing) lines.push(`  complete ${name} ${severity} ${message.slice(0, 90)}`);
    const said = new Set(before.map(({ rule, message }) => rule + message));
    for (const part of parts) {
      const { index, kind } = part;
      for (const numbering of ['left', 'anew'] satisfies Numbering[]) {
        const cut = cutOut(report, index, numbering);
        if (!cut) continue;
        const { seen, told, genre } = judge(report, said, cut, name);
        const canBe = canBeSeen(report, parts, part, numbering === 'left') ? [`seen ${numbering}`, 'can be seen'] : [];
        score.count(['all', ...canBe, numbering, kind], seen);
        const heading = sectionsOf(report).main[index];
        const findings = told.map(({ rule, severity, message }) => `${rule} ${severity} ${message.slice(0, 60)}`);
        lines.push(`  ${seen.at(-1)} ${numbering} ${kind} ${name} ${genre} “${heading?.text}” ${findings.join(' | ')}`);
      }
    }
  }
  return [
    `parts cut out of ${drafts} complete drafts; of these as they are, ${disturbed} are told of a missing part, ${loudly} as a warning`,
    ...score.lines(),
    ...(shows ? lines : []),
  ];
}
