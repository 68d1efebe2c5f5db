/**
 * Edits of a settings file by which a writer silences a rule (in one place, in one file, everywhere) or says what a file is. Comments, commas and
 * line ends stay as they are; that is why this writes beside what is there instead of writing the file anew.
 */
import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser/lib/esm/main.js';
import type { Ignored, Span, TextEdit } from '../core/index';
import { refusal } from './depth';
import { globOf } from './globs';

/** Says of which kind of document the file at the relative path `file` is. */
interface GenreChange {
  readonly what: 'genre';
  readonly file: string;
  readonly genre: string;
}

export type SettingChange = IgnoringChange | GenreChange;

/** What a writer lets stand or switches off. */
export type IgnoringChange =
  /** Switches `rule` off for all files. */
  | { readonly what: 'rule'; readonly rule: string }
  /** Switches it off for the file at the relative path `file`. */
  | { readonly what: 'file'; readonly rule: string; readonly file: string }
  /** Lets one finding stand, which is known by its words and what stands round them. */
  | ({ readonly what: 'finding'; readonly file: string } & Ignored);

/** A settings file with nothing in it but `change`. */
export function newSettings(change: SettingChange): string {
  const [key, value] = entryOf(change);
  return `{\n  ${JSON.stringify(key)}: ${write(value, '  ', '\n')}\n}\n`;
}

/** The edits that write `change` into the settings file `text`; undefined when something stands in the way, see `obstacleTo`. */
export function settingEdits(text: string, change: SettingChange): TextEdit[] | undefined {
  const made = edited(text, change);
  return isObstacle(made) ? undefined : made;
}

/** The first place in the settings file `text` that keeps `change` from being written; undefined when nothing does. */
export function obstacleTo(text: string, change: SettingChange): Span | undefined {
  const made = edited(text, change);
  return isObstacle(made) ? made : undefined;
}

const isObstacle = (made: TextEdit[] | Span): made is Span => !Array.isArray(made);

/** The edits for `change`, or what in `text` is not written as a settings file is. */
function edited(text: string, change: SettingChange): TextEdit[] | Span {
  const refused = refusal(text);
  if (refused) return refused.span;
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true });
  if (errors[0]) return spanOf(errors[0]);
  if (root?.type !== 'object') return root ? spanOf(root) : at(0);
  const [key, value] = entryOf(change);
  const held = findNodeAtLocation(root, [key]);
  if (!held) return insert(text, root, value, key);
  if (change.what === 'rule') return held.type === 'object' ? switchOff(text, held, change.rule) : spanOf(held);
  if (change.what === 'genre') return held.type === 'object' ? setGenre(text, held, change) : spanOf(held);
  if (held.type !== 'array') return spanOf(held);
  const override = change.what === 'file' ? held.children?.find((item) => isFor(item, change.file)) : undefined;
  const rules = override && findNodeAtLocation(override, ['rules']);
  if (rules?.type === 'object') return switchOff(text, rules, change.rule);
  return insert(text, held, (value as readonly unknown[])[0]);
}

/** The key that a change belongs under, and what stands there when there is nothing else. */
function entryOf(change: SettingChange): readonly [string, unknown] {
  if (change.what === 'genre') return ['genre', { [globOf(change.file)]: change.genre }];
  const { rule } = change;
  if (change.what === 'rule') return ['rules', { [rule]: 'off' }];
  if (change.what === 'file') return ['overrides', [{ files: [globOf(change.file)], rules: { [rule]: 'off' } }]];
  const { file, text, before, after } = change;
  return ['ignore', [{ file, rule, text, before, after }]];
}

/** Whether an override is for the file at `path` and no other. */
function isFor(override: Node, path: string): boolean {
  if (override.type !== 'object') return false;
  const files = findNodeAtLocation(override, ['files'])?.children;
  return files?.length === 1 && files[0]?.value === globOf(path);
}

function setGenre(text: string, genres: Node, { file, genre }: GenreChange): TextEdit[] {
  const set = findNodeAtLocation(genres, [globOf(file)]);
  if (!set) return insert(text, genres, genre, globOf(file));
  return [{ span: { start: set.offset, end: set.offset + set.length }, text: JSON.stringify(genre) }];
}

function switchOff(text: string, rules: Node, rule: string): TextEdit[] {
  const set = findNodeAtLocation(rules, [rule]);
  if (!set) return insert(text, rules, 'off', rule);
  // ["warning", { … }]: the options stay for the day when the rule is wanted again.
  const level = set.type === 'array' && set.children?.[0] ? set.children[0] : set;
  return [{ span: { start: level.offset, end: level.offset + level.length }, text: '"off"' }];
}

/** What stands behind an item on its line: a comma, and comments. */
export const AFTER_ITEM = /^(?:[ \t]|\/\*[^\r\n]*?\*\/)*(,?)(?:[ \t]|\/\*[^\r\n]*?\*\/)*(?:\/\/[^\r\n]*)?/;

/** Puts `value` at the end of `holder`, as an item or under `key`, laid out as what is there. */
function insert(text: string, holder: Node, value: unknown, key?: string): TextEdit[] {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const outer = indentAt(text, holder.offset);
  const last = holder.children?.at(-1);
  const name = key === undefined ? '' : `${JSON.stringify(key)}: `;
  const open = holder.offset + 1;
  const close = holder.offset + holder.length - 1;
  if (!last) {
    const inner = outer + unitOf(text);
    const line = `${eol}${inner}${name}${write(value, inner, eol)}`;
    const kept = text.slice(open, close);
    // A comment in an empty { } stays above what comes in.
    return kept.trim() === ''
      ? [{ span: { start: open, end: close }, text: `${line}${eol}${outer}` }]
      : [{ span: at(open + kept.trimEnd().length), text: line }];
  }
  const end = last.offset + last.length;
  const onOneLine = !/[\r\n]/.test(text.slice(open, last.offset));
  if (onOneLine) return [{ span: at(end), text: `, ${name}${write(value, '', '')}` }];
  const inner = indentAt(text, last.offset);
  const item = `${eol}${inner}${name}${write(value, inner, eol)}`;
  const [after = '', comma] = AFTER_ITEM.exec(text.slice(end, close)) ?? [];
  const below = at(end + after.trimEnd().length);
  return comma === ','
    ? [{ span: below, text: `${item},` }]
    : below.start === end
      ? [{ span: below, text: `,${item}` }]
      : [
          { span: at(end), text: ',' },
          { span: below, text: item },
        ];
}

/** `value` as JSON: lists with an item a line, all else on one line. */
function write(value: unknown, indent: string, eol: string): string {
  if (Array.isArray(value) && eol !== '' && value.some((item) => typeof item === 'object')) {
    const inner = `${indent}  `;
    return `[${eol}${value.map((item) => inner + write(item, inner, '')).join(`,${eol}`)}${eol}${indent}]`;
  }
  if (Array.isArray(value)) return `[${value.map((item) => write(item, '', '')).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .map(([name, held]) => `${JSON.stringify(name)}: ${write(held, '', '')}`)
    .join(', ')} }`;
}

const at = (offset: number): Span => ({ start: offset, end: offset });
const spanOf = ({ offset, length }: Pick<Node, 'offset' | 'length'>): Span => ({ start: offset, end: offset + length });
export const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? '';
/** By how much the file indents. */
const unitOf = (text: string): string => /[\r\n]([ \t]+)\S/.exec(text)?.[1] ?? '  ';
