/**
 * styles.xml of an export: the styles of a 公文 by the built-in names of Word where it has one, so that its navigation,
 * its contents and WPS know them. Written here and not through the library, which knows neither w:autoSpaceDE nor right indents by
 * characters, and adds styles of its own.
 */
import type { Layout, LayoutPart } from '../../core/index';
import type { Page } from './measure';

/** Ids of the styles that paragraphs and runs refer to. */
export const STYLE = {
  title: 'Title',
  subtitle: 'Subtitle',
  byline: 'Byline',
  addressee: 'Addressee',
  chapter: 'Chapter',
  body: 'GongwenBody',
  item: 'ListParagraph',
  bullet: 'ListBullet',
  quote: 'Quote',
  code: 'Code',
  caption: 'Caption',
  table: 'TableText',
  tableHead: 'TableHead',
  picture: 'Picture',
  attachmentNote: 'AttachmentNote',
  signature: 'Signature',
  date: 'Date',
  attachmentLabel: 'AttachmentLabel',
  attachmentTitle: 'AttachmentTitle',
  sign: 'Letterhead',
  number: 'DocumentNumber',
  imprint: 'Imprint',
  footer: 'Footer',
  note: 'FootnoteText',
  noteMark: 'FootnoteReference',
} as const;

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RED = 'FF0000';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Fonts of a run: Chinese and Latin ones, with the hint by which “ ” — … are Chinese. */
function fontsOf(font: string, latin: string): string {
  const [chinese, western] = [escaped(font), escaped(latin)];
  return `<w:rFonts w:hint="eastAsia" w:ascii="${western}" w:hAnsi="${western}" w:eastAsia="${chinese}" w:cs="${western}"/>`;
}

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
  /** Shown among the styles of the ribbon. */
  readonly quick?: boolean;
  readonly priority?: number;
}

/** The whole of styles.xml for `layout`. */
export function stylesXml(layout: Layout, page: Page): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${NAMESPACE}">` +
    docDefaults(layout, page) +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>` +
    `<w:pPr>${NO_AUTOMATIC_SPACE}</w:pPr></w:style>` +
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>` +
    `<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>` +
    TABLE_STYLES +
    paragraphStyles(layout, page).map(styleXml).join('') +
    `<w:style w:type="character" w:styleId="${STYLE.noteMark}"><w:name w:val="footnote reference"/>` +
    `<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>` +
    `<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>`
  );
}

/** Between 汉字 and digits Word would put a quarter of a square, and lines of 28 would have 27. */
const NO_AUTOMATIC_SPACE = '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';

/** The size stands here, too: the grid of the page is reckoned from it. */
function docDefaults({ fonts, sizes }: Layout, page: Page): string {
  const size = Math.round(sizes.body * 2);
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr>${fontsOf(fonts.body, fonts.latin)}` +
    `${page.spacing === 0 ? '' : `<w:spacing w:val="${page.spacing}"/>`}<w:kern w:val="0"/>` +
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>` +
    `</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl w:val="0"/>` +
    NO_AUTOMATIC_SPACE +
    `<w:spacing w:before="0" w:after="0" w:line="${page.linePitch}" w:lineRule="exact"/><w:jc w:val="both"/>` +
    `</w:pPr></w:pPrDefault></w:docDefaults>`
  );
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');
const TABLE_STYLES =
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>` +
  `<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>` +
  `<w:top w:w="0" w:type="dxa"/><w:left w:w="57" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>` +
  `<w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
  `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>` +
  `<w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr></w:style>`;

function styleXml({ id, name, basedOn = 'Normal', next, paragraph = '', run = '', quick, priority }: Style): string {
  return (
    `<w:style w:type="paragraph"${BUILT_IN.has(name) ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${name}"/>` +
    `<w:basedOn w:val="${basedOn}"/>${next === undefined ? '' : `<w:next w:val="${next}"/>`}` +
    `${priority === undefined ? '' : `<w:uiPriority w:val="${priority}"/>`}${quick ? '<w:qFormat/>' : ''}` +
    `${paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`}${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`
  );
}

const BUILT_IN: ReadonlySet<string> = new Set([
  'Title',
  'Subtitle',
  'List Paragraph',
  'List Bullet',
  'Quote',
  'caption',
  'Signature',
  'Date',
  'footer',
  'footnote text',
  ...[1, 2, 3, 4].map((level) => `heading ${level}`),
]);

const FIRST_LINE = (page: Page): string => `<w:ind w:firstLineChars="200" w:firstLine="${page.cell * 2}"/>`;
const centred = '<w:jc w:val="center"/>';
const left = '<w:jc w:val="left"/>';
const singleLine = '<w:spacing w:line="240" w:lineRule="auto"/>';
/** Lines of a table stand a little apart. */
const tableLine = '<w:spacing w:line="300" w:lineRule="auto"/>';

function paragraphStyles(layout: Layout, page: Page): readonly Style[] {
  const { fonts, sizes } = layout;
  const look = (part: LayoutPart, { size = sizes[part], font = fonts[part], more = '' } = {}): string => {
    const half = Math.round(size * 2);
    const bold = layout.bold[part] ? '<w:b/><w:bCs/>' : '';
    // Characters are set closer only where the body's 28 a line are counted.
    const spacing = size === sizes.body || page.spacing === 0 ? '' : '<w:spacing w:val="0"/>';
    return `${fontsOf(font, fonts.latin)}${bold}${more}${spacing}<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
  };
  const oneLine = `<w:spacing w:before="${page.linePitch}"/>`;
  const body = { next: STYLE.body };
  const kai = fonts.heading2;
  const headings = ([1, 2, 3, 4] as const).map(
    (level): Style => ({
      id: `Heading${level}`,
      name: `heading ${level}`,
      ...body,
      quick: true,
      priority: 9,
      paragraph: `<w:keepNext/>${FIRST_LINE(page)}<w:outlineLvl w:val="${level - 1}"/>`,
      run: look(`heading${level}`),
    }),
  );
  return [
    { id: STYLE.body, name: '公文正文', paragraph: FIRST_LINE(page), quick: true, priority: 1 },
    {
      id: STYLE.title,
      name: 'Title',
      next: STYLE.addressee,
      paragraph: `<w:keepNext/>${centred}`,
      run: look('title'),
      quick: true,
      priority: 2,
    },
    {
      id: STYLE.subtitle,
      name: 'Subtitle',
      paragraph: `<w:keepNext/>${centred}`,
      run: look('body', { font: kai }),
      quick: true,
      priority: 2,
    },
    { id: STYLE.byline, name: '题注说明', paragraph: centred, run: look('body', { font: kai }) },
    { id: STYLE.addressee, name: '主送机关', ...body, paragraph: left, quick: true, priority: 3 },
    ...headings,
    {
      id: STYLE.chapter,
      name: '章标题',
      ...body,
      paragraph: `<w:keepNext/>${centred}<w:outlineLvl w:val="0"/>`,
      run: look('heading1'),
      quick: true,
    },
    { id: STYLE.item, name: 'List Paragraph', basedOn: STYLE.body, quick: true, priority: 34 },
    { id: STYLE.bullet, name: 'List Bullet', quick: true, priority: 36 },
    {
      id: STYLE.quote,
      name: 'Quote',
      basedOn: STYLE.body,
      run: look('body', { font: kai }),
      quick: true,
      priority: 29,
    },
    { id: STYLE.code, name: '原样文字', paragraph: left, run: look('table', { size: Math.min(12, sizes.body) }) },
    {
      id: STYLE.caption,
      name: 'caption',
      paragraph: `<w:keepNext/>${centred}`,
      run: look('table', { font: fonts.heading1 }),
      quick: true,
      priority: 35,
    },
    {
      id: STYLE.table,
      name: '表格文字',
      paragraph: `<w:snapToGrid w:val="0"/>${tableLine}${left}`,
      run: look('table'),
      quick: true,
    },
    {
      id: STYLE.tableHead,
      name: '表头文字',
      basedOn: STYLE.table,
      paragraph: centred,
      run: look('table', { font: fonts.heading1 }),
      quick: true,
    },
    { id: STYLE.picture, name: '图片', paragraph: `<w:snapToGrid w:val="0"/>${singleLine}${centred}` },
    { id: STYLE.attachmentNote, name: '附件说明', paragraph: left, quick: true },
    {
      id: STYLE.signature,
      name: 'Signature',
      next: STYLE.date,
      paragraph: '<w:keepNext/><w:jc w:val="right"/>',
      quick: true,
      priority: 99,
    },
    { id: STYLE.date, name: 'Date', paragraph: '<w:jc w:val="right"/>', quick: true, priority: 99 },
    {
      id: STYLE.attachmentLabel,
      name: '附件标识',
      paragraph: `<w:keepNext/>${left}<w:outlineLvl w:val="0"/>`,
      run: look('heading1', { size: sizes.body }),
      quick: true,
    },
    {
      id: STYLE.attachmentTitle,
      name: '附件标题',
      ...body,
      paragraph: `<w:keepNext/>${oneLine}${centred}`,
      run: look('title'),
      quick: true,
    },
    {
      id: STYLE.sign,
      name: '发文机关标志',
      paragraph: `<w:keepNext/>${singleLine}${centred}`,
      run: look('sign', { more: `<w:color w:val="${RED}"/>` }),
    },
    { id: STYLE.number, name: '发文字号', paragraph: centred },
    { id: STYLE.imprint, name: '版记', paragraph: left, run: look('body', { size: Math.min(14, sizes.body) }) },
    { id: STYLE.footer, name: 'footer', paragraph: singleLine, run: look('pageNumber'), priority: 99 },
    {
      id: STYLE.note,
      name: 'footnote text',
      paragraph: `<w:snapToGrid w:val="0"/>${singleLine}${left}`,
      run: look('note'),
      priority: 99,
    },
  ];
}
