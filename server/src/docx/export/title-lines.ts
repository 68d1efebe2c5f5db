/** Where a long title breaks: in lines of like length, no word cut in two, as GB/T 9704 7.3.1 wants it (词意完整、排列对称、长短适宜). */
import type { Segmenter } from '../../core/index';
import { widthOf } from './measure';

/** Nothing begins with these, nothing ends with those. */
const NOT_FIRST = /^[，。、；：！？）》”’〉】·的地得和与及等了]/;
const NOT_LAST = /[（《“‘〈【]$/;
/** After these a line ends well: what follows is the matter of the paper or its kind. */
const ENDS_WELL = /[的、》”）]$|关于$/;
const MOST_LINES = 5;

interface Cut {
  readonly at: number;
  readonly cost: number;
}

/** `title` in lines that are at most `most` squares wide; in one where it fits. `words` opens what knows where words end. */
export function titleLines(title: string, most: number, words?: () => Segmenter): readonly string[] {
  const width = widthOf(title);
  if (width <= most) return [title];
  const cuts = cutsOf(title, words?.());
  for (let count = Math.ceil(width / most); count <= MOST_LINES; count++) {
    const lines = inLines(title, cuts, count, most);
    if (lines) return lines;
  }
  return [title];
}

/** The places at which a line may end, with what is against each. */
function cutsOf(title: string, words: Segmenter | undefined): Cut[] {
  const pieces = words?.cut(title) ?? Array.from(title);
  const cuts: Cut[] = [];
  let at = 0;
  let quoted = 0;
  for (const [i, piece] of pieces.slice(0, -1).entries()) {
    at += piece.length;
    quoted += count(piece, /[《“（]/g) - count(piece, /[》”）]/g);
    const [before, after] = [title.slice(0, at), title.slice(at)];
    if (NOT_FIRST.test(after) || NOT_LAST.test(before) || /[\dA-Za-z]$/.test(before) !== /[\dA-Za-z]$/.test(before))
      continue;
    // 2025年 stays together, and so does what is quoted if it can.
    // A name that the dictionary lacks comes in single characters: 昌、吉.
    const isTorn = isAlone(piece) && isAlone(pieces[i + 1] ?? '');
    const cost =
      (isTorn ? 12 : 0) + (/\d$/.test(before) ? 20 : 0) + (quoted > 0 ? 6 : 0) + (ENDS_WELL.test(before) ? -4 : 0);
    cuts.push({ at, cost });
  }
  return cuts;
}

const isAlone = (piece: string): boolean => piece.length === 1 && /[\u4e00-\u9fff]/.test(piece);

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** The best way to break `title` into `lines` lines; undefined where one would be too wide. */
function inLines(title: string, cuts: readonly Cut[], lines: number, most: number): readonly string[] | undefined {
  const ideal = widthOf(title) / lines;
  const ends: readonly Cut[] = [...cuts, { at: title.length, cost: 0 }];
  let best: { readonly cost: number; readonly at: readonly number[] } | undefined;
  const look = (from: number, left: number, cost: number, at: readonly number[]): void => {
    if (best && cost >= best.cost + 16) return;
    for (const end of ends) {
      if (end.at <= from || (left === 1) !== (end.at === title.length)) continue;
      const width = widthOf(title.slice(from, end.at));
      if (width > most) break;
      const next = cost + (width - ideal) ** 2 + end.cost;
      if (left > 1) look(end.at, left - 1, next, [...at, end.at]);
      else if (!best || next < best.cost) best = { cost: next, at: [...at, end.at] };
    }
  };
  look(0, lines, 0, []);
  return best?.at.map((end, i, all) => title.slice(all[i - 1] ?? 0, end));
}
