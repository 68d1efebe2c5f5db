/** missing-section for the kinds of document that a workspace lays down in its settings: its own parts, by its own names. */
import type { OwnKind, OwnSection } from '../norms/own';
import { type Slot, SLOTS } from '../norms/sections';
import type { Heading, Report } from '../report/report';
import { type Sections, sectionsOf } from '../report/sections';
import { fold } from '../text/fold';
import { span, type Span } from '../text/span';
import { insertSection } from './missing-section-fix';
import type { RuleContext, RuleFinding } from './rule';
import { lengthOf } from '../report/signs';

/** A draft that has hardly begun lacks everything; it need not be told. */
const SHORTEST = 120;

/** One finding for each part of `kind` that `report` lacks. */
export function* missingOwnSections(
  report: Report,
  kind: OwnKind,
  parts: readonly OwnSection[],
  context: RuleContext,
): Iterable<RuleFinding> {
  const sections = report.derive(sectionsOf);
  const length = lengthOf(report.paragraphs);
  if (sections.main.length === 0 && length < SHORTEST) return;
  const draft: Draft = {
    report,
    sections,
    headings: report.headings.map(({ text }) => bare(text)),
    body: report.paragraphs.slice(report.title?.paragraphs[1] ?? 0).map(({ reading }) => bare(reading.text)),
  };
  let order: readonly number[] | undefined;
  for (const [i, part] of parts.entries()) {
    const usual = part.level === 'usual';
    if (isThere(part, draft) || (usual && context.options['usual'] === false)) continue;
    const names = [part.name, ...part.variants].slice(0, 4).map((name) => `“${name}”`);
    yield {
      span: report.title?.span ?? firstLine(report),
      severity: usual ? 'information' : undefined,
      message: context.say(
        `这篇${kind.name}没有写“${part.name}”。按 bizheng.json 里本单位的设置，${kind.name}${usual ? '通常' : '应当'}有这一部分；${part.runIn ? '' : '要有标题，'}可写作${names.join('、')}。`,
        `This draft (${kind.name}) does not have “${part.name}”, which your bizheng.json ${usual ? 'calls usual' : 'requires'}${part.runIn ? '' : ', under a heading'}. It may be written ${names.join(', ')}.`,
      ),
      fixes: insertSection(
        report,
        sections.main,
        placeOf((order ??= orderOf(sections.main, parts)), i),
        part.name,
        context,
      ),
    };
  }
}

/** A draft, and its words as names are compared with them. */
interface Draft {
  readonly report: Report;
  readonly sections: Sections;
  readonly headings: readonly string[];
  readonly body: readonly string[];
}

/** Whether a draft has `part`: a heading that holds one of its names, or with `runIn` the words anywhere in it. */
function isThere(part: OwnSection, { sections, headings, body }: Draft): boolean {
  const names = namesOf(part);
  const slot = slotOf(part);
  const isNamed = (text: string): boolean => names.some((name) => text.includes(name));
  if (headings.some(isNamed) || (slot && sections.headingOf(slot.id))) return true;
  return part.runIn && ((slot !== undefined && sections.inText(slot.id)) || body.some(isNamed));
}

/** A part by a name that everybody uses, without variants of its own, may be headed as everybody heads it. */
function slotOf({ name, variants }: OwnSection): Slot | undefined {
  if (variants.length > 0) return undefined;
  const own = bare(fold(name));
  return Object.values(SLOTS).find((slot) =>
    [slot.name['zh-CN'], ...slot.examples].some((usual) => bare(usual) === own),
  );
}

/** Of each main heading which of `parts` it is; -1 when none. */
function orderOf(main: readonly Heading[], parts: readonly OwnSection[]): readonly number[] {
  const names = parts.map(namesOf);
  return main.map((heading) => {
    const text = bare(heading.text);
    return names.findIndex((ofPart) => ofPart.some((name) => text.includes(name)));
  });
}

/** Which main heading a new section for part `own` goes before: the parts that come later in the list follow it. */
function placeOf(order: readonly number[], own: number): number {
  const earlier = order.map((part) => part >= 0 && part < own).lastIndexOf(true);
  if (earlier >= 0) return earlier + 1;
  const later = order.findIndex((part) => part > own);
  return later >= 0 ? later : own === 0 ? 0 : order.length;
}

/** 存在的问题 and 存在问题 are one name. */
const bare = (text: string): string => text.replace(/[的\s]/g, '');
const namesOf = (part: OwnSection): string[] =>
  [part.name, ...part.variants].map((name) => bare(fold(name))).filter((name) => name !== '');

function firstLine({ paragraphs }: Report): Span {
  const first = paragraphs.find((p) => p.kind !== 'front-matter' && p.kind !== 'code');
  return first ? span(first.span.start, first.span.end) : span(0, 0);
}
