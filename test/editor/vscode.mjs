// A real VS Code under test: its server on a fresh profile with our .vsix installed, its workbench in a headless browser.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { chromium } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--lang=zh-CN',
];

/** Settings under which nothing but the extension draws attention to itself. */
export const CALM = {
  'workbench.startupEditor': 'none',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.tips.enabled': false,
  'git.enabled': false,
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'files.simpleDialog.enable': true,
  'window.dialogStyle': 'custom',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'editor.fontFamily': "'Noto Sans Mono CJK SC', monospace",
};

/**
 * Tells the workbench that a Chinese language pack is there. It is an empty one, so the workbench's own words stay English
 * (the real pack cannot be had offline), but extensions are asked for their Chinese.
 */
function pretendLanguagePack(userData) {
  const file = path.join(userData, 'empty-pack.json');
  writeFileSync(file, JSON.stringify({ contents: {} }));
  const pack = {
    hash: 'empty',
    label: '中文(简体)',
    extensions: [{ extensionIdentifier: { id: 'test.empty-pack' }, version: '1.0.0' }],
    translations: { vscode: file },
  };
  writeFileSync(path.join(userData, 'languagepacks.json'), JSON.stringify({ 'zh-cn': pack }));
}

/**
 * Starts the server. `language`: of the workbench and of our messages; `files`: name → text or bytes of the workspace. Returns where it listens, where the workspace lies,
 * and `stop`, which ends the whole group of processes that was started.
 */
export async function startVscode({ vsDir, vsix, work, language = 'zh-cn', settings = {}, files = {} }) {
  rmSync(work, { recursive: true, force: true });
  const made = (name) => {
    const folder = path.resolve(work, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  };
  const [workspace, userData, extensions, home] = ['workspace', 'user-data', 'extensions', 'home'].map(made);
  made('user-data/User');
  writeFileSync(path.join(userData, 'User/settings.json'), JSON.stringify({ ...CALM, ...settings }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(workspace, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const env = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_DATA_HOME: path.join(home, '.local/share'),
  };
  for (const name of Object.keys(env)) if (/^(?:VSCODE|ELECTRON)_/.test(name)) delete env[name];
  const main = path.resolve(vsDir, 'out/server-main.js');
  const common = ['--accept-server-license-terms', '--user-data-dir', userData, '--extensions-dir', extensions];
  await run(process.execPath, [main, ...common, '--install-extension', path.resolve(vsix), '--force'], env);
  pretendLanguagePack(userData);
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [
      main,
      ...common,
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--without-connection-token',
      '--telemetry-level',
      'off',
      '--disable-workspace-trust',
      '--locale',
      language,
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  let log = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (bytes) => (log += bytes));
  const url = `http://127.0.0.1:${port}`;
  for (
    let tries = 0;
    !(await fetch(`${url}/version`).then(
      (answer) => answer.ok,
      () => false,
    ));
    tries++
  ) {
    if (tries > 300 || server.exitCode !== null) throw new Error(`VS Code did not start\n${log}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const stop = () =>
    new Promise((resolve) => {
      server.once('exit', resolve);
      try {
        process.kill(-server.pid, 'SIGTERM');
      } catch {
        resolve();
      }
    });
  return { url, work: path.resolve(work), workspace, userData, log: () => log, stop };
}

/** A headless browser; `scale`: device pixels to one of the page's. */
export async function openBrowser(viewport = { width: 1360, height: 860 }, scale = 1) {
  const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
  const context = await browser.newContext({ viewport, deviceScaleFactor: scale, locale: 'zh-CN' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return { browser, context };
}

/** The workbench on the workspace, with `file` open if named. */
export async function openWorkbench(page, code, file) {
  const url = new URL(`${code.url}/`);
  url.searchParams.set('folder', code.workspace);
  if (file)
    url.searchParams.set(
      'payload',
      JSON.stringify([['openFile', `vscode-remote://${url.host}${code.workspace}/${file}`]]),
    );
  await page.goto(url.href, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('.monaco-workbench', { timeout: 60_000 });
  if (file) await page.waitForSelector('.editor-instance .monaco-editor .view-line', { timeout: 60_000 });
}

/** Where a row of Problems is clicked to go to its place: its code, further right, is a link to the rule's page. */
export const ON_MESSAGE = { position: { x: 70, y: 8 } };

/** What the active editor shows, line by line. */
export const editorText = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.editor-instance .monaco-editor .view-lines .view-line')]
      .sort((a, b) => parseInt(a.style.top) - parseInt(b.style.top))
      .map((line) => line.textContent.replace(/\u00a0/g, ' '))
      .join('\n'),
  );

/** Runs the command `label` from the palette. */
export async function palette(page, label) {
  await quickInput(page, `>${label}`, label);
}

/** Opens the file `name` of the workspace. */
export async function openFile(page, name) {
  await quickInput(page, name, name, 'Control+P');
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.waitForSelector('.editor-instance .monaco-editor .view-line');
}

/** Types into the quick input and picks the entry with `label`; again while the workbench does not know it yet. */
async function quickInput(page, typed, label, key = 'F1') {
  const input = page.locator('.quick-input-widget input.input');
  const entry = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: label }).first();
  for (let tries = 1; ; tries++) {
    try {
      await page.keyboard.press(key);
      // A late change of focus can swallow the key, or close the input again.
      await input.waitFor({ state: 'visible', timeout: 3000 });
      await input.fill(typed, { timeout: 3000 });
      return await entry.click({ timeout: 3000 });
    } catch (error) {
      if (tries === 8) throw error;
      await page.keyboard.press('Escape');
      await input.waitFor({ state: 'hidden' });
    }
  }
}

/** Presses `key` until `wanted` appears: a late change of focus can swallow a key. */
export async function pressUntil(page, key, wanted, tries = 4) {
  for (let i = 1; ; i++) {
    await page.keyboard.press(key);
    try {
      return await wanted.first().waitFor({ timeout: 3000 });
    } catch (error) {
      if (i === tries) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

function run(command, args, env) {
  return new Promise((resolve, reject) => {
    let said = '';
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += bytes));
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${code}\n${said}`)),
    );
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .on('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => resolve(port));
      });
  });
}

/** The process of our language server in the VS Code `code`; undefined when none runs. */
export function serverOf(code) {
  const extensions = path.join(code.work, 'extensions');
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      if (line.includes(extensions) && line.includes('dist/server.js') && line.includes('--node-ipc'))
        return Number(pid);
    } catch {
      // It ended meanwhile.
    }
  }
  return undefined;
}
