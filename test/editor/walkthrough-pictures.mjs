// Takes the pictures of the first steps in a real VS Code, light and dark, small enough to be read at the walkthrough's width:
// `node test/editor/walkthrough-pictures.mjs` after `npm run package`.
import { takePicture } from './picture.mjs';
import { BRIEFING, SUMMARY } from './workspace.mjs';
import { openBrowser, openWorkbench, palette, pressUntil, startVscode } from './vscode.mjs';

const SQUIGGLE = '.editor-instance .squiggly-error';
const THEMES = { '': 'Default Light Modern', '-dark': 'Default Dark Modern' };

for (const [ending, theme] of Object.entries(THEMES)) {
  const code = await startVscode({
    vsDir: process.env.VSCODE_DIR ?? 'build/vscode',
    vsix: process.env.VSIX ?? 'build/bizheng.vsix',
    work: 'build/editor/walkthrough',
    files: {
      'bizheng.json': '{ "facts": { "unit": "云岭镇人民政府" } }\n',
      '防汛工作总结.md': SUMMARY,
      '安全生产汇报.txt': BRIEFING,
    },
    settings: {
      'workbench.colorTheme': theme,
      'workbench.activityBar.location': 'hidden',
      'workbench.layoutControl.enabled': false,
      'workbench.editor.editorActionsLocation': 'hidden',
      'window.commandCenter': false,
      'window.menuBarVisibility': 'hidden',
      'editor.fontSize': 15,
      'editor.lineHeight': 1.6,
      'editor.lineNumbers': 'off',
      'editor.glyphMargin': false,
      'editor.folding': false,
      'editor.overviewRulerBorder': false,
      'editor.wordWrap': 'on',
      'breadcrumbs.enabled': false,
      'editor.lightbulb.enabled': 'off',
    },
  });
  const { browser, context } = await openBrowser({ width: 540, height: 400 }, 2);
  const page = await context.newPage();
  const shot = async (name) => {
    await page.mouse.move(530, 200);
    await page.waitForTimeout(700);
    await takePicture(page, `client/images/${name}${ending}.png`);
  };
  try {
    await openWorkbench(page, code);
    await palette(page, 'View: Toggle Primary Side Bar Visibility');
    await palette(page, '笔正: 打开示例文稿');
    await page.waitForSelector(SQUIGGLE, { timeout: 60_000 });
    await page.keyboard.press('Control+G');
    await page.locator('.quick-input-widget input.input').fill(':11');
    await page.keyboard.press('Enter');
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
    await page.locator('.tab.active', { hasText: 'Untitled-2' }).waitFor();
    await page.locator('.editor-instance .view-line', { hasText: '2024年防汛工作总结' }).first().waitFor();
    await shot('walk-new');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('云岭镇2024年防汛工作总结\n\n一、主要工作\n全年巡查堤防46次，转移群众320人。\n');
    await page.keyboard.press('Enter');
    await page.keyboard.type('xyb', { delay: 80 });
    await pressUntil(page, 'Control+Space', page.locator('.suggest-widget.visible .monaco-list-row.focused'));
    await shot('walk-write');
    await page.keyboard.press('Escape');
    await palette(page, 'View: Close All Editors');
    const no = page.locator('.monaco-dialog-box .monaco-button', { hasText: "Don't Save" });
    for (let i = 0; i < 2; i++) await no.click({ timeout: 2000 }).catch(() => undefined);
    await palette(page, '笔正: 检查文件夹');
    const toast = page.locator('.notification-toast', { hasText: '份文稿' });
    await toast.getByText('显示问题').click();
    await page.locator('.markers-panel .monaco-list-row').first().waitFor();
    await page.locator('.panel .codicon-panel-maximize, .panel .codicon-chevron-up').first().click();
    await shot('walk-folder');
  } finally {
    await browser.close();
    await code.stop();
  }
}
