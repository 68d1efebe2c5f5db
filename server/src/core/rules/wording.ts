/** Words that are miswritten, out of place, or short of a member: 布署, 反应情况, four of the 四个意识 in the wrong order. */
import { CONTEXT_WORDS, WRONG_IN_TRADITIONAL } from '../norms/context-words';
import {
  GUARDED_WORDS,
  type GuardedWord,
  FORMS_OF_LAWS,
  OLD_FORMS,
  RIGHT_IN_TRADITIONAL,
  VARIANT_FORMS,
} from '../norms/guarded-words';
import { MISTYPED, MISWRITTEN } from '../norms/miswritten';
import { STANDING_NAMES } from '../norms/standing-names';
import type { Reading } from '../reading/reading';
import type { WordSlip } from '../reading/miswritten-words';
import { isNoSlip } from '../reading/word-boundaries';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Paragraph, Report } from '../report/report';
import { shift, type Span } from '../text/span';
import { WordSearch } from '../text/word-search';
import { ownTerms } from './wording/own-terms';
import { type ExpressionSlip, expressionSlips } from './wording/fixed-expressions';
import { type FormulaSlip, formulaSlips } from './wording/formulas';
import { typedFindings } from './wording/typed-words';
import {
  type Filled,
  type Fix,
  isFilled,
  type Rule,
  type RuleContext,
  type RuleFinding,
  type Severity,
  together,
} from './rule';

/** How sure a list is: `wrong` is wrong anywhere; `law` is right, and laws write the other form; `context` depends on its neighbours; `name` is a standing name. */
type Kind = 'wrong' | 'old' | 'law' | 'context' | 'variant' | 'name';

interface Entry {
  readonly kind: Kind;
  readonly word: string;
  readonly right: string;
  /** Sticky; absent where the word is wrong anywhere. */
  readonly pattern?: RegExp;
  readonly why?: { readonly zh: string; readonly en: string };
  /** Its letters also stand side by side in right text: 按排 in 按排位, 究竞 in 研究竞争. */
  readonly mayBeNone?: boolean;
}

const GRADE: Readonly<Record<Kind, Severity>> = {
  wrong: 'warning',
  name: 'warning',
  old: 'information',
  law: 'hint',
  context: 'information',
  variant: 'hint',
};

const entries = new Map<string, Entry[]>();
const add = (entry: Entry): void => void entries.set(entry.word, [...(entries.get(entry.word) ?? []), entry]);
const sticky = (pattern: string | undefined): RegExp | undefined =>
  pattern === undefined ? undefined : new RegExp(pattern, 'y');
const addAll = (kind: Kind, words: readonly GuardedWord[], mayBeNone = false): void => {
  // What must stand beside a slip is evidence enough: 于部 behind 机关.
  for (const [word, right, pattern] of words)
    add({ kind, word, right, pattern: sticky(pattern), mayBeNone: mayBeNone && !/\(\?<?=/.test(pattern ?? '') });
};
addAll('wrong', MISWRITTEN);
// Two characters are little: they may meet where no segmenter knows the words, so that they inform and are mended by hand.
addAll('context', MISTYPED, true);
addAll('wrong', GUARDED_WORDS, true);
addAll('old', OLD_FORMS);
addAll('law', FORMS_OF_LAWS);
addAll('context', CONTEXT_WORDS);
addAll('variant', VARIANT_FORMS);
for (const { key, pattern, right, zh, en } of STANDING_NAMES)
  add({ kind: 'name', word: key, right, pattern: new RegExp(pattern, 'y'), why: { zh, en } });
const search = new WordSearch(entries.keys());

export const wording: Rule = {
  meta: {
    id: 'wording',
    title: { 'zh-CN': '用词错误', en: 'Miswritten words' },
    why: {
      'zh-CN': '错字、误用的词和残缺的固定提法，印发后无法收回。',
      en: 'A wrong character or a broken standing phrase cannot be called back once a document is issued.',
    },
    level: '惯例',
    source: '《现代汉语词典》《现代汉语规范词典》；《第一批异形词整理表》（GF 1001—2001）；固定提法见党的文献',
    defaultSeverity: 'warning',
    fixable: true,
    options: {
      variants: {
        default: false,
        description: {
          'zh-CN': '也提示《第一批异形词整理表》不推荐的写法（精采→精彩）',
          en: 'also tell of forms that GF 1001—2001 does not recommend (精采 for 精彩)',
        },
      },
    },
  },
  *checkParagraph(reading: Reading, context: RuleContext): Iterable<RuleFinding> {
    const covered = new Set<number>();
    if (context.terms.length > 0) yield* ownTerms(reading, context, covered);
    for (const hit of reading.derive(readHits)) {
      if (covered.has(hit.start) || isToldOnce(hit)) continue;
      yield hitFinding(hit, reading, context);
    }
    for (const slip of reading.derive(formulaSlips)) yield formulaFinding(slip, reading, context);
  },
  // One slip made throughout is one finding a file, whoever wrote which part of it.
  wholeFile: true,
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    const kinds = new Map<string, SlipPlace[]>();
    for (const paragraph of paragraphsWith(report, readOnce)) {
      if (paragraph.kind === 'code' || paragraph.kind === 'front-matter') continue;
      for (const place of slipPlaces(paragraph, context)) {
        const ofKind = kinds.get(place.kind);
        if (ofKind) ofKind.push(place);
        else kinds.set(place.kind, [place]);
      }
    }
    for (const places of kinds.values())
      if (isFilled(places))
        yield together(places, context.say('这里也是。', 'Here, too.'), (told) => tellAll(told, context));
    yield* typedFindings(report, context, isToldElse);
  },
};

/**
 * Whether a list or a set expression tells of a slip in a word, or its paragraph is not ours to judge. Where words meet is known to
 * what tells it: a segmenter would be loaded for this alone, and holds 80 MB.
 */
function isToldElse({ start, end }: WordSlip, reading: Reading): boolean {
  const isThere = (other: Span): boolean => other.start < end && start < other.end;
  return (
    reading.derive(readHits).some(isThere) || reading.derive(expressionSlips).some(isThere) || isTraditional(reading)
  );
}

/** A word that is told once a draft, or a set expression that is, in document offsets. */
interface SlipPlace {
  /** What is told together: the same wrong form for the same right one. */
  readonly kind: string;
  readonly span: Span;
  readonly finding: RuleFinding;
}

/** Whether one finding tells of all places: a wrong form, or one that is the writer's habit. What depends on its neighbours is told where it stands. */
const isToldOnce = ({ entry: { kind } }: Hit): boolean => kind !== 'context';

/** Words and set expressions of a paragraph that are told once a draft. */
const readOnce = (reading: Reading): ReturnType<typeof slipsToldOnce> => reading.derive(slipsToldOnce);

function slipsToldOnce(reading: Reading): readonly (Hit | ExpressionSlip)[] {
  const hits = reading.derive(readHits);
  const slips = reading.derive(expressionSlips);
  if (hits.length === 0 && slips.length === 0) return [];
  const isTold = (slip: ExpressionSlip): boolean =>
    hits.some(({ start, end }) => start < slip.end && slip.start < end) || isTraditional(reading);
  return [...hits.filter(isToldOnce), ...slips.filter((slip) => !isTold(slip))];
}

function* slipPlaces({ reading, span: { start: from } }: Paragraph, context: RuleContext): Iterable<SlipPlace> {
  const covered = new Set<number>();
  // Only what they cover is asked for here.
  if (context.terms.length > 0) Array.from(ownTerms(reading, context, covered));
  for (const slip of readOnce(reading)) {
    if (covered.has(slip.start) || ('entry' in slip && (isNone(slip, reading, context) || isUnasked(slip, context))))
      continue;
    const finding = 'entry' in slip ? hitFinding(slip, reading, context) : expressionFinding(slip, reading, context);
    const right = 'entry' in slip ? slip.entry.right : slip.right;
    const move = (place: Span): Span => shift(place, from);
    yield {
      kind: `${reading.text.slice(slip.start, slip.end)} ${right}`,
      span: move(finding.span),
      finding: {
        ...finding,
        fixes: finding.fixes?.map((fix) => ({
          ...fix,
          edits: fix.edits.map(({ span, text }) => ({ span: move(span), text })),
        })),
      },
    };
  }
}

/** What is said of one slip made in several places, and what mends them all. */
function tellAll(places: Filled<SlipPlace>, { say }: RuleContext): Omit<RuleFinding, 'span' | 'related' | 'without'> {
  const [{ finding: first }] = places;
  const { message, severity, fixes = [] } = first;
  const count = places.length;
  if (count === 1) return { message, severity, fixes };
  const edits = places.flatMap(({ finding }) => finding.fixes?.[0]?.edits ?? []);
  return {
    message: message.replace(/[。.]$/, say(`，全文共 ${count} 处。`, ` (${count} places in this draft).`)),
    severity,
    fixes: fixes.map((fix) => ({
      ...fix,
      title: fix.title + say(`（全文 ${count} 处）`, ` in all ${count} places`),
      edits,
    })),
  };
}

/** A word found; offsets of clean text. */
interface Hit {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

const isUnasked = ({ entry: { kind } }: Hit, { options }: RuleContext): boolean =>
  kind === 'variant' && options.variants !== true;

/** Whether words of right text only happen to put these letters side by side. */
const isNone = ({ entry, start, end }: Hit, { text }: Reading, { segmenter }: RuleContext): boolean =>
  entry.mayBeNone === true && segmenter !== undefined && isNoSlip(text, start, end, segmenter());

const HAN = /[\u3400-\u9fff]/;

function readHits(reading: Reading): readonly Hit[] {
  const { text } = reading;
  const hits: Hit[] = [];
  let traditional: boolean | undefined;
  let end = 0;
  for (const { word, start } of search.in(text)) {
    if (start < end) continue;
    const entry = entries.get(word)?.find(({ pattern }) => matches(pattern, text, start));
    if (!entry || isName(text, start + word.length, word)) continue;
    // A title is quoted as its author wrote it; only plain slips are told of.
    if (entry.kind !== 'wrong' && entry.kind !== 'name' && isInTitle(text, start)) continue;
    traditional ??= isTraditional(reading);
    if (
      traditional &&
      !WRONG_IN_TRADITIONAL.has(word) &&
      (entry.kind !== 'wrong' || RIGHT_IN_TRADITIONAL.has(word) || reading.written(start, start + word.length) !== word)
    )
      continue;
    const length = entry.pattern ? entry.pattern.lastIndex - start : word.length;
    end = start + length;
    hits.push({ entry, start, end });
  }
  return hits;
}

function matches(pattern: RegExp | undefined, text: string, at: number): boolean {
  if (!pattern) return true;
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** 等侯某, 时侯某某: the last character is somebody's name. */
const isName = (text: string, end: number, word: string): boolean =>
  word.endsWith('侯') && /^(?:某|先生|女士|同志)/.test(text.slice(end, end + 2));

const LONGEST_TITLE = 80;

function isInTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_TITLE), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》') && text.slice(at, at + LONGEST_TITLE).includes('》');
}

/** Whether the paragraph is in traditional script, where other dictionaries hold. */
function isTraditional({ original, raw }: Reading): boolean {
  for (let i = 0; i < original.length; i++) if (original[i] !== raw[i] && HAN.test(raw.charAt(i))) return true;
  return false;
}

function hitFinding({ entry, start, end }: Hit, reading: Reading, { say }: RuleContext): RuleFinding {
  const { kind, right } = entry;
  const written = reading.text.slice(start, end);
  const sure = kind === 'wrong' || kind === 'name';
  return {
    span: reading.span(start, end),
    message: messageOf(entry, written, say),
    severity: GRADE[kind],
    fixes: [
      {
        title: say(`改为${quoted(right)}`, `Change to ${quoted(right)}`),
        edits: edits(reading, start, written, right),
        // An older form is no slip: statutes and quotations have it, and their text is not to be touched unasked.
        safe: sure,
      },
    ],
  };
}

function messageOf({ kind, word, right, why }: Entry, written: string, say: RuleContext['say']): string {
  if (why)
    return say(`“${written}”应为${quoted(right)}：${why.zh}。`, `“${written}” should be ${quoted(right)}: ${why.en}.`);
  switch (kind) {
    case 'wrong':
      return say(`“${written}”是错别字，应为“${right}”。`, `“${written}” is miswritten; it should be “${right}”.`);
    case 'old':
      return say(
        `“${written}”是旧写法，公文用“${right}”。`,
        `“${written}” is an older form; official writing has “${right}”.`,
      );
    case 'law':
      return say(
        `“${written}”也对，法律和公文统一写作“${right}”。`,
        `“${written}” is right, too; laws and official writing have “${right}”.`,
      );
    case 'variant':
      return say(
        `“${written}”是异形词，推荐写作“${right}”。`,
        `“${written}” is a variant form; “${right}” is recommended.`,
      );
    case 'context':
    case 'name':
      return say(
        `这里的“${word}”疑为“${right}”，请核对。`,
        `“${word}” should probably be “${right}” here; please check.`,
      );
  }
}

const quoted = (word: string): string => (word.startsWith('“') ? word : `“${word}”`);

/** Only the characters that differ are replaced, so that line wraps and marks between them stay. */
function edits(reading: Reading, start: number, written: string, right: string): Fix['edits'] {
  if (written.length !== right.length) return [{ span: reading.span(start, start + written.length), text: right }];
  return [...right].flatMap((char, i) =>
    char === written[i] ? [] : [{ span: reading.span(start + i, start + i + 1), text: char }],
  );
}

function expressionFinding({ start, end, right }: ExpressionSlip, reading: Reading, { say }: RuleContext): RuleFinding {
  const at = reading.span(start, end);
  const written = reading.written(start, end);
  return {
    span: at,
    message: say(
      `“${written}”应为“${right}”：固定说法差了一个字。`,
      `“${written}” should be “${right}”: one character of a set expression is wrong.`,
    ),
    fixes: [{ title: say(`改为“${right}”`, `Change to “${right}”`), edits: [{ span: at, text: right }], safe: false }],
  };
}

function formulaFinding(slip: FormulaSlip, reading: Reading, { say }: RuleContext): RuleFinding {
  const {
    formula: { name, members, suffix },
    kind,
    missing,
    written,
    right,
  } = slip;
  const list = members.map((member) => member + suffix).join('、');
  const message = {
    order: say(
      `“${name}”各项的次序固定为：${list}。这里的次序不同。`,
      `The members of “${name}” have a fixed order: ${list}. Here it differs.`,
    ),
    wording: say(
      `“${name}”中没有“${written}”，应为“${missing[0]}”。各项依次是：${list}。`,
      `“${written}” is not in “${name}”; it should be “${missing[0]}”. The members are ${list}.`,
    ),
    missing: say(
      `“${name}”有 ${members.length} 项，这里少了“${missing.join('”“')}”。各项依次是：${list}。`,
      `“${name}” has ${members.length} members; “${missing.join('”, “')}” is missing. The members are ${list}.`,
    ),
    extra: say(
      `“${name}”只有 ${members.length} 项，“${written}”不在其中。各项依次是：${list}。`,
      `“${name}” has ${members.length} members, and “${written}” is none of them. The members are ${list}.`,
    ),
  }[kind];
  const at = reading.span(slip.span.start, slip.span.end);
  const fixes: Fix[] = right
    ? [{ title: say(`改为“${right}”`, `Change to “${right}”`), edits: [{ span: at, text: right }], safe: false }]
    : [];
  return { span: at, message, fixes };
}
