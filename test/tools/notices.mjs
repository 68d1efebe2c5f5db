// Third-party notices: who wrote what ships beside our own code, and under which licence. Made from what the bundles hold
// (esbuild's metafiles) and from what lies beside them in dist/, so that nothing has to be kept in step by hand.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARRIED, TEXTS } from './carried.mjs';

/** The file in dist/ that ships in every package. */
export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|third-?party-?(?:notices?|licen[cs]es?))(?:[.-].*)?$/i;

/** Folders of the packages that `inputs`, paths of bundled sources, lie in; sorted, each once. */
export function packageFolders(inputs) {
  const folders = inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}

/** Paths of all files in `folder`, from it on. */
export function partsIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/**
 * The notices for a package that was bundled from `inputs` (paths of sources) and ships the files `parts` beside them. Throws
 * when a bundled package names no licence or comes without its text: such a one must not ship before a person has looked.
 */
export function noticesFor({ inputs, parts }) {
  const entries = [...packageFolders(inputs).map(packageEntry), ...carriedEntries([...inputs, ...parts])];
  const byText = new Map();
  for (const { title, texts } of entries)
    for (const text of texts.length > 0 ? texts : [''])
      byText.set(text, [...new Set([...(byText.get(text) ?? []), title])]);
  const sections = [...byText].map(([text, titles]) => `${titles.sort().join('\n')}\n${text && `\n${text}\n`}`);
  return [HEAD, ...sections].join(`\n${'-'.repeat(78)}\n\n`);
}

const HEAD = `随本软件发布的第三方组件及其许可
Third-party software that ships with Bizheng, and its licences
`;

function packageEntry(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name} ${version} names no licence`);
  const own = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const files = own.length > 0 ? own.sort().map((file) => join(folder, file)) : (TEXTS[name] ?? []);
  if (files.length === 0)
    throw new Error(`${name} ${version} comes without its licence; add it to test/tools/carried.mjs`);
  return { title: `${name} ${version} (${license})`, texts: files.map(textOf) };
}

function carriedEntries(paths) {
  return CARRIED.filter(({ when }) => paths.some((path) => path.includes(when))).map(({ name, licence, texts }) => ({
    title: `${name} (${licence})`,
    texts: texts.map(textOf),
  }));
}

const textOf = (path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();
