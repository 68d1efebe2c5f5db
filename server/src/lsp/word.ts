/**
 * Word files in an editor, which can show none: their text is a document of its own, read-only, under an address that says
 * which file it is of. Here it is read, told what only the file shows, and sent back as a copy with comments.
 */
import type { CodeAction, Connection } from 'vscode-languageserver';
import type { Bilingual, Finding, Locale } from '../core/index';
import type { WordText } from '../docx/index';
import {
  ANNOTATE_WORD,
  type AnnotatedWord,
  type AnnotateWordParams,
  READ_WORD,
  type ReadWordParams,
  type WordAsText,
} from '../protocol';
import { pathOf } from '../disk';
import { readDraft } from '../word-files';
import { remarkOf, SIGNED } from '../word-remarks';
import { base64Of } from './base64';
import type { Drafts } from './drafts';
import { NO_FILE } from './folder';
import { fileUriOf } from './word-uri';
import { guarded } from './guard';
import type { Settings } from './settings';

/** Texts of Word files and what their own numbers show, kept while their text is the one that is judged. */
export class WordFiles {
  readonly #known = new Map<string, { readonly text: string; readonly doubled: (locale: Locale) => Finding[] }>();

  /** Keeps what was read of the file `uri`. */
  async keep(uri: string, word: WordText): Promise<void> {
    const { doubledNumbers } = await import('../docx/index');
    this.#known.set(fileUriOf(uri), { text: word.text, doubled: (locale) => doubledNumbers(word, locale) });
  }

  /** What is found in the document `uri` beside what its text shows; nothing when that text is not the file's any more. */
  found(uri: string, text: string, locale: Locale): readonly Finding[] {
    const known = this.#known.get(fileUriOf(uri));
    return known?.text === text ? known.doubled(locale) : [];
  }

  forget(uri: string): void {
    this.#known.delete(fileUriOf(uri));
  }
}

/** What of `actions` can be done in the document `uri`: the text of a Word file cannot be edited, its settings can. */
export function writable(uri: string, actions: readonly CodeAction[]): CodeAction[] {
  if (fileUriOf(uri) === uri) return [...actions];
  return actions.filter(({ edit }) => {
    const changed = edit?.documentChanges?.map((change) => ('textDocument' in change ? change.textDocument.uri : ''));
    return edit !== undefined && ![...(changed ?? []), ...Object.keys(edit.changes ?? {})].includes(uri);
  });
}

export interface WordParts {
  readonly connection: Connection;
  readonly drafts: Drafts;
  readonly settings: Settings;
  readonly words: WordFiles;
}

/** The Word file that `uri` or the text it shows is of. */
async function readDraftAt(uri: string): ReturnType<typeof readDraft> {
  const path = pathOf(fileUriOf(uri));
  return path === undefined ? NO_FILE : readDraft(path);
}

export function serveWord({ connection, drafts, settings, words }: WordParts): void {
  connection.onRequest(
    READ_WORD,
    guarded<[ReadWordParams], WordAsText>(
      connection,
      READ_WORD,
      async ({ uri, as }) => {
        const { locale } = (await settings.for(uri)).lint;
        const file = await readDraftAt(uri);
        if (!file.ok) return { text: '', failure: file.message[locale] };
        if (file.word) await words.keep(uri, file.word);
        const note = file.note && { note: file.note[locale] };
        if (as === 'shown' || !file.word) return { text: file.text, ...note };
        const { asDraft } = await import('../docx/index');
        const { text, leftOut } = asDraft(file.word, as);
        return { text, ...(leftOut > 0 && { note: withoutObjects(leftOut)[locale] }) };
      },
      { text: '', failure: '' },
    ),
  );
  connection.onRequest(
    ANNOTATE_WORD,
    guarded<[AnnotateWordParams], AnnotatedWord>(
      connection,
      ANNOTATE_WORD,
      async ({ uri, fixes, date }) => {
        const setting = await settings.for(uri);
        const { locale } = setting.lint;
        const file = await readDraftAt(uri);
        if (!file.ok) return failed(file.message[locale]);
        const { word, text } = file;
        if (!word) return failed(file.note?.[locale] ?? '');
        await words.keep(uri, word);
        const { annotate } = await import('../docx/index');
        const source = { uri, languageId: 'gongwen', version: 0, getText: () => text };
        const { findings } = drafts.judge(source, setting, await settings.knownFor(uri));
        const remarks = findings.map((finding) => remarkOf(finding, text, locale, fixes));
        const { bytes, comments, changes } = annotate(word, remarks, { ...SIGNED, date });
        return { base64: base64Of(bytes), comments, changes };
      },
      failed(''),
    ),
  );
}

const withoutObjects = (count: number): Bilingual => ({
  'zh-CN': `原文件里 ${count} 处图片、图表或公式存不进文稿，定稿时请补上。`,
  en: `${count} ${count === 1 ? 'picture, chart or equation' : 'pictures, charts or equations'} of the Word file cannot be kept in a draft; put them back in the final version.`,
});

const failed = (failure: string): AnnotatedWord => ({ base64: '', comments: 0, changes: 0, failure });
