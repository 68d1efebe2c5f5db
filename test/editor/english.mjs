// The same extension under an English workbench: commands, messages and fixes in English.
import { openWorkbench, palette } from './vscode.mjs';

export async function englishScenario({ page, code, step, shot }) {
  await step('findings are in English', async () => {
    await openWorkbench(page, code, encodeURI('总结/防汛工作总结.md'));
    await page.waitForSelector('.editor-instance .squiggly-error, .editor-instance .squiggly-warning', {
      timeout: 60_000,
    });
    await page.keyboard.press('Control+Shift+M');
    await page
      .locator('.markers-panel .monaco-list-row', { hasText: /[a-z]{3,} [a-z]{2,}.*heading-sequence/s })
      .first()
      .waitFor();
  });
  await step('so are commands and their answers', async () => {
    await palette(page, 'Bizheng: Check Folder');
    await page.locator('.notification-toast', { hasText: /Drafts checked/ }).waitFor();
    await shot('folder');
  });
}
