// Takes the README's pictures in a real VS Code, of the samples: `node test/editor/pictures.mjs` after `npm run package`.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser, openWorkbench, palette, pressUntil, startVscode } from './vscode.mjs';

const samples = 'test/samples';
const files = Object.fromEntries(readdirSync(samples).filter((name) => /\.(?:md|txt)$/.test(name)).map((name) => [name, readFileSync(path.join(samples, name))]));
const code = await startVscode({
  vsDir: process.env.VSCODE_DIR ?? 'build/vscode', vsix: process.env.VSIX ?? 'build/bizheng.vsix', work: 'build/editor/pictures', files,
  settings: { 'workbench.activityBar.location': 'hidden', 'editor.fontSize': 15, 'editor.lineHeight': 1.7, 'editor.wordWrap': 'on', 'breadcrumbs.enabled': false },
});
const { browser, context } = await openBrowser({ width: 1180, height: 760 }, 1.5);
const page = await context.newPage();
const shot = (name) => page.screenshot({ path: `client/images/${name}.png` });
const rows = page.locator('.markers-panel .monaco-list-row');
try {
  const draft = process.env.DRAFT ?? 'zongjie-flawed.md';
  await openWorkbench(page, code, draft);
  await page.waitForSelector('.editor-instance .squiggly-warning, .editor-instance .squiggly-error', { timeout: 60_000 });
  await palette(page, 'View: Toggle Primary Side Bar');
  await page.keyboard.press('Control+Shift+M');
  await rows.filter({ hasText: process.env.RULE ?? 'heading-sequence' }).first().dblclick();
  await page.waitForFunction(() => document.activeElement?.closest('.monaco-editor'));
  await pressUntil(page, 'Control+.', page.locator('.action-widget .monaco-list-row.action'));
  await page.waitForTimeout(500);
  await shot('quick-fix');
  await page.keyboard.press('Escape');
  await palette(page, 'View: Toggle Primary Side Bar');
  await palette(page, '笔正: 检查文件夹');
  const toast = page.locator('.notification-toast', { hasText: '份文稿' });
  await toast.waitFor();
  await toast.getByText('显示问题').click();
  await palette(page, 'View: Toggle Maximized Panel').catch(() => undefined);
  await page.waitForTimeout(500);
  await shot('folder');
} finally {
  await browser.close();
  await code.stop();
}
