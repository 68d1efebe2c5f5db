/** A draft as a Word file (server/src/docx/export): what stands in the XML, and what the writer is told. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { type LayoutSettings, layoutWith, paperOf, readReport } from '../server/src/core/index';
import { exportDocx } from '../server/src/docx/export/export';
import { pageOf } from '../server/src/docx/export/measure';
import { readPicture, sizeOnPage } from '../server/src/docx/export/pictures';
import { signOffs } from '../server/src/docx/export/sign-off';
import { titleLines } from '../server/src/docx/export/title-lines';
import { openIntl } from '../server/src/words/intl';

const PNG = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0x04, 0xb0, 0, 0, 0x02,
  0x58, 8, 6, 0, 0, 0,
]);

interface Opened {
  readonly files: Readonly<Record<string, string>>;
  /** Paragraphs of the body, each with its style, the XML of its properties and what it says. */
  readonly paragraphs: readonly { readonly style: string; readonly properties: string; readonly text: string }[];
  readonly told: readonly string[];
  readonly bytes: Uint8Array;
}

async function exported(
  draft: string,
  format: 'markdown' | 'plain' = 'markdown',
  settings: LayoutSettings = {},
): Promise<Opened> {
  const { bytes, told } = await exportDocx(paperOf(readReport(draft, { format })), {
    layout: layoutWith(settings),
    picture: (target) => Promise.resolve(target === 'tu.png' ? PNG : undefined),
    words: openIntl,
  });
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
  const paragraphs = [
    ...(files['word/document.xml'] ?? '').matchAll(/<w:p>(?:<w:pPr>(.*?)<\/w:pPr>)?(.*?)<\/w:p>/g),
  ].map(([, properties = '', runs = '']) => ({
    style: /<w:pStyle w:val="(.*?)"/.exec(properties)?.[1] ?? '',
    properties,
    text: runs
      .replace(/<w:tab\/>/g, '\t')
      .replace(/<w:br\/>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  }));
  return { files, paragraphs, told: told.map(({ message }) => message['zh-CN']), bytes };
}

const styles = ({ paragraphs }: Opened): string[] => paragraphs.map(({ style, text }) => `${style} ${text}`);

it('sets a letter in styles of its own, headings in those of Word', async () => {
  const opened = await exported(
    '# 关于安全检查的通知\n\n各乡镇人民政府：\n\n## 一、范围\n\n### （一）重点\n\n（1）甲。\n\n1. 乙\n\n附件：1. 甲表\n2. 乙表\n\n青河县人民政府\n2025年3月5日\n\n## 附件1\n\n# 甲表\n\n内容。\n',
  );
  expect(styles(opened)).toEqual([
    'Title 关于安全检查的通知',
    'Addressee 各乡镇人民政府：',
    'Heading1 一、范围',
    'Heading2 （一）重点',
    'GongwenBody （1）甲。',
    'Heading3 1.乙',
    'AttachmentNote 附件：1.甲表',
    'AttachmentNote 2.乙表',
    'Signature 青河县人民政府',
    'Date 2025年3月5日',
    'AttachmentLabel 附件1',
    'AttachmentTitle 甲表',
    'GongwenBody 内容。',
  ]);
  expect(opened.paragraphs[10]?.properties).toContain('<w:pageBreakBefore/>');
  const own = opened.files['word/styles.xml'] ?? '';
  for (const level of [1, 2, 3, 4]) {
    expect(own).toMatch(
      new RegExp(
        `w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>.*?<w:outlineLvl w:val="${level - 1}"/>`,
      ),
    );
  }
  // Every style that is used is there.
  for (const { style } of opened.paragraphs) expect(own).toContain(`w:styleId="${style}"`);
});

it('has the page of the standard: 22 lines of 28 characters, numbers outside', async () => {
  const { files } = await exported('# 报告\n\n内容。\n');
  const body = files['word/document.xml'] ?? '';
  expect(body).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  expect(body).toMatch(
    /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="850" w:footer="1304"/,
  );
  expect(body).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
  const page = pageOf(layoutWith());
  expect(Math.floor(page.textHeight / page.linePitch)).toBe(22);
  expect(Math.floor(page.textWidth / page.cell)).toBe(28);
  expect(files['word/styles.xml']).toMatch(
    /<w:rPrDefault>.*<w:spacing w:val="-5"\/>.*<w:sz w:val="32"\/>.*<\/w:rPrDefault>/,
  );
  expect(files['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
  const footers = ['word/footer1.xml', 'word/footer2.xml'].map((name) => files[name] ?? '');
  expect(footers[0]).toMatch(/<w:jc w:val="right"\/>.*— .*PAGE.* —/);
  expect(footers[1]).toMatch(/<w:jc w:val="left"\/>.*— .*PAGE.* —/);
});

it('names Chinese fonts with a hint, names to fall back on, and a theme without others', async () => {
  const { files } = await exported('# 报告\n\n“引号”——和……\n');
  const runs = (files['word/document.xml'] ?? '').match(/<w:r>.*?<\/w:r>/g) ?? [];
  expect(runs.every((run) => run.includes('w:hint="eastAsia"'))).toBe(true);
  expect(files['word/fontTable.xml']).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
  expect(files['word/theme/theme1.xml']).not.toMatch(/Calibri|等线|ゴシック/);
  expect(files['word/theme/theme1.xml']).toContain('<a:ea typeface="仿宋_GB2312"/>');
});

it('keeps tables with widths, pictures in the type area, notes as footnotes', async () => {
  const opened = await exported(
    '# 报告\n\n见注[^1]。\n\n| 名称 | 数 |\n|---|--:|\n| 甲 | 1 |\n\n![图](tu.png)\n\n![无](没有.png)\n\n![网](https://a.cn/b.png)\n\n[^1]: 注文\n',
  );
  const body = opened.files['word/document.xml'] ?? '';
  const widths = [...body.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(2);
  expect((widths[0] ?? 0) + (widths[1] ?? 0)).toBe(8845);
  expect(body).toContain('<w:tblHeader/>');
  expect(body).toMatch(/<w:footnoteReference w:id="1"\/>/);
  expect(opened.files['word/footnotes.xml']).toMatch(/<w:pStyle w:val="FootnoteText"\/>.*注文/);
  // 1200 × 600 pixels are wider than the type area: 156 mm, and half of that high.
  const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"\/>/.exec(body) ?? [];
  expect(Math.round(Number(width) / 36000)).toBe(156);
  expect(Math.round(Number(height) / 36000)).toBe(78);
  expect(opened.paragraphs.some(({ text }) => text === '［图片：无］')).toBe(true);
  expect(opened.told).toEqual([
    '图片 没有.png 没有放进去：找不到这个图片文件',
    '图片 https://a.cn/b.png 没有放进去：图片在网上，笔正不联网',
  ]);
});

it('puts a letterhead and a printing note only where the draft names them', async () => {
  const named = await exported(
    '---\n机关: 青河县人民政府文件\n文号: 青政发〔2025〕3号\n签发人: 林志远\n密级: 机密★1年\n抄送: 县委办公室\n印发机关: 青河县人民政府办公室\n印发日期: 2025年3月6日\n---\n# 关于防汛的报告\n\n市人民政府：\n\n内容。\n',
  );
  expect(styles(named)).toEqual([
    'Addressee 机密★1年',
    'Letterhead 青河县人民政府文件',
    'DocumentNumber 　青政发〔2025〕3号\t签发人：林志远',
    'Title 关于防汛的报告',
    'Addressee 市人民政府：',
    'GongwenBody 内容。',
    'Imprint 抄送：县委办公室。',
    'Imprint 青河县人民政府办公室\t2025年3月6日印发',
    'Imprint ',
  ]);
  expect(named.files['word/document.xml']).toMatch(/<w:tblpPr [^>]*w:tblpYSpec="bottom"/);
  expect(named.files['word/document.xml']).toMatch(/<w:bottom w:val="single" w:color="FF0000"/);
  const bare = await exported('# 关于防汛的报告\n\n内容。\n', 'markdown', { sign: '青河县人民政府文件' });
  expect(styles(bare)).toEqual(['Title 关于防汛的报告', 'GongwenBody 内容。']);
  const numbered = await exported('---\n文号: 青政发〔2025〕3号\n---\n# 报告\n\n内容。\n', 'markdown', {
    sign: '青河县人民政府文件',
  });
  expect(styles(numbered)[0]).toBe('Letterhead 青河县人民政府文件');
});

it('follows the layout of the unit', async () => {
  const { files } = await exported('# 报告\n\n一、情况\n', 'markdown', {
    margins: { top: 30, left: 29 },
    linePitch: 29,
    charactersPerLine: 0,
    fonts: { body: '宋体', title: '华文中宋' },
    sizes: { body: 15 },
    bold: { title: true },
    pageNumber: '第1页 共N页',
    pageNumberPlace: 'center',
  });
  const own = files['word/styles.xml'] ?? '';
  expect(files['word/document.xml']).toMatch(/w:top="1701" .*w:left="1644"/);
  expect(own).toContain('w:line="580" w:lineRule="exact"');
  expect(own).toMatch(/styleId="Title".*?w:eastAsia="华文中宋".*?<w:b\/>/);
  // Headings of the body's own size go along with it, in their own fonts.
  expect(own).toMatch(/styleId="Heading1".*?w:eastAsia="黑体".*?<w:sz w:val="30"\/>/);
  expect(own).toMatch(/styleId="Heading3".*?w:eastAsia="宋体"/);
  expect(files['word/footer1.xml']).toMatch(/<w:jc w:val="center"\/>.*第.*PAGE.*页 共.*NUMPAGES.*页/);
  const none = await exported('# 报告\n\n内容。\n', 'markdown', { pageNumber: '' });
  expect(none.files['word/footer1.xml']).toBeUndefined();
});

it('gives the same bytes for the same draft, and takes any character', async () => {
  const draft = '# 报告\n\n甲\u0001乙\ud800丙 & <丁> "戊"\t己\u{20000}\n';
  const [one, two] = [await exported(draft), await exported(draft)];
  expect(one.bytes).toEqual(two.bytes);
  expect(one.files['word/document.xml']).toContain('甲乙丙 &amp; ');
  expect(one.files['docProps/core.xml']).not.toContain('created');
});

it('places signature and date by characters (GB/T 9704 7.3.5)', () => {
  const places = (signer: string, date: string, seal: boolean): number[] => {
    const block = (role: 'signature' | 'date', text: string) =>
      ({ kind: 'paragraph', role, runs: [{ kind: 'text', text, look: {} }], span: { start: 0, end: 0 } }) as const;
    return [...signOffs([block('signature', signer), block('date', date)], 28, seal).values()].map(
      ({ right }) => right,
    );
  };
  // 右空二字; the date begins two characters behind the signature.
  expect(places('青河县人民政府办公室', '2025年3月5日', false)).toEqual([2, 4]);
  // A date longer than the signature is the one that ends two from the edge.
  expect(places('国务院', '2025年3月5日', false)).toEqual([7, 2]);
  // Under a seal the date ends four from the edge, the signature centred over it.
  expect(places('青河县人民政府', '2025年3月5日', true)).toEqual([3.5, 4]);
  expect(places('青河县人民政府办公室和青河县财政局', '2025年3月5日', true)).toEqual([0, 5.5]);
});

it('breaks long titles between words, in lines of like length', () => {
  const words = openIntl;
  expect(titleLines('关于防汛的报告', 19, words)).toEqual(['关于防汛的报告']);
  expect(titleLines('青河县人民政府关于2024年全县防汛抗旱工作情况的报告', 19, words)).toEqual([
    '青河县人民政府关于2024年全县',
    '防汛抗旱工作情况的报告',
  ]);
  for (const title of [
    '国务院办公厅关于有效发挥政府性融资担保基金作用切实支持小微企业和“三农”发展的指导意见',
    '汉'.repeat(200),
  ])
    expect(titleLines(title, 19, words).join('')).toBe(title);
});

it('reads the size of pictures, and what is none', () => {
  const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
  expect(readPicture(PNG)).toMatchObject({ type: 'png', width: 1200, height: 600 });
  const gif = Uint8Array.from([...ascii('GIF89a'), 10, 0, 20, 0]);
  expect(readPicture(gif)).toMatchObject({ type: 'gif', width: 10, height: 20 });
  const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 17, 8, 0, 30, 0, 40, 3]);
  expect(readPicture(jpeg)).toMatchObject({ type: 'jpg', width: 40, height: 30 });
  expect(readPicture(ascii('<?xml version="1.0"?><svg viewBox="0 0 300 200"></svg>'))).toMatchObject({
    type: 'svg',
    width: 300,
    height: 200,
  });
  expect(readPicture(ascii('<svg width="40px" height="30" viewBox="0 0 1 1">'))).toMatchObject({
    width: 40,
    height: 30,
  });
  for (const bytes of [PNG.slice(0, 20), jpeg.slice(0, 12), ascii('no picture'), new Uint8Array(0)])
    expect(readPicture(bytes)).toBeUndefined();
  const page = pageOf(layoutWith());
  expect(sizeOnPage({ width: 100, height: 100 }, page, '50%')).toEqual({ width: 295, height: 295 });
  expect(sizeOnPage({ width: 100, height: 3000 }, page).height).toBeLessThan(740);
  expect(sizeOnPage({ width: 100, height: 50 }, page, '2.54cm')).toEqual({ width: 96, height: 48 });
});
