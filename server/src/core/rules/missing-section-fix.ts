/** The fix of missing-section: writes the section at its place, numbered and spaced as the draft does it. */
import { newSection } from '../report/new-section';
import type { Heading, Report } from '../report/report';
import type { Fix, RuleContext } from './rule';

/** One fix that inserts a section `label` before the heading `at` of `main`, or none when the draft has no section to set it beside. */
export function insertSection(
  report: Report,
  main: readonly Heading[],
  at: number,
  label: string,
  context: RuleContext,
): Fix[] {
  const edits = newSection(report, main, at, label);
  if (edits.length === 0) return [];
  return [{ title: context.say(`插入“${label}”部分`, `Insert a section “${label}”`), edits, safe: false }];
}
