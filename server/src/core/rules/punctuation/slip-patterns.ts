/** What no two marks, or marks and words, can be side by side: the patterns of slips, with what is said of each and what mends it. */
import { anyOf } from '../../norms/lexicon';
import {
  AFTER_和_IN_OTHER_WORDS,
  AFTER_的_IN_OTHER_WORDS,
  AFTER_等_IN_OTHER_WORDS,
  BEFORE_与_IN_OTHER_WORDS,
  BEFORE_了_IN_OTHER_WORDS,
  BEFORE_和_IN_OTHER_WORDS,
  BEFORE_等_IN_OTHER_WORDS,
  JOIN_A_SECOND_VERB,
  OPENINGS_OF_NAMED_DAYS,
  OPERATIONS_CALLED_与,
  WORDS_BEHIND_A_MARK_SPOKEN_OF,
  WORDS_BEHIND_等_OF_A_LIST,
  WORDS_THAT_LEAD_ON_IN_BRACKETS,
} from '../../norms/words/punctuation';
import { owedAt } from '../../reading/placeholders/owed-labels';
import { isAssignment, isBetweenNames, isOfProgram, isOfStyles, isValue } from './code';
import { isWordWith和 } from './words-in-he';

/** What a pattern found, with a few characters before and behind it. */
export interface Found {
  readonly written: string;
  readonly before: string;
  readonly after: string;
  readonly text: string;
  readonly start: number;
  /** As the writer typed it, with the markup between its marks. */
  readonly own: string;
}
/** So many characters of the text stand with it. */
export const BEFORE = 8;
export const AFTER = 12;

export interface Pattern {
  /** Without it there is nothing to be found. */
  readonly sign: string;
  readonly find: RegExp;
  readonly zh: string;
  readonly en: string;
  /** What may stand there; `own` is what the writer typed, in his own script. */
  readonly right?: (written: string, own: string, found: Found) => readonly string[];
  readonly safe?: boolean | ((written: string, after: string) => boolean);
  readonly mild?: boolean | ((found: Found) => boolean);
  readonly mayBeWord?: true;
  /** Two marks stand side by side in whatever it finds; asked for once, whatever the mark. */
  readonly adjacent?: true;
  /** Whether what was found is right where it stands. */
  readonly unless?: (found: Found) => boolean;
}

const HAN = String.raw`\u4e00-\u9fff`;
const LONGEST_ELLIPSIS = 7;
/** A row of so many is no dash that was typed too long. */
const LEAST_BLANK = 6;

/** 领导了、而且继续领导着: a second verb follows, joined to the first. */
const GOES_ON = new RegExp(`^${anyOf(JOIN_A_SECOND_VERB)}`);

/** 走了、看了、 and 为了、 are whole: 了 stands in other items too, or belongs to a word. */
function isWholeItem({ before, after }: Found): boolean {
  return (
    !HAN_LAST.test(before) ||
    BEFORE_了_IN_OTHER_WORDS.includes(before.slice(-1)) ||
    /[了过]、[\u4e00-\u9fff]{1,6}$/.test(before) ||
    /^[\u4e00-\u9fff]{1,6}[了过]/.test(after) ||
    GOES_ON.test(after) ||
    // 达到了、未完全达到: the verb is said again; 超出了、相一致、还是不到: one of several.
    after.includes(before.slice(-2)) ||
    /、(?:还是|或)/.test(after)
  );
}

/** 、和安镇、 and 、和安镇。: the list goes on behind 和, or one character is left for the name of the place. */
const AFTER_和_IN_A_NAME = /^[^，。；、（]{1,8}、|^[\u4e00-\u9fff](?:镇|乡|县|村|街道|社区)/;
/** 加强……的领导，……取得成效，……迈上台阶: so many dots in a paragraph stand for words to be filled in. */
const LEAST_GAPS = 3;
const isFormula = (text: string): boolean => text.split('……').length > LEAST_GAPS;

/** Of an item, up to the 、 behind it. */
const NUMBER_BEFORE = /(?:^|[。；：\n])\s{0,3}(?:\d{1,2}\.)?[\d一二三四五六七八九十]{1,3}$/;

/** 智能武器；；无人武器；；定义框架；；…: what stands doubled again and again in one paragraph parts its items. */
const LEAST_SEPARATORS = 3;
const isSeparator = (text: string, written: string): boolean =>
  written === '；；' && text.split(written).length > LEAST_SEPARATORS;

/** 书写在单行时，, 后必须跟一个空格, 多余的,,会被认为是填充: the mark is spoken of. */
const SPEAKS_OF_THE_MARK = new RegExp(`^ ?${anyOf(WORDS_BEHIND_A_MARK_SPOKEN_OF)}`);

/** 逻辑与，: the operation. */
const OPERATION_BEFORE = new RegExp(`${anyOf(OPERATIONS_CALLED_与)}$`);
/** “与、或、非” and 和、与、跟: the words themselves are spoken of. */
const SPEAKS_OF_WORDS = /[和与或非及跟同][、，/][和与或非及跟同](?:[、，。；/]|$)/;

/** 不存在&quot;断代&quot;，: the mark ends what a web page writes for a character. */
const ENTITY_BEFORE = /&(?:[a-z]{2,8}|#\d{2,5})$/i;

const HAN_LAST = /[\u4e00-\u9fff]$/;

/** 、等保三级认证等资质, 、等厚干涉、等倾干涉等现象: the list's own 等 is still to come, so that this one opens a word. */
const BEFORE_ANOTHER_等 = /^[^，。；：]{2,28}等/;
/** Certainly no word begins with 等 here: a mark, a number or a noun for what was listed follows. */
const CLOSED_BY_等 = new RegExp(
  `^(?:等?(?:[，。；：！）]|$)|[\\d一二两三四五六七八九十]|各|${anyOf(WORDS_BEHIND_等_OF_A_LIST)})`,
);

/** 加载错误事件、、、 and （前置、后置、、）: the marks stand where a list trails off. */
const trailsOff = ({ written, after }: Found): boolean =>
  written.startsWith('、') && (written.length > 2 || /^\s*(?:）|$)/.test(after));

/** 逗号 分号 句号 ，；。: marks of three kinds side by side are a row of marks. */
const isRowOfMarks = (written: string, after: string): boolean =>
  '，。、；：？！'.includes(after.charAt(0) || '\n') && new Set(written + after.charAt(0)).size > 2;

/** 问 1+1=？，但 and GOTO /?，: the mark asks for the answer, or is a sign of a command; 朱聿??， stands for characters that were lost. */
const isAnswerOrSign = ({ written, before }: Found): boolean =>
  written.startsWith('？') && (/[=/]\s?$/.test(before) || before.endsWith('？'));

/** Date date1；， and (int n)；，: the first mark ends a statement of a program, of two words at least. */
const ENDS_STATEMENT = /\b[A-Za-z_]\w{0,40}[ （][^\u4e00-\u9fff。；]{0,60}[\w）\]]$/;
const LONGEST_STATEMENT = 80;

/** Whether “ is open at `at`. */
const isQuoted = (text: string, at: number): boolean => text.lastIndexOf('“', at) > text.lastIndexOf('”', at);

export const PATTERNS: readonly Pattern[] = [
  {
    sign: '',
    adjacent: true,
    find: /([，、：；])\1+|。{2}(?!。)/g,
    zh: '标点重复',
    en: 'the mark is doubled',
    unless: ({ written, before, after, own, ...found }) =>
      before.endsWith('。') ||
      isOfProgram({ written, before, after, own, ...found }) ||
      isSeparator(found.text, written) ||
      (own.endsWith(',') && SPEAKS_OF_THE_MARK.test(after)) ||
      // 如：。。: dots in place of an answer, too.
      (written === '。。' && before.endsWith('：')) ||
      // 选项：:set noeol: the second one opens a command.
      (own === '：:' && /^[a-z]/i.test(after)) ||
      (written.startsWith('：') &&
        (isBetweenNames(before, after) || isOfStyles(own, after) || isAssignment(own, after))),
    // 、、、 and 、、） trail off: one mark fewer is as wrong, and …… or 等 is meant.
    right: (written, _, found) => (trailsOff(found) ? ['……', '等'] : [written.charAt(0)]),
    // 、、 may stand where an item was lost.
    safe: (written) => !written.startsWith('、'),
    mild: trailsOff,
  },
  {
    sign: '',
    adjacent: true,
    find: /[，、；：][。，、；]|。[，、；：]|[！？][。，]/g,
    zh: '两个标点相连，只能留一个',
    en: 'of two marks side by side only one can stay',
    // 前1?。: no question, a lost character.
    unless: ({ written, before, after, own, text, start }) =>
      written.charAt(0) === written.charAt(1) ||
      isOfProgram({ written, before, after, own, text, start }) ||
      // 基于。。。。，, 比如：。。。: dots for what is to be filled in. 采购人：。 is a label that nothing was filled in behind.
      before.endsWith('。。') ||
      (written === '：。' && after.startsWith('。')) ||
      owedAt(text, start + 1) !== undefined ||
      // [如何申请？](url)，: the one ends the title of a link, the other the clause.
      own.includes('](') ||
      // 照亮。:-) smiles.
      (/[：；]$/.test(written) && /^-[）（]/.test(after)) ||
      isRowOfMarks(written, after) ||
      isAnswerOrSign({ written, before, after, own, text, start }) ||
      (written.startsWith('；') && ENDS_STATEMENT.test(text.slice(Math.max(0, start - LONGEST_STATEMENT), start))) ||
      (written.startsWith('；') && ENTITY_BEFORE.test(before)) ||
      // define(id?.deps?,factory), {count:,}
      (/[\w[，]$/.test(before) && /^[\w}\]：]/.test(after)) ||
      isValue(written, before, after) ||
      (written.startsWith('？') && /\d$/.test(before)),
    right: (written) =>
      written.includes('。') ? ['。', written.replace('。', '')] : [written.charAt(1), written.charAt(0)],
    safe: false,
    // ？， may also end a question that is quoted, or stand for a lost character: of six that readers judged three were no slips.
    mild: ({ written, before }) => written === '？，' || (written.startsWith('；') && /[A-Z）]\s?$/i.test(before)),
  },
  {
    sign: '.',
    // The dot of a number or a name in Latin letters has none of these before it and a 汉字 behind it.
    find: new RegExp(`[，、；：。]\\.(?=[${HAN}])|(?<=[${HAN}])\\.[，、；。]`, 'g'),
    zh: '两个标点相连，只能留一个',
    en: 'of two marks side by side only one can stay',
    right: (written) => [written.replace('.', '')],
    mild: true,
  },
  {
    sign: '、等',
    // 等、靠、要: 等 is an item itself where another follows.
    find: new RegExp(`、等(?!、|${anyOf(AFTER_等_IN_OTHER_WORDS)})`, 'g'),
    zh: '“等”前不加顿号',
    en: 'no 、 before 等',
    // 5、等问题一解决后: the 、 is of the number.
    unless: ({ before, after }) => NUMBER_BEFORE.test(before) || BEFORE_ANOTHER_等.test(after),
    right: () => ['等'],
    safe: (_, after) => CLOSED_BY_等.test(after),
    mayBeWord: true,
  },
  {
    sign: '等、',
    find: new RegExp(
      `(?<=[，、；][^，。；、]{2,12})(?<!${anyOf(BEFORE_等_IN_OTHER_WORDS)})等、(?=[${HAN}]{2,12}[，。；])`,
      'g',
    ),
    zh: '“等”已经收尾，后面不再用顿号',
    en: '等 ends the list; no 、 follows it',
    mild: true,
  },
  {
    sign: '、和',
    find: new RegExp(`、和(?!${anyOf(AFTER_和_IN_OTHER_WORDS)})`, 'g'),
    zh: '“和”前不加顿号，或者“和”前漏了一项',
    en: 'no 、 before 和, or an item is lost',
    right: () => ['和'],
    mild: true,
    // 1、和各部门确认: the 、 is of the number.
    unless: ({ before, after }) => NUMBER_BEFORE.test(before) || AFTER_和_IN_A_NAME.test(after),
  },
  {
    sign: '',
    find: /[和与][，。；、：]/g,
    unless: ({ written, before, text, start }) =>
      !/[\u4e00-\u9fff”》]$/.test(before) ||
      (written.startsWith('和') && isWordWith和(before, text, start)) ||
      SPEAKS_OF_WORDS.test(text.slice(Math.max(0, start - 3), start + 4)) ||
      (written.startsWith('与') && OPERATION_BEFORE.test(before)) ||
      (written.startsWith('和') ? BEFORE_和_IN_OTHER_WORDS : BEFORE_与_IN_OTHER_WORDS).includes(before.slice(-1)),
    zh: '“和”“与”后面没有内容，可能漏了字词',
    en: 'nothing follows the conjunction; a word seems to be lost',
    // 和 and 与 end words and names that no list holds whole.
    mild: true,
  },
  // 影响了公式（主要是）: words that lead to something close the brackets.
  ...['是', '如'].map(
    (last): Pattern => ({
      sign: `${last}）`,
      find: new RegExp(`（${anyOf(WORDS_THAT_LEAD_ON_IN_BRACKETS.filter((word) => word.endsWith(last)))}）`, 'g'),
      zh: '括号里的话没有说完，可能漏了内容',
      en: 'the words in brackets break off; something seems to be lost',
      // 用“（主要是）”引出: the words are spoken of.
      // 同意（例如）任意两人: an aside, and what it leads to follows the brackets.
      unless: ({ before, after }) => before.endsWith('“') || (last === '如' && /^[\u4e00-\u9fffA-Za-z]/.test(after)),
    }),
  ),
  {
    sign: 'ttp',
    // Of an address, and not http：8080端口.
    find: /\bhttps?：\/{0,2}(?=[a-z\d-]{1,40}\.[a-z\d])/gi,
    zh: '网址开头的“://”用半角',
    en: 'in an address :// is half-width',
    right: (written) => [written.replace(/：\/*/, '://')],
    unless: ({ own }) => own.includes('://'),
    safe: true,
  },
  {
    sign: '、',
    find: /[了获]、/g,
    zh: '顿号前漏了并列的内容',
    en: 'an item is lost before 、',
    // 车来了 is a name, 了 at the end of a clause a particle.
    mild: true,
    unless: (found) =>
      found.written === '获、' ? !/(?:^|[，。；：曾]|同年|先后)$/.test(found.before) : isWholeItem(found),
  },
  {
    sign: '，的',
    find: new RegExp(`，的(?!${anyOf(AFTER_的_IN_OTHER_WORDS)})`, 'g'),
    unless: ({ before }) => !/[\u4e00-\u9fff]{2}$/.test(before),
    zh: '逗号后不能以“的”开头，可能漏了字词',
    en: 'no clause begins with 的; a word seems to be lost',
  },
  {
    sign: '……',
    find: /……等等?|(?<=、[^，。；、]{1,12})等等?……/g,
    zh: '省略号与“等”意思重复，留一个',
    en: '…… and 等 say the same; one is enough',
    right: (written) => [written.includes('等等') ? '等等' : '等', '……'],
    // 等等…… draws the voice out.
    mild: ({ written }) => !written.startsWith('…'),
    // “在文娱、制造……等领域”: whoever quotes leaves out what he does not need.
    unless: ({ text, start }) => isQuoted(text, start),
  },
  {
    sign: '……',
    find: /……[。，、；]/g,
    zh: '省略号后面不再加标点',
    en: 'no mark follows ……',
    right: () => ['……'],
    // What a quotation leaves out is written so too, and the sentence goes on behind it.
    mild: true,
    // 一是……；二是……。 leaves the words to the reader, and the sentence keeps its marks.
    unless: ({ before, text }) => !/[\u4e00-\u9fff](?<![是为即要])$/.test(before) || isFormula(text),
  },
  {
    sign: '',
    find: /\.{3,}|。{3,}|…+/g,
    zh: '省略号是六个点',
    en: 'the ellipsis has six dots',
    right: () => ['……'],
    mild: true,
    // Longer rows of dots lead to a page number or are blanks to fill in.
    unless: ({ written, before, after, text }) =>
      written === '……' ||
      written.length > LONGEST_ELLIPSIS ||
      !/[\u4e00-\u9fff”，]$/.test(before) ||
      !/^(?:[\u4e00-\u9fff”。，]|$)/.test(after) ||
      (after.trim() === '' && text.length < 30),
  },
  {
    sign: '',
    find: /-{2,4}|―+|——-+|—{3,}/g,
    zh: '破折号是“——”，占两个字',
    en: 'the dash is ——, two characters wide',
    right: () => ['——'],
    mild: true,
    // 于————年————月, 负责——————工作: blanks.
    unless: ({ written, before, after }) =>
      (written.startsWith('——') && written.length >= LEAST_BLANK) ||
      !/[\u4e00-\u9fffA-Z]$/i.test(before) ||
      !(written.startsWith('———') ? /^(?![年月日号元])[\u4e00-\u9fff]/ : /^[\u4e00-\u9fff]/).test(after),
  },
  {
    // The third level is 《》 again: 《关于修改〈实施《环境保护法》办法〉的决定》.
    sign: '《',
    find: /《[^《》〈<]{1,60}《[^《》]{1,80}》(?:[^《》]{0,30}》)?/g,
    zh: '书名号里面再用书名号时，里层用“〈〉”',
    en: 'titles inside 《》 stand in 〈〉',
    unless: ({ written }) => !/》[^《》]{0,30}》$/.test(written),
    right: (_, own) => [own.replace(/(?!^)《([^《》]*)》/, '〈$1〉')],
    safe: true,
  },
  {
    sign: '日》',
    find: new RegExp(`《${anyOf(OPENINGS_OF_NAMED_DAYS)}[^《》]{1,8}日》`, 'g'),
    zh: '节日名称用引号，不用书名号',
    en: 'names of days stand in quotation marks, not in 《》',
    right: (_, own) => [`“${own.slice(1, -1)}”`],
    mild: true,
  },
];
