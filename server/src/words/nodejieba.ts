/** nodejieba, the native segmenter: its addon is loaded directly, since its own index.js looks for files by its place. */
import { join } from 'node:path';
import type { Segmenter } from '../core/index';
import { loadModule, mustHave } from './load';

interface Addon {
  load(dictionary: string, model: string, user: string, idf: string, stopWords: string): boolean;
  /** With `guess`, characters that no dictionary joins may still become a word by their statistics. */
  cut(text: string, guess: boolean): string[];
}

/** Dictionaries in the order that the addon wants them. The idf is one line: only keyword extraction uses it. */
const DICTIONARIES = ['jieba.dict.utf8', 'hmm_model.utf8', 'user.dict.utf8', 'idf.utf8', 'stop_words.utf8'] as const;

/** Throws when a part is missing or made for another machine. */
export function openNodejieba(folder: string): Segmenter {
  const home = join(folder, 'nodejieba');
  const paths = DICTIONARIES.map((name) => join(home, name));
  // A missing dictionary ends the process and cannot be caught: be sure of each before loading any.
  paths.forEach(mustHave);
  const addon = loadModule(join(home, 'nodejieba.node')) as Addon;
  addon.load(...(paths as [string, string, string, string, string]));
  // The addon ends a text at a NUL and cannot hold half a surrogate pair; such characters go round it.
  // Nothing is guessed: of a slip (究竞是) a guess makes a word that is none.
  return {
    name: 'nodejieba',
    cut: (text) =>
      text
        .split(/(\0|\p{Cs})/u)
        .flatMap((part) => (part.length > 1 ? addon.cut(part, false) : part === '' ? [] : [part])),
  };
}
