/** The front desk: all that a door may import from the core. */
export { type AboutFigure, aboutFigure, mentionsAt, mentionsElsewhere } from './features/about-figure';
export { type Blank, blankAt, blanksOf, equalBlanks, type GroupedBlank, groupedBlanks } from './features/blanks';
export { doubtsAmong } from './features/doubts';
export { type Derived, derivedIn } from './features/derived';
export { type Doubt, type Ledger, type LedgerFigure, ledgerOf, type Worth } from './features/ledger';
export { renamable, renameElsewhere, renameFigure, type RenameRefusal, type Renaming } from './features/rename-figure';
export { DEFAULT_CONFIG, type Ignored, type LintConfig, type RuleSetting } from './lint/config';
export { lint, ruleNamed } from './lint/lint';
export { loudest, MOST_FINDINGS, TOO_MANY, tooMany, tooManyTitle } from './lint/limit';
export { fixAll } from './lint/fix';
export { MOST_ROUNDS, settle } from './lint/settle';
export { ignoredPlace } from './lint/suppress';
export { silenceInDraft, silenceOnLine } from './lint/silence';
export { type Silenced, silencedIn } from './lint/silenced';
export { GENRES, type Genre, type GenreId, genreNamed } from './norms/genres';
export type { Format } from './reading/paragraphs';
export { SLOT_NAMES, type SlotCategory } from './reading/placeholders';
export { partsOf } from './report/collection';
export { GENRE_KEYS, isOfficial, isTakenAsDraft } from './report/genre';
export { isMostlyForeign } from './report/signs';
export { likelyGenres } from './report/likely-genres';
export { setFrontMatter, unsetFrontMatter } from './report/front-matter-edit';
export { readReport, type ReadOptions } from './report/read';
export { ReadingCache } from './reading/reading';
export type { Heading, Paragraph, Report } from './report/report';
export { type Verification, type VerificationKind, verificationsOf } from './figures/verifications';
export type { Segmenter } from './reading/segmenter';
export { RULES } from './rules/index';
export type { Bilingual, Finding, Fix, Locale, Related, Rule, RuleMeta, Severity } from './rules/rule';
export { applyEdits, type TextEdit } from './text/edit';
export { byLikeness } from './text/likeness';
export { LineIndex, type Position } from './text/line-index';
export { type Span, contains, overlaps, span } from './text/span';
export { fits, is, type Place } from './text/wildcards';
export { type Fold, foldsOf } from './features/folding';
export { moveSection, type Refusal, type StructureEdit } from './features/move-section';
export { renumber } from './features/numbering';
export { changeLevel } from './features/section-level';
export { type Section, sectionAt } from './features/section-tree';
export { type OutlineSymbol, outlineSymbols } from './features/symbols';
export { type Token, TOKEN_KINDS, type TokenKind, tokensOf } from './features/tokens';
export type { OwnKind, OwnSection, Term, Unit } from './norms/own';
export { type Facts } from './report/known-facts';
export { knownGaps } from './features/facts';
export { type Asked, askedFor, knownFor, otherNamesOf, skeletonFor, skeletonGroups } from './features/skeleton';
export { suggest, type Suggestion, triggerCharacters } from './features/suggest';
export { type Known, plainText, snippetText } from './features/write-template';
export { PHRASES, type Phrase, PLACE_NAMES } from './norms/phrases';
export { SKELETONS, type Skeleton } from './norms/skeletons';
export { pinyinOf } from './norms/pinyin';
export {
  type Paper,
  type PaperBlock,
  type PaperFields,
  type PaperLoss,
  paperOf,
  type PaperParagraph,
  type PaperTable,
} from './features/paper';
export type { Look, Run } from './reading/markdown/runs';
export {
  GB_T_9704,
  type Layout,
  LAYOUT_PARTS,
  type LayoutPart,
  type LayoutSettings,
  layoutWith,
} from './norms/layout';
