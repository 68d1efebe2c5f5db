/** missing-section for the kinds of document that a workspace lays down in its settings: its own parts, by its own names. */
import type { OwnKind, OwnSection } from '../norms/own';
import { type Slot, SLOTS } from '../norms/sections';
import type { Heading, Report } from '../report/report';
import { type Sections, sectionsOf } from '../report/sections';
import { fold } from '../text/fold';
import { span, type Span } from '../text/span';
import { insertSection } from './missing-section-fix';
import type { RuleContext, RuleFinding } from './rule';

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
  const length = report.paragraphs.reduce((sum, { reading }) => sum + reading.text.length, 0);
  if (sections.main.length === 0 && length < SHORTEST) return;
  for (const [i, part] of parts.entries()) {
    const usual = part.level === 'usual';
    if (isThere(part, report, sections) || (usual && context.options['usual'] === false)) continue;
    const names = [part.name, ...part.variants].slice(0, 4).map((name) => `“${name}”`);
    yield {
      span: report.title?.span ?? firstLine(report),
      severity: usual ? 'information' : undefined,
      message: context.say(
        `这篇${kind.name}没有写“${part.name}”。按 bizheng.json 里本单位的设置，${kind.name}${usual ? '通常' : '应当'}有这一部分；${part.runIn ? '' : '要有标题，'}可写作${names.join('、')}。`,
        `This draft (${kind.name}) does not have “${part.name}”, which your bizheng.json ${usual ? 'calls usual' : 'requires'}${part.runIn ? '' : ', under a heading'}. It may be written ${names.join(', ')}.`,
      ),
      fixes: insertSection(report, sections.main, placeOf(sections.main, parts, i), part.name, context),
    };
  }
}

/** Whether a draft has `part`: a heading that holds one of its names, or with `runIn` the words anywhere in it. */
function isThere(part: OwnSection, report: Report, sections: Sections): boolean {
  const names = namesOf(part);
  const slot = slotOf(part);
  if (report.headings.some((heading) => isNamed(heading, names)) || (slot && sections.headingOf(slot.id))) return true;
  if (!part.runIn) return false;
  const body = report.paragraphs.slice(report.title?.paragraphs[1] ?? 0);
  return (
    (slot !== undefined && sections.inText(slot.id)) ||
    body.some(({ reading }) => names.some((name) => bare(reading.text).includes(name)))
  );
}

/** A part by a name that everybody uses, without variants of its own, may be headed as everybody heads it. */
function slotOf({ name, variants }: OwnSection): Slot | undefined {
  if (variants.length > 0) return undefined;
  const own = bare(fold(name));
  return Object.values(SLOTS).find((slot) =>
    [slot.name['zh-CN'], ...slot.examples].some((usual) => bare(usual) === own),
  );
}

/** Which main heading a new section for `parts[own]` goes before: the parts that come later in the list follow it. */
function placeOf(main: readonly Heading[], parts: readonly OwnSection[], own: number): number {
  const names = parts.map(namesOf);
  const order = main.map((heading) => names.findIndex((ofPart) => isNamed(heading, ofPart)));
  const earlier = order.map((part) => part >= 0 && part < own).lastIndexOf(true);
  if (earlier >= 0) return earlier + 1;
  const later = order.findIndex((part) => part > own);
  return later >= 0 ? later : own === 0 ? 0 : main.length;
}

/** 存在的问题 and 存在问题 are one name. */
const bare = (text: string): string => text.replace(/[的\s]/g, '');
const namesOf = (part: OwnSection): string[] =>
  [part.name, ...part.variants].map((name) => bare(fold(name))).filter((name) => name !== '');
const isNamed = (heading: Heading, names: readonly string[]): boolean =>
  names.some((name) => bare(heading.text).includes(name));

function firstLine({ paragraphs }: Report): Span {
  const first = paragraphs.find((p) => p.kind !== 'front-matter' && p.kind !== 'code');
  return first ? span(first.span.start, first.span.end) : span(0, 0);
}
