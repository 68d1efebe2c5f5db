/**
 * Whether a unit that has no number in front has lost one, by what stands on its two sides (`dropped-rows.ts`), and of what
 * kind of number is then missing.
 */
import { anyOf } from '../norms/lexicon';
import { CHANGES_TO_A_FIGURE, COUNTED_BY_THEIR_SIZE, ENDS_OF_SESSIONS } from '../norms/words/after-a-number';
import { lostFromFrame } from './dropped-by-frame';
import { type Around, countsThings } from './dropped-counts';
import { type Case, type Kind, ROWS, type Row, STOPS } from './dropped-rows';

const rowsOf = new Map<string, readonly Row[]>();
for (const row of ROWS) for (const unit of row.units) rowsOf.set(unit, [...(rowsOf.get(unit) ?? []), row]);

/** What was lost, and whether one might still say what is left. */
export interface Lost {
  readonly kind: Kind;
  readonly likely?: true;
}

/** What `unit` has lost between the two sides of `around`; undefined when nothing. */
export function whatIsLost(unit: string, around: Around, head: boolean): Lost | undefined {
  // 一项项工程, 一条条公路: one after the other.
  if (around.left.endsWith(unit) && around.left.endsWith(`一${unit}`)) return undefined;
  if (unit.startsWith('万') && isGreatByItself(unit, around)) return undefined;
  // 计划总投资亿元及以上项目: a class of them is called so.
  if (unit.endsWith('亿元') && NAMES_A_CLASS.test(around.right)) return undefined;
  const kind = kindOfLost(unit, around, head);
  if (kind)
    return isRoundByItself(unit, around) || isSaidBare(kind, unit, around) || isInTurn(unit, around)
      ? { kind, likely: true }
      : { kind };
  if (head) return undefined;
  const evidence = lostFromFrame(unit, around);
  return evidence && (evidence === 'sure' ? { kind: 'count' } : { kind: 'count', likely: true });
}

/** 建成万吨冷库, 打造万亩良田, 万亿元产业: a thing of that size is called so. 达万吨以上, 约万吨 lack theirs. */
const isGreatByItself = (unit: string, { left, right }: Around): boolean =>
  (unit.startsWith('万亿')
    ? /^[\u4e00-\u9fff](?<![以左多余级])/.test(right)
    : SIZED.has(unit) && IS_A_THING.test(right)) && !/[达约为近超共计]$/.test(left);
const IS_A_THING = /^[\u4e00-\u9fff](?<![以的左多余级])/;
const SIZED = new Set(['万吨', '万亩', '万斤']);

/** 办了件实事, 有家企业来信: so one speaks, and a brief may. */
const isSaidBare = (kind: Kind, unit: string, { left, right }: Around): boolean =>
  kind === 'count' && unit.length === 1 && SPOKEN.test(left) && HAN_RIGHT.test(right);
/** 亦将第次显现: one after the other, as was said of old; 第次会议 has lost its number. */
const isInTurn = (unit: string, { right }: Around): boolean =>
  unit === '第' && right.startsWith('次') && !SESSION_BEHIND.test(right);
const SESSION_BEHIND = new RegExp(`^次[\\u4e00-\\u9fff]{0,8}[${ENDS_OF_SESSIONS}]`);
/** Not 共有, 拥有, 设有. */
const SPOKEN = /(?:了|(?:^|[，。；：、也还就都没])有)$/;
const HAN_RIGHT = /^[\u4e00-\u9fff]/;
/** 需万元以上, 超过亿元: ten thousand, or a hundred million, may be all that is meant. */
const isRoundByItself = (unit: string, { left, right }: Around): boolean =>
  /^[万亿]/.test(unit) && !OTHER_END.test(left) && (BOUNDED.test(right) || AT_LEAST.test(left));
/** 5万元以上＿万元以下: one end of a range stands, and the other is lost. */
const OTHER_END = /\d[万亿]?元以上$/;
const BOUNDED = /^(?:以[上下内]|左右|上下)(?!\d)/;
const NAMES_A_CLASS = new RegExp(`^及?以上的?${anyOf(COUNTED_BY_THEIR_SIZE)}`);
const AT_LEAST = /[超过近破逾]$/;

function kindOfLost(unit: string, around: Around, head: boolean): Kind | undefined {
  const { left, right } = around;
  if (isEndOfRange(unit, around)) return 'amount';
  // 5亿元以上5个、10亿元以上个，.
  if (left.endsWith('元以上')) return /^[个家户项]$/.test(unit) && STOPS.test(right) ? 'count' : undefined;
  const rows = rowsOf.get(unit);
  if (rows) return rows.find(({ cases }) => cases.some((side) => fits(side, left, right, head)))?.kind;
  return countsThings(unit, around) ? 'count' : undefined;
}

/** The right side first: it is told by its beginning, which is soon looked at. */
function fits(side: Case, left: string, right: string, head: boolean): boolean {
  if (head && side.inHead === false) return false;
  if (side.right?.test(right) === false || side.notRight?.test(right) === true) return false;
  return side.left?.test(left) !== false && side.notLeft?.test(left) !== true;
}

/** How the other end of a range, or what became of the figure, begins. */
const MAY_GO_ON = '以至到—～-提增上下减扩压';
const TO_A_FIGURE = new RegExp(`^${anyOf(CHANGES_TO_A_FIGURE)}[到至]\\d`);

/** 处万元以上5万元以下, 5万元以上万元以下, 暂扣个月至3个月: the other end of the range still has its number. */
function isEndOfRange(unit: string, { left, right }: Around): boolean {
  if (
    right === '' ||
    !MAY_GO_ON.includes(right.charAt(0)) ||
    !/[\u4e00-\u9fff，、]$/.test(left) ||
    /^[届分第]/.test(unit)
  )
    return false;
  const plain = unit.replace(/^[万亿]+/, '');
  const upper = /^以上至?\d[\d.]{0,9}[万亿]?/.exec(right)?.[0] ?? '';
  const behind = right.slice(upper.length);
  if (upper !== '' && behind.startsWith(plain) && /^(?:以下|不[满足])/.test(behind.slice(plain.length))) return true;
  if (/\d[万亿]?元以上$/.test(left) && unit.endsWith('元') && right.startsWith('以下')) return true;
  // 拥有量从件提高到24件.
  if (/[由从]$/.test(left) && TO_A_FIGURE.test(right)) return true;
  const other = /^[至到—～-]\d[\d.]{0,9}/.exec(right);
  return other !== null && !/[每按以]$/.test(left) && right.startsWith(unit, other[0].length);
}
