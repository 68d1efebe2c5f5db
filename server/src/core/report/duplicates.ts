/** Paragraphs that stand twice in a draft. */
import { LABELS_OF_A_PLAN, LABELS_OF_WHAT_CAME_OF_IT } from '../norms/words/said-once';
import type { Reading } from '../reading/reading';
import { isOfSisterMatters } from './parallel-matters';
import { paragraphsWith, type Tally, tallied } from './paragraphs-with';
import type { Paragraph, Report } from './report';
import { isIn } from '../reading/seek';

/** Paragraphs `from` … `to` (not included) repeat those that begin at `first`. */
export interface RepeatedBlock {
  readonly first: number;
  readonly from: number;
  readonly to: number;
  /** So many short lines right above, headings and labels, repeat those above the first in the same order. */
  readonly above: number;
  /** Whether the document may well mean to say it again, a step under another of its headings, or clearly does. */
  readonly restated?: 'maybe' | 'by-design';
}

/** Shorter paragraphs may well be said twice: calls, labels, headings. */
const LEAST_CONTENT = 40;

const counts = ({ kind, reading }: Paragraph): boolean =>
  kind !== 'row' &&
  kind !== 'code' &&
  kind !== 'front-matter' &&
  reading.text.split(BAR, FEWEST_CELLS).length < FEWEST_CELLS;
/** Rows of a table whose lines broke are none to Markdown: 毕业学校 | ____ | ____. */
const BAR = ' | ';
const FEWEST_CELLS = 4;

/** Blocks of paragraphs that repeat earlier ones word for word; attachments may repeat the forms of others. */
export function repeatedBlocks(report: Report): RepeatedBlock[] {
  const { paragraphs } = report;
  const texts = tallied(report, TEXTS);
  if (texts.repeated === 0) return [];
  const seen = new Map<string, number>();
  const blocks: RepeatedBlock[] = [];
  let told = 0;
  let i = -1;
  for (const paragraph of paragraphs) {
    i++;
    if (i < told) continue;
    const { text } = paragraph.reading;
    if (text.startsWith('附') && isIn(ATTACHMENT, text)) seen.clear();
    if (text.length < LEAST_CONTENT || !isRepeated(texts, text) || !counts(paragraph)) continue;
    const first = seen.get(text);
    if (first === undefined) seen.set(text, i);
    if (first === undefined || contentOf(text) < LEAST_CONTENT) continue;
    const above = alikeAbove(paragraphs, first, i, told);
    told = i + alikeFrom(paragraphs, first, i);
    blocks.push({
      first,
      from: i,
      to: told,
      above: Math.min(above, i - first - (told - i)),
      restated: isInEveryPart(report, texts, first, i) ?? restated(report, first, i),
    });
  }
  const lists = repeatedLists(report, texts).filter(
    ({ from, to }) => !blocks.some((block) => block.from < to && from < block.to),
  );
  return [...blocks, ...lists].sort((a, b) => a.from - b.from);
}

const ATTACHMENT = /^附[件表录]\s*[\d一二三四五六七八九十]{0,2}(?:[：:\s]|$)/;

/** How often each text stands in a draft, and how many stand more than once. */
interface Texts {
  readonly times: Map<string, number>;
  repeated: number;
}

const TEXTS: Tally<Texts> = {
  begin: () => ({ times: new Map(), repeated: 0 }),
  put(texts, { text }) {
    const times = (texts.times.get(text) ?? 0) + 1;
    texts.times.set(text, times);
    if (times === 2) texts.repeated++;
  },
  take(texts, { text }) {
    const times = (texts.times.get(text) ?? 0) - 1;
    if (times > 0) texts.times.set(text, times);
    else texts.times.delete(text);
    if (times === 1) texts.repeated--;
  },
};

const isRepeated = ({ times }: Texts, text: string): boolean => (times.get(text) ?? 0) > 1;

/** How many letters a text has; none where it has hardly any 汉字: a path or a line of a program is no passage. */
const contentOf = (text: string): number =>
  text.replace(/[^\u4e00-\u9fff]+/g, '').length < FEWEST_HAN ? 0 : text.replace(/[^\p{L}\p{N}]+/gu, '').length;
const FEWEST_HAN = 8;

/** So often, each time under another heading, the same words belong to the form of the parts: a hint to whoever fills them in. */
const OF_EVERY_PART = 3;
const isInEveryPart = (report: Report, { times }: Texts, first: number, from: number): 'by-design' | undefined =>
  (times.get(report.paragraphs[from]?.reading.text ?? '') ?? 0) >= OF_EVERY_PART &&
  headingOf(report, first) !== headingOf(report, from)
    ? 'by-design'
    : undefined;

/** A step, a condition, a clause of a law: numbered, an entry of a list, or opening with the law it quotes. */
const isClause = ({ kind, reading }: Paragraph): boolean =>
  kind === 'item' ||
  kind === 'quote' ||
  reading.ordinal !== undefined ||
  /^(?:\d{1,2}[、.．]|[-—•·*]|《)/.test(reading.text);

/**
 * Whether a clause that stands at `first` and again at `from`, under another heading, is meant to: a law is quoted for each
 * offence, and parts that are made alike (应急方案一 and 应急方案二, 同时满足下列情形 under each item) have steps in common.
 */
function restated(report: Report, first: number, from: number): RepeatedBlock['restated'] {
  const [earlier, later] = [report.paragraphs[first], report.paragraphs[from]];
  if (!earlier || !later) return undefined;
  // Cells that go over several columns come once for each.
  if (isCellAgain(report, from)) return 'by-design';
  if (isListedAgain(report, first, from)) return 'by-design';
  // An amendment quotes what each of several articles shall say.
  if (quotesOn(report, first, from) || later.reading.text.startsWith('“')) return 'by-design';
  const lead = leadsToAnother(report, first, from);
  if (lead) return lead;
  if (isUnderOtherWords(report, first, from) || isOfSisterMatters(report, first, from)) return 'maybe';
  if (!isClause(later)) return undefined;
  const [above, below] = [headingOf(report, first), headingOf(report, from)];
  if (above === below) return undefined;
  const isByDesign =
    isIn(LAW, later.reading.text) ||
    areAlike(report.paragraphs[above]?.reading, report.paragraphs[below]?.reading) ||
    areAlike(report.paragraphs[first - 1]?.reading, report.paragraphs[from - 1]?.reading);
  return isByDesign ? 'by-design' : 'maybe';
}

/** （1）…。 and then 其中：…。 | 计算办法：: of a row whose lines broke, which is what stands between lines with bars. */
const isCellAgain = ({ paragraphs }: Report, from: number): boolean =>
  paragraphs
    .slice(Math.max(0, from - CELL_REACH), from + CELL_REACH)
    .filter(({ reading }) => reading.text.includes(BAR)).length > 1;
const CELL_REACH = 4;

/** 2020.5.24~2020.5.28, 3月2日 周一, 5.24-5.28, 第12周: a line that is a day or a week and little more. 1.2 is the number of a heading. */
const FIGURES_OF_A_DAY = String.raw`\d{1,2}[.\-/]\d{1,2}`;
const OPENS_A_RECORD = new RegExp(
  '^[#*\\s【（(]{0,4}(?:' +
    [
      String.raw`20\d\d\s?[年.\-/]\s?\d{1,2}\s?[月.\-/]\s?\d{1,2}`,
      String.raw`\d{1,2}月\d{1,2}日`,
      `${FIGURES_OF_A_DAY}\\s?[-~—至]{1,2}\\s?${FIGURES_OF_A_DAY}`,
      `${FIGURES_OF_A_DAY}$`,
      String.raw`第[一二三四五六七八九十\d]{1,3}周`,
    ].join('|') +
    ')[^，。；]{0,24}$',
);
const opensRecord = ({ text }: Reading): boolean => text.length <= LONGEST_DAY && isIn(OPENS_A_RECORD, text);
const LONGEST_DAY = 40;
const LEAST_RECORDS = 3;

/** Whether a new day of a diary of work opens between the two: what is still open is listed again. */
function isOfAnotherDay(report: Report, first: number, from: number): boolean {
  const days = paragraphsWith(report, opensRecord);
  return days.length >= LEAST_RECORDS && days.some(({ index }) => first < index && index < from);
}

/** Whether the paragraphs go on with an article of a law that opens right above both. */
function quotesOn({ paragraphs }: Report, first: number, from: number): boolean {
  const [one, other] = [paragraphs[first - 1]?.reading.text, paragraphs[from - 1]?.reading.text];
  return other !== undefined && one === other && isIn(LAW, other);
}

/** 所花费的时间为：, and then another text than behind the first; another picture shows that the passages are parallel by design. */
function leadsToAnother({ paragraphs }: Report, first: number, from: number): RepeatedBlock['restated'] {
  const [one, other] = [paragraphs[first + 1]?.reading, paragraphs[from + 1]?.reading];
  if (!/[:：]$/.test(paragraphs[from]?.reading.text ?? '') || one?.original === other?.original) return undefined;
  return one?.text.includes('\ufffc') && other?.text.includes('\ufffc') ? 'by-design' : 'maybe';
}

/** 计划完成：, and below 已经完成： the same: two lists with words of their own above, or two sections of a record. */
function isUnderOtherWords(report: Report, first: number, from: number): boolean {
  const [above, over] = [report.paragraphs[first - 1], report.paragraphs[from - 1]];
  const leads = (one: Paragraph | undefined): boolean =>
    one !== undefined && (one.kind === 'heading' || /[:：]$/.test(one.reading.text));
  return leads(above) && leads(over) && above?.reading.text !== over?.reading.text;
}

/** What is still open on another day of a diary of work, and what was planned and is done. */
const isListedAgain = (report: Report, first: number, from: number): boolean =>
  (!/[。！？]\s*$/.test(report.paragraphs[from]?.reading.text ?? '。') && isOfAnotherDay(report, first, from)) ||
  isPlannedAndDone(report, first, from);

/** 计划完成： over what was planned, 已经完成： over the same once it is done: each list says it for itself. */
function isPlannedAndDone({ paragraphs }: Report, first: number, from: number): boolean {
  const [plan, done] = [labelOver(paragraphs, first), labelOver(paragraphs, from)];
  return (
    LABELS_OF_A_PLAN.some((word) => plan.includes(word)) &&
    LABELS_OF_WHAT_CAME_OF_IT.some((word) => done.includes(word)) &&
    !LABELS_OF_A_PLAN.some((word) => done.includes(word))
  );
}
/** The short line above the list in which `index` is an item, or nothing. */
function labelOver(paragraphs: readonly Paragraph[], index: number): string {
  if (paragraphs[index]?.kind !== 'item') return '';
  let at = index - 1;
  while (at > 0 && index - at < MOST_LINES && paragraphs[at]?.kind === 'item') at--;
  const { kind, reading } = paragraphs[at] ?? {};
  const text = reading?.text ?? '';
  return text.length <= LONGEST_LABEL && (kind === 'heading' || /[:：]$/.test(text)) ? text : '';
}
const LONGEST_LABEL = 12;

const LAW = /^[-—•·*\s]{0,3}《[^《》]{2,60}》(?:[（(][^（）()]{0,40}[）)])?第/;

/** Whether two headings or lead-ins say the same but for their numbers. */
function areAlike(one: Reading | undefined, other: Reading | undefined): boolean {
  const [a, b] = [one, other].map((reading) => (reading?.text ?? '').slice(0, 60).replace(NUMBERS, ''));
  return a !== undefined && a === b && /[\u4e00-\u9fff]{2}/.test(a);
}

const NUMBERS = /[一二三四五六七八九十\d（）()、.．\s①-⑳A-Za-z甲乙丙丁]+/g;

/** The paragraph of the innermost heading above `index`, or −1. */
function headingOf({ headings }: Report, index: number): number {
  let above = -1;
  for (const { paragraph } of headings) {
    if (paragraph > index) break;
    above = paragraph;
  }
  return above;
}

/** Lines of a list are short: only together, and right behind the first, they are a list that was pasted twice. */
const LEAST_LINES = 2;
const MOST_LINES = 30;
const LEAST_LINE = 4;
const LEAST_LIST = 24;

/** Runs of short paragraphs that follow themselves at once. */
function repeatedLists({ paragraphs }: Report, texts: Texts): RepeatedBlock[] {
  const blocks: RepeatedBlock[] = [];
  const last = new Map<string, number>();
  let told = 0;
  let i = -1;
  for (const { reading } of paragraphs) {
    i++;
    const { text } = reading;
    if (!isRepeated(texts, text)) continue;
    const first = last.get(text);
    last.set(text, i);
    const size = i - (first ?? i);
    if (i < told || first === undefined || size < LEAST_LINES || size > MOST_LINES) continue;
    const lines = paragraphs.slice(i, i + size);
    const isList =
      lines.every((line, k) => isAgain(paragraphs[first + k], line) && contentOf(line.reading.text) >= LEAST_LINE) &&
      lines.length === size &&
      lines.reduce((sum, line) => sum + contentOf(line.reading.text), 0) >= LEAST_LIST;
    if (!isList) continue;
    told = i + size;
    blocks.push({ first, from: i, to: told, above: 0, ...(isCell(lines) && { restated: 'maybe' as const }) });
  }
  return blocks;
}

/** A cell of a narrow column, broken at its width: 报告期金宇产业园部 / 分工程达到可使用状 / 态转入固定资产所致. Two rows may say the same. */
const WIDEST_CELL = 14;
const isCell = (lines: readonly Paragraph[]): boolean =>
  lines.every(({ kind, reading: { text } }, i) => {
    const isLast = i === lines.length - 1;
    const width = lines[0]?.reading.text.length ?? 0;
    return (
      kind === 'prose' && text.length <= WIDEST_CELL && (isLast || text.length === width) && !/[。；）》]$/.test(text)
    );
  });

/** How many paragraphs from `from` on are those from `first` on, which is known of the first of them. */
function alikeFrom(paragraphs: readonly Paragraph[], first: number, from: number): number {
  let size = 1;
  while (first + size < from && isAgain(paragraphs[first + size], paragraphs[from + size])) size++;
  return size;
}

/** How many paragraphs right above `from`, and below `floor`, are those right above `first`. */
function alikeAbove(paragraphs: readonly Paragraph[], first: number, from: number, floor: number): number {
  let size = 0;
  while (size < first && from - size > floor && isAgain(paragraphs[first - size - 1], paragraphs[from - size - 1]))
    size++;
  return size;
}

const isAgain = (earlier: Paragraph | undefined, later: Paragraph | undefined): boolean =>
  !!later && counts(later) && later.reading.text === earlier?.reading.text && showsTheSame(earlier, later);

/** A picture, a link, a piece of code is covered in the text: it is the same where it is written the same. */
const showsTheSame = ({ reading: earlier }: Paragraph, { reading: later }: Paragraph): boolean =>
  !later.text.includes('\ufffc') || later.original.trim() === earlier.original.trim();
