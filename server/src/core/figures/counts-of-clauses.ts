/**
 * How many chapters and articles a paper says that it has, against those it bears: 本办法共三章二十条 over 第一条 to 第十九条. What another paper has is not
 * counted here: it has no articles in this draft.
 */
import { PAPERS_BY_本 } from '../norms/words/days';
import { hasAny } from '../reading/around';
import type { Reading } from '../reading/reading';
import { isDigits } from '../reading/numerals/decimal';
import { readHan } from '../reading/numerals/read';
import { eachOf } from '../reading/seek';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Paragraph, Report } from '../report/report';
import { shift, type Span } from '../text/span';

export interface CountOfClauses {
  readonly stated: number;
  readonly listed: number;
  readonly of: '章' | '条';
  /** In the document: number and measure word, and the number alone. */
  readonly count: Span;
  readonly number: Span;
  /** The last that there is. */
  readonly last: Paragraph;
}

/** 共三章二十条, 分三章、二十条. */
const COUNTED = /([一二三四五六七八九十百]{1,5}|\d{1,3})([章条])/g;
const LEADS = ['共', '分', '分为', '共有', '包括'];
/** Few paragraphs that name an article count them. */
const SIGNS = ['章', '共'];
const OWN = ['全文', '全篇', '共分'];
const [FEWEST, LONGEST] = [3, 24];

interface Told {
  readonly written: string;
  readonly of: '章' | '条';
  readonly at: number;
}

const countsIn = (reading: Reading): readonly Told[] => reading.derive(readCounts);

function readCounts({ text, kind }: Reading): readonly Told[] {
  if (kind === 'row' || kind === 'code' || !text.includes('条') || !hasAny(text, SIGNS)) return [];
  const found = eachOf(COUNTED, text);
  return found.flatMap(({ index, 1: written = '', 2: of = '' }, i): readonly Told[] => {
    const before = text.slice(Math.max(0, index - LONGEST), index);
    const goesOn = found[i - 1];
    // 三章二十条: the second goes on from the first.
    const isBehind = goesOn !== undefined && index - goesOn.index - goesOn[0].length <= 1 && of === '条';
    const lead = isBehind ? text.slice(Math.max(0, goesOn.index - LONGEST), goesOn.index) : before;
    const isCounted = LEADS.some((word) => lead.endsWith(word)) && !lead.includes('》') && isOwn(lead);
    return isCounted && (of === '章' || of === '条') ? [{ written, of, at: index }] : [];
  });
}

/** 本办法共, 全文共. */
const isOwn = (lead: string): boolean => hasAny(lead, OWN) || PAPERS_BY_本.some((paper) => lead.includes(`本${paper}`));

const isArticle = ({ ordinal }: Reading): boolean => ordinal?.style === 'clause';
const isChapter = ({ ordinal, text }: Reading): boolean =>
  ordinal?.style === 'part' && text.slice(0, ordinal.length).includes('章');

/** The counts of `report` that disagree with what it bears. */
export function countsOfClauses(report: Report): readonly CountOfClauses[] {
  return paragraphsWith(report, countsIn).flatMap(({ reading, span: { start } }) =>
    countsIn(reading).flatMap(({ written, of, at }): readonly CountOfClauses[] => {
      const last = lastInOrder(paragraphsWith(report, of === '条' ? isArticle : isChapter));
      const [stated, listed] = [isDigits(written) ? Number(written) : readHan(written), last?.reading.ordinal?.value];
      if (!last || stated === undefined || listed === undefined || stated === listed) return [];
      const place = (from: number, to: number): Span => shift(reading.span(from, to), start);
      const end = at + written.length;
      return [{ stated, listed, of, last, number: place(at, end), count: place(at, end + 1) }];
    }),
  );
}

/** The last of those that run from 第一 without a gap; undefined where they do not: an excerpt, or several papers. A table of contents names chapters once more. */
function lastInOrder(paragraphs: readonly Paragraph[]): Paragraph | undefined {
  const values = [...new Set(paragraphs.map(({ reading }) => reading.ordinal?.value ?? 0))];
  const isWhole = values.length >= FEWEST && values.every((value, i) => value === i + 1);
  return isWhole
    ? [...paragraphs].reverse().find(({ reading }) => reading.ordinal?.value === values.length)
    : undefined;
}
