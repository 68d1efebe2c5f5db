/** What VS Code reads of us: the manifest and its words, in both languages, against what the client really does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { GENRES, RULES } from '../server/src/core/index';
import { manifestWith } from './tools/docs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const words = (path: string): Record<string, string> => JSON.parse(read(path)) as Record<string, string>;
const manifest = read('package.json');
const client = readdirSync(join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`client/src/${name}`))
  .join('\n');

describe('package.json', () => {
  test('lists the rules and kinds of the register', () => {
    expect(manifest, 'run: npm run docs').toBe(manifestWith(RULES, GENRES, manifest));
  });

  test('has every word in both languages, and none too many', () => {
    const used = [...manifest.matchAll(/"%([\w.]+)%"/g)].map((found) => found[1]!);
    for (const path of ['package.nls.json', 'package.nls.zh-cn.json'])
      expect(Object.keys(words(path)).sort()).toEqual([...new Set(used)].sort());
  });

  test('names files that exist', () => {
    const paths = [
      ...manifest.matchAll(
        /"(?:path|url|icon|configuration|light|dark|l10n)": "(?:\.\/)?((?:client|syntaxes|snippets|server)\/[^"]+)"/g,
      ),
    ];
    expect(paths.length).toBeGreaterThan(4);
    expect(paths.map((found) => found[1]!).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('has scripts that run in every shell, that of Windows too', () => {
    const { scripts } = JSON.parse(manifest) as { scripts: Record<string, string> };
    const bound = Object.entries(scripts).filter(([, line]) =>
      /['$;`*]|[^&]&[^&]|\b(?:ba)?sh\b|\.\/|^\w+=|(?:^|&& )(?:rm|cp|mv|mkdir|cat|export|touch|chmod|ln|sed) /.test(
        line,
      ),
    );
    expect(bound).toEqual([]);
  });

  test('puts static snippets into no language but our own: requirements.txt is plain text too', () => {
    const { snippets } = (JSON.parse(manifest) as { contributes: { snippets: { language: string }[] } }).contributes;
    expect(snippets.map(({ language }) => language)).toEqual(['gongwen']);
  });

  test('in our language a list that nobody asked for has no row selected, and words are Chinese ones', () => {
    const { configurationDefaults } = (
      JSON.parse(manifest) as { contributes: { configurationDefaults: Record<string, Record<string, unknown>> } }
    ).contributes;
    // Other languages are the user's.
    expect(Object.keys(configurationDefaults)).toEqual(['[gongwen]']);
    expect(configurationDefaults['[gongwen]']).toMatchObject({
      'editor.suggest.selectionMode': 'never',
      'editor.wordSegmenterLocales': 'zh',
      'editor.wordWrap': 'on',
      'editor.wordBasedSuggestions': 'off',
      'editor.unicodeHighlight.allowedCharacters': { '　': true, '\ufffc': true },
    });
  });

  test('offers exactly the commands that the client registers', () => {
    const offered = (
      JSON.parse(manifest) as { contributes: { commands: { command: string }[] } }
    ).contributes.commands.map(({ command }) => command);
    const registered = [...client.matchAll(/registerCommand\(\s*'([\w.]+)'/g)].map((found) => found[1]!);
    expect(registered.sort()).toEqual(offered.sort());
  });
});

test('everything the client says has its Chinese, with the same places to fill', () => {
  const said = [...client.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map((found) => found[1]!);
  const chinese = words('client/l10n/bundle.l10n.zh-cn.json');
  expect(Object.keys(chinese).sort()).toEqual([...new Set(said)].sort());
  const places = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort();
  for (const [english, text] of Object.entries(chinese)) expect(places(text), english).toEqual(places(english));
});

test.each([
  ['package.nls.zh-cn.json', /命令“([^”]+)”/g],
  ['package.nls.json', /\bcommand “([^”]+)”/g],
])('a command that a message or a page of a rule names is in the palette: %s', (path, named) => {
  const folder = 'server/src/core/rules';
  const said = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|md)$/.test(name))
    .flatMap((name) => [...read(`${folder}/${name}`).matchAll(named)].map((found) => found[1]!));
  expect(said).not.toEqual([]);
  const titles = Object.values(words(path));
  expect(said.filter((name) => !titles.includes(name))).toEqual([]);
});
