/** What is read of a Word file: blocks in their order, each with its places in the XML of its part (UTF-16 offsets). */
import type { NumberingReference } from './styles';

/** A run: what Word keeps a stretch of equally formatted characters in. */
export interface Run {
  /** From `<w:r` to behind `</w:r>`. */
  readonly start: number;
  end: number;
  /** Its properties, `<w:rPr>…</w:rPr>`; empty when it has none. */
  properties: readonly [start: number, end: number];
  /** Whether somebody inserted or moved it and nobody has accepted that yet. */
  readonly revised: boolean;
  /** Whether it is one of a formula, which takes no comments in itself. */
  readonly isFormula: boolean;
}

/** Characters that stand together in the file. */
export interface Piece {
  readonly text: string;
  /** Of characters in `<w:t>`: where those stand, entities and all; else the element that stands for them. */
  readonly start: number;
  readonly end: number;
  /** Where the `<w:t>` begins; undefined when an element stands for the characters (a tab, a break, a symbol). */
  readonly tag: number | undefined;
  /** The run it is in; of ruby, the one that holds base and sound. */
  readonly run: Run;
  /** Whether that run cannot be cut beside or in it. */
  readonly isFixed: boolean;
}

export interface WordParagraph {
  readonly kind: 'paragraph';
  /** From `<w:p` to behind `</w:p>`. */
  readonly start: number;
  end: number;
  /** Where its content begins: behind its properties; undefined when it is `<w:p/>`. */
  content: number | undefined;
  style: string | undefined;
  numbering: NumberingReference | undefined;
  /** Its own outline level, which goes before that of its style. */
  outline: number | undefined;
  /** Its mark is deleted or moved away: what follows joins it and rules; `hidden`: it rules. */
  joins: 'deleted' | 'hidden' | undefined;
  readonly pieces: Piece[];
  /** Text boxes that hang on it. */
  readonly boxes: Box[];
}

export interface Box {
  readonly blocks: Block[];
  /** The run that holds it. */
  readonly run: Run | undefined;
}

export interface WordTable {
  readonly kind: 'table';
  readonly rows: WordRow[];
}

export interface WordRow {
  readonly cells: WordCell[];
  gone: boolean;
  /** Columns of the grid left free before its first cell. */
  before: number;
}

export interface WordCell {
  readonly blocks: Block[];
  /** Columns it spans. */
  columns: number;
  /** It belongs to the cell above it. */
  continues: boolean;
  gone: boolean;
}

export type Block = WordParagraph | WordTable;

/** A reference to a note, in the order they stand. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  readonly run: Run;
  readonly paragraph: WordParagraph;
}

/** A part read: the document itself, or the notes by their number. */
export interface Story {
  readonly blocks: readonly Block[];
  readonly notes: ReadonlyMap<string, readonly Block[]>;
  readonly references: readonly NoteReference[];
}
