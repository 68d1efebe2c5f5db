/** What a settings file lays down for its workspace: own kinds of document, the unit, its terms. Written form to data. */
import { findNodeAtLocation, type Node } from 'jsonc-parser/lib/esm/main.js';
import { genreNamed, type OwnKind, type Term, type Unit } from '../core/index';
import type { ConfigProblem } from './validate';

interface WrittenSection {
  readonly name: string;
  readonly variants?: readonly string[];
  readonly level?: 'required' | 'usual';
  readonly runIn?: boolean;
}

export interface WrittenNorms {
  readonly kinds?: Readonly<
    Record<
      string,
      {
        readonly name?: string;
        readonly title?: readonly string[];
        readonly like?: string;
        readonly sections?: readonly WrittenSection[];
      }
    >
  >;
  readonly unit?: { readonly name: string; readonly aliases?: readonly string[]; readonly place?: string };
  readonly terms?: readonly Term[];
}

export interface OwnNorms {
  readonly kinds: readonly OwnKind[];
  readonly unit?: Unit;
  readonly terms: readonly Term[];
}

const filled = (texts: readonly string[] = []): string[] =>
  texts.map((text) => text.trim()).filter((text) => text !== '');

/** The norms that are written, with what is left out filled in and what is empty left out. */
export function ownNorms({ kinds = {}, unit, terms = [] }: WrittenNorms): OwnNorms {
  return {
    kinds: Object.entries(kinds).map(([key, { name, title, like, sections }]) => {
      // 工作总结 as key speaks of the known kind, whose id is what everything else goes by.
      const known = genreNamed(key);
      return {
        id: known?.id ?? key.trim(),
        name: name?.trim() || known?.name['zh-CN'] || key.trim(),
        title: filled(title ?? (known ? [] : [name ?? key])).filter((pattern) => !faultOf(pattern)),
        like: genreNamed(like ?? '')?.id ?? known?.id,
        ...(sections && { sections: sections.filter((section) => section.name.trim() !== '').map(ownSection) }),
      };
    }),
    ...(unit?.name.trim() && {
      unit: {
        name: unit.name.trim(),
        aliases: filled(unit.aliases),
        ...(unit.place?.trim() && { place: unit.place.trim() }),
      },
    }),
    terms: terms
      .filter(({ wrong, right }) => wrong.trim() !== '' && wrong.trim() !== right.trim())
      .map((term) => ({ ...term, wrong: term.wrong.trim(), right: term.right.trim() })),
  };
}

function ownSection({ name, variants, level, runIn }: WrittenSection): NonNullable<OwnKind['sections']>[number] {
  return { name: name.trim(), variants: filled(variants), level: level ?? 'required', runIn: runIn ?? false };
}

/** A repeat of what holds a repeat, which a title of sixty characters could keep busy for years. */
function repeatsRepeat(source: string): boolean {
  return [...source.matchAll(REPEATED_GROUP)].some(([, inner = '']) => REPEAT.test(inner.replace(/\\./g, '')));
}

/** A group without groups in it that is repeated; its first group is what it holds. */
const REPEATED_GROUP = /\(((?:[^()\\]|\\.){0,200})\)(?:[*+]|\{\d+,)/g;
const REPEAT = /[*+]|\{\d+,\d*\}/;
const LONGEST_PATTERN = 200;

/** What is wrong with a title pattern; undefined for words and for good expressions. */
function faultOf(pattern: string): ConfigProblem['message'] | undefined {
  if (!/^\/.+\/$/.test(pattern.trim())) return undefined;
  const source = pattern.trim().slice(1, -1);
  if (source.length > LONGEST_PATTERN || repeatsRepeat(source)) {
    return {
      'zh-CN': '这个正则表达式太复杂（太长，或在重复里又有重复），已忽略。',
      en: 'This expression is too complex (too long, or a repeat inside a repeat) and is ignored.',
    };
  }
  try {
    new RegExp(source, 'u');
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : String(error);
    return {
      'zh-CN': `这个正则表达式写得不对（${reason}），已忽略。`,
      en: `This expression cannot be read (${reason}) and is ignored.`,
    };
  }
}

/** Names by which `genre` may speak of the kinds that the file itself adds. */
export function ownKindNames(root: Node): string[] {
  const kinds = findNodeAtLocation(root, ['kinds']);
  if (kinds?.type !== 'object') return [];
  return (kinds.children ?? []).flatMap(({ children: [key, held] = [] }) => {
    const name = held?.type === 'object' ? findNodeAtLocation(held, ['name'])?.value : undefined;
    return [String(key?.value), ...(typeof name === 'string' ? [name] : [])];
  });
}

/** What no schema can see: title patterns that are no expressions. */
export function patternProblems(root: Node): ConfigProblem[] {
  const kinds = findNodeAtLocation(root, ['kinds']);
  const patterns = (kinds?.children ?? []).flatMap(
    ({ children: [, held] = [] }) => (held?.type === 'object' && findNodeAtLocation(held, ['title'])?.children) || [],
  );
  return patterns.flatMap(({ type, value, offset, length }) => {
    const message = type === 'string' ? faultOf(String(value)) : undefined;
    return message ? [{ span: { start: offset, end: offset + length }, message, beyondSchema: true }] : [];
  });
}
