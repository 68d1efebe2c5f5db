/** The list of references at the end of a paper: its lines are cited by GB/T 7714 or another norm, and are no prose. */
import type { Reading } from '../reading/reading';
import { paragraphsWith } from './paragraphs-with';
import type { Report } from './report';

const HEAD = /^(?:\d{1,2}[.、]?\s?|[一二三四五六七八九十]{1,3}、)?(?:主要)?(?:参考|引用)(?:文献|资料|书目)[：:]?$/;
const LONGEST_HEAD = 12;
/** What a line of such a list begins with or holds: [3], (2017), 2017: 99-105. 2．参考文献应在20篇以上 is none. */
const CITES = /^\s*[[［]\d{1,3}[\]］]|(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** Most short lines have neither: asked first, for it is asked of each. */
const isHeadOfReferences = ({ text }: Reading): boolean =>
  text.length <= LONGEST_HEAD && (text.includes('考') || text.includes('引用')) && HEAD.test(text);

/** The paragraphs of `report` that are its references, by index: from their heading on, as long as each line cites. */
export function referencesOf(report: Report): ReadonlySet<number> {
  const references = new Set<number>();
  for (const { index } of paragraphsWith(report, isHeadOfReferences))
    for (let at = index + 1; CITES.test(report.paragraphs[at]?.reading.text ?? ''); at++) references.add(at);
  return references;
}
