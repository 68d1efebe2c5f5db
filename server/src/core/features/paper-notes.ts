/** Footnotes of a Markdown draft: [^1] in the text, [^1]: before the note's own. */
import { type Run, runsOf } from '../reading/markdown/runs';
import type { Reading } from '../reading/reading';
import type { Report } from '../report/report';
import type { Span } from '../text/span';
import type { PaperLoss } from './paper';

const DEFINITION = /^\s*\[\^([^\]\s]{1,40})\]:/;
const TARGET = /^\s*\[([^\]^\n]{1,80})\]:[ \t]+<?([^\s>]+)/;

/** The space behind the label is no part of the note. */
function spaceBehind(original: string): (readonly [number, number])[] {
  const label = DEFINITION.exec(original)?.[0].length ?? 0;
  return [[0, label + (/^\s*/.exec(original.slice(label))?.[0].length ?? 0)]];
}

interface Note {
  readonly runs: readonly Run[];
  readonly span: Span;
}

export interface Footnotes {
  /**
   * The number of a note with this label, counted from 1 by when it is asked for; undefined where there is none. Who is referred
   * to twice stands twice among the notes: Word counts by references.
   */
  use(label: string): number | undefined;
  used(): readonly Note[];
  unused(): readonly Note[];
  /** Where links and images by label lead: [1]: tu.png. */
  readonly targets: ReadonlyMap<string, string>;
}

/** Whether a paragraph is a note's own text. */
export const isFootnote = ({ format, original }: Reading): boolean =>
  format === 'markdown' && DEFINITION.test(original);

/** The notes of `report`; of two with one label the first counts, and the other is told among `losses`. */
export function footnotesOf({ paragraphs, format }: Report, losses: PaperLoss[]): Footnotes {
  const notes = new Map<string, Note>();
  const targets = new Map<string, string>();
  const order: string[] = [];
  for (const { reading, span, kind } of format === 'markdown' ? paragraphs : []) {
    const label = DEFINITION.exec(reading.original)?.[1];
    if (label !== undefined) {
      if (notes.has(label)) losses.push({ kind: 'note-unused', span });
      else notes.set(label, { runs: runsOf(reading, { dropped: spaceBehind(reading.original) }), span });
    } else if (kind === 'code') {
      const [, name, to] = TARGET.exec(reading.original) ?? [];
      if (name !== undefined && to !== undefined) targets.set(name.toLowerCase(), to);
    }
  }
  return {
    use: (label) => {
      if (!notes.has(label)) return undefined;
      return order.push(label);
    },
    used: () => order.flatMap((label) => notes.get(label) ?? []),
    unused: () => [...notes].filter(([label]) => !order.includes(label)).map(([, note]) => note),
    targets,
  };
}
