/** Every mention of the fact that a figure states: in its draft, and in other drafts that are open or were checked. */
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { mentionsAt, mentionsElsewhere, renamable } from '../core/index';
import { toRange } from './convert';
import type { Analysis } from './drafts';
import type { OtherDraft } from './rename';

/** `others`: the drafts in reach that hold a text, one after the other. */
export async function references(
  { uri, report, state, lines }: Analysis,
  { position }: ReferenceParams,
  others: (text: string) => AsyncIterable<OtherDraft>,
): Promise<Location[]> {
  if (state !== 'judged' || !report) return [];
  const offset = lines.offsetAt(position);
  const found = mentionsAt(report, offset).map((span) => ({ uri, range: toRange(lines, span) }));
  const figure = renamable(report, offset);
  if (!figure || found.length === 0) return found;
  for await (const other of others(figure.written))
    for (const span of mentionsElsewhere(other.report, report, offset))
      found.push({ uri: other.uri, range: toRange(other.lines, span) });
  return found;
}
