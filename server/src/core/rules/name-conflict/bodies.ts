/**
 * Another body of the writer's own kind that speaks as he does: in the summary of 青石中学 a single 白塔中学全体教师, 江南水务将以……
 * in that of 清源水务集团有限公司. What both names end in says that they are of a kind.
 */
import {
  BODIES_WITH_NAMES,
  DEEDS_BEHIND_要,
  LEGAL_FORMS,
  OPENS_NO_PROPER_NAME,
  OPENINGS_OF_WHAT_A_BODY_DOES,
  OWN_PEOPLE,
  SIGNS_OF_OTHER_PLACES,
} from '../../norms/words/names';
import { anyOf } from '../../norms/lexicon';
import { placeAt } from '../../reading/places';
import type { Reading } from '../../reading/reading';
import { isInPart } from '../../reading/seek';
import { type Author, unitOfSignature, unitOfTitle } from '../../report/author';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { sharedEnding } from '../../text/shared-ending';
import { shift } from '../../text/span';
import { isSubsequence } from '../../text/subsequence';
import type { RuleContext, RuleFinding } from '../rule';
import { isNational, isOwn } from './own';
import { isHanCharacter } from '../../reading/characters';

/** Where a clause begins: a name that stands there is known to the character. */
const BEFORE_A_CLAUSE: ReadonlySet<string> = new Set('，。；：！');
/** Openers by their first character: 将继续, 要切实, 全体, 始终. */
const OPENERS = openersByHead([
  '将',
  '以“',
  '以《',
  ...Array.from({ length: 10 }, (_, digit) => `于${digit}`),
  ...DEEDS_BEHIND_要.map((deed) => `要${deed}`),
  ...OWN_PEOPLE,
  ...OPENINGS_OF_WHAT_A_BODY_DOES.filter((opening) => opening.length > 1),
]);
const [SHORTEST, LONGEST] = [4, 14];
/** 青石 before 中学, 桂花园 before 水务; what is longer is told by its places. */
const PROPER = { least: 2, most: 4 };
/** A body that speaks again and again has its part in the matter. */
const FEW = 2;

function openersByHead(openers: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>();
  for (const opener of openers) known.set(opener.charAt(0), [...(known.get(opener.charAt(0)) ?? []), opener]);
  return known;
}

interface Speaker {
  readonly name: string;
  readonly start: number;
}

/** What opens a clause and goes on as the one that writes does. */
const speakersIn = (reading: Reading): readonly Speaker[] => reading.derive(readSpeakers);

function readSpeakers({ text, kind }: Reading): readonly Speaker[] {
  if (kind === 'row' || kind === 'quote' || kind === 'code' || kind === 'front-matter') return [];
  const speakers: Speaker[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (BEFORE_A_CLAUSE.has(character)) start = at + 1;
    const length = at - start;
    if (length < SHORTEST || length > LONGEST) continue;
    if (!OPENERS.get(character)?.some((opener) => text.startsWith(opener, at))) continue;
    const name = text.slice(start, at);
    if ([...name].every(isHanCharacter)) speakers.push({ name, start });
    start = at - LONGEST - 1;
  }
  return speakers;
}

export function* foreignBodies(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const own = ownBodies(report);
  if (own.length === 0 || own.some(({ author }) => isNational(author))) return;
  const from = report.title?.paragraphs[1] ?? 0;
  const found = paragraphsWith(report, speakersIn)
    .filter(({ index }) => index >= from)
    .flatMap((paragraph) =>
      speakersIn(paragraph.reading).flatMap((speaker) => {
        const other = otherBody(speaker.name, own);
        return other && !isOwn(context.unit, other.name) ? [{ ...other, paragraph, start: speaker.start }] : [];
      }),
    );
  const names = new Set(found.map(({ name }) => name));
  if (names.size !== 1 || found.length > FEW) return;
  for (const { name, right, author, paragraph, start } of found) {
    if (isExplained(report, name, found.length === 1 && goesOn(paragraph.reading, start + name.length))) return;
    const span = shift(paragraph.reading.span(start, start + name.length), paragraph.span.start);
    yield {
      span,
      message: context.say(
        `本文的单位是“${right}”，这里却以“${name}”的口气说话，疑为套用别的单位的文稿。`,
        `The draft is ${right}’s, but here ${name} speaks: probably left over from another unit’s text.`,
      ),
      related: [
        {
          span: shift(
            author.paragraph.reading.span(author.at, author.at + author.text.length),
            author.paragraph.span.start,
          ),
          message: context.say('本文的单位', 'Whose draft it is'),
        },
      ],
      fixes: [{ title: context.say(`改为“${right}”`, `Write ${right}`), edits: [{ span, text: right }], safe: false }],
    };
  }
}

interface OwnBody {
  /** Without what it ends in by law: 清源水务. */
  readonly name: string;
  readonly author: Author;
}

function ownBodies(report: Report): readonly OwnBody[] {
  return [unitOfTitle(report), unitOfSignature(report)].flatMap((author) => {
    const name = author ? withoutForm(author.text) : '';
    return author && name.length >= SHORTEST ? [{ name, author }] : [];
  });
}

function withoutForm(name: string): string {
  const form = LEGAL_FORMS.find((one) => name.endsWith(one) && name.length - one.length >= SHORTEST);
  return form ? withoutForm(name.slice(0, -form.length)) : name;
}

interface OtherBody {
  readonly name: string;
  readonly right: string;
  readonly author: Author;
}

/** `said` as another body of the kind of every one of `own`. */
function otherBody(said: string, own: readonly OwnBody[]): OtherBody | undefined {
  const name = withoutForm(said);
  const [first] = own;
  // 清源县水利局 is told by its place.
  if (!first || !own.every((body) => isOther(name, body.name)) || placeAt(said, 0)) return undefined;
  return { name, right: first.name, author: first.author };
}

const KIND = new RegExp(`${anyOf(BODIES_WITH_NAMES)}$`);

function isOther(name: string, own: string): boolean {
  // 中学 is one kind in 青石中学 and 白石中学, whatever else they end in.
  const kind = KIND.exec(name)?.[0] ?? '';
  const ending = kind && own.endsWith(kind) ? kind.length : sharedEnding(name, own);
  if (ending < 2) return false;
  const [theirs, mine] = [name.slice(0, -ending), own.slice(0, -ending)];
  return isProper(theirs) && isProper(mine) && !isSubsequence(theirs, mine) && !isSubsequence(mine, theirs);
}

const isProper = (name: string): boolean =>
  name.length >= PROPER.least &&
  name.length <= PROPER.most &&
  !OPENS_NO_PROPER_NAME.some((opening) => name.startsWith(opening) || (opening.length > 1 && name.endsWith(opening)));

/** 签订 alone is what anyone does with what is signed; with another he does it behind 与. */
const OTHERS = new RegExp(anyOf(SIGNS_OF_OTHER_PLACES.filter((sign) => sign !== '签订')));
const BESIDE_ANOTHER: ReadonlySet<string> = new Set('与和同向赴到在对、往由');

/** 惠民医院将据此修订制度: what was learned elsewhere is told of before, and who goes on is the one that writes. */
const goesOn = ({ text }: Reading, end: number): boolean => text.charAt(end) === '将';
const clauseAt = (sentence: string, at: number): string => sentence.slice(at).split('，', 1)[0] ?? '';

/** Whether the draft says what it has to do with that body: it stands beside others, or in a sentence of exchange and help. */
const isExplained = (report: Report, name: string, byClause: boolean): boolean =>
  report.paragraphs.some(({ reading }) => {
    if (!reading.text.includes(name)) return false;
    return reading.sentences.some(({ start, end }) => {
      const sentence = reading.text.slice(start, end);
      const at = sentence.indexOf(name);
      return (
        at >= 0 &&
        (BESIDE_ANOTHER.has(sentence.charAt(at - 1)) ||
          isInPart(OTHERS, byClause ? clauseAt(sentence, at) : sentence, reading.text))
      );
    });
  });
