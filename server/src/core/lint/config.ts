/** What a user may set for a draft, already read and checked; every door makes one of these. */
import type { Facts } from '../report/known-facts';
import type { Locale, Severity } from '../rules/rule';

export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface LintConfig {
  readonly locale: Locale;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** What the team knows before it writes. */
  readonly facts?: Facts;
}

export const DEFAULT_CONFIG: LintConfig = { locale: 'zh-CN', rules: {} };
