/** A paragraph whose last sentence was not written to its end. */
import { brokenOff } from '../../report/broken-off';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

/** So much of the end is shown. */
const SHOWN = 8;

export function* sentencesBrokenOff(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  for (const { paragraph, words, sure } of brokenOff(report)) {
    const { reading, span } = paragraph;
    const { length } = reading.text;
    yield {
      span: shift(reading.span(Math.max(0, length - Math.max(SHOWN, words.length)), length), span.start),
      ...(!sure && { severity: 'information' as const }),
      message: sure
        ? say(
            `这句话没有写完，停在“${words}”上，后面漏了内容，请补全。`,
            `This sentence breaks off at “${words}”: write what is missing.`,
          )
        : say(
            `这句话停在“${words}”上：漏了内容就补全，下一段接着说这句话就接成一段。`,
            `This sentence breaks off at “${words}”: write what is missing, or join the next paragraph if it goes on.`,
          ),
    };
  }
}
