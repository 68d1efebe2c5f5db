/** Numbers that a series seems to lack and that stand there all the same: with a sign too many, in the middle of a line, in a series read apart. */
import { anyOf } from '../norms/lexicon';
import { WORDS_AFTER_A_COUNT } from '../norms/words/headings';
import type { MarkerStyle } from '../reading/enumerations';
import { han } from '../reading/numerals/write-han';
import { CIRCLED } from '../reading/ordinals';
import type { ParagraphKind } from '../reading/paragraphs';
import type { Reading } from '../reading/reading';
import { firstOf, isIn, isInPart } from '../reading/seek';
import { remembered } from '../text/remember';
import { shift, type Span } from '../text/span';
import type { Paragraph, Report } from './report';
import type { SequenceBreak } from './sequence-breaks';
import { membersBetween } from './members-by-number';
import { isColumnOfClauses } from './number-columns';
import { seriesOf } from './sequences';
import { IN_TEXT, type Member, type Series } from './series-kinship';

/** Behind a number: it goes on, or counts something. */
const COUNTS_ON = String.raw`[\d%]|${anyOf(WORDS_AFTER_A_COUNT)}`;

/** -5-（四）跟进: the number of the page, which a copy runs into the line below it. */
const PAGE_MARK = String.raw`(?:[-—－]\s?\d{1,3}\s?[-—－]\s?)?`;

/** X、任务 in a form: the number is filled in later, so that none is missing. */
const BLANK_NUMBER = /^[（(]?第?[x×○〇_*]{1,3}[、.）)条章节]/i;

/**
 * The number that seems to be missing before `member`, where it stands there with a sign in it that does not belong: 第点三十九条.
 */
export function garbledNumber({ kind, expected, member, previous }: SequenceBreak, report: Report): Span | undefined {
  if (kind !== 'skip' || member.marker.style !== 'clause' || !previous) return undefined;
  const { garbled } = patternsOf(expected);
  for (const { reading, span } of report.paragraphs.slice(previous.paragraph.index, member.paragraph.index)) {
    const found = reading.ordinal ? undefined : firstOf(garbled, reading.text);
    if (found) return shift(reading.span(0, found[0].length), span.start);
  }
  return undefined;
}

const garbledClause = (value: number): RegExp =>
  new RegExp(`^第[^，。；条第\\d一二三四五六七八九十百]{1,2}${han(value)}条`);

/** 《……法》第二十一条第二款第二项: what follows is taken out of a rule with the numbers that it has there. */
const CITES_ITEM = /第[一二三四五六七八九十（）]{1,5}项/;

/** 第七节相应改为第八节: an amendment says what becomes of the old number, and counts on from none. */
const AMENDS = /^[、\s]*(?:相应)?(?:[修更]?改为|移[至到]|作为)第/;
const isOfAnAmendment = ({ marker, paragraph }: Member): boolean =>
  AMENDS.test(paragraph.reading.text.slice(marker.end, marker.end + 10));

/**
 * Whether the number that seems to be missing does stand between a member and the one before, only in a form that was
 * not read as a marker (“2 加强管理”, “，之后二是”): then nothing is missing.
 */
export function isHidden(sequenceBreak: SequenceBreak, report: Report): boolean {
  const { kind, expected, member, previous, series } = sequenceBreak;
  const from = previous ?? series.parent;
  const first = from ? from.paragraph.index : Math.max(0, member.paragraph.index - 12);
  const last = member.paragraph.index;
  if (kind === 'late' && goesOnFromOutside(sequenceBreak, report)) return true;
  if (isColumnOfClauses(sequenceBreak, report) || isOfAnAmendment(member)) return true;
  if (isSetAsQuotation(sequenceBreak, report, first, last)) return true;
  if ((kind === 'skip' || kind === 'late') && standsElsewhere(sequenceBreak, report)) return true;
  if ((kind === 'repeat' || kind === 'back') && beginsAnewUnread(sequenceBreak, report)) return true;
  if (goesOnFromNote(sequenceBreak, report) || headsDecimals(sequenceBreak, report)) return true;
  if (kind === 'late' && series.style === 'circled' && isCircledBetween(expected, report, first, last)) return true;
  return report.paragraphs.slice(first, last + 1).some(({ index, reading }) => {
    const start = from && index === first ? from.marker.end : 0;
    const end = index === last ? member.marker.start : reading.text.length;
    const { opens, isBlank, inText, inLine, atEnd } =
      start === 0 && end === reading.text.length
        ? tracesIn(reading, expected)
        : readTraces(reading.text.slice(start, end), expected, reading.text);
    return (
      (start === 0 &&
        end > 0 &&
        mayOpenWithIt(index, member, series, report) &&
        (isBlank || (opens && !isCellFor(series, reading) && !isCountedOn(expected, first, index, report)))) ||
      (IN_TEXT.has(series.style) && inText) ||
      (series.style === 'arabic' && inLine) ||
      // A heading run on to the end of a title or another line: …监管数据。→二、未来展望.
      (atEnd && (kind === 'late' || (kind === 'skip' && HEADS_SECTIONS.has(series.style))))
    );
  });
}

/**
 * 第一，…第二，…第三，… between 二、 and 四、: `value` goes on from the number before it in the same form, which stands between as well, and is of that
 * list.
 */
function isCountedOn(value: number, first: number, index: number, { paragraphs }: Report): boolean {
  const form = formOf(paragraphs[index], value);
  return value > 1 && paragraphs.slice(first + 1, index).some((paragraph) => formOf(paragraph, value - 1) === form);
}

/** How a paragraph that opens with `value` writes it, whatever the value: 第一 of 第三，, and 1 of 3. */
function formOf(paragraph: Paragraph | undefined, value: number): string | undefined {
  if (!paragraph || !hasTraceOf(paragraph.reading, value)) return undefined;
  const [written] = firstOf(patternsOf(value).opens, paragraph.reading.text) ?? [];
  return written?.replace(han(value), '一').replace(String(value), '1');
}

/** > （二）……: between （一） and （三） stands the number in a line that was set as a quotation. */
const isSetAsQuotation = (
  { kind: breaks, expected, member }: SequenceBreak,
  { paragraphs }: Report,
  first: number,
  last: number,
): boolean =>
  breaks === 'skip' &&
  !isHeadingByMarks(member) &&
  paragraphs
    .slice(first + 1, last)
    .some(
      ({ kind, reading: { ordinal } }) =>
        kind === 'quote' && ordinal?.value === expected && ordinal.style === member.marker.style,
    );

/** Whether a series that comes late goes on from a rule that the line above cites, from the title's number, or from before an outline. */
const goesOnFromOutside = (late: SequenceBreak, report: Report): boolean =>
  CITES_ITEM.test(report.paragraphs[late.member.paragraph.index - 1]?.reading.text ?? '') ||
  titleNumber(report) === late.expected ||
  goesOnBehindOutline(late, report);

/** …②加盖公章）。注：满足此要求①有年检的应当通过；②在有效期内: the ① of the second list stands behind no mark, and was read as no number. */
function beginsAnewUnread({ member, previous, series }: SequenceBreak, { paragraphs }: Report): boolean {
  const { style, value, opens, start } = member.marker;
  // （2）, under it （1）……（3） in a paragraph, and then the outer （3）.
  if (opens && previous?.marker.opens === false && series.after?.members.at(-1)?.marker.value === value - 1)
    return true;
  const before = writtenBefore(style, value);
  if (!previous || (opens && style !== 'section') || value < 2 || before === undefined) return false;
  return paragraphs.slice(previous.paragraph.index, member.paragraph.index + 1).some(({ reading: { text }, index }) => {
    const from = index === previous.paragraph.index ? previous.marker.end : 0;
    return text.slice(from, index === member.paragraph.index ? start : text.length).includes(before);
  });
}

/** The number before `value` as it would stand in mid-line, for the styles that nothing else is written in. */
function writtenBefore(style: MarkerStyle, value: number): string | undefined {
  if (style === 'circled') return CIRCLED[value - 2];
  if (style === 'arabic-bracket') return `（${value - 1}）`;
  // scope="page" />第一节 旅客运输: what a page left stands before the heading.
  return style === 'section' && value > 1 ? `第${han(value - 1)}节 ` : undefined;
}

/** …空间① 核电领域: nothing else is written so, wherever a copy has run it on. */
const isCircledBetween = (value: number, { paragraphs }: Report, first: number, last: number): boolean =>
  paragraphs.slice(first, last).some(({ reading: { text } }) => {
    const at = text.indexOf(CIRCLED[value - 1] ?? '\n');
    // 见图①: the sign of a place in a picture.
    return at >= 0 && !'图表见如'.includes(text.charAt(at - 1) || '\n');
  });

/** 5. with 5.1 under it, where 4.1 stood before: a heading of the outer series behind an inner list that counts 1. 2. 3. */
function headsDecimals({ kind, member }: SequenceBreak, { paragraphs }: Report): boolean {
  const { style, value } = member.marker;
  if (kind !== 'skip' || style !== 'arabic' || !opensWith(paragraphs[member.paragraph.index + 1], value)) return false;
  return paragraphs.slice(0, member.paragraph.index).some((one) => opensWith(one, value - 1));
}
const opensWith = (paragraph: Paragraph | undefined, value: number): boolean =>
  paragraph !== undefined && /^(\d{1,2})\.1(?!\d)/.exec(paragraph.reading.text.trimStart())?.[1] === String(value);

/** 注：1、…, and on a line of its own 2、…: the notes under a table count on from the one that stands behind 注. */
function goesOnFromNote({ member, previous }: SequenceBreak, { paragraphs }: Report): boolean {
  if (member.marker.value < 2 || !DIGITS.has(member.marker.style)) return false;
  const first = Math.max(previous?.paragraph.index ?? 0, member.paragraph.index - FARTHEST_NOTE);
  return paragraphs
    .slice(first, member.paragraph.index)
    .some(({ reading: { text } }) => text.startsWith('注') && FIRST_NOTE.test(text));
}
const FARTHEST_NOTE = 6;
const FIRST_NOTE = /^注[：:]?\s?[（(]?1[、.．)）]/;
const DIGITS: ReadonlySet<string> = new Set(['arabic', 'arabic-bracket']);

const HEADS_SECTIONS: ReadonlySet<string> = new Set(['han', 'han-bracket']);

/**
 * Whether the number that is missing before `member` may open paragraph `index`: ③ 注册费：→合计1818元 is set in columns, and its number
 * in no series.
 */
function mayOpenWithIt(index: number, member: Member, series: Series, report: Report): boolean {
  const reading = report.paragraphs[index]?.reading;
  if (!reading || (APART_FROM_HEADINGS.has(reading.kind) && isHeadingByMarks(member))) return false;
  return !reading.ordinal || (reading.kind === 'row' && !isOfItsOwnList(index, series, report));
}

/** | 3 | … | in a table under ## 2., and - 第 3、6 章 in a list there, are no headings beside it. */
const APART_FROM_HEADINGS: ReadonlySet<ParagraphKind> = new Set(['row', 'item', 'quote']);
const isHeadingByMarks = ({ paragraph: { kind, reading } }: Member): boolean =>
  kind === 'heading' && reading.format === 'markdown';

/** 一、时间 二、地点：……, set in columns under （二）: a list of its own, whose 三、 is no （三） that was written otherwise. */
function isOfItsOwnList(index: number, { style }: Series, { paragraphs }: Report): boolean {
  const [above, own] = [paragraphs[index - 1]?.reading.ordinal, paragraphs[index]?.reading.ordinal];
  return own !== undefined && own.style !== style && above?.style === own.style && above.value === own.value - 1;
}

/** 2 alone on its line, where 一、 and 三、 count: a cell of a table that came line by line. */
const isCellFor = ({ style }: Series, { text }: Reading): boolean => style === 'han' && ONLY_DIGITS.test(text);
const ONLY_DIGITS = /^\d{1,2}$/;

/** The number of a first heading that was taken for the draft's title: ## 一、总体. */
const titleNumber = ({ title, paragraphs }: Report): number | undefined =>
  title && paragraphs[title.paragraphs[0]]?.reading.ordinal?.value;

/** Where a stretch of text may bear a number that was not read as a marker. */
interface Traces {
  readonly opens: boolean;
  /** With a blank, or with a sign in it that does not belong, where the number should be. */
  readonly isBlank: boolean;
  readonly inText: boolean;
  readonly inLine: boolean;
  readonly atEnd: boolean;
}

/** The traces of each number that was sought in a paragraph, kept with it. */
const tracesSought = (): Map<number, Traces> => new Map();

function tracesIn(reading: Reading, sought: number): Traces {
  const known = reading.derive(tracesSought);
  let traces = known.get(sought);
  if (!traces) known.set(sought, (traces = readTraces(reading.text, sought, reading.text)));
  return traces;
}

/** Whether a paragraph without a marker that was read opens with `value` in some other form: 2 中度, and no 2 of something. */
export const hasTraceOf = (reading: Reading, value: number): boolean =>
  !reading.ordinal && tracesIn(reading, value).opens;

/** Those in `text`, a part of the paragraph's text `whole`. */
function readTraces(text: string, sought: number, whole: string): Traces {
  const { opens, garbled, inText, inLine, atEnd } = patternsOf(sought);
  const has = (expression: RegExp): boolean => isInPart(expression, text, whole);
  return {
    opens: has(opens),
    isBlank: has(BLANK_NUMBER) || has(garbled),
    inText: has(inText),
    inLine: has(inLine),
    atEnd: has(atEnd),
  };
}

/** How a number may stand in a text, for the few numbers that a series lacks. */
const patternsOf = remembered(
  (sought: number): Readonly<Record<'opens' | 'garbled' | 'inText' | 'inLine' | 'atEnd', RegExp>> => {
    // （l）: the letter typed for the digit.
    const number = `(?:${sought}|${han(sought)}${sought === 1 ? '|[lI](?=[）)、.])' : ''})`;
    // ⑶ ⒊: the number and its brackets, or its point, as one character.
    const asOne =
      sought <= 20 ? ['⑴', '⒈'].map((first) => `${String.fromCharCode(first.charCodeAt(0) + sought - 1)}|`) : [];
    const circled = `${asOne.join('')}${sought <= CIRCLED.length ? `${CIRCLED[sought - 1]}|` : ''}`;
    return {
      // 第四步 counts the steps of something else.
      opens: new RegExp(
        String.raw`^#*\s*${PAGE_MARK}(?:${circled}[（(]?(?:${number}(?!${COUNTS_ON})|${sought}(?=要[\u4e00-\u9fff])|第${number}(?=[，、：:\s]|[部章节条点项]|$)))`,
      ),
      garbled: garbledClause(sought),
      inText: new RegExp(
        String.raw`(?<![第十百之\d])${number}[是要靠抓来]|第${number}(?:[，、：是要点个条]|方面)|其${number}[，是]`,
      ),
      atEnd: new RegExp(String.raw`\s[（(]?${number}[、.）)]`),
      // 有必要定义4、代码的逻辑要清晰: the end of the line was lost.
      inLine: new RegExp(
        String.raw`[。；：，|\t]${sought}[、.]\s?[^\d\s]|[\u4e00-\u9fff](?<!附[件表图]|[见如下各][表图]|^[表图])${sought}、(?=[\u4e00-\u9fff]{4})`,
      ),
    };
  },
);

/**
 * The number before this one stands in a series that was read apart from it: 第七章 at another level of # than 第八章, or what
 * does not begin with 1. What begins with 1 and bears the same marks is a list of its own.
 */
function standsElsewhere({ kind, expected, member, previous, series }: SequenceBreak, report: Report): boolean {
  const [first, last] = [previous?.paragraph.index ?? 0, member.paragraph.index];
  const isHeading = member.paragraph.kind === 'heading';
  if (kind === 'late' && !isHeading) return false;
  const wanted = kind === 'late' ? member.marker.value - 1 : expected;
  return membersBetween(report, series.style, wanted, first, last).some(({ series: other, member: { paragraph } }) => {
    const mayCountOn = other.members[0].marker.value !== 1 || (kind === 'late' && other.key !== series.key);
    return other !== series && mayCountOn && (!isHeading || paragraph.kind === 'heading');
  });
}

/**
 * 三、论文提纲 → 第一章 … 第七章 → 四、: the chapters of an outline that a section quotes stand inside that section, and what seems to come
 * late in the last of them goes on from the section before the first.
 */
function goesOnBehindOutline({ member, series }: SequenceBreak, report: Report): boolean {
  const outline = series.parentSeries?.members[0].paragraph.index;
  if (outline === undefined) return false;
  return seriesOf(report).some((other) => {
    const last = other.members.at(-1);
    return (
      other.key === series.key &&
      other.members[0].marker.value === 1 &&
      last?.marker.value === member.marker.value - 1 &&
      last.paragraph.index < outline
    );
  });
}

/**
 * Whether the number before one that seems to fall back stands between it and the member before, with another mark or as a heading of
 * another kind: 3.服务业 below 2、制造业. Below 2 every list within a list would do.
 */
export function isFoundBetween({ kind, member, previous, series }: SequenceBreak, report: Report): boolean {
  const { value, opens } = member.marker;
  if ((kind !== 'repeat' && kind !== 'back') || !previous || !opens || value < 3) return false;
  const [first, last] = [previous.paragraph.index, member.paragraph.index];
  return seriesOf(report).some(
    (other) =>
      other !== series &&
      other.style === series.style &&
      other.members.some(
        ({ marker, paragraph: { index, reading } }) =>
          marker.value === value - 1 &&
          index > first &&
          index < last &&
          (marker.opens || isAfterMarksAlone(marker, reading)),
      ),
  );
}

/** - ##### （三）确定宣告刑的方法 in a text that is not read as Markdown. */
const isAfterMarksAlone = ({ start }: SequenceBreak['member']['marker'], { text }: Reading): boolean =>
  /^[-*+#>\s]+$/.test(text.slice(0, start));

/** 第九条, 第三章, 第二节 are found wherever they stand. */
const RUN_ON: ReadonlySet<string> = new Set(['clause', 'part', 'section']);

/**
 * Whether the clause or chapter that seems to be missing stands in the lines between, where a copy ran it on to what is above it:
 * …不少于3家。第三章认定程序第九条认定程序.
 */
export function isRunOn({ kind, expected, member, previous }: SequenceBreak, report: Report): boolean {
  const { style, start, numberStart, numberEnd, end } = member.marker;
  if (kind !== 'skip' || !previous || !RUN_ON.has(style)) return false;
  const { text } = member.paragraph.reading;
  const written = text.slice(start, numberStart) + han(expected) + text.slice(numberEnd, end);
  return report.paragraphs
    .slice(previous.paragraph.index, member.paragraph.index)
    .some(({ reading }) => reading.text.indexOf(written.trim()) > 0);
}

/**
 * Whether a clause that seems to be missing stands in the rules themselves, above a second series of clauses: notes on the rules, or a
 * comparison with older ones, take up those alone of which there is something to say.
 */
export function isOfNotes({ kind, expected, member, series }: SequenceBreak, report: Report): boolean {
  if (kind !== 'skip' || member.marker.style !== 'clause') return false;
  const begins = series.members[0].paragraph.index;
  return seriesOf(report).some(
    (other) =>
      other !== series &&
      other.style === 'clause' &&
      other.members.length > 2 &&
      other.members[0].paragraph.index < begins &&
      [expected, member.marker.value].every((value) => other.members.some(({ marker }) => marker.value === value)),
  );
}

/** So many paragraphs behind the last item of a list the next is not looked for. */
const FARTHEST = 30;

/** 1. 2. and far below a 2. that nothing goes on from: another list, whose first item bears no number, as often as a slip. */
export const isFarBehind = ({ kind, member, previous, series, index }: SequenceBreak): boolean =>
  kind === 'repeat' &&
  index === series.members.length - 1 &&
  member.marker.style === 'arabic' &&
  previous !== undefined &&
  member.paragraph.index - previous.paragraph.index > FARTHEST;

/** （三二）, （十九一）: the old number and the new one, where a copy kept what was struck out. */
const TWO_NUMBERS = /^（[一二三四五六七八九]?(?:[一二三四五六七八九]|十[一二三四五六七八九])[一二三四五六七八九]）/;

/** Whether the number, or one right beside it, is two numbers run together. */
export function isStruckOut({ member: { marker, paragraph } }: SequenceBreak, { paragraphs }: Report): boolean {
  if (marker.style !== 'han-bracket' || !marker.opens) return false;
  return paragraphs
    .slice(Math.max(0, paragraph.index - 1), paragraph.index + 2)
    .some(({ reading }) => isIn(TWO_NUMBERS, reading.text));
}
