/**
 * The gross product of a place and its three industries, wherever in the draft each is told: 生产总值423.8亿元, a sentence or a section
 * later 第一产业增加值79亿元, 第二产业…, 第三产业…. There is no fourth, so the three make it.
 */
import { inPassing } from '../../reading/derived';
import { isSlip } from '../../reading/numerals/slip';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { type Mention, mentionsOf, quantitiesIn } from './mentions';
import type { Placed, SumOverLines } from './over-lines';
import { agrees, isDefinite, isWithin, remainderFor, valueOf } from './sum';
import { equals } from '../../reading/numerals/decimal';

/** 第二产业预计完成增加值, 一产增加值: nothing else stands before the figure in its clause. */
const INDUSTRY =
  /^(?:其中)?(?:第([一二三])产业|([一二三])产)(?:预计)?(?:完成|实现)?(?:增加值)?(?:预计)?(?:完成|实现|达到?|为)?$/;
/** 全县地区生产总值预计完成: of all branches, and of the whole population. */
const PRODUCT = /(?:地区|国内|^[^，。；：、人业]{0,10}[省市县区州旗])生产总值[^，。；：、]{0,8}$/;
const CLAUSE_ENDS = '，。；：（,、';

/** The figure of an industry by its number, that of the whole as 0. */
interface OfProduct {
  readonly which: number;
  readonly mention: Mention;
}

const productsIn: (reading: Reading) => readonly OfProduct[] = inPassing(readProducts);
const speaksOfProduct = (reading: Reading): boolean => reading.derive(hasProduct);
const hasProduct = ({ text, kind }: Reading): boolean =>
  kind !== 'row' &&
  kind !== 'code' &&
  (text.includes('生产总值') || text.includes('产业') || text.includes('产增加值'));

function readProducts(reading: Reading): readonly OfProduct[] {
  return mentionsOf(reading).flatMap((mention): readonly OfProduct[] => {
    const which = isAmount(mention) ? whichOf(mention) : undefined;
    return which === undefined ? [] : [{ which, mention }];
  });
}

const isAmount = ({ quantity, role, per }: Mention): boolean =>
  quantity.dimension === 'money' &&
  role === 'level' &&
  per === '' &&
  isDefinite(quantity) &&
  quantity.step.exponent >= 4;

function whichOf({ lead }: Mention): number | undefined {
  const words = lead.slice([...CLAUSE_ENDS].reduce((end, mark) => Math.max(end, lead.lastIndexOf(mark) + 1), 0));
  if (words.endsWith('生产总值') || words.includes('生产总值')) return PRODUCT.test(words) ? 0 : undefined;
  const match = words.includes('产') ? INDUSTRY.exec(words) : null;
  return match ? '一二三'.indexOf(match[1] ?? match[2] ?? '') + 1 : undefined;
}

/** So much may one of the figures be off and still be the same one miswritten; more is another place's, or another year's. */
const A_QUARTER = 4n;

/** The sum of the industries, where the draft tells each of them once and they do not come out. */
export function sumOfIndustries(report: Report): SumOverLines | undefined {
  const told = paragraphsWith(report, speaksOfProduct).flatMap((paragraph) =>
    productsIn(paragraph.reading).map(({ which, mention }) => ({ which, placed: { mention, paragraph } })),
  );
  if (told.length < 4) return undefined;
  const of = (which: number): readonly Placed[] =>
    told.filter((one) => one.which === which).map(({ placed }) => placed);
  const parts = [1, 2, 3].map(of);
  if (parts.some((all) => !isOnce(all))) return undefined;
  const [first, second, third] = parts.map((all) => all[0]);
  const wholes = of(0);
  if (!first || !second || !third) return undefined;
  const three = [first, second, third];
  const quantities = quantitiesIn(three.map(({ mention }) => mention));
  // The years before may be told of, too: one of the wholes must be that of the three.
  if (wholes.some(({ mention }) => agrees(mention.quantity, quantities) !== false)) return undefined;
  const total = isOnce(wholes) ? wholes[0] : undefined;
  if (!total || !isWithin(A_QUARTER, total.mention.quantity, quantities)) return undefined;
  const whole = total.mention.quantity;
  const isOneSlip =
    isSlip(whole.value, valueOf(quantities)) ||
    quantities.some((part) => isSlip(part.value, remainderFor(part, whole.value, quantities)));
  return { total, parts: three, evidence: isOneSlip ? 'closed' : 'usual' };
}

/** Whether all tell the same figure. */
const isOnce = ([first, ...others]: readonly Placed[]): boolean =>
  first !== undefined && others.every(({ mention }) => equals(mention.quantity.value, first.mention.quantity.value));
