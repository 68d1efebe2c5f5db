// Silencing a finding from the light bulb in plain text: the settings file takes it down and is saved, the draft stays as it is.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editorText, ON_MESSAGE, openFile, openWorkbench, palette, pressUntil } from './vscode.mjs';

const DRAFT =
  '清源区关于安全生产检查情况的汇报\n\n一、基本情况\n全区共检查企业86家，发现隐患153处，已整改141处。\n二、存在问题\n部分企业主体责任不落实，台账不健全。\n二、下一步工作\n年底前完成全部整改。\n';

export const SILENCE_FILES = {
  '督查通报.txt': DRAFT,
  '通报.md': DRAFT.replace(/^[一二]、/gm, '## $&'),
};

export async function silenceScenario({ page, code, step, shot }) {
  const settings = path.join(code.workspace, 'bizheng.json');
  const squiggles = page.locator(
    '.editor-instance .squiggly-warning, .editor-instance .squiggly-error, .editor-instance .squiggly-info',
  );
  const repeated = page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'heading-sequence' });
  const written = () => (existsSync(settings) ? readFileSync(settings, 'utf8') : '');
  /** Goes to the repeated number and takes the action whose title holds `title`. */
  const take = async (title) => {
    await repeated.first().dblclick(ON_MESSAGE);
    await page.waitForFunction(() => document.activeElement?.closest('.monaco-editor'));
    await pressUntil(page, 'Control+.', page.locator('.action-widget .monaco-list-row.action', { hasText: title }));
    const chosen = page.locator('.action-widget .monaco-list-row.action.focused', { hasText: title });
    for (let i = 0; i < 12 && (await chosen.count()) === 0; i++) await page.keyboard.press('ArrowDown');
    await shot('menu');
    await page.keyboard.press('Enter');
  };
  let before = '';
  const until = async (look) => {
    for (let i = 0; i < 100 && !look(); i++) await page.waitForTimeout(100);
    assert.ok(look(), written());
  };
  await step('“ignore here” is noted in bizheng.json, which is saved', async () => {
    await openWorkbench(page, code, encodeURI('督查通报.txt'));
    await squiggles.first().waitFor({ timeout: 60_000 });
    await page.keyboard.press('Control+Shift+M');
    await repeated.first().waitFor();
    before = await editorText(page);
    await shot('before');
    await take('此处忽略');
    await repeated.first().waitFor({ state: 'detached' });
    await until(() => written().includes('"ignore"'));
    assert.match(written(), /"file": "督查通报\.txt", "rule": "heading-sequence", "text": "二、"/);
    assert.equal(await editorText(page), before);
    assert.equal(await page.locator('.tab.dirty').count(), 0);
  });
  const ignored = page.locator('.monaco-hover .hover-language-status', { hasText: '已忽略 1 处' });
  const showStatus = async () => {
    await page.mouse.move(500, 300);
    await page.locator('.statusbar-item[id="status.languageStatus"]').hover();
  };
  await step('undo takes it back, and the file that was made for it', async () => {
    await page.locator('.statusbar', { hasText: '按撤销键可恢复' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('.monaco-editor'));
    await page.keyboard.press('Control+Z');
    await repeated.first().waitFor();
    await until(() => !existsSync(settings));
    assert.equal(await editorText(page), before);
  });
  await step('after another edit, undo is undo', async () => {
    await take('此处忽略');
    await repeated.first().waitFor({ state: 'detached' });
    await until(() => written().includes('"ignore"'));
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('完');
    await page.keyboard.press('Control+Z');
    await page.waitForFunction(() => !document.querySelector('.tab.dirty'));
    assert.equal(await editorText(page), before);
    assert.match(written(), /"ignore"/);
  });
  await step('the status menu counts what is ignored; its list takes it back', async () => {
    await showStatus();
    await ignored.waitFor();
    await shot('status');
    await ignored.getByText('查看').click();
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: '标题序号不连续' });
    await row.filter({ hasText: '【二、】下一步工作' }).first().waitFor();
    await shot('list');
    await row.first().click();
    await repeated.first().waitFor();
    await until(() => !written().includes('"ignore"'));
    assert.equal(await editorText(page), before);
  });
  await step('in Markdown the list takes the remark out of the draft', async () => {
    await palette(page, 'View: Close All Editors'); // Its finding is of the same rule.
    await repeated.first().waitFor({ state: 'detached' });
    await openFile(page, '通报.md');
    await repeated.first().waitFor();
    const draft = await editorText(page);
    await take('此处忽略');
    await page.waitForFunction(() =>
      document.querySelector('.view-lines').textContent.includes('bizheng-disable-line'),
    );
    await palette(page, '笔正: 查看已忽略的问题');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '写在文稿里' }).first().click();
    await repeated.first().waitFor();
    assert.equal(await editorText(page), draft);
    await palette(page, 'View: Close All Editors');
    await page
      .locator('.monaco-dialog-box .monaco-button', { hasText: "Don't Save" })
      .click({ timeout: 3000 })
      .catch(() => undefined);
  });
  await step(
    'beside a settings file that is wrong, the draft is marked, and a click leads to the mistake',
    async () => {
      writeFileSync(settings, '{\n  "rules": {\n    "placeholder": “hint”\n  }\n}\n');
      await openFile(page, '督查通报.txt');
      await repeated.first().waitFor();
      await take('打开 bizheng.json 改正第 3 行');
      await page.locator('.statusbar-item', { hasText: 'Ln 3, Col 20' }).waitFor();
      await shot('mistake');
      await openFile(page, '督查通报.txt');
      await repeated.first().waitFor();
      await take('此处忽略');
      await repeated.first().waitFor({ state: 'detached' });
      assert.match(await editorText(page), /bizheng-disable-line heading-sequence/);
      await page.keyboard.press('Control+Z');
      await repeated.first().waitFor();
      assert.equal(await editorText(page), before);
      writeFileSync(settings, '{}\n');
      await palette(page, 'View: Close All Editors');
    },
  );
  await step('the settings file shows what is wrong in it, and takes comments', async () => {
    await openFile(page, 'bizheng.json');
    await page.locator('.editor-instance .view-line').first().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('{\n// 本科室\n"rulez": 1\n}');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'rulez' }).first().waitFor();
    await shot('settings');
    assert.equal(
      await page.locator('.markers-panel .monaco-list-row', { hasText: 'Comments are not permitted' }).count(),
      0,
    );
  });
}
