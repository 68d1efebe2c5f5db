/** What may be wrong with what the core says of a text, whatever the text is. */
import {
  aboutFigure,
  applyEdits,
  blanksOf,
  changeLevel,
  DEFAULT_CONFIG,
  type Finding,
  fixAll,
  foldsOf,
  type Format,
  ledgerOf,
  lint,
  type LintConfig,
  moveSection,
  outlineSymbols,
  readReport,
  renameFigure,
  renumber,
  type Report,
  settle,
  type Span,
  suggest,
  type TextEdit,
  tokensOf,
  verificationsOf,
} from '../../server/src/core/index';

const BROKEN = /^规则“.*”在本文上出错/;
/** Settings of a team, which lead through code that the defaults leave alone. */
const OWN: LintConfig = {
  ...DEFAULT_CONFIG,
  unit: { name: '青河县', aliases: ['县政府'], place: '青河县' },
  terms: [{ wrong: '情况', right: '情形' }],
  facts: { unit: '青河县', year: '2024', figures: { 投资: '12.5亿元', 人数: '300人' } },
};

/** What is wrong with `findings` of `text`: each a line. */
function faultsOfFindings(text: string, findings: readonly Finding[]): string[] {
  const isPlace = ({ start, end }: Span): boolean => start >= 0 && start <= end && end <= text.length;
  return findings.flatMap(({ rule, message, span, related, places, fixes }) => {
    const said: string[] = [];
    if (BROKEN.test(message)) said.push(message);
    if (message === '') said.push(`${rule} says nothing`);
    if (![span, ...places, ...related.map((other) => other.span)].every(isPlace)) said.push(`${rule} stands outside`);
    for (const { edits, safe } of fixes) {
      if (!edits.every((edit) => isPlace(edit.span))) said.push(`a fix of ${rule} stands outside`);
      if (areTangled(edits)) said.push(`a fix of ${rule} writes twice in one place`);
      if (safe && applyEdits(text, edits) === text) said.push(`a safe fix of ${rule} changes nothing`);
    }
    return said;
  });
}

function areTangled(edits: readonly TextEdit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return sorted.some(({ span }, i) => i > 0 && span.start < (sorted[i - 1]?.span.end ?? 0));
}

/** What is wrong with what an editor asks of `report` beside its findings. */
function faultsOfFeatures(report: Report, findings: readonly Finding[]): string[] {
  const { text } = report;
  const said: string[] = [];
  const middle = text.length >> 1;
  outlineSymbols(report);
  if (foldsOf(report).some(({ span }) => span.start < 0 || span.end < span.start || span.end > text.length))
    said.push('a fold lies outside');
  const tokens = tokensOf(report);
  if (tokens.some(({ span }, i) => span.start >= span.end || span.start < (tokens[i - 1]?.span.end ?? 0)))
    said.push('colours overlap');
  ledgerOf(report, findings);
  verificationsOf(report);
  blanksOf(report);
  aboutFigure(report, middle);
  renameFigure(report, middle, '123');
  suggest(report, middle, { asked: true });
  for (const edit of [moveSection(report, middle, 'up'), changeLevel(report, middle, 'demote')])
    if (typeof edit !== 'string' && areTangled(edit.edits)) said.push('moving a section writes twice in one place');
  if (areTangled(renumber(report))) said.push('renumbering writes twice in one place');
  return said;
}

/** What is wrong with all that is said of `text`. */
export function faultsOf(text: string, format: Format, features: boolean): string[] {
  const fileName = 'a.txt';
  const judge = (draft: string): Finding[] =>
    lint(readReport(draft, { format, fileName }), features ? OWN : DEFAULT_CONFIG);
  try {
    const report = readReport(text, { format, fileName });
    const findings = lint(report, features ? OWN : DEFAULT_CONFIG);
    const said = faultsOfFindings(text, findings);
    const mended = applyEdits(text, settle(text, findings, judge));
    if (mended !== text && fixAll(judge(mended)).length > 0) said.push('safe fixes do not settle');
    return features ? [...said, ...faultsOfFeatures(report, findings)] : said;
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}
