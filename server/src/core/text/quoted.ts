/** What stands between marks of a pair: asked for many places of one text, which is looked through once. */
import { partitionPoint } from './partition-point';

/** Answers for the places of `text`, asked in any order: whether the nearest mark before is `open`, and a `close` follows. */
export function quotedBy(open: string, close: string, text: string): (at: number) => boolean {
  const opens = placesOf(open, text);
  const closes = placesOf(close, text);
  const lastClose = closes.at(-1) ?? -1;
  return (at) => {
    const opened = lastUpTo(at, opens);
    return opened >= 0 && at <= lastClose && lastUpTo(at, closes) < opened;
  };
}

function placesOf(mark: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) places.push(at);
  return places;
}

/** The last of `places`, which ascend, that is not behind `at`; −1 where there is none. */
const lastUpTo = (at: number, places: readonly number[]): number =>
  places[partitionPoint(places.length, (i) => (places[i] ?? 0) <= at) - 1] ?? -1;
