/** What a user may set for a draft, already read and checked; every door makes one of these. */
import type { Term, Unit } from '../norms/own';
import type { Segmenter } from '../reading/segmenter';
import type { Facts } from '../report/known-facts';
import type { Locale, Severity } from '../rules/rule';

export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A finding that a writer has looked at and lets stand: the rule, the words that it stands on, and what stands round them. */
export interface Ignored {
  readonly rule: string;
  readonly text: string;
  /** Without these every equal text of the draft is meant. */
  readonly before?: string;
  readonly after?: string;
}

export interface LintConfig {
  readonly locale: Locale;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** What the team knows before it writes. */
  readonly facts?: Facts;
  /** The unit that writes. */
  readonly unit?: Unit;
  /** The unit's own wrong words. */
  readonly terms?: readonly Term[];
  /** Opens a word segmenter, which may silence a finding and never makes one; without it all works. */
  readonly segmenter?: () => Segmenter;
  /** Findings of this draft that are let stand. */
  readonly ignore?: readonly Ignored[];
}

export const DEFAULT_CONFIG: LintConfig = { locale: 'zh-CN', rules: {} };
