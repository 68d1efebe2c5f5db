/** Paragraphs that stand twice in a draft, and sentences and words that stand twice in a row. */
import { anyOf } from '../norms/lexicon';
import {
  AFTER_与_IN_ONE_WORD,
  AFTER_和_IN_ONE_WORD,
  BEGIN_NO_NOUN,
  BEFORE_与_IN_ONE_WORD,
  BEFORE_个,
  BEFORE_和_IN_ONE_WORD,
  BEGINNINGS_OF_NAMES,
  BOTH_END_AND_BEGIN_COMPOUNDS,
  ENDINGS_OF_LONGER_WORDS,
  NOUNS_AND_VERBS,
  WORDS_SAID_ONCE,
  SORTS_OF_BODIES,
} from '../norms/words/said-once';
import type { Reading } from '../reading/reading';
import { isOfSisterMatters } from './parallel-matters';
import { type Tally, tallied } from './paragraphs-with';
import type { Paragraph, Report } from './report';
import { allOf, isIn } from '../reading/seek';

/** Paragraphs `from` … `to` (not included) repeat those that begin at `first`. */
export interface RepeatedBlock {
  readonly first: number;
  readonly from: number;
  readonly to: number;
  /** Whether the document may well mean to say it again, a step under another of its headings, or clearly does. */
  readonly restated?: 'maybe' | 'by-design';
}

/** Shorter paragraphs may well be said twice: calls, labels, headings. */
const LEAST_CONTENT = 40;
const LEAST_SENTENCE = 12;

const counts = (paragraph: Paragraph): boolean =>
  paragraph.kind !== 'row' && paragraph.kind !== 'code' && paragraph.kind !== 'front-matter';

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
    if (!counts(paragraph) || text.length < LEAST_CONTENT || !isRepeated(texts, text)) continue;
    const first = seen.get(text);
    if (first === undefined) seen.set(text, i);
    if (first === undefined || contentOf(text) < LEAST_CONTENT) continue;
    told = i + alikeFrom(paragraphs, first, i);
    blocks.push({ first, from: i, to: told, restated: restated(report, first, i) });
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

const contentOf = (text: string): number => text.replace(/[^\p{L}\p{N}]+/gu, '').length;

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
    blocks.push({ first, from: i, to: told, ...(isCell(lines) && { restated: 'maybe' as const }) });
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

const isAgain = (earlier: Paragraph | undefined, later: Paragraph | undefined): boolean =>
  !!later && counts(later) && later.reading.text === earlier?.reading.text && showsTheSame(earlier, later);

/** A picture, a link, a piece of code is covered in the text: it is the same where it is written the same. */
const showsTheSame = ({ reading: earlier }: Paragraph, { reading: later }: Paragraph): boolean =>
  !later.text.includes('\ufffc') || later.original.trim() === earlier.original.trim();

/** A stretch of clean text that says again what stands right before it. */
export interface RepeatedWords {
  readonly start: number;
  readonly end: number;
  readonly what: 'sentence' | 'words';
  /** Whether the words may yet be two that meet: 各类组织组织活动. */
  readonly weak?: boolean;
}

/** Sentences and words that stand twice in a row; 一个一个, 研究研究 and 干干净净 are how Chinese is written. */
export function repeatedWords(reading: Reading): readonly RepeatedWords[] {
  return reading.derive(readRepeated);
}

/**
 * Single characters that stand twice: 的的, 和和, 等等等. 目的的, 标的的, 的的确确, 的的士, 和和美美, 祥和和谐, 参与与会 are right.
 */
const DOUBLED_CHARACTER = new RegExp(
  [
    '(?<![目标有怎])的的(?![确士话])',
    `(?<![${BEFORE_和_IN_ONE_WORD}])和和(?![${AFTER_和_IN_ONE_WORD}])`,
    `(?<![${BEFORE_与_IN_ONE_WORD}])与与(?![${AFTER_与_IN_ONE_WORD}])`,
    '(?<!等)等等等(?!等)',
    '或或(?!或)',
    '(?<!以)及及(?![时格早及])',
  ].join('|'),
  'g',
);
/** 在上级帮助下帮助: the verb of the clause is said again behind the phrase that names it. */
const SAID_AGAIN_BEHIND = /(?<=在[^，。；、]{1,24}?([\u4e00-\u9fff]{2})下)\1(?![者员])/g;
/** Lengths of what may be said twice; of two and three characters only what holds a word of norms/words/said-once.ts. */
const SHORTEST_WORD = 2;
const SHORTEST_PHRASE = 4;
const LONGEST_PHRASE = 12;

function readRepeated(reading: Reading): readonly RepeatedWords[] {
  const { text, sentences, kind } = reading;
  if (kind === 'row' || kind === 'quote') return [];
  const repeated: RepeatedWords[] = [];
  for (const [i, now] of sentences.entries()) {
    const before = sentences[i - 1];
    const size = now.end - now.start;
    if (!before || size < LEAST_SENTENCE || before.end - before.start !== size) continue;
    const said = text.slice(now.start, now.end);
    if (
      said === text.slice(before.start, before.end) &&
      !said.endsWith('！') &&
      (said.match(/[\u4e00-\u9fff]/g) ?? []).length >= LEAST_SENTENCE
    ) {
      repeated.push({ ...now, what: 'sentence' });
    }
  }
  if (isDoubled(text)) repeated.push({ start: (text.length + 1) >> 1, end: text.length, what: 'words' });
  repeated.push(...saidTwice(text));
  for (const { 0: found, index } of allOf(DOUBLED_CHARACTER, text))
    repeated.push({ start: index + 1, end: index + found.length, what: 'words', weak: found.startsWith('等') });
  if (text.includes('在') && text.includes('下'))
    for (const { index } of allOf(SAID_AGAIN_BEHIND, text))
      repeated.push({ start: index, end: index + 2, what: 'words', weak: true });
  let last = -1;
  // A word that stands twice within a sentence that does is told once.
  return repeated
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => start >= last && (last = end) > 0);
}

const LEAST_DOUBLED_LINE = 8;
/** 关于购置设备的请示关于购置设备的请示: a line that a copy holds twice, with or without a space between. */
function isDoubled(text: string): boolean {
  const from = (text.length + 1) >> 1;
  if (from < LEAST_DOUBLED_LINE || text.charCodeAt(from) !== text.charCodeAt(0)) return false;
  if (text.length % 2 && text.charAt(from - 1) !== ' ') return false;
  return text.startsWith(text.slice(from)) && (text.match(/[\u4e00-\u9fff]/g) ?? []).length >= 2 * LEAST_DOUBLED_LINE;
}

/** Where each character stood last, counted on from text to text, so that what an earlier text left is far away. */
const lastAt = new Int32Array(0x10000);
let counted = 0;

/** Words that follow themselves: through the second one every character last stood as far back as the word is long. */
function saidTwice(text: string): RepeatedWords[] {
  const repeated: RepeatedWords[] = [];
  if (counted > 0x3fffffff) {
    lastAt.fill(0);
    counted = 0;
  }
  counted += LONGEST_PHRASE + 1;
  let size = 0;
  let hasLostMarks: boolean | undefined;
  let alike = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const back = counted - (lastAt[code] ?? 0);
    lastAt[code] = counted++;
    if (back > LONGEST_PHRASE || back < SHORTEST_WORD) alike = 0;
    else if (back !== size) alike = 1;
    else alike++;
    size = back;
    if (alike !== size || alike < SHORTEST_WORD) continue;
    const [start, end] = [i - size + 1, i + 1];
    const evidence = saidOnce(text, start, end);
    // 更新更新简历吧: at the head of a clause one bids by saying a verb twice.
    const bids = size === SHORTEST_WORD && CLAUSE_BEGINS.test(text.charAt(start - size - 1));
    // 坚持坚持坚持: said three times it is said with force; 一个模块一个模块: one by one.
    const insists =
      text.startsWith(text.slice(start, end), end) || text.startsWith(text.slice(start, end), start - 2 * size);
    const isOneByOne = text.startsWith('一', start);
    // Asked of a whole text once, and not for each phrase in it.
    if (evidence) hasLostMarks ??= isAlmostUnpunctuated(text);
    if (evidence && !isOneByOne && !hasLostMarks && !isUnpunctuated(text, start, end))
      repeated.push({
        start,
        end,
        what: 'words',
        weak: bids || insists || evidence === 'weak' || opensLabel(text, end),
      });
    alike = 0;
  }
  return repeated;
}

/** 四、工作建议建议一：…: the second one opens what a copy ran on. */
const opensLabel = (text: string, end: number): boolean =>
  /^[一二三四五六七八九十\d]{1,2}[：、.]/.test(text.slice(end, end + 3));

/** Without a mark near it nobody knows where a phrase ends and the next one begins with the same word. */
const LONGEST_CLAUSE = 60;
const isUnpunctuated = (text: string, start: number, end: number): boolean =>
  start >= LONGEST_CLAUSE && !/[，。；：！？、\s]/.test(text.slice(start - LONGEST_CLAUSE, end + LONGEST_CLAUSE));

/** A long text with a mark here and there: its marks were taken out, and those that are left say nothing. */
const LONG_TEXT = 400;
const LEAST_MARKS = 1 / 60;
const isAlmostUnpunctuated = (text: string): boolean =>
  text.length >= LONG_TEXT && text.split(/[，。；：！？、]/).length - 1 < text.length * LEAST_MARKS;

const CLAUSE_BEGINS = /^$|[，。；：！？、\s）再来去要想多先]$/;
const NAMES_OF_BODIES: ReadonlySet<string> = new Set(SORTS_OF_BODIES);
const KNOWN_WORDS: ReadonlySet<string> = new Set(WORDS_SAID_ONCE);
const EITHER_NOUN_OR_VERB: ReadonlySet<string> = new Set(NOUNS_AND_VERBS);
const BEGINS_NAME = new RegExp(`${anyOf(BEGINNINGS_OF_NAMES)}$`);
const COUNTS = new RegExp(`[${BEFORE_个}\\d]$`);
/** 和同事和同事, 与企业与企业. */
const JOINED = /^[和与及]/;

/**
 * Whether the word from `start` to `end`, which follows itself, is one that nobody says twice in a row on purpose, as
 * 研究研究, 加油加油 and 越来越好越来越好 are said; `weak` where two words may only meet.
 */
function saidOnce(text: string, start: number, end: number): 'sure' | 'weak' | undefined {
  const word = text.slice(start, end);
  if (!/^[\u4e00-\u9fff]+$/.test(word) || word.startsWith('越')) return undefined;
  if (word.length >= SHORTEST_PHRASE) return isRepetition(word) ? undefined : 'sure';
  if (word === '进一步') return 'sure';
  const last = word.slice(-2);
  if (!KNOWN_WORDS.has(last) || isInLongerWord(text, end)) return undefined;
  if (word.length > SHORTEST_WORD) return JOINED.test(word) ? 'sure' : 'weak';
  const before = text.slice(0, start - word.length).slice(-2);
  // 每个人个人的资料: the classifier goes with 每. 该纠正纠正: what must be done is done.
  if (BEGINS_NAME.test(before) || before.endsWith('该') || (word.startsWith('个') && COUNTS.test(before)))
    return undefined;
  // 第一人民医院医院信息系统: the one ends the name of a body.
  return EITHER_NOUN_OR_VERB.has(word) || NAMES_OF_BODIES.has(word) || mayMeet(word, text.slice(end, end + 2))
    ? 'weak'
    : 'sure';
}

/** 登记系统系统配置, 新增用户用户属性: where a noun follows at once, such a word may belong to it. */
const OPENS_NEXT_WORD = new RegExp(`^(?![${BEGIN_NO_NOUN}])[\\u4e00-\\u9fff]{2}`);
const ENDS_AND_BEGINS: ReadonlySet<string> = new Set(BOTH_END_AND_BEGIN_COMPOUNDS);
const mayMeet = (word: string, behind: string): boolean => ENDS_AND_BEGINS.has(word) && OPENS_NEXT_WORD.test(behind);

/** Whether what follows makes a longer word of the one that ends here (组织员), and is not the first of another (组织人员). */
function isInLongerWord(text: string, end: number): boolean {
  return ENDINGS_OF_LONGER_WORDS.includes(text.charAt(end) || '。') && !KNOWN_WORDS.has(text.slice(end, end + 2));
}

function isRepetition(word: string): boolean {
  for (let size = 1; size <= word.length / 2; size++)
    if (word.length % size === 0 && word.slice(0, size).repeat(word.length / size) === word) return true;
  return false;
}
