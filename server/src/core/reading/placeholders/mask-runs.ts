/** Whether a run of x × * _ □ ○ hides something, or is a letter, a sign of multiplication, a tick box, a separator. */
import { emphasisMarks } from '../emphasis';
import type { Reading } from '../reading';
import { categoryOf } from './category';

/** A run of mask characters `from`–`to`, and with what is glued to it (1XX, x.x) `start`–`end`; offsets of clean text. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly mark: string;
}

/** What the paragraph says about its runs: `sure` when another one is a mask beyond doubt, `boxes` how many lone □. */
export interface RunContext {
  readonly reading: Reading;
  readonly sure: boolean;
  readonly boxes: number;
}

const HAN = /[\u4e00-\u9fff]/;
const HAN_NEAR = 12;
/** Where a name or a number may stand: at the start, after a mark, after a word that wants an object. */
const OPEN_LEFT =
  /(?:^|[，。；：、！？（《“”》）\s—…在由于为与和及对向从到至是将把被给赴按经据以用含各全率第约达共计有占省市县区镇乡])$/;
const LETTER_AFTER =
  /^(?:[+＋·/&]|[\-—](?![x\d])|[光射线轴档型形片波刀架桥](?![路上下区])|展架|荧光|衍射|染色|坐标|元素|因素|因子|世代|战警|模型|档案|综合征|轴|代表(?![团大们作])|表示|是指|指的是| ?[=≠<>≤≥])/i;
const LETTER_BEFORE = /(?:[+＋·/&=≤≥]|(?<![x\d])[\-—]|字母|代号|代码|型号|变量|坐标)$/i;
const IN_LIST = /^[、,，和与及] ?[A-Z](?![A-Z])/i;

/** Whether `run` stands in the place of something. */
export function isMaskRun(run: Run, context: RunContext): boolean {
  const { text } = context.reading;
  const left = text.slice(Math.max(0, run.from - 14), run.from);
  if (betweenDigits(left, text.slice(run.to, run.to + 1), run)) return false;
  // 宝马X5 and 系数×80% are no masks; 35xxxx4 is one.
  if (run.mark.length === 1 && /[x×]/i.test(run.mark) && digitStarts(text.slice(run.to, run.to + 1))) return false;
  const right = text.slice(run.end, run.end + 14);
  const whole =
    text.length - (run.end - run.start) <= 4 &&
    /^[，。；：、（）\s]*$/.test(text.slice(0, run.start) + text.slice(run.end));
  switch (run.mark[0]) {
    case 'x':
    case 'X':
      return isLetterMask(run, left, right, whole);
    case '×':
    case '╳':
    case '✕':
    case '✖':
      return isCrossMask(run, left, right, whole, context.sure);
    case '*':
      return isStarMask(run, left, right, whole, context.reading);
    case '_':
      return isGapMask(run, left, right, whole);
    case '□':
      return isBoxMask(run, left, right, whole, context.boxes);
    default:
      return isCircleMask(run, left, right);
  }
}

const digitEnds = (text: string): boolean => /\d$/.test(text);
const digitStarts = (text: string): boolean => /^\d/.test(text);

/** 2×4, 40x50, 3*5 multiply; 138****5678 is hidden on purpose, for privacy. */
function betweenDigits(left: string, right: string, run: Run): boolean {
  if (!/[\d）)m米]$/.test(left) || !/^[\d（(]/.test(right)) return false;
  if (run.mark.length === 1) return true;
  return run.mark[0] === '*' && /\d{2}$/.test(left);
}

function isLetterMask(run: Run, left: string, right: string, whole: boolean): boolean {
  if (/[A-Z]['’]?$/i.test(left) || /^['’]?[A-Z]/i.test(right) || /[A-Z] $/i.test(left) || /^ [A-Z]{2}/i.test(right))
    return false;
  if (/^(?:染色|综合征)/.test(right)) return false;
  const near = HAN.test(left.slice(-HAN_NEAR)) || HAN.test(right.slice(0, HAN_NEAR));
  if (run.mark.length > 1) return near || whole;
  if (LETTER_AFTER.test(right) || LETTER_BEFORE.test(left) || IN_LIST.test(right) || /[A-Z][、和与及]$/i.test(left))
    return false;
  if (/[长宽高厚深]$/.test(left) && /^[长宽高厚深]/.test(right)) return false;
  if (/\d\.?$/.test(left)) return countsAfter(left, right);
  const hanLeft = HAN.test(left.slice(-1));
  const hanRight = HAN.test(right.slice(0, 1)) || /^ ?[%％]|^[\-—~～][x\d]/i.test(right);
  if (hanLeft && hanRight) return true;
  if (hanRight) return /(?:^|[，。；：、！？（《“”》）\]】〕\s—…]|[x\d][\-—~～])$/i.test(left);
  if (hanLeft) return /^(?:[，。；：、！？》）”\s]|$)/.test(right) && !/[“（]$/.test(left);
  return /《$/.test(left) && /^》/.test(right);
}

/** A single × multiplies or joins two words (数据要素×, 非遗×旅游) unless what stands beside it can only be hidden. */
function isCrossMask(run: Run, left: string, right: string, whole: boolean, sure: boolean): boolean {
  if (/[A-Z]$/i.test(left) || /^[A-Z]/i.test(right)) return false;
  if (run.mark.length > 1) return whole ? run.mark.length <= 6 : !/^[=＝]/.test(right);
  if (/[%％]$/.test(left) || /^[（(]/.test(right)) return false;
  if (/“[^”]{1,12}$/.test(left) && /^[^“]{0,8}”/.test(right) && !sure) return false;
  const category = categoryOf('', right);
  if (category === 'number' || category === 'date') return digitEnds(left) ? countsAfter(left, right) : true;
  if (/(?:^|[，。；：、\s])[\u4e00-\u9fff]$/.test(left) && (category === 'person' || /^(?:$|[，。；、])/.test(right)))
    return true;
  if (OPEN_LEFT.test(left) && /^[\u4e00-\u9fff]{1,5}[〔[]/.test(right)) return true; // ×政发〔2024〕
  if (category !== 'other') return OPEN_LEFT.test(left) || sure;
  if (namesPerson(left, right)) return true;
  return sure && HAN.test(left.slice(-1)) && HAN.test(right.slice(0, 1));
}

function isStarMask(run: Run, left: string, right: string, whole: boolean, reading: Reading): boolean {
  if (whole || reading.derive(isRuler)) return false;
  if (/[A-Z]$/i.test(left) || /^[A-Z]/i.test(right)) return false;
  if (run.mark.length === 1) {
    if (run.from === 0 || digitStarts(right) || (reading.format === 'markdown' && !reading.derive(hasOneStar)))
      return false;
    return standsFor(left, right);
  }
  if (reading.format === 'plain' && inPlainEmphasis(reading, run)) return false;
  if (/^(?:注|说明|备注|附)[：:]/.test(right) && run.from === 0) return false;
  // Hidden for privacy, or the sign of a footnote.
  if (
    /^\d{3}/.test(reading.text.slice(run.to, run.to + 3)) ||
    /(?:密码|口令|尾号|卡号|证号|账号)：?$/.test(left) ||
    /^(?:表示|代表|指)/.test(right)
  )
    return false;
  if (digitEnds(left) && !HAN.test(right.slice(0, 1)) && !/^%/.test(right)) return false;
  return HAN.test(left.slice(-1)) || HAN.test(right.slice(0, 1)) || /[：“（《，。；、]$/.test(left);
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

function isGapMask(run: Run, left: string, right: string, whole: boolean): boolean {
  if (/[（“《【]$/.test(left) && /^[）”》】]/.test(right)) return true;
  if (whole || (/[A-Z\d]$/i.test(left) && /^[A-Z\d]/i.test(right)) || /[A-Z]$/i.test(left)) return false;
  if (run.mark.length > 1) return HAN.test(left + right) || /[：:]/.test(left);
  if (/^[^\s，。；：、]{0,12}\.[A-Z]/i.test(right)) return false;
  const hanLeft = HAN.test(left.slice(-1));
  const hanRight = HAN.test(right.slice(0, 1));
  return (hanLeft && (hanRight || /^%/.test(right))) || standsFor(left, right);
}

/** Whether a lone sign between `left` and `right` can only hide a number, a date, a person, or the name of a place or body. */
function standsFor(left: string, right: string): boolean {
  const category = categoryOf('', right);
  if (category === 'number' || category === 'date') return true;
  if (namesPerson(left, right)) return true;
  return category !== 'other' && OPEN_LEFT.test(left);
}

/** 国务院总理×, 局长×同志: a title is followed by its bearer. */
function namesPerson(left: string, right: string): boolean {
  return (
    /[\u4e00-\u9fff] ?$/.test(left) &&
    categoryOf(left, '') === 'person' &&
    /^(?:$|[，。；、）\s]|同志|主持|出席|讲话|带队)/.test(right)
  );
}

/** A tick box has a short answer beside it, and mostly a sister; a box in running text stands for a lost value. */
function isBoxMask(run: Run, left: string, right: string, whole: boolean, boxes: number): boolean {
  if (whole) return false;
  if (run.mark.length > 1) return HAN.test(left.slice(-1)) || HAN.test(right.slice(0, 1)) || /^%/.test(right);
  if (/[是否男女有无：:\s（、]$/.test(left) && !/^[%万亿年月日]/.test(right)) return false;
  if (
    (/^(?:[是否有无男女](?![\u4e00-\u9fff])|[\s）]|$)/.test(right) && !namesPerson(left, right)) ||
    (boxes > 1 && tickList(right, left))
  )
    return false;
  if (categoryOf('', right) !== 'other' || namesPerson(left, right)) return true;
  return HAN.test(left.slice(-1)) && HAN.test(right.slice(0, 1)) && boxes === 1;
}

const tickList = (right: string, left: string): boolean =>
  /^[^□，。；]{1,8}(?:□|\s|$)/.test(right) || /□[^□，。；]{1,8}$/.test(left);

function isCircleMask(run: Run, left: string, right: string): boolean {
  if (
    run.mark.length < 2 ||
    /[一二三四五六七八九十百千万\d]$/.test(left) ||
    /^[一二三四五六七八九十百年\d]/.test(right)
  )
    return false;
  return /^%/.test(right) || HAN.test(left.slice(-1)) || HAN.test(right.slice(0, 1));
}

/** 3x万元, 20x年 and 5×% hide a digit; 2x倍镜 and 32X光驱 do not. */
function countsAfter(left: string, right: string): boolean {
  return (
    /(?:^|[^A-Z\d.])\d{1,4}\.?$/i.test(left) &&
    /^(?:[%年月日人名个家户亩元册份场次项件万亿余多]|平方|公里)/.test(right) &&
    !/^个(?:体|人)/.test(right)
  );
}
