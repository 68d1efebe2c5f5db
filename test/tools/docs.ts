/** What is written from the register of rules: the tables of the README, the settings schema and the editor's settings. */
import type { Genre, Rule, Severity } from '../../server/src/core/index';

const LEVELS: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['错误', 'error'],
  warning: ['警告', 'warning'],
  information: ['提示', 'information'],
  hint: ['建议', 'hint'],
};

/** `readme` with its generated blocks (between `<!-- rules:LOCALE -->` and `<!-- /rules:LOCALE -->`) written anew. */
export function readmeWith(rules: readonly Rule[], readme: string): string {
  const page = (id: string, end: string): string => `server/src/core/rules/${id}${end}`;
  const zh = rules.map(
    ({ meta }) =>
      `| [\`${meta.id}\`](${page(meta.id, '.md')}) | ${meta.title['zh-CN']} | ${LEVELS[meta.defaultSeverity][0]} | ${meta.fixable ? '有' : ''} | ${meta.level} |`,
  );
  const en = rules.map(
    ({ meta }) =>
      `| [\`${meta.id}\`](${page(meta.id, '.en.md')}) | ${meta.title.en} | ${LEVELS[meta.defaultSeverity][1]} | ${meta.fixable ? 'yes' : ''} |`,
  );
  const withZh = between(
    readme,
    'rules:zh-CN',
    ['| 规则 | 查什么 | 默认级别 | 快速修复 | 依据 |', '| --- | --- | --- | --- | --- |', ...zh].join('\n'),
  );
  return between(
    withZh,
    'rules:en',
    ['| Rule | Finds | Default | Quick fix |', '| --- | --- | --- | --- |', ...en].join('\n'),
  );
}

/** `readme` with what each key of `bizheng.json` means, from the descriptions of the schema. */
export function readmeWithSettings(schemaText: string, readme: string): string {
  const { properties } = JSON.parse(schemaText) as { properties: Readonly<Record<string, { description?: string }>> };
  const rows = (locale: 0 | 1): string =>
    Object.entries(properties)
      .flatMap(([key, { description }]) =>
        description === undefined
          ? []
          : [`| \`${key}\` | ${description.split(' · ').sort((a, b) => han(b) - han(a))[locale]} |`],
      )
      .join('\n');
  const zh = between(readme, 'settings:zh-CN', `| 键 | 意思 |\n| --- | --- |\n${rows(0)}`);
  return between(zh, 'settings:en', `| Key | Meaning |\n| --- | --- |\n${rows(1)}`);
}

const han = (text: string): number => text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;

function between(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`no ${open} … ${close} in the README`);
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
}

/**
 * The settings schema `text` with the rules of the register, their options, and the kinds of document by their Chinese names. Ids and
 * names in letters count as well (config.ts), but an editor sorts what it offers, so that letters would stand in front of what a writer types.
 */
export function schemaWith(rules: readonly Rule[], genres: readonly Genre[], text: string): string {
  const schema = JSON.parse(text) as {
    properties: { rules: { properties: object } };
    definitions: { genre: object; rule: object };
  };
  schema.properties.rules.properties = Object.fromEntries(rules.map((rule) => [rule.meta.id, schemaOf(rule)]));
  const names = genres.flatMap((genre) => [genre.name['zh-CN'], ...genre.aliases.filter((name) => han(name) > 0)]);
  schema.definitions.genre = { type: 'string', enum: [...new Set(names)] };
  schema.definitions.rule = { type: 'string', enum: rules.map((rule) => rule.meta.id) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The manifest `text` (package.json) with the same for the editor's settings `bizheng.rules` and `bizheng.genre`. */
export function manifestWith(rules: readonly Rule[], genres: readonly Genre[], text: string): string {
  const manifest = JSON.parse(text) as {
    contributes: { configuration: { properties: Record<string, Record<string, unknown>> } };
  };
  const { properties } = manifest.contributes.configuration;
  properties['bizheng.rules']!.properties = Object.fromEntries(
    rules.map(({ meta }) => [
      meta.id,
      {
        description: `${meta.title['zh-CN']} · ${meta.title.en}`,
        type: 'string',
        enum: ['off', ...Object.keys(LEVELS)],
      },
    ]),
  );
  properties['bizheng.genre']!.additionalProperties = {
    type: 'string',
    enum: genres.map((genre) => genre.name['zh-CN']),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function schemaOf({ meta }: Rule): object {
  const description = `${meta.title['zh-CN']} · ${meta.title.en}`;
  const severity = { $ref: '#/definitions/severity' };
  const options = Object.entries(meta.options ?? {}).map(([key, { default: value, description: what }]) => {
    const type = Array.isArray(value)
      ? { type: 'array', items: { type: typeof (value[0] ?? '') } }
      : { type: typeof value };
    return [key, { description: `${what['zh-CN']} · ${what.en}`, ...type, default: value }];
  });
  if (options.length === 0) return { description, default: meta.defaultSeverity, $ref: '#/definitions/setting' };
  const withOptions = { type: 'object', additionalProperties: false, properties: Object.fromEntries(options) };
  return {
    description,
    default: meta.defaultSeverity,
    anyOf: [severity, { type: 'array', items: [severity, withOptions], minItems: 1, maxItems: 2 }],
  };
}
