/** What is told of a draft with more findings than anybody reads, and of one that takes long. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../server/src/cli/run';
import { FORMATS } from '../server/src/cli/reporters/index';
import { DEFAULT_CONFIG, loudest, MOST_FINDINGS, type Severity } from '../server/src/core/index';
import { diagnosticsOf } from '../server/src/lsp/diagnostics';
import { type Analysis, Drafts } from '../server/src/lsp/drafts';
import type { DraftSettings } from '../server/src/lsp/settings';
import { draftStatus } from '../server/src/lsp/status';

const COUNT = 1200;
/** A date that does not exist is an error each. */
const FULL = `关于检查情况的报告\n${Array.from({ length: COUNT }, (_, i) => `第${i}组于2024年2月${31 + (i % 60)}日完成检查。\n`).join('')}`;

const SETTINGS: DraftSettings = {
  enabled: true,
  scope: 'included',
  genre: undefined,
  kinds: [],
  inlayHints: false,
  lint: DEFAULT_CONFIG,
};
const source = (text: string, version = 1) => ({
  uri: 'file:///a.gw',
  languageId: 'gongwen',
  version,
  getText: () => text,
});

describe('a draft with more findings than are shown', () => {
  it('keeps the loudest, in their order', () => {
    const given: { severity: Severity; at: number }[] = Array.from({ length: 8 }, (_, at) => ({
      severity: (['hint', 'error', 'information', 'warning'] as const)[at % 4] ?? 'hint',
      at,
    }));
    expect(loudest(given, 5).map(({ at }) => at)).toEqual([1, 2, 3, 5, 7]);
    expect(loudest(given, 8)).toBe(given);
  });

  it('says so in the editor, in one line at the start', () => {
    const items = diagnosticsOf(new Drafts().analyse(source(FULL), SETTINGS));
    expect(items).toHaveLength(MOST_FINDINGS + 1);
    expect(items[0]).toMatchObject({ code: 'too-many', range: { start: { line: 0, character: 0 } } });
    expect(items[0]?.message).toMatch(/^共发现 1\d{3} 处，只列出级别最高的 1000 处/);
    expect(items.slice(1).every(({ code }) => code !== 'too-many')).toBe(true);
  });

  it('says so in every format of the command line, and the baseline has them all', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'bizheng-limits-'));
    writeFileSync(join(cwd, 'a.txt'), FULL);
    const check = async (...argv: string[]): Promise<string> => {
      let out = '';
      const world = {
        cwd,
        environment: {},
        version: '0',
        columns: undefined,
        now: () => new Date(0),
        err: (text: string) => void (out += text),
      };
      await run(['check', 'a.txt', '--rule', 'date-problem', ...argv], { ...world, out: (text) => void (out += text) });
      return out;
    };
    for (const format of FORMATS)
      expect(await check('--format', format), format).toMatch(/共发现 1200 处，只列出级别最高的 1000 处/);
    const answer = JSON.parse(await check('--format', 'json')) as {
      files: { diagnostics: { code: string }[] }[];
      summary: { errors: number };
    };
    expect(answer.files[0]?.diagnostics.map(({ code }) => code)).toHaveLength(MOST_FINDINGS + 1);
    expect(answer.summary.errors).toBe(COUNT);
    await check('--write-baseline', '--baseline', 'b.json');
    expect(await check('--baseline', 'b.json')).toContain('没有发现问题');
    rmSync(cwd, { recursive: true });
  });
});

describe('a draft that takes long', () => {
  const TEXT = '关于检查情况的报告\n检查已经完成。\n';
  /** Drafts under a clock that goes on by `step` at each look. */
  const underClock = (step: number): { drafts: Drafts; told: [string, number][] } => {
    let time = 0;
    const drafts = new Drafts(false, undefined, () => (time += step));
    const told: [string, number][] = [];
    drafts.onSlow = ({ uri }: Analysis, took) => void told.push([uri, took]);
    return { drafts, told };
  };

  it('is told once in the log until it is closed, and each time in its status', () => {
    const { drafts, told } = underClock(2500);
    for (const version of [1, 2])
      expect(draftStatus(drafts.analyse(source(TEXT, version), SETTINGS))).toMatchObject({ slow: 5 });
    expect(told).toEqual([['file:///a.gw', 5000]]);
    drafts.forget('file:///a.gw');
    expect(draftStatus(drafts.analyse(source(TEXT, 3), SETTINGS)).slow).toBe(5);
    expect(told).toHaveLength(2);
  });

  it('and one that does not is not', () => {
    const { drafts, told } = underClock(1900);
    expect(draftStatus(drafts.analyse(source(TEXT), SETTINGS)).slow).toBeUndefined();
    expect(told).toEqual([]);
  });
});
