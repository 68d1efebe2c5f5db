/** jieba-wasm, the segmenter without native code: where nodejieba was not built, or for another kind of machine. */
import { join } from 'node:path';
import type { Segmenter } from '../core/index';
import { loadModule, mustHave } from './load';

interface Wasm {
  cut(text: string, hmm?: boolean): string[];
}

/** Throws when a part is missing or does not load. */
export function openJiebaWasm(folder: string): Segmenter {
  const home = join(folder, 'jieba-wasm');
  mustHave(join(home, 'jieba_rs_wasm_bg.wasm'));
  const wasm = loadModule(join(home, 'jieba_rs_wasm.js')) as Wasm;
  return {
    name: 'jieba-wasm',
    cut: (text) =>
      text.split(/(\p{Cs})/u).flatMap((part) => (part.length > 1 ? wasm.cut(part, false) : part === '' ? [] : [part])),
  };
}
