/** argv in, exit code out; the world (streams, folder, environment) comes in as an argument, so that tests can be it. */
import { basename, resolve } from 'node:path';
import { Baseline } from '../config/baseline';
import { CONFIG_FILE } from '../config/config';
import { localeFrom } from '../config/locale';
import { IGNORE_FILE } from '../config/ignore-files';
import type { Locale } from '../core/index';
import { identityOf, read, realOf } from '../disk';
import { write, WriteRefused } from '../disk-write';
import { openSegmenter, statusText } from '../words/index';
import { mustBeAnnotable, writeAnnotated } from './annotate';
import { check } from './check';
import { exportDrafts } from './export';
import { readLayout } from './layout';
import { helpText } from './help';
import { type Arguments, readArguments, UsageError } from './options';
import { REPORTERS } from './reporters/index';
import type { ReporterContext } from './reporters/reporter';
import { countIn, EMPTY_SUMMARY, shortened, type Summary } from './results';

export interface World {
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly version: string;
  /** Columns of the terminal that standard output is; undefined when it is none. */
  readonly columns: number | undefined;
  /** The time, for what is signed with it. */
  now(): Date;
  out(text: string): void;
  err(text: string): void;
}

/** 0 clean; 1 findings of level warning or error, or a file that could not be read; 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command line `argv` (without node and script). Never throws. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  const locale = localeFrom(argv, world.environment);
  try {
    const args = readArguments(argv, world.environment);
    if (args.command === 'help') {
      world.out(helpText(args.locale));
      return 0;
    }
    if (args.command === 'version') {
      world.out(`bizheng ${world.version}\n${statusText(openSegmenter().status, args.locale)}\n`);
      return 0;
    }
    if (args.command === 'export') return await exportDrafts(args, world);
    if (args.command === 'layout') return await readLayout(args, world);
    return await runCheck(args, world);
  } catch (error) {
    const isMistake = error instanceof UsageError;
    const message = isMistake ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
    world.err(`${isMistake ? '' : locale === 'en' ? 'Bizheng failed: ' : '笔正出错了：'}${message}\n`);
    return 2;
  }
}

async function runCheck(args: Arguments, world: World): Promise<ExitCode> {
  const say: ReporterContext['say'] = (zh, en) => (args.locale === 'en' ? en : zh);
  const { output } = args;
  const { NO_COLOR, TERM } = world.environment;
  const color = world.columns !== undefined && output === undefined && !NO_COLOR && TERM !== 'dumb';
  const reporter = REPORTERS[args.format]({
    locale: args.locale,
    color,
    columns: world.columns ?? 100,
    version: world.version,
    say,
  });
  const baseline = await openBaseline(args, world.cwd);
  if (args.config !== undefined) await mustRead(args.config, world.cwd, args.locale);

  await mustDiffer(args, world.cwd);
  await mustBeAnnotable(args, world.cwd);
  if (args.writeBaseline && args.baseline !== undefined) return writeBaseline(args, args.baseline, world);
  const outputs = [output, args.annotate].filter((path) => path !== undefined);
  const held: string[] = [];
  const print = (text: string): void => {
    if (text === '') return;
    if (output === undefined) world.out(text);
    else held.push(text);
  };
  let summary: Summary = EMPTY_SUMMARY;
  let missing = false;
  const onPassedOver = (passedOver: number): void => void (summary = { ...summary, passedOver });
  for await (const full of check({ ...args, outputs, cwd: world.cwd, onPassedOver })) {
    const result = baseline.without(full);
    summary = countIn(summary, result);
    // A settings file that vanished, or a link for one that leads nowhere, is told; the command line was not a bad one.
    missing ||= result.error?.reason === 'missing' && !result.settings;
    print(reporter.file(shortened(result)));
    if (args.annotate !== undefined && !result.settings)
      world.err(await writeAnnotated(result, args, world.cwd, world.now()));
  }
  print(reporter.end(summary));
  if (output !== undefined) await writeOrRefuse(resolve(world.cwd, output), held.join(''), args.locale);
  if (missing) return 2;
  const loud = summary.errors + summary.warnings + summary.unreadable > 0;
  return loud && !args.exitZero ? 1 : 0;
}

/** Files that say what is checked and how. */
const RULING: ReadonlySet<string> = new Set([CONFIG_FILE, IGNORE_FILE, '.gitignore']);

/** Throws UsageError when the command would write over the settings, the ignore file or the baseline that it reads. */
async function mustDiffer(
  { output, annotate, config, baseline, writeBaseline, locale }: Arguments,
  cwd: string,
): Promise<void> {
  const targets = [output, annotate, writeBaseline ? baseline : undefined].filter((path) => path !== undefined);
  const sources = [config, writeBaseline ? undefined : baseline].filter((path) => path !== undefined);
  const read = new Set(await Promise.all(sources.map((path) => identityOf(resolve(cwd, path)))));
  for (const target of targets) {
    const path = resolve(cwd, target);
    const known = await identityOf(path);
    if (known === undefined || !(read.has(known) || RULING.has(basename(await realOf(path))))) continue;
    throw new UsageError(
      locale === 'en'
        ? `${target} is read by this command; it will not be written over.`
        : `这次检查要读 ${target}，不能写到它上面；请换个文件名。`,
    );
  }
}

/** Takes down in the file `path` what there is instead of telling it. */
async function writeBaseline(args: Arguments, path: string, world: World): Promise<ExitCode> {
  const baseline = Baseline.empty();
  let count = 0;
  for await (const result of check({ ...args, outputs: [path], cwd: world.cwd })) {
    if (result.error?.reason === 'missing' && !result.settings)
      throw new UsageError(`${result.path}: ${result.error.message}`);
    baseline.add(result);
    count += result.findings.length;
  }
  await writeOrRefuse(resolve(world.cwd, path), baseline.toString(), args.locale);
  world.out(
    args.locale === 'en'
      ? `${count} findings taken down in ${path}.
`
      : `已把眼下的 ${count} 处问题记进 ${path}，以后用 --baseline 就不再报。
`,
  );
  return 0;
}

async function openBaseline(args: Arguments, cwd: string): Promise<Baseline> {
  if (args.baseline === undefined || args.writeBaseline) return Baseline.empty();
  const baseline = Baseline.read(await mustRead(args.baseline, cwd, args.locale));
  if (baseline) return baseline;
  throw new UsageError(
    args.locale === 'en'
      ? `${args.baseline} is not a baseline; make one with --write-baseline.`
      : `${args.baseline} 不是基线文件；用 --write-baseline 生成一份。`,
  );
}

/** The text of a file that the command line names; a command line that names one that cannot be read is a bad one. */
async function mustRead(path: string, cwd: string, locale: Locale): Promise<string> {
  const file = await read(resolve(cwd, path));
  if (file.ok) return file.text;
  throw new UsageError(`${path}${locale === 'en' ? ': ' : '：'}${file.message[locale]}`);
}

async function writeOrRefuse(path: string, text: string, locale: Locale): Promise<void> {
  try {
    await write(path, text);
  } catch (error) {
    const told = error instanceof WriteRefused ? error.told[locale] : undefined;
    const reason = told ?? (error instanceof Error ? error.message : String(error));
    throw new UsageError(locale === 'en' ? `Cannot write ${path} (${reason}).` : `写不进 ${path}（${reason}）。`);
  }
}
