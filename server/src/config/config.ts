/** The text of a bizheng.json to settings. Pure: both doors use it, and the editor hands it unsaved text. */
import { type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser/lib/esm/main.js';
import picomatch from 'picomatch';
import type { Facts, LintConfig, Locale, RuleSetting, Severity } from '../core/index';
import schema from './bizheng.schema.json';
import { type ConfigProblem, type Schema, validate } from './validate';

export type { ConfigProblem } from './validate';

/** The name of the settings file. */
export const CONFIG_FILE = 'bizheng.json';

/** What a settings file says. Globs are relative to the folder it stands in, with / between names. */
export interface ProjectConfig {
  readonly rules: LintConfig['rules'];
  /** Undefined when the file leaves the language to the door. */
  readonly locale?: Locale;
  /** Whether the file at the relative path `path` is judged whatever it looks like. */
  included(path: string): boolean;
  /** Whether the file at the relative path `path` is left alone. */
  excluded(path: string): boolean;
  /** The kind of document (文种) set for the file at the relative path `path`; the last glob that fits decides. */
  genreOf(path: string): string | undefined;
  /** What the team knows before it writes; undefined when the file has no `facts`. */
  readonly facts?: Facts;
  /** What is wrong with the file; everything else in it counts. */
  readonly problems: readonly ConfigProblem[];
}

type Graded = Severity | 'off';
interface Written {
  readonly rules?: Readonly<Record<string, Graded | readonly [Graded, Readonly<Record<string, unknown>>?]>>;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly genre?: Readonly<Record<string, string>>;
  readonly locale?: Locale;
  readonly facts?: { readonly unit?: string; readonly leader?: string; readonly year?: string | number; readonly figures?: Facts['figures'] };
}

/** Settings that `text` holds; comments and trailing commas are allowed. Never throws. */
export function parseConfig(text: string): ProjectConfig {
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true });
  const problems = errors.map(syntaxProblem);
  const checked = root ? validate(withoutGaps(root), schema as Schema) : { value: undefined, problems: [] };
  const written = (checked.value ?? {}) as Written;
  const genres = Object.entries(written.genre ?? {}).map(([glob, genre]) => ({ fits: matcher([glob]), genre }));
  return {
    rules: Object.fromEntries(Object.entries(written.rules ?? {}).map(([id, one]) => [id, ruleSetting(one)])),
    locale: written.locale,
    included: matcher(written.include ?? []),
    excluded: matcher(written.exclude ?? []),
    genreOf: (path) => genres.filter((one) => one.fits(path)).at(-1)?.genre,
    ...(written.facts && { facts: factsFrom(written.facts) }),
    problems: [...problems, ...checked.problems],
  };
}

/** Facts as rules and completion want them: without the empty ones that a prepared file may hold. */
function factsFrom({ unit, leader, year, figures = {} }: NonNullable<Written['facts']>): Facts {
  const filled = (text: string | undefined): string | undefined => text?.trim() || undefined;
  const named = Object.entries(figures).filter(([name, value]) => filled(name) && filled(value));
  return { unit: filled(unit), leader: filled(leader), year: filled(year === undefined ? undefined : String(year).replace(/年$/, '')), figures: Object.fromEntries(named) };
}

/** Settings of a folder without a settings file. */
export const NO_CONFIG: ProjectConfig = parseConfig('{}');

function ruleSetting(written: Graded | readonly [Graded, Readonly<Record<string, unknown>>?]): RuleSetting {
  if (typeof written === 'string') return { severity: written };
  return { severity: written[0], ...(written[1] && { options: written[1] }) };
}

/** As in .gitignore: a glob without a slash fits at any depth, a folder's name all that is in it. */
function matcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap((glob) => {
    const bare = glob.replace(/^\.?\//, '').replace(/\/$/, '');
    const anchored = glob.startsWith('/') || glob.startsWith('./') || bare.includes('/') ? bare : `**/${bare}`;
    return [anchored, `${anchored}/**`];
  });
  if (patterns.length === 0) return () => false;
  const fits = picomatch(patterns, { dot: true });
  return (path) => fits(path.replaceAll('\\', '/'));
}

/** The tree without the properties that a syntax error left without a value. */
function withoutGaps(node: Node): Node {
  return { ...node, children: node.children?.filter((child) => child.type !== 'property' || child.children?.length === 2).map(withoutGaps) };
}

function syntaxProblem(error: ParseError): ConfigProblem {
  const name = printParseErrorCode(error.error);
  return {
    span: { start: error.offset, end: error.offset + Math.max(1, error.length) },
    message: { 'zh-CN': `写法不合 JSON（${name}），这一处已忽略。`, en: `This is not valid JSON (${name}) and is ignored.` },
  };
}
