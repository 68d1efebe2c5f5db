/** Makes small Word files of XML, for tests: each part as it is given, and what a package needs beside. */
import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../server/src/docx/index';

export interface Parts {
  /** What stands in w:body. */
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  /** Namespaces of the strict kind of file. */
  readonly strict?: boolean;
  /** Files beside those, by their names. */
  readonly others?: Readonly<Record<string, string>>;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const KINDS = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The namespaces a document declares. */
export function namespaces(strict = false): string {
  const main = strict
    ? 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    : 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const office = strict ? STRICT_OFFICE : OFFICE;
  return (
    `xmlns:w="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" ' +
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="w14 w15"'
  );
}

/** A .docx of `parts`. */
export function docxFile(parts: Parts): Uint8Array {
  const { strict = false } = parts;
  const office = strict ? STRICT_OFFICE : OFFICE;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const files: Record<string, string> = {};
  const overrides: string[] = [];
  const related: string[] = [];
  const part = (name: string, root: string, content: string | undefined): void => {
    if (content === undefined) return;
    files[`word/${name}.xml`] = `${head}<w:${root} ${namespaces(strict)}>${content}</w:${root}>`;
    const kind = name === 'document' ? 'document.main' : name;
    overrides.push(`<Override PartName="/word/${name}.xml" ContentType="${KINDS}.${kind}+xml"/>`);
    if (name !== 'document')
      related.push(`<Relationship Id="rId${related.length + 1}" Type="${office}/${name}" Target="${name}.xml"/>`);
  };
  const section =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';
  part('document', 'document', `<w:body>${parts.body}${section}</w:body>`);
  part('styles', 'styles', parts.styles ?? '');
  part('numbering', 'numbering', parts.numbering);
  part('footnotes', 'footnotes', parts.footnotes);
  part('endnotes', 'endnotes', parts.endnotes);
  part('comments', 'comments', parts.comments);
  if (parts.commentsExtended !== undefined) {
    files['word/commentsExtended.xml'] =
      `${head}<w15:commentsEx ${namespaces()}>${parts.commentsExtended}</w15:commentsEx>`;
    overrides.push(`<Override PartName="/word/commentsExtended.xml" ContentType="${KINDS}.commentsExtended+xml"/>`);
    related.push(
      `<Relationship Id="rId${related.length + 1}" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>`,
    );
  }
  const relationships = (inner: string): string =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  files['_rels/.rels'] = relationships(
    `<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`,
  );
  files['word/_rels/document.xml.rels'] = relationships(related.join(''));
  files['[Content_Types].xml'] =
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
  Object.assign(files, parts.others);
  const order = ['[Content_Types].xml', '_rels/.rels', ...Object.keys(files)];
  return zipSync(Object.fromEntries(order.map((name) => [name, strToU8(files[name] ?? '')])), {
    mtime: new Date(1990, 0, 2),
  });
}

/** A paragraph; `properties` stand in its w:pPr. */
export function paragraph(content: string, properties = ''): string {
  const inner = content.startsWith('<') || content === '' ? content : run(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

/** A run of text; `properties` stand in its w:rPr. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** That a paragraph is in the list `id`. */
export function numbered(id: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}

/** A level of a list. */
export function level(at: number, format: string, text: string, more = '', start = 1): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
}

/** Lists with levels of their own, by number. */
export function lists(...kinds: readonly string[]): string {
  return (
    kinds
      .map(
        (levels, i) =>
          `<w:abstractNum w:abstractNumId="${i}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`,
      )
      .join('') + kinds.map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i}"/></w:num>`).join('')
  );
}

/** The text of a .docx of `parts`, its lines without the empty ones at the end. */
export function textOf(parts: Parts | string): string[] {
  const { text } = readDocx(docxFile(typeof parts === 'string' ? { body: parts } : parts));
  return text.trimEnd().split('\n');
}
