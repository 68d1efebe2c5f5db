/** Ignore files, as git reads them, in the command line and for open documents alike. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../server/src/cli/run';
import { IgnoreFiles, ignoreProblems } from '../server/src/config/ignore-files';
import { walk } from '../server/src/disk';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bizheng-ignore-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** The drafts that a check of `root` comes upon. */
async function checked(root = ''): Promise<string[]> {
  const ignored = new IgnoreFiles();
  const from = join(folder, root);
  const { files } = await walk([from], (path, top, isFolder) => ignored.ignores(path, top, isFolder));
  return files.map(({ path }) => path.slice(folder.length + 1)).sort();
}

const DRAFTS = { '总结.md': 'x', '旧稿/一.txt': 'x', '旧稿/二.txt': 'x', '材料/旧稿/三.txt': 'x', '材料/定稿.md': 'x' };

test.each<[string, Record<string, string>, string[]]>([
  ['nothing without one', {}, ['总结.md', '旧稿/一.txt', '旧稿/二.txt', '材料/定稿.md', '材料/旧稿/三.txt']],
  ['a folder at any depth', { '.bizhengignore': '# 不看\n旧稿/\n' }, ['总结.md', '材料/定稿.md']],
  ['a folder here only', { '.bizhengignore': '/旧稿\r\n' }, ['总结.md', '材料/定稿.md', '材料/旧稿/三.txt']],
  ['all but some', { '.bizhengignore': '*.txt\n!二.txt\n' }, ['总结.md', '旧稿/二.txt', '材料/定稿.md']],
  ['what is in an ignored folder stays ignored', { '.bizhengignore': '旧稿\n!二.txt\n' }, ['总结.md', '材料/定稿.md']],
  ['a slash at the end means folders', { '.bizhengignore': '总结.md/\n定稿.md\n*.txt\n' }, ['总结.md']],
  [
    'inner files decide',
    { '.bizhengignore': '*.txt\n', '材料/.bizhengignore': '!*.txt\n*.md\n' },
    ['总结.md', '材料/旧稿/三.txt'],
  ],
  ['.gitignore too, ours after it', { '.gitignore': '*.txt\n*.md\n', '.bizhengignore': '!总结.md\n' }, ['总结.md']],
  ['a slash in the middle', { '.gitignore': '材料/*.md\n材料/**/*.txt' }, ['总结.md', '旧稿/一.txt', '旧稿/二.txt']],
  [
    'names with braces and marks',
    { '.gitignore': '{总结}.md\n\\#.txt\n' },
    ['总结.md', '旧稿/一.txt', '旧稿/二.txt', '材料/定稿.md', '材料/旧稿/三.txt'],
  ],
])('%s', async (_, ignoring, left) => {
  put({ ...DRAFTS, ...ignoring });
  expect(await checked()).toEqual(left);
});

test('a folder that was named is checked, whatever ignores it above; what is in it goes by its own names', async () => {
  put({ ...DRAFTS, '.gitignore': '旧稿/\n二.txt\n', '.git/HEAD': 'x' });
  expect(await checked('旧稿')).toEqual(['旧稿/一.txt']);
});

test('outside a repository a .gitignore above what was named is somebody else’s', async () => {
  put({ ...DRAFTS, '.gitignore': '二.txt\n' });
  expect(await checked('旧稿')).toEqual(['旧稿/一.txt', '旧稿/二.txt']);
  expect(await checked()).not.toContain('旧稿/二.txt');
});

test('a repository ends what git ignores above it', async () => {
  put({ ...DRAFTS, '.gitignore': '*.txt\n', '旧稿/.git/HEAD': 'x' });
  expect(await checked('旧稿')).toEqual(['旧稿/一.txt', '旧稿/二.txt']);
});

test('no line keeps it busy', async () => {
  put({ ...DRAFTS, '.bizhengignore': `${'**/'.repeat(300)}x\n${'*a'.repeat(400)}\n`.repeat(3000) });
  put({ [`${'a'.repeat(60)}.txt`]: 'x' });
  expect((await checked()).length).toBe(6);
});

describe('lines that count for nothing', () => {
  /** `[words, message]` of each. */
  const told = (text: string): [string, string][] =>
    ignoreProblems(text).map(({ span, message }) => [text.slice(span.start, span.end), message['zh-CN']]);

  test('are told at their places, whatever the line ends and the mark before them', () => {
    const lines = ['# +(不看)', '旧稿/', '', '/', '+(甲|乙)/  ', '!', '*.txt'];
    for (const [before, end] of [
      ['', '\n'],
      ['\ufeff', '\r\n'],
    ] as const)
      expect(told(before + lines.join(end)).map(([words]) => words)).toEqual(['/', '+(甲|乙)/', '!']);
    expect(told('\ufeff/\n')).toEqual([['/', '这里没有写出文件名或文件夹名，已忽略。']]);
    expect(told('+(甲)')[0]?.[1]).toContain('不支持');
    expect(told('旧稿/\n!二.txt\n\\#.txt\n')).toEqual([]);
  });

  test('are told from the first that is not read any more', () => {
    const many = Array.from({ length: 2005 }, (_, i) => `# ${i}\n第${i}份.txt`).join('\n');
    expect(told(many)).toEqual([['第2000份.txt', '只看前 2000 行写法，从这一行起都没有算。']]);
  });

  test('are told by the command line, those of .gitignore are not', async () => {
    put({ '总结.md': '# 青河县2024年工作总结\n', '.bizhengignore': '旧稿/\n+(甲)/\n', '.gitignore': '+(甲)/\n' });
    let out = '';
    const write = (text: string): void => void (out += text);
    const world = {
      cwd: folder,
      environment: {},
      version: '0',
      columns: undefined,
      now: () => new Date(0),
      out: write,
      err: write,
    };
    await run(['check', '.', '--format', 'json'], world);
    const { files } = JSON.parse(out) as { files: { path: string; diagnostics: { range: { start: object } }[] }[] };
    const settings = files.filter(({ path }) => path.endsWith('ignore'));
    expect(settings.map(({ path }) => path)).toEqual(['.bizhengignore']);
    expect(settings[0]?.diagnostics.map(({ range }) => range.start)).toEqual([{ line: 1, character: 0 }]);
  });
});
