// Settings that change while a draft is open, the kind of document set by hand, a server that falls, our own language.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editorText, openFile, openWorkbench, palette, serverOf } from './vscode.mjs';

export async function settingsScenario({ page, code, step, shot }) {
  const rows = page.locator('.markers-panel .monaco-list-row');
  const repeated = rows.filter({ hasText: 'heading-sequence' });
  const put = (name, content) => {
    const file = path.join(code.workspace, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(content));
  };
  await step('a rule is switched off in the workspace settings', async () => {
    await openWorkbench(page, code, encodeURI('总结/防汛工作总结.md'));
    await page.waitForSelector('.editor-instance .squiggly-warning', { timeout: 60_000 });
    await page.keyboard.press('Control+Shift+M');
    await repeated.first().waitFor();
    put('.vscode/settings.json', { 'bizheng.rules': { 'heading-sequence': 'off' } });
    await repeated.first().waitFor({ state: 'detached' });
  });
  await step('a bizheng.json beside the draft comes before them', async () => {
    put('总结/bizheng.json', { rules: { 'heading-sequence': 'error' } });
    await repeated.first().waitFor();
    assert.equal(await repeated.first().locator('.codicon-error').count(), 1);
  });
  await step('the kind of document is set by hand', async () => {
    await page.locator('.editor-instance .view-lines').first().click();
    await palette(page, '笔正: 设置文种');
    await page.locator('.quick-input-widget input.input').fill('jihua');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '工作计划' }).first().click();
    await page.waitForFunction(() =>
      document.querySelector('.editor-instance .view-lines')?.textContent.includes('文种'),
    );
    assert.match(await editorText(page), /^---\n文种: 工作计划\n---/);
    await page.keyboard.press('Control+Z');
  });
  await step('a server that was killed starts again, and findings with it', async () => {
    process.kill(serverOf(code), 'SIGKILL');
    await repeated
      .first()
      .waitFor({ state: 'detached' })
      .catch(() => undefined); // May be gone and back before we look.
    await repeated.first().waitFor();
  });
  await step('our own language has its colours, wraps and is checked', async () => {
    await openFile(page, '防汛经费请示.gw');
    await page.locator('.statusbar-item', { hasText: '公文' }).first().waitFor();
    await rows.filter({ hasText: 'placeholder' }).first().waitFor();
    await shot('gongwen');
  });
}
