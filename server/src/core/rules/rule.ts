/** What a rule is, and what it finds. Rules are data plus one function and do not see each other. */
import type { Term, Unit } from '../norms/own';
import type { Facts } from '../report/known-facts';
import type { Report } from '../report/report';
import type { Reading } from '../reading/reading';
import type { Segmenter } from '../reading/segmenter';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type Locale = 'zh-CN' | 'en';
/** A text in both languages. */
export type Bilingual = Readonly<Record<Locale, string>>;
/** Who says so. Only 法规 allows a message to say 规定. */
export type SourceLevel = '法规' | '国标' | '惯例' | '事实';

/** A change that answers a finding. `safe` fixes are certain and may run on save; others are the writer's choice. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly safe: boolean;
  /** Of a finding that stands for many places, the one that this mends: it is offered there. */
  readonly at?: Span;
}

export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What a rule yields. Spans are offsets of the document (or of the paragraph, from `checkParagraph`). */
export interface RuleFinding {
  readonly span: Span;
  readonly message: string;
  /** Only where it differs from the rule's default: weaker evidence, lower grade. */
  readonly severity?: Severity;
  /** Whether the text itself shows it, whatever writing it is: the rule's `inOtherWriting` does not lower it. */
  readonly isPlain?: boolean;
  /** Whether all its evidence is that something is not where it should be: in a copy out of a PDF it informs (`isCopiedFromPages`). */
  readonly byStructure?: boolean;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /**
   * Of a finding that stands for many places: the same finding without those that are silenced, in what it says and in what
   * its fix touches; undefined when none is left.
   */
  readonly without?: (isSilenced: (place: Span) => boolean) => RuleFinding | undefined;
  /** Of such a finding all its places, the first among them. */
  readonly places?: readonly Span[];
  /** What another rule tells of the same defect in these spans; it is then not told twice. */
  readonly standsFor?: readonly Told[];
}

/** What `rule` tells in a stretch of the draft. */
export interface Told {
  readonly rule: string;
  readonly span: Span;
}

/** A finding as the doors see it. */
export interface Finding {
  readonly rule: string;
  readonly span: Span;
  readonly message: string;
  readonly severity: Severity;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** Where it stands: at its span, and at the others where it stands for many. */
  readonly places: readonly Span[];
}

export interface RuleContext {
  readonly locale: Locale;
  /** The message in the reader's language. */
  say(zh: string, en: string): string;
  /** The rule's options, the user's over the defaults. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The unit that writes, where the settings name it. */
  readonly unit?: Unit;
  /** The unit's own wrong words; the same list as long as the settings stay. */
  readonly terms: readonly Term[];
  /** What the team knows before it writes. */
  readonly facts?: Facts;
  /** Cuts text into words, where this machine can; loaded when it is first asked for, so ask about a candidate only. */
  readonly segmenter?: () => Segmenter;
  /** The ids of all rules. */
  readonly ruleIds: readonly string[];
  /** The id of the rule that a writer calls `name`: its id, or its title in either language. */
  ruleNamed(name: string): string | undefined;
}

export interface RuleMeta {
  readonly id: string;
  readonly title: Bilingual;
  /** One sentence: why a reader would mind. */
  readonly why: Bilingual;
  readonly level: SourceLevel;
  /** The norm or practice behind it. */
  readonly source: Bilingual;
  readonly defaultSeverity: Severity;
  /** How loud it is at most in a text that shows that it is other writing than what offices send out (`isOtherWriting`). */
  readonly inOtherWriting?: Severity;
  /** What only informs elsewhere is so loud there: figures of a post or of notes in which much the same is said of many things. */
  readonly doubtInOtherWriting?: Severity;
  readonly fixable: boolean;
  /** Options with their defaults and what they mean. */
  readonly options?: Readonly<Record<string, { readonly default: unknown; readonly description: Bilingual }>>;
}

/**
 * A rule judges paragraph by paragraph (`checkParagraph`, kept with the paragraph, so that an edit elsewhere costs
 * nothing) or the report as a whole (`check`). Spans from `checkParagraph` are relative to the paragraph's start.
 */
export interface Rule {
  readonly meta: RuleMeta;
  /** `check` sees the file as it is, even one that holds several reports; other rules are asked about each of them. */
  readonly wholeFile?: true;
  checkParagraph?(reading: Reading, context: RuleContext): Iterable<RuleFinding>;
  check?(report: Report, context: RuleContext): Iterable<RuleFinding>;
}

/** So many places are named with a finding that stands for all of its kind. */
const MOST_RELATED = 10;

/** A place of a finding that stands for many. */
interface Placed {
  readonly span: Span;
}

/** Some places, one at least. */
export type Filled<P> = readonly [P, ...P[]];

/**
 * One finding for all `places` of one kind, the first as its span: a draft full of one slip is told of it once. `tell` words it
 * for the places that are to be told: all of them, or those that the writer did not silence. `also` stands at the others, of
 * which `most` are named.
 */
export function together<P extends Placed>(
  places: Filled<P>,
  also: string,
  tell: (places: Filled<P>) => Omit<RuleFinding, 'span' | 'related' | 'without' | 'places'>,
  most: number = MOST_RELATED,
): RuleFinding {
  const [first, ...others] = places;
  return {
    ...tell(places),
    span: first.span,
    places: places.map(({ span }) => span),
    related: others.slice(0, most).map(({ span }) => ({ span, message: also })),
    without: (isSilenced) => {
      const left = places.filter(({ span }) => !isSilenced(span));
      return isFilled(left) ? together(left, also, tell, most) : undefined;
    },
  };
}

/** Whether there is anything in `list`; what is then its first needs no asking. */
export const isFilled = <T>(list: readonly T[]): list is Filled<T> => list.length > 0;
