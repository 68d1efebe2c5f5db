// Figures and blanks: hover, all mentions, rename and its undo, hints, the ledger beside the draft, the tour of blanks.
import assert from 'node:assert/strict';
import { openFile, openWorkbench, palette } from './vscode.mjs';

const NAME = '汇报/就业工作汇报.gw';

/** Written for this test: one fact three times (once rounded), a sum and a rate that hold, one that does not, four blanks. */
const DRAFT = `青河县人力资源和社会保障局关于2024年就业工作情况的汇报

一、基本情况

全县城镇新增就业38012人，发放创业担保贷款1.2亿元，扶持创业孵化基地300亩。

二、主要做法

一是畅通渠道。现有服务站点35个，其中街道站点12个，社区站点23个。

二是及时办理。受理求职登记160件，已办结152件，办结率95%。办理投诉80件，已办结60件，办结率85%。

三是组织招聘。全年城镇新增就业38012人，超额完成任务。

三、存在的问题

虽然城镇新增就业3.8万人，但【单位名称】统计口径还不统一，【单位名称】报送不及时。

四、下一步打算

由××局牵头，于20xx年底前完成。
`;

/** States the same fact as the draft. */
const BRIEF = '青河县2024年就业工作简报\n\n一、工作动态\n\n全县城镇新增就业38012人，群众满意。\n';

export const FIGURE_FILES = {
  [NAME]: DRAFT,
  '汇报/空白.gw': '',
  '简报/就业简报.gw': BRIEF,
  '汇报/繁體.gw': '關於就業工作情況的報告\r\n\r\n一、基本情況\r\n全縣城鎮新增就業３８０１２人，由××局負責。\r\n',
};

export async function figuresScenario({ page, code, step, shot }) {
  const hover = page.locator('.monaco-hover:visible .hover-contents');
  /** Puts the cursor into the nth `text` with the find widget, which is exact where pixels are not. */
  const find = async (text, nth = 1) => {
    await page.locator('.editor-instance .view-line').first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+F');
    await page.locator('.find-widget.visible textarea').first().fill(text);
    for (let i = 1; i < nth; i++) await page.keyboard.press('Enter');
    // A notification in view takes the first Escape.
    for (let i = 0; i < 3 && (await page.locator('.find-widget.visible').count()) > 0; i++) {
      await page.keyboard.press('Escape');
      await page.waitForTimeout(100);
    }
    await page.waitForFunction(() => document.activeElement?.closest('.monaco-editor'));
  };
  await step('the ledger lists figures, doubts first', async () => {
    await openWorkbench(page, code, encodeURI(NAME));
    await page.waitForSelector('.editor-instance .squiggly-warning, .editor-instance .squiggly-error', {
      timeout: 60_000,
    });
    const pane = page.locator('.pane-header', { hasText: '数据台账' });
    await pane.waitFor();
    if ((await pane.getAttribute('aria-expanded')) === 'false') await pane.click();
    await page.locator('.pane-body .monaco-list-row', { hasText: '有出入' }).waitFor();
    await shot('ledger');
  });
  const rows = page
    .locator('.pane', { has: page.locator('.pane-header', { hasText: '数据台账' }) })
    .locator('.monaco-list-row');
  await step('a click goes to the figure', async () => {
    await rows.filter({ hasText: '85%' }).first().click();
    await page.waitForFunction(() => document.querySelector('.statusbar')?.textContent.includes('selected'));
  });
  await step('hover tells what was checked and where it stands again', async () => {
    await find('38012', 2);
    await palette(page, 'Show or Focus Hover');
    await hover.filter({ hasText: '本文另有 2 处' }).waitFor();
    assert.match(await hover.first().innerText(), /城镇新增就业[\s\S]*3\.8万人（舍入后一致）/);
    await shot('hover');
    await page.keyboard.press('Escape');
  });
  await step('all mentions', async () => {
    await find('38012', 2);
    await page.keyboard.press('Shift+F12');
    await page.locator('.peekview-widget .reference-file, .peekview-widget .referenceMatch').first().waitFor();
    await page.waitForTimeout(300);
    await shot('mentions');
    await page.keyboard.press('Escape');
  });
  await step('rename changes what is written alike, names the rest, and is undone in one step', async () => {
    await find('38012', 1);
    await page.keyboard.press('F2');
    const box = page.locator('.rename-box input');
    await box.waitFor();
    assert.equal(await box.inputValue(), '38012');
    await box.fill('39105');
    await shot('rename');
    await page.keyboard.press('Enter');
    await page.locator('.notification-toast', { hasText: '3.8万人' }).waitFor();
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('.view-line')].filter((line) => line.textContent.includes('39105')).length === 2,
    );
    await shot('renamed');
    await page.waitForFunction(() => document.activeElement?.closest('.monaco-editor'));
    await page.keyboard.press('Control+Z');
    await page.waitForFunction(
      () => ![...document.querySelectorAll('.view-line')].some((line) => line.textContent.includes('39105')),
    );
    await page.keyboard.press('Escape');
  });
  await step('the ledger follows an edit', async () => {
    await find('85%', 1);
    await page.keyboard.type('75%');
    await rows.filter({ hasText: '有出入' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Z');
    await rows.filter({ hasText: '有出入' }).waitFor();
  });
  await step('from blank to blank, and equal ones filled together in one step', async () => {
    await page.locator('.editor-instance .view-line').first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+F8');
    await page.locator('.statusbar', { hasText: '第 1/4 处待填：单位名称' }).waitFor();
    await page.keyboard.press('Control+Shift+F8');
    await page.locator('.statusbar', { hasText: '第 4/4 处待填' }).waitFor();
    await page.keyboard.press('Control+F8');
    await page.locator('.statusbar', { hasText: '第 1/4 处待填' }).waitFor();
    await page.keyboard.press('Control+Alt+F8');
    await page.locator('.statusbar', { hasText: '已选中 2 处相同的空' }).waitFor();
    await shot('blanks');
    await page.keyboard.type('县统计局');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.view-line')].some((line) => line.textContent.split('县统计局').length === 3),
    );
    await page.locator('.statusbar-item[id="status.languageStatus"]').hover();
    await page.locator('.monaco-hover .hover-language-status', { hasText: '2 处待填' }).waitFor();
    await shot('status');
    await page.mouse.move(600, 300);
    await page.waitForFunction(() => document.activeElement?.closest('.monaco-editor'));
    await page.keyboard.press('Control+Z');
    await page.waitForFunction(
      () => document.querySelector('.view-lines').textContent.split('【单位名称】').length === 3,
    );
    await page.keyboard.press('Escape');
  });
  await step('an empty document, and a traditional one with CRLF', async () => {
    await openFile(page, '空白.gw');
    await page.locator('.pane-body', { hasText: '本文没有数据' }).waitFor();
    await page.keyboard.press('Control+F8');
    await page.locator('.statusbar', { hasText: '没有待填的空' }).waitFor();
    await openFile(page, '繁體.gw');
    await rows.filter({ hasText: '３８０１２人' }).waitFor();
    await palette(page, '下一处待填');
    await page.locator('.statusbar', { hasText: '第 1/1 处待填' }).waitFor();
  });
  await step('other drafts of a checked folder are changed after a preview', async () => {
    await openFile(page, '就业工作汇报.gw');
    await palette(page, '笔正: 检查文件夹');
    await page.locator('.notification-toast', { hasText: '份文稿' }).waitFor();
    await find('38012', 1);
    await page.keyboard.press('F2');
    await page.locator('.rename-box input').fill('39105');
    await page.keyboard.press('Enter');
    const apply = page.locator('.monaco-button', { hasText: 'Apply' });
    await apply.waitFor();
    const elsewhere = page
      .locator('.bulk-edit-panel .monaco-list-row', { hasText: '群众满意' })
      .locator('input[type=checkbox]');
    assert.equal(await elsewhere.isChecked(), false);
    await shot('preview');
    await elsewhere.check();
    await apply.click();
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('.view-line')].filter((line) => line.textContent.includes('39105')).length === 2,
    );
    await openFile(page, '就业简报.gw');
    await page.locator('.view-line', { hasText: '39105' }).waitFor();
  });
}
