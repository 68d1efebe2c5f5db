// Structure and quiet: outline, breadcrumbs, folding, sticky scroll, colours, commands on sections, findings that wait.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { editorText, openFile, openWorkbench, palette } from './vscode.mjs';

const filler = (what) =>
  Array.from(
    { length: 12 },
    (_, i) => `第${i + 1}周开展${what}检查${i + 2}次，发现隐患${i + 3}处，均已整改到位。`,
  ).join('\n');
const NAME = '防汛工作总结.gw';
const DRAFT = `云岭镇2024年防汛工作总结

2024年，云岭镇坚持人民至上、生命至上，扎实做好防汛各项工作，全镇安全度汛。现将有关情况总结如下。

一、主要做法
（一）压实责任。镇党委召开专题会议3次，与12个村签订责任书。
${filler('堤防')}
（二）排查隐患。组织巡查46次，整改隐患18处。
${filler('水库')}
二、存在问题
个别村预警设备老化，群众避险意识不强。
${filler('管网')}
三、下一步打算
（一）更新设备。
（二）组织演练。

云岭镇人民政府
2024年11月8日
`;
const MARKED = `# 云岭镇2024年禁毒工作总结

全镇禁毒工作扎实推进。现将有关情况总结如下。

## 一、主要做法

层层落实责任，开展宣传12次。

## 二、存在问题

宣传形式较为单一。
`;
const PLAIN_MARKED = MARKED.replaceAll('## ', '').replace('禁毒', '信访').replaceAll('禁毒', '信访');

const OLD_SCRIPT =
  '雲嶺鎮防汛工作總結\r\n\r\n一、主要做法\r\n層層落實責任。\r\n二、存在問題\r\n預警設備老化。\r\n二、下一步打算\r\n更新設備。\r\n';

export const STRUCTURE_FILES = {
  [NAME]: DRAFT,
  '禁毒工作总结.md': MARKED,
  '信访工作总结.md': PLAIN_MARKED,
  '只读总结.txt': DRAFT,
  '防汛總結.txt': OLD_SCRIPT,
  '.vscode/settings.json': JSON.stringify({
    'editor.stickyScroll.enabled': true,
    'files.readonlyInclude': { '**/只读*': true },
    'breadcrumbs.symbolPath': 'on',
    'outline.collapseItems': 'alwaysExpand',
    'editor.codeActionsOnSave': { 'source.fixAll.bizheng': 'explicit' },
  }),
};

export async function structureScenario({ page, step, code, shot }) {
  const outline = page.locator('.outline-tree .monaco-list-row');
  const names = async () => (await outline.allInnerTexts()).map((text) => text.trim().split('\n')[0]);
  const toast = (text) => page.locator('.notification-toast', { hasText: text });
  const goToLine = async (line, column = 1) => {
    await page.keyboard.press('Control+G');
    const input = page.locator('.quick-input-widget input.input');
    await input.waitFor({ state: 'visible' });
    await input.fill(`:${line}:${column}`);
    await page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
    await page.locator('.statusbar-item', { hasText: `Ln ${line},` }).waitFor();
  };
  const shows = (text) =>
    page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('.editor-instance .view-line')].some((line) =>
          line.textContent.replace(/\u00a0/g, ' ').includes(wanted),
        ),
      text,
    );
  const lineOf = (text, wanted) => text.split('\n').findIndex((line) => line.startsWith(wanted)) + 1;

  await step('the outline of plain text has its sections', async () => {
    await openWorkbench(page, code, encodeURI(NAME));
    await palette(page, 'Explorer: Focus on Outline View');
    await outline.filter({ hasText: '组织演练' }).first().waitFor({ timeout: 60_000 });
    const found = await names();
    assert.equal(found.filter((name) => name.startsWith('一、主要做法')).length, 1, found.join('\n'));
    assert.ok(!found.some((name) => name.startsWith('云岭镇人民政府')));
    await shot('outline');
  });
  await step('breadcrumbs name the section of the cursor', async () => {
    await page.locator('.editor-instance .view-lines').first().click();
    await goToLine(lineOf(DRAFT, '（二）排查') + 3);
    await page.locator('.breadcrumbs-control .monaco-breadcrumb-item', { hasText: '（二）排查隐患' }).waitFor();
    await page.locator('.breadcrumbs-control .monaco-breadcrumb-item', { hasText: '一、主要做法' }).waitFor();
  });
  await step('sections stick while their text scrolls by', async () => {
    await goToLine(lineOf(DRAFT, '二、存在') + 12);
    await page.locator('.sticky-widget .sticky-line-content', { hasText: '一、主要做法' }).first().waitFor();
    await page.locator('.sticky-widget .sticky-line-content', { hasText: '（二）排查隐患' }).first().waitFor();
    await shot('sticky');
  });
  await step('sections fold', async () => {
    await palette(page, 'Fold All');
    await page.waitForFunction(() => document.querySelectorAll('.editor-instance .view-line').length < 12);
    assert.ok(!(await editorText(page)).includes('第3周'));
    await shot('folded');
    await palette(page, 'Unfold All');
    await goToLine(1);
    await shows('第3周');
  });
  await step('figures and ordinals have colours', async () => {
    const colours = await page.evaluate(() => {
      const line = [...document.querySelectorAll('.editor-instance .view-line')].find((one) =>
        one.textContent.includes('（一）压实责任'),
      );
      return [...line.querySelectorAll('span > span')].map((part) => [part.textContent, getComputedStyle(part).color]);
    });
    const of = (text) => colours.find(([part]) => part.includes(text))?.[1];
    assert.ok(of('3') && of('3') !== of('镇党委'), JSON.stringify(colours));
    await shot('colours');
  });
  await step('a section moves up with its number, and back with one undo', async () => {
    await goToLine(lineOf(DRAFT, '三、下一步'));
    await palette(page, '笔正: 本节上移');
    await shows('二、下一步打算');
    await shows('三、存在问题');
    await shot('moved');
    await page.keyboard.press('Control+Z');
    await shows('三、下一步打算');
    await shows('二、存在问题');
  });
  await step('the first of its kind says that it is', async () => {
    await goToLine(lineOf(DRAFT, '（一）更新'));
    await palette(page, '笔正: 本节上移');
    await toast('前面没有同级的节').waitFor();
  });
  await step('a section is demoted and promoted, each undone in one step', async () => {
    await goToLine(lineOf(DRAFT, '三、下一步'));
    await palette(page, '笔正: 本节降一级');
    await shows('（一）下一步打算');
    await shows('1.更新设备');
    await page.keyboard.press('Control+Z');
    await shows('三、下一步打算');
    await goToLine(lineOf(DRAFT, '（二）组织'));
    await palette(page, '笔正: 本节升一级');
    await shows('四、组织演练');
    await page.keyboard.press('Control+Z');
    await shows('（二）组织演练');
  });
  await step('a section is found in a list', async () => {
    await palette(page, '笔正: 转到章节');
    await page.locator('.quick-input-widget input.input').fill('存在问题');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '二、存在问题' }).first().waitFor();
    await page.waitForTimeout(400); // The list is filtered a moment after the key.
    await shot('sections');
    await page.keyboard.press('Enter');
    await page.locator('.breadcrumbs-control .monaco-breadcrumb-item', { hasText: '二、存在问题' }).waitFor();
  });
  const SQUIGGLE =
    '.editor-instance .squiggly-error, .editor-instance .squiggly-warning, .editor-instance .squiggly-info';
  const marks = page.locator(SQUIGGLE);
  const more = (count) =>
    page.waitForFunction(([squiggle, least]) => document.querySelectorAll(squiggle).length > least, [SQUIGGLE, count]);
  await step('what is half written waits until the hands rest', async () => {
    await goToLine(lineOf(DRAFT, '个别村'), 99);
    const before = await marks.count();
    await page.keyboard.type('投入资金xx万元，', { delay: 60 });
    assert.equal(await marks.count(), before, 'shown while typing');
    await page.waitForTimeout(400);
    assert.equal(await marks.count(), before, 'shown too early');
    await more(before);
  });
  await step('what was shown stays while typing goes on', async () => {
    const gone = page.evaluate(
      (squiggle) =>
        new Promise((resolve) => {
          let least = Infinity;
          const end = Date.now() + 1500;
          const look = () => {
            least = Math.min(least, document.querySelectorAll(squiggle).length);
            if (Date.now() < end) requestAnimationFrame(look);
            else resolve(least);
          };
          look();
        }),
      SQUIGGLE,
    );
    await page.keyboard.type('维修堤防，', { delay: 120 });
    assert.ok((await gone) > 0, 'it flickered');
  });
  await step('leaving the line shows at once what is wrong in it', async () => {
    const before = await marks.count();
    // Of another rule: a second blank of the paragraph would join the first and have no line of its own.
    await page.keyboard.type('11月31日慰问，', { delay: 40 });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    // The hands do not rest: what comes does not wait for that.
    for (let i = 0; i < 100 && (await marks.count()) <= before; i++)
      await page.keyboard.type('再接再厉，', { delay: 20 });
    assert.ok((await marks.count()) > before, 'it waited for the pause');
    await shot('quiet');
  });
  await step('nor does it disturb an input method', async () => {
    const input = await page.context().newCDPSession(page);
    await page.keyboard.press('End');
    const before = await marks.count();
    await page.keyboard.insertText('走访');
    for (const letters of ['x', 'xx', 'xxz']) {
      await input.send('Input.imeSetComposition', {
        text: letters,
        selectionStart: letters.length,
        selectionEnd: letters.length,
      });
      await page.waitForTimeout(250);
      assert.equal(await marks.count(), before, letters);
    }
    await page.keyboard.insertText('群众');
    await shows('走访群众');
  });
  await step('letters at the cursor are no blank until it leaves them', async () => {
    const before = await marks.count();
    await page.keyboard.type('，发放补贴xx', { delay: 60 });
    await page.waitForTimeout(2000); // Longer than hands rest.
    assert.equal(await marks.count(), before, 'told at the cursor');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await more(before);
    await palette(page, 'File: Revert File');
  });
  await step('in traditional script with CRLF a section moves, and saving fixes what is safe', async () => {
    await openFile(page, '防汛總結.txt');
    await goToLine(5);
    await palette(page, '笔正: 本节上移');
    await shows('一、存在問題');
    await page.keyboard.press('Control+S');
    await page.waitForFunction(() => !document.querySelector('.tab.active.dirty'));
    const saved = readFileSync(path.join(code.workspace, '防汛總結.txt'), 'utf8');
    assert.equal(
      saved,
      '雲嶺鎮防汛工作總結\r\n\r\n一、存在問題\r\n預警設備老化。\r\n二、主要做法\r\n層層落實責任。\r\n三、下一步打算\r\n更新設備。\r\n',
    );
  });
  await step('a read-only draft is left alone, and says so', async () => {
    await openFile(page, '只读总结.txt');
    await goToLine(lineOf(DRAFT, '三、下一步'));
    await palette(page, '笔正: 本节上移');
    await toast('只读').waitFor();
    await shows('三、下一步打算');
  });
  await step('an empty, unsaved document too', async () => {
    await palette(page, 'File: New Untitled Text File');
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await palette(page, '笔正: 全文标题重新编号');
    await toast('已经连续').waitFor();
    await palette(page, '笔正: 本节下移');
    await toast('不在任何一节').waitFor();
  });
  await step('Markdown’s own headings are listed once, plain ones too', async () => {
    await openFile(page, '禁毒工作总结.md');
    await palette(page, 'Explorer: Focus on Outline View');
    await outline.filter({ hasText: '一、主要做法' }).first().waitFor();
    await page.waitForTimeout(500);
    assert.equal((await names()).filter((name) => name.includes('主要做法')).length, 1, (await names()).join('\n'));
    await shot('markdown');
    await openFile(page, '信访工作总结.md');
    await palette(page, 'Explorer: Focus on Outline View');
    await outline.filter({ hasText: '二、存在问题' }).first().waitFor();
    assert.equal((await names()).filter((name) => name.includes('存在问题')).length, 1, (await names()).join('\n'));
    await shot('plain-markdown');
  });
}
