/** comments.xml with new comments, and what must say that it is there. Comments that are there already stay as they are. */
import type { Comment, Signature } from './annotate';
import { folderOf, relationshipsOf, type WordFile } from './parts';
import { damaged } from './problem';
import { escaped } from './xml';

const TYPES = '[Content_Types].xml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** The parts of `file` that change when it gets `comments`, by their names. */
export function withComments(file: WordFile, comments: readonly Comment[], by: Signature): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  if (comments.length === 0) return parts;
  const put = (name: string, xml: string): void => {
    parts.set(name, new TextEncoder().encode(xml.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8')));
  };
  const known = file.nameOf('comments');
  if (known !== undefined) {
    put(
      known,
      behindLast(file.text(known) ?? '', 'comments', (w) => written(comments, by, w), known),
    );
    return parts;
  }
  const folder = folderOf(file.main);
  let name = `${folder}comments.xml`;
  for (let i = 1; file.package.has(name); i++) name = `${folder}comments${i}.xml`;
  const main = file.text(file.main) ?? '';
  const isStrict = main.includes('http://purl.oclc.org/ooxml/wordprocessingml/main');
  const space = isStrict
    ? 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    : 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  put(name, `${HEAD}<w:comments xmlns:w="${space}">${written(comments, by, 'w:')}</w:comments>`);
  put(
    TYPES,
    behindLast(
      file.text(TYPES) ?? '',
      'Types',
      (prefix) => `<${prefix}Override PartName="/${escaped(name)}" ContentType="${CONTENT_TYPE}"/>`,
      TYPES,
    ),
  );
  const relationships = relationshipsOf(file.main);
  const office = isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const old =
    file.text(relationships) ??
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  let id = 'rIdBizheng';
  while (old.includes(`"${id}"`)) id += '1';
  put(
    relationships,
    behindLast(
      old,
      'Relationships',
      (prefix) => `<${prefix}Relationship Id="${id}" Type="${office}/comments" Target="${name.slice(folder.length)}"/>`,
      relationships,
    ),
  );
  return parts;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function written(comments: readonly Comment[], { author, initials, date }: Signature, w: string): string {
  return comments
    .map(({ id, lines }) => {
      const paragraphs = lines.map(
        (line, i) =>
          `<${w}p>${i === 0 ? `<${w}r><${w}annotationRef/></${w}r>` : ''}<${w}r><${w}t xml:space="preserve">${escaped(line)}</${w}t></${w}r></${w}p>`,
      );
      return `<${w}comment ${w}id="${id}" ${w}author="${escaped(author)}" ${w}date="${date}" ${w}initials="${escaped(initials)}">${paragraphs.join('')}</${w}comment>`;
    })
    .join('');
}

/** `xml` with `content` as the last thing in its root `root`, whose prefix the new elements get too. */
function behindLast(xml: string, root: string, content: (prefix: string) => string, part: string): string {
  const closing = new RegExp(String.raw`</([^\s<>:/]+:)?${root}\s*>\s*$`).exec(xml);
  if (closing) return xml.slice(0, closing.index) + content(closing[1] ?? '') + xml.slice(closing.index);
  const empty = new RegExp(String.raw`<([^\s<>:/]+:)?${root}(\s[^<>]*)?/>\s*$`).exec(xml);
  if (!empty) throw damaged(part);
  const prefix = empty[1] ?? '';
  return `${xml.slice(0, empty.index)}<${prefix}${root}${empty[2] ?? ''}>${content(prefix)}</${prefix}${root}>`;
}
