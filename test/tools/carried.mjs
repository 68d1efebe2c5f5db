/**
 * What ships inside something else, where no bundler sees it: `when` is a piece of a path, of a bundled source or of a file in
 * dist/, that shows that it is there; `texts` are its licence's. Where a licence may be chosen, the chosen one is named.
 */
export const CARRIED = [
  {
    name: 'OpenCC data, by opencc-js (table of traditional characters)',
    licence: 'Apache-2.0, MIT',
    when: 'core/text/han-table.ts',
    texts: ['node_modules/opencc-js/LICENSE', 'node_modules/opencc-js/THIRD_PARTY_LICENSES.md'],
  },
  {
    name: 'pinyin-pro (table of readings)',
    licence: 'MIT',
    when: 'core/norms/pinyin-table.ts',
    texts: ['node_modules/pinyin-pro/LICENSE'],
  },
  {
    name: 'jieba dictionary (which characters are words, in the table of what words cost)',
    licence: 'MIT',
    when: 'core/norms/word-table.ts',
    texts: ['test/tools/licences/jieba.txt'],
  },
  {
    name: 'nodejieba',
    licence: 'MIT',
    when: 'words/nodejieba/nodejieba.node',
    texts: ['node_modules/nodejieba/LICENSE'],
  },
  {
    name: 'cppjieba (in nodejieba; its model and stop words)',
    licence: 'MIT',
    when: 'words/nodejieba/',
    texts: ['node_modules/nodejieba/submodules/cppjieba/LICENSE'],
  },
  {
    name: 'limonp (in nodejieba)',
    licence: 'MIT',
    when: 'words/nodejieba/nodejieba.node',
    texts: ['node_modules/nodejieba/submodules/cppjieba/deps/limonp/LICENSE'],
  },
  {
    name: 'jieba dictionary (shortened in nodejieba’s folder, whole in jieba-wasm)',
    licence: 'MIT',
    when: 'words/',
    texts: ['test/tools/licences/jieba.txt'],
  },
  {
    name: 'jieba-wasm',
    licence: 'MIT',
    when: 'jieba_rs_wasm',
    texts: ['node_modules/jieba-wasm/LICENSE'],
  },
  {
    name: 'jieba-rs (in jieba-wasm)',
    licence: 'MIT',
    when: 'jieba_rs_wasm',
    texts: ['test/tools/licences/jieba-rs.txt'],
  },
  {
    name: 'cedarwood (in jieba-wasm)',
    licence: 'BSD-2-Clause',
    when: 'jieba_rs_wasm',
    texts: ['test/tools/licences/cedarwood.txt'],
  },
  {
    name: 'Zstandard (in jieba-wasm)',
    licence: 'BSD-3-Clause',
    when: 'jieba_rs_wasm',
    texts: ['test/tools/licences/zstd.txt'],
  },
  {
    name: 'libflate, libflate_lz77, phf_shared, serde-wasm-bindgen (in jieba-wasm)',
    licence: 'MIT',
    when: 'jieba_rs_wasm',
    texts: ['test/tools/licences/mit-crates.txt'],
  },
  {
    name: 'include-flate, lazy_static, once_cell, regex, regex-automata, regex-syntax, rle-decode-fast, smallvec, wasm-bindgen, zstd-safe, zstd-sys and the Rust standard library (in jieba-wasm)',
    licence: 'Apache-2.0',
    when: 'jieba_rs_wasm',
    texts: ['node_modules/opencc-js/LICENSES/Apache-2.0.txt'],
  },
  {
    name: 'aho-corasick, memchr (in jieba-wasm)',
    licence: 'Unlicense (public domain)',
    when: 'jieba_rs_wasm',
    texts: [],
  },
];

/** Licence texts of packages that come without a file of their own. */
export const TEXTS = { saxes: ['test/tools/licences/saxes.txt'] };
