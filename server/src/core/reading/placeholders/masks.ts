/** Masks: x X × * _ □ ○ in the place of a name, a number or a part of a date. */
import { CAPITAL_DIGITS, CAPITAL_POWERS, SIGNS_OF_A_VOID_PLACE } from '../../norms/words/sums-of-money';
import { anyOf } from '../../norms/lexicon';
import {
  BEHIND_就_IN_WORDS,
  LEAD_TO_AN_EXAMPLE,
  VERBS_OF_NOTING,
  WORDS_OF_AN_EXAMPLE,
} from '../../norms/words/looks-like-a-blank';
import { overlapsAny } from '../../text/span';
import type { Reading } from '../reading';
import { categoryOf } from './category';
import { remnantsOfMarkup } from './markup-remnants';
import { dateMasks } from './mask-dates';
import { isLineOfFilledField } from './filled-fields';
import { hidesPersons, isMaskRun, type Run, type RunContext } from './mask-runs';
import type { FoundSlot } from './slot';
import { allOf, isIn } from '../seek';

const RUN = /[x×╳✕✖*_□○◯△]+/gi;
const ANY = /[x×╳✕✖*_□○◯△]/i;

/** The masks of a paragraph; a masked date is one, and so is x届x中全会. */
export function masks(reading: Reading): FoundSlot[] {
  const { text } = reading;
  if (!isIn(ANY, text)) return [];
  const remnants = reading.derive(remnantsOfMarkup);
  const slots: FoundSlot[] = dateMasks(text).filter((slot) => !isOfMarkup(slot, text, remnants));
  const isInDate = overlapsAny([...slots]);
  const runs: Run[] = [];
  for (const match of allOf(RUN, text)) {
    const start = match.index;
    if (remnants.has(start) || isInDate(start, start + 1) || start < (runs.at(-1)?.end ?? 0)) continue;
    runs.push(grown(text, start, start + match[0].length));
  }
  const context = { reading, sure: surenessOf(runs, slots.length > 0, reading), boxes: boxesIn(runs) };
  for (const run of runs) {
    if (hidesNumber(run, text) || !isMaskRun(run, context)) continue;
    const previous = slots.at(-1);
    if (previous?.form === 'mask' && text.slice(previous.end, run.start) === '届') {
      slots[slots.length - 1] = { ...previous, end: run.end, category: 'number' };
    } else {
      const category = categoryOf(text.slice(Math.max(0, run.start - 8), run.start), text.slice(run.end, run.end + 8));
      const thin = isThin(run, category, reading);
      slots.push({ start: run.start, end: run.end, category, form: 'mask', ...(thin && { thin }) });
    }
  }
  return whole(slots, text).filter((slot) => !isFilledIn(slot, text));
}

/** 7****月 in **2020****年****7****月**: all its stars are marks of bold. */
function isOfMarkup({ start, end }: FoundSlot, text: string, remnants: ReadonlySet<number>): boolean {
  if (remnants.has(start)) return true;
  if (remnants.size === 0) return false;
  for (let at = start; at < end; at++) if (ANY.test(text.charAt(at)) && !remnants.has(at)) return false;
  return true;
}

/** __2009___年, __5__: between its underscores the blank has been filled in. Of 20__ and __20__ the year is open. */
const FILLED_IN = /^_+(?!(?:19|20)_)\d{1,4}_+$/;

const LINES_WITH_FIGURES = /[_\d]+/g;
/** So far beside a mask its line goes on. */
const LONGEST_LINE = 16;

/** Whether all underscores of a mask stand around figures, or along what fills their field. */
function isFilledIn({ start, end }: FoundSlot, text: string): boolean {
  if (!text.slice(start, end).includes('_')) return false;
  if (isLineOfFilledField({ start, end }, text)) return true;
  const from = Math.max(0, start - LONGEST_LINE);
  return allOf(LINES_WITH_FIGURES, text.slice(from, end + LONGEST_LINE)).every(
    ({ 0: line, index }) =>
      !line.includes('_') || from + index >= end || from + index + line.length <= start || FILLED_IN.test(line),
  );
}

/** Whether a run may as well be left so on purpose, or be no blank at all. */
function isThin(run: Run, category: FoundSlot['category'], reading: Reading): boolean {
  const { text } = reading;
  // 测试样本x, 获得x的类别: one letter may be a variable.
  if (category === 'other' && isLetterX(text.slice(run.start, run.end))) return true;
  if (isEndOfTimes(text, run) || isInPattern(text, run) || isFactor(text, run) || isSubtracted(text, run)) return true;
  if (isRestOfNumber(run, text) || (category === 'number' && isOfCondition(run, text))) return true;
  // 尾号××××的银行卡: in a sentence the number is hidden as often as it is owed.
  if (text.charAt(run.end) === '的' && OF_A_CARD.test(text.slice(Math.max(0, run.start - 4), run.start))) return true;
  if (IS_CALLED.test(text.slice(Math.max(0, run.start - 3), run.start))) return true;
  const isName = category !== 'number' && category !== 'date';
  // 应当注明原因、日期、返回××站: what will be written on a paper, for whatever place it is.
  if (isName && IS_NOTED.test(text.slice(Math.max(0, run.start - LONGEST_NOTE), run.start))) return true;
  if (isName && STANDS_FOR_ANY.test(text.slice(Math.max(0, run.start - 3), run.start))) return true;
  return isName && (reading.derive(hidesPersons) || isInExample(text, run.start));
}

/**
 * 电话138xxxx, 0000XX: so many digits are written that the others are hidden as often as owed, and no unit follows. 138 and eight marks
 * are a number of which all is owed.
 */
function isRestOfNumber({ start, from, to, end, mark }: Run, text: string): boolean {
  let digits = 0;
  if (mark.length < 2 || end > to || from - start < LEAST_WRITTEN) return false;
  while (digits < LONGEST_NUMBER && /\d/.test(text.charAt(from - digits - 1))) digits++;
  if (digits < LEAST_WRITTEN) return false;
  if (digits === LEAST_WRITTEN && mark.length === OF_A_TELEPHONE) return false;
  return categoryOf('', text.slice(to, to + 8)) === 'other';
}
const LEAST_WRITTEN = 3;
const OF_A_TELEPHONE = 8;

/** 跌了 X%，就自动卖出: what a rule makes depend on a letter holds for any number. */
const isOfCondition = ({ to, mark }: Run, text: string): boolean =>
  isLetterX(mark) && DEPENDS_ON_IT.test(text.slice(to, to + 12));
const DEPENDS_ON_IT = new RegExp(
  `^ ?(?:[%％]|[万亿]?[\\u4e00-\\u9fff]{1,2}?)?(?:以上|以下)?[，,]? ?(?:就(?!${anyOf(BEHIND_就_IN_WORDS)})|则(?!由))`,
);

const OF_A_CARD = /尾号[为是]?$/;

const LONGEST_NOTE = 44;
const IS_NOTED = new RegExp(
  `(?:(?<![已了])(?:注明|写明)(?!由)|[应须请需可要][^。；：]{0,16}${anyOf(VERBS_OF_NOTING)})[^。；：]{0,20}$`,
);

/** 如 XX 基金会, 读书会@xxx 高校, 手把手教你XX: any of its kind. */
const STANDS_FOR_ANY = /(?:^|[，。；、（\s])如 ?$|@ ?$|[教带]你$/;
/** 俗称的XX盘: whatever it may be called. */
const IS_CALLED = /(?:俗称|所谓)的?$/;

/** Whether the digits that are left tell which number it is, and the others are hidden for good. */
const hidesNumber = (run: Run, text: string): boolean =>
  hidesTelephone(run, text) ||
  hidesLongNumber(run, text) ||
  hidesPlate(run, text) ||
  hidesAllButTheEnd(run, text) ||
  hidesInStars(run, text) ||
  isVoidPlace(run, text);

/** 浙A·××××8, 沪B*****: with its province the plate of a car is no field to fill in. */
const PLATE_BEFORE = /[\u4e00-\u9fff][A-Z][·•]?[A-Z\d]{0,5}$/;
const hidesPlate = ({ from, to, mark }: Run, text: string): boolean =>
  mark.length > 1 &&
  MAY_END_A_PLATE.includes(text.charAt(from - 1) || ' ') &&
  PLATE_BEFORE.test(text.slice(Math.max(0, from - 9), from)) &&
  PLATE_BEHIND.test(text.slice(to, to + 2));
const MAY_END_A_PLATE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789·•';
const PLATE_BEHIND = /^(?:[A-Z\d]|$|[^A-Za-z\d年月日万亿元人户个项])/;

/** 尾号XX78: the last digits of a number of which nobody asks for more. */
const THE_END = '尾号';
const ITS_END = /尾号[为是]?[：:]?\s?$/;
const hidesAllButTheEnd = ({ from, to }: Run, text: string): boolean =>
  text.slice(Math.max(0, from - 6), from).includes(THE_END) &&
  ITS_END.test(text.slice(Math.max(0, from - 6), from)) &&
  /^\s?\d/.test(text.slice(to, to + 2));

/** 人民币×万叁仟陆佰元整: a printed place of a sum that is crossed out before its first digit. */
const isVoidPlace = ({ to, mark }: Run, text: string): boolean =>
  mark.length === 1 && BEFORE_A_CAPITAL.test(text.slice(to, to + 12));
const BEFORE_A_CAPITAL = new RegExp(
  `^${anyOf(CAPITAL_POWERS, ['万'])}(?:[${SIGNS_OF_A_VOID_PLACE}]${anyOf(CAPITAL_POWERS, ['万'])})*${anyOf(CAPITAL_DIGITS)}`,
);

/** 住院号：******26: a row of stars behind a label with the last digits left is how a number is kept from others, however long it is. */
const hidesInStars = ({ from, to, mark }: Run, text: string): boolean =>
  mark.length > 3 &&
  mark.startsWith('**') &&
  /[号码][为是]?[：:]?\s?[A-Za-z\d]{0,6}$/.test(text.slice(Math.max(0, from - 10), from)) &&
  /^\d{2,6}(?:$|[，。；、）)\s])/.test(text.slice(to, to + 8));

/** +86180704530XX: of eleven digits so many are written that nobody asks for the last. */
const LAST_HIDDEN = /(?<!\d)(?:86)?1[3-9]\d{5,8}$/;
const hidesLastDigits = ({ start, from, mark }: Run, before: string): boolean =>
  mark.length < 5 &&
  from - start > 5 &&
  (LAST_HIDDEN.exec(before)?.[0].replace(/^86(?=1)/, '').length ?? 0) + mark.length === 11;

/** 1590520xxxx, 138xxxx5678: with so many digits written, the others are hidden for privacy. 138xxxxxxxx waits for its digits. */
function hidesTelephone(run: Run, text: string): boolean {
  const { from, to, mark } = run;
  if (hidesLastDigits(run, text.slice(Math.max(0, from - 14), from))) return true;
  if (mark.length !== 4) return false;
  const before = /(?<!\d)1[3-9]\d{1,5}$/.exec(text.slice(Math.max(0, from - 8), from))?.[0].length ?? 0;
  const behind = /^\d{0,4}(?!\d)/.exec(text.slice(to, to + 5))?.[0].length ?? 0;
  return before > 0 && before + behind === 7;
}

/**
 * 居民身份证号码××××××××××××××4398, 320××××××××541X: the last digits of a long number are left for telling whose it is, and the others are
 * hidden for good. What waits for its digits has none at its end.
 */
function hidesLongNumber({ from, to }: Run, text: string): boolean {
  if (to - from < LEAST_HIDDEN) return false;
  let before = 0;
  while (before < LONGEST_NUMBER && /\d/.test(text.charAt(from - before - 1))) before++;
  const behind = DIGITS_AT_THE_HEAD.exec(text.slice(to, to + LONGEST_NUMBER))?.[0].length ?? 0;
  return behind > 2 && before + to - from + behind >= LEAST_LONG_NUMBER;
}
const [LEAST_HIDDEN, LEAST_LONG_NUMBER, LONGEST_NUMBER] = [4, 11, 19];
const DIGITS_AT_THE_HEAD = /^\d*(?:\dX)?/i;

/** What joins the halves of one blank: 400-XXX-XXXX, XX:XX, XXXX@xx.com. */
const JOINT = /^(?:[-–—@:：]|-\d{1,4}-)$/;
/** 400- in front of a hidden number, .com behind a hidden address. */
const DIALLED_BEFORE = /\d-$/;

/** Nothing but a mask: no date with its 年 and 月, no year 20xx. */
const isBare = ({ start, end, form }: FoundSlot, text: string): boolean =>
  form === 'mask' && ANY.test(text.charAt(start)) && !/[年月日]/.test(text.slice(start, end));

/** One slot for masks that are parts of one number or address. */
function whole(slots: readonly FoundSlot[], text: string): FoundSlot[] {
  const joined: FoundSlot[] = [];
  for (const slot of [...slots].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && isBare(last, text) && isBare(slot, text) && JOINT.test(text.slice(last.end, slot.start))) {
      const category = last.category === 'other' ? slot.category : last.category;
      const isDialled =
        category === 'other' && DIALLED_BEFORE.test(text.slice(Math.max(0, last.start - 2), last.start));
      joined[joined.length - 1] = { ...last, end: slot.end, category: isDialled ? 'number' : category };
    } else joined.push(slot);
  }
  return joined;
}

/** 8：30-XXX and XXX-17:00: one end of a range of times may be any time. */
function isEndOfTimes(text: string, { start, end }: Run): boolean {
  return (
    /\d[:：]\d\d ?[-–—~～]$/.test(text.slice(Math.max(0, start - 6), start)) ||
    /^[-–—~～] ?\d{1,2}[:：]\d/.test(text.slice(end, end + 6))
  );
}

/** 后64-X位: one capital behind a number and a hyphen is taken from it as often as it ends a range. */
const isSubtracted = (text: string, { from, mark }: Run): boolean =>
  mark === 'X' && /\d ?[-−—] ?$/.test(text.slice(Math.max(0, from - 4), from));

/** 阶段×类目×环节: two lone × between words may join them; 解决×乡镇×村的问题 hides both names. */
function isFactor(text: string, { from, to, mark }: Run): boolean {
  return (
    mark === '×' &&
    (((FACTOR_BEFORE.test(text.slice(Math.max(0, from - 10), from)) || FACTOR_BEHIND.test(text.slice(to, to + 10))) &&
      /[\u4e00-\u9fff]{2}$/.test(text.slice(Math.max(0, from - 2), from))) ||
      (text.length <= LONGEST_CUT_LINE && BROKEN_PRODUCT.test(text)))
  );
}
/** 平方×高度×, and below it 系数: a product whose line is cut. */
const BROKEN_PRODUCT = /^[\u4e00-\u9fff]{1,6}(?:×[\u4e00-\u9fff]{2,6}){1,4}×$/;
const LONGEST_CUT_LINE = 30;

/** 新增X条 / 修改X条 / 删除X条: how something is shown, with a letter for each of its numbers. */
const isInPattern = (text: string, { from, to, mark }: Run): boolean =>
  mark.length === 1 &&
  text.includes('/') &&
  (PATTERN_BEHIND.test(text.slice(to, to + LONGEST_OF_PATTERN)) ||
    PATTERN_BEFORE.test(text.slice(Math.max(0, from - LONGEST_OF_PATTERN), from)));
const LONGEST_OF_PATTERN = 16;
const PATTERN_BEHIND = /^ ?[\u4e00-\u9fff]{1,2} ?\/ ?[\u4e00-\u9fff]{2,6} ?X/i;
const PATTERN_BEFORE = /X ?[\u4e00-\u9fff]{1,2} ?\/ ?[\u4e00-\u9fff]{2,6} ?$/i;
const FACTOR_BEFORE = /[\u4e00-\u9fff]{2}×[\u4e00-\u9fff]{2,6}$/;
const FACTOR_BEHIND = /^[\u4e00-\u9fff]{2,6}×[\u4e00-\u9fff]{2}/;

/** 格式如：, 如【估算】……: what follows a 如 with its colon, or a mark that is set in brackets, shows how. */
const EXAMPLE = new RegExp(`${anyOf(LEAD_TO_AN_EXAMPLE, WORDS_OF_AN_EXAMPLE)}|如[：【]`);
const LONGEST_EXAMPLE = 60;

/** 比如：具备XX特质，擅长XX: somebody or something of an example, up to the end of its sentence. */
function isInExample(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_EXAMPLE), at);
  return EXAMPLE.test(before.slice(Math.max(...[...'。；！？'].map((stop) => before.lastIndexOf(stop))) + 1));
}

const boxesIn = (runs: readonly Run[]): number => runs.filter((run) => run.mark === '□').length;

/** Whether some of `runs` are masks beyond doubt, so that the others of the paragraph are, too. */
function surenessOf(runs: readonly Run[], hasDates: boolean, reading: Reading): RunContext['sure'] {
  if (hasDates || runs.some((run) => run.mark.length > 1 && /[x×]/i.test(run.mark))) return 'all';
  const crosses = runs.filter((run) => run.mark === '×');
  if (crosses.length < 3) return false;
  const alone: RunContext = { reading, sure: false, boxes: 0 };
  return crosses.filter((run) => isMaskRun(run, alone)).length > 1 ? 'crosses' : false;
}

const LONGEST_GLUE = 12;

/** A run with the digits that belong to the same number: 1XX, 35xxxx4, x.x; two runs of one number become one. */
function grown(text: string, from: number, to: number): Run {
  let start = from;
  let end = to;
  const isDigit = (at: number): boolean => /\d/.test(text.charAt(at));
  const isMask = (at: number): boolean => ANY.test(text.charAt(at));
  const isPoint = (at: number): boolean =>
    text[at] === '.' && (isDigit(at + 1) || isMask(at + 1)) && (isDigit(at - 1) || isMask(at - 1));
  while (start > 0 && from - start < LONGEST_GLUE && (isDigit(start - 1) || isPoint(start - 1))) start--;
  // 附件：1.××方案 is item 1, 增长3.x% is one number.
  if (
    text.slice(start, from).includes('.') &&
    (!/[\u4e00-\u9fff]/.test(text.charAt(start - 1)) ||
      /[附表图][件表]?$/.test(text.slice(Math.max(0, start - 2), start)))
  )
    start = from;
  while (end < text.length && end - to < LONGEST_GLUE && (isDigit(end) || isPoint(end) || isMask(end))) end++;
  return { start, end, mark: text.slice(from, to), from, to };
}

const isLetterX = (mark: string): boolean => mark === 'x' || mark === 'X';
