/** The pages of the rules as they ship beside the bundle: examples, options, where each rule comes from. */
import { join } from 'node:path';
import { type Locale, RULES } from '../core/index';
import { read } from '../disk';
import { refuse } from './refusal';

const PAGE_SCHEME = 'bizheng://rules/';

/** Where the pages lie, seen from the bundle in dist/. */
const FOLDER = join(typeof __dirname === 'string' ? __dirname : '.', '..', 'server', 'src', 'core', 'rules');

export interface RulePage {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: string;
}

/** All rules, each with the address of its page. */
export function rulePages(locale: Locale): RulePage[] {
  return RULES.map(({ meta }) => ({
    uri: `${PAGE_SCHEME}${meta.id}`,
    name: meta.id,
    title: meta.title[locale],
    description: meta.why[locale],
    mimeType: 'text/markdown',
  }));
}

/** Ids of rules that begin with `start`. */
export function ruleIds(start: string): string[] {
  return RULES.map(({ meta }) => meta.id).filter((id) => id.startsWith(start));
}

/** The page of the rule `id` as Markdown. Throws a Refusal when there is no such rule, or its page did not come along. */
export async function pageOf(id: string, locale: Locale, folder = FOLDER): Promise<string> {
  const rule = RULES.find(({ meta }) => meta.id === id);
  if (!rule) throw refuse(`没有“${id}”这条规则。`, `There is no rule “${id}”.`);
  const page = await read(join(folder, locale === 'en' ? `${id}.en.md` : `${id}.md`));
  if (page.ok) return page.text;
  throw refuse(
    `“${id}”的说明读不出来：${page.message['zh-CN']}`,
    `The page of “${id}” cannot be read: ${page.message.en}`,
  );
}
