// VS Code in a browser with no server behind it: the extension in the web worker that runs extensions there, its own server in
// another, and a folder in memory that nothing but VS Code's file system can read.
import assert from 'node:assert/strict';
import { editorText, palette, pressUntil } from './vscode.mjs';
import { openWebWorkbench } from './web-host.mjs';
import { BRIEFING, FILES } from './workspace.mjs';

const DRAFT = '安全生产汇报.txt';
const WEB_FILES = {
  ...Object.fromEntries(Object.entries(FILES).map(([name, content]) => [name.replace('汇报/', ''), content])),
  '没有权限.txt': null,
  '.bizhengignore': '旧稿/\n',
  '旧稿/去年的汇报.txt': BRIEFING,
};

export async function webScenario({ page, code, step, shot, vsix }) {
  const rows = page.locator('.markers-panel .monaco-list-row');
  const rowOf = (name) => rows.filter({ has: page.locator('.resource-label, .monaco-icon-label', { hasText: name }) });
  const files = page.locator('.explorer-folders-view .monaco-list-row');
  const placeholders = rows.filter({ hasText: 'placeholder' });
  await step('a draft in a folder that is on no disk is judged as it opens', async () => {
    await page.setViewportSize({ width: 1360, height: 1200 }); // A list holds no rows but those in sight.
    await openWebWorkbench(page, code, { vsix, files: WEB_FILES, file: DRAFT });
    await page.waitForSelector('.editor-instance .squiggly-error, .editor-instance .squiggly-warning', {
      timeout: 60_000,
    });
    await page.keyboard.press('Control+Shift+M');
    await placeholders.first().waitFor();
    await shot('judged');
  });
  await step('a quick fix mends the heading', async () => {
    await page.locator('.editor-instance .view-line', { hasText: '二、下一步工作' }).click();
    await page.keyboard.press('Home');
    const fixes = page.locator('.action-widget .monaco-list-row.action');
    await pressUntil(page, 'Control+.', fixes);
    await shot('fixes');
    await page.keyboard.press('Enter');
    await page.locator('.editor-instance .view-line', { hasText: '三、下一步工作' }).waitFor();
    await rows.filter({ hasText: 'heading-sequence' }).first().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Z');
    await page.locator('.editor-instance .view-line', { hasText: '二、下一步工作' }).waitFor();
  });
  await step('letters bring up what the draft lacks', async () => {
    await page.keyboard.press('Control+End');
    await page.keyboard.type('xyb', { delay: 60 });
    const entries = page.locator('.suggest-widget.visible .monaco-list-row');
    await pressUntil(page, 'Control+Space', entries.filter({ hasText: '下一步' }));
    await shot('completion');
    await page.keyboard.press('Escape');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+S');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    assert.ok((await editorText(page)).includes('20xx年底前完成全部整改'));
  });
  await step(
    'a folder is checked through VS Code’s file system; what cannot be read is told with the reason',
    async () => {
      await palette(page, 'Bizheng: Check Folder');
      const toast = page.locator('.notification-toast', { hasText: 'Drafts checked' });
      await toast.waitFor({ timeout: 60_000 });
      assert.match(await toast.innerText(), /Drafts checked: 3\.[\s\S]*could not be read: 2/);
      await rowOf('防汛工作总结.md').first().waitFor();
      await rowOf('防汛经费请示.gw').first().waitFor();
      await rows.filter({ hasText: /no permission.*unreadable/s }).waitFor();
      await rows.filter({ hasText: /Word, WPS or PDF.*unreadable/s }).waitFor();
      await shot('folder');
    },
  );
  await step('neither README nor node_modules nor what .bizhengignore names is listed', async () => {
    for (const name of ['README.md', 'report.md', '去年的汇报.txt']) assert.equal(await rowOf(name).count(), 0);
  });
  await step('settings that are laid into the folder are obeyed, and are no more when they go', async () => {
    await palette(page, 'Folder: Lay Settings');
    await placeholders.first().waitFor({ state: 'detached' });
    await rows.filter({ hasText: 'heading-sequence' }).first().waitFor();
    await shot('settings');
    await palette(page, 'Folder: Take Settings Away');
    await placeholders.first().waitFor();
  });
  await step('a rule that is turned off in the draft’s folder is noted in its bizheng.json', async () => {
    await page.locator('.editor-instance .view-line', { hasText: '20xx年底前' }).click({ position: { x: 12, y: 8 } });
    const fix = '.action-widget .monaco-list-row.action';
    await pressUntil(page, 'Control+.', page.locator(fix, { hasText: 'in this folder (bizheng.json)' }));
    const chosen = page.locator(`${fix}.focused`, { hasText: 'in this folder (bizheng.json)' });
    for (let i = 0; i < 12 && (await chosen.count()) === 0; i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await placeholders.first().waitFor({ state: 'detached' });
    await files.filter({ hasText: 'bizheng.json' }).waitFor();
    await shot('settings-made');
  });
  await step('the explorer offers the check of one folder', async () => {
    await files.filter({ hasText: '总结' }).click({ button: 'right' });
    const entry = page.locator('.monaco-menu .action-label, .context-view .action-label', { hasText: 'Check Folder' });
    await entry.first().waitFor();
    await page.keyboard.press('Escape');
  });
  await step('the sample comes out of the package and is judged', async () => {
    await palette(page, 'Bizheng: Open Sample Report');
    await page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor();
    await rows.filter({ hasText: 'date-problem' }).first().waitFor();
  });
  await step('a new document is offered by kind', async () => {
    await palette(page, 'Bizheng: New Document');
    await page.locator('.quick-input-widget input.input').fill('gzzj');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '工作总结' }).first().waitFor();
    await page.keyboard.press('Escape');
  });
  await step('a Word file is made and lands in the folder', async () => {
    await palette(page, 'Bizheng: Export to Word');
    await page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Export As It Is' }).click();
    await page.locator('.quick-input-widget input.input').waitFor();
    await page.waitForFunction(() => document.querySelector('.quick-input-widget input.input').value.endsWith('.docx'));
    await page.keyboard.press('Enter');
    await files.filter({ hasText: '云岭镇2024年防汛工作总结.docx' }).waitFor();
    await shot('word');
  });
  await step('started again, the server judges as before', async () => {
    await palette(page, 'Bizheng: Restart');
    await page.locator('.statusbar-item', { hasText: 'Bizheng was restarted' }).waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('\n投入资金xxx万元。\n');
    await rows.filter({ hasText: 'xxx' }).first().waitFor();
  });
  await step('no command is dead', async () => {
    await palette(page, 'Folder: Name Dead Commands');
    await page.locator('.notification-toast', { hasText: 'Dead: none' }).waitFor();
    await shot('last');
  });
}
