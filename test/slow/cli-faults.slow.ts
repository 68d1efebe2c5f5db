/**
 * A hundred things that go wrong on a command line: bad arguments, odd files, broken settings and baselines, targets that must
 * not be written. Whatever it is, the answer is an exit code and a sentence, never a stack, and no file changes but the target.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../server/src/cli/run';

const CLI = new URL('../../dist/cli.js', import.meta.url).pathname;
const FLAWED =
  '青河县2024年工作总结\n\n一、工作情况\n各项工作有序推进，任务全面完成。。\n三、下一步打算\n继续抓好落实，确保见效。\n';
const SOUND = FLAWED.replace('三、', '二、').replace('。。', '。');

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'bizheng-faults-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const at = (name: string): string => join(cwd, name);
function put(name: string, content: string | Uint8Array = FLAWED): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
}
const settings = (text: string | Uint8Array): void => {
  put('a.txt');
  put('bizheng.json', text);
};

/** All files below, with what is in them; what is no plain file by its kind. */
function contents(folder = cwd): string[] {
  return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })
    .flatMap((entry) => {
      const path = Buffer.concat([Buffer.from(`${folder}/`), entry.name as unknown as Buffer]);
      const stats = lstatSync(path);
      if (stats.isDirectory()) return contents(path.toString());
      const held = stats.isFile() ? readFileSync(path).subarray(0, 200).toString('hex') : 'special';
      return [`${path.toString()} ${stats.mode} ${stats.size} ${held}`];
    })
    .sort();
}

interface Case {
  readonly name: string;
  readonly make?: () => void;
  readonly argv: readonly string[];
  /** The exit code; 0 to 2 when left out. */
  readonly code?: number;
  readonly says?: RegExp;
  /** The files that may be there anew or have changed. */
  readonly writes?: RegExp;
  readonly environment?: NodeJS.ProcessEnv;
}

const bad = (name: string, argv: readonly string[], says?: RegExp, make?: () => void): Case => ({
  name,
  argv,
  code: 2,
  ...(says && { says }),
  ...(make && { make }),
});
const draft = (): void => put('a.txt');

const ARGUMENTS: readonly Case[] = [
  bad('a command there is none of', ['chekc', 'a.txt'], /没有“chekc”/),
  bad('an option there is none of', ['check', '--frmat', 'json'], /--frmat/),
  bad('an option spelt with one dash', ['check', '-format', 'json']),
  bad('an option without its value', ['check', '--format'], /--format 后面/),
  bad('an option whose value is an option', ['check', '--output', '--fix'], /--output 后面/),
  bad('a switch with a value', ['check', '--fix=yes'], /不能带值/),
  bad('a format in capitals', ['check', '--format', 'JSON'], /json/),
  bad('two formats', ['check', '--format', 'json,text']),
  bad('an empty format', ['check', '--format=']),
  bad('a level there is none of', ['check', '--severity', 'loud'], /warning/),
  bad('a rule there is none of', ['check', '--rule', 'nope'], /placeholder/),
  bad('a rule there is none of among others', ['check', '--rule', 'placeholder,nope']),
  bad('a language there is none of', ['check', '--locale', 'fr'], /zh-CN/),
  bad('an empty language', ['check', '--locale=']),
  bad('a baseline to write and no name for it', ['check', '--write-baseline'], /--baseline/),
  bad('a path that is not there', ['check', 'nope.txt'], /没有这个/),
  bad('a path with a NUL in it', ['check', 'a\0b.txt']),
  bad('a path of five thousand characters', ['check', 'a/'.repeat(2500)]),
  bad('a name of three hundred bytes', ['check', '长'.repeat(100)]),
  bad('an address instead of a path', ['check', 'http://example.com/a.txt'], /没有这个/),
  bad('a file taken for a folder', ['check', 'a.txt/b.txt'], /没有这个/, draft),
  bad('the command twice', ['check', 'check']),
  { name: 'an empty rule', argv: ['check', '--rule', '', 'a.txt'], make: draft, code: 1 },
  { name: 'an empty path', argv: ['check', ''], make: draft },
  { name: 'an option twice', argv: ['check', '--format', 'json', '--format', 'text', 'a.txt'], make: draft, code: 1 },
  { name: 'a name like an option after --', argv: ['check', '--', '-x.txt'], make: () => put('-x.txt'), code: 1 },
  {
    name: 'a path five hundred times',
    argv: ['check', ...Array<string>(500).fill('a.txt')],
    make: draft,
    code: 1,
    says: /检查了 1 个/,
  },
  { name: 'half a character for a name', argv: ['check', '\ud842.txt'], code: 2 },
  { name: 'help with everything else wrong', argv: ['--help', 'nope', '--locale', 'en'], code: 0 },
  {
    name: 'a terminal of no language',
    argv: ['check', 'a.txt'],
    make: draft,
    code: 1,
    environment: { LANG: '\u0000?', LC_ALL: 'xx' },
  },
  bad('the wrong path in English', ['check', 'nope', '--locale', 'en'], /There is no such/),
];

const FILES: readonly Case[] = [
  { name: 'an empty file', argv: ['check', 'a.txt'], make: () => put('a.txt', ''), code: 0 },
  { name: 'nothing but a mark', argv: ['check', 'a.txt'], make: () => put('a.txt', '\ufeff'), code: 0 },
  { name: 'nothing but line ends', argv: ['check', 'a.txt'], make: () => put('a.txt', '\r\r\n\n\u2028'), code: 0 },
  { name: 'zeros', argv: ['check', 'a.txt'], make: () => put('a.txt', Buffer.alloc(5000)), code: 1, says: /没能检查/ },
  {
    name: 'a picture called .txt',
    argv: ['check', 'a.txt'],
    make: () => put('a.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
    code: 1,
    says: /没能检查/,
  },
  {
    name: 'a Word file called .txt',
    argv: ['check', 'a.txt'],
    make: () => put('a.txt', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(99, 7)])),
    code: 1,
    says: /另存为/,
  },
  {
    name: 'a PDF called .md',
    argv: ['check', 'a.md'],
    make: () => put('a.md', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')),
    code: 1,
  },
  {
    name: 'UTF-16 cut in a character',
    argv: ['check', 'a.txt'],
    make: () => put('a.txt', iconv.encode(FLAWED, 'utf-16le', { addBOM: true }).subarray(0, 31)),
  },
  {
    name: 'GB18030 cut in a character',
    argv: ['check', 'a.txt'],
    make: () => put('a.txt', iconv.encode(FLAWED, 'gb18030').subarray(0, 31)),
  },
  {
    name: 'Big5',
    argv: ['check', 'a.txt'],
    make: () => put('a.txt', iconv.encode('關於開展工作的報告，請審閱。現將有關情況報告如下：', 'big5')),
    code: 1,
    says: /没能检查/,
  },
  {
    name: 'Latin-1',
    argv: ['check', 'a.txt'],
    make: () => put('a.txt', Buffer.from('Résumé déjà vu café à Noël', 'latin1')),
    code: 1,
  },
  { name: 'a folder called .txt', argv: ['check', '.'], make: () => put('a.txt/b.txt'), code: 1, says: /检查了 1 个/ },
  {
    name: 'a pipe',
    argv: ['check', 'p.txt'],
    make: () => void execFileSync('mkfifo', [at('p.txt')]),
    code: 1,
    says: /不是普通文件/,
  },
  { name: 'a pipe in a folder', argv: ['check', '.'], make: () => void execFileSync('mkfifo', [at('p.txt')]), code: 0 },
  { name: 'a device without an end', argv: ['check', '/dev/zero'], code: 1, says: /不是普通文件/ },
  {
    name: 'a link to a device',
    argv: ['check', 'z.txt', '.'],
    make: () => symlinkSync('/dev/zero', at('z.txt')),
    code: 1,
  },
  {
    name: '21 MB',
    argv: ['check', 'a.txt'],
    make: () => (put('a.txt'), truncateSync(at('a.txt'), 21 * 1024 * 1024)),
    code: 1,
    says: /上限/,
  },
  {
    name: 'links in a circle',
    argv: ['check', '.', 'a.txt'],
    make: () => (symlinkSync(at('b.txt'), at('a.txt')), symlinkSync(at('a.txt'), at('b.txt'))),
    code: 1,
  },
  {
    name: 'a link to nothing',
    argv: ['check', '.'],
    make: () => symlinkSync(at('nope'), at('a.txt')),
    code: 1,
    says: /指向的文件不存在/,
  },
  {
    name: 'a folder that holds itself',
    argv: ['check', '.'],
    make: () => (draft(), symlinkSync(cwd, at('loop'))),
    code: 1,
    says: /检查了 1 个/,
  },
  {
    name: 'two hundred folders deep',
    argv: ['check', '.'],
    make: () => put(`${'深/'.repeat(200)}a.txt`),
    code: 1,
    says: /检查了 1 个/,
  },
  {
    name: 'a name with a line end and a command',
    argv: ['check', '.'],
    make: () => put('a\n::error::b\u001b[31m.txt'),
    code: 1,
  },
  {
    name: 'a name of 255 bytes',
    argv: ['check', '--fix', '.'],
    make: () => put(`${'长'.repeat(83)}.txt`),
    writes: /长/,
  },
  {
    name: 'a name in GBK',
    argv: ['check', '.'],
    make: () => writeFileSync(Buffer.concat([Buffer.from(`${cwd}/`), iconv.encode('总结.md', 'gbk')]), '一'),
    code: 1,
    says: /总结\.md 没能检查：名称/,
  },
  {
    name: 'names of objects',
    argv: ['check', '.'],
    make: () => ['__proto__.txt', 'constructor.md', 'toString.txt'].forEach((name) => put(name)),
    code: 1,
    says: /检查了 3 个/,
  },
  { name: 'a name that reads from the right', argv: ['check', '.'], make: () => put('\u202egpj.txt'), code: 1 },
  {
    name: 'names that addresses must escape',
    argv: ['check', '--format', 'json', '.'],
    make: () => ['a#b?c%20d.txt', 'e f&g=h.md'].forEach((name) => put(name)),
    code: 1,
  },
  {
    name: 'a line of a megabyte',
    argv: ['check', 'a.txt'],
    make: () => put('a.txt', `${'工作有序推进，'.repeat(60_000)}。。`),
  },
  { name: 'a hundred thousand lines', argv: ['check', 'a.txt'], make: () => put('a.txt', '一\n'.repeat(100_000)) },
  { name: 'a README in a folder', argv: ['check', '.'], make: () => put('README.md'), code: 0 },
  {
    name: 'a link that leads outside, to be fixed',
    argv: ['check', '--fix', 'in'],
    make: () => (
      put('out.txt', SOUND.replace('全面完成。', '全面完成。。')),
      mkdirSync(at('in')),
      symlinkSync(at('out.txt'), at('in/a.txt'))
    ),
    code: 1,
    says: /文件夹之外/,
  },
  {
    name: 'a read-only draft, to be fixed',
    argv: ['check', '--fix', 'a.txt'],
    make: () => (draft(), chmodSync(at('a.txt'), 0o444)),
    code: 1,
    says: /只读/,
  },
];

const deep = (count: number): string => '{"a":'.repeat(count);
const SETTINGS: readonly Case[] = (
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

const SPECIAL: readonly Case[] = [
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
const TARGETS: readonly Case[] = [
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

const CASES = [...ARGUMENTS, ...FILES, ...SETTINGS, ...SPECIAL, ...TARGETS];

it('are ninety and more', () => expect(CASES.length).toBeGreaterThan(90));

describe.skipIf(process.platform === 'win32')('the command line lives through', () => {
  it.each(CASES.map((one) => [one.name, one] as const))(
    '%s',
    async (_, { make, argv, code, says, writes, environment }) => {
      make?.();
      const before = contents();
      let printed = '';
      const print = (text: string): void => void (printed += text);
      const ended = await run(argv, {
        cwd,
        environment: environment ?? {},
        version: '0',
        columns: undefined,
        out: print,
        err: print,
      });
      expect(printed).not.toMatch(/出错了|failed:|^ {4}at /m);
      expect(printed.length).toBeLessThan(1e6);
      // eslint-disable-next-line no-control-regex -- what must not reach a terminal is control characters
      expect(printed).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202e]/);
      if (code === undefined) expect([0, 1, 2]).toContain(ended);
      else expect(ended, printed.slice(0, 2000)).toBe(code);
      if (says) expect(printed.slice(0, 20_000)).toMatch(says);
      const after = contents();
      const changed = [
        ...before.filter((line) => !after.includes(line)),
        ...after.filter((line) => !before.includes(line)),
      ];
      expect(changed.filter((line) => !writes?.test(line))).toEqual([]);
    },
  );
});

describe.skipIf(process.platform === 'win32')('as a process', () => {
  const start = (argv: readonly string[], options: object = {}) =>
    spawnSync(process.execPath, [CLI, ...argv], { cwd, encoding: 'utf8', timeout: 60_000, ...options });

  it('a reader that leaves early changes no exit code', async () => {
    put('a.txt', FLAWED.repeat(300));
    const child = spawn(process.execPath, [CLI, 'check', 'a.txt', '--format', 'json'], { cwd });
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
  });

  it('output that nobody takes', () => {
    draft();
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${CLI}" check a.txt >&-; echo $? >&2`], {
      cwd,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('a disk that is full', () => {
    draft();
    const { stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${CLI}" check a.txt >/dev/full; echo "code $?" >&2`],
      { cwd, encoding: 'utf8' },
    );
    expect(stderr).toMatch(/code 2/);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('a folder that was deleted under it', () => {
    const { stderr } = spawnSync(
      'sh',
      [
        '-c',
        `mkdir gone && cd gone && rmdir ../gone && "${process.execPath}" "${CLI}" check a.txt; echo "code $?" >&2`,
      ],
      { cwd, encoding: 'utf8' },
    );
    expect(stderr).toMatch(/code 2/);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('no environment at all, and arguments that are no UTF-8', () => {
    draft();
    expect(start(['check', 'a.txt'], { env: {} }).status).toBe(1);
    const raw = spawnSync('sh', ['-c', `"${process.execPath}" "${CLI}" check "$(printf '\\304\\343.txt')"`], {
      cwd,
      encoding: 'utf8',
    });
    expect([raw.status, raw.stderr]).toEqual([2, expect.not.stringMatching(/^ {4}at /m)]);
  });

  it('two that fix one file at once leave it whole', async () => {
    put('a.txt', `${SOUND}${'任务完成。。\n'.repeat(500)}`);
    const ends = await Promise.all(
      [0, 1, 2].map(
        () =>
          new Promise((resolve) => {
            spawn(process.execPath, [CLI, 'check', '--fix', 'a.txt'], { cwd, stdio: 'ignore' }).on('close', resolve);
          }),
      ),
    );
    expect(ends.every((code) => code === 0 || code === 1)).toBe(true);
    expect(readFileSync(at('a.txt'), 'utf8').split('\n')).toHaveLength(507);
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  });
});
