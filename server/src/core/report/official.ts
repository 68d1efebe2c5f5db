/**
 * How much in a text's form is that of official writing: a title as offices give one, addressee and signature, an opening
 * that says what follows, parts as reports have them; and against it what notes, documentation and essays show. Asked
 * where a title's last word alone would decide: 计划, 方案, 总结, 报告 end the titles of all sorts of texts.
 */
import { anyOf } from '../norms/lexicon';
import { CUES, PAPER_BY_ITSELF, TITLE_BY_ITSELF } from '../norms/titles';
import { FIELDS_OF_A_MEETING, FIELDS_OF_MINUTES, OCCASIONS_OF_A_FIELD } from '../norms/words/meeting-fields';
import { LAST_SYLLABLES_OF_A_BODY, LAST_WORDS_OF_A_BODY } from '../norms/words/signatures';
import {
  BODIES_IN_TITLES,
  KINDS_OF_OFFICES,
  MEMBERS_UNDER_RULES,
  OCCASIONS_OF_WORK,
  OPENINGS_OF_A_SALUTATION,
  PARTS_OF_A_PERIOD,
  PERIODS_OF_A_REPORT,
  PERSONS_ADDRESSED,
  WORDS_OF_CUES,
  WORDS_THAT_LAY_DOWN,
} from '../norms/words/titles';
import type { Reading } from '../reading/reading';
import { addresseeOf } from './addressee';
import { documentNumber } from './document-number';
import { myselfIn } from './first-person';
import { isNumberedPart, lettersOf, sum } from './signs';
import { paragraphsWith } from './paragraphs-with';
import type { Paragraph, Report } from './report';
import { slotsOfText } from './sections';
import { tailLine } from './tail';
import { isIn } from '../reading/seek';

type Draft = Omit<Report, 'genre'>;

/** What a text must show for its kind to be believed where a title alone tells it, and a body alone. */
export const ENOUGH = 1;
export const ENOUGH_FOR_A_BODY = 5;
/** And a body under a title that names no kind: most such texts are articles and news. */
export const ENOUGH_UNDER_A_TITLE = 6;

/** Whether anything in a text is not as in official writing: `title` as in `officialForm`. */
export const hasOtherSigns = (report: Draft, title: string): boolean => against(report, title) > 0;

/** Whether enough speaks against official writing that what speaks for it must be weighed. */
export function isDoubtful(report: Draft, title: string): boolean {
  return against(report, title) > 2;
}

const known = new WeakMap<readonly Paragraph[], number>();

/** Signs of official writing in `report` less signs against it; `title` is its title without heads and tails. */
export function officialForm(report: Draft, title: string): number {
  let form = known.get(report.paragraphs);
  if (form === undefined) {
    form = ofTitle(title) + ofFrame(report) + ofBody(report) - against(report, title);
    known.set(report.paragraphs, form);
  }
  return form;
}

const ISSUED = /关于.{2,60}的.{2,8}$/;
const BODY = new RegExp(anyOf(BODIES_IN_TITLES));
const OCCASION = new RegExp(`${anyOf(OCCASIONS_OF_WORK)}|(?:19|20)\\d{2}年`);

const OF_AN_OFFICE = new RegExp(`${anyOf(KINDS_OF_OFFICES)}$`);

function ofTitle(title: string): number {
  return (
    (TITLE_BY_ITSELF.test(title) || PAPER_BY_ITSELF.test(title) ? 3 : 0) +
    (ISSUED.test(title) ? 2 : 0) +
    (BODY.test(title) ? 2 : 0) +
    (OCCASION.test(title) ? 1 : 0) +
    (OF_AN_OFFICE.test(title) ? 1 : 0)
  );
}

const ADDRESSED = new RegExp(
  `^${anyOf(OPENINGS_OF_A_SALUTATION)}|${anyOf(LAST_WORDS_OF_A_BODY, LAST_SYLLABLES_OF_A_BODY, PERSONS_ADDRESSED)}：$`,
);
const NUMBER = new RegExp(
  documentNumber(String.raw`[\u4e00-\u9fff]{1,12}`, String.raw`(?:19|20)\d{2}`, String.raw`\d+`),
);
/** How many lines may hold the head of a document, and its foot. */
const HEAD = 12;
const FOOT = 8;

/** Something of this is in every cue; most paragraphs have none of it. */
const MAY_OPEN = new RegExp(anyOf(WORDS_OF_CUES));

const opensAsOne = ({ text }: Reading): boolean =>
  isIn(MAY_OPEN, text) && CUES.some(({ pattern }) => pattern.test(text.slice(0, 2000)));

function ofFrame(report: Draft): number {
  const head = report.paragraphs.slice(0, HEAD);
  const foot = report.paragraphs.slice(-FOOT).map(({ reading }) => tailLine(reading));
  const addressee = addresseeOf(report);
  return (
    (addressee && isIn(ADDRESSED, addressee.reading.text) ? 2 : 0) +
    (head.some(({ reading }) => isIn(NUMBER, reading.text)) ? 2 : 0) +
    (head.some(({ kind, reading }) => (kind === 'prose' || kind === 'item') && reading.derive(opensAsOne)) ? 2 : 0) +
    (foot.includes('date') ? 1 : 0) +
    (foot.includes('date') && foot.includes('signature') ? 1 : 0) +
    (foot.includes('closing') ? 1 : 0)
  );
}

const FIELD = new RegExp(`^${anyOf(OCCASIONS_OF_A_FIELD)}?${anyOf(FIELDS_OF_A_MEETING, FIELDS_OF_MINUTES)}(?:：|$)`);
const isField = ({ text }: Reading): boolean => isIn(FIELD, text);
const isClause = ({ ordinal }: Reading): boolean => ordinal?.style === 'clause';

function ofBody({ paragraphs }: Draft): number {
  const signs = sum(paragraphs);
  const share = signs.official / Math.max(signs.han, 1);
  const many = (test: (reading: Reading) => boolean, least: number): boolean =>
    paragraphsWith({ paragraphs }, test).length >= least;
  return (
    (signs.official >= 3 ? (share >= 0.025 ? 2 : share >= 0.012 ? 1 : 0) : 0) +
    (many(namesPart, 2) ? 1 : 0) +
    (many(isNumberedPart, 3) ? 1 : 0) +
    (many(isClause, 3) ? 2 : 0) +
    (many(isField, 3) ? 2 : 0) +
    (many(isOfOnePeriod, 2) ? 2 : 0) +
    (many(laysDown, 3) && many(namesMember, 2) ? 2 : 0)
  );
}

const PERIOD_PART = new RegExp(`^${anyOf(PERIODS_OF_A_REPORT)}(?:的?${anyOf(PARTS_OF_A_PERIOD)}|已?完成)[^。；]{0,8}$`);
const LAYS_DOWN = new RegExp(anyOf(WORDS_THAT_LAY_DOWN));
const MEMBER = new RegExp(anyOf(MEMBERS_UNDER_RULES));
/** 本周工作, 下周计划: the parts of a weekly report. */
const isOfOnePeriod = ({ ordinal, text }: Reading): boolean =>
  text.length < 24 && PERIOD_PART.test(text.slice(ordinal?.length ?? 0).trim());
const laysDown = ({ text }: Reading): boolean => isIn(LAYS_DOWN, text);
const namesMember = ({ text }: Reading): boolean => isIn(MEMBER, text);

/** Whether a line is a heading that names a part of reports: 存在的问题, 下一步打算. */
function namesPart({ kind, ordinal, text }: Reading): boolean {
  if ((kind !== 'heading' && !ordinal) || text.length > 24) return false;
  return slotsOfText(text.slice(ordinal?.length ?? 0).trim()).length > 0;
}

const QUOTED_CODE = /`[^`\n]{1,60}`/;
const LINK = /\]\(https?:|^https?:/;
const quotesCode = ({ original }: Reading): boolean => isIn(QUOTED_CODE, original);
const links = ({ original }: Reading): boolean => isIn(LINK, original);
/** Keys by which a site's generator files a page: a post, a note. */
const KEYS_OF_A_POST = ['tags', 'categories', 'category', 'permalink', 'layout', 'slug'];

/** Whether a text is written for programmers: code, words in Latin letters, names set as code. */
export const isTechnical = ({ paragraphs }: Draft): boolean => ofSoftware(paragraphs) > 2;

function ofSoftware(paragraphs: readonly Paragraph[]): number {
  const { han, latin } = lettersOf(paragraphs);
  const code = paragraphs.filter((p) => p.kind === 'code').length;
  const quoting = paragraphsWith({ paragraphs }, quotesCode).length / Math.max(paragraphs.length, 1);
  return Math.min(code, 3) + (latin > han * 0.3 ? 3 : latin > han * 0.12 ? 1 : 0) + (quoting > 0.05 ? 1 : 0);
}

/** Whoever was recorded may have spoken as officially as he likes: what was written down is no paper. */
const OF_A_RECORDING = 99;
/** 09:10 alone on its line: the place in a recording, of which the text is what was said. */
const PLACE_IN_A_RECORDING = /^\[?\d{1,3}[:：]\d{2}(?:[:：]\d{2})?\]?$/;
const tellsTime = ({ text }: Reading): boolean =>
  text.length <= 12 && (text.includes(':') || text.includes('：')) && isIn(PLACE_IN_A_RECORDING, text);

function against({ paragraphs, frontMatter }: Draft, title: string): number {
  const { han } = lettersOf(paragraphs);
  const share = (test: (reading: Reading) => boolean): number =>
    paragraphsWith({ paragraphs }, test).length / Math.max(paragraphs.length, 1);
  const said = paragraphsWith({ paragraphs }, myselfIn).map(({ reading }) => reading.derive(myselfIn) ?? 0);
  const myself = said.reduce((all, times) => all + times, 0);
  return (
    ofSoftware(paragraphs) +
    (myself > 2 && myself > han * 0.008 ? 2 : 0) +
    (share(links) > 0.1 ? 1 : 0) +
    (share(tellsTime) > 0.2 ? OF_A_RECORDING : 0) +
    (KEYS_OF_A_POST.some((key) => frontMatter?.values.has(key)) ? 2 : 0) +
    (/[A-Z]{2,}/i.test(title) ? 1 : 0) +
    (/[？?！!]/.test(title) ? 1 : 0)
  );
}
