/** Edits of bizheng.json: they say what they should, and comments, commas and line ends stay where they are. */
import { describe, expect, it } from 'vitest';
import {
  type IgnoringChange,
  ignoringIn,
  newSettings,
  parseConfig,
  type SettingChange,
  settingEdits,
  withoutIgnoring,
} from '../server/src/config/config';
import { applyEdits } from '../server/src/core/index';

const RULE: IgnoringChange = { what: 'rule', rule: 'wording' };
const FILE: IgnoringChange = { what: 'file', rule: 'wording', file: '稿/总结(1).txt' };
const FINDING: IgnoringChange = { what: 'finding', rule: 'wording', file: '稿/总结(1).txt', text: '“布署”' };

const edit = (text: string, change: SettingChange): string => applyEdits(text, settingEdits(text, change)!);
const isOff = (text: string, path: string): boolean =>
  parseConfig(text).lintFor(path).rules['wording']?.severity === 'off';

describe('a rule switched off', () => {
  it.each<[string, string, string]>([
    ['empty', '{}', '{\n  "rules": { "wording": "off" }\n}'],
    ['empty over lines', '{\n}\n', '{\n  "rules": { "wording": "off" }\n}\n'],
    ['only a comment', '{\n  // 设置\n}\n', '{\n  // 设置\n  "rules": { "wording": "off" }\n}\n'],
    ['on one line', '{ "locale": "en" }', '{ "locale": "en", "rules": { "wording": "off" } }'],
    ['after the last key', '{\n\t"locale": "en"\n}', '{\n\t"locale": "en",\n\t"rules": { "wording": "off" }\n}'],
    [
      'with a comment behind',
      '{\n  "rules": {\n    "placeholder": "hint" // 只提示\n  }\n}',
      '{\n  "rules": {\n    "placeholder": "hint", // 只提示\n    "wording": "off"\n  }\n}',
    ],
    [
      'with a comma and a comment behind',
      '{\n  "rules": {\n    "placeholder": "hint", // 只提示\n  },\n}',
      '{\n  "rules": {\n    "placeholder": "hint", // 只提示\n    "wording": "off",\n  },\n}',
    ],
    [
      'with a comment below',
      '{\n  "rules": {\n    "placeholder": "hint"\n    // 完\n  }\n}',
      '{\n  "rules": {\n    "placeholder": "hint",\n    "wording": "off"\n    // 完\n  }\n}',
    ],
    ['no rules yet', '{\n  "rules": {}\n}', '{\n  "rules": {\n    "wording": "off"\n  }\n}'],
    ['set before', '{"rules": {"wording": "error"}}', '{"rules": {"wording": "off"}}'],
    [
      'set with options',
      '{"rules": {"wording": ["error", {"variants": true}]}}',
      '{"rules": {"wording": ["off", {"variants": true}]}}',
    ],
  ])('%s', (_, before, after) => {
    expect(edit(before, RULE)).toBe(after);
    const crlf = before.replaceAll('\n', '\r\n');
    expect(edit(crlf, RULE)).toBe(before.includes('\n') ? after.replaceAll('\n', '\r\n') : after);
    for (const text of [after, crlf, `\ufeff${before}`]) expect(isOff(edit(text, RULE), 'a.txt')).toBe(true);
  });
});

describe('a rule switched off for one file', () => {
  it('in an entry of its own, which later ones join', () => {
    const once = edit('{\n  "locale": "en"\n}\n', FILE);
    expect(once).toBe(
      '{\n  "locale": "en",\n  "overrides": [\n    { "files": ["/稿/总结\\\\(1\\\\).txt"], "rules": { "wording": "off" } }\n  ]\n}\n',
    );
    expect([isOff(once, '稿/总结(1).txt'), isOff(once, '总结(1).txt'), isOff(once, '稿/总结1.txt')]).toEqual([
      true,
      false,
      false,
    ]);
    const twice = edit(once, { ...FILE, rule: 'placeholder' });
    expect(twice).toContain('"rules": { "wording": "off", "placeholder": "off" }');
    expect(edit(twice, { ...FILE, file: 'b.txt' })).toContain('"placeholder": "off" } },\n    { "files": ["/b.txt"]');
    expect(parseConfig(twice).problems).toEqual([]);
  });
  it.each(['总结 [终].txt', 'a*b?.txt', '{甲,乙}!.txt', '+@(x|y).txt', '总结.txt'])('and no other: %s', (file) => {
    const text = edit('{}', { ...FILE, file });
    expect(isOff(text, file)).toBe(true);
    expect(isOff(text, `子/${file}`)).toBe(false);
    expect(isOff(text, 'ab.txt')).toBe(false);
  });
});

describe('a finding let stand', () => {
  it('is an entry, after those that are there', () => {
    const once = edit('{}', FINDING);
    expect(once).toBe(
      '{\n  "ignore": [\n    { "file": "稿/总结(1).txt", "rule": "wording", "text": "“布署”" }\n  ]\n}',
    );
    const twice = edit(once, { ...FINDING, text: '帐户' });
    expect(parseConfig(twice).lintFor('稿/总结(1).txt').ignore).toEqual([
      { rule: 'wording', text: '“布署”' },
      { rule: 'wording', text: '帐户' },
    ]);
    expect(parseConfig(twice).problems).toEqual([]);
  });
});

it('a new file holds the change and nothing else', () => {
  for (const change of [RULE, FILE, FINDING]) expect(parseConfig(newSettings(change)).problems).toEqual([]);
  expect(newSettings(RULE)).toBe('{\n  "rules": { "wording": "off" }\n}\n');
  expect(isOff(newSettings(FILE), '稿/总结(1).txt')).toBe(true);
});

it('a file that cannot be read is left alone', () => {
  for (const text of ['[]', '{"rules": {', '{"rules": }', 'x', '{"rules": []}'])
    expect(settingEdits(text, RULE)).toBeUndefined();
  expect(settingEdits('{"ignore": {}}', FINDING)).toBeUndefined();
});

describe('what was written is taken back', () => {
  const takeBack = (text: string, change: IgnoringChange, draft: string): string =>
    applyEdits(text, withoutIgnoring(text, draft, change)!);
  const held = [
    '{}',
    '{\n  "locale": "zh-CN"\n}\n',
    '{\n  // 本科室\n  "rules": { "placeholder": "hint" }, // 只提示\n}\n',
    '{ "ignore": [{ "file": "a.txt", "rule": "wording", "text": "布署" }] }',
    '{\n  "ignore": [\n    { "file": "a.txt", "rule": "wording", "text": "布署" }, // 原文如此\n  ],\n  "locale": "en"\n}',
    '{\n  "ignore": [\n    { "file": "a.txt", "rule": "wording", "text": "布署" } // 原文如此\n  ]\n}',
    '{\n  "overrides": [\n    { "files": ["/稿/总结\\\\(1\\\\).txt"], "rules": { "placeholder": "off" } }\n  ]\n}\n',
    '{\n  "overrides": [\n    { "files": ["b.txt"], "rules": { "placeholder": "off" } }\n  ]\n}\n',
    '{\n  "rules": {\n    "placeholder": "hint" // 只提示\n  }\n}',
    '{\n  "rules": {\n    "placeholder": "hint", // 只提示\n  },\n}',
  ];
  it.each(held.flatMap((text) => [RULE, FILE, FINDING].map((change) => [change.what, text, change] as const)))(
    '%s in %s',
    (_, text, change) => {
      for (const before of [text, text.replaceAll('\n', '\r\n')]) {
        const after = edit(before, change);
        const listed = ignoringIn(after, '稿/总结(1).txt').find(
          (one) => one.what === change.what && one.rule === 'wording',
        );
        const back = takeBack(after, listed!, '稿/总结(1).txt');
        expect(back).toBe(before);
      }
    },
  );
  it('out of the middle, beside a comment, with the options left', () => {
    const text =
      '{\n  "ignore": [\n    // 看过的\n    { "file": "稿/总结(1).txt", "rule": "wording", "text": "“布署”" },\n    { "file": "b.txt", "rule": "wording", "text": "甲" }\n  ],\n  "rules": { "wording": ["off", { "variants": true }], "placeholder": "off", "punctuation": "off" }\n}';
    const once = takeBack(text, FINDING, '稿/总结(1).txt');
    expect(once).toBe(text.replace(/\n.*布署.*/, ''));
    const twice = takeBack(once, RULE, 'a.txt');
    expect(twice).toContain('"wording": ["warning", { "variants": true }], "placeholder"');
    expect(takeBack(twice, { what: 'rule', rule: 'placeholder' }, 'a.txt')).toContain(
      'true }], "punctuation": "off" }',
    );
    expect(withoutIgnoring(twice, 'a.txt', RULE)).toBeUndefined();
    expect(ignoringIn('{ "rules": ', 'a.txt')).toEqual([]);
  });
});
