/** Where in document.xml a stretch of the text begins and ends, for marks that go there. */
import type { Span } from '../core/index';
import type { Piece, Run, WordParagraph } from './model';
import type { WordText } from './read';
import type { Placed, TextParagraph } from './text';

/** A place in a run, before the character `at` of a piece; or before or behind a whole run. */
export type Boundary =
  | { readonly kind: 'cut'; readonly piece: Piece; readonly at: number }
  /** Between two elements of `run`. */
  | { readonly kind: 'between'; readonly run: Run; readonly at: number }
  /** Outside of runs. */
  | { readonly kind: 'outside'; readonly at: number };

export type Anchor =
  | { readonly kind: 'range'; readonly start: Boundary; readonly end: Boundary }
  /** A paragraph that has no words. */
  | { readonly kind: 'point'; readonly paragraph: WordParagraph };

/** The paragraph of `word` that holds the offset `at`: the last one that begins there or before. */
export function paragraphAt({ paragraphs }: Pick<WordText, 'paragraphs'>, at: number): TextParagraph | undefined {
  return paragraphs[lastBefore(paragraphs, ({ span }) => span.start <= at)];
}

/** What of `span` a comment can stand on; it never goes beyond the paragraph that `span` begins in. */
export function anchorOf(word: WordText, span: Span): Anchor | undefined {
  const paragraph = paragraphAt(word, span.start);
  if (!paragraph) return undefined;
  const { host, source } = paragraph;
  if (host)
    return { kind: 'range', start: { kind: 'outside', at: host.start }, end: { kind: 'outside', at: host.end } };
  const pieces = piecesIn(word, paragraph.span).filter(({ piece }) => !piece.run.isFormula);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return { kind: 'point', paragraph: source };
  const start = Math.max(span.start, first.at);
  const end = Math.min(Math.max(span.end, start + 1), last.at + last.length);
  const touched = pieces.filter((one) => one.at < end && one.at + one.length > start);
  // A place behind the last word, or on a number that Word writes: the nearest words.
  const [from, to] = [touched[0] ?? last, touched.at(-1) ?? last];
  return {
    kind: 'range',
    start: boundaryBefore(word.xml, from, Math.max(0, start - from.at)),
    end: boundaryBehind(word.xml, to, Math.min(to.length, Math.max(1, end - to.at))),
  };
}

/** The pieces of `word` that stand in `span`. */
export function piecesIn({ pieces }: Pick<WordText, 'pieces'>, span: Span): readonly Placed[] {
  const from = lastBefore(pieces, ({ at }) => at <= span.start);
  const found: Placed[] = [];
  for (let i = Math.max(0, from); i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.at >= span.end) break;
    if (piece.at + piece.length > span.start) found.push(piece);
  }
  return found;
}

/** Where `characters` of `piece`, counted in its text, end in the XML; undefined where it cannot be cut there. */
export function placeIn(xml: string, { start, end, tag, isFixed }: Piece, characters: number): number | undefined {
  if (tag === undefined || isFixed) return undefined;
  let at = start;
  let left = characters;
  while (left > 0 && at < end) {
    const code = xml.charCodeAt(at);
    if (code === 0x3c || code === 0x0a || code === 0x0d) return undefined;
    if (code === 0x26) {
      const semicolon = xml.indexOf(';', at);
      // A character beyond the first 65,536 counts twice.
      const number = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(xml.slice(at, semicolon + 1));
      const value = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : 0;
      left -= value > 0xffff ? 2 : 1;
      at = semicolon + 1;
    } else {
      left--;
      at++;
    }
  }
  return left === 0 ? at : undefined;
}

function boundaryBefore(xml: string, { piece, from }: Placed, at: number): Boundary {
  const { run } = piece;
  const characters = from + at;
  if (piece.isFixed) return { kind: 'outside', at: run.start };
  if (characters > 0 && placeIn(xml, piece, characters) !== undefined) return { kind: 'cut', piece, at: characters };
  const start = piece.tag ?? piece.start;
  return start === run.properties[1] ? { kind: 'outside', at: run.start } : { kind: 'between', run, at: start };
}

function boundaryBehind(xml: string, { piece, from }: Placed, at: number): Boundary {
  const { run } = piece;
  const characters = from + at;
  if (piece.isFixed) return { kind: 'outside', at: run.end };
  if (characters < piece.text.length && placeIn(xml, piece, characters) !== undefined)
    return { kind: 'cut', piece, at: characters };
  const closesItself = piece.tag === undefined && xml.charAt(piece.end - 2) === '/';
  const end = closesItself ? piece.end : xml.indexOf('>', piece.end) + 1;
  const rest = xml.slice(end, run.end);
  return /^<\/[^<>]*>$/.test(rest) ? { kind: 'outside', at: run.end } : { kind: 'between', run, at: end };
}

/** Index of the last of `all` for which `test` holds, when it holds for all before it too; −1 when for none. */
function lastBefore<T>(all: readonly T[], test: (one: T) => boolean): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = all[middle];
    if (one !== undefined && test(one)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
