/**
 * Settings per document: the editor's (`bizheng.*`, asked for by resource) under those of the nearest bizheng.json, which a
 * team shares. Equal settings are one object, since the core keeps its findings by settings.
 */
import { basename, dirname, join, parse } from 'node:path';
import type { Connection } from 'vscode-languageserver';
import { Baseline, BASELINE_FILE } from '../config/baseline';
import { NO_CONFIG, type ProjectConfig } from '../config/config';
import { type EditorSettings, readEditorSettings } from '../config/editor-settings';
import { IgnoreFiles } from '../config/ignore-files';
import { loadConfig, type LoadedConfig, relativeTo } from '../config/load';
import type { Layout, LintConfig, OwnKind } from '../core/index';
import { pathOf, read, uriOf, wayBelow } from '../disk';
import { segmenter } from '../words/index';
import type { Known } from './drafts';
import { localeOf } from './locale';
import { fileUriOf } from './word-uri';
import type { SettingsNotices } from './wrong-settings';

export interface DraftSettings {
  readonly enabled: boolean;
  /** What globs say of the file; `undefined` leaves it to what it looks like. */
  readonly scope: 'included' | 'excluded' | undefined;
  /** Kind of document set for the file. */
  readonly genre: string | undefined;
  /** Kinds of document of the workspace's own. */
  readonly kinds: readonly OwnKind[];
  /** Whether derived values are shown beside the figures. */
  readonly inlayHints: boolean;
  /** The settings file that should hold, when nothing in it can be used. */
  readonly unusable?: string;
  readonly lint: LintConfig;
}

/** A settings or ignore file with something wrong in it. */
type WrongFile = Pick<LoadedConfig, 'text' | 'problems' | 'failure'> & { readonly path: string };

/** Different settings kept at once; a workspace has a few. */
const MOST_SETTINGS = 64;

/** Lines about one settings file in the log. */
const MOST_LOGGED = 20;

/** How long a client may take to say what its settings are, in milliseconds. */
const PATIENCE = 1500;
const TOO_LATE = Symbol('too late');

export class Settings {
  /** Called when settings arrive that drafts were judged without. */
  onLateAnswer: () => void = () => undefined;
  /** Whether the file at a path is open in the editor. */
  isOpen: (path: string) => boolean = () => false;
  readonly #byUri = new Map<string, Promise<DraftSettings>>();
  readonly #byRoot = new Map<string, Promise<EditorSettings>>();
  readonly #byFolder = new Map<string, Promise<LoadedConfig>>();
  readonly #equal = new Map<string, DraftSettings>();
  readonly #lint = new Map<string, LintConfig>();
  readonly #knownByUri = new Map<string, Promise<Known | undefined>>();
  readonly #baselines = new Map<string, Promise<Baseline | undefined>>();
  readonly #ignored = new Map<string, IgnoreFiles>();
  #folders: readonly string[] = [];
  #told: EditorSettings = {};
  /** The client's own words for them: every editor writes addresses its own way. */
  readonly #addresses = new Map<string, string>();

  /** `locale`: the client's own; `asks`: it answers workspace/configuration. */
  constructor(
    private readonly connection: Connection,
    private readonly locale: string | undefined,
    private readonly asks: boolean,
    private readonly notices: SettingsNotices,
  ) {}

  /** Paths of the workspace folders that lie on a disk. */
  get folderPaths(): readonly string[] {
    return this.#folders;
  }

  /** The roots of the workspace, as paths: no bizheng.json above them counts. */
  set folders(uris: readonly string[]) {
    const folders = uris.flatMap((uri) => {
      const path = pathOf(uri);
      return path === undefined ? [] : [[path, uri] as const];
    });
    this.#folders = folders.map(([path]) => path);
    for (const [path, uri] of folders) this.#addresses.set(path, uri);
    this.refresh();
  }

  /** What a client sent of its settings, ours under `bizheng`: for those that cannot be asked. Counts after `refresh`. */
  told(sent: unknown): void {
    this.#told = asSettings(asSettings(sent)['bizheng']);
  }

  /** Settings for the document `uri`; kept until `refresh` or `forget`. */
  for(uri: string): Promise<DraftSettings> {
    let known = this.#byUri.get(uri);
    if (!known) this.#byUri.set(uri, (known = this.#read(fileUriOf(uri))));
    return known;
  }

  /** What the baseline of the workspace folder excuses in the document `uri`, when only what is new is wanted; one object until `refresh`. */
  async knownFor(uri: string): Promise<Known | undefined> {
    let known = this.#knownByUri.get(uri);
    if (!known) this.#knownByUri.set(uri, (known = this.#readKnown(fileUriOf(uri))));
    return known;
  }

  async #readKnown(uri: string): Promise<Known | undefined> {
    const path = pathOf(uri);
    const root = path === undefined ? undefined : this.#rootOf(path);
    if (path === undefined || root === undefined || (await this.#editor(root)).onlyNew !== true) return undefined;
    let taken = this.#baselines.get(root);
    if (!taken) this.#baselines.set(root, (taken = baselineIn(root)));
    const baseline = await taken;
    const inRoot = wayBelow(root, path) ?? path;
    return baseline && { without: (findings, lines) => baseline.without({ path: inRoot, findings, lines }).findings };
  }

  /** Where a draft's settings file is, and where a new one would go: the workspace folder, else beside the draft. */
  async fileFor(
    uri: string,
  ): Promise<{ readonly path: string; readonly known: string | undefined; readonly folder: string } | undefined> {
    const path = pathOf(fileUriOf(uri));
    if (path === undefined) return undefined;
    const root = this.#rootOf(path);
    return { path, known: (await this.#project(path, root)).path, folder: root ?? dirname(path) };
  }

  /** The settings and ignore files that hold for the files `uris` and have something wrong in them. */
  async wrongFilesFor(uris: readonly string[]): Promise<WrongFile[]> {
    const wrong = new Map<string, WrongFile>();
    const folders = new Map<string, string>();
    for (const uri of uris) {
      const path = pathOf(uri);
      if (path !== undefined) folders.set(dirname(path), path);
    }
    for (const path of folders.values()) {
      const root = this.#rootOf(path);
      const { path: at, text, problems, failure } = await this.#project(path, root);
      if (at !== undefined && (problems.length > 0 || failure)) wrong.set(at, { path: at, text, problems, failure });
      for (const refused of this.#ignoreFiles(root).refused) wrong.set(refused.path, refused);
    }
    return [...wrong.values()];
  }

  /** How a Word file of the document `uri` looks. */
  async layoutFor(uri: string): Promise<Layout> {
    const path = pathOf(uri);
    const project = path === undefined ? await this.#atHome(uri) : await this.#project(path, this.#rootOf(path));
    return (project ?? NO_CONFIG).layout;
  }

  /** Rules that the editor's own settings switch off for the document `uri`. */
  async offInEditor(uri: string): Promise<readonly string[]> {
    const path = pathOf(fileUriOf(uri));
    const asked = await this.#editor(path === undefined ? undefined : this.#rootOf(path));
    const { rules } = readEditorSettings(asked).config;
    return Object.keys(rules).filter((id) => rules[id]?.severity === 'off');
  }

  /** Whether ignore files leave the file `uri` out of a check of `roots`, the folders that were chosen. */
  async isLeftOut(uri: string, roots: readonly string[]): Promise<boolean> {
    const path = pathOf(uri);
    if (path === undefined) return false;
    const files = this.#ignoreFiles(this.#rootOf(path));
    const chosen = roots.flatMap((root) => pathOf(root) ?? []);
    const holding = chosen.filter((root) => holds(root, path));
    if (holding.length === 0) return false;
    // Chosen once by itself, an ignored folder is checked.
    for (const root of holding) if (!(await files.ignores(path, root))) return false;
    return true;
  }

  /** Something changed: everything is asked for anew. */
  refresh(): void {
    this.#byUri.clear();
    this.#byRoot.clear();
    this.#byFolder.clear();
    this.#ignored.clear();
    this.#knownByUri.clear();
    this.#baselines.clear();
  }

  forget(uri: string): void {
    this.#knownByUri.delete(uri);
    this.#byUri.delete(uri);
  }

  async #read(uri: string): Promise<DraftSettings> {
    const path = pathOf(uri);
    const root = path === undefined ? undefined : this.#rootOf(path);
    const [asked, project] = await Promise.all([
      this.#editor(root),
      path === undefined ? undefined : this.#project(path, root),
    ]);
    const { config: editor, problems } = readEditorSettings(asked);
    const locale = localeOf(asked.locale === 'auto' ? undefined : asked.locale, this.locale);
    this.notices.inEditor(problems, locale);
    if (project && this.#isToTell(project, path)) this.notices.inFile(project, locale);
    const inRoot = (path !== undefined && root !== undefined && wayBelow(root, path)) || (path ?? uri);
    const inProject = project && path !== undefined ? relativeTo(project, path) : inRoot;
    return this.#shared({
      enabled: asked.enable !== false,
      scope: (await this.#isIgnored(path, root))
        ? 'excluded'
        : ((project && scopeIn(project, inProject)) ?? scopeIn(editor, inRoot)),
      genre: project?.genreOf(inProject) ?? editor.genreOf(inRoot),
      inlayHints: asked.inlayHints === true,
      ...(project?.isUnusable && project.path !== undefined && { unusable: basename(project.path) }),
      ...(await this.#norms(uri, asked, editor, project, inProject)),
    });
  }

  /**
   * Whether what is wrong in the settings file of the draft at `path` is to be said beside it: what holds for nothing is told in
   * the drafts themselves, what is wrong in an open file in that file.
   */
  #isToTell({ path: file, isUnusable }: LoadedConfig, path = ''): boolean {
    return file !== undefined && !isUnusable && this.isOpen(path) && !this.isOpen(file);
  }

  /** Whether our own ignore file names the document; .gitignore is for folder checks, not for what somebody has open. */
  async #isIgnored(path: string | undefined, root: string | undefined): Promise<boolean> {
    if (path === undefined) return false;
    return this.#ignoreFiles(root).ignores(path, root ?? parse(path).root, false, false);
  }

  #ignoreFiles(root: string | undefined): IgnoreFiles {
    let known = this.#ignored.get(root ?? '');
    if (!known) this.#ignored.set(root ?? '', (known = new IgnoreFiles(root)));
    return known;
  }

  /** How the document is judged: the editor's settings of rules under the project's. */
  async #norms(
    uri: string,
    asked: EditorSettings,
    editor: ProjectConfig,
    project: LoadedConfig | undefined,
    inProject: string,
  ): Promise<Pick<DraftSettings, 'kinds' | 'lint'>> {
    const explicit = asked.locale !== undefined && asked.locale !== 'auto' ? asked.locale : project?.locale;
    const here = project ?? (await this.#atHome(uri));
    const own = here?.lintFor(inProject);
    return {
      kinds: here?.kinds ?? [],
      lint: {
        ...own,
        locale: localeOf(explicit, this.locale),
        rules: { ...editor.rules, ...(project ? own?.rules : undefined) },
        segmenter,
      },
    };
  }

  /** What holds for a document that nobody has saved yet: the settings file of the first folder. */
  async #atHome(uri: string): Promise<LoadedConfig | undefined> {
    const [first] = this.#folders;
    return first !== undefined && uri.startsWith('untitled:')
      ? this.#project(join(first, 'untitled'), first)
      : undefined;
  }

  /** The one object for settings that say the same. */
  #shared(made: DraftSettings): DraftSettings {
    const lintKey = JSON.stringify(made.lint);
    const lint = this.#lint.get(lintKey) ?? made.lint;
    this.#lint.set(lintKey, lint);
    const key = JSON.stringify({ ...made, lint: lintKey });
    const known = this.#equal.get(key) ?? { ...made, lint };
    if (this.#equal.size > MOST_SETTINGS) {
      // Somebody has been trying out settings; what nobody uses any more goes, with all that paragraphs kept under it.
      this.#equal.clear();
      this.#lint.clear();
    }
    this.#equal.set(key, known);
    return known;
  }

  /** The editor's own. They differ by workspace folder at most, so ten thousand files are one question. */
  #editor(root: string | undefined): Promise<EditorSettings> {
    const key = root ?? '';
    let known = this.#byRoot.get(key);
    if (!known) this.#byRoot.set(key, (known = this.#ask(root)));
    return known;
  }

  async #ask(root: string | undefined): Promise<EditorSettings> {
    if (!this.asks) return this.#told;
    try {
      const scope = root === undefined ? {} : { scopeUri: this.#addresses.get(root) ?? uriOf(root) };
      const asked = this.connection.workspace.getConfiguration({ ...scope, section: 'bizheng' });
      return asSettings(await this.#inTime(asked, root ?? ''));
    } catch (error) {
      this.connection.console.warn(`workspace/configuration: ${String(error)}`);
      return {};
    }
  }

  /** `answer`, or nothing when it takes too long: a client that forgets to answer must not keep drafts from being judged. */
  async #inTime(answer: Promise<unknown>, root: string): Promise<unknown> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<typeof TOO_LATE>((resolve) => (timer = setTimeout(resolve, PATIENCE, TOO_LATE)));
    const first = await Promise.race([answer, late]).finally(() => clearTimeout(timer));
    if (first !== TOO_LATE) return first;
    this.connection.console.warn('workspace/configuration was not answered; the defaults hold until it is');
    answer.then(
      (late) => {
        this.#byRoot.set(root, Promise.resolve(asSettings(late)));
        this.#byUri.clear();
        this.#knownByUri.clear();
        this.onLateAnswer();
      },
      () => undefined,
    );
    return undefined;
  }

  #project(path: string, root: string | undefined): Promise<LoadedConfig> {
    const folder = dirname(path);
    let known = this.#byFolder.get(folder);
    if (!known) {
      known = loadConfig(folder, root).then((config) => this.#reported(config));
      this.#byFolder.set(folder, known);
    }
    return known;
  }

  /** What is wrong with a settings file goes to the log; the editor itself marks it by the schema. */
  #reported(config: LoadedConfig): LoadedConfig {
    const locale = localeOf(undefined, this.locale);
    for (const problem of config.problems.slice(0, MOST_LOGGED))
      this.connection.console.warn(`${config.path}: ${problem.message[locale]}`);
    if (config.problems.length > MOST_LOGGED) this.connection.console.warn(`… (${config.problems.length})`);
    if (config.failure) this.connection.console.warn(`${config.path}: ${config.failure.message[locale]}`);
    return config;
  }

  /** The innermost workspace folder that holds `path`. */
  #rootOf(path: string): string | undefined {
    return this.#folders.filter((folder) => holds(folder, path)).sort((a, b) => b.length - a.length)[0];
  }
}

/** The baseline that the editor keeps in the workspace folder `root`. */
async function baselineIn(root: string): Promise<Baseline | undefined> {
  const file = await read(join(root, BASELINE_FILE));
  return file.ok ? Baseline.read(file.text) : undefined;
}

const holds = (folder: string, path: string): boolean => Boolean(wayBelow(folder, path));

/** What the editor answered, if it is settings at all. */
function asSettings(answer: unknown): EditorSettings {
  return answer !== null && typeof answer === 'object' ? (answer as EditorSettings) : {};
}

function scopeIn(config: ProjectConfig, path: string): DraftSettings['scope'] {
  return config.excluded(path) ? 'excluded' : config.included(path) ? 'included' : undefined;
}
