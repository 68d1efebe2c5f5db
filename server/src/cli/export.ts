/** The work of `bizheng export`: drafts to Word files, and what the writer should know of each before it goes out. */
import { basename, dirname, extname, join, resolve } from 'node:path';
import { formatOf } from '../config/format';
import { type LoadedConfig, loadConfig, loadConfigFile, relativeTo } from '../config/load';
import { blanksOf, LineIndex, lint, type Locale, paperOf, readReport, type Report, type Span } from '../core/index';
import { identityOf, isFolder, isThere, read, readFirst } from '../disk';
import { writeBytes, WriteRefused } from '../disk-write';
import { pathsOf } from '../docx/export/targets';
import { openSegmenter } from '../words/index';
import { type Arguments, UsageError } from './options';
import type { ExitCode, World } from './run';

/** A draft and where its Word file goes; `name` and `output` as the visitor would write them. */
interface Job {
  readonly name: string;
  readonly path: string;
  readonly output: string;
  readonly to: string;
}

/** Exports the drafts that `args` name. Throws UsageError for a command line that would write over what it should not. */
export async function exportDrafts(args: Arguments, world: World): Promise<ExitCode> {
  const jobs = jobsOf(args, world.cwd);
  await mustBeFree(jobs, args);
  const failures = new Set<'missing' | 'failed'>();
  for (const job of jobs) {
    const failure = await exportDraft(job, args, world);
    if (failure) failures.add(failure);
  }
  return failures.has('missing') ? 2 : failures.size > 0 ? 1 : 0;
}

function jobsOf({ paths, output, locale }: Arguments, cwd: string): readonly Job[] {
  const say = sayIn(locale);
  const intoFolder = output !== undefined && (/[/\\]$/.test(output) || isFolder(resolve(cwd, output)));
  if (output !== undefined && !intoFolder) {
    if (paths.length > 1)
      throw new UsageError(
        say(
          `${output} 不是文件夹，放不下 ${paths.length} 份文稿。`,
          `${output} is no folder; ${paths.length} drafts do not fit into it.`,
        ),
      );
    if (extname(output).toLowerCase() !== '.docx')
      throw new UsageError(
        say(`只能导出 .docx，请给 ${output} 换个名字。`, `Only .docx can be written; give ${output} another name.`),
      );
  }
  return paths.map((name) => {
    if (isFolder(resolve(cwd, name)))
      throw new UsageError(
        say(`${name} 是文件夹；请点名要导出的文稿。`, `${name} is a folder; name the drafts to export.`),
      );
    const own = `${basename(name, extname(name))}.docx`;
    const target = output === undefined ? join(dirname(name), own) : intoFolder ? join(output, own) : output;
    return { name, path: resolve(cwd, name), output: target, to: resolve(cwd, target) };
  });
}

/** No draft is written over, by whatever name; another file only when that was asked for; no two drafts go into one. */
async function mustBeFree(jobs: readonly Job[], { force, locale }: Arguments): Promise<void> {
  const say = sayIn(locale);
  const drafts = new Set(await Promise.all(jobs.map(({ path }) => identityOf(path))));
  const taken = new Set<string>();
  for (const { output, to } of jobs) {
    const known = await identityOf(to);
    if (known !== undefined && drafts.has(known))
      throw new UsageError(
        say(
          `${output} 就是文稿本身，不能盖掉；请换个文件名。`,
          `${output} is the draft itself; it will not be written over.`,
        ),
      );
    if (taken.has(to))
      throw new UsageError(say(`有两份文稿都要导出成 ${output}。`, `Two drafts would be exported as ${output}.`));
    taken.add(to);
    if (!force && isThere(to))
      throw new UsageError(
        say(`${output} 已经有了；要盖掉它，加 --force。`, `${output} is there already; add --force to replace it.`),
      );
  }
}

/** Undefined when the file is written, else why it is not; told already. */
async function exportDraft(
  job: Job,
  args: Arguments,
  { cwd, out, err }: World,
): Promise<'missing' | 'failed' | undefined> {
  const { name, path, output, to } = job;
  const file = await read(path);
  const config =
    args.config === undefined ? await loadConfig(dirname(path)) : await loadConfigFile(resolve(cwd, args.config));
  const locale = args.localeFixed ? args.locale : (config.locale ?? args.locale);
  const say = sayIn(locale);
  const colon = say('：', ': ');
  if (!file.ok) {
    err(`${name}${colon}${file.message[locale]}\n`);
    return file.reason === 'missing' ? 'missing' : 'failed';
  }
  for (const message of settingsProblems(config, locale)) err(`${message}\n`);
  const place = relativeTo(config, path, cwd);
  const report = readReport(file.text, {
    format: formatOf(path),
    fileName: basename(path),
    genre: config.genreOf(place),
    kinds: config.kinds,
  });
  const lines = new LineIndex(file.text);
  const errors = lint(report, { locale, ...config.lintFor(place) }).filter(
    ({ severity, rule }) => severity === 'error' && rule !== 'placeholder',
  );
  for (const message of leftIn(report, errors, lines, name, locale)) err(`${name}${colon}${message}\n`);
  const { exportDocx } = await import('../docx/export/export');
  const { bytes, told } = await exportDocx(paperOf(report), {
    layout: config.layout,
    picture: (target) => readFirst(dirname(path), pathsOf(target)),
    words: () => openSegmenter().segmenter,
  });
  for (const { span, message } of told) err(`${name}:${lines.positionAt(span.start).line + 1} ${message[locale]}\n`);
  try {
    await writeBytes(to, bytes);
  } catch (thrown) {
    const reason =
      thrown instanceof WriteRefused ? thrown.told[locale] : thrown instanceof Error ? thrown.message : String(thrown);
    err(say(`写不进 ${output}（${reason}）。\n`, `Cannot write ${output} (${reason}).\n`));
    return 'failed';
  }
  out(say(`已导出 ${output}\n`, `Exported ${output}\n`));
  return undefined;
}

/** What of the draft is unfinished, which is printed as it stands. */
function leftIn(
  report: Report,
  errors: readonly { readonly span: Span }[],
  lines: LineIndex,
  name: string,
  locale: Locale,
): readonly string[] {
  const say = sayIn(locale);
  const blanks = blanksOf(report);
  const at = (places: readonly { readonly span: Span }[]): string => linesOf(places, lines, locale);
  return [
    ...(blanks.length > 0
      ? [
          say(
            `还有 ${blanks.length} 处没填（${at(blanks)}），照原样导出了。`,
            `${blanks.length} blanks are left (${at(blanks)}); they go out as they are.`,
          ),
        ]
      : []),
    ...(errors.length > 0
      ? [
          say(
            `查出 ${errors.length} 处错误（${at(errors)}），照原样导出了；bizheng check ${name} 可以看。`,
            `${errors.length} errors were found (${at(errors)}) and go out as they are; see bizheng check ${name}.`,
          ),
        ]
      : []),
  ];
}

/** More lines than this nobody reads. */
const MOST_LINES = 5;

function linesOf(places: readonly { readonly span: Span }[], lines: LineIndex, locale: Locale): string {
  const numbers = [...new Set(places.map(({ span }) => lines.positionAt(span.start).line + 1))].sort((a, b) => a - b);
  const shown = numbers.slice(0, MOST_LINES);
  const more = numbers.length > MOST_LINES;
  return locale === 'en'
    ? `line ${shown.join(', ')}${more ? ', …' : ''}`
    : `第 ${shown.join('、')} 行${more ? '等' : ''}`;
}

/** What is wrong with the settings, since the layout is among them. */
function settingsProblems(config: LoadedConfig, locale: Locale): readonly string[] {
  const name = config.path ?? '';
  const say = sayIn(locale);
  if (config.failure) return [`${name}${say('：', ': ')}${config.failure.message[locale]}`];
  const lines = new LineIndex(config.text);
  return config.problems.map(
    ({ span, message }) => `${name}:${lines.positionAt(span.start).line + 1} ${message[locale]}`,
  );
}

const sayIn =
  (locale: Locale) =>
  (zh: string, en: string): string =>
    locale === 'en' ? en : zh;
