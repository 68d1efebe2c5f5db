/**
 * The settings that an editor answers for section `bizheng`: the part that a bizheng.json may hold too, read by the same reader,
 * and what is wrong with any of them. An editor shows that at best in its settings file, which nobody looks at.
 */
import { findNodeAtOffset, getNodePath, type Node, parseTree } from 'jsonc-parser/lib/esm/main.js';
import type { Bilingual } from '../core/index';
import { NO_CONFIG, parseConfig, type ProjectConfig } from './config';
import { type ConfigProblem, type Schema, validate } from './validate';

/** What an editor answers; any part may be missing or of a wrong type. */
export type EditorSettings = {
  readonly enable?: unknown;
  readonly locale?: unknown;
  readonly inlayHints?: unknown;
  readonly onlyNew?: unknown;
} & Readonly<Record<string, unknown>>;

/** A mistake in the editor's settings, by the name of the setting: bizheng.rules.punctuation. */
export interface SettingProblem {
  readonly name: string;
  readonly message: Bilingual;
}

export interface ReadEditorSettings {
  readonly config: ProjectConfig;
  /** In the order in which the settings came. */
  readonly problems: readonly SettingProblem[];
}

/** The settings of which our manifest (package.json) knows; those of another make are a program's, not the writer's. */
const SCHEMA: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    enable: { type: 'boolean' },
    locale: { type: 'string', enum: ['auto', 'zh-CN', 'en'] },
    inlayHints: { type: 'boolean' },
    onlyNew: { type: 'boolean' },
    quietWhileTyping: { type: 'boolean' },
    newDocument: {
      type: 'object',
      additionalProperties: false,
      properties: { language: { type: 'string', enum: ['gongwen', 'markdown'] } },
    },
    // The language client's own.
    trace: {},
    'trace.server': {},
    'newDocument.language': {},
    // Read as those of a settings file.
    rules: {},
    include: {},
    exclude: {},
    genre: {},
  },
};

const known = new Map<string, ReadEditorSettings>();
/** Different settings kept at once; a workspace has a few. */
const MOST_KNOWN = 64;

/** What `asked` says; equal settings are one object. */
export function readEditorSettings(asked: EditorSettings): ReadEditorSettings {
  // A client says null, too, of what is not set.
  const set = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null && value !== undefined));
  const text = JSON.stringify(set);
  let read = known.get(text);
  if (!read) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, (read = readAnew(set, text)));
  }
  return read;
}

function readAnew(set: EditorSettings, text: string): ReadEditorSettings {
  const { rules = {}, include = [], exclude = [], genre = {} } = set;
  const shared = JSON.stringify({ rules, include, exclude, genre });
  const config = shared === EMPTY ? NO_CONFIG : parseConfig(shared);
  const root = parseTree(text);
  return {
    config,
    problems: [
      ...(root ? named(validate(root, SCHEMA).problems, root) : []),
      ...named(config.problems, parseTree(shared)),
    ],
  };
}

const EMPTY = JSON.stringify({ rules: {}, include: [], exclude: [], genre: {} });

/** `problems` by the names of the settings that they are in. */
const named = (problems: readonly ConfigProblem[], root: Node | undefined): SettingProblem[] =>
  problems.map(({ span, message }) => {
    const node = root && findNodeAtOffset(root, span.start);
    return { name: ['bizheng', ...(node ? getNodePath(node) : [])].join('.'), message };
  });
