/** Comments into a copy of a Word file: on the words they mean, with all that was there as it was. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { annotate, readDocx } from '../server/src/docx/index';
import { docxFile, level, lists, numbered, paragraph, type Parts, run } from './docx-file';

const BY = { author: '笔正', initials: '笔', date: '2026-03-09T08:00:00Z' };

interface Done {
  readonly document: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly comments: number;
  readonly changes: number;
  readonly text: string;
}

/** Comments on `words` of a file of `parts`; with `instead`, also as a tracked change. */
function commented(parts: Parts | string, words: string, instead?: string): Done {
  const word = readDocx(docxFile(typeof parts === 'string' ? { body: parts } : parts));
  const start = word.text.indexOf(words);
  const span = { start, end: start + words.length };
  const { bytes, comments, changes } = annotate(
    word,
    [{ span, lines: ['金额 <不> 符', '依据'], edits: instead === undefined ? [] : [{ span, text: instead }] }],
    BY,
  );
  const files = unzipSync(bytes);
  const read = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  return { document: read['word/document.xml'] ?? '', parts: read, comments, changes, text: readDocx(bytes).text };
}

/** The words between the marks of the comment `id`. */
function marked(document: string, id = 1): string {
  const inner = new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*)<w:commentRangeEnd w:id="${id}"/>`).exec(document);
  return (inner?.[1] ?? '<none>').replace(/<[^>]*>/g, '');
}

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

describe('a comment stands on its words', () => {
  it.each<[string, Parts | string, string]>([
    ['in a run', paragraph('投资160万元'), '160'],
    ['a whole run', paragraph(run('投资') + run('160') + run('万元')), '160'],
    ['across runs', paragraph(run('投资1', '<w:b/>') + run('60万元', '<w:i/>')), '160'],
    ['behind an entity', paragraph('甲&amp;乙&#x20BB7;160万元'), '160'],
    ['in a hyperlink', paragraph(`<w:hyperlink r:id="x">${run('投资160万元')}</w:hyperlink>`), '160'],
    ['in a content control', paragraph(`<w:sdt><w:sdtContent>${run('投资160万元')}</w:sdtContent></w:sdt>`), '160'],
    [
      'in a field',
      paragraph(
        `${field('begin')}<w:r><w:instrText>REF x</w:instrText></w:r>${field('separate')}${run('投资160万元')}${field('end')}`,
      ),
      '160',
    ],
    [
      'in a cell',
      `<w:tbl><w:tr><w:tc>${paragraph('投资160万元')}</w:tc><w:tc>${paragraph('2')}</w:tc></w:tr></w:tbl>${paragraph('')}`,
      '160',
    ],
    ['on an inserted run', paragraph(`<w:ins w:id="5" w:author="a">${run('投资160万元')}</w:ins>`), '160'],
    [
      'across another comment',
      {
        comments: `<w:comment w:id="0" w:author="a">${paragraph('旧')}</w:comment>`,
        body: paragraph(
          `${run('投资')}<w:commentRangeStart w:id="0"/>${run('16')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run('0万元')}`,
        ),
      },
      '160',
    ],
    ['between tabs', paragraph('<w:r><w:t>甲</w:t><w:tab/><w:t>160</w:t><w:br/><w:t>乙</w:t></w:r>'), '160'],
    ['in a strict file', { strict: true, body: paragraph('投资160万元') }, '160'],
  ])('%s', (_, parts, words) => {
    const before = readDocx(docxFile(typeof parts === 'string' ? { body: parts } : parts)).text;
    const { document, text, comments } = commented(parts, words);
    expect(marked(document)).toBe(words);
    expect(text).toBe(before);
    expect(comments).toBe(1);
  });

  it('on an automatic number: the words behind it', () => {
    const parts = { numbering: lists(level(0, 'decimal', '%1.')), body: paragraph('工作', numbered(1)) };
    expect(marked(commented(parts, '1.').document)).toBe('工');
  });
  it('in an empty paragraph: its place', () => {
    const word = readDocx(docxFile({ body: '<w:p/><w:p><w:pPr><w:keepNext/></w:pPr></w:p>' }));
    const { bytes } = annotate(
      word,
      [0, 1].map((at) => ({ span: { start: at, end: at }, lines: ['空'] })),
      BY,
    );
    const document = strFromU8(unzipSync(bytes)['word/document.xml']!);
    expect(document).toContain('<w:p><w:commentRangeStart w:id="1"/>');
    expect(document).toContain('</w:pPr><w:commentRangeStart w:id="2"/>');
  });
  it('in a text box or a note: what it hangs on', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph('框里160')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;
    expect(commented(paragraph(run('前') + box), '160').document).toMatch(/<w:commentRangeStart w:id="1"\/><w:r><mc:/);
    const note = {
      footnotes: `<w:footnote w:id="1">${paragraph('注160')}</w:footnote>`,
      body: paragraph(`${run('前')}<w:r><w:footnoteReference w:id="1"/></w:r>`),
    };
    expect(commented(note, '160').document).toMatch(/<w:commentRangeStart w:id="1"\/><w:r><w:footnoteReference/);
  });
});

describe('what is there stays', () => {
  it('older comments and what extends them', () => {
    const { parts } = commented(
      {
        comments: `<w:comment w:id="7" w:author="处长">${paragraph('请核')}</w:comment>`,
        commentsExtended: '<w15:commentEx w15:paraId="00000001" w15:done="1"/>',
        body: paragraph('投资160万元'),
      },
      '160',
    );
    expect(parts['word/comments.xml']).toContain('请核');
    expect(parts['word/comments.xml']).toContain('w:id="8" w:author="笔正" w:date="2026-03-09T08:00:00Z"');
    expect(parts['word/comments.xml']).toContain('金额 &lt;不&gt; 符');
    expect(parts['word/commentsExtended.xml']).toContain('w15:done="1"');
  });
  it('a file without comments is told of its new part', () => {
    const { parts } = commented(paragraph('投资160万元'), '160');
    expect(parts['[Content_Types].xml']).toContain('/word/comments.xml');
    expect(parts['word/_rels/document.xml.rels']).toContain('relationships/comments');
    expect(commented({ strict: true, body: paragraph('160') }, '160').parts['word/_rels/document.xml.rels']).toContain(
      'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
    );
  });
});

describe('a certain fix as a tracked change', () => {
  it('what was there is deleted, what is right inserted, with the properties of the run', () => {
    const { document, changes, text } = commented(paragraph(run('布署工作', '<w:b/>')), '布署', '部署');
    expect(changes).toBe(1);
    expect(text).toBe('部署工作\n');
    expect(document).toMatch(/<w:del [^>]*w:author="笔正"[^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:delText[^>]*>布署</);
    expect(document).toMatch(/<w:ins [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:t[^>]*>部署</);
  });
  it('not in what others have changed, not across runs', () => {
    expect(commented(paragraph(`<w:ins w:id="5" w:author="a">${run('布署')}</w:ins>`), '布署', '部署').changes).toBe(0);
    expect(commented(paragraph(run('布') + run('署')), '布署', '部署').changes).toBe(0);
  });
});
