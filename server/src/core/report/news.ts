/** News (新闻稿): a lead that says when who did what, the voices of those who were there, and the credits of those who made it. */
import { anyOf } from '../norms/lexicon';
import {
  CREDITS_OF_NEWS,
  DECISIONS_OF_A_MEETING,
  DEEDS_IN_A_LEAD,
  DOINGS_OF_A_REPORTER,
  PARTS_OF_A_DAY,
  SIGNS_OF_A_DATE_TO_COME,
  TIMES_OF_NEWS,
  VERBS_BEHIND_A_QUOTE,
  VERBS_OF_SPEAKING,
  VOICES_OF_NEWS,
} from '../norms/words/kinds-by-form';
import type { Reading } from '../reading/reading';
import { isIn, isInPart } from '../reading/seek';
import { MYSELF, myselfIn, usIn } from './first-person';
import { isDateline } from './genre-by-body';
import { paragraphsWith } from './paragraphs-with';
import type { Report } from './report';

const DATE = String.raw`(?:(?:20\d{2}|今)年)?\s?\d{1,2}\s?月\s?\d{1,2}(?:[、和]\d{1,2})?\s?日(?:[至—~～-]\s?(?:\d{1,2}\s?月\s?)?\d{1,2}\s?日)?`;
const DAY = `${DATE}${anyOf(PARTS_OF_A_DAY)}?`;
const DEED = anyOf(DEEDS_IN_A_LEAD);
/** 近日，……; 5月8日上午，某某局召开……; 某某局于5月8日召开……. */
const LEAD = new RegExp(
  [
    `(?:^|[，。])\\s*${anyOf(TIMES_OF_NEWS)}，[^。]{4,200}`,
    `(?:^|[，。])\\s*${DAY}[^。]{2,160}${DEED}`,
    `于${DAY}[^。]{0,40}${DEED}`,
  ].join('|'),
);
/** With the part of the day, and 了 or a meeting behind it, nothing else is needed. */
const SURE_LEAD = new RegExp(
  `(?:^|[，。])\\s*${DATE}${anyOf(PARTS_OF_A_DAY)}(?:，[^。]{4,200}|[^。]{2,160})${DEED}(?:了|[^。]{0,60}[会式赛动训课])`,
);
/** With the part of the day, whatever is done. */
const TIMED_LEAD = new RegExp(`(?:^|[，。])\\s*${DATE}${anyOf(PARTS_OF_A_DAY)}，[^，。]{4,60}[，。]`);
/** 为深入学习……，某某学校组织……: the same without a time. */
const PURPOSE = new RegExp(`^(?:为|根据|按照)[^。]{6,100}[，,][^。]{2,40}${DEED}`);
const TO_COME = new RegExp(`${anyOf(SIGNS_OF_A_DATE_TO_COME)}|如下`);
/** How much of a text holds its lead, and how far down it may stand under what a page bears. */
const LEAD_WITHIN = 260;
const LINES_ABOVE = 60;
const SHORTEST_LEAD = 24;

const VOICE = new RegExp(
  `${anyOf(VOICES_OF_NEWS)}|(?:[他她]们?|[\\u4e00-\\u9fff]{2,4}|会议)(?:还|要|又|并)?${anyOf(VERBS_OF_SPEAKING)}[，：“]`,
);
const tellsWhoSpoke = ({ text }: Reading): boolean => isIn(VOICE, text);
/** A feature: the writer tells what he was told, 据了解, 记者在……看到, and quotes people: “……。”村民周明说. */
const TOLD = new RegExp(`据(?:了解|悉|统计|[^，。“”]{2,8}介绍)|${anyOf(DOINGS_OF_A_REPORTER)}`);
const tellsWhatHeWasTold = ({ text }: Reading): boolean => isIn(TOLD, text);
const SPEAKING = anyOf(VERBS_OF_SPEAKING, VERBS_BEHIND_A_QUOTE);
const QUOTED = new RegExp(`”[^“”。！？]{0,24}${SPEAKING}|${SPEAKING}[：:，,]“`);
const quotes = ({ text }: Reading): boolean => text.includes('“') && isIn(QUOTED, text);
const FEWEST_TOLD = 2;
const FEWEST_QUOTED = 3;
const CREDIT = new RegExp(
  `^[（(]?(?:${anyOf(CREDITS_OF_NEWS)}\\s?[：:|｜丨/／]|${anyOf(CREDITS_OF_NEWS)}(?:、|/)${anyOf(CREDITS_OF_NEWS)})`,
);
const FOOT = 10;
const isPart = ({ ordinal }: Reading): boolean => ordinal?.style === 'han';
const DECISION = new RegExp(`会议(?:原则)?${anyOf(DECISIONS_OF_A_MEETING)}`);
const decides = ({ text }: Reading): boolean => isIn(DECISION, text);
/** What the signs of news weigh together. */
const ENOUGH = 3;
const LONGEST_NEWS = 4000;

/** Whether `report` is a piece of news: not what one tells of oneself, not in numbered parts, no minutes with decisions. */
export function isNews({ paragraphs }: Pick<Report, 'paragraphs'>): boolean {
  const draft = { paragraphs };
  const lead = leadOf(draft);
  const credits = creditsOf(draft);
  const isFeature =
    paragraphsWith(draft, quotes).length >= FEWEST_QUOTED &&
    paragraphsWith(draft, tellsWhatHeWasTold).length >= FEWEST_TOLD;
  if (lead === 0 && credits < 2 && !isFeature && paragraphsWith(draft, isDateline).length === 0) return false;
  if (
    paragraphsWith(draft, myselfIn).length > 1 ||
    paragraphsWith(draft, usIn).length > 2 ||
    paragraphsWith(draft, isPart).length > 1 ||
    paragraphsWith(draft, decides).length > 0 ||
    paragraphs.reduce((length, { reading }) => length + reading.text.length, 0) > LONGEST_NEWS
  )
    return false;
  if (isFeature || paragraphsWith(draft, isDateline).length > 0) return true;
  const voices = paragraphsWith(draft, tellsWhoSpoke).length;
  return lead + Math.min(voices, 2) + (credits > 1 ? ENOUGH : credits) >= ENOUGH;
}

const creditsOf = ({ paragraphs }: Pick<Report, 'paragraphs'>): number =>
  paragraphs.slice(-FOOT).filter(({ reading }) => isIn(CREDIT, reading.text.trim())).length;

function leadOf({ paragraphs }: Pick<Report, 'paragraphs'>): number {
  const lead = paragraphs
    .slice(0, LINES_ABOVE)
    .find(
      ({ kind, reading }) => kind === 'prose' && reading.text.length >= SHORTEST_LEAD && reading.text.includes('。'),
    );
  if (!lead) return 0;
  const text = lead.reading.text.trim().slice(0, LEAD_WITHIN);
  if (isInPart(TO_COME, text, lead.reading.text)) return 0;
  if (!MYSELF.test(text) && isInPart(SURE_LEAD, text, lead.reading.text)) return ENOUGH;
  if (isInPart(LEAD, text, lead.reading.text) || isInPart(TIMED_LEAD, text, lead.reading.text)) return 2;
  return isInPart(PURPOSE, text, lead.reading.text) ? 1 : 0;
}
