/** What a release needs: an entry in the changelog, the right channel, addresses from one place, checksums, a workflow without tokens. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isPreRelease, notesOf, problemsOf, SUMS, sumsOf, vsixName, withAddresses } from './tools/release.mjs';

const CHANGELOG = `# 更新日志 · Changelog

## 未发布 · Unreleased

## 0.2.0 · 2026-11-20

- 查得更准。

## 0.1.0 · 2026-11-01

第一个版本。
`;
const release = (changes: Partial<Parameters<typeof problemsOf>[0]> = {}): string[] =>
  problemsOf({
    tag: 'v0.2.0',
    manifest: { version: '0.2.0', repository: 'x' },
    lock: { version: '0.2.0' },
    changelog: CHANGELOG,
    today: '2026-11-28',
    ...changes,
  });

describe('the changelog', () => {
  it('has an entry for the version that package.json names', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(notesOf(readFileSync('CHANGELOG.md', 'utf8'), version)).toMatch(/\S/);
  });
  it('gives the notes of a release', () => {
    expect(notesOf(CHANGELOG, '0.2.0')).toBe('- 查得更准。');
    expect(notesOf(CHANGELOG.replaceAll('\n', '\r\n'), '0.1.0')).toBe('第一个版本。');
    expect(notesOf(CHANGELOG, '0.2')).toBeUndefined();
  });
});

describe('what must not be published', () => {
  it('nothing is wrong with a release that is ready', () => expect(release()).toEqual([]));
  it.each([
    ['another tag', { tag: 'v0.2.1' }, 'v0.2.1'],
    [
      'a version that the marketplace refuses',
      { manifest: { version: '0.2.0-beta.1', repository: 'x' } },
      '0.2.0-beta.1',
    ],
    ['a lock file left behind', { lock: { version: '0.1.0' } }, 'package-lock.json'],
    ['no entry', { changelog: CHANGELOG.replace('0.2.0', '0.3.0') }, '没有“## 0.2.0'],
    ['an empty entry', { changelog: CHANGELOG.replace('- 查得更准。', '') }, '没有内容'],
    ['no date', { changelog: CHANGELOG.replace(' · 2026-11-20', '') }, '日期没写'],
    ['a date to come', { today: '2026-11-19' }, '今天之后'],
    ['entries left behind', { changelog: CHANGELOG.replace('Unreleased\n', 'Unreleased\n\n- 忘了。\n') }, '还有内容'],
    ['no repository', { manifest: { version: '0.2.0' } }, '没有 repository'],
  ])('%s', (_, changes, told) => expect(release(changes).join('\n')).toContain(told));
});

it('an odd second number is a pre-release', () => {
  expect(['0.1.0', '1.3.9', '0.2.0', '2.10.1'].map(isPreRelease)).toEqual([true, true, false, false]);
});

describe('addresses', () => {
  const url = 'https://example.org/unit/bizheng';
  it('follow from that of the repository', () => {
    const made = withAddresses({ name: 'bizheng' }, `${url}/`);
    expect(made).toEqual({
      name: 'bizheng',
      repository: { type: 'git', url: `git+${url}.git` },
      bugs: { url: `${url}/issues` },
      homepage: `${url}#readme`,
      qna: `${url}/issues`,
    });
    expect(withAddresses(made, `git+${url}.git`)).toEqual(made);
  });
  it('are refused when they are none, or of another repository', () => {
    expect(() => withAddresses({}, 'github.com/a/b')).toThrow('应写成');
    expect(() => withAddresses({}, 'https://example.org/a')).toThrow('应写成');
    expect(() => withAddresses({ repository: 'https://example.org/other/bizheng' }, url)).toThrow('other');
  });
});

describe('packages', () => {
  const vsix = (identity: string, properties = ''): Uint8Array =>
    zipSync({
      'extension.vsixmanifest': strToU8(
        `<Metadata><Identity Language="en-US" Id="bizheng" ${identity}/>${properties}</Metadata>`,
      ),
    });
  const EARLY = '<Property Id="Microsoft.VisualStudio.Code.PreRelease" Value="true" />';
  it('are named by what is in them', () => {
    expect(vsixName(vsix('Version="0.2.0" Publisher="bizheng"'), '0.2.0')).toBe('bizheng-0.2.0.vsix');
    expect(vsixName(vsix('Version="0.2.0" TargetPlatform="win32-x64"'), '0.2.0')).toBe('bizheng-0.2.0-win32-x64.vsix');
    expect(vsixName(vsix('Version="0.3.0"', EARLY), '0.3.0')).toBe('bizheng-0.3.0.vsix');
  });
  it('of another version or channel are refused', () => {
    expect(() => vsixName(vsix('Version="0.1.0"'), '0.2.0')).toThrow('0.1.0');
    expect(() => vsixName(vsix('Version="0.2.0"', EARLY), '0.2.0')).toThrow('渠道');
    expect(() => vsixName(vsix('Version="0.3.0"'), '0.3.0')).toThrow('渠道');
    expect(() => vsixName(zipSync({ a: strToU8('b') }), '0.2.0')).toThrow('不是扩展包');
  });
  it('are listed with their checksums, the list left out', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bizheng-sums-'));
    writeFileSync(join(folder, 'b.tgz'), 'two');
    writeFileSync(join(folder, 'a.vsix'), 'one');
    writeFileSync(join(folder, SUMS), 'old');
    const sum = (text: string): string => createHash('sha256').update(text).digest('hex');
    expect(sumsOf(folder)).toBe(`${sum('one')}  a.vsix\n${sum('two')}  b.tgz\n`);
    rmSync(folder, { recursive: true });
  });
});

describe('the workflows', () => {
  const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
  const jobs = workflow
    .slice(workflow.indexOf('\njobs:'))
    .split(/^ {2}(?=[\w-]+:$)/m)
    .slice(1);
  const has = (job: string, what: string): boolean => job.includes(what);

  it('know no secrets', () => {
    for (const name of ['release', 'ci'])
      expect(readFileSync(`.github/workflows/${name}.yml`, 'utf8')).not.toMatch(
        /secrets\.|_PAT\b|NPM_TOKEN|NODE_AUTH_TOKEN/,
      );
  });
  it('say who they are only where something is published or attested', () => {
    const naming = jobs.filter((job) => has(job, 'id-token: write')).map((job) => job.slice(0, job.indexOf(':')));
    expect(naming).toEqual(['attest', 'marketplace', 'open-vsx', 'npm']);
    for (const name of ['marketplace', 'open-vsx', 'npm', 'page']) {
      const job = jobs.find((one) => one.startsWith(`${name}:`)) ?? '';
      expect(has(job, "if: github.event_name == 'push'") && has(job, 'environment: release')).toBe(true);
    }
  });
  it('run scripts and commands that there are', () => {
    const tool = readFileSync('test/tools/release.mjs', 'utf8');
    const used = [...workflow.matchAll(/release\.mjs (\w+)/g)].map(([, name]) => name!);
    expect(used.filter((name) => !new RegExp(`^ {2}${name}\\(`, 'm').test(tool))).toEqual([]);
    expect(new Set(used)).toEqual(new Set(['addresses', 'check', 'collect', 'sums', 'channel', 'notes']));
  });
});
