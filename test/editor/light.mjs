// A project of programmers costs nothing: the server starts when a draft is seen, and a save does not wait for it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openFile, openWorkbench, palette, serverOf } from './vscode.mjs';

export const LIGHT_FILES = {
  'requirements.txt': 'requests==2.32.0\nnumpy>=1.26\n# 数值计算\n',
  '.vscode/settings.json':
    '{ "[markdown]": { "editor.codeActionsOnSave": { "source.fixAll.bizheng": "explicit" } } }\n',
};

export async function lightScenario({ page, code, step, shot }) {
  const status = page.locator('.monaco-hover .hover-language-status');
  await step('a list of requirements starts no server', async () => {
    await openWorkbench(page, code, 'requirements.txt');
    await page.locator('.statusbar-item[id="status.languageStatus"]').waitFor({ timeout: 60_000 });
    await page.locator('.statusbar-item[id="status.languageStatus"]').hover();
    await status.filter({ hasText: '看到文稿时启动笔正' }).waitFor();
    await shot('idle');
    await page.mouse.move(400, 300);
    assert.equal(serverOf(code), undefined);
  });
  await step('nor does an English README', async () => {
    await openFile(page, 'README.md');
    await page.waitForTimeout(500);
    assert.equal(serverOf(code), undefined);
  });
  await step('a draft does, and saved at once it is saved at once', async () => {
    const name = '防汛工作总结.md';
    await openFile(page, name);
    await page.locator('.editor-instance .monaco-editor .view-lines').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('完。');
    await page.keyboard.press('Control+S');
    await page.waitForFunction(() => !document.querySelector('.tab.dirty'), undefined, { timeout: 2500 });
    assert.match(readFileSync(path.join(code.workspace, '总结', name), 'utf8'), /完。$/);
    await page.waitForSelector('.editor-instance .squiggly-error, .editor-instance .squiggly-warning');
    assert.ok(serverOf(code));
  });
}

/** In a VS Code of its own: a command that needs the server starts it. */
export async function firstCommandScenario({ page, code, step }) {
  await step('“new document” starts the server where no draft has been seen', async () => {
    await openWorkbench(page, code, 'requirements.txt');
    await palette(page, '笔正: 新建文稿');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '工作总结' }).first().waitFor();
    assert.ok(serverOf(code));
  });
}
