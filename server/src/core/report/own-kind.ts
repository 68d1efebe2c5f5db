/** Which of a workspace's own kinds of document a title or a name means. */
import type { OwnKind } from '../norms/own';
import { fold } from '../text/fold';

/** The kind that a setting or front matter names, by id or name. */
export function ownKindNamed(name: string, kinds: readonly OwnKind[]): OwnKind | undefined {
  const plain = name.trim();
  return kinds.find((kind) => kind.id === plain || kind.name === plain);
}

/** The kind whose words end `title`, or one of whose expressions fits it; the longest words decide. */
export function ownKindOfTitle(title: string, kinds: readonly OwnKind[]): OwnKind | undefined {
  let best: OwnKind | undefined;
  let longest = 0;
  for (const kind of kinds) {
    for (const pattern of kind.title) {
      const fitting = expressionOf(pattern)?.exec(title)?.[0] ?? (title.endsWith(fold(pattern)) ? pattern : '');
      if (fitting.length > longest) [best, longest] = [kind, fitting.length];
    }
  }
  return best;
}

const expressions = new Map<string, RegExp | undefined>();

/**
 * A pattern between slashes as an expression; undefined for a word, and for one that cannot be read (the settings say
 * so).
 */
function expressionOf(pattern: string): RegExp | undefined {
  if (!/^\/.+\/$/.test(pattern)) return undefined;
  if (!expressions.has(pattern)) {
    if (expressions.size > 256) expressions.clear();
    expressions.set(pattern, compile(pattern));
  }
  return expressions.get(pattern);
}

function compile(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern.slice(1, -1), 'u');
  } catch {
    return undefined;
  }
}
