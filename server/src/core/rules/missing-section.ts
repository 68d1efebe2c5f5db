/** A part that this kind of document usually has is absent. */
import { genre } from '../norms/genres';
import {
  type Part,
  PARTS_OF_WHAT_LAYS_DOWN,
  PARTS_OF_WHAT_SUMS_UP,
  PARTS_THAT_ANY_PAPER_MAY_PROMISE,
  PROFILES,
} from '../norms/profiles';
import { anyOf } from '../norms/lexicon';
import { OPENING_FORMULA } from '../norms/section-evidence';
import { ANSWERS, UNHEADED } from '../norms/section-roles';
import { type SlotId, SLOTS } from '../norms/sections';
import { PERIODS_JUST_PAST, WHAT_A_PERIOD_BROUGHT } from '../norms/words/section-headings';
import { NAMES_OF_PLANS_OF_WORK, NAMES_OF_THE_AIMS_OF_A_PLAN } from '../norms/words/sections';
import { han } from '../reading/numerals/write-han';
import { type LostPart, lostParts } from '../report/lost-parts';
import { isInClauses } from '../report/genre-by-body';
import { isOtherWriting, isSurelyOfficial } from '../report/genre';
import { isDivided, isInSections, sumsUp } from '../report/parts';
import { isPiece } from '../report/piece';
import type { Report } from '../report/report';
import { type Clue, hasSister, tellsOneMatter } from '../report/scheme-clue';
import { lostSections } from '../report/lost-sections';
import { type Sections, sectionsOf, slotsOfText } from '../report/sections';
import { shift, type Span, span } from '../text/span';
import { insertSection } from './missing-section-fix';
import { missingEnds } from './missing-section-ends';
import { gradeOfCustom } from './missing-section-grade';
import { missingOfEvent } from './missing-section-event';
import { missingOwnSections } from './missing-section-own';
import { lackingSister, shownSections } from './missing-section-shown';
import type { Bilingual, Rule, RuleContext, RuleFinding, Severity } from './rule';
import { isIn } from '../reading/seek';

/** Shorter texts need no sections, unless their own headings are those of a full report. */
const SHORT = 400;
/** With so much text a draft that has sections is a report, if a short one. */
const SHORT_REPORT = 200;
const SHORTEST = 120;
/** A weekly report is a few lines under each heading. */
const SHORTEST_WEEKLY = 60;
/** So much text outside the other parts is a body, with or without a heading. */
const BODY = 200;
const SHORT_BODY = 50;
/** So many paragraphs under the title open a draft. */
const OPENING = 4;
/** 制定本方案, 特制定如下计划: what else opens a paper of a kind. */
const FORMULA_OF_A_PAPER = /制[定订](?:本|如下|以下|此)/;
/** Less is not divided by names. */
const FEWEST_SECTIONS = 2;
/** A report on a project, which may end where the project ends, is told of its plans when it has so many sections. */
const FEWEST_OF_A_PROJECT = 4;
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
    source: {
      'zh-CN': '机关事务文书写作惯例',
      en: 'Custom of working documents',
    },
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
    const { own } = report.genre;
    if (own?.sections) return yield* missingOwnSections(report, own, own.sections, context);
    const shown = lostSections(report);
    const named = shown.flatMap(({ name }) => (name ? slotsOfText(name) : []));
    // A place without a name, and one part that its kind asks for there: one loss, told once.
    const [nameless] = shown.filter(({ name }) => name === undefined);
    let isNamed = false;
    const told = new Set<SlotId>(shown.length > 0 ? ANSWERS : []);
    for (const [part, finding] of partsOfItsKind(report, nameless?.place, context)) {
      if (part.slots.some((slot) => named.includes(slot))) continue;
      isNamed ||= finding.severity === 'warning';
      for (const slot of part.slots) told.add(slot);
      yield finding;
    }
    yield* shownSections(
      report,
      shown.filter((lost) => lost !== nameless || !isNamed),
      context,
    );
    yield* lackingSister(report, context);
    if (context.options['usual'] === false) return;
    yield* missingEnds(report, told, context);
    yield* missingOfEvent(report, context);
  },
};

/** What the kind of `report` asks for and it has not; `shown` is where its headings show that a section is gone. */
function* partsOfItsKind(
  report: Report,
  shown: number | undefined,
  context: RuleContext,
): Generator<[part: Part, finding: RuleFinding]> {
  const { id, informal } = report.genre;
  const sections = report.derive(sectionsOf);
  const profile = profileOf(report, sections);
  if (!profile) return;
  const length = lengthOf(report);
  if (sections.main.length === 0 || length < (id === 'zhoubao' ? SHORTEST_WEEKLY : SHORTEST)) return;
  const lost = lostParts(report, sections, profile, length < SHORT ? SHORT_BODY : BODY);
  const draft: Draft = { report, sections, profile, name: nameOfKind(report) };
  const isOther = isOtherWriting(report);
  // Of all sorts of writing that are called a plan, few are plans of work.
  const mayBeAnyPlan = id === 'jihua' && (isOther || !isIn(NAMES_A_PLAN, report.title?.text ?? ''));
  const byCustom = !informal && !mayBeAnyPlan && isCustomTold(draft, lost, length);
  const isTold = (one: LostPart): boolean =>
    one.part.byScheme
      ? one.clue !== undefined && !informal && !isPiece(report)
      : ((!informal || isSaid(one.clue)) && isShown(one.clue, length)) ||
        (byCustom && (one.part.mark === 'M' || tellsUsual(draft, length, context))) ||
        isOwedAlone(one, draft, length);
  for (const one of lost.filter(isTold)) {
    const { part, place, clue } = one;
    if (isLetBe(one, isOther)) continue;
    const grade = gradeOf(one, report);
    if (grade !== 'warning' && context.options['usual'] === false && part.mark === 'U') continue;
    yield [part, lack(part, grade === 'warning' ? (shown ?? place) : place, clue, grade, draft, context)];
  }
}

/** The parts that the kind of `report` has; of no known kind, those that its own headings show. */
function profileOf(report: Report, sections: Sections): readonly Part[] | undefined {
  const { id } = report.genre;
  if (!id) return sumsUp(report, sections) ? PARTS_OF_WHAT_SUMS_UP : undefined;
  // What is written in clauses lays down, and reports nothing, whatever it is called: 会计准则第35号——分部报告.
  if (id === 'baogao' && isInClauses(report.paragraphs)) return undefined;
  if (id === 'tongzhi' && sections.main.some(({ text }) => isIn(AIMS_OF_A_PLAN, text))) return PARTS_OF_WHAT_LAYS_DOWN;
  return PROFILES[id] ?? PARTS_THAT_ANY_PAPER_MAY_PROMISE;
}

const NAMES_A_PLAN = new RegExp(anyOf(NAMES_OF_PLANS_OF_WORK));
const AIMS_OF_A_PLAN = new RegExp(`^${anyOf(NAMES_OF_THE_AIMS_OF_A_PLAN)}$`);

const nameOfKind = ({ genre: { id, own } }: Report): Bilingual =>
  own ? bothWays(own.name) : id ? genre(id).name : NO_KIND;

/** Whether the draft itself shows the loss; of a short text, a part without its counterpart shows nothing. */
const isShown = (clue: Clue | undefined, length: number): boolean =>
  clue !== undefined && !clue.isDoubtful && (clue.kind !== 'sister' || length >= SHORT_REPORT);

/**
 * Who tells of plans need not tell of problems: in other writing many do not, nor where problems are merely usual. What the
 * draft itself says is told all the same.
 */
const isLetBe = ({ part, clue }: LostPart, isOther: boolean): boolean =>
  part.slots[0] === 'problem' && !isSaid(clue) && (isOther || (part.mark === 'U' && clue?.kind === 'sister'));

/** Whether the draft's own words or numbers show it, as they do in a person's own notes. */
const isSaid = (clue: Clue | undefined): boolean =>
  clue !== undefined && (clue.kind === 'refers' || clue.kind === 'promise' || clue.kind === 'gap');

/** A draft as it is held against its kind. */
interface Draft {
  readonly report: Report;
  readonly sections: Sections;
  readonly profile: readonly Part[];
  /** What its kind is called. */
  readonly name: Bilingual;
}

/** What a draft is called of which only its parts are known. */
const NO_KIND: Bilingual = { 'zh-CN': '总结（报告）', en: 'report' };

const bothWays = (name: string): Bilingual => ({ 'zh-CN': name, en: name });

/**
 * What the draft's own words or numbers show is warned of. What its other parts show, as custom has it, is information, but
 * for a heading 存在的问题 in official writing, behind which a report owes a word on what comes next.
 */
function gradeOf({ part, part: { byScheme }, clue }: LostPart, report: Report): Severity {
  const { informal, by } = report.genre;
  if (clue?.kind === 'gap') return 'warning';
  if (!clue) return gradeOfCustom(report);
  if (informal || clue.isDoubtful || part.mark === 'O') return 'information';
  if (isSaid(clue) || byScheme) return 'warning';
  return by === 'body' ? 'information' : gradeByCustom(part, clue, report);
}

/** The grade of what only the draft's other parts show. */
function gradeByCustom(part: Part, clue: Clue, report: Report): Severity {
  const isNext = part.slots.includes('next');
  // Who heads what was done and what is still wrong goes on to what comes next, in whatever writing.
  if (isNext && part.mark === 'M' && clue.isOpen && (clue.kind === 'scheme' || !isOtherWriting(report)))
    return 'warning';
  // In official writing beyond doubt who heads what was done and one of problems and plans has lost the third of them.
  const isSure = clue.kind === 'scheme' ? hasSister(part) || part.body || part.opening : isNext && clue.isOpen;
  return isSure && isSurelyOfficial(report) ? 'warning' : 'information';
}

/**
 * Whether parts that only custom asks for are worth a word: in a draft of a known kind that speaks as one (现将……如下) or
 * has names of parts as headings, and is neither short nor a person's own notes.
 */
function isCustomTold({ report, sections, profile }: Draft, lost: readonly LostPart[], length: number): boolean {
  const { by } = report.genre;
  const isNamed = isDivided(sections, profile);
  if (length < SHORT && (by === 'cue' || by === 'body')) return false;
  if (length < SHORT && !isNamed && (length < SHORT_REPORT || !opensAsReport(report))) return false;
  // The kind is a guess from the body: one part less may be our misreading, two are the draft's.
  if (by === 'body' && lost.filter(({ part }) => part.mark === 'M').length < 2) return false;
  if (tellsOneMatter(sections) || (sections.main.every(({ ordinal }) => !ordinal) && !isNamed)) return false;
  return isNamed || opensAsReport(report);
}

/**
 * Whether one part is worth a word where the others that custom asks for are not: plans, with which a draft ends that has
 * a heading for its problems or is divided by the names of its parts, and what was said of a meeting's agenda. Many have
 * plans and no word on problems.
 */
function isOwedAlone({ part, clue }: LostPart, draft: Draft, length: number): boolean {
  const { report, sections } = draft;
  const { by, id } = report.genre;
  if (by === 'body' || by === 'cue' || part.mark === 'O') return false;
  // 周报三 is the third week's, and no piece of a collection.
  if (id !== 'zhoubao' && isPiece(report)) return false;
  if (part.slots[0] === 'resolve') return sections.main.some(({ text }) => isIn(AGENDA, text));
  if (part.slots[0] !== 'next') return false;
  if (id === 'zhoubao' && sections.main.some(({ text }) => isIn(WORK_OF_A_PERIOD, text))) return true;
  return part.mark === 'U' ? isWholeProject(draft, clue, length) : isWholeReport(draft, clue, length);
}

function isWholeReport({ report, sections, profile }: Draft, clue: Clue | undefined, length: number): boolean {
  if (length < (tellsOneMatter(sections) ? SHORT : SHORT_REPORT) || sections.main.length < FEWEST_SECTIONS)
    return false;
  // 并发问题 and 注意事项 head notes on this and that.
  if (report.genre.informal && clue && !clue.isOpen) return false;
  return clue?.kind === 'sister' || isInSections(sections, profile);
}

const isWholeProject = ({ report, sections, profile }: Draft, clue: Clue | undefined, length: number): boolean =>
  (!report.genre.informal || !clue || clue.isOpen === true) &&
  length >= SHORT &&
  sections.main.length >= FEWEST_OF_A_PROJECT &&
  (tellsOneMatter(sections) || isInSections(sections, profile));

/** 会议议题, 📋 会议议程: what a meeting was to talk about. */
const AGENDA = /议[题程]$/;
/** 本周工作, 详细进展, 已完成, in a weekly report. 本周文章 stands in a journal for readers. */
const WORK_OF_A_PERIOD = new RegExp(
  String.raw`(?:^[^\u4e00-\u9fff]*${anyOf(PERIODS_JUST_PAST)}的?|^[^，。]{0,6})${anyOf(WHAT_A_PERIOD_BROUGHT)}$`,
);

const opensAsReport = ({ paragraphs, title }: Report): boolean =>
  paragraphs
    .slice(title?.paragraphs[1] ?? 0, (title?.paragraphs[1] ?? 0) + OPENING)
    .some(({ reading }) => isIn(OPENING_FORMULA, reading.text) || isIn(FORMULA_OF_A_PAPER, reading.text));

/** Of a guess, a short text and a piece of a collection, which is usually cut, only what is certain is said. */
const tellsUsual = ({ report }: Draft, length: number, { options }: RuleContext): boolean =>
  report.genre.by !== 'body' &&
  report.genre.by !== 'cue' &&
  length >= SHORT &&
  !isPiece(report) &&
  options['usual'] !== false;

/** The finding on one part that `draft` lacks. */
function lack(
  part: Part,
  place: number,
  clue: Clue | undefined,
  severity: Severity,
  { report, sections, name }: Draft,
  context: RuleContext,
): RuleFinding {
  const first = part.slots[0] ?? 'work';
  const slot = SLOTS[first];
  const label = part.heading ?? slot.name['zh-CN'];
  const offered = [...(part.heading ? [part.heading] : []), ...part.slots.flatMap(headingsFor)];
  const examples = [...new Set(offered)].slice(0, MOST_EXAMPLES).map((example) => `“${example}”`);
  const [how, often] = part.mark === 'U' ? ['通常', 'usually'] : ['应当', 'always'];
  const custom: Bilingual =
    part.mark === 'O'
      ? { 'zh-CN': '请补上，或改写这句话；', en: 'Write it, or change these words:' }
      : { 'zh-CN': `按惯例，${name['zh-CN']}${how}有这一部分；`, en: `By custom it ${often} does,` };
  const [shownZh, shownEn] = clue ? shown(clue, report) : ['', ''];
  return {
    span: clue?.at ?? report.title?.span ?? firstLine(report),
    severity,
    message: context.say(
      `${shownZh}这篇${name['zh-CN']}没有写“${label}”。${custom['zh-CN']}以${examples.join('、')}等为标题，或在正文中写明，都可以。`,
      `${shownEn}This ${name.en} does not say anything about ${slot.name.en} (${label}). ${custom.en} under a heading such as ${examples.join(', ')} or in running text.`,
    ),
    fixes: UNHEADED.includes(first)
      ? []
      : insertSection(report, sections.main, place, part.heading ?? slot.examples[0] ?? label, context),
    standsFor: clue?.heading && [{ rule: 'heading-sequence', span: clue.heading.declaration }],
  };
}

/** The evidence for a lost part, as the message names it. */
function shown({ kind, words, heading, at, section }: Clue, { text }: Report): [zh: string, en: string] {
  switch (kind) {
    case 'gap': {
      const number = at ? text.slice(at.start, at.end).trim() : '';
      const missing = (heading?.ordinal?.value ?? 1) - 1;
      return [
        `序号跳到“${number}”，第${missing}个标题不在，这里像是漏了一部分：`,
        `The numbers jump to “${number}”, and heading ${missing} is not there: a part seems to be lost. `,
      ];
    }
    case 'refers':
      return [
        `第${han((section ?? 0) + 1)}部分写“${words}”，前面却没有讲到：`,
        `Section ${(section ?? 0) + 1} says “${words}”, and nothing above tells of it. `,
      ];
    case 'promise':
      return [`前面写明要讲“${words}”，后面没有：`, `“${words}” is announced and does not follow. `];
    case 'scheme':
      return [
        `${words}${words.includes('、') ? '都' : ''}单列了标题，独缺这一部分：`,
        `${words} have headings of their own, and this part has none. `,
      ];
    case 'sister':
      return [`有${words}，`, `There is ${words}. `];
  }
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
