// Takes the pictures of the first steps in a real VS Code: `node test/editor/walkthrough-pictures.mjs` after `npm run package`.
import { openBrowser, openWorkbench, palette, pressUntil, startVscode } from './vscode.mjs';

const code = await startVscode({
  vsDir: process.env.VSCODE_DIR ?? 'build/vscode',
  vsix: process.env.VSIX ?? 'build/bizheng.vsix',
  work: 'build/editor/walkthrough',
  files: { 'bizheng.json': '{ "facts": { "unit": "云岭镇人民政府" } }\n' },
  settings: {
    'workbench.activityBar.location': 'hidden',
    'editor.fontSize': 15,
    'editor.lineHeight': 1.7,
    'editor.wordWrap': 'on',
    'breadcrumbs.enabled': false,
    'editor.lightbulb.enabled': 'off',
  },
});
const { browser, context } = await openBrowser({ width: 900, height: 620 }, 1.5);
const page = await context.newPage();
const shot = async (name) => {
  await page.mouse.move(880, 400);
  await page.waitForTimeout(700);
  await page.screenshot({ path: `client/images/${name}.png` });
};
const squiggle = '.editor-instance .squiggly-error';
try {
  await openWorkbench(page, code);
  await palette(page, 'View: Toggle Primary Side Bar Visibility');
  await palette(page, '笔正: 打开示例文稿');
  await page.waitForSelector(squiggle, { timeout: 60_000 });
  await shot('walk-sample');
  await page.locator('.editor-instance .view-line', { hasText: '二、存在的问题' }).click();
  await page.keyboard.press('Home');
  await pressUntil(page, 'Control+.', page.locator('.action-widget .monaco-list-row.action'));
  await shot('walk-fix');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Home');
  await palette(page, '笔正: 下一处待填');
  await shot('walk-blanks');
  await palette(page, '笔正: 新建文稿');
  await page.locator('.quick-input-widget input.input').fill('gzzj');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: '工作总结' }).first().click();
  for (const [prompt, answer] of [
    ['发文单位', '云岭镇'],
    ['年份', '2024'],
    ['事项', '防汛'],
  ]) {
    await page.locator('.quick-input-widget', { hasText: prompt }).waitFor();
    await page.locator('.quick-input-widget input.input').fill(answer);
    await page.keyboard.press('Enter');
  }
  await page.waitForSelector(squiggle);
  await shot('walk-new');
  await page.keyboard.press('Escape');
  await page.locator('.editor-instance .view-line', { hasText: '四、下一步工作打算' }).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('xyb', { delay: 80 });
  await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
  await page.keyboard.press('Control+Space');
  await shot('walk-write');
} finally {
  await browser.close();
  await code.stop();
}
