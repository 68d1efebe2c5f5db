/** Sentences that were not written to their end: the last one of a paragraph, or one inside of it. */
import { brokenInside } from '../../reading/broken-inside';
import { brokenOff } from '../../report/broken-off';
import { isTakenAsDraft } from '../../report/genre';
import { paragraphsWith } from '../../report/paragraphs-with';
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

/** 对1名责任人。 and 主持由某人主持, inside a paragraph. */
export function* sentencesBrokenInside(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  if (!isTakenAsDraft(report)) return;
  for (const { reading, span } of paragraphsWith(report, brokenInside))
    for (const { start, end, sure, twice } of brokenInside(reading)) {
      const written = reading.written(start, end);
      yield {
        span: shift(reading.span(start, end), span.start),
        ...(!sure && { severity: 'information' as const }),
        message: twice
          ? say(
              `“${written}”把“${written.slice(0, 2)}”说了两遍，疑为修改时两种说法都留下了，请删去一处。`,
              `“${written}” says “${written.slice(0, 2)}” twice, as if two versions were left: delete one.`,
            )
          : say(
              `这句话停在“${written}”上，缺了后面的动作，请补全。`,
              `This sentence stops at “${written}” before its verb: write what is missing.`,
            ),
      };
    }
}
