/**
 * Another body of the writer's own class and rank that does, once in the draft, what the writer tells of himself: 沙河镇纪委定期开展
 * in the report of 梅岭镇, 县第二中学党总支高度重视 in the request of 县特殊教育学校. Whatever it does, it is where it stands that tells:
 * at the head of a clause, alone of its class, nowhere else in the draft, and nothing ties it to the writer.
 */
import {
  BEFORE_WHO_ACTS,
  CLASSES_OF_BODIES,
  IN_NO_NAME_OF_A_BODY,
  NO_SUBJECT_BEHIND_A_BODY,
  TIES_TO_ANOTHER_BODY,
  VERBS_BEFORE_A_BODY,
} from '../../norms/words/classes-of-bodies';
import { OPENS_NO_PROPER_NAME } from '../../norms/words/names';
import { NO_NAME_BEFORE_A_KIND, WORDS_BEFORE_A_KIND } from '../../norms/words/own-names';
import { hasAny } from '../../reading/around';
import { isHanCharacter } from '../../reading/characters';
import { placeAt, placesAtHead } from '../../reading/places';
import type { Reading } from '../../reading/reading';
import { type Author, unitOfSignature, unitOfTitle } from '../../report/author';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import { shift } from '../../text/span';
import { isSubsequence } from '../../text/subsequence';
import type { RuleContext, RuleFinding } from '../rule';
import { isNational, isOwn } from './own';

const BEFORE_A_CLAUSE: ReadonlySet<string> = new Set('，。；：！？');
const KINDS: ReadonlyMap<string, number> = new Map(
  CLASSES_OF_BODIES.flatMap((kinds, group) => kinds.map((kind) => [kind, group] as const)),
);
const KINDS_BY_END = new Map<string, string[]>();
for (const kind of KINDS.keys()) KINDS_BY_END.set(kind.slice(-1), [...(KINDS_BY_END.get(kind.slice(-1)) ?? []), kind]);
/** Kinds of places of which each is a writer's own: a city may hold cities, and a county’s town is none of its like. */
const PLACES: ReadonlyMap<string, number> = new Map([
  ['县', 103],
  ['区', 103],
  ['旗', 103],
  ['镇', 104],
  ['乡', 104],
  ['街道', 104],
  ['社区', 105],
  ['村', 105],
]);
const [SHORTEST, LONGEST] = [3, 14];

/** Where clauses begin in clean text that may begin with a body or a place. */
const headsIn = (reading: Reading): readonly number[] => reading.derive(readHeads);

function readHeads({ text, kind }: Reading): readonly number[] {
  if (kind === 'row' || kind === 'quote' || kind === 'code' || kind === 'front-matter') return [];
  const heads: number[] = [];
  let start = beginsAt(text, 0);
  let isTold = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (BEFORE_A_CLAUSE.has(character)) {
      start = beginsAt(text, at + 1);
      isTold = false;
      continue;
    }
    if (isTold || at - start >= LONGEST || at - start < SHORTEST - 1) continue;
    if (!kindBefore(text, at + 1) && !endsPlace(text, at)) continue;
    isTold = true;
    heads.push(start);
  }
  return heads;
}

/** Behind 我们 or 由, where a clause begins with them. */
const beginsAt = (text: string, clause: number): number =>
  clause + (BEFORE_WHO_ACTS.find((word) => text.startsWith(word, clause))?.length ?? 0);

const kindBefore = (text: string, end: number): string | undefined =>
  KINDS_BY_END.get(text.charAt(end - 1))?.find((kind) => text.endsWith(kind, end));
const endsPlace = (text: string, at: number): boolean =>
  PLACES.has(text.charAt(at)) || PLACES.has(text.slice(at - 1, at + 1));

/** A body or place by its class. */
interface Named {
  readonly name: string;
  /** What makes it this one: 第二 of 县第二中学, 沙河 of 沙河镇. */
  readonly proper: string;
  readonly group: number;
  readonly start: number;
}

interface Own extends Named {
  readonly author: Author;
}

/** What stands at `start` of a clause as a name of class `group`. */
function namedAt(text: string, start: number, group: number): Named | undefined {
  if (group > CLASSES_OF_BODIES.length) {
    const place = placeFrom(text, start);
    return place && PLACES.get(place.kind) === group
      ? { name: place.name + place.kind, proper: place.name, group, start }
      : undefined;
  }
  for (let end = start + SHORTEST; end <= start + LONGEST && isHanCharacter(text.charAt(end - 1)); end++) {
    const kind = kindBefore(text, end);
    if (!kind || KINDS.get(kind) !== group) continue;
    const name = text.slice(start, end);
    return {
      name,
      proper: properOf(name.slice(0, -kind.length)),
      group,
      start,
    };
  }
  return undefined;
}

const LEVELS: ReadonlySet<string> = new Set('省市县区镇乡');
/** The name without the place whose body it is: 第二 of 县第二, 烘焙 of 市烘焙, 柳河 of 青山县柳河. */
function properOf(name: string): string {
  const place = placeFrom(name, 0);
  const end = place ? place.name.length + place.kind.length : 0;
  if (end > 0 && name.length - end >= 2) return name.slice(end);
  return LEVELS.has(name.charAt(0)) ? name.slice(1) : name;
}

/** A place of two to four characters and its kind, by the characters alone: asked at every clause, where an expression costs too much. */
function placeFrom(text: string, start: number): { readonly name: string; readonly kind: string } | undefined {
  for (let at = start + 2; at <= start + 4; at++) {
    const kind = PLACES.has(text.charAt(at)) ? text.charAt(at) : text.slice(at, at + 2);
    if (PLACES.has(kind)) return { name: text.slice(start, at), kind };
  }
  return undefined;
}

export function* plainSubjects(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const from = report.title?.paragraphs[1] ?? 0;
  const owns = paragraphsWith(report, headsIn).some(({ index }) => index >= from) ? ownNames(report) : [];
  for (const own of owns) {
    const [other, another] = othersIn(report, from, own);
    if (!other || another) continue;
    if (!isAlone(report, other.named) || isTied(other) || !isPlace(other) || isOwn(context.unit, other.named.name))
      continue;
    yield finding(own, other, context);
  }
}

/** What looks like a place is asked for as one: 青河市场, 本镇 and 山区 are none. */
const isPlace = ({ paragraph: { reading }, named }: Place): boolean =>
  named.group < CLASSES_OF_BODIES.length || placeAt(reading.text, named.start)?.name === named.proper;

function ownNames(report: Report): readonly Own[] {
  const owns: Own[] = [];
  for (const author of [unitOfTitle(report), unitOfSignature(report), ...unitsBesideTitle(report)]) {
    const own = author && !isNational(author) ? ownOf(author) : undefined;
    // What is longer is no name: 湘水市破获贩毒集团.
    const isName = own && own.proper.length <= LONGEST_OWN;
    if (isName && owns.every(({ group }) => group !== own.group)) owns.push(own);
  }
  return owns;
}

const LONGEST_OWN = 6;

/** 三河镇党委书记　丁学文 below the title of a speech, 江州市餐饮行业协会文件 above it: who opens a short line there. */
function unitsBesideTitle({ title, paragraphs }: Report): readonly Author[] {
  if (!title) return [];
  const [first, end] = title.paragraphs;
  const lines = [...paragraphs.slice(Math.max(0, first - 2), first), ...paragraphs.slice(end, end + 2)];
  return lines.flatMap((paragraph) => {
    const { text } = paragraph.reading;
    if (text.length > LONGEST_LINE || NO_LINE_OF_A_UNIT.some((mark) => text.includes(mark))) return [];
    const at = '（('.includes(text.charAt(0) || '，') ? 1 : 0;
    let to = at;
    while (isHanCharacter(text.charAt(to))) to++;
    const name = text.slice(at, to);
    // 三河镇党委书记 names a place; what has no kind of any in it is not asked for one.
    const hasPlace = [...name].some((one) => PLACES.has(one));
    return name.length >= SHORTEST && (hasPlace || KINDS_BY_END.has(name.slice(-1)))
      ? [{ text: name, places: hasPlace ? placesAtHead(name) : [], paragraph, at }]
      : [];
  });
}
const LONGEST_LINE = 30;
const NO_LINE_OF_A_UNIT = ['：', '，', '。', '；', '、', '各', '关于', '一'];

/** 育英学校 of 中共育英学校支部委员会, 梅岭镇 of 中共梅岭镇委员会: the last body of the name, else its last place. */
function ownOf(author: Author): Own | undefined {
  const { text, places } = author;
  for (let end = text.length; end >= SHORTEST; end--) {
    const kind = kindBefore(text, end);
    if (!kind) continue;
    const from = text.startsWith('中共') ? 2 : 0;
    const name = text.slice(from, end);
    return {
      name,
      proper: properOf(name.slice(0, -kind.length)),
      group: KINDS.get(kind) ?? -1,
      start: from,
      author,
    };
  }
  const place = places.at(-1);
  const group = place && PLACES.get(place.kind);
  return place && group !== undefined
    ? {
        name: place.name + place.kind,
        proper: place.name,
        group,
        start: place.start,
        author,
      }
    : undefined;
}

interface Place {
  readonly paragraph: Paragraph;
  readonly named: Named;
}

function* othersIn(report: Report, from: number, own: Own): Iterable<Place> {
  const ofClass = namesOf(own.group);
  for (const paragraph of paragraphsWith(report, ofClass))
    if (paragraph.index >= from)
      for (const named of ofClass(paragraph.reading))
        if (!isSubsequence(named.proper, own.name) && !isSubsequence(own.proper, named.name))
          yield { paragraph, named };
}

/** What reads the proper names of one class at the heads of clauses, for each class that was asked for. */
const READERS = new Map<number, (reading: Reading) => readonly Named[]>();
const NOTHING: readonly Named[] = [];

function namesOf(group: number): (reading: Reading) => readonly Named[] {
  const known = READERS.get(group);
  if (known) return known;
  const read = (reading: Reading): readonly Named[] =>
    headsIn(reading).flatMap((start) => {
      const named = namedAt(reading.text, start, group);
      return named && isProper(named) ? [named] : [];
    });
  const kept = (reading: Reading): readonly Named[] => (headsIn(reading).length === 0 ? NOTHING : reading.derive(read));
  READERS.set(group, kept);
  return kept;
}

/** Whether it reads like the name of one body, and not like the words of a sentence. */
function isProper({ name, proper, group }: Named): boolean {
  if (proper.length < PROPER.least || proper.length > PROPER.most) return false;
  if (
    [...name].some((character) => !isHanCharacter(character) || IN_NO_NAME_OF_A_BODY.includes(character)) ||
    isVerb(name, proper)
  )
    return false;
  // 县第二中学 begins with whose it is; what has no such beginning may be a verb: 成立街道党委.
  const checked = LEVELS.has(name.charAt(0)) ? 0 : group < 2 || group > CLASSES_OF_BODIES.length ? 2 : 1;
  if ([...proper.slice(0, checked)].some((one) => NO_NAME_BEFORE_A_KIND.includes(one))) return false;
  return !OPENS_NO_PROPER_NAME.some((opening) => !MAY_OPEN.has(opening) && proper.startsWith(opening));
}
/** 烘焙 of 市烘焙协会, 心血管 of 心血管内科; what is longer is the words of a sentence. */
const PROPER = { least: 2, most: 4 };
/** 结合 of 结合学校, 围绕 of 围绕中心学校; 和谐 of 和谐社区; 自觉接受 of 自觉接受镇人大监督. */
const isVerb = (name: string, proper: string): boolean =>
  COMMON.has(proper) ||
  COMMON.has(proper.slice(0, 2)) ||
  COMMON.has(name.slice(0, 2)) ||
  (ENDS_AS_A_PLACE.has(name.slice(-1)) && COMMON.has(proper.slice(-2)));
/** No place is called by what is done there; 便民服务中心 and 政务管理局 are. */
const ENDS_AS_A_PLACE: ReadonlySet<string> = new Set('镇乡村县市区州省');
const COMMON: ReadonlySet<string> = new Set([...WORDS_BEFORE_A_KIND, ...VERBS_BEFORE_A_BODY]);
/** 第二中学, 实验小学: names of schools among others. */
const MAY_OPEN: ReadonlySet<string> = new Set(['第', '实验', '中心']);

/** Whether neither the name nor what makes it this one stands anywhere else. */
const isAlone = ({ text }: Report, { name, proper }: Named): boolean =>
  text.indexOf(name) === text.lastIndexOf(name) && text.indexOf(proper) === text.lastIndexOf(proper);

/** Whether it is no subject, or the sentence tells what it has to do with the writer. */
function isTied({ paragraph: { reading }, named }: Place): boolean {
  const { text } = reading;
  // A line of its own is a signature or a heading.
  if (!text.includes('。') && !text.includes('，')) return true;
  // 石桥镇有水库6座。和安镇有水库9座。: who tells of several of one class tells of what lies below.
  if (headsIn(reading).some((start) => start !== named.start && namedAt(text, start, named.group))) return true;
  const behind = text.charAt(named.start + named.name.length);
  if (behind === '' || NO_SUBJECT_BEHIND_A_BODY.includes(behind)) return true;
  const sentence = reading.sentences.find(({ start, end }) => start <= named.start && named.start < end);
  const rest = sentence ? untold(text, sentence, named) : text;
  return hasAny(rest.replaceAll('参与', ''), TIES_TO_ANOTHER_BODY);
}

/** The sentence without the name and the 我们 before it. */
function untold(text: string, { start, end }: { readonly start: number; readonly end: number }, named: Named): string {
  const before = text.slice(start, named.start);
  const self = ['我们', '我'].find((word) => before.endsWith(word)) ?? '';
  return before.slice(0, before.length - self.length) + text.slice(named.start + named.name.length, end);
}

function finding(own: Own, { paragraph, named }: Place, { say }: RuleContext): RuleFinding {
  const span = shift(paragraph.reading.span(named.start, named.start + named.name.length), paragraph.span.start);
  const { author } = own;
  const at = author.at + own.start;
  return {
    span,
    severity: 'information',
    message: say(
      `本文的单位是“${own.name}”，这里却以“${named.name}”作主语，别处再没有提到，疑为套用别的单位的文稿。`,
      `The draft is ${own.name}’s, but here ${named.name}, named nowhere else, acts: probably left over from another unit’s text.`,
    ),
    related: [
      {
        span: shift(author.paragraph.reading.span(at, at + own.name.length), author.paragraph.span.start),
        message: say('本文的单位', 'Whose draft it is'),
      },
    ],
    fixes: [
      {
        title: say(`改为“${own.name}”`, `Write ${own.name}`),
        edits: [{ span, text: own.name }],
        safe: false,
      },
    ],
  };
}
