/** Sentences and words of a paragraph that stand twice in a row. */
import { anyOf } from '../norms/lexicon';
import {
  AFTER_与_IN_ONE_WORD,
  AFTER_和_IN_ONE_WORD,
  BEGIN_NO_NOUN,
  BEFORE_与_IN_ONE_WORD,
  BEFORE_个,
  BEFORE_和_IN_ONE_WORD,
  BEFORE_年度,
  BEFORE_目,
  BEGINNINGS_OF_NAMES,
  BOTH_END_AND_BEGIN_COMPOUNDS,
  DEEDS_BY_A_RULE,
  ENDINGS_OF_LONGER_WORDS,
  NOUNS_AND_VERBS,
  PROFESSIONS_BEHIND_主任,
  NOUNS_BEHIND_A_DEED,
  PAPERS_OF_SOMETHING,
  SAID_TWICE_WITH_FORCE,
  VERBS_OF_TELLING_SOMEBODY,
  WORDS_OF_ONE_NEVER_DOUBLED,
  WORDS_SAID_ONCE,
  WORDS_THAT_POINT_AT_A_PAPER,
  ENDS_OF_BODIES,
} from '../norms/words/said-once';
import { VERBS_OF_MAKING_RULES } from '../norms/words/before-a-number';
import type { Reading } from './reading';
import { allOf } from './seek';
import { shippedWords } from './word-lattice';

/** Shorter sentences may well be said twice. */
const LEAST_SENTENCE = 12;

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
 * Single characters that stand twice: 的的, 和和, 等等等, 我我村, 也也. 目的的, 标的的, 的的确确, 的的士, 和和美美, 祥和和谐, 参与与会, 其他他项权利 are right,
 * and so is who stammers: 我我我. Source: in 22 million characters of statutes and reports no such pronoun or adverb stands twice rightly.
 */
const DOUBLED_CHARACTER = new RegExp(
  [
    '(?<![目标有怎])的的(?![确士话])',
    // 和和叟: who answers a poem opens with 和.
    `(?<!^|[${BEFORE_和_IN_ONE_WORD}])和和(?![${AFTER_和_IN_ONE_WORD}])`,
    `(?<![${BEFORE_与_IN_ONE_WORD}])与与(?![${AFTER_与_IN_ONE_WORD}])`,
    '(?<!等)等等等(?![等…])',
    '或或(?!或)',
    '(?<!以)及及(?![时格早及])',
    '(?<![自忘]|卿卿|([我你他她它这那也已未而]))([我你他她它这那也已未而])\\2(?!\\2|行我|(?<=其[他它]他)[项汀])',
    // 各部门要要高度重视.
    `(?<=^|[\\u4e00-\\u9fff，。；：、（“])(?<one>[${WORDS_OF_ONE_NEVER_DOUBLED}])\\k<one>(?=(?!\\k<one>)[\\u4e00-\\u9fff《“])`,
  ].join('|'),
  'g',
);
/** 纲要要求, 实事求是是: whether one of the two belongs to a word with what stands beside it; 实实在在 is doubled whole. */
const isOfAWord = (text: string, at: number): boolean => {
  const lexicon = shippedWords();
  const [before, code] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  if (at > 0 && (lexicon.pair(before, code) > 0 || before === text.charCodeAt(at - 2))) return true;
  return text.charAt(at - 1) === '求' || lexicon.pair(code, text.charCodeAt(at + 2)) > 0;
};

/**
 * 找到他他也说不清: whom the one clause is about is who acts in the next; 告诉我我将去哪里: to whom it is told. At the head of a clause, behind a
 * mark, it is a slip.
 */
const areTwo = (text: string, at: number, found: string): boolean =>
  PRONOUN.test(found) &&
  BEHIND_A_WORD.test(text.charAt(at - 1)) &&
  (GOES_ON.test(text.charAt(at + found.length)) || TELLS_SOMEBODY.test(text.slice(Math.max(0, at - 2), at)));
/** 那那么容易，你怎么不去: the one says then, the other goes with what follows. */
const mayGoWith = (found: string, behind: string): boolean =>
  found === '那那' && '么些个样种边里时位'.includes(behind || '。');
const TELLS_SOMEBODY = new RegExp(`${anyOf(VERBS_OF_TELLING_SOMEBODY)}$`);
const PRONOUN = /^[我你他她它]/;
const BEHIND_A_WORD = /[\u4e00-\u9fff]/;
const GOES_ON = /[也都就却还才又便不没会能说]/;
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
  const twice = saidTwice(text);
  if (twice.length > 0 && !isRunOfHeads(text)) repeated.push(...twice);
  repeated.push(...doubledCharacters(text));
  if (text.includes('在') && text.includes('下'))
    for (const { index } of allOf(SAID_AGAIN_BEHIND, text))
      repeated.push({ start: index, end: index + 2, what: 'words', weak: true });
  let last = -1;
  // A word that stands twice within a sentence that does is told once.
  return repeated
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => start >= last && (last = end) > 0);
}

/** Whether any character stands right behind itself: in most paragraphs none does, and no expression need be tried. */
function hasTwins(text: string): boolean {
  for (let i = 1; i < text.length; i++) if (text.charCodeAt(i) === text.charCodeAt(i - 1)) return true;
  return false;
}

/** Single characters that stand twice, of particles, prepositions, adverbs and pronouns. */
function doubledCharacters(text: string): RepeatedWords[] {
  const doubled: RepeatedWords[] = [];
  if (!hasTwins(text)) return doubled;
  for (const { 0: found, index, groups } of allOf(DOUBLED_CHARACTER, text)) {
    const isTwo = groups?.['one'] === undefined ? areTwo(text, index, found) : isOfAWord(text, index);
    if (!isTwo)
      doubled.push({
        start: index + 1,
        end: index + found.length,
        what: 'words',
        weak: found.startsWith('等') || mayGoWith(found, text.charAt(index + found.length)),
      });
  }
  return doubled;
}

const LEAST_DOUBLED_LINE = 8;
const LEADS_IN = '：:';
/** 关于购置设备的请示关于购置设备的请示: a line that a copy holds twice, with or without a space between. */
function isDoubled(text: string): boolean {
  const from = (text.length + 1) >> 1;
  if (from < LEAST_DOUBLED_LINE || text.charCodeAt(from) !== text.charCodeAt(0)) return false;
  if (text.length % 2 && text.charAt(from - 1) !== ' ') return false;
  // 法定代表人： 法定代表人：: the labels of two columns.
  if (LEADS_IN.includes(text.charAt(text.length - 1))) return false;
  // 加油加油加油加油: what a line says again and again it was given to say.
  if (isRepetition(text.slice(from))) return false;
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
    const isOneByOne = text.startsWith('一', start);
    // Asked of a whole text once, and not for each phrase in it.
    if (evidence) hasLostMarks ??= isAlmostUnpunctuated(text);
    if (evidence && !isOneByOne && !isChanted(text, start, end) && !hasLostMarks && !isUnpunctuated(text, start, end))
      repeated.push({
        start,
        end,
        what: 'words',
        weak:
          evidence === 'weak' ||
          maySayTwice(text, start, end) ||
          opensLabel(text, start, end) ||
          isHeadRunOn(text, start, end),
      });
    alike = 0;
  }
  return repeated;
}

/** 年度数量数量去年同期去年同期增幅, 2024年度2023年度同比增长增长: the heads of columns, which a copy ran together. */
const isRunOfHeads = (text: string): boolean =>
  !/[，。；：、！？]/.test(text) && (allOf(DOUBLED, text).length > 1 || THREE_OF_A_KIND.test(text));
const DOUBLED = /([\u4e00-\u9fff]{2,4})\1/g;
const THREE_OF_A_KIND = /([\u4e00-\u9fff]{2,4})\1\1|(?:(?:19|20)\d\d年[度末初底]?){2}/;

/** 加油加油加油加油: what stands four times in a row nobody wrote by a slip. */
function isChanted(text: string, start: number, end: number): boolean {
  const size = end - start;
  return text.slice(Math.max(0, start - 3 * size), end + 2 * size).includes(text.slice(start, end).repeat(4));
}

/** Whether what stands twice up to `end` may be said so on purpose: as a bid, with force, or at the head of columns. */
function maySayTwice(text: string, start: number, end: number): boolean {
  const size = end - start;
  // 更新更新简历吧: at the head of a clause one bids by saying a verb twice.
  if (size === SHORTEST_WORD && CLAUSE_BEGINS.test(text.charAt(start - size - 1))) return true;
  const said = text.slice(start, end);
  // 坚持坚持坚持: said three times it is said with force; 一个模块一个模块: one by one.
  if (text.startsWith(said, end) || text.startsWith(said, start - 2 * size)) return true;
  // 公司简称股票代码公司简称股票代码公司简称: the heads of columns that stand side by side.
  return size >= SHORTEST_PHRASE && text.startsWith(said.slice(0, size >> 1), end);
}

/** 四、工作建议建议一：…, 详见附件附件：岗位表: the second one opens what a copy ran on. */
const opensLabel = (text: string, start: number, end: number): boolean =>
  /^[一二三四五六七八九十\d]{1,2}[：、.]/.test(text.slice(end, end + 3)) ||
  (text.charAt(end) === '：' && !/[，。；：]/.test(text.slice(Math.max(0, 2 * start - end - 2), start)));

/**
 * （一）信用贷款信用贷款是……, 三、心理素质测评心理素质测评采取线上形式: the heading has lost the end of its line. It is all that stands behind its
 * number, or behind the sentence before.
 */
const isHeadRunOn = (text: string, start: number, end: number): boolean => {
  const head = text.slice(0, 2 * start - end).slice(-6);
  if (HEAD_BEGINS.test(head)) return end - start > SHORTEST_WORD || /^[是指为即由]/.test(text.charAt(end));
  return end - start >= SHORTEST_PHRASE && /(?:^|[。；！？]\s?)$/.test(head);
};
const HEAD_BEGINS = /(?:（[一二三四五六七八九十\d]{1,2}）|(?:^|[。；\s])[一二三四五六七八九十\d]{1,2}[、.．])\s?$/;

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
const NAMES_OF_BODIES: ReadonlySet<string> = new Set(ENDS_OF_BODIES);
const WITH_FORCE: ReadonlySet<string> = new Set(SAID_TWICE_WITH_FORCE);
const PAPERS: ReadonlySet<string> = new Set(PAPERS_OF_SOMETHING);
const KNOWN_WORDS: ReadonlySet<string> = new Set(WORDS_SAID_ONCE);
const EITHER_NOUN_OR_VERB: ReadonlySet<string> = new Set(NOUNS_AND_VERBS);
const BEGINS_NAME = new RegExp(`${anyOf(BEGINNINGS_OF_NAMES)}$`);
const COUNTS = new RegExp(`[${BEFORE_个}\\d]$`);
const POINTS_AT_PAPER = new RegExp(`${anyOf(WORDS_THAT_POINT_AT_A_PAPER)}$`);
const RANKS_BEHIND_主任 = new RegExp(`^${anyOf(PROFESSIONS_BEHIND_主任)}`);
const NAMES_YEAR = new RegExp(`[${BEFORE_年度}]$|[${BEFORE_年度}][一两二三]$`);
/** 和同事和同事, 与企业与企业. */
const JOINED = /^[和与及]/;

/**
 * Whether the word from `start` to `end`, which follows itself, is one that nobody says twice in a row on purpose, as
 * 研究研究, 加油加油 and 越来越好越来越好 are said; `weak` where two words may only meet.
 */
function saidOnce(text: string, start: number, end: number): 'sure' | 'weak' | undefined {
  const word = text.slice(start, end);
  if (!/^[\u4e00-\u9fff]+$/.test(word) || word.startsWith('越')) return undefined;
  if (word.length >= SHORTEST_PHRASE) return phraseSaidOnce(text, start, word);
  if (word === '进一步') return 'sure';
  const last = word.slice(-2);
  if (!KNOWN_WORDS.has(last) || isInLongerWord(text, end)) return undefined;
  if (word.length > SHORTEST_WORD) return JOINED.test(word) ? 'sure' : 'weak';
  const before = text.slice(0, start - word.length).slice(-2);
  if (onlyMeet(word, before, text.slice(end, end + 4)) || endsLongerWord(text, start) || beginsLongerWord(text, start))
    return undefined;
  // 第一人民医院医院信息系统: the one ends the name of a body. 第一次会议会议纪要: the other begins the name of a paper, which 情况情况说明 does not
  // need.
  return EITHER_NOUN_OR_VERB.has(word) ||
    NAMES_OF_BODIES.has(word) ||
    WITH_FORCE.has(word) ||
    (word !== '情况' && PAPERS.has(text.slice(end, end + 2))) ||
    mayMeet(word, text.slice(end, end + 2)) ||
    isDoneAgain(before, text.charAt(end)) ||
    endsMeans(text, start - word.length, end)
    ? 'weak'
    : 'sure';
}

/** 工作日志记录记录了进度: with 了 the second is a verb, and the first closes what it tells of. */
const isDoneAgain = (before: string, behind: string): boolean => behind === '了' && /[\u4e00-\u9fff]{2}$/.test(before);

/** 通过体系结构设计设计软件的结构: a noun closes what is told by which means, and the verb follows with its object. */
const endsMeans = (text: string, start: number, end: number): boolean =>
  OPENS_NEXT_WORD.test(text.slice(end, end + 2)) && MEANS.test(text.slice(Math.max(0, start - LONGEST_MEANS), start));
const LONGEST_MEANS = 16;
const MEANS = /(?:通过|经过|利用|借助|根据|按照|依据)[^，。；：、！？]{2,14}$/;

/** 最高人民法院人民法院对外委托…: where a longer name ends, the next one may begin. */
function phraseSaidOnce(text: string, start: number, word: string): 'sure' | 'weak' | undefined {
  // 殖民地半殖民地半封建: what 半 stands before differs.
  if (isRepetition(word) || word.endsWith('半') || isOfAlternatives(word)) return undefined;
  return isEndOfName(text, start, word) && mayGoOn(text.slice(start + word.length)) ? 'weak' : 'sure';
}

/** 拍碎或者切碎或者切片: between the joints stands one alternative, which ends like the first and begins like the last. */
function isOfAlternatives(word: string): boolean {
  const joint = JOINT.exec(word);
  return joint !== null && word.length - joint[0].length <= LONGEST_ALTERNATIVE;
}
const JOINT = /(?!^)(?:或者?|还是)(?=.)/;
const LONGEST_ALTERNATIVE = 4;

/** 县人民政府人民政府印发了方案, 县人民政府人民政府。: where a verb or a stop follows, no name begins with the second one. */
const mayGoOn = (behind: string): boolean => !ENDS_NAME.test(behind);
const ENDS_NAME = new RegExp(`^(?:$|[，。；：、！？]|${anyOf(VERBS_OF_MAKING_RULES)})`);

/** Whether what stands before and behind a word that follows itself makes two words of it that are both right. */
const onlyMeet = (word: string, before: string, behind: string): boolean =>
  BEGINS_NAME.test(before) ||
  // 该纠正纠正: what must be done is done.
  before.endsWith('该') ||
  // 坚持坚持再坚持: said with force.
  behind.startsWith(`再${word}`) ||
  // 项目的目的: what ends in 目 is spoken of.
  (word === '目的' && BEFORE_目.includes(before.slice(-1) || '。')) ||
  // 每个人个人的资料: the classifier goes with 每.
  (word.startsWith('个') && COUNTS.test(before)) ||
  areTerms(word, before, behind) ||
  // 按照有关规定规定执行 says it twice.
  // 科主任主任医师: an office, and what its bearer is by profession.
  (word.endsWith('主任') && RANKS_BEHIND_主任.test(behind)) ||
  (word === '规定' && POINTS_AT_PAPER.test(before) && !DONE_BY_A_RULE.test(behind)) ||
  (word === '年度' &&
    ((NAMES_YEAR.test(before) && OPENS_NEXT_WORD.test(behind)) || (/\d$/.test(before) && behind.startsWith('报告'))));
/** 全部分部分项工程: the second one is of 分部分项. 强制执行执行标的: the one ends a deed of courts, the other begins what it is done to. */
const areTerms = (word: string, before: string, behind: string): boolean =>
  (word === '部分' && behind.startsWith('项')) ||
  (word === '执行' && before === '强制' && OPENS_NEXT_WORD.test(behind));
const DONE_BY_A_RULE = new RegExp(`^(?:$|。|${anyOf(DEEDS_BY_A_RULE)}(?!${anyOf(NOUNS_BEHIND_A_DEED)}))`);

const isEndOfName = (text: string, start: number, word: string): boolean =>
  NAMES_OF_BODIES.has(word.slice(-2)) && /[\u4e00-\u9fff]$/.test(text.slice(0, start - word.length));

/** 登记系统系统配置, 新增用户用户属性: where a noun follows at once, such a word may belong to it. */
const OPENS_NEXT_WORD = new RegExp(`^(?![${BEGIN_NO_NOUN}])[\\u4e00-\\u9fff]{2}`);
const ENDS_AND_BEGINS: ReadonlySet<string> = new Set(BOTH_END_AND_BEGIN_COMPOUNDS);
const mayMeet = (word: string, behind: string): boolean => ENDS_AND_BEGINS.has(word) && OPENS_NEXT_WORD.test(behind);

/** Whether what follows makes a longer word of the one that ends here (组织员), and is not the first of another (组织人员). */
function isInLongerWord(text: string, end: number): boolean {
  return ENDINGS_OF_LONGER_WORDS.includes(text.charAt(end) || '。') && !KNOWN_WORDS.has(text.slice(end, end + 2));
}

/** 教职工职工号: what stands in front of the second is the end of a longer word. */
function endsLongerWord(text: string, end: number): boolean {
  const words = shippedWords();
  return [3, 4].some(
    (size) =>
      end >= size &&
      words
        .longer(text.charCodeAt(end - size), text.charCodeAt(end - size + 1))
        ?.some(({ word }) => word.length === size && text.startsWith(word, end - size)) === true,
  );
}

/** 保留所有所有权: the second begins a word of three, as 所有人 and 组织部 are. */
const beginsLongerWord = (text: string, start: number): boolean =>
  shippedWords()
    .longer(text.charCodeAt(start), text.charCodeAt(start + 1))
    ?.some(({ word }) => word.length === 3 && text.startsWith(word, start)) === true;

function isRepetition(word: string): boolean {
  for (let size = 1; size <= word.length / 2; size++)
    if (word.length % size === 0 && word.slice(0, size).repeat(word.length / size) === word) return true;
  return false;
}
