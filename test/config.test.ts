/** bizheng.json: what it says, what is wrong with it, and which one holds for a file. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import schema from '../server/src/config/bizheng.schema.json';
import { parseConfig, settingEdits } from '../server/src/config/config';
import { readEditorSettings } from '../server/src/config/editor-settings';
import { loadConfig, relativeTo } from '../server/src/config/load';
import type { Schema } from '../server/src/config/validate';
import { fits, GB_T_9704, GENRES, is, RULES } from '../server/src/core/index';
import { schemaWith } from './tools/docs';

/** What is told of `text`, each with the words it stands on. */
const problems = (text: string): string[] =>
  parseConfig(text).problems.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message['zh-CN']}`);

describe('parseConfig', () => {
  it('reads every key, with comments and trailing commas', () => {
    const config = parseConfig(`{
      // 级别
      "rules": { "heading-sequence": "off", "placeholder": ["hint", {}], },
      "include": ["材料/*.md"], "exclude": ["归档/"], "locale": "en",
      "genre": { "*.md": "zongjie", "周报/**": "简报" },
    }`);
    expect(config.problems).toEqual([]);
    expect(config.rules).toEqual({
      'heading-sequence': { severity: 'off' },
      placeholder: { severity: 'hint', options: {} },
    });
    expect(config.locale).toBe('en');
    expect(['材料/a.md', '材料/b/a.md', 'a.md'].map(config.included)).toEqual([true, false, false]);
    expect(['归档/a.md', 'x/归档/b/c.txt', '归档.md'].map(config.excluded)).toEqual([true, true, false]);
    expect(['a.md', 'x/a.md', '周报/1.md', 'a.txt'].map(config.genreOf)).toEqual([
      'zongjie',
      'zongjie',
      '简报',
      undefined,
    ]);
  });

  it('takes back with ! what an earlier glob of the list had, and the last one decides', () => {
    const { excluded } = parseConfig('{ "exclude": ["旧稿/", "!旧稿/样稿.txt", "!留/", "旧稿/留/*.md"] }');
    expect(['旧稿/a.txt', '旧稿/样稿.txt', '旧稿/留/a.txt', '旧稿/留/a.md', 'a.txt'].map(excluded)).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
    expect(['a.txt'].map(parseConfig('{ "exclude": ["!a.txt"] }').excluded)).toEqual([false]);
  });

  it.each([
    ['*.md', ['a.md', 'x/a.md'], ['a.txt', 'a.md.bak']],
    ['/*.md', ['a.md'], ['x/a.md']],
    ['材料/**/终稿.md', ['材料/终稿.md', '材料/一/二/终稿.md'], ['终稿.md', '材料/终稿.txt']],
    ['第?期.md', ['第3期.md', 'x/第十期.md'], ['第12期.md']],
    ['20[12][0-9]', ['2019/a.md', 'x/2024/b/c.md'], ['2034/a.md', '20240/a.md']],
    ['[!草]稿.md', ['定稿.md'], ['草稿.md', '稿.md']],
    ['{周报,月报}/*.{md,txt}', ['周报/a.md', '月报/a.txt'], ['日报/a.md', '周报/x/a.md']],
    ['\\\\*.md', ['*.md'], ['a.md']],
    ['./稿/', ['稿/a', '稿/b/c'], ['x/稿/a', '稿本/a']],
    ['*告*报*.md', ['公告与通报.md', '报告和报表.md'], ['报告.md']],
    ['Caf\u0065\u0301.md', ['Caf\u00e9.md'], ['Cafe.md']],
    ['**', ['a', 'a/b'], []],
  ])('the glob %s means what it says', (glob, inside, outside) => {
    const { excluded, problems } = parseConfig(`{ "exclude": ["${glob}"] }`);
    expect(problems).toEqual([]);
    expect(inside.filter((path) => !excluded(path))).toEqual([]);
    expect(outside.filter(excluded)).toEqual([]);
  });

  it.each(['/', './', '!', '', '!/', '//', '(a+)+b/+(a)', `${'{甲,乙}'.repeat(7)}.md`, 'x'.repeat(1001)])(
    'refuses the glob %j, says so in its place, and takes the others',
    (glob) => {
      const text = `{ "exclude": ["${glob}", "旧/"], "include": ["${glob}"], "genre": { "${glob}": "简报" },
        "overrides": [{ "files": ["${glob}"], "rules": { "placeholder": "off" } }] }`;
      const config = parseConfig(text);
      expect(config.problems.map(({ span }) => text.slice(span.start, span.end))).toEqual(Array(4).fill(`"${glob}"`));
      expect(['旧/a', 'a'].map(config.excluded)).toEqual([true, false]);
      expect(config.genreOf('a')).toBeUndefined();
    },
  );

  it('matches globs in time that grows with glob and path, not with what they could mean together', () => {
    const path = `${'a'.repeat(250)}/`.repeat(15);
    for (const glob of ['*a'.repeat(400) + 'b', '**/'.repeat(300) + 'b', '**/*a*a*a*a*b/'.repeat(60)]) {
      let looks = 0;
      const counting = new Proxy([...path], { get: (target, key) => (looks++, Reflect.get(target, key) as unknown) });
      expect(parseConfig(`{ "exclude": ["${glob}"] }`).excluded(path)).toBe(false);
      expect(
        fits(
          [...glob].map((one) => (one === '*' ? 'any number' : is(one))),
          counting,
        ),
      ).toBe(false);
      expect(looks).toBeLessThan(4 * glob.length * path.length);
    }
  });

  it('does not parse what is nested deeper than any settings', () => {
    for (const text of ['['.repeat(200_000), '{"a":'.repeat(200_000), `{"rules": ${'['.repeat(101)}`]) {
      const config = parseConfig(text);
      expect(config.problems.map(({ message }) => message['zh-CN'])).toEqual([expect.stringContaining('100 层')]);
      expect(config.excluded('a')).toBe(false);
    }
    expect(problems(`// ${'['.repeat(200)}\n{ "exclude": ["${'['.repeat(200)}"] }`)).toEqual([]);
  });

  it('takes no more of a list than is looked for in every draft, and marks where it stops', () => {
    const many = (count: number, one: (i: number) => unknown): unknown[] =>
      Array.from({ length: count }, (_, i) => one(i));
    const names = (count: number): string[] => many(count, (i) => `甲${i}`) as string[];
    const text = JSON.stringify({
      exclude: names(1002),
      unit: { name: '青河县', aliases: names(101) },
      terms: many(5001, (i) => ({ wrong: `错${i}`, right: '对' })),
      kinds: {
        a: {
          title: names(102),
          sections: many(101, (i) => ({ name: `部分${i}`, variants: names(i === 0 ? 101 : 0) })),
        },
      },
      ignore: many(5001, () => ({ file: 'a', rule: 'wording', text: 'x' })),
    });
    const config = parseConfig(text);
    expect(config.problems.map(({ span }) => text.slice(span.start, span.end)).sort()).toEqual(
      [
        '"甲1000"',
        '"甲100"',
        '{"wrong":"错5000","right":"对"}',
        '"甲100"',
        '{"name":"部分100","variants":[]}',
        '"甲100"',
        '{"file":"a","rule":"wording","text":"x"}',
      ].sort(),
    );
    expect(['甲999', '甲1000'].map(config.excluded)).toEqual([true, false]);
    expect(config.kinds[0]?.sections).toHaveLength(100);
    expect(config.lintFor('a').terms).toHaveLength(5000);
  });

  it('takes no text that is longer than a name, and no file that is longer than settings', () => {
    const long = `"${'县'.repeat(1001)}"`;
    const text = `{ "unit": { "name": ${long} }, "exclude": ["旧/", ${long}], "terms": [{ "wrong": ${long}, "right": "对" }] }`;
    const config = parseConfig(text);
    const places = config.problems.map(({ span }) => text.slice(span.start, span.end));
    expect(places).toEqual(Array(3).fill(long));
    expect([config.lintFor('a').unit, config.lintFor('a').terms, config.excluded('旧/a')]).toEqual([
      undefined,
      undefined,
      true,
    ]);
    const huge = parseConfig(`{ "exclude": [${'"a/",'.repeat(110_000)}] }`);
    expect([huge.isUnusable, huge.problems.map(({ message }) => message.en)]).toEqual([
      true,
      [expect.stringMatching(/500000 characters/)],
    ]);
    expect(settingEdits('['.repeat(200_000), { what: 'rule', rule: 'wording' })).toBeUndefined();
  });

  it('marks the globs of what is let stand, too', () => {
    const text = `{ "ignore": [${['/', '+(a)*', 'a.txt'].map((file) => `{ "file": "${file}", "rule": "wording", "text": "x" }`).join()}] }`;
    expect(problems(text).map((line) => line.split(':')[0])).toEqual(['"/"', '"+(a)*"']);
  });

  it('names, of many choices, the nearest, also where the editor’s schema lets every word pass', () => {
    const [problem] = parseConfig('{ "genre": { "*.md": "工做总结" } }').problems;
    expect(problem?.message['zh-CN']).toMatch(/^不能写 "工做总结"，可以写的有 \d+ 种，与它相近的是："工作总结", /);
    expect(problem?.beyondSchema).toBe(true);
    expect(problems('{ "rules": { "placeholder": "loud" } }').join()).toContain('"off", "error"');
  });

  it('tells what is wrong, where, and uses the rest', () => {
    const text =
      '{ "rules": { "no-such": "off", "placeholder": "loud", "heading-sequence": "off" }, "locale": 3, "extra": 1 }';
    expect(problems(text)).toEqual([
      '"no-such": 没有“no-such”这一项，已忽略。',
      '"loud": 不能写 "loud"，可以写："off", "error", "warning", "information", "hint"。',
      '3: 这里应当是带引号的文字。',
      '"extra": 没有“extra”这一项，已忽略。',
    ]);
    expect(parseConfig(text).rules).toEqual({ 'heading-sequence': { severity: 'off' } });
    expect(problems('{ "rules": { "placeholder": [] }, "include": "x", "genre": [] }').length).toBe(3);
    expect(problems('{ "genre": { "*.md": "zongjei" } }')[0]).toMatch(/^"zongjei": 不能写 "zongjei"/);
  });

  it('tells of slips in the writing without the words of programmers', () => {
    expect(problems('{ "rules": { "placeholder": "off" }')).toEqual([expect.stringMatching(/缺右大括号/)]);
    expect(problems('{ "rules": { "placeholder": { ')).toHaveLength(2); // One line for all braces, one for what they hold.
    expect(problems('{ "exclude": ["a" "b"] }')).toEqual([expect.stringMatching(/前一项后面缺逗号/)]);
    expect(problems('{ “rules”: {} }').join()).toMatch(/是中文标点/);
    expect(problems('{ "exclude"：["a"] }').join()).toMatch(/“：”是中文标点/);
    for (const text of ['{', '[}', '{"a"', '{"a":', '{"a":"b', '{} {}', '{a: 1}', '{"a": 1 /*'])
      expect(problems(text).join()).not.toMatch(/[A-Z][a-z]+[A-Z]/);
  });
  it('lives through any text', () => {
    for (const text of [
      '',
      '[]',
      '{',
      '{"rules":',
      '{"rules": {"placeholder"}}',
      'null',
      '\ufeff{}',
      '好',
      '{"__proto__": {"x": 1}}',
    ]) {
      expect(() => parseConfig(text).excluded('a')).not.toThrow();
    }
    expect(problems('{"rules": {"placeholder": }}')).toHaveLength(1);
    expect(parseConfig('\ufeff{"locale":"en"}').locale).toBe('en');
  });

  it('the schema says only what the validator understands, and knows every rule', () => {
    const known = new Set([
      '$schema',
      'allowComments',
      'allowTrailingCommas',
      '$ref',
      'title',
      'description',
      'default',
      'type',
      'enum',
      'properties',
      'additionalProperties',
      'required',
      'items',
      'minItems',
      'maxItems',
      'minimum',
      'maximum',
      'anyOf',
      'definitions',
    ]);
    const unknown: string[] = [];
    const visit = (one: Schema): void => {
      unknown.push(...Object.keys(one).filter((key) => !known.has(key)));
      const inner = [one.properties, one.definitions].flatMap((group) => Object.values(group ?? {}));
      for (const each of [...inner, ...(one.anyOf ?? []), one.items ?? [], one.additionalProperties ?? []].flat())
        if (typeof each === 'object') visit(each as Schema);
    };
    visit(schema as Schema);
    expect(unknown).toEqual([]);
    const path = new URL('../server/src/config/bizheng.schema.json', import.meta.url);
    const text = readFileSync(path, 'utf8');
    expect(text, 'run: npm run docs').toBe(schemaWith(RULES, GENRES, text));
  });
});

describe('layout', () => {
  it('is that of the standard where the file says nothing else, and headings go along with the body', () => {
    expect(parseConfig('{}').layout).toEqual(GB_T_9704);
    const { layout, problems } = parseConfig(
      '{"layout": {"margins": {"top": 30}, "fonts": {"body": "宋体"}, "sizes": {"body": 15, "heading1": 16}, "pageNumber": "-1-"}}',
    );
    expect(problems).toEqual([]);
    expect(layout.margins).toEqual({ top: 30, bottom: 35, left: 28, right: 26 });
    expect([layout.fonts.body, layout.fonts.heading3, layout.fonts.heading1]).toEqual(['宋体', '宋体', '黑体']);
    expect([layout.sizes.heading2, layout.sizes.heading1, layout.pageNumber]).toEqual([15, 16, '-1-']);
  });
  it('refuses lengths that no page has, and keeps the rest', () => {
    const { layout, problems } = parseConfig(
      '{"layout": {"margins": {"top": 3000, "left": 30}, "linePitch": 0, "fonts": {"titel": "x"}, "pageNumberPlace": "top"}}',
    );
    expect(problems.map(({ message }) => message['zh-CN'])).toEqual([
      '应当在 5 到 100 之间。',
      '应当在 10 到 80 之间。',
      '没有“titel”这一项，已忽略。',
      '不能写 "top"，可以写："outside", "center", "right"。',
    ]);
    expect(layout).toEqual({ ...GB_T_9704, margins: { ...GB_T_9704.margins, left: 30 } });
  });
});

describe('kinds of document in the settings file', () => {
  const offered = schema.definitions.genre.enum;

  it('are offered by their Chinese names alone: an editor would put letters in front of them', () => {
    expect(offered.filter((name) => !/^[\u4e00-\u9fff]/.test(name))).toEqual([]);
    expect(GENRES.filter(({ name }) => !offered.includes(name['zh-CN']))).toEqual([]);
  });

  it('count by their ids as well, and a name that there is none of is told where no schema can', () => {
    expect(problems('{ "genre": { "*.md": "zongjie" }, "kinds": { "月度小结": { "like": "zongjie" } } }')).toEqual([]);
    const told = parseConfig('{ "genre": { "*.md": "zongje" }, "kinds": { "月度小结": { "like": "总节" } } }').problems;
    expect(told.map(({ beyondSchema }) => beyondSchema)).toEqual([true, true]);
  });
});

describe('readEditorSettings', () => {
  const told = (asked: Record<string, unknown>): string[] =>
    readEditorSettings(asked).problems.map(({ name, message }) => `${name}: ${message['zh-CN']}`);

  it('says by the name of the setting what is wrong, and takes the rest', () => {
    expect(
      told({
        locale: 'fr',
        inlayHints: 'yes',
        rulez: {},
        newDocument: { language: 'word' },
        rules: { punctuation: 'off', placeholder: true },
        include: '*.md',
        exclude: ['a.md', 3],
        genre: { '*.md': '总节' },
      }),
    ).toEqual([
      'bizheng.locale: 不能写 "fr"，可以写："auto", "zh-CN", "en"。',
      'bizheng.inlayHints: 这里应当是 true 或 false。',
      'bizheng.rulez: 没有“rulez”这一项，已忽略。',
      expect.stringMatching(/^bizheng\.newDocument\.language: 不能写 "word"/),
      expect.stringMatching(/^bizheng\.rules\.placeholder: 这里应当是/),
      expect.stringMatching(/^bizheng\.include: 这里应当是/),
      expect.stringMatching(/^bizheng\.exclude\.1: 这里应当是/),
      expect.stringMatching(/^bizheng\.genre\.\*\.md: 不能写 "总节"/),
    ]);
    expect(readEditorSettings({ rules: { punctuation: 'off', placeholder: true } }).config.rules).toEqual({
      punctuation: { severity: 'off' },
    });
  });

  it('has nothing to say of what is right, not set, or of every setting of the manifest at its default', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { configuration: { properties: Record<string, { default: unknown }> } };
    };
    const defaults: Record<string, unknown> = {};
    for (const [name, { default: value }] of Object.entries(contributes.configuration.properties)) {
      const [, key = '', inner] = name.split('.');
      defaults[key] = inner === undefined ? value : { [inner]: value };
    }
    expect(told(defaults)).toEqual([]);
    expect(told({ enable: null, rules: null, trace: { server: 'verbose' }, genre: { '*.md': '工作总结' } })).toEqual(
      [],
    );
  });
});

describe('loadConfig', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bizheng-config-'));
    mkdirSync(join(folder, 'a', 'b'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('takes the nearest above, no higher than the root', async () => {
    writeFileSync(join(folder, 'bizheng.json'), '{"locale":"en"}');
    const found = await loadConfig(join(folder, 'a', 'b'));
    expect([found.path, found.locale]).toEqual([join(folder, 'bizheng.json'), 'en']);
    expect(relativeTo(found, join(folder, 'a', 'x.md'))).toBe('a/x.md');
    expect((await loadConfig(join(folder, 'a', 'b'), join(folder, 'a'))).path).toBeUndefined();
    writeFileSync(join(folder, 'a', 'bizheng.json'), '{}');
    expect((await loadConfig(join(folder, 'a', 'b'))).locale).toBeUndefined();
  });

  it('says when it cannot be read', async () => {
    writeFileSync(join(folder, 'bizheng.json'), Buffer.from([0, 1, 2, 0]));
    expect(await loadConfig(folder)).toMatchObject({ failure: { reason: 'binary' }, rules: {} });
  });
});
