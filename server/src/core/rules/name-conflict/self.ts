/**
 * The writer calls himself by two names that one unit cannot have: 我镇 and 我乡, 我校 and 我局, 我村 in a county's report. A
 * county may well speak of 我市 and 我省, a bureau of 我县: what stands above the writer is no conflict.
 */
import { anyOf } from '../../norms/lexicon';
import { SIGNS_OF_A_REGION, ZONES } from '../../norms/words/names';
import { unitOfTitle } from '../../report/author';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Reading } from '../../reading/reading';
import type { Paragraph, Report } from '../../report/report';
import { type SelfReference, selfReferencesOf } from '../../reading/self-references';
import { shift, type Span, span } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { isIn } from '../../reading/seek';

interface Use extends SelfReference {
  readonly span: Span;
}

/** All uses of one name: 我县 in `uses`, 全县 in `wholes`. */
interface Name {
  readonly name: string;
  readonly level: number | undefined;
  readonly uses: readonly Use[];
  readonly wholes: readonly Use[];
}

/** Names of which one writer has but one; 我院 may be a college of 我校, 我站 a station of 我局, 我厂 a works of 我公司. */
const EXCLUSIVE: readonly (readonly [string, string])[] = [
  ['镇', '乡'],
  ['镇', '街道'],
  ['乡', '街道'],
  ['县', '旗'],
  ['县', '区'],
  ['村', '社区'],
  ['州', '盟'],
  ['校', '园'],
  ['校', '局'],
  ['校', '公司'],
  ['校', '厂'],
  ['校', '馆'],
  ['园', '局'],
  ['园', '院'],
  ['园', '公司'],
  ['局', '委'],
  ['局', '公司'],
  ['局', '院'],
  ['局', '厂'],
  ['馆', '院'],
  ['厂', '院'],
];
/** 我区 that is no district: a region above the county, or a zone within it. */
const NO_DISTRICT = new RegExp(anyOf(SIGNS_OF_A_REGION, ZONES));
/** So many uses make a name the writer's own beyond doubt, and so few beside them a slip. */
const OWN = 3;
const FEW = 2;

export function* selfReferences(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const names = namesIn(report);
  if (names.every(({ uses }) => uses.length === 0)) return;
  const said = new Set<string>();
  for (const [own, other] of [...exclusive(names, report), ...below(names, report), ...announced(names)]) {
    if (said.has(other.name)) continue;
    said.add(other.name);
    yield* findings(own, other, report, context);
  }
}

function namesIn(report: Report): Name[] {
  const referring = paragraphsWith(report, selfReferencesOf);
  if (referring.length === 0) return [];
  const names = new Map<string, Use[]>();
  for (const paragraph of referring.filter(isInBody(report))) {
    for (const reference of selfReferencesOf(paragraph.reading)) {
      const use = {
        ...reference,
        span: shift(paragraph.reading.span(reference.start, reference.end), paragraph.span.start),
      };
      const uses = names.get(reference.name);
      if (uses) uses.push(use);
      else names.set(reference.name, [use]);
    }
  }
  return [...names].map(([name, uses]) => ({
    name,
    level: uses[0]?.level,
    uses: uses.filter((use) => !use.whole),
    wholes: uses.filter((use) => use.whole),
  }));
}

/** The draft without its attachments: their forms are filled in by others. */
function isInBody(report: Report): (paragraph: Paragraph) => boolean {
  const from = report.title?.paragraphs[1] ?? 0;
  const attached = paragraphsWith(report, isAttachment).find(({ index }) => index >= from)?.index ?? Infinity;
  return ({ index, kind }) => index >= from && index < attached && kind !== 'code' && kind !== 'front-matter';
}

const ATTACHMENT = /^附(?:件|表)\s*\d{0,2}[：:]?$/;
const isAttachment = ({ text }: Reading): boolean => isIn(ATTACHMENT, text);

type Pair = readonly [own: Name, other: Name];

const allOf = ({ uses, wholes }: Name): readonly Use[] =>
  [...uses, ...wholes].sort((a, b) => a.span.start - b.span.start);

/** Two names of which the writer can have but one. */
function* exclusive(names: readonly Name[], report: Report): Iterable<Pair> {
  const named = new Map(names.map((name) => [name.name, name]));
  for (const [a, b] of EXCLUSIVE) {
    const [first, second] = [named.get(a), named.get(b)];
    const only = first ?? second;
    if (!only || ((a === '区' || b === '区') && NO_DISTRICT.test(report.text))) continue;
    const pair = first && second ? rivals(first, second, report) : againstTitle(only, first ? b : a, report);
    if (pair) yield pair;
  }
}

/** 柳河镇 in the title, and nothing but 我乡 in the text. */
function againstTitle(only: Name, missing: string, report: Report): Pair | undefined {
  if (only.uses.length === 0) return undefined;
  const place = unitOfTitle(report)?.places.at(-1);
  return place?.kind === missing ? [{ name: missing, level: place.level, uses: [], wholes: [] }, only] : undefined;
}

/** The rarer of two names is the odd one, unless the title speaks for it. */
function rivals(first: Name, second: Name, report: Report): Pair | undefined {
  // 全镇 and 全乡 alone may be said of the places that a county reports on.
  if (first.uses.length + second.uses.length === 0) return undefined;
  const [ofFirst, ofSecond] = [allOf(first), allOf(second)];
  const [fewer, more] = [ofFirst.length, ofSecond.length].sort((a, b) => a - b) as [number, number];
  // Two names used as often as each other tell of two units that write together.
  if (fewer > FEW && fewer * OWN > more) return undefined;
  const title = report.title?.text ?? '';
  const inTitle = [first, second].filter(({ name }) => title.includes(name));
  const [titled] = inTitle.length === 1 ? inTitle : [];
  const usual = ofFirst.length > ofSecond.length ? first : second;
  const own = titled ?? (ofFirst.length === ofSecond.length ? earlier(first, second) : usual);
  return [own, own === first ? second : first];
}

const startOf = (name: Name): number => allOf(name)[0]?.span.start ?? Infinity;
const earlier = (first: Name, second: Name): Name => (startOf(first) < startOf(second) ? first : second);

/** A place below the writer's own: 我村 in the report of a county. */
function* below(names: readonly Name[], report: Report): Iterable<Pair> {
  const titled = unitOfTitle(report)?.places.at(-1)?.level;
  for (const own of names) {
    if (own.level === undefined || own.uses.length < OWN) continue;
    for (const other of names) {
      if (other.level === undefined || other.level <= own.level || other.uses.length === 0 || other.uses.length > FEW)
        continue;
      // 我省 may be said three times in the report of a village.
      if (titled === undefined ? other.uses.length * OWN * 2 > own.uses.length : titled !== own.level) continue;
      yield [own, other];
    }
  }
}

/** 现将我市……汇报如下, and 我县 throughout; or the other way about. */
function* announced(names: readonly Name[]): Iterable<Pair> {
  const own = names.find(({ uses, level }) => level !== undefined && uses.some((use) => use.announces));
  if (own?.level === undefined || own.uses.length !== 1) return;
  for (const other of names) {
    if (other === own || other.level === undefined || other.uses.some((use) => use.announces)) continue;
    if (other.level > own.level && other.uses.length >= OWN) yield [other, own];
  }
}

function* findings(own: Name, other: Name, report: Report, context: RuleContext): Iterable<RuleFinding> {
  const mine = allOf(own);
  const [first] = mine;
  const title = {
    span: report.title?.span ?? span(0, 0),
    message: context.say('标题写明的单位', 'The unit in the title'),
  };
  const related = first
    ? mine.slice(0, 3).map((use) => ({
        span: use.span,
        message: context.say(`这里写“${written(use)}”`, `Here it is ${written(use)}`),
      }))
    : [title];
  for (const use of allOf(other).slice(0, FEW)) {
    const right = written({ ...use, name: own.name });
    yield {
      span: use.span,
      message: first
        ? context.say(
            `全文说“${written(first)}”（“${own.name}”共${mine.length}处），这里写“${written(use)}”，疑为套用别的单位的文稿。`,
            `The draft says ${written(first)} (${own.name} ${mine.length} times), but here ${written(use)}: probably left over from another unit’s text.`,
          )
        : context.say(
            `标题的单位是“${own.name}”，这里却自称“${written(use)}”，疑为套用别的单位的文稿。`,
            `The title’s unit is a ${own.name}, but here the writer says ${written(use)}: probably left over from another unit’s text.`,
          ),
      related,
      fixes: [
        {
          title: context.say(`改为“${right}”`, `Write ${right}`),
          edits: [{ span: use.span, text: right }],
          safe: false,
        },
      ],
    };
  }
}

const written = ({ whole, name }: Pick<Use, 'whole' | 'name'>): string => (whole ? '全' : '我') + name;
