/** Letters of an input method in an open draft: it stays judged, they are no blank yet, and nothing is offered that is not shown. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CURSOR_LEFT, type DraftStatus } from '../server/src/protocol';
import { Editor } from './lsp-client';

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start({ initializationOptions: { tellsOfCursor: true, showRule: true } });
});
afterAll(async () => {
  expect(await editor.stop()).toBe(0);
});

const TITLE = '云岭县柳河镇20xx年上半年防汛工作总结';
const at = (line: number, from: number, to = from) => ({
  start: { line, character: from },
  end: { line, character: to },
});
const state = async (uri: string): Promise<string> =>
  (await editor.connection.sendRequest<DraftStatus>('bizheng/draftStatus', { uri })).state;

test('under a title alone they do not make another text of the draft; words of another language do', async () => {
  const uri = 'file:///tmp/composing.md';
  await editor.open(uri, TITLE, 'markdown');
  expect((await editor.found(uri)).map(([rule]) => rule)).toEqual(['placeholder']);
  await editor.edit(uri, at(0, TITLE.length), '\n\n');
  for (const [before, letters] of ['j', 'jin', "jin'yi", 'jin yi bu', 'jinyibujiaqiang'].entries()) {
    const written = before === 0 ? 0 : ['j', 'jin', "jin'yi", 'jin yi bu'][before - 1]!.length;
    await editor.edit(uri, at(2, 0, written), letters);
    expect(
      (await editor.found(uri)).map(([rule]) => rule),
      letters,
    ).toEqual(['placeholder']);
    expect(await state(uri)).toBe('judged');
  }
  await editor.edit(uri, at(2, 0, 15), 'This repository holds the scripts. Run npm install first.');
  expect(await state(uri)).toBe('quiet');
});

test('xx is a blank when the cursor has left it, and is offered as one no sooner', async () => {
  const uri = 'file:///tmp/composing.txt';
  const line = '上半年，全镇排查隐患，整改';
  await editor.open(uri, `${TITLE.replace('xx', '24')}\n\n${line}`, 'plaintext');
  expect(await editor.found(uri)).toEqual([]);
  await editor.edit(uri, at(2, line.length), 'x');
  await editor.edit(uri, at(2, line.length + 1), 'x');
  const offered = () => editor.actions(uri, at(2, line.length));
  const blanks = async (): Promise<number> =>
    (await editor.connection.sendRequest<DraftStatus>('bizheng/draftStatus', { uri })).blanks;
  expect([await editor.found(uri), await offered(), await blanks()]).toEqual([[], [], 0]);
  const { refreshed } = editor;
  await editor.connection.sendNotification(CURSOR_LEFT, { uri });
  expect(await editor.found(uri)).toEqual([['placeholder', 'xx']]);
  expect([(await offered()).length > 0, await blanks()]).toEqual([true, 1]);
  expect(editor.refreshed).toBe(refreshed + 1);
});
