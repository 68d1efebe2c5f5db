/** What a user may set for a draft, already read and checked; every door makes one of these. */
import type { Locale, Severity } from '../rules/rule';

export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface LintConfig {
  readonly locale: Locale;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

export const DEFAULT_CONFIG: LintConfig = { locale: 'zh-CN', rules: {} };
