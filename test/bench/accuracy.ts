/**
 * How right the rules are, on a folder of drafts laid out as published/ (finished documents), mutated/KIND/ (slices with one
 * injected defect each, beside the untouched slice, truth.jsonl) and model-reports/ (labels.jsonl). Any part may be absent.
 * Offsets in the jsonl files are Unicode code points. Prints one table. Run: npm run accuracy -- FOLDER.
 * Of a folder without these parts, what is told when parts of its complete drafts are cut out (--show names each, parts/). With
 * --inject, defects of thirteen kinds are planted into the texts of the folder (inject/).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreInjections } from './inject/score';
import { holdsDrafts, scoreMissingParts } from './parts/score';
import { type Finding, lint, readReport, ReadingCache, type Span } from '../../server/src/core/index';

interface Injected {
  readonly file: string;
  readonly orig: string;
  readonly start: number;
  readonly end: number;
  readonly ostart: number;
  readonly oend: number;
  readonly replaced: string;
  readonly related: readonly (readonly [number, number])[];
}
interface Label {
  readonly file: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: 'sure' | 'likely';
  readonly group?: string;
}

/** Which rules count as finding a kind of injected defect, where the names differ. */
const FINDS: Readonly<Record<string, readonly string[]>> = {
  date: ['date-problem'],
  'missing-value': ['missing-value', 'placeholder'],
};
/** A finding longer than this points at nothing. */
const LONGEST = 400;

const cache = new ReadingCache();
const findingsIn = (text: string, fileName: string): Finding[] =>
  lint(
    readReport(text, {
      format: fileName.endsWith('.md') ? 'markdown' : 'plain',
      fileName,
      cache,
    }),
  );
const rowsOf = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

/** Code point offsets to UTF-16 offsets of `text`. */
function toUnits(text: string): (point: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (point) => point;
  const starts: number[] = [];
  for (let i = 0; i < text.length; i += text.codePointAt(i)! > 0xffff ? 2 : 1) starts.push(i);
  return (point) => starts[point] ?? text.length;
}

function touches(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

const spansOf = (finding: Finding): Span[] =>
  [finding.span, ...finding.related.map((other) => other.span)].filter((s) => s.end - s.start <= LONGEST);

/** Where a span of the slice with the defect stood in the untouched slice. */
function before(row: Injected, s: Span): Span {
  const length = row.replaced.length;
  const back = (at: number, left: boolean): number => {
    if (at <= row.ostart && (length > 0 || at < row.ostart || left)) return at;
    return at >= row.ostart + length ? at - length + row.oend - row.ostart : left ? row.ostart : row.oend;
  };
  return { start: back(s.start, true), end: back(s.end, false) };
}

function scoreInjected(folder: string, kind: string): [hits: number, cases: number] {
  const rows = rowsOf<Injected>(join(folder, 'truth.jsonl'));
  const accepted = FINDS[kind] ?? [kind];
  let hits = 0;
  for (const row of rows) {
    const text = readFileSync(join(folder, row.file), 'utf8');
    const at = toUnits(text);
    const truth = [[row.start, row.end] as const, ...row.related].map(([start, end]) => ({
      start: at(start),
      end: at(end),
    }));
    const untouched = findingsIn(readFileSync(join(folder, row.orig), 'utf8'), row.orig);
    const isNew = (finding: Finding): boolean =>
      !untouched.some((other) => other.rule === finding.rule && touches(before(row, finding.span), other.span));
    const found = findingsIn(text, row.file).filter(
      (finding) => accepted.includes(finding.rule) && spansOf(finding).some((s) => truth.some((t) => touches(s, t))),
    );
    if (found.some(isNew)) hits++;
  }
  return [hits, rows.length];
}

function scoreFinished(folder: string): string[] {
  const byRule = new Map<string, number>();
  let characters = 0;
  let loud = 0;
  let silent = 0;
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));
  for (const name of names) {
    const text = readFileSync(join(folder, name), 'utf8');
    characters += text.length;
    const found = findingsIn(text, name);
    if (found.length === 0) silent++;
    for (const { rule, severity } of found) {
      byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
      if (severity === 'error' || severity === 'warning') loud++;
    }
  }
  const per = (n: number): string => ((n / characters) * 10_000).toFixed(3);
  const rules = [...byRule]
    .sort((a, b) => b[1] - a[1])
    .map(([rule, n]) => `  ${rule.padEnd(26)}${String(n).padStart(5)}${per(n).padStart(9)}`);
  return [
    `finished documents: ${names.length}, ${characters} characters, ${silent} silent; loud ${loud} = ${per(loud)} per 10,000 characters`,
    ...rules,
  ];
}

function scoreLabels(folder: string): string[] {
  const labels = rowsOf<Label>(join(folder, 'labels.jsonl'));
  const groups = new Map<string, boolean>();
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    const at = toUnits(text);
    const found = findingsIn(text, name);
    for (const label of labels.filter((one) => one.file === name && one.confidence === 'sure')) {
      const place = { start: at(label.start), end: at(label.end) };
      const hit = found.some(
        (finding) => sameKind(label.rule, finding.rule) && spansOf(finding).some((s) => touches(s, place)),
      );
      const key = `${label.rule}\0${name}\0${label.group ?? label.start}`;
      groups.set(key, (groups.get(key) ?? false) || hit);
    }
  }
  const byRule = new Map<string, [number, number]>();
  for (const [key, hit] of groups) {
    const rule = key.slice(0, key.indexOf('\0'));
    const [hits, all] = byRule.get(rule) ?? [0, 0];
    byRule.set(rule, [hits + (hit ? 1 : 0), all + 1]);
  }
  return ['labelled model reports, sure labels', ...[...byRule].map(([rule, [hits, all]]) => line(rule, hits, all))];
}

function sameKind(label: string, rule: string): boolean {
  const names: Readonly<Record<string, readonly string[]>> = {
    placeholder: ['placeholder', 'missing-value'],
    'missing-value': ['missing-value', 'placeholder'],
    'heading-sequence': ['heading-sequence', 'enumeration-sequence'],
    'empty-section': ['empty-section', 'heading-sequence'],
    'unit-or-name-conflict': ['name-conflict', 'stale-year', 'number-conflict'],
  };
  return (names[label] ?? [label]).includes(rule);
}

const line = (name: string, hits: number, all: number): string =>
  `  ${name.padEnd(26)}${`${hits}/${all}`.padStart(9)}${((100 * hits) / all).toFixed(1).padStart(8)} %`;

const root = process.argv[2];
if (!root || !existsSync(root)) {
  console.error('Which folder of drafts? npm run accuracy -- FOLDER (with published/, mutated/KIND/, model-reports/)');
  process.exit(2);
}
const shows = process.argv.includes('--show');
if (process.argv.includes('--inject')) {
  console.log(scoreInjections(root, shows).join('\n'));
  process.exit(0);
}
for (const drafts of [root, join(root, 'model-reports')])
  if (existsSync(drafts) && holdsDrafts(drafts)) console.log(scoreMissingParts(drafts, shows).join('\n'));
const mutated = join(root, 'mutated');
if (existsSync(mutated)) {
  console.log('injected defects');
  let [hits, cases] = [0, 0];
  for (const kind of readdirSync(mutated)
    .filter((name) => existsSync(join(mutated, name, 'truth.jsonl')))
    .sort()) {
    const [found, all] = scoreInjected(join(mutated, kind), kind);
    console.log(line(kind, found, all));
    hits += found;
    cases += all;
  }
  console.log(line('all', hits, cases));
}
if (existsSync(join(root, 'published'))) console.log(scoreFinished(join(root, 'published')).join('\n'));
if (existsSync(join(root, 'model-reports', 'labels.jsonl')))
  console.log(scoreLabels(join(root, 'model-reports')).join('\n'));
