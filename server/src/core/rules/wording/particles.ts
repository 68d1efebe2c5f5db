/** 的 for 地 and 得: one finding a draft for each, since who writes so does it throughout. */
import { type ParticleSlip, particleSlips } from '../../reading/particles';
import type { Reading } from '../../reading/reading';
import { isSpokenOf } from '../../reading/spoken-of';
import { isOtherWriting } from '../../report/genre';
import { isBelowLabelOfWrong } from '../../report/lines-spoken-of';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { shift, type Span } from '../../text/span';
import { type Filled, isFilled, type RuleContext, type RuleFinding, together } from '../rule';

interface Place {
  readonly slip: ParticleSlip;
  /** The words that show it, as written. */
  readonly written: string;
  readonly span: Span;
  /** The 的 itself. */
  readonly mark: Span;
}

/** Those of a paragraph that it does not speak of as slips. */
const slipsMeant = (reading: Reading): readonly ParticleSlip[] =>
  particleSlips(reading).length > 0 ? reading.derive(withoutSpokenOf) : NOTHING;
const withoutSpokenOf = (reading: Reading): readonly ParticleSlip[] =>
  particleSlips(reading).filter((slip) => !isSpokenOf(reading, slip, slip.right));
const NOTHING: readonly ParticleSlip[] = [];

export function* particleFindings(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const paragraphs = paragraphsWith(report, slipsMeant);
  if (paragraphs.length === 0 || isOtherWriting(report)) return;
  const judged = paragraphs.filter(({ index }) => !isBelowLabelOfWrong(report, index));
  const places = judged.flatMap(({ reading, span: { start: from } }) =>
    slipsMeant(reading).map(
      (slip): Place => ({
        slip,
        written: reading.written(slip.start, slip.end),
        span: shift(reading.span(slip.start, slip.end), from),
        mark: shift(reading.span(slip.at, slip.at + 1), from),
      }),
    ),
  );
  for (const right of ['地', '得'] as const) {
    const ofOne = places.filter(({ slip }) => slip.right === right);
    if (isFilled(ofOne))
      yield together(ofOne, context.say('这里也是。', 'Here, too.'), (told) => tell(right, told, context));
  }
}

function tell(
  right: ParticleSlip['right'],
  places: Filled<Place>,
  { say }: RuleContext,
): Omit<RuleFinding, 'span' | 'related' | 'without'> {
  const [{ written }] = places;
  const [zh, en] = places.length > 1 ? [`，全文共 ${places.length} 处`, ` (${places.length} places)`] : ['', ''];
  return {
    severity: 'information',
    message:
      right === '地'
        ? say(
            `“${written}”里的“的”后面是动作，应为“地”${zh}。`,
            `In “${written}” a verb follows 的; it should be 地${en}.`,
          )
        : say(
            `“${written}”里的“的”后面说做得怎么样，应为“得”${zh}。`,
            `In “${written}” 的 leads to how it was done; it should be 得${en}.`,
          ),
    fixes: [
      {
        title: say(`改为“${right}”${zh}`, `Change to “${right}”${en}`),
        edits: places.map(({ mark }) => ({ span: mark, text: right })),
        safe: false,
      },
    ],
  };
}
