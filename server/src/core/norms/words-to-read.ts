/** All words that completion offers and that must be found by their pinyin: what test/tools/make-pinyin.mjs reads. */
import { GENRES } from './genres';
import { PHRASES } from './phrases';
import { SKELETONS } from './skeletons';

const NOT_HAN = /[^\u4e00-\u9fff]/g;

/** Every word once, 汉字 only, sorted so that the table changes only where words do. */
export function wordsToRead(): string[] {
  const words = [
    ...PHRASES.map((phrase) => phrase.words),
    ...SKELETONS.map((skeleton) => skeleton.name['zh-CN']),
    ...GENRES.flatMap((genre) => [genre.name['zh-CN'], ...genre.aliases]),
  ].map((word) => word.replace(NOT_HAN, ''));
  return [...new Set(words)].filter(Boolean).sort();
}
