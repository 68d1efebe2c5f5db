/** A paragraph of a Word file while it is read, and what of its run. */
import { OBJECT } from './elements';
import type { Piece, Run, WordParagraph } from './model';

/** A paragraph being read, and what of its run. */
export interface Frame {
  readonly paragraph: WordParagraph;
  run: Run | undefined;
  hidden: boolean;
  /** How many runs are open: those of ruby stand in another. */
  depth: number;
  /** How the paragraph's own mark is formatted counts apart. */
  inProperties: boolean;
  /** Whether what the run holds stands beside the text. */
  floats: boolean;
  /** A picture beside the text, which is all there is of a paragraph that has none. */
  beside?: Piece;
}

export const openFrame = (paragraph: WordParagraph): Frame => ({
  paragraph,
  run: undefined,
  hidden: false,
  depth: 0,
  inProperties: false,
  floats: false,
});

/** A picture or an equation in the line stands for a character, however many pieces it is drawn of; one beside the text may be all there is. */
export function putObject(frame: Frame, start: number, end: number): void {
  const { run, paragraph, floats, depth } = frame;
  if (!run) return;
  const object: Piece = { text: OBJECT, start, end, tag: undefined, run, isFixed: depth > 1 };
  const last = paragraph.pieces.at(-1);
  if (floats) frame.beside ??= object;
  else if (last?.run !== run || last.text !== OBJECT) paragraph.pieces.push(object);
}

export function closeRun(frame: Frame, end: number): void {
  if (--frame.depth > 0) return;
  if (frame.run) frame.run.end = end;
  frame.run = undefined;
  frame.hidden = false;
  frame.floats = false;
}
