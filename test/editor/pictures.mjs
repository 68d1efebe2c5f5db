// Takes the README's pictures in a real VS Code, of the samples: `node test/editor/pictures.mjs` after `npm run package`.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FIGURE_FILES } from './figures.mjs';
import { takePicture } from './picture.mjs';
import { ON_MESSAGE, openBrowser, openFile, openWorkbench, palette, pressUntil, startVscode } from './vscode.mjs';

const samples = 'test/samples';
const KINDS = ['zongjie', 'jihua', 'huibao', 'diaoyan', 'fangan', 'jianbao', 'zhenggai', 'qingshi', 'zicha'];
/** Samples under the names that a clerk would give them: by their titles, the good ones as final versions. */
const files = {};
for (const name of readdirSync(samples).filter((one) => KINDS.some((kind) => one.startsWith(`${kind}-`)))) {
  const text = readFileSync(path.join(samples, name), 'utf8');
  const title = text
    .split('\n')
    .find((line) => /^(?:# )?[\u4e00-\u9fff0-9]{6,}/.test(line))
    .replace(/^# /, '')
    .trim();
  files[`${title.slice(0, 20)}${name.includes('-good') ? '（定稿）' : ''}${path.extname(name)}`] = text;
}
/** The draft on which figures are shown. */
const FIGURES = '就业工作汇报.gw';
files[FIGURES] = FIGURE_FILES[`汇报/${FIGURES}`];
const code = await startVscode({
  vsDir: process.env.VSCODE_DIR ?? 'build/vscode',
  vsix: process.env.VSIX ?? 'build/bizheng.vsix',
  work: 'build/editor/pictures',
  files,
  settings: {
    'workbench.activityBar.location': 'hidden',
    'editor.fontSize': 15,
    'editor.lineHeight': 1.7,
    'editor.wordWrap': 'on',
    'breadcrumbs.enabled': false,
  },
});
const { browser, context } = await openBrowser({ width: 960, height: 620 }, 1.5);
const page = await context.newPage();
const shot = (name) => takePicture(page, `client/images/${name}.png`);
const rows = page.locator('.markers-panel .monaco-list-row');
try {
  const draft = Object.keys(files).find((name) => name.endsWith('工作总结.md'));
  await openWorkbench(page, code, encodeURI(draft));
  await page.waitForSelector('.editor-instance .squiggly-warning, .editor-instance .squiggly-error', {
    timeout: 60_000,
  });
  await palette(page, 'View: Toggle Primary Side Bar Visibility');
  await page.keyboard.press('Control+Shift+M');
  await rows.filter({ hasText: 'ratio-mismatch' }).first().dblclick(ON_MESSAGE);
  await page.waitForFunction(() => document.activeElement?.closest('.monaco-editor'));
  await pressUntil(page, 'Control+.', page.locator('.action-widget .monaco-list-row.action'));
  await page.waitForTimeout(500);
  await shot('quick-fix');
  await page.keyboard.press('Escape');
  await palette(page, 'View: Toggle Primary Side Bar Visibility');
  await palette(page, '笔正: 检查文件夹');
  const toast = page.locator('.notification-toast', { hasText: '份文稿' });
  await toast.waitFor();
  await toast.getByText('显示问题').click();
  await page.mouse.move(700, 300);
  await page.waitForTimeout(500);
  await shot('folder');
  await palette(page, 'View: Toggle Panel Visibility');
  await palette(page, 'View: Close All Editors');
  await openFile(page, FIGURES);
  const pane = page.locator('.pane-header', { hasText: '数据台账' });
  await pane.waitFor();
  if ((await pane.getAttribute('aria-expanded')) === 'false') await pane.click();
  const listOfFiles = page.locator('.pane-header[aria-expanded="true"]').first();
  await listOfFiles.click(); // The ledger takes the room of the files.
  await page.locator('.pane-body .monaco-list-row', { hasText: '✓' }).first().waitFor();
  await page.locator('.editor-instance .view-line').first().click();
  await page.keyboard.press('Control+F');
  await page.locator('.find-widget.visible textarea').first().fill('社区站点2');
  await page.keyboard.press('Escape');
  await palette(page, 'Show or Focus Hover');
  await page.locator('.monaco-hover:visible', { hasText: '已核对' }).waitFor();
  await page.waitForTimeout(500);
  await shot('figures');
  await palette(page, 'View: Close All Editors');
  await openFile(
    page,
    Object.keys(files).find((name) => name.includes('调研报告') && name.endsWith('（定稿）.txt')),
  );
  await pane.click(); // Now the outline takes the room of the ledger.
  await palette(page, 'Explorer: Focus on Outline View');
  await page.locator('.outline-tree .monaco-list-row', { hasText: '（一）' }).first().waitFor();
  await page.locator('.outline-tree .monaco-list-row', { hasText: '二、' }).first().click();
  await page.waitForTimeout(1000);
  await shot('structure');
} finally {
  await browser.close();
  await code.stop();
}
