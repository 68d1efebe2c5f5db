/**
 * Frames of which one half is there (……等在内 without 包括, ……组成 without 由), halves of two frames in one (只要……才能), one no too many
 * (防止……不再发生), two words of one meaning side by side, and a stop set before the sentence was whole. The pairs are closed classes.
 */
import { anyOf } from '../norms/lexicon';
import {
  AIMS_BEHIND_为,
  ASK_YES_OR_NO,
  BEFORE_后_IN_OTHER_WORDS,
  BEFORE_外_OF_PLACES,
  BEHIND_从_IN_OTHER_WORDS,
  DECISIONS,
  DIVIDE_INTO_PARTS,
  EACH_WHOLE,
  FORBID,
  FORBIDDEN,
  GO_ON_FROM_WHAT_WAS_SAID,
  HAPPENINGS,
  HOLD_WHAT_IS_LISTED,
  KEEP_FROM,
  LEAD_TO_PARTS,
  MAKE_后_WHOLE,
  MEASURES,
  NAMES_OF_AIMS,
  OF_A_MAIN_CLAUSE,
  OPEN_A_DECISION,
  PARTS_THAT_MAKE_A_WHOLE,
  PURPOSES_BEHIND_以,
  SAY_THE_SAME,
  SAY_WHAT_IT_IS,
  TAKE_AS,
  WHAT_IS_LEFT,
} from '../norms/words/halves-of-frames';
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

const FRAMES: readonly Frame[] = [
  {
    find: /等在内/g,
    how: 'half',
    parts: ['包括'],
    unless: ({ sentence }) => has(sentence, HOLD_WHAT_IS_LISTED),
  },
  {
    find: new RegExp(`(?<=[${DIGIT}])${anyOf(PARTS_THAT_MAKE_A_WHOLE)}组成(?=[，。；])`, 'g'),
    how: 'half',
    parts: ['由'],
    unless: ({ sentence, clause }) =>
      has(EACH_WHOLE.includes(clause.charAt(0) || '\n') ? clause : sentence, [...LEAD_TO_PARTS, ...DIVIDE_INTO_PARTS]),
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
    unless: ({ sentence, clause, written, after }) =>
      BEFORE_外_OF_PLACES.includes(clause.slice(-1)) ||
      hasCharacter(sentence, '除') ||
      /(?<![存实现正所])在|于/.test(clause) ||
      // 外其他人员 is of a place; what is left is told of behind a comma, or is 剩余 and 其余.
      (!written.endsWith('，') && !/^(?:剩余|其余)/.test(after)),
  },
  {
    find: new RegExp(`(?<=以${GAP}{1,20})为${anyOf(AIMS_BEHIND_为)}(?=[一1][个种项场次家支所门][${HAN}])`, 'g'),
    how: 'half',
    parts: ['的'],
  },
  {
    find: new RegExp(`${anyOf(ASK_YES_OR_NO)}${GAP}{2,24}作为${GAP}{0,10}${anyOf(MEASURES)}`, 'g'),
    how: 'half',
    parts: ['以'],
    unless: ({ clause, written }) => hasCharacter(clause + written, TAKE_AS),
  },
  {
    find: /仅有[^，。；：！？\n]{2,16}才[能会可]/g,
    how: 'crossed',
    parts: ['只有……才……'],
  },
  {
    find: /(?<!不)只要[^，。；：！？\n]{2,16}，?才[能会可]/g,
    how: 'crossed',
    parts: ['只有……才……', '只要……就……'],
  },
  {
    find: /(?<![比相计])较[^，。；：的]{2,12}相比(?![较之])/g,
    how: 'crossed',
    parts: ['与……相比', '较……'],
  },
  {
    find: /深受[^，。；：！？\n]{1,12}(?<![究出场厕务易])所(?=[\u4e00-\u9fff]{2}(?:[的，。；]|$))/g,
    how: 'crossed',
    parts: ['深受……', '为……所……'],
  },
  {
    find: new RegExp(`${anyOf(NAMES_OF_AIMS)}为了`, 'g'),
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
  },
  {
    find: new RegExp(`${anyOf(FORBID)}${anyOf(FORBIDDEN)}`, 'g'),
    how: 'denied',
    parts: ({ written }) => [written.slice(2)],
  },
  {
    find: new RegExp(`(?<![和及与、])主要[${HAN}]{2,3}主要(?=${anyOf(SAY_WHAT_IT_IS)})`, 'g'),
    how: 'twice',
    parts: [],
    unless: ({ written }) => /[和及与或的]/.test(written),
  },
  {
    find: new RegExp(
      `从(?!${anyOf(BEHIND_从_IN_OTHER_WORDS)})[^，。；：、到至起从\\n]{2,10}从(?!${anyOf(BEHIND_从_IN_OTHER_WORDS)})${GAP}{1,10}[到至]`,
      'g',
    ),
    how: 'twice',
    parts: ['从'],
  },
  {
    // 大家都知道 and 都想管但都管不好 say it of two things.
    find: /(?<![首成故国古陪])都[在是](?:(?![但又也而且和与])[^，。；：、！？“”（）\n都]){2,12}都(?=[是十很非有能会应要将得])/g,
    how: 'twice',
    parts: ['都'],
  },
  {
    // 一个月多月: the unit before 多 and behind it.
    find: /[一二两三四五六七八九十几\d](?:个(月|星期|小时)多\1|(年|天|周)多\2)/g,
    how: 'twice',
    parts: ({ written }) => [written.slice(written.indexOf('多') + 1)],
  },
  ...SAY_THE_SAME.map(
    (same): Frame => ({
      find: new RegExp(`${anyOf(same)}${anyOf(same)}`, 'g'),
      how: 'same',
      parts: [],
      unless: ({ written }) => written.slice(0, 2) === written.slice(2),
    }),
  ),
  {
    find: /后。(?=[^\s”）])/g,
    how: 'early',
    parts: ['，'],
    unless: ({ sentence, clause }) =>
      !sentence.endsWith(clause) ||
      /[，：]/.test(sentence) ||
      clause.length < LEAST_BEFORE_后 ||
      BEFORE_后_IN_OTHER_WORDS.includes(clause.slice(-1)) ||
      /[：、“（\d]/.test(clause) ||
      hasCharacter(clause, MAKE_后_WHOLE),
  },
  {
    find: new RegExp(
      `^为了?[^。；：！？\\n${OF_A_MAIN_CLAUSE}]{10,160}。(?=${anyOf(OPEN_A_DECISION)}[^。]{0,40}${anyOf(DECISIONS)})`,
      'g',
    ),
    how: 'early',
    parts: ['，'],
  },
  {
    find: new RegExp(`(?<=。)${anyOf(GO_ON_FROM_WHAT_WAS_SAID)}(?!，)`, 'g'),
    how: 'late',
    parts: ['，'],
  },
  {
    find: new RegExp(`(?<=。)以${anyOf(PURPOSES_BEHIND_以)}[^为来，。；：！？]{2,24}(?=。|$)`, 'g'),
    how: 'late',
    parts: ['，'],
  },
];
/** Shorter ones are turns of speech. */
const LEAST_BEFORE_后 = 6;

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
