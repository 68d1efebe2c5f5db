/**
 * Links of a draft to its own headings, [一、目标](#一目标): Markdown makes the target of a heading's words, so that who changes them
 * breaks the link.
 */
import type { Reading } from '../reading/reading';
import type { Span } from '../text/span';
import { paragraphsWith } from './paragraphs-with';
import type { Paragraph, Report } from './report';

const OPENS_LINK = '](#';
/** A longer target is none that a heading's words made. */
const LONGEST_TARGET = 200;

/** The targets within the draft that a paragraph links to; undefined where it links to none. */
function targetsIn({ original }: Reading): readonly string[] | undefined {
  const targets: string[] = [];
  for (let at = original.indexOf(OPENS_LINK); at >= 0; at = original.indexOf(OPENS_LINK, at + 1)) {
    const start = at + OPENS_LINK.length;
    const end = original.slice(start, start + LONGEST_TARGET).indexOf(')');
    if (end > 0) targets.push(decoded(original.slice(start, start + end)));
  }
  return targets.length > 0 ? targets : undefined;
}

/** %E4%B8%80 as its character; what is no such code stays as it is written. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target).toLowerCase();
  } catch {
    return target.toLowerCase();
  }
}

const readTargets = (report: Report): ReadonlySet<string> =>
  new Set(paragraphsWith(report, targetsIn).flatMap(({ reading }) => reading.derive(targetsIn) ?? []));

/** The target that Markdown makes of a heading's line: no marks, blanks as hyphens. Source: GitHub's and VS Code's way of naming headings. */
const targetOf = (line: string): string =>
  line
    .replace(/^\s*#{1,6}\s*/, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/**
 * Whether `paragraph` is a heading that the draft links to, and `text` in the place of `place` (offsets of the draft) would give it another
 * target.
 */
export function breaksLinkTo(report: Report, paragraph: Paragraph, place: Span, text: string): boolean {
  if (report.format !== 'markdown' || paragraph.kind !== 'heading') return false;
  const targets = report.derive(readTargets);
  if (targets.size === 0) return false;
  const { span } = paragraph;
  const line = report.text.slice(span.start, span.end);
  const target = targetOf(line);
  if (!targets.has(target)) return false;
  const changed = line.slice(0, place.start - span.start) + text + line.slice(place.end - span.start);
  return targetOf(changed) !== target;
}
