// What the package holds: each file by name, none too large, all of them within what the package may weigh. Who adds a file says so
// here, and what it is for the one who installs it.
import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';

/** The package as it is downloaded, in bytes. */
const LARGEST = 5_125_000;

/** What may be in it: names under extension/ ([…] and * as in a glob, or the whole), and how many kB each such file takes packed. */
const CONTENTS = [
  ['package.json', 10],
  ['package.nls.json', 5],
  ['package.nls.zh-cn.json', 5],
  ['readme.md', 500], // The Extensions page, with its pictures.
  ['changelog.md', 40],
  ['LICENSE.txt', 2],
  ['dist/THIRD-PARTY-NOTICES.txt', 20],
  ['dist/client.js', 150],
  ['dist/server.js', 10], // Starts the language server:
  ['dist/lsp.js', 1205],
  ['dist/export.js', 120], // Word files: loaded on the command.
  ['dist/layout.js', 20],
  ['dist/docx.js', 40],
  ['dist/word-old.js', 40],
  ['dist/mcp.js', 150], // What agents speak with, and what reads drafts for them.
  ['dist/work.js', 1125],
  ['dist/web/client.js', 150],
  ['dist/web/server.js', 1155],
  ['client/images/*.svg', 2],
  ['client/images/icon.png', 15],
  ['client/images/walk-*.png', 50], // The first steps, each light and dark.
  ['client/walkthrough/*.gw', 5],
  ['client/skills/bizheng/SKILL.md', 3],
  ['client/l10n/bundle.l10n.zh-cn.json', 6],
  ['snippets/gongwen.json', 40],
  ['syntaxes/*.json', 5],
  ['server/src/config/bizheng.schema.json', 10],
  ['server/src/core/rules/*.md', 8], // The page of a rule, by which a finding is explained.
];

/** Files of the package `vsix`: name, packed bytes, and the text of those that `wanted` names. */
function filesOf(vsix, wanted) {
  const files = [];
  const texts = unzipSync(vsix, {
    filter: ({ name, size }) => {
      files.push({ name, size });
      return name === wanted;
    },
  });
  return { files, text: new TextDecoder().decode(texts[wanted]) };
}

const fitting = (glob) => new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);

export async function packageScenario({ step, vsix }) {
  const bytes = readFileSync(vsix);
  const { files, text } = filesOf(bytes, 'extension/package.json');
  const inside = files.flatMap(({ name, size }) =>
    name.startsWith('extension/') ? { name: name.slice('extension/'.length), size } : [],
  );
  const kinds = CONTENTS.map(([glob, most]) => ({ glob, most, fits: fitting(glob) }));
  await step('it holds what is listed, and nothing else', async () => {
    const strange = inside.filter(({ name }) => !kinds.some(({ fits }) => fits.test(name)));
    const missing = kinds.filter(({ fits }) => !inside.some(({ name }) => fits.test(name)));
    assert.deepEqual({ strange, missing: missing.map(({ glob }) => glob) }, { strange: [], missing: [] });
  });
  await step('no file is larger than it may be, nor the whole', async () => {
    const large = inside.filter(({ name, size }) => size > 1000 * kinds.find(({ fits }) => fits.test(name)).most);
    assert.deepEqual(large, []);
    assert.ok(bytes.length <= LARGEST, `${bytes.length} bytes`);
  });
  await step('it is for every machine, and for the browser', async () => {
    const { main, browser } = JSON.parse(text);
    for (const entry of [main, browser])
      assert.ok(
        inside.some(({ name }) => `./${name}` === entry),
        String(entry),
      );
    const { text: manifest } = filesOf(bytes, 'extension.vsixmanifest');
    assert.doesNotMatch(manifest, /TargetPlatform/);
    assert.match(manifest, /__web_extension/);
  });
}
