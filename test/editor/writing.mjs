// Writing: a new document from its skeleton, completion by letters and under an input method, silence in a README.
import assert from 'node:assert/strict';
import { editorText, openFile, openWorkbench, palette, pressUntil } from './vscode.mjs';

export const WRITING_FILES = {
  'bizheng.json': '{ "facts": { "unit": "云岭镇人民政府", "figures": { "总人口": "2.6万人" } } }\n',
};

const rows = '.suggest-widget.visible .monaco-list-row';
const input = '.quick-input-widget input.input';

/** An input method's work, as the browser reports it: letters under composition, then what was chosen; `meanwhile` before that. */
async function compose(page, letters, chosen, meanwhile = async () => undefined) {
  const session = await page.context().newCDPSession(page);
  for (let i = 1; i <= letters.length; i++) {
    await session.send('Input.imeSetComposition', { text: letters.slice(0, i), selectionStart: i, selectionEnd: i });
    await page.waitForTimeout(40);
  }
  await meanwhile();
  await session.send('Input.insertText', { text: chosen });
  await session.detach();
}

/** Waits until the active editor shows what `wanted` matches. */
const shows = (page, wanted) =>
  page.waitForFunction(
    (source) =>
      new RegExp(source).test(
        [...document.querySelectorAll('.editor-instance .monaco-editor .view-lines .view-line')]
          .sort((a, b) => parseInt(a.style.top) - parseInt(b.style.top))
          .map((line) => line.textContent.replace(/\u00a0/g, ' '))
          .join('\n'),
      ),
    wanted.source,
  );

/** Opens `name` and puts the cursor at its end. */
async function atEnd(page, name) {
  await openFile(page, name);
  await page.locator('.editor-instance .monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+End');
}

export async function writingScenario({ page, code, step, shot }) {
  const entry = (text) => page.locator(rows, { hasText: text });
  await step('an editor on a draft', async () => {
    await openWorkbench(page, code, encodeURI('请示/防汛经费请示.gw'));
    await page.waitForSelector('.editor-instance .squiggly-error, .editor-instance .squiggly-warning', {
      timeout: 60_000,
    });
  });
  await step('new document: kind by pinyin, unit known from bizheng.json', async () => {
    await palette(page, '笔正: 新建文稿');
    await page.locator(input).fill('gzzj');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '工作总结' }).first().waitFor();
    await shot('kinds');
    await page.keyboard.press('Enter');
    for (const [prompt, answer] of [
      ['发文单位', undefined],
      ['年份', '2025年上半年'],
      ['事项', '防汛'],
    ]) {
      await page.locator('.quick-input-widget', { hasText: prompt }).waitFor();
      if (answer) await page.locator(input).fill(answer);
      else {
        assert.equal(await page.locator(input).inputValue(), '云岭镇人民政府');
        await page.locator(input).fill('');
      }
      await page.keyboard.press('Enter');
    }
    await shows(page, /2025年上半年防汛工作总结/);
    await shot('new-document');
  });
  await step('equal gaps are linked, and its blanks are found; Tab goes past what was answered', async () => {
    await page.keyboard.insertText('石桥镇');
    await shows(page, /^石桥镇2025年上半年防汛工作总结/);
    const text = await editorText(page);
    assert.match(text, /石桥镇\n2025年/);
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('县委');
    await shows(page, /2025年，在县委/);
    await page.keyboard.press('Escape');
    // A draft that is still all blanks has one warning that says so.
    await page.waitForSelector('.editor-instance .squiggly-error, .editor-instance .squiggly-warning');
  });
  await step('one undo takes the typing back, one more the skeleton', async () => {
    for (let i = 0; i < 4 && (await editorText(page)).trim() !== ''; i++) await page.keyboard.press('Control+Z');
    assert.equal((await editorText(page)).trim(), '');
    // What is typed right behind an undo, while the draft is judged anew, may go without its list.
    await page.waitForTimeout(600);
  });
  await step('a skeleton at the start of an empty draft', async () => {
    await page.keyboard.type('gzjh', { delay: 60 });
    await entry('工作计划').first().waitFor();
    await shot('skeleton');
    await page.keyboard.press('ArrowDown'); // Nobody asked for it: no row is selected.
    await page.keyboard.press('Enter');
    await shows(page, /特制定如下工作计划/);
    await page.keyboard.press('Escape');
  });
  await step('letters find the missing heading, numbered', async () => {
    await atEnd(page, '防汛工作总结.md');
    await page.keyboard.press('Enter');
    await page.keyboard.type('xyb', { delay: 60 });
    // In Markdown a list that came up by itself would take Enter.
    assert.equal(await page.locator(rows).count(), 0);
    await pressUntil(page, 'Control+Space', entry('下一步工作打算'));
    await shot('letters');
    await page.keyboard.press('Escape');
    for (let i = 0; i < 4; i++) await page.keyboard.press('Backspace');
  });
  await step("an input method's 汉字 bring up phrases in gongwen, without a key", async () => {
    await atEnd(page, '防汛经费请示.gw');
    await page.keyboard.press('Enter');
    await compose(page, 'xianjiang', '下一步');
    await entry('下一步，').first().waitFor();
    await shot('ime-gongwen');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
    await shows(page, /下一步，/);
    await page.keyboard.press('Escape');
  });
  await step('Ctrl+arrow goes by Chinese words', async () => {
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('加强组织领导');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.keyboard.insertText('建设');
    await shows(page, /加强组织建设\s*$/);
  });
  await step('composition goes on undisturbed while the list is open', async () => {
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await compose(page, 'jinyibu', '进一步');
    await entry('进一步').first().waitFor();
    await compose(page, 'jiaqiang', '加强');
    await entry('进一步加强组织领导').first().waitFor();
    await shot('ime-goes-on');
    await shows(page, /进一步加强\s*$/);
    await page.keyboard.press('Escape');
  });
  await step('letters under composition find phrases too', async () => {
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await compose(page, 'xianjiang', '完', async () => {
      await entry('现将有关情况').first().waitFor();
      await shot('composing');
    });
    await page.keyboard.press('Escape');
  });
  await step('Enter at the end of a written heading breaks the line', async () => {
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await compose(page, 'zuzhilingdao', '组织领导');
    await page.waitForTimeout(600);
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('完');
    await shows(page, /组织领导\s*\n\s*完/);
  });
  await step('behind a full stop in plain text nothing comes up that would swallow Enter', async () => {
    await atEnd(page, '安全生产汇报.txt');
    await page.keyboard.insertText('（一）压实责任');
    await page.waitForTimeout(600);
    await page.keyboard.insertText('。');
    await page.waitForTimeout(800);
    assert.equal(await page.locator(rows).count(), 0);
    await page.keyboard.press('Control+Space');
    await entry('下一步').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('完');
    await shows(page, /压实责任。\n\s*完/);
  });
  await step('an untitled draft does not become another language while its headings are written', async () => {
    await palette(page, 'File: New Untitled Text File');
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    for (const text of ['云岭镇关于上半年防汛工作的报告', '现将有关情况报告如下：', '一、基本情况', '二、']) {
      await page.keyboard.insertText(text);
      await page.waitForTimeout(1500); // VS Code guesses when the hands rest.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
    }
    await page.locator('.statusbar-item[id="status.editor.mode"]', { hasText: 'Plain Text' }).waitFor();
  });
  await step('a README stays quiet', async () => {
    await atEnd(page, 'README.md');
    await page.keyboard.press('Enter');
    await page.keyboard.type('gzzj', { delay: 60 });
    await compose(page, 'xianjiang', '现将');
    await page.waitForTimeout(800);
    assert.equal(await page.locator(rows, { hasText: '现将有关' }).count(), 0);
    assert.equal(await page.locator(rows, { hasText: '工作总结' }).count(), 0);
  });
  await step('File > New File offers it', async () => {
    await palette(page, 'Create: New File...');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '新建文稿' }).first().waitFor();
    await shot('new-file');
    await page.keyboard.press('Escape');
  });
}
