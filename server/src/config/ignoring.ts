/**
 * What a settings file lets stand or switches off for a draft, entry by entry, and the edits that take each back: the other way
 * round of edit.ts. What stands beside an entry stays as it is, comments too.
 */
import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser/lib/esm/main.js';
import { RULES, type TextEdit } from '../core/index';
import { AFTER_ITEM, lineStart, type IgnoringChange } from './edit';
import { fileMatcher, globOf, matcher } from './globs';

/** An entry, as the change that would write it; of an override `file` holds its globs, as they are written. */
interface Entry {
  readonly change: IgnoringChange;
  /** The item or property that goes when the entry is taken back. */
  readonly node: Node;
  /** The level of a rule that has options; those stay, and the rule's own level comes back. */
  readonly level?: Node;
}

/** What the settings file `text` ignores in the draft at the relative path `draft`, rules switched off for all files last. */
export function ignoringIn(text: string, draft: string): readonly IgnoringChange[] {
  return entriesIn(text, draft).map(({ change }) => change);
}

/** The edits that take `change` out of the settings file `text`; undefined when it is not there. */
export function withoutIgnoring(text: string, draft: string, change: IgnoringChange): TextEdit[] | undefined {
  const wanted = keyOf(change);
  const entry = entriesIn(text, draft).find((one) => keyOf(one.change) === wanted);
  if (!entry) return undefined;
  const { node, level } = entry;
  const own = level && RULES.find(({ meta }) => meta.id === change.rule)?.meta.defaultSeverity;
  if (level && own) return [{ span: { start: level.offset, end: endOf(level) }, text: JSON.stringify(own) }];
  return takenOut(text, node);
}

/** The edits that take out what the settings file `text` says of the kind of `draft` alone; undefined when it says nothing. */
export function withoutGenre(text: string, draft: string): TextEdit[] | undefined {
  const root = readTree(text);
  const set = root && findNodeAtLocation(root, ['genre', globOf(draft)]);
  return set?.parent && takenOut(text, set.parent);
}

/** Tells entries apart by what they say. */
export function keyOf(change: IgnoringChange): string {
  const { what, rule } = change;
  if (what === 'rule') return JSON.stringify([what, rule]);
  if (what === 'file') return JSON.stringify([what, rule, change.file]);
  const { file, text, before, after } = change;
  return JSON.stringify([what, rule, file, text, before, after]);
}

function readTree(text: string): Node | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true });
  return errors.length === 0 && root?.type === 'object' ? root : undefined;
}

function entriesIn(text: string, draft: string): Entry[] {
  const root = readTree(text);
  if (!root) return [];
  const items = (key: string): readonly Node[] => findNodeAtLocation(root, [key])?.children ?? [];
  return [
    ...items('ignore').flatMap((node): Entry[] => {
      const [file, rule, words] = ['file', 'rule', 'text'].map((key) => wordAt(node, key));
      if (file === undefined || rule === undefined || words === undefined || !fileMatcher(file)(draft)) return [];
      const [before, after] = [wordAt(node, 'before'), wordAt(node, 'after')];
      return [{ node, change: { what: 'finding', file, rule, text: words, before, after } }];
    }),
    ...items('overrides').flatMap((item): Entry[] => {
      const listed = item.type === 'object' ? (findNodeAtLocation(item, ['files'])?.children ?? []) : [];
      const globs = listed.flatMap(({ value }) => (typeof value === 'string' ? value : []));
      const rules = item.type === 'object' ? findNodeAtLocation(item, ['rules']) : undefined;
      if (!rules || !matcher(globs)(draft)) return [];
      return offIn(rules).map(({ rule, node, level }) => ({
        change: { what: 'file', rule, file: globs.join() === globOf(draft) ? draft : globs.join(', ') },
        // Without a rule an override says nothing.
        node: rules.children?.length === 1 ? item : node,
        level,
      }));
    }),
    ...[findNodeAtLocation(root, ['rules'])].flatMap((rules): Entry[] =>
      offIn(rules).map(({ rule, node, level }) => ({ change: { what: 'rule', rule }, node, level })),
    ),
  ];
}

/** The rules that the object `rules` switches off. */
function offIn(rules: Node | undefined): { rule: string; node: Node; level?: Node }[] {
  if (rules?.type !== 'object') return [];
  return (rules.children ?? []).flatMap((node) => {
    const [key, set] = node.children ?? [];
    if (typeof key?.value !== 'string') return [];
    const rule = key.value;
    if (set?.value === 'off') return [{ rule, node }];
    const [level, options] = set?.type === 'array' ? (set.children ?? []) : [];
    return level?.value === 'off' ? [{ rule, node, ...(options && { level }) }] : [];
  });
}

function wordAt(node: Node, key: string): string | undefined {
  const held: unknown = node.type === 'object' ? findNodeAtLocation(node, [key])?.value : undefined;
  return typeof held === 'string' ? held : undefined;
}

/** Takes `node`, an item or a property, out of what holds it; and that too when nothing is left in it. */
function takenOut(text: string, node: Node): TextEdit[] {
  const holder = node.parent;
  if (!holder) return [];
  const siblings = holder.children ?? [];
  const at = siblings.indexOf(node);
  const [previous, next] = [siblings[at - 1], siblings[at + 1]];
  if (!previous && !next) return takenOutAlone(text, node, holder);
  if (next && !/[\r\n]/.test(text.slice(endOf(node), next.offset))) return [cut(node.offset, next.offset)];
  if (next) return [cut(...lineOf(text, node))];
  // The last one: the comma before it goes, unless one stands behind it as well.
  const end = endOf(previous as Node);
  const whole = /[\r\n]/.test(text.slice(end, node.offset));
  const comma = text.slice(end, node.offset).search(/,/);
  const hasTrailing = AFTER_ITEM.exec(text.slice(endOf(node), endOf(holder) - 1))?.[1] === ',';
  if (!whole) return [cut(end, endOf(node))];
  return [...(hasTrailing || comma < 0 ? [] : [cut(end + comma, end + comma + 1)]), cut(...lineOf(text, node))];
}

function takenOutAlone(text: string, node: Node, holder: Node): TextEdit[] {
  const [open, close] = [holder.offset + 1, endOf(holder) - 1];
  const beside = text.slice(open, node.offset) + text.slice(endOf(node), close);
  if (beside.replace(/[\s,]/g, '') !== '') return [cut(...lineOf(text, node))]; // Comments stay.
  const owner = holder.parent?.type === 'property' ? holder.parent : undefined;
  return owner ? takenOut(text, owner) : [cut(open, close)];
}

/** From the start of the line on which `node` begins, if it begins it, to that of the line after it. */
function lineOf(text: string, node: Node): [number, number] {
  const start = lineStart(text, node.offset);
  const behind = AFTER_ITEM.exec(text.slice(endOf(node)))?.[0].length ?? 0;
  const end = endOf(node) + behind;
  if (text.slice(start, node.offset).trim() !== '') return [node.offset, end];
  return [start, end + (/^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0].length ?? 0)];
}

const endOf = ({ offset, length }: Node): number => offset + length;
const cut = (start: number, end: number): TextEdit => ({ span: { start, end }, text: '' });
