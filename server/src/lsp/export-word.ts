/** An open draft as a Word file: the bytes, and what its writer should know before they go out. */
import { dirname } from 'node:path';
import type { Connection } from 'vscode-languageserver';
import { blanksOf, type Finding, paperOf, type Report, type Span } from '../core/index';
import { pathOf, readFirst } from '../disk';
import { pathsOf } from '../docx/export/targets';
import { type DraftStatusParams, EXPORT_WORD, type ExportedWord } from '../protocol';
import { segmenter } from '../words/index';
import { base64Of } from './base64';
import { toRange } from './convert';
import type { Analysis } from './drafts';
import { guarded } from './guard';
import type { Settings } from './settings';

export interface ExportParts {
  readonly connection: Connection;
  readonly settings: Settings;
  analyse(uri: string): Promise<Analysis | undefined>;
}

/** Answers the request for a Word file. What makes it is loaded with the first. */
export function serveExport({ connection, settings, analyse }: ExportParts): void {
  connection.onRequest(
    EXPORT_WORD,
    guarded<[DraftStatusParams], ExportedWord | null>(
      connection,
      EXPORT_WORD,
      async ({ uri }) => {
        const [analysis, layout] = await Promise.all([analyse(uri), settings.layoutFor(uri)]);
        if (!analysis?.report) return null;
        const { lines, report, findings } = analysis;
        const folder = folderOf(uri);
        const { exportDocx } = await import('../docx/export/export');
        const { bytes, told } = await exportDocx(paperOf(report), {
          layout,
          picture: async (target) => (folder === undefined ? undefined : readFirst(folder, pathsOf(target))),
          words: segmenter,
        });
        const { locale } = analysis.settings.lint;
        const all: Left[] = [
          ...unfinished(report, findings, locale === 'en'),
          ...told.map(({ span, message }) => ({ span, message: message[locale] })),
        ];
        return {
          base64: base64Of(bytes),
          told: all
            .sort((a, b) => a.span.start - b.span.start)
            .map(({ span, message, places = [] }) => {
              const others = new Set(places.map(({ start }) => lines.positionAt(start).line));
              return { range: toRange(lines, span), message, lines: [...others] };
            }),
        };
      },
      null,
    ),
  );
}

/** The folder of a draft that is a file; another has no pictures that we could read. */
function folderOf(uri: string): string | undefined {
  const path = pathOf(uri);
  return path === undefined ? undefined : dirname(path);
}

interface Left {
  readonly span: Span;
  /** All that the message speaks of, when that is more than one place. */
  readonly places?: readonly Span[];
  readonly message: string;
}

/** One line for all blanks and one for all errors: each is listed among the problems already. */
function unfinished(report: Report, findings: readonly Finding[], isEnglish: boolean): Left[] {
  const blanks = blanksOf(report);
  const errors = findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'placeholder');
  const line = (found: readonly { readonly span: Span }[], zh: string, en: string): Left[] =>
    found[0] ? [{ span: found[0].span, places: found.map(({ span }) => span), message: isEnglish ? en : zh }] : [];
  return [
    ...line(blanks, `还有 ${blanks.length} 处没填`, `${blanks.length} blanks are left`),
    ...line(errors, `查出 ${errors.length} 处错误`, `${errors.length} errors were found`),
  ];
}
