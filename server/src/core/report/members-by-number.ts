/** The members of all series by their mark and number, so that no question about one number looks through them all. */
import type { MarkerStyle } from '../reading/enumerations';
import { partitionPoint } from '../text/partition-point';
import type { Report } from './report';
import { seriesOf } from './sequences';
import type { Member, Series } from './series-kinship';

/** A member and the series that it is of. */
export interface Placed {
  readonly member: Member;
  readonly series: Series;
}

/** The members with that mark and number in the paragraphs from `first` on and before `last`, in their order. */
export function membersBetween(
  report: Report,
  style: MarkerStyle,
  value: number,
  first: number,
  last: number,
): readonly Placed[] {
  const alike = report.derive(byNumber).get(`${style}${value}`) ?? [];
  const indexOf = (at: number): number => alike[at]?.member.paragraph.index ?? 0;
  const from = partitionPoint(alike.length, (at) => indexOf(at) < first);
  let to = from;
  while (to < alike.length && indexOf(to) < last) to++;
  return alike.slice(from, to);
}

function byNumber(report: Report): ReadonlyMap<string, readonly Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const series of seriesOf(report))
    for (const member of series.members) {
      const key = `${member.marker.style}${member.marker.value}`;
      const list = found.get(key);
      if (list) list.push({ member, series });
      else found.set(key, [{ member, series }]);
    }
  for (const list of found.values()) list.sort((a, b) => a.member.paragraph.index - b.member.paragraph.index);
  return found;
}
