/**
 * Frames of which one half is there (……等在内 without 包括, ……组成 without 由), halves of two frames in one (只要……才能), one no too many
 * (防止……不再发生), two words of one meaning side by side, and a stop set before the sentence was whole. The pairs are closed classes.
 */
import { anyOf } from '../norms/lexicon';
import {
  AIMS_BEHIND_为,
  ASK_YES_OR_NO,
  BEGIN_NO_OTHER_WORD,
  BEHIND_从_IN_OTHER_WORDS,
  BEHIND_以便_IN_OTHER_WORDS,
  BRING_ABOUT,
  DECISIONS,
  DEEDS_THAT_END,
  DIVIDE_INTO_PARTS,
  END_A_REASON,
  EACH_WHOLE,
  FORBID,
  FORBIDDEN,
  GO_ON_FROM_WHAT_WAS_SAID,
  HAPPENINGS,
  HOLD_WHAT_IS_LISTED,
  KEEP_FROM,
  LEAD_TO_PARTS,
  MAKE_OR_ARE,
  MAKE_后_WHOLE,
  MEASURES,
  AIMS_SAID_WITH_是,
  OF_A_MAIN_CLAUSE,
  OPEN_A_REASON,
  PARTS_THAT_MAKE_A_WHOLE,
  PERSONS_BEHIND_主要,
  PLACES_AND_SCOPES,
  PURPOSES_BEHIND_以,
  SAY_THE_SAME,
  SAY_WHAT_IT_IS,
  SECOND_VERBS,
  TAKE_AS,
  VERBS_BEFORE_外,
  WARN,
  WARNED,
  WHAT_IS_AIMED_AT,
  WHAT_IS_LEFT,
} from '../norms/words/halves-of-frames';
import { WORDS_FOR_ALL_OF_A_SET } from '../norms/words/facts';
import type { Span } from '../text/span';
import { allOf } from './seek';

/**
 * `half` lacks the first of `parts`, `crossed` mixes two frames named by `parts`, `denied` has a negation too many, `same` says one
 * thing in two words, `early` stops before the sentence is whole, `late` opens with what goes on from the sentence before.
 */
export interface HalfFrame extends Span {
  readonly how: 'half' | 'crossed' | 'denied' | 'same' | 'early' | 'late' | 'twice';
  readonly parts: readonly string[];
}

interface Found {
  readonly written: string;
  /** What stands before it in its sentence and in its clause. */
  readonly sentence: string;
  readonly clause: string;
  readonly after: string;
}

interface Frame {
  readonly find: RegExp;
  readonly how: HalfFrame['how'];
  readonly parts: readonly string[] | ((found: Found) => readonly string[]);
  readonly unless?: (found: Found) => boolean;
}

const has = (text: string, halves: readonly string[]): boolean => halves.some((half) => text.includes(half));
const hasCharacter = (text: string, characters: string): boolean => [...characters].some((one) => text.includes(one));

const GAP = '[^，。；：！？\\n]';
const HAN = '\\u4e00-\\u9fff';
const DIGIT = '\\d一二三四五六七八九十两';

/** 人才可, 青年人才会: 才 ends another word. */
const BEGINS_才 = '(?<![人天英秀干贤口刚方])才';
/** Of the purpose of a sentence, without what a main clause has. */
const PURPOSE = `[^，。；：！？\\n${OF_A_MAIN_CLAUSE}]`;
/** A word of `same` that ends where the next word begins: 期间中间商 and 现在当前台 hold another. */
function wholeWord(same: readonly string[]): string {
  const clean = same.filter((word) => BEGIN_NO_OTHER_WORD.includes(word));
  return `(?:${anyOf(same)}(?=[，。；：、的]|$)${clean.length > 0 ? `|${anyOf(clean)}(?!”)` : ''})`;
}
const isReason = (clause: string): boolean =>
  OPEN_A_REASON.some((word) => clause.startsWith(word)) && END_A_REASON.some((word) => clause.endsWith(word));
/** 节假日外 and 八小时外 are nouns. */
const LEAST_BEFORE_外 = 8;

const FRAMES: readonly Frame[] = [
  {
    // 等在内网发布, 等在内部通报: 在内 ends its phrase.
    find: /等在内(?=[的，。；]|$)/g,
    how: 'half',
    parts: ['包括'],
    unless: ({ sentence }) => has(sentence, HOLD_WHAT_IS_LISTED),
  },
  {
    find: new RegExp(`(?<=[${DIGIT}])${anyOf(PARTS_THAT_MAKE_A_WHOLE)}组成(?=[，。；])`, 'g'),
    how: 'half',
    parts: ['由'],
    unless: ({ sentence }) => has(sentence, [...LEAD_TO_PARTS, ...DIVIDE_INTO_PARTS, ...EACH_WHOLE]),
  },
  {
    find: new RegExp(
      `${anyOf(DIVIDE_INTO_PARTS)}${GAP}{2,24}[${DIGIT}]${anyOf(PARTS_THAT_MAKE_A_WHOLE)}组成(?=[，。；])`,
      'g',
    ),
    how: 'crossed',
    parts: ['分为', '由……组成'],
    unless: ({ written }) => written.includes('由'),
  },
  {
    find: new RegExp(`(?<=${GAP}{4})外(?:（[^（）]{0,40}）)?，?(?=${anyOf(WHAT_IS_LEFT)})`, 'g'),
    how: 'half',
    parts: ['除'],
    // 课堂教学外，还办了社团: a noun needs no 除, and many a noun is a place. What holds a verb cannot stand so.
    unless: ({ sentence, clause, written, after }) =>
      sentence !== clause ||
      clause.length < LEAST_BEFORE_外 ||
      !(has(clause, VERBS_BEFORE_外) || isReason(clause)) ||
      PLACES_AND_SCOPES.some((word) => clause.endsWith(word)) ||
      hasCharacter(sentence, '除内于') ||
      /(?<![存实现正所])在/.test(clause) ||
      // 外其他人员 is of a place; what is left is told of behind a comma, or is 剩余 and 其余.
      (!written.endsWith('，') && !/^(?:剩余|其余)/.test(after)),
  },
  {
    // 以项目为主线一项一项推进, 以老城区为中心一场改造正在展开: only behind 是 and before a noun that ends the clause it lacks its 的.
    find: new RegExp(
      `(?<=${anyOf(MAKE_OR_ARE)}了?(?:[一1][${HAN}])?以${GAP}{1,20})为${anyOf(AIMS_BEHIND_为)}(?=[一1][个种项场次家支所门](?!一)[${HAN}]{1,8}[，。；])`,
      'g',
    ),
    how: 'half',
    parts: ['的'],
  },
  {
    find: new RegExp(`${anyOf(ASK_YES_OR_NO)}${GAP}{2,24}作为${GAP}{0,10}${anyOf(MEASURES)}`, 'g'),
    how: 'half',
    parts: ['以'],
    // 是否合格的报告作为依据 takes the report; with no clause before it the question may be the subject.
    unless: ({ sentence, clause, written }) =>
      clause !== '' ||
      sentence === '' ||
      written.slice(0, written.indexOf('作为')).includes('的') ||
      hasCharacter(sentence + written, TAKE_AS),
  },
  {
    find: new RegExp(`仅有(?![的少个部几${DIGIT}])${GAP}{2,16}${BEGINS_才}[能会可]`, 'g'),
    how: 'crossed',
    parts: ['只有……才……'],
  },
  {
    // 才能不足 is a noun.
    find: new RegExp(`(?<!不)只要${GAP}{2,16}，?${BEGINS_才}[能会可](?!不)`, 'g'),
    how: 'crossed',
    parts: ['只有……才……', '只要……就……'],
  },
  {
    find: /(?<![比相计])较[^，。；：的]{2,12}相比(?![较之])/g,
    how: 'crossed',
    parts: ['与……相比', '较……'],
    // 与较发达地区相比.
    unless: ({ clause }) => hasCharacter(clause, '与同和跟'),
  },
  {
    // 深受群众欢迎的司法所.
    find: /深受[^，。；：！？\n的]{1,12}(?<![究出场厕务易])所(?=[\u4e00-\u9fff]{2}(?:[的，。；]|$))/g,
    how: 'crossed',
    parts: ['深受……', '为……所……'],
  },
  {
    find: new RegExp(`${anyOf(AIMS_SAID_WITH_是)}为了(?!解)`, 'g'),
    how: 'crossed',
    parts: ['目的是……', '为了……'],
    unless: ({ clause }) => /以|为$/.test(clause),
  },
  {
    find: /原因(?:就|主要|则)?是(?:因为|由于)/g,
    how: 'crossed',
    parts: ['原因是……', '是因为……'],
  },
  {
    find: new RegExp(`${anyOf(KEEP_FROM)}[^，。；、：]{0,14}不再${anyOf(HAPPENINGS)}(?!的)`, 'g'),
    how: 'denied',
    parts: ['不再'],
    // 严防死守确保事故不再发生.
    unless: ({ written }) => has(written, BRING_ABOUT),
  },
  {
    // 严禁不可回收的垃圾混入, 禁止不得上岗者带班: whoever or whatever is so.
    find: new RegExp(
      `(?:${anyOf(FORBID)}${anyOf(FORBIDDEN)}|${anyOf(WARN)}${anyOf(WARNED)})(?!${GAP}{0,12}[的者])`,
      'g',
    ),
    how: 'denied',
    parts: ({ written }) => [written.slice(2)],
  },
  {
    find: new RegExp(
      `(?<![和及与、])主要(?!${anyOf(PERSONS_BEHIND_主要)})[${HAN}]{2,3}主要(?=${anyOf(SAY_WHAT_IT_IS)})`,
      'g',
    ),
    how: 'twice',
    parts: [],
    unless: ({ written, clause }) => /[和及与或的]/.test(written) || clause.endsWith('的'),
  },
  {
    find: new RegExp(
      // 从机关从企业抽调到村 names two sources; 从甲从乙到丙全部 names one range.
      `从(?!${anyOf(BEHIND_从_IN_OTHER_WORDS)})[^，。；：、到至起上中里从\\n]{2,10}从(?!${anyOf(BEHIND_从_IN_OTHER_WORDS)})[^的，。；：！？\\n]{1,10}[到至](?=${GAP}{2,10}${anyOf(WORDS_FOR_ALL_OF_A_SET)})`,
      'g',
    ),
    how: 'twice',
    parts: ['从'],
  },
  {
    // 都是大家都关心的事, 都在努力我都感动 say it of two things; where they are is no predicate.
    find: /(?<![首成故国古陪])都在(?:(?![但又也而且和与])[^，。；：、！？“”（）\n都的]){1,11}[中里上内]都(?=是)/g,
    how: 'twice',
    parts: ['都'],
  },
  {
    // 一个月多月: the unit before 多 and behind it, where no other word begins: 三年多年均增长.
    find: /[一二两三四五六七八九十几\d](?:个(月|星期|小时)多\1|(年|天|周)多\2)(?=[，。；的]|$)/g,
    how: 'twice',
    parts: ({ written }) => [written.slice(written.indexOf('多') + 1)],
  },
  ...SAY_THE_SAME.map(
    (same): Frame => ({
      find: new RegExp(`${anyOf(same)}${wholeWord(same)}`, 'g'),
      how: 'same',
      parts: [],
      unless: ({ written }) => written.slice(0, 2) === written.slice(2),
    }),
  ),
  {
    // 排名靠后, 争先恐后, 房前屋后 end a sentence; only a time or a deed that is over leaves one waiting.
    find: new RegExp(`(?:[${DIGIT}][个]?[年月周天日]|${anyOf(DEEDS_THAT_END)})后。(?=[^\\s”）]{4})`, 'g'),
    how: 'early',
    parts: ['，'],
    unless: ({ sentence, clause }) =>
      !sentence.endsWith(clause) ||
      /[，：]/.test(sentence) ||
      clause.length < LEAST_BEFORE_后 ||
      /[：、“（\d]/.test(clause) ||
      hasCharacter(clause, MAKE_后_WHOLE),
  },
  {
    // 为庆祝节日，学校组织活动。 is whole: every further clause must say what for or by what means.
    find: new RegExp(
      `^为了${PURPOSE}{4,40}，通过${PURPOSE}{2,40}，${anyOf(PURPOSES_BEHIND_以)}${PURPOSE}{2,60}。(?=经${GAP}{0,20}${anyOf(DECISIONS)})`,
      'g',
    ),
    how: 'early',
    parts: ['，'],
  },
  {
    // 以便民服务中心为依托, 以免费培训为抓手.
    find: new RegExp(
      `(?<=。)${anyOf(GO_ON_FROM_WHAT_WAS_SAID)}(?![，${BEHIND_以便_IN_OTHER_WORDS}]|${GAP}{0,20}为)`,
      'g',
    ),
    how: 'late',
    parts: ['，'],
  },
  {
    // 以备案制取代审批制, 以改革引领发展 have their verb.
    find: new RegExp(
      `(?<=。)以${anyOf(PURPOSES_BEHIND_以)}[^为来${SECOND_VERBS}，。；：！？]{2,10}${anyOf(WHAT_IS_AIMED_AT)}(?=。|$)`,
      'g',
    ),
    how: 'late',
    parts: ['，'],
  },
];
/** Shorter ones are turns of speech. */
const LEAST_BEFORE_后 = 4;

const STOPS = ['。', '；', '！', '？', '\n'];
const MARKS = [...STOPS, '，', '：'];
const behindLast = (text: string, marks: readonly string[]): number =>
  Math.max(...marks.map((mark) => text.lastIndexOf(mark))) + 1;
/** 4、 opens an item. */
const LABEL = /^\s*(?:\d{0,2}[、.．])?/;
/** So much before what was found is looked at; no sentence of a frame is longer. */
const LONGEST_SENTENCE = 200;

/** The frames of `text`, in no order. */
export function halfFrames(text: string): readonly HalfFrame[] {
  const found: HalfFrame[] = [];
  for (const { find, how, parts, unless } of FRAMES)
    for (const { 0: written, index } of allOf(find, text)) {
      const before = text.slice(Math.max(0, index - LONGEST_SENTENCE), index);
      const sentence = before.slice(behindLast(before, STOPS));
      const clause = before.slice(behindLast(before, MARKS)).replace(LABEL, '');
      const end = index + written.length;
      const here = { written, sentence, clause, after: text.slice(end, end + 4) };
      // Its first half may stand further off.
      if ((sentence === before && index > LONGEST_SENTENCE) || unless?.(here)) continue;
      const start = how === 'early' || how === 'half' ? index - clause.length : index;
      found.push({
        start: Math.max(start, end - LONGEST_SHOWN),
        end,
        how,
        parts: typeof parts === 'function' ? parts(here) : parts,
      });
    }
  return found;
}
const LONGEST_SHOWN = 40;
