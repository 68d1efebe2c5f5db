// npm run package:npm: stages the npm package `bizheng` (command line, language server and MCP server) in build/npm and packs it into
// build/bizheng-VERSION.tgz. Everything is bundled: it depends on nothing, so that a folder without a network installs it.
// Word segmenters stay out: only the editor looks words up, a check never does.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const stage = 'build/npm';
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync(stage, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });
execFileSync(
  process.execPath,
  ['esbuild.config.mjs', '--quiet', '--production', '--only=cli,mcp,work,server', `--out=${stage}/dist`],
  { stdio: 'inherit' },
);
// The same places as in the project, so that the links between pages hold and mcp.js finds the pages of the rules.
for (const folder of ['server/src/core/rules', 'server/docs', 'server/docs/editors'])
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.md')))
    cpSync(`${folder}/${name}`, `${stage}/${folder}/${name}`);
for (const file of [
  'server/src/config/bizheng.schema.json',
  'client/skills/bizheng/SKILL.md',
  'LICENSE',
  'CHANGELOG.md',
])
  cpSync(file, `${stage}/${file}`);

const page = readFileSync('server/docs/command-line.md', 'utf8');
writeFileSync(
  `${stage}/README.md`,
  page.replace(/\]\((?!https?:|#)([^)]+)\)/g, (_, link) => `](${new URL(link, 'a:/server/docs/').pathname.slice(1)})`),
);
const { version, license, keywords, repository, bugs, homepage } = manifest;
writeFileSync(
  `${stage}/package.json`,
  `${JSON.stringify(
    {
      name: 'bizheng',
      version,
      description:
        '检查中文公文和事务文书：空位、对不上的数、跳号、缺项；命令行和 MCP 服务，全程离线。Checks official documents written in Chinese: command line and MCP server, offline.',
      license,
      keywords: [...new Set([...keywords, '公文写作', 'lint', 'cli', 'mcp', 'mcp-server'])],
      ...(repository && { repository }),
      ...(bugs && { bugs }),
      ...(homepage && { homepage }),
      engines: { node: manifest.engines.node },
      bin: { bizheng: 'dist/cli.js' },
      files: ['dist/*.js', 'dist/*.txt', 'server', 'client', '*.md', '*.txt', 'LICENSE'],
    },
    null,
    2,
  )}\n`,
);

// npm is a script of Node's: by the path that `npm run` gives, without a shell. Started by hand it is looked for.
const npm = process.env.npm_execpath;
const argv = ['pack', '--pack-destination', '..', '--silent'];
const options = { cwd: stage, encoding: 'utf8', shell: !npm && process.platform === 'win32' };
const packed =
  npm && existsSync(npm) ? execFileSync(process.execPath, [npm, ...argv], options) : execFileSync('npm', argv, options);
process.stdout.write(`build/${packed.trim()}\n`);
