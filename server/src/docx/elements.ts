/** Elements of a Word file that are not simply text: what is left out, what stands for characters, what joins. */
import type { WordParagraph, WordRow } from './model';
import { problem, type WordProblem } from './problem';
import { plainSymbol } from './symbols';
import type { Attributes } from './xml';

/** Paragraphs and runs of a part; a book of 500 pages has some 70,000. More would take more memory than a draft is worth. */
export const MOST = 250_000;

/** There are more of them than `most`. */
export function tooMany(most: number): WordProblem {
  return problem(
    'too-large',
    `文件里的段落和文字块超过 ${most / 10_000} 万个，不像正常的文稿，没有读。`,
    `The file has more than ${most} paragraphs and runs, which no draft has; it was not read.`,
  );
}

/** Left out with all they hold. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:sdtPr',
  'w:rubyPr',
  'w:rt',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPr',
  'w:tblGrid',
  'w:sectPr',
  'w:fldData',
]);
/** What the alternatives of a file ask for that this reader knows: shapes of Word 2010 and later, in which text boxes are. */
export const KNOWN = /^(?:wps|wpg|wpc|wpi|w14|w15|w16\w*|wp14|a14|am3d|cx\d*|aink|p14|v|o)$/;

/** Elements that stand for characters. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:br': '\n',
  'w:noBreakHyphen': '-',
};

/** What is seen and is no text: a picture, a chart, a diagram, and how an equation or another embedded object shows itself. */
export const OBJECTS: ReadonlySet<string> = new Set(['pic:pic', 'c:chart', 'dgm:relIds', 'v:imagedata']);
/** Stands where such an object is set in a line of text (U+FFFC, object replacement character). */
export const OBJECT = '\ufffc';
/** What floats stands beside the text and in no line of it: it is told by these elements, the older one by its style. */
export const floats = (name: string, attributes: Attributes): boolean =>
  name === 'wp:anchor' || (name === 'v:shape' && /position:\s*absolute/.test(attributes.get('style') ?? ''));

/** What is said of a row where none is open goes here. */
export const NO_ROW = (): WordRow => ({ cells: [], gone: true, before: 0 });

/** The character of a w:sym; '' when it names none. */
export function symbolOf(attributes: Attributes): string {
  const code = Number.parseInt(attributes.get('w:char') ?? '', 16);
  if (!(code > 0x20 && code < 0x10000)) return '';
  return plainSymbol(String.fromCharCode(code), attributes.get('w:font') ?? '');
}

/**
 * Two paragraphs as one. Where a mark was deleted the second's formatting holds, since its mark is the one that is left; a
 * mark that is only hidden keeps its own, unless all of its paragraph is.
 */
export function joined(first: WordParagraph, second: WordParagraph): WordParagraph {
  const ruling = first.joins === 'hidden' && first.pieces.length > 0 ? first : second;
  return {
    ...ruling,
    start: first.start,
    end: second.end,
    content: first.content,
    joins: undefined,
    pieces: [...first.pieces, ...second.pieces],
    boxes: [...first.boxes, ...second.boxes],
  };
}
