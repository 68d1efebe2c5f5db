/**
 * Blocks to one text, as a writer would type it: a paragraph a line, automatic numbers written out, a table as rows of cells
 * between bars, notes behind the draft. It is plain text and not Markdown, since rules know headings of official writing by
 * their numbers, and nothing in it has to be escaped.
 */
import type { Span } from '../core/index';
import type { Block, NoteReference, Piece, Run, Story, WordCell, WordParagraph, WordRow, WordTable } from './model';
import type { Counters } from './counters';
import type { Numbering } from './numbering';
import type { Styles } from './styles';

/** Characters of the text that stand together in the file. */
export interface Placed {
  /** Where they begin in the text. */
  readonly at: number;
  readonly length: number;
  readonly piece: Piece;
  /** Which character of the piece comes first. */
  readonly from: number;
}

/** A paragraph of the file in the text. */
export interface TextParagraph {
  readonly span: Span;
  /** The number Word writes in front of it, as far as it stands in the text; empty when there is none. */
  readonly label: Span;
  /** 1 for a heading of the first level …; undefined for body text. */
  readonly level: number | undefined;
  readonly source: WordParagraph;
  /** Where a comment on it must go when it cannot stand in itself: the run of the main text that its box or note hangs on. */
  readonly host: Run | undefined;
  readonly role: 'body' | 'cell' | 'box' | 'footnote' | 'endnote';
  /** Which table, row and column it is in, from 0. */
  readonly cell?: readonly [table: number, row: number, column: number];
}

export interface WrittenText {
  readonly text: string;
  /** In the order of the text. */
  readonly paragraphs: readonly TextParagraph[];
  readonly pieces: readonly Placed[];
  /** Where tables stand in it, with the columns of each. */
  readonly tables: readonly { readonly span: Span; readonly columns: number }[];
}

export interface Sources {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly counters: Counters;
}

/** Writes the text of `story`, with the notes it refers to out of `footnotes` and `endnotes`. */
export function writeText(
  story: Story,
  footnotes: Story | undefined,
  endnotes: Story | undefined,
  sources: Sources,
): WrittenText {
  const writer = new Writer(sources);
  writer.blocks(story.blocks, { role: 'body', host: undefined });
  story.references.forEach((reference, i) => {
    const notes = reference.kind === 'footnote' ? footnotes : endnotes;
    writer.note(i + 1, reference, notes?.notes.get(reference.id) ?? []);
  });
  return writer.written();
}

interface Place {
  readonly role: TextParagraph['role'];
  readonly host: Run | undefined;
  readonly cell?: TextParagraph['cell'];
}

/** A cell with longer text in more paragraphs than one is no cell of figures: its paragraphs stand by themselves. */
const LONGEST_CELL = 60;

class Writer {
  #text = '';
  /** What `#text` was made of lately: strings grow cheaper when they are joined seldom. */
  readonly #paragraphs: TextParagraph[] = [];
  readonly #pieces: Placed[] = [];
  readonly #tables: { span: Span; columns: number }[] = [];
  #notesBegun = false;

  constructor(private readonly sources: Sources) {}

  written(): WrittenText {
    return { text: this.#text, paragraphs: this.#paragraphs, pieces: this.#pieces, tables: this.#tables };
  }

  blocks(blocks: readonly Block[], place: Place): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.#line(block, place);
      else this.#table(block, place);
    }
  }

  /** The note `number`, on lines of its own behind the draft. */
  note(number: number, { kind, run }: NoteReference, blocks: readonly Block[]): void {
    if (!this.#notesBegun) this.#text += '\n';
    this.#notesBegun = true;
    const before = `[^${number}]: `;
    const paragraphs = paragraphsOf(blocks).filter(({ pieces }) => pieces.length > 0);
    this.#text += before;
    paragraphs.forEach((paragraph, i) => {
      if (i > 0) this.#text += ' ';
      this.#inline(paragraph, { role: kind, host: run });
    });
    this.#text += '\n';
  }

  /** A paragraph on a line of its own, and the text boxes that hang on it. */
  #line(paragraph: WordParagraph, place: Place): void {
    const start = this.#text.length;
    const label = this.#label(paragraph);
    // An indent made with a tab is no column of a table.
    let leading = true;
    for (const piece of paragraph.pieces) {
      if (leading && piece.text.trim() === '') {
        if (piece.text === '\n') continue;
        this.#put(piece, piece.text.replaceAll('\t', '　'));
      } else {
        leading = false;
        this.#put(piece, piece.text);
      }
    }
    this.#keep(paragraph, start, label, place);
    this.#text += '\n';
    this.#boxes(paragraph, place);
  }

  #boxes({ boxes }: WordParagraph, { host }: Place): void {
    for (const { blocks, run } of boxes) this.blocks(blocks, { role: 'box', host: host ?? run });
  }

  /** A paragraph in a line with others: in a cell, or in a note. */
  #inline(paragraph: WordParagraph, place: Place): void {
    const start = this.#text.length;
    const label = this.#label(paragraph);
    for (const piece of paragraph.pieces) this.#put(piece, piece.text, true);
    this.#keep(paragraph, start, label, place);
  }

  #keep(paragraph: WordParagraph, start: number, label: Span, { role, host, cell }: Place): void {
    const outline = paragraph.outline ?? this.sources.styles.of(paragraph.style).outline;
    const level = outline !== undefined && outline < 9 ? outline + 1 : undefined;
    this.#paragraphs.push({
      span: { start, end: this.#text.length },
      label,
      level,
      source: paragraph,
      host,
      role,
      cell,
    });
  }

  /** Writes the paragraph's automatic number, with a space behind one that would run into the text. */
  #label(paragraph: WordParagraph): Span {
    const { styles, numbering, counters } = this.sources;
    const start = this.#text.length;
    const nothing = { start, end: start };
    const style = styles.of(paragraph.style);
    const id = paragraph.numbering?.id ?? style.numbering?.id;
    if (id === undefined || id === 0) return nothing;
    const list = numbering.list(id);
    if (!list) return nothing;
    // A style's own level is the one that is tied to it.
    const tied =
      paragraph.numbering?.id === undefined && style.numberedBy !== undefined
        ? numbering.levelOf(list, style.numberedBy)
        : undefined;
    const level = paragraph.numbering?.level ?? tied ?? style.numbering?.level ?? 0;
    const written = counters.next(id, level);
    if (written === '') return nothing;
    this.#text += /[\w•●■□◆▪➢✓○]$/.test(written) ? `${written} ` : written;
    return { start, end: start + written.length };
  }

  /** Characters of `piece`; `inRow` keeps them on their line and in their cell. */
  #put(piece: Piece, text: string, inRow = false): void {
    const shown = inRow ? text.replace(/[\t\n]/g, ' ') : text;
    if (!inRow || !shown.includes('|')) {
      if (shown === '') return;
      this.#pieces.push({ at: this.#text.length, length: shown.length, piece, from: 0 });
      this.#text += shown;
      return;
    }
    let from = 0;
    for (const part of shown.split(/(?=\|)/)) {
      if (part.startsWith('|')) this.#text += '\\';
      this.#pieces.push({ at: this.#text.length, length: part.length, piece, from });
      this.#text += part;
      from += part.length;
    }
  }

  #table({ rows }: WordTable, place: Place): void {
    const live = rows.filter(({ gone }) => !gone);
    const columns = live.reduce((most, row) => Math.max(most, widthOf(row)), 0);
    const number = this.#tables.length;
    if (columns < 2) {
      for (const row of live) for (const cell of row.cells) this.blocks(cell.blocks, place);
      return;
    }
    const start = this.#text.length;
    const table = { span: { start, end: start }, columns };
    this.#tables.push(table);
    live.forEach((row, r) => {
      if (row.cells.some((cell) => !cell.gone && isText(cell))) this.#rowOfText(row, place);
      else this.#row(row, columns, [number, r], place);
    });
    table.span = { start, end: this.#text.length };
    // Two tables in a row are two.
    this.#text += '\n';
  }

  /** A row of a form that holds whole texts: what its cells say, paragraph by paragraph. */
  #rowOfText(row: WordRow, place: Place): void {
    for (const cell of row.cells) if (!cell.gone) this.blocks(cell.blocks, place);
  }

  #row(row: WordRow, columns: number, [table, r]: readonly [number, number], place: Place): void {
    this.#text += `|${' |'.repeat(row.before)}`;
    let column = row.before;
    const boxed: WordParagraph[] = [];
    for (const cell of row.cells) {
      if (cell.gone) continue;
      this.#text += ' ';
      const paragraphs = paragraphsOf(cell.blocks);
      let written = false;
      for (const paragraph of paragraphs) {
        if (written && paragraph.pieces.length > 0) this.#text += ' ';
        this.#inline(paragraph, {
          ...place,
          role: place.role === 'body' ? 'cell' : place.role,
          cell: [table, r, column],
        });
        written ||= paragraph.pieces.length > 0;
        if (paragraph.boxes.length > 0) boxed.push(paragraph);
      }
      this.#text += ` |${' |'.repeat(cell.columns - 1)}`;
      column += cell.columns;
    }
    this.#text += `${' |'.repeat(Math.max(0, columns - column))}\n`;
    for (const paragraph of boxed) this.#boxes(paragraph, place);
  }
}

function widthOf({ cells, before }: WordRow): number {
  return cells.reduce((sum, cell) => sum + (cell.gone ? 0 : cell.columns), before);
}

/** The paragraphs of `blocks`, those of tables among them too. */
function paragraphsOf(blocks: readonly Block[]): WordParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells, gone }) => (gone ? [] : cells.flatMap((cell) => paragraphsOf(cell.blocks)))),
  );
}

function isText({ blocks }: WordCell): boolean {
  const filled = paragraphsOf(blocks).filter(({ pieces }) => pieces.length > 0);
  return filled.length > 1 && filled.reduce((sum, { pieces }) => sum + lengthOf(pieces), 0) > LONGEST_CELL;
}

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);
