// The extension in a real VS Code, as a user meets it: `npm run test:editor` (after `npm run package`).
// With names as arguments, only these scenarios are played: `npm run test:editor -- draft folder`.
// Environment: VSCODE_DIR (a folder that setup-vscode.sh has filled; default build/vscode), VSIX, SHOTS (where pictures go).
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { draftScenario } from './draft.mjs';
import { englishScenario } from './english.mjs';
import { FIGURE_FILES, figuresScenario } from './figures.mjs';
import { folderScenario } from './folder.mjs';
import { firstCommandScenario, LIGHT_FILES, lightScenario } from './light.mjs';
import { packageScenario } from './package.mjs';
import { settingsScenario } from './settings.mjs';
import { SILENCE_FILES, silenceScenario } from './silence.mjs';
import { STRUCTURE_FILES, structureScenario } from './structure.mjs';
import { TYPING_FILES, typingScenario } from './typing.mjs';
import { openBrowser, startVscode } from './vscode.mjs';
import { walkthroughScenario } from './walkthrough.mjs';
import { webScenario } from './web.mjs';
import { FILES } from './workspace.mjs';
import { WORD_FILES, wordScenario } from './word.mjs';
import { WRITING_FILES, writingScenario } from './writing.mjs';

const vsix = process.env.VSIX ?? 'build/bizheng.vsix';
const shots = process.env.SHOTS ?? 'build/shots';
mkdirSync(shots, { recursive: true });
const started = Date.now();
let passed = 0;
let failed = 0;

const wanted = process.argv.slice(2);
/**
 * Plays one scenario. Composition and lists that open by themselves hang on the browser's clock, and a busy machine can miss
 * a moment: what fails is played once more from the start, in a fresh VS Code, and counts as failed when it fails again.
 */
async function scenario(name, language, play, files = FILES) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  let steps = await tryScenario(name, language, play, files);
  if (steps === undefined) {
    console.error(`${name}: once more`);
    steps = await tryScenario(name, language, play, files);
  }
  if (steps === undefined) failed++;
  else passed += steps;
}

/** What runs and tells the steps of `name`, and how many are done. */
function stepsOf(name) {
  let steps = 0;
  const step = async (title, work) => {
    await work();
    steps++;
    console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${name}: ${title}`);
  };
  return { step, done: () => steps };
}

/** Looks into the package, for which nothing need be started. */
async function lookIntoPackage() {
  if (wanted.length > 0 && !wanted.includes('package')) return;
  const { step, done } = stepsOf('package');
  try {
    await packageScenario({ step, vsix });
    passed += done();
  } catch (error) {
    console.error('package:', error);
    failed++;
  }
}

/** One try, in a browser of its own on a VS Code of its own. The number of steps, or undefined when one of them failed. */
async function tryScenario(name, language, play, files) {
  const work = path.resolve('build/editor', name);
  const code = await startVscode({
    vsDir: process.env.VSCODE_DIR ?? 'build/vscode',
    vsix,
    work,
    language,
    files,
  });
  const { browser, context } = await openBrowser();
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const said = [];
  page.on('console', (line) => said.push(`${line.type()}: ${line.text()}`));
  const shot = (title) => page.screenshot({ path: path.join(shots, `${name}-${title}.png`) });
  const { step, done } = stepsOf(name);
  try {
    await play({ page, code, step, shot, vsix });
    return done();
  } catch (error) {
    await shot('failed').catch(() => undefined);
    console.error(`${name}:`, error, `\n${said.slice(-20).join('\n')}\n${code.log().slice(-2000)}`);
    return undefined;
  } finally {
    await browser.close();
    await code.stop();
  }
}

await lookIntoPackage();
await scenario('draft', 'zh-cn', draftScenario);
await scenario('figures', 'zh-cn', figuresScenario, FIGURE_FILES);
await scenario('folder', 'zh-cn', folderScenario);
await scenario('light', 'zh-cn', lightScenario, { ...FILES, ...LIGHT_FILES });
await scenario('first-command', 'zh-cn', firstCommandScenario, LIGHT_FILES);
await scenario('settings', 'zh-cn', settingsScenario);
await scenario('silence', 'zh-cn', silenceScenario, SILENCE_FILES);
await scenario('structure', 'zh-cn', structureScenario, STRUCTURE_FILES);
await scenario('typing', 'zh-cn', typingScenario, { ...FILES, ...TYPING_FILES });
await scenario('walkthrough', 'zh-cn', walkthroughScenario);
await scenario('web', 'en', webScenario);
await scenario('word', 'zh-cn', wordScenario, WORD_FILES);
await scenario('writing', 'zh-cn', writingScenario, { ...FILES, ...WRITING_FILES });
await scenario('english', 'en', englishScenario);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
