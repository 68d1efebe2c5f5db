/** Whether a run of x × * _ □ ○ hides something, or is a letter, a sign of multiplication, a tick box, a separator. */
import { anyOf } from '../../norms/lexicon';
import { guarded } from '../../norms/guards';
import { ALSO_BEHIND_A_HIDDEN_DIGIT, COUNTED_BY_A_HIDDEN_NUMBER } from '../../norms/words/hidden-names';
import {
  AFTER_THINGS_NAMED_BY_X,
  ALWAYS_NAMED_BY_X,
  ANSWERS_TO_TICK,
  BODIES_OF_PARTIES,
  BEFORE_A_NAME_OR_NUMBER,
  BEFORE_A_SECRET,
  DIMENSIONS,
  OPEN_A_FOOTNOTE,
  SAY_THAT_X_IS_A_LETTER,
  SAY_WHAT_A_STAR_MEANS,
  SAY_WHAT_X_MEANS,
  SUPPOSE,
  SURNAMES_THAT_END_NO_WORD,
  THINGS_NAMED_BY_X,
  THINGS_NAMED_BY_XX,
} from '../../norms/words/looks-like-a-blank';
import { emphasisMarks } from '../emphasis';
import type { Reading } from '../reading';
import { categoryOf } from './category';
import { explainedMasks } from './explained-masks';
import { isIn } from '../seek';
import { isOfSeries, isShown } from './named-runs';
import { isBeforeCount, isBetweenFactors, isPartOfName } from './names-with-marks';
import { BEARER_ENDS, isHalfOfBold, starsOfMarkup, SURNAME_ENDS } from './star-markup';
import { isNoBlank } from './underscores';
import { isInFormula, isUnknown, multipliesCount } from './unknowns';

/** A run of mask characters `from`–`to`, with what is glued to it (1XX, x.x) `start`–`end`; offsets of clean text. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly mark: string;
}

/**
 * What the paragraph says about its runs: `sure` when others are masks beyond doubt, `all` by their length, `crosses` when two
 * lone × are; `boxes` how many lone □.
 */
export interface RunContext {
  readonly reading: Reading;
  readonly sure: false | 'all' | 'crosses';
  readonly boxes: number;
}

/** What stands on the two sides of a run, and whether the paragraph holds nothing but the run. */
interface Around {
  readonly left: string;
  readonly right: string;
  readonly whole: boolean;
}

const HAN = /[\u4e00-\u9fff]/;
const HAN_NEAR = 12;
const LETTER_ENDS = /[A-Z]$/i;
const LETTER_STARTS = /^[A-Z]/i;
/** Where a name or a number may stand: at the start, after a mark, after a word that wants an object. */
const OPEN_LEFT = new RegExp(`(?:^|[，。；：、！？（《“”》）\\s—…]|${anyOf(BEFORE_A_NAME_OR_NUMBER)})$`);
const NAMED_BY_X = `${anyOf(THINGS_NAMED_BY_X)}(?!${anyOf(AFTER_THINGS_NAMED_BY_X)})|${anyOf(ALWAYS_NAMED_BY_X)}`;
const LETTER_AFTER = new RegExp(
  `^(?:[+＋·/&]|[\\-—](?![x\\d])|${NAMED_BY_X}|${guarded(SAY_WHAT_X_MEANS)}| ?[=≠<>≤≥])`,
  'i',
);
const LETTER_BEFORE = new RegExp(`(?:[+＋·/&=≤≥]|(?<![x\\d])[\\-—]|${anyOf(SAY_THAT_X_IS_A_LETTER)})$`, 'i');
const IN_LIST = /^[、,，和与及] ?[A-Z](?![A-Z])/i;
/** X-1日, X+2个工作日: days are counted from the day X. */
const DAY_COUNTED_FROM = /^[-+－＋—–]\d{1,3}(?:日|天|个?(?:工作|交易|自然)日)/;
/** 4xx：表示客户的差错. */
const MEANING_OF_XX = new RegExp(`^[：，]?${guarded(SAY_WHAT_X_MEANS)}`);
const NAMED_BY_XX = new RegExp(`^${anyOf(THINGS_NAMED_BY_XX)}`);
const DIMENSION_BEFORE = new RegExp(`${anyOf(DIMENSIONS)}$`);
const DIMENSION_AFTER = new RegExp(`^${anyOf(DIMENSIONS)}`);
const FOOTNOTE_AFTER = new RegExp(`^${anyOf(OPEN_A_FOOTNOTE)}[：:]`);
const SECRET_BEFORE = new RegExp(`${anyOf(BEFORE_A_SECRET)}：?$`);
const MEANING_AFTER = new RegExp(`^${anyOf(SAY_WHAT_A_STAR_MEANS)}`);
const ANSWER_BEFORE = new RegExp(`(?:${anyOf(ANSWERS_TO_TICK)}|[：:\\s（、])$`);
const ANSWER_AFTER = new RegExp(`^(?:${anyOf(ANSWERS_TO_TICK)}(?![\\u4e00-\\u9fff])|[\\s）]|$)`);

/** 2.5万X 100, 75万元x30%, 3人X5天. */
const MULTIPLIED_BEFORE = /\d[万亿]?[%％\u4e00-\u9fff]{0,2} ?$/;
const MULTIPLIER_AFTER = /^ ?[\d（(]/;

/** Whether `run` stands in the place of something. */
export function isMaskRun(run: Run, context: RunContext): boolean {
  const { text } = context.reading;
  const left = text.slice(Math.max(0, run.from - 14), run.from);
  const next = text.charAt(run.to);
  if (isNothingHidden(run, left, next, text)) return false;
  // 宝马X5, 系数×80% and 人数*20% are no masks; 35xxxx4 is one.
  if (run.mark.length === 1 && 'xX×*'.includes(run.mark) && digitStarts(next)) return false;
  if ('xX×'.includes(run.mark.charAt(0)) && explainedMasks(context.reading).has(run.from)) return false;
  if (isUnknown(run, context.reading)) return false;
  const right = text.slice(run.end, run.end + 14);
  const whole =
    text.length - (run.end - run.start) <= 4 &&
    /^[，。；：、（）\s]*$/.test(text.slice(0, run.start) + text.slice(run.end));
  const around: Around = { left, right, whole };
  switch (run.mark[0]) {
    case 'x':
    case 'X':
      return isLetterMask(run, around, context.reading);
    case '×':
    case '╳':
    case '✕':
    case '✖':
      return !(run.mark.length === 1 && multiplies(text, run.from)) && isCrossMask(run, around, context.sure);
    case '*':
      return isStarMask(run, around, context.reading);
    case '_':
      return isGapMask(run, around, context.reading);
    case '□':
      return isBoxMask(run, around, context.boxes);
    default:
      return isCircleMask(run, around);
  }
}

const multiplies = (text: string, at: number): boolean =>
  isInFormula(text, at) || isBetweenFactors(text, at) || isBeforeCount(text, at) || multipliesCount(text, at);

const digitEnds = (text: string): boolean => /\d$/.test(text);
const digitStarts = (text: string): boolean => /^\d/.test(text);
const hanEnds = (text: string): boolean => HAN.test(text.slice(-1));
const hanStarts = (text: string): boolean => HAN.test(text.slice(0, 1));
const touchesLetters = (left: string, right: string): boolean => LETTER_ENDS.test(left) || LETTER_STARTS.test(right);

/** 2×4, 40x50, 3*5, 80%*5 multiply; 138****5678 is hidden on purpose, for privacy. */
function betweenDigits(left: string, right: string, run: Run): boolean {
  if (!'0123456789（('.includes(right || ' ') || !/[\d）)m米%％]$/.test(left)) return false;
  // 25__06.30 is the name of a file.
  if (run.mark.length === 1 || run.mark[0] === '_') return true;
  return run.mark[0] === '*' && /\d{2}$/.test(left);
}

const isNothingHidden = (run: Run, left: string, next: string, text: string): boolean =>
  betweenDigits(left, next, run) || isOfSeries(run, text) || isShown(run, text) || isPartOfName(run, text);

function isLetterMask(run: Run, { left, right, whole }: Around, reading: Reading): boolean {
  if (inLatinText(left, right) || NAMED_BY_XX.test(right)) return false;
  if (run.mark.length > 1 && reading.derive(namesSubscript)) return false;
  if (run.mark.length > 1 && (MEANING_OF_XX.test(right) || isNameOfCode(run, left, right, reading.text))) return false;
  if (run.mark.length > 1) return whole || HAN.test(left.slice(-HAN_NEAR)) || HAN.test(right.slice(0, HAN_NEAR));
  if (whole && reading.text.length === 1) return reading.kind === 'prose';
  if (isLetter(left, right) || (run.mark === 'X' && reading.derive(namesVariables)) || isParty(run, right, reading))
    return false;
  if (IN_BRACKET_BEFORE.test(left) && right.startsWith('）')) return categoryOf('', right.slice(1)) !== 'other';
  if (/\d\.?$/.test(left)) return countsAfter(left, right);
  return standsAmongWords(left, right);
}

/** K_xx：相机xx的内参, X_(i)为指标i的打分: the paragraph explains an identifier with a subscript, and what varies in it is no blank. */
const namesSubscript = ({ text }: Reading): boolean => /[a-z\d]_xx|(?<![a-z])x_[（({]/i.test(text);

/** Whether x is a letter of a word: Excel, Mr. X's, a x BC. */
function inLatinText(left: string, right: string): boolean {
  return /[A-Z]['’]?$/i.test(left) || /^['’]?[A-Z]/i.test(right) || /[A-Z] $/i.test(left) || /^ [A-Z]{2}/i.test(right);
}

/** 第X章，第Y页，共N个: X is one of several variables. */
const namesVariables = ({ text }: Reading): boolean => isIn(OTHER_VARIABLES, text);
const OTHER_VARIABLES = /第[A-WYZ][-—页章条节期]|共[A-WYZ]个/;

/** T/XXXX—2024, src/xxx, uid=xxx, BX-XXX, '/xxx': one part of a path or of the number of a standard. */
const PATH_BEFORE = /\w[/=\\]$|['"“‘]\/$|[A-WYZ]-$/i;
const PATH_BEHIND = /^\/[A-Z]/i;
/** xxx.file, but not XXXX@xx.com and www.xxx.com. */
const FILE_BEHIND = /^\.[A-Z]/i;
const ADDRESS_BEFORE = /(?:@|[A-Z\d]\.)$/i;
const VERSION_BEFORE = /\d\.$/;
const CLASS_BEFORE = /(?:^|[^\d.,])[1-9]\d{0,2}$/;

/** Whether xx is a part of a name that programs read: xxx.file, 5xx, v2.xx; a number would have its unit behind. */
function isNameOfCode(run: Run, left: string, right: string, text: string): boolean {
  if (PATH_BEFORE.test(left) || PATH_BEHIND.test(right)) return true;
  if (FILE_BEHIND.test(right)) return !ADDRESS_BEFORE.test(left) && text.charAt(run.from - 1) !== '@';
  const isShort = run.mark.length === 2 && CLASS_BEFORE.test(left);
  return (isShort || VERSION_BEFORE.test(left)) && categoryOf('', right) !== 'number';
}

const IN_BRACKET_BEFORE = /[\u4e00-\u9fff]（$/;
/** A公司, 马某: the paragraph hides its parties on purpose, and X公司 is one of them. */
const PARTY = new RegExp(`(?<![A-Za-z])[A-WYZ](?=${anyOf(BODIES_OF_PARTIES)})`);
const NAMELESS_PERSON = new RegExp(`${anyOf(SURNAMES_THAT_END_NO_WORD)}某(?![某镇县市])`);
const NAMELESS_TWICE = new RegExp(`${anyOf(SURNAMES_THAT_END_NO_WORD)}某某`);
const PARTY_BEHIND = new RegExp(`^${anyOf(BODIES_OF_PARTIES)}`);
/** 假设我们持有X公司的股份: what is supposed has no other name. */
const SUPPOSED = new RegExp(`${anyOf(SUPPOSE)}[^。；]{0,24}X(?=${anyOf(BODIES_OF_PARTIES)})`);
const hidesParties = (reading: Reading): boolean =>
  isIn(PARTY, reading.text) || isIn(SUPPOSED, reading.text) || hidesPersons(reading);
/** 李某, 李某某: whoever hides a person on purpose hides the place and the body in the same way. */
export const hidesPersons = ({ text }: Reading): boolean => isIn(NAMELESS_PERSON, text) || isIn(NAMELESS_TWICE, text);

/** X方向偏移0.2mm，Y方向…: its sister in the paragraph has another letter in front of the same word. */
function hasSister({ mark, from, to }: Run, text: string): boolean {
  const named = text.slice(to, to + 2);
  if (!/^[\u4e00-\u9fff]{2}$/.test(named)) return false;
  const around = text.slice(Math.max(0, from - LONGEST_SENTENCE), to + LONGEST_SENTENCE);
  return (mark === 'X' ? ['Y', 'Z'] : ['y', 'z']).some((letter) => around.includes(letter + named));
}

const LONGEST_SENTENCE = 120;

function isParty(run: Run, right: string, reading: Reading): boolean {
  if (hasSister(run, reading.text)) return true;
  return run.mark === 'X' && PARTY_BEHIND.test(right) && reading.derive(hidesParties);
}

/** Whether a single x is the letter: X光, 字母x, x、y, 长x宽. */
function isLetter(left: string, right: string): boolean {
  // x.y.z: three letters of a version.
  if (/^\.[a-z](?![a-z])/i.test(right)) return true;
  if (LETTER_AFTER.test(right) || LETTER_BEFORE.test(left) || DAY_COUNTED_FROM.test(right)) return true;
  if (MULTIPLIED_BEFORE.test(left) && MULTIPLIER_AFTER.test(right)) return true;
  // 各营称第X营: the sentence says how each is called.
  if (/称为?第$/.test(left)) return true;
  // 《规则》中X类的船 are of a class; 那几个X人 are so many already.
  if (right.startsWith('类') && /[》中属按]$/.test(left)) return true;
  if (/[几\d一两三四五六七八九十]个$/.test(left) && categoryOf('', right) === 'number') return true;
  // 《嫌犯X》: the name of a work ends so.
  if (/《[^《》]{1,12}$/.test(left) && right.startsWith('》')) return true;
  if (IN_LIST.test(right) || /[A-Z][、和与及]$/i.test(left)) return true;
  return DIMENSION_BEFORE.test(left) && DIMENSION_AFTER.test(right);
}

/** Whether a single x has Chinese words beside it as a name or a number has: 在x县, x县, 局长x。, 《x》. */
function standsAmongWords(left: string, right: string): boolean {
  const wordsLeft = hanEnds(left);
  const wordsRight = hanStarts(right) || /^ ?[%％](?! ?\d)|^[\-—~～][x\d]/i.test(right);
  if (wordsLeft && wordsRight) return true;
  // 3-X阵型: only in a range of numbers does something hidden follow.
  if (/[x\d][\-—~～]$/i.test(left)) return /^ ?[%％]/.test(right) || /^(?:number|date)$/.test(categoryOf('', right));
  if (wordsRight) return /(?:^|[，。；：、！？（《“”》）\]】〕\s—…])$/.test(left);
  if (wordsLeft) return /^(?:[，。；：、！？》）”\s]|$)/.test(right) && !/[“（]$/.test(left);
  return left.endsWith('《') && right.startsWith('》');
}

/** A single × multiplies or joins two words (数据要素×, 非遗×旅游) unless what stands beside it can only be hidden. */
function isCrossMask(run: Run, { left, right, whole }: Around, sure: RunContext['sure']): boolean {
  if (touchesLetters(left, right)) return false;
  if (run.mark.length > 1) return whole ? run.mark.length <= 6 : !/^[=＝]/.test(right);
  if (/[%％]$/.test(left) || /^[（(]/.test(right) || multipliesNumber(left, right)) return false;
  if (sure !== 'all' && /“[^”]{1,12}$/.test(left) && /^[^“]{0,8}”/.test(right)) return false;
  return isLoneCrossMask(left, right, sure);
}

/** 5000×月份数: behind so many digits it multiplies. */
const multipliesNumber = (left: string, right: string): boolean => /\d{3}$/.test(left) && /^[月日天人]/.test(right);

/** Beside sure masks a × in a list is one, too: 解决×、×等问题. */
const SISTER_BEFORE = /[\u4e00-\u9fff、，]$/;
const SISTER_AFTER = /^(?:[、）]|等)/;

function isLoneCrossMask(left: string, right: string, sure: RunContext['sure']): boolean {
  const category = categoryOf('', right);
  if (category === 'number' || category === 'date') return !digitEnds(left) || countsAfter(left, right);
  // 王×同志, 李×、
  if (SURNAME_ENDS.test(left) && (category === 'person' || /^(?:$|[，。；、])/.test(right))) return true;
  // ×政发〔2024〕
  if (OPEN_LEFT.test(left) && /^[\u4e00-\u9fff]{1,5}[〔[]/.test(right)) return true;
  if (category !== 'other') return OPEN_LEFT.test(left) || sure !== false;
  if (namesPerson(left, right)) return true;
  if (sure === 'crosses') return SISTER_BEFORE.test(left) && SISTER_AFTER.test(right);
  return sure === 'all' && hanEnds(left) && hanStarts(right);
}

/** So many stars are drawn beside words, as a ruler is: ********第二季度******** */
const LEAST_ORNAMENT = 6;

/** Whether stars are drawn: nothing behind them says what they would hide, and no label asks for it. */
const isOrnament = ({ mark }: Run, left: string, right: string): boolean =>
  mark.length >= LEAST_ORNAMENT && !left.endsWith('：') && categoryOf('', right) === 'other';

function isStarMask(run: Run, { left, right, whole }: Around, reading: Reading): boolean {
  if (whole || reading.derive(isRuler) || touchesLetters(left, right) || isOrnament(run, left, right)) return false;
  if (run.mark.length === 1) return isLoneStarMask(run, left, right, reading);
  if (reading.format === 'plain' && (inPlainEmphasis(reading, run) || isHalfOfBold(run, left, right, reading)))
    return false;
  if (run.from === 0 && FOOTNOTE_AFTER.test(right)) return false;
  if (reading.derive(starsOfMarkup).has(run.from)) return false;
  // Hidden for privacy, the sign of a footnote, or bold round a figure: ****5.18****日.
  const digitsFollow = /^\d{3}|^\d[\d.,]{0,9}\*\*/.test(reading.text.slice(run.to, run.to + 12));
  if (digitsFollow || SECRET_BEFORE.test(left) || MEANING_AFTER.test(right)) return false;
  if (digitEnds(left) && !hanStarts(right) && !right.startsWith('%')) return false;
  return hanEnds(left) || hanStarts(right) || /[：“（《，。；、]$/.test(left);
}

function isLoneStarMask(run: Run, left: string, right: string, reading: Reading): boolean {
  if (run.from === 0 || digitStarts(right) || isInFormula(reading.text, run.from)) return false;
  if (multipliesCount(reading.text, run.from)) return false;
  // *%16w_post: a sign that is written by its number.
  if (right.startsWith('%') && digitStarts(right.slice(1))) return false;
  // red-*, src/*: any of the names that begin so.
  if (/[A-Za-z][-_./]$/.test(left)) return false;
  // 显示为 * 号: what hides something touches what it belongs to.
  if (left.endsWith(' ') && right.startsWith(' ')) return false;
  return (reading.format !== 'markdown' || reading.derive(hasOneStar)) && standsFor(left, right);
}

/** A line of signs only, drawn to separate. */
const isRuler = (reading: Reading): boolean => /^[\s*=_-]*$/.test(reading.text);
/** In Markdown two lone * make emphasis. */
const hasOneStar = (reading: Reading): boolean => reading.text.indexOf('*') === reading.text.lastIndexOf('*');
const plainEmphasis = (reading: Reading): ReadonlySet<number> =>
  new Set(emphasisMarks(reading.text, 'plain').map(([start]) => start));

function inPlainEmphasis(reading: Reading, run: Run): boolean {
  return reading.derive(plainEmphasis).has(run.from);
}

function isGapMask(run: Run, { left, right, whole }: Around, reading: Reading): boolean {
  const isInBrackets = /[（“《【]$/.test(left) && /^[）”》】]/.test(right);
  if (isInBrackets) return run.mark.length > 1 || categoryOf('', right.slice(1)) !== 'other';
  // summer2020__ is a name.
  if (isNoBlank(run, left, right, reading) || LETTER_ENDS.test(reading.text.charAt(run.start - 1))) return false;
  if (whole || (/[A-Z\d]$/i.test(left) && /^[A-Z\d]/i.test(right)) || LETTER_ENDS.test(left)) return false;
  // __block: the name begins so; in ____MWh the word is a unit.
  if (run.mark.length > 1) return !/^[A-Z]{4}/i.test(right) && (HAN.test(left + right) || /[：:]/.test(left));
  if (/^[^\s，。；：、]{0,12}\.[A-Z]/i.test(right)) return false;
  // 红烧豆腐_下厨房 is a title with its source.
  const isDue = OPEN_LEFT.test(left) || categoryOf(left, right) !== 'other';
  return (hanEnds(left) && ((hanStarts(right) && isDue) || right.startsWith('%'))) || standsFor(left, right);
}

/** Whether a lone sign between `left` and `right` can only hide a number, a date, a person, a place or a body. */
function standsFor(left: string, right: string): boolean {
  const category = categoryOf('', right);
  if (category === 'number' || category === 'date') return true;
  if (namesPerson(left, right)) return true;
  return category !== 'other' && OPEN_LEFT.test(left);
}

/** 国务院总理×, 局长×同志: a title is followed by its bearer. */
function namesPerson(left: string, right: string): boolean {
  return /[\u4e00-\u9fff] ?$/.test(left) && categoryOf(left, '') === 'person' && BEARER_ENDS.test(right);
}

/** A tick box has a short answer beside it, and mostly a sister; a box in running text stands for a lost value. */
function isBoxMask(run: Run, { left, right, whole }: Around, boxes: number): boolean {
  if (whole) return false;
  if (run.mark.length > 1) return hanEnds(left) || hanStarts(right) || right.startsWith('%');
  if (isNoValue(left, right)) return false;
  if (ANSWER_BEFORE.test(left) && !/^[%万亿年月日]/.test(right)) return false;
  if (ANSWER_AFTER.test(right) && !namesPerson(left, right)) return false;
  if ((boxes > 1 && inTickList(left, right)) || TICK_BEFORE.test(left) || TICK_BEHIND.test(right)) return false;
  if (categoryOf('', right) !== 'other' || namesPerson(left, right)) return true;
  return hanEnds(left) && hanStarts(right) && boxes === 1;
}

/** 第一章，……，第□章结论 is the last of however many; □组成联合体 at the head of its line is ticked or not. */
const isNoValue = (left: string, right: string): boolean =>
  /…，?第$/.test(left) || (left.trim() === '' && HAN.test(right.charAt(0)) && !/[，。；、]/.test(right));

/** √适用□不适用, □是√否: beside a ticked answer the box is the other one. */
const TICK_BEFORE = /[√✓✔☑■][^□，。；\n]{1,8}$/;
const TICK_BEHIND = /^[^□，。；\n]{1,8}[√✓✔☑■]/;

const inTickList = (left: string, right: string): boolean =>
  /^[^□，。；]{1,8}(?:□|\s|$)/.test(right) || /□[^□，。；]{1,12}$/.test(left);

function isCircleMask(run: Run, { left, right }: Around): boolean {
  if (run.mark.length < 2) return false;
  if (/[一二三四五六七八九十百千万\d]$/.test(left) || /^[一二三四五六七八九十百年\d]/.test(right)) return false;
  return right.startsWith('%') || hanEnds(left) || hanStarts(right);
}

const BEHIND_A_DIGIT = new RegExp(`^${anyOf(COUNTED_BY_A_HIDDEN_NUMBER, ALSO_BEHIND_A_HIDDEN_DIGIT)}`);

/** 3x万元, 20x年 and 5×% hide a digit; 2x倍镜 and 32X光驱 do not. */
function countsAfter(left: string, right: string): boolean {
  return /(?:^|[^A-Z\d.])\d{1,4}\.?$/i.test(left) && BEHIND_A_DIGIT.test(right) && !/^个(?:体|人)/.test(right);
}
