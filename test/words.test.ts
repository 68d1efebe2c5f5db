/** Word segmentation: the three segmenters keep the text whole, and the next best runs when a better one cannot. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openSegmenter, statusText } from '../server/src/words/index';
import { openIntl } from '../server/src/words/intl';
import { openJiebaWasm } from '../server/src/words/jieba-wasm';
import { openNodejieba } from '../server/src/words/nodejieba';

/** What the build laid beside the bundles (npm test builds first). */
const parts = fileURLToPath(new URL('../dist/words/', import.meta.url));
const hasNative = existsSync(join(parts, 'nodejieba', 'nodejieba.node'));
const TEXTS = [
  '全县完成固定资产投资12.5亿元，同比增长8%。',
  '',
  '好',
  '\ud842',
  '\u0000前后\u0000',
  '𠮷野家在镕城',
  'GDP增长3.5个百分点\n第二行',
  'x'.repeat(300),
];

const segmenters = [
  ['intl', openIntl],
  ['jieba-wasm', () => openJiebaWasm(parts)],
  ...(hasNative ? [['nodejieba', () => openNodejieba(parts)] as const] : []),
] as const;

for (const [name, open] of segmenters) {
  describe(name, () => {
    const segmenter = open();
    it('gives back the text it was given', () => {
      for (const text of TEXTS) expect(segmenter.cut(text).join('')).toBe(text);
    });
    it('finds words', () => expect(segmenter.cut('我们来到北京')).toEqual(expect.arrayContaining(['我们', '北京'])));
  });
}

describe('openSegmenter', () => {
  it('takes the best there is, once', () => {
    const opened = openSegmenter(parts);
    expect(opened.status.name).toBe(hasNative ? 'nodejieba' : 'jieba-wasm');
    expect(openSegmenter(parts)).toBe(opened);
  });

  it.skipIf(!hasNative)('survives every missing or empty part, and says which', () => {
    for (const gone of readdirSync(join(parts, 'nodejieba'))) {
      const folder = mkdtempSync(join(tmpdir(), 'bizheng-words-'));
      mkdirSync(join(folder, 'nodejieba'));
      for (const name of readdirSync(join(parts, 'nodejieba'))) {
        if (name !== gone) copyFileSync(join(parts, 'nodejieba', name), join(folder, 'nodejieba', name));
      }
      if (gone.length % 2) writeFileSync(join(folder, 'nodejieba', gone), '');
      const { status } = openSegmenter(folder);
      expect(status.name).toBe('intl');
      expect(status.passedOver[0]!.reason).toContain(gone);
      expect(statusText(status, 'en')).toContain('Intl.Segmenter');
      rmSync(folder, { recursive: true });
    }
  });

  it('passes over an addon made for another machine', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bizheng-words-'));
    mkdirSync(join(folder, 'nodejieba'));
    for (const name of [
      'nodejieba.node',
      'jieba.dict.utf8',
      'hmm_model.utf8',
      'user.dict.utf8',
      'idf.utf8',
      'stop_words.utf8',
    ]) {
      writeFileSync(join(folder, 'nodejieba', name), 'not for this machine');
    }
    expect(openSegmenter(folder).status.passedOver.map((one) => one.name)).toEqual(['nodejieba', 'jieba-wasm']);
    rmSync(folder, { recursive: true });
  });
});
