/** Skeletons (提纲) of every kind of document: its parts in order, numbered, with gaps. Filled, one lints clean. 惯例. */
import type { GenreId } from './genres';
import { DAILY_SKELETONS } from './skeletons/daily';
import { OCCASION_SKELETONS } from './skeletons/occasions';
import { PAPER_SKELETONS } from './skeletons/papers';
import type { SkeletonSource } from './skeletons/source';
import { STATUTORY_SKELETONS } from './skeletons/statutory';
import { WORK_SKELETONS } from './skeletons/work';
import { type Template, template } from './template';

export interface Skeleton {
  /** Stable: the id of its kind, and for a further one of the same kind its variant: `tongzhi.会议`. */
  readonly id: string;
  readonly genre: GenreId;
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  readonly parts: Template;
}

const read = ({ genre, name, variant, text }: SkeletonSource): Skeleton => ({
  id: variant ? `${genre}.${variant}` : genre,
  genre,
  name,
  parts: template(text),
});

/** All of them; the usual one of a kind comes before its variants. */
export const SKELETONS: readonly Skeleton[] = [
  ...WORK_SKELETONS,
  ...OCCASION_SKELETONS,
  ...STATUTORY_SKELETONS,
  ...DAILY_SKELETONS,
  ...PAPER_SKELETONS,
].map(read);
