/** What the status item shows of a draft: the kind of document and how many findings. */
import { blanksOf, GENRES } from '../core/index';
import type { DraftStatus } from '../protocol';
import type { Analysis } from './drafts';
import { ignoredCount } from './ignoring';

/** Of a document the server does not hold. */
export const NO_STATUS: DraftStatus = {
  state: 'closed',
  counts: { error: 0, warning: 0, information: 0, hint: 0 },
  old: 0,
  ignored: 0,
  blanks: 0,
};

export function draftStatus(analysis: Analysis | undefined): DraftStatus {
  if (!analysis) return NO_STATUS;
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const finding of analysis.told) counts[finding.severity]++;
  const { old } = analysis;
  const ignored = analysis.state === 'judged' ? ignoredCount(analysis) : 0;
  const blanks =
    analysis.state === 'judged' && analysis.report
      ? blanksOf(analysis.report).filter(({ span }) => !analysis.isBeingTyped(span)).length
      : 0;
  const genre = analysis.report?.genre;
  const own = genre?.own && { id: genre.own.id, name: { 'zh-CN': genre.own.name, en: genre.own.name } };
  const known = own ?? GENRES.find(({ id }) => id === genre?.id);
  const status: DraftStatus = {
    state: analysis.state,
    counts,
    old,
    ignored,
    blanks,
    ...(analysis.slow !== undefined && { slow: Math.round(analysis.slow / 100) / 10 }),
  };
  if (!genre || !known) return status;
  return {
    ...status,
    genre: { id: known.id, name: known.name[analysis.settings.lint.locale], by: genre.by },
  };
}
