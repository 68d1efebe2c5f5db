// Word files: their text with findings, the folder check that lists them, the draft that is made of one.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { editorText, openFile, openWorkbench, palette } from './vscode.mjs';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const line = (text, numbered) =>
  `<w:p>${numbered ? '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>' : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A report whose headings Word numbers by itself. */
const REPORT = zipSync(
  Object.fromEntries(
    Object.entries({
      '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
      '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
      'word/numbering.xml': `<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      'word/document.xml': `<w:document xmlns:w="${MAIN}"><w:body>${line('青河县2025年工作总结')}${line('工作情况', true)}${line('2025年2月30日召开会议，布署全年工作。')}${line('下一步打算', true)}${line('继续抓好落实。')}</w:body></w:document>`,
    }).map(([name, xml]) => [name, strToU8(xml)]),
  ),
);
export const WORD_FILES = {
  '工作总结.docx': REPORT,
  '半截.docx': REPORT.subarray(0, 200),
  'bizheng.json': '{ "rules": { "wordng": "off" } }\n',
};

export async function wordScenario({ page, code, step, shot }) {
  await step('the folder check lists a Word file', async () => {
    await openWorkbench(page, code);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await palette(page, '笔正: 检查文件夹');
    const toast = page.locator('.notification-toast', { hasText: '份文稿' });
    await toast.waitFor({ timeout: 60_000 });
    await page.waitForTimeout(600);
    await toast.getByText('显示问题').click();
    await page
      .locator('.markers-panel .monaco-list-row', { hasText: '2月30日' })
      .or(page.locator('.markers-panel .monaco-list-row', { hasText: '2月' }))
      .first()
      .waitFor();
    await shot('problems');
  });
  await step('a finding leads into its text, with Word’s own numbers and with squiggles', async () => {
    await page.locator('.markers-panel .monaco-list-row', { hasText: '2月' }).first().dblclick();
    await page.waitForSelector('.editor-instance .squiggly-error');
    assert.match(await editorText(page), /一、工作情况/);
    await shot('text');
  });
  const row = (text) => page.locator('.markers-panel .monaco-list-row', { hasText: text });
  await step(
    'a damaged one is listed by its own name, with the reason, and its row stays when it is clicked',
    async () => {
      await row('半截.docx').first().waitFor();
      assert.equal(await row('半截.docx.gongwen').count(), 0);
      await row('已损坏').first().dblclick();
      await page.waitForTimeout(1500);
      assert.ok((await row('已损坏').count()) > 0);
      await shot('damaged');
    },
  );
  await step('so is a mistake in the settings that hold for the folder', async () => {
    await row('wordng').first().waitFor();
  });
  await step('its text cannot be shown, and a message says why', async () => {
    await page
      .locator('.explorer-folders-view .monaco-list-row', { hasText: '半截.docx' })
      .first()
      .click({ button: 'right' });
    await page
      .locator('.monaco-menu .action-label, .context-view .action-label', { hasText: '打开 Word 稿的文字' })
      .first()
      .hover();
    await page.waitForTimeout(500); // A menu takes no choice in its first moments, lest the opening click be one.
    await page.keyboard.press('Enter');
    await page.locator('.notification-toast', { hasText: '已损坏' }).waitFor();
    await shot('refused');
  });
  await step('from the palette too, for the file in front', async () => {
    await palette(page, 'Notifications: Clear All Notifications');
    await page.locator('.notification-toast').first().waitFor({ state: 'detached' });
    await palette(page, '笔正: 打开 Word 稿的文字');
    await page.locator('.notification-toast', { hasText: '已损坏' }).waitFor();
    await openFile(page, '工作总结.docx.gongwen');
    await page.waitForSelector('.editor-instance .squiggly-error');
  });
  await step('it is kept as a draft', async () => {
    await palette(page, '笔正: 另存为文稿');
    await page.locator('.quick-input-widget').waitFor();
    await page.waitForTimeout(800);
    await page.keyboard.press('Enter');
    const draft = path.join(code.workspace, '工作总结.gongwen');
    for (let i = 0; i < 50 && !existsSync(draft); i++) await page.waitForTimeout(100);
    assert.match(readFileSync(draft, 'utf8'), /二、下一步打算/);
    await shot('draft');
  });
}
