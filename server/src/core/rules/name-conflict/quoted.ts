/**
 * One project in quotation marks under two names that differ by a character: “暖阳相伴”项目 where the draft sets up “暖阳陪伴”. The odd one
 * stands once and bears the noun of a project; what stands side by side are two.
 */
import { areAlike } from '../../norms/alike';
import { KINDS_OF_QUOTED_NAMES, WORDS_BEFORE_A_KIND } from '../../norms/words/own-names';
import { shelvesOf } from './shelves';
import { isHanCharacter } from '../../reading/characters';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import { shift, type Span } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

const [SHORTEST, LONGEST] = [4, 8];
const BITS = 4;
/** A draft with more of them plays with words. */
const MANY = 60;

/** Where quoted names begin in clean text, with their length in the lowest bits. */
const quotedIn = (reading: Reading): readonly number[] => reading.derive(readQuoted);

function readQuoted({ text, kind }: Reading): readonly number[] {
  if (kind === 'code' || kind === 'front-matter') return [];
  const found: number[] = [];
  for (let open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
    let end = open + 1;
    while (end - open <= LONGEST && isHanCharacter(text.charAt(end))) end++;
    const length = end - open - 1;
    if (text.charAt(end) === '”' && length >= SHORTEST && length <= LONGEST) found.push(((open + 1) << BITS) | length);
  }
  return found;
}

interface Quoted {
  readonly name: string;
  readonly places: { readonly paragraph: Paragraph; readonly start: number }[];
}

export function* quotedNames(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const names = namesIn(report);
  if (names.size < 2 || names.size > MANY) return;
  for (const [key, shelf] of shelvesOf(names.values())) {
    const [one, other] = shelf;
    if (!one || !other || shelf.length > 2) continue;
    const [usual, odd] = other.places.length > one.places.length ? [other, one] : [one, other];
    if (odd.places.length === 1 && areOne(usual, odd, key.indexOf('_'))) yield finding(usual, odd, context);
  }
}

function namesIn(report: Report): ReadonlyMap<string, Quoted> {
  const names = new Map<string, Quoted>();
  for (const paragraph of paragraphsWith(report, quotedIn))
    for (const packed of quotedIn(paragraph.reading)) {
      const start = packed >> BITS;
      const name = paragraph.reading.text.slice(start, start + (packed & ((1 << BITS) - 1)));
      const quoted = names.get(name) ?? { name, places: [] };
      quoted.places.push({ paragraph, start });
      names.set(name, quoted);
    }
  return names;
}

const COMMON: ReadonlySet<string> = new Set(WORDS_BEFORE_A_KIND);

/**
 * Whether both are one: they share their first two characters, which are none of any name, and the noun behind; or the characters that
 * differ are taken for one another.
 */
function areOne(usual: Quoted, odd: Quoted, at: number): boolean {
  const both = [usual, odd];
  if (areBeside(usual, odd) || both.some(({ name }) => IS_NUMBER.has(name.charAt(at)))) return false;
  const isProject = both.every(({ places }) => places.some(isCalled));
  if (areAlike(usual.name.charAt(at), odd.name.charAt(at))) return usual.places.length > 1 || isProject;
  if (at < 2 || at === odd.name.length - 1 || COMMON.has(odd.name.slice(0, 2))) return false;
  return usual.places.length > 1 && odd.places.some(isCalled);
}
const IS_NUMBER: ReadonlySet<string> = new Set('零〇一二三四五六七八九十百两双多');

const isCalled = ({ paragraph: { reading }, start }: Quoted['places'][number]): boolean => {
  const end = reading.text.indexOf('”', start) + 1;
  return KINDS_OF_QUOTED_NAMES.some((kind) => reading.text.startsWith(kind, end));
};

/** “暖阳陪伴”“暖阳相伴”, in one sentence: whoever writes them side by side means two. */
const areBeside = (one: Quoted, other: Quoted): boolean =>
  one.places.some(({ paragraph, start }) =>
    other.places.some(
      (place) =>
        place.paragraph.reading === paragraph.reading &&
        !paragraph.reading.text.slice(Math.min(start, place.start), Math.max(start, place.start)).includes('。'),
    ),
  );

function finding(usual: Quoted, odd: Quoted, { say }: RuleContext): RuleFinding {
  const spanOf = ({ name, places: [place] }: Quoted): Span => {
    const { paragraph, start } = place as Quoted['places'][number];
    return shift(paragraph.reading.span(start, start + name.length), paragraph.span.start);
  };
  const span = spanOf(odd);
  return {
    span,
    severity: 'information',
    message: say(
      `这里写“${odd.name}”，别处写“${usual.name}”，只差一个字；是同一个，请统一。`,
      `“${odd.name}” here and “${usual.name}” elsewhere differ by one character. If they are one, write it in one way.`,
    ),
    related: [{ span: spanOf(usual), message: say('别处这样写', 'Elsewhere it is so') }],
    fixes: [
      {
        title: say(`改为“${usual.name}”`, `Change to “${usual.name}”`),
        edits: [{ span, text: usual.name }],
        safe: false,
      },
    ],
  };
}
