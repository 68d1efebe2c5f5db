/**
 * A whole and its kinds with other words between them: 谋划项目150个…；…91个产业类项目；…20个城建类项目；…12个民生类项目. That they are kinds of
 * it their names say, which all end in 类 and what is counted.
 */
import { isSlip } from '../../reading/numerals/slip';
import { type Mention, quantitiesIn, sumOf } from './mentions';
import { agrees, isDefinite, isWithin, type Sum, valueOf } from './sum';

const KIND = /^[\u4e00-\u9fff]{2,8}?类([\u4e00-\u9fff]{2,4}?)(?=$|[，。；、等和及])/;
const FEWEST = 3;
const A_TENTH = 10n;

/** What 产业类项目 is a kind of; undefined where it is no kind. */
function thingOf({ trail, quantity, role }: Mention): string | undefined {
  if (!quantity.dimension.startsWith('count:') || role !== 'level' || !trail.includes('类')) return undefined;
  return isDefinite(quantity) && quantity.firmness === 'exact' ? KIND.exec(trail)?.[1] : undefined;
}

/** A paragraph with more figures is a table. */
const MOST_FIGURES = 200;

/** The wholes of `mentions` whose kinds do not make them. */
export function wholesOfKinds(mentions: readonly Mention[]): readonly Sum[] {
  if (mentions.length > MOST_FIGURES) return [];
  const kinds = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const thing = thingOf(mention);
    if (thing === undefined) continue;
    const key = `${mention.quantity.unit} ${thing}`;
    kinds.set(key, [...(kinds.get(key) ?? []), mention]);
  }
  return [...kinds].flatMap(([key, all]) => wholeOf(key.slice(key.indexOf(' ') + 1), all, mentions) ?? []);
}

function wholeOf(thing: string, kinds: readonly Mention[], mentions: readonly Mention[]): Sum | undefined {
  const [first] = kinds;
  if (!first || kinds.length < FEWEST) return undefined;
  if (new Set(kinds.map(({ trail }) => trail.slice(0, trail.indexOf('类')))).size !== kinds.length) return undefined;
  const wholes = mentions
    .slice(0, first.index)
    .filter(
      ({ quantity, lead, trail, role }) =>
        quantity.unit === first.quantity.unit && role === 'level' && (lead.endsWith(thing) || trail.startsWith(thing)),
    );
  const [whole] = wholes;
  if (!whole || !isDefinite(whole.quantity)) return undefined;
  const quantities = quantitiesIn(kinds);
  if (wholes.some(({ quantity }) => agrees(quantity, quantities) !== false)) return undefined;
  const isNear = isWithin(A_TENTH, whole.quantity, quantities) || isSlip(whole.quantity.value, valueOf(quantities));
  return isNear ? sumOf('breakdown', whole, kinds, 'usual') : undefined;
}
