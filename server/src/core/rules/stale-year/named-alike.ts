/**
 * The thing that the title names, with another year: 2024年迎峰度夏工作领导小组 in a draft on 2025年迎峰度夏, 报2025青湖半程马拉松组委会 under the title
 * 2026青湖半程马拉松方案; and the year of what a closing sums up: 以上是我2023年的述职 under 2024年述职报告. Once in a draft it is left over; what is named
 * again and again, compared or cited is another year's own.
 */
import { CLOSE_A_DRAFT, LOOK_AT_ANOTHER_YEAR } from '../../norms/words/years';
import { LEAD_TO_A_BASIS } from '../../norms/words/laws';
import { endsInQuotes, hasAny, sentenceBefore, sentenceBehind } from '../../reading/around';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import type { Span } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { ownYear, spanIn } from './own-year';
import { saidIn } from './said';
import { isHanCharacter } from '../../reading/characters';

/** A year in digits, and the first characters of what it is the year of. */
interface Named {
  readonly year: number;
  readonly at: Span;
  readonly matter: string;
}

const LEAST_MATTER = 4;
/** 2024届毕业生: whose year of leaving it is needs fewer characters. */
const LEAST_OF_CLASS = 3;
const SCHOOL_YEAR = '学年';
const BEHIND_A_YEAR = ['学年度', '学年', '年度', '年', '届'];
/** A draft is made from one so many years older at most. */
const OLDEST_DRAFT = 2;
const REACH = 40;

const namedIn = (reading: Reading): readonly Named[] => reading.derive(read);

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

function read({ text, kind }: Reading): readonly Named[] {
  if (kind === 'code' || kind === 'front-matter' || kind === 'row') return [];
  const found: Named[] = [];
  for (let start = text.indexOf('20'); start >= 0; start = text.indexOf('20', start + 4)) {
    const end = start + 4;
    if (isDigit(text.charAt(start - 1)) || isDigit(text.charAt(end))) continue;
    if (!isDigit(text.charAt(start + 2)) || !isDigit(text.charAt(start + 3))) continue;
    const label = BEHIND_A_YEAR.find((word) => text.startsWith(word, end)) ?? '';
    const from = end + label.length;
    const least = label === '届' ? LEAST_OF_CLASS : LEAST_MATTER;
    const matter = label.includes(SCHOOL_YEAR) ? SCHOOL_YEAR : hanAt(text, from, least) || hanAt(text, from, 2);
    if (matter) found.push({ year: Number(text.slice(start, end)), at: { start, end }, matter });
  }
  return found;
}

function hanAt(text: string, from: number, length: number): string {
  for (let i = from; i < from + length; i++) if (!isHanCharacter(text.charAt(i))) return '';
  return text.slice(from, from + length);
}

interface Place {
  readonly paragraph: Paragraph;
  readonly named: Named;
}

export function* namedAlike(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const { title } = report;
  if (!title) return;
  yield* ofAnotherTime(report, title.text, context);
  const [first, end] = title.paragraphs;
  const inTitle = report.paragraphs
    .slice(first, end)
    .flatMap((paragraph) => namedIn(paragraph.reading).map((named) => ({ paragraph, named })));
  const [titled, another] = inTitle;
  if (another) return;
  const body = paragraphsWith(report, namedIn)
    .filter(({ index }) => index >= end)
    .flatMap((paragraph) => namedIn(paragraph.reading).map((named) => ({ paragraph, named })));
  // A title without a year leaves it to the opening to say of which the draft is.
  const own = titled ?? body[0];
  if (!own) return;
  const older = body.filter(({ named: { year } }) => year < own.named.year && own.named.year - year <= OLDEST_DRAFT);
  const alike = older.filter(
    ({ named }) => (named.matter.length > 2 || named.matter === SCHOOL_YEAR) && named.matter === own.named.matter,
  );
  const closing = (titled ? older : alike).find(isClosing);
  if (closing) yield tell(closing, own, titled ? 'warning' : 'information', context);
  const [alone, again] = alike;
  if (titled && alone && !again && alone !== closing && mayBeLeft(alone, titled))
    yield tell(alone, own, 'information', context);
}

/** The draft's own year, and where it is written. */
interface Own {
  readonly year: number;
  readonly span: Span;
}

/**
 * 2024年安全生产月 in the bulletin 2025年第3期 on 安全生产月: what the title is on, in any of its words, with an older year once; and
 * 《关于开展2024年度国有资产自查的通知》 where a paper on 2025年度国有资产 says what it is sent for.
 */
function* ofAnotherTime(report: Report, title: string, context: RuleContext): Iterable<RuleFinding> {
  const end = report.title?.paragraphs[1] ?? 0;
  const matters = onlyHan(title);
  const found: Place[] = [];
  for (const paragraph of paragraphsWith(report, namedIn)) {
    if (paragraph.index < end) continue;
    for (const named of namedIn(paragraph.reading))
      if (named.matter.length >= LEAST_MATTER && matters.includes(named.matter)) found.push({ paragraph, named });
  }
  const own = found.length === 0 ? undefined : ownYear(report);
  if (!own) return;
  const older = found.filter(({ named: { year } }) => year < own.year && own.year - year <= OLDEST_DRAFT);
  const [alone, again] = older;
  if (!alone || again) return;
  const isLeft = own.said === 'title' ? isOccasion(alone, end) : isOfNow(alone, found, own);
  if (isLeft) yield telling(alone, own, 'information', context);
}

const onlyHan = (text: string): string => [...text].filter(isHanCharacter).join('');

/** What the title of a draft without a year is on, where none but this year of it is named. */
const isOfNow = (place: Place, found: readonly Place[], own: Own): boolean =>
  found.every(({ named }) => named.year !== own.year) && mayBeLeft(place, place);

/** So many paragraphs behind the title tell what a paper is sent for. */
const OPENING = 3;

/** 根据《关于开展2024年度……的通知》要求, in the opening. */
function isOccasion({ paragraph: { index, reading }, named }: Place, end: number): boolean {
  if (index >= end + OPENING) return false;
  const before = sentenceBefore(reading.text, named.at.start, REACH);
  const behind = sentenceBehind(reading.text, named.at.end, REACH);
  const [isBased, close] = [LEAD_TO_A_BASIS.some((word) => before.startsWith(word)), behind.indexOf('》')];
  return isBased && endsInQuotes(before) && behind.slice(0, close).endsWith('通知');
}

/** What the other parts of the rule tell by the use of the year, or in the opening, is told once. */
const mayBeLeft = (place: Place, titled: Place): boolean =>
  titled.named.matter !== SCHOOL_YEAR &&
  !looksBack(place) &&
  !sentenceBefore(place.paragraph.reading.text, place.named.at.start, REACH).includes('现将') &&
  !saidIn(place.paragraph.reading).some(({ at }) => at.start === place.named.at.start);

/** 以上是我2023—2024学年的述职: the end of a draft says what all of it was on. */
function isClosing({ paragraph: { reading }, named }: Place): boolean {
  const sentence = sentenceBefore(reading.text, named.at.start, REACH);
  // 各位同事，以上是……: those who listen are called first.
  const before = sentence.slice(sentence.indexOf('，') + 1);
  if (!CLOSE_A_DRAFT.some((word) => before.startsWith(word)) || before.length > 10) return false;
  return !looksBack({ paragraph: { reading } as Paragraph, named });
}

function looksBack({ paragraph: { reading }, named }: Place): boolean {
  const before = sentenceBefore(reading.text, named.at.start, REACH);
  const behind = sentenceBehind(reading.text, named.at.end, REACH);
  return endsInQuotes(before) || hasAny(before, LOOK_AT_ANOTHER_YEAR) || hasAny(behind, LOOK_AT_ANOTHER_YEAR);
}

const tell = (
  place: Place,
  { paragraph, named }: Place,
  severity: 'warning' | 'information',
  context: RuleContext,
): RuleFinding => telling(place, { year: named.year, span: spanIn(paragraph, named.at) }, severity, context);

function telling(
  { paragraph, named }: Place,
  { year, span }: Own,
  severity: 'warning' | 'information',
  { say }: RuleContext,
): RuleFinding {
  return {
    span: spanIn(paragraph, named.at),
    severity,
    message: say(
      `本文写的是“${year}”，这里同样的事却写“${named.year}”，疑套用旧稿没有更新，请核对。`,
      `The draft is on ${year}, here the same thing is of ${named.year}: was the year updated?`,
    ),
    related: [{ span, message: say('本文的年份', 'The year of the draft') }],
  };
}
