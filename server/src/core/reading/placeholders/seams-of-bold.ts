/**
 * Where an editor has set bold run by run: **2020****年****7****月**. Four stars in it close one run and open the next, and hide nothing.
 * A real mask of four stars, **重点**：2020年****月, stands where no bold is open.
 */
import type { Reading } from '../reading';
import { allOf } from '../seek';
import { KIND_BEHIND } from './star-markup';

const RUN = /\*+/g;
/** What stands in front of the stars that open the first run. Behind a digit or a word they would be a mask: 20**年****月. */
const OPENS_BEHIND = /^[^\p{L}\p{N}]?$/u;
/** 2024年**3****月**: a mask stands before no digit. */
const AMID_WORDS = /^[\u4e00-\u9fff]\d/;
/** 姓名：**，, **镇: the stars keep a place. */
const KEEPS_PLACE = /^(?:$|[\s，。；、：！？）])/;
const [BOLD, SEAM] = [2, 4];

interface Stars {
  readonly start: number;
  readonly length: number;
}

/** The offsets, in the paragraph as written, of the stars of bold that is put together of several runs, and of both its ends. */
export function seamsOfBold({ original }: Reading): ReadonlySet<number> {
  const offsets = new Set<number>();
  if (!original.includes('****')) return offsets;
  let run: Stars[] = [];
  for (const { 0: written, index: start } of allOf(RUN, original)) {
    const stars = { start, length: written.length };
    if (run.length === 0) {
      if (stars.length === BOLD && opensBold(original, start)) run = [stars];
    } else if (stars.length === SEAM) run.push(stars);
    else {
      // Only what is closed has been open.
      if (stars.length === BOLD && run.length > 1) for (const part of [...run, stars]) addAll(part, offsets);
      run = [];
    }
  }
  return offsets;
}

function opensBold(text: string, start: number): boolean {
  const behind = text.slice(start + BOLD, start + BOLD + 8);
  const isOpening = OPENS_BEHIND.test(text.charAt(start - 1)) || AMID_WORDS.test(text.charAt(start - 1) + behind);
  return isOpening && !KEEPS_PLACE.test(behind) && !KIND_BEHIND.test(behind);
}

function addAll({ start, length }: Stars, offsets: Set<number>): void {
  for (let at = start; at < start + length; at++) offsets.add(at);
}
