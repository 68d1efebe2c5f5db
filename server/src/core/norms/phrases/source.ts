/** How phrases are written down in this folder. */

/** Where in a document a phrase belongs. */
export type Place =
  | 'basis'
  | 'incoming'
  | 'transition'
  | 'link'
  | 'work'
  | 'result'
  | 'problem'
  | 'cause'
  | 'next'
  | 'require'
  | 'meeting'
  | 'person'
  | 'appeal'
  | 'contact'
  | 'closing'
  | 'heading';

export interface PhraseSource {
  readonly place: Place;
  /** Ids of the kinds that use them, with spaces between; absent for all. */
  readonly genres?: string;
  /**
   * One phrase a line, with gaps (see template.ts). What stands in [square brackets] before or after it is no part of it
   * but of its example.
   */
  readonly lines: string;
}
