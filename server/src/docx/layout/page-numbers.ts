/** The page numbers of a model: their form, where they stand, and how they look. */
import type { Layout } from '../../core/index';
import type { Looks, RunLook } from './looks';
import { child, type Element, isOn, within } from './parts';

export interface PageNumbers {
  /** As `Layout.pageNumber`: — 1 —; empty where there are none. */
  readonly form: string;
  readonly place?: Layout['pageNumberPlace'];
  readonly look?: RunLook;
}

/** The page numbers that the footers among `parts` show. */
export function pageNumbersIn(parts: ReadonlyMap<string, Element>, looks: Looks): PageNumbers {
  const settings = child(parts.get('word/settings.xml'), 'w:settings');
  const isOutside = isOn(child(settings, 'w:evenAndOddHeaders')) === true;
  const footers = [...parts].filter(([name]) => name.startsWith('word/footer')).map(([, footer]) => footer);
  const found = footers.flatMap((footer) =>
    within(footer, 'w:p', FALLBACK).flatMap((paragraph) => {
      const pieces = piecesOf(paragraph);
      return pieces.some(({ isNumber }) => isNumber) ? [{ paragraph, pieces }] : [];
    }),
  );
  const [first] = found;
  if (!first) return { form: '' };
  const places = new Set(found.map(({ paragraph }) => placeOf(looks.paragraph(paragraph).alignment)));
  const isFramed = found.some(({ paragraph }) => isFramedOutside(paragraph));
  const run = first.pieces.find(({ text }) => text.trim() !== '')?.run;
  const [place = 'center'] = places;
  return {
    form: first.pieces
      .map(({ text }) => text)
      .join('')
      .trim(),
    place: isFramed || (isOutside && places.size > 1) ? 'outside' : place === 'left' ? 'outside' : place,
    ...(run && { look: looks.run(run, first.paragraph) }),
  };
}

const FALLBACK: ReadonlySet<string> = new Set(['mc:Fallback']);

const placeOf = (alignment = ''): 'left' | 'right' | 'center' =>
  /^(?:right|end)$/.test(alignment) ? 'right' : alignment === 'center' ? 'center' : 'left';

function isFramedOutside(paragraph: Element): boolean {
  return child(paragraph, 'w:pPr', 'w:framePr')?.attributes['w:xAlign'] === 'outside';
}

interface Piece {
  readonly text: string;
  readonly isNumber: boolean;
  readonly run: Element;
}

const FIELD = /^\s*(?:NUMPAGES|PAGE)\b/i;
const signOf = (instruction: string): string => (/^\s*N/i.test(instruction) ? 'N' : '1');

/** The text of a footer's paragraph, with 1 and N for its fields; what a field showed last is left out. */
function piecesOf(paragraph: Element): Piece[] {
  const pieces: Piece[] = [];
  /** Fields that are open: their instruction, and whether their result has begun. */
  const open: { instruction: string; isResult: boolean }[] = [];
  const field = (instruction: string, run: Element): void => {
    if (FIELD.test(instruction))
      pieces.push({ text: signOf(instruction), isNumber: /^\s*PAGE/i.test(instruction), run });
  };
  const look = (element: Element): void => {
    for (const inner of element.children) {
      if (inner.name === 'w:fldSimple') field(inner.attributes['w:instr'] ?? '', inner.children[0] ?? inner);
      else if (inner.name === 'w:r') for (const one of inner.children) part(one, inner);
      else if (inner.name !== 'w:p' && !FALLBACK.has(inner.name)) look(inner);
    }
  };
  const part = (one: Element, run: Element): void => {
    const innermost = open.at(-1);
    if (one.name === 'w:fldChar') {
      const type = one.attributes['w:fldCharType'];
      if (type === 'begin') open.push({ instruction: '', isResult: false });
      else if (type === 'separate' && innermost) innermost.isResult = true;
      else if (type === 'end') field(open.pop()?.instruction ?? '', run);
    } else if (one.name === 'w:instrText' && innermost) innermost.instruction += one.text;
    else if (one.name === 'w:t' && !innermost) pieces.push({ text: one.text, isNumber: false, run });
  };
  look(paragraph);
  return pieces;
}
