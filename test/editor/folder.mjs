// The folder check: findings of files that nobody opened, what could not be read, no finding twice, clearing.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openFile, openWorkbench, palette } from './vscode.mjs';
import { BRIEFING } from './workspace.mjs';

export async function folderScenario({ page, code, step, shot }) {
  const rows = page.locator('.markers-panel .monaco-list-row');
  const fileRow = (name) =>
    rows.filter({ has: page.locator('.resource-label, .monaco-icon-label', { hasText: name }) });
  const texts = async () => (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  let before = [];
  await step('the command fills Problems from files that are not open', async () => {
    await openWorkbench(page, code);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await palette(page, '笔正: 检查文件夹');
    const toast = page.locator('.notification-toast', { hasText: '份文稿' });
    await toast.waitFor({ timeout: 60_000 });
    await page.waitForTimeout(600); // The toast fades in.
    await shot('summary');
    await toast.getByText('显示问题').click();
    await fileRow('安全生产汇报.txt').first().waitFor();
    await fileRow('防汛工作总结.md').first().waitFor();
    await shot('problems');
  });
  await step('a file that is no text is listed with the reason', async () => {
    assert.ok(
      (await texts()).some((text) => text.includes('unreadable')),
      (await texts()).join('\n'),
    );
  });
  await step('neither README nor node_modules is listed', async () => {
    assert.equal(await fileRow('README.md').count(), 0);
    assert.equal(await fileRow('report.md').count(), 0);
  });
  await step('an opened file shows each finding once', async () => {
    before = await texts();
    await openFile(page, '安全生产汇报.txt');
    await page.waitForSelector('.editor-instance .squiggly-error, .editor-instance .squiggly-warning');
    await page.waitForTimeout(1000); // Time for a double to turn up.
    const after = await texts();
    assert.deepEqual([...after].sort(), [...before].sort());
    await shot('opened');
  });
  await step('closed again, it keeps its findings', async () => {
    await palette(page, 'View: Close Editor');
    await page.waitForFunction(() => !document.querySelector('.tab'));
    await page.waitForTimeout(1500);
    assert.deepEqual([...(await texts())].sort(), [...before].sort());
  });
  await step('changed settings are obeyed for files that are not open', async () => {
    const settings = path.join(code.workspace, 'bizheng.json');
    const placeholders = rows.filter({ hasText: 'placeholder' });
    writeFileSync(settings, '{ "rules": { "placeholder": "off" } }');
    await placeholders.first().waitFor({ state: 'detached' });
    rmSync(settings);
    await placeholders.first().waitFor();
  });
  await step(
    'a file that VS Code takes for binary keeps its findings; opened anyway it is told in what it is written',
    async () => {
      const file = path.join(code.workspace, '宽字.txt');
      writeFileSync(file, Buffer.from(BRIEFING.replaceAll('\n', '\r\n'), 'utf16le'));
      await palette(page, '笔正: 检查文件夹');
      const found = fileRow('宽字.txt');
      await found.first().waitFor();
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: '宽字.txt' }).dblclick();
      const anyway = page.locator('.monaco-button', { hasText: 'Open Anyway' });
      await anyway.waitFor();
      await page.waitForTimeout(1500);
      await shot('utf16');
      assert.equal(await found.count(), 1);
      await anyway.click();
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Text Editor' }).first().click();
      await rows.filter({ hasText: 'UTF-16 LE' }).first().waitFor();
      await shot('utf16-open');
      await page.locator('.statusbar-item', { hasText: 'UTF-8' }).first().click();
      for (const choice of ['Reopen with Encoding', 'UTF-16 LE'])
        await page.locator('.quick-input-list .monaco-list-row', { hasText: choice }).first().click();
      await found.first().waitFor();
      await rows.filter({ hasText: 'UTF-16 LE' }).first().waitFor({ state: 'detached' });
      await page.waitForSelector('.editor-instance .squiggly-error, .editor-instance .squiggly-warning');
      await shot('utf16-again');
      await palette(page, 'View: Close Editor');
      rmSync(file);
      await found.first().waitFor({ state: 'detached' });
    },
  );
  await step('clearing empties the list', async () => {
    await palette(page, '笔正: 清除文件夹检查结果');
    await rows.first().waitFor({ state: 'detached' });
  });
  await step('a folder is checked from the explorer', async () => {
    await page
      .locator('.explorer-folders-view .monaco-list-row', { hasText: '汇报' })
      .first()
      .click({ button: 'right' });
    await page
      .locator('.monaco-menu .action-label, .context-view .action-label', { hasText: '检查文件夹' })
      .first()
      .hover();
    await page.waitForTimeout(500); // A menu takes no choice in its first moments, lest the opening click be one.
    await page.keyboard.press('Enter');
    await page.locator('.notification-toast', { hasText: '份文稿' }).first().waitFor();
    await fileRow('安全生产汇报.txt').first().waitFor();
    assert.equal(await fileRow('防汛工作总结.md').count(), 0);
    await shot('explorer');
  });
  await step('a long check shows its progress and can be cancelled', async () => {
    const many = path.join(code.workspace, '存档');
    mkdirSync(many);
    for (let i = 0; i < 3000; i++)
      writeFileSync(
        path.join(many, `${i}.txt`),
        `${BRIEFING}${`第${i}次检查，发现隐患${i}处，均已整改。\n`.repeat(150)}`,
      );
    await palette(page, '笔正: 检查文件夹');
    const progress = page.locator('.notification-toast', { hasText: '/3005' });
    await progress.locator('.monaco-progress-container').first().waitFor({ state: 'attached' });
    await shot('progress');
    await progress.getByText('Cancel').click();
    await page.locator('.notification-toast', { hasText: '已取消' }).waitFor();
    await shot('cancelled');
  });
}
