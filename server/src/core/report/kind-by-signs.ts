/**
 * The kind of a text without a title to tell it, where two signs of different sorts stand together: one alone, like 实习 or 招标人,
 * stands in papers of every kind.
 */
import type { GenreId } from '../norms/genres';
import { anyOf } from '../norms/lexicon';
import {
  FACTS_OF_A_BODY,
  FRUITS_OF_LEARNING,
  GAINS_OF_LEARNING,
  MATTERS_OF_ONE_DAY,
  OCCASIONS_OF_LEARNING,
  OPENINGS_OF_A_TENDER,
  PARTIES_OF_A_TENDER,
  PARTS_OF_ASSISTED_MINUTES,
  PLACES_OF_A_TRAINEE,
  SORTS_OF_BODIES,
  VERBS_OF_LEARNING,
  WAYS_OF_GUIDANCE,
  WAYS_OF_LEARNING,
  WORDS_OF_BELONGING,
} from '../norms/words/kinds-by-signs';
import { WORDS_OF_FOUNDING } from '../norms/words/kinds-by-form';
import { BODIES_INTRODUCED, BODIES_IN_NEWS } from '../norms/words/papers';
import type { Reading } from '../reading/reading';
import { allOf, isIn, isInPart } from '../reading/seek';
import { myselfIn } from './first-person';
import { paragraphsWith } from './paragraphs-with';
import type { Report } from './report';
import { isNumberedPart, lengthOf, sum } from './signs';

type Draft = Pick<Report, 'paragraphs' | 'title'>;

/** Fewer paragraphs in which the writer names himself are a slip. */
const OWN_WORDS = 3;
/** So much of a paragraph is read as its opening. */
const OPENING = 240;

/** The kind that two signs together show, or undefined; `head` is what stands first of the text. */
export function kindBySigns(report: Draft, head: readonly string[]): GenreId | undefined {
  if (isTender(report, head)) return 'gonggao';
  if (isOfAMeeting(report, head)) return 'jiyao';
  if (opensAsAccount(report, head)) return 'zongjie';
  const speaksOfHimself = paragraphsWith(report, myselfIn).length > 0;
  if (speaksOfHimself && isOfATrainee(report)) return 'shixi';
  // Who tells of himself tells of the firm that he came to, too.
  if (paragraphsWith(report, myselfIn).length < OWN_WORDS && introducesABody(report, head)) return 'jianjie';
  if (!speaksOfHimself) return undefined;
  return isReflection(report, head) ? 'xinde' : undefined;
}

const BODY = anyOf(BODIES_IN_NEWS, BODIES_INTRODUCED);
const NAME_IN_BRACKETS = String.raw`(?:[（(][^（）()]{2,40}[）)])?`;
const YEAR = String.raw`(?:公元)?\s?[12]\d{3}\s?年`;
/** 青岩县妇幼保健院是一所……，始建于1952年; 我院始建于 stands in reports on what it did since. */
const FOUNDED = new RegExp(
  `^(?!这|该|[^，。]{0,12}[我本])[^，。：]{2,24}(?:${BODY}|${BODY}${NAME_IN_BRACKETS})(?:，?(?:是|简称|位于|坐落)[^。]{2,120}|，)?${anyOf(WORDS_OF_FOUNDING)}于\\s?(?:公元)?[12]\\d{3}`,
);
/** The same of whoever bears a name that does not say what it is, or in another order: 青岩网络（QY）始创于2006年, 于2016年成立. */
const BEGAN = new RegExp(
  `^(?![^，。]{0,12}[我本])[^，。：]{2,40}${NAME_IN_BRACKETS}(?:，?(?:是|简称|位于|坐落)[^。]{2,120}|，)?(?:${anyOf(WORDS_OF_FOUNDING)}于\\s?${YEAR}|[于在]?\\s?${YEAR}(?:\\d{1,2}月)?(?:[^，。]{0,16})?${anyOf(WORDS_OF_FOUNDING)})`,
);
/** 青岩县实验小学是……的一所……小学: what it is. */
const IS_A_BODY = new RegExp(
  `^(?![^，。]{0,12}[我本])[^，。：]{2,40}${NAME_IN_BRACKETS}是[^。]{0,80}${anyOf(SORTS_OF_BODIES)}(?:之一)?[，。]`,
);
/** 公寓管理中心隶属于后勤公司: whose it is. */
const BELONGS = new RegExp(`^(?![^，。]{0,12}[我本])[^，。：]{2,40}${NAME_IN_BRACKETS}${anyOf(WORDS_OF_BELONGING)}`);
const HEAD_OF_AN_INTRODUCTION = 8;
const FACT = new RegExp(anyOf(FACTS_OF_A_BODY), 'g');
const factsIn = ({ text }: Reading): readonly string[] | undefined => {
  const facts = allOf(FACT, text).map(([fact]) => fact);
  return facts.length > 0 ? facts : undefined;
};
/** So many facts of different sorts are told of no body in passing. */
const FEWEST_FACTS = 3;
/** Under 某某工作站简介, with how it began. */
const FEWEST_WHERE_NAMED = 1;
/** Where it is told first of all how a body began. */
const FEWEST_WHERE_FIRST = 2;
const ONE_DAY = new RegExp(anyOf(MATTERS_OF_ONE_DAY));
const NAMED_INTRODUCTION = /^[^，。：]{2,20}(?:简介|概况|介绍)$/;

/** Whether the first words say how a body began, and nothing is told in parts, as accounts are. */
const opensAtOnce = (report: Draft, head: readonly string[]): boolean =>
  head.slice(0, 1).some((text) => isInPart(BEGAN, text.trim().slice(0, OPENING), text)) &&
  paragraphsWith(report, isNumberedPart).length === 0;

function introducesABody(report: Draft, head: readonly string[]): boolean {
  if (head.slice(0, 3).some((text) => isInPart(FOUNDED, text.slice(0, OPENING), text))) return true;
  const first = head.slice(0, HEAD_OF_AN_INTRODUCTION);
  const isNamed = NAMED_INTRODUCTION.test(report.title?.text.trim() ?? '');
  const opens = (text: string): boolean =>
    [BEGAN, IS_A_BODY, BELONGS].some((opening) => isInPart(opening, text.trim().slice(0, OPENING), text));
  const isOpened = first.some(opens);
  if (!isNamed && !isOpened) return false;
  if (head.some((text) => isInPart(ONE_DAY, text.slice(0, OPENING), text))) return false;
  const facts = new Set(paragraphsWith(report, factsIn).flatMap(({ reading }) => reading.derive(factsIn) ?? []));
  if (isNamed && isOpened) return facts.size >= FEWEST_WHERE_NAMED;
  return facts.size >= FEWEST_FACTS || (facts.size >= FEWEST_WHERE_FIRST && opensAtOnce(report, head));
}

/** 会议主题：……: what a meeting was about. */
const MATTER_OF_A_MEETING = /^(?:会议|讨论)(?:主题|名称|议题)\s?[：:]/;
const PART_OF_MINUTES = new RegExp(
  `^[^\\u4e00-\\u9fff]{0,6}(?:[一二三四五六七八九十]、)?${anyOf(PARTS_OF_ASSISTED_MINUTES)}(?:$|[：:])`,
);
const isPartOfMinutes = ({ text }: Reading): boolean => isIn(PART_OF_MINUTES, text.trim());

const isOfAMeeting = (report: Draft, head: readonly string[]): boolean =>
  head.slice(0, 2).some((text) => MATTER_OF_A_MEETING.test(text.trim())) &&
  paragraphsWith(report, isPartOfMinutes).length > 0;

/** 2024年，在县委的领导下，……: how an account of a year begins. */
const OPENS_AN_ACCOUNT = new RegExp(
  `^(?:(?:20\\d\\d|今)年(?:以来|上半年|度)?|一年来|[^，。]{0,8}以来)，(?:[^。]{0,20})在[^。]{2,50}${anyOf(WAYS_OF_GUIDANCE)}下，`,
);
/** So many things done in so many parts. */
const [FEWEST_PARTS, FEWEST_DEEDS] = [2, 5];

const opensAsAccount = (report: Draft, head: readonly string[]): boolean =>
  head.slice(0, 2).some((text) => isInPart(OPENS_AN_ACCOUNT, text.trim().slice(0, OPENING), text)) &&
  paragraphsWith(report, isNumberedPart).length >= FEWEST_PARTS &&
  sum(report.paragraphs).past >= FEWEST_DEEDS;

const PARTY = new RegExp(anyOf(PARTIES_OF_A_TENDER));
const OPENS_A_TENDER = new RegExp(`现?[^。]{0,40}${anyOf(OPENINGS_OF_A_TENDER)}`);
const HEAD_OF_A_TENDER = 6;
/** What is longer is the file of the tender. */
const LONGEST_NOTICE = 5000;

/** Whether a text invites bids: who may bid, and that a tender is opened, stand in its first lines. */
function isTender(report: Draft, head: readonly string[]): boolean {
  const first = head.slice(0, HEAD_OF_A_TENDER);
  return (
    first.some((text) => isIn(OPENS_A_TENDER, text)) &&
    first.some((text) => isIn(PARTY, text)) &&
    lengthOf(report.paragraphs) <= LONGEST_NOTICE
  );
}

const LEARNT = new RegExp(
  `我们?[^，。]{0,12}${anyOf(VERBS_OF_LEARNING)}|[给对使让令]我们?[^，。]{0,12}(?:${anyOf(VERBS_OF_LEARNING)}|${anyOf(FRUITS_OF_LEARNING)})|我们?的[^，。]{0,6}${anyOf(FRUITS_OF_LEARNING)}|${anyOf(GAINS_OF_LEARNING)}`,
  'g',
);
const learntIn = ({ text }: Reading): number | undefined => allOf(LEARNT, text).length || undefined;
const timesOf = (report: Draft, trait: (reading: Reading) => number | undefined): number =>
  paragraphsWith(report, trait).reduce((times, { reading }) => times + (reading.derive(trait) ?? 0), 0);

const TRAINEE = new RegExp(anyOf(PLACES_OF_A_TRAINEE), 'g');
const traineeIn = ({ text }: Reading): number | undefined => allOf(TRAINEE, text).length || undefined;
const FEWEST_OF_A_TRAINEE = 6;
const FEWEST_LEARNT = 3;

/** Whether somebody tells of his time as a trainee: he names it again and again, in his title or with what he learnt. */
const isOfATrainee = (report: Draft): boolean =>
  timesOf(report, traineeIn) >= FEWEST_OF_A_TRAINEE &&
  (timesOf(report, learntIn) >= FEWEST_LEARNT ||
    (isNamedByATrainee(report) && paragraphsWith(report, myselfIn).length >= OWN_WORDS));
/** 实习单位简介、实习情况、收获: a title that lists what a trainee tells. */
const isNamedByATrainee = ({ title }: Draft): boolean => title !== undefined && allOf(TRAINEE, title.text).length > 1;

const UPON = new RegExp(
  `${anyOf(WAYS_OF_LEARNING)}[了完过]?[^。]{0,40}${anyOf(OCCASIONS_OF_LEARNING)}|[这本此][次个期本堂节][^，。]{0,12}${anyOf(OCCASIONS_OF_LEARNING)}`,
);
const HEAD_OF_A_REFLECTION = 4;
const LONGEST_REFLECTION = 6000;

/** Whether somebody reflects: upon what is said at once, and what it taught him again and again. */
function isReflection(report: Draft, head: readonly string[]): boolean {
  const learnt = timesOf(report, learntIn);
  const length = lengthOf(report.paragraphs);
  return (
    learnt >= FEWEST_LEARNT &&
    learnt * 800 >= length &&
    length <= LONGEST_REFLECTION &&
    head.slice(0, HEAD_OF_A_REFLECTION).some((text) => isInPart(UPON, text.slice(0, OPENING), text))
  );
}
