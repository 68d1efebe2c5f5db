/** The title names one unit, the signature another of the same kind: 青河县教育局关于…… signed by 清源县教育局. */
import { type Unit, unitOfSignature, unitOfTitle } from '../../report/author';
import type { Report } from '../../report/report';
import { shift, type Span } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

/** Bodies of which a place has many, each with its name. */
const NAMED_BODY = /^(.{2,}?)(?:中心)?(?:小学|中学|幼儿园|中心校|医院|卫生院|大学|有限公司|股份公司|集团)$/;

export function* signature(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const title = unitOfTitle(report);
  const signed = unitOfSignature(report);
  if (!title || !signed) return;
  const differing = differingNames(title, signed);
  if (!differing) return;
  const [own, other] = differing;
  const at = spanOf(signed, other);
  yield {
    span: at, severity: 'warning',
    message: context.say(
      `标题写“${own.text}”，落款写“${other.text}”，疑有一处是别的单位的名称。`,
      `The title says “${own.text}”, the signature “${other.text}”: one of them seems to be another unit’s name.`,
    ),
    related: [{ span: spanOf(title, own), message: context.say('标题里的名称', 'The name in the title') }],
    fixes: [{ title: context.say(`改为“${own.text}”`, `Write “${own.text}”`), edits: [{ span: at, text: own.text }], safe: false }],
  };
}

interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The names that stand at the same level and differ. */
function differingNames(title: Unit, signed: Unit): readonly [Name, Name] | undefined {
  for (const mine of title.places) {
    const theirs = signed.places.find((place) => place.level === mine.level && place.kind === mine.kind);
    // 青河 may be signed in full, 大青河.
    if (theirs && theirs.name !== mine.name && !theirs.name.endsWith(mine.name) && !mine.name.endsWith(theirs.name)) {
      return [{ ...mine, text: mine.name + mine.kind }, { ...theirs, text: theirs.name + theirs.kind }];
    }
  }
  const [a, b] = [bare(title), bare(signed)];
  const [mine, theirs] = [NAMED_BODY.exec(a), NAMED_BODY.exec(b)];
  if (!mine || !theirs || a.slice(mine[1]!.length) !== b.slice(theirs[1]!.length)) return undefined;
  if (mine[1]!.endsWith(theirs[1]!) || theirs[1]!.endsWith(mine[1]!) || isShortened(mine[1]!, theirs[1]!) || isShortened(theirs[1]!, mine[1]!)) return undefined;
  return [nameAt(title, a), nameAt(signed, b)];
}

/** The unit without the places that open its name. */
const bare = (unit: Unit): string => unit.text.slice(unit.places[unit.places.length - 1]?.end ?? 0);
const nameAt = (unit: Unit, text: string): Name => ({ text, start: unit.text.length - text.length, end: unit.text.length });

/** Whether all characters of `short` stand in `long` in this order: 二实小 in 第二实验小学. */
function isShortened(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}

function spanOf(unit: Unit, name: Name): Span {
  return shift(unit.paragraph.reading.span(unit.at + name.start, unit.at + name.end), unit.paragraph.span.start);
}
