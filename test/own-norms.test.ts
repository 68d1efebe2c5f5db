/** What a workspace lays down for itself in bizheng.json: kinds, unit, terms, levels by file, findings let stand. */
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../server/src/config/config';
import { type Finding, lint, readReport } from '../server/src/core/index';

const problems = (text: string): string[] =>
  parseConfig(text).problems.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message['zh-CN']}`);

const judge = (config: object, text: string, path = '周报.txt'): { genre: unknown; findings: Finding[] } => {
  const settings = parseConfig(JSON.stringify(config));
  const report = readReport(text, {
    format: 'plain',
    fileName: path,
    genre: settings.genreOf(path),
    kinds: settings.kinds,
  });
  return { genre: report.genre, findings: lint(report, { locale: 'zh-CN', ...settings.lintFor(path) }) };
};
const told = (config: object, text: string, rule: string, path?: string): string[] =>
  judge(config, text, path)
    .findings.filter((one) => one.rule === rule)
    .map((one) => one.message);

const TALK =
  '本周排查用电隐患十二处，当场整改十处，其余两处已下达整改通知并明确时限，责任人每日到场查看，确保按期完成。';
const WEEKLY = `第12周安全生产周报\n一、本周工作\n${TALK}\n二、隐患整改\n${TALK}\n`;
const kinds = {
  zhoubao: {
    name: '安全周报',
    title: ['周报', '周*通报'],
    like: '简报',
    sections: [
      { name: '本周工作' },
      { name: '隐患整改', variants: ['整改情况'] },
      { name: '下周安排', level: 'usual' },
      { name: '值班', runIn: true },
    ],
  },
};

describe('kinds', () => {
  it('reads them in full', () => {
    const config = parseConfig(JSON.stringify({ kinds }));
    expect(config.problems).toEqual([]);
    expect(config.kinds).toMatchObject([
      { id: 'zhoubao', name: '安全周报', like: 'jianbao', title: ['周报', '周*通报'] },
    ]);
    expect(config.kinds[0]!.sections![2]).toEqual({ name: '下周安排', variants: [], level: 'usual', runIn: false });
  });

  it.each([
    ['第12周安全生产周报', true],
    ['第12周安全生产周报（修订稿）', true],
    ['第八周情况通报', true],
    ['第12周安全生產周報', true],
    ['周报制度建设方案', false],
    ['关于启用周报的通知', false],
  ])('know their titles: %s', (title, own) => {
    const { genre } = judge({ kinds }, WEEKLY.replace('第12周安全生产周报', title));
    expect((genre as { own?: unknown }).own !== undefined).toBe(own);
  });

  it('are named by front matter, setting and file', () => {
    const other = WEEKLY.replace('第12周安全生产周报', '三月第二周');
    expect(judge({ kinds }, `---\n文种: 安全周报\n---\n${other}`).genre).toMatchObject({
      id: 'jianbao',
      by: 'front-matter',
      own: { id: 'zhoubao' },
    });
    expect(judge({ kinds, genre: { '*.txt': 'zhoubao' } }, other).genre).toMatchObject({
      by: 'setting',
      own: { id: 'zhoubao' },
    });
    expect(judge({ kinds, genre: { '*.txt': '工作总结' } }, WEEKLY).genre).toEqual({ id: 'zongjie', by: 'setting' });
  });

  it('have their parts looked for, by name, variant or in the text', () => {
    const messages = told({ kinds }, WEEKLY, 'missing-section');
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain('下周安排');
    expect(messages[1]).toMatch(/值班.*bizheng\.json.*应当/);
    const full = `${WEEKLY}三、下周安排\n安排专人值班，${TALK}\n`;
    expect(told({ kinds }, full, 'missing-section')).toEqual([]);
    expect(told({ kinds }, full.replace('隐患整改', '隐患的整改情况'), 'missing-section')).toEqual([]);
    expect(
      told({ kinds, rules: { 'missing-section': ['warning', { usual: false }] } }, WEEKLY, 'missing-section'),
    ).toHaveLength(1);
  });

  it('a part by a name that everybody uses may be headed as everybody heads it, unless variants are listed', () => {
    const asks = (section: object, heading: string): number =>
      told(
        { kinds: { a: { name: '周报', sections: [section] } } },
        `安全周报\n一、${heading}\n${TALK}${TALK}\n`,
        'missing-section',
      ).length;
    expect([
      asks({ name: '存在问题' }, '存在的主要问题'),
      asks({ name: '存在问题' }, '困难和不足'),
      asks({ name: '存在问题' }, '本周工作'),
    ]).toEqual([0, 0, 1]);
    expect([
      asks({ name: '存在问题', variants: ['短板'] }, '困难和不足'),
      asks({ name: '存在问题', variants: ['短板'] }, '工作短板'),
    ]).toEqual([1, 0]);
  });

  it('a fix puts the part where the list has it', () => {
    const text = `第12周安全生产周报\n一、本周工作\n${TALK}\n二、下周安排\n安排值班。${TALK}\n`;
    const [finding] = judge({ kinds }, text).findings.filter((one) => one.rule === 'missing-section');
    const edits = finding!.fixes[0]!.edits;
    expect(edits[0]!.span.start).toBe(text.indexOf('二、下周'));
    expect(edits[0]!.text).toContain('二、隐患整改');
  });

  it('may speak of a known kind: its parts are then the workspace’s', () => {
    const own = { kinds: { 工作总结: { sections: [{ name: '财务情况' }] } } };
    expect(parseConfig(JSON.stringify(own)).kinds).toMatchObject([
      { id: 'zongjie', name: '工作总结', like: 'zongjie', title: [] },
    ]);
    const text = `石桥镇2023年工作总结\n一、主要工作\n${TALK}${TALK}\n`;
    expect(told(own, text, 'missing-section')).toEqual([expect.stringContaining('财务情况')]);
    expect(told({}, text, 'missing-section').join()).not.toContain('财务情况');
  });

  it('without parts of their own are judged as what they are like', () => {
    const like = { kinds: { niandu: { name: '年度回顾', like: 'zongjie' } } };
    const text = `石桥镇2023年度回顾\n一、主要工作\n${TALK.repeat(10)}\n二、工作成效\n${TALK}\n`;
    expect(told(like, text, 'missing-section').join()).toMatch(/这篇年度回顾没有写“存在问题”/);
  });

  it('are silent on a draft just begun', () =>
    expect(told({ kinds }, '第12周安全生产周报\n', 'missing-section')).toEqual([]));
});

describe('what is wrong is told where it stands, and the rest counts', () => {
  it.each<[string, string[]]>([
    ['{"kinds": {"a": {"title": ["/(/", "周报"], "like": "简报"}}}', ['"/(/": 这里不能写正则表达式']],
    [`{"kinds": {"a": {"title": ["${'报'.repeat(201)}"]}}}`, [`"${'报'.repeat(201)}": 超过 200 个字`]],
    ['{"kinds": {"a": {"like": "jianbo", "sections": [{"name": "甲"}]}}}', ['"jianbo": 不能写']],
    [
      '{"kinds": {"a": {"sections": [{"level": "usual"}, {"name": "乙", "level": "must"}]}}}',
      ['{"level": "usual"}: 这里缺少“name”', '"must": 不能写'],
    ],
    ['{"kinds": {"a": {"part": 1}}, "kind": 1}', ['"part": 没有“part”这一项', '"kind": 没有“kind”这一项']],
    ['{"unit": {"aliases": ["石桥"]}}', ['{"aliases": ["石桥"]}: 这里缺少“name”']],
    ['{"unit": "石桥镇"}', ['"石桥镇": 这里应当是对象']],
    [
      '{"terms": [{"wrong": "甲"}, {"wrong": "乙", "right": 3}]}',
      ['{"wrong": "甲"}: 这里缺少“right”', '3: 这里应当是带引号的文字'],
    ],
    [
      '{"overrides": [{"files": "*.txt", "rules": {}}, {"files": ["a"], "rules": {"no-such": "off"}}]}',
      ['"*.txt": 这里应当是数组', '"no-such": 没有'],
    ],
    ['{"ignore": [{"file": "a.txt", "rule": "wording"}]}', ['{"file": "a.txt", "rule": "wording"}: 这里缺少“text”']],
    ['{"ignore": [{"file": "a.txt", "rule": "wordings", "text": "甲"}]}', ['"wordings": 不能写']],
    ['{"kinds": {"a": {"name": "周报"}}, "genre": {"a": "周报", "b": "a", "c": "旬刊"}}', ['"旬刊": 不能写']],
  ])('%s', (text, expected) => {
    const found = problems(text);
    expect(found.map((one, i) => one.slice(0, expected[i]?.length))).toEqual(expected);
  });

  it('uses what is right', () => {
    const config = parseConfig(
      '{"kinds": {"a": {"title": ["/(/", "周报"], "sections": [{"level": "usual"}, {"name": "乙", "level": "must"}]}}, "terms": [{"wrong": " ", "right": "x"}, {"wrong": "甲", "right": "乙"}], "unit": {"name": "石桥镇", "aliases": ["石桥", ""]}}',
    );
    expect(config.kinds).toEqual([
      {
        id: 'a',
        name: 'a',
        title: ['周报'],
        like: undefined,
        sections: [{ name: '乙', variants: [], level: 'required', runIn: false }],
      },
    ]);
    expect(config.lintFor('x')).toMatchObject({
      terms: [{ wrong: '甲', right: '乙' }],
      unit: { name: '石桥镇', aliases: ['石桥'] },
    });
  });

  it('takes the unit from the facts where nothing else names it', () => {
    expect(parseConfig('{"facts": {"unit": "石桥镇"}}').lintFor('a').unit).toEqual({ name: '石桥镇', aliases: [] });
    expect(parseConfig('{"facts": {"unit": "石桥镇"}, "unit": {"name": "石桥镇人民政府"}}').lintFor('a').unit).toEqual({
      name: '石桥镇人民政府',
      aliases: [],
    });
  });

  it('lives through any shape', () => {
    for (const value of [null, 1, '', [], [null], {}, { a: null }, { a: [] }, [{}], true]) {
      for (const key of ['kinds', 'unit', 'terms', 'overrides', 'ignore']) {
        const config = parseConfig(JSON.stringify({ [key]: value, locale: 'en' }));
        expect(config.locale).toBe('en');
        expect(() => config.lintFor('a.txt')).not.toThrow();
      }
    }
  });
});

describe('levels by file', () => {
  const config = parseConfig(`{
    "rules": { "placeholder": "error", "heading-sequence": "hint" },
    "overrides": [
      { "files": ["草稿/"], "rules": { "placeholder": "off" } },
      { "files": ["*.md"], "rules": { "heading-sequence": "error", "placeholder": "hint" } },
    ],
  }`);
  it('later entries count over earlier ones', () => {
    expect(config.problems).toEqual([]);
    const level = (path: string, rule: string): unknown => config.lintFor(path).rules[rule]?.severity;
    expect(['a.txt', '草稿/a.txt', '草稿/a.md'].map((path) => level(path, 'placeholder'))).toEqual([
      'error',
      'off',
      'hint',
    ]);
    expect(['a.txt', 'b.md'].map((path) => level(path, 'heading-sequence'))).toEqual(['hint', 'error']);
  });
  it('files that nothing singles out share one object', () => {
    expect(config.lintFor('a.txt')).toBe(config.lintFor('b/c.txt'));
    expect(config.lintFor('a.md')).toBe(config.lintFor('b.md'));
  });
});

describe('findings let stand', () => {
  const text = '石桥镇工作总结\n一、主要工作\n甲。\n三、下一步打算\n乙。\n';
  const ignoring = (entry: object): number =>
    told({ ignore: [entry] }, text, 'heading-sequence', '稿/总结(1).txt').length;
  it('are known by file, rule and words', () => {
    expect(told({}, text, 'heading-sequence')).toHaveLength(1);
    const entry = { file: '稿/总结(1).txt', rule: 'heading-sequence', text: '三、' };
    expect(ignoring(entry)).toBe(0);
    expect(ignoring({ ...entry, file: './稿\\总结(1).txt' })).toBe(0);
    expect(ignoring({ ...entry, file: '稿/*.txt' })).toBe(0);
    expect(ignoring({ ...entry, file: '总结(1).txt' })).toBe(1);
    expect(ignoring({ ...entry, rule: 'placeholder' })).toBe(1);
    expect(ignoring({ ...entry, text: '二、' })).toBe(1);
  });
});

describe('terms', () => {
  const terms = [
    { wrong: '贫困户', right: '脱贫户', note: '已全部脱贫。' },
    { wrong: '群众', right: '人民群众' },
    { wrong: '布署', right: '安排' },
    { wrong: '資料', right: '资料' },
  ];
  const marked = (text: string): [string, string][] =>
    judge({ terms }, `石桥镇工作总结\n${text}\n`)
      .findings.filter((one) => one.rule === 'wording')
      .map((one) => [`石桥镇工作总结\n${text}`.slice(one.span.start, one.span.end), one.message]);
  it.each<[string, string[]]>([
    ['走访贫困户12户。', ['贫困户']],
    ['走访脱贫户12户。', []],
    ['走访貧困戶12户。', ['貧困戶']],
    ['服务人民群众，方便群众。', ['群众']],
    ['统一布署。', ['布署']],
    ['整理資料，上报资料。', ['資料']],
  ])('%s', (text, words) => expect(marked(text).map(([word]) => word)).toEqual(words));
  it('say why, and offer the right word', () => {
    expect(marked('走访贫困户12户。')[0]![1]).toBe(
      '“贫困户”在本单位应写作“脱贫户”：已全部脱贫（bizheng.json 的 terms）。',
    );
    expect(marked('统一布署。')[0]![1]).toContain('“安排”');
  });
});
