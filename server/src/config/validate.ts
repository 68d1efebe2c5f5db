/**
 * Checks a parsed JSON file against a schema of the few kinds of statement that ours uses, and says where it does not fit.
 * Written here because a full validator answers with paths instead of offsets, in English only, and weighs 125 kB.
 */
import { getNodeValue, type Node } from 'jsonc-parser/lib/esm/main.js';
import { type Bilingual, byLikeness, type Span } from '../core/index';

/** The statements understood; a schema with any other is refused by a test. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'boolean';
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  /** One schema for all items, or one for each place. */
  readonly items?: Schema | readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Of a number, both included. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  /** What does not fit here cannot be seen by an editor that knows the file's schema. */
  readonly beyondSchema?: true;
  readonly [annotation: string]: unknown;
}

export interface ConfigProblem {
  /** In offsets of the settings file. */
  readonly span: Span;
  readonly message: Bilingual;
  /** An editor that knows the schema cannot see it. */
  readonly beyondSchema?: true;
}

export interface Validated {
  readonly problems: readonly ConfigProblem[];
  /** What of the file can be used: everything but the parts that have problems. */
  readonly value: unknown;
}

/** The usable part of `root` under `schema`, and what is wrong with the rest. */
export function validate(root: Node, schema: Schema): Validated {
  const problems: ConfigProblem[] = [];
  return { value: read(root, schema, schema, problems), problems };
}

function read(node: Node, given: Schema, root: Schema, problems: ConfigProblem[]): unknown {
  const schema = resolve(given, root);
  if (schema.anyOf)
    return readAny(
      node,
      schema.anyOf.map((choice) => resolve(choice, root)),
      root,
      problems,
    );
  if (schema.type && node.type !== schema.type) {
    return refuse(node, problems, `这里应当是${NAMES[schema.type].zh}。`, `This should be ${NAMES[schema.type].en}.`);
  }
  if (schema.enum && !schema.enum.includes(node.value)) {
    const written = JSON.stringify(node.value);
    const [zh, en] = choicesFor(String(node.value), schema.enum.map(String));
    return refuse(node, problems, `不能写 ${written}，${zh}。`, `${written} ${en}.`, schema.beyondSchema);
  }
  if (typeof node.value === 'number' && !isWithin(node.value, schema)) {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    return refuse(
      node,
      problems,
      `应当在 ${minimum} 到 ${maximum} 之间。`,
      `This should be between ${minimum} and ${maximum}.`,
    );
  }
  if (node.type === 'object') return readObject(node, schema, root, problems);
  if (node.type === 'array') return readArray(node, schema, root, problems);
  if (typeof node.value === 'string' && node.value.length > LONGEST_TEXT)
    return refuse(
      node,
      problems,
      `超过 ${LONGEST_TEXT} 个字，已忽略。`,
      `This has more than ${LONGEST_TEXT} characters and is ignored.`,
      true,
    );
  return node.value;
}

const isWithin = (value: number, { minimum = -Infinity, maximum = Infinity }: Schema): boolean =>
  value >= minimum && value <= maximum;

/** The alternative of the right JSON type is the one that was meant; its problems are the ones to tell. */
function readAny(node: Node, choices: readonly Schema[], root: Schema, problems: ConfigProblem[]): unknown {
  const meant = choices.find(({ type }) => type === node.type);
  if (meant) return read(node, meant, root, problems);
  const names = choices.flatMap(({ type }) => (type ? [NAMES[type]] : []));
  return refuse(
    node,
    problems,
    `这里应当是${names.map((n) => n.zh).join('或')}。`,
    `This should be ${names.map((n) => n.en).join(' or ')}.`,
  );
}

function readObject(node: Node, schema: Schema, root: Schema, problems: ConfigProblem[]): unknown {
  const value: Record<string, unknown> = {};
  const keys = new Set((node.children ?? []).map((property) => String(property.children?.[0]?.value)));
  const lacking = (schema.required ?? []).filter((name) => !keys.has(name));
  if (lacking.length > 0) {
    const names = lacking.map((name) => `“${name}”`);
    return refuse(
      node,
      problems,
      `这里缺少${names.join('、')}，整项已忽略。`,
      `This lacks ${names.join(', ')} and is ignored.`,
    );
  }
  for (const { children: [key, held] = [] } of node.children ?? []) {
    if (!key || !held) continue; // A syntax error, which the parser has told already.
    const name = String(key.value);
    const { properties = {} } = schema;
    const named = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const inner = named ?? (typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined);
    if (!inner && schema.additionalProperties === false) {
      refuse(key, problems, `没有“${name}”这一项，已忽略。`, `There is no “${name}” here; it is ignored.`);
      continue;
    }
    const usable = inner ? read(held, inner, root, problems) : getNodeValue(held);
    if (usable !== undefined)
      Object.defineProperty(value, name, { value: usable, enumerable: true, configurable: true, writable: true });
  }
  // A part that must be there had a problem, which is told: the whole cannot be used.
  return (schema.required ?? []).some((name) => !Object.hasOwn(value, name)) ? undefined : value;
}

function readArray(node: Node, schema: Schema, root: Schema, problems: ConfigProblem[]): unknown {
  const children = node.children ?? [];
  const { minItems = 0, maxItems = Infinity } = schema;
  if (children.length < minItems || children.length > maxItems) {
    return refuse(
      node,
      problems,
      `这里应当有 ${minItems} 到 ${maxItems} 项。`,
      `There should be ${minItems} to ${maxItems} items here.`,
    );
  }
  return children
    .map((child, i) => {
      const inner = isList(schema.items) ? schema.items[i] : schema.items;
      return inner ? read(child, inner, root, problems) : getNodeValue(child);
    })
    .filter((item) => item !== undefined);
}

function refuse(node: Node, problems: ConfigProblem[], zh: string, en: string, beyondSchema?: true): undefined {
  problems.push({
    span: { start: node.offset, end: node.offset + node.length },
    message: { 'zh-CN': zh, en },
    ...(beyondSchema && { beyondSchema }),
  });
  return undefined;
}

/** No name, word or glob is longer; what is would be looked for in every paragraph. */
const LONGEST_TEXT = 1000;

/** More choices than these nobody reads. */
const MOST_CHOICES = 8;

/** What may stand instead of `written`, in both languages: all choices, or of many those that look most like it. */
function choicesFor(written: string, choices: readonly string[]): readonly [string, string] {
  const listed = (some: readonly string[]): string => some.map((choice) => JSON.stringify(choice)).join(', ');
  if (choices.length <= MOST_CHOICES) return [`可以写：${listed(choices)}`, `is not one of ${listed(choices)}`];
  const nearest = byLikeness(written, choices).slice(0, 3);
  return [
    `可以写的有 ${choices.length} 种，与它相近的是：${listed(nearest)}`,
    `is not one of the ${choices.length} choices; the nearest are ${listed(nearest)}`,
  ];
}

function resolve(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  let at: unknown = root;
  for (const name of schema.$ref.slice(2).split('/'))
    at = (at as Readonly<Record<string, unknown>> | undefined)?.[name];
  return (at ?? {}) as Schema;
}

const isList = (items: Schema['items']): items is readonly Schema[] => Array.isArray(items);

const NAMES = {
  object: { zh: '对象 { }', en: 'an object { }' },
  array: { zh: '数组 [ ]', en: 'an array [ ]' },
  string: { zh: '带引号的文字', en: 'a string in quotes' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
} as const;
