// What a release needs beside its packages (.github/RELEASING.md): node test/tools/release.mjs COMMAND
//   check TAG        ends with 1 and says why when TAG must not be published
//   addresses URL    fills package.json with the addresses that follow from the repository's
//   notes            prints what CHANGELOG.md says of this version
//   channel          prints pre-release or release
//   collect DIR      copies the packages that build/ holds to DIR, each under a name that says what it is
//   sums DIR         writes DIR/SHA256SUMS, as `sha256sum --check` reads it
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';

/** The name of the list of checksums. */
export const SUMS = 'SHA256SUMS';

/** What `changelog` says of `version` (its heading is `## VERSION · DATE`), without the heading; undefined without one. */
export function notesOf(changelog, version) {
  return sections(changelog).find(({ title }) => title.split(/\s/)[0] === version)?.body;
}

function sections(changelog) {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split(/\r?\n/);
      return { title: title.trim(), body: lines.join('\n').trim() };
    });
}

/** Whether `version` goes to those who asked for early versions: by custom of VS Code's marketplace an odd second number. */
export function isPreRelease(version) {
  return Number(version.split('.')[1]) % 2 === 1;
}

/**
 * Why `tag` must not be published, in sentences; none when it may. `manifest` is package.json, `lock` package-lock.json, `today`
 * a date as 2026-11-28.
 */
export function problemsOf({ tag, manifest, lock, changelog, today }) {
  const { version, repository } = manifest;
  const problems = [];
  if (!/^\d+\.\d+\.\d+$/.test(version))
    problems.push(`版本号 ${version} 不是“数字.数字.数字”，应用市场不收。The marketplace takes three numbers only.`);
  if (tag !== `v${version}`)
    problems.push(`标签 ${tag} 与 package.json 的 ${version} 不符。The tag must be v${version}.`);
  if (lock.version !== version)
    problems.push(
      `package-lock.json 还是 ${lock.version}；运行 npm install。Run npm install to bring the lock file along.`,
    );
  const all = sections(changelog);
  const own = all.find(({ title }) => title.split(/\s/)[0] === version);
  if (!own || !/^- |^[^\s#]/m.test(own.body))
    problems.push(
      `CHANGELOG.md 没有“## ${version} · 日期”一节，或其中没有内容。The changelog has no entry for ${version}.`,
    );
  const date = own?.title.match(/\d{4}-\d{2}-\d{2}$/)?.[0];
  if (own && (date === undefined || date > today))
    problems.push(
      `CHANGELOG.md 里 ${version} 的日期没写或在今天之后。The date of ${version} is missing or still to come.`,
    );
  const waiting = all.find(({ title }) => title.startsWith('未发布'));
  if (waiting?.body)
    problems.push(
      `CHANGELOG.md 的“未发布”一节还有内容，移到 ${version} 下面。Move what is under Unreleased to ${version}.`,
    );
  if (!repository)
    problems.push('package.json 没有 repository；见 .github/RELEASING.md。Nobody has set the repository’s address.');
  return problems;
}

/**
 * `manifest` with every address that follows from that of the repository. One that stands in it already must be `url`: npm
 * refuses provenance for another. Throws what is wrong with `url`.
 */
export function withAddresses(manifest, url) {
  const address = url.replace(/^git\+/, '').replace(/(?:\.git)?\/*$/, '');
  if (!/^https:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+$/.test(address))
    throw new Error(`${url}: 应写成 https://网站/用户/仓库。It must read https://HOST/OWNER/NAME.`);
  const known = typeof manifest.repository === 'string' ? manifest.repository : manifest.repository?.url;
  if (known !== undefined && known.replace(/^git\+/, '').replace(/\.git$/, '') !== address)
    throw new Error(`package.json 的 repository 是 ${known}，不是 ${address}。It names another repository.`);
  return {
    ...manifest,
    repository: { type: 'git', url: `git+${address}.git` },
    bugs: { url: `${address}/issues` },
    homepage: `${address}#readme`,
    qna: `${address}/issues`,
  };
}

/**
 * The name of the extension package `bytes` in a release of `version`; one for a kind of machine names it. Throws when it is of
 * another version, or in the other channel: what users are offered is decided by what stands in the package.
 */
export function vsixName(bytes, version) {
  const name = 'extension.vsixmanifest';
  const { [name]: entry } = unzipSync(bytes, { filter: (file) => file.name === name });
  if (!entry) throw new Error('不是扩展包。This is no extension package.');
  const manifest = strFromU8(entry);
  const [identity = ''] = /<Identity [^>]*>/.exec(manifest) ?? [];
  const valueOf = (key) => new RegExp(`\\s${key}="([^"]*)"`).exec(identity)?.[1];
  if (valueOf('Version') !== version)
    throw new Error(`扩展包是 ${valueOf('Version')}，不是 ${version}。The package is of another version.`);
  if (/Code\.PreRelease" Value="true"/.test(manifest) !== isPreRelease(version))
    throw new Error(`${version} 的渠道与包里写的不符。The package is marked for the other channel than ${version}.`);
  const target = valueOf('TargetPlatform');
  return `bizheng-${version}${target ? `-${target}` : ''}.vsix`;
}

/** The checksums of the files in `folder`, one a line, by name. */
export function sumsOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== SUMS)
    .map(({ name }) => name)
    .sort()
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}  ${name}\n`,
    )
    .join('');
}

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

const COMMANDS = {
  check(tag = '') {
    const changelog = readFileSync('CHANGELOG.md', 'utf8');
    const today = new Date().toISOString().slice(0, 10);
    const manifest = json('package.json');
    const problems = problemsOf({ tag, manifest, lock: json('package-lock.json'), changelog, today });
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
  },
  addresses(url = '') {
    writeFileSync('package.json', `${JSON.stringify(withAddresses(json('package.json'), url), null, 2)}\n`);
  },
  notes() {
    const { version } = json('package.json');
    const notes = notesOf(readFileSync('CHANGELOG.md', 'utf8'), version);
    if (notes === undefined) throw new Error(`CHANGELOG.md: ${version}?`);
    console.log(notes);
  },
  channel() {
    console.log(isPreRelease(json('package.json').version) ? 'pre-release' : 'release');
  },
  collect(folder = 'build/release') {
    const { version } = json('package.json');
    const found = readdirSync('build').filter((name) => /\.(?:vsix|tgz)$/.test(name));
    if (found.length === 0) throw new Error('build/ 里没有包，先 npm run package。Nothing has been packed.');
    mkdirSync(folder, { recursive: true });
    for (const name of found) {
      const path = join('build', name);
      copyFileSync(path, join(folder, name.endsWith('.tgz') ? name : vsixName(readFileSync(path), version)));
    }
  },
  sums(folder = '.') {
    writeFileSync(join(folder, SUMS), sumsOf(folder));
  },
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name = '', argument] = process.argv.slice(2);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new Error(`release.mjs ${Object.keys(COMMANDS).join('|')}`);
    command(argument);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
