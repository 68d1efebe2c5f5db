/** How skeletons are written down in this folder. */
import type { GenreId } from '../genres';

export interface SkeletonSource {
  readonly genre: GenreId;
  /** Which of its kind: 会议通知, 印发通知 … */
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  /** Tells it from others of its kind in ids. */
  readonly variant?: string;
  /** The text with gaps (see template.ts). The first line is the title; a line that opens with 一、 and ends without a mark is a heading. */
  readonly text: string;
}

export const skeleton = (genre: GenreId, zh: string, en: string, text: string, variant?: string): SkeletonSource => ({
  genre,
  name: { 'zh-CN': zh, en },
  text,
  ...(variant && { variant }),
});
