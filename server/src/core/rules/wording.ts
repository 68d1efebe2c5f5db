/** Words that are miswritten, out of place, or short of a member: 布署, 反应情况, four of the 四个意识 in the wrong order. */
import type { Reading } from '../reading/reading';
import { isToBeAsked } from '../reading/spoken-of';
import type { WordSlip } from '../reading/miswritten-words';
import { isOtherWriting, isTakenAsDraft } from '../report/genre';
import { isInClauses } from '../report/genre-by-body';
import { isBelowLabelOfWrong } from '../report/lines-spoken-of';
import { isListOfWords } from '../report/list-of-words';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Paragraph, Report } from '../report/report';
import { shift, type Span } from '../text/span';
import { ownTerms } from './wording/own-terms';
import { type ExpressionSlip, expressionSlips } from './wording/fixed-expressions';
import { type FormulaSlip, formulaSlips } from './wording/formulas';
import { type Entry, type Hit, isNone, isTraditional, type Kind, OF_THEIR_TIME, readHits } from './wording/hits';
import { particleFindings } from './wording/particles';
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

const GRADE: Readonly<Record<Kind, Severity>> = {
  wrong: 'warning',
  name: 'warning',
  old: 'information',
  law: 'hint',
  context: 'information',
  pleonasm: 'hint',
  variant: 'hint',
  letter: 'information',
};

export const wording: Rule = {
  meta: {
    id: 'wording',
    title: { 'zh-CN': '用词错误', en: 'Miswritten words' },
    why: {
      'zh-CN': '错字、误用的词和残缺的固定提法，印发后无法收回。',
      en: 'A wrong character or a broken standing phrase cannot be called back once a document is issued.',
    },
    level: '惯例',
    source: {
      'zh-CN': '《现代汉语词典》《现代汉语规范词典》；《第一批异形词整理表》（GF 1001—2001）；固定提法见党的文献',
      en: '现代汉语词典, 现代汉语规范词典; GF 1001—2001 for variants; documents of the Party for the formulas',
    },
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
    if (context.terms.length > 0) yield* ownTerms(reading, context, new Set());
  },
  // One slip made throughout is one finding a file, whoever wrote which part of it.
  wholeFile: true,
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    for (const finding of slips(report, context)) yield isListOfWords(report) ? perhaps(finding) : finding;
  },
};

/** Among the entries of a list of words no neighbour tells what a rare one is. */
function perhaps(finding: RuleFinding): RuleFinding {
  const { without } = finding;
  return {
    ...finding,
    severity: finding.severity === 'hint' ? 'hint' : 'information',
    ...(without && {
      without: (isSilenced) => {
        const left = without(isSilenced);
        return left && perhaps(left);
      },
    }),
  };
}

function* slips(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const kinds = new Map<string, SlipPlace[]>();
  for (const paragraph of paragraphsWith(report, readOnce)) {
    if (!isJudged(paragraph, report)) continue;
    for (const place of slipPlaces(paragraph, report, context)) {
      const ofKind = kinds.get(place.kind);
      if (ofKind) ofKind.push(place);
      else kinds.set(place.kind, [place]);
    }
  }
  for (const places of kinds.values())
    if (isFilled(places))
      yield together(places, context.say('这里也是。', 'Here, too.'), (told) => tellAll(told, context));
  for (const paragraph of paragraphsWith(report, readLoose))
    if (isJudged(paragraph, report)) yield* looseFindings(paragraph, context);
  yield* typedFindings(report, context, isToldElse);
  yield* particleFindings(report, context);
}

const isJudged = ({ kind, index }: Paragraph, report: Report): boolean =>
  kind !== 'code' && kind !== 'front-matter' && !isBelowLabelOfWrong(report, index);

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

/** Words of a paragraph that are wrong here, and lists of formulas. */
const readLoose = (reading: Reading): ReturnType<typeof looseSlips> => reading.derive(looseSlips);

const looseSlips = (reading: Reading): readonly (Hit | FormulaSlip)[] => [
  ...reading.derive(readHits).filter((hit) => !isToldOnce(hit)),
  ...reading.derive(formulaSlips),
];

function* looseFindings({ reading, span }: Paragraph, context: RuleContext): Iterable<RuleFinding> {
  const covered = coveredByTerms(reading, context);
  for (const slip of readLoose(reading)) {
    if ('formula' in slip) yield placed(formulaFinding(slip, reading, context), span);
    else if (!covered.has(slip.start) && !isNone(slip, reading, context))
      yield placed(hitFinding(slip, reading, context), span);
  }
}

const isUnasked = ({ entry: { kind } }: Hit, { options }: RuleContext): boolean =>
  kind === 'variant' && options.variants !== true;

/** 涉及到 is how people speak: only official writing does without the 到. */
const isSpoken = ({ entry: { kind } }: Hit, report: Report): boolean => kind === 'pleonasm' && isOtherWriting(report);

/** A law, and whatever is written in clauses, stands as it was passed. */
const isOfLaw = ({ entry: { kind } }: Hit, { paragraphs }: Report): boolean =>
  OF_THEIR_TIME.has(kind) && isInClauses(paragraphs);

/** Where words of a paragraph are told of as the workspace's own. */
function coveredByTerms(reading: Reading, context: RuleContext): ReadonlySet<number> {
  const covered = new Set<number>();
  // Only what they cover is asked for here.
  if (context.terms.length > 0) Array.from(ownTerms(reading, context, covered));
  return covered;
}

/** A finding of a paragraph as one of the document. */
function placed(finding: RuleFinding, { start }: Span): RuleFinding {
  return {
    ...finding,
    span: shift(finding.span, start),
    fixes: finding.fixes?.map((fix) => ({
      ...fix,
      edits: fix.edits.map(({ span, text }) => ({ span: shift(span, start), text })),
    })),
  };
}

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

/** A line of an index of terms holds one and nothing else, under and over others like it: old and rare words among them are meant so. */
function isEntry({ index }: Paragraph, { paragraphs }: Report): boolean {
  const isTerm = (at: number): boolean => /^[\u4e00-\u9fff]{2,6}$/.test(paragraphs[at]?.reading.text.trim() ?? '');
  return isTerm(index) && isTerm(index - 1) && isTerm(index + 1);
}

function* slipPlaces(paragraph: Paragraph, report: Report, context: RuleContext): Iterable<SlipPlace> {
  const { reading, span } = paragraph;
  const covered = coveredByTerms(reading, context);
  for (const slip of readOnce(reading)) {
    if (covered.has(slip.start)) continue;
    if (
      'entry' in slip &&
      (isUnasked(slip, context) || isSpoken(slip, report) || isOfLaw(slip, report) || isNone(slip, reading, context))
    )
      continue;
    const said = 'entry' in slip ? hitFinding(slip, reading, context) : expressionFinding(slip, reading, context);
    const isMild = isEntry(paragraph, report) || ('entry' in slip && isOfForm(slip, report));
    const finding = isMild && said.severity !== 'hint' ? inNotes(said) : said;
    const right = 'entry' in slip ? slip.entry.right : slip.right;
    const inDraft = placed(finding, span);
    // What a title has is told apart: it stands in the way of mending none of the others.
    const asked = finding.fixes?.some(({ safe }) => safe) ? '' : ' ?';
    yield {
      kind: `${reading.text.slice(slip.start, slip.end)} ${right}${asked}`,
      span: inDraft.span,
      finding: inDraft,
    };
  }
}

/** 三个代表 for “三个代表”, 习近平思想 for the whole name: only official writing owes the form, and nobody does in notes of his own. */
const isOfForm = ({ entry: { kind, right, word } }: Hit, report: Report): boolean =>
  kind === 'name' &&
  right.length > word.length &&
  ((report.format === 'markdown' && !isTakenAsDraft(report)) || isOtherWriting(report));
const inNotes = (finding: RuleFinding): RuleFinding => ({
  ...finding,
  severity: 'information',
  fixes: finding.fixes?.map((fix) => ({ ...fix, safe: false })),
});

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
        // An older form is no slip: statutes and quotations have it, and their text is not to be touched unasked; nor is a title.
        safe: sure && !isToBeAsked(reading, reading.span(start, end)),
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
    case 'letter':
      return say(
        `“${written}”是网上文章的避词写法，用字母代替了汉字，应为“${right}”。`,
        `“${written}” has a letter for a character, as copies from the web write it; it should be “${right}”.`,
      );
    case 'pleonasm':
      return say(
        `“${written}”意思重复，公文一般只写“${right}”。`,
        `“${written}” says it twice; official writing mostly has “${right}”.`,
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
