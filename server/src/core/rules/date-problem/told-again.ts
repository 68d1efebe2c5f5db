/**
 * A sentence that the draft has twice, with another day in it: 由二十余家机构于2016年5月31日共同发起 in one part, 于2017年5月31日共同发起 in another. So
 * much must be alike on both sides that it is one deed.
 */
import type { DateMention } from '../../reading/dates/mention';
import { datesOf } from '../../reading/dates/read';
import { isHanCharacter } from '../../reading/characters';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { isDate } from './context';

/** So many characters right before the day and right behind it are the same, … */
const [BEFORE, BEHIND] = [12, 6];
/** … and so many letters in all. */
const LEAST_ALIKE = 24;
const REACH = 40;

interface Told {
  readonly mention: DateMention;
  readonly key: string;
}

const toldIn = (reading: Reading): readonly Told[] => reading.derive(readTold);

function readTold(reading: Reading): readonly Told[] {
  const { text, kind } = reading;
  if (kind === 'code' || kind === 'row' || kind === 'front-matter' || !text.includes('日')) return [];
  return datesOf(reading).flatMap((mention): readonly Told[] => {
    if (!isDate(mention) || mention.precision !== 'day' || !mention.at.year || mention.masked) return [];
    const before = text.slice(Math.max(0, mention.start - BEFORE), mention.start);
    const behind = text.slice(mention.end, mention.end + BEHIND);
    if (before.length < BEFORE || behind.length < BEHIND || ![...behind].every(isHanCharacter)) return [];
    return [{ mention, key: `${before}_${behind}` }];
  });
}

interface Placed extends Told {
  readonly paragraph: Paragraph;
}

export function* dayToldAgain(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const shelves = new Map<string, Placed[]>();
  for (const paragraph of paragraphsWith(report, toldIn))
    for (const told of toldIn(paragraph.reading)) {
      const shelf = shelves.get(told.key);
      if (shelf) shelf.push({ ...told, paragraph });
      else shelves.set(told.key, [{ ...told, paragraph }]);
    }
  for (const [first, second, third] of shelves.values()) {
    if (!first || !second || third || !isOneOff(first.mention, second.mention) || alike(first, second) < LEAST_ALIKE)
      continue;
    const written = ({ mention, paragraph: { reading } }: Placed): string =>
      reading.written(mention.start, mention.end);
    const spanOf = ({ mention, paragraph: { reading, span } }: Placed) =>
      shift(reading.span(mention.start, mention.end), span.start);
    yield {
      span: spanOf(second),
      severity: 'information',
      message: say(
        `同一句话前面写${written(first)}，这里写${written(second)}，像是同一件事。请核对日期。`,
        `The same sentence has ${written(first)} above and ${written(second)} here. Check which is right.`,
      ),
      related: [{ span: spanOf(first), message: say('前面写的日期', 'The date above') }],
    };
  }
}

/** Whether year, month or day is another, and nothing else: two days that have nothing in common are two deeds. */
const isOneOff = (a: DateMention, b: DateMention): boolean =>
  [a.year !== b.year, a.month !== b.month, a.day !== b.day].filter(Boolean).length === 1;

function alike(a: Placed, b: Placed): number {
  const [one, other] = [a.paragraph.reading.text, b.paragraph.reading.text];
  let before = 0;
  while (
    before < REACH &&
    a.mention.start > before &&
    one[a.mention.start - 1 - before] === other[b.mention.start - 1 - before]
  )
    before++;
  let behind = 0;
  while (
    behind < REACH &&
    a.mention.end + behind < one.length &&
    one[a.mention.end + behind] === other[b.mention.end + behind]
  )
    behind++;
  return before + behind;
}
