// Typing whole reports key by key, slowly, fast and under composition: the file holds what was typed, to the character. A list
// that comes up by itself takes neither Enter nor Tab nor Space.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openFile, openWorkbench, pressUntil } from './vscode.mjs';

/** Reports of more than 400 characters; what begins lines with # and lists is for Markdown. */
const REPORTS = ['jihua-good.txt', 'zongjie-good.md', 'shuzhi-good.txt'];
const SLOW = 70;
/** Of the report that is typed slowly so many characters are enough. */
const ENOUGH = 420;

const sample = (name) =>
  readFileSync(new URL(`../samples/${name}`, import.meta.url), 'utf8')
    .replace(/\r/g, '')
    .trimEnd();
/** An editor gives a list's next line its mark by itself, and an indent its own: reports are typed without either. */
const plain = (name) =>
  sample(name)
    .replace(/^(?:#+|[-*]|\d+\.)\s+/gm, '')
    .replace(/^[ \t]+/gm, '');

export const TYPING_FILES = {
  ...Object.fromEntries(
    ['gw', 'md', 'txt'].flatMap((ending) => [...REPORTS.keys(), 'keys'].map((n) => [`写${n}.${ending}`, ''])),
  ),
  // VS Code's own words of the open documents come up in plain text and take Enter: those are the user's to switch off.
  '.vscode/settings.json': '{ "[plaintext]": { "editor.wordBasedSuggestions": "off" } }\n',
};

/** Types `text` as a writer does: each 汉字 by itself, letters and digits by their keys, a line's end by Enter. */
async function typeOut(page, text, delay) {
  for (const character of text) {
    if (character === '\n') await page.keyboard.press('Enter');
    else if (/[ -~]/.test(character)) await page.keyboard.press(character === ' ' ? 'Space' : character);
    else await page.keyboard.insertText(character);
    if (delay > 0) await page.waitForTimeout(delay);
  }
}

/** Types `text` under an input method that takes two 汉字 at once, with letters shown before they are chosen. */
async function composeOut(page, text) {
  const session = await page.context().newCDPSession(page);
  for (const piece of text.match(/[\u4e00-\u9fff]{1,2}|\n|./g)) {
    if (!/[\u4e00-\u9fff]/.test(piece)) {
      await typeOut(page, piece, 0);
      continue;
    }
    for (const letters of ['j', 'ji', 'jin'])
      await session.send('Input.imeSetComposition', {
        text: letters,
        selectionStart: letters.length,
        selectionEnd: letters.length,
      });
    await session.send('Input.insertText', { text: piece });
  }
  await session.detach();
}

export async function typingScenario({ page, code, step, shot }) {
  const saved = async (name) => {
    await page.keyboard.press('Control+S');
    await page.waitForFunction(() => !document.querySelector('.tab.dirty'));
    return readFileSync(path.join(code.workspace, name), 'utf8');
  };
  const begin = async (name) => {
    await openFile(page, name);
    await page.locator('.editor-instance .monaco-editor .view-lines').first().click();
    await page.keyboard.press('Control+A');
  };
  await step('an editor on a draft', async () => {
    await openWorkbench(page, code, encodeURI('请示/防汛经费请示.gw'));
    await page.waitForSelector('.editor-instance .squiggly-error, .editor-instance .squiggly-warning', {
      timeout: 60_000,
    });
  });
  const rows = page.locator('.suggest-widget.visible .monaco-list-row');
  await step('an unasked list has no row selected: Tab, Space and Enter are what they are', async () => {
    const name = '写keys.gw';
    await begin(name);
    for (const [typed, key, written] of [
      ['gzzj', 'Enter', 'gzzj\n'],
      ['gzzj', 'Tab', 'gzzj\t'],
      ['gzzj', 'Space', 'gzzj '],
    ]) {
      // An answer to the first letter, empty, that comes after the last one brings up no list: then the next key would.
      for (let tries = 0; tries === 0 || (tries < 8 && (await rows.count()) === 0); tries++) {
        await page.keyboard.press('Control+A');
        await page.keyboard.press('Delete');
        await page.keyboard.type(typed, { delay: 60 });
        await rows
          .first()
          .waitFor({ timeout: 3000 })
          .catch(() => undefined);
      }
      assert.ok((await rows.count()) > 0);
      assert.equal(await page.locator('.suggest-widget.visible .monaco-list-row.focused').count(), 0);
      if (key === 'Enter') await shot('unasked');
      await page.keyboard.press(key);
      await page.keyboard.insertText('完');
      assert.equal((await saved(name)).replace(/ {2,4}(?=完)/, '\t'), `${written}完`);
    }
  });
  await step('asked for, its first row is taken by Enter', async () => {
    const name = '写keys.md';
    await begin(name);
    await page.keyboard.insertText('工作计');
    await pressUntil(page, 'Control+Space', rows.filter({ hasText: '工作计划' }));
    await page.keyboard.press('Enter');
    assert.match(await saved(name), /工作计划\n[\s\S]*特制定如下工作计划/);
  });
  for (const [ending, title] of [
    ['gw', 'gongwen'],
    ['md', 'Markdown'],
    ['txt', 'plain text'],
  ]) {
    for (const [n, report] of REPORTS.entries()) {
      if (ending === 'txt' && n === 1) continue;
      const text = n === 1 ? plain(report).slice(0, ENOUGH).trimEnd() : plain(report);
      const name = `写${n}.${ending}`;
      const way = ['fast', 'slowly', 'under composition'][n];
      await step(`${report} typed ${way} in ${title} is what was typed`, async () => {
        assert.ok(text.length > 400);
        await begin(name);
        if (n === 2) await composeOut(page, text);
        else await typeOut(page, text, n === 0 ? 0 : SLOW);
        assert.equal(await saved(name), text);
      });
    }
    await shot(`typed-${ending}`);
  }
}
