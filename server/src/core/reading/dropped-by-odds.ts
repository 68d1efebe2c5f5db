/**
 * Numbers that dropped out where neither the words beside the unit nor the frame of the sentence show it: what all places like it
 * hold is asked (`number-gap.ts`), and how much is asked goes by what else the unit may be there. 高校有所。 reads as a word and
 * needs a stop behind it; 个工作日 reads as none.
 */
import { unitsFor } from '../norms/units';
import { LIGHT_BEFORE_GE, LIGHT_ENDS_BEFORE_GE, SPOKEN_WITH_GE } from '../norms/words/before-a-number';
import { isHanCharacter } from './characters';
import { CURRENCIES, type Lost } from './dropped-evidence';
import { oddsOfNumber } from './number-gap';
import { beginsWord, endsWord, isGreat, stopsAt } from './words-with-units';

/** A unit in its paragraph. */
interface Unit {
  readonly unit: string;
  readonly text: string;
  readonly gap: number;
  readonly end: number;
  /** Whether the paragraph may be the head of a column. */
  readonly head: boolean;
}

/** What seems lost is not, between two words where a number stands in fewer than one of thirty such places. */
const LEAST_ODDS = -350;

/**
 * What is said of a place by what all places like it hold, where the words beside it prove nothing: that 班主任参加区名班主任 lost no
 * number, and 本书共分个专题 did.
 */
export function weighed(read: Lost | undefined, place: Unit): Lost | undefined {
  const { unit, text, gap, end } = place;
  const last = text.charAt(gap - 1);
  if (!isHanCharacter(last) || text.charAt(gap) === ' ') return read;
  // 万元万元: units one behind the other are no sentence, and weighing is dear.
  if (text.startsWith(unit, gap - unit.length)) return read;
  // 空气质量目标项约束性指标: few words go on behind 项.
  if (read && (unit === '项' || !isHanCharacter(text.charAt(end)))) return read;
  const most = read ? leastLeft(unit, last) : mostNeeded(place);
  if (most === undefined) return read;
  const odds = oddsOfNumber(text, last === '余' ? gap - 1 : gap, end);
  if (odds === undefined || read) return odds !== undefined && odds < most ? undefined : read;
  return odds > most ? { kind: 'count', likely: true } : undefined;
}

/** 区名班主任, 敢约人见面: what seems lost is as often said so, and more is asked. */
const leastLeft = (unit: string, last: string): number =>
  (unit === '名' && '省市县区校'.includes(last)) || (unit === '人' && last === '约') ? AS_A_UNIT : LEAST_ODDS;

const AS_LIKELY_AS_NOT = 0;
/** A number is lost where nothing makes a word with the unit, and one stands in all but one of eight such places; */
const AS_A_UNIT = 200;
/** where it is spoken (租个房子), or ends a word with what ends its clause (小学为人。), in all but one of twelve; */
const AS_IT_IS_SAID = 250;
/** where the unit is a noun as well, or is spoken alone (有个主意), in all but one of twenty; */
const AS_A_NOUN = 300;
/** where 万 and 亿 may be the number themselves (万人发明专利), in all but one of fifty; */
const AS_A_ROUND_NUMBER = 400;
/** and where it makes a word, in all but one of ninety. */
const IN_A_WORD = 450;
/** 全级次国企, 名医名科: here hardly ever. */
const SELDOM = 600;

/** Years and days begin and end more words than they are counted, and of 周年 one says 建交周年. */
const SAID_BARE = new Set(['年', '周年', '日', '周', '天', '分', '位', '秒', '本', '间', '日元']);
/** 控制分钟的电路: clocks have them, and so much time has its bounds. */
const OF_CLOCKS = new Set(['小时', '分钟', '秒钟']);
const COUNTING = new Set(unitsFor('dropped', 'people', 'classifier'));
/** 起降架次, 未来批次, 到期项目. */
const NOUNS_TOO = new Set([...COUNTING].filter((unit) => unit.length > 1 || unit === '期').concat('元'));
const SIZED = new Set(['万吨', '万亩']);
const LIGHT = new Set([...LIGHT_BEFORE_GE.map((word) => word.slice(-1)), ...LIGHT_ENDS_BEFORE_GE, ...SPOKEN_WITH_GE]);

/** Whether the unit itself is meant: 以小时计算, 进度率%        备注 (the head of a column, set with blanks). */
const isUnitItself = ({ unit, text, end, head }: Unit, last: string, right: string): boolean =>
  head ||
  SAID_BARE.has(unit) ||
  text.startsWith('  ', end) ||
  text.startsWith('\u3000', end) ||
  ('以按论'.includes(last) && '计/为作表'.includes(right.charAt(0) || '\n'));

/** 二等座, 等项事业, 推动余项任务, 纽约人, 预约美元, 最次, 数量为次: what is in front goes with the unit. */
function goesWith(unit: string, last: string): boolean {
  if (last === '等') return '座项'.includes(unit);
  if (last === '余') return unit === '项';
  if (last === '约') return unit === '人' || CURRENCIES.includes(unit);
  return unit === '次' && '最为'.includes(last);
}

/** How high the odds must be in `place` for a number to be lost there; undefined where none shows it. */
function mostNeeded(place: Unit): number | undefined {
  const { unit, text, gap, end } = place;
  const last = text.charAt(gap - 1);
  const right = text.slice(end, end + 4).trimStart();
  // 巡查次数为次。.
  if (unit === '次' && text.startsWith('次数为', gap - 3)) return AS_LIKELY_AS_NOT;
  if (isUnitItself(place, last, right) || text.startsWith('不足', gap - 2) || goesWith(unit, last)) return undefined;
  if (OF_CLOCKS.has(unit)) return '内以左后'.includes(right.charAt(0) || '\n') ? AS_A_UNIT : undefined;
  if (unit === '%') return ofRate(last, right);
  if (isGreat(unit)) return ofGreat(unit, last, right);
  if (beginsWord(unit, right)) return unit === '名' && right.startsWith('次') ? undefined : SELDOM;
  return endsWord(unit, last) === true ? ofWordInFront(unit, last, right) : ofUnitAlone(unit, last, right);
}

/** 完成率%, 带有%的标志, 以%表示: the sign itself. */
const ofRate = (last: string, right: string): number | undefined =>
  '率比重数'.includes(last) || right.startsWith('的') ? undefined : AS_A_UNIT;

/** 投资亿元以上的项目, 突破万亿元, 万吨制水线: so one speaks of a round number. */
function ofGreat(unit: string, last: string, right: string): number | undefined {
  if ('超过近破逾则'.includes(last) || stopsAt(right) || right.startsWith('级')) return undefined;
  return unit.startsWith('亿') || SIZED.has(unit) ? undefined : AS_A_ROUND_NUMBER;
}

/** 小学为人。, 安全巡查处，: of 排名区间 it goes on, and 能人、 is a member of a list. */
function ofWordInFront(unit: string, last: string, right: string): number | undefined {
  if (unit === '次' || right.startsWith('、')) return undefined;
  if (stopsAt(right)) return unit === '件' || unit === '元' ? SELDOM : AS_IT_IS_SAID;
  return unit === '名' && last === '有' && right.startsWith('是') ? IN_A_WORD : undefined;
}

function ofUnitAlone(unit: string, last: string, right: string): number | undefined {
  const stops = stopsAt(right);
  if (unit === '次') return stops ? AS_A_NOUN : undefined;
  if (unit === '个') return ofGe(last, right);
  // 领域洞察篇，: a part of a book.
  if (unit === '篇') return IN_A_WORD;
  return NOUNS_TOO.has(unit) || (stops && COUNTING.has(unit)) ? AS_A_NOUN : AS_A_UNIT;
}

/** 约个时间, 讲究个“快”字, 和个部门, where 各 was meant. */
function ofGe(last: string, right: string): number | undefined {
  if ('“‘《'.includes(right.charAt(0) || '\n')) return undefined;
  if (!LIGHT.has(last)) return AS_IT_IS_SAID;
  if ('和与及'.includes(last)) return SELDOM;
  return '有了是'.includes(last) ? AS_A_NOUN : undefined;
}
