/**
 * What a paragraph shows, for whoever prints it: its words as written with the look that markup gives them, pictures, notes
 * and line breaks. What `inline.ts` covers or cuts out of the judged text is here given its meaning, by the same parser.
 */
import type { Element } from '@lezer/markdown';
import { emphasisMarks } from '../emphasis';
import type { Reading } from '../reading';
import { decodeEntity } from './entities';
import { headingMarkup } from './inline';
import { imageOfMarkdown, imageOfTag, imageOfWiki, type ImageMark, widthIn } from './images';
import { inlineName, inlineParser } from './parser';

/** How words look. Absent is no. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly underline?: boolean;
  readonly highlight?: boolean;
  readonly code?: boolean;
  readonly raised?: boolean;
  readonly lowered?: boolean;
}

/** A stretch of what a paragraph shows. `lead`: it stands before the place that the reader named. */
export type Run =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly look: Look;
      readonly link?: string;
      readonly lead?: boolean;
      /** TeX, which nothing here sets. */
      readonly formula?: boolean;
    }
  | { readonly kind: 'break' }
  | ({ readonly kind: 'image' } & ImageMark)
  | { readonly kind: 'note'; readonly label: string };

export interface RunOptions {
  /** Offset in the paragraph as written: text before it is marked as `lead`. */
  readonly leadEnd?: number;
  /** Stretches of the paragraph as written that are not shown. */
  readonly dropped?: readonly (readonly [start: number, end: number])[];
  /** Targets of images and links that are named elsewhere: ![图][1]. Labels in lower case. */
  readonly targets?: ReadonlyMap<string, string>;
}

/** Something at a place: what takes the place of the stretch, and how it changes the look of what follows. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly runs?: readonly Run[];
  /** Text that is shown instead, in the look of its place. */
  readonly text?: string;
  readonly toggle?: readonly (keyof Look)[];
  readonly turn?: { readonly look: keyof Look; readonly on: boolean };
  readonly link?: { readonly to: string | undefined };
  readonly code?: boolean;
  readonly formula?: boolean;
  /** Width that belongs to the picture before it: {width=50%}. */
  readonly width?: string;
}

/** What `reading`'s paragraph shows, in order. Spaces at both ends, list marks, # and > are not shown. */
export function runsOf(reading: Reading, options: RunOptions = {}): readonly Run[] {
  const { original, format, kind } = reading;
  const start = reading.text === '' ? original.length - original.trimStart().length : reading.toRaw(0);
  const end = original.trimEnd().length;
  const marks = format === 'markdown' ? marksOf(reading, options.targets ?? new Map<string, string>()) : [];
  if (format === 'markdown' && kind === 'heading')
    for (const [from, to] of headingMarkup(original)) marks.push({ start: from, end: to });
  for (const [from, to] of options.dropped ?? []) marks.push({ start: from, end: to });
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const writer = new Writer(options.leadEnd ?? 0);
  let at = start;
  for (const mark of marks) {
    if (mark.start >= at) writer.text(original.slice(at, Math.min(mark.start, end)), at);
    // What opens before the first word may still say how the words look.
    else if (mark.end > at && mark.start < at && mark.runs === undefined && at > start) continue;
    writer.mark(mark, mark.start >= start);
    at = Math.max(at, Math.min(mark.end, end));
  }
  writer.text(original.slice(at, end), at);
  return writer.done();
}

class Writer {
  readonly #runs: Run[] = [];
  readonly #on = new Set<keyof Look>();
  #link: string | undefined;

  constructor(readonly leadEnd: number) {}

  /** Words as written from the offset `at` on. */
  text(written: string, at: number): void {
    const split = Math.max(0, Math.min(written.length, this.leadEnd - at));
    this.#add(written.slice(0, split), true);
    this.#add(written.slice(split), false);
  }

  mark(mark: Mark, isShown: boolean): void {
    for (const look of mark.toggle ?? []) this.#turn(look, !this.#on.has(look));
    if (mark.turn) this.#turn(mark.turn.look, mark.turn.on);
    if (mark.link) this.#link = mark.link.to;
    if (mark.width !== undefined) this.#widen(mark.width);
    if (!isShown) return;
    for (const run of mark.runs ?? []) this.#runs.push(run);
    if (mark.text !== undefined)
      this.#add(mark.text, mark.start < this.leadEnd, { code: mark.code, formula: mark.formula });
  }

  done(): readonly Run[] {
    return this.#runs;
  }

  #turn(look: keyof Look, on: boolean): void {
    if (on) this.#on.add(look);
    else this.#on.delete(look);
  }

  #widen(width: string): void {
    const last = this.#runs.at(-1);
    if (last?.kind === 'image') this.#runs[this.#runs.length - 1] = { ...last, width };
  }

  #add(written: string, lead: boolean, { code, formula }: Pick<Mark, 'code' | 'formula'> = {}): void {
    const text = joined(written);
    if (text === '') return;
    const look: Look = Object.fromEntries([...this.#on, ...(code ? ['code'] : [])].map((name) => [name, true]));
    this.#runs.push({
      kind: 'text',
      text,
      look,
      ...(lead && { lead }),
      ...(this.#link !== undefined && { link: this.#link }),
      ...(formula && { formula }),
    });
  }
}

const LINE_END = /\r\n|\n|\r/;
/** What a wrapped line begins with. */
const MARGIN = /^[ \t]*(?:>[ \t]?)*/;
const UNSEEN = /[\u200b-\u200d\ufeff]/g;
const LATIN = /[\u0021-\u007e]/;

/** Lines that a writer wrapped are one: with nothing between 汉字, with a space between Latin words. */
function joined(written: string): string {
  const [first = '', ...more] = written.replace(UNSEEN, '').split(LINE_END);
  return more.reduce((text, wrapped) => {
    const [before, line] = [text.trimEnd(), wrapped.replace(MARGIN, '')];
    return LATIN.test(before.slice(-1)) && LATIN.test(line.charAt(0)) ? `${before} ${line}` : before + line;
  }, first);
}

const LOOK_OF_EMPHASIS: Readonly<Record<string, readonly (keyof Look)[]>> = {
  '*': ['italic'],
  _: ['italic'],
  '**': ['bold'],
  __: ['bold'],
  '***': ['bold', 'italic'],
  '~~': ['strike'],
};

function marksOf(reading: Reading, targets: ReadonlyMap<string, string>): Mark[] {
  const { original, raw } = reading;
  const marks: Mark[] = emphasisMarks(raw, 'markdown').map(([start, end]) => ({
    start,
    end,
    toggle: LOOK_OF_EMPHASIS[original.slice(start, end)] ?? [],
  }));
  const look = (elements: readonly Element[]): void => {
    for (const element of elements) {
      const own = markOf(element, original, targets);
      if (own) marks.push(...own);
      const name = inlineName(element.type);
      if (!own || name === 'Link' || name === 'Highlight') look(childrenOf(element));
    }
  };
  look(inlineParser.parseInline(original, 0));
  return marks;
}

const childrenOf = (element: Element): readonly Element[] =>
  (element as unknown as { readonly children?: readonly Element[] }).children ?? [];

/** How `written`, an element at `start`, is shown; by the name of the element. */
type Show = (written: string, start: number, end: number, targets: ReadonlyMap<string, string>) => readonly Mark[];

const instead =
  (show: (written: string) => string, more: Pick<Mark, 'code' | 'formula'> = {}): Show =>
  (written, start, end) => [{ start, end, text: show(written), ...more }];
const picture =
  (read: (written: string, targets: ReadonlyMap<string, string>) => ImageMark | undefined): Show =>
  (written, start, end, targets) => {
    const image = read(written, targets);
    return [image ? { start, end, runs: [{ kind: 'image', ...image }] } : { start, end, text: written }];
  };
const nothing: Show = (_, start, end) => [{ start, end }];

const SHOWN: Readonly<Record<string, Show>> = {
  Image: picture(imageOfMarkdown),
  LooseImage: picture(imageOfMarkdown),
  WikiEmbed: picture(imageOfWiki),
  InlineCode: instead(withoutTicks, { code: true }),
  Formula: instead((written) => (written.startsWith('$$') ? written.slice(2, -2) : written.slice(1, -1)), {
    formula: true,
  }),
  Entity: instead(decodeEntity),
  Autolink: instead((written) => written.slice(1, -1)),
  TaskMarker: instead((written) => (/x/i.test(written) ? '☑' : '□')),
  WikiLink: instead((written) => written.slice(Math.max(1, written.indexOf('|')) + 1, -2)),
  Escape: (_, start) => [{ start, end: start + 1 }],
  HTMLTag: (written, start, end) => [tag(written, start, end)],
  FootnoteMark: (written, start, end) => [footnote(written, start, end)],
  Attributes: (written, start, end) => [{ start, end, width: widthIn(written) }],
  Comment: nothing,
  ProcessingInstruction: nothing,
  Directive: nothing,
  Highlight: (_, start, end) => [
    { start, end: start + 2, turn: { look: 'highlight', on: true } },
    { start: end - 2, end, turn: { look: 'highlight', on: false } },
  ],
};

/** The marks that `element` of `text` makes; undefined where only what is in it makes any. */
function markOf(element: Element, text: string, targets: ReadonlyMap<string, string>): readonly Mark[] | undefined {
  const { from, to } = element;
  const name = inlineName(element.type);
  return name === 'Link' ? link(element, text, targets) : SHOWN[name]?.(text.slice(from, to), from, to, targets);
}

/** `code` without its ticks, and the space that parts it from them. */
function withoutTicks(written: string): string {
  let ticks = 0;
  while (written[ticks] === '`') ticks++;
  const code = written.slice(ticks, -ticks);
  return code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '' ? code.slice(1, -1) : code;
}

/** [^1] points at a note, [^1]: opens it, [!NOTE] is the head of a box. */
function footnote(written: string, start: number, end: number): Mark {
  const label = /^\[\^([^\]]+)\]$/.exec(written)?.[1];
  return { start, end, ...(label !== undefined && { runs: [{ kind: 'note', label }] }) };
}

const TAG = /^<(\/?)([a-z][\w-]*)/i;
const LOOK_OF_TAG: Readonly<Record<string, keyof Look>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  mark: 'highlight',
  sup: 'raised',
  sub: 'lowered',
  code: 'code',
};

function tag(written: string, start: number, end: number): Mark {
  const [, slash, named = ''] = TAG.exec(written) ?? [];
  const name = named.toLowerCase();
  if (name === 'br') return { start, end, runs: [{ kind: 'break' }] };
  const image = name === 'img' ? imageOfTag(written) : undefined;
  if (image) return { start, end, runs: [{ kind: 'image', ...image }] };
  const look = LOOK_OF_TAG[name];
  return { start, end, ...(look && { turn: { look, on: slash === '' } }) };
}

/** [words](target): the words, with the address behind them. Brackets without a target are the writer's own. */
function link(element: Element, text: string, targets: ReadonlyMap<string, string>): Mark[] | undefined {
  const children = childrenOf(element);
  const named = (name: string): readonly Element[] => children.filter(({ type }) => inlineName(type) === name);
  const [opening, closing] = named('LinkMark');
  if (!opening || !closing) return undefined;
  const [url] = named('URL');
  const [label] = named('LinkLabel');
  const words = text.slice(opening.to, closing.from);
  const name = label ? text.slice(label.from + 1, label.to - 1) || words : undefined;
  const to = url ? text.slice(url.from, url.to) : name === undefined ? undefined : targets.get(name.toLowerCase());
  if (to === undefined && !text.startsWith('](', closing.from)) return undefined;
  return [
    { start: opening.from, end: opening.to, link: { to } },
    { start: closing.from, end: element.to, link: { to: undefined } },
  ];
}
