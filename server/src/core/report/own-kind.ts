/** Which of a workspace's own kinds of document a title or a name means. */
import type { OwnKind } from '../norms/own';
import { fold } from '../text/fold';
import { wildcard } from '../text/wildcards';

/** The kind that a setting or front matter names, by id or name. */
export function ownKindNamed(name: string, kinds: readonly OwnKind[]): OwnKind | undefined {
  const plain = name.trim();
  return kinds.find((kind) => kind.id === plain || kind.name === plain);
}

/** What is longer is no title. */
const LONGEST = 500;

/** The kind whose words end `title`; the longest words decide. `*` in them stands for any words. */
export function ownKindOfTitle(title: string, kinds: readonly OwnKind[]): OwnKind | undefined {
  if (title.length > LONGEST) return undefined;
  let best: OwnKind | undefined;
  let longest = 0;
  for (const kind of kinds) {
    for (const words of kind.title) {
      const weight = words.replaceAll('*', '').length;
      if (weight > longest && endsIn(title, words)) [best, longest] = [kind, weight];
    }
  }
  return best;
}

function endsIn(title: string, words: string): boolean {
  const folded = fold(words);
  return folded.includes('*') ? wildcard(`*${folded}`)(title) : title.endsWith(folded);
}
