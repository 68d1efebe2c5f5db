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
      if (!take({ kind: isRow(content) ? 'row' : 'prose', span: piece })) return;
    }
  }
}

const FRONT_MATTER_MARK = /^---[ \t]*$/;
/** Longer front matter is a text between two rules. */
const LONGEST_FRONT_MATTER = 60;

/** The line that closes the front matter of `text`, if it has any. */
export function frontMatterEnd(text: string): Line | undefined {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', bom)) return undefined;
  const lines = new Lines(text);
  const first = lines.next();
  if (!first || !FRONT_MATTER_MARK.test(text.slice(first.start + bom, first.end))) return undefined;
  let line = lines.next();
  for (let i = 1; i < LONGEST_FRONT_MATTER && line; i++, line = lines.next())
    if (FRONT_MATTER_MARK.test(text.slice(line.start, line.end))) return line;
  return undefined;
}
