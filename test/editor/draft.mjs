// One draft: findings as squiggles and in Problems, the light bulb, saving, the status item; a README stays quiet.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { editorText, ON_MESSAGE, openFile, openWorkbench, palette, pressUntil, serverOf } from './vscode.mjs';

const NAME = '总结/防汛工作总结.md';

export async function draftScenario({ page, code, step, shot }) {
  await step('a squiggle soon after opening', async () => {
    await openWorkbench(page, code, encodeURI(NAME));
    await page.waitForSelector('.editor-instance .squiggly-error, .editor-instance .squiggly-warning', {
      timeout: 60_000,
    });
  });
  const rows = page.locator('.markers-panel .monaco-list-row');
  const repeated = rows.filter({ hasText: 'heading-sequence' });
  await step('findings in Problems, with rule and source', async () => {
    await page.keyboard.press('Control+Shift+M');
    await repeated.first().waitFor();
    assert.match(await repeated.first().innerText(), /bizheng/);
    await shot('problems');
  });
  await step('the status item tells kind and number', async () => {
    await page.locator('.statusbar-item[id="status.languageStatus"]').hover();
    await page.locator('.monaco-hover .hover-language-status', { hasText: '工作总结' }).waitFor();
    await shot('status');
    await page.mouse.move(400, 300);
  });
  await step('the page of the rule is shown', async () => {
    await repeated.first().dblclick(ON_MESSAGE);
    await page.waitForFunction(() => document.activeElement?.closest('.monaco-editor'));
    const about = page.locator('.action-widget .monaco-list-row.action', { hasText: '的说明' });
    await pressUntil(page, 'Control+.', about);
    const chosen = page.locator('.action-widget .monaco-list-row.action.focused', { hasText: '的说明' });
    for (let i = 0; i < 8 && (await chosen.count()) === 0; i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const frame = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await frame.locator('h1', { hasText: '标题序号不连续' }).waitFor();
    await shot('rule-page');
    await palette(page, 'View: Close Editor');
  });
  await step('the code of a finding leads there too', async () => {
    await page.locator('.markers-panel a.monaco-link', { hasText: 'heading-sequence' }).first().click();
    const frame = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await frame.locator('h1', { hasText: '标题序号不连续' }).waitFor();
    await palette(page, 'View: Close Editor');
  });
  await step('a quick fix is carried out', async () => {
    await repeated.first().dblclick(ON_MESSAGE);
    await page.waitForFunction(() => document.activeElement?.closest('.monaco-editor'));
    const fix = page.locator('.action-widget .monaco-list-row.action', { hasText: '改为' });
    await pressUntil(page, 'Control+.', fix);
    await shot('quick-fix');
    await page.keyboard.press('Enter');
    await repeated.first().waitFor({ state: 'detached' });
    assert.match(await editorText(page), /## 三、存在问题/);
  });
  await step('and saved', async () => {
    await page.keyboard.press('Control+S');
    await page.waitForFunction(() => !document.querySelector('.tab.dirty'));
    assert.match(readFileSync(path.join(code.workspace, NAME), 'utf8'), /## 三、存在问题[\s\S]*## 四、下一步打算/);
    await shot('fixed');
  });
  await step('a README stays quiet', async () => {
    await openFile(page, 'README.md');
    await page.locator('.statusbar-item[id="status.languageStatus"]').hover();
    await page.locator('.monaco-hover .hover-language-status', { hasText: '不检查' }).waitFor();
    assert.equal(await page.locator('.editor-instance .squiggly-error, .editor-instance .squiggly-warning').count(), 0);
    await shot('readme');
    await page.mouse.move(400, 300);
  });
  await step('the server starts again on command', async () => {
    await openFile(page, '防汛工作总结.md');
    await palette(page, '笔正: 重新启动');
    await page.waitForSelector('.editor-instance .squiggly-error, .editor-instance .squiggly-warning');
  });
  await step('what is asked while it starts is answered when it has, and nothing is said to be wrong', async () => {
    const before = serverOf(code);
    await palette(page, '笔正: 重新启动');
    await palette(page, '笔正: 下一处待填');
    await page.locator('.statusbar', { hasText: /第 \d+\/\d+ 处待填/ }).waitFor();
    assert.notEqual(serverOf(code), before);
    assert.deepEqual(await page.locator('.notification-toast').allInnerTexts(), []);
  });
  await step('a window that is loaded again before the server is up complains of nothing', async () => {
    await palette(page, '笔正: 重新启动');
    await page.reload({ waitUntil: 'domcontentloaded' });
    await page.waitForSelector('.editor-instance .squiggly-error, .editor-instance .squiggly-warning', {
      timeout: 60_000,
    });
    assert.deepEqual(await page.locator('.notification-toast').allInnerTexts(), []);
  });
}
