/** 的, 地 and 得, one for another: one finding a draft for each that should stand, since who writes so does it throughout. */
import { type Particle, type ParticleSlip, particleSlips } from '../../reading/particles';
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
  /** The 的, 地 or 得 itself. */
  readonly mark: Span;
}

/** Those of a paragraph that it does not speak of as slips. */
const slipsMeant = (reading: Reading): readonly ParticleSlip[] =>
  particleSlips(reading).length > 0 ? reading.derive(withoutSpokenOf) : NOTHING;
const withoutSpokenOf = (reading: Reading): readonly ParticleSlip[] =>
  particleSlips(reading).filter((slip) => !isSpokenOf(reading, slip, slip.right));
const NOTHING: readonly ParticleSlip[] = [];

const RIGHT: readonly Particle[] = ['地', '得', '的'];

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
  for (const right of RIGHT) {
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
  const [{ written, slip }] = places;
  const [zh, en] = places.length > 1 ? [`，全文共 ${places.length} 处`, ` (${places.length} places)`] : ['', ''];
  return {
    severity: 'information',
    message: `${why(written, slip.wrong, right, say)}${say(`，应为“${right}”${zh}。`, `; it should be ${right}${en}.`)}`,
    fixes: [
      {
        title: say(`改为“${right}”${zh}`, `Change to “${right}”${en}`),
        edits: places.map(({ mark }) => ({ span: mark, text: right })),
        safe: false,
      },
    ],
  };
}

function why(written: string, wrong: Particle, right: Particle, say: RuleContext['say']): string {
  if (right === '地') return say(`“${written}”里的“${wrong}”后面是动作`, `In “${written}” a verb follows ${wrong}`);
  if (right === '得')
    return say(`“${written}”里的“${wrong}”后面说做得怎么样`, `In “${written}” ${wrong} leads to how it was done`);
  return say(`“${written}”里的“${wrong}”后面是事物`, `In “${written}” a thing follows ${wrong}`);
}
