/** SARIF 2.1.0, the common format of code scanning services. */
import { RULES, type Severity, type Span } from '../../core/index';
import { type FileResult, type Located, type Range, rangeOf, slashed, uriOf } from '../results';
import type { Reporter, ReporterContext } from './reporter';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export function sarif({ locale, version }: ReporterContext): Reporter {
  const results: object[] = [];
  const notifications: object[] = [];
  const rules = RULES.map(({ meta }) => ({
    id: meta.id,
    name: meta.id,
    shortDescription: { text: meta.title[locale] },
    fullDescription: { text: meta.why[locale] },
    defaultConfiguration: { level: LEVELS[meta.defaultSeverity] },
    properties: { source: meta.source[locale], level: meta.level },
  }));
  return {
    file(result) {
      results.push(...result.findings.map((finding) => resultOf(finding, result)));
      if (result.error) {
        notifications.push({
          level: 'error',
          message: { text: result.error.message },
          locations: [{ physicalLocation: { artifactLocation: artifactOf(result.path) } }],
        });
      }
      return '';
    },
    end() {
      const driver = { name: 'bizheng', version, rules };
      const run = {
        tool: { driver },
        language: locale,
        columnKind: 'utf16CodeUnits',
        results,
        invocations: [{ executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }],
      };
      return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 1)}\n`;
    },
  };
}

function resultOf(finding: Located, { path, lines }: FileResult): object {
  const artifactLocation = artifactOf(path);
  const place = (range: Range): object => ({ physicalLocation: { artifactLocation, region: regionOf(range) } });
  const at = (span: Span): Range => rangeOf(span, lines);
  const ruleIndex = RULES.findIndex((rule) => rule.meta.id === finding.rule);
  return {
    ruleId: finding.rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        ...place(finding.range),
        ...(finding.place && { logicalLocations: [{ fullyQualifiedName: finding.place, kind: 'paragraph' }] }),
      },
    ],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map((other) => ({
        ...place(at(other.span)),
        message: { text: other.message },
      })),
    }),
    ...(finding.fixes.length > 0 && {
      fixes: finding.fixes.map((fix) => ({
        description: { text: fix.title },
        artifactChanges: [
          {
            artifactLocation,
            replacements: fix.edits.map((edit) => ({
              deletedRegion: regionOf(at(edit.span)),
              insertedContent: { text: edit.text },
            })),
          },
        ],
      })),
    }),
  };
}

function regionOf({ start, end }: Range): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A relative path as a URI reference, a full one as a file: address. */
function artifactOf(path: string): object {
  const slashes = slashed(path);
  return {
    uri: /^(?:\/|[A-Z]:\/)/i.test(slashes) ? uriOf(path) : slashes.split('/').map(encodeURIComponent).join('/'),
  };
}
