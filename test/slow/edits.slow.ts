/**
 * A hundred thousand edits through the real server: it neither falls nor grows, and knows at the end of each stretch what a fresh
 * look at the text says. BIZHENG_SEED=… tries others.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Diagnostic, Range } from 'vscode-languageserver/node';
import { LineIndex } from '../../server/src/core/index';
import { longDraft } from '../bench/draft';
import { Editor } from '../lsp-client';
import { randomFrom } from '../random';

const EDITS = 100_000;
/** After so many edits everything is compared, and another draft is taken up after some of those. */
const STRETCH = 1000;
const STRETCHES_A_DRAFT = 5;
/** So many edits between two questions, as a person's typing outruns the editor's. */
const UNASKED = 16;
/** Characters; longer ones are cut, so that the cost of an edit stays what it is. */
const LONGEST = 1200;
/** Megabytes that the server may hold: what it keeps longer than a collection, and all of it as the system sees it. */
const HEAP = 96;
const GROWTH = 1.3;

/** What people type, and what turns lines into other lines, numbers into other numbers, and one block into two. */
const PIECES =
  '的|完成|3|5|8|，|。|；|“|”|（|）|%|××|____|增长|其中|分别|合计|一是|二是；|三是|万元|个|共计5项|2024年2月30日|第三条　|附件：1.|\t|- |> |*|**|`|# || 甲 | 3 ||\ud840|\udc00|\ud840\udc00|\ufeff|\r|\n|\r\n|\n\n|\n---\n|\n```\n|\n一、工作情况\n|\n二、存在问题\n|\n（三）抓好落实\n|\n特此报告。\n|<!-- bizheng-disable -->|<!-- bizheng-enable -->|<!-- bizheng-disable-next-line placeholder -->'.split(
    '|',
  );
/** Asked in passing, as an editor does; what comes of it is not looked at. */
const QUESTIONS = ['hover', 'completion', 'codeAction', 'inlayHint', 'prepareRename', 'references'] as const;
/** What is compared beside findings. */
const VIEWS = ['documentSymbol', 'foldingRange', 'semanticTokens/full'] as const;

const next = randomFrom(Number(process.env.BIZHENG_SEED ?? 20261128));
const oneOf = <T>(from: readonly T[]): T => from[next(from.length)] as T; // Never empty.

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start({ execArgv: [`--max-old-space-size=${HEAP}`] });
});
afterAll(async () => expect(await editor.stop()).toBe(0));

/** Where the writer is; most edits are near the last one. */
let at = 0;

/** The next edit of `text`, and what comes of it. */
function nextEdit(text: string): { edit: { range: Range; text: string }; after: string } {
  if (next(20) === 0) at = next(text.length + 1);
  at = Math.min(at, text.length);
  // Between the halves of a line end there is no position.
  const outside = (offset: number): number =>
    text[offset] === '\n' && text[offset - 1] === '\r' ? offset + 1 : Math.min(offset, text.length);
  const start = outside(at);
  const cut = text.length > LONGEST ? 200 : next(50) === 0 ? next(120) : next(3) === 0 ? 1 + next(3) : 0;
  const end = outside(start + cut);
  const added = cut > 0 && next(2) === 0 ? '' : oneOf(PIECES);
  const lines = new LineIndex(text);
  at = start + added.length;
  const range = { start: lines.positionAt(start), end: lines.positionAt(end) };
  return { edit: { range, text: added }, after: text.slice(0, start) + added + text.slice(end) };
}

/** What the server says of the text of `uri`. */
async function saidOf(uri: string): Promise<unknown[]> {
  const report = await editor.pull(uri);
  const items: Diagnostic[] = report.kind === 'full' ? report.items : [];
  const views = VIEWS.map((view) => editor.connection.sendRequest(`textDocument/${view}`, { textDocument: { uri } }));
  const shown = JSON.stringify([items, await Promise.all(views)]);
  return JSON.parse(shown.replaceAll(uri, 'it').replace(/"resultId":"[^"]*",?/g, '')) as unknown[];
}

function ask(uri: string): Promise<unknown> {
  const position = new LineIndex(editor.text(uri)).positionAt(at);
  const range = { start: position, end: position };
  return editor.connection.sendRequest(`textDocument/${oneOf(QUESTIONS)}`, {
    textDocument: { uri },
    position,
    range,
    context: { diagnostics: [], includeDeclaration: true, triggerKind: 1 },
  });
}

/** Megabytes of the server's process; undefined where the system does not say it in a file. */
function memory(): number | undefined {
  try {
    const status = readFileSync(`/proc/${editor.pid}/status`, 'utf8');
    return Number(/VmRSS:\s*(\d+)/.exec(status)?.[1]) / 1024;
  } catch {
    return undefined;
  }
}

it(`${EDITS} edits leave the server as it would be without them`, async () => {
  let soon: number | undefined;
  let findings = 0;
  let [uri, language] = ['', ''];
  for (let stretch = 0; stretch < EDITS / STRETCH; stretch++) {
    if (stretch % STRETCHES_A_DRAFT === 0) {
      if (uri !== '') await editor.close(uri);
      language = oneOf(['gongwen', 'markdown', 'plaintext']);
      uri = `file:///drafts/${stretch}/${oneOf(['工作总结', '情况报告', 'a'])}.${language === 'markdown' ? 'md' : 'txt'}`;
      const text = longDraft(300 + next(800), next(500)).replaceAll('\n', oneOf(['\n', '\r\n', '\n\n']));
      await editor.open(uri, next(4) === 0 ? '' : text, language);
    }
    for (let edits = 0; edits < STRETCH; ) {
      const changes: { range: Range; text: string }[] = [];
      let text = editor.text(uri);
      for (let more = Math.min(next(6) === 0 ? 1 + next(5) : 1, STRETCH - edits); more > 0; more--) {
        const { edit, after } = nextEdit(text);
        changes.push(edit);
        text = after;
      }
      edits += changes.length;
      await editor.editMany(uri, changes, text);
      if (next(UNASKED) === 0) await Promise.all([editor.pull(uri), next(3) === 0 ? ask(uri) : undefined]);
    }
    // Saved, a draft is told all that it lacks, as one that was just opened is.
    await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    const fresh = uri.replace('/drafts/', '/fresh/');
    await editor.open(fresh, editor.text(uri), language);
    const said = await saidOf(uri);
    expect(said, `after ${(stretch + 1) * STRETCH} edits`).toEqual(await saidOf(fresh));
    findings += (said[0] as Diagnostic[]).length;
    await editor.close(fresh);
    if ((stretch + 1) * STRETCH === EDITS / 10) soon = memory();
  }
  expect(findings).toBeGreaterThan(EDITS / STRETCH); // There was something to compare.
  const late = memory();
  if (soon !== undefined && late !== undefined) expect(late).toBeLessThan(GROWTH * soon);
});
