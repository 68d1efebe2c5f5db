/**
 * What a careful reader sees to be two things, though the words beside the figures are the same. Each contrast has a name, and none
 * is a list of words that happen to stand there: lines of names, references that each point to their own, bounds from below and
 * from above, days of their own, records with a second figure that differs, and names that are any owner's where nothing says that
 * the owner is one.
 */
import { LEAST_BEFORE, MOST_BEFORE } from '../norms/words/firmness';
import { isHan } from '../reading/characters';
import { allOf } from '../reading/seek';
import { isSlipOrLoss } from '../reading/numerals/slip';
import { factsBeside } from './quantities/beside';
import type { Fact } from './quantities/fact';
import { factsOf } from './quantities/facts';
import { areEqual } from './shelves';
import type { Statement } from './statements';
import { areOneRecord } from './two-owners';

/** Whether two statements with the same words are shown to be of two things. */
export const areContrasted = (a: Statement, b: Statement): boolean =>
  CONTRASTS.some((isContrast) => isContrast(a.fact, b.fact)) ||
  (!isSlipOrLoss(a.fact.quantity.value, b.fact.quantity.value) &&
    !areOneRecord(a.fact, b.fact) &&
    (areOfAPartAlone(a, b) || CONTRASTS_OF_UNLIKE_VALUES.some((isContrast) => isContrast(a.fact, b.fact))));

type Contrast = (a: Fact, b: Fact) => boolean;

/** 三家店一区 / 三家店二区: lines that are nothing but a name with its number, cells of a list. */
const areLinesOfNames: Contrast = (a, b) => isLineOfAName(a) && isLineOfAName(b);

/** 这三个问题, 这两个问题: each points to what was said right before it. */
const areReferences: Contrast = (a, b) => pointsBack(a) && pointsBack(b);

/** 不少于…薪酬的30%, 但不超过…薪酬的50%: the ends of one range. */
const areTwoEnds: Contrast = (a, b) => {
  const [one, other] = [endOf(a), endOf(b)];
  return one !== '' && other !== '' && one !== other;
};

/** 10月3日，发送旅客16万人次。10月4日，客流仍高，发送旅客18万人次: what each day brought. */
const areOfTwoDays: Contrast = (a, b) => {
  const [one, other] = [dayOf(a), dayOf(b)];
  return one !== undefined && other !== undefined && one !== other;
};

/** 甲代垫备用金2.4万元，借给公司272万元；乙代垫备用金0.1万元，借给公司162万元: another figure of the same name differs too. */
const areTwoRecords: Contrast = (a, b) => {
  const [mine, its] = [namesBeside(a), namesBeside(b)];
  return [...mine].some(([name, x]) => {
    const y = its.get(name);
    return x && y && x.quantity.dimension === y.quantity.dimension && !areEqual(x.quantity, y.quantity);
  });
};

/** 3家所为7家公司出具报告。…7家均为无保留意见 / 2家所为5家公司…。…5家均…: each has its own value before it in its own paragraph. */
const areOfTheirParagraphs: Contrast = (a, b) => a.reading !== b.reading && isToldAround(a) && isToldAround(b);

/**
 * 额定电压242千伏 of one works, 额定电压275千伏 of another: so short a name is any owner's. Where the sentences share no other
 * words, and the values are no slip apart, nothing says that the owner is one.
 */
const areAnyOwners: Contrast = (a, b) =>
  a.left.length <= LONGEST_COMMON_NAME &&
  a.right === b.right &&
  a.right.length < LEAST_NAME &&
  !a.summary &&
  !b.summary &&
  // 全年走访老党员四五十人。全年走访老党员68人。 say nothing besides.
  wordsRound(a).length > WORDS &&
  wordsRound(b).length > WORDS &&
  !shareWords(wordsRound(a), wordsRound(b));

/**
 * 蛇口港区 has its heading and a 集装箱堆场 of its own; under a heading of no one's, what is told is of all: the part and the whole.
 */
const areOfAPartAlone = (a: Statement, b: Statement): boolean =>
  (a.lent.part === '') !== (b.lent.part === '') &&
  (a.lent.part + b.lent.part).startsWith('*') &&
  !a.fact.summary &&
  !b.fact.summary;

const CONTRASTS: readonly Contrast[] = [areLinesOfNames, areReferences, areTwoEnds, areOfTwoDays];
/** Of values that are no slip of the pen apart. */
const CONTRASTS_OF_UNLIKE_VALUES: readonly Contrast[] = [areTwoRecords, areOfTheirParagraphs, areAnyOwners];

const LEAST_NAME = 3;
/** 新增就业, 营业收入, 最大起重能力: what is longer names its owner as well. */
const LONGEST_COMMON_NAME = 5;
const LONGEST_LINE = 16;
const MARKS = '，。；：、！？';

const isLineOfAName = ({ reading: { text, kind }, quantity: { start, end, han, value } }: Fact): boolean =>
  kind !== 'heading' &&
  text.length <= LONGEST_LINE &&
  ![...MARKS].some((mark) => text.includes(mark)) &&
  (end === text.length || (han && value.digits < 10n)) &&
  start > 0;

/** The day that the sentence of a figure names last before it. */
const dayOf = ({ reading: { text }, sentenceStart, quantity: { start } }: Fact): string | undefined =>
  [...allOf(DAY, text.slice(sentenceStart, start))].at(-1)?.[0];
const DAY = /(?<!\d)\d{1,2}月\d{1,2}(?=[日号])/g;

const pointsBack = ({ reading: { text }, quantity: { start } }: Fact): boolean =>
  '这那此该'.includes(text.charAt(start - 1) || '\n');

function endOf({ reading: { text }, clauseStart, quantity: { start, firmness } }: Fact): string {
  const clause = text.slice(clauseStart, start);
  if (firmness === 'least' || LEAST_BEFORE.some((word) => clause.includes(word))) return 'least';
  return firmness === 'most' || MOST_BEFORE.some((word) => clause.includes(word)) ? 'most' : '';
}

/** The other facts near `fact` in its sentence by their names, each with the side it stands on; of those named alike, none. */
function namesBeside(fact: Fact): ReadonlyMap<string, Fact | undefined> {
  const found = new Map<string, Fact | undefined>();
  for (const other of factsBeside(fact)) {
    if (other === fact || Math.abs(other.index - fact.index) > FAR || other.left.length + other.right.length < 2)
      continue;
    const name = `${other.index < fact.index ? '<' : '>'}${other.left} ${other.right}`;
    found.set(name, found.has(name) ? undefined : other);
  }
  return found;
}
const FAR = 3;

/** Whether the paragraph of `fact` tells its value in another sentence as well. */
const isToldAround = ({ reading, quantity, sentence }: Fact): boolean =>
  factsOf(reading).some(
    (other) =>
      other.sentence !== sentence &&
      other.quantity.dimension === quantity.dimension &&
      areEqual(other.quantity, quantity),
  );

/** The sentence of a figure without its own clause. */
const wordsRound = ({ reading: { text }, sentenceStart, clauseStart, clauseEnd, reading, sentence }: Fact): string =>
  `${text.slice(sentenceStart, clauseStart)}\n${text.slice(clauseEnd, reading.sentences[sentence]?.end)}`;

/** Whether three 汉字 in a row stand in both texts. */
function shareWords(a: string, b: string): boolean {
  let run = 0;
  for (let i = 0; i < a.length; i++) {
    run = isHan(a.charCodeAt(i)) ? run + 1 : 0;
    if (run >= WORDS && b.includes(a.slice(i + 1 - WORDS, i + 1))) return true;
  }
  return false;
}
const WORDS = 3;
