/** Reading .docx: each construct that other readers lose, one small file each. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx, WordProblem } from '../server/src/docx/index';
import { docxFile, level, lists, namespaces, numbered, paragraph, run, textOf } from './docx-file';

const FOUR = lists(
  level(0, 'chineseCounting', '%1、') +
    level(1, 'chineseCounting', '（%2）') +
    level(2, 'decimal', '%3.') +
    level(3, 'decimal', '（%4）'),
  level(0, 'decimal', '%1.'),
);

describe('revisions are read as accepted', () => {
  it('inserted and deleted words', () =>
    expect(
      textOf(
        paragraph(
          `${run('投资')}<w:del w:id="1" w:author="a"><w:r><w:delText>159</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run('160')}</w:ins>${run('万元')}`,
        ),
      ),
    ).toEqual(['投资160万元']));
  it('a deleted paragraph mark joins, and what follows keeps its number', () =>
    expect(
      textOf({
        numbering: FOUR,
        body:
          paragraph('甲', '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>') +
          paragraph('乙', numbered(1)) +
          paragraph('丙', numbered(1)),
      }),
    ).toEqual(['一、甲乙', '二、丙']));
  it('a mark deleted where nothing follows', () =>
    expect(textOf(paragraph('甲', '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>'))).toEqual(['甲']));
  it('words moved away are gone, and stand where they were moved to', () =>
    expect(
      textOf(
        paragraph(`${run('前')}<w:moveFrom w:id="1" w:author="a">${run('移')}</w:moveFrom>`) +
          paragraph(`${run('后')}<w:moveTo w:id="2" w:author="a">${run('移')}</w:moveTo>`),
      ),
    ).toEqual(['前', '后移']));
  it('a deleted row', () =>
    expect(
      textOf(
        `<w:tbl><w:tr><w:tc>${paragraph('甲')}</w:tc><w:tc>${paragraph('1')}</w:tc></w:tr><w:tr><w:trPr><w:del w:id="1" w:author="a"/></w:trPr><w:tc>${paragraph('乙')}</w:tc><w:tc>${paragraph('2')}</w:tc></w:tr></w:tbl>`,
      ),
    ).toEqual(['| 甲 | 1 |']));
});

describe('what stands in a paragraph', () => {
  it('hidden words are left out, by themselves or by their style', () =>
    expect(
      textOf({
        styles:
          '<w:style w:type="character" w:styleId="h"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="p"><w:name w:val="p"/><w:rPr><w:vanish/></w:rPr></w:style>',
        body:
          paragraph(
            run('一') +
              run('藏', '<w:vanish/>') +
              run('藏', '<w:rStyle w:val="h"/>') +
              run('现', '<w:vanish w:val="0"/>'),
          ) + paragraph(run('藏') + run('现', '<w:vanish w:val="0"/>'), '<w:pStyle w:val="p"/>'),
      }),
    ).toEqual(['一现', '现']));
  it('ruby: the base alone', () =>
    expect(
      textOf(
        paragraph(
          `<w:r><w:ruby><w:rubyPr><w:hps w:val="10"/></w:rubyPr><w:rt>${run('hàn')}</w:rt><w:rubyBase>${run('汉')}</w:rubyBase></w:ruby></w:r>${run('字')}`,
        ),
      ),
    ).toEqual(['汉字']));
  it('fields: results, not codes; one in another', () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    expect(
      textOf(
        paragraph(
          `<w:fldSimple w:instr=" DATE ">${run('2026年')}</w:fldSimple>${mark('begin')}${code(' IF ')}${mark('begin')}${code(' PAGE ')}${mark('separate')}${run('7')}${mark('end')}${mark('separate')}${run('结果')}${mark('end')}${run('后')}`,
        ),
      ),
    ).toEqual(['2026年结果后']);
  });
  it('content controls, hyperlinks, tabs, breaks, hyphens, symbols', () =>
    expect(
      textOf(
        paragraph(
          `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run('控件')}</w:sdtContent></w:sdt><w:hyperlink r:id="x">${run('链接')}</w:hyperlink><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>d</w:t><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="宋体" w:char="2460"/></w:r>`,
        ),
      ),
    ).toEqual(['控件链接a\tb', 'c-d☑①']));
  it('a text box once, behind its paragraph', () => {
    const box = `<w:txbxContent>${paragraph('框里')}</w:txbxContent>`;
    expect(
      textOf(
        paragraph(
          `${run('前')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('后')}`,
        ),
      ),
    ).toEqual(['前后', '框里']);
    expect(
      textOf(
        paragraph(
          `<w:r><mc:AlternateContent><mc:Choice Requires="zzz">${run('新')}</mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
        ),
      ),
    ).toEqual(['', '框里']);
  });
  it('an equation or a picture in the line stands for a character, one beside the text only where there is no text', () => {
    const picture = (how: string): string =>
      `<w:r><w:drawing><wp:${how}><a:graphic><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphicData></a:graphic></wp:${how}></w:drawing></w:r>`;
    const equation = '<w:r><w:object><v:shape style="width:12pt"><v:imagedata r:id="x"/></v:shape></w:object></w:r>';
    expect(
      textOf(
        paragraph(`${run('可得，')}${equation}${run('的解')}`) +
          paragraph(picture('inline')) +
          paragraph(`${picture('anchor')}${run('标题')}`) +
          paragraph(picture('anchor')) +
          paragraph(
            `<w:r><w:pict><v:shape style="position:absolute"><v:imagedata r:id="x"/></v:shape></w:pict></w:r>${run('文')}`,
          ),
      ),
    ).toEqual(['可得，\ufffc的解', '\ufffc', '标题', '\ufffc', '文']);
  });
  it('notes stand behind the draft, only those that are referred to', () =>
    expect(
      textOf({
        footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph('线')}</w:footnote><w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run('统计口径')}`)}</w:footnote><w:footnote w:id="3">${paragraph('无人引用')}</w:footnote>`,
        endnotes: `<w:endnote w:id="1">${paragraph('尾注')}</w:endnote>`,
        body: paragraph(
          `${run('产值')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('增长')}<w:r><w:endnoteReference w:id="1"/></w:r>`,
        ),
      }),
    ).toEqual(['产值[^1]增长[^2]', '', '[^1]: 统计口径', '[^2]: 尾注']));
});

describe('automatic numbers', () => {
  it('levels, and each level anew below its upper one', () =>
    expect(
      textOf({
        numbering: FOUR,
        body: [0, 1, 2, 2, 3, 1, 2, 0, 1].map((at, i) => paragraph(`段${i}`, numbered(1, at))).join(''),
      }),
    ).toEqual(['一、段0', '（一）段1', '1.段2', '2.段3', '（1）段4', '（二）段5', '1.段6', '二、段7', '（一）段8']));
  it('by the style, by the style it is based on, at the level tied to the style', () =>
    expect(
      textOf({
        numbering: `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H1"/>')}${level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
        styles:
          '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="own"><w:name w:val="own"/><w:basedOn w:val="H1"/></w:style>',
        body:
          paragraph('甲', '<w:pStyle w:val="H1"/>') +
          paragraph('乙', '<w:pStyle w:val="H2"/>') +
          paragraph('丙', '<w:pStyle w:val="own"/>') +
          paragraph('丁', '<w:pStyle w:val="own"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      }),
    ).toEqual(['一、甲', '（一）乙', '二、丙', '丁']));
  it('a list that starts anew, one that goes on, one that is a name for a list style', () =>
    expect(
      textOf({
        styles:
          '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>',
        numbering:
          `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:styleLink w:val="L"/>${level(0, 'upperLetter', '%1)')}</w:abstractNum>` +
          '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>',
        body: [1, 1, 2, 2, 3, 4].map((id, i) => paragraph(`段${i}`, numbered(id))).join(''),
      }),
    ).toEqual(['1.段0', '2.段1', '5.段2', '6.段3', 'A)段4', 'B)段5']));
  it('isLgl, lvlRestart, bullets', () =>
    expect(
      textOf({
        numbering: lists(
          level(0, 'chineseCounting', '第%1章') +
            level(1, 'decimal', '%1.%2', '<w:isLgl/>') +
            level(2, 'decimal', '图%3', '<w:lvlRestart w:val="0"/>'),
          level(0, 'bullet', '\uf0d8', '').replace(
            '</w:lvl>',
            '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl>',
          ),
        ),
        body:
          [0, 1, 2, 1, 2, 0, 1, 2].map((at, i) => paragraph(`段${i}`, numbered(1, at))).join('') +
          paragraph('点', numbered(2)),
      }),
    ).toEqual(
      ['第一章段0', '1.1 段1', '图1 段2', '1.2 段3', '图2 段4', '第二章段5', '2.1 段6', '图3 段7', '➢ 点'].map((line) =>
        line.replace('章 ', '章'),
      ),
    ));
  it.each([
    ['chineseCounting', [1, 10, 11, 20, 21, 100, 101], '一 十 十一 二十 二十一 一〇〇 一〇一'],
    [
      'chineseCountingThousand',
      [10, 100, 101, 110, 111, 1000, 1001],
      '十 一百 一百零一 一百一十 一百一十一 一千 一千零一',
    ],
    ['japaneseCounting', [10, 11, 20], '十 十一 二十'],
    ['chineseLegalSimplified', [1, 10, 12], '壹 壹拾 壹拾贰'],
    ['ideographDigital', [1, 10, 11], '一 一〇 一一'],
    ['decimalEnclosedCircle', [1, 20, 21], '① ⑳ ㉑'],
    ['decimalFullWidth', [1, 12], '１ １２'],
    ['upperLetter', [1, 26, 27], 'A Z AA'],
    ['lowerRoman', [4, 9, 14], 'iv ix xiv'],
    ['ideographTraditional', [1, 10], '甲 癸'],
  ])('%s', (format, numbers, expected) =>
    expect(
      numbers
        .map((n) =>
          textOf({ numbering: lists(level(0, format, '%1、', '', n)), body: paragraph('x', numbered(1)) })[0]!.slice(
            0,
            -2,
          ),
        )
        .join(' '),
    ).toBe(expected),
  );
});

describe('tables', () => {
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
  it('merged cells leave their columns free, a bar in a cell is no border', () =>
    expect(
      textOf(
        `<w:tbl><w:tr>${cell('指标', '<w:vMerge w:val="restart"/>')}${cell('金额', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('上年')}${cell('今|年')}</w:tr><w:tr>${cell('产值')}${cell('1')}${cell('2')}</w:tr></w:tbl>`,
      ),
    ).toEqual(['| 指标 | 金额 | |', '|  | 上年 | 今\\|年 |', '| 产值 | 1 | 2 |']));
  it('a frame of one column is no table, a cell of text is text', () =>
    expect(
      textOf(
        `<w:tbl><w:tr><w:tc>${paragraph('框')}</w:tc></w:tr></w:tbl><w:tbl><w:tr>${cell('总结')}<w:tc>${paragraph('一、主要工作')}${paragraph('长'.repeat(70))}</w:tc></w:tr></w:tbl>`,
      ),
    ).toEqual(['框', '总结', '一、主要工作', '长'.repeat(70)]));
});

describe('files of other kinds', () => {
  it('strict files, and other prefixes', () => {
    expect(textOf({ strict: true, body: paragraph('严格') })).toEqual(['严格']);
    const other = namespaces().replace('xmlns:w=', 'xmlns:ns0=');
    const bytes = zipSync({
      '_rels/.rels': strToU8(''),
      'word/document.xml': strToU8(
        `<ns0:document ${other}><ns0:body><ns0:p><ns0:r><ns0:t>别名</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
      ),
    });
    expect(() => readDocx(bytes)).toThrow(WordProblem); // An empty part is damaged, …
    const { text } = readDocx(
      zipSync({
        '_rels/.rels': strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'),
        'word/document.xml': strToU8(
          `<ns0:document ${other}><ns0:body><ns0:p><ns0:r><ns0:t>别名</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
        ),
      }),
    );
    expect(text).toBe('别名\n');
  });

  const toldOf = (bytes: Uint8Array): string => {
    try {
      readDocx(bytes);
    } catch (error) {
      return (error as WordProblem).told['zh-CN'];
    }
    return '';
  };
  const good = docxFile({ body: paragraph('好') });
  it.each([
    ['an old .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), '.doc'],
    [
      'a password',
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...new TextEncoder().encode('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0'),
      ]),
      '密码',
    ],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'PDF'],
    ['nothing', new Uint8Array(), '空'],
    ['text', new TextEncoder().encode('你好'), '不是 .docx'],
    ['half a file', good.subarray(0, good.length - 60), '损坏'],
    ['XML that does not close', docxFile({ body: '<w:p><w:r>' }), '损坏'],
    [
      'a doctype',
      docxFile({ body: '', others: { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' } }),
      '损坏',
    ],
    ['elements nested without end', docxFile({ body: '<w:sdt>'.repeat(400) + '</w:sdt>'.repeat(400) }), '嵌套'],
    ['a bomb', docxFile({ body: paragraph('炸').repeat(300_000) }), '解压后'],
    [
      'too many parts',
      zipSync(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`${i}`, new Uint8Array()]))),
      '部件',
    ],
  ])('%s is refused and named', (_, bytes, word) => expect(toldOf(bytes)).toContain(word));

  it('a size that lies is refused', () => {
    const bytes = docxFile({ body: paragraph('谎'.repeat(5000)) });
    const view = new DataView(bytes.buffer);
    // The directory's record of the document says that it has 100 bytes.
    for (let at = 0; at < bytes.length - 46; at++)
      if (
        view.getUint32(at, true) === 0x02014b50 &&
        new TextDecoder().decode(bytes.subarray(at + 46, at + 63)) === 'word/document.xml'
      )
        view.setUint32(at + 24, 100, true);
    expect(toldOf(bytes)).toContain('实际不止');
  });
});
