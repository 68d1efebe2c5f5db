/** The work of `bizheng check`: which files, under which settings, and what is found in each. */
import { basename, dirname, resolve } from 'node:path';
import {
  applyEdits,
  type Bilingual,
  type Finding,
  fixAll,
  LineIndex,
  lint,
  type LintConfig,
  type Locale,
  MOST_ROUNDS,
  ReadingCache,
  readReport,
  type Report,
  type Rule,
  RULES,
  type Severity,
} from '../core/index';
import { CONFIG_FILE } from '../config/config';
import { formatOf } from '../config/format';
import { loadConfig, loadConfigFile, type LoadedConfig, relativeTo } from '../config/load';
import { isDraft } from '../config/scope';
import { type FileFailure, identityOf, isOurs, VANISHED, type Walked, wayBelow } from '../disk';
import { write, WriteRefused } from '../disk-write';
import type { WordText } from '../docx/index';
import { haveJudged } from '../engine';
import { readDraft } from '../word-files';
import { segmenter } from '../words/index';
import { UsageError } from './options';
import { draftsAt } from './paths';
import { type FileResult, type Located, NO_LINES, rangeOf, SEVERITIES } from './results';

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly locale: Locale;
  /** Whether `locale` was asked for, and so holds against a settings file. */
  readonly localeFixed: boolean;
  /** Findings below this level are left out. */
  readonly severity: Severity;
  /** Only these rules; all when empty. */
  readonly rules: readonly string[];
  /** The settings file for all drafts, instead of the nearest to each. */
  readonly config?: string;
  readonly fix: boolean;
  /** The copy of a Word file that gets the findings, if one is asked for. */
  readonly annotate?: string;
  /** Files that the command will write over; none may be a draft that is checked. */
  readonly outputs: readonly string[];
  readonly cwd: string;
  /** Hears how many files of the old Word the search came upon and left. */
  readonly onPassedOver?: (files: number) => void;
}

/** A link is no leave to write elsewhere. */
const OUTSIDE: Bilingual = {
  'zh-CN': '这是一个链接，指到要检查的文件夹之外',
  en: 'this is a link that leads out of the folder that is checked',
};

/** Throws UsageError when the command would write over one of the drafts it reads, by whatever name. */
async function mustNotBeDrafts({ outputs, cwd, locale }: CheckOptions, drafts: readonly Walked[]): Promise<void> {
  const targets = new Map<string, string>();
  for (const output of outputs) {
    const known = await identityOf(resolve(cwd, output));
    if (known !== undefined) targets.set(known, output);
  }
  if (targets.size === 0) return;
  for (const { path } of drafts) {
    const output = targets.get((await identityOf(path)) ?? '');
    if (output === undefined) continue;
    throw new UsageError(
      locale === 'en'
        ? `${output} is one of the drafts being checked; it will not be written over.`
        : `${output} 就是要检查的文稿，不能用结果覆盖它；请换个文件名。`,
    );
  }
}

/** Results in the order of the walk, each as soon as it is there. Files and folders that do not exist come first. */
export async function* check(options: CheckOptions): AsyncGenerator<FileResult> {
  const { cwd } = options;
  const { files, problems, passedOver, refused } = await draftsAt(options.paths, cwd);
  options.onPassedOver?.(passedOver);
  await mustNotBeDrafts(options, files);
  const settings = new Settings(options);
  const cache = new ReadingCache();
  for (const file of refused) yield configResult(file, options);
  for (const { path, failure } of problems) yield unreadable(shown(path, cwd), failure, options.locale);
  for (const walked of files) {
    const { path, named } = walked;
    const config = await settings.for(path);
    if (config.news) yield configResult(config.loaded, options);
    if (!named && config.loaded.excluded(relativeTo(config.loaded, path, cwd))) continue;
    try {
      const result = await checkFile(walked, config.loaded, config.lint, cache, options);
      if (result) yield result;
    } catch (error) {
      // A fault of ours in one draft must not cost the visitor the others.
      const reason = error instanceof Error ? error.message : String(error);
      const message =
        options.locale === 'en'
          ? `Bizheng failed on this draft (${reason}); please report it.`
          : `笔正在这份文稿上出错了（${reason}），请反馈。`;
      yield { ...unjudged(shown(path, cwd), options.locale), error: { reason: 'failed', message } };
    }
  }
}

/** Undefined for what the search of a folder came upon and is no draft: a README is not written for these rules. */
async function checkFile(
  { path, named, outside }: Walked,
  loaded: LoadedConfig,
  config: LintConfig,
  cache: ReadingCache,
  options: CheckOptions,
): Promise<FileResult | undefined> {
  const name = shown(path, options.cwd);
  const file = await readDraft(path);
  if (!file.ok) return unreadable(name, file.reason === 'missing' ? VANISHED : file, config.locale);
  const rules: readonly Rule[] =
    options.rules.length > 0 ? RULES.filter((rule) => options.rules.includes(rule.meta.id)) : RULES;
  const place = relativeTo(loaded, path, options.cwd);
  const judge = (text: string): Judged => {
    const report = readReport(text, {
      format: formatOf(path),
      fileName: basename(path),
      genre: loaded.genreOf(place),
      kinds: loaded.kinds,
      cache,
    });
    const findings = lint(report, config, rules);
    haveJudged(text.length);
    return { report, genre: report.genre.own?.id ?? report.genre.id, findings };
  };
  let { text } = file;
  let judged = judge(text);
  if (!named && !isDraft(judged.report, isOurs(path) ? 'gongwen' : 'plaintext', loaded.included(place), true))
    return undefined;
  let fixed = 0;
  let error: FileResult['error'];
  const { word, encoding } = file;
  if (options.fix && encoding !== undefined) {
    const mended = mend(text, judged, judge);
    try {
      if (mended.text !== text) {
        if (outside) throw new WriteRefused(OUTSIDE);
        await write(path, mended.text, { encoding, was: { ...file, encoding } });
      }
      ({ text, judged, fixed } = mended);
    } catch (thrown) {
      error = { reason: 'write', message: cannotWrite(thrown, config.locale) };
    }
  }
  const lines = new LineIndex(text);
  const least = SEVERITIES.indexOf(options.severity);
  const { locale } = config;
  const all = word ? await inWord(word, judged, config, rules) : judged.findings;
  const findings = all
    .filter((finding) => SEVERITIES.indexOf(finding.severity) <= least)
    .map((finding) => ({ ...finding, range: rangeOf(finding.span, lines) }));
  const unwritten = options.fix && encoding === undefined && options.annotate === undefined ? NOT_FIXED[locale] : '';
  const note = [file.note?.[locale] ?? '', unwritten].filter(Boolean).join('');
  return {
    ...{ path: name, genre: judged.genre, encoding, findings, locale, fixed, lines, error },
    ...(word && { word }),
    ...(note !== '' && { note }),
  };
}

const NOT_FIXED: Bilingual = {
  'zh-CN': '--fix 不改 Word 文件；要把改法写进副本，请用 --annotate 副本.docx --fix。',
  en: '--fix writes no Word file; to have the fixes in a copy use --annotate COPY.docx --fix.',
};

/** What is found in a Word file: also what only its own numbers show, and each with its place for people. */
async function inWord(
  word: WordText,
  { report, findings }: Judged,
  { locale, rules: settings }: LintConfig,
  rules: readonly Rule[],
): Promise<(Finding & Pick<Located, 'place'>)[]> {
  const { doubledNumbers, placeOf, placeText } = await import('../docx/index');
  const headings = report.headings.map(({ declaration }) => ({
    start: declaration.start,
    text: word.text.slice(declaration.start, declaration.end).trim(),
  }));
  const doubled = doubledNumbers(word, locale).flatMap((finding) => {
    const severity = settings[finding.rule]?.severity ?? finding.severity;
    return severity === 'off' || !rules.some(({ meta }) => meta.id === finding.rule) ? [] : [{ ...finding, severity }];
  });
  return [...findings, ...doubled]
    .sort((a, b) => a.span.start - b.span.start)
    .map((finding) => ({ ...finding, place: placeText(placeOf(word, headings, finding.span.start), locale) }));
}

type Judged = { readonly report: Report; readonly genre: string | undefined; readonly findings: Finding[] };

/** Safe fixes round by round: one fix may make room for the next. Rounds are bounded, should two rules disagree. */
function mend(
  text: string,
  first: Judged,
  judge: (text: string) => Judged,
): { text: string; judged: Judged; fixed: number } {
  let now = { text, judged: first, fixed: 0 };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = applyEdits(now.text, fixAll(now.judged.findings));
    if (next === now.text) break;
    const judged = judge(next);
    now = { text: next, judged, fixed: now.fixed + Math.max(0, now.judged.findings.length - judged.findings.length) };
  }
  return now;
}

/** Settings folder by folder, each file read once and its problems told once. */
class Settings {
  readonly #folders = new Map<string, LoadedConfig>();
  readonly #files = new Map<string, LoadedConfig>();
  readonly #lint = new Map<unknown, LintConfig>();
  readonly #told = new Set<string>();

  constructor(readonly options: CheckOptions) {}

  async for(path: string): Promise<{ loaded: LoadedConfig; lint: LintConfig; news: boolean }> {
    const folder = this.options.config === undefined ? dirname(path) : '';
    let loaded = this.#folders.get(folder);
    if (!loaded) {
      const { config, cwd } = this.options;
      loaded = config === undefined ? await loadConfig(folder) : await loadConfigFile(resolve(cwd, config));
      // Folders under one settings file share it, and with it what paragraphs keep.
      loaded = this.#files.get(loaded.path ?? '') ?? loaded;
      this.#files.set(loaded.path ?? '', loaded);
      this.#folders.set(folder, loaded);
    }
    // One object for files of equal settings: what paragraphs keep under it is then found again in the next file.
    const key = loaded.path ?? '';
    const own = loaded.lintFor(relativeTo(loaded, path, this.options.cwd));
    let lintConfig = this.#lint.get(own);
    if (!lintConfig) {
      const { locale, localeFixed } = this.options;
      lintConfig = { locale: localeFixed ? locale : (loaded.locale ?? locale), ...own, segmenter };
      this.#lint.set(own, lintConfig);
    }
    const news = (loaded.problems.length > 0 || loaded.failure !== undefined) && !this.#told.has(key);
    this.#told.add(key);
    return { loaded, lint: lintConfig, news };
  }
}

/** What is wrong with a settings file or an ignore file, told as findings in it. */
function configResult(
  loaded: Pick<LoadedConfig, 'path' | 'text' | 'problems' | 'failure'>,
  { cwd, locale }: CheckOptions,
): FileResult {
  const path = shown(loaded.path ?? CONFIG_FILE, cwd);
  if (loaded.failure) return { ...unreadable(path, loaded.failure, locale), settings: true };
  const lines = new LineIndex(loaded.text);
  const findings = loaded.problems.map((problem) => ({
    rule: 'config',
    span: problem.span,
    message: problem.message[locale],
    severity: 'warning' as const,
    related: [],
    fixes: [],
    places: [problem.span],
    range: rangeOf(problem.span, lines),
  }));
  return { path, genre: undefined, encoding: 'utf-8', findings, locale, fixed: 0, lines, settings: true };
}

function unreadable(path: string, failure: FileFailure, locale: Locale): FileResult {
  return { ...unjudged(path, locale), error: { reason: failure.reason, message: failure.message[locale] } };
}

const unjudged = (path: string, locale: Locale): FileResult => ({
  path,
  genre: undefined,
  findings: [],
  locale,
  fixed: 0,
  lines: NO_LINES,
});

function cannotWrite(thrown: unknown, locale: Locale): string {
  const told = thrown instanceof WriteRefused ? thrown.told[locale] : undefined;
  const reason = told ?? (thrown instanceof Error ? thrown.message : String(thrown));
  return locale === 'en'
    ? `The fixes could not be written (${reason}); the file is as it was.`
    : `修改写不回去（${reason}），原文件未动。`;
}

/** `path` from where the command runs when it lies below, else in full. */
function shown(path: string, cwd: string): string {
  return wayBelow(cwd, path) || path;
}
