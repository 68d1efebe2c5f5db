// How long a server takes from its start to the first finding on a report of 16,000 characters, over --stdio, beside a bare node:
// npm run bench:start [-- REPETITIONS]. Each round starts a bare node, a server without kept code and one with, one after the other.
// Where others work on the machine the processor time of the main thread says more than the clock; Linux tells it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const SERVER = 'dist/server.js';
const REPETITIONS = Number(process.argv[2] ?? 11);
const text = `${readFileSync('test/samples/baogao-flawed.txt', 'utf8')}\n`.repeat(40).slice(0, 16_000);
const cache = mkdtempSync(join(tmpdir(), 'bizheng-start-'));

const statOf = (pid) => `/proc/${pid}/task/${pid}/schedstat`;
/** Milliseconds that the main thread of a process has run; nothing where the system does not tell. */
const ranFor = (pid) => (existsSync(statOf(pid)) ? Number(readFileSync(statOf(pid), 'utf8').split(' ')[0]) / 1e6 : NaN);

/** Starts a server and ends it when it has told a finding, or later, when `until` is fulfilled. */
async function start(where, until = async () => undefined) {
  const begun = performance.now();
  const server = spawn(process.execPath, [SERVER, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, BIZHENG_CACHE: where },
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const told = new Promise((resolve) => {
    connection.onNotification('textDocument/publishDiagnostics', ({ diagnostics }) => {
      if (diagnostics.length > 0) resolve({ clock: performance.now() - begun, processor: ranFor(server.pid) });
    });
  });
  connection.listen();
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const textDocument = { uri: 'file:///draft.gongwen', languageId: 'gongwen', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const took = await told;
  await until();
  const ended = new Promise((resolve) => server.once('exit', resolve));
  connection.dispose();
  server.kill();
  await ended;
  return took;
}

function bareNode() {
  const begun = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  const clock = performance.now() - begun;
  const own = spawnSync(process.execPath, [
    '-e',
    `try { console.log(require('fs').readFileSync('/proc/' + process.pid + '/task/' + process.pid + '/schedstat', 'utf8')) } catch {}`,
  ]);
  return { clock, processor: Number(String(own.stdout).split(' ')[0] || NaN) / 1e6 };
}

async function untilKept() {
  while (readdirSync(cache).length === 0) await new Promise((resolve) => setTimeout(resolve, 100));
}

await start(cache, untilKept);
const rounds = [];
for (let i = 0; i < REPETITIONS; i++)
  rounds.push({ 'bare node': bareNode(), 'first start': await start('off'), 'later start': await start(cache) });
rmSync(cache, { recursive: true });

const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
const of = (what, how) => median(rounds.map((round) => round[what][how]));
for (const what of Object.keys(rounds[0])) {
  const figures = ['clock', 'processor'].map(
    (how) => `${how} ${of(what, how).toFixed(0)} ms (${(of(what, how) / of('bare node', how)).toFixed(2)} ×)`,
  );
  process.stdout.write(`${what.padEnd(12)} ${figures.join('  ')}\n`);
}
