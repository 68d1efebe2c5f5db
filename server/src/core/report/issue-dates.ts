/**
 * The days on which a paper says that it was passed, revised and issued: （2006年10月31日…通过 2024年11月8日…修订） under its title, 劳动部
 * 一九九四年十二月六日 above its first article or under its last.
 */
import { anyOf } from '../norms/lexicon';
import { AMEND_A_PAPER, HAND_OUT_A_PAPER, PASS_A_PAPER, REVISE_A_PAPER } from '../norms/words/days';
import { hasAny, untilAny } from '../reading/around';
import { dayNumber, isDay } from '../reading/dates/calendar';
import type { DateMention } from '../reading/dates/mention';
import { datesOf } from '../reading/dates/read';
import { signatureDate } from './dated';
import type { Paragraph, Report } from './report';
import { signsAbove, tailLine } from './tail';

export interface IssueDate {
  /** `amended`: some of its articles were changed, and the day from which it is in force stays. */
  readonly deed: 'passed' | 'revised' | 'amended' | 'signed';
  readonly mention: DateMention;
  readonly paragraph: Paragraph;
  /** Days since 1970-01-01. */
  readonly day: number;
}

/** In order of place. */
export const issueDatesOf = (report: Report): readonly IssueDate[] => report.derive(readIssueDates);

/** The history of a paper and the letter that hands it out stand in so many paragraphs above its first article. */
const HEAD = 24;

function readIssueDates(report: Report): readonly IssueDate[] {
  const { paragraphs } = report;
  const first = paragraphs.slice(0, HEAD).findIndex(({ reading }) => reading.ordinal?.style === 'clause');
  const head = paragraphs.slice(0, first < 0 ? HEAD : first);
  const found = head.flatMap((paragraph) => [...historyIn(paragraph), ...signedAt(paragraph, report)]);
  const signed = signatureDate(report);
  const isKnown = signed && found.some(({ paragraph }) => paragraph === signed.paragraph);
  const last = signed && !isKnown ? dated('signed', signed.mention, signed.paragraph) : [];
  return [...found, ...last];
}

const DEED = new RegExp(
  `${anyOf(PASS_A_PAPER)}|(?<revised>${anyOf(REVISE_A_PAPER)})|(?<amended>${anyOf(AMEND_A_PAPER)})`,
);
/** What is said of a day stands so near behind it: 第十四届全国人民代表大会常务委员会第十二次会议修订. */
const REACH = 60;

/** （2006年10月31日第十届…通过 2024年11月8日…修订）, 2008年1月1日某省人民政府令第1号公布, 《…》已于2001年3月22日由…通过. */
function historyIn(paragraph: Paragraph): readonly IssueDate[] {
  const { text, kind } = paragraph.reading;
  if (kind === 'row' || kind === 'code' || !text.includes('日') || !opensHistory(text)) return [];
  const mentions = datesOf(paragraph.reading).filter((mention) => mention.kind === 'date');
  return mentions.flatMap((mention, i) => {
    const end = Math.min(mention.end + REACH, mentions[i + 1]?.start ?? text.length);
    const said = untilAny('。；', text.slice(mention.end, end));
    const deed = DEED.exec(said);
    // 2008年公布的《…》 is another paper's, 通过并经…批准的《决定》修正 an amendment of this.
    if (!deed || said.charAt(deed.index + deed[0].length) === '的') return [];
    const { revised, amended } = deed.groups ?? {};
    // 根据2015年8月28日《…决定》修订, 《关于修改…的决定》已由…于2021年6月10日通过: what was passed changes some of its articles.
    const byDecision = said.includes('决定》') || hasAny(text.slice(0, mention.start), DECISIONS_ON_CHANGES);
    return dated(amended || byDecision ? 'amended' : revised ? 'revised' : 'passed', mention, paragraph);
  });
}

const DECISIONS_ON_CHANGES = ['关于修改', '关于修订'];

const opensHistory = (text: string): boolean => '（(《〔[12一二'.includes(text.trimStart().charAt(0) || '。');

/** The day under the letter that hands the paper out, above its first article. */
function signedAt(paragraph: Paragraph, { paragraphs }: Report): readonly IssueDate[] {
  const { reading, index } = paragraph;
  if (tailLine(reading) !== 'date' || !/年[^年月]{1,4}月[^月日]{1,5}日/.test(reading.text)) return [];
  const above = paragraphs[index - 1];
  const isUnderALetter = above !== undefined && hasAny(above.reading.text, HAND_OUT_A_PAPER);
  const isSigned = reading.text.trim().includes(' ') || (above !== undefined && signsAbove(paragraphs, index - 1));
  if (!isUnderALetter && !isSigned) return [];
  const mentions = datesOf(reading).filter((mention) => mention.kind === 'date');
  return mentions.length === 1 && mentions[0] ? dated('signed', mentions[0], paragraph) : [];
}

function dated(deed: IssueDate['deed'], mention: DateMention, paragraph: Paragraph): readonly IssueDate[] {
  const { year, month, day, masked, lunar } = mention;
  const isWhole = year !== undefined && month !== undefined && day !== undefined && !masked && !lunar;
  return isWhole && isDay(year, month, day) ? [{ deed, mention, paragraph, day: dayNumber(year, month, day) }] : [];
}
