/**
 * document.xml, footnotes.xml, endnotes.xml to blocks, as Word shows them when all revisions are accepted: what was deleted,
 * moved away or hidden is not there, fields show their results, ruby its base, and what is written twice for older programs
 * is read once.
 */
import { CHARACTERS, floats, joined, KNOWN, LEFT_OUT, MOST, NO_ROW, OBJECTS, symbolOf, tooMany } from './elements';
import type { Block, NoteReference, Piece, Story, WordCell, WordParagraph, WordRow, WordTable } from './model';
import { closeRun, type Frame, openFrame, putObject } from './open-paragraph';
import type { Styles } from './styles';
import { type Attributes, isOn, readXml } from './xml';

/** Where blocks go: the document, a cell, a text box, a note. `pending` waits for the paragraph it joins. */
interface Container {
  readonly blocks: Block[];
  pending?: WordParagraph;
  readonly cell?: WordCell;
  /** How many paragraphs were open when it began: what is open beyond them is in it. */
  readonly base: number;
}

/** Reads the XML of one part. Throws `WordProblem` when it is damaged. */
export function readStory(xml: string, part: string, styles: Styles): Story {
  const reader = new StoryReader(styles);
  readXml(xml, part, reader);
  return reader.story();
}

class StoryReader {
  readonly #main: Container = { blocks: [], base: 0 };
  readonly #containers: Container[] = [this.#main];
  readonly #frames: Frame[] = [];
  readonly #tables: WordTable[] = [];
  readonly #rows: WordRow[] = [];
  /** Whether each open field still tells its code. */
  readonly #fields: { isCode: boolean }[] = [];
  /** Whether an alternative has been taken, for each open choice. */
  readonly #choices: { taken: boolean }[] = [];
  readonly #notes = new Map<string, Block[]>();
  readonly #references: NoteReference[] = [];
  /** How deep in what is left out. */
  #skipped = 0;
  #counted = 0;
  #revised = 0;
  #inRowProperties = false;
  #text: { start: number; tag: number; characters: string } | undefined;

  constructor(private readonly styles: Styles) {}

  story(): Story {
    this.#settle(this.#main);
    return { blocks: this.#main.blocks, notes: this.#notes, references: this.#references };
  }

  open(name: string, attributes: Attributes, start: number, end: number, empty: boolean): void {
    if (this.#skipped > 0) {
      this.#skipped++;
      return;
    }
    if (this.#leavesOut(name, attributes, empty)) {
      this.#skipped = 1;
      return;
    }
    const frame = this.#frame;
    if (name === 'w:t' || name === 'm:t') {
      this.#text = { start: end, tag: start, characters: '' };
      return;
    }
    if (this.#openStructure(name, attributes, start, end, empty)) return;
    if (name === 'w:ins' || name === 'w:moveTo') {
      if (!this.#inProperties) this.#revised++;
    } else if (!frame) this.#inCell(name, attributes);
    else if (frame.inProperties) this.#property(frame, name, attributes);
    else this.#inParagraph(frame, name, attributes, start, end);
  }

  close(name: string, start: number, end: number): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    const frame = this.#frame;
    switch (name) {
      case 'w:t':
      case 'm:t':
        this.#endText(start);
        break;
      case 'w:p':
        this.#endParagraph(end);
        break;
      case 'w:pPr':
        if (frame) {
          frame.inProperties = false;
          frame.paragraph.content = end;
        }
        break;
      case 'w:rPr':
        if (frame?.run && frame.depth === 1 && !frame.inProperties)
          frame.run.properties = [frame.run.properties[0], end];
        break;
      case 'w:r':
      case 'm:r':
        if (frame) closeRun(frame, end);
        break;
      case 'w:ins':
      case 'w:moveTo':
        if (!this.#inProperties) this.#revised--;
        break;
      default:
        this.#closeStructure(name);
    }
  }

  text(characters: string): void {
    if (this.#text && this.#skipped === 0) this.#text.characters += characters;
  }

  /** Whether `name` is not there for a reader. What is said of a paragraph's mark or of a row is heard first. */
  #leavesOut(name: string, attributes: Attributes, empty: boolean): boolean {
    const frame = this.#frame;
    if (name === 'mc:AlternateContent') this.#choices.push({ taken: false });
    const choice = this.#choices.at(-1);
    if (name === 'mc:Choice' && choice) {
      const needed = (attributes.get('Requires') ?? '').split(/\s+/).filter(Boolean);
      if (choice.taken || !needed.every((one) => KNOWN.test(one))) return true;
      choice.taken = true;
    }
    if (name === 'mc:Fallback') return choice?.taken === true;
    if (name === 'w:del' || name === 'w:moveFrom') {
      if (frame?.inProperties) frame.paragraph.joins = 'deleted';
      else if (this.#inRowProperties) this.#row.gone = true;
      return true;
    }
    return LEFT_OUT.has(name) && !(empty && name === 'w:rt');
  }

  /** The paragraph being read in the innermost container. */
  get #frame(): Frame | undefined {
    return this.#frames.length > (this.#containers.at(-1)?.base ?? 0) ? this.#frames.at(-1) : undefined;
  }

  /** Whether what comes is said of a paragraph's mark or of a row. */
  get #inProperties(): boolean {
    return this.#inRowProperties || this.#frame?.inProperties === true;
  }

  get #row(): WordRow {
    return this.#rows.at(-1) ?? NO_ROW();
  }

  #openStructure(name: string, attributes: Attributes, start: number, end: number, empty: boolean): boolean {
    const container = this.#containers.at(-1) ?? this.#main;
    switch (name) {
      case 'w:p':
        this.#openParagraph(start, empty ? undefined : end);
        return true;
      case 'w:tbl': {
        this.#settle(container);
        const table: WordTable = { kind: 'table', rows: [] };
        container.blocks.push(table);
        this.#tables.push(table);
        return true;
      }
      case 'w:tr': {
        const row: WordRow = { cells: [], gone: false, before: 0 };
        this.#tables.at(-1)?.rows.push(row);
        this.#rows.push(row);
        return true;
      }
      case 'w:trPr':
        this.#inRowProperties = !empty;
        return true;
      case 'w:tc': {
        const cell: WordCell = { blocks: [], columns: 1, continues: false, gone: false };
        this.#row.cells.push(cell);
        this.#containers.push({ blocks: cell.blocks, cell, base: this.#frames.length });
        return true;
      }
      case 'w:txbxContent': {
        const host = this.#frame;
        const blocks: Block[] = [];
        host?.paragraph.boxes.push({ blocks, run: host.run });
        this.#containers.push({ blocks, base: this.#frames.length });
        return true;
      }
      case 'w:footnote':
      case 'w:endnote': {
        const blocks: Block[] = [];
        // Separators are lines, not notes.
        const isNote = (attributes.get('w:type') ?? 'normal') === 'normal';
        if (isNote) this.#notes.set(attributes.get('w:id') ?? '', blocks);
        this.#containers.push({ blocks, base: this.#frames.length });
        return true;
      }
      default:
        return false;
    }
  }

  #closeStructure(name: string): void {
    switch (name) {
      case 'w:tbl':
        this.#tables.pop();
        break;
      case 'w:tr':
        this.#rows.pop();
        break;
      case 'w:trPr':
        this.#inRowProperties = false;
        break;
      case 'w:tc':
      case 'w:txbxContent':
      case 'w:footnote':
      case 'w:endnote': {
        const container = this.#containers.pop();
        if (container) this.#settle(container);
        break;
      }
      case 'mc:AlternateContent':
        this.#choices.pop();
    }
  }

  /** Counts a paragraph or a run. Throws when they are more than a draft has. */
  #count(): void {
    if (++this.#counted > MOST) throw tooMany(MOST);
  }

  #openParagraph(start: number, content: number | undefined): void {
    this.#count();
    const paragraph: WordParagraph = {
      kind: 'paragraph',
      start,
      end: start,
      content,
      style: undefined,
      numbering: undefined,
      outline: undefined,
      joins: undefined,
      pieces: [],
      boxes: [],
    };
    this.#frames.push(openFrame(paragraph));
  }

  #endParagraph(end: number): void {
    const frame = this.#frames.pop();
    if (!frame) return;
    const { paragraph } = frame;
    paragraph.end = end;
    if (frame.beside && paragraph.pieces.length + paragraph.boxes.length === 0) paragraph.pieces.push(frame.beside);
    // A code that no result follows ends here at the latest, lest the rest of the draft be taken for code.
    for (const field of this.#fields) field.isCode = false;
    const container = this.#containers.at(-1) ?? this.#main;
    const before = container.pending;
    container.pending = undefined;
    const whole = before ? joined(before, paragraph) : paragraph;
    if (paragraph.joins) {
      whole.joins = paragraph.joins;
      container.pending = whole;
    } else container.blocks.push(whole);
  }

  /** What waits for a paragraph to join stands by itself where none comes. */
  #settle(container: Container): void {
    const { pending } = container;
    container.pending = undefined;
    if (pending && pending.pieces.length + pending.boxes.length > 0) container.blocks.push(pending);
  }

  #inCell(name: string, attributes: Attributes): void {
    const cell = this.#containers.at(-1)?.cell;
    if (name === 'w:gridBefore') this.#row.before = Number(attributes.get('w:val')) || 0;
    if (!cell) return;
    if (name === 'w:gridSpan') cell.columns = Math.min(100, Math.max(1, Number(attributes.get('w:val')) || 1));
    else if (name === 'w:vMerge') cell.continues = (attributes.get('w:val') ?? 'continue') === 'continue';
    else if (name === 'w:cellDel') cell.gone = true;
  }

  #property({ paragraph }: Frame, name: string, attributes: Attributes): void {
    if (name === 'w:pStyle') paragraph.style = attributes.get('w:val');
    else if (name === 'w:outlineLvl') paragraph.outline = Number(attributes.get('w:val'));
    else if (name === 'w:numPr') paragraph.numbering = {};
    else if (name === 'w:numId') paragraph.numbering = { ...paragraph.numbering, id: Number(attributes.get('w:val')) };
    else if (name === 'w:ilvl')
      paragraph.numbering = { ...paragraph.numbering, level: Number(attributes.get('w:val')) };
    else if ((name === 'w:vanish' || name === 'w:specVanish') && isOn(attributes)) paragraph.joins ??= 'hidden';
  }

  #inParagraph(frame: Frame, name: string, attributes: Attributes, start: number, end: number): void {
    const { run } = frame;
    switch (name) {
      case 'w:pPr':
        frame.inProperties = true;
        return;
      case 'w:r':
      case 'm:r':
        if (frame.depth++ > 0) return;
        this.#count();
        frame.run = { start, end, properties: [end, end], revised: this.#revised > 0, isFormula: name === 'm:r' };
        frame.hidden = this.styles.of(frame.paragraph.style).hidden === true;
        return;
      case 'w:rPr':
        if (run && frame.depth === 1) run.properties = [start, end];
        return;
      case 'w:rStyle':
        frame.hidden = this.styles.of(attributes.get('w:val')).hidden ?? frame.hidden;
        return;
      case 'w:vanish':
        frame.hidden = isOn(attributes);
        return;
      case 'w:fldChar':
        this.#field(attributes.get('w:fldCharType') ?? '');
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#note(frame, name === 'w:footnoteReference' ? 'footnote' : 'endnote', attributes, start, end);
        return;
      case 'w:sym':
        this.#put(frame, symbolOf(attributes), start, end);
        return;
      default: {
        this.#standIn(frame, name, attributes, start, end);
      }
    }
  }

  /** What stands for characters, or is seen between them. */
  #standIn(frame: Frame, name: string, attributes: Attributes, start: number, end: number): void {
    const characters = CHARACTERS[name];
    if (characters !== undefined) this.#put(frame, characters, start, end);
    else if (floats(name, attributes)) frame.floats = true;
    else if (OBJECTS.has(name) && this.#isSeen(frame)) putObject(frame, start, end);
  }

  #field(type: string): void {
    if (type === 'begin') this.#fields.push({ isCode: true });
    else if (type === 'end') this.#fields.pop();
    else {
      const field = this.#fields.at(-1);
      if (field) field.isCode = false;
    }
  }

  #note(frame: Frame, kind: 'footnote' | 'endnote', attributes: Attributes, start: number, end: number): void {
    const { run, paragraph } = frame;
    if (!run || !this.#isSeen(frame)) return;
    this.#references.push({ kind, id: attributes.get('w:id') ?? '', run, paragraph });
    this.#put(frame, `[^${this.#references.length}]`, start, end);
  }

  #endText(end: number): void {
    const text = this.#text;
    this.#text = undefined;
    const frame = this.#frame;
    if (text && frame)
      this.#put(frame, text.characters.replace(/[\r\n]+/g, ' '), text.start, Math.max(text.start, end), text.tag);
  }

  #isSeen(frame: Frame): boolean {
    return !frame.hidden && !this.#fields.some(({ isCode }) => isCode);
  }

  #put(frame: Frame, text: string, start: number, end: number, tag?: number): void {
    const { run, paragraph } = frame;
    if (!run || text === '' || !this.#isSeen(frame)) return;
    const piece: Piece = { text, start, end, tag, run, isFixed: frame.depth > 1 };
    paragraph.pieces.push(piece);
  }
}
