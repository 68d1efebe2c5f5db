/** JSON for other programs: each file with its LSP diagnostics, then the counts. One file a line. */
import { type FileResult, type Located, rangeOf, SEVERITIES, slashed, uriOf } from '../results';
import type { Reporter, ReporterContext } from './reporter';

export function json({ version }: ReporterContext): Reporter {
  let first = true;
  const open = (): string => {
    const before = first ? `{"version":${JSON.stringify(version)},"files":[\n` : ',\n';
    first = false;
    return before;
  };
  return {
    file: (result) => open() + JSON.stringify(fileOf(result)),
    end: (summary) => `${first ? open() : '\n'}],"summary":${JSON.stringify(summary)}}\n`,
  };
}

function fileOf(result: FileResult): object {
  const { path, genre, encoding, findings, fixed, error } = result;
  return {
    path: slashed(path),
    genre: genre ?? null,
    encoding: encoding ?? null,
    diagnostics: findings.map((finding) => diagnosticOf(finding, result)),
    ...(fixed > 0 && { fixed }),
    ...(result.note !== undefined && { note: result.note }),
    ...(error && { error }),
  };
}

/** A finding as an LSP Diagnostic. `data.fixes` are the fixes as LSP text edits, which LSP itself asks for separately. */
function diagnosticOf(finding: Located, { path, lines }: FileResult): object {
  const range = (span: Located['span']): object => rangeOf(span, lines);
  return {
    range: finding.range,
    severity: SEVERITIES.indexOf(finding.severity) + 1,
    code: finding.rule,
    source: 'bizheng',
    message: finding.message,
    ...(finding.related.length > 0 && {
      relatedInformation: finding.related.map((other) => ({
        location: { uri: uriOf(path), range: range(other.span) },
        message: other.message,
      })),
    }),
    ...((finding.fixes.length > 0 || finding.place !== undefined) && {
      data: {
        ...(finding.place !== undefined && { place: finding.place }),
        fixes: finding.fixes.map((fix) => ({
          title: fix.title,
          safe: fix.safe,
          edits: fix.edits.map((edit) => ({ range: range(edit.span), newText: edit.text })),
        })),
      },
    }),
  };
}
