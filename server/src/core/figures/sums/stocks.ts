/**
 * What was there, what came, what went and what is there now: 期初库存100吨，购入50吨，领用60吨，期末库存90吨; 上年末党员134名，本年发展9名，转出6名，年末党员137名.
 * Other things may have come or gone, so it is a question.
 */
import {
  NAMES_OF_A_CLOSING_STOCK,
  NAMES_OF_AN_OPENING_STOCK,
  VERBS_OF_COMING_IN,
  VERBS_OF_GOING_OUT,
} from '../../norms/words/stocks';
import { absolute, compare, decimal, multiply, subtract } from '../../reading/numerals/decimal';
import { meets } from '../../reading/quantities/interval';
import { isArticle, type Mention, quantitiesIn } from './mentions';
import { intervalOf, isDefinite, type Sum, valueOf } from './sum';

/** So many figures stand at most between the two stocks. */
const MOST_FLOWS = 5;
const [FOUR, TEN] = [decimal(4n), decimal(10n)];

/** The stock `closing` that does not come out of the stock before it and what came and went since. */
export function stockAt(closing: Mention, mentions: readonly Mention[]): Sum | undefined {
  if (!tells(NAMES_OF_A_CLOSING_STOCK, closing)) return undefined;
  const came: Mention[] = [];
  const went: Mention[] = [];
  for (let i = closing.index - 1; came.length + went.length <= MOST_FLOWS; i--) {
    const mention = mentions[i];
    if (!mention || !isLike(mention, closing)) return undefined;
    if (tells(NAMES_OF_AN_OPENING_STOCK, mention)) return sumOfStock(closing, [mention, ...came], went);
    if (tells(VERBS_OF_COMING_IN, mention)) came.unshift(mention);
    else if (tells(VERBS_OF_GOING_OUT, mention)) went.unshift(mention);
    else return undefined;
  }
  return undefined;
}

/** Whether one of `words` stands in the clause before the figure. */
const tells = (words: readonly string[], { lead, gap }: Mention): boolean => {
  const said = lead === '' ? gap : lead;
  return said.length <= LONGEST && words.some((word) => said.includes(word));
};
const LONGEST = 14;

const isLike = (mention: Mention, closing: Mention): boolean =>
  mention.quantity.unit === closing.quantity.unit &&
  closing.sentence - mention.sentence <= 1 &&
  mention.per === closing.per &&
  [mention, closing].every((one) => isDefinite(one.quantity) && one.quantity.firmness === 'exact' && !isArticle(one));

function sumOfStock(closing: Mention, had: readonly Mention[], went: readonly Mention[]): Sum | undefined {
  if (had.length + went.length < 2) return undefined;
  const [parts, less] = [quantitiesIn(had), quantitiesIn(went)];
  const left = [...less, closing.quantity];
  const [before, after] = [intervalOf(parts), intervalOf(left)];
  const miss = absolute(subtract(valueOf(parts), valueOf(left)));
  if (!before || !after || meets(before, after, decimal(0n))) return undefined;
  // So far off something else came or went.
  const farthest = had.length > 1 && went.length > 0 ? FOUR : TEN;
  if (compare(multiply(miss, farthest), closing.quantity.value) > 0) return undefined;
  return { pattern: 'stock', total: closing.quantity, parts, less, evidence: 'usual' };
}
