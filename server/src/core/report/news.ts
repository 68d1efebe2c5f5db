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
import {
  DAYS_OF_NEWS,
  DEEDS_OF_THE_PRESS,
  DEEDS_TO_COME,
  LABELS_OF_A_PUBLISHED_PIECE,
  MOODS_OF_AN_EVENT,
  OCCASIONS_ATTENDED,
  STEPS_OF_AN_EVENT,
  TIMES_WITHOUT_A_DATE,
  WAYS_TO_TAKE_PART,
  WORDS_OF_COURTS,
} from '../norms/words/news';
import type { Reading } from '../reading/reading';
import { isIn, isInPart } from '../reading/seek';
import { MYSELF, myselfIn, usIn } from './first-person';
import { isDateline } from './genre-by-body';
import { paragraphsWith } from './paragraphs-with';
import type { Report } from './report';
import { isNumberedPart, lengthOf } from './signs';

const DATE = String.raw`(?:(?:20\d{2}|今)年)?\s?\d{1,2}\s?月\s?\d{1,2}(?:[、和—~～-]{1,2}\d{1,2})?\s?日(?:\s?[至—~～-]{1,2}\s?(?:\d{1,2}\s?月\s?)?\d{1,2}\s?日)?`;
const PART_OF_DAY = `(?:${anyOf(PARTS_OF_A_DAY)}|${String.raw`\s?\d{1,2}(?:[：:]\d{2}|[时点])`})`;
const DAY = `${DATE}${PART_OF_DAY}?`;
const DEED = anyOf(DEEDS_IN_A_LEAD);
/** 近日，……; 5月8日上午，某某局召开……; 某某局于5月8日召开……. */
const LEAD = new RegExp(
  [
    `(?:^|[，。])\\s*${anyOf(TIMES_OF_NEWS)}，[^。]{4,200}`,
    `(?:^|[，。])\\s*${DAY}[^。]{2,160}${DEED}`,
    `[于在]${DAY}[^。]{0,40}${DEED}`,
  ].join('|'),
);
/** With the part of the day, and 了 or a meeting behind it, nothing else is needed. */
const SURE_LEAD = new RegExp(
  `(?:^|[，。])\\s*${DATE}${PART_OF_DAY}(?:，[^。]{4,200}|[^。]{2,160})${DEED}(?:了|[^。]{0,60}[会式赛动训课])`,
);
/** With the part of the day, whatever is done. */
const TIMED_LEAD = new RegExp(`(?:^|[，。])\\s*${DATE}${PART_OF_DAY}[许半]?，[^，。]{4,60}[，。]`);
/** 9月8日，秋高气爽，……; 公司周五向……提交……: a day at the head, and no deed of the lists. */
const DATED = new RegExp(
  `^(?:[^，。]{0,16}[，。])?${DAY}，|^[^。]{0,24}${anyOf(DAYS_OF_NEWS)}[^。]{2,60}${anyOf(DEEDS_OF_THE_PRESS)}`,
);
/** 在国庆前夕，支部……开展了……活动: something was held, and the day is not told. */
const HELD = new RegExp(`${anyOf(TIMES_WITHOUT_A_DATE)}，[^。]{2,80}${DEED}了[^。]{2,60}${anyOf(OCCASIONS_ATTENDED)}`);
/** 为深入学习……，某某学校组织……: the same without a time. */
const PURPOSE = new RegExp(`^(?:为|根据|按照)[^。]{6,100}[，,][^。]{2,40}${DEED}`);
const TO_COME = new RegExp(`${anyOf(SIGNS_OF_A_DATE_TO_COME)}|如下`);
/** When a page set it, or who made it, close before a lead: 2024-05-08 5月7日，……; （文|周明）5月7日，……. */
const ABOVE_A_LEAD =
  /^(?:20\d\d[-./]\d{1,2}[-./]\d{1,2}(?:\s\d{1,2}:\d{2})?\s+|[（(][^（）()]{0,12}[图文][^（）()]{2,30}[）)]\s{0,4})/;
/** How much of a text holds its lead, and how far down it may stand under what a page bears. */
const LEAD_WITHIN = 260;
const LINES_ABOVE = 60;
const SHORTEST_LEAD = 24;
/** A first paragraph may speak of the season, and the second say when who did what. */
const LEADS = 2;

const VOICE = new RegExp(
  `${anyOf(VOICES_OF_NEWS)}|(?:[他她]们?|[\\u4e00-\\u9fff]{2,4}|会议)(?:还|要|又|并)?${anyOf(VERBS_OF_SPEAKING)}[，：“]`,
);
const tellsWhoSpoke = ({ text }: Reading): boolean => isIn(VOICE, text);
const OCCASION = anyOf(OCCASIONS_ATTENDED);
/** 局长周明出席会议, 活动由林远主持, 共120人参加了本次培训: who was there is told by whoever was not the host's writer. */
const ATTENDED = new RegExp(
  `出席(?:了)?[^，。]{0,12}${OCCASION}|[等共余名位人]\\s?\\d{0,4}[人名]?(?:参加|出席)|(?:参加|参与)了?(?:本次|此次|该|这次|开幕|调研|${OCCASION})|应邀(?:出席|参加)|` +
    `由[^，。]{2,40}主持|主持了?[^，。]{0,8}${OCCASION}|陪同(?:调研|检查|考察|参观|慰问|参加)?[。，]|致(?:欢迎|开幕|开场|闭幕)?[辞词]`,
);
const tellsWhoCame = ({ text }: Reading): boolean => isIn(ATTENDED, text);
/** 随后，……; 掌声不断: how it went. */
const COURSE = new RegExp(
  `(?:^|[，。])(?:在)?${anyOf(STEPS_OF_AN_EVENT)}[，\\u4e00-\\u9fff]|${anyOf(MOODS_OF_AN_EVENT)}`,
);
const tellsHowItWent = ({ text }: Reading): boolean => isIn(COURSE, text);
/** 发布时间：2024-05-08 来源：…… under the title of a page. */
const PUBLISHED = new RegExp(`${anyOf(LABELS_OF_A_PUBLISHED_PIECE)}\\s?[：:]`);
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
/** What minutes, courts and calls to take part say, each of which tells who did what on which day, too: 会议决定, 公诉机关, 报名方式. */
const OTHERWISE = new RegExp(
  `会议(?:原则)?${anyOf(DECISIONS_OF_A_MEETING)}|${anyOf(WORDS_OF_COURTS, WAYS_TO_TAKE_PART)}|[本此][次届][^，。]{2,8}将${anyOf(DEEDS_TO_COME)}`,
);
const tellsOtherwise = ({ text }: Reading): boolean => isIn(OTHERWISE, text);
/** What the signs of news weigh together. */
const ENOUGH = 3;
const LONGEST_NEWS = 4000;
/** With its dateline, or a lead, voices and who came: a congress, a meeting of many speakers. */
const LONGEST_SURE_NEWS = 6000;

/** Whether `report` is a piece of news: not what one tells of oneself, not in numbered parts, no minutes with decisions. */
export function isNews({ paragraphs }: Pick<Report, 'paragraphs'>): boolean {
  const draft = { paragraphs };
  const lead = leadOf(draft);
  const credits = creditsOf(draft);
  const isFeature =
    paragraphsWith(draft, quotes).length >= FEWEST_QUOTED &&
    paragraphsWith(draft, tellsWhatHeWasTold).length >= FEWEST_TOLD;
  const isBylined = paragraphsWith(draft, isDateline).length > 0;
  if (lead === 0 && credits < 2 && !isFeature && !isBylined) return false;
  const voices = paragraphsWith(draft, tellsWhoSpoke).length;
  const isSure = (isBylined || (lead >= 2 && voices >= 2)) && paragraphsWith(draft, tellsWhoCame).length > 0;
  if (isOtherwise(draft, isSure ? LONGEST_SURE_NEWS : LONGEST_NEWS)) return false;
  // Who reports what speakers said often leaves out the marks round it.
  const isReported = isSure && lead >= 2;
  if (!isReported && isOwn(draft)) return false;
  if (isFeature || isBylined) return true;
  const weight = lead + Math.min(voices, 2) + (credits > 1 ? ENOUGH : credits) + Number(isPublished(draft));
  const lacking = ENOUGH - weight;
  if (lacking <= 0 || lacking > WHAT_WAS_SEEN.length) return lacking <= 0;
  return WHAT_WAS_SEEN.filter((sign) => paragraphsWith(draft, sign).length > 0).length >= lacking;
}

/** Whether one tells of oneself again and again. */
const isOwn = (draft: Pick<Report, 'paragraphs'>): boolean =>
  paragraphsWith(draft, myselfIn).length > 1 || paragraphsWith(draft, usIn).length > 2;

/** Whether `draft` is in parts, longer than `longest`, or says what no news says. */
const isOtherwise = (draft: Pick<Report, 'paragraphs'>, longest: number): boolean =>
  paragraphsWith(draft, isNumberedPart).length > 1 ||
  lengthOf(draft.paragraphs) > longest ||
  paragraphsWith(draft, tellsOtherwise).length > 0;

/** Asked where the other signs are not enough. */
const WHAT_WAS_SEEN = [tellsWhoCame, tellsHowItWent];

/** How far down a page says when it was published. */
const HEAD = 12;
const isPublished = ({ paragraphs }: Pick<Report, 'paragraphs'>): boolean =>
  paragraphs.slice(0, HEAD).some(({ reading }) => reading.text.length < 120 && isIn(PUBLISHED, reading.text));

const creditsOf = ({ paragraphs }: Pick<Report, 'paragraphs'>): number =>
  paragraphs.slice(-FOOT).filter(({ reading }) => isIn(CREDIT, reading.text.trim())).length;

/** What the first paragraphs weigh as a lead: 3 where nothing else is needed, 0 where something is to come. */
function leadOf({ paragraphs }: Pick<Report, 'paragraphs'>): number {
  let best = 0;
  let leads = 0;
  for (const { kind, reading } of paragraphs.slice(0, LINES_ABOVE)) {
    const { text } = reading;
    // Who took the pictures and who wrote are set apart by tabs, as cells are.
    const isCell = kind !== 'prose' && !(kind === 'row' && ABOVE_A_LEAD.test(text));
    if (isCell || text.length < SHORTEST_LEAD || !/[，。]/.test(text)) continue;
    const head = text.trim().replace(ABOVE_A_LEAD, '').slice(0, LEAD_WITHIN);
    if (isInPart(TO_COME, head, text)) return best;
    best = Math.max(best, weightOf(head, text));
    if (best > 1 || ++leads === LEADS) break;
  }
  return best;
}

function weightOf(head: string, text: string): number {
  if (!MYSELF.test(head) && isInPart(SURE_LEAD, head, text)) return ENOUGH;
  if (isInPart(LEAD, head, text) || isInPart(TIMED_LEAD, head, text)) return 2;
  return [PURPOSE, DATED, HELD].some((lead) => isInPart(lead, head, text)) ? 1 : 0;
}
