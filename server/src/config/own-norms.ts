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

const LONGEST_PATTERN = 200;

/** What is wrong with the words that end a title; undefined when nothing is. */
function faultOf(words: string): ConfigProblem['message'] | undefined {
  if (words.length > LONGEST_PATTERN)
    return {
      'zh-CN': `超过 ${LONGEST_PATTERN} 个字，已忽略。`,
      en: `This has more than ${LONGEST_PATTERN} characters and is ignored.`,
    };
  // Whoever sends a folder with its settings must not be able to keep the editor busy: words and *, no expressions.
  if (/^\/.+\/$/.test(words.trim()))
    return {
      'zh-CN': '这里不能写正则表达式，已忽略；写标题结尾的文字，用 * 代表任意文字，如“安全*周报”。',
      en: 'No regular expressions here; this is ignored. Write the words that end a title, with * for any words.',
    };
  return undefined;
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

/** What no schema can see: words of titles that mean nothing here. */
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
