/**
 * Columns side by side: 全村320户1180人，其中脱贫户45户156人，一般户273户1024人. The people add up, so the households must, too.
 */
import type { Reading } from '../../reading/reading';
import { isArticle, type Mention, mentionsOf, quantitiesIn, sumOf } from './mentions';
import { agrees, isDefinite, type Sum } from './sum';

/** The sums of columns of which the one beside is among `sums` and comes out right. */
export function pairedSums(reading: Reading, sums: readonly Sum[]): readonly Sum[] {
  const right = sums.filter(({ evidence, total, parts }) => evidence === 'verified' && total && parts.length > 1);
  if (right.length === 0) return [];
  const mentions = mentionsOf(reading);
  const byStart = new Map(mentions.map((mention) => [mention.quantity.start, mention]));
  return right.flatMap(({ total, parts }) => {
    const column = [total, ...parts].flatMap((one) => byStart.get(one?.start ?? -1) ?? []);
    return [-1, 1].flatMap((side) => beside(column, side, parts.length + 1, mentions) ?? []);
  });
}

function beside(column: readonly Mention[], side: number, size: number, mentions: readonly Mention[]): Sum | undefined {
  const twins = column.flatMap(({ index }) => mentions[index + side] ?? []);
  const [total, ...parts] = twins;
  if (!total || twins.length !== size || !twins.every((twin, i) => isPair(twin, column[i], side, total)))
    return undefined;
  const fits = agrees(total.quantity, quantitiesIn(parts));
  if (fits === undefined) return undefined;
  return sumOf('breakdown', total, parts, fits ? 'verified' : 'usual');
}

/** 45户156人: nothing between the two, and in the whole column the same unit. */
const isPair = (twin: Mention, one: Mention | undefined, side: number, total: Mention): boolean =>
  one !== undefined &&
  (side < 0 ? one : twin).gap === '' &&
  twin.quantity.unit === total.quantity.unit &&
  twin.quantity.unit !== one.quantity.unit &&
  twin.quantity.firmness === 'exact' &&
  isDefinite(twin.quantity) &&
  !isArticle(twin);
