/** A part that this kind of document usually has is absent. */
import { genre } from '../norms/genres';
import { type Part, PROFILES } from '../norms/profiles';
import { UNHEADED } from '../norms/section-roles';
import { type SlotId, SLOTS } from '../norms/sections';
import { hasPart, isDivided, isOwed } from '../report/parts';
import { isPiece } from '../report/piece';
import type { Report } from '../report/report';
import { type Sections, sectionsOf } from '../report/sections';
import { shift, type Span, span } from '../text/span';
import { insertSection, placeOf } from './missing-section-fix';
import { missingOwnSections } from './missing-section-own';
import type { Bilingual, Rule, RuleContext, RuleFinding } from './rule';

/** Shorter texts need no sections, unless their own headings are those of a full report. */
const SHORT = 400;
const SHORTEST = 120;
/** So much text outside the other parts is a body, with or without a heading. */
const BODY = 200;
const SHORT_BODY = 50;
/** So many headings are offered in a message. */
const MOST_EXAMPLES = 4;

export const missingSection: Rule = {
  meta: {
    id: 'missing-section',
    title: { 'zh-CN': '缺少应有的部分', en: 'Expected section missing' },
    why: {
      'zh-CN': '读者按文种找内容；缺了惯常的部分，文稿像是没写完。',
      en: 'Readers look for the parts this kind of document has; without one the draft looks unfinished.',
    },
    level: '惯例',
    source: '机关事务文书写作惯例',
    defaultSeverity: 'warning',
    fixable: true,
    options: {
      usual: {
        default: true,
        description: {
          'zh-CN': '是否也提示“通常有”的部分（以信息级别）',
          en: 'Also tell, as information, of parts that are merely usual',
        },
      },
    },
  },
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    const { id, by, own } = report.genre;
    if (own?.sections) return yield* missingOwnSections(report, own, own.sections, context);
    const profile = id && PROFILES[id];
    if (!id || !profile) return;
    const sections = sectionsOf(report);
    const length = lengthOf(report);
    if (!mayBeJudged(report, sections, profile, length)) return;
    const isShort = length < SHORT;
    const title = report.title?.text ?? '';
    const missing = profile.filter(
      (part) =>
        part.mark !== 'O' && isOwed(part, title) && !hasPart(part, sections, profile, isShort ? SHORT_BODY : BODY),
    );
    // The kind is a guess from the body: one part less may be our misreading, two are the draft's.
    const isGuess = by === 'body';
    if (isGuess && missing.filter((part) => part.mark === 'M').length < 2) return;
    // Of a guess, a short text and a piece of a collection, which is usually cut, only what is certain is said.
    const tellsUsual = !isGuess && by !== 'cue' && !isShort && !isPiece(report) && context.options['usual'] !== false;
    const draft: Draft = { report, sections, profile, isGuess, name: own ? bothWays(own.name) : genre(id).name };
    for (const part of missing) if (part.mark === 'M' || tellsUsual) yield* lack(part, draft, context);
  },
};

/** A draft as it is held against its kind. */
interface Draft {
  readonly report: Report;
  readonly sections: Sections;
  readonly profile: readonly Part[];
  /** Whether its kind is only guessed from its body. */
  readonly isGuess: boolean;
  /** What its kind is called. */
  readonly name: Bilingual;
}

const bothWays = (name: string): Bilingual => ({ 'zh-CN': name, en: name });

/** Whether a draft has headings, and enough text or headings enough like those of a full report. */
function mayBeJudged({ genre: { by } }: Report, sections: Sections, profile: readonly Part[], length: number): boolean {
  if (sections.main.length === 0) return false;
  return length >= SHORT || (length >= SHORTEST && by !== 'cue' && by !== 'body' && isDivided(sections, profile));
}

/** The finding on one part that `draft` lacks. */
function* lack(
  part: Part,
  { report, sections, profile, isGuess, name }: Draft,
  context: RuleContext,
): Iterable<RuleFinding> {
  const [first] = part.slots;
  if (!first) return;
  const slot = SLOTS[first];
  const isUsual = part.mark === 'U';
  const label = part.heading ?? slot.name['zh-CN'];
  const offered = [...(part.heading ? [part.heading] : []), ...part.slots.flatMap(headingsFor)];
  const examples = [...new Set(offered)].slice(0, MOST_EXAMPLES).map((example) => `“${example}”`);
  yield {
    span: report.title?.span ?? firstLine(report),
    severity: isUsual || isGuess ? 'information' : undefined,
    message: context.say(
      `这篇${name['zh-CN']}没有写“${label}”。按惯例，${name['zh-CN']}${isUsual ? '通常' : '应当'}有这一部分；以${examples.join('、')}等为标题，或在正文中写明，都可以。`,
      `This ${name.en} does not say anything about ${slot.name.en} (${label}). By custom it ${isUsual ? 'usually' : 'always'} does, under a heading such as ${examples.join(', ')} or in running text.`,
    ),
    fixes: UNHEADED.includes(first)
      ? []
      : insertSection(
          report,
          sections.main,
          placeOf(sections, profile, part),
          part.heading ?? slot.examples[0] ?? label,
          context,
        ),
  };
}

const headingsFor = (slot: SlotId): readonly string[] => SLOTS[slot].examples.slice(0, 3);

function lengthOf(report: Report): number {
  let length = 0;
  for (const { reading, kind } of report.paragraphs)
    if (kind !== 'code' && kind !== 'front-matter') length += reading.text.length;
  return length;
}

/** Where a finding about the whole stands when there is no title: the first line that is judged. */
function firstLine({ paragraphs }: Report): Span {
  const first = paragraphs.find(({ kind }) => kind !== 'front-matter' && kind !== 'code');
  if (!first) return span(0, 0);
  return shift(first.reading.span(0, Math.min(first.reading.text.length, 40)), first.span.start);
}
