/** What the server does for a writer: completion, and skeletons of new documents. */
import { CompletionRequest, type Connection, type InitializeParams } from 'vscode-languageserver';
import {
  askedFor,
  otherNamesOf,
  type Facts,
  knownFor,
  type Locale,
  pinyinOf,
  skeletonFor,
  skeletonGroups,
  snippetText,
} from '../core/index';
import {
  type InitializationOptions,
  type KnownSkeletons,
  NEW_DOCUMENT,
  type NewDocumentParams,
  SKELETONS_KNOWN,
  WOULD_SUGGEST,
  type WouldSuggestParams,
} from '../protocol';
import { COMPLETION, completionAbilities, completions, wouldSuggest } from './completion';
import { type Analysis, formatOf } from './drafts';
import { guarded } from './guard';
import type { Settings } from './settings';

export const WRITING_CAPABILITIES = { completionProvider: COMPLETION };

export interface WritingDesk {
  readonly connection: Connection;
  readonly settings: Settings;
  analyse(uri: string): Promise<Analysis | undefined>;
}

/** A document that nobody has saved: its settings are those of the first folder. */
const UNSAVED = 'untitled:bizheng';

/** Answers completion and the requests of “new document”. */
export function serveWriting(
  { connection, settings, analyse }: WritingDesk,
  { capabilities, initializationOptions }: InitializeParams,
): void {
  const able = completionAbilities(capabilities, initializationOptions as InitializationOptions | undefined);
  connection.onCompletion(
    guarded(
      connection,
      CompletionRequest.method,
      async (asked) => {
        const analysis = await analyse(asked.textDocument.uri);
        return completions(analysis, asked, able);
      },
      null,
    ),
  );
  connection.onRequest<boolean, void>(
    WOULD_SUGGEST,
    guarded(
      connection,
      WOULD_SUGGEST,
      async ({ uri, position }: WouldSuggestParams) => wouldSuggest(await analyse(uri), position),
      false,
    ),
  );
  connection.onRequest(
    SKELETONS_KNOWN,
    guarded(
      connection,
      SKELETONS_KNOWN,
      async () => {
        const { lint } = await settings.for(UNSAVED);
        return knownSkeletons(lint.locale, lint.facts);
      },
      { groups: [] },
    ),
  );
  connection.onRequest(
    NEW_DOCUMENT,
    guarded(
      connection,
      NEW_DOCUMENT,
      async (asked: NewDocumentParams) => {
        const parts = skeletonFor(asked.id, formatOf(asked.languageId));
        return parts ? snippetText(parts, knownFor(parts, asked, (await settings.for(UNSAVED)).lint.facts)) : null;
      },
      null,
    ),
  );
}

function knownSkeletons(locale: Locale, facts: Facts | undefined): KnownSkeletons {
  const groups = skeletonGroups().map(({ name, skeletons }) => ({
    name: name[locale],
    skeletons: skeletons.map((skeleton) => {
      const { id, name, parts } = skeleton;
      const { full, initials } = pinyinOf(name['zh-CN']);
      const shown = locale === 'en' ? `${name['zh-CN']} ${name.en}` : name['zh-CN'];
      return { id, name: shown, pinyin: `${initials} ${full}`, aliases: otherNamesOf(skeleton), asks: askedFor(parts) };
    }),
  }));
  return { groups, ...(facts?.unit && { unit: facts.unit }), ...(facts?.year && { year: facts.year }) };
}
