// Settings that change while a draft is open, the kind of document set by hand, a server that falls, our own language.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  await step('a mistake in them is told, by the name of the setting', async () => {
    put('.vscode/settings.json', { 'bizheng.rules': { 'heading-sequence': 'of' } });
    const toast = page.locator('.notification-toast', { hasText: 'bizheng.rules.heading-sequence' });
    await toast.waitFor();
    await repeated.first().waitFor();
    await shot('wrong-setting');
    put('.vscode/settings.json', { 'bizheng.rules': { 'heading-sequence': 'off' } });
    await repeated.first().waitFor({ state: 'detached' });
    await palette(page, 'Notifications: Clear All Notifications');
  });
  await step('a bizheng.json beside the draft comes before them', async () => {
    put('总结/bizheng.json', { rules: { 'heading-sequence': 'error' } });
    await repeated.first().waitFor();
    assert.equal(await repeated.first().locator('.codicon-error').count(), 1);
  });
  await step('a line of an ignore file that counts for nothing is marked', async () => {
    writeFileSync(path.join(code.workspace, '.bizhengignore'), '# 不看的\n归档/\n+(甲)/\n');
    await openFile(page, '.bizhengignore');
    await rows.filter({ hasText: '不支持' }).first().waitFor();
    await page.waitForSelector('.editor-instance .squiggly-warning');
    await shot('ignore-file');
    await openFile(page, '防汛工作总结.md');
    await repeated.first().waitFor();
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
  await step(
    'in plain text the status menu offers it, likely kinds first, and it is noted beside the draft',
    async () => {
      await openFile(page, '安全生产汇报.txt');
      await page.locator('.statusbar-item[id="status.languageStatus"]').hover();
      const item = page.locator('.monaco-hover .hover-language-status', { hasText: '文种据标题判断' });
      await item.filter({ hasText: '情况汇报' }).waitFor();
      await item.getByText('设置文种').click();
      await page.locator('.quick-input-titlebar', { hasText: '文稿不变' }).waitFor();
      await page.locator('.quick-input-widget input.input').fill('zgbg');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: '整改报告' }).first().waitFor();
      await shot('kinds');
      await page.keyboard.press('Enter');
      await page.mouse.move(500, 300);
      await page.locator('.statusbar-item[id="status.languageStatus"]').hover();
      await page.locator('.monaco-hover .hover-language-status', { hasText: '文种由设置指定' }).waitFor();
      await shot('kind-set');
      await page.mouse.move(500, 300);
      assert.match(readFileSync(path.join(code.workspace, 'bizheng.json'), 'utf8'), /安全生产汇报\.txt": "整改报告"/);
      assert.equal(await page.locator('.tab.dirty', { hasText: '.txt' }).count(), 0);
      await openFile(page, '防汛工作总结.md');
    },
  );
  await step('a server that was killed starts again, and findings with it', async () => {
    process.kill(serverOf(code), 'SIGKILL');
    await repeated
      .first()
      .waitFor({ state: 'detached' })
      .catch(() => undefined); // May be gone and back before we look.
    await repeated.first().waitFor();
  });
  await step('one that falls again and again is given up, says so once, and starts on a button', async () => {
    const toast = page.locator('.notification-toast', { hasText: '笔正接连几次停止' });
    let last;
    for (let tries = 0; tries < 200 && (await toast.count()) === 0; tries++) {
      const pid = serverOf(code);
      if (pid !== undefined && pid !== last) process.kill((last = pid), 'SIGKILL');
      await page.waitForTimeout(150);
    }
    await toast.waitFor();
    await page.locator('.statusbar-item[id="status.languageStatus"]').hover();
    await page.locator('.monaco-hover .hover-language-status', { hasText: '笔正没有在运行' }).waitFor();
    await page.mouse.move(500, 300);
    await palette(page, '笔正: 检查文件夹');
    const plain = page.locator('.notification-toast', { hasText: '笔正没有在运行' });
    await plain.waitFor();
    await shot('given-up');
    await plain.getByText('重新启动').click();
    await repeated.first().waitFor();
    assert.ok(serverOf(code));
  });
  await step('our own language has its colours, wraps and is checked', async () => {
    await openFile(page, '防汛经费请示.gw');
    await page.locator('.statusbar-item', { hasText: '公文' }).first().waitFor();
    await rows.filter({ hasText: 'placeholder' }).first().waitFor();
    await shot('gongwen');
  });
}
