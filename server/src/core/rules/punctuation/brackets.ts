/** Which pair of brackets stands round an offset of a text. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  '（': '）',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
};
const BRACKETS: ReadonlySet<string> = new Set(Object.entries(CLOSED_BY).flat());
/** A bracket looks for its partner among so many that are open. */
const DEEPEST = 6;

/** For each of `offsets`, which are in order, where the innermost pair of brackets round it opens, or −1. */
export function enclosing(text: string, offsets: readonly number[]): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) if (BRACKETS.has(text.charAt(at))) places.push(at);
  const closes = places.length > 1 ? pairsOf(text, places) : new Map<number, number>();
  const open: number[] = [];
  let next = 0;
  return offsets.map((offset) => {
    for (; (places[next] ?? Infinity) < offset; next++)
      if (closes.has(places[next] ?? -1)) open.push(places[next] ?? -1);
    while (open.length > 0 && (closes.get(open.at(-1) ?? -1) ?? 0) < offset) open.pop();
    return open.at(-1) ?? -1;
  });
}

/** Where each bracket of `places` closes that has a partner; the others are passed over. */
function pairsOf(text: string, places: readonly number[]): Map<number, number> {
  const closes = new Map<number, number>();
  const open: number[] = [];
  for (const at of places) {
    const mark = text.charAt(at);
    if (mark in CLOSED_BY) open.push(at);
    else
      for (let i = open.length - 1; i >= Math.max(0, open.length - DEEPEST); i--) {
        const from = open[i] ?? -1;
        if (CLOSED_BY[text.charAt(from)] !== mark) continue;
        closes.set(from, at);
        open.length = i;
        break;
      }
  }
  return closes;
}
