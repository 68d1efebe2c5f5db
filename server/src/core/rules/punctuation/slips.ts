/**
 * Marks that cannot stand where they stand: doubled ones, marks left over where a word was cut, a mark that opens a
 * paragraph. Each is a finding of its own; tried on the clean, folded text of a paragraph.
 */
import type { Reading } from '../../reading/reading';
import { allOf, firstOf, isIn } from '../../reading/seek';
import { type Span, span } from '../../text/span';
import { Taken } from '../../text/spans';
import { AFTER, BEFORE, PATTERNS } from './slip-patterns';

/** A slip in paragraph offsets. */
export interface Slip {
  readonly place: Span;
  /** Where it begins in the clean text. */
  readonly at: number;
  readonly written: string;
  readonly zh: string;
  readonly en: string;
  /** What may stand there instead, the likeliest first. */
  readonly right: readonly string[];
  readonly safe: boolean;
  readonly mild?: boolean;
  /** It opens the paragraph, so that the line above may bear on it. */
  readonly opens?: boolean;
  /** Of a slip that is none where a word begins with its last character, that character in the clean text. */
  readonly mayBeWord?: Span;
}

const ADJACENT = /[，、：；。！？][，、：；。]/;
const ANY = /[，。、；：！？…—―《\-.－]/;
/** A closing bracket or quote pairs with what stands above, or is told as one that does not. */
const OPENING_MARK = /^[，。、；：！？]+/;

/** ! 注意, ？？ 待定, : 定义, ::marker ：） 辛苦了 — a sign that its writer set before the words on purpose. */
const SIGNAL =
  /^[\s>]*(?:[!?！？*](?=代表|表示)|[!?:;]{1,3}[ \t\u3000]|::[a-z][a-z-]{2}|[！？]{1,3}[ \t\u3000]|!{1,3}|[！？]{2,3}|[:：;]-?[()（）])/;
const isSignal = ({ original }: Reading): boolean => isIn(SIGNAL, original);

const openingOf = (text: string): string | undefined =>
  '，。、；：！？'.includes(text.charAt(0)) ? firstOf(OPENING_MARK, text)?.[0] : undefined;

/** The slips of a paragraph, in order. Marks alone on a line are the pieces of a drawing, or of a list of marks. */
export function slipsOf(reading: Reading): readonly Slip[] {
  const slips = slipsIn(reading);
  return slips.length > 0 && /[\p{L}\p{N}]/u.test(reading.text) ? slips : [];
}

function slipsIn(reading: Reading): readonly Slip[] {
  const { text } = reading;
  if (reading.kind === 'row' || text === '' || !isIn(ANY, text)) return [];
  const slips: Slip[] = [];
  const taken = new Taken();
  const add = (start: number, end: number, slip: Omit<Slip, 'place' | 'at' | 'written'>): void => {
    if (taken.has(start) || taken.has(end - 1)) return;
    taken.take({ start, end });
    slips.push({ ...slip, place: reading.span(start, end), at: start, written: text.slice(start, end) });
  };
  const opening = openingOf(text);
  if (opening && /[\u4e00-\u9fff]/.test(text) && !isSignal(reading)) {
    add(0, opening.length, {
      zh: '标点不能在段首，前面可能漏了内容，或者一行被拆成了两行',
      en: 'no paragraph begins with this mark: text before it is lost, or a line was broken',
      right: opening === text ? [] : [''],
      safe: false,
      // Where a text was broken at a width, or its pictures and equations are gone, the mark is no slip of its writer.
      mild: true,
      opens: true,
    });
  }
  const hasAdjacent = isIn(ADJACENT, text);
  for (const { sign, find, unless, right, safe, mild, mayBeWord, adjacent, ...says } of PATTERNS) {
    if (adjacent ? !hasAdjacent : !text.includes(sign)) continue;
    for (const { 0: written, index: start } of allOf(find, text)) {
      const end = start + written.length;
      const [before, after] = [text.slice(Math.max(0, start - BEFORE), start), text.slice(end, end + AFTER)];
      const place = reading.span(start, end);
      const own = reading.original.slice(place.start, place.end);
      const found = { written, before, after, text, start, own };
      if (unless?.(found)) continue;
      add(start, end, {
        ...says,
        mild: typeof mild === 'function' ? mild(found) : mild,
        right: right?.(written, reading.written(start, end), found) ?? [],
        ...(mayBeWord && { mayBeWord: span(end - 1, end) }),
        safe:
          (typeof safe === 'function' ? safe(written, after) : safe === true) &&
          place.end - place.start === end - start,
      });
    }
  }
  return slips.sort((a, b) => a.place.start - b.place.start);
}
