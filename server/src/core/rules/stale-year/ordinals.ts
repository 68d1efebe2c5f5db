/**
 * The number of an event that was not updated: 第十一届艺术节 once in the plan of 第十二届群众艺术节. Which number the draft is on its title
 * says; what was before it is told of in other words, or again and again.
 */
import {
  AREAS_THAT_HOLD,
  LOOK_AT_ANOTHER_YEAR,
  TELL_OF_OTHER_TIMES,
  TELL_THAT_AN_AIM_IS_OVER,
} from '../../norms/words/years';
import { endsInQuotes, hasAny, sentenceBefore, sentenceBehind } from '../../reading/around';
import { isHanCharacter } from '../../reading/characters';
import { readHan } from '../../reading/numerals/read';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import type { RuleContext, RuleFinding } from '../rule';
import { spanIn } from './own-year';

/** 第十一届 in clean text, and what stands behind it. */
interface Ordinal {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

const LONGEST_NUMBER = 4;
/** A draft is made from one so many times older at most. */
const OLDEST_DRAFT = 2;
const REACH = 48;
/** So many characters of what an event is called must stand in the title, too. */
const LEAST_NOUN = 2;

const ordinalsIn = (reading: Reading): readonly Ordinal[] => reading.derive(readOrdinals);

function readOrdinals({ text, kind }: Reading): readonly Ordinal[] {
  if (kind === 'code' || kind === 'front-matter' || kind === 'row' || !text.includes('届')) return [];
  const found: Ordinal[] = [];
  for (let start = text.indexOf('第'); start >= 0; start = text.indexOf('第', start + 1)) {
    const end = text.indexOf('届', start) + 1;
    if (end === 0) break;
    const digits = text.slice(start + 1, end - 1);
    if (digits.length > LONGEST_NUMBER) continue;
    const number = /^\d+$/.test(digits) ? Number(digits) : readHan(digits);
    if (number !== undefined) found.push({ start, end, number });
  }
  return found;
}

export function* ordinals(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const { title } = report;
  if (!title?.text.includes('届')) return;
  const [first, end] = title.paragraphs;
  const titled = report.paragraphs
    .slice(first, end)
    .flatMap((paragraph) => ordinalsIn(paragraph.reading).map((ordinal) => ({ paragraph, ordinal })));
  const [own, another] = titled;
  if (!own || another) return;
  const noun = title.text.slice(title.text.indexOf('届') + 1);
  const others = paragraphsWith(report, ordinalsIn)
    .filter(({ index }) => index >= end)
    .flatMap((paragraph) => ordinalsIn(paragraph.reading).map((ordinal) => ({ paragraph, ordinal })))
    .filter(({ ordinal: { number } }) => number !== own.ordinal.number);
  const [other, again] = others;
  if (!other || again || !isOfSameEvent(other, noun)) return;
  const distance = own.ordinal.number - other.ordinal.number;
  if (distance < 1 || distance > OLDEST_DRAFT || isOfAnotherTime(other) || isOfAnother(other, title.text)) return;
  yield tell(other, own, context);
}

interface Place {
  readonly paragraph: Paragraph;
  readonly ordinal: Ordinal;
}

/** 艺术节 of 第十一届艺术节 in the title 第十二届江北群众文化艺术节实施方案. */
function isOfSameEvent({ paragraph: { reading }, ordinal }: Place, noun: string): boolean {
  const said = reading.text.slice(ordinal.end, ordinal.end + LEAST_NOUN);
  return said.length === LEAST_NOUN && [...said].every(isHanCharacter) && noun.includes(said);
}

/** 临江县第十一届艺术节, 省第十一届艺术节: another holds it, and its number is that one's. */
function isOfAnother({ paragraph: { reading }, ordinal: { start } }: Place, title: string): boolean {
  const before = sentenceBefore(reading.text, start, LONGEST_HOLDER);
  const last = before.charAt(before.length - 1);
  if (last === '' || !AREAS_THAT_HOLD.includes(last)) return false;
  return !OWN.includes(before.charAt(before.length - 2)) && !title.includes(before.slice(-3));
}
const LONGEST_HOLDER = 8;
const OWN = '我本全';

function isOfAnotherTime({ paragraph: { reading }, ordinal }: Place): boolean {
  const before = sentenceBefore(reading.text, ordinal.start, REACH);
  const around = before + sentenceBehind(reading.text, ordinal.end, REACH);
  return (
    endsInQuotes(before) ||
    hasAny(around, LOOK_AT_ANOTHER_YEAR) ||
    hasAny(around, TELL_THAT_AN_AIM_IS_OVER) ||
    hasAny(around, TELL_OF_OTHER_TIMES)
  );
}

const tell = (other: Place, own: Place, { say }: RuleContext): RuleFinding => {
  const written = ({ paragraph, ordinal }: Place): string => paragraph.reading.text.slice(ordinal.start, ordinal.end);
  const span = spanIn(other.paragraph, other.ordinal);
  const [here, mine] = [written(other), written(own)];
  return {
    span,
    severity: 'information',
    message: say(
      `标题写“${mine}”，这里同样的事却写“${here}”，疑套用旧稿没有更新，请核对。`,
      `The title says ${mine}, but here the same event is ${here}: was it updated?`,
    ),
    related: [
      {
        span: spanIn(own.paragraph, own.ordinal),
        message: say('标题的届次', 'The number in the title'),
      },
    ],
    fixes: [
      {
        title: say(`改为“${mine}”`, `Change to ${mine}`),
        edits: [{ span, text: mine }],
        safe: false,
      },
    ],
  };
};
