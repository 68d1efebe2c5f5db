/**
 * A law that is no longer in force, named as what the draft goes by: 根据《物权法》 in rules of 2023. Silent where the draft is
 * older than the repeal, tells history, names a textbook or a court's words, or says itself that the law is gone.
 */
import { anyOf } from '../norms/lexicon';
import { REPEALED_LAWS, type RepealedLaw } from '../norms/repealed-laws';
import {
  LEAD_TO_A_BASIS,
  OLD_IN_ONE_CHARACTER,
  PAPERS_OF_COURTS,
  SIGNS_OF_A_BASIS,
  SIGNS_OF_A_LAW_AS_HISTORY,
} from '../norms/words/laws';
import { behindAny } from '../reading/around';
import { datesOf } from '../reading/dates/read';
import type { DateMention, TimeMention } from '../reading/dates/mention';
import type { Reading } from '../reading/reading';
import { datedOn } from '../report/dated';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Report } from '../report/report';
import { shift, type Span } from '../text/span';
import { type Filled, isFilled, type Rule, type RuleContext, type RuleFinding, together } from './rule';

export const repealedLaw: Rule = {
  meta: {
    id: 'repealed-law',
    title: { 'zh-CN': '依据的法规已废止', en: 'A law that is no longer in force' },
    why: {
      'zh-CN': '以废止的法律法规为依据，条款引错，效力也受质疑。',
      en: 'Rules and contracts that go by a repealed law cite articles that no longer bind.',
    },
    level: '法规',
    source: {
      'zh-CN': '《民法典》第一千二百六十条等废止条款',
      en: 'Civil Code, art. 1260, and other repealing articles',
    },
    defaultSeverity: 'information',
    inOtherWriting: 'hint',
    fixable: true,
  },
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    const naming = paragraphsWith(report, namesIn);
    if (naming.length === 0 || isOfCourt(report)) return;
    const byLaw = new Map<RepealedLaw, Place[]>();
    for (const { reading, span } of naming)
      for (const name of namesIn(reading)) {
        const place = { ...name, span: shift(reading.span(name.start, name.end), span.start) };
        const ofLaw = byLaw.get(name.law);
        if (ofLaw) ofLaw.push(place);
        else byLaw.set(name.law, [place]);
      }
    for (const [law, places] of byLaw) {
      if (isOlder(report, law) || !isFilled(places)) continue;
      yield together(places, context.say('这里也是。', 'Here, too.'), (told) => tell(law, told, context));
    }
  },
};

/** A law's name in clean text, without its marks. */
interface Name {
  readonly law: RepealedLaw;
  readonly start: number;
  readonly end: number;
  /** 中华人民共和国, if it is written. */
  readonly prefix: string;
  /** 《合同法》第五十二条: an article of it, which the law in force has elsewhere. */
  readonly hasArticle: boolean;
}

interface Place extends Name {
  readonly span: Span;
}

const STATE = '中华人民共和国';
/** The longest name in the list, with 中华人民共和国. */
const LONGEST = 32;

const namesIn = (reading: Reading): readonly Name[] => reading.derive(readNames);

function readNames(reading: Reading): readonly Name[] {
  const { text, kind } = reading;
  if (kind === 'code' || kind === 'front-matter') return [];
  const names: Name[] = [];
  const yearBefore = yearsTold(reading);
  let sentence: Sentence | undefined;
  for (let at = text.indexOf('《'); at >= 0; at = text.indexOf('《', at + 1)) {
    const close = text.indexOf('》', at);
    if (close < 0) break;
    const inner = text.indexOf('《', at + 1);
    if (inner >= 0 && inner < close) {
      // 《关于适用《物权法》若干问题的解释》 is another paper.
      at = Math.max(close, text.indexOf('》', close + 1));
      continue;
    }
    if (close - at > LONGEST) continue;
    const title = text.slice(at + 1, close);
    const prefix = title.startsWith(STATE) ? STATE : '';
    const law = REPEALED_LAWS.get(title.slice(prefix.length));
    if (!law) continue;
    if (!sentence || sentence.to <= at) sentence = sentenceAt(text, at, yearBefore);
    if (isBasis(text, sentence, law, at, close + 1))
      names.push({ law, start: at + 1, end: close, prefix, hasArticle: text.charAt(close + 1) === '第' });
  }
  return names;
}

const TITLES = /《[^《》]*》/g;
/** Commas part clauses, 、 does not. */
const CLAUSE_MARKS = '，。；';
const BASIS = new RegExp(anyOf(SIGNS_OF_A_BASIS));
const HISTORY = new RegExp(anyOf(SIGNS_OF_A_LAW_AS_HISTORY));
const LEADS = new RegExp(anyOf(LEAD_TO_A_BASIS));
/** 依照《物权法》登记的, 根据《合同法》签订的: what was done under it, and no 的规定. */
const DONE_UNDER_IT = /^[^，。；]*的(?!(?:有关|相关|各项|具体)?(?:规定|要求|条款|精神|原则|内容|法律))/;

/** How far in front of a law, and behind it, its clause is read. */
const NEAR = 30;

/** A sentence that names a law: its end, and whether it goes by laws and tells no history. */
interface Sentence {
  readonly to: number;
  readonly goesBy: boolean;
  /** The first of the years that it names, or that the paragraph names before it. */
  readonly firstYear: number;
}

function sentenceAt(text: string, start: number, yearBefore: (to: number) => number): Sentence {
  const from = text.lastIndexOf('。', start) + 1;
  const stop = text.indexOf('。', start);
  const to = stop < 0 ? text.length : stop;
  const sentence = text.slice(from, to);
  return {
    to,
    goesBy: BASIS.test(sentence.replace(TITLES, '')) && !HISTORY.test(sentence),
    // 2015年，县法院依照《物权法》……: of its day. The year may stand in a sentence before.
    firstYear: yearBefore(to),
  };
}

/** Whether `sentence` goes by the law that stands from `start` to `end` in `text`. */
function isBasis(text: string, sentence: Sentence, law: RepealedLaw, start: number, end: number): boolean {
  if (OLD_IN_ONE_CHARACTER.includes(text.charAt(start - 1) || '。')) return false;
  if (!sentence.goesBy || sentence.firstYear < law.on[0]) return false;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, Math.min(sentence.to, end + NEAR));
  return !(LEADS.test(behindAny(CLAUSE_MARKS, before)) && DONE_UNDER_IT.test(after));
}

/** The first of the years that a paragraph names up to a place; to be asked of one place after the other, so that each date is met once. */
function yearsTold(reading: Reading): (to: number) => number {
  let [next, first] = [0, Infinity];
  return (to) => {
    const dates = datesOf(reading);
    for (let date = dates[next]; date && date.end <= to; date = dates[++next])
      first = Math.min(first, ...yearsOf(date));
    return first;
  };
}

/** The years of a date or of both its ends. */
function yearsOf(mention: TimeMention): number[] {
  const points: readonly Pick<DateMention, 'year'>[] =
    mention.kind === 'date' ? [mention] : mention.kind === 'date-range' ? [mention.from, mention.to] : [];
  return points.flatMap(({ year }) => year ?? []);
}

const COURT = new RegExp(anyOf(PAPERS_OF_COURTS));
const isOfCourt = ({ title, fileName }: Report): boolean => COURT.test(title?.text ?? '') || COURT.test(fileName);

/** Whether the draft was written before the law's last day, by the day it bears, its title or the years it names. */
function isOlder(report: Report, { on: [year, month, day] }: RepealedLaw): boolean {
  const dated = datedOn(report)?.mention;
  if (dated?.year !== undefined) {
    const own = dated.year * 10_000 + (dated.month ?? 12) * 100 + (dated.day ?? 31);
    return own < year * 10_000 + month * 100 + day;
  }
  const years = report.derive(readYears);
  return years.length > 0 && years.every((own) => own < year);
}

const hasYear = (reading: Reading): boolean => datesOf(reading).length > 0;

/** The years that a draft names. */
function readYears(report: Report): readonly number[] {
  const years = new Set<number>();
  for (const { reading } of paragraphsWith(report, hasYear))
    for (const year of datesOf(reading).flatMap(yearsOf)) years.add(year);
  return [...years];
}

function tell(
  law: RepealedLaw,
  places: Filled<Place>,
  { say }: RuleContext,
): Omit<RuleFinding, 'span' | 'related' | 'without' | 'places'> {
  const [year, month, day] = law.on;
  const { now } = law;
  const [more, moreEn] =
    places.length > 1 ? [`，全文共 ${places.length} 处`, ` (${places.length} places in this draft)`] : ['', ''];
  const byNow = now === undefined || law.by.includes(`《${now}》`) ? '' : `，现行的是《${now}》`;
  // 《民法典》第五十二条 would be another article.
  const edits = places.flatMap(({ span, prefix, hasArticle }) =>
    hasArticle || now === undefined ? [] : [{ span, text: prefix + now }],
  );
  return {
    message: say(
      `《${law.name}》自${year}年${month}月${day}日起废止（${law.by}）${byNow}${more}。引用的条文要重新核对。`,
      `《${law.name}》 is not in force since ${year}-${month}-${day} (${law.by})${now === undefined ? '' : `; in its place stands 《${now}》`}${moreEn}. Look the articles up anew.`,
    ),
    fixes:
      now === undefined || edits.length === 0
        ? []
        : [{ title: say(`改为《${now}》`, `Write 《${now}》`), edits, safe: false }],
  };
}
