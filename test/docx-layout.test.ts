/** The layout of a model Word file (server/src/docx/layout): what an export shows is read back, and models set by hand are read. */
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { type LayoutSettings, layoutWith, paperOf, readReport } from '../server/src/core/index';
import { exportDocx } from '../server/src/docx/export/export';
import { layoutOf } from '../server/src/docx/layout/layout';

const DRAFT = `# 关于防汛工作的报告

市人民政府：

现将有关情况报告如下，请审阅。今年以来，全县上下认真贯彻落实上级决策部署，全力做好防汛工作。

## 一、工作情况

### （一）组织领导

各单位要高度重视这项工作，切实加强组织领导，落实工作责任，确保各项任务按时完成。

#### 1. 分工

（1）明确责任。各单位要高度重视这项工作，切实加强组织领导，落实工作责任，确保按时完成。

| 名称 | 数 |
|---|---|
| 甲 | 1 |
`;

async function readBack(settings: LayoutSettings): Promise<unknown> {
  const { bytes } = await exportDocx(paperOf(readReport(DRAFT, { format: 'markdown' })), {
    layout: layoutWith(settings),
    picture: () => Promise.resolve(undefined),
  });
  return layoutOf(bytes, layoutWith);
}

it('finds nothing to say of an export in the layout of the standard', async () => {
  expect(await readBack({})).toEqual({ layout: {}, unseen: [] });
});

it('reads back what a unit laid down', async () => {
  const settings: LayoutSettings = {
    margins: { top: 33, bottom: 34, left: 27, right: 26.5 },
    linePitch: 28,
    charactersPerLine: 27,
    fonts: { title: '华文中宋', body: '宋体', heading2: '宋体', latin: '宋体' },
    sizes: { body: 15, table: 12 },
    bold: { title: true, heading3: true },
    pageNumber: '第1页 共N页',
    pageNumberPlace: 'center',
  };
  const { margins, ...rest } = settings;
  expect(await readBack(settings)).toMatchObject({ layout: { ...rest, margins: { ...margins, right: 26.5 } } });
  expect(await readBack({ pageNumber: '' })).toMatchObject({ layout: { pageNumber: '' } });
});

/** A package with `body` and what else is named, as somebody's Word would write it. */
function model(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const root = (name: string, inner: string): string => `<w:${name} xmlns:w="w" xmlns:a="a">${inner}</w:${name}>`;
  return zipSync({
    'word/document.xml': strToU8(root('document', `<w:body>${body}</w:body>`)),
    ...Object.fromEntries(Object.entries(more).map(([name, xml]) => [name, strToU8(xml)])),
  });
}

it('reads a model that was set by hand: fonts of runs, of the theme, a number in a frame', () => {
  const run = (text: string, properties: string): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const long = '各单位要高度重视这项工作，切实加强组织领导，落实工作责任，确保各项任务按时完成。';
  const body =
    `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('某某县人民政府文件', '<w:color w:val="FF0000"/><w:sz w:val="90"/>')}</w:p>` +
    `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('关于防汛的通知', '<w:rFonts w:eastAsia="华文中宋"/><w:b/><w:sz w:val="44"/>')}</w:p>` +
    `<w:p>${run('一、范围', '<w:rFonts w:eastAsiaTheme="majorEastAsia"/><w:sz w:val="32"/>')}</w:p>` +
    `<w:p><w:pPr><w:spacing w:line="600" w:lineRule="exact"/></w:pPr>${run(long, '<w:sz w:val="32"/>')}</w:p>` +
    '<w:sectPr><w:pgSz w:w="11906"/><w:pgMar w:top="2098" w:bottom="1984" w:left="1588" w:right="1474"/>' +
    '<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-849"/></w:sectPr>';
  const bytes = model(body, {
    'word/theme/theme1.xml':
      '<a:theme><a:fontScheme><a:majorFont><a:ea typeface=""/><a:font script="Hans" typeface="微软雅黑"/></a:majorFont></a:fontScheme></a:theme>',
    'word/footer1.xml':
      '<w:ftr><w:p><w:pPr><w:framePr w:xAlign="outside"/></w:pPr><w:r><w:t>-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>3</w:t><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>-</w:t></w:r></w:p></w:ftr>',
  });
  expect(layoutOf(bytes, layoutWith)).toEqual({
    layout: {
      linePitch: 30,
      fonts: { title: '华文中宋', heading1: '微软雅黑' },
      sizes: { sign: 45 },
      bold: { title: true },
      pageNumber: '-1-',
    },
    unseen: ['heading2', 'heading3', 'heading4', 'table'],
  });
});

it('takes the lines of a body without a pitch of its own from the grid, in whole steps', () => {
  const lines = (grid: string, spacing = ''): unknown => {
    const text = '各单位要高度重视这项工作，切实加强组织领导，落实工作责任，确保各项任务按时完成。';
    const body = `<w:p><w:pPr>${spacing}</w:pPr><w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t>${text}</w:t></w:r></w:p><w:sectPr>${grid}</w:sectPr>`;
    return layoutOf(model(body), layoutWith);
  };
  expect(lines('<w:docGrid w:type="lines" w:linePitch="312"/>')).toMatchObject({ layout: { linePitch: 31.2 } });
  expect(lines('', '<w:spacing w:line="360" w:lineRule="auto"/>')).toMatchObject({ layout: { linePitch: 31.2 } });
  expect(lines('<w:docGrid w:type="lines" w:linePitch="579"/>')).not.toHaveProperty('layout.linePitch');
});

it('says what is no model', () => {
  for (const bytes of [strToU8('no zip'), zipSync({ 'a.txt': strToU8('a') }), model('<w:p>').slice(0, 60)])
    expect(layoutOf(bytes, layoutWith)).toHaveProperty('en');
  const open = zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') });
  expect(layoutOf(open, layoutWith)).toHaveProperty('en');
});
