/**
 * What is told again and known by other figures than its own: one figure of a passage whose neighbours are the same in both places,
 * and one of a series of years (2021年、2022年分别为…) that the draft tells by itself as well.
 */
import type { NearPair } from '../figures/near-values';
import type { Fact } from '../figures/quantities/fact';
import type { PlacedFact } from '../figures/statements';
import { retoldPairsOf } from '../figures/retold';
import { samePairsOf } from '../figures/sameness';
import { againPairsOf } from '../figures/told-by-name';
import { twinPairsOf } from '../figures/twin-passages';
import { seriesPairsOf } from '../figures/yearly-series';
import type { Report } from '../report/report';
import type { RuleContext, RuleFinding } from './rule';

/** The odd figures of `report` that are not among those that are `told`. */
export function* toldAgain(report: Report, told: ReadonlySet<Fact>, context: RuleContext): Iterable<RuleFinding> {
  const { say } = context;
  const places = new Set([...told].map(placeOf));
  const isNew = ([odd, other]: NearPair): boolean => {
    const isTold = places.has(placeOf(odd.fact)) || places.has(placeOf(other.fact));
    places.add(placeOf(odd.fact));
    return !isTold;
  };
  for (const [odd, other] of twinPairsOf(report).filter(isNew))
    yield finding(odd, other, context, [
      `此处是“${odd.written}”，前文同样的一组数里是“${other.written}”，旁边的数都相同。请核对，改为同一数值。`,
      `“${odd.written}” here, “${other.written}” among the same figures before. Check which is right.`,
    ]);
  for (const [odd, other] of retoldPairsOf(report).filter(isNew))
    yield finding(odd, other, context, [
      `此处是“${odd.written}”，前文同样的话里是“${other.written}”。请核对，改为同一数值。`,
      `“${odd.written}” here, “${other.written}” in the same words before. Check which is right.`,
    ]);
  for (const [odd, other] of againPairsOf(report).filter(isNew))
    yield finding(odd, other, context, [
      `此处是“${odd.written}”，前文说的是同一事项，写的是“${other.written}”。请核对，改为同一数值。`,
      `“${odd.written}” here, “${other.written}” of the same thing before. Check which is right.`,
    ]);
  for (const [odd, other] of samePairsOf(report).filter(isNew))
    yield finding(odd, other, context, [
      `此处是“${odd.written}”，前文的“${other.written}”说的像是同一个数。请核对，是同一事项的改为同一数值。`,
      `“${odd.written}” here and “${other.written}” before look like one figure. If they are of one thing, make them one.`,
    ]);
  for (const [odd, other] of seriesPairsOf(report).filter(isNew)) {
    const { left, time } = odd.fact;
    const year = say(`${time.slice(0, 4)}年`, time.slice(0, 4));
    yield finding(odd, other, context, [
      `“${left}”${year}的数前后不一：此处是“${odd.written}”，前文是“${other.written}”。请核对，改为同一数值。`,
      `Two values for “${left}” of ${year}: “${odd.written}” here, “${other.written}” before. Check which is right.`,
    ]);
  }
}

/** A figure of a series is read twice, by itself and as one of them. */
const placeOf = ({ quantity }: Fact): Fact['quantity'] => quantity;

function finding(
  odd: PlacedFact,
  other: PlacedFact,
  { say }: RuleContext,
  message: readonly [string, string],
): RuleFinding {
  const [here, there] = [odd.written, other.written];
  return {
    span: odd.span,
    // Two halves of a year, two like buildings may share all figures but one.
    severity: 'information',
    message: say(...message),
    related: [{ span: other.span, message: say(`前文写“${there}”`, `“${there}” here`) }],
    fixes: [
      {
        title: say(`此处改为“${there}”（同前文）`, `Write “${there}” here, as before`),
        edits: [{ span: odd.span, text: there }],
        safe: false,
      },
      {
        title: say(`前文改为“${here}”（同此处）`, `Write “${here}” there, as here`),
        edits: [{ span: other.span, text: here }],
        safe: false,
      },
    ],
  };
}
