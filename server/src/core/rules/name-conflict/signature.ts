/** The title names one unit, the signature another of the same kind: 青河县教育局关于…… signed by 清源县教育局. */
import { anyOf } from '../../norms/lexicon';
import { BODIES_WITH_NAMES } from '../../norms/words/names';
import { type Author, unitOfSignature, unitOfTitle } from '../../report/author';
import type { Report } from '../../report/report';
import { shift, type Span } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { isOwn } from './own';

const NAMED_BODY = new RegExp(`^(.{2,}?)(?:中心)?${anyOf(BODIES_WITH_NAMES)}$`);

export function* signature(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const title = unitOfTitle(report);
  const signed = unitOfSignature(report);
  if (!title || !signed) return;
  const differing = differingNames(title, signed);
  if (!differing) return;
  const [first, second] = differing;
  const [firstIsOwn, secondIsOwn] = [isOwn(context.unit, first.text), isOwn(context.unit, second.text)];
  if (firstIsOwn && secondIsOwn) return;
  // The signature is the odd one, unless the settings say that it is right.
  const [own, other] = secondIsOwn
    ? [spanOf(signed, second), spanOf(title, first)]
    : [spanOf(title, first), spanOf(signed, second)];
  const right = secondIsOwn ? second.text : first.text;
  yield {
    span: other,
    severity: 'warning',
    message: context.say(
      `标题写“${first.text}”，落款写“${second.text}”，疑有一处是别的单位的名称。`,
      `The title says “${first.text}”, the signature “${second.text}”: one of them seems to be another unit’s name.`,
    ),
    related: [
      {
        span: own,
        message: secondIsOwn
          ? context.say('落款的名称', 'The name in the signature')
          : context.say('标题里的名称', 'The name in the title'),
      },
    ],
    fixes: [
      { title: context.say(`改为“${right}”`, `Write “${right}”`), edits: [{ span: other, text: right }], safe: false },
    ],
  };
}

interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The names that stand at the same level and differ. */
function differingNames(title: Author, signed: Author): readonly [Name, Name] | undefined {
  for (const mine of title.places) {
    const theirs = signed.places.find(
      (place) => place.level === mine.level && (place.kind === mine.kind || place.name === mine.name),
    );
    // 青河 may be signed in full, 大青河; 柳河乡 and 柳河镇 are not the same.
    if (
      theirs &&
      (theirs.kind !== mine.kind || theirs.name !== mine.name) &&
      (theirs.name === mine.name || (!theirs.name.endsWith(mine.name) && !mine.name.endsWith(theirs.name)))
    ) {
      return [
        { ...mine, text: mine.name + mine.kind },
        { ...theirs, text: theirs.name + theirs.kind },
      ];
    }
  }
  const [titled, signature] = [bare(title), bare(signed)];
  const [, mine = ''] = NAMED_BODY.exec(titled) ?? [];
  const [, theirs = ''] = NAMED_BODY.exec(signature) ?? [];
  const areAlike = titled.slice(mine.length) === signature.slice(theirs.length);
  if (!mine || !theirs || !areAlike || isSame(mine, theirs) || isSame(theirs, mine)) return undefined;
  return [nameAt(title, titled), nameAt(signed, signature)];
}

/** Whether `short` may be said for `long`. */
const isSame = (short: string, long: string): boolean => long.endsWith(short) || isShortened(short, long);

/** The unit without the places that open its name. */
const bare = (unit: Author): string => unit.text.slice(unit.places.at(-1)?.end ?? 0);
const nameAt = (unit: Author, text: string): Name => ({
  text,
  start: unit.text.length - text.length,
  end: unit.text.length,
});

/** Whether all characters of `short` stand in `long` in this order: 二实小 in 第二实验小学. */
function isShortened(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}

function spanOf(unit: Author, name: Name): Span {
  return shift(unit.paragraph.reading.span(unit.at + name.start, unit.at + name.end), unit.paragraph.span.start);
}
