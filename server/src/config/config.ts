/** The text of a bizheng.json to settings. Pure: both doors use it, and the editor hands it unsaved text. */
import { type Node, parseTree, type ParseError } from 'jsonc-parser/lib/esm/main.js';
import {
  type Facts,
  GENRES,
  type Ignored,
  type Layout,
  type LayoutSettings,
  layoutWith,
  type LintConfig,
  type Locale,
  type OwnKind,
  type RuleSetting,
  type Severity,
} from '../core/index';
import schema from './bizheng.schema.json';
import { refusal } from './depth';
import { globProblems } from './glob-problems';
import { fileMatcher, matcher } from './globs';
import { withinLimits } from './limits';
import { ownKindNames, ownNorms, patternProblems, type WrittenNorms } from './own-norms';
import { syntaxProblem } from './syntax';
import { type ConfigProblem, type Schema, validate } from './validate';

export { type IgnoringChange, newSettings, obstacleTo, type SettingChange, settingEdits } from './edit';
export { matcher } from './globs';
export { ignoringIn, keyOf, withoutGenre, withoutIgnoring } from './ignoring';
export type { ConfigProblem } from './validate';

/** The name of the settings file. */
export const CONFIG_FILE = 'bizheng.json';

/** What a settings file says. Globs are relative to the folder it stands in, with / between names. */
export interface ProjectConfig {
  /** Settings of the rules for all files; `lintFor` has those for one. */
  readonly rules: LintConfig['rules'];
  /** Kinds of document that the workspace lays down for itself. */
  readonly kinds: readonly OwnKind[];
  /** How the file at the relative path `path` is judged; one object for all files that no entry singles out. */
  lintFor(path: string): Omit<LintConfig, 'locale'>;
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
  /** How its Word files look: as in the standard where it does not say otherwise. */
  readonly layout: Layout;
  /** What is wrong with the file; everything else in it counts. */
  readonly problems: readonly ConfigProblem[];
  /** Nothing of it counts: it is no settings at all. */
  readonly isUnusable: boolean;
}

type Graded = Severity | 'off';
type WrittenRules = Readonly<Record<string, Graded | readonly [Graded, Readonly<Record<string, unknown>>?]>>;
interface Written extends WrittenNorms {
  readonly rules?: WrittenRules;
  readonly overrides?: readonly { readonly files: readonly string[]; readonly rules?: WrittenRules }[];
  readonly ignore?: readonly (Ignored & { readonly file: string })[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly genre?: Readonly<Record<string, string>>;
  readonly locale?: Locale;
  readonly layout?: LayoutSettings;
  readonly facts?: {
    readonly unit?: string;
    readonly leader?: string;
    readonly year?: string | number;
    readonly figures?: Facts['figures'];
  };
}

/** Settings that `text` holds; comments and trailing commas are allowed. Never throws. */
export function parseConfig(text: string): ProjectConfig {
  const refused = refusal(text);
  if (refused) return { ...NO_CONFIG, problems: [refused], isUnusable: true };
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true });
  const tree = root && withoutGaps(root);
  const limited: ConfigProblem[] = [];
  const { written, problems } = tree ? readTree(withinLimits(tree, limited)) : { written: {}, problems: [] };
  const genres = Object.entries(written.genre ?? {}).map(([glob, genre]) => ({ fits: matcher([glob]), genre }));
  const { kinds, terms, ...own } = ownNorms(written);
  // A unit is named once: `facts` and `unit` stand in for each other.
  const facts =
    written.facts || own.unit ? factsFrom({ ...(own.unit && { unit: own.unit.name }), ...written.facts }) : undefined;
  const unit = own.unit ?? (facts?.unit === undefined ? undefined : { name: facts.unit, aliases: [] });
  const rules = ruleSettings(written.rules);
  return {
    rules,
    kinds,
    lintFor: lintFor(
      { rules, ...(facts && { facts }), ...(unit && { unit }), ...(terms.length > 0 && { terms }) },
      written,
    ),
    locale: written.locale,
    included: matcher(written.include ?? []),
    excluded: matcher(written.exclude ?? []),
    genreOf: (path) => genres.filter(({ fits }) => fits(path)).at(-1)?.genre,
    ...(facts && { facts }),
    layout: layoutWith(written.layout),
    // The parser tells each brace that is open at the end, all of them at one place.
    problems: [...oneAPlace(errors.map((error) => syntaxProblem(error, text))), ...limited, ...problems],
    isUnusable: tree?.type !== 'object' && text.trim() !== '',
  };
}

/** What can be used of a file, and what is wrong with the rest. */
function readTree(tree: Node): { written: Written; problems: ConfigProblem[] } {
  const { value, problems } = validate(tree, schemaFor(tree));
  return {
    written: (value ?? {}) as Written,
    problems: oneAPlace([...problems, ...patternProblems(tree), ...globProblems(tree)]),
  };
}

/** The first of `problems` at each place: what is too long need not be told to be no glob as well. */
function oneAPlace(problems: readonly ConfigProblem[]): ConfigProblem[] {
  const taken = new Set<string>();
  return problems.filter(({ span }) => {
    const key = `${span.start} ${span.end}`;
    const isNew = !taken.has(key);
    taken.add(key);
    return isNew;
  });
}

/** The schema, with what it does not offer among the kinds of document: ids and names in letters, and for `genre` the kinds that the file itself adds. */
function schemaFor(root: Node): Schema {
  const fixed = schema as Schema;
  const known = [...(fixed.definitions?.genre?.enum ?? []), ...GENRES.flatMap(({ id, aliases }) => [id, ...aliases])];
  // The schema that the editor knows lets every word pass here.
  const genre: Schema = { type: 'string', enum: known, beyondSchema: true };
  const named: Schema = { ...genre, enum: [...known, ...ownKindNames(root)] };
  return {
    ...fixed,
    definitions: { ...fixed.definitions, genre },
    properties: { ...fixed.properties, genre: { ...fixed.properties?.genre, additionalProperties: named } },
  };
}

/** `base` with what `overrides` and `ignore` say of single files; later overrides count over earlier ones. */
function lintFor(base: Omit<LintConfig, 'locale'>, { overrides = [], ignore = [] }: Written): ProjectConfig['lintFor'] {
  const special = overrides.map(({ files, rules }) => ({ fits: matcher(files), rules: ruleSettings(rules) }));
  const ignored = ignore.map(({ file, ...entry }) => ({ fits: fileMatcher(file), entry }));
  const made = new Map<string, Omit<LintConfig, 'locale'>>();
  return (path) => {
    const here = ignored.filter(({ fits }) => fits(path)).map(({ entry }) => entry);
    const fitting = special.map(({ fits }) => fits(path));
    const key = JSON.stringify([fitting, here]);
    let config = made.get(key);
    if (!config) {
      const rules = Object.assign(
        {},
        base.rules,
        ...special.filter((_, i) => fitting[i]).map((override) => override.rules),
      ) as LintConfig['rules'];
      made.set(key, (config = { ...base, rules, ...(here.length > 0 && { ignore: here }) }));
    }
    return config;
  };
}

/** Facts as rules and completion want them: without the empty ones that a prepared file may hold. */
function factsFrom({ unit, leader, year, figures = {} }: NonNullable<Written['facts']>): Facts {
  const filled = (text: string | undefined): string | undefined => text?.trim() || undefined;
  const named = Object.entries(figures).filter(([name, value]) => filled(name) && filled(value));
  return {
    unit: filled(unit),
    leader: filled(leader),
    year: filled(year === undefined ? undefined : String(year).replace(/年$/, '')),
    figures: Object.fromEntries(named),
  };
}

/** Settings of a folder without a settings file. */
export const NO_CONFIG: ProjectConfig = parseConfig('{}');

function ruleSettings(written: WrittenRules = {}): LintConfig['rules'] {
  return Object.fromEntries(Object.entries(written).map(([id, setting]) => [id, ruleSetting(setting)]));
}

function ruleSetting(written: Graded | readonly [Graded, Readonly<Record<string, unknown>>?]): RuleSetting {
  if (typeof written === 'string') return { severity: written };
  return { severity: written[0], ...(written[1] && { options: written[1] }) };
}

/** The tree without the properties that a syntax error left without a value. */
function withoutGaps(node: Node): Node {
  return {
    ...node,
    children: node.children
      ?.filter((child) => child.type !== 'property' || child.children?.length === 2)
      .map(withoutGaps),
  };
}
