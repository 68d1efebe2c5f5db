/**
 * What the library's package lacks or has too much of, mended in the finished file: our styles, fonts with names to fall back
 * on, a theme without fonts that WPS misses, no clock in it, so that the same draft gives the same bytes.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Layout } from '../../core/index';
import type { Page } from './measure';
import { stylesXml } from './styles';

/** Another name by which systems may have a font, or the font nearest to it. Source: names of the fonts in Windows, WPS and macOS. */
const ALSO: Readonly<Record<string, string>> = {
  方正小标宋简体: '宋体',
  方正小标宋_GBK: '宋体',
  仿宋_GB2312: '仿宋',
  仿宋: 'FangSong',
  楷体_GB2312: '楷体',
  楷体: 'KaiTi',
  黑体: 'SimHei',
  宋体: 'SimSun',
};
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** The first day that a .zip can name; days in a zip are the reader's own, whatever his time zone. */
const NO_DAY = new Date(1980, 0, 1);

/** `packed`, a .docx of the library, as it goes out. `title`: what its properties call it. */
export function mended(packed: Uint8Array, layout: Layout, page: Page, title: string): Uint8Array {
  const files = unzipSync(packed);
  const change = (name: string, by: (xml: string) => string): void => {
    const file = files[name];
    if (file) files[name] = strToU8(by(strFromU8(file)));
  };
  files['word/styles.xml'] = strToU8(stylesXml(layout, page));
  files['word/fontTable.xml'] = strToU8(fontTable(layout));
  change('word/theme/theme1.xml', (xml) => withFonts(xml, layout));
  change('word/settings.xml', withSettings);
  files['docProps/core.xml'] = strToU8(properties(title));
  change('word/footnotes.xml', withoutMarksOnSeparators);
  change('word/endnotes.xml', withoutMarksOnSeparators);
  return zipSync(files, { level: 9, mtime: NO_DAY });
}

function fontTable({ fonts }: Layout): string {
  const names = [...new Set([...Object.values(fonts), ...Object.keys(ALSO), ...Object.values(ALSO)])];
  const listed = names.map((name) => {
    const also = ALSO[name];
    const isLatin = name === fonts.latin;
    return (
      `<w:font w:name="${escaped(name)}">${also === undefined ? '' : `<w:altName w:val="${also}"/>`}` +
      `<w:charset w:val="${isLatin ? '00' : '86'}"/><w:family w:val="${/黑|Hei/.test(name) ? 'swiss' : 'roman'}"/>` +
      `<w:pitch w:val="variable"/></w:font>`
    );
  });
  return `${HEADER}<w:fonts xmlns:w="${WORD}">${listed.join('')}</w:fonts>`;
}

/** The theme names the fonts of the paper: WPS tells of any other as missing, though nothing is set in it. */
function withFonts(xml: string, { fonts }: Layout): string {
  const scheme = (name: string, font: string): string =>
    `<a:${name}><a:latin typeface="${escaped(fonts.latin)}"/><a:ea typeface="${escaped(font)}"/><a:cs typeface=""/>` +
    `<a:font script="Hans" typeface="${escaped(font)}"/></a:${name}>`;
  return xml
    .replace(/<a:majorFont>[\s\S]*?<\/a:majorFont>/, scheme('majorFont', fonts.heading1))
    .replace(/<a:minorFont>[\s\S]*?<\/a:minorFont>/, scheme('minorFont', fonts.body));
}

/** Marks keep their whole square, as 28 a line are counted; the language is Chinese. In the order of the schema. */
function withSettings(xml: string): string {
  return xml
    .replace(/<w:displayBackgroundShape\/>/, '')
    .replace(
      /<w:compat>([\s\S]*?)<\/w:compat>/,
      '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/>' +
        '<w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>$1</w:compat>' +
        '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>',
    );
}

function properties(title: string): string {
  return (
    `${HEADER}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ` xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title>` +
    `<dc:language>zh-CN</dc:language></cp:coreProperties>`
  );
}

/** The line between text and notes has no number. */
const withoutMarksOnSeparators = (xml: string): string =>
  xml.replace(
    /<w:r><w:rPr><w:rStyle w:val="(?:Foot|End)noteReference"\/><\/w:rPr><w:(?:foot|end)noteRef\/><\/w:r>(?=<w:r><w:(?:separator|continuationSeparator)\/>)/g,
    '',
  );

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
