/** Two versions of one passage, both of them left. */
import type { Report } from '../../report/report';
import { twoVersions } from '../../report/two-versions';
import { shift, type Span } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

/** So many characters in a row, right behind the first version, are no chance. */
const LEAST_SURE = 30;

export function* versions(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  for (const { earlier, later, alike } of twoVersions(report)) {
    const at = ({ reading, span }: typeof later): Span => shift(reading.span(0, alike), span.start);
    const isSure = alike >= LEAST_SURE && later.index - earlier.index === 1;
    yield {
      span: at(later),
      ...(!isSure && { severity: 'information' as const }),
      message: say(
        `这一段与前面一段开头${alike}字完全相同、后面不同，像是新旧两稿都留着，请核对后删去一处。`,
        `This paragraph opens with the same ${alike} characters as an earlier one and then differs: two versions seem to have been left; keep one.`,
      ),
      related: [{ span: at(earlier), message: say('另一稿', 'The other version') }],
    };
  }
}
