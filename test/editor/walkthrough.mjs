// The first minutes: every button of the walkthrough works from there, its pictures are there in light and dark, and so are those
// of the Extensions page.
import assert from 'node:assert/strict';
import { openWorkbench, palette } from './vscode.mjs';

const PAGE = '.gettingStartedContainer';

/** The width of the widest picture of the walkthrough in `frame`. */
const widest = (frame) =>
  frame
    .evaluate(() => Math.max(0, ...[...document.querySelectorAll('img')].map((one) => one.naturalWidth)))
    .catch(() => 0);

export async function walkthroughScenario({ page, step, code, shot }) {
  const title = '笔正：头五分钟';
  /** Opens the walkthrough at the step called `name`. */
  const openAt = async (name) => {
    const tab = page.locator('.tab', { hasText: 'Walkthrough' });
    if ((await tab.count()) > 0) await tab.first().click();
    else {
      await palette(page, 'Welcome: Open Walkthrough...');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
    }
    const one = page.locator(`${PAGE} .getting-started-step`, { hasText: name });
    await one.first().waitFor();
    if ((await one.first().getAttribute('class')).includes('expanded')) return one.first();
    await one.first().click();
    await page.locator(`${PAGE} .getting-started-step.expanded`, { hasText: name }).waitFor();
    return one.first();
  };
  const press = async (name, button) => {
    const one = await openAt(name);
    await one.locator('button, .monaco-button', { hasText: button }).last().click();
  };
  const blank = page.locator('.statusbar', { hasText: /第 \d+\/\d+ 处待填/ });
  await step('“next blank” with no draft open opens the sample and goes to its first blank', async () => {
    await openWorkbench(page, code);
    await press('把空都填上', '下一处待填');
    await page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor();
    await blank.waitFor();
  });
  await step('with one open, it goes on there', async () => {
    await press('把空都填上', '下一处待填');
    await page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('.monaco-editor'));
    assert.equal(await page.locator('.tab', { hasText: 'Untitled' }).count(), 1);
  });
  await step('Problems', async () => {
    await press('看问题，改问题', '打开“问题”面板');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'placeholder' }).first().waitFor();
    await palette(page, 'View: Toggle Panel Visibility');
  });
  await step('the sample', async () => {
    await press('打开一篇示例文稿', '打开示例');
    await page.locator('.tab.active', { hasText: 'Untitled-2' }).waitFor();
  });
  for (const [name, button] of [
    ['新建一篇文稿', '新建文稿'],
    ['边写边补全', '新建文稿试试'],
  ])
    await step(`new document: ${button}`, async () => {
      await press(name, button);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: '工作总结' }).first().waitFor();
      await page.keyboard.press('Escape');
    });
  await step('folder', async () => {
    await press('检查一整个文件夹', '检查文件夹');
    await page.locator('.notification-toast', { hasText: '份文稿' }).waitFor();
    await palette(page, 'Notifications: Clear All Notifications');
  });
  await step('each step has its picture', async () => {
    for (const name of ['打开一篇示例文稿', '看问题', '把空都填上', '新建一篇文稿', '边写边补全', '检查一整个']) {
      await openAt(name);
      let wide = 0;
      for (let tries = 0; tries < 100 && wide < 500; tries++) {
        await page.waitForTimeout(100);
        wide = Math.max(0, ...(await Promise.all(page.frames().map(widest))));
      }
      assert.ok(wide >= 500, `${name}: ${wide}`);
    }
    await openAt('看问题');
    await page.waitForTimeout(500);
    await shot('light');
  });
  await step('the Extensions page shows its pictures, and no link that leads nowhere', async () => {
    await page.keyboard.press('Control+Shift+X');
    await page.locator('.extensions-viewlet .monaco-list-row', { hasText: '笔正' }).first().click();
    const frame = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await frame.locator('h1', { hasText: '笔正' }).waitFor();
    const widths = () => frame.locator('img').evaluateAll((all) => all.map((one) => one.naturalWidth));
    for (let i = 0; i < 50 && !((await widths()).length > 3 && (await widths()).every((width) => width > 500)); i++)
      await page.waitForTimeout(100);
    assert.ok((await widths()).length > 3 && (await widths()).every((width) => width > 500), String(await widths()));
    const links = await frame.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    assert.deepEqual(
      links.filter((link) => link && !/^(?:#|https?:)/.test(link)),
      [],
    );
    await shot('page');
  });
}
