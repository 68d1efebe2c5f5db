/** Plain text to paragraphs: a paragraph is a line. */
import { type Line, Lines } from '../text/lines';
import { type Block, isBlank, isRow } from './paragraphs';
import { piecesOf } from './pieces';

/** Takes the next block; answers whether more are wanted. */
export type Take = (block: Block) => boolean;

/** Hands the blocks of `text` to `take`, line by line from offset `from` on, which is the start of a line. */
export function plainBlocks(text: string, from: number, take: Take): void {
  const lines = new Lines(text, from);
  for (let line = lines.next(); line; line = lines.next()) {
    for (const piece of piecesOf(text, line.start, line.end)) {
      const content = text.slice(piece.start, piece.end);
      if (isBlank(content)) continue;
      if (!take({ kind: isRow(content) ? 'row' : isCode(content) ? 'code' : 'prose', span: piece })) return;
    }
  }
}

/** C --> D[填写信息], 终端->>服务器： 上报: a line of a diagram that a program draws (Mermaid). 申请-->审核 is how people write steps. */
const NODE = String.raw`[\w\u4e00-\u9fff]{1,24}`;
const MESSAGE = String.raw`-{1,2}>>\s?${NODE}\s?[:：]`;
const EDGE = String.raw`-{2,3}>\s?(?:\|[^|\n]{0,24}\|\s?)?[A-Za-z]\w{0,8}[[({]`;
const OF_DIAGRAM = new RegExp(String.raw`^\s*${NODE}(?:[[({][^\n]{0,40}[\])}])?\s?(?:${MESSAGE}|${EDGE})`);
const isOfDiagram = (line: string): boolean => line.includes('->') && OF_DIAGRAM.test(line);

/**
 * "title": "书名",  {  });  29.   ): a line of data or of a program, by the key that opens it or by holding nothing but brackets; programs
 * that set numbers before the lines of a listing leave them in a copy.
 */
const KEY_OF_DATA = /^["“”][A-Za-z_$][\w$.-]{0,40}["“”]\s?[:：]/;
const NOTHING_BUT_BRACKETS = /^(?!\(\)$)(?:\d{1,4}\.?\s{1,40})?[()[\]{}]{1,6}[,;]?$/;
const isOfProgram = (line: string): boolean =>
  '"“”'.includes(line.charAt(0))
    ? isLatin(line.charCodeAt(1)) && KEY_OF_DATA.test(line)
    : line.length <= LONGEST_BRACKETS &&
      MAY_END_SO.has(line.charAt(line.length - 1)) &&
      NOTHING_BUT_BRACKETS.test(line);
/** Every line is asked: few open with a key in Latin letters, or close as a line of brackets does. */
const isLatin = (code: number): boolean => code < 0x7b && code > 0x23;
const MAY_END_SO: ReadonlySet<string> = new Set('()[]{},;');
const LONGEST_BRACKETS = 48;
const isCode = (line: string): boolean => isOfDiagram(line) || isOfProgram(line.trim());

const FRONT_MATTER_MARK = /^---[ \t]*$/;
/** Longer front matter is a text between two rules. */
const LONGEST_FRONT_MATTER = 60;

/** #META over keys and #END below them: the head that a program of somebody's own reads. */
const HEAD_FOR_A_PROGRAM = /^\ufeff?#[A-Z]{2,12}[ \t]*$/;
const END_OF_SUCH_A_HEAD = /^#(?:END|\/)[A-Z_]{0,12}[ \t]*$/;
/** Whether `text` may open with front matter, which the lines below decide. */
export const mayOpenFrontMatter = (text: string): boolean => /^\ufeff?(?:---|#[A-Z]|title[:：])/.test(text);

/** The line of `lines` that `closes`, where nothing but keys, from `fewest` to `most`, stands before it. */
function closingLine(lines: Lines, text: string, closes: RegExp, fewest: number, most: number): Line | undefined {
  let line = lines.next();
  for (let i = 0; i < most && line; i++, line = lines.next()) {
    const written = text.slice(line.start, line.end);
    if (closes.test(written)) return i >= fewest ? line : undefined;
    if (!KEY_LINE.test(written)) return undefined;
  }
  return undefined;
}

/** The line that closes the head of `text` where a program's mark opens it and nothing but keys stands between. */
function programHeadEnd(text: string): Line | undefined {
  const lines = new Lines(text);
  const first = lines.next();
  if (!first || !HEAD_FOR_A_PROGRAM.test(text.slice(first.start, first.end))) return undefined;
  return closingLine(lines, text, END_OF_SUCH_A_HEAD, 1, LONGEST_FRONT_MATTER - 1);
}

/** title: 年终总结 over more keys and a line ---: programs for blogs take it without the mark above. A single line over --- is a heading. */
const unopenedEnd = (text: string): Line | undefined =>
  closingLine(new Lines(text), text, FRONT_MATTER_MARK, 2, LONGEST_UNOPENED);
const LONGEST_UNOPENED = 24;

/** The line that closes the front matter of `text`, if it has any. */
export function frontMatterEnd(text: string): Line | undefined {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (text.charAt(bom) === '#') return programHeadEnd(text);
  if (text.startsWith('title', bom)) return unopenedEnd(text);
  if (!text.startsWith('---', bom)) return undefined;
  const lines = new Lines(text);
  const first = lines.next();
  if (!first || !FRONT_MATTER_MARK.test(text.slice(first.start + bom, first.end))) return undefined;
  let line = lines.next();
  for (let i = 1; i < LONGEST_FRONT_MATTER && line; i++, line = lines.next())
    if (FRONT_MATTER_MARK.test(text.slice(line.start, line.end))) return line;
  return undefined;
}

/** 文种: 工作总结, or an item of the list under its key. No # is one: it heads a section where front matter opens nothing. */
const KEY_LINE = /^[ \t]*(?:-[ \t]+\S|[^\s:：，。；、#-][^:：，。；、]{0,30}[:：])/;
/** A line on which a key may still be written out. */
const KEY_BEGUN = /^[ \t]*[^\s:：，。；、（#-]{0,20}$/;

/**
 * Whether `offset` stands in front matter that nobody has closed yet: `text` opens with ---, only keys stand between that line
 * and the one of `offset`, and that one holds a key, or what may become one. What stands below does not count: who writes front
 * matter over a draft has the draft there.
 */
export function isInOpenFrontMatter(text: string, offset: number): boolean {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', bom) || frontMatterEnd(text)) return false;
  const lines = new Lines(text);
  const first = lines.next();
  if (!first || !FRONT_MATTER_MARK.test(text.slice(first.start + bom, first.end))) return false;
  if (offset <= first.end) return true;
  let line = lines.next();
  for (let i = 1; i < LONGEST_FRONT_MATTER && line; i++, line = lines.next()) {
    const written = text.slice(line.start, line.end);
    const isKey = KEY_LINE.test(written);
    if (offset <= line.end) return isKey || KEY_BEGUN.test(written);
    if (!isKey) return false;
  }
  // The text ends in a line break, and the cursor stands behind it.
  return line === undefined;
}
