// Word files: their text with findings, the folder check that lists them, the draft that is made of one.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { editorText, openWorkbench, palette } from './vscode.mjs';

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
export const WORD_FILES = { '工作总结.docx': REPORT };

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
