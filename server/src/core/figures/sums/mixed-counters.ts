/**
 * What is counted in different words and added up all the same: 表彰先进集体5个、先进个人12名，共计17个; 同意42票，反对2票，弃权1票，共收回表决票45张. Who adds
 * things of several sorts may mean others, too, so it is a question.
 */
import { anyOf } from '../../norms/lexicon';
import { WORDS_THAT_CLOSE_A_LIST } from '../../norms/words/wholes-and-parts';
import { absolute, compare, decimal, multiply, subtract } from '../../reading/numerals/decimal';
import { isArticle, type Mention, quantitiesIn, sumOf } from './mentions';
import { exceeds, isDefinite, type Sum, valueOf } from './sum';

/** ，共计, ，合计: right behind the list. */
const CLOSES = new RegExp(`^[，、；]${anyOf(WORDS_THAT_CLOSE_A_LIST)}$`);
/** ，共收回表决票 behind figures that are votes: what was counted is named again. */
const COUNTED_AGAIN = /^[，；]共[\u4e00-\u9fff]{2,6}$/;
const NEXT_PART = /^[\u4e00-\u9fff]{0,4}[、，][\u4e00-\u9fff]{2,10}$/;
const FOUR = decimal(4n);
const MOST = 12;

/** The sum of `total` and the figures right before it, which are counted in other words than it is. */
export function mixedSum(total: Mention, mentions: readonly Mention[]): Sum | undefined {
  const { quantity, gap, trail } = total;
  if (!quantity.dimension.startsWith('count:') || trail !== '') return undefined;
  if (!gap.includes('共') && !gap.includes('计')) return undefined;
  const isClosed = CLOSES.test(gap);
  if (!isClosed && !COUNTED_AGAIN.test(gap)) return undefined;
  const parts = partsBefore(total, mentions);
  const units = new Set(parts.map((part) => part.quantity.unit));
  const [first] = parts;
  if (!first || parts.length < 2) return undefined;
  // The list has another unit throughout, or two of which the total's is one.
  const isOther = !units.has(quantity.unit) && units.size === 1 && !isClosed && gap.endsWith(first.quantity.unit);
  const isOneOfTwo = isClosed && units.has(quantity.unit) && units.size === 2;
  if (!isOther && !isOneOfTwo) return undefined;
  const quantities = quantitiesIn(parts);
  const miss = absolute(subtract(valueOf(quantities), quantity.value));
  if (miss.digits === 0n) return sumOf('listed', total, parts, 'verified');
  return compare(multiply(miss, FOUR), quantity.value) <= 0 ? sumOf('listed', total, parts, 'usual') : undefined;
}

/** 共设100个奖项，一等奖5名，二等奖15名，…，优秀奖60名: prizes, and who gets them. */
export function prizesBelow(whole: Mention, mentions: readonly Mention[]): Sum | undefined {
  if (!whole.trail.startsWith('奖') || whole.quantity.unit !== '个') return undefined;
  const parts: Mention[] = [];
  for (let i = whole.index + 1; parts.length < MOST; i++) {
    const part = mentions[i];
    if (!part?.lead.endsWith('奖') || part.sentence !== whole.sentence || !isPlain(part, whole)) break;
    parts.push(part);
  }
  if (parts.length < FEWEST_PRIZES || new Set(parts.map(({ quantity }) => quantity.unit)).size > 1) return undefined;
  const miss = absolute(subtract(valueOf(quantitiesIn(parts)), whole.quantity.value));
  if (miss.digits === 0n) return sumOf('breakdown', whole, parts, 'verified');
  return compare(multiply(miss, FOUR), whole.quantity.value) <= 0
    ? sumOf('breakdown', whole, parts, 'usual')
    : undefined;
}
const FEWEST_PRIZES = 3;

function partsBefore(total: Mention, mentions: readonly Mention[]): readonly Mention[] {
  const parts: Mention[] = [];
  for (let i = total.index - 1; parts.length < MOST; i--) {
    const part = mentions[i];
    if (!part || !isPlain(part, total)) break;
    parts.unshift(part);
    if (!NEXT_PART.test(part.gap)) break;
  }
  return parts;
}

const isPlain = (part: Mention, total: Mention): boolean =>
  part.sentence === total.sentence &&
  (part.quantity.dimension.startsWith('count:') || part.quantity.dimension === 'persons') &&
  part.role === 'level' &&
  part.per === '' &&
  part.lead !== '' &&
  [part, total].every(
    (one) => isDefinite(one.quantity) && one.quantity.firmness === 'exact' && !isArticle(one) && !one.quantity.han,
  ) &&
  !exceeds(part.quantity, total.quantity);
