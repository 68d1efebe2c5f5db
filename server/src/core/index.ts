/** The front desk: all that a door may import from the core. */
export { DEFAULT_CONFIG, type LintConfig, type RuleSetting } from './lint/config';
export { lint } from './lint/lint';
export { fixAll } from './lint/fix';
export { settle } from './lint/settle';
export { silenceInDraft, silenceOnLine } from './lint/silence';
export { GENRES, type Genre } from './norms/genres';
export type { Format } from './report/paragraphs';
export { GENRE_KEYS } from './report/genre';
export { setFrontMatter } from './report/front-matter-edit';
export { readReport, type ReadOptions } from './report/read';
export { ReadingCache } from './report/reading';
export type { Heading, Paragraph, Report } from './report/report';
export type { Segmenter } from './report/segmenter';
export { RULES } from './rules/index';
export type { Bilingual, Finding, Fix, Locale, Related, Rule, RuleMeta, Severity } from './rules/rule';
export { applyEdits, type TextEdit } from './text/edit';
export { LineIndex, type Position } from './text/line-index';
export { type Span, contains, overlaps, span } from './text/span';
