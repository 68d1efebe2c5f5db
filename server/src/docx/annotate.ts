/**
 * Findings into a copy of a Word file: comments on the words they are about, and changes that are certain as tracked changes.
 * Nothing is written anew that need not be: marks are put between the characters of document.xml, and all other parts go
 * over byte for byte. What comes out is read again, and must say what the file said.
 */
import type { Span, TextEdit } from '../core/index';
import { anchorOf, type Boundary, piecesIn, placeIn } from './anchors';
import { withComments } from './comments';
import type { Run, WordParagraph } from './model';

import { readDocx, type WordText } from './read';
import { escaped } from './xml';

/** Something to say about a stretch of the text. */
export interface Remark {
  /** In the text that was read. */
  readonly span: Span;
  /** Its paragraphs. */
  readonly lines: readonly string[];
  /** Changes to be made in the text, as tracked changes. */
  readonly edits?: readonly TextEdit[];
}

export interface Signature {
  readonly author: string;
  readonly initials: string;
  /** When, as `2026-03-09T08:00:00Z`. */
  readonly date: string;
}

export interface Annotated {
  readonly bytes: Uint8Array;
  readonly comments: number;
  /** How many tracked changes there are. */
  readonly changes: number;
}

/** What goes into document.xml in place of the characters from `start` to `end`. */
interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A copy of `word` with `remarks` as comments. Throws `WordProblem` when a part that has to be changed is damaged, and
 * `Error` when the copy would not say what the file says: then it must not be written.
 */
export function annotate(word: WordText, remarks: readonly Remark[], by: Signature): Annotated {
  const writer = new Annotator(word, by);
  for (const remark of remarks) writer.comment(remark);
  const edits = remarks.flatMap((remark) => remark.edits ?? []).filter((edit) => writer.change(edit));
  const { file } = word;
  const parts = withComments(file, writer.comments, by);
  parts.set(file.main, utf8(writer.xml()));
  const bytes = file.package.with(parts);
  if (readDocx(bytes).text !== changed(word.text, edits)) throw new Error('the copy does not say what the file says');
  return { bytes, comments: writer.comments.length, changes: edits.length };
}

/** Not the core's own: it would bring all of the core into this bundle. */
function changed(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end), text);
}

const utf8 = (xml: string): Uint8Array =>
  new TextEncoder().encode(xml.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8'));

export interface Comment {
  readonly id: number;
  readonly lines: readonly string[];
}

/** Marks that go to one place: what ends there comes before what begins there. */
interface Marks {
  readonly boundary: Boundary;
  readonly ends: string[];
  readonly starts: string[];
}

class Annotator {
  readonly comments: Comment[] = [];
  /** Marks by the place in the XML where they go. */
  readonly #marks = new Map<number, Marks>();
  readonly #points = new Map<WordParagraph, string[]>();
  readonly #changes: Patch[] = [];
  readonly #prefix: string;
  #next: number;
  #nextChange: number;

  constructor(
    private readonly word: WordText,
    private readonly by: Signature,
  ) {
    this.#prefix = /<([^\s<>:/]+:)?document[\s>]/.exec(word.xml)?.[1] ?? '';
    this.#next = highestId(word.file.part('comments') ?? '') + 1;
    this.#nextChange = highestId(word.xml) + 1;
  }

  comment({ span, lines }: Remark): void {
    const anchor = anchorOf(this.word, span);
    if (!anchor) return;
    const id = this.#next++;
    this.comments.push({ id, lines });
    const w = this.#prefix;
    const start = `<${w}commentRangeStart ${w}id="${id}"/>`;
    const end = `<${w}commentRangeEnd ${w}id="${id}"/><${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`;
    if (anchor.kind === 'point') {
      const marks = this.#points.get(anchor.paragraph) ?? [];
      this.#points.set(anchor.paragraph, [...marks, start + end]);
    } else {
      this.#marksAt(anchor.start).starts.push(start);
      this.#marksAt(anchor.end).ends.push(end);
    }
  }

  /** Notes down `edit` as a tracked change; false where it cannot be one: across runs, in what others have changed. */
  change(edit: TextEdit): boolean {
    const [placed, ...others] = piecesIn(this.word, edit.span);
    const inside = (at: number): boolean => at > edit.span.start && at < edit.span.end;
    if (!placed || others.length > 0 || edit.span.start === edit.span.end) return false;
    const { piece } = placed;
    const { run, tag } = piece;
    const from = edit.span.start - placed.at;
    const to = edit.span.end - placed.at;
    if (from < 0 || to > placed.length || run.revised || run.isFormula || tag === undefined) return false;
    const paragraph = this.word.paragraphs.find(
      ({ span }) => span.start <= edit.span.start && edit.span.end <= span.end,
    );
    if (!paragraph || paragraph.host) return false; // Boxes are there twice, notes in another part.
    const start = placeIn(this.word.xml, piece, placed.from + from);
    const end = placeIn(this.word.xml, piece, placed.from + to);
    if (start === undefined || end === undefined) return false;
    const isCut = [...this.#marks.keys()].some((at) => at > start && at < end);
    if (isCut || this.#changes.some((other) => other.start < end && start < other.end) || inside(placed.at))
      return false;
    this.#changes.push({ start, end, text: this.#tracked(run, start, end, edit.text) });
    return true;
  }

  /** document.xml with all that was noted down. */
  xml(): string {
    const { xml } = this.word;
    const patches: Patch[] = [...this.#changes];
    const preserved = new Set<number>();
    for (const [at, marks] of this.#marks) {
      patches.push({ start: at, end: at, text: this.#inPlace(marks, at, preserved, patches) });
    }
    for (const [paragraph, marks] of this.#points) patches.push(this.#inEmpty(paragraph, marks.join('')));
    patches.sort((a, b) => a.start - b.start || a.end - b.end);
    let text = '';
    let at = 0;
    for (const patch of patches) {
      text += xml.slice(at, patch.start) + patch.text;
      at = patch.end;
    }
    return text + xml.slice(at);
  }

  #marksAt(boundary: Boundary): Marks {
    // A boundary that is a cut was found to be one.
    const at = boundary.kind === 'cut' ? (placeIn(this.word.xml, boundary.piece, boundary.at) ?? 0) : boundary.at;
    let marks = this.#marks.get(at);
    if (!marks) this.#marks.set(at, (marks = { boundary, ends: [], starts: [] }));
    return marks;
  }

  /** Marks as they go in at `at`: in the midst of a run it is ended before them and goes on behind. */
  #inPlace({ boundary, ends, starts }: Marks, at: number, preserved: Set<number>, patches: Patch[]): string {
    const marks = ends.join('') + starts.join('');
    if (boundary.kind === 'outside') return marks;
    const w = this.#prefix;
    const run = boundary.kind === 'cut' ? boundary.piece.run : boundary.run;
    if (boundary.kind === 'between') return `</${w}r>${marks}${this.#opening(run)}`;
    const { xml } = this.word;
    const { start, tag = start } = boundary.piece;
    const keeps = xml.slice(tag, start).includes('preserve');
    // Where a space comes to stand at an edge it would be lost without being said to be kept.
    const hasSpace = /\s/.test(xml.charAt(at - 1) + xml.charAt(at));
    if (!keeps && hasSpace && !preserved.has(tag)) {
      preserved.add(tag);
      patches.push({ start: start - 1, end: start - 1, text: ' xml:space="preserve"' });
    }
    return `</${w}t></${w}r>${marks}${this.#opening(run)}<${w}t${keeps || hasSpace ? ' xml:space="preserve"' : ''}>`;
  }

  /** A run that goes on with the properties of `run`. */
  #opening({ properties: [start, end] }: Run): string {
    return `<${this.#prefix}r>${this.word.xml.slice(start, end)}`;
  }

  #tracked(run: Run, start: number, end: number, text: string): string {
    const w = this.#prefix;
    const { author, date } = this.by;
    const opening = this.#opening(run);
    const mark = (name: string, inner: string): string =>
      `<${w}${name} ${w}id="${this.#nextChange++}" ${w}author="${escaped(author)}" ${w}date="${date}">${opening}${inner}</${w}r></${w}${name}>`;
    const keep = 'xml:space="preserve"';
    const gone = mark('del', `<${w}delText ${keep}>${this.word.xml.slice(start, end)}</${w}delText>`);
    const come = text === '' ? '' : mark('ins', `<${w}t ${keep}>${escaped(text)}</${w}t>`);
    return `</${w}t></${w}r>${gone}${come}${opening}<${w}t ${keep}>`;
  }

  #inEmpty({ start, end, content }: WordParagraph, marks: string): Patch {
    if (content !== undefined) return { start: content, end: content, text: marks };
    const w = this.#prefix;
    const tag = this.word.xml.slice(start, end);
    return { start, end, text: `${tag.slice(0, tag.lastIndexOf('/'))}>${marks}</${w}p>` };
  }
}

/** The highest number that an element of `xml` bears. */
function highestId(xml: string): number {
  let highest = 0;
  for (const [, id] of xml.matchAll(/:id="(\d{1,9})"/g)) highest = Math.max(highest, Number(id));
  return highest;
}
