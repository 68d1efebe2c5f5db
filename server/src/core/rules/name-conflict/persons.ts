/**
 * One person written two ways: 医保办主任周海宁 here and 医保办主任周海宇 there. Two who share a surname and a character are common;
 * what tells of one is the same office, or that the characters which differ sound or look alike.
 */
import { areAlike, soundAlike } from '../../norms/alike';
import { anyOf } from '../../norms/lexicon';
import { ADDRESSES_OF_PERSONS, POSTS_OF_ONE, SIGNS_OF_TWO_NAMES } from '../../norms/words/persons';
import { shelvesOf } from './shelves';
import {
  DEED_BEHIND,
  ENDED,
  LISTED,
  officeBefore,
  type Person,
  personsOf,
  placesOfPersons,
  POST_BEFORE,
  POST_BEHIND,
  postBefore,
  postBehind,
} from '../../reading/persons';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import { sharedEnding } from '../../text/shared-ending';
import { shift, type Span } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { isIn } from '../../reading/seek';

/** A name where it is written. */
interface Mention extends Person {
  readonly paragraph: Paragraph;
}

/** All mentions of one name. */
interface Named {
  readonly name: string;
  readonly mentions: Mention[];
}

/** Above so many names two of them are alike by chance, as in a list of who was honoured. */
const MANY_NAMES = 80;
/** Names of fewer characters are told apart by one. */
const FULL = 3;
/** A name that is used so often is a person's own, whoever else is called nearly so. */
const OFTEN = 3;

export function* persons(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const names = namesIn(report);
  if (names.size < 2) return;
  for (const [one, other] of nearlyAlike(names)) {
    const judged = judge(one, other, names.size > MANY_NAMES);
    if (judged) yield finding(judged, context);
  }
  for (const [one, other] of turned(names)) {
    const judged = judgeTurned(one, other);
    if (judged) yield finding(judged, context);
  }
}

function namesIn(report: Report): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>();
  for (const paragraph of paragraphsWith(report, placesOfPersons))
    for (const person of personsOf(paragraph.reading)) {
      const named = names.get(person.name) ?? {
        name: person.name,
        mentions: [],
      };
      named.mentions.push({ ...person, paragraph });
      names.set(person.name, named);
    }
  return names;
}

/** Pairs of names that differ by one character. */
function* nearlyAlike(names: ReadonlyMap<string, Named>): Iterable<readonly [Named, Named]> {
  // Where three share two characters it is the family, or the school's generation, that they share.
  for (const shelf of shelvesOf(names.values()).values())
    if (shelf.length === 2) yield shelf as unknown as readonly [Named, Named];
    else if (shelf.length === 3) yield* thatSoundAlike(shelf);
}

/** 周海宁 and 周宁海: the characters of the given name in the other order. */
function* turned(names: ReadonlyMap<string, Named>): Iterable<readonly [Named, Named]> {
  for (const named of names.values()) {
    const [surname = '', middle = '', last = '', more] = named.name;
    const other = more === undefined && middle < last ? names.get(surname + last + middle) : undefined;
    if (other) yield [named, other];
  }
}

/** Two of one surname who bear each other's name turned are one, unless both are named again and again or side by side. */
function judgeTurned(one: Named, other: Named): Judged | undefined {
  const [usual, odd] = other.mentions.length > one.mentions.length ? [other, one] : [one, other];
  const [first, second] = [usual.mentions[0], odd.mentions[0]];
  if (!first || !second || odd.mentions.length >= OFTEN || areTwo(usual, odd)) return undefined;
  const areShown = [first, second].every(({ signs }) => signs & SHOWS_A_PERSON);
  return areShown && bondOf(first, second) !== CONTRADICTED ? { usual: first, odd: second } : undefined;
}

/** Of 林婉清, 林婉青 and 林婉婷 two sound alike, and the third is another. */
function* thatSoundAlike([one, other, third]: readonly Named[]): Iterable<readonly [Named, Named]> {
  if (!one || !other || !third) return;
  const pairs = [
    [one, other],
    [one, third],
    [other, third],
  ] as const;
  const alike = pairs.filter(([a, b]) => soundAlike(...differing(a, b)));
  if (alike.length === 1) yield* alike;
}

const differenceOf = (one: Named, other: Named): number =>
  [...one.name].findIndex((character, i) => character !== other.name[i]);

function differing(one: Named, other: Named): readonly [string, string] {
  const at = differenceOf(one, other);
  return [one.name.charAt(at), other.name.charAt(at)];
}

const isEnded = ({ mentions }: Named): boolean => mentions.some(({ signs }) => signs & ENDED);

/** 孙岩副总 and 人力资源部孙妍 each have a place of their own. */
const hasOffice = ({ mentions }: Named): boolean =>
  mentions.some(
    ({ paragraph, start, signs }) =>
      signs & (POST_BEFORE | POST_BEHIND) || officeBefore(paragraph.reading.text, start) !== '',
  );

const mayBeOne = (isFar: boolean, ...both: readonly Named[]): boolean => !isFar && !both.every(hasOffice);

/** Two mentions that tell of one person, the odd one last. */
interface Judged {
  readonly usual: Mention;
  readonly odd: Mention;
}

function judge(one: Named, other: Named, isCrowded: boolean): Judged | undefined {
  if (one.mentions.length >= OFTEN && other.mentions.length >= OFTEN) return undefined;
  const at = differenceOf(one, other);
  const isAlike = areAlike(...differing(one, other));
  const soundsAlike = soundAlike(...differing(one, other));
  const [usual, odd] = other.mentions.length > one.mentions.length ? [other, one] : [one, other];
  // 李伟 and 张伟 are two persons, and so are 李伟 and 李萍.
  if (one.name.length < FULL && !mayBeOne(at === 0 || !soundsAlike, one, other)) return undefined;
  // 总监罗建勋作动员讲话: that the name ends there only the other one shows, and that it is the same one's their post.
  const ended = at < one.name.length - 1 ? 2 : [one, other].filter(isEnded).length;
  if (ended + Number(soundsAlike) < 2) return undefined;
  const best = bestPair(usual, odd, soundsAlike);
  if (!best || areTwo(usual, odd)) return undefined;
  const [first, second, bond] = best;
  if (ended < 2 && bond < SAME_POST) return undefined;
  if (!isAlike && (bond !== SAME_OFFICE || at === 0)) return undefined;
  if (((at === 0 && !soundsAlike) || isCrowded) && bond < SAME_POST) return undefined;
  return { usual: first, odd: second };
}

/** How much two mentions have in common; of two posts one person has but one. */
const CONTRADICTED = -1;
const NOTHING = 0;
const COMPATIBLE = 1;
const SAME_POST = 2;
const SAME_OFFICE = 3;

function bestPair(usual: Named, odd: Named, soundAlike: boolean): readonly [Mention, Mention, number] | undefined {
  let best: readonly [Mention, Mention, number] | undefined;
  for (const first of usual.mentions.slice(0, OFTEN))
    for (const second of odd.mentions.slice(0, OFTEN)) {
      const bond =
        bondOf(first, second) || bondOfLists(first, second) || (soundAlike ? bondOfDeeds(first, second) : NOTHING);
      if (bond === CONTRADICTED) return undefined;
      if (bond > (best?.[2] ?? NOTHING)) best = [first, second, bond];
    }
  return best;
}

const isUnique: ReadonlySet<string> = new Set(POSTS_OF_ONE);
const isAddress: ReadonlySet<string> = new Set(ADDRESSES_OF_PERSONS);

/** The post of a mention, behind the name or before it. */
function postOf({ paragraph: { reading }, name, start, signs }: Mention): string | undefined {
  const before = signs & POST_BEFORE ? postBefore(reading.text, start) : undefined;
  if (before !== undefined && isUnique.has(before)) return before;
  const behind = signs & POST_BEHIND ? postBehind(reading.text, start + name.length) : undefined;
  return behind !== undefined && !isAddress.has(behind) ? behind : before;
}

const SHOWS_A_PERSON = POST_BEFORE | POST_BEHIND | DEED_BEHIND;

/** Names that sound alike need no post: one does something, and the other stands where a name stands and ends there. */
const bondOfDeeds = (one: Mention, other: Mention): number =>
  (one.signs | other.signs) & SHOWS_A_PERSON && one.signs & other.signs & ENDED ? COMPATIBLE : NOTHING;

/** Two lists of persons that have another name in common: who attended, and who reported. */
function bondOfLists(one: Mention, other: Mention): number {
  if (!(one.signs & other.signs & LISTED) || one.paragraph === other.paragraph) return NOTHING;
  const listed = new Set(namesListed(one));
  return namesListed(other).some((name) => listed.has(name)) ? COMPATIBLE : NOTHING;
}

const namesListed = ({ paragraph: { reading } }: Mention): readonly string[] =>
  personsOf(reading)
    .filter(({ signs }) => signs & LISTED)
    .map(({ name }) => name);

/** 法定代表人 in 法定代表人：许建明, and in 法定代表人（签字）：徐建明. */
const labelOf = ({ paragraph, start }: Mention): string =>
  LABEL_MARKS.has(paragraph.reading.text.charAt(start - 1)) ? officeBefore(paragraph.reading.text, start) : '';
const LABEL_MARKS: ReadonlySet<string> = new Set('：:');
const SHORTEST_LABEL = 4;

function bondOf(one: Mention, other: Mention): number {
  const label = labelOf(one);
  if (label.length >= SHORTEST_LABEL && label === labelOf(other)) return SAME_OFFICE;
  const [post, otherPost] = [postOf(one), postOf(other)];
  // Neither is shown to be a person: words that only look like names.
  if (post === undefined && otherPost === undefined && !((one.signs | other.signs) & POST_BEHIND)) return NOTHING;
  if (post === undefined || otherPost === undefined || !isUnique.has(post) || !isUnique.has(otherPost))
    return COMPATIBLE;
  if (post !== otherPost) return CONTRADICTED;
  const [office, otherOffice] = [one, other].map(({ paragraph, start, signs }) =>
    signs & POST_BEFORE ? officeBefore(paragraph.reading.text, start) : '',
  ) as [string, string];
  const alike = sharedEnding(office, otherOffice);
  // 副 says nothing of where; 县政协副主席 does.
  const deputy = office.endsWith(`副${post}`) ? 1 : 0;
  if (alike >= post.length + deputy + 2) return SAME_OFFICE;
  // 应急管理局局长, and in short 应急局局长.
  if (office !== otherOffice && office.length > post.length + 2 && office.slice(0, 2) === otherOffice.slice(0, 2))
    return alike > post.length ? SAME_OFFICE : CONTRADICTED;
  // 教育局局长 and 水利局局长 are two persons; 书记 alone may be any.
  const rest = Math.min(office.length, otherOffice.length) - Math.max(alike, post.length);
  return rest > 0 ? CONTRADICTED : SAME_POST;
}

/** Whether the draft shows two persons: both in one list, or the words for it. */
const areTwo = (one: Named, other: Named): boolean =>
  [...one.mentions, ...other.mentions].some(
    ({ paragraph: { reading } }) => isIn(TWO_NAMES, reading.text) || areListed(reading, one.name, other.name),
  );

const TWO_NAMES = new RegExp(anyOf(SIGNS_OF_TWO_NAMES));

function areListed({ text }: Reading, ...names: readonly string[]): boolean {
  return names.every((name) => text.includes(`、${name}`) || text.includes(`${name}、`));
}

const isTurned = ({ name }: Mention, { name: other }: Mention): boolean => name[1] !== other[1] && name[2] !== other[2];

function finding({ usual, odd }: Judged, { say }: RuleContext): RuleFinding {
  const span = spanOf(odd);
  const isInTurn = span.start < spanOf(usual).start;
  return {
    span,
    severity: 'information',
    message: say(
      `这里写“${odd.name}”，${isInTurn ? '后面' : '前面'}写“${usual.name}”，${isTurned(odd, usual) ? '两个字次序不同' : '只差一个字'}；是同一个人，请统一。`,
      `“${odd.name}” here and “${usual.name}” elsewhere differ by ${isTurned(odd, usual) ? 'the order of two characters' : 'one character'}. If they are one person, write the name in one way.`,
    ),
    related: [
      {
        span: spanOf(usual),
        message: say(`这里写“${usual.name}”`, `Here it is “${usual.name}”`),
      },
    ],
    fixes: [
      {
        title: say(`改为“${usual.name}”`, `Change to “${usual.name}”`),
        edits: [{ span, text: usual.name }],
        safe: false,
      },
    ],
  };
}

const spanOf = ({ paragraph, name, start }: Mention): Span =>
  shift(paragraph.reading.span(start, start + name.length), paragraph.span.start);
