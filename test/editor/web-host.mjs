// VS Code as vscode.dev runs it: the workbench alone, no server behind it, extensions in a web worker, a folder in memory. The
// files of the workbench come from the VS Code under test; its page is told to do without the server that hands it out.
import { unzipSync } from 'fflate';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CALM } from './vscode.mjs';

const FOLDER = new URL('web-folder/', import.meta.url);
const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png' };

/** Where the page finds the two extensions: our package as it was unpacked, and the one that holds the folder. */
const OURS = '/for-test/extension';
const HOLDER = '/for-test/folder';

/**
 * The file at the address `place`, or undefined. `packed`: our package, name → bytes; `files`: of the folder, name → text, bytes,
 * or null for what nobody may read.
 */
function fileAt(place, packed, files) {
  if (place.startsWith(`${OURS}/`)) return packed[place.slice('/for-test/'.length)];
  const name = place.slice(`${HOLDER}/`.length);
  if (name === 'files.json')
    return JSON.stringify(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          content === null ? null : Buffer.from(content).toString('base64'),
        ]),
      ),
    );
  const file = new URL(name, FOLDER);
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** The configuration in the workbench's page `html`, changed by `change`. */
function withConfiguration(html, change) {
  return html.replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/, (_, head, written) => {
    const changed = JSON.stringify(change(JSON.parse(written.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))));
    return head + changed.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  });
}

/** The workbench without a server on a folder in memory with `files`, and `file` of them open. */
export async function openWebWorkbench(page, code, { vsix, files, file }) {
  const packed = unzipSync(readFileSync(vsix));
  const { protocol, host } = new URL(code.url);
  const extension = (place) => ({ scheme: protocol.slice(0, -1), authority: host, path: place });
  const routes = page.context();
  await routes.route(`${code.url}/for-test/**`, async (route) => {
    const place = decodeURIComponent(new URL(route.request().url()).pathname);
    const body = fileAt(place, packed, files);
    const contentType = `${TYPES[path.extname(place)] ?? 'text/plain'}; charset=utf-8`;
    await route.fulfill(body === undefined ? { status: 404 } : { body: Buffer.from(body), contentType });
  });
  await routes.route(`${code.url}/?*`, async (route) => {
    const response = await route.fetch();
    const body = withConfiguration(await response.text(), ({ remoteAuthority, ...given }) => ({
      ...given,
      additionalBuiltinExtensions: [extension(HOLDER), extension(OURS)],
      configurationDefaults: { ...given.configurationDefaults, ...CALM },
    }));
    await route.fulfill({ response, body });
  });
  // code-server's page insists on its server, whatever its configuration says, and keeps the user's settings there.
  await routes.route('**/workbench/workbench.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text())
        .replace('remoteAuthority:location.host', 'remoteAuthority:undefined')
        .replace(/this\.userDataPath\)\.with\(\{scheme:(\w+)\.vscodeRemote/, '"/").with({scheme:$1.vscodeUserData'),
    });
  });
  const url = new URL(`${code.url}/`);
  url.searchParams.set('folder', 'memfs:/drafts');
  url.searchParams.set('payload', JSON.stringify([['openFile', `memfs:/drafts/${encodeURI(file)}`]]));
  await page.goto(url.href, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('.editor-instance .monaco-editor .view-line', { timeout: 60_000 });
}
