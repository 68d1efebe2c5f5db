/** Every sample as a Word file keeps to the schema of Office: told by its validator, a process of its own a file. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { layoutWith, paperOf, readReport } from '../../server/src/core/index';
import { exportDocx } from '../../server/src/docx/export/export';
import { validator } from '../ooxml';

const samples = fileURLToPath(new URL('../samples/', import.meta.url));
const EVERYTHING = `---
机关: 青河县人民政府、青河县财政局
文号: 青政发〔2025〕3号
签发人: 林志远
密级: 机密★1年
紧急程度: 特急
份号: "000001"
抄送: 县委办公室
印发机关: 青河县人民政府办公室
印发日期: 2025年3月6日
---
# 青河县人民政府关于2024年全县防汛抗旱工作情况及2025年工作安排的报告

市人民政府：

# 第一部分 回顾

## 一、**工作**情况[^1]

- 要点[网页](https://example.org/a?b=1&c=2)
  - 内层<br>换行
1. 数字

表1 数据

| 名称 | 数 |
|:-:|--:|
| **甲** | x<sup>2</sup> |

| 乙 | 丙 |
|---|---|
| 丁 | 戊 |

![图](a.svg)

> 引文==亮==~~删~~

[^1]: 注文

青河县人民政府
2025年3月5日

## 附件1：表

| 己 | 庚 |
|---|---|
| 1 | 2 |
`;
const SVG = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"></svg>');

it.skipIf(!validator)('no sample has a schema error as a Word file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bizheng-docx-'));
  const drafts = readdirSync(samples)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => [name, readFileSync(join(samples, name), 'utf8')] as const);
  const faults: unknown[] = [];
  for (const [name, text] of [['everything.md', EVERYTHING] as const, ...drafts]) {
    const report = readReport(text, { format: name.endsWith('.md') ? 'markdown' : 'plain' });
    const { bytes } = await exportDocx(paperOf(report), { layout: layoutWith(), picture: () => Promise.resolve(SVG) });
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, bytes);
    const errors = (await validator?.validateFile(path, { officeVersion: 'Office2019' }))?.errors;
    if (errors && errors.length > 0) faults.push([name, errors]);
  }
  rmSync(folder, { recursive: true });
  expect(faults).toEqual([]);
});
