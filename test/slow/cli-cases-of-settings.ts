/** Broken settings and baselines, and targets that must not be written. */
import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import iconv from 'iconv-lite';
import { at, bad, type Case, draft, put, settings } from './cli-place';

const deep = (count: number): string => '{"a":'.repeat(count);
export const SETTINGS: readonly Case[] = (
  [
    ['nothing', '', undefined],
    ['a list', '[]', /这里应当是对象/],
    ['null', 'null', /这里应当是对象/],
    ['words', '规则：关', /bizheng\.json/],
    ['an open bracket', '{', /缺右大括号/],
    ['brackets without end', deep(200_000), /100 层/],
    ['lists without end', '['.repeat(200_000), /100 层/],
    ['bytes of a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /bizheng\.json 没能检查/],
    ['GBK', iconv.encode('{ "exclude": ["旧稿/"] }', 'gbk'), undefined],
    ['UTF-16', iconv.encode('{ "locale": "zh-CN" }', 'utf-16le', { addBOM: true }), undefined],
    ['a slash in exclude', '{ "exclude": ["/"] }', /没有写出文件名/],
    ['a folder of dots', '{ "exclude": ["./", "../", "//"] }', /已忽略/],
    ['a glob that doubles', `{ "exclude": ["(a+)+b", "${'*a'.repeat(400)}", "+(a)"] }`, /不支持/],
    ['an expression in a title', '{ "kinds": { "a": { "title": ["/^(?:一|一)*报$/"] } } }', /不能写正则表达式/],
    ['a rule there is none of', '{ "rules": { "nope": "off" } }', /没有“nope”/],
    ['a level there is none of', '{ "rules": { "placeholder": "loud" } }', /不能写/],
    ['a rule as a list of nothing', '{ "rules": { "placeholder": [] } }', /1 到 2 项/],
    ['options of a wrong kind', '{ "rules": { "wording": ["hint", { "terms": 3, "__proto__": 1 }] } }', undefined],
    [
      'everything of a wrong kind',
      '{ "rules": 1, "include": "x", "exclude": {}, "genre": [], "facts": 0, "unit": [], "terms": {}, "kinds": 1, "ignore": 1, "overrides": 1, "locale": [] }',
      /应当是/,
    ],
    [
      'names of objects',
      '{ "__proto__": { "rules": 1 }, "constructor": {}, "rules": { "__proto__": "off", "toString": "off" } }',
      /没有“/,
    ],
    ['a key twice', '{ "rules": { "placeholder": "off" }, "rules": {} }', undefined],
    ['numbers without end', '{ "facts": { "year": 1e999 } }', undefined],
    ['Chinese marks', '{ “rules”：{} }', /中文标点/],
    ['facts of nothing', '{ "facts": { "unit": "", "figures": { "": "", "x": "" } } }', undefined],
    ['terms of nothing', '{ "terms": [{ "wrong": "", "right": "" }, { "wrong": "一", "right": "一" }, {}] }', /缺少/],
    [
      'ten thousand terms',
      JSON.stringify({ terms: Array.from({ length: 10_000 }, (_, i) => ({ wrong: `错词${i}`, right: `对词${i}` })) }),
      undefined,
    ],
    [
      'a thousand kinds',
      JSON.stringify({
        kinds: Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`kind${i}`, { title: [`*${i}*报`] }])),
      }),
      undefined,
    ],
    [
      'ten thousand findings to ignore',
      JSON.stringify({
        ignore: Array.from({ length: 10_000 }, (_, i) => ({ file: `${i}.txt`, rule: 'placeholder', text: 'xx' })),
      }),
      undefined,
    ],
    [
      'a kind of ten thousand parts',
      JSON.stringify({
        kinds: {
          总结: {
            title: ['工作总结'],
            sections: Array.from({ length: 10_000 }, (_, i) => ({ name: `部分${i}`, variants: [`甲${i}`] })),
          },
        },
      }),
      /最多 100 项/,
    ],
    [
      'terms that differ at their end',
      JSON.stringify({
        terms: Array.from({ length: 500 }, (_, i) => ({ wrong: `${'有序推进'.repeat(200)}${i}`, right: '是' })),
      }),
      undefined,
    ],
    ['a unit of a megabyte', JSON.stringify({ unit: { name: '县'.repeat(300_000) } }), undefined],
  ] as const
).map(([name, text, says]) => ({
  name: `settings: ${name}`,
  argv: ['check', 'a.txt'],
  make: () => settings(text),
  // However wrong they are, the draft is judged.
  code: 1,
  ...(says && { says }),
}));

export const SPECIAL: readonly Case[] = [
  {
    name: 'a folder called bizheng.json',
    argv: ['check', 'a.txt'],
    make: () => (draft(), mkdirSync(at('bizheng.json'))),
    code: 1,
  },
  {
    name: 'a pipe called bizheng.json',
    argv: ['check', 'a.txt'],
    make: () => (draft(), execFileSync('mkfifo', [at('bizheng.json')])),
    code: 1,
  },
  {
    name: 'a link to nothing called bizheng.json',
    argv: ['check', 'a.txt'],
    make: () => (draft(), symlinkSync(at('nope'), at('bizheng.json'))),
    code: 1,
  },
  {
    name: 'links in a circle called bizheng.json',
    argv: ['check', 'a.txt'],
    make: () => (draft(), symlinkSync(at('bizheng.json'), at('bizheng.json'))),
    code: 1,
  },
  {
    name: '21 MB of settings',
    argv: ['check', 'a.txt'],
    make: () => (draft(), put('bizheng.json', '{}'), truncateSync(at('bizheng.json'), 21 * 1024 * 1024)),
    code: 1,
    says: /bizheng\.json 没能检查/,
  },
  {
    name: 'five megabytes of settings',
    argv: ['check', 'a.txt'],
    make: () => settings(`{ "exclude": [${'"a/b",'.repeat(800_000)}] }`),
    code: 1,
    says: /bizheng\.json/,
  },
  bad('settings that are not there', ['check', 'a.txt', '--config', 'no.json'], /没有这个/, draft),
  bad('a folder for settings', ['check', 'a.txt', '--config', '.'], /不是普通文件/, draft),
  bad('nothing for settings', ['check', 'a.txt', '--config', ''], undefined, draft),
  bad('a baseline that is not there', ['check', 'a.txt', '--baseline', 'no.json'], /没有这个/, draft),
  ...['', '[]', 'null', '3', '{}', '{"files": 3}', '{"files": null}', '['.repeat(200_000), '{'].map((text) =>
    bad(
      `a baseline of ${text.slice(0, 20)}`,
      ['check', 'a.txt', '--baseline', 'b.json'],
      /不是基线/,
      () => (draft(), put('b.json', text)),
    ),
  ),
  ...[
    '{"files": []}',
    '{"files": {"a.txt": null}}',
    '{"files": {"a.txt": {"x": -1e999, "y": "z"}}}',
    '{"files": {"__proto__": {"a": 1}}}',
  ].map(
    (text): Case => ({
      name: `a baseline of ${text}`,
      argv: ['check', 'a.txt', '--baseline', 'b.json'],
      make: () => (draft(), put('b.json', text)),
      code: 1,
    }),
  ),
  bad('a folder for a baseline', ['check', 'a.txt', '--baseline', '.', '--write-baseline'], /写不进/, draft),
];

const over = (name: string, argv: readonly string[], make?: () => void, says = /不能/): Case =>
  bad(
    name,
    ['check', ...argv],
    says,
    () => (draft(), put('base.json', '{"bizheng":"baseline","files":{}}'), put('bizheng.json', '{}'), make?.()),
  );
export const TARGETS: readonly Case[] = [
  over('results over the draft', ['a.txt', '-o', 'a.txt']),
  over('results over the draft of a folder', ['.', '-o', './x/../a.txt']),
  over('results over a link to the draft', ['.', '-o', 'l.txt'], () => symlinkSync(at('a.txt'), at('l.txt'))),
  over('results over another name of the draft', ['a.txt', '-o', 'h.html'], () => linkSync(at('a.txt'), at('h.html'))),
  over('results over the settings that are named', ['a.txt', '--config', 'bizheng.json', '-o', 'bizheng.json']),
  over('results over a link to them', ['a.txt', '--config', 'bizheng.json', '-o', 'l.json'], () =>
    symlinkSync(at('bizheng.json'), at('l.json')),
  ),
  over('results over the settings that hold', ['a.txt', '-o', 'bizheng.json']),
  over('results over the ignore file that holds', ['.', '-o', '.bizhengignore'], () => put('.bizhengignore', 'x/\n')),
  over('results over the baseline', ['a.txt', '--baseline', 'base.json', '-o', './base.json']),
  over('results over a link to the baseline', ['a.txt', '--baseline', 'base.json', '-o', 'l.json'], () =>
    symlinkSync(at('base.json'), at('l.json')),
  ),
  over('a baseline over the draft', ['a.txt', '--write-baseline', '--baseline', 'a.txt']),
  over('a baseline over the settings that hold', ['a.txt', '--write-baseline', '--baseline', 'bizheng.json']),
  over('a baseline over the settings that are named', [
    'a.txt',
    '--config',
    'base.json',
    '--write-baseline',
    '--baseline',
    'base.json',
  ]),
  over('results into a folder', ['a.txt', '-o', '.'], undefined, /写不进/),
  over('results below a file', ['a.txt', '-o', 'a.txt/b.html'], undefined, /写不进/),
  over('results to nowhere', ['a.txt', '-o', ''], undefined, /写不进/),
  over('results onto a full disk', ['a.txt', '-o', '/dev/full'], undefined, /写不进/),
  over(
    'results into a read-only file',
    ['a.txt', '-o', 'r.html'],
    () => (put('r.html', 'x'), chmodSync(at('r.html'), 0o444)),
    /只读/,
  ),
  { name: 'results into a device', argv: ['check', 'a.txt', '-o', '/dev/null'], make: draft, code: 1 },
  {
    name: 'results into folders still to be made',
    argv: ['check', 'a.txt', '-o', 'x/y/z.html'],
    make: draft,
    code: 1,
    writes: /x\/y\/z\.html/,
  },
  {
    name: 'results where a link leads',
    argv: ['check', 'a.txt', '-o', 'l.html'],
    make: () => (draft(), put('old.html', 'x'), symlinkSync(at('old.html'), at('l.html'))),
    code: 1,
    writes: /old\.html/,
  },
];
