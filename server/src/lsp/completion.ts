/** Completion: what core/features suggests, in LSP's words. The list is made anew for each character, so it is never complete. */
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CompletionTriggerKind,
  type CompletionParams,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import {
  type Known,
  knownGaps,
  type Locale,
  PLACE_NAMES,
  plainText,
  type Position,
  type Report,
  snippetText,
  suggest,
  type Suggestion,
  triggerCharacters,
} from '../core/index';
import type { InitializationOptions } from '../protocol';
import { toRange } from './convert';
import type { Analysis } from './drafts';

export const COMPLETION = { triggerCharacters: triggerCharacters() };

export interface CompletionAbilities {
  /** The client fills snippets; otherwise gaps arrive as blanks. */
  readonly snippets: boolean;
  /** A list that comes up by itself takes no key from the writer, whatever the language. */
  readonly harmless: boolean;
}

export const completionAbilities = (
  { textDocument }: ClientCapabilities,
  offers: InitializationOptions | undefined,
): CompletionAbilities => ({
  snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
  harmless: offers?.keepsListsFromKeys === true,
});

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

/** What may be written at the place that `params` names. Nothing in papers that are no official writing. */
export function completions(
  analysis: Analysis | undefined,
  { position, context }: CompletionParams,
  able: CompletionAbilities,
): CompletionList {
  if (!analysis?.report || !(analysis.state === 'judged' || analysis.state === 'quiet')) return NOTHING;
  const { report, lines, settings } = analysis;
  const { locale, facts } = settings.lint;
  const asked = context?.triggerKind === undefined || context.triggerKind === CompletionTriggerKind.Invoked;
  // An editor selects a row of any list; in Markdown and plain text Enter and Tab are to stay what they are.
  if (!asked && !able.harmless && analysis.languageId !== 'gongwen') return NOTHING;
  const suggestions = suggest(report, lines.offsetAt(position), { asked, facts });
  // In a file that may become anything, only what was asked for by 汉字 or by hand: letters may be the first word of a README. Behind
  // 文种: it is about to become a draft.
  const wanted =
    analysis.state === 'judged'
      ? suggestions
      : suggestions.filter(({ kind, key }) => kind === 'genre' || (kind === 'skeleton' && !/^[a-z]/.test(key)));
  const known = facts ? knownGaps(facts) : {};
  return {
    isIncomplete: true,
    items: wanted.map((suggestion, i) => toItem(suggestion, i, analysis, report, locale, able, known)),
  };
}

/** Whether there is something to offer unasked for what was typed before `position` of a draft. */
export function wouldSuggest(analysis: Analysis | undefined, position: Position): boolean {
  if (!analysis?.report || analysis.state !== 'judged') return false;
  return (
    suggest(analysis.report, analysis.lines.offsetAt(position), { facts: analysis.settings.lint.facts }).length > 0
  );
}

function toItem(
  suggestion: Suggestion,
  place: number,
  { lines }: Analysis,
  { text }: Report,
  locale: Locale,
  able: CompletionAbilities,
  known: Known,
): CompletionItem {
  const { kind, label, parts, replace, key, example } = suggestion;
  const gaps = kind === 'skeleton' ? { ...known, ...suggestion.known } : {};
  const newText = able.snippets ? snippetText(parts, gaps) : plainText(parts, gaps);
  const typed = text.slice(replace.start, replace.end);
  return {
    label,
    kind: KINDS[kind](suggestion),
    detail: detailOf(suggestion, locale),
    documentation: {
      kind: MarkupKind.Markdown,
      value: `${locale === 'en' ? 'Example' : '示例'}\n\n${quoted(example)}`,
    },
    // The server filters; a client that filters once more compares with what it was found by, or (traditional script,
    // letters with an input method's ' between them) with what was typed.
    filterText: typed === '' ? undefined : key.startsWith(typed) ? key : typed,
    sortText: String(place).padStart(3, '0'),
    insertTextFormat: able.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: toRange(lines, replace), newText },
  };
}

const KINDS: Readonly<Record<Suggestion['kind'], (suggestion: Suggestion) => CompletionItemKind>> = {
  skeleton: () => CompletionItemKind.File,
  phrase: ({ place }) => (place === 'heading' ? CompletionItemKind.Module : CompletionItemKind.Text),
  fact: () => CompletionItemKind.Constant,
  genre: () => CompletionItemKind.EnumMember,
};

function detailOf({ kind, place, due }: Suggestion, locale: Locale): string {
  if (kind === 'skeleton') return locale === 'en' ? 'skeleton' : '文稿提纲';
  if (kind === 'genre') return locale === 'en' ? 'kind of document' : '文种';
  if (kind === 'fact' || !place) return locale === 'en' ? 'known fact' : '已知事实';
  const name = PLACE_NAMES[place][locale];
  return due ? (locale === 'en' ? `${name} · still missing` : `${name} · 尚缺`) : name;
}

/** As a quotation, line by line: in a code block long lines would not wrap. */
const quoted = (text: string): string =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => `> ${line.replace(/([\\`*_#[\]<>])/g, '\\$1')}`)
    .join('\n>\n');
