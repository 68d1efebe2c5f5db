/** Opens a draft for the tools: the file or text asked for, read and judged under the settings that hold for it. */
import { basename, dirname } from 'node:path';
import type { Judged } from '../answers/index';
import { formatOf } from '../config/format';
import { loadConfig, type LoadedConfig, relativeTo } from '../config/load';
import {
  type Finding,
  type Format,
  GENRES,
  genreNamed,
  LineIndex,
  lint,
  type LintConfig,
  type Locale,
  ReadingCache,
  readReport,
} from '../core/index';
import { type Encoding, isFolder, walk } from '../disk';
import { haveJudged } from '../engine';
import { readDraft } from '../word-files';
import { refuse } from './refusal';
import { type Allowed, allowed } from './roots';

/** Longer texts (UTF-16 units) are no drafts; as in the editor. */
export const LONGEST = 5_000_000;
/** Drafts named when a folder was asked for. */
const MOST_NAMED = 30;

export interface Wanted {
  readonly path?: string;
  readonly text?: string;
  readonly kind?: string;
  readonly format?: 'plain' | 'markdown';
  readonly language?: Locale;
}

/** What the reader asked for when the server was started. */
export interface Reader {
  readonly locale: Locale;
  readonly localeFixed: boolean;
}

export interface Opened extends Judged {
  /** Absent for a text. */
  readonly path?: string;
  readonly encoding?: Encoding;
  /** What is wrong with the settings file, if it cannot be used. */
  readonly settingsProblem?: string;
}

/** Where a draft stands and as what it is read. */
interface Place {
  readonly path: string | undefined;
  readonly encoding: Encoding | undefined;
  readonly format: Format;
  readonly genre: string | undefined;
  readonly config: LoadedConfig;
}

/** Reads and judges drafts; paragraphs and settings seen before are not read anew. */
export class Drafts {
  readonly #cache = new ReadingCache();
  readonly #settings = new Map<string, LoadedConfig>();
  /** The draft asked about last: agents ask one thing after the other of it, and after each edit. */
  #last: { readonly key: string; readonly lintConfig: LintConfig; readonly opened: Opened } | undefined;
  readonly #lint = new WeakMap<object, Map<Locale, LintConfig>>();

  /** The draft that is `wanted`, if it is a file one inside `roots`. Throws a Refusal that says what is the matter. */
  async open(wanted: Wanted, roots: readonly string[], reader: Reader): Promise<Opened> {
    const { path, text, kind } = wanted;
    if ((path === undefined) === (text === undefined))
      throw refuse('path 和 text 要给一个，也只给一个。', 'Give either path or text, and only one of them.');
    const place = path === undefined ? undefined : await allowed(path, roots);
    const config = await this.#settingsFor(place, roots);
    const file = place && (await this.#read(place));
    const whole = judgeable(file?.text ?? text ?? '');
    const name = place ? relativeTo(config, place.path) : '';
    const lintConfig = this.#lintFor(config.lintFor(name), localeOf(wanted, config, reader));
    return this.#judged(whole, lintConfig, {
      path: place?.path,
      encoding: file?.encoding,
      format: wanted.format ?? (place ? formatOf(place.path) : formatOfText(whole)),
      genre: kind === undefined ? config.genreOf(name) : knownKind(kind, config),
      config,
    });
  }

  #judged(text: string, lintConfig: LintConfig, { config, path, encoding, format, genre }: Place): Opened {
    const key = JSON.stringify([path, format, genre]);
    const last = this.#last?.key === key ? this.#last : undefined;
    if (last?.lintConfig === lintConfig && last.opened.report.text === text) return last.opened;
    const report = readReport(text, {
      format,
      fileName: path === undefined ? '' : basename(path),
      genre,
      kinds: config.kinds,
      cache: this.#cache,
      previous: last?.opened.report,
    });
    const { locale } = lintConfig;
    let found: readonly Finding[] | undefined;
    const opened: Opened = {
      report,
      // Outline and blanks need no verdict: they must not wait for one.
      get findings() {
        if (!found) haveJudged(text.length);
        return (found ??= lint(report, lintConfig));
      },
      lines: new LineIndex(text),
      locale,
      path,
      encoding,
      settingsProblem: config.isUnusable ? (config.failure?.message[locale] ?? UNUSABLE[locale]) : undefined,
    };
    this.#last = { key, lintConfig, opened };
    return opened;
  }

  async #read({ path }: Allowed): Promise<{ readonly text: string; readonly encoding?: Encoding }> {
    const file = await readDraft(path);
    if (file.ok) return file;
    if (!isFolder(path)) throw refuse(`${path}：${file.message['zh-CN']}`, `${path}: ${file.message.en}`);
    const folders: string[] = [];
    // Its own entries only: below it may be a whole disk.
    const { files } = await walk([path], (one, _root, isInner) => {
      if (isInner) folders.push(`${basename(one)}/`);
      return Promise.resolve(isInner);
    });
    const names = [...files.map((one) => basename(one.path)), ...folders];
    const list = names.slice(0, MOST_NAMED).join('\n') + (names.length > MOST_NAMED ? `\n… ${names.length}` : '');
    throw refuse(
      `${path} 是文件夹；一次查一份文稿。里面有：\n${list}`,
      `${path} is a folder; ask for one draft at a time. It holds:\n${list}`,
    );
  }

  /** The settings of the folder that a draft is in; of the first root for a text. The same object as long as they are the same. */
  async #settingsFor(place: Allowed | undefined, roots: readonly string[]): Promise<LoadedConfig> {
    const folder = place ? dirname(place.path) : (roots[0] ?? '.');
    const loaded = await loadConfig(folder, place?.root ?? folder);
    const kept = this.#settings.get(loaded.path ?? '');
    if (kept && kept.text === loaded.text && kept.failure?.reason === loaded.failure?.reason) return kept;
    this.#settings.set(loaded.path ?? '', loaded);
    return loaded;
  }

  #lintFor(own: Omit<LintConfig, 'locale'>, locale: Locale): LintConfig {
    let ofLocale = this.#lint.get(own);
    if (!ofLocale) this.#lint.set(own, (ofLocale = new Map()));
    let config = ofLocale.get(locale);
    if (!config) ofLocale.set(locale, (config = { locale, ...own }));
    return config;
  }
}

/** `text` as it is judged: a lone half of a surrogate pair is no text that every client can read back; lengths stay. */
function judgeable(text: string): string {
  if (text.length <= LONGEST) return text.replace(/\p{Surrogate}/gu, '\ufffd');
  throw refuse(
    `文稿超过 ${LONGEST / 10_000} 万字，没有检查：多半不是一份文稿。请拆成几份。`,
    `The draft has more than ${LONGEST / 1_000_000} million characters and was not checked. Split it.`,
  );
}

/** What the call asks for holds against what the server was started with, and that against the settings file. */
function localeOf({ language }: Wanted, { locale }: LoadedConfig, reader: Reader): Locale {
  return language ?? (reader.localeFixed ? reader.locale : (locale ?? reader.locale));
}

const UNUSABLE: Readonly<Record<Locale, string>> = {
  'zh-CN': 'bizheng.json 读不出来，按默认设置检查。',
  en: 'bizheng.json cannot be read; the draft was checked by the defaults.',
};

/** Agents hand over Markdown or plain text without saying which. */
function formatOfText(text: string): Format {
  return /^(?:#{1,6} |```|\|.*\|\s*$|---\r?$)/m.test(text) ? 'markdown' : 'plain';
}

/** The kind called `kind`, by id or by a name in either language. */
function knownKind(kind: string, { kinds }: LoadedConfig): string {
  const own = kinds.find(({ id, name }) => id === kind || name === kind);
  const known = own ?? genreNamed(kind) ?? GENRES.find(({ name }) => name.en.toLowerCase() === kind.toLowerCase());
  if (known) return known.id;
  const names = [...kinds.map(({ name }) => name), ...GENRES.map(({ name }) => name['zh-CN'])];
  throw refuse(
    `没有“${kind}”这个文种。可以是：${names.join('、')}。`,
    `There is no kind “${kind}”. It can be: ${names.join(', ')}.`,
  );
}
