/** A part that this kind of document usually has is absent. */
import { genre } from '../norms/genres';
import { type Part, PROFILES } from '../norms/profiles';
import { type SlotId, SLOTS } from '../norms/sections';
import type { Report } from '../report/report';
import { isThemed, type Sections, sectionsOf } from '../report/sections';
import { span } from '../text/span';
import { insertSection, placeOf } from './missing-section-fix';
import { missingOwnSections } from './missing-section-own';
import type { Rule, RuleContext, RuleFinding } from './rule';

/** Shorter texts need no sections, unless their own headings are those of a full report. */
const SHORT = 400;
const SHORTEST = 120;
/** So much text outside the other parts is a body, with or without a heading. */
const BODY = 200;
const SHORT_BODY = 50;
/** A longer heading tells a theme rather than names a part. */
const LABEL = 12;
const COLLECTION_PIECE =
  /(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,2}|篇[一二三四五六七八九十]{1,3}|范文.{0,4})$/;

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
    const short = length < SHORT;
    if (
      sections.main.length === 0 ||
      (short && (length < SHORTEST || by === 'cue' || by === 'body' || !isDivided(sections, profile)))
    )
      return;
    const title = report.title?.text ?? '';
    const missing = profile.filter(
      (part) =>
        part.mark !== 'O' && applies(part, title) && !isFilled(part, sections, profile, short ? SHORT_BODY : BODY),
    );
    // The kind is a guess from the body: one part less may be our misreading, two are the draft's.
    const guessed = by === 'body';
    if (guessed && missing.filter((part) => part.mark === 'M').length < 2) return;
    const name = own ? { 'zh-CN': own.name, en: own.name } : genre(id).name;
    // …计划（三）: a piece of a collection, usually cut; only what is certain is said of it.
    const isCopied = COLLECTION_PIECE.test(title);
    for (const part of missing) {
      const usual = part.mark === 'U';
      if (usual && (by === 'body' || by === 'cue' || isCopied || short || context.options['usual'] === false)) continue;
      const slot = SLOTS[part.slots[0]!];
      const offered = [
        ...(part.heading ? [part.heading] : []),
        ...part.slots.flatMap((one) => SLOTS[one].examples.slice(0, 3)),
      ];
      const examples = [...new Set(offered)].slice(0, 4);
      yield {
        span: report.title?.span ?? firstLine(report),
        severity: usual || guessed ? 'information' : undefined,
        message: context.say(
          `这篇${name['zh-CN']}没有写“${part.heading ?? slot.name['zh-CN']}”。按惯例，${name['zh-CN']}${usual ? '通常' : '应当'}有这一部分；以${examples.map((e) => `“${e}”`).join('、')}等为标题，或在正文中写明，都可以。`,
          `This ${name.en} does not say anything about ${slot.name.en} (${part.heading ?? slot.name['zh-CN']}). By custom it ${usual ? 'usually' : 'always'} does, under a heading such as ${examples.map((e) => `“${e}”`).join(', ')} or in running text.`,
        ),
        // A peroration is no section: it has no heading that could be inserted.
        fixes:
          slot.id === 'call'
            ? []
            : insertSection(
                report,
                sections.main,
                placeOf(sections, profile, part),
                part.heading ?? slot.examples[0]!,
                context,
              ),
      };
    }
  },
};

/** Whether two or more of the main headings are names of this kind's parts. */
function isDivided(sections: Sections, profile: readonly Part[]): boolean {
  const slots = new Set(profile.flatMap((part) => part.slots));
  return (
    sections.main.filter(
      (heading) => heading.text.length <= LABEL && sections.slotsOf(heading).some((slot) => slots.has(slot)),
    ).length >= 2
  );
}

function applies(part: Part, title: string): boolean {
  return (!part.title || part.title.test(title)) && !(part.not && part.not.test(title));
}

/** A heading, running text that does the same work, or (where the body as such will do) enough text outside the other parts. */
function isFilled(part: Part, sections: Sections, profile: readonly Part[], body: number): boolean {
  for (const slot of part.slots) {
    if (sections.headingOf(slot)) return true;
    if (part.runIn && !part.body && sections.inText(slot)) return true;
  }
  if (part.body) return sections.textOutside(otherSlots(part, profile)) >= body;
  if (part.slots.includes('suggest') || part.slots.includes('next')) return measuresFollowProblems(sections);
  return false;
}

/**
 * After the problems, sections that open with a verb (加强队伍建设) say what shall be done about them; where the problems
 * stand in running text, such sections count when their numbers start anew, since the heading above them was lost.
 */
function measuresFollowProblems(sections: Sections): boolean {
  const { main } = sections;
  const named = main.findIndex((heading) => sections.slotsOf(heading).includes('problem'));
  if (named >= 0 && main.slice(named + 1).some(isThemed)) return true;
  const told = sections.lastInText('problem');
  return (
    told !== undefined &&
    main.some((heading) => heading.paragraph > told && heading.ordinal?.value === 1 && isThemed(heading))
  );
}

function otherSlots(part: Part, profile: readonly Part[]): SlotId[] {
  const own = new Set<SlotId>([...part.slots, 'basic', 'work', 'measure', 'result', 'exper', 'task', 'rect', 'duty']);
  return profile.flatMap((other) => (other === part ? [] : other.slots)).filter((slot) => !own.has(slot));
}

function lengthOf(report: Report): number {
  let length = 0;
  for (const { reading, kind } of report.paragraphs)
    if (kind !== 'code' && kind !== 'front-matter') length += reading.text.length;
  return length;
}

/** Where a finding about the whole stands when there is no title: the first line that is judged. */
function firstLine(report: Report): { start: number; end: number } {
  const first = report.paragraphs.find((p) => p.kind !== 'front-matter' && p.kind !== 'code');
  if (!first) return span(0, 0);
  const local = first.reading.span(0, Math.min(first.reading.text.length, 40));
  return span(first.span.start + local.start, first.span.start + local.end);
}
