/**
 * One body or one work under two names that differ by a character: 净美环卫公司 here and 净美达环卫公司 there, 瑞能储能电池项目 and
 * 睿能储能电池项目, 沙坪至龙门段 and 沙坪至龙湾段. Where a name begins is not written, so names are compared from their ends.
 */
import { areAlike, soundAlike } from '../../norms/alike';
import { anyOf } from '../../norms/lexicon';
import {
  KINDS_OF_NAMED_BODIES,
  KINDS_OF_NAMED_WORKS,
  MAKES_ANOTHER_OF_ITS_KIND,
  SIGNS_OF_ANOTHER_NAME,
  TURNS_A_NAME_ROUND,
} from '../../norms/words/names';
import { NO_PART_OF_A_NAME, NO_PART_OF_A_SYSTEMS_NAME } from '../../norms/words/names-of-words';
import { IN_NO_GIVEN_NAME } from '../../norms/words/persons';
import { MARKS_THAT_JOIN } from '../../norms/words/wholes-and-parts';
import { hasAny } from '../../reading/around';
import type { Reading } from '../../reading/reading';
import { isIn } from '../../reading/seek';
import { unitOfTitle } from '../../report/author';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { sharedEnding } from '../../text/shared-ending';
import { shift, type Span } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

const ROAD = '段';
const UNIVERSITY = { 学院: '大学', 大学: '学院' } as const;
const KINDS_BY_END = new Map<string, readonly string[]>();
for (const kind of [...KINDS_OF_NAMED_BODIES, ...KINDS_OF_NAMED_WORKS, ROAD])
  KINDS_BY_END.set(kind.slice(-1), [...(KINDS_BY_END.get(kind.slice(-1)) ?? []), kind]);
const IS_BODY: ReadonlySet<string> = new Set(KINDS_OF_NAMED_BODIES);
const ENDS_A_RUN: ReadonlySet<string> = new Set([...NO_PART_OF_A_SYSTEMS_NAME].filter((word) => word.length === 1));
/** So many characters are taken before the end of a name, and a name has so many at least. */
const [SHORTEST, LONGEST] = [4, 15];
/** Below the length at which a run is cut: its beginning is then that of words. */
const LONGEST_NAME = 12;
const LENGTH_BITS = 4;
/** What is said of a kind in many ways is no name: 建设项目. */
const MANY = 10;
/** Two names used as often as this are two. */
const OFTEN = 3;

/** Ends of names in clean text, and in the lowest bits how many characters of a run end there. */
const endsOfNames = (reading: Reading): readonly number[] => reading.derive(readEnds);

function readEnds({ text, kind }: Reading): readonly number[] {
  if (kind === 'code' || kind === 'front-matter') return [];
  const ends: number[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character < '一' || character > '龥' || ENDS_A_RUN.has(character)) start = at + 1;
    if (at + 1 - start < SHORTEST || !KINDS_BY_END.has(character) || !kindAt(text, at + 1)) continue;
    ends.push(((at + 1) << LENGTH_BITS) | Math.min(LONGEST, at + 1 - start));
  }
  return ends;
}

const kindAt = (text: string, end: number): string | undefined =>
  KINDS_BY_END.get(text.charAt(end - 1))?.find((kind) => text.endsWith(kind, end));

/** A run of characters that ends in a kind, and where it stands. */
interface Run {
  readonly words: string;
  readonly kind: string;
  readonly places: Place[];
}
interface Place {
  readonly reading: Reading;
  readonly offset: number;
  readonly end: number;
}

/** Two runs with the names in them that differ, each from so many characters before its end. */
interface Twin {
  readonly one: Run;
  readonly other: Run;
  readonly lengths: readonly [number, number];
}

export function* writtenTwice(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const runs = runsIn(report);
  if (runs.size < 2) return;
  const told = new Set<string>();
  for (const shelf of shelvesOf(runs.values()).values()) {
    if (shelf.length < 2 || shelf.length > MANY) continue;
    for (const [i, one] of shelf.entries())
      for (const other of shelf.slice(i + 1)) {
        const lengths = namesThatDiffer(one, other);
        const key = lengths && nameOf(one, lengths[0]) + nameOf(other, lengths[1]);
        if (!lengths || !key || told.has(key) || hasAny(key, NO_PART_OF_A_NAME)) continue;
        if (areTwo({ one, other, lengths }, shelf)) continue;
        told.add(key);
        yield finding({ one, other, lengths }, context);
      }
  }
  const twin = otherUniversity(report, runs);
  if (twin) yield finding(twin, context);
}

function runsIn(report: Report): ReadonlyMap<string, Run> {
  const runs = new Map<string, Run>();
  for (const { reading, span } of paragraphsWith(report, endsOfNames))
    for (const packed of endsOfNames(reading)) {
      const end = packed >> LENGTH_BITS;
      const words = reading.text.slice(end - (packed & ((1 << LENGTH_BITS) - 1)), end);
      const run = runs.get(words) ?? { words, kind: kindAt(words, words.length) ?? '', places: [] };
      run.places.push({ reading, offset: span.start, end });
      runs.set(words, run);
    }
  return runs;
}

/** Runs by what they end in: 环卫公司; of roads by where they begin: 沙坪至. */
function shelvesOf(runs: Iterable<Run>): ReadonlyMap<string, readonly Run[]> {
  const shelves = new Map<string, Run[]>();
  for (const run of runs) {
    const to = run.words.lastIndexOf('至');
    if (run.kind === ROAD && (to < 2 || run.words.length - to > 5)) continue;
    const key = run.kind === ROAD ? run.words.slice(to - 2, to + 1) : run.words.slice(-run.kind.length - 2);
    // 石门坎水库 and 石门水库 begin alike: a run as short as that is the name.
    const isName = run.kind !== ROAD && !IS_BODY.has(run.kind) && run.words.length <= run.kind.length + LONGEST_PROPER;
    for (const one of isName ? [key, `${run.words.slice(0, 2)}…${run.kind}`] : [key]) {
      const shelf = shelves.get(one);
      if (shelf) shelf.push(run);
      else shelves.set(one, [run]);
    }
  }
  return shelves;
}

/** 石门坎 of 石门坎水库. */
const LONGEST_PROPER = 4;

const nameOf = ({ words }: Run, length: number): string => words.slice(-length);

/** How many characters of each run are the names that differ; undefined where they are the same or others. */
function namesThatDiffer(one: Run, other: Run): readonly [number, number] | undefined {
  if (one.kind === ROAD) return roadsThatDiffer(one.words, other.words);
  const ending = sharedEnding(one.words, other.words);
  const [rest, otherRest] = [one.words.slice(0, -ending), other.words.slice(0, -ending)];
  if (rest === '' || otherRest === '') return undefined;
  return (
    oneReplaced(one, rest, otherRest, ending) ??
    twoTurned(rest, otherRest, ending) ??
    oneMore(one, rest, otherRest, ending)
  );
}

/** 净美环卫公司 and 美净环卫公司: two characters in the other order. */
function twoTurned(rest: string, otherRest: string, ending: number): readonly [number, number] | undefined {
  const [first = '', second = ''] = rest.slice(-2);
  if (second === '' || first === second || otherRest.slice(-2) !== second + first) return undefined;
  if (isOfAWord(first) || isOfAWord(second)) return undefined;
  const length = ending + 2 + sharedEnding(rest.slice(0, -2), otherRest.slice(0, -2));
  return length < LONGEST_NAME ? [length, length] : undefined;
}

/** It belongs to the sentence, or makes the name another's: no slip of the pen. */
const isOfAWord = (one: string): boolean =>
  MAKES_ANOTHER_OF_ITS_KIND.includes(one) || TURNS_A_NAME_ROUND.includes(one) || IN_NO_GIVEN_NAME.includes(one);

/** 沙坪至龙门段 and 沙坪至龙湾段. */
function roadsThatDiffer(one: string, other: string): readonly [number, number] | undefined {
  const [to, otherTo] = [one.length - one.lastIndexOf('至'), other.length - other.lastIndexOf('至')];
  if (to !== otherTo || to < 4) return undefined;
  const [end, otherEnd] = [one.slice(1 - to), other.slice(1 - to)];
  const differing = [...end].filter((character, i) => character !== otherEnd[i]);
  if (differing.length !== 1 || MAKES_ANOTHER_OF_ITS_KIND.includes(differing[0] ?? '')) return undefined;
  const before = sharedEnding(one.slice(0, -to), other.slice(0, -to));
  return [to + before, to + before];
}

/** 净美环卫公司 and 净美达环卫公司: two characters before what is added, four behind. */
function oneMore(
  { kind }: Run,
  rest: string,
  otherRest: string,
  ending: number,
): readonly [number, number] | undefined {
  for (const [short, long, isTurned] of [
    [rest, otherRest, false],
    [otherRest, rest, true],
  ] as const) {
    const before = sharedEnding(short, long.slice(0, -1));
    // Where neither run begins with the name, what is added may be a word between others: 任职于同一公司.
    if (before < 2 || (short.length > before && long.length > before + 1) || isOfAWord(long.slice(-1))) continue;
    // Works have other words before what they are called: both names must be known to begin there, 石门坎水库 and 石门水库.
    if (!IS_BODY.has(kind) && (short.length > before || long.length > before + 1 || ending > kind.length)) continue;
    if (ending + before >= LONGEST_NAME) continue;
    const lengths = [ending + before, ending + before + 1] as const;
    return isTurned ? [lengths[1], lengths[0]] : lengths;
  }
  return undefined;
}

/** 瑞能储能电池项目 and 睿能储能电池项目: the one sounds like the other, or looks like it in the midst of the name. */
function oneReplaced(run: Run, rest: string, otherRest: string, ending: number): readonly [number, number] | undefined {
  const [character, otherCharacter] = [rest.slice(-1), otherRest.slice(-1)];
  const before = sharedEnding(rest.slice(0, -1), otherRest.slice(0, -1));
  const isInside = before >= 2;
  if (ending < run.kind.length + (isInside ? 2 : 4)) return undefined;
  const isLong = IS_BODY.has(run.kind) && before >= LEAST_BEFORE && before + ending >= LEAST_ALIKE;
  if (!isLong && !(isInside ? areAlike : soundAlike)(character, otherCharacter)) return undefined;
  if (isOfAWord(character) || isOfAWord(otherCharacter) || ending + before >= LONGEST_NAME) return undefined;
  // The name is known to begin there only where one of the runs does.
  if (!isInside && rest.length > before + 1 && otherRest.length > before + 1) return undefined;
  return [ending + 1 + before, ending + 1 + before];
}

/** 青河金诺水务科技公司 and 青河金诚水务科技公司: so much alike on both sides that two such bodies hardly are. */
const [LEAST_BEFORE, LEAST_ALIKE] = [3, 9];

/** Whether they are two: told of again and again, or side by side. */
function areTwo({ one, other, lengths }: Twin, shelf: readonly Run[]): boolean {
  const names = [nameOf(one, lengths[0]), nameOf(other, lengths[1])] as const;
  const [uses, otherUses] = names.map((name) =>
    shelf.reduce((sum, { words, places }) => sum + (words.endsWith(name) ? places.length : 0), 0),
  ) as [number, number];
  if (uses >= OFTEN && otherUses >= OFTEN) return true;
  return [...one.places, ...other.places].some(({ reading: { text } }) => {
    if (isIn(OTHER_NAME, text)) return true;
    return (
      names.every((name) => text.includes(name)) &&
      names.some((name) => MARKS_THAT_JOIN.some((mark) => text.includes(mark + name)))
    );
  });
}
const OTHER_NAME = new RegExp(anyOf(SIGNS_OF_ANOTHER_NAME));

/** 东海理工大学 in the paper of 东海理工学院. */
function otherUniversity(report: Report, runs: ReadonlyMap<string, Run>): Twin | undefined {
  const own = unitOfTitle(report)?.text ?? '';
  const kind = own.slice(-2);
  if (own.length < SHORTEST || (kind !== '学院' && kind !== '大学')) return undefined;
  const name = own.slice(0, -2) + UNIVERSITY[kind];
  const all = [...runs.values()];
  const one = all.find(({ words }) => words.endsWith(own));
  const others = all.filter(({ words }) => words.endsWith(name));
  const [other] = others;
  if (!one || !other || others.length > 1 || other.places.length > 1) return undefined;
  const twin = { one, other, lengths: [own.length, own.length] } as const;
  return areTwo(twin, [one, other]) ? undefined : twin;
}

function finding({ one, other, lengths }: Twin, { say }: RuleContext): RuleFinding {
  const side = (run: Run, length: number): Side => ({
    name: nameOf(run, length),
    spans: run.places.map((place) => spanOf(place, length)),
  });
  const sides = [side(one, lengths[0]), side(other, lengths[1])] as const;
  const [usual, odd] = sides[1].spans.length > sides[0].spans.length ? [sides[1], sides[0]] : sides;
  const span = odd.spans[0] as Span;
  return {
    span,
    severity: 'information',
    message: say(
      `这里写“${odd.name}”，别处写“${usual.name}”，${odd.name.length === usual.name.length && [...odd.name].filter((one, i) => one !== usual.name[i]).length > 1 ? '两个字次序不同' : '只差一个字'}；是同一个，请统一。`,
      `“${odd.name}” here and “${usual.name}” elsewhere differ by one character. If they are one, write it in one way.`,
    ),
    related: usual.spans.slice(0, 1).map((at) => ({ span: at, message: say('别处这样写', 'Elsewhere it is so') })),
    fixes: [
      {
        title: say(`改为“${usual.name}”`, `Change to “${usual.name}”`),
        edits: [{ span, text: usual.name }],
        safe: false,
      },
    ],
  };
}

interface Side {
  readonly name: string;
  readonly spans: readonly Span[];
}

const spanOf = ({ reading, offset, end }: Place, length: number): Span =>
  shift(reading.span(end - length, end), offset);
