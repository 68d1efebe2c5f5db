/** The formats there are; --help and --format know no others. */
import { github } from './github';
import { html } from './html';
import { json } from './json';
import { markdown } from './markdown';
import type { MakeReporter } from './reporter';
import { sarif } from './sarif';
import { text } from './text';

export const REPORTERS = { text, json, sarif, github, markdown, html } as const satisfies Record<string, MakeReporter>;

export type FormatName = keyof typeof REPORTERS;

export const FORMATS = Object.keys(REPORTERS) as readonly FormatName[];
