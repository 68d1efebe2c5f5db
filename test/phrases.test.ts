/** What completion and snippet files are made of: enough of it, each with an example, found by its right pinyin, up to date. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { GENRES, PHRASES, pinyinOf, plainText, snippetText } from '../server/src/core/index';
import { wordsRead } from '../server/src/core/norms/pinyin';
import { blankOf, sampleOf, type Template, template, writeTemplate } from '../server/src/core/norms/template';
import { wordsToRead } from '../server/src/core/norms/words-to-read';
import { findings, placesOf } from './check';
import { snippetsFile } from './tools/snippets';

const root = fileURLToPath(new URL('..', import.meta.url));
const textOf = (parts: Template): string => writeTemplate(parts, sampleOf);

describe('phrases', () => {
  test('at least 250, no two alike, all with an example that shows them', () => {
    expect(PHRASES.length).toBeGreaterThanOrEqual(250);
    const texts = PHRASES.map((phrase) => plainText(phrase.parts));
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
    expect(
      PHRASES.filter((phrase) => !phrase.example.includes(textOf(phrase.parts))).map((phrase) => phrase.example),
    ).toEqual([]);
  });

  test('name kinds that there are', () => {
    const ids = new Set<string>(GENRES.map((genre) => genre.id));
    expect(PHRASES.flatMap((phrase) => phrase.genres ?? []).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('no example is found fault with for its wording, punctuation or numbers', () => {
    const faults = PHRASES.flatMap(({ example }) =>
      findings(example)
        .filter(({ rule }) => !/missing-|empty-|heading-|enumeration-|closing-phrase|stale-year/.test(rule))
        .map((one) => `${one.rule}: ${example} ${one.message}`),
    );
    expect(faults).toEqual([]);
  });

  test('each gap, left open, is a blank that the rule placeholder reports', () => {
    const silent = PHRASES.flatMap(({ parts }) => {
      const text = `${plainText(parts)}`;
      let at = 0;
      const found = findings(text, 'placeholder');
      return parts.flatMap((part) => {
        const [start, end] = [at, (at += typeof part === 'string' ? part.length : blankOf(part.name).length)];
        return typeof part === 'string' ||
          found.some((one) => placesOf(one).some((place) => place.start < end && start < place.end))
          ? []
          : [`${part.name} in ${text}`];
      });
    });
    expect(silent).toEqual([]);
  });
});

describe('pinyin', () => {
  test('the table has every word, and none that is gone', () => {
    expect([...wordsRead()].sort(), 'run: npm run pinyin').toEqual([...wordsToRead()].sort());
  });

  test.each([
    ['现将调研情况报告如下', 'xianjiangdiaoyanqingkuangbaogaoruxia', 'xjdyqkbgrx'],
    ['当否请批示', 'dangfouqingpishi', 'dfqps'],
    ['夯实基层基础提升治理水平', 'hangshijicengjichutishengzhilishuiping', 'hsjcjctszlsp'],
    ['短板和差距', 'duanbanhechaju', 'dbhcj'],
    ['资金投入不足基础设施薄弱', 'zijintourubuzujichusheshiboruo', 'zjtrbzjcssbr'],
    ['廉洁自律情况', 'lianjiezilvqingkuang', 'ljzlqk'],
    ['着力破解难题', 'zhuolipojienanti', 'zlpjnt'],
    ['强化统筹协调', 'qianghuatongchouxietiao', 'qhtcxt'],
    ['以上意见供参考', 'yishangyijiangongcankao', 'ysyjgck'],
    ['较好地完成了年初确定的目标任务', 'jiaohaodewanchenglenianchuquedingdemubiaorenwu', 'jhdwclncqddmbrw'],
  ])('%s is %s', (word, full, initials) => expect(pinyinOf(word)).toEqual({ full, initials }));

  test('words that users bring are read character by character', () => {
    expect(pinyinOf('云岭镇')).toEqual({ full: 'yunlingzhen', initials: 'ylz' });
  });
});

describe('templates', () => {
  test('equal gaps are one tab stop, and what is special in snippets is escaped', () => {
    const parts = template('‹甲=1›$1}‹乙›‹甲›\\');
    expect(snippetText(parts)).toBe('${1:【待填甲】}\\$1\\}${2:【待填乙】}${1}\\\\$0');
    expect(snippetText(parts, { 甲: 'a}' })).toBe('a\\}\\$1\\}${1:【待填乙】}a\\}\\\\$0');
    expect(writeTemplate(parts, sampleOf)).toBe('1$1}乙1\\');
  });
});

test('the snippet file is up to date', () => {
  expect(readFileSync(`${root}snippets/gongwen.json`, 'utf8') === snippetsFile(), 'run: npm run docs').toBe(true);
});
