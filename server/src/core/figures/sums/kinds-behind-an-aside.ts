/**
 * A whole, an aside, and then its kinds in one row: 49个候选区，包括已设立的5个，陆域44个、陆海统筹2个、海域3个. That they are its kinds only the sum says, so
 * that a slip of the pen in it is asked for and no more.
 */
import { isSlip } from '../../reading/numerals/slip';
import { type Mention, quantitiesIn, sumOf } from './mentions';
import { agrees, isDefinite, type Sum, valueOf } from './sum';

const OPENS_A_ROW = /[，：][\u4e00-\u9fff]{2,6}$/;
const GOES_ON = /^、[\u4e00-\u9fff]{2,6}$/;
const [FEWEST, MOST] = [3, 12];
/** So many figures may stand between the whole and its kinds. */
const ASIDES = 2;

/** The wholes of `mentions` that the row of kinds behind them does not make. */
export function wholesBeforeAsides(mentions: readonly Mention[]): readonly Sum[] {
  return mentions.flatMap((first, i): readonly Sum[] => {
    // Most figures stand in no row.
    const isInRow = i >= 2 && [1, 2].every((more) => mentions[i + more]?.gap.startsWith('、') === true);
    if (!isInRow || !isOfRow(first, OPENS_A_ROW)) return [];
    const row = [first];
    for (let next = mentions[i + 1]; next && row.length < MOST; next = mentions[i + row.length]) {
      if (!isOfRow(next, GOES_ON) || next.quantity.unit !== first.quantity.unit) break;
      row.push(next);
    }
    const sum = row.length < FEWEST ? undefined : wholeOf(row, mentions.slice(Math.max(0, i - 1 - ASIDES), i));
    return sum ? [sum] : [];
  });
}

const isOfRow = ({ quantity, gap, role, trail }: Mention, leads: RegExp): boolean =>
  quantity.dimension.startsWith('count:') &&
  quantity.firmness === 'exact' &&
  !quantity.range &&
  role === 'level' &&
  trail === '' &&
  leads.test(gap);

function wholeOf(row: readonly Mention[], before: readonly Mention[]): Sum | undefined {
  const [first] = row;
  const quantities = quantitiesIn(row);
  const wholes = before.filter(
    ({ quantity, sentence, role }) =>
      quantity.unit === first?.quantity.unit && sentence === first.sentence && role === 'level' && isDefinite(quantity),
  );
  // With nothing between, other readers know it.
  const [whole, aside] = wholes;
  if (!whole || !aside || wholes.some(({ quantity }) => agrees(quantity, quantities) !== false)) return undefined;
  return isSlip(whole.quantity.value, valueOf(quantities)) ? sumOf('breakdown', whole, row, 'usual') : undefined;
}
