/**
 * How fast a draft is read and judged, whole and after an edit, beside a peer in the same run: AutoCorrect (Rust), the
 * fastest linter of Chinese text we know; it checks typography only. Prints one table. Run: npm run bench. With a folder of
 * texts (npm run bench -- FOLDER) both check all of them too, in this one process: the first pass, and warm. What counts are
 * the ratios: both ran on the same machine under the same load.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  aboutFigure,
  foldsOf,
  ledgerOf,
  LineIndex,
  lint,
  outlineSymbols,
  ReadingCache,
  readReport,
  settle,
  suggest,
  tokensOf,
} from '../../server/src/core/index';
import { begin, haveJudged } from '../../server/src/engine';
import { longDraft } from './draft';

interface Row {
  readonly what: string;
  readonly ms: readonly number[];
  readonly bytes?: number;
}

const now = (): number => performance.now();
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const worst = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)]!;

function timed(what: string, times: number, run: (i: number) => void, bytes?: number): Row {
  const ms: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = now();
    run(i);
    ms.push(now() - start);
  }
  return { what, ms, bytes };
}

/** Types a character at ever other places and judges the draft after each, as the server does. */
function edits(what: string, draft: string, times: number): Row {
  const cache = new ReadingCache();
  let text = draft;
  let previous = readReport(text, { format: 'plain', cache });
  lint(previous);
  return timed(what, times, (i) => {
    const at = Math.floor((text.length * ((i * 37) % 100)) / 100);
    text = `${text.slice(0, at)}的${text.slice(at)}`;
    previous = readReport(text, { format: 'plain', cache, previous });
    lint(previous);
    new LineIndex(text);
  });
}

/** What an editor asks for after a keystroke beside findings: outline, folds, colours; each time of a draft just judged. */
function structure(what: string, draft: string, times: number): Row {
  const cache = new ReadingCache();
  const judged = Array.from({ length: times }, (_, i) => readReport(`${draft}${i}。\n`, { format: 'plain', cache }));
  for (const one of judged) lint(one);
  return timed(what, times, (i) => {
    outlineSymbols(judged[i]!);
    foldsOf(judged[i]!);
    tokensOf(judged[i]!);
  });
}

/** What the draft knows of figures, each time after an edit: hover looks at one, the ledger lists all. */
function figures(
  what: string,
  draft: string,
  times: number,
  ask: (judged: ReturnType<typeof readReport>, at: number) => unknown,
): Row {
  const cache = new ReadingCache();
  const judged = Array.from({ length: times }, (_, i) => readReport(`${draft}${i}。\n`, { format: 'plain', cache }));
  for (const one of judged) lint(one);
  const places = [...draft.matchAll(/\d+(?=[个项万])/g)].map(({ index }) => index);
  return timed(what, times, (i) => void ask(judged[i]!, places[(i * 97) % places.length]!));
}

/** Fix-all on save, of a draft as the server holds it. */
function fixing(what: string, draft: string, times: number): Row {
  const cache = new ReadingCache();
  const judge = (text: string) => lint(readReport(text, { format: 'plain', cache }));
  const findings = judge(draft);
  return timed(what, times, () => void settle(draft, findings, judge));
}

/** Types the beginning of a phrase at ever other lines and asks what may be written there, as the server answers completion. */
function completion(what: string, draft: string, times: number): Row {
  const cache = new ReadingCache();
  readReport(draft, { format: 'plain', cache });
  const typed = ['', '下一步', 'xyb', 'xianjiang', '二、'];
  return timed(what, times, (i) => {
    const at = draft.indexOf('\n', Math.floor((draft.length * ((i * 37) % 100)) / 100)) + 1;
    const text = `${draft.slice(0, at)}${typed[i % typed.length]!}\n${draft.slice(at)}`;
    suggest(readReport(text, { format: 'plain', cache }), at + typed[i % typed.length]!.length, { asked: true });
  });
}

interface Peer {
  lintFor(text: string, path: string): unknown;
}

/** Both check the texts of `folder` turn by turn, so that a busy machine is as busy for either; the quickest of the warm passes. */
function passes(folder: string, peer: Peer | undefined): string[] {
  const texts = readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const pass = (check: (text: string) => void): number => {
    const start = now();
    for (const text of texts) check(text);
    return now() - start;
  };
  // As the command line does it, which sets the engine for the first drafts.
  begin();
  const ours = (): number =>
    pass((text) => {
      lint(readReport(text, { format: 'plain' }));
      haveJudged(text.length);
    });
  const theirs = (): number => (peer ? pass((text) => void peer.lintFor(text, 'a.txt')) : Number.NaN);
  const first = [ours(), theirs()] as const;
  const warm = Array.from({ length: 9 }, () => [ours(), theirs()] as const);
  const quickest = (which: 0 | 1): number => Math.min(...warm.map((times) => times[which]));
  const line = (what: string, [a, b]: readonly [number, number]): string =>
    `${what}: ${a.toFixed(0)} ms, AutoCorrect ${b.toFixed(0)} ms, ${(a / b).toFixed(2)} times`;
  return [
    `${texts.length} texts of ${folder}`,
    line('  first pass', first),
    line('  warm', [quickest(0), quickest(1)]),
  ];
}

/** No dependency: not every registry has it for every platform, and a lock file without them all fails `npm ci`. */
async function peerIfThere(): Promise<Peer | undefined> {
  // To compare: npm install --no-save autocorrect-node@2.14.0
  const name: string = 'autocorrect-node';
  try {
    return (await import(name)) as unknown as Peer;
  } catch (error) {
    console.log(`The peer could not be loaded: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

const peer = await peerIfThere();
const folder = process.argv[2];
// Before anything else has run: the first pass pays for what is compiled and cached.
if (folder) console.log(passes(folder, peer).join('\n'));

const report = longDraft(20_000);
const long = longDraft(60_000);
const bulk = longDraft(1_000_000 / 3);
const size = (text: string): number => new TextEncoder().encode(text).length;
const whole = (text: string) => (): void => void lint(readReport(text, { format: 'plain' }));

timed('warm-up', 3, whole(report));
const rows: Row[] = [
  timed('whole report, 20,000 characters', 15, whole(report), size(report)),
  timed('whole report, 60,000 characters', 7, whole(long), size(long)),
  timed('whole draft, 1 MB', 3, whole(bulk), size(bulk)),
  edits('one edit in 20,000 characters', report, 60),
  edits('one edit in 60,000 characters', long, 60),
  edits('one edit in 1 MB', bulk, 20),
  structure('outline, folds and colours, 60,000 characters', long, 30),
  completion('completion after a keystroke, 60,000 characters', long, 60),
  figures('hover on a figure after an edit, 60,000 characters', long, 60, aboutFigure),
  figures('ledger of figures after an edit, 60,000', long, 15, (judged) => ledgerOf(judged, [])),
  fixing('fix-all, 60,000 characters, some to fix', long.replaceAll('强化督促检查', '布署督促检查'), 15),
];

if (peer) {
  peer.lintFor(report, 'a.txt');
  rows.push(
    timed('peer, AutoCorrect: 60,000 characters', 7, () => void peer.lintFor(long, 'a.txt'), size(long)),
    timed('peer, AutoCorrect: 1 MB (its answer to an edit too)', 3, () => void peer.lintFor(bulk, 'a.txt'), size(bulk)),
  );
}

console.log(`${'what'.padEnd(54)}${'median ms'.padStart(10)}${'95 % ms'.padStart(10)}${'MB/s'.padStart(8)}`);
for (const { what, ms, bytes } of rows) {
  const speed = bytes ? (bytes / 1e6 / (median(ms) / 1e3)).toFixed(1) : '';
  console.log(
    `${what.padEnd(54)}${median(ms).toFixed(2).padStart(10)}${worst(ms).toFixed(2).padStart(10)}${speed.padStart(8)}`,
  );
}
const timesOf = (what: string): readonly number[] => rows.find((row) => row.what === what)?.ms ?? [];
for (const [edit, all] of [
  ['one edit in 60,000 characters', 'whole report, 60,000 characters'],
  ['one edit in 1 MB', 'whole draft, 1 MB'],
] as const)
  console.log(`${edit}: 1/${(median(timesOf(all)) / worst(timesOf(edit))).toFixed(1)} of the whole check (95 %)`);
