/**
 * What a paper of rules calls itself: its title says 办法 and its last article 本制度. A clause that another paper lent keeps that
 * paper's name. Not told: a name in quotation marks, a kind that the title or a heading of the draft names too (annexes, rules
 * within rules), and drafts that say both so often that there is no slip in either.
 */
import {
  BEHIND_A_KIND_IN_OTHER_WORDS,
  CHARACTERS_THAT_END_IN_本,
  KINDS_OF_CONTRACTS,
  KINDS_OF_RULES,
  WORDS_BEFORE_A_KIND_OF_RULES,
} from '../../norms/words/papers';
import { endsInQuotes, wordAt } from '../../reading/around';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import { shift, type Span } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

/** 本管理办法 in clean text: from 本 to the end of the kind. */
interface Use {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** Whether its clause is one with which rules close: who explains them and from when they are in force. */
  readonly closes: boolean;
}

/** A use in its paragraph. */
interface Placed extends Use {
  readonly span: Span;
}

const FAMILIES: readonly (readonly string[])[] = [KINDS_OF_RULES, KINDS_OF_CONTRACTS];
const ALL_KINDS = FAMILIES.flat();

function readUses({ text, kind: form }: Reading): readonly Use[] {
  if (form === 'code' || form === 'front-matter') return [];
  const uses: Use[] = [];
  for (let start = text.indexOf('本'); start >= 0; start = text.indexOf('本', start + 1)) {
    if (start > 0 && CHARACTERS_THAT_END_IN_本.includes(text.charAt(start - 1))) continue;
    const at = start + 1 + wordAt(text, start + 1, WORDS_BEFORE_A_KIND_OF_RULES).length;
    const kind = wordAt(text, at, KINDS_OF_RULES) || wordAt(text, start + 1, KINDS_OF_CONTRACTS);
    if (kind === '') continue;
    const end = text.startsWith(kind, at) ? at + kind.length : start + 1 + kind.length;
    if (wordAt(text, end, BEHIND_A_KIND_IN_OTHER_WORDS) !== '' || endsInQuotes(text.slice(0, start))) continue;
    // 不得适用从轻制度的，不适用本制度: what its sentence has just named.
    if (text.slice(text.lastIndexOf('。', start) + 1, start).includes(kind)) continue;
    uses.push({ kind, start, end, closes: isClosing(text, end) });
  }
  return uses;
}

const usesOf = (reading: Reading): readonly Use[] => reading.derive(readUses);

/** 自2024年1月1日起施行, 由办公室负责解释, 的解释权归…: behind the name of the paper. */
function isClosing(text: string, end: number): boolean {
  const stop = text.indexOf('。', end);
  const clause = text.slice(end, stop < 0 ? text.length : stop);
  return (clause.startsWith('自') && clause.includes('起')) || clause.includes('解释');
}

/** A title or a heading is no longer. */
const LONGEST_HEADING = 40;

/** The kind that a short line ends in, 附：考核细则: the title of a paper within this one. */
const readNamed = ({ text }: Reading): string | undefined => {
  if (text.length > LONGEST_HEADING) return undefined;
  const line = text.trimEnd().replace(/[书》]$|（[^（）]*）$/g, '');
  return ALL_KINDS.find((kind) => line.endsWith(kind));
};
const namedIn = (reading: Reading): string | undefined => reading.derive(readNamed);

/** Books of several papers of rules. */
const OF_SEVERAL = '手册';
/** So many uses make a kind the draft's own where its title names none, or more than one. */
const OWN = 4;
/** So many of another kind are a slip. */
const FEW = 2;
/** So many of the title's kind are most of the text. */
const MOST = 3;

/** What a draft calls itself otherwise than it should. */
export function* ownKinds(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const naming = paragraphsWith(report, usesOf);
  if (naming.length === 0) return;
  for (const family of FAMILIES) {
    const uses = usesBy(naming, family);
    const own = ownKind(report, uses, family);
    if (own === undefined || own.kind === OF_SEVERAL) continue;
    for (const [kind, places] of uses) {
      if (kind === own.kind || own.named.has(kind) || places.length > FEW) continue;
      // Where the title alone says what the paper is, only the clause that closes it speaks of the paper beyond doubt.
      const told = own.titled && own.uses.length === 0 ? places.filter(({ closes }) => closes) : places;
      if (own.uses.length < (own.titled ? 0 : places.length * OWN) || isNamedElsewhere(report, kind)) continue;
      for (const place of told) yield finding(place, own, report, context);
    }
  }
}

function usesBy(naming: readonly Paragraph[], family: readonly string[]): ReadonlyMap<string, readonly Placed[]> {
  const by = new Map<string, Placed[]>();
  for (const { reading, span } of naming)
    for (const use of usesOf(reading)) {
      if (!family.includes(use.kind)) continue;
      const place = {
        ...use,
        span: shift(reading.span(use.start, use.end), span.start),
      };
      const ofKind = by.get(use.kind);
      if (ofKind) ofKind.push(place);
      else by.set(use.kind, [place]);
    }
  return by;
}

interface Own {
  readonly kind: string;
  readonly titled: boolean;
  /** All kinds that the title names: 办法实施细则. */
  readonly named: ReadonlySet<string>;
  readonly uses: readonly Placed[];
}

/** What the draft is: the kind that its title ends in, else the one that it calls itself throughout. */
function ownKind(
  { title }: Report,
  uses: ReadonlyMap<string, readonly Placed[]>,
  family: readonly string[],
): Own | undefined {
  const text = title?.text ?? '';
  const named = family.filter((kind) => text.includes(kind));
  const [only, another] = named;
  if (only !== undefined && another === undefined)
    return {
      kind: only,
      titled: true,
      named: new Set(named),
      uses: uses.get(only) ?? [],
    };
  const [most] = [...uses].sort(([, a], [, b]) => b.length - a.length);
  return (
    most && {
      kind: most[0],
      titled: false,
      named: new Set(named),
      uses: most[1],
    }
  );
}

/** Whether a line below the title is the name of a paper of that kind. */
const isNamedElsewhere = (report: Report, kind: string): boolean =>
  paragraphsWith(report, namedIn).some(({ reading }) => namedIn(reading) === kind);

function finding(place: Placed, own: Own, report: Report, { say }: RuleContext): RuleFinding {
  const { title } = report;
  const [first] = own.uses;
  const right = `本${own.kind}`;
  const written = report.text.slice(place.span.start, place.span.end);
  const isSure = own.titled && place.closes && own.uses.length >= MOST;
  const related = [
    ...(own.titled && title ? [{ span: title.span, message: say('标题', 'The title') }] : []),
    ...(first
      ? [
          {
            span: first.span,
            message: say(`这里写“${right}”`, `Here it is ${right}`),
          },
        ]
      : []),
  ];
  return {
    span: place.span,
    severity: isSure ? 'warning' : 'information',
    message: !first
      ? say(
          `标题是“${own.kind}”，这里却写“${written}”，疑是从别的文稿抄来没有改。`,
          `The title says ${own.kind}, but here it is ${written}: probably left over from another paper.`,
        )
      : own.titled
        ? say(
            `标题是“${own.kind}”，全文自称“${right}”（${own.uses.length}处），这里却写“${written}”，疑是从别的文稿抄来没有改。`,
            `The title says ${own.kind} and the text calls itself ${right} (${own.uses.length} times), but here ${written}: probably left over from another paper.`,
          )
        : say(
            `全文自称“${right}”（${own.uses.length}处），这里却写“${written}”，疑是从别的文稿抄来没有改。`,
            `The text calls itself ${right} (${own.uses.length} times), but here ${written}: probably left over from another paper.`,
          ),
    related,
    fixes: [
      {
        title: say(`改为“${right}”`, `Write ${right}`),
        edits: [{ span: place.span, text: right }],
        safe: false,
      },
    ],
  };
}
